"""A conference of the sample year: a province's bằng khen and a commune's giấy khen, turns, guests, seats."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import pytest

from thidua_desktop.domain.records import Conference
from thidua_desktop.services.conferences.facts import Stage
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.workspace import Workspace

NAME = "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026"


@dataclass(frozen=True)
class Staged:
    """The office, and its conference with turns."""

    office: Workspace
    conference_id: int

    @property
    def stage(self) -> Stage:
        return self.office.stage.stage(self.conference_id)

    @property
    def selection(self) -> Selection:
        return Selection(conference_id=self.conference_id)

    def presented_by(self, who: str) -> None:
        """The same presenter for every turn."""
        for turn in self.stage.turns:
            self.office.stage.update_turn(self.conference_id, replace(turn.turn, presenter=who))


@pytest.fixture
def staged(sample: Workspace) -> Staged:
    numbers = {one.decision.number: one.decision.id for one in sample.decisions.all()}
    conference = Conference(
        0,
        NAME,
        2026,
        dt.date(2026, 12, 29),
        "Hội trường UBND xã",
        chair="Ông Lâm Quốc Thịnh",
        decision_ids=(numbers["1875/QĐ-UBND"], numbers["156/QĐ-UBND"]),
        per_turn=8,
    )
    made = sample.conferences.add(conference).created
    sample.stage.build(made)
    return Staged(sample, made)
