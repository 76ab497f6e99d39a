"""The steps of a round: their names, how each stands on a day, and which dates make sense."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import RoundStep
from thidua_desktop.domain.vietnamese import format_date

STEP_TITLES: Final[Mapping[RoundStep, str]] = {
    RoundStep.DECLARE: "Kê khai số liệu",
    RoundStep.SELF: "Tự chấm điểm",
    RoundStep.EVIDENCE: "Nộp tài liệu kiểm chứng",
    RoundStep.APPRAISE_1: "Thẩm định lần 1",
    RoundStep.EXPLAIN: "Giải trình",
    RoundStep.APPRAISE_2: "Thẩm định lần 2",
    RoundStep.SURVEY: "Điều tra xã hội học",
    RoundStep.PUBLISH: "Công bố",
}
HANDED_IN: Final = (RoundStep.DECLARE, RoundStep.SELF, RoundStep.EVIDENCE, RoundStep.EXPLAIN)
"""Steps that units hand in; the others are the appraiser's."""

Span = tuple[dt.date | None, dt.date | None]
"""(first day, last day) of a step."""


class StepStatus(StrEnum):
    """How a step stands on a day; the value is said on screen."""

    DONE = "Đã xong"
    LATE = "Quá hạn"
    DUE = "Đang làm"
    AHEAD = "Chưa đến"
    UNPLANNED = "Chưa có hạn"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who has not handed a step in."""

    unit_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class StepState:
    """A step of one set's round."""

    step: RoundStep
    title: str
    starts_on: dt.date | None = None
    due_on: dt.date | None = None
    done_at: dt.datetime | None = None
    actor: str = ""
    note: str = ""
    handed_in: tuple[int | None, ...] = ()
    """Units (``None``: the office itself) that handed the step in."""
    waiting: tuple[Waiting, ...] = ()
    """Those that did not; empty for the appraiser's steps."""

    def status(self, today: dt.date) -> StepStatus:
        """How it stands on a day; the due day itself is not late."""
        if self.done_at is not None:
            return StepStatus.DONE
        if self.due_on is not None and self.due_on < today:
            return StepStatus.LATE
        if self.starts_on is not None and today < self.starts_on:
            return StepStatus.AHEAD
        return StepStatus.DUE if self.due_on or self.starts_on else StepStatus.UNPLANNED


def date_problems(year: int, dates: Mapping[RoundStep, Span]) -> list[Problem]:
    """What is wrong with the days of a round of ``year``; ``field`` is the step's value."""
    problems = []
    before: tuple[RoundStep, dt.date] | None = None
    for step in RoundStep:
        starts_on, due_on = dates.get(step, (None, None))
        title = STEP_TITLES[step]
        if starts_on and due_on and due_on < starts_on:
            message = f"{title}: hạn {format_date(due_on)} trước ngày bắt đầu {format_date(starts_on)}."
            problems.append(Problem("ends_before_start", message, field=step.value))
        for day in (starts_on, due_on):
            if day is not None and day.year not in (year, year + 1):
                message = f"{title}: ngày {format_date(day)} không thuộc năm {year} hay {year + 1}."
                problems.append(Problem("other_year", message, field=step.value))
        # The survey runs beside the other steps.
        if due_on is None or step is RoundStep.SURVEY:
            continue
        if before is not None and due_on < before[1]:
            ahead = STEP_TITLES[before[0]]
            message = (
                f"{title}: hạn {format_date(due_on)} trước hạn của “{ahead}” ({format_date(before[1])})."
            )
            problems.append(Problem("out_of_order", message, field=step.value))
        before = (step, due_on)
    return problems
