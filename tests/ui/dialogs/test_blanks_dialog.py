"""Stocks of paper: what a blank carries, its scan, what came in and went out; by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import BlankMove
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.blanks_dialog import BlanksDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(bare: Workspace, context_of: Make, shown: Show) -> BlanksDialog:
    context = context_of(bare)
    made = BlanksDialog(context)
    shown(context, made)
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def press(letter: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, letter, modifier)


def typed(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, text)


def test_a_blank_is_entered_by_keyboard_alone(dialog: BlanksDialog, bare: Workspace, qtbot: QtBot) -> None:
    press(Key.Key_Insert)
    typed("Phôi giấy khen tỉnh cấp")
    press(Key.Key_R, ALT)
    press(Key.Key_A, CTRL)
    typed("320,5")
    press(Key.Key_C, ALT)
    press(Key.Key_A, CTRL)
    typed("225")
    press(Key.Key_I, ALT)
    qtbot.waitUntil(dialog.ui.serialCheck.isChecked)
    press(Key.Key_H, ALT)
    assert dialog.ui.carriesList.hasFocus()
    press(Key.Key_End)
    press(Key.Key_Space)
    press(Key.Key_S, CTRL)
    settle(dialog._context)
    stock = next(one for one in bare.blanks.stocks() if one.name == "Phôi giấy khen tỉnh cấp")
    assert (stock.width, stock.height, stock.blank, stock.serials) == (32050, 22500, True, True)
    assert "khung" in stock.carried
    assert "ten-hinh-thuc" not in stock.carried
    row = dialog.model.row(dialog.ui.table.current_id() - 1)
    assert row is not None
    assert row.stock.code == stock.code
    press(Key.Key_Tab, CTRL)
    press(Key.Key_S, ALT)
    typed("100")
    press(Key.Key_S, CTRL)
    settle(dialog._context)
    assert bare.blanks.balance(stock.code).left == 100
    assert "còn 100 tờ" in dialog.ui.balanceLabel.text()


def test_more_than_are_there_cannot_go_and_a_count_sets_the_number(
    dialog: BlanksDialog, bare: Workspace
) -> None:
    bare.blanks.move("bang-khen", BlankMove.IN, 20)
    dialog.load("bang-khen")
    ui = dialog.ui
    ui.pages.setCurrentWidget(ui.movePage)
    ui.kindBox.setCurrentIndex(ui.kindBox.findData(BlankMove.OUT))
    ui.countBox.setValue(21)
    dialog.move_blanks()
    settle(dialog._context)
    assert "chỉ còn 20 tờ" in ui.moveNotice.text()
    ui.countBox.setValue(5)
    dialog.move_blanks()
    settle(dialog._context)
    assert bare.blanks.balance("bang-khen").left == 15
    ui.kindBox.setCurrentIndex(ui.kindBox.findData(BlankMove.COUNT))
    ui.countBox.setValue(14)
    dialog.move_blanks()
    settle(dialog._context)
    assert bare.blanks.balance("bang-khen").left == 14
    assert [one.count for one in dialog._moves] == [-1, -5, 20]
    bare.operations.undo()
    dialog.load()
    assert "còn 15 tờ" in ui.balanceLabel.text()


def test_what_is_no_size_stands_beside_its_field(dialog: BlanksDialog, bare: Workspace) -> None:
    before = bare.blanks.stocks()
    dialog.add()
    dialog.ui.nameEdit.setText("Phôi lạ")
    dialog.ui.widthEdit.setText("ba trăm")
    dialog.save()
    assert "mm" in dialog.fields.problems_shown()["width"]
    dialog.ui.widthEdit.setText("3000")
    dialog.save()
    settle(dialog._context)
    assert "1.300 mm" in dialog.fields.problems_shown()["width"]
    assert bare.blanks.stocks() == before
    dialog._show_chosen()


def test_a_scan_is_kept_and_what_is_none_is_refused_in_words(
    dialog: BlanksDialog, bare: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    wrong, right = tmp_path / "phôi.png", tmp_path / "phôi thật.png"
    wrong.write_bytes(b"not a picture")
    image = QImage(360, 237, QImage.Format.Format_RGB32)
    image.fill(0xFFEEDD)
    assert image.save(str(right))
    dialog.load("bang-khen")
    prompts.files.append([wrong])
    dialog.attach_scan()
    settle(dialog._context)
    assert "phôi.png" in dialog.ui.stockNotice.text()
    assert bare.blanks.scan("bang-khen") is None
    prompts.files.append([right])
    dialog.attach_scan()
    settle(dialog._context)
    kept = bare.blanks.scan("bang-khen")
    assert kept is not None
    assert kept.read_bytes() == right.read_bytes()
    assert "Đã có ảnh quét" in dialog.ui.scanLabel.text()


def test_closing_asks_about_what_was_not_stored(dialog: BlanksDialog, prompts: ScriptedPrompts) -> None:
    dialog.ui.noteEdit.setText("để ở tủ 2")
    prompts.answers.append(None)
    dialog.reject()
    assert dialog.isVisible()
    prompts.answers.append(0)
    dialog.reject()
    assert not dialog.isVisible()


def test_white_paper_is_not_counted_until_somebody_counts_it(dialog: BlanksDialog) -> None:
    def shown_row() -> list[str]:
        model = dialog.ui.table.model()
        return [str(model.index(0, column).data()) for column in range(model.columnCount())]

    assert shown_row()[3:] == ["–", "0", "0", "–"]
    assert "không cần đếm" in dialog.ui.balanceHint.text()
    code = dialog._shown.code
    dialog._context.workspace.blanks.move(code, BlankMove.IN, 500)
    dialog.load()
    assert shown_row()[3:] == ["500", "0", "0", "500"]
    assert "còn 500 tờ" in dialog.ui.balanceLabel.text()
