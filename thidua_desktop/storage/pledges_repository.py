"""Pledges with their targets."""

from __future__ import annotations

from peewee import Expression

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Pledge, PledgeTarget
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class PledgesRepository(Repository):
    """Giao ước thi đua: one of a unit for a year."""

    _codec = Codec(records.Pledge, Pledge, skip=("targets",))
    _targets = Codec(records.Target, PledgeTarget, rename={"group": "category"})

    def of_year(self, year: int) -> list[records.Pledge]:
        """In the order they were entered, with their targets."""
        return self._select(Pledge.year == year)

    def get(self, pledge_id: int) -> records.Pledge:
        return found(self._select(Pledge.id == pledge_id) or None, "pledge", pledge_id)[0]

    def years(self) -> list[int]:
        """Newest first."""
        return self._db.column(Pledge.select(Pledge.year).distinct().order_by(Pledge.year.desc()))

    def _select(self, where: Expression) -> list[records.Pledge]:
        rows = self._db.rows(Pledge.select(*self._codec.fields).where(where).order_by(Pledge.id))
        owner = PledgeTarget.pledge.in_(Pledge.select(Pledge.id).where(where))
        targets: dict[int, list[records.Target]] = {}
        query = PledgeTarget.select(*self._targets.fields, PledgeTarget.pledge).where(owner)
        for row in self._db.rows(query.order_by(PledgeTarget.pledge, PledgeTarget.position)):
            targets.setdefault(row[-1], []).append(self._targets.record(row))
        return [self._codec.record(row, targets=tuple(targets.get(row[0], ()))) for row in rows]

    def add(self, pledge: records.Pledge) -> int:
        pledge_id = self._db.insert(Pledge, self._codec.assignments(pledge))
        self._add_targets(pledge_id, pledge.targets)
        return pledge_id

    def update(self, pledge: records.Pledge) -> None:
        """Targets that did not change keep their ids."""
        before = self.get(pledge.id)
        self._db.update(Pledge, pledge.id, self._codec.assignments(pledge))
        if before.targets != pledge.targets:
            self._db.change(PledgeTarget.delete().where(PledgeTarget.pledge == pledge.id))
            self._add_targets(pledge.id, pledge.targets)

    def _add_targets(self, pledge_id: int, targets: tuple[records.Target, ...]) -> None:
        rows = [(*self._targets.values(target), pledge_id, i) for i, target in enumerate(targets)]
        self._db.insert_many(PledgeTarget, (*self._targets.columns, "pledge_id", "position"), rows)

    def delete(self, pledge_id: int) -> None:
        self._db.change(PledgeTarget.delete().where(PledgeTarget.pledge == pledge_id))
        found(self._db.change(Pledge.delete().where(Pledge.id == pledge_id)) or None, "pledge", pledge_id)
