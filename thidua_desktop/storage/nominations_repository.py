"""The award catalogue, batches and nominations."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from peewee import JOIN, BaseQuery, Expression, fn

from thidua_desktop.domain import records
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Recipient, RecipientKind
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import (
    Attendance,
    AwardKind,
    Batch,
    BatchDeadline,
    BatchUnit,
    Confirmation,
    CouncilSession,
    DossierPaper,
    Household,
    Nomination,
    Person,
    PrintRun,
    QuotaOverride,
    Tally,
    Unit,
    WorkflowEvent,
)
from thidua_desktop.storage.repository import (
    RECIPIENT_COLUMNS,
    Repository,
    found,
    recipient_values,
    shown_date,
)
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row, chunks

_Subject: Final[Any] = Unit.alias("subject")
_Proposer: Final[Any] = Unit.alias("proposer")
_SORT_KEY: Final = fn.coalesce(Person.sort_key, _Subject.sort_key, Household.sort_key)
_FOLDED: Final = fn.coalesce(Person.folded, _Subject.folded, Household.folded)
_SORTS: Final = {
    "award": (AwardKind.position, _SORT_KEY, Nomination.id),
    "name": (_SORT_KEY, Nomination.id),
    "unit": (_Proposer.sort_key, AwardKind.position, _SORT_KEY, Nomination.id),
    "state": (Nomination.state, _SORT_KEY, Nomination.id),
    "added": (Nomination.id,),
}
_OF_A_LINE: Final = (Confirmation, DossierPaper, Tally, WorkflowEvent)
_OF_A_BATCH: Final = (BatchDeadline, BatchUnit, DossierPaper, QuotaOverride, WorkflowEvent)
"""What is nothing without its nomination, or its batch, and goes with it."""
_KIND_RENAME: Final = {"group": "category", "order": "position"}
_KIND_SKIP: Final = ("recipient_kinds", "aliases")


def _with_names(*columns: Any) -> BaseQuery:
    """Nominations joined with everything a list shows of them."""
    return (
        Nomination.select(*columns)
        .join(AwardKind, JOIN.LEFT_OUTER, on=(Nomination.award_kind == AwardKind.code))
        .join_from(Nomination, Person, JOIN.LEFT_OUTER, on=(Nomination.person == Person.id))
        .join_from(Nomination, _Subject, JOIN.LEFT_OUTER, on=(Nomination.recipient_unit == _Subject.id))
        .join_from(Nomination, Household, JOIN.LEFT_OUTER, on=(Nomination.household == Household.id))
        .join_from(Nomination, _Proposer, JOIN.LEFT_OUTER, on=(Nomination.unit == _Proposer.id))
    )


class NominationsRepository(Repository):
    """Danh mục khen thưởng, đợt xét, đề nghị."""

    _kinds = Codec(records.AwardKind, AwardKind, rename=_KIND_RENAME, skip=_KIND_SKIP)
    _batches = Codec(records.Batch, Batch)
    _codec = Codec(records.Nomination, Nomination, skip=("recipient",))

    # Catalogue

    def kinds(self) -> list[records.AwardKind]:
        """In the order in which awards are read out."""
        columns = (*self._kinds.fields, AwardKind.recipient_kinds, AwardKind.aliases)
        rows = self._db.rows(AwardKind.select(*columns).order_by(AwardKind.position, AwardKind.code))
        return [self._kind(row) for row in rows]

    def kind(self, code: str) -> records.AwardKind:
        """:class:`NotFound` when the catalogue has no such code."""
        columns = (*self._kinds.fields, AwardKind.recipient_kinds, AwardKind.aliases)
        row = self._db.row(AwardKind.select(*columns).where(AwardKind.code == code))
        if row is None:
            raise NotFound(f"Danh mục khen thưởng không có mã “{code}”.", hint="Hãy chọn trong danh mục.")
        return self._kind(row)

    def _kind(self, row: Row) -> records.AwardKind:
        kinds, aliases = row[-2:]
        return self._kinds.record(
            row,
            recipient_kinds=tuple(RecipientKind(kind) for kind in kinds.split(",") if kind),
            aliases=tuple(json.loads(aliases)),
        )

    def save_kinds(self, kinds: Sequence[records.AwardKind]) -> None:
        """Make the catalogue equal ``kinds``; a kind no longer listed stays while nominations use it."""
        there = {kind.code: kind for kind in self.kinds()}
        new = []
        for kind in kinds:
            values = self._kinds.assignments(kind)
            values["recipient_kinds"] = ",".join(kind.recipient_kinds)
            values["aliases"] = json.dumps(kind.aliases, ensure_ascii=False)
            before = there.pop(kind.code, None)
            if before is None:
                new.append(values)
            elif before != kind:
                self._db.change(AwardKind.update(values).where(AwardKind.code == kind.code))
        if new:
            self._db.insert_many(AwardKind, tuple(new[0]), [tuple(values.values()) for values in new])
        used = set(self._db.column(Nomination.select(Nomination.award_kind).distinct()))
        for code in there.keys() - used:
            self._db.change(AwardKind.delete().where(AwardKind.code == code))

    # Batches

    def batches(self, year: int | None = None) -> list[records.Batch]:
        """Newest first."""
        query = Batch.select(*self._batches.fields)
        if year is not None:
            query = query.where(Batch.year == year)
        return self._batches.records(self._db.rows(query.order_by(Batch.year.desc(), Batch.id.desc())))

    def batch(self, batch_id: int) -> records.Batch:
        row = self._db.row(Batch.select(*self._batches.fields).where(Batch.id == batch_id))
        return self._batches.record(found(row, "batch", batch_id))

    def add_batch(self, batch: records.Batch) -> int:
        return self._db.insert(Batch, self._batches.assignments(batch))

    def update_batch(self, batch: records.Batch) -> None:
        done = self._db.update(Batch, batch.id, self._batches.assignments(batch))
        found(done or None, "batch", batch.id)

    def delete_batch(self, batch_id: int) -> None:
        """With its nominations, events and sessions; refused once awards or a decision came of it.

        Papers printed of it stay in the list of print runs.
        """
        lines = Nomination.select(Nomination.id).where(Nomination.batch == batch_id)
        sessions = CouncilSession.select(CouncilSession.id).where(CouncilSession.batch == batch_id)
        of_sessions = PrintRun.session.in_(sessions)
        self._db.change(PrintRun.update(session=None).where(of_sessions))
        self._db.change(PrintRun.update(batch=None).where(PrintRun.batch == batch_id))
        self._drop_of_lines(lines)
        self._db.change(Attendance.delete().where(Attendance.session.in_(sessions)))
        self._db.change(CouncilSession.delete().where(CouncilSession.batch == batch_id))
        for table in _OF_A_BATCH:
            self._db.change(table.delete().where(table.batch == batch_id))
        self._db.change(Nomination.delete().where(Nomination.batch == batch_id))
        found(self._db.change(Batch.delete().where(Batch.id == batch_id)) or None, "batch", batch_id)

    def count_by_batch(self) -> dict[int, int]:
        """Batch id → nominations; batches without any are left out."""
        query = Nomination.select(Nomination.batch, fn.count(Nomination.id)).group_by(Nomination.batch)
        return dict(self._db.rows(query))

    def count_by_state(self) -> dict[int, dict[records.NominationState, int]]:
        """Batch id → state → nominations; batches without any are left out."""
        query = Nomination.select(Nomination.batch, Nomination.state, fn.count(Nomination.id))
        out: dict[int, dict[records.NominationState, int]] = {}
        for batch_id, state, count in self._db.rows(query.group_by(Nomination.batch, Nomination.state)):
            out.setdefault(batch_id, {})[records.NominationState(state)] = count
        return out

    # Nominations

    def get(self, nomination_id: int) -> records.Nomination:
        found(self._select(Nomination.id == nomination_id) or None, "nomination", nomination_id)
        return self._select(Nomination.id == nomination_id)[0]

    def of_batch(self, batch_id: int) -> list[records.Nomination]:
        """In the order they came in."""
        return self._select(Nomination.batch == batch_id)

    def of_draft(self, decision_id: int) -> list[records.Nomination]:
        """What an unsigned draft decision holds, in the order it came in."""
        return self._select(Nomination.decision == decision_id)

    def of_proposal(self, proposal_id: int) -> list[records.Nomination]:
        """What a tờ trình carries, in the order it came in."""
        return self._select(Nomination.proposal == proposal_id)

    def count_by_draft(self) -> dict[int, int]:
        """Id of a draft decision → nominations it holds; drafts without any are left out."""
        query = Nomination.select(Nomination.decision, fn.count(Nomination.id))
        query = query.where(Nomination.decision.is_null(False)).group_by(Nomination.decision)
        return dict(self._db.rows(query))

    def of_recipient(self, kind: RecipientKind, recipient_id: int) -> list[records.NominationRow]:
        """Everything ever proposed for one recipient, oldest first."""
        column = Nomination._meta.columns[RECIPIENT_COLUMNS[kind]]
        query = Nomination.select(Nomination.id).where(column == recipient_id)
        return self.page(self._db.column(query.order_by(Nomination.id)))

    def _select(self, where: Expression) -> list[records.Nomination]:
        owners = (Nomination.person, Nomination.recipient_unit, Nomination.household)
        query = Nomination.select(*self._codec.fields, *owners).where(where).order_by(Nomination.id)
        return [self._record(row) for row in self._db.rows(query)]

    def _record(self, row: Row) -> records.Nomination:
        owners = row[len(self._codec.fields) :]
        kind, owner = next((k, i) for k, i in zip(RECIPIENT_COLUMNS, owners, strict=False) if i is not None)
        return self._codec.record(row, recipient=Recipient(kind, owner))

    def add(self, nomination: records.Nomination) -> int:
        return self.add_many([nomination])[0]

    def add_many(self, nominations: Sequence[records.Nomination]) -> list[int]:
        """Ids in the order given; ids of the given records are ignored."""
        rows = []
        for item in nominations:
            owner = recipient_values(item.recipient.kind, item.recipient.id)
            rows.append((*self._codec.values(item), *owner.values()))
        columns = (*self._codec.columns, *RECIPIENT_COLUMNS.values())
        return self._db.insert_many(Nomination, columns, rows)

    def update(self, nomination: records.Nomination) -> None:
        values = self._codec.assignments(nomination)
        values |= recipient_values(nomination.recipient.kind, nomination.recipient.id)
        done = self._db.update(Nomination, nomination.id, values)
        found(done or None, "nomination", nomination.id)

    def delete(self, nomination_id: int) -> None:
        """With what was confirmed, voted and attached to it; refused once an award came of it."""
        self._drop_of_lines([nomination_id])
        gone = self._db.change(Nomination.delete().where(Nomination.id == nomination_id))
        found(gone or None, "nomination", nomination_id)

    def _drop_of_lines(self, lines: Any) -> None:
        for table in _OF_A_LINE:
            self._db.change(table.delete().where(table.nomination.in_(lines)))

    def ids(
        self, batch_id: int | None = None, query: str = "", sort: str = "award", descending: bool = False
    ) -> list[int]:
        """Ids of one batch (or all) as filtered and sorted.

        ``query`` looks in the recipient's name; ``sort`` is ``award`` (order of rank), ``name``, ``unit``,
        ``state`` or ``added``.
        """
        select: Any = _with_names(Nomination.id)
        conditions = keys.matches(_FOLDED, query)
        if batch_id is not None:
            conditions.append(Nomination.batch == batch_id)
        if conditions:
            select = select.where(*conditions)
        return self._ordered(select, _SORTS[sort], descending)

    def page(self, ids: Sequence[int]) -> list[records.NominationRow]:
        """Nominations with the names a list shows, in the order of ``ids``; those deleted are left out."""
        own = (*self._codec.fields, Nomination.person, Nomination.recipient_unit, Nomination.household)
        shown = (
            Person.name, _Subject.name, Household.head_name, Person.birth_date, Person.birth_year,
            Household.birth_year, Person.post, _Proposer.name, AwardKind.name,
        )  # fmt: skip
        rows: dict[int, records.NominationRow] = {}
        for part in chunks(ids):
            query: Any = _with_names(*own, *shown)
            for row in self._db.rows(query.where(Nomination.id.in_(part))):
                rows[row[0]] = self._shown(row[: len(own)], row[len(own) :])
        return [rows[i] for i in ids if i in rows]

    def _shown(self, own: Row, shown: Row) -> records.NominationRow:
        person, unit, household, birth_date, birth_year, head_year, post, unit_name, award_name = shown
        nomination = self._record(own)
        year = birth_year or head_year
        return records.NominationRow(
            nomination=nomination,
            name=person or unit or household or "",
            birth=shown_date(birth_date) if birth_date else str(year) if year else "",
            post=post or "",
            unit_name=unit_name or "",
            award_name=award_name or nomination.award_code,
        )
