"""How a recipient is written on papers as the records say it; what an office confirmed comes before this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thidua_desktop.domain.office import is_office
from thidua_desktop.domain.recipients import birth_text, salutation_of
from thidua_desktop.domain.records import Person, Recipient, RecipientKind, Unit
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class RecipientWords:
    """What stands on a paper for one recipient."""

    name: str
    salutation: str = ""
    post: str = ""
    """A household has its address here."""
    unit_name: str = ""
    birth: str = ""


class WordsReader:
    """Reads the words of recipients; units and people are read once, however many are asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._units: dict[int, Unit] = {}
        self._people: dict[int, Person] = {}
        self._unit_words: dict[int, str] = {}

    def expect(self, recipients: Iterable[Recipient]) -> None:
        """Read all units and these people at once: for a whole batch."""
        self._units = {unit.id: unit for unit in self._store.units.all()}
        people = [one.id for one in recipients if one.kind is RecipientKind.PERSON]
        self._people = {person.id: person for person in self._store.people.page(people)}

    def _unit(self, unit_id: int) -> Unit:
        if unit_id not in self._units:
            self._units[unit_id] = self._store.units.get(unit_id)
        return self._units[unit_id]

    def inside_of(self, unit: Unit) -> str:
        """See :func:`inside_of`."""
        parent = self._unit(unit.parent_id) if unit.parent_id is not None else None
        return "" if parent is None or is_office(parent) else parent.name

    def unit_words(self, unit_id: int | None) -> str:
        """See :func:`unit_words`."""
        if unit_id is None:
            return ""
        if unit_id not in self._unit_words:
            unit = self._unit(unit_id)
            inside = self.inside_of(unit)
            part = bool(inside) and fold(inside) not in fold(unit.name)
            self._unit_words[unit_id] = f"{unit.name}, {inside}" if part else unit.name
        return self._unit_words[unit_id]

    def words_of(self, recipient: Recipient, unit_id: int | None) -> RecipientWords:
        """See :func:`words_of`."""
        unit_name = self.unit_words(unit_id)
        if recipient.kind is RecipientKind.PERSON:
            person = self._people.get(recipient.id) or self._store.people.get(recipient.id)
            birth = birth_text(person.birth_date, person.birth_year)
            return RecipientWords(person.name, salutation_of(person), person.post, unit_name, birth)
        if recipient.kind is RecipientKind.HOUSEHOLD:
            household = self._store.people.household(recipient.id)
            birth = birth_text(None, household.birth_year)
            return RecipientWords(household.head_name, "", household.address, unit_name, birth)
        unit = self._unit(recipient.id)
        return RecipientWords(unit.name, unit_name=self.inside_of(unit) or unit_name)


def inside_of(store: Store, unit: Unit) -> str:
    """The name of the unit this one is a part of; empty for those that stand directly under the office."""
    return WordsReader(store).inside_of(unit)


def unit_words(store: Store, unit_id: int | None) -> str:
    """A unit as papers name it. Several schools have a "Tổ Văn phòng": it is named with its school."""
    return WordsReader(store).unit_words(unit_id)


def words_of(store: Store, recipient: Recipient, unit_id: int | None) -> RecipientWords:
    """The words of a recipient as its record gives them; ``unit_id`` is the unit that proposes it.

    Raises ``NotFound`` when the recipient is in the lists no more.
    """
    return WordsReader(store).words_of(recipient, unit_id)
