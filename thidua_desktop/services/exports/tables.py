"""The shape of an exported list, and the parts that several lists share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from thidua_desktop.domain.recipients import birth_text, display_name
from thidua_desktop.domain.records import Grade, Recipient, RecipientKind, Unit
from thidua_desktop.domain.vietnamese import sort_key
from thidua_desktop.services.imports.grades import GRADE_LABELS
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters and what its cells are (points in thousandths)."""

    label: str
    width: int
    kind: Literal["text", "int", "order", "date", "points"] = "text"
    across: int = 0
    """Its cells are the sum of so many columns before it, as a formula."""


@dataclass(frozen=True, slots=True)
class ListTable:
    """One list before it is written."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    total: str = ""
    """Label of a last row that adds up every column of whole numbers; empty: none."""


def office_name(store: Store) -> str:
    """The office's name in capitals, empty before it is declared."""
    office = store.settings.office()
    return office.name.upper() if office else ""


def ratings_by_year(store: Store, kind: RecipientKind) -> tuple[list[int], Mapping[int, Mapping[int, Grade]]]:
    """(years, recipient → year → grade) of all recipients of a kind."""
    years: set[int] = set()
    found: dict[int, dict[int, Grade]] = {}
    for rating in store.people.all_ratings():
        if rating.recipient_kind is kind:
            years.add(rating.year)
            found.setdefault(rating.recipient_id, {})[rating.year] = rating.grade
    return sorted(years), found


class Recipients:
    """Name, gender, birth, post and unit of recipients, as a nomination list shows them."""

    def __init__(self, store: Store) -> None:
        self._units = {unit.id: unit for unit in store.units.all()}
        self._shared = shared_names(self._units)
        self._people = {person.id: person for person in store.people.all()}
        self._households = {household.id: household for household in store.people.households()}

    def of(self, recipient: Recipient, unit_id: int | None) -> tuple[str, str, str, str, str]:
        """Of one recipient; ``unit_id`` is used where a person has no unit."""
        if recipient.kind is RecipientKind.PERSON:
            person = self._people[recipient.id]
            birth = birth_text(person.birth_date, person.birth_year)
            own = person.unit_id or unit_id
            return person.name, person.gender, birth, person.post, self._whole_name(own)
        if recipient.kind is RecipientKind.UNIT:
            name = self._whole_name(recipient.id)
            return name, "", "", "", name
        household = self._households[recipient.id]
        name = display_name(recipient.kind, household.head_name)
        birth = birth_text(None, household.birth_year)
        return name, "", birth, "", unit_name(self._units, household.unit_id)

    def _whole_name(self, unit_id: int | None) -> str:
        """The name, with the parent's where another unit bears the same."""
        unit = self._units.get(unit_id or 0)
        if unit is None:
            return ""
        above = unit_name(self._units, unit.parent_id)
        return f"{unit.name} - {above}" if above and unit.name in self._shared else unit.name


def unit_name(units: Mapping[int, Unit], unit_id: int | None) -> str:
    """The unit's name, or nothing."""
    unit = units.get(unit_id or 0)
    return unit.name if unit else ""


def shared_names(units: Mapping[int, Unit]) -> frozenset[str]:
    """Names that several units bear: those need the parent's name beside them."""
    counts = Counter(unit.name for unit in units.values())
    return frozenset(name for name, count in counts.items() if count > 1)


def section_and_unit(
    units: Mapping[int, Unit], shared: frozenset[str], unit_id: int | None
) -> tuple[str, str]:
    """(section, unit): a unit whose name another bears is named as a section of its parent."""
    unit = units.get(unit_id or 0)
    if unit is None:
        return "", ""
    if unit.parent_id and unit.name in shared:
        return unit.name, unit_name(units, unit.parent_id)
    return "", unit.name


def grade_labels(ratings: Mapping[int, Grade], years: Iterable[int]) -> list[str]:
    """The grade of each year in words, empty where there is none."""
    return [GRADE_LABELS[ratings[year]] if year in ratings else "" for year in years]


def tree_order(units: Sequence[Unit]) -> list[Unit]:
    """Parents before children, siblings by name in natural order."""
    known = {unit.id for unit in units}
    below: dict[int | None, list[Unit]] = {}
    for unit in units:
        below.setdefault(unit.parent_id if unit.parent_id in known else None, []).append(unit)
    ordered: list[Unit] = []

    def walk(parent: int | None) -> None:
        for unit in sorted(
            below.get(parent, []), key=lambda u: (u.block_id or 0, sort_key(u.name, person=False))
        ):
            ordered.append(unit)
            walk(unit.id)

    walk(None)
    return ordered
