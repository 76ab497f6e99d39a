"""What is known of an office's people, units and households, as plain as a check of thousands wants it.

Recipients are keys ``("person", 12)``; everything is looked up in dicts. Nothing here knows the law.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from thidua_desktop.domain.discipline import Disciplined, read_discipline
from thidua_desktop.domain.office import is_office_name
from thidua_desktop.domain.records import Grade, Recipient

if TYPE_CHECKING:
    from thidua_desktop.domain.eligibility.reform_heads import UnitIndex

Key: TypeAlias = tuple[str, int]
"""Kind and id of a recipient."""
PERSON, UNIT, HOUSEHOLD = "person", "unit", "household"


def key_of(recipient: Recipient) -> Key:
    """The key of a recipient."""
    return (recipient.kind.value, recipient.id)


class HeldAward(NamedTuple):
    """A ledger row as a check needs it."""

    id: int
    code: str
    year: int
    """The achievement year."""
    given: bool
    """False once revoked."""
    number: str
    """Of the decision."""
    date: str
    """Of the decision, ISO; may be empty."""
    route: str
    achievement: str
    """Empty on the route công trạng, where words are no sign of the same achievement."""
    nomination_id: int | None

    @property
    def decision(self) -> str:
        """ "Quyết định số 412/QĐ-UBND ngày 18/12/2024"."""
        text = f"Quyết định số {self.number}" if self.number else "quyết định chưa rõ số"
        return f"{text} ngày {shown(self.date)}" if self.date else text


class Written(NamedTuple):
    """An initiative as one of its authors has it."""

    id: int
    year: int
    level: str
    state: str
    number: str
    """Of the decision that recognised it."""
    name: str


class PersonFact(NamedTuple):
    """A person as a check needs them."""

    name: str
    unit_id: int | None
    joined: str
    left: str
    discipline: tuple[Disciplined, ...]


class RegisteredPerson(NamedTuple):
    """One who is named in a pledge for a title."""

    person_id: int | None
    name: str
    code: str
    """Award; empty where the pledge does not say which."""


class UnitFact(NamedTuple):
    """A unit as a check needs it."""

    name: str
    parent_id: int | None
    block_id: int | None
    since: str
    until: str


@dataclass(slots=True)
class Facts:
    """Everything a check looks at beside the nominations themselves."""

    ratings: Mapping[Key, Mapping[int, Grade]] = field(default_factory=dict)
    awards: Mapping[Key, Sequence[HeldAward]] = field(default_factory=dict)
    """Ledger rows by recipient, as entered; those whose recipient is not known are left out."""
    initiatives: Mapping[int, Sequence[Written]] = field(default_factory=dict)
    """By the author's person id."""
    people: Mapping[int, PersonFact] = field(default_factory=dict)
    units: Mapping[int, UnitFact] = field(default_factory=dict)
    households: Mapping[int, tuple[str, int | None]] = field(default_factory=dict)
    """Head's name and unit."""
    blocks: Mapping[int, str] = field(default_factory=dict)
    before: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Unit → units it came from, directly or through others (mergers, renamings)."""
    after: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Unit → units that directly took its place."""
    people_of: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Unit → people of it and of its parts; of a people's committee at the top only its own."""
    pledges: Mapping[tuple[int, int], tuple[int, str]] = field(default_factory=dict)
    """Unit and year → id of the pledge and the title registered."""
    registered: Mapping[int, Sequence[RegisteredPerson]] = field(default_factory=dict)
    """By the pledge's id."""

    heads: Mapping[int, int] = field(default_factory=dict)
    """Person → unit they head; only where the office asks for the reform index of heads."""
    reform: Mapping[tuple[int, int], UnitIndex] = field(default_factory=dict)
    """Unit and year → its reform index; only where the office asks for it."""

    def keys(self, key: Key) -> tuple[Key, ...]:
        """The recipient, and for a unit those it came from: their awards are its own."""
        if key[0] != UNIT:
            return (key,)
        return (key, *((UNIT, one) for one in self.before.get(key[1], ())))

    def held(self, key: Key) -> list[HeldAward]:
        """All ledger rows of a recipient, those of a unit's predecessors too."""
        return [award for one in self.keys(key) for award in self.awards.get(one, ())]

    def grade(self, key: Key, year: int) -> Grade | None:
        """How a recipient was rated in a year.

        A unit not rated itself takes the rating of those it came from where they agree.
        """
        found = self.ratings.get(key, {}).get(year)
        if found is None and key[0] == UNIT:
            olds = {self.ratings.get(one, {}).get(year) for one in self.keys(key)[1:]} - {None}
            return olds.pop() if len(olds) == 1 else None
        return found

    def members(self, unit_id: int, year: int) -> list[int]:
        """People of a unit in a year: those who had joined by its end and not left before."""
        end = f"{year:04d}-12-31"
        found = []
        for one in self.people_of.get(unit_id, ()):
            person = self.people[one]
            if (not person.joined or person.joined <= end) and (not person.left or person.left > end):
                found.append(one)
        return found

    def units_over(self, person_id: int) -> list[int]:
        """The person's unit and those it is a part of."""
        person = self.people.get(person_id)
        return self.upwards(person.unit_id if person else None)

    def upwards(self, unit_id: int | None) -> list[int]:
        """A unit and those above it, a circle broken off."""
        found: list[int] = []
        while unit_id is not None and unit_id not in found and unit_id in self.units:
            found.append(unit_id)
            unit_id = self.units[unit_id].parent_id
        return found

    def block_of(self, unit_id: int | None) -> int | None:
        """The block a unit, or the unit it is a part of, competes in."""
        for one in self.upwards(unit_id):
            if (block := self.units[one].block_id) is not None:
                return block
        return None

    def name(self, key: Key) -> str:
        """What a recipient is called; empty when there is none (any more)."""
        kind, one = key
        if kind == PERSON:
            return self.people[one].name if one in self.people else ""
        if kind == UNIT:
            return self.units[one].name if one in self.units else ""
        return self.households[one][0] if one in self.households else ""

    def unit_of(self, key: Key) -> int | None:
        """The unit a recipient belongs to; a unit to itself."""
        kind, one = key
        if kind == PERSON:
            return self.people[one].unit_id if one in self.people else None
        if kind == UNIT:
            return one if one in self.units else None
        return self.households[one][1] if one in self.households else None


def person_fact(
    name: str, unit_id: int | None, joined: str | None, left: str | None, discipline: str
) -> PersonFact:
    """A person's fact from the columns of their row."""
    read = read_discipline(discipline) if discipline else ()
    return PersonFact(name, unit_id, joined or "", left or "", read)


def group_people(
    people: Mapping[int, PersonFact], units: Mapping[int, UnitFact]
) -> dict[int, tuple[int, ...]]:
    """Unit → its people, those of its parts too; a people's committee at the top has only its own."""
    own: dict[int, list[int]] = {}
    for one, person in people.items():
        if person.unit_id is not None:
            own.setdefault(person.unit_id, []).append(one)
    found: dict[int, list[int]] = {}
    for unit_id, ids in own.items():
        found.setdefault(unit_id, []).extend(ids)
        seen = {unit_id}
        parent = units[unit_id].parent_id if unit_id in units else None
        while parent is not None and parent in units and parent not in seen:
            above = units[parent].parent_id
            if above is None and is_office_name(units[parent].name):
                break
            found.setdefault(parent, []).extend(ids)
            seen.add(parent)
            parent = above
    return {unit_id: tuple(sorted(ids)) for unit_id, ids in found.items()}


def group_successions(
    pairs: Iterable[tuple[int, int]],
) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """(Old, new) pairs → all that a unit came from, and what directly took its place."""
    olds: dict[int, list[int]] = {}
    news: dict[int, list[int]] = {}
    for old, new in pairs:
        olds.setdefault(new, []).append(old)
        news.setdefault(old, []).append(new)
    before = {}
    for unit_id in olds:
        found: list[int] = []
        waiting = list(olds[unit_id])
        while waiting:
            one = waiting.pop(0)
            if one != unit_id and one not in found:
                found.append(one)
                waiting.extend(olds.get(one, ()))
        before[unit_id] = tuple(found)
    return before, {old: tuple(found) for old, found in news.items()}


def shown(iso: str) -> str:
    """A stored day as papers write it; as it is when it is none."""
    try:
        return f"{dt.date.fromisoformat(iso):%d/%m/%Y}"
    except ValueError:
        return iso
