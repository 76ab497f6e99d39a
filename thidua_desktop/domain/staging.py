"""Turns on the stage (đợt lên nhận): who comes up together, where each stands, and what is wrong with it.

Source: NĐ 152/2025 Đ29.5 — awards of the higher deciding level first; within one level titles before forms,
the higher award first, then collective, household, individual, tặng before truy tặng; the order of the
decision's list last. Law knows no rule for how many stand on the stage: that is what the stage holds.

Numbers run through the whole conference and are fixed when the turns are made. Who comes later gets a letter
behind a neighbour's number ("17a"), so that nobody whose paper was printed is renumbered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from thidua_desktop.domain.badges import badge_digits, badge_of
from thidua_desktop.domain.ceremony import ceremony_key
from thidua_desktop.domain.late_numbers import next_suffix
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    RecipientKind,
    Turn,
    TurnEntry,
)
from thidua_desktop.domain.stage_problems import problems

__all__ = [
    "RECIPIENT_WORDS",
    "StageRule",
    "append_late",
    "badge_digits",
    "badge_of",
    "build_turns",
    "even_parts",
    "insert_late",
    "keep_from",
    "merge_turns",
    "move_entries",
    "move_turn",
    "problems",
    "sort_turn",
    "split_turn",
    "take_out",
]

RECIPIENT_WORDS: Mapping[RecipientKind, str] = {
    RecipientKind.UNIT: "tập thể",
    RecipientKind.HOUSEHOLD: "hộ gia đình",
    RecipientKind.PERSON: "cá nhân",
}


@dataclass(frozen=True, slots=True)
class StageRule:
    """What decides the order: the catalogue, who is honoured posthumously, decisions as announced."""

    kinds: Mapping[str, AwardKind]
    """Must know every award's code."""
    posthumous: Collection[int] = frozenset()
    """Ids of awards that are truy tặng."""
    decisions: Sequence[int] = ()
    """Ids of decisions in the order they are announced; others come after them."""
    levels: Mapping[int, str] = field(default_factory=dict)
    """Decision id → the level that took it, where that is known; else the catalogue's level counts."""
    places: Mapping[int, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", {one: i for i, one in enumerate(self.decisions)})

    def key(self, award: Award) -> tuple[Any, ...]:
        """Smaller comes to the stage earlier. No two awards share one: the id decides last."""
        place = self.places.get(award.decision_id or 0, len(self.places))
        group = self.group(award)
        kind = self.kinds[award.award_code]
        level = self.levels.get(award.decision_id or 0)
        if level:
            # Who decides an award changes with the years: its paper says which level it was.
            kind = replace(kind, level=level)
        return (
            *ceremony_key(kind, award.recipient_kind),
            group[2],
            place,
            group[3],
            award.book_order,
            award.id,
        )

    def group(self, award: Award) -> tuple[str, RecipientKind, bool, int]:
        """What those who may share a turn share: award, kind of recipient, truy tặng or not, decision."""
        return (
            award.award_code,
            award.recipient_kind,
            award.id in self.posthumous,
            award.decision_id or 0,
        )

    def sorted(self, awards: Iterable[Award]) -> list[Award]:
        """The awards in the order of the stage."""
        return sorted(awards, key=self.key)

    def title(self, award: Award) -> str:
        """What the turn of an award is called: "Lao động tiên tiến – cá nhân"."""
        words = f"{self.kinds[award.award_code].name} – {RECIPIENT_WORDS[award.recipient_kind]}"
        return f"{words} (truy tặng)" if award.id in self.posthumous else words


def even_parts(count: int, most: int) -> list[int]:
    """Sizes of the fewest turns of at most ``most`` that hold ``count``, as even as can be: 23 → 8, 8, 7.

    ``most`` below 1 counts as 1.
    """
    turns = -(-count // max(most, 1))
    if not turns:
        return []
    size, more = divmod(count, turns)
    return [size + (i < more) for i in range(turns)]


def build_turns(
    awards: Iterable[Award],
    kinds: Mapping[str, AwardKind],
    per_turn: int,
    *,
    posthumous: Collection[int] = frozenset(),
    decisions: Sequence[int] = (),
    levels: Mapping[int, str] | None = None,
) -> list[Turn]:
    """All turns anew by rule, numbered from 1. Each holds one group of :meth:`StageRule.group`."""
    rule = StageRule(kinds, posthumous, decisions, levels or {})
    return list(_numbered(_grouped(rule, awards, per_turn), rule))


def _grouped(rule: StageRule, awards: Iterable[Award], per_turn: int) -> Iterator[list[Award]]:
    groups: dict[tuple[Any, ...], list[Award]] = {}
    for award in rule.sorted(awards):
        groups.setdefault(rule.group(award), []).append(award)
    for members in groups.values():
        first = 0
        for size in even_parts(len(members), per_turn):
            yield members[first : first + size]
            first += size


def _numbered(parts: Iterable[list[Award]], rule: StageRule) -> Iterator[Turn]:
    number = 0
    for members in parts:
        entries = tuple(TurnEntry(award.id, number + i) for i, award in enumerate(members, start=1))
        number += len(members)
        yield _turn(rule, members[0], entries)


def _turn(rule: StageRule, award: Award, entries: tuple[TurnEntry, ...]) -> Turn:
    return Turn(rule.title(award), entries, award.decision_id, award.award_code)


def keep_from(before: Sequence[Turn], turns: Sequence[Turn]) -> list[Turn]:
    """``turns`` made anew, with id, presenter and note of those ``before`` for the same people.

    The first turn of an award, a decision and a title takes the place of the first such turn before, and so
    on: photos and a presenter chosen by hand stay with it.
    """
    old: dict[tuple[Any, ...], list[Turn]] = {}
    for turn in before:
        old.setdefault((turn.decision_id, turn.award_code, turn.title), []).append(turn)
    result = []
    for turn in turns:
        alike = old.get((turn.decision_id, turn.award_code, turn.title))
        if alike:
            kept = alike.pop(0)
            turn = replace(turn, id=kept.id, presenter=kept.presenter, note=kept.note)
        result.append(turn)
    return result


# ---- who comes later, who goes --------------------------------------------------------------------
def insert_late(
    turns: Sequence[Turn], award: Award, known: Mapping[int, Award], rule: StageRule
) -> list[Turn]:
    """``award`` behind the one it follows by rule, in whatever turn that stands; nobody is renumbered.

    ``known``: the awards in ``turns`` by id. Where its group has no turn, it gets one of its own at the
    place the rule gives. One who is in a turn already stays there.
    """
    if any(entry.award_id == award.id for turn in turns for entry in turn.entries):
        return list(turns)
    alike = [
        (rule.key(known[entry.award_id]), t, e)
        for t, turn in enumerate(turns)
        for e, entry in enumerate(turn.entries)
        if entry.award_id in known and rule.group(known[entry.award_id]) == rule.group(award)
    ]
    if not alike:
        return _with_own_turn(turns, award, known, rule)
    before = [one for one in alike if one[0] < rule.key(award)]
    _, t, e = max(before) if before else min(alike)
    turn = turns[t]
    entry = _late_entry(turns, award, turn.entries[e].number)
    changed = replace(turn, entries=(*turn.entries[: e + 1], entry, *turn.entries[e + 1 :]))
    return [changed if i == t else one for i, one in enumerate(turns)]


def _late_entry(turns: Sequence[Turn], award: Award, number: int) -> TurnEntry:
    used = {entry.suffix for turn in turns for entry in turn.entries if entry.number == number}
    return TurnEntry(award.id, number, next_suffix(used))


def _with_own_turn(
    turns: Sequence[Turn], award: Award, known: Mapping[int, Award], rule: StageRule
) -> list[Turn]:
    """A new turn after the last one that the rule puts before it; at the front, a number of its own."""
    place = 0
    for t, turn in enumerate(turns):
        keys = [rule.key(known[entry.award_id]) for entry in turn.entries if entry.award_id in known]
        if keys and min(keys) < rule.key(award):
            place = t + 1
    behind = next((turn.entries[-1] for turn in reversed(turns[:place]) if turn.entries), None)
    if behind is None:
        last = max((entry.number for turn in turns for entry in turn.entries), default=0)
        entry = TurnEntry(award.id, last + 1)
    else:
        entry = _late_entry(turns, award, behind.number)
    return [*turns[:place], _turn(rule, award, (entry,)), *turns[place:]]


def append_late(turns: Sequence[Turn], award: Award, target: int) -> list[Turn]:
    """``award`` at the right end of turn ``target`` (from 0), with a letter behind a number there."""
    turn = turns[target]
    if turn.entries:
        entry = _late_entry(turns, award, turn.entries[-1].number)
    else:
        entry = TurnEntry(award.id, max((e.number for one in turns for e in one.entries), default=0) + 1)
    changed = replace(turn, entries=(*turn.entries, entry))
    return [changed if i == target else one for i, one in enumerate(turns)]


def take_out(turns: Sequence[Turn], award_ids: Collection[int]) -> list[Turn]:
    """Without these; a turn that loses everybody goes. Nobody is renumbered."""
    gone = set(award_ids)
    result = []
    for turn in turns:
        kept = tuple(entry for entry in turn.entries if entry.award_id not in gone)
        if kept or not turn.entries:
            result.append(turn if len(kept) == len(turn.entries) else replace(turn, entries=kept))
    return result


# ---- changes by hand ------------------------------------------------------------------------------
def move_turn(turns: Sequence[Turn], place: int, to: int) -> list[Turn]:
    """The turn at ``place`` (from 0) stands at ``to`` afterwards."""
    rest = list(turns)
    turn = rest.pop(place)
    rest.insert(min(max(to, 0), len(rest)), turn)
    return rest


def move_entries(turns: Sequence[Turn], award_ids: Collection[int], target: int, place: int) -> list[Turn]:
    """These before the one at ``place`` of turn ``target`` (both from 0), in the order they stood.

    ``place`` counts in the turn as it is before the move. Turns that lose everybody go; labels stay.
    """
    moved = {entry.award_id: entry for turn in turns for entry in turn.entries if entry.award_id in award_ids}
    result = []
    for t, turn in enumerate(turns):
        kept = tuple(entry for entry in turn.entries if entry.award_id not in moved)
        if t == target:
            spot = min(max(place, 0), len(turn.entries))
            at = sum(entry.award_id not in moved for entry in turn.entries[:spot])
            kept = (*kept[:at], *moved.values(), *kept[at:])
        if kept or not turn.entries:
            result.append(replace(turn, entries=kept))
    return result


def split_turn(turns: Sequence[Turn], place: int, at: int) -> list[Turn]:
    """The turn at ``place`` becomes two: the second begins with entry ``at`` (1 … its size − 1)."""
    turn = turns[place]
    if not 0 < at < len(turn.entries):
        raise ValueError(f"cannot split {len(turn.entries)} at {at}")
    parts = [
        replace(turn, entries=turn.entries[:at]),
        replace(turn, entries=turn.entries[at:], id=0),
    ]
    return [*turns[:place], *parts, *turns[place + 1 :]]


def merge_turns(turns: Sequence[Turn], places: Collection[int]) -> list[Turn]:
    """Those at ``places`` as one turn where the first of them stood, with its title and presenter.

    Its decision and award stay only where all share them.
    """
    chosen = [turns[i] for i in sorted(places)]
    first = chosen[0]
    same_decision = all(one.decision_id == first.decision_id for one in chosen)
    same_award = all(one.award_code == first.award_code for one in chosen)
    merged = replace(
        first,
        entries=tuple(entry for one in chosen for entry in one.entries),
        title=" + ".join(dict.fromkeys(one.title for one in chosen)),
        decision_id=first.decision_id if same_decision else None,
        award_code=first.award_code if same_award else "",
        presenter=next((one.presenter for one in chosen if one.presenter), ""),
        note=next((one.note for one in chosen if one.note), ""),
    )
    rest = [turn for i, turn in enumerate(turns) if i not in places]
    rest.insert(min(places), merged)
    return rest


def sort_turn(turns: Sequence[Turn], place: int, known: Mapping[int, Award], rule: StageRule) -> list[Turn]:
    """One turn in the order of the rule; labels stay with their people."""
    turn = turns[place]
    last = [entry for entry in turn.entries if entry.award_id not in known]
    ours = [entry for entry in turn.entries if entry.award_id in known]
    ours.sort(key=lambda entry: rule.key(known[entry.award_id]))
    return [replace(turn, entries=(*ours, *last)) if i == place else one for i, one in enumerate(turns)]
