"""What happened to batches and their lines, by when, and what the units sent in."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain import records
from thidua_desktop.domain.records import BatchState
from thidua_desktop.storage.models import BatchDeadline, BatchUnit, WorkflowEvent
from thidua_desktop.storage.repository import Repository
from thidua_desktop.storage.rows import Codec


class WorkflowRepository(Repository):
    """Bước xử lý, thời hạn, việc nộp hồ sơ của đơn vị."""

    _events = Codec(records.WorkflowEvent, WorkflowEvent)
    _deadlines = Codec(records.Deadline, BatchDeadline)
    _units = Codec(records.BatchUnit, BatchUnit)

    def add_event(self, event: records.WorkflowEvent) -> int:
        return self.add_events([event])[0]

    def add_events(self, events: Sequence[records.WorkflowEvent]) -> list[int]:
        """Ids in the order given; ids of the given records are ignored."""
        rows = [self._events.values(event) for event in events]
        return self._db.insert_many(WorkflowEvent, self._events.columns, rows)

    def events(self, batch_id: int, nomination_id: int | None = None) -> list[records.WorkflowEvent]:
        """Oldest first: of a batch with all its lines, or of one line."""
        query = WorkflowEvent.select(*self._events.fields).where(WorkflowEvent.batch == batch_id)
        if nomination_id is not None:
            query = query.where(WorkflowEvent.nomination == nomination_id)
        return self._events.records(self._db.rows(query.order_by(WorkflowEvent.id)))

    def batch_events(self, batch_id: int) -> list[records.WorkflowEvent]:
        """Oldest first, those of the batch itself only: a large batch has thousands of its lines."""
        query = WorkflowEvent.select(*self._events.fields)
        query = query.where((WorkflowEvent.batch == batch_id) & WorkflowEvent.nomination.is_null())
        return self._events.records(self._db.rows(query.order_by(WorkflowEvent.id)))

    def deadlines(self, batch_id: int) -> dict[BatchState, records.Deadline]:
        query = BatchDeadline.select(*self._deadlines.fields).where(BatchDeadline.batch == batch_id)
        return {one.state: one for one in self._deadlines.records(self._db.rows(query))}

    def set_deadline(self, deadline: records.Deadline) -> None:
        """Enter or replace; one for each state of a batch."""
        values = self._deadlines.assignments(deadline)
        same = (BatchDeadline.batch == deadline.batch_id) & (BatchDeadline.state == deadline.state)
        if not self._db.change(BatchDeadline.update(due_on=values["due_on"]).where(same)):
            self._db.insert(BatchDeadline, values)

    def drop_deadline(self, batch_id: int, state: BatchState) -> None:
        same = (BatchDeadline.batch == batch_id) & (BatchDeadline.state == state)
        self._db.change(BatchDeadline.delete().where(same))

    def units(self, batch_id: int) -> dict[int, records.BatchUnit]:
        """Unit id → what it said about the batch; units that said nothing are left out."""
        query = BatchUnit.select(*self._units.fields).where(BatchUnit.batch == batch_id)
        return {one.unit_id: one for one in self._units.records(self._db.rows(query))}

    def save_unit(self, unit: records.BatchUnit) -> None:
        """Enter or replace; one for each unit of a batch."""
        values = self._units.assignments(unit)
        there = self.units(unit.batch_id).get(unit.unit_id)
        if there is None:
            self._db.insert(BatchUnit, values)
        else:
            self._db.update(BatchUnit, there.id, values)
