"""One search over everything that has a name.

A scan of the covering index of each large list's folded text: at 200,000 people about as fast as a full-text
index for what people type, with nothing to keep in step (see docs/decisions/search-by-scan.md). Small lists
are held in memory (:mod:`thidua_desktop.storage.search_small`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from peewee import JOIN, fn

from thidua_desktop.domain.initiatives import LEVEL_LABELS
from thidua_desktop.domain.records import InitiativeLevel
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import (
    Award,
    AwardKind,
    Batch,
    Decision,
    Household,
    Initiative,
    Nomination,
    Person,
    Unit,
    UnitSuccession,
)
from thidua_desktop.storage.repository import RECIPIENT_COLUMNS, Repository, shown_date
from thidua_desktop.storage.search_hits import (
    BY_SOMETHING_ELSE,
    Find,
    Hit,
    joined,
    nearest,
    nearness,
    shared_out,
)
from thidua_desktop.storage.search_small import SmallLists
from thidua_desktop.storage.sqlite import Database, Row, listed

__all__ = ["Hit", "SearchRepository"]

_LEVELS: Final = {level.value: LEVEL_LABELS[level].lower() for level in InitiativeLevel}
_SPARE: Final = 3
"""So many times the hits asked for are looked at for the nearest."""
_INITIALS: Final = (2, 6)
"""Letters of a word that may be somebody's initials: "nta" is Nguyễn Thị Anh."""


def _person(row: Row) -> Hit:
    person_id, name, birth_date, birth_year, post, unit = row
    birth = shown_date(birth_date) if birth_date else birth_year
    return Hit("person", person_id, name, joined(birth, post, unit))


def _household(row: Row) -> Hit:
    household_id, name, address, unit = row
    return Hit("household", household_id, f"Hộ {name}", joined(address, unit))


def _decision(row: Row) -> Hit:
    decision_id, number, title, date = row
    shown = shown_date(date) if date else ""
    return Hit("decision", decision_id, number or "Dự thảo quyết định", joined(title, shown))


def _award(row: Row) -> Hit:
    award_id, name, award_name, year, unit = row
    return Hit("award", award_id, name, joined(award_name, year, unit))


def _initiative(row: Row) -> Hit:
    initiative_id, name, year, level, unit = row
    return Hit("initiative", initiative_id, name, joined(year, f"cấp {_LEVELS[level]}", unit))


class SearchRepository(Repository):
    """Tìm kiếm chung."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._small = SmallLists(database)

    def find(self, text: str, limit: int = 20) -> list[Hit]:
        """At most ``limit`` hits of all kinds, kind by kind; the kind with the nearest title first.

        Every word typed must begin some word, marks and case apart. No kind crowds out the others.
        """
        if not keys.terms(text):
            return []
        groups = [search(text, limit) for search in self._searches()]
        units, people, households = groups[:3]
        groups.insert(3, self.nominations([*people, *units, *households], limit))
        return shared_out(groups, text, limit)

    def _searches(self) -> tuple[Find, ...]:
        return (
            self.units,
            self.people,
            self.households,
            self.decisions,
            self.awards,
            self.initiatives,
            *map(self._in_small, self._small.kinds),
        )

    def _in_small(self, kind: str) -> Find:
        return lambda text, limit: self._small.find(kind, text, limit)

    def people(self, text: str, limit: int = 20) -> list[Hit]:
        """By name and identity number; by initials where no word begins so."""
        columns = (Person.id, Person.name, Person.birth_date, Person.birth_year, Person.post, Unit.name)
        query = Person.select(*columns).join(Unit, JOIN.LEFT_OUTER)
        order = (Person.sort_key, Person.folded, Person.id)
        conditions = keys.matches(Person.folded, text)
        if initials := _initials(text):  # in the same scan: a second one would cost as much again
            conditions = [conditions[0] | _begin_with(Person.folded, initials)]
        hits = self._first(query, conditions, text, order, limit, _person)
        named = [hit for hit in hits if nearness(hit.title, text) < BY_SOMETHING_ELSE]
        return named if initials and named else hits

    def units(self, text: str, limit: int = 20) -> list[Hit]:
        """Units there are and were: a name of old tells what became of it."""
        query = Unit.select(Unit.id, Unit.name, Unit.code, Unit.kind, Unit.valid_to)
        became: dict[int, list[str]] = {}

        def hit(row: Row) -> Hit:
            unit_id, name, code, kind, valid_to = row
            ended = f"đến ngày {shown_date(valid_to)}" if valid_to else ""
            after = f"nay là {', '.join(became[unit_id])}" if unit_id in became else ""
            return Hit("unit", unit_id, name, joined(code, kind, ended, after))

        successions = UnitSuccession.select(UnitSuccession.old, Unit.name)
        for old, name in self._db.rows(successions.join(Unit, on=(UnitSuccession.new == Unit.id))):
            became.setdefault(old, []).append(name)
        return self._found(query, Unit.folded, text, (Unit.sort_key, Unit.id), limit, hit)

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

    def nominations(self, recipients: Sequence[Hit], limit: int = 20) -> list[Hit]:
        """Nominations of the recipients found, the newest first."""
        found: list[Hit] = []
        for kind, column_name in RECIPIENT_COLUMNS.items():
            titles = {hit.id: hit.title for hit in recipients if hit.kind == kind.value}
            if not titles:
                continue
            column = Nomination._meta.columns[column_name]
            shown = (Nomination.year, AwardKind.name, Batch.name, Batch.year)
            query: Any = Nomination.select(Nomination.id, column, *shown)
            query = query.join(AwardKind, JOIN.LEFT_OUTER, on=(Nomination.award_kind == AwardKind.code))
            query = query.join_from(Nomination, Batch).where(column.in_(listed(titles)))
            for one, who, year, award, batch, batch_year in self._db.rows(
                query.order_by(Nomination.id.desc()).limit(limit)
            ):
                said = joined(award, year, batch)
                found.append(Hit("nomination", one, titles[who], said, year=batch_year))
        return sorted(found, key=lambda hit: -hit.id)[:limit]

    def _found(
        self,
        query: Any,
        folded: Any,
        text: str,
        order: tuple[Any, ...],
        limit: int,
        hit: Callable[[Row], Hit],
    ) -> list[Hit]:
        return self._first(query, keys.matches(folded, text), text, order, limit, hit)

    def _first(
        self,
        query: Any,
        conditions: Sequence[Any],
        text: str,
        order: tuple[Any, ...],
        limit: int,
        hit: Callable[[Row], Hit],
    ) -> list[Hit]:
        if not conditions:
            return []
        rows = self._db.rows(query.where(*conditions).order_by(*order).limit(limit * _SPARE))
        return nearest([hit(row) for row in rows], text, limit)


def _initials(text: str) -> str:
    """The one word of ``text`` where it may be initials, folded; else nothing."""
    words = keys.terms(text)
    word = words[0].strip() if len(words) == 1 else ""
    least, most = _INITIALS
    return word if least <= len(word) <= most and word.isalpha() else ""


def _begin_with(folded: Any, letters: str) -> Any:
    """The condition for a name of just so many words that begin with ``letters``.

    In the folded text each word stands after one space; an identity number may follow as the last word.
    """
    words = fn.length(folded) - fn.length(fn.replace(folded, " ", ""))
    number = fn.substr(folded, -1) <= "9"  # digits stand before letters
    pattern = "".join(f" {letter}%" for letter in letters)
    return (folded**pattern) & (words - number == len(letters))
