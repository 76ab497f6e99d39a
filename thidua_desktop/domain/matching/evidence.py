"""Why a person of the lists may be the one a row means, in words, and whether that is enough."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import Levenshtein

from thidua_desktop.domain.records import Person
from thidua_desktop.domain.vietnamese import canonical, fold


@dataclass(frozen=True, slots=True)
class Clue:
    """What a row says about somebody. ``unit_id`` is ``None`` when it names no unit, or none known."""

    name: str
    birth_date: dt.date | None = None
    birth_year: int | None = None
    unit_id: int | None = None
    identity_number: str = ""
    unit_named: bool = True
    """Whether the row names a unit at all, known or not."""

    @property
    def year(self) -> int | None:
        """The birth year, by whatever of the birth is known."""
        return self.birth_date.year if self.birth_date else self.birth_year


class Likeness(IntEnum):
    """How near two names are, the nearest first."""

    SAME = 0
    UNMARKED = 1
    """The written one has no mark at all: typed on a keyboard without them."""
    LOST_LETTER = 2
    """Written without its ư, as text out of TCVN3 loses it."""
    OTHER_MARKS = 3
    OTHER_ORDER = 4
    ONE_LETTER = 5
    OTHER = 6


_NAME_WORDS = {
    Likeness.SAME: "cùng tên",
    Likeness.UNMARKED: "tên viết không dấu",
    Likeness.LOST_LETTER: "tên mất chữ ư",
    Likeness.OTHER_MARKS: "tên gần giống, khác dấu",
    Likeness.OTHER_ORDER: "tên đảo thứ tự",
    Likeness.ONE_LETTER: "tên gần giống, khác một chữ cái",
    Likeness.OTHER: "tên khác",
}
_PLAIN = frozenset({Likeness.SAME, Likeness.UNMARKED, Likeness.LOST_LETTER})
"""What differs by nothing a person could be told apart by."""
_SHORTEST = 6
"""Letters of a name that one wrong letter leaves recognisable."""


def near_names(a: str, b: str) -> bool:
    """Whether two names differ by so little that one may be a slip: marks lost, or one letter."""
    return likeness(a, b) not in (Likeness.OTHER_ORDER, Likeness.OTHER)


def likeness(written: str, known: str) -> Likeness:
    """How the written name differs from a known one."""
    key, known_key = canonical(written), canonical(known)
    if key == known_key:
        return Likeness.SAME
    bare, known_bare = fold(written), fold(known)
    if bare == known_bare:
        return Likeness.UNMARKED if key == bare else Likeness.OTHER_MARKS
    if key == known_key.replace("ư", ""):
        return Likeness.LOST_LETTER
    if min(len(written), len(known)) >= _SHORTEST:
        if Levenshtein.distance(key, known_key, score_cutoff=1) <= 1:
            return Likeness.ONE_LETTER
        if sorted(bare.split()) == sorted(known_bare.split()):
            return Likeness.OTHER_ORDER
    return Likeness.OTHER


def same_birth(person: Person, clue: Clue) -> bool:
    """The births agree as far as both are known; at least the years are."""
    if clue.birth_date and person.birth_date:
        return clue.birth_date == person.birth_date
    return clue.year is not None and clue.year == person.birth_year


def other_birth(person: Person, clue: Clue) -> bool:
    """Both births are known and they differ."""
    if clue.birth_date and person.birth_date:
        return clue.birth_date != person.birth_date
    return bool(clue.year and person.birth_year and clue.year != person.birth_year)


def other_number(person: Person, clue: Clue) -> bool:
    """Both identity numbers are known and they differ: certainly two people."""
    return bool(
        clue.identity_number and person.identity_number and clue.identity_number != person.identity_number
    )


def same_day(person: Person, clue: Clue) -> bool:
    """Both full birth dates are known and the same."""
    return clue.birth_date is not None and clue.birth_date == person.birth_date


def enough(person: Person, clue: Clue, *, related: bool) -> bool:
    """Whether name and full birth date agree, and nothing speaks against it.

    ``related``: whether the person works where the row says. Somebody who has moved must bear just that name.
    """
    name = likeness(clue.name, person.name)
    if not same_day(person, clue) or other_number(person, clue):
        return False
    return name is Likeness.SAME or (related and name in _PLAIN)


def rank(person: Person, clue: Clue, *, related: bool) -> tuple[int, ...]:
    """Sorts the likeliest first; among equals the eldest, as a clerk tells people apart by the birth year."""
    return (
        not (clue.identity_number and clue.identity_number == person.identity_number),
        other_number(person, clue),
        other_birth(person, clue),
        not same_day(person, clue),
        not same_birth(person, clue),
        likeness(clue.name, person.name),
        not related,
        person.birth_year or 9999,
        person.id,
    )


def reason(person: Person, clue: Clue, *, related: bool, unit_name: str = "") -> str:
    """What speaks for and against the person: "cùng tên, cùng năm sinh, đang ở Trạm Y tế".

    ``unit_name``: where the person works, told where the row says otherwise.
    """
    parts = [_NAME_WORDS[likeness(clue.name, person.name)]]
    if clue.identity_number and clue.identity_number == person.identity_number:
        parts.append("cùng số CCCD")
    elif other_number(person, clue):
        parts.append("khác số CCCD")
    if same_day(person, clue):
        parts.append("cùng ngày sinh")
    elif other_birth(person, clue):
        parts.append("cùng năm sinh, khác ngày" if clue.year == person.birth_year else "khác năm sinh")
    elif same_birth(person, clue):
        parts.append("cùng năm sinh")
    if clue.unit_id is not None and person.unit_id == clue.unit_id:
        parts.append("cùng đơn vị")
    elif related:
        parts.append("đơn vị trên dưới hoặc trước sáp nhập")
    elif clue.unit_named and unit_name:
        parts.append(f"đang ở {unit_name}")
    return ", ".join(parts)
