"""What every test stands on: no real screen, no real user's folders, one way of drawing random examples."""

from __future__ import annotations

import gc
import itertools
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

# Before anything imports Qt: without a screen its default plugin ends the process.
if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# One virtual screen for each of pytest-xdist's workers ("gw0", "gw1" …); who follows a dead one takes its.
if screens := os.environ.get("THIDUA_SCREENS", "").split(","):
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    if screen := screens[int(worker.removeprefix("gw")) % len(screens)]:
        os.environ["DISPLAY"] = screen

# A loaded machine must not fail a property by its slowness; CI draws the same examples each time.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(scope="session", autouse=True)
def strange_home() -> Iterator[Path]:
    """Settings, caches and default data folders of the whole run lie in a folder that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="thidua-home-") as folder, pytest.MonkeyPatch.context() as patch:
        home = Path(folder)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        for name in ("APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        yield home


@pytest.hookimpl(optionalhook=True)  # of pytest-xdist
def pytest_handlecrashitem(crashitem: str, report: pytest.TestReport, sched: Any) -> None:
    """A worker that died or was ended standing still: its test runs once more, and that is said at the end.

    Qt, X and the print service can stand still in code of their own; a test that does so twice has failed.
    """
    if crashitem in _crashed:
        return
    _crashed.append(crashitem)
    sched.mark_test_pending(crashitem)
    report.outcome = "rerun"  # type: ignore[assignment]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    for test in _crashed:
        terminalreporter.write_line(f"ended standing still or crashed, then ran again: {test}")


_crashed: list[str] = []
_windows_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def garbage_of_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Widgets a test leaves are taken apart on the window's thread, as in the program (ui/garbage.py)."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    _let_go_of_modifiers()
    gc.disable()
    yield
    gc.collect(2 if next(_windows_tests) % 20 == 0 else 1)
    gc.enable()


def _let_go_of_modifiers() -> None:
    """A test that ended with Ctrl+S leaves Ctrl held as Qt sees it; a row chosen then would be toggled."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    nothing = QWidget()
    QTest.keyRelease(nothing, Qt.Key.Key_Shift)
    nothing.deleteLater()


@pytest.fixture(scope="session")
def project() -> Path:
    """The checkout's folder."""
    return ROOT
