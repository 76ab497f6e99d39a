"""Initiatives (sáng kiến, đề tài) with their authors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final, NamedTuple

from peewee import fn

from thidua_desktop.domain import records
from thidua_desktop.domain.records import InitiativeLevel, InitiativeState
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import Initiative, InitiativeAuthor
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks

_NEWEST_FIRST: Final = (Initiative.year.desc(), Initiative.id)


class Authorship(NamedTuple):
    """One author of one initiative, as plain as a check of thousands of nominations wants it."""

    person_id: int
    year: int
    level: InitiativeLevel
    state: InitiativeState
    initiative_id: int
    name: str


class InitiativesRepository(Repository):
    """Sáng kiến of the office's people."""

    _codec = Codec(records.Initiative, Initiative, skip=("author_ids",))

    def get(self, initiative_id: int) -> records.Initiative:
        return found(self._select(Initiative.id == initiative_id) or None, "initiative", initiative_id)[0]

    def all(self, year: int | None = None) -> list[records.Initiative]:
        """Newest year first, then as entered."""
        return self._select(Initiative.id > 0 if year is None else Initiative.year == year)

    def of_person(self, person_id: int) -> list[records.Initiative]:
        """Those the person wrote, alone or with others, newest year first."""
        written = InitiativeAuthor.select(InitiativeAuthor.initiative).where(
            InitiativeAuthor.person == person_id
        )
        return self._select(Initiative.id.in_(written))

    def authorships(self, years: Collection[int] | None = None) -> list[Authorship]:
        """Every author of every initiative of ``years`` (of all when ``None``), oldest year first."""
        query = InitiativeAuthor.select(
            InitiativeAuthor.person,
            Initiative.year,
            Initiative.level,
            Initiative.state,
            Initiative.id,
            Initiative.name,
        ).join(Initiative)
        if years is not None:
            query = query.where(Initiative.year.in_(list(years)))
        levels = {level.value: level for level in InitiativeLevel}
        states = {state.value: state for state in InitiativeState}
        order = (Initiative.year, Initiative.id, InitiativeAuthor.position)
        return [
            Authorship(person_id, year, levels[level], states[state], initiative_id, name)
            for person_id, year, level, state, initiative_id, name in self._db.rows(query.order_by(*order))
        ]

    def ids(self, query: str = "", year: int | None = None) -> list[int]:
        """Newest year first. ``query`` looks in the name and the decision's number."""
        select = Initiative.select(Initiative.id)
        conditions = keys.matches(Initiative.folded, query)
        if year is not None:
            conditions.append(Initiative.year == year)
        if conditions:
            select = select.where(*conditions)
        return self._ordered(select, _NEWEST_FIRST, False)

    def page(self, ids: Sequence[int]) -> list[records.Initiative]:
        """The initiatives of ``ids`` in that order; those deleted meanwhile are left out."""
        by_id: dict[int, records.Initiative] = {}
        for part in chunks(ids):
            by_id |= {one.id: one for one in self._select(Initiative.id.in_(part))}
        return [by_id[i] for i in ids if i in by_id]

    def years(self) -> list[int]:
        """Years that have initiatives, newest first."""
        return self._db.column(Initiative.select(Initiative.year).distinct().order_by(Initiative.year.desc()))

    def count_by_person(self, ids: Sequence[int]) -> dict[int, int]:
        """Person id → initiatives written; those without any are left out."""
        counts: dict[int, int] = {}
        for part in chunks(ids):
            query = InitiativeAuthor.select(InitiativeAuthor.person, fn.count(InitiativeAuthor.id)).where(
                InitiativeAuthor.person.in_(part)
            )
            counts |= dict(self._db.rows(query.group_by(InitiativeAuthor.person)))
        return counts

    def _select(self, where: Any) -> list[records.Initiative]:
        rows = self._db.rows(Initiative.select(*self._codec.fields).where(where).order_by(*_NEWEST_FIRST))
        authors: dict[int, list[int]] = {}
        query = InitiativeAuthor.select(InitiativeAuthor.initiative, InitiativeAuthor.person).where(
            InitiativeAuthor.initiative.in_(Initiative.select(Initiative.id).where(where))
        )
        for initiative_id, person_id in self._db.rows(
            query.order_by(InitiativeAuthor.position, InitiativeAuthor.id)
        ):
            authors.setdefault(initiative_id, []).append(person_id)
        return [self._codec.record(row, author_ids=tuple(authors.get(row[0], ()))) for row in rows]

    def add(self, initiative: records.Initiative) -> int:
        return self.add_many([initiative])[0]

    def add_many(self, initiatives: Sequence[records.Initiative]) -> list[int]:
        """Ids in the order given; ids of the given records are ignored."""
        tones = self._tones()
        rows = [
            (*self._codec.values(one), *keys.INITIATIVE.derive((one.name, one.decision_number), tones))
            for one in initiatives
        ]
        ids = self._db.insert_many(Initiative, (*self._codec.columns, *keys.INITIATIVE.columns), rows)
        self._add_authors(zip(ids, (one.author_ids for one in initiatives), strict=True))
        return ids

    def update(self, initiative: records.Initiative) -> None:
        """The authors' rows stay where their list does not change."""
        before = self.get(initiative.id)
        values = self._codec.assignments(initiative)
        values |= keys.INITIATIVE.of(values, self._tones())
        self._db.update(Initiative, initiative.id, values)
        if before.author_ids != initiative.author_ids:
            self._delete_authors(initiative.id)
            self._add_authors([(initiative.id, initiative.author_ids)])

    def delete(self, initiative_id: int) -> None:
        self._delete_authors(initiative_id)
        gone = self._db.change(Initiative.delete().where(Initiative.id == initiative_id))
        found(gone or None, "initiative", initiative_id)

    def _add_authors(self, written: Any) -> None:
        rows = [
            (initiative_id, person_id, place)
            for initiative_id, people in written
            for place, person_id in enumerate(dict.fromkeys(people))
        ]
        self._db.insert_many(InitiativeAuthor, ("initiative_id", "person_id", "position"), rows)

    def _delete_authors(self, initiative_id: int) -> None:
        self._db.change(InitiativeAuthor.delete().where(InitiativeAuthor.initiative == initiative_id))
