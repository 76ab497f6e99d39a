"""What the tests of tab Hội nghị share: a conference with decisions and turns, and the tab over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests.ui.conftest import settle
from thidua_desktop.domain.records import Conference
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.conference import ConferenceTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]

PROGRAMME, TURNS, RECEPTION, PAPERS, AFTER = range(5)


def staged(workspace: Workspace, per_turn: int = 4) -> Conference:
    """The sample year's conference with its turns made, few to a turn so that there are several."""
    conference = workspace.conferences.all(2026)[0]
    workspace.conferences.update(replace(conference, per_turn=per_turn))
    workspace.stage.build(conference.id)
    return workspace.conferences.get(conference.id)


def open_tab(context: UiContext, shown: Show, place: int) -> ConferenceTab:
    """The tab on one of its pages."""
    tab = ConferenceTab(context)
    shown(context, tab)
    tab.ui.pages.setCurrentIndex(place)
    settle(context)
    return tab


def order(workspace: Workspace, conference_id: int) -> list[list[int]]:
    """Award ids by turn, as stored."""
    stage = workspace.stage.stage(conference_id)
    return [[line.award.id for line in turn.lines] for turn in stage.turns]
