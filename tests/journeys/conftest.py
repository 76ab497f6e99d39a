"""The whole program on an empty folder, driven as a clerk drives it."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.app import Application
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.main_window import MainWindow

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
Dialog = TypeVar("Dialog", bound=QDialog)


class Clerk:
    """One person at the program: the window, the answers prepared, and waiting until it is quiet."""

    def __init__(self, application: Application, prompts: ScriptedPrompts, out: Path) -> None:
        self.application = application
        self.prompts = prompts
        self.out = out

    @property
    def window(self) -> MainWindow:
        assert self.application.window is not None
        return self.application.window

    def wait(self) -> None:
        """Let the program finish what it is doing."""
        settle(self.window.context)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key for the window, which comes to the front first as a screen would bring it."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        QTest.keyClick(self.window, key, modifier)

    def in_dialog(self, kind: type[Dialog], act: Callable[[], object], use: Callable[[Dialog], None]) -> None:
        """Do ``act``, which opens a ``kind``; ``use`` it; it must be closed again when ``use`` returns."""
        seen: list[BaseException | None] = []

        def drive() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                timer.start(50)
                return
            try:
                use(dialog)
                self.wait()
                assert not dialog.isVisible(), f"{kind.__name__} is still open"
                seen.append(None)
            except BaseException as error:  # carried out of the event loop, raised below
                seen.append(error)
                QDialog.done(dialog, 0)  # past any question whether to leave

        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(drive)
        timer.start(50)
        act()
        self.wait()
        assert seen, f"{kind.__name__} did not open"
        if seen[0] is not None:
            raise seen[0]


@pytest.fixture(scope="session")
def sample_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year, filled once; journeys work on copies."""
    folder = tmp_path_factory.mktemp("nam-mau")
    office = open_workspace(folder, create=True, today=lambda: dt.date(2026, 12, 20))
    office.fill_with_sample_year()
    office.close()
    return folder


@pytest.fixture
def first_folder(tmp_path: Path) -> Path:
    """The data folder the program is started with; a journey may bring one that is filled."""
    return tmp_path / "du-lieu"


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path, first_folder: Path) -> Iterator[Clerk]:
    """The program just started, for the first time where the folder is empty."""
    prompts = ScriptedPrompts()
    application = Application(first_folder, prompts)
    assert application.open()
    out = tmp_path / "giay-to"
    out.mkdir()
    made = Clerk(application, prompts, out)
    made.wait()
    yield made
    made.wait()
    application.quit()
    assert prompts.errors == []
    assert prompts.nothing_left()


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """The sample files, copied: a journey may not change them."""
    return Path(shutil.copytree(SAMPLES, tmp_path / "tep-mau"))
