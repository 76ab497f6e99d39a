"""Pledges with their targets, registered people, points beside the targets, and what the blocks give."""

from __future__ import annotations

from peewee import Expression

from thidua_desktop.domain import records
from thidua_desktop.storage.models import CrossScore, Pledge, PledgePerson, PledgePoint, PledgeTarget, Remedy
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class PledgesRepository(Repository):
    """Giao ước thi đua: one of a unit for a year."""

    _codec = Codec(records.Pledge, Pledge, skip=("targets", "people"))
    _targets = Codec(records.Target, PledgeTarget, rename={"group": "category"})
    _people = Codec(records.PledgedPerson, PledgePerson)
    _points = Codec(records.PledgePoint, PledgePoint)
    _cross = Codec(records.CrossScore, CrossScore)

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
        people: dict[int, list[records.PledgedPerson]] = {}
        owner = PledgePerson.pledge.in_(Pledge.select(Pledge.id).where(where))
        registered = PledgePerson.select(*self._people.fields, PledgePerson.pledge).where(owner)
        for row in self._db.rows(registered.order_by(PledgePerson.pledge, PledgePerson.position)):
            people.setdefault(row[-1], []).append(self._people.record(row))
        return [
            self._codec.record(
                row, targets=tuple(targets.get(row[0], ())), people=tuple(people.get(row[0], ()))
            )
            for row in rows
        ]

    def add(self, pledge: records.Pledge) -> int:
        pledge_id = self._db.insert(Pledge, self._codec.assignments(pledge))
        self._add_targets(pledge_id, pledge.targets)
        self._add_people(pledge_id, pledge.people)
        return pledge_id

    def update(self, pledge: records.Pledge) -> None:
        """Targets keep their ids: what changed in one is one entry of the journal."""
        before = self.get(pledge.id)
        self._db.update(Pledge, pledge.id, self._codec.assignments(pledge))
        if before.targets != pledge.targets:
            self._save_targets(pledge.id, before.targets, pledge.targets)
        if before.people != pledge.people:
            self._db.change(PledgePerson.delete().where(PledgePerson.pledge == pledge.id))
            self._add_people(pledge.id, pledge.people)

    def _save_targets(
        self, pledge_id: int, before: tuple[records.Target, ...], now: tuple[records.Target, ...]
    ) -> None:
        kept = {target.id for target in now}
        for target in before:
            if target.id not in kept:
                self._free_remedies(Remedy.target == target.id)
                self._db.change(PledgeTarget.delete().where(PledgeTarget.id == target.id))
        old = {target.id: (i, target) for i, target in enumerate(before)}
        for i, target in enumerate(now):
            values = {**self._targets.assignments(target), "position": i}
            if target.id not in old:
                self._db.insert(PledgeTarget, {**values, "pledge_id": pledge_id})
            elif old[target.id] != (i, target):
                self._db.update(PledgeTarget, target.id, values)

    def _add_targets(self, pledge_id: int, targets: tuple[records.Target, ...]) -> None:
        rows = [(*self._targets.values(target), pledge_id, i) for i, target in enumerate(targets)]
        self._db.insert_many(PledgeTarget, (*self._targets.columns, "pledge_id", "position"), rows)

    def _add_people(self, pledge_id: int, people: tuple[records.PledgedPerson, ...]) -> None:
        rows = [(*self._people.values(one), pledge_id, i) for i, one in enumerate(people)]
        self._db.insert_many(PledgePerson, (*self._people.columns, "pledge_id", "position"), rows)

    def delete(self, pledge_id: int) -> None:
        """With all that hangs on it."""
        self._free_remedies(
            Remedy.target.in_(PledgeTarget.select(PledgeTarget.id).where(PledgeTarget.pledge == pledge_id))
        )
        for table in (PledgeTarget, PledgePerson, PledgePoint, CrossScore):
            self._db.change(table.delete().where(table.pledge == pledge_id))
        found(self._db.change(Pledge.delete().where(Pledge.id == pledge_id)) or None, "pledge", pledge_id)

    def _free_remedies(self, where: Expression) -> None:
        """What was promised by a target that goes is promised by none."""
        self._db.change(Remedy.update(target=None).where(where))

    # ---- points beside the targets ---------------------------------------------------------------
    def points(self, year: int) -> list[records.PledgePoint]:
        """Bonus and minus cases of all pledges of a year."""
        own = PledgePoint.pledge.in_(Pledge.select(Pledge.id).where(Pledge.year == year))
        query = PledgePoint.select(*self._points.fields).where(own).order_by(PledgePoint.id)
        return [self._points.record(row) for row in self._db.rows(query)]

    def set_points(self, pledge_id: int, points: tuple[records.PledgePoint, ...]) -> None:
        """All cases of one pledge, in place of those before."""
        self._db.change(PledgePoint.delete().where(PledgePoint.pledge == pledge_id))
        for one in points:
            self._db.insert(PledgePoint, {**self._points.assignments(one), "pledge_id": pledge_id})

    def cross_scores(self, year: int) -> list[records.CrossScore]:
        """What units of a cụm gave one another in a year."""
        own = CrossScore.pledge.in_(Pledge.select(Pledge.id).where(Pledge.year == year))
        query = CrossScore.select(*self._cross.fields).where(own).order_by(CrossScore.id)
        return [self._cross.record(row) for row in self._db.rows(query)]

    def save_cross_score(self, score: records.CrossScore) -> int:
        """One unit's points for one pledge, in place of those it gave before."""
        same = (CrossScore.pledge == score.pledge_id) & (CrossScore.by_unit == score.by_unit_id)
        known = self._db.scalar(CrossScore.select(CrossScore.id).where(same))
        if known is None:
            return self._db.insert(CrossScore, self._cross.assignments(score))
        self._db.update(CrossScore, known, self._cross.assignments(score))
        return int(known)

    def delete_cross_score(self, pledge_id: int, by_unit_id: int) -> None:
        same = (CrossScore.pledge == pledge_id) & (CrossScore.by_unit == by_unit_id)
        self._db.change(CrossScore.delete().where(same))
