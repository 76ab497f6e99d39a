"""People, households and their yearly ratings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from peewee import JOIN, fn

from thidua_desktop.domain import records
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.storage import keys
from thidua_desktop.storage.households_repository import HouseholdsRepository
from thidua_desktop.storage.models import Person, Rating, Unit, Wording
from thidua_desktop.storage.repository import found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks

_RATED: Final = {
    RecipientKind.PERSON: Rating.person,
    RecipientKind.UNIT: Rating.unit,
    RecipientKind.HOUSEHOLD: Rating.household,
}
_SORTS: Final = {
    # The order of the index, so that a list of all people needs no sorting.
    "name": (Person.sort_key, Person.folded, Person.id),
    "birth": (Person.birth_year, Person.birth_date, Person.sort_key, Person.id),
    "post": (Person.post, Person.sort_key, Person.id),
    "unit": (Unit.sort_key, Person.sort_key, Person.id),
}


class PeopleRepository(HouseholdsRepository):
    """Cá nhân, hộ gia đình and xếp loại."""

    _codec = Codec(records.Person, Person)

    def get(self, person_id: int) -> records.Person:
        row = self._db.row(Person.select(*self._codec.fields).where(Person.id == person_id))
        return self._codec.record(found(row, "person", person_id))

    def add(self, person: records.Person) -> int:
        return self.add_many([person])[0]

    def add_many(self, people: Sequence[records.Person]) -> list[int]:
        """Ids in the order given; ids of the given records are ignored."""
        tones = self._tones()
        values, derive = self._codec.values, keys.PERSON.derive
        rows = [(*values(p), *derive((p.name, p.identity_number), tones)) for p in people]
        return self._db.insert_many(Person, (*self._codec.columns, *keys.PERSON.columns), rows)

    def update(self, person: records.Person) -> None:
        values = self._codec.assignments(person)
        values |= keys.PERSON.of(values, self._tones())
        found(self._db.update(Person, person.id, values) or None, "person", person.id)

    def delete(self, person_id: int) -> None:
        """Refused (:class:`RuleViolation`) while nominations or awards refer to the person."""
        self._db.change(Rating.delete().where(Rating.person == person_id))
        self._db.change(Wording.delete().where(Wording.person == person_id))
        found(self._db.change(Person.delete().where(Person.id == person_id)) or None, "person", person_id)

    def move(self, person_ids: Collection[int], unit_id: int | None) -> None:
        for part in chunks(list(person_ids)):
            self._db.change(Person.update(unit=unit_id).where(Person.id.in_(part)))

    def all(self) -> list[records.Person]:
        query = Person.select(*self._codec.fields).order_by(Person.sort_key, Person.folded, Person.id)
        return self._codec.records(self._db.rows(query))

    def of_unit(self, unit_id: int) -> list[records.Person]:
        query = Person.select(*self._codec.fields).where(Person.unit == unit_id)
        return self._codec.records(self._db.rows(query.order_by(Person.sort_key, Person.id)))

    def ids(
        self,
        query: str = "",
        unit_id: int | Collection[int] | None = None,
        sort: str = "name",
        descending: bool = False,
    ) -> list[int]:
        """Ids of the list as filtered and sorted.

        ``query``: every word typed begins a word of the name or the identity number, marks and case apart.
        ``unit_id``: one unit or several. ``sort``: ``name``, ``birth``, ``post`` or ``unit``.
        """
        select = Person.select(Person.id)
        if sort == "unit":
            select = select.join(Unit, JOIN.LEFT_OUTER)
        conditions = keys.matches(Person.folded, query)
        if isinstance(unit_id, int):
            conditions.append(Person.unit == unit_id)
        elif unit_id is not None:
            conditions.append(Person.unit.in_(list(unit_id)))
        if conditions:
            select = select.where(*conditions)
        return self._ordered(select, _SORTS[sort], descending)

    def page(self, ids: Sequence[int]) -> list[records.Person]:
        """The people of ``ids`` in that order; those deleted meanwhile are left out."""
        people: dict[int, records.Person] = {}
        for part in chunks(ids):
            query = Person.select(*self._codec.fields).where(Person.id.in_(part))
            people |= {row[0]: self._codec.record(row) for row in self._db.rows(query)}
        return [people[i] for i in ids if i in people]

    def by_identity_number(self, number: str) -> list[records.Person]:
        """Everyone entered with this CCCD or CMND; more than one is a mistake to be mended."""
        query = Person.select(*self._codec.fields).where(Person.identity_number == number)
        return self._codec.records(self._db.rows(query.order_by(Person.id)))

    def count(self) -> int:
        return int(self._db.scalar(Person.select(fn.count(Person.id))))

    def count_by_unit(self) -> Mapping[int | None, int]:
        """Unit id (``None``: in no unit) → people directly in it."""
        return dict(self._db.rows(Person.select(Person.unit, fn.count(Person.id)).group_by(Person.unit)))

    # Ratings

    def ratings(self, kind: RecipientKind, recipient_id: int) -> list[records.Rating]:
        """Oldest year first."""
        query = Rating.select(Rating.year, Rating.grade).where(_RATED[kind] == recipient_id)
        return [
            records.Rating(kind, recipient_id, year, records.Grade(grade))
            for year, grade in self._db.rows(query.order_by(Rating.year))
        ]

    def all_ratings(self, year: int | None = None) -> list[records.Rating]:
        query = Rating.select(Rating.person, Rating.unit, Rating.household, Rating.year, Rating.grade)
        if year is not None:
            query = query.where(Rating.year == year)
        out = []
        for *ids, of_year, grade in self._db.rows(query.order_by(Rating.year, Rating.id)):
            kind, recipient_id = next((k, i) for k, i in zip(_RATED, ids, strict=True) if i is not None)
            out.append(records.Rating(kind, recipient_id, of_year, records.Grade(grade)))
        return out

    def set_ratings(self, ratings: Sequence[records.Rating]) -> None:
        """Enter or replace; one rating for each recipient and year."""
        there = {
            (column, owner, year): row_id
            for row_id, year, *owners in self._db.rows(
                Rating.select(Rating.id, Rating.year, Rating.person, Rating.unit, Rating.household)
            )
            for column, owner in zip(_RATED, owners, strict=True)
            if owner is not None
        }
        new: dict[tuple[RecipientKind, int, int], str] = {}
        for rating in ratings:
            key = (rating.recipient_kind, rating.recipient_id, rating.year)
            if key in there:
                self._db.update(Rating, there[key], {"grade": rating.grade.value})
            else:
                new[key] = rating.grade.value
        rows = [
            (*(owner if kind is column else None for column in _RATED), year, grade)
            for (kind, owner, year), grade in new.items()
        ]
        self._db.insert_many(Rating, ("person_id", "unit_id", "household_id", "year", "grade"), rows)

    def delete_rating(self, kind: RecipientKind, recipient_id: int, year: int) -> None:
        self._db.change(Rating.delete().where((_RATED[kind] == recipient_id) & (Rating.year == year)))
