"""Two screens: slides go whole to the one the operator does not sit at, and survive its being unplugged."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
OWN, HALL = (1366, 768), (1920, 1080)


@pytest.fixture(scope="module")
def facts(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What an operator at ``ban`` sees, with the hall at ``chieu``."""
    folder = tmp_path_factory.mktemp("screens")
    shutil.copytree(sample_folder, folder / "data")
    screens = [
        {"name": name, "x": x, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
        for name, x, size in (("ban", 0, OWN), ("chieu", OWN[0], HALL))
    ]
    (folder / "screens.json").write_text(json.dumps({"screens": screens}), "utf-8")
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",  # a whole path has a ":" on Windows
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.ui.stage.on_two_screens", str(folder / "data")]
    ran = subprocess.run(
        command,
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, dict[str, Any]] = json.loads(ran.stdout)
    return found


def test_the_hall_is_chosen_by_itself(facts: dict[str, dict[str, Any]]) -> None:
    opened = facts["opened"]
    assert opened["offered"] == ["Màn hình 1: 1366 × 768 (màn hình này)", "Màn hình 2: 1920 × 1080"]
    assert opened["chosen"] == "chieu"
    assert not opened["showing"]
    assert opened["slides"] == list(HALL), "set for the hall before they are shown"
    assert opened["message"] == ""


def test_f5_covers_the_hall_and_nothing_else(facts: dict[str, dict[str, Any]]) -> None:
    for step in ("started", "next", "again"):
        assert facts[step]["showing"]
        assert facts[step]["full"]
        assert facts[step]["place"] == [OWN[0], 0, *HALL]
        assert facts[step]["slides"] == list(HALL)
    assert facts["next"]["slide"] == 2


def test_arrows_on_the_slide_choose_a_turn_too(facts: dict[str, dict[str, Any]]) -> None:
    assert facts["next"]["turn"] == 1
    assert facts["turn chosen on the slide"]["turn"] == 3
    assert facts["turn chosen on the slide"]["row"] == 2


def test_an_unplugged_hall_is_chosen_again_when_it_is_back(facts: dict[str, dict[str, Any]]) -> None:
    gone, back = facts["unplugged"], facts["plugged in"]
    assert not gone["showing"], "the slide does not fall onto the operator's screen"
    assert "bị rút" in gone["message"]
    assert back["chosen"] == "chieu"
    assert "cắm lại. Bấm F5" in back["message"]
    assert facts["again"]["slide"] == facts["turn chosen on the slide"]["slide"], "where it was"
    assert facts["again"]["message"] == ""


def test_another_screen_unplugged_or_left_changes_nothing_of_the_hall(
    facts: dict[str, dict[str, Any]],
) -> None:
    assert facts["own unplugged"]["showing"]
    assert facts["own unplugged"]["place"] == [OWN[0], 0, *HALL]
    assert not facts["left"]["showing"]
    assert facts["left"]["slide"] == facts["again"]["slide"]


def test_a_screen_chosen_while_showing_is_moved_to_at_once(facts: dict[str, dict[str, Any]]) -> None:
    own, moved = facts["on the own"], facts["moved over"]
    assert (own["place"], own["slides"]) == ([0, 0, *OWN], list(OWN))
    assert (moved["place"], moved["slides"]) == ([OWN[0], 0, *HALL], list(HALL))
    assert moved["showing"]
    assert moved["full"]


def test_the_panel_moved_to_the_other_screen_makes_that_the_operators(
    facts: dict[str, dict[str, Any]],
) -> None:
    moved = facts["panel moved to the hall"]
    assert moved["offered"] == ["Màn hình 1: 1366 × 768", "Màn hình 2: 1920 × 1080 (màn hình này)"]
    assert moved["chosen"] == "ban"
    assert moved["slides"] == list(OWN)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server with two monitors side by side."""
    for tool in ("Xvfb", "xrandr"):
        if shutil.which(tool) is None:
            pytest.skip(f"needs {tool}")
    out, into = os.pipe()
    size = f"{OWN[0] + HALL[0]}x{HALL[1]}x24"
    command = ["Xvfb", "-displayfd", str(into), "-screen", "0", size, "-noreset", "-nolisten", "tcp"]
    with (tmp_path / "xvfb.log").open("w") as log:
        server = subprocess.Popen(command, pass_fds=(into,), stdout=log, stderr=log)
    os.close(into)
    try:
        with os.fdopen(out) as numbers:
            name = f":{numbers.readline().strip()}"
        env = {**os.environ, "DISPLAY": name}
        for monitor, place, output in (
            ("BAN", "1366/360x768/200+0+0", "screen"),
            ("CHIEU", "1920/500x1080/300+1366+0", "none"),
        ):
            made = ["xrandr", "--setmonitor", monitor, place, output]
            subprocess.run(made, env=env, check=True, capture_output=True, timeout=20)
        yield name
    finally:
        server.terminate()
        server.wait(10)


@pytest.mark.skipif(sys.platform != "linux", reason="an X server is at hand on Linux alone")
def test_a_real_screen_is_unplugged_and_plugged_in(display: str, sample_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(sample_folder, tmp_path / "data")
    env = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.ui.stage.plugging", str(tmp_path / "data")]
    ran = subprocess.run(
        command, cwd=tmp_path, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    if "could not connect to display" in ran.stderr or "Could not load the Qt platform" in ran.stderr:
        pytest.skip("Qt has no X here")
    assert ran.returncode == 0, ran.stderr
    facts = json.loads(ran.stdout)
    assert facts["showing"]["place"] == [OWN[0], 0, *HALL]
    assert facts["unplugged"]["showing"] is False
    assert len(facts["unplugged"]["offered"]) == 1
    assert "bị rút" in facts["unplugged"]["message"]
    assert facts["plugged in"]["chosen"] == "CHIEU"
    assert facts["plugged in"]["showing"] is False, "the operator says when"
    assert facts["again"]["place"] == [OWN[0], 0, *HALL]
    assert facts["again"]["slide"] == facts["showing"]["slide"] == 1
