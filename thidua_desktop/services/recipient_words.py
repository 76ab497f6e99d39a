"""How a recipient is written on papers as the records say it; what an office confirmed comes before this."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.domain.office import is_office
from thidua_desktop.domain.recipients import birth_text, salutation_of
from thidua_desktop.domain.records import Recipient, RecipientKind, Unit
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


def inside_of(store: Store, unit: Unit) -> str:
    """The name of the unit this one is a part of; empty for those that stand directly under the office."""
    parent = store.units.get(unit.parent_id) if unit.parent_id is not None else None
    return "" if parent is None or is_office(parent) else parent.name


def unit_words(store: Store, unit_id: int | None) -> str:
    """A unit as papers name it. Several schools have a "Tổ Văn phòng": it is named with its school."""
    if unit_id is None:
        return ""
    unit = store.units.get(unit_id)
    inside = inside_of(store, unit)
    return f"{unit.name}, {inside}" if inside and fold(inside) not in fold(unit.name) else unit.name


def words_of(store: Store, recipient: Recipient, unit_id: int | None) -> RecipientWords:
    """The words of a recipient as its record gives them; ``unit_id`` is the unit that proposes it.

    Raises ``NotFound`` when the recipient is in the lists no more.
    """
    unit_name = unit_words(store, unit_id)
    if recipient.kind is RecipientKind.PERSON:
        person = store.people.get(recipient.id)
        birth = birth_text(person.birth_date, person.birth_year)
        return RecipientWords(person.name, salutation_of(person), person.post, unit_name, birth)
    if recipient.kind is RecipientKind.HOUSEHOLD:
        household = store.people.household(recipient.id)
        birth = birth_text(None, household.birth_year)
        return RecipientWords(household.head_name, "", household.address, unit_name, birth)
    unit = store.units.get(recipient.id)
    return RecipientWords(unit.name, unit_name=inside_of(store, unit) or unit_name)
