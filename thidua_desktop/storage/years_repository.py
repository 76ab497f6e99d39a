"""Years that were closed, and who works in thi đua, khen thưởng."""

from __future__ import annotations

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Officer, YearClosing
from thidua_desktop.storage.repository import Repository
from thidua_desktop.storage.rows import Codec


class YearsRepository(Repository):
    """Khóa năm; người làm công tác thi đua, khen thưởng."""

    _codec = Codec(records.YearClosing, YearClosing)
    _officers = Codec(records.Officer, Officer)

    def closings(self) -> dict[int, records.YearClosing]:
        """By year; a year that was opened again is among them with ``closed`` false."""
        rows = self._db.rows(YearClosing.select(*self._codec.fields))
        return {one.year: one for one in map(self._codec.record, rows)}

    def closed_years(self) -> frozenset[int]:
        """Years whose records are locked."""
        return frozenset(self._db.column(YearClosing.select(YearClosing.year).where(YearClosing.closed)))

    def save(self, closing: records.YearClosing) -> int:
        """In place of what was known of that year."""
        known = self.closings().get(closing.year)
        if known is None:
            return self._db.insert(YearClosing, self._codec.assignments(closing))
        self._db.update(YearClosing, known.id, self._codec.assignments(closing))
        return known.id

    def officers(self) -> list[records.Officer]:
        """In the order they were entered."""
        query = Officer.select(*self._officers.fields).order_by(Officer.id)
        return [self._officers.record(row) for row in self._db.rows(query)]

    def add_officer(self, officer: records.Officer) -> int:
        return self._db.insert(Officer, self._officers.assignments(officer))

    def update_officer(self, officer: records.Officer) -> None:
        self._db.update(Officer, officer.id, self._officers.assignments(officer))

    def delete_officer(self, officer_id: int) -> None:
        self._db.change(Officer.delete().where(Officer.id == officer_id))
