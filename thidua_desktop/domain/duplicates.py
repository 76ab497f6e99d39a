"""Records that may have been entered twice: pairs of people, households or units, the surest first.

Nothing is decided here. Every pair says why it may be one, in the words the clerk reads.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from rapidfuzz import fuzz

from thidua_desktop.domain.matching import near_names, place_tail, unit_key
from thidua_desktop.domain.records import Household, Person, Succession, Unit
from thidua_desktop.domain.vietnamese import canonical, fold

R = TypeVar("R", Person, Household)
Family = Callable[[int], Collection[int]]
"""Unit id → the units that are one with it over mergers and renaming, itself among them."""
_NEAR_UNITS: Final = 92.0
_CROWD: Final = 60
"""More records than this under one key say nothing about each other: the key is no sign."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two records that may mean the same one."""

    first: int
    second: int
    reason: str
    strength: int
    """0: as good as sure … 5: worth a look."""


def duplicate_people(people: Sequence[Person], family: Family) -> list[Duplicate]:
    """Pairs of people, the surest first, each pair once."""
    pairs: dict[tuple[int, int], Duplicate] = {}
    for one, other in _candidates(people, _person_keys):
        likeness = _people_alike(one, other, family)
        if likeness is not None:
            _keep(pairs, one.id, other.id, *likeness)
    return _ranked(pairs)


def _person_keys(person: Person) -> Iterator[Hashable]:
    yield "name", canonical(person.name)
    if person.identity_number:
        yield "number", person.identity_number
    if person.birth_date:
        yield "born", person.birth_date
    if person.birth_year and person.unit_id:
        yield "there", person.unit_id, person.birth_year
    yield "bare", fold(person.name), person.unit_id


def _people_alike(one: Person, other: Person, family: Family) -> tuple[str, int] | None:
    numbers = {one.identity_number, other.identity_number} - {""}
    if one.identity_number and one.identity_number == other.identity_number:
        return "cùng số định danh", 0
    same_name = canonical(one.name) == canonical(other.name)
    if not same_name and not near_names(one.name, other.name):
        return None
    name = "cùng tên" if same_name else "tên gần giống"
    same_day = one.birth_date is not None and one.birth_date == other.birth_date
    # Nobody has two numbers of twelve digits; an old one of nine and a new one go together.
    if len([number for number in numbers if len(number) == 12]) > 1 and not (same_name and same_day):
        return None
    if same_day:
        return f"{name}, cùng ngày sinh", 1 if same_name else 3
    if (one.birth_date and other.birth_date) or _differ(one.birth_year, other.birth_year):
        return None
    here = _one_place(one.unit_id, other.unit_id, family)
    if one.birth_year is not None and one.birth_year == other.birth_year:
        if here:
            return f"{name}, cùng năm sinh, cùng đơn vị", 2 if same_name else 3
        if same_name:
            return "cùng tên, cùng năm sinh, khác đơn vị: có thể đã chuyển công tác", 5
        return None
    if here and same_name:
        return "cùng tên, cùng đơn vị, một bên chưa ghi năm sinh", 4
    return None


def duplicate_households(households: Sequence[Household], family: Family) -> list[Duplicate]:
    """Pairs of households, the surest first, each pair once."""
    pairs: dict[tuple[int, int], Duplicate] = {}
    for one, other in _candidates(households, _household_keys):
        if _differ(one.birth_year, other.birth_year) or (
            one.code and other.code and canonical(one.code) != canonical(other.code)
        ):
            continue
        if one.code and canonical(one.code) == canonical(other.code):
            _keep(pairs, one.id, other.id, "cùng mã hộ", 0)
            continue
        same_address = bool(one.address) and canonical(one.address) == canonical(other.address)
        if same_address:
            _keep(pairs, one.id, other.id, "cùng tên chủ hộ, cùng địa chỉ", 1)
        elif _one_place(one.unit_id, other.unit_id, family) and not (one.address and other.address):
            _keep(pairs, one.id, other.id, "cùng tên chủ hộ, cùng đơn vị", 4)
    return _ranked(pairs)


def _household_keys(household: Household) -> Iterator[Hashable]:
    yield "name", canonical(household.head_name)
    if household.code:
        yield "code", canonical(household.code)


def duplicate_units(units: Sequence[Unit], successions: Iterable[Succession]) -> list[Duplicate]:
    """Pairs of units, the surest first; a unit and what it became are no duplicates."""
    linked = {frozenset((one.old_id, one.new_id)) for one in successions}
    keys = {unit.id: unit_key(unit.name) for unit in units}
    own = [place_tail(keys[unit.id]) for unit in units if unit.parent_id is None and unit.valid_to is None]
    short = {unit.id: _without(keys[unit.id], own) for unit in units}
    pairs: dict[tuple[int, int], Duplicate] = {}
    for at, one in enumerate(units):
        for other in units[at + 1 :]:
            if frozenset((one.id, other.id)) in linked or not _may_be_one_place(one, other):
                continue
            likeness = _units_alike(one, other, keys, short)
            if likeness is not None:
                _keep(pairs, one.id, other.id, *likeness)
    return _ranked(pairs)


def _units_alike(
    one: Unit, other: Unit, keys: dict[int, str], short: dict[int, str]
) -> tuple[str, int] | None:
    a, b = keys[one.id], keys[other.id]
    if a == b:
        return ("cùng tên", 0) if one.name == other.name else ("cùng tên, viết khác nhau", 1)
    if one.code and canonical(one.code) == canonical(other.code):
        return "cùng mã đơn vị", 2
    if short[one.id] and short[one.id] == short[other.id]:
        return "cùng tên, một bên ghi thêm địa danh", 2
    if _shortens(a, b) or _shortens(b, a):
        return "một tên là viết tắt của tên kia", 3
    return ("tên gần giống", 4) if _nearly_alike(a, b) else None


def _nearly_alike(a: str, b: str) -> bool:
    """Whether one key may be a slip for the other. Numbers and places must be the same: Ấp 2 is not Ấp 10."""
    numbers = [[word for word in key.split() if word.isdigit()] for key in (a, b)]
    if min(len(a), len(b)) < 6 or numbers[0] != numbers[1] or place_tail(a) != place_tail(b):
        return False
    return fold(a) == fold(b) or (len(a.split()) == len(b.split()) and fuzz.ratio(a, b) >= _NEAR_UNITS)


def _may_be_one_place(one: Unit, other: Unit) -> bool:
    """Under one parent, or one of them under none or under the other: an "Ấp 1" is in many communes."""
    return (
        one.parent_id == other.parent_id
        or None in (one.parent_id, other.parent_id)
        or (one.parent_id == other.id or other.parent_id == one.id)
    )


def _without(key: str, tails: Iterable[str]) -> str:
    for tail in tails:
        if tail and key.endswith(f" {tail}"):
            return key[: -len(tail)].strip()
    return key


def _shortens(short: str, long: str) -> bool:
    """Whether words of ``short`` are the initials of words that stand whole in ``long``."""
    words, whole = short.split(), long.split()
    if len(words) >= len(whole) or len(words) < 2:
        return False
    at = 0
    for word in words:
        if at < len(whole) and whole[at] == word:
            at += 1
        elif len(word) > 1 and word == "".join(part[0] for part in whole[at : at + len(word)]):
            at += len(word)
        else:
            return False
    return at == len(whole)


# ---- within --------------------------------------------------------------------------------------
def _candidates(records: Sequence[R], keys_of: Callable[[R], Iterator[Hashable]]) -> Iterator[tuple[R, R]]:
    groups: dict[Hashable, list[R]] = {}
    for record in records:
        for key in keys_of(record):
            groups.setdefault(key, []).append(record)
    for group in groups.values():
        if 1 < len(group) <= _CROWD:
            for at, one in enumerate(group):
                for other in group[at + 1 :]:
                    yield one, other


def _differ(one: int | dt.date | None, other: int | dt.date | None) -> bool:
    return one is not None and other is not None and one != other


def _one_place(one: int | None, other: int | None, family: Family) -> bool:
    if one is None or other is None:
        return False
    return one == other or other in family(one)


def _keep(pairs: dict[tuple[int, int], Duplicate], one: int, other: int, reason: str, strength: int) -> None:
    key = (min(one, other), max(one, other))
    if key not in pairs or strength < pairs[key].strength:
        pairs[key] = Duplicate(*key, reason, strength)


def _ranked(pairs: dict[tuple[int, int], Duplicate]) -> list[Duplicate]:
    return sorted(pairs.values(), key=lambda pair: (pair.strength, pair.first, pair.second))
