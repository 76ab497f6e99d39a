"""What the store already holds, indexed once for a whole import."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from thidua_desktop.domain.matching import AwardIndex, Clue, HouseholdIndex, PersonIndex, UnitIndex
from thidua_desktop.domain.records import (
    Award,
    Grade,
    Household,
    Person,
    RecipientKind,
    Succession,
    Unit,
)
from thidua_desktop.services.imports.plan import Choice
from thidua_desktop.storage.database import Store


class Library:
    """Read when first needed, so that an import of units does not load the ledger."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @cached_property
    def all_units(self) -> list[Unit]:
        """Units of today and of earlier."""
        return list(self.store.units.all())

    @cached_property
    def all_successions(self) -> list[Succession]:
        """What became of which unit."""
        return list(self.store.units.successions())

    @cached_property
    def units(self) -> UnitIndex:
        """Units by what offices write."""
        return UnitIndex(self.all_units, self.all_successions)

    @cached_property
    def all_people(self) -> list[Person]:
        """Everybody."""
        return list(self.store.people.all())

    @cached_property
    def people(self) -> PersonIndex:
        """People by name, birth and number."""
        return PersonIndex(self.all_people, self.units)

    @cached_property
    def person_by_id(self) -> Mapping[int, Person]:
        """Id → person."""
        return {person.id: person for person in self.all_people}

    @cached_property
    def all_households(self) -> list[Household]:
        """All households."""
        return list(self.store.people.households())

    @cached_property
    def households(self) -> HouseholdIndex:
        """Households by head and hamlet."""
        return HouseholdIndex(self.all_households, self.units)

    @cached_property
    def awards(self) -> AwardIndex:
        """Award kinds by code, name and abbreviation."""
        return AwardIndex(self.store.nominations.kinds())

    @cached_property
    def ledger(self) -> list[Award]:
        """Every award given."""
        return list(self.store.decisions.all_awards())

    @cached_property
    def ratings(self) -> Mapping[tuple[RecipientKind, int], Mapping[int, Grade]]:
        """Recipient → year → grade."""
        found: dict[tuple[RecipientKind, int], dict[int, Grade]] = {}
        for rating in self.store.people.all_ratings():
            found.setdefault((rating.recipient_kind, rating.recipient_id), {})[rating.year] = rating.grade
        return found

    def unit_name(self, unit_id: int | None) -> str:
        """The unit's name, or nothing."""
        unit = self.units.get(unit_id)
        return unit.name if unit else ""

    def person_label(self, person: Person) -> str:
        """How a person is told apart from one of the same name: birth year, post and unit."""
        birth = f"sinh năm {person.birth_year}" if person.birth_year else "chưa có năm sinh"
        details = [birth, person.post, self.unit_name(person.unit_id)]
        return ", ".join([person.name, *(detail for detail in details if detail)])

    def person_choice(self, person: Person, clue: Clue) -> Choice:
        """The person as one answer, with what speaks for it."""
        return Choice(person.id, self.person_label(person), self.people.reason(person, clue))

    def household_label(self, household: Household) -> str:
        """A household by head, birth year and address."""
        birth = f"sinh năm {household.birth_year}" if household.birth_year else ""
        where = household.address or self.unit_name(household.unit_id)
        return ", ".join(part for part in [f"Hộ {household.head_name}", birth, where] if part)
