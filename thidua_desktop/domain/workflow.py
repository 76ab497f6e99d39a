"""The way of a batch: nháp → trình → kiểm tra → họp xét → quyết định, and what is said of each step.

A small office may jump over steps: what it jumps over is recorded as skipped on purpose, by whom and when.
Going back always has a reason. A single line goes back to its unit for named fields while the rest goes on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.records import Batch, BatchState, BatchUnit, NominationState, WorkflowEvent

STATES: Final = tuple(BatchState)
"""In the order of the work."""

STATE_LABELS: Final[Mapping[BatchState, str]] = {
    BatchState.DRAFT: "Nháp",
    BatchState.SUBMITTED: "Trình",
    BatchState.CHECKED: "Kiểm tra",
    BatchState.REVIEWED: "Họp xét",
    BatchState.DECIDED: "Quyết định",
}

LINE_LABELS: Final[Mapping[NominationState, str]] = {
    NominationState.PROPOSED: "đề nghị",
    NominationState.RETURNED: "trả lại",
    NominationState.PASSED: "đạt",
    NominationState.REJECTED: "không đạt",
    NominationState.FORWARDED: "đã trình cấp trên",
    NominationState.DECIDED: "đã quyết định",
}

RETURN_FIELDS: Final[Mapping[str, str]] = {
    "name": "Họ tên",
    "birth": "Ngày sinh",
    "salutation": "Xưng hô",
    "post": "Chức vụ",
    "unit": "Đơn vị",
    "award": "Danh hiệu, hình thức",
    "route": "Loại hình",
    "year": "Năm thành tích",
    "achievement": "Thành tích",
    "rating": "Mức xếp loại",
    "initiative": "Sáng kiến",
    "dossier": "Giấy tờ hồ sơ",
}
"""What a unit may be asked to mend: name of the field → as shown."""

ACTION_LABELS: Final[Mapping[str, str]] = {
    "move": "Chuyển bước",
    "skip": "Bỏ qua bước",
    "back": "Lùi bước",
    "return": "Trả lại",
    "mend": "Đã bổ sung",
    "vote": "Bỏ phiếu",
    "ruling": "Kết luận của Hội đồng",
    "state": "Đổi trạng thái",
    "confirm": "Xác nhận điều kiện",
    "override": "Giữ đề nghị",
    "rules": "Chọn bộ quy định",
    "decide": "Ra quyết định",
    "propose": "Tờ trình",
    "revoke": "Thu hồi",
    "wording": "Sửa cách ghi",
}
"""What an event says was done."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a batch as the step bar shows it."""

    state: BatchState
    label: str
    done: bool
    """The batch has come to it, or went past."""
    at: dt.datetime | None = None
    """When it came there; ``None`` where nobody recorded it."""
    actor: str = ""
    skipped: bool = False
    """Left out on purpose; ``at`` and ``actor`` say when and by whom."""
    due_on: dt.date | None = None
    late: bool = False
    """The deadline is past and the batch has not come there."""
    current: bool = False
    """Where the batch stands now."""


@dataclass(frozen=True, slots=True)
class UnitState:
    """What one unit has sent in for a batch."""

    unit_id: int
    name: str
    nominations: int
    submitted_on: dt.date | None = None
    nothing_to_propose: bool = False
    late: bool = False
    """The day for sending in is past: nothing came, and nothing was said."""
    note: str = ""


def is_back(start: BatchState, goal: BatchState) -> bool:
    """Whether going from ``start`` to ``goal`` goes against the order of the work."""
    return STATES.index(goal) < STATES.index(start)


def jumped(start: BatchState, goal: BatchState) -> tuple[BatchState, ...]:
    """The steps between, when going forward; none when going back."""
    return STATES[STATES.index(start) + 1 : STATES.index(goal)]


def passing(
    batch: Batch, goal: BatchState, at: dt.datetime, actor: str = "", action: str = "move", note: str = ""
) -> tuple[WorkflowEvent, ...]:
    """The events of taking ``batch`` to ``goal``: one for each step skipped, then the step itself.

    ``action`` names what took it there (``"decide"`` when a decision did). Going back is ``"back"``. None
    when the batch is there already.
    """
    if batch.state is goal:
        return ()
    if is_back(batch.state, goal):
        action = "back"

    def event(what: str, to: BatchState, words: str) -> WorkflowEvent:
        return WorkflowEvent(batch.id, at, what, None, batch.state.value, to.value, words, actor)

    skips = [event("skip", state, note) for state in jumped(batch.state, goal)]
    return (*skips, event(action, goal, note))


def steps(
    batch: Batch,
    events: Sequence[WorkflowEvent],
    deadlines: Mapping[BatchState, dt.date],
    today: dt.date,
) -> tuple[Step, ...]:
    """The five steps of a batch. ``events`` are the batch's own, oldest first."""
    reached: dict[BatchState, WorkflowEvent] = {}
    for event in events:
        if event.nomination_id is not None or event.to_state not in STATES:
            continue
        state = BatchState(event.to_state)
        for later in STATES[STATES.index(state) + 1 :]:
            reached.pop(later, None)
        # Going back keeps when the step was first done; one that had been left out is done now.
        before = reached.get(state)
        if event.action != "back" or before is None or before.action == "skip":
            reached[state] = event
    now = STATES.index(batch.state)
    found = []
    for place, state in enumerate(STATES):
        event_of = reached.get(state) if place <= now else None
        due_on = deadlines.get(state)
        found.append(
            Step(
                state=state,
                label=STATE_LABELS[state],
                done=place <= now,
                at=event_of.at if event_of else None,
                actor=event_of.actor if event_of else "",
                skipped=event_of is not None and event_of.action == "skip",
                due_on=due_on,
                late=place > now and due_on is not None and due_on < today,
                current=place == now,
            )
        )
    return tuple(found)


def unit_state(
    unit_id: int,
    name: str,
    nominations: int,
    said: BatchUnit | None,
    due_on: dt.date | None,
    today: dt.date,
) -> UnitState:
    """How one unit stands; ``due_on`` is the day by which the batch is to be submitted."""
    quiet = not nominations and (said is None or not (said.nothing_to_propose or said.submitted_on))
    return UnitState(
        unit_id=unit_id,
        name=name,
        nominations=nominations,
        submitted_on=said.submitted_on if said else None,
        nothing_to_propose=said.nothing_to_propose if said else False,
        late=quiet and due_on is not None and due_on < today,
        note=said.note if said else "",
    )


def field_names(fields: Collection[str]) -> str:
    """The fields of a return in words: "Ngày sinh, Thành tích"."""
    return ", ".join(RETURN_FIELDS.get(one, one) for one in fields)
