"""The round of a set as the bar above the scoring sheet shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.records import RoundStep
from thidua_desktop.services.reform.round_steps import StepState, StepStatus

SHORT: Final[Mapping[RoundStep, str]] = {
    RoundStep.DECLARE: "Kê khai",
    RoundStep.SELF: "Tự chấm",
    RoundStep.EVIDENCE: "Minh chứng",
    RoundStep.APPRAISE_1: "Thẩm định 1",
    RoundStep.EXPLAIN: "Giải trình",
    RoundStep.APPRAISE_2: "Thẩm định 2",
    RoundStep.SURVEY: "Điều tra XHH",
    RoundStep.PUBLISH: "Công bố",
}
"""Names of the steps with room for eight of them in a row."""


@dataclass(frozen=True, slots=True)
class RoundBarStep:
    """One step of the round for the bar."""

    label: str
    done: bool
    at: dt.datetime | None
    actor: str
    due_on: dt.date | None
    late: bool
    current: bool
    skipped: bool = False


def present_step(calendar: Sequence[StepState]) -> RoundStep | None:
    """The step the round is at: the next after the last that was ended; ``None`` once all is done.

    A survey runs beside the others: that it is over says nothing of how far they are.
    """
    ended = [
        place
        for place, state in enumerate(calendar)
        if state.done_at is not None and state.step is not RoundStep.SURVEY
    ]
    rest = calendar[ended[-1] + 1 :] if ended else calendar
    return next((state.step for state in rest if state.done_at is None), None)


def late_steps(calendar: Sequence[StepState], today: dt.date) -> frozenset[RoundStep]:
    """Steps past their day that were not ended."""
    return frozenset(state.step for state in calendar if state.status(today) is StepStatus.LATE)


def bar_steps(calendar: Sequence[StepState], today: dt.date) -> list[RoundBarStep]:
    """The steps for the bar; one jumped over is said to be skipped."""
    now = present_step(calendar)
    before = True
    steps = []
    for state in calendar:
        before = before and state.step is not now
        done = state.done_at is not None
        steps.append(
            RoundBarStep(
                label=SHORT[state.step],
                done=done,
                at=state.done_at,
                actor=state.actor,
                due_on=state.due_on,
                late=state.status(today) is StepStatus.LATE,
                current=state.step is now,
                skipped=before and not done and state.due_on is None,
            )
        )
    return steps


def unit_words(calendar: Sequence[StepState], today: dt.date) -> dict[int | None, str]:
    """What a unit's name in the box is followed by: whether it handed in what is asked for now."""
    now = present_step(calendar)
    words: dict[int | None, str] = {}
    for state in calendar:
        overdue = state.status(today) is StepStatus.LATE
        if not state.waiting or not (overdue or state.step is now):
            continue
        said = f"chậm: {SHORT[state.step].lower()}" if overdue else f"chưa nộp: {SHORT[state.step].lower()}"
        for one in state.waiting:
            words.setdefault(one.unit_id, said)
    return words
