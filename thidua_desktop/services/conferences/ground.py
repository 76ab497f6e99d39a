"""What a conference's turns are made of, read from the records at one moment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from thidua_desktop.domain import staging
from thidua_desktop.domain.levels import OWN_LEVEL
from thidua_desktop.domain.office import own_words
from thidua_desktop.domain.posthumous import is_posthumous
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    AwardState,
    Conference,
    Decision,
    DecisionState,
    Guest,
    Handover,
    Presence,
    RecipientKind,
    Turn,
)
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.conferences.facts import Stage, StageLine, StageTurn
from thidua_desktop.services.conferences.roles import Heads, Who, comers, heads_of, who_of
from thidua_desktop.storage.database import Store


@dataclass(frozen=True)
class Ground:
    """A conference, its turns, and the awards announced at it."""

    conference: Conference
    turns: list[Turn]
    given: Mapping[int, Award]
    """Awards announced and standing, by id, in the order of the decisions."""
    others: Mapping[int, Award]
    """Awards in turns that are not among them: revoked, or of a decision not announced here."""
    decisions: Mapping[int, Decision]
    rule: staging.StageRule
    kinds: Mapping[str, AwardKind]
    """The catalogue; the rule's kinds bear the office's own name."""

    @cached_property
    def known(self) -> dict[int, Award]:
        """All awards that may stand in a turn."""
        return {**self.others, **self.given}


def announced(store: Store, conference: Conference) -> list[Decision]:
    """Issued decisions announced at a conference, in order; none chosen: all of its year, oldest first."""
    chosen = [store.decisions.get(one) for one in conference.decision_ids]
    if not chosen:
        chosen = sorted(
            store.decisions.all(year=conference.year), key=lambda one: (one.date or dt.date.max, one.id)
        )
    return [one for one in chosen if one.state is DecisionState.ISSUED]


def read_ground(store: Store, conference_id: int) -> Ground:
    """Raises ``NotFound``."""
    conference = store.conferences.get(conference_id)
    decisions = announced(store, conference)
    kinds = {kind.code: kind for kind in store.nominations.kinds()}
    awards = [award for one in decisions for award in store.decisions.awards(one.id)]
    given = {one.id: one for one in awards if one.state is AwardState.GIVEN and one.award_code in kinds}
    turns = store.conferences.turns(conference_id)
    strange = [e.award_id for turn in turns for e in turn.entries if e.award_id not in given]
    others = {one.id: one for one in store.decisions.award_page(strange) if one.award_code in kinds}
    by_id = {one.id: one for one in decisions}
    for award in others.values():
        if award.decision_id is not None and award.decision_id not in by_id:
            by_id[award.decision_id] = store.decisions.get(award.decision_id)
    posthumous = _posthumous(store, [*given.values(), *others.values()], by_id)
    levels = {one.id: one.level for one in by_id.values() if one.level != OWN_LEVEL}
    rule = staging.StageRule(_named(store, kinds), posthumous, [one.id for one in decisions], levels)
    return Ground(conference, turns, given, others, by_id, rule, kinds)


def _named(store: Store, kinds: Mapping[str, AwardKind]) -> dict[str, AwardKind]:
    """The catalogue with the office's own name where it says "UBND cấp xã"; see :func:`own_words`."""
    office = store.settings.office()
    if office is None:
        return dict(kinds)
    return {code: replace(kind, name=own_words(kind.name, office)) for code, kind in kinds.items()}


def _posthumous(store: Store, awards: Sequence[Award], decisions: Mapping[int, Decision]) -> frozenset[int]:
    """Ids of those that are truy tặng, as the records say it."""
    nominated = [
        award.nomination_id
        for award in awards
        if award.nomination_id is not None and award.recipient_kind is RecipientKind.PERSON
    ]
    notes = {row.nomination.id: row.nomination.note for row in store.nominations.page(nominated)}
    titles = {one.id: one.title for one in decisions.values()}
    return frozenset(
        award.id
        for award in awards
        if is_posthumous(
            award, titles.get(award.decision_id or 0, ""), notes.get(award.nomination_id or 0, "")
        )
    )


def stage_of(store: Store, ground: Ground) -> Stage:
    """The stage as papers and screens show it."""
    conference_id = ground.conference.id
    marks = store.handover.of_awards(ground.known.keys())
    heads = heads_of(store)
    standing = [entry.award_id for turn in ground.turns for entry in turn.entries]
    seen = set(standing)
    awards = [ground.known[one] for one in standing if one in ground.known]
    guests = comers(store.conferences.guests(conference_id), awards, heads)
    presence = {
        award_id: mark.presence
        for award_id, mark in marks.items()
        if not (mark.presence is Presence.ABSENT and mark.stand_in)
    }
    found = staging.problems(
        ground.turns,
        list(ground.given.values()),
        presence,
        per_turn=ground.conference.per_turn,
        others=ground.others,
    )
    return Stage(
        ground.conference,
        tuple(
            _stage_turn(turn, number, ground, marks, guests, heads)
            for number, turn in enumerate(ground.turns, start=1)
        ),
        tuple(found if ground.turns else ()),
        tuple(award for award in ground.given.values() if award.id not in seen),
    )


def _stage_turn(
    turn: Turn,
    number: int,
    ground: Ground,
    marks: Mapping[int, Handover],
    guests: Mapping[Who, Guest],
    heads: Heads,
) -> StageTurn:
    lines = []
    for position, entry in enumerate(turn.entries, start=1):
        award = ground.known.get(entry.award_id)
        if award is None:
            continue
        guest = guests.get(who_of(award))
        who, post = _representative(award, guest, heads)
        lines.append(
            StageLine(
                entry,
                award,
                position,
                marks.get(award.id) or Handover(award.id),
                guest.seat if guest else "",
                who,
                award.id in ground.rule.posthumous,
                post,
                guest.id if guest else 0,
            )
        )
    code = turn.award_code or (lines[0].award.award_code if lines else "")
    kind = ground.kinds.get(code) or AwardKind(code, turn.title, "", (), "", 0)
    return StageTurn(turn, number, ground.decisions.get(turn.decision_id or 0), kind, tuple(lines))


def _representative(award: Award, guest: Guest | None, heads: Heads) -> tuple[str, str]:
    """Who comes up for a unit or household, and the post: its guest where one was named, else its head."""
    if award.recipient_kind is RecipientKind.PERSON:
        return "", ""
    head = heads.get(award.recipient_id or 0, ("", ""))
    unit = award.recipient_kind is RecipientKind.UNIT
    if guest is not None and guest.name != award.name:
        return guest.name, guest.post or (head[1] if unit and fold(guest.name) == fold(head[0]) else "")
    return head if unit else ("", "")
