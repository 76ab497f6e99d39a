"""The year's round: when each step is due, who handed it in, what is late, and the publication that locks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    Changes,
    CriteriaSet,
    RoundStep,
    SetScope,
    StepPlan,
    Submission,
)
from thidua_desktop.domain.reform.current import current_sets
from thidua_desktop.domain.vietnamese import format_date, nfc_lines
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform import round_checks
from thidua_desktop.services.reform.round_steps import (
    HANDED_IN,
    STEP_TITLES,
    Span,
    StepState,
    StepStatus,
    Waiting,
    date_problems,
)
from thidua_desktop.services.reform.scoring import Scoring
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.reform.results import ReformResults

__all__ = ["STEP_TITLES", "LateStep", "Rounds", "Span", "StepState", "StepStatus", "Waiting"]


@dataclass(frozen=True, slots=True)
class LateStep:
    """A step that is overdue, or due soon."""

    set_id: int
    set_name: str
    year: int
    step: RoundStep
    title: str
    due_on: dt.date
    days: int
    """Days overdue; of a step that is not late yet the days left, negative."""
    units: tuple[str, ...] = ()
    """Who has not handed it in."""


class Rounds:
    """Use cases of the round; each mutating call is one undoable operation.

    Finishing a step says so in the calendar; scores stay correctable until the publication, which locks them.
    """

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str],
        scoring: Scoring,
        results: Callable[[], ReformResults],
    ) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._clerk = clerk
        self._scoring = scoring
        self._results = results

    # ---- reading -----------------------------------------------------------------------------
    def calendar(self, set_id: int) -> tuple[StepState, ...]:
        """All steps in order, planned or not. Raises ``NotFound``."""
        plans = self._plans(set_id)
        units = self._scoring.units(set_id)
        handed: dict[RoundStep, set[int | None]] = {}
        for one in self._store.rounds.submissions(set_id):
            handed.setdefault(one.step, set()).add(one.unit_id)
        states = []
        for step in RoundStep:
            plan = plans.get(step) or StepPlan(0, set_id, step)
            there = handed.get(step, set())
            waiting = [Waiting(unit_id, name) for unit_id, name in units if unit_id not in there]
            states.append(
                StepState(
                    step,
                    STEP_TITLES[step],
                    plan.starts_on,
                    plan.due_on,
                    plan.done_at,
                    plan.actor,
                    plan.note,
                    tuple(unit_id for unit_id, _ in units if unit_id in there),
                    tuple(waiting) if step in HANDED_IN else (),
                )
            )
        return tuple(states)

    def submissions(self, set_id: int) -> list[Submission]:
        """What was handed in, with when and by whom."""
        return self._store.rounds.submissions(set_id)

    def late(self, today: dt.date, within: int = 0) -> list[LateStep]:
        """Unfinished steps of sets in use that are overdue, oldest first.

        With ``within``, also those due today or in so many days.
        """
        found = []
        for chosen in current_sets(self._store.reform.sets()):
            if chosen.published_on is not None:
                continue
            for state in self.calendar(chosen.id):
                if state.done_at is not None or state.due_on is None:
                    continue
                days = (today - state.due_on).days
                if days > 0 or (within and -days <= within):
                    names = tuple(one.name for one in state.waiting)
                    found.append(
                        LateStep(
                            chosen.id,
                            chosen.name,
                            chosen.year,
                            state.step,
                            state.title,
                            state.due_on,
                            days,
                            names,
                        )
                    )
        return sorted(found, key=lambda one: one.due_on)

    # ---- the calendar ------------------------------------------------------------------------
    def plan(self, set_id: int, dates: Mapping[RoundStep, Span]) -> Changes:
        """Set first and last days of steps; steps not named keep theirs.

        Raises ``Invalid`` for a step that ends before it starts, before the step ahead of it ends, or in
        another year than the one scored and the one after; ``RuleViolation`` once published.
        """
        chosen = self._scoring.require_open(set_id)
        plans = self._plans(set_id)
        whole = {step: (one.starts_on, one.due_on) for step, one in plans.items()} | dict(dates)
        if problems := date_problems(chosen.year, whole):
            raise Invalid(problems)

        def work() -> None:
            for step, (starts_on, due_on) in dates.items():
                there = plans.get(step) or StepPlan(0, set_id, step)
                self._store.rounds.save_step(replace(there, starts_on=starts_on, due_on=due_on))

        return self._operations.run(f"Đã ghi lịch chấm điểm năm {chosen.year}", work)

    def finish(self, set_id: int, step: RoundStep, note: str = "") -> Changes:
        """Say that a step is done.

        Raises ``RuleViolation`` where something of it is still open and no ``note`` says why it is ended all
        the same: a step before it, units that did not hand in, evidence that is missing, appraisals without
        the reason they need. Publishing has checks of its own.
        """
        if step is RoundStep.PUBLISH:
            return self.publish(set_id, note)
        chosen = self._scoring.require_open(set_id)
        said = nfc_lines(note).strip()
        left = round_checks.left_open(self._scoring, chosen, self.calendar(set_id), step)
        if left and not said:
            raise RuleViolation(
                f"Chưa kết thúc được bước “{STEP_TITLES[step]}”: {'; '.join(left)}.",
                hint="Làm nốt, hoặc ghi lý do vẫn kết thúc vào ô Ghi chú.",
            )
        return self._operations.run(
            f"Đã kết thúc bước {STEP_TITLES[step]}", lambda: self._end(set_id, step, said)
        )

    def reopen(self, set_id: int, step: RoundStep, reason: str) -> Changes:
        """Open an ended step again. Raises ``Invalid`` without a reason, ``RuleViolation`` if it is open.

        Opening the publication unlocks the scores and withdraws the ranking that was computed from them; that
        of an earlier version published before comes back.
        """
        chosen = self._store.reform.get_set(set_id)
        said = nfc_lines(reason).strip()
        there = self._plans(set_id).get(step)
        published = step is RoundStep.PUBLISH and chosen.published_on is not None
        if not published and (there is None or there.done_at is None):
            raise RuleViolation(f"Bước “{STEP_TITLES[step]}” chưa kết thúc nên không cần mở lại.")
        if step is not RoundStep.PUBLISH and chosen.published_on is not None:
            self._scoring.require_open(set_id)
        if not said:
            raise Invalid([Problem("missing", "Ghi lý do mở lại.", field="reason")])
        before = self._published_before(chosen) if published else []
        again = self._results().published_rows(before[-1].id) if before else []

        def work() -> None:
            if published:
                self._store.reform.update_set(replace(chosen, published_on=None))
                self._store.reform.delete_rankings(chosen.year, chosen.group, set_id=set_id)
                self._store.reform.save_rankings(again)
            step_plan = there or StepPlan(0, set_id, step)
            kept = f"Mở lại ngày {format_date(self._now().date())}: {said}"
            self._store.rounds.save_step(replace(step_plan, done_at=None, actor=self._clerk(), note=kept))

        return self._operations.run(f"Đã mở lại bước {STEP_TITLES[step]}", work)

    # ---- handing in --------------------------------------------------------------------------
    def hand_in(self, set_id: int, step: RoundStep, unit_id: int | None = None, note: str = "") -> Changes:
        """Record that a unit handed a step in. Raises ``RuleViolation`` for an appraiser's step."""
        chosen = self._scoring.require_open(set_id)
        name = self._scoring.require_unit(chosen, unit_id)
        if step not in HANDED_IN:
            raise RuleViolation(f"Bước “{STEP_TITLES[step]}” không do đơn vị nộp.")
        at = self._now().replace(microsecond=0)
        one = Submission(0, set_id, step, at, unit_id, self._clerk(), nfc_lines(note).strip())

        def work() -> None:
            self._store.rounds.save_submission(one)

        return self._operations.run(f"Đã ghi {name} nộp: {STEP_TITLES[step]}", work)

    def take_back(self, set_id: int, step: RoundStep, unit_id: int | None = None) -> Changes:
        """Take a hand-in back. Raises ``RuleViolation`` where there is none."""
        chosen = self._scoring.require_open(set_id)
        name = self._scoring.require_unit(chosen, unit_id)
        there = next(
            (
                one
                for one in self._store.rounds.submissions(set_id)
                if one.step is step and one.unit_id == unit_id
            ),
            None,
        )
        if there is None:
            raise RuleViolation(f"{name} chưa nộp bước “{STEP_TITLES[step]}”.")

        def work() -> None:
            self._store.rounds.delete_submission(there)

        return self._operations.run(f"Đã rút lại phần nộp của {name}: {STEP_TITLES[step]}", work)

    # ---- publishing --------------------------------------------------------------------------
    def publish(self, set_id: int, note: str = "") -> Changes:
        """Publish: scores are locked, and a set that scores units leaves their ranking behind.

        The ranking takes the place of that of an earlier version. Raises ``RuleViolation`` while a component
        has no score, an appraisal lacks its reason, there is a newer version, or a ranking that was imported
        says otherwise.
        """
        chosen = self._scoring.require_open(set_id)
        newest = max(self._versions(chosen), key=lambda one: one.version)
        if newest.version > chosen.version:
            raise RuleViolation(
                f"“{chosen.name}” phiên bản {chosen.version} đã có phiên bản {newest.version} thay.",
                hint=f"Công bố phiên bản {newest.version}, hoặc xóa phiên bản ấy nếu không dùng.",
            )
        left = round_checks.unfit_to_publish(self._scoring, chosen)
        if left:
            more = f" và {len(left) - 3} chỗ nữa" if len(left) > 3 else ""
            raise RuleViolation(
                f"Chưa công bố được: {'; '.join(left[:3])}{more}.",
                hint="Chấm hết các mục (mục không đạt ghi 0 điểm), ghi đủ lý do rồi công bố.",
            )
        rows = self._results().published_rows(set_id) if chosen.scope is SetScope.UNITS else []
        earlier = self._published_before(chosen)

        def work() -> None:
            self._end(set_id, RoundStep.PUBLISH, nfc_lines(note).strip())
            self._store.reform.update_set(replace(chosen, published_on=self._now().date()))
            if chosen.scope is SetScope.UNITS:
                for one in (*earlier, chosen):
                    self._store.reform.delete_rankings(one.year, one.group, set_id=one.id)
                self._store.reform.save_rankings(rows)

        return self._operations.run(f"Đã công bố kết quả chấm điểm năm {chosen.year}", work)

    # ---- small parts -------------------------------------------------------------------------
    def _versions(self, chosen: CriteriaSet) -> list[CriteriaSet]:
        """All versions of a set, itself among them, in their order."""
        same = (chosen.scope, chosen.group)
        sets = self._store.reform.sets(chosen.year)
        return sorted((one for one in sets if (one.scope, one.group) == same), key=lambda one: one.version)

    def _published_before(self, chosen: CriteriaSet) -> list[CriteriaSet]:
        """Earlier versions of a set that are published, in their order."""
        versions = self._versions(chosen)
        return [one for one in versions if one.version < chosen.version and one.published_on is not None]

    def _plans(self, set_id: int) -> dict[RoundStep, StepPlan]:
        return {one.step: one for one in self._store.rounds.steps(set_id)}

    def _end(self, set_id: int, step: RoundStep, note: str) -> None:
        there = self._plans(set_id).get(step) or StepPlan(0, set_id, step)
        at = self._now().replace(microsecond=0)
        self._store.rounds.save_step(replace(there, done_at=at, actor=self._clerk(), note=note))
