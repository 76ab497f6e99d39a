"""The window says which year is closed, and offers statistics and the closing in its menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.dialogs.statistics_dialog import StatisticsDialog
from thidua_desktop.ui.dialogs.year_dialog import YearDialog
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.main_window import MainWindow
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.tasks import TaskRunner
from thidua_desktop.ui.theme import Theme


@pytest.fixture
def window(sample: Workspace, qtbot: QtBot, theme: Theme, prompts: ScriptedPrompts) -> Iterator[MainWindow]:
    made = MainWindow(theme, Icons(resources() / "icons", theme), None)
    made.resize(1366, 768)
    made.show_frame()
    made.attach(sample, TaskRunner(), prompts, Memory())
    qtbot.waitUntil(lambda: bool(made.status.backup.text()), timeout=10_000)
    yield made
    made.context.tasks.wait_idle(20)
    made.close()
    made.deleteLater()


def _when_open(kind: type, act: object) -> None:
    """Do ``act`` with the dialog that opens, then close it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        try:
            act(dialog)  # type: ignore[operator]
        finally:
            dialog.reject()

    QTimer.singleShot(20, look)


def test_a_closed_year_is_marked_beside_the_working_year(
    window: MainWindow, sample: Workspace, prompts: ScriptedPrompts, qtbot: QtBot
) -> None:
    assert window.ui.yearBox.currentText() == "Năm 2026"
    prompts.answers.append(0)

    def close(dialog: YearDialog) -> None:
        dialog.ui.closeYearButton.click()
        qtbot.waitUntil(lambda: sample.years.is_closed(2026), timeout=10_000)
        window.context.tasks.wait_idle(10)
        qtbot.waitUntil(lambda: "đã khóa" in dialog.ui.title.text(), timeout=10_000)

    _when_open(YearDialog, close)
    window.actions_["year"].trigger()
    assert window.ui.yearBox.currentText() == "Năm 2026 (đã khóa)"
    sample.years.reopen(2026, "Bổ sung")
    window.reload()
    assert window.ui.yearBox.currentText() == "Năm 2026"


def test_statistics_are_in_the_menu(window: MainWindow) -> None:
    seen: list[int] = []
    _when_open(StatisticsDialog, lambda dialog: seen.append(dialog.ui.yearBox.value()))
    window.actions_["statistics"].trigger()
    assert seen == [2026]
