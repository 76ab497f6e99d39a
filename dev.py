"""One door to everything a developer does here. Standard library only; Python 3.11 or later.

    python3 dev.py run [--demo] [arguments of the program]
    python3 dev.py test [arguments of pytest]
    python3 dev.py lint [--fix] · forms · lock [--upgrade] · bundle · shots · bench [names]

Every command first makes `.venv` from `requirements/lock.txt`, hashes checked, anew when that changes.
Messages are in Vietnamese: who builds the program works in its users' language.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements" / "lock.txt"
STAMP = VENV / "lock.sha256"
FORMS = ROOT / "forms"
COMPILED = ROOT / "thidua_desktop" / "ui" / "forms"
OUT = ROOT / "out"
LINUX = sys.platform.startswith("linux")
PYTHONS = ((3, 11), (3, 15))  # first one that works, first one that does not (PySide6 6.11 stops there)
LOCK_TOOL = "uv==0.13.9"

Step = tuple[str, Callable[[], int]]  # name, work that returns an exit status

# Debian package of each system library that the Qt wheels do not carry, by the name the loader asks for.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
PYTHON_LIBRARY = str(
    sysconfig.get_config_var("INSTSONAME")
)  # Debian's own Python keeps it in a package apart
LIBRARIES = {
    "qt": QT_LIBRARIES,
    "screen": SCREEN_LIBRARIES,
    "freezing": {PYTHON_LIBRARY: "libpython3.{1}".format(*sys.version_info)}
    if ".so" in PYTHON_LIBRARY
    else {},
}
TOOLS = {
    "virtual screen": {"Xvfb": "xvfb", "openbox": "openbox"},
    "freezing": {"objdump": "binutils"},
    "papers": {"pdftotext": "poppler-utils"},
}
TRIED_IN_TESTS = {
    "/usr/sbin/cupsd": ("cups", "cups-client"),
    "/usr/lib/cups/backend/cups-pdf": ("printer-driver-cups-pdf",),
    "/usr/bin/chromium": ("chromium",),
}
"""What tests print and browse with. Brought here, before they run side by side: apt serves one at a time."""


class Stopped(Exception):
    """Work that cannot go on; its text says what happened and what to do."""


def say(text: str) -> None:
    print(f"» {text}", flush=True)


# ---- the environment -----------------------------------------------------------------------------


def python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def environment(**extra: str) -> dict[str, str]:
    """What child processes see: UTF-8 everywhere, whatever the console's own code page."""
    return {**os.environ, "PYTHONUTF8": "1", **extra}


def run(*command: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = ROOT) -> int:
    """Run a command to its end; its exit status."""
    return subprocess.run(command, env=env or environment(), cwd=cwd, check=False).returncode


def run_python(*arguments: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = ROOT) -> int:
    return run(python(), *arguments, env=env, cwd=cwd)


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: Sequence[str], why: str) -> None:
    """Install Debian packages when this user may; otherwise stop with the one line that does it."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise Stopped(f"{why}\nHãy cài các gói của hệ điều hành, tên trên Debian là: {' '.join(packages)}")
    if not is_root():
        raise Stopped(f"{why}\nHãy chạy dòng này rồi làm lại:\n    sudo {line}")
    say(f"{why} Đang cài bằng apt-get: {' '.join(packages)}")
    env = environment(DEBIAN_FRONTEND="noninteractive")
    command = [*line.split(), "-qq", "-o", "Dpkg::Use-Pty=0"]
    if run(*command, env=env) and (run("apt-get", "update", "-qq", env=env) or run(*command, env=env)):
        raise Stopped(f"apt-get không cài được. Hãy chạy và xem lỗi:\n    {line}")


def bring_what_tests_try() -> None:
    """A print service and a browser, where this user may install them; else their tests say so."""
    packages = [one for path, names in TRIED_IN_TESTS.items() if not Path(path).exists() for one in names]
    if not (LINUX and packages and is_root() and shutil.which("apt-get")):
        return
    try:
        apt_install(packages, "Để thử in thật và thử trang kiểm tra trong trình duyệt.")
    except Stopped as stopped:
        say(f"{stopped} Các phép thử ấy sẽ nói là chưa chạy.")


def lacking(libraries: Mapping[str, str]) -> list[str]:
    """Debian packages of the libraries that the loader does not find, each once."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return sorted(set(packages))


def ensure_system(needs: Sequence[str]) -> None:
    """Qt's wheels lean on libraries that a bare Linux has not; elsewhere they carry everything."""
    if not LINUX:
        return
    packages = lacking({name: package for need in needs for name, package in LIBRARIES.get(need, {}).items()})
    tools = {name: package for need in needs for name, package in TOOLS.get(need, {}).items()}
    packages += [package for name, package in tools.items() if shutil.which(name) is None]
    if packages:
        apt_install(packages, "Thiếu thư viện hoặc công cụ của hệ thống.")


def wanted_stamp() -> str:
    version = "{}.{}".format(*sys.version_info[:2])
    return hashlib.sha256(LOCK.read_bytes().replace(b"\r\n", b"\n") + version.encode()).hexdigest()


def ensure_venv() -> None:
    """Make `.venv` from the lock file, or make it anew when the lock or Python has changed.

    The stamp is written last: an installation that was cut short is not taken for a whole one.
    """
    wanted = wanted_stamp()
    if python().exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        return
    if importlib.util.find_spec("ensurepip") is None:
        apt_install(["python3-venv"], "Python này thiếu mô-đun venv.")
    say("Đang lập môi trường .venv từ requirements/lock.txt (chỉ lần đầu hoặc khi danh sách gói đổi)…")
    if run(sys.executable, "-m", "venv", "--clear", VENV):
        raise Stopped("Không lập được .venv. Hãy xóa thư mục .venv rồi chạy lại.")
    options = [
        "--quiet",
        "--no-input",
        "--disable-pip-version-check",
        "--require-hashes",
        "--only-binary=:all:",
    ]
    if run_python("-m", "pip", "install", *options, "-r", LOCK):
        raise Stopped("Không cài đủ các gói trong requirements/lock.txt: hãy kiểm tra mạng rồi chạy lại.")
    site = next(iter(sorted(VENV.glob("lib/python*/site-packages"))), VENV / "Lib" / "site-packages")
    (site / "thidua_desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    STAMP.write_text(wanted, encoding="ascii")


def prepare(*needs: str) -> None:
    """What a command needs: `.venv`, Qt's libraries and those of `screen`, `papers` …"""
    ensure_system(["qt", *needs])
    ensure_venv()


# ---- forms ---------------------------------------------------------------------------------------


def compile_form(source: Path) -> str:
    """The Python text of one Designer file, without the compiler's version: it changes only with the form."""
    tool = python().with_name("pyside6-uic" + (".exe" if os.name == "nt" else ""))
    made = subprocess.run([str(tool), str(source)], env=environment(), capture_output=True, check=False)
    if made.returncode:
        raise Stopped(f"{source.name}: {made.stderr.decode('utf-8', 'replace').strip()}")
    text = made.stdout.decode("utf-8").replace("\r\n", "\n")
    body = re.sub(r"\A# -\*- coding.*?\n\n?(?:#+\n(?:##.*\n|\n)*#+\n)?", "", text, flags=re.S)
    if body == text:
        raise Stopped(
            f"{source.name}: phần đầu do pyside6-uic viết đã đổi dạng; hãy sửa compile_form trong dev.py."
        )
    return (
        f'"""Made from forms/{source.name} by `python3 dev.py forms`; changes go there."""\n\n'
        + body.lstrip("\n")
    )


def compiled_forms() -> dict[Path, str]:
    """Every file that belongs into `ui/forms/`, with its text."""
    files = {COMPILED / f"ui_{source.stem}.py": compile_form(source) for source in sorted(FORMS.glob("*.ui"))}
    files[COMPILED / "__init__.py"] = (
        '"""Compiled forms: made by `python3 dev.py forms` from `forms/*.ui`, never edited."""\n'
    )
    return files


def stale_forms(wanted: Mapping[Path, str]) -> list[str]:
    """Names of compiled forms that differ from their sources, are missing, or have lost their source."""
    differing = [p for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    return sorted(path.name for path in [*differing, *(p for p in COMPILED.glob("*.py") if p not in wanted)])


def forms(_: Sequence[str]) -> int:
    prepare()
    COMPILED.mkdir(parents=True, exist_ok=True)
    wanted = compiled_forms()
    for name in stale_forms(wanted):
        path = COMPILED / name
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()
        say(f"{'viết' if path in wanted else 'bỏ'} {path.relative_to(ROOT)}")
    return 0


# ---- checks and tests ----------------------------------------------------------------------------


def check_forms() -> int:
    stale = stale_forms(compiled_forms())
    if stale:
        say(f"Biểu mẫu đã dịch không khớp với forms/: {', '.join(stale)}. Hãy chạy: python3 dev.py forms")
    return len(stale)


def checks(*, fix: bool = False) -> list[Step]:
    """Every static check by name; `fix` lets ruff repair what it can."""
    imports = "from importlinter.cli import lint_imports_command as c; c(args=['--no-logo'])"
    return [
        ("ruff check", lambda: run_python("-m", "ruff", "check", *(["--fix"] if fix else []), ".")),
        ("ruff format", lambda: run_python("-m", "ruff", "format", *([] if fix else ["--check"]), ".")),
        ("mypy --strict", lambda: run_python("-m", "mypy")),
        ("import-linter", lambda: run_python("-c", imports)),
        ("forms", check_forms),
    ]


def carry_out(steps: Sequence[Step]) -> int:
    """Run every step even when one fails, then say how each ended."""
    ended = []
    for name, step in steps:
        say(name)
        began = time.monotonic()
        ended.append((name, step() == 0, time.monotonic() - began))
    for name, good, seconds in ended:
        say(f"{'đạt ' if good else 'HỎNG'}  {name}  ({seconds:.0f} giây)")
    return 0 if all(good for _, good, _ in ended) else 1


def lint(arguments: Sequence[str]) -> int:
    prepare()
    return carry_out(checks(fix="--fix" in arguments))


@contextmanager
def virtual_screen() -> Iterator[str]:
    """A private X server of an office PC's size; yields its display name.

    A window manager runs on it: without one no window ever has the focus, and keys go nowhere.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Stopped("Xvfb không mở được màn hình ảo.")
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=environment(DISPLAY=f":{number}"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield f":{number}"
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


def pytest(arguments: Sequence[str], **env: str) -> int:
    return run_python("-m", "pytest", *arguments, env=environment(**env))


def test_on_screen() -> int:
    """The window's tests once more on a real X server, whose focus and fonts are not offscreen's.

    Each worker has a screen of its own: two windows on one would take the focus from each other.
    """
    places = [path for path in ("tests/ui", "tests/journeys") if any((ROOT / path).rglob("test_*.py"))]
    if not places:
        return 0
    with ExitStack() as screens:
        displays = [screens.enter_context(virtual_screen()) for _ in range(workers())]
        env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": displays[0], "THIDUA_SCREENS": ",".join(displays)}
        return pytest(["-n", str(len(displays)), *places], **env)


def workers() -> int:
    """Tests run side by side."""
    return min(4, os.cpu_count() or 1)


def test(arguments: Sequence[str]) -> int:
    """With arguments: pytest alone. Without: every check and test, offscreen and on a virtual screen."""
    prepare(*([] if arguments else ["screen", "virtual screen", "freezing", "papers"]))
    if arguments:
        return pytest(arguments, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    bring_what_tests_try()
    steps = checks()
    if LINUX:
        steps.append(("pytest trên màn hình ảo", test_on_screen))
    steps.append(("pytest", lambda: pytest(["-n", str(workers())], QT_QPA_PLATFORM="offscreen")))
    return carry_out(steps)


# ---- the program ---------------------------------------------------------------------------------


def make_sample_year(folder: Path) -> None:
    """Fill a data folder with the sample year, unless it holds one; never the user's own folder."""
    if not (folder / "thidua.db").exists():
        say("Đang lập năm mẫu…")
        if run_python("-m", "thidua_desktop", "--data", folder, "init", "--demo"):
            raise Stopped("Không lập được năm mẫu; thông báo ở trên nói vì sao.")


def has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not LINUX or any(os.environ.get(name) for name in names)


def wants_window(arguments: Sequence[str]) -> bool:
    """Without a command word the program opens its window."""
    words = [word for before, word in zip(["", *arguments], arguments, strict=False) if before != "--data"]
    return all(word.startswith("-") for word in words) and not {"--help", "-h", "--version"} & set(words)


def run_program(arguments: Sequence[str]) -> int:
    window = wants_window(arguments)
    prepare(*(["screen"] if window and has_screen() else []))
    if window and not has_screen():
        say("Máy này không có màn hình nên không mở được cửa sổ.")
        say("Thay vào đó, công việc chính được làm trên năm mẫu; giấy tờ và ảnh từng thẻ ghi vào out/demo/.")
        return run_python("-m", "thidua_desktop.headless.demo_run", "--out", OUT / "demo")
    rest: list[str | Path] = [*arguments]
    if window and "--demo" in arguments:
        make_sample_year(OUT / "demo-data")
        rest = ["--data", OUT / "demo-data", *(word for word in arguments if word != "--demo")]
    return run_python("-m", "thidua_desktop", *rest, cwd=None)


def shots(arguments: Sequence[str]) -> int:
    """Pictures of every tab on a fresh sample year."""
    prepare()
    with tempfile.TemporaryDirectory() as folder:
        make_sample_year(Path(folder) / "data")
        places: list[str | Path] = ["--data", Path(folder) / "data", "--out", OUT / "shots"]
        env = environment(QT_QPA_PLATFORM="offscreen")
        return run_python("-m", "thidua_desktop.ui.shots", *places, *arguments, env=env)


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmark scripts (all, or those whose names are given) one after the other."""
    prepare()
    scripts = {s.stem.removeprefix("bench_"): s for s in (ROOT / "tests" / "benchmarks").glob("[!_]*.py")}
    chosen = [name for name in sorted(scripts) if not arguments or name in arguments]
    if not chosen:
        raise Stopped(f"Không có phép đo nào tên như vậy. Có: {', '.join(sorted(scripts))}")
    env = environment(QT_QPA_PLATFORM="offscreen")

    def step(name: str) -> Step:
        return name, lambda: run_python(scripts[name], env=env)

    return carry_out([step(name) for name in chosen])


# ---- releases ------------------------------------------------------------------------------------


def bundle(_: Sequence[str]) -> int:
    """Freeze the program into `dist/ThiDuaDesktop/` and let the frozen program test itself."""
    prepare("screen", "freezing")
    folders: list[str | Path] = ["--distpath", ROOT / "dist", "--workpath", ROOT / "build"]
    if run_python("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, ROOT / "build.spec"):
        raise Stopped("PyInstaller không đóng gói được; thông báo ở trên nói vì sao.")
    folder = ROOT / "dist" / "ThiDuaDesktop"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"Đã đóng gói {folder.relative_to(ROOT)} ({size / 1e6:.0f} MB). Chương trình tự kiểm tra:")
    program = folder / ("thidua-desktop.exe" if os.name == "nt" else "thidua-desktop")
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return run(program, "self-test", env={"QT_QPA_PLATFORM": "offscreen", **bare}, cwd=folder)


def lock(arguments: Sequence[str]) -> int:
    """Write `requirements/lock.txt`: every package of pyproject.toml and its `dev` group, pinned.

    The hash of each file of a version is listed, whatever the system. Pins stay unless `--upgrade` is given.
    """
    with tempfile.TemporaryDirectory() as folder:
        tools = Path(folder)
        uv = tools / ("Scripts/uv.exe" if os.name == "nt" else "bin/uv")
        made = run(sys.executable, "-m", "venv", tools)
        if made or run(uv.with_name(python().name), "-m", "pip", "install", "--quiet", LOCK_TOOL):
            raise Stopped(f"Không cài được {LOCK_TOOL} để viết lại danh sách gói.")
        quiet = ["--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"]
        aim = ["--universal", "--python-version", "3.11", "--generate-hashes", "--group", "dev"]
        fresh = ["--upgrade"] if "--upgrade" in arguments else []
        if run(uv, "pip", "compile", "pyproject.toml", *aim, *quiet, *fresh, "-o", LOCK):
            raise Stopped("Không lập được danh sách gói mới; danh sách cũ vẫn nguyên.")
    if "://" in LOCK.read_text(encoding="utf-8"):
        raise Stopped("requirements/lock.txt nêu một địa chỉ: không được lưu tệp này.")
    say("Đã viết requirements/lock.txt; lần chạy sau sẽ lập lại .venv.")
    return 0


COMMANDS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "run": (run_program, "mở chương trình; --demo mở năm mẫu trong out/demo-data"),
    "test": (test, "mọi kiểm tra và phép thử; có tham số thì chỉ chạy pytest với tham số đó"),
    "lint": (lint, "ruff, mypy, import-linter, biểu mẫu; --fix sửa những gì sửa được"),
    "forms": (forms, "dịch forms/*.ui thành thidua_desktop/ui/forms/"),
    "lock": (lock, "viết lại requirements/lock.txt; --upgrade nâng phiên bản"),
    "bundle": (bundle, "đóng gói vào dist/ và cho bản đóng gói tự kiểm tra"),
    "shots": (shots, "chụp ảnh mọi thẻ vào out/shots/"),
    "bench": (bench, "chạy các phép đo trong tests/benchmarks/"),
}


def main(arguments: Sequence[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):  # a replaced stream keeps its own encoding
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        lines = [f"  {name:7} {text}" for name, (_, text) in COMMANDS.items()]
        print("python3 dev.py LỆNH [tham số]\n\n" + "\n".join(lines))
        return 0 if arguments and arguments[0] in ("-h", "--help", "help") else 2
    if not PYTHONS[0] <= sys.version_info[:2] < PYTHONS[1]:
        low, high = PYTHONS[0], (PYTHONS[1][0], PYTHONS[1][1] - 1)
        say(f"Cần Python {low[0]}.{low[1]} đến {high[0]}.{high[1]}; đang chạy {sys.version.split()[0]}.")
        return 2
    try:
        return command[0](arguments[1:])
    except Stopped as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
