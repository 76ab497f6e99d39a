"""Tab Giao ước: a movement is launched, edited, closed with a summary, opened again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Movement, MovementKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.movement_close_dialog import MovementCloseDialog
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_movements import MovementsPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def page(bare: Workspace, context_of: Make, shown: Show) -> MovementsPage:
    bare.refresh_catalogue()
    context = context_of(bare)
    tab = PledgesTab(context)
    shown(context, tab)
    tab.choose_part("movements")
    settle(context)
    part = tab.part("movements")
    assert isinstance(part, MovementsPage)
    return part


def _launch(page: MovementsPage) -> Movement:
    QTest.mouseClick(page.ui.addButton, Qt.MouseButton.LeftButton)
    ui = page.form.ui
    ui.nameEdit.setText("Thi đua 90 ngày đêm")
    ui.kindBox.setCurrentIndex(ui.kindBox.findData(MovementKind.THEMATIC.value))
    ui.startEdit.setText("1/9/2026")
    ui.endEdit.setText("30/11/2026")
    ui.moneyEdit.setText("12.000.000")
    for column, text in enumerate(("Tuyến đường hoa", "km", "12", "14")):
        assert ui.targets.model.setData(ui.targets.model.index(0, column), text)
    award = ui.awards._kinds[0][0]
    assert ui.awards.model.setData(ui.awards.model.index(0, 0), award)
    assert ui.awards.model.setData(ui.awards.model.index(0, 1), "10")
    QTest.keyClick(ui.nameEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(page._context)
    return page._service.all(page.year)[0]


def test_a_year_without_movements_says_what_to_do(page: MovementsPage) -> None:
    assert page.ui.table.empty.isVisible()
    assert not page.ui.closeButton.isEnabled()


def test_a_movement_is_launched_with_targets_awards_and_money(page: MovementsPage, bare: Workspace) -> None:
    made = _launch(page)
    assert (made.name, made.kind, made.planned_money) == (
        "Thi đua 90 ngày đêm",
        MovementKind.THEMATIC,
        12_000_000,
    )
    assert (made.starts_on, made.ends_on) == (dt.date(2026, 9, 1), dt.date(2026, 11, 30))
    assert [(one.content, one.plan, one.result) for one in made.targets] == [("Tuyến đường hoa", "12", "14")]
    assert made.awards[0].planned == 10
    assert page.ui.table.selected_ids() == [made.id]
    page._context.change(bare.operations.undo)
    settle(page._context)
    assert page.ui.table.empty.isVisible()


def test_a_movement_is_closed_with_a_summary_and_opened_again(page: MovementsPage, bare: Workspace) -> None:
    made = _launch(page)

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MovementCloseDialog)
        QTest.mouseClick(dialog.ui.suggestButton, Qt.MouseButton.LeftButton)
        assert "Tuyến đường hoa".lower() in dialog.ui.summaryEdit.toPlainText().lower()
        dialog.ui.spentEdit.setText("11000000")
        assert dialog.model.setData(dialog.model.index(0, 2), "9")
        QTest.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, close)
    QTest.mouseClick(page.ui.closeButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    closed = bare.movements.get(made.id)
    assert closed.closed_on is not None
    assert (closed.spent, closed.awards[0].given) == (11_000_000, 9)
    assert "Tổng kết" in page.model.index(0, 3).data()

    def reopen() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MovementCloseDialog)
        QTest.mouseClick(dialog.ui.reopenButton, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, reopen)
    QTest.mouseClick(page.ui.closeButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert bare.movements.get(made.id).closed_on is None


def test_typed_words_are_asked_about_and_rows_removed(
    page: MovementsPage, prompts: ScriptedPrompts, bare: Workspace
) -> None:
    made = _launch(page)
    page.form.ui.noteEdit.setText("đang gõ")
    prompts.answers.append(None)
    page.add_record()
    page.details.cancel()
    assert bare.movements.get(made.id).note == ""
    page.ui.table.select_id(made.id)
    page.delete_records()
    settle(page._context)
    assert bare.movements.all(2026) == []
