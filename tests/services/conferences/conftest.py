"""A hall: an office with a decision, and the conference that announces it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.records import (
    Award,
    Conference,
    Decision,
    DecisionState,
    RecipientKind,
    Turn,
)
from thidua_desktop.services.conferences.facts import Stage, StageLine
from thidua_desktop.services.workspace import Workspace

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD
DAY = dt.date(2026, 12, 10)


def award(
    number: int,
    kind: RecipientKind = PERSON,
    recipient_id: int | None = None,
    *,
    code: str = "GKX",
    name: str = "",
    post: str = "",
    unit_name: str = "",
) -> Award:
    return Award(
        0,
        code,
        code,
        kind,
        name or f"Người {number}",
        2026,
        recipient_id,
        post=post,
        unit_name=unit_name,
        decision_date=DAY,
        book_number=number,
    )


@dataclass(frozen=True)
class Hall:
    """An office and one of its conferences."""

    office: Workspace
    conference_id: int

    @property
    def stage(self) -> Stage:
        return self.office.stage.stage(self.conference_id)

    @property
    def turns(self) -> list[Turn]:
        return [one.turn for one in self.stage.turns]

    @property
    def shape(self) -> list[list[str]]:
        """Labels of every turn, left to right."""
        return [[entry.label for entry in turn.entries] for turn in self.turns]

    @property
    def order(self) -> list[int]:
        return [line.award.id for line in self.stage.lines]

    def line(self, award_id: int) -> StageLine:
        return next(one for one in self.stage.lines if one.award.id == award_id)


def decide(
    office: Workspace, awards: Sequence[Award], number: str = "41/QĐ-UBND", level: str = "co_so"
) -> int:
    """An issued decision with awards; its id."""
    store = office._store
    decision = Decision(0, 2026, "tặng Giấy khen", number, DAY, state=DecisionState.ISSUED, level=level)

    def work() -> int:
        decision_id = store.decisions.add(decision)
        store.decisions.add_awards([replace(one, decision_id=decision_id) for one in awards])
        return decision_id

    return office.operations.run("Đã ra quyết định", work).created


def gather(office: Workspace, *decisions: int, per_turn: int = 10) -> Hall:
    """A conference that announces decisions, its turns made."""
    conference = Conference(
        0, "Hội nghị tổng kết", 2026, dt.date(2026, 12, 29), decision_ids=decisions, per_turn=per_turn
    )
    made = office.conferences.add(conference).created
    office.stage.build(made)
    return Hall(office, made)


@pytest.fixture
def hall(small: Small) -> Hall:
    """Twelve people in two turns of six."""
    return gather(small.office, decide(small.office, [award(i) for i in range(1, 13)]), per_turn=6)
