"""A closed year locks its figures, not its conference: that often meets in the year after."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from tests.ui.tabs.conferences import (
    AFTER,
    PROGRAMME,
    RECEPTION,
    TURNS,
    Make,
    Show,
    open_tab,
    order,
    staged,
)
from thidua_desktop.domain.records import Presence
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.tabs.conference import ConferenceTab
from thidua_desktop.ui.tabs.conference_after import AfterPage
from thidua_desktop.ui.tabs.conference_programme import ProgrammePage
from thidua_desktop.ui.tabs.conference_reception import ReceptionPage
from thidua_desktop.ui.tabs.conference_turns import TurnsPage


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> ConferenceTab:
    staged(sample)
    sample.years.close(2026, "Đã nộp báo cáo")
    return open_tab(context_of(sample), shown, PROGRAMME)


def test_everything_of_the_conference_can_still_be_done(
    tab: ConferenceTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    assert sample.years.is_closed(2026)
    assert tab.conference is not None
    one, context, pages = tab.conference.id, tab._context, tab.ui.pages

    programme = tab.page(PROGRAMME)
    assert isinstance(programme, ProgrammePage)
    programme.ui.secretaryEdit.clear()
    type_text(programme.ui.secretaryEdit, "Ngô Thị Lan")
    QTest.keyClick(programme.ui.secretaryEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert sample.conferences.get(one).secretary == "Ngô Thị Lan"
    assert programme.ui.notice.text() == ""

    pages.setCurrentIndex(TURNS)
    settle(context)
    turns = tab.page(TURNS)
    assert isinstance(turns, TurnsPage)
    first, second = order(sample, one)[0][:2]
    turns.ui.tree.show_award(first)
    turns.ui.tree.setFocus()
    QTest.keyClick(turns.ui.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(context)
    assert order(sample, one)[0][:2] == [second, first]

    pages.setCurrentIndex(RECEPTION)
    settle(context)
    reception = tab.page(RECEPTION)
    assert isinstance(reception, ReceptionPage)
    guest = reception.model.guests[0]
    reception.ui.table.setFocus()
    QTest.keyClick(reception.ui.table, Qt.Key.Key_F8)
    settle(context)
    assert sample.reception.get(guest.id).presence is Presence.ABSENT

    pages.setCurrentIndex(AFTER)
    settle(context)
    after = tab.page(AFTER)
    assert isinstance(after, AfterPage)
    award = after.model.rows[-1].award.id
    after.ui.table.setFocus()
    after.ui.table.selectRow(len(after.model.rows) - 1)
    QTest.keyClick(after.ui.table, Qt.Key.Key_F12)
    settle(context)
    assert award not in {line.award.id for line in sample.after.uncollected(one)}
    assert prompts.errors == []
