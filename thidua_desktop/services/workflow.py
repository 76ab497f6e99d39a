"""Moving batches along their steps, sending single lines back, deadlines, and which units are late."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.office import is_office
from thidua_desktop.domain.records import (
    OPEN_STATES,
    Batch,
    BatchState,
    BatchUnit,
    Changes,
    Deadline,
    NominationState,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import nfc, sort_key
from thidua_desktop.domain.workflow import (
    LINE_LABELS,
    RETURN_FIELDS,
    STATE_LABELS,
    Step,
    UnitState,
    field_names,
    is_back,
    jumped,
    passing,
    steps,
    unit_state,
)
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

__all__ = ["Step", "UnitState", "WorkflowService", "require_way"]


def require_way(store: Store, batch: Batch, goal: BatchState, reason: str, field: str = "reason") -> None:
    """Raise where ``batch`` may not go to ``goal``.

    ``Invalid`` for going back without a reason; ``RuleViolation`` for what only a decision brings about, or
    undoes.
    """
    counts = store.nominations.count_by_state().get(batch.id, {})
    if batch.state is goal:
        raise RuleViolation(f"Đợt “{batch.name}” đang ở bước {STATE_LABELS[goal]}.")
    if goal is BatchState.DECIDED:
        waiting = sum(counts.get(state, 0) for state in (*OPEN_STATES, NominationState.RETURNED))
        if waiting or not counts:
            raise RuleViolation(
                f"Đợt “{batch.name}” còn {waiting} đề nghị chưa có kết quả."
                if waiting
                else f"Đợt “{batch.name}” chưa có đề nghị nào.",
                hint="Đợt chuyển sang bước Quyết định khi ban hành quyết định.",
            )
    if is_back(batch.state, goal):
        if batch.state is BatchState.DECIDED and counts.get(NominationState.DECIDED):
            raise RuleViolation(
                f"Đợt “{batch.name}” đã có quyết định nên không lùi bước được.",
                hint="Thu hồi quyết định trước nếu ban hành nhầm.",
            )
        if not nfc(reason):
            raise Invalid([Problem("missing", "Ghi lý do lùi bước.", field=field)])


class WorkflowService:
    """Use cases of the step bar. Every step leaves an event: who, when, from where to where."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._actor = actor

    # ---- the batch ---------------------------------------------------------------------------
    def steps(self, batch_id: int) -> tuple[Step, ...]:
        """The five steps of a batch in order. Raises ``NotFound``."""
        batch = self._store.nominations.batch(batch_id)
        deadlines = {state: one.due_on for state, one in self._store.workflow.deadlines(batch_id).items()}
        events = self._store.workflow.batch_events(batch_id)
        return steps(batch, events, deadlines, self._now().date())

    def move(self, batch_id: int, state: BatchState, reason: str = "") -> Changes:
        """Take a batch to a step; steps jumped over are recorded as skipped on purpose.

        ``reason`` is kept with the step; going back asks for one. Raises ``Invalid``, ``RuleViolation``.
        """
        batch = self._store.nominations.batch(batch_id)
        require_way(self._store, batch, state, reason)
        events = passing(batch, state, self._now(), self._actor(), note=nfc(reason))

        def work() -> int:
            self._store.nominations.update_batch(replace(batch, state=state))
            self._store.workflow.add_events(events)
            return batch_id

        verb = "lùi về" if is_back(batch.state, state) else "chuyển sang"
        label = f"Đã {verb} bước {STATE_LABELS[state]}: {batch.name}"
        left_out = jumped(batch.state, state)
        if left_out:
            label += f" (bỏ qua {', '.join(STATE_LABELS[one] for one in left_out)})"
        return self._operations.run(label, work)

    def set_deadline(self, batch_id: int, state: BatchState, due_on: dt.date | None) -> Changes:
        """Set the day by which a batch has to come to a step; ``None`` takes it away."""
        batch = self._store.nominations.batch(batch_id)
        if due_on is not None and not 1945 <= due_on.year <= 2200:
            raise Invalid([Problem("bad_date", f"Ngày {due_on:%d/%m/%Y} không hợp lệ.", field="due_on")])

        def work() -> int:
            if due_on is None:
                self._store.workflow.drop_deadline(batch_id, state)
            else:
                self._store.workflow.set_deadline(Deadline(batch_id, state, due_on))
            return batch_id

        word = f"{due_on:%d/%m/%Y}" if due_on else "không đặt"
        return self._operations.run(f"Đã ghi hạn bước {STATE_LABELS[state]} của {batch.name}: {word}", work)

    def history(self, batch_id: int, nomination_id: int | None = None) -> list[WorkflowEvent]:
        """What happened, newest first: to a batch and all its lines, or to one line."""
        return self._store.workflow.events(batch_id, nomination_id)[::-1]

    # ---- one line ----------------------------------------------------------------------------
    def return_line(self, nomination_id: int, fields: Sequence[str], note: str = "") -> Changes:
        """Send one line back to its unit for named fields (see ``RETURN_FIELDS``); the rest goes on.

        Raises ``Invalid`` when no field is named or a field is not known, ``RuleViolation`` when the line
        is decided or forwarded.
        """
        nomination = self._store.nominations.get(nomination_id)
        chosen = tuple(dict.fromkeys(fields))
        unknown = [one for one in chosen if one not in RETURN_FIELDS]
        if not chosen or unknown:
            message = (
                f"Không có mục “{unknown[0]}” để trả lại." if unknown else "Chọn ít nhất một mục cần bổ sung."
            )
            raise Invalid([Problem("bad_field" if unknown else "missing", message, field="fields")])
        if nomination.state not in (*OPEN_STATES, NominationState.RETURNED):
            raise RuleViolation(f"Đề nghị {LINE_LABELS[nomination.state]} nên không trả lại được.")
        changed = replace(
            nomination,
            state=NominationState.RETURNED,
            returned_fields=",".join(chosen),
            return_note=nfc(note),
        )
        words = field_names(chosen) + (f": {nfc(note)}" if nfc(note) else "")

        def work() -> int:
            self._store.nominations.update(changed)
            self._store.workflow.add_event(
                self._line_event(
                    nomination.batch_id,
                    nomination_id,
                    "return",
                    nomination.state,
                    NominationState.RETURNED,
                    words,
                )
            )
            return nomination_id

        return self._operations.run(f"Đã trả lại một đề nghị để bổ sung: {field_names(chosen)}", work)

    def mended(self, nomination_id: int, note: str = "") -> Changes:
        """Take a returned line back as mended, to where it stood before. Raises ``RuleViolation``."""
        nomination = self._store.nominations.get(nomination_id)
        if nomination.state is not NominationState.RETURNED:
            raise RuleViolation("Đề nghị này không ở trạng thái trả lại.")
        before = NominationState.PROPOSED
        for event in self._store.workflow.events(nomination.batch_id, nomination_id):
            if event.action == "return" and event.from_state != NominationState.RETURNED.value:
                before = NominationState(event.from_state)
        changed = replace(nomination, state=before, returned_fields="", return_note="")

        def work() -> int:
            self._store.nominations.update(changed)
            self._store.workflow.add_event(
                self._line_event(
                    nomination.batch_id,
                    nomination_id,
                    "mend",
                    NominationState.RETURNED,
                    before,
                    nfc(note) or field_names(nomination.returned_fields.split(",")),
                )
            )
            return nomination_id

        return self._operations.run("Đã nhận lại đề nghị đã bổ sung", work)

    def _line_event(
        self,
        batch_id: int,
        nomination_id: int,
        action: str,
        start: NominationState,
        goal: NominationState,
        note: str,
    ) -> WorkflowEvent:
        return WorkflowEvent(
            batch_id, self._now(), action, nomination_id, start.value, goal.value, note, self._actor()
        )

    # ---- the units ---------------------------------------------------------------------------
    def unit_states(self, batch_id: int) -> tuple[UnitState, ...]:
        """How far each unit is with a batch, in the order of the tree; parts of a unit count for it.

        Units are those that stand directly under the office on the batch's received day (today without
        one), and any other that proposed something.
        """
        batch = self._store.nominations.batch(batch_id)
        day = self._now().date()
        units = {unit.id: unit for unit in self._store.units.all()}
        tops = {
            unit.id
            for unit in self._store.units.all(on=batch.received_on or day)
            if not is_office(unit) and (unit.parent_id is None or is_office(units[unit.parent_id]))
        }
        counts: Counter[int] = Counter()
        for nomination in self._store.nominations.of_batch(batch_id):
            at = nomination.unit_id
            while at is not None and at not in tops and units[at].parent_id is not None:
                at = units[at].parent_id
            if at is not None:
                counts[at] += 1
        said = self._store.workflow.units(batch_id)
        deadline = self._store.workflow.deadlines(batch_id).get(BatchState.SUBMITTED)
        due_on = deadline.due_on if deadline else None
        shown = sorted(
            tops | set(counts) | set(said), key=lambda one: sort_key(units[one].name, person=False)
        )
        return tuple(
            unit_state(one, units[one].name, counts[one], said.get(one), due_on, day) for one in shown
        )

    def mark_unit(
        self,
        batch_id: int,
        unit_id: int,
        *,
        submitted_on: dt.date | None = None,
        nothing_to_propose: bool = False,
        note: str = "",
        expected: UnitState | None = None,
    ) -> Changes:
        """Record that a unit handed its dossier in, or that it proposes nobody ("không đề nghị").

        ``expected``: the state the form was filled from; ``Conflict`` when another one is stored by now.
        Raises ``RuleViolation`` for "nobody" beside nominations of that unit.
        """
        state = next((one for one in self.unit_states(batch_id) if one.unit_id == unit_id), None)
        if state is None:
            raise NotFound("Đơn vị này không nằm trong đợt xét.")
        before = (state.submitted_on, state.nothing_to_propose, state.note)
        if expected is not None and before != (
            expected.submitted_on,
            expected.nothing_to_propose,
            expected.note,
        ):
            raise Conflict(
                f"Việc nộp của {state.name} vừa được người khác sửa.", hint="Mở lại mục này rồi sửa tiếp."
            )
        if nothing_to_propose and state.nominations:
            raise RuleViolation(f"{state.name} đang có {state.nominations} đề nghị trong đợt.")
        row = BatchUnit(batch_id, unit_id, submitted_on, nothing_to_propose, nfc(note))

        def work() -> int:
            self._store.workflow.save_unit(row)
            return batch_id

        done = (
            "không đề nghị"
            if nothing_to_propose
            else f"nộp ngày {submitted_on:%d/%m/%Y}"
            if submitted_on
            else "chưa nộp"
        )
        return self._operations.run(f"Đã ghi {state.name}: {done}", work)
