"""Filters kept by name on the lists that have filters: saved, put back, renamed, forgotten, by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.awards import AwardsTab
from thidua_desktop.ui.tabs.nominations import NominationsTab
from thidua_desktop.ui.tabs.pledges_list import PledgeList
from thidua_desktop.ui.tabs.units import UnitsTab
from thidua_desktop.ui.widgets.saved_filters import SavedFilters

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def of(tab: QWidget) -> SavedFilters:
    (found,) = tab.findChildren(SavedFilters)
    return found


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def below(menu: QMenu, title: str) -> QAction:
    """The only action of the submenu of this title."""
    (action,) = [one for one in menu.actions() if one.text() == title]
    sub = action.menu()
    assert isinstance(sub, QMenu)
    return sub.actions()[0]


def test_a_ledgers_filter_comes_back_with_decision_award_and_words(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    tab = AwardsTab(context)
    shown(context, tab)
    decision = sample.decisions.all()[0].decision
    tab.decisions.choose(decision.id)
    code = tab._service.lines(decision.id)[0].award_code
    tab.ui.awardFilter.setCurrentIndex(tab.ui.awardFilter.findData(code))
    tab._refresh_table()
    type_text(tab.ui.search, "nguyen")
    settle(context)
    ids = list(tab.model.ids)
    assert ids
    prompts.texts.append("Họ Nguyễn")
    of(tab).save()
    settle(context)
    tab.ui.search.clear()
    tab.ui.awardFilter.setCurrentIndex(0)
    tab.decisions.choose(0)
    settle(context)
    assert list(tab.model.ids) != ids
    (kept,) = sample.lookup.filters("awards")
    of(tab).apply(kept)
    settle(context)
    assert list(tab.model.ids) == ids
    assert tab.decisions.id == decision.id
    assert tab.ui.search.text() == "nguyen"


def test_by_keyboard_alone(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    sample.lookup.save_filter("units", "Hộ họ Lê", '{"unit": 0, "people": false, "query": "le"}')
    tab = UnitsTab(context)
    shown(context, tab)
    tab.ui.peopleTable.setFocus()
    QTest.keyClick(tab.ui.peopleTable, Qt.Key.Key_L, CTRL_SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert titles(menu)[0] == "&1  Hộ họ Lê"
    QTest.keyClick(menu, Qt.Key.Key_1)
    settle(context)
    assert not tab.ui.peopleButton.isChecked()
    assert tab.households.query == "le"
    assert tab.ui.lists.currentWidget() is tab.ui.householdPage


def test_renamed_and_forgotten(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    said: list[str] = []
    context.navigator.say.connect(said.append)
    tab = NominationsTab(context)
    shown(context, tab)
    assert titles(of(tab).menu()) == ["Chưa lưu bộ lọc nào", "&Lưu bộ lọc đang dùng…"]
    tab.ui.stateFilter.setCurrentIndex(1)
    prompts.texts.extend(["Đang đề nghị", "Chờ xét"])
    of(tab).save()
    settle(context)
    below(of(tab).menu(), "Đổ&i tên").trigger()
    settle(context)
    assert [one.name for one in sample.lookup.filters("nominations")] == ["Chờ xét"]
    below(of(tab).menu(), "&Xóa").trigger()
    settle(context)
    assert sample.lookup.filters("nominations") == []
    assert said[-3:] == [
        "Đã lưu bộ lọc “Đang đề nghị”.",
        "Đã đổi tên bộ lọc thành “Chờ xét”.",
        "Đã xóa bộ lọc “Chờ xét”.",
    ]


def test_a_name_is_asked_again_when_it_is_empty_or_given_up(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    tab = PledgeList(context, 2026)
    shown(context, tab)
    prompts.texts.extend([None, "  "])
    of(tab).save()
    of(tab).save()
    settle(context)
    assert sample.lookup.filters("pledges") == []
    assert len(prompts.errors) == 1
    prompts.errors.clear()


@pytest.mark.parametrize("value", ["{", "[]", '{"unit": 9999, "people": true, "query": ""}'])
def test_what_is_there_no_more_is_said(sample: Workspace, context_of: Make, shown: Show, value: str) -> None:
    context = context_of(sample)
    said: list[str] = []
    context.navigator.say.connect(said.append)
    sample.lookup.save_filter("units", "Cũ", value)
    tab = UnitsTab(context)
    shown(context, tab)
    of(tab).apply(sample.lookup.filters("units")[0])
    settle(context)
    assert "không đọc được" in said[-1] or "không còn" in said[-1]
    assert len(tab.people.ids) == len(sample.units.people_ids())


def test_a_units_filter_keeps_the_unit(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    tab = UnitsTab(context)
    shown(context, tab)
    unit = max(sample.units.all(), key=lambda one: len(sample.units.people_ids(unit_id=one.id)))
    tab.ui.tree.select_unit(unit.id)
    prompts.texts.append("Đông nhất")
    of(tab).save()
    settle(context)
    tab.ui.tree.select_unit(0)
    of(tab).apply(sample.lookup.filters("units")[0])
    settle(context)
    assert tab.ui.tree.current_unit() == unit.id
    assert list(tab.people.ids) == list(sample.units.people_ids(unit_id=unit.id))
    assert sample.lookup.history(RecipientKind.UNIT, unit.id).name == unit.name
