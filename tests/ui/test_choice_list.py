"""The list at the left: one signal per change, the choice kept when the list is loaded again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from thidua_desktop.ui.widgets.choice_list import SUBTITLE, Choice, ChoiceList, plain_tip

CHOICES = (Choice(5, "Cuối năm 2026", "183 đề nghị"), Choice(7, "Đột xuất", "3 đề nghị"), Choice(9, "Ba"))


@pytest.fixture
def chooser(qtbot: QtBot) -> Iterator[tuple[ChoiceList, list[int]]]:
    made = ChoiceList()
    qtbot.addWidget(made)
    told: list[int] = []
    made.chosen.connect(told.append)
    made.set_choices(CHOICES)
    made.resize(200, 300)
    made.show()
    return made, told


def test_the_first_is_chosen_once(chooser: tuple[ChoiceList, list[int]]) -> None:
    made, told = chooser
    assert made.current_id() == 5
    assert told == [5]


def test_arrow_keys_choose(chooser: tuple[ChoiceList, list[int]]) -> None:
    made, told = chooser
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert told == [5, 7, 9]


def test_loading_again_keeps_the_choice_silently(chooser: tuple[ChoiceList, list[int]]) -> None:
    made, told = chooser
    made.choose(7)
    made.set_choices((Choice(1, "Mới"), *CHOICES))
    assert made.current_id() == 7
    assert told == [5, 7]


def test_a_choice_that_is_gone_falls_to_the_first(chooser: tuple[ChoiceList, list[int]]) -> None:
    made, told = chooser
    made.choose(9)
    made.set_choices(CHOICES[:2])
    assert made.current_id() == 5
    assert told == [5, 9, 5]
    made.set_choices(())
    assert made.current_id() is None


def test_both_lines_are_given_to_eyes_and_screen_readers(chooser: tuple[ChoiceList, list[int]]) -> None:
    made, _ = chooser
    index = made.model().index(0, 0)
    assert index.data() == "Cuối năm 2026"
    assert index.data(SUBTITLE) == "183 đề nghị"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Cuối năm 2026, 183 đề nghị"
    assert made.sizeHintForRow(0) > made.sizeHintForRow(2)
    assert not made.grab().toImage().isNull()


def test_a_name_that_looks_like_markup_stays_a_name_in_its_tip() -> None:
    assert plain_tip("Nguyễn Thị Lan\nẤp 2") == "Nguyễn Thị Lan\nẤp 2"
    assert plain_tip("<b>Lan</b>\nẤp 2") == "&lt;b&gt;Lan&lt;/b&gt;<br>Ấp 2"
