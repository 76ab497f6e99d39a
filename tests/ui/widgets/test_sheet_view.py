"""The sheet: what is typed goes on to the next cell, what is wrong is refused, nothing is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts, type_text
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel, count_of
from thidua_desktop.ui.widgets.growing_view import GrowingView
from thidua_desktop.ui.widgets.sheet_view import SheetView

Make = Callable[[Workspace], UiContext]


@dataclass(frozen=True)
class Line:
    name: str
    agree: int = 0
    other: int = 0
    present: bool = True


def _put(field: str) -> Callable[[Line, str], Line | None]:
    def put(line: Line, text: str) -> Line | None:
        count = count_of(text)
        return None if count is None else replace(line, **{field: count})

    return put


COLUMNS: tuple[SheetColumn[Line], ...] = (
    SheetColumn("Tên", lambda line: line.name),
    SheetColumn("Đồng ý", lambda line: str(line.agree), 90, numeric=True, put=_put("agree")),
    SheetColumn(
        "Có mặt",
        lambda line: "",
        90,
        checked=lambda line: line.present,
        check=lambda line, on: replace(line, present=on),
    ),
    SheetColumn("Khác", lambda line: str(line.other), 90, numeric=True, put=_put("other")),
)


@pytest.fixture
def view(bare: Workspace, context_of: Make, qtbot: QtBot) -> SheetView:
    made = SheetView()
    model = SheetModel(COLUMNS)
    model.set_rows([Line("Ấp 1"), Line("Ấp 2"), Line("Ấp 3")])
    made.attach(context_of(bare), model)
    made.resize(600, 300)
    made.show()
    qtbot.addWidget(made)
    made.activateWindow()
    made.setFocus()
    # A window manager hands the focus over in its own time.
    qtbot.waitUntil(made.hasFocus)
    made.go_to_first()
    return made


def sheet(view: SheetView) -> SheetModel[Line]:
    model = view.model()
    assert isinstance(model, SheetModel)
    return model


def type_keys(view: SheetView, text: str) -> None:
    """Keys as they arrive: at the editor while one is open, else at the table."""
    for letter in text:
        target = QApplication.focusWidget() or view
        key = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}.get(letter)
        if key is None:
            QTest.keyClicks(target, letter)
        else:
            QTest.keyClick(target, key)


def test_digits_tab_and_enter_fill_a_column_or_a_row(view: SheetView) -> None:
    type_keys(view, "9\t1\t8\t0\t")
    assert [(line.agree, line.other) for line in sheet(view).rows()] == [(9, 1), (8, 0), (0, 0)]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 1)
    view.setCurrentIndex(sheet(view).index(0, 3))
    type_keys(view, "3\n4\n5\n")
    assert [line.other for line in sheet(view).rows()] == [3, 4, 5]


def test_backtab_goes_back_over_what_cannot_be_typed_into(view: SheetView) -> None:
    view.setCurrentIndex(sheet(view).index(1, 1))
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 3)


def test_enter_on_the_last_row_hands_over(view: SheetView, qtbot: QtBot) -> None:
    view.setCurrentIndex(sheet(view).index(2, 1))
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["chín", "-1", "1,5", "12345", "²"])
def test_what_is_no_count_is_refused(view: SheetView, text: str) -> None:
    index = sheet(view).index(0, 1)
    sheet(view).setData(index, "7")
    assert not sheet(view).setData(index, text)
    assert sheet(view).rows()[0].agree == 7


def test_what_differs_is_known_until_it_is_stored(view: SheetView) -> None:
    model = sheet(view)
    assert not model.dirty
    model.setData(model.index(1, 2), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.changed() == [Line("Ấp 2", present=False)]
    model.mark_clean()
    assert not model.dirty


def test_cells_are_copied_and_pasted_as_a_spreadsheet_does(view: SheetView) -> None:
    QGuiApplication.clipboard().setText("5\tkhông\t6\n7\tchữ\t8\n")
    view.setCurrentIndex(sheet(view).index(1, 1))
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(line.agree, line.other) for line in sheet(view).rows()] == [(0, 0), (5, 6), (7, 8)]
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1] == "Ấp 2\t5\t\t6"


def test_a_wrong_row_says_so_until_it_is_typed_over(view: SheetView) -> None:
    model = sheet(view)
    model.set_wrong({1: "Nhiều hơn số phiếu hợp lệ."})
    assert "hợp lệ" in str(model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole))
    model.setData(model.index(1, 1), "2")
    assert model.wrong(1) == ""


def test_a_closed_sheet_takes_nothing(view: SheetView) -> None:
    model = sheet(view)
    model.set_read_only(True)
    assert not model.setData(model.index(0, 1), "3")
    type_keys(view, "3\t")
    assert not model.dirty


def test_an_empty_sheet_says_what_belongs_there(view: SheetView) -> None:
    view.empty.describe("gavel", "Chưa có thành viên nào")
    sheet(view).set_rows([])
    assert view.empty.isVisible()


def test_a_vietnamese_word_typed_on_a_cell_keeps_its_first_letter(
    bare: Workspace, context_of: Make, qtbot: QtBot
) -> None:
    """An input method hands letters over without keys; each goes to what has the focus then."""
    view = SheetView()
    qtbot.addWidget(view)
    column = SheetColumn("Tên", lambda line: line.name, put=lambda line, text: replace(line, name=text))
    model = SheetModel((column,))
    model.set_rows([Line("Ấp 1"), Line("")])
    view.attach(context_of(bare), model)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for row, name in enumerate(("Ấp Bến Kè", "Đội 3")):
        view.setCurrentIndex(model.index(row, 0))
        for letter in name:
            there = QApplication.focusWidget()
            assert there is not None
            type_text(there, letter)
        there = QApplication.focusWidget()
        assert there is not None
        QTest.keyClick(there, Qt.Key.Key_Return)
        assert model.rows()[row].name == name
        view.setFocus()


def test_cells_written_together_are_told_once_and_one_refused_keeps_all_out(view: SheetView) -> None:
    told: list[list[tuple[int, int, str]]] = []
    together: list[bool] = []
    view.many.connect(told.append)
    model = view.model()
    assert isinstance(model, SheetModel)
    model.edited.connect(lambda _: together.append(view.writing_many))
    view.setCurrentIndex(model.index(0, 1))
    QGuiApplication.clipboard().setText("4\nvài\n6")
    view.paste_cells()
    assert told == [[(1, 1, "vài")]]
    assert together == []
    QGuiApplication.clipboard().setText("4\n5\n6")
    view.paste_cells()
    assert told[1:] == [[]]
    assert together == [True, True, True]
    assert model.setData(model.index(1, 1), "7")
    assert (together[-1], len(told)) == (False, 2)


def test_what_is_refused_is_said_with_its_row_and_column(view: SheetView, prompts: ScriptedPrompts) -> None:
    view.setCurrentIndex(sheet(view).index(0, 1))
    QGuiApplication.clipboard().setText("4\nvài\n6")
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (error,) = prompts.errors
    assert error.message == "Dòng 2, cột Đồng ý: “vài” không ghi được."
    assert error.hint.startswith("Chưa dán ô nào.")
    assert not sheet(view).dirty


@pytest.mark.parametrize(
    ("at", "text", "words"),
    [
        ((1, 1), "1\n2\n3", "Bảng dán có 3 dòng, từ ô đang chọn xuống chỉ còn 2 dòng."),
        ((0, 3), "1\t2", "Bảng dán có 2 cột, từ ô đang chọn sang phải chỉ còn 1 cột."),
        ((0, 0), "Ấp Bốn", "Các ô ở đây chỉ để xem, không dán vào được."),
    ],
)
def test_what_would_fall_off_the_table_is_not_dropped(
    view: SheetView, prompts: ScriptedPrompts, at: tuple[int, int], text: str, words: str
) -> None:
    view.setCurrentIndex(sheet(view).index(*at))
    QGuiApplication.clipboard().setText(text)
    view.paste_cells()
    assert [error.message for error in prompts.errors] == [words]
    assert not sheet(view).dirty


def test_cells_beside_those_to_type_into_are_passed_over(view: SheetView) -> None:
    view.setCurrentIndex(sheet(view).index(0, 0))
    QGuiApplication.clipboard().setText("Ấp 1\t3\tx\t4\r\nẤp 2\t5\tx\t6\r\n\t\t\t\r\n")
    view.paste_cells()
    assert [(line.name, line.agree, line.other) for line in sheet(view).rows()][:2] == [
        ("Ấp 1", 3, 4),
        ("Ấp 2", 5, 6),
    ]


def test_one_copied_cell_fills_every_chosen_one(view: SheetView) -> None:
    top, bottom = sheet(view).index(0, 1), sheet(view).index(2, 1)
    view.selectionModel().select(
        QItemSelection(top, bottom), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    view.selectionModel().setCurrentIndex(top, QItemSelectionModel.SelectionFlag.NoUpdate)
    QGuiApplication.clipboard().setText("9\n")
    view.paste_cells()
    assert [line.agree for line in sheet(view).rows()] == [9, 9, 9]


def test_a_word_table_goes_into_the_cells(view: SheetView) -> None:
    made = QMimeData()
    made.setText("8\n\t\t2")
    made.setHtml("<table><tr><td><p>8</p><p></p></td><td></td><td><p>2</p></td></tr></table>")
    QGuiApplication.clipboard().setMimeData(made)
    view.setCurrentIndex(sheet(view).index(1, 1))
    view.paste_cells()
    assert (sheet(view).rows()[1].agree, sheet(view).rows()[1].other) == (8, 2)


def test_a_growing_sheet_takes_a_block_as_one_change_or_not_at_all(
    bare: Workspace, context_of: Make, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    model = GrowingSheet(COLUMNS[1:2] + COLUMNS[3:], lambda: Line(""))
    model.set_rows([Line("Ấp 1", 1, 1)])
    view = GrowingView()
    view.own_undo = True
    view.attach(context_of(bare), model)
    qtbot.addWidget(view)
    view.setCurrentIndex(model.index(0, 0))
    QGuiApplication.clipboard().setText("2\t3\n4\tvài\n6\t7")
    view.paste_cells()
    assert [error.message for error in prompts.errors] == ["Dòng 2, cột Khác: “vài” không ghi được."]
    assert model.rowCount() == 2
    assert not model.undoable
    QGuiApplication.clipboard().setText("2\t3\n4\t5\n6\t7")
    view.paste_cells()
    assert [(line.agree, line.other) for line in model.written()] == [(2, 3), (4, 5), (6, 7)]
    view.undo_typing()
    assert [(line.agree, line.other) for line in model.written()] == [(1, 1)]
