"""Searching what an office has only hundreds or a few thousands of: held in memory, read again when changed.

Every word typed must begin some word of a hit's title or of what else it is known by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from peewee import JOIN, fn

from thidua_desktop.storage import keys
from thidua_desktop.storage.models import (
    Batch,
    Conference,
    CouncilMember,
    CriteriaSet,
    Criterion,
    Guest,
    Movement,
    Pledge,
    PledgeTarget,
    Remedy,
    Unit,
)
from thidua_desktop.storage.repository import shown_date
from thidua_desktop.storage.search_hits import Hit, joined, nearest
from thidua_desktop.storage.sqlite import Database

_Said = tuple[str, Hit]
"""(words it is known by beside its title, hit)."""
_COUNCIL: Final = "Hội đồng Thi đua - Khen thưởng"


@dataclass(frozen=True, slots=True)
class _Held:
    """All of one kind as of one state of the file."""

    mark: tuple[int, ...]
    entries: tuple[_Said, ...]
    """With the words searched, in the order they are shown."""
    words: str
    """The words of all: most of what is typed is in none of them."""


class SmallLists:
    """Hits of the small tables. Threads may share one: what is held is replaced whole."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._held: Mapping[str, _Held] = {}

    @property
    def kinds(self) -> tuple[str, ...]:
        """In the order they are shown."""
        return tuple(_READERS)

    def find(self, kind: str, text: str, limit: int) -> list[Hit]:
        """The nearest hits of one kind."""
        wanted, held = keys.terms(text), self._of(kind)
        if not all(term in held.words for term in wanted):
            return []
        found = [hit for said, hit in held.entries if all(term in said for term in wanted)]
        return nearest(found, text, limit)

    def _of(self, kind: str) -> _Held:
        mark = self._mark()
        held = self._held.get(kind)
        if held is None or held.mark != mark:
            said = _READERS[kind](self._db)
            entries = tuple((keys.searchable(hit.title, words), hit) for words, hit in said)
            held = _Held(mark, entries, "".join(words for words, _ in entries))
            self._held = {**self._held, kind: held}
        return held

    def _mark(self) -> tuple[int, ...]:
        """Another as soon as anything was written, by this thread's connection or by any other."""
        connection = self._db.connection()
        ((version,),) = self._db.sql("PRAGMA data_version")
        return id(connection), version, connection.total_changes


def _batches(database: Database) -> Iterator[_Said]:
    query = Batch.select(Batch.id, Batch.name, Batch.year).order_by(Batch.year.desc(), Batch.id.desc())
    for batch_id, name, year in database.rows(query):
        yield str(year), Hit("batch", batch_id, name, f"năm {year}", year=year)


def _movements(database: Database) -> Iterator[_Said]:
    query = Movement.select(Movement.id, Movement.name, Movement.year)
    for movement_id, name, year in database.rows(query.order_by(Movement.year.desc(), Movement.id)):
        yield str(year), Hit("movement", movement_id, name, f"năm {year}")


def _pledges(database: Database) -> Iterator[_Said]:
    query = Pledge.select(Pledge.id, Pledge.year, Pledge.signed_on, Unit.name).join(Unit)
    for pledge_id, year, signed, unit in database.rows(query.order_by(Pledge.year.desc(), Unit.sort_key)):
        state = f"ký ngày {shown_date(signed)}" if signed else "chưa ký"
        yield "", Hit("pledge", pledge_id, f"Giao ước năm {year}: {unit}", state)


def _targets(database: Database) -> Iterator[_Said]:
    columns: tuple[Any, ...] = (PledgeTarget.id, PledgeTarget.content, Pledge.id, Pledge.year, Unit.name)
    query = PledgeTarget.select(*columns).join(Pledge).join(Unit)
    query = query.order_by(Pledge.year.desc(), Unit.sort_key, PledgeTarget.position)
    for target_id, content, pledge_id, year, unit in database.rows(query):
        yield unit, Hit("target", target_id, content, joined(unit, f"năm {year}"), pledge_id)


def _conferences(database: Database) -> Iterator[_Said]:
    query = Conference.select(Conference.id, Conference.name, Conference.year, Conference.date)
    for one, name, year, day in database.rows(query.order_by(Conference.year.desc(), Conference.id.desc())):
        shown = joined(f"năm {year}", shown_date(day) if day else "")
        yield str(year), Hit("conference", one, name, shown, year=year)


def _guests(database: Database) -> Iterator[_Said]:
    columns: tuple[Any, ...] = (
        Guest.id, Guest.name, Guest.post, Guest.unit_name, Conference.name, Conference.year,
    )  # fmt: skip
    query = Guest.select(*columns).join(Conference)
    query = query.order_by(Conference.year.desc(), Conference.id.desc(), Guest.position)
    for guest_id, name, post, unit, conference, year in database.rows(query):
        shown = joined(post, unit, conference)
        yield f"{post} {unit}", Hit("guest", guest_id, name, shown, year=year)


def _members(database: Database) -> Iterator[_Said]:
    newest = database.scalar(Batch.select(fn.max(Batch.id))) or 0
    columns: tuple[Any, ...] = (CouncilMember.id, CouncilMember.name, CouncilMember.post, Unit.name)
    query = CouncilMember.select(*columns).join(Unit, JOIN.LEFT_OUTER)
    if newest:  # a council is opened from a batch
        for one, name, post, unit in database.rows(query.order_by(CouncilMember.position)):
            yield _COUNCIL, Hit("council_member", one, name, joined(post, unit, _COUNCIL), newest)


def _remedies(database: Database) -> Iterator[_Said]:
    query = Remedy.select(
        Remedy.id, Remedy.criterion_code, Remedy.criterion_name, Remedy.year, Remedy.measure, Remedy.owner
    )
    for one, code, name, year, measure, owner in database.rows(query.order_by(Remedy.year.desc(), Remedy.id)):
        shown = joined(f"mất điểm năm {year}", owner, measure)
        yield f"{measure} {owner}", Hit("remedy", one, f"{code} {name}".strip(), shown)


def _criteria(database: Database) -> Iterator[_Said]:
    columns: tuple[Any, ...] = (
        Criterion.id,
        Criterion.code,
        Criterion.name,
        CriteriaSet.year,
        CriteriaSet.name,
    )
    query = Criterion.select(*columns).join(CriteriaSet)
    query = query.order_by(CriteriaSet.year.desc(), CriteriaSet.id, Criterion.id)
    for one, code, name, year, set_name in database.rows(query):
        yield "", Hit("criterion", one, f"{code} {name}".strip(), joined(year, set_name))


_READERS: Final[Mapping[str, Callable[[Database], Iterator[_Said]]]] = {
    "batch": _batches,
    "pledge": _pledges,
    "target": _targets,
    "movement": _movements,
    "conference": _conferences,
    "guest": _guests,
    "council_member": _members,
    "remedy": _remedies,
    "criterion": _criteria,
}
