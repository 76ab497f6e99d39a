"""Tab Giao ước: a movement is launched, edited, closed with a summary, opened again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Movement, MovementKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.movement_close_dialog import MovementCloseDialog
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_movements import MovementsPage, state_of

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
    assert "Tổng kết" in page.model.index(0, 2).data()

    def reopen() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MovementCloseDialog)
        QTest.mouseClick(dialog.ui.reopenButton, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, reopen)
    QTest.mouseClick(page.ui.closeButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert bare.movements.get(made.id).closed_on is None


def _key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def _write(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    type_text(widget, text)


def test_a_movement_is_launched_and_closed_by_the_keyboard_alone(
    page: MovementsPage, bare: Workspace, qtbot: QtBot
) -> None:
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    page.ui.table.setFocus()
    _key(Qt.Key.Key_Insert)
    _write("Thi đua lập thành tích chào mừng")
    for letter, text in ((Qt.Key.Key_A, "1/9/2026"), (Qt.Key.Key_R, "30/11/2026"), (Qt.Key.Key_I, "5000000")):
        _key(letter, alt)
        _write(text)
    sheet = page.form.ui.targets.sheet
    for _ in range(12):
        if sheet.hasFocus():
            break
        _key(Qt.Key.Key_Tab)
    assert sheet.hasFocus(), "Tab comes to the targets"
    for text in ("Tuyến đường hoa", "km", "12"):
        _key(Qt.Key.Key_F2)
        _write(text)
        _key(Qt.Key.Key_Tab)
    _key(Qt.Key.Key_Tab, ctrl)
    awards = page.form.ui.awards.sheet
    assert awards.hasFocus(), "Ctrl+Tab turns to the awards"
    kind = page.form.ui.awards._kinds[0][0]
    _key(Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    assert box.currentText() == kind, "the first kind is offered"
    _key(Qt.Key.Key_Tab)
    _write("7")
    _key(Qt.Key.Key_Return)
    _key(Qt.Key.Key_S, ctrl)
    settle(page._context)
    made = bare.movements.all(2026)[0]
    assert (made.name, made.planned_money) == ("Thi đua lập thành tích chào mừng", 5_000_000)
    assert (made.starts_on, made.ends_on) == (dt.date(2026, 9, 1), dt.date(2026, 11, 30))
    assert [(one.content, one.measure, one.plan) for one in made.targets] == [("Tuyến đường hoa", "km", "12")]
    assert [one.planned for one in made.awards] == [7]

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        inside = QApplication.focusWidget()
        ready = isinstance(dialog, MovementCloseDialog) and inside is not None
        if not (ready and dialog.isAncestorOf(inside)):  # the letter's button is still going down
            QTimer.singleShot(20, close)
            return
        assert isinstance(dialog, MovementCloseDialog)
        try:
            _key(Qt.Key.Key_I, alt)
            qtbot.waitUntil(lambda: bool(dialog.ui.summaryEdit.toPlainText()), timeout=2_000)
            _key(Qt.Key.Key_P, alt)
            _write("4500000")
            _key(Qt.Key.Key_K, alt)
            qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=3_000)
        finally:
            dialog.reject()

    QTimer.singleShot(50, close)
    _key(Qt.Key.Key_T, alt)
    qtbot.waitUntil(lambda: bare.movements.get(made.id).closed_on is not None, timeout=5_000)
    settle(page._context)
    closed = bare.movements.get(made.id)
    assert closed.spent == 4_500_000
    assert closed.summary


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


def test_a_movement_is_under_way_between_the_days_written_alone(page: MovementsPage, bare: Workspace) -> None:
    first, last = dt.date(2026, 9, 1), dt.date(2026, 11, 30)
    bare_one = Movement(0, "Thi đua", 2026)
    dated = Movement(0, "Thi đua", 2026, starts_on=first, ends_on=last)
    day = dt.timedelta(days=1)
    assert state_of(bare_one, first).word == "Chưa ghi thời gian"
    assert state_of(dated, first - day).word == "Từ 01/09/2026"
    assert state_of(dated, first).word == state_of(dated, last).word == "Đang thực hiện"
    assert state_of(dated, last + day).word == "Chưa tổng kết"
    bare.movements.add(bare_one)
    page.refresh()
    assert page.model.index(0, 2).data() == "Chưa ghi thời gian"


def test_the_list_is_never_wider_than_its_room_and_the_name_takes_the_rest(
    page: MovementsPage, bare: Workspace
) -> None:
    table = page.ui.table
    for names in ((), ("Thi đua cải cách hành chính và chuyển đổi số năm 2026",)):
        for name in names:
            bare.movements.add(Movement(0, name, 2026))
        page.refresh()
        settle(page._context)
        assert table.horizontalScrollBar().maximum() == 0
        assert table.columnWidth(0) > table.columnWidth(1) + table.columnWidth(2)
