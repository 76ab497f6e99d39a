"""A council of five over a batch of four lines, with thresholds of the test's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

import msgspec
import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.records import (
    CouncilMember,
    CouncilRole,
    Nomination,
    Recipient,
    RecipientKind,
    Tally,
)
from thidua_desktop.domain.rulebook.conditions import Source
from thidua_desktop.domain.rulebook.model import Award, Rulebook, VoteRule
from thidua_desktop.services.workspace import Workspace

HELD_ON = dt.date(2026, 12, 5)
READ = Source(article="Điều 33 khoản 5", text="152/2025/NĐ-CP", confidence="V")
NAMES = ("Trần Văn Ba", "Lê Thị Hồng", "Phạm Văn Sáu", "Đỗ Thị Mai", "Võ Văn Tư")


@dataclass(frozen=True)
class Chamber:
    """The office with its council and a session over the batch."""

    office: Workspace
    batch: int
    session: int
    members: tuple[int, ...]
    person: int
    """Nguyễn Thị Lan (1984) for LĐTT."""
    namesake: int
    """Nguyễn Thị Lan (1991) for LĐTT."""
    hamlet: int
    """Ấp 2 for giấy khen."""
    household: int
    """Huỳnh Văn Bảo's for giấy khen."""

    def tally(self, line: int, agree: int, disagree: int = 0, other: int = 0) -> Tally:
        return Tally(self.session, line, agree, disagree, other)


SetRules = Callable[..., None]


@pytest.fixture
def set_rules(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> SetRules:
    """``set_rules(LDTT=VoteRule(...), GKX=None)``: these thresholds and no others."""

    def change(**rules: VoteRule | None) -> None:
        book = workspace.rulebook.book()
        awards = tuple(with_vote(award, rules.get(award.code)) for award in book.awards)
        changed: Rulebook = msgspec.structs.replace(book, awards=awards)
        monkeypatch.setattr(workspace.rulebook, "book", lambda: changed)

    return change


def with_vote(award: Award, rule: VoteRule | None) -> Award:
    return msgspec.structs.replace(award, votes=(rule,) if rule else ())


@pytest.fixture
def chamber(small: Small, set_rules: SetRules) -> Chamber:
    office = small.office
    set_rules(
        LDTT=VoteRule(percent=70, base="all", source=READ),
        GKX=VoteRule(percent=50, base="present", compare=">", source=Source(confidence="L")),
    )
    roles = (CouncilRole.CHAIR, CouncilRole.VICE, CouncilRole.STANDING, CouncilRole.MEMBER)
    members = []
    for name, role in zip(NAMES, (*roles, CouncilRole.SECRETARY), strict=True):
        unit = small.hall if name == NAMES[0] else None
        members.append(office.council.add_member(CouncilMember(0, name, role=role, unit_id=unit)).created)

    def line(kind: RecipientKind, recipient: int, award: str) -> int:
        return office.nominations.add(Nomination(0, small.batch, Recipient(kind, recipient), award)).created

    lines = (
        line(RecipientKind.PERSON, small.person, "LDTT"),
        line(RecipientKind.PERSON, small.namesake, "LDTT"),
        line(RecipientKind.UNIT, small.hamlet, "GKX"),
        line(RecipientKind.HOUSEHOLD, small.household, "GKX"),
    )
    session = office.council.open_session(small.batch, HELD_ON, place="Phòng họp số 1").created
    return Chamber(office, small.batch, session, tuple(members), *lines)


def member(name: str = "Hồ Văn Chín", **more: object) -> CouncilMember:
    """Somebody to be added."""
    return replace(CouncilMember(0, name), **more)  # type: ignore[arg-type]
