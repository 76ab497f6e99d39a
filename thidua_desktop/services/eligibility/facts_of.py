"""Facts of an office, read from its store and kept until a table they come from changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

from thidua_desktop.domain.eligibility.case import Answer, Line
from thidua_desktop.domain.eligibility.facts import (
    HOUSEHOLD,
    PERSON,
    UNIT,
    Facts,
    HeldAward,
    Key,
    PersonFact,
    RegisteredPerson,
    UnitFact,
    Written,
    group_people,
    group_successions,
    person_fact,
)
from thidua_desktop.domain.records import Grade, NominationState, Route, Verdict
from thidua_desktop.services.eligibility import reform_heads
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.facts_repository import FactsRepository, Rows

_GRADES: Final = {grade.value: grade for grade in Grade}
_ROUTES: Final = {route.value: route for route in Route}
_STATES: Final = {state.value: state for state in NominationState}
TABLES: Final[Mapping[str, frozenset[str]]] = {
    "awards": frozenset({"award", "decision"}),
    "ratings": frozenset({"rating"}),
    "initiatives": frozenset({"initiative", "initiative_author"}),
    "directory": frozenset({"person", "household", "unit", "unit_succession", "block"}),
    "pledges": frozenset({"pledge", "pledge_person"}),
    "heads": reform_heads.TABLES,
}
"""Part of the facts → the tables it is read from."""


def _key(person: int | None, unit: int | None, household: int | None) -> Key | None:
    if person is not None:
        return (PERSON, person)
    if unit is not None:
        return (UNIT, unit)
    return (HOUSEHOLD, household) if household is not None else None


class FactsOf:
    """The facts of one store; parts are read anew once their tables changed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows: FactsRepository = store.facts
        self._facts = Facts()
        self._stale = set(TABLES)
        self._heads_asked = False

    def forget(self, tables: set[str]) -> bool:
        """Mark what is read from these tables as out of date; whether anything is."""
        touched = {part for part, sources in TABLES.items() if sources & tables}
        self._stale |= touched if self._heads_asked else touched - {"heads"}
        return bool(self._stale)

    def read_heads(self, asked: bool) -> None:
        """Whether the reform index of units and who heads them are facts to be read at all."""
        if asked != self._heads_asked:
            self._heads_asked = asked
            self._stale.add("heads")

    def facts(self) -> tuple[Facts, bool]:
        """The facts, and whether any of them were read anew."""
        stale, self._stale = self._stale, set()
        readers: Mapping[str, Callable[[Facts], None]] = {
            "awards": self._awards,
            "ratings": self._ratings,
            "initiatives": self._initiatives,
            "directory": self._directory,
            "pledges": self._pledges,
            "heads": self._heads,
        }
        try:
            for part in stale:
                readers[part](self._facts)
        except BaseException:
            self._stale |= stale
            raise
        return self._facts, bool(stale)

    def _awards(self, facts: Facts) -> None:
        found: dict[Key, list[HeldAward]] = {}
        for row in self._rows.awards():
            one, person, unit, household, code, year, given, number, day, route, words, nomination = row
            key = _key(person, unit, household)
            held = HeldAward(one, code, year, bool(given), number, day or "", route, words, nomination)
            if key in found:
                found[key].append(held)
            elif key is not None:
                found[key] = [held]
        facts.awards = found

    def _ratings(self, facts: Facts) -> None:
        found: dict[Key, dict[int, Grade]] = {}
        for person, unit, household, year, grade in self._rows.ratings():
            key = _key(person, unit, household)
            # A grade this version does not know is as good as none: it is looked at by a person.
            if key is not None and grade in _GRADES:
                found.setdefault(key, {})[year] = _GRADES[grade]
        facts.ratings = found

    def _initiatives(self, facts: Facts) -> None:
        found: dict[int, list[Written]] = {}
        for person, one, year, level, state, number, name in self._rows.initiatives():
            found.setdefault(person, []).append(Written(one, year, level, state, number, name))
        facts.initiatives = found

    def _directory(self, facts: Facts) -> None:
        people: dict[int, PersonFact] = {}
        for one, name, unit, joined, left, discipline in self._rows.people():
            people[one] = person_fact(name, unit, joined, left, discipline)
        units = {
            one: UnitFact(name, parent, block, since or "", until or "")
            for one, name, parent, block, since, until in self._rows.units()
        }
        facts.people, facts.units = people, units
        facts.blocks = dict(self._rows.blocks())
        facts.households = {one: (name, unit) for one, name, unit in self._rows.households()}
        facts.people_of = group_people(people, units)
        facts.before, facts.after = group_successions(self._rows.successions())

    def _heads(self, facts: Facts) -> None:
        facts.heads = reform_heads.heads_of(self._store) if self._heads_asked else {}
        facts.reform = reform_heads.unit_indexes(self._store) if self._heads_asked else {}

    def _pledges(self, facts: Facts) -> None:
        facts.pledges = {(unit, year): (one, title) for unit, year, one, title in self._rows.pledges()}
        registered: dict[int, list[RegisteredPerson]] = {}
        for pledge, person, name, code in self._rows.pledged_people():
            registered.setdefault(pledge, []).append(RegisteredPerson(person, name, code))
        facts.registered = registered


def lines_of(rows: Rows, answers: Mapping[int, Mapping[str, Answer]]) -> list[Line]:
    """Nominations as a check needs them."""
    days: dict[str | None, dt.date | None] = {None: None}
    lines = []
    for one, person, unit, household, award, year, route, words, by, state, received, chosen, kept in rows:
        if received not in days:
            days[received] = dt.date.fromisoformat(received)
        key = _key(person, unit, household)
        if key is None:
            continue
        line = Line(
            one,
            key,
            award,
            year,
            _ROUTES.get(route, Route.MERIT),
            words,
            by,
            _STATES.get(state, NominationState.PROPOSED),
            days[received],
            chosen,
            answers.get(one, {}),
            bool(kept),
        )
        lines.append(line)
    return lines


def answers_of(rows: Rows) -> dict[int, dict[str, Answer]]:
    """The clerk's answers by nomination and condition."""
    found: dict[int, dict[str, Answer]] = {}
    for nomination, condition, verdict, reason in rows:
        found.setdefault(nomination, {})[condition] = Answer(Verdict(verdict), reason)
    return found
