"""Counting one session: who took part, which threshold holds for each line, who voted on their own unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import (
    Attendance,
    CouncilMember,
    CouncilSession,
    Nomination,
    Recipient,
    RecipientKind,
    Tally,
)
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.model import Rulebook, VoteRule
from thidua_desktop.domain.voting import Quorum, Turnout, VoteResult, judge, quorum_met
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.rulebook import RulebookService


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session with all that is counted of it: as stored, or as it is about to be."""

    session: CouncilSession
    attendance: tuple[Attendance, ...] = ()
    tallies: tuple[Tally, ...] = ()


class Counting:
    """Reads only."""

    def __init__(self, store: Store, rulebook: RulebookService, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._rulebook = rulebook
        self._now = now

    def sitting(self, session: CouncilSession) -> Sitting:
        """``session`` with its stored attendance and votes; a new one has neither."""
        if not session.id:
            return Sitting(session)
        council = self._store.council
        return Sitting(session, tuple(council.attendance(session.id)), tuple(council.tallies(session.id)))

    def day(self, session: CouncilSession) -> dt.date:
        """The day whose rules and members count: today until the session's day is set."""
        return session.held_on or self._now().date()

    def turnout(self, sitting: Sitting) -> Turnout:
        """How many took part. The list of attendance counts before the numbers typed in."""
        session, attendance = sitting.session, sitting.attendance
        listed = {one.id for one in self._store.council.members(self.day(session))}
        listed |= {one.member_id for one in attendance}
        return Turnout(
            members=len(listed) or session.members,
            present=sum(one.present for one in attendance) if attendance else session.present,
            written=sum(not one.present and bool(one.written_opinion) for one in attendance),
            issued=session.issued,
            collected=session.collected,
            valid=session.valid,
            invalid=session.invalid,
            secret=session.secret,
        )

    def rules(self, session: CouncilSession, codes: Sequence[str]) -> dict[str, VoteRule | None]:
        """Award code → the threshold on the session's day."""
        book, day = self._rulebook.book(), self.day(session)
        return {code: _rule(book, code, day) for code in dict.fromkeys(codes)}

    def quorum(self, sitting: Sitting) -> Quorum:
        """The strictest quorum among the awards of the batch."""
        session, turnout = sitting.session, self.turnout(sitting)
        codes = [one.award_code for one in self._store.nominations.of_batch(session.batch_id)]
        rules = [rule for rule in self.rules(session, codes).values() if rule and rule.quorum]
        if not rules:
            return Quorum(turnout.present, turnout.members, written=turnout.written)
        strictest = max(rules, key=lambda rule: _share(rule.quorum))
        needed = strictest.quorum
        assert needed is not None
        return Quorum(
            present=turnout.present,
            total=turnout.members,
            needed=needed,
            met=quorum_met(turnout.present, turnout.members, needed) if turnout.members else None,
            source=lookup.source_text(self._rulebook.book(), strictest.source),
            verified=strictest.source.verified,
            written=turnout.written,
        )

    def results(self, sitting: Sitting, lines: Sequence[Nomination]) -> tuple[VoteResult, ...]:
        """Each line judged, in the order given."""
        book, turnout = self._rulebook.book(), self.turnout(sitting)
        rules = self.rules(sitting.session, [one.award_code for one in lines])
        sources = {
            code: lookup.source_text(book, rule.source) if rule else "" for code, rule in rules.items()
        }
        tallies = {one.nomination_id: one for one in sitting.tallies}
        own = _OwnUnits(self._store, self._voters(sitting))
        return tuple(
            judge(
                one.id,
                tallies.get(one.id),
                rules[one.award_code],
                turnout,
                sources[one.award_code],
                own.of(one),
            )
            for one in lines
        )

    def _voters(self, sitting: Sitting) -> list[CouncilMember]:
        voting = {one.member_id for one in sitting.attendance if one.present or one.written_opinion}
        return [one for one in self._store.council.members() if one.id in voting]


class _OwnUnits:
    """Which voters a line concerns: it proposes themselves, their unit, or somebody or a part of it."""

    def __init__(self, store: Store, voters: Sequence[CouncilMember]) -> None:
        self._voters = voters
        self._parents: Mapping[int, int | None] = {unit.id: unit.parent_id for unit in store.units.all()}
        self._cache: dict[tuple[Recipient, int | None], tuple[str, ...]] = {}

    def of(self, nomination: Nomination) -> tuple[str, ...]:
        key = (nomination.recipient, nomination.unit_id)
        if key not in self._cache:
            self._cache[key] = self._names(*key)
        return self._cache[key]

    def _names(self, recipient: Recipient, unit_id: int | None) -> tuple[str, ...]:
        collective = recipient.id if recipient.kind is RecipientKind.UNIT else None
        himself = recipient.id if recipient.kind is RecipientKind.PERSON else None
        homes = self._around(unit_id) | self._around(collective)
        return tuple(
            one.name
            for one in self._voters
            if one.unit_id in homes
            or (himself is not None and one.person_id == himself)
            or (collective is not None and collective in self._around(one.unit_id))
        )

    def _around(self, unit_id: int | None) -> set[int]:
        """A unit with those it is a part of, but for the office at the top: that is everybody's."""
        around: set[int] = set()
        at = unit_id
        while at is not None and at not in around:
            above = self._parents.get(at)
            if above is not None or at == unit_id:
                around.add(at)
            at = above
        return around


def _share(fraction: tuple[int, int] | None) -> float:
    return fraction[0] / fraction[1] if fraction else 0.0


def _rule(book: Rulebook, code: str, day: dt.date) -> VoteRule | None:
    try:
        return lookup.vote_rule(lookup.award(book, code), day)
    except NotFound:
        return None
