"""One search over everything that has a name.

A scan of the covering index of each list's folded text: at 200,000 people about as fast as a full-text index
for what people type, with nothing to keep in step (see docs/decisions/search-by-scan.md).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from peewee import JOIN

from thidua_desktop.domain.initiatives import LEVEL_LABELS
from thidua_desktop.domain.records import InitiativeLevel
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import (
    Award,
    CriteriaSet,
    Criterion,
    Decision,
    Household,
    Initiative,
    Person,
    Remedy,
    Unit,
)
from thidua_desktop.storage.repository import Repository, shown_date
from thidua_desktop.storage.sqlite import Row

_LEVELS: Final = {level.value: LEVEL_LABELS[level].lower() for level in InitiativeLevel}


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. ``kind`` is ``"unit" | "person" | "household" | "decision" | "award" |
    "initiative" | "criterion" | "remedy"``."""

    kind: str
    id: int
    title: str
    subtitle: str


def _join(*parts: Any) -> str:
    return " · ".join(str(part) for part in parts if part)


def _person(row: Row) -> Hit:
    person_id, name, birth_date, birth_year, post, unit = row
    birth = shown_date(birth_date) if birth_date else birth_year
    return Hit("person", person_id, name, _join(birth, post, unit))


def _unit(row: Row) -> Hit:
    unit_id, name, code, kind = row
    return Hit("unit", unit_id, name, _join(code, kind))


def _household(row: Row) -> Hit:
    household_id, name, address, unit = row
    return Hit("household", household_id, f"Hộ {name}", _join(address, unit))


def _decision(row: Row) -> Hit:
    decision_id, number, title, date = row
    shown = shown_date(date) if date else ""
    return Hit("decision", decision_id, number or "Dự thảo quyết định", _join(title, shown))


def _award(row: Row) -> Hit:
    award_id, name, award_name, year, unit = row
    return Hit("award", award_id, name, _join(award_name, year, unit))


def _initiative(row: Row) -> Hit:
    initiative_id, name, year, level, unit = row
    return Hit("initiative", initiative_id, name, _join(year, f"cấp {_LEVELS[level]}", unit))


def _criterion(row: Row) -> Hit:
    criterion_id, code, name, year, set_name = row
    return Hit("criterion", criterion_id, _named(code, name), _join(year, set_name))


def _remedy(row: Row) -> Hit:
    remedy_id, code, name, year, measure, owner = row
    return Hit("remedy", remedy_id, _named(code, name), _join(f"mất điểm năm {year}", owner, measure))


def _named(code: str, name: str) -> str:
    return f"{code} {name}".strip()


class SearchRepository(Repository):
    """Tìm kiếm chung."""

    def find(self, text: str, limit: int = 20) -> list[Hit]:
        """At most ``limit`` units, people, households, decisions, awards, initiatives, then what is to be
        mended and the components of the reform index, grouped in that order.

        Every word typed must begin some word, marks and case apart. No kind crowds out the others.
        """
        if not keys.terms(text):
            return []
        groups = [search(text, limit) for search in self._searches()]
        share = max(1, limit // len(groups))
        taken = [min(len(group), share) for group in groups]
        for i, group in enumerate(groups):
            taken[i] += min(len(group) - taken[i], limit - sum(taken))
        return [hit for group, count in zip(groups, taken, strict=True) for hit in group[:count]][:limit]

    def _searches(self) -> tuple[Callable[[str, int], list[Hit]], ...]:
        return (
            self.units,
            self.people,
            self.households,
            self.decisions,
            self.awards,
            self.initiatives,
            self.reform,
        )

    def reform(self, text: str, limit: int = 20) -> list[Hit]:
        """Remedies, then components of the newest years: few enough to be read through as they are."""
        remedies = Remedy.select(
            Remedy.id,
            Remedy.criterion_code,
            Remedy.criterion_name,
            Remedy.year,
            Remedy.measure,
            Remedy.owner,
        ).order_by(Remedy.year.desc(), Remedy.id)
        columns = (Criterion.id, Criterion.code, Criterion.name, CriteriaSet.year, CriteriaSet.name)
        criteria = Criterion.select(*columns).join(CriteriaSet)
        criteria = criteria.order_by(CriteriaSet.year.desc(), CriteriaSet.id, Criterion.id)
        found = [_remedy(row) for row in self._read(remedies, text, (1, 2, 4, 5))]
        found += [_criterion(row) for row in self._read(criteria, text, (1, 2))]
        return found[:limit]

    def _read(self, query: Any, text: str, words: tuple[int, ...]) -> list[Row]:
        """Rows in which every word typed begins a word of the columns named by ``words``."""
        wanted = keys.terms(text)
        rows = []
        for row in self._db.rows(query):
            said = keys.searchable(*(row[place] for place in words))
            if all(term in said for term in wanted):
                rows.append(row)
        return rows

    def people(self, text: str, limit: int = 20) -> list[Hit]:
        columns = (Person.id, Person.name, Person.birth_date, Person.birth_year, Person.post, Unit.name)
        query = Person.select(*columns).join(Unit, JOIN.LEFT_OUTER)
        order = (Person.sort_key, Person.folded, Person.id)
        return self._found(query, Person.folded, text, order, limit, _person)

    def units(self, text: str, limit: int = 20) -> list[Hit]:
        query = Unit.select(Unit.id, Unit.name, Unit.code, Unit.kind)
        return self._found(query, Unit.folded, text, (Unit.sort_key, Unit.id), limit, _unit)

    def households(self, text: str, limit: int = 20) -> list[Hit]:
        query = Household.select(Household.id, Household.head_name, Household.address, Unit.name)
        query = query.join(Unit, JOIN.LEFT_OUTER)
        order = (Household.sort_key, Household.folded, Household.id)
        return self._found(query, Household.folded, text, order, limit, _household)

    def decisions(self, text: str, limit: int = 20) -> list[Hit]:
        query = Decision.select(Decision.id, Decision.number, Decision.title, Decision.date)
        order = (Decision.date.desc(), Decision.id.desc())
        return self._found(query, Decision.folded, text, order, limit, _decision)

    def awards(self, text: str, limit: int = 20) -> list[Hit]:
        query = Award.select(Award.id, Award.name, Award.award_name, Award.year, Award.unit_name)
        order = (Award.sort_key, Award.folded, Award.id)
        return self._found(query, Award.folded, text, order, limit, _award)

    def initiatives(self, text: str, limit: int = 20) -> list[Hit]:
        columns = (Initiative.id, Initiative.name, Initiative.year, Initiative.level, Unit.name)
        query = Initiative.select(*columns).join(Unit, JOIN.LEFT_OUTER)
        order = (Initiative.year.desc(), Initiative.id)
        return self._found(query, Initiative.folded, text, order, limit, _initiative)

    def _found(
        self,
        query: Any,
        folded: Any,
        text: str,
        order: tuple[Any, ...],
        limit: int,
        hit: Callable[[Row], Hit],
    ) -> list[Hit]:
        conditions = keys.matches(folded, text)
        if not conditions:
            return []
        return [hit(row) for row in self._db.rows(query.where(*conditions).order_by(*order).limit(limit))]
