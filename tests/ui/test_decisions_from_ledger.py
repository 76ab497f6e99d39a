"""Tab Khen thưởng in a year that was only imported: its decisions come from the ledger."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.record_dialog import RecordDialog
from thidua_desktop.ui.tabs.awards import AwardsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.mark.parametrize("answer", [0, 1, None])
def test_recording_offers_the_decisions_of_the_ledger(
    bare: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts, qtbot: QtBot, answer: int | None
) -> None:
    rows = [
        Award(
            0,
            "GKX",
            "Giấy khen",
            RecipientKind.PERSON,
            name,
            2026,
            decision_number="12/QĐ-UBND",
            decision_date=dt.date(2026, 3, 2),
            authority="Chủ tịch UBND xã",
        )
        for name in ("Nguyễn Văn An", "Lê Thị Bình")
    ]
    bare.operations.run("Nhập", lambda: bare.year_sources().store.decisions.add_awards(rows))
    context = context_of(bare)
    tab = AwardsTab(context)
    shown(context, tab)
    prompts.answers.append(answer)
    assert tab.ui.recordButton.isVisible()
    opened: list[str] = []

    def leave_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RecordDialog):
            opened.append("another decision")
            dialog.reject()

    QTimer.singleShot(100, leave_dialog)
    QTest.mouseClick(tab.ui.recordButton, Qt.MouseButton.LeftButton)
    settle(context)
    qtbot.wait(120)
    assert opened == (["another decision"] if answer == 1 else [])
    assert "2 lượt ghi số, ngày của 1 quyết định" in prompts.asked[0]
    made = bare.decisions.all(2026)
    assert [one.total for one in made] == ([2] if answer == 0 else [])
    if made:
        assert "12/QĐ-UBND" in tab.ui.decisionList.choices()[0].title
