"""Tab Cải cách hành chính: its parts by key, the choice that goes along, years without a set."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from tests.ui.conftest import settle
from thidua_desktop.domain.records import SetScope
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.reform import ReformTab
from thidua_desktop.ui.tabs.reform_places import Place, Placed
from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> ReformTab:
    context = context_of(sample)
    made = ReformTab(context)
    shown(context, made)
    return made


def _scores(tab: ReformTab) -> ReformScoresPage:
    page = tab.part("scores")
    assert isinstance(page, ReformScoresPage)
    return page


def _units_set(workspace: Workspace, year: int = 2026) -> int:
    return next(one.id for one in workspace.reform.sets.current(year) if one.scope is SetScope.UNITS)


def test_every_part_opens_by_its_switch_and_stays_what_it_was(tab: ReformTab) -> None:
    ui = tab.ui
    switches = (ui.resultsSwitch, ui.gapsSwitch, ui.remediesSwitch, ui.setsSwitch, ui.scoresSwitch)
    for key, switch in zip(("results", "gaps", "remedies", "sets", "scores"), switches, strict=True):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
        settle(tab._context)
        assert ui.pages.currentWidget() is tab.part(key), key
        assert switch.isChecked(), key
    assert not tab.has_unsaved()


def test_the_set_and_the_unit_chosen_go_along(tab: ReformTab, sample: Workspace) -> None:
    set_id = _units_set(sample)
    unit_id, _ = sample.reform.scoring.units(set_id)[1]
    _scores(tab).show_place(Place("scores", set_id, unit_id))
    tab.choose_part("gaps")
    settle(tab._context)
    page = tab.part("gaps")
    assert isinstance(page, Placed)
    assert (page.place().set_id, page.place().unit_id) == (set_id, unit_id)


def test_a_part_sends_the_clerk_to_a_component_of_a_unit(tab: ReformTab, sample: Workspace) -> None:
    set_id = _units_set(sample)
    unit_id, _ = sample.reform.scoring.units(set_id)[2]
    leaf = sample.reform.scoring.sheet(set_id, unit_id).leaves()[3].criterion
    tab.choose_part("results")
    tab.go_to(Place("scores", set_id, unit_id, leaf.id))
    settle(tab._context)
    page = _scores(tab)
    assert tab.ui.pages.currentWidget() is page
    assert page.place() == Place("scores", set_id, unit_id, leaf.id)


def test_a_component_found_elsewhere_is_brought_to_the_front(tab: ReformTab) -> None:
    page = _scores(tab)
    assert page.sheet is not None
    leaf = page.sheet.leaves()[-1].criterion
    tab.choose_part("sets")
    tab.show_record("criterion", leaf.id)
    settle(tab._context)
    assert tab.ui.scoresSwitch.isChecked()
    row = page.row()
    assert row is not None
    assert row.criterion == leaf


def test_the_papers_of_the_set_and_unit_on_screen_open_by_key(
    tab: ReformTab, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int | None]] = []

    def menu(context: UiContext, set_id: int, unit_id: int | None) -> QMenu:
        asked.append((set_id, unit_id))
        return QMenu()

    monkeypatch.setattr("thidua_desktop.ui.tabs.reform_papers.papers_menu", menu)
    set_id = _units_set(sample)
    unit_id, _ = sample.reform.scoring.units(set_id)[0]
    _scores(tab).show_place(Place("scores", set_id, unit_id))
    QTest.keyClick(tab, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(tab._context)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    assert asked == [(set_id, unit_id)]


def test_a_year_with_only_a_ranking_opens_with_it(sample: Workspace, context_of: Make, shown: Show) -> None:
    sample.settings.set_working_year(2023)
    context = context_of(sample)
    tab = ReformTab(context)
    shown(context, tab)
    assert tab.ui.resultsSwitch.isChecked()


def test_a_year_without_a_set_offers_the_first_steps(
    tab: ReformTab, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "thidua_desktop.ui.dialogs.import_dialog.open_import",
        lambda context, parent, kind: asked.append(kind),
    )
    sample.settings.set_working_year(2019)
    tab.refresh()
    settle(tab._context)
    page = _scores(tab)
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    buttons = {button.text(): button for button in page.ui.empty.findChildren(QPushButton)}
    buttons["Nhập từ Excel…"].click()
    assert asked == ["criteria"]
    buttons["Mở Bộ tiêu chí"].click()
    settle(tab._context)
    assert tab.ui.setsSwitch.isChecked()


def test_an_office_just_declared_says_what_belongs_here(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(bare)
    tab = ReformTab(context)
    shown(context, tab)
    page = _scores(tab)
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    assert page.place() == Place("scores")
    for key in ("results", "gaps", "remedies", "sets"):
        tab.choose_part(key)
        settle(context)
        assert tab.ui.pages.currentWidget() is tab.part(key)


def test_another_year_brings_its_own_sets(tab: ReformTab, sample: Workspace) -> None:
    before = _scores(tab).place().set_id
    sample.settings.set_working_year(2025)
    tab.refresh()
    settle(tab._context)
    now = _scores(tab).place().set_id
    assert now != before
    assert sample.reform.sets.get(now).year == 2025
