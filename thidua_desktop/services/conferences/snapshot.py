"""The order of the stage as text, kept when papers are made, and what differs from it later."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from thidua_desktop.domain.records import Award, AwardState
from thidua_desktop.services.conferences.facts import Stage, StageChange, StageLine

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class _Then:
    """How one recipient stood when papers were made."""

    turn_id: int
    turn: int
    position: int
    label: str
    words: str
    name: str
    absent: bool


def snapshot_of(stage: Stage) -> str:
    """JSON of the order: turn, place, label and words of everybody."""
    rows = [
        [
            line.award.id,
            turn.turn.id,
            turn.number,
            line.position,
            line.entry.label,
            _words(line.award),
            line.award.name,
            not line.comes_up,
        ]
        for turn in stage.turns
        for line in turn.lines
    ]
    return json.dumps({"format": _FORMAT, "rows": rows}, ensure_ascii=False, separators=(",", ":"))


def award_ids(text: str) -> list[int]:
    """The awards that stood in the turns of :func:`snapshot_of`; none of an order that cannot be read."""
    return list(_read(text) or ())


def changes_since(text: str, stage: Stage, revoked: Mapping[int, Award]) -> list[StageChange]:
    """What differs from :func:`snapshot_of`, in the order of the turns.

    ``revoked``: awards no longer given, by id: said so instead of only "left". An order kept by another
    version of the program is compared with nothing: no changes.
    """
    then = _read(text)
    if then is None:
        return []
    now = {line.award.id: (turn.number, line) for turn in stage.turns for line in turn.lines}
    turns = {line.award.id: turn.turn.id for turn in stage.turns for line in turn.lines}
    moved = _moved(then, now, turns)
    found = [*_gone(then, now, revoked), *_come_or_changed(then, now, moved)]
    return sorted(found, key=lambda one: (one.turn, one.label))


def _read(text: str) -> dict[int, _Then] | None:
    try:
        data = json.loads(text)
        if data["format"] != _FORMAT:
            return None
        return {row[0]: _Then(*row[1:]) for row in data["rows"]}
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def _gone(
    then: Mapping[int, _Then], now: Collection[int], revoked: Mapping[int, Award]
) -> Iterator[StageChange]:
    for award_id, old in then.items():
        if award_id in now:
            continue
        if award_id in revoked and revoked[award_id].state is not AwardState.GIVEN:
            text = f"Đợt {old.turn}: bỏ {old.label} {old.name}, khen thưởng đã bị thu hồi."
            yield StageChange("revoked", old.turn, old.label, text, award_id)
        else:
            text = f"Đợt {old.turn}: bỏ {old.label} {old.name}."
            yield StageChange("removed", old.turn, old.label, text, award_id)


def _come_or_changed(
    then: Mapping[int, _Then], now: Mapping[int, tuple[int, StageLine]], moved: Collection[int]
) -> Iterator[StageChange]:
    for award_id, (turn, line) in now.items():
        label, name, old = line.entry.label, line.award.name, then.get(award_id)
        if old is None:
            text = f"Đợt {turn}: thêm {label} {name}, đứng vị trí {line.position}."
            yield StageChange("added", turn, label, text, award_id)
            continue
        if line.award.state is not AwardState.GIVEN:
            text = f"Đợt {turn}: {label} {name} đã bị thu hồi khen thưởng, không trao."
            yield StageChange("revoked", turn, label, text, award_id)
            continue
        if award_id in moved:
            was = f"từ đợt {old.turn} vị trí {old.position}"
            text = f"{label} {name}: {was} sang đợt {turn} vị trí {line.position}."
            yield StageChange("moved", turn, label, text, award_id)
        if _words(line.award) != old.words:
            text = f"Đợt {turn}: {label} ghi lại là {_words(line.award)} (trước: {old.words})."
            yield StageChange("renamed", turn, label, text, award_id)
        if not line.comes_up and not old.absent:
            yield StageChange("absent", turn, label, f"Đợt {turn}: {label} {name} vắng mặt.", award_id)


def _moved(
    then: Mapping[int, _Then], now: Mapping[int, tuple[int, StageLine]], turns: Mapping[int, int]
) -> set[int]:
    """Who came from another turn, or stands in another order: a neighbour who came or left moves nobody."""
    stayed: dict[int, list[int]] = {}
    moved = set()
    for award_id in now:
        if award_id in then:
            if then[award_id].turn_id == turns[award_id]:
                stayed.setdefault(turns[award_id], []).append(award_id)
            else:
                moved.add(award_id)
    for members in stayed.values():
        before = sorted(members, key=lambda one: then[one].position)
        moved |= set(members) - set(_longest_common(before, members))
    return moved


def _longest_common(before: list[int], now: list[int]) -> list[int]:
    """The longest run of people who keep their order (longest increasing subsequence, n log n)."""
    place = {award_id: i for i, award_id in enumerate(before)}
    tails: list[int] = []
    ends: list[int] = []
    back: dict[int, int | None] = {}
    for award_id in now:
        at = bisect_left(tails, place[award_id])
        back[award_id] = ends[at - 1] if at else None
        if at == len(tails):
            tails.append(place[award_id])
            ends.append(award_id)
        else:
            tails[at], ends[at] = place[award_id], award_id
    run: list[int] = []
    last = ends[-1] if ends else None
    while last is not None:
        run.append(last)
        last = back[last]
    return run[::-1]


def _words(award: Award) -> str:
    """All that a paper says of a recipient."""
    who = f"{award.salutation} {award.name}".strip()
    return ", ".join(part for part in (who, award.post, award.unit_name) if part)
