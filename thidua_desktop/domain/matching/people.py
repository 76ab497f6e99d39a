"""Which person or household a row means: name and birth, unit or identity number together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from thidua_desktop.domain.matching.evidence import (
    Clue,
    Likeness,
    enough,
    likeness,
    near_names,
    other_birth,
    other_number,
    rank,
    reason,
    same_birth,
    same_day,
)
from thidua_desktop.domain.matching.units import UnitIndex
from thidua_desktop.domain.records import Household, Person
from thidua_desktop.domain.vietnamese import canonical, fold


class Certainty(StrEnum):
    """How sure a match is; a doubtful one is for the clerk to decide."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """``reason`` of doubt: ``same_name | near_name | other_unit | other_birth | other_name``.

    ``sure``: the candidate that may be taken together with other sure ones, once the clerk has said so.
    """

    certainty: Certainty
    person: Person | None = None
    candidates: tuple[Person, ...] = ()
    reason: str = ""
    sure: Person | None = None


_NOBODY = PersonMatch(Certainty.NONE)


def _words(name: str) -> str:
    return " ".join(sorted(fold(name).split()))


class PersonIndex:
    """The office's people, found without comparing everybody with everybody."""

    def __init__(self, people: Iterable[Person], units: UnitIndex) -> None:
        self._units = units
        self._by_name: dict[str, list[Person]] = {}
        self._by_identity: dict[str, list[Person]] = {}
        self._by_birth: dict[dt.date, list[Person]] = {}
        self._by_unit_year: dict[tuple[int, int], list[Person]] = {}
        for person in people:
            self._by_name.setdefault(canonical(person.name), []).append(person)
            if person.identity_number:
                self._by_identity.setdefault(person.identity_number, []).append(person)
            if person.birth_date:
                self._by_birth.setdefault(person.birth_date, []).append(person)
            if person.birth_year and person.unit_id:
                self._by_unit_year.setdefault((person.unit_id, person.birth_year), []).append(person)
        self.empty = not self._by_name

    def match(self, clue: Clue, *, name_and_birth: bool = False, near: bool = True) -> PersonMatch:
        """Who the clue means.

        ``name_and_birth``: the same name and the same full birth date are enough wherever the person
        works now (for the ledger, whose units are those of the time). ``near``: look for slips too.
        """
        if self.empty:
            return _NOBODY
        if clue.identity_number and (numbered := self._by_identity.get(clue.identity_number)):
            return self._by_number(numbered, clue)
        same = self._by_name.get(canonical(clue.name), [])
        if same:
            found = self._of_that_name(same, clue, name_and_birth)
            if found.certainty is not Certainty.NONE:
                return found
        return self._slips(clue) if near else _NOBODY

    def _by_number(self, numbered: list[Person], clue: Clue) -> PersonMatch:
        key = canonical(clue.name)
        named = [p for p in numbered if canonical(p.name) == key or near_names(p.name, clue.name)]
        if len(named) == 1:
            return PersonMatch(Certainty.SURE, named[0])
        return self._doubt(named or numbered, clue, "other_name")

    def _of_that_name(self, same: list[Person], clue: Clue, name_and_birth: bool) -> PersonMatch:
        possible = [p for p in same if not other_number(p, clue)]
        agreeing = [p for p in possible if not other_birth(p, clue)]
        here = [p for p in agreeing if self._works_there(p, clue)]
        if clue.birth_date:
            exact = [p for p in here if p.birth_date == clue.birth_date]
            if len(exact) == 1:
                return PersonMatch(Certainty.SURE, exact[0])
            if (not exact and not clue.unit_named) or name_and_birth:
                anywhere = [p for p in agreeing if p.birth_date == clue.birth_date]
                if len(anywhere) == 1:
                    return PersonMatch(Certainty.SURE, anywhere[0])
            here = exact or here
        if len(here) == 1:
            return PersonMatch(Certainty.SURE, here[0])
        if here:
            return self._doubt(here, clue, "same_name")
        if clue.unit_id is not None and clue.birth_date is None and clue.birth_year is None:
            return _NOBODY if name_and_birth else self._elsewhere(agreeing, clue)
        if agreeing:
            return self._elsewhere(agreeing, clue)
        at_unit = [p for p in possible if self._works_there(p, clue)]
        if at_unit:
            return self._doubt(at_unit, clue, "other_birth")
        return _NOBODY

    def _elsewhere(self, agreeing: list[Person], clue: Clue) -> PersonMatch:
        """The same name somewhere else: worth asking only when the birth agrees or nothing speaks against."""
        born = [p for p in agreeing if same_birth(p, clue)]
        if not born and (clue.birth_date or clue.birth_year):
            born = [p for p in agreeing if p.birth_year is None]
        chosen = born or ([] if clue.birth_date or clue.birth_year else agreeing)
        if not chosen:
            return _NOBODY
        return self._doubt(chosen, clue, "other_unit")

    def _slips(self, clue: Clue) -> PersonMatch:
        """People whose name is nearly this, of the same birth date or the same unit.

        Where only the unit is the same and no birth agrees, just the marks or the order may differ.
        """
        pool = list(self._by_birth.get(clue.birth_date, ())) if clue.birth_date else []
        if not clue.birth_date and clue.birth_year and clue.unit_id:
            for unit_id in self._units.family(clue.unit_id):
                pool += self._by_unit_year.get((unit_id, clue.birth_year), ())
        words_only = [
            person
            for person in self._by_words.get(_words(clue.name), ())
            if self._works_there(person, clue) or same_day(person, clue)
        ]
        near = {
            person.id: person
            for person in (*pool, *words_only)
            if not other_number(person, clue)
            and not other_birth(person, clue)
            and likeness(clue.name, person.name) not in (Likeness.SAME, Likeness.OTHER)
        }
        return self._doubt(near.values(), clue, "near_name") if near else _NOBODY

    def _doubt(self, candidates: Iterable[Person], clue: Clue, why: str) -> PersonMatch:
        """Candidates, likeliest first. One is sure if it alone has name and full birth date right."""
        related = {person.id: self._works_there(person, clue) for person in candidates}
        ranked = sorted(candidates, key=lambda person: rank(person, clue, related=related[person.id]))
        enough_of = [person for person in ranked if enough(person, clue, related=related[person.id])]
        alone = len(enough_of) == 1 and all(
            person is enough_of[0] or other_birth(person, clue) for person in ranked
        )
        return PersonMatch(
            Certainty.DOUBTFUL,
            candidates=tuple(ranked),
            reason=why,
            sure=enough_of[0] if alone and why != "other_name" else None,
        )

    def reason(self, person: Person, clue: Clue) -> str:
        """Why the person may be the one the clue means, in words for the clerk."""
        unit = self._units.get(person.unit_id)
        related = self._works_there(person, clue)
        return reason(person, clue, related=related, unit_name=unit.name if unit else "")

    @cached_property
    def _by_words(self) -> dict[str, list[Person]]:
        """Words of a name without marks, in any order → people. Only made for names that nobody bears."""
        found: dict[str, list[Person]] = {}
        for name, people in self._by_name.items():
            found.setdefault(_words(name), []).extend(people)
        return found

    def _works_there(self, person: Person, clue: Clue) -> bool:
        if clue.unit_id is None:
            return False
        if person.unit_id == clue.unit_id:
            return True
        return person.unit_id is not None and person.unit_id in self._units.family(clue.unit_id)


@dataclass(frozen=True, slots=True)
class HouseholdMatch:
    certainty: Certainty
    household: Household | None = None
    candidates: tuple[Household, ...] = ()


class HouseholdIndex:
    """Households by head, hamlet and code."""

    def __init__(self, households: Iterable[Household], units: UnitIndex) -> None:
        self._units = units
        self._by_head: dict[str, list[Household]] = {}
        self._by_code: dict[str, list[Household]] = {}
        for household in households:
            self._by_head.setdefault(canonical(household.head_name), []).append(household)
            if household.code:
                self._by_code.setdefault(canonical(household.code), []).append(household)

    def match(
        self,
        head_name: str,
        *,
        birth_year: int | None = None,
        unit_id: int | None = None,
        address: str = "",
        code: str = "",
    ) -> HouseholdMatch:
        """The household of this head in this hamlet. The head's name alone is doubtful."""
        key = canonical(head_name)
        if code and (coded := self._by_code.get(canonical(code))):
            named = [h for h in coded if canonical(h.head_name) == key]
            if len(named) == 1:
                return HouseholdMatch(Certainty.SURE, named[0])
            if len(coded) == 1:
                # A new head under the old code: the household went on.
                return HouseholdMatch(Certainty.DOUBTFUL, candidates=tuple(coded))
        same = [
            h
            for h in self._by_head.get(key, [])
            if not (birth_year and h.birth_year and birth_year != h.birth_year)
            and not (code and h.code and canonical(code) != canonical(h.code))
        ]
        if not same:
            return HouseholdMatch(Certainty.NONE)
        family = self._units.family(unit_id) if unit_id else frozenset()
        here = [h for h in same if h.unit_id in family and h.unit_id] or [
            h for h in same if address and canonical(address) == canonical(h.address)
        ]
        if len(here) > 1 and address:
            here = [h for h in here if canonical(h.address) == canonical(address)] or here
        if len(here) == 1:
            return HouseholdMatch(Certainty.SURE, here[0])
        if here:
            return HouseholdMatch(Certainty.DOUBTFUL, candidates=tuple(here))
        dated = [h for h in same if birth_year and h.birth_year == birth_year]
        if unit_id is None and len(dated) == 1:
            return HouseholdMatch(Certainty.SURE, dated[0])
        return HouseholdMatch(Certainty.DOUBTFUL, candidates=tuple(dated or same))
