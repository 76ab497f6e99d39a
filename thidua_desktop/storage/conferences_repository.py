"""Conferences and the decisions announced at them."""

from __future__ import annotations

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Conference, ConferenceDecision
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row


class ConferencesRepository(Repository):
    """Hội nghị."""

    _codec = Codec(records.Conference, Conference, skip=("decision_ids",))

    def all(self, year: int | None = None) -> list[records.Conference]:
        """Newest first."""
        query = Conference.select(*self._codec.fields)
        if year is not None:
            query = query.where(Conference.year == year)
        order = (Conference.year.desc(), Conference.date.desc(), Conference.id.desc())
        return [self._record(row) for row in self._db.rows(query.order_by(*order))]

    def get(self, conference_id: int) -> records.Conference:
        row = self._db.row(Conference.select(*self._codec.fields).where(Conference.id == conference_id))
        return self._record(found(row, "conference", conference_id))

    def _record(self, row: Row) -> records.Conference:
        query = ConferenceDecision.select(ConferenceDecision.decision)
        query = query.where(ConferenceDecision.conference == row[0]).order_by(ConferenceDecision.position)
        return self._codec.record(row, decision_ids=tuple(self._db.column(query)))

    def add(self, conference: records.Conference) -> int:
        conference_id = self._db.insert(Conference, self._codec.assignments(conference))
        self._add_decisions(conference_id, conference.decision_ids)
        return conference_id

    def update(self, conference: records.Conference) -> None:
        before = self.get(conference.id)
        self._db.update(Conference, conference.id, self._codec.assignments(conference))
        if before.decision_ids != conference.decision_ids:
            self._drop_decisions(conference.id)
            self._add_decisions(conference.id, conference.decision_ids)

    def delete(self, conference_id: int) -> None:
        self._drop_decisions(conference_id)
        gone = self._db.change(Conference.delete().where(Conference.id == conference_id))
        found(gone or None, "conference", conference_id)

    def _add_decisions(self, conference_id: int, decision_ids: tuple[int, ...]) -> None:
        rows = [(conference_id, decision_id, i) for i, decision_id in enumerate(decision_ids)]
        self._db.insert_many(ConferenceDecision, ("conference_id", "decision_id", "position"), rows)

    def _drop_decisions(self, conference_id: int) -> None:
        self._db.change(ConferenceDecision.delete().where(ConferenceDecision.conference == conference_id))
