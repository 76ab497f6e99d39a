"""What is wrong with the turns of a stage, told before somebody stands there in vain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Award, AwardState, Presence, RecipientKind, Turn, TurnEntry
from thidua_desktop.domain.vietnamese import canonical

_plain = lru_cache(maxsize=8192)(canonical)
"""The same few hundred names are looked at after every mark."""


def problems(
    turns: Sequence[Turn],
    awards: Sequence[Award],
    presence: Mapping[int, Presence],
    *,
    per_turn: int = 0,
    others: Mapping[int, Award] | None = None,
) -> list[Problem]:
    """What the clerk should look at before the conference, in the order of the turns.

    ``awards``: given awards of the decisions announced; ``presence`` by award id; ``others``: awards that
    stand in turns all the same, revoked or of a decision that is not announced here. ``per_turn``: what the
    stage holds, 0: not said.

    A problem's ``row`` is the number of the turn (0: none), ``value`` the label or name, ``field`` the
    award's id as text (empty: the whole turn). Codes: ``twice``, ``two_turns``, ``revoked``,
    ``not_announced``, ``crowded``, ``nobody``, ``left_alone``, ``no_turn``.
    """
    known = {award.id: award for award in awards}
    found: list[Problem] = []
    seen: dict[int, int] = {}
    up: dict[tuple[Any, ...], list[tuple[int, Award]]] = {}
    for number, turn in enumerate(turns, start=1):
        for entry in turn.entries:
            award = known.get(entry.award_id)
            if entry.award_id in seen:
                found.append(_twice(number, seen[entry.award_id], entry, award))
                continue
            seen[entry.award_id] = number
            if award is None:
                found.append(_gone(number, entry, (others or {}).get(entry.award_id)))
                continue
            up.setdefault(_who(award), []).append((number, award))
        found += _of_turn(number, turn, presence, per_turn)
        found += _left_alone(number, turn, known, presence)
    found += [one for who in up.values() if len(who) > 1 for one in _again(who)]
    found += [
        _problem(
            "no_turn", 0, f"{award.name} được công bố khen thưởng nhưng chưa ở đợt nào.", award.name, award.id
        )
        for award in awards
        if award.id not in seen
    ]
    return sorted(found, key=lambda one: (one.row == 0, one.row))


def _problem(
    code: str, turn: int, message: str, value: str, award_id: int = 0, severity: Severity = Severity.REJECT
) -> Problem:
    return Problem(code, message, severity, row=turn, value=value, field=str(award_id) if award_id else "")


def _who(award: Award) -> tuple[Any, ...]:
    """One and the same recipient; those typed by hand are told apart by what stands beside the name."""
    if award.recipient_id is not None:
        return award.recipient_kind, award.recipient_id
    return award.recipient_kind, _plain(award.name), _plain(award.unit_name), award.birth


def _twice(number: int, first: int, entry: TurnEntry, award: Award | None) -> Problem:
    name = award.name if award else entry.label
    return _problem(
        "twice", number, f"{name} đứng hai chỗ: đợt {first} và đợt {number}.", entry.label, entry.award_id
    )


def _gone(number: int, entry: TurnEntry, award: Award | None) -> Problem:
    name = f"{entry.label} {award.name}" if award else entry.label
    if award is None or award.state is AwardState.GIVEN:
        message = f"Đợt {number}: {name} thuộc quyết định không công bố tại hội nghị này nữa."
        return _problem("not_announced", number, message, entry.label, entry.award_id)
    message = f"Đợt {number}: khen thưởng của {name} đã bị thu hồi. Bấm cập nhật để bỏ khỏi đợt."
    return _problem("revoked", number, message, entry.label, entry.award_id)


def _of_turn(number: int, turn: Turn, presence: Mapping[int, Presence], per_turn: int) -> Iterator[Problem]:
    size = len(turn.entries)
    if per_turn and size > per_turn:
        message = f"Đợt {number} có {size} người, sân khấu đứng được {per_turn}. Tách đợt hoặc chuyển bớt."
        yield _problem("crowded", number, message, turn.title)
    if all(presence.get(entry.award_id) is Presence.ABSENT for entry in turn.entries):
        message = f"Đợt {number} không có ai có mặt để lên nhận."
        yield _problem("nobody", number, message, turn.title, severity=Severity.ASK)


def _left_alone(
    number: int, turn: Turn, known: Mapping[int, Award], presence: Mapping[int, Presence]
) -> Iterator[Problem]:
    """Units and households whose representative is absent: they were not away, somebody else can come up."""
    for entry in turn.entries:
        award = known.get(entry.award_id)
        if award is None or award.recipient_kind is RecipientKind.PERSON:
            continue
        if presence.get(award.id) is Presence.ABSENT:
            name = display_name(award.recipient_kind, award.name)
            message = f"Đợt {number}: {name} không còn người lên nhận. Ở Đón tiếp, F9 ghi người nhận thay."
            yield _problem("left_alone", number, message, entry.label, award.id, Severity.ASK)


def _again(who: Sequence[tuple[int, Award]]) -> Iterator[Problem]:
    """One recipient of several awards: said at the later turn, where somebody has to come up again."""
    for (before, award), (number, later) in pairwise(who):
        if number == before:
            message = f"{award.name} nhận hai phần trong cùng đợt {number}."
        else:
            near = " ngay sau đó" if number == before + 1 else ""
            message = f"{award.name} lên nhận ở đợt {before} rồi lại lên ở đợt {number}{near}."
        yield _problem("two_turns", number, message, award.name, later.id, Severity.NOTE)
