"""How recipients are written on the papers of a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from thidua_desktop.domain import records
from thidua_desktop.domain.records import Recipient
from thidua_desktop.storage.models import Wording
from thidua_desktop.storage.repository import RECIPIENT_COLUMNS, Repository, found, recipient_values
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row


class WordingsRepository(Repository):
    """Cách ghi tên đã xác nhận: one for each recipient and year."""

    _codec = Codec(records.Wording, Wording, skip=("recipient",))
    _owners = tuple(Wording._meta.columns[column] for column in RECIPIENT_COLUMNS.values())

    def get(self, recipient: Recipient, year: int) -> records.Wording | None:
        """``None`` until it is confirmed."""
        column = Wording._meta.columns[RECIPIENT_COLUMNS[recipient.kind]]
        query = self._query().where((column == recipient.id) & (Wording.year == year))
        row = self._db.row(query)
        return None if row is None else self._record(row)

    def of_year(self, year: int) -> dict[Recipient, records.Wording]:
        """Recipient → wording, of all confirmed for a year."""
        rows = self._db.rows(self._query().where(Wording.year == year).order_by(Wording.id))
        return {one.recipient: one for one in map(self._record, rows)}

    def _query(self) -> Any:
        return Wording.select(*self._codec.fields, *self._owners)

    def _record(self, row: Row) -> records.Wording:
        owners = row[len(self._codec.fields) :]
        kind, owner = next((k, i) for k, i in zip(RECIPIENT_COLUMNS, owners, strict=True) if i is not None)
        return self._codec.record(row, recipient=Recipient(kind, owner))

    def add_many(self, wordings: Sequence[records.Wording]) -> list[int]:
        """Ids in the order given; ids of the given records are ignored."""
        rows = [
            (*self._codec.values(one), *recipient_values(one.recipient.kind, one.recipient.id).values())
            for one in wordings
        ]
        return self._db.insert_many(Wording, (*self._codec.columns, *RECIPIENT_COLUMNS.values()), rows)

    def save(self, wording: records.Wording) -> int:
        """Enter it, or replace the one of its recipient and year; returns its id."""
        there = self.get(wording.recipient, wording.year)
        if there is None:
            return self.add_many([wording])[0]
        self.update(replace(wording, id=there.id))
        return there.id

    def update(self, wording: records.Wording) -> None:
        """The recipient and the year stay."""
        found(
            self._db.update(Wording, wording.id, self._codec.assignments(wording)) or None,
            "wording",
            wording.id,
        )
