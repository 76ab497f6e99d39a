"""Real widgets over real offices: the sample year and an empty one, with scripted prompts."""

from __future__ import annotations

import datetime as dt
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.prompting import ScriptedPrompts
from thidua_desktop.domain.records import Office, Signer
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui.context import Navigator, UiContext
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.look import Look
from thidua_desktop.ui.main_window import MEMORY_KEY, MainWindow
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.tasks import TaskRunner
from thidua_desktop.ui.theme import Theme

TODAY = dt.date(2026, 12, 20)
MakeWindow = Callable[..., MainWindow]


def today() -> dt.date:
    return TODAY


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year, filled once; tests work on copies."""
    folder = tmp_path_factory.mktemp("sample")
    workspace = open_workspace(folder, create=True, today=today)
    workspace.fill_with_sample_year()
    workspace.close()
    return folder


@pytest.fixture
def sample(sample_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The sample year, open, free to change."""
    folder = tmp_path / "mau"
    shutil.copytree(sample_folder, folder)
    workspace = open_workspace(folder, today=today)
    yield workspace
    workspace.close()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Workspace]:
    """An office just declared, with nothing in it."""
    workspace = open_workspace(tmp_path / "moi", create=True, today=today)
    workspace.settings.save_office(
        Office(
            "Ủy ban nhân dân xã Thạnh Hóa",
            parent_name="Ủy ban nhân dân tỉnh Tây Ninh",
            place="Thạnh Hóa",
            working_year=2026,
            signers=(
                Signer("Lâm Quốc Thịnh", "Chủ tịch"),
                Signer("Đặng Thị Mỹ Xuân", "Phó Chủ tịch", "KT. CHỦ TỊCH"),
            ),
        )
    )
    yield workspace
    workspace.close()


@pytest.fixture
def prompts() -> Iterator[ScriptedPrompts]:
    made = ScriptedPrompts()
    yield made
    assert made.nothing_left(), "an answer was prepared for a question that was never asked"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(resources())
    made.load_fonts()
    made.apply(qapp)
    return made


@pytest.fixture
def context_of(
    qtbot: QtBot, theme: Theme, prompts: ScriptedPrompts
) -> Iterator[Callable[[Workspace], UiContext]]:
    """Makes what tabs are given. Work under way is waited for when the test ends; surprises fail it."""
    runners: list[TaskRunner] = []

    def make(workspace: Workspace) -> UiContext:
        tasks = TaskRunner()
        runners.append(tasks)
        tasks.failed.connect(prompts.error)
        icons = Icons(resources() / "icons", theme)
        return UiContext(workspace, tasks, prompts, theme, icons, Memory(), Navigator())

    yield make
    for tasks in runners:
        assert tasks.wait_idle(20), "work is still under way"
        tasks.close()


@pytest.fixture
def window_of(qtbot: QtBot, theme: Theme, prompts: ScriptedPrompts) -> Iterator[MakeWindow]:
    """Makes the window itself over an office; it is closed when the test ends."""
    windows: list[MainWindow] = []

    def make(workspace: Workspace, stored: Look | None = None) -> MainWindow:
        window = MainWindow(theme, Icons(resources() / "icons", theme), stored)
        window.resize(1366, 768)
        window.show_frame()
        memory = Memory(
            lambda: workspace.settings.get(MEMORY_KEY, {}),
            lambda values: workspace.settings.set(MEMORY_KEY, values),
        )
        window.attach(workspace, TaskRunner(), prompts, memory)
        windows.append(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: bool(window.status.backup.text()), timeout=10_000)
        return window

    yield make
    for window in windows:
        window.context.tasks.wait_idle()
        window.close()
        window.deleteLater()


class _Bridge(QObject):
    """Carries changes to the window's thread, as the main window does."""

    changed = Signal(object)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[UiContext, QWidget], None]]:
    """Shows a tab or a panel at the size it has on an office PC and lets it follow every change."""
    undo: list[Callable[[], None]] = []
    widgets: list[QWidget] = []

    def show(context: UiContext, widget: QWidget) -> None:
        widgets.append(widget)
        bridge = _Bridge(widget)
        if hasattr(widget, "on_changes"):
            bridge.changed.connect(widget.on_changes, Qt.ConnectionType.QueuedConnection)
        undo.append(context.workspace.operations.subscribe(bridge.changed.emit))
        widget.resize(1366, 690)
        widget.show()
        QTest.qWaitForWindowActive(widget, 2_000)  # a loaded machine gives the focus late
        settle(context)

    yield show
    for unsubscribe in undo:
        unsubscribe()
    for widget in widgets:
        widget.close()
        delete(widget)  # now, with its timers: the office under it is closed next


def settle(context: UiContext) -> None:
    """Let the window live until work, its answers and what they started are done.

    At rest is a window without a job under way, without a pause running (the timers a search or a preview
    waits with) and without a button still held down, three times in a row with every event between handled.
    """
    deadline = time.monotonic() + 20
    quiet = 0
    while quiet < 3:
        assert context.tasks.wait_idle(20)
        QTest.qWait(5)
        quiet = 0 if context.tasks.busy() or _pausing() else quiet + 1
        assert time.monotonic() < deadline, "the window does not come to rest"


def _pausing() -> bool:
    """Whether a widget waits with a timer that ends by itself and soon, or a button its letter pressed."""
    windows = QApplication.topLevelWidgets()
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= 500
        for window in windows
        for timer in window.findChildren(QTimer)
    ) or any(button.isDown() for window in windows for button in window.findChildren(QAbstractButton))
