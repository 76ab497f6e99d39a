"""Who came to receive what, and the public halves of the keys that sign certificates."""

from __future__ import annotations

from collections.abc import Collection

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Handover, SigningKey
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks


class HandoverRepository(Repository):
    """Việc trao nhận: one row at most for each award."""

    _codec = Codec(records.Handover, Handover)

    def of_awards(self, award_ids: Collection[int]) -> dict[int, records.Handover]:
        """Award id → mark; awards without one are left out."""
        out: dict[int, records.Handover] = {}
        for part in chunks(list(award_ids)):
            rows = self._db.rows(Handover.select(*self._codec.fields).where(Handover.award.in_(part)))
            out |= {one.award_id: one for one in self._codec.records(rows)}
        return out

    def save(self, handover: records.Handover) -> int:
        """Enter it, or replace the one of its award."""
        there = self.of_awards((handover.award_id,)).get(handover.award_id)
        if there is None:
            return self._db.insert(Handover, self._codec.assignments(handover))
        self._db.update(Handover, there.id, self._codec.assignments(handover))
        return there.id


class SigningKeysRepository(Repository):
    """Khóa ký: what is public of them."""

    _codec = Codec(records.SigningKey, SigningKey)

    def all(self) -> list[records.SigningKey]:
        """Newest first."""
        query = SigningKey.select(*self._codec.fields).order_by(SigningKey.id.desc())
        return self._codec.records(self._db.rows(query))

    def add(self, key: records.SigningKey) -> int:
        return self._db.insert(SigningKey, self._codec.assignments(key))

    def update(self, key: records.SigningKey) -> None:
        done = self._db.update(SigningKey, key.id, self._codec.assignments(key))
        found(done or None, "signing_key", key.id)
