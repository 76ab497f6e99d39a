"""dev.py: the environment is made when it must be, and a bare machine is told what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev


class Calls:
    """Stands in for `dev.run`: keeps the commands and answers with the given exit statuses, then 0."""

    def __init__(self, *statuses: int) -> None:
        self.commands: list[tuple[str, ...]] = []
        self.envs: list[dict[str, str]] = []
        self._statuses = list(statuses)

    def __call__(
        self, *command: str | Path, env: dict[str, str] | None = None, cwd: Path | None = None
    ) -> int:
        self.commands.append(tuple(str(part) for part in command))
        self.envs.append(env or {})
        return self._statuses.pop(0) if self._statuses else 0


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout whose `.venv` counts as installed once its Python and stamp are there."""
    lock = tmp_path / "requirements" / "lock.txt"
    lock.parent.mkdir()
    lock.write_text("thing==1\n", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "LOCK", lock)
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "lock.sha256")
    monkeypatch.setattr(dev, "OUT", tmp_path / "out")
    monkeypatch.setattr(dev, "ensure_system", lambda needs: None)
    return tmp_path


@pytest.fixture
def bare_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux machine with neither a screen nor a platform chosen by hand."""
    monkeypatch.setattr(dev, "LINUX", True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def install_into(folder: Path) -> None:
    dev.python().parent.mkdir(parents=True, exist_ok=True)
    dev.python().touch()
    (folder / ".venv" / "Lib" / "site-packages").mkdir(parents=True, exist_ok=True)


# ---- the environment -----------------------------------------------------------------------------


def test_environment_is_made_once_and_again_when_the_lock_changes(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = Calls()
    monkeypatch.setattr(dev, "run", calls)
    install_into(checkout)
    dev.ensure_venv()
    made, installed = calls.commands
    assert made[1:4] == ("-m", "venv", "--clear")
    assert "--require-hashes" in installed
    assert installed[-2:] == ("-r", str(dev.LOCK))
    assert (checkout / ".venv/Lib/site-packages/thidua_desktop.pth").read_text("utf-8") == f"{checkout}\n"
    dev.ensure_venv()
    assert len(calls.commands) == 2
    dev.LOCK.write_text("thing==2\n", encoding="utf-8")
    dev.ensure_venv()
    assert len(calls.commands) == 4


def test_an_installation_cut_short_is_not_taken_for_whole(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_into(checkout)
    monkeypatch.setattr(dev, "run", Calls(0, 1))
    with pytest.raises(dev.Stopped, match="Không cài đủ"):
        dev.ensure_venv()
    calls = Calls()
    monkeypatch.setattr(dev, "run", calls)
    dev.ensure_venv()
    assert len(calls.commands) == 2


def test_line_ends_of_the_lock_do_not_matter(checkout: Path) -> None:
    unix = dev.wanted_stamp()
    dev.LOCK.write_bytes(b"thing==1\r\n")
    assert dev.wanted_stamp() == unix


def test_missing_venv_module_is_installed_first(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(dev, "apt_install", lambda packages, why: asked.append(list(packages)))
    monkeypatch.setattr(dev, "run", Calls())
    install_into(checkout)
    dev.ensure_venv()
    assert asked == [["python3-venv"]]


# ---- system libraries ----------------------------------------------------------------------------


def test_only_absent_libraries_are_named() -> None:
    assert dev.lacking({"libsurely-absent.so.9": "libabsent9", "libalso-absent.so.1": "libabsent9"}) == [
        "libabsent9"
    ]


def test_what_a_bare_linux_lacks_is_asked_for_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(
        dev, "LIBRARIES", {"qt": {"liba-absent.so.1": "a1"}, "screen": {"libb-absent.so.1": "b1"}}
    )
    monkeypatch.setattr(dev.shutil, "which", lambda name: None if name == "Xvfb" else f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "apt_install", lambda packages, why: asked.append(packages))
    dev.ensure_system(["qt"])
    dev.ensure_system(["qt", "screen", "virtual screen", "freezing"])
    assert asked == [["a1"], ["a1", "b1", "xvfb"]]
    monkeypatch.setattr(dev, "LINUX", False)
    dev.ensure_system(["qt"])
    assert len(asked) == 2


def test_what_tests_print_and_browse_with_is_tried_and_never_stops_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def refuse(packages: list[str], why: str) -> None:
        asked.append(packages)
        raise dev.Stopped("apt-get không cài được.")

    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "TRIED_IN_TESTS", {"/absent/cupsd": ("cups", "cups-client"), "/": ("root",)})
    monkeypatch.setattr(dev, "apt_install", refuse)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "is_root", lambda: False)
    dev.bring_what_tests_try()
    assert asked == []
    monkeypatch.setattr(dev, "is_root", lambda: True)
    dev.bring_what_tests_try()
    assert asked == [["cups", "cups-client"]]
    assert "sẽ nói là chưa chạy" in capsys.readouterr().out


def test_root_installs_and_refreshes_the_list_when_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(100, 0, 0)
    monkeypatch.setattr(dev, "run", calls)
    monkeypatch.setattr(dev, "is_root", lambda: True)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    dev.apt_install(["libegl1"], "Thiếu.")
    assert [command[:2] for command in calls.commands] == [
        ("apt-get", "install"),
        ("apt-get", "update"),
        ("apt-get", "install"),
    ]
    assert "libegl1" in calls.commands[0]
    assert calls.envs[0]["DEBIAN_FRONTEND"] == "noninteractive"


def test_others_get_the_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "run", Calls(1))
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(dev.Stopped, match=r"sudo apt-get install -y .*libegl1 libgl1"):
        dev.apt_install(["libegl1", "libgl1"], "Thiếu.")


def test_without_apt_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.Stopped, match="libegl1"):
        dev.apt_install(["libegl1"], "Thiếu.")


# ---- run -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--demo"], True),
        (["--data", "noi/khac"], True),
        (["--data", "noi/khac", "list", "people"], False),
        (["init", "--demo"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_a_command_word_opens_no_window(arguments: list[str], *, window: bool) -> None:
    assert dev.wants_window(arguments) is window


@pytest.mark.usefixtures("checkout", "bare_screen")
@pytest.mark.parametrize("arguments", [[], ["--demo"]])
def test_without_a_screen_the_main_job_runs_headless(
    arguments: list[str],
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    calls = Calls()
    monkeypatch.setattr(dev, "run", calls)
    monkeypatch.setattr(dev, "ensure_venv", lambda: None)
    assert dev.main(["run", *arguments]) == 0
    out = str(checkout / "out" / "demo")
    assert [command[1:] for command in calls.commands] == [
        ("-m", "thidua_desktop.headless.demo_run", "--out", out)
    ]
    assert "không có màn hình" in capsys.readouterr().out


@pytest.mark.usefixtures("bare_screen")
def test_with_a_screen_the_sample_year_opens_in_its_own_folder(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = Calls()
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(dev, "run", calls)
    monkeypatch.setattr(dev, "ensure_venv", lambda: None)
    data = str(checkout / "out" / "demo-data")
    assert dev.main(["run", "--demo"]) == 0
    assert [command[1:] for command in calls.commands] == [
        ("-m", "thidua_desktop", "--data", data, "init", "--demo"),
        ("-m", "thidua_desktop", "--data", data),
    ]
    (checkout / "out" / "demo-data").mkdir(parents=True)
    (checkout / "out" / "demo-data" / "thidua.db").touch()
    calls.commands.clear()
    assert dev.main(["run", "--demo"]) == 0
    assert [command[1:] for command in calls.commands] == [("-m", "thidua_desktop", "--data", data)]


@pytest.mark.usefixtures("checkout", "bare_screen")
def test_headless_commands_need_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = Calls(3)
    monkeypatch.setattr(dev, "run", calls)
    monkeypatch.setattr(dev, "ensure_venv", lambda: None)
    assert dev.main(["run", "find", "Lan"]) == 3
    assert [command[1:] for command in calls.commands] == [("-m", "thidua_desktop", "find", "Lan")]


# ---- the rest ------------------------------------------------------------------------------------


def test_every_step_runs_and_one_failure_fails_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.carry_out([("một", lambda: 1), ("hai", lambda: 0)]) == 1
    said = capsys.readouterr().out
    assert "HỎNG  một" in said
    assert "đạt   hai" in said
    assert dev.carry_out([("hai", lambda: 0)]) == 0


def test_an_unknown_command_lists_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["fly"]) == 2
    said = capsys.readouterr().out
    assert all(f"  {name}" in said for name in dev.COMMANDS)


def test_an_old_python_is_refused_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "PYTHONS", ((4, 0), (4, 2)))
    assert dev.main(["lint"]) == 2
    assert "Cần Python 4.0 đến 4.1" in capsys.readouterr().out


def test_a_stop_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: object) -> int:
        raise dev.Stopped("Hết giấy.")

    monkeypatch.setitem(dev.COMMANDS, "lint", (stop, ""))
    assert dev.main(["lint"]) == 1
    assert capsys.readouterr().err.strip() == "Hết giấy."


def test_standard_library_only() -> None:
    program = "import sys; sys.path.insert(0, sys.argv[1]); import dev; print(dev.main(['--help']))"
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    made = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", program, str(Path(dev.__file__).parent)],
        env=bare,
        capture_output=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr.decode("utf-8", "replace")
    assert made.stdout.decode("utf-8").rstrip().endswith("0")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is of X11")
def test_the_virtual_screen_opens_and_closes() -> None:
    program = (
        "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.primaryScreen().size().width())"
    )
    with dev.virtual_screen() as display:
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        shown = subprocess.run(
            [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=False
        )
    assert shown.stdout.strip() == "1366", shown.stderr
    gone = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=False
    )
    assert gone.returncode != 0
