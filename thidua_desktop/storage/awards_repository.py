"""The ledger of awards."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, Final

from peewee import JOIN, fn

from thidua_desktop.domain import records
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import Award, AwardKind, Turn, TurnEntry
from thidua_desktop.storage.repository import RECIPIENT_COLUMNS, Repository, found, recipient_values
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row, chunks, listed

_OWNERS: Final = (Award.person, Award.recipient_unit, Award.household)
_SORTS: Final = {
    "name": (Award.sort_key, Award.folded, Award.id),
    "year": (Award.year, Award.sort_key, Award.id),
    "award": (AwardKind.position, Award.award_name, Award.sort_key, Award.id),
    "decision": (Award.decision_date, Award.decision_number, Award.sort_key, Award.id),
    "unit": (Award.unit_name, Award.sort_key, Award.id),
    "book": (Award.book_number, Award.book_suffix, Award.id),
}


_CODEC: Final = Codec(records.Award, Award, skip=("recipient_id",))


@lru_cache(maxsize=4096)
def _record(row: Row) -> records.Award:
    """The award of a row; after every mark of a conference the same few hundred rows are read again."""
    owners = row[len(_CODEC.fields) :]
    return _CODEC.record(row, recipient_id=next((i for i in owners if i is not None), None))


class AwardsRepository(Repository):
    """Lượt khen thưởng (sổ khen thưởng) and lượt in."""

    _awards = _CODEC

    def awards(self, decision_id: int) -> list[records.Award]:
        """Awards of one decision by their number in the book, then as entered."""
        return self._select(Award.decision == decision_id, Award.book_number, Award.book_suffix, Award.id)

    def award(self, award_id: int) -> records.Award:
        return found(self._select(Award.id == award_id) or None, "award", award_id)[0]

    def awards_of(self, kind: RecipientKind, recipient_id: int) -> list[records.Award]:
        """One recipient's awards, oldest year first."""
        column = Award._meta.columns[RECIPIENT_COLUMNS[kind]]
        return self._select(column == recipient_id, Award.year, Award.decision_date, Award.id)

    def all_awards(self, year: int | None = None) -> list[records.Award]:
        where = Award.id > 0 if year is None else Award.year == year
        return self._select(where, Award.year, Award.sort_key, Award.id)

    def awards_between(self, first: int | None, last: int | None, code: str = "") -> list[records.Award]:
        """Awards of the years ``first`` to ``last`` (``None``: open), newest first; of one kind if named."""
        where = Award.id > 0
        for condition, wanted in (
            (Award.year >= first, first is not None),
            (Award.year <= last, last is not None),
            (Award.award_code == code, bool(code)),
        ):
            if wanted:
                where &= condition
        return self._select(where, Award.year.desc(), Award.sort_key, Award.id)

    def award_years(self) -> list[int]:
        """Achievement years with awards, newest first."""
        return self._db.column(Award.select(Award.year).distinct().order_by(Award.year.desc()))

    def revoked_awards(self) -> list[records.Award]:
        """Those taken back, in the order of their decisions."""
        revoked = Award.state == records.AwardState.REVOKED.value
        return self._select(revoked, Award.decision_date, Award.decision_number, Award.sort_key, Award.id)

    def _select(self, where: Any, *order: Any) -> list[records.Award]:
        query = Award.select(*self._awards.fields, *_OWNERS).where(where).order_by(*order)
        return [_record(row) for row in self._db.rows(query)]

    def add_award(self, award: records.Award) -> int:
        return self.add_awards([award])[0]

    def add_awards(self, awards: Sequence[records.Award]) -> list[int]:
        """Ids in the order given; ids of the given records are ignored."""
        tones = self._tones()
        rows = []
        for award in awards:
            sources = (award.name, award.unit_name, award.decision_number, award.recipient_kind)
            owner = recipient_values(award.recipient_kind, award.recipient_id)
            rows.append((*self._awards.values(award), *owner.values(), *keys.AWARD.derive(sources, tones)))
        columns = (*self._awards.columns, *RECIPIENT_COLUMNS.values(), *keys.AWARD.columns)
        return self._db.insert_many(Award, columns, rows)

    def update_award(self, award: records.Award) -> None:
        values = self._awards.assignments(award)
        values |= recipient_values(award.recipient_kind, award.recipient_id)
        values |= keys.AWARD.of(values, self._tones())
        found(self._db.update(Award, award.id, values) or None, "award", award.id)

    def delete_award(self, award_id: int) -> None:
        """Refused (:class:`RuleViolation`) once it was printed."""
        found(self._db.change(Award.delete().where(Award.id == award_id)) or None, "award", award_id)

    def award_ids(
        self,
        query: str = "",
        year: int | None = None,
        award_code: str | None = None,
        decision_id: int | None = None,
        sort: str = "name",
        descending: bool = False,
    ) -> list[int]:
        """Ids as filtered and sorted.

        ``query`` looks in name, unit and decision number; ``sort`` is ``name``, ``year``, ``award`` (order of
        rank), ``decision``, ``unit`` or ``book`` (number in the golden book).
        """
        select: Any = Award.select(Award.id)
        if sort == "award":
            select = select.join(AwardKind, JOIN.LEFT_OUTER, on=(Award.award_code == AwardKind.code))
        conditions = keys.matches(Award.folded, query)
        for column, value in (
            (Award.year, year),
            (Award.award_code, award_code),
            (Award.decision, decision_id),
        ):
            if value is not None:
                conditions.append(column == value)
        if conditions:
            select = select.where(*conditions)
        return self._ordered(select, _SORTS[sort], descending)

    def award_page(self, ids: Sequence[int]) -> list[records.Award]:
        """The awards of ``ids`` in that order; those deleted meanwhile are left out."""
        awards = {award.id: award for award in self._select(Award.id.in_(listed(ids)))}
        return [awards[i] for i in ids if i in awards]

    def on_stage(
        self, conference_id: int, names: Collection[str], owners: Collection[tuple[RecipientKind, int]]
    ) -> list[records.Award]:
        """Awards in the turns of a conference whose recipient's name begins as one of ``names``, or who are
        among ``owners``, with all others there of the same recipients; in the order of the turns.

        Marks and capitals make no difference.
        """
        query = Award.select(Award.id, Award.folded, *_OWNERS).join(
            TurnEntry, on=(TurnEntry.award == Award.id)
        )
        query = query.join(Turn, on=(TurnEntry.turn == Turn.id)).where(Turn.conference == conference_id)
        rows = self._db.rows(query.order_by(Turn.position, TurnEntry.position))
        begins = tuple(keys.searchable(name) for name in names)
        kinds = tuple(RECIPIENT_COLUMNS)
        meant = {tuple(one if kind is k else None for k in kinds) for kind, one in owners}
        meant |= {row[2:] for row in rows if row[1].startswith(begins) and any(row[2:])}
        return self.award_page([row[0] for row in rows if row[1].startswith(begins) or row[2:] in meant])

    def count_awards(self, kind: RecipientKind, ids: Sequence[int]) -> dict[int, int]:
        """Recipient id → awards given and not revoked; those without any are left out."""
        column = Award._meta.columns[RECIPIENT_COLUMNS[kind]]
        counts: dict[int, int] = {}
        for part in chunks(ids):
            query = Award.select(column, fn.count(Award.id)).where(
                column.in_(part) & (Award.state == records.AwardState.GIVEN.value)
            )
            counts |= dict(self._db.rows(query.group_by(column)))
        return counts

    def count_by_decision(self) -> dict[int, int]:
        """Decision id → awards; decisions without any are left out."""
        query = Award.select(Award.decision, fn.count(Award.id)).where(Award.decision.is_null(False))
        return dict(self._db.rows(query.group_by(Award.decision)))
