"""Tab Đơn vị holds the directory and, on first use, the pledges."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import settle
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.directory import DirectoryTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


def test_the_pledges_are_made_on_first_use(sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    tab = DirectoryTab(context)
    shown(context, tab)
    assert tab.pledges is None
    assert tab.units.isVisible()
    QTest.mouseClick(tab.ui.pledgesSwitch, Qt.MouseButton.LeftButton)
    settle(context)
    assert tab.pledges is not None
    assert tab.pledges.isVisible()
    assert not tab.units.isVisible()
    assert len(tab.pledges.model.ids) == len(sample.pledges.of_year(2027))


def test_records_open_on_their_side(sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    tab = DirectoryTab(context)
    shown(context, tab)
    pledge = sample.pledges.of_year(2027)[3].pledge
    tab.show_record("pledge", pledge.id)
    settle(context)
    assert tab.pledges is not None
    assert tab.pledges.ui.table.selected_ids() == [pledge.id]
    unit = sample.units.all()[2]
    tab.show_record("unit", unit.id)
    assert tab.units.isVisible()
    assert not tab.has_unsaved()


def test_unsaved_pledges_are_known_and_changes_reach_both(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(sample)
    tab = DirectoryTab(context)
    shown(context, tab)
    tab.show_record("pledge", 0)
    assert tab.pledges is not None
    tab.pledges.edit_record()
    tab.pledges.form.ui.noteEdit.setText("đang gõ")
    assert tab.has_unsaved()
    tab.pledges.details.cancel()
    before = len(tab.pledges.model.ids)
    gone = sample.pledges.of_year(2027)[0].pledge.id
    context.change(lambda: sample.pledges.delete([gone]))
    settle(context)
    assert len(tab.pledges.model.ids) == before - 1
    tab.refresh()
    assert len(tab.pledges.model.ids) == before - 1
