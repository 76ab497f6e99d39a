"""Finding somebody by a part of the name; a name that names nobody is no choice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.prompting import type_text
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.ui.widgets.recipient_picker import Found, RecipientPicker

PEOPLE = (
    Found(1, "Nguyễn Thị Lan", "1984 · Trường Tiểu học"),
    Found(2, "Nguyễn Thị Lan", "1991 · Trường Tiểu học"),
    Found(3, "Đặng Văn Đông", "1979 · Ấp 2"),
)


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[RecipientPicker]:
    made = RecipientPicker()
    qtbot.addWidget(made)

    def source(text: str) -> Sequence[Found]:
        return [one for one in PEOPLE if fold(text) in fold(one.name)]

    made.set_source(source)
    made.show()
    return made


def test_typing_opens_the_list_and_enter_takes_the_marked_one(picker: RecipientPicker, qtbot: QtBot) -> None:
    type_text(picker, "thi lan")
    qtbot.waitUntil(lambda: len(picker.candidates()) == 2)
    popup = picker._popup
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as told:
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == [2]
    assert picker.value() == PEOPLE[1], "two of one name are told apart"
    assert picker.text() == "Nguyễn Thị Lan"
    assert picker.problem() == ""


def test_a_click_takes_one(picker: RecipientPicker, qtbot: QtBot) -> None:
    type_text(picker, "dong")
    picker.look_up()
    popup = picker._popup
    place = popup.visualRect(popup.model().index(0, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picker.value() == PEOPLE[2]


def test_changing_the_text_loses_the_choice(picker: RecipientPicker, qtbot: QtBot) -> None:
    picker.set_value(PEOPLE[2])
    with qtbot.waitSignal(picker.picked) as told:
        type_text(picker, "x")
    assert told.args == [0]
    assert picker.value() is None
    assert "chọn trong danh sách" in picker.problem()


def test_nothing_typed_is_no_problem(picker: RecipientPicker) -> None:
    assert picker.value() is None
    assert picker.problem() == ""


def test_nobody_found_shows_no_list(picker: RecipientPicker) -> None:
    type_text(picker, "qqq")
    picker.look_up()
    assert not picker._popup.isVisible()
    assert picker.candidates() == ()


def test_down_opens_the_list_again(picker: RecipientPicker) -> None:
    type_text(picker, "lan")
    picker.look_up()
    picker._popup.hide()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    assert picker._popup.isVisible()
