"""Rounds of the reform index: due dates, what units handed in, evidence, remedies."""

from __future__ import annotations

from peewee import Expression

from thidua_desktop.domain import records
from thidua_desktop.storage.models import (
    Criterion,
    Evidence,
    ReformStep,
    ReformSubmission,
    Remedy,
)
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class RoundsRepository(Repository):
    """Các bước chấm điểm, tài liệu kiểm chứng, việc khắc phục."""

    _steps = Codec(records.StepPlan, ReformStep)
    _submissions = Codec(records.Submission, ReformSubmission)
    _evidence = Codec(records.Evidence, Evidence)
    _remedies = Codec(records.Remedy, Remedy)

    # ---- steps and what was handed in --------------------------------------------------------
    def steps(self, set_id: int) -> list[records.StepPlan]:
        """Steps planned or ended, in no order of their own."""
        query = ReformStep.select(*self._steps.fields).where(ReformStep.set == set_id)
        return self._steps.records(self._db.rows(query.order_by(ReformStep.id)))

    def save_step(self, step: records.StepPlan) -> None:
        """Enter or replace; one row for each set and step."""
        values = self._steps.assignments(step)
        same = (ReformStep.set == step.set_id) & (ReformStep.step == step.step.value)
        if not self._db.change(ReformStep.update(values).where(same)):
            self._db.insert(ReformStep, values)

    def submissions(self, set_id: int) -> list[records.Submission]:
        query = ReformSubmission.select(*self._submissions.fields).where(ReformSubmission.set == set_id)
        return self._submissions.records(self._db.rows(query.order_by(ReformSubmission.id)))

    def save_submission(self, submission: records.Submission) -> None:
        """Enter or replace; one row for each set, step and unit."""
        values = self._submissions.assignments(submission)
        if not self._db.change(ReformSubmission.update(values).where(self._same(submission))):
            self._db.insert(ReformSubmission, values)

    def delete_submission(self, submission: records.Submission) -> None:
        """Take a hand-in back, by set, step and unit."""
        self._db.change(ReformSubmission.delete().where(self._same(submission)))

    @staticmethod
    def _same(one: records.Submission) -> Expression:
        unit = (
            ReformSubmission.unit.is_null() if one.unit_id is None else ReformSubmission.unit == one.unit_id
        )
        return (ReformSubmission.set == one.set_id) & (ReformSubmission.step == one.step.value) & unit

    # ---- evidence ----------------------------------------------------------------------------
    def evidence(self, set_id: int) -> list[records.Evidence]:
        """Of the office and all units, by number."""
        query = Evidence.select(*self._evidence.fields).join(Criterion).where(Criterion.set == set_id)
        return self._evidence.records(self._db.rows(query.order_by(Evidence.number, Evidence.id)))

    def get_evidence(self, evidence_id: int) -> records.Evidence:
        row = self._db.row(Evidence.select(*self._evidence.fields).where(Evidence.id == evidence_id))
        return self._evidence.record(found(row, "evidence", evidence_id))

    def set_of_evidence(self, evidence_id: int) -> int:
        """Id of the set whose component a piece proves."""
        query = Criterion.select(Criterion.set).join(Evidence).where(Evidence.id == evidence_id)
        (set_id,) = found(self._db.row(query), "evidence", evidence_id)
        return int(set_id)

    def add_evidence(self, evidence: records.Evidence) -> int:
        return self._db.insert(Evidence, self._evidence.assignments(evidence))

    def update_evidence(self, evidence: records.Evidence) -> None:
        values = self._evidence.assignments(evidence)
        changed = self._db.change(Evidence.update(values).where(Evidence.id == evidence.id))
        found(changed or None, "evidence", evidence.id)

    def delete_evidence(self, evidence_id: int) -> None:
        gone = self._db.change(Evidence.delete().where(Evidence.id == evidence_id))
        found(gone or None, "evidence", evidence_id)

    # ---- remedies ----------------------------------------------------------------------------
    def remedies(self, year: int | None = None) -> list[records.Remedy]:
        """By year, then in the order they were entered."""
        query = Remedy.select(*self._remedies.fields)
        if year is not None:
            query = query.where(Remedy.year == year)
        return self._remedies.records(self._db.rows(query.order_by(Remedy.year, Remedy.id)))

    def get_remedy(self, remedy_id: int) -> records.Remedy:
        row = self._db.row(Remedy.select(*self._remedies.fields).where(Remedy.id == remedy_id))
        return self._remedies.record(found(row, "remedy", remedy_id))

    def add_remedy(self, remedy: records.Remedy) -> int:
        return self._db.insert(Remedy, self._remedies.assignments(remedy))

    def update_remedy(self, remedy: records.Remedy) -> None:
        values = self._remedies.assignments(remedy)
        changed = self._db.change(Remedy.update(values).where(Remedy.id == remedy.id))
        found(changed or None, "remedy", remedy.id)

    def delete_remedy(self, remedy_id: int) -> None:
        gone = self._db.change(Remedy.delete().where(Remedy.id == remedy_id))
        found(gone or None, "remedy", remedy_id)
