"""What the office set otherwise than we ship it."""

from __future__ import annotations

from thidua_desktop.domain import records
from thidua_desktop.storage.models import RuleChange
from thidua_desktop.storage.repository import Repository
from thidua_desktop.storage.rows import Codec


class RulesRepository(Repository):
    """Quy định của cơ quan: one row for each value changed."""

    _codec = Codec(records.RuleChange, RuleChange)

    def all(self) -> list[records.RuleChange]:
        """In the order of their targets."""
        return self._codec.records(
            self._db.rows(RuleChange.select(*self._codec.fields).order_by(RuleChange.target))
        )

    def get(self, target: str) -> records.RuleChange | None:
        row = self._db.row(RuleChange.select(*self._codec.fields).where(RuleChange.target == target))
        return None if row is None else self._codec.record(row)

    def save(self, change: records.RuleChange) -> int:
        """Enter or replace the value of the change's target; returns the row's id."""
        before = self.get(change.target)
        if before is None:
            return self._db.insert(RuleChange, self._codec.assignments(change))
        self._db.update(RuleChange, before.id, self._codec.assignments(change))
        return before.id

    def delete(self, target: str) -> bool:
        """Whether there was anything to take away."""
        return bool(self._db.change(RuleChange.delete().where(RuleChange.target == target)))
