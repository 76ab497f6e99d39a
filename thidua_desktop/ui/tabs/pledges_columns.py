"""The table of one unit's results: achieved beside planned, the points, and how they come about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from thidua_desktop.domain.pledge_scoring import TargetScore
from thidua_desktop.domain.records import Direction, PledgePoint, TargetGrade
from thidua_desktop.domain.vietnamese import format_points, parse_points
from thidua_desktop.ui.models.sheet import WRONG_ROLE, Index, SheetColumn, SheetModel, count_of

GRADES = (
    ("Vượt", TargetGrade.OVER),
    ("Đạt", TargetGrade.MET),
    ("Đạt một phần", TargetGrade.PARTLY),
    ("Không đạt", TargetGrade.UNMET),
)
TYPED = (3, 6, 8)
"""Columns that are typed into: achieved, points by hand, note."""


def points_text(thousandths: int) -> str:
    """Points as they are: two decimals, a third only where it is not 0: 10,00 and 9,90 but 9,995.

    Nothing is rounded, so equal figures are equal points and sums shown add up; round points never read like
    thousands. A minus is the sign itself.
    """
    return format_points(thousandths, 3 if thousandths % 10 else 2).replace("-", "−")


def minus_text(thousandths: int) -> str:
    """Points taken off, counted upwards, as the table of ranks shows them: "−1,00"."""
    return points_text(-thousandths)


def _plan(score: TargetScore) -> str:
    lower = score.target.direction is Direction.LOWER and score.target.plan
    return f"≤ {score.target.plan}" if lower else score.target.plan


def _percent(score: TargetScore) -> str:
    return score.percent_text


def _put_result(score: TargetScore, text: str) -> TargetScore | None:
    return replace(score, target=replace(score.target, result=text))


def _put_points(score: TargetScore, text: str) -> TargetScore | None:
    """Points by hand, in place of the rule's; an emptied cell goes back to the rule."""
    points = parse_points(text) if text else None
    if text and (points is None or points < 0):
        return None
    return replace(score, target=replace(score.target, points=points))


def _put_note(score: TargetScore, text: str) -> TargetScore | None:
    return replace(score, target=replace(score.target, result_note=text))


def _working(score: TargetScore) -> str:
    """How the points came about; what the clerk should confirm is said with a sign, not by colour alone."""
    if score.problem and score.target.result:
        return f"! Cần xác nhận: {score.problem[:1].lower()}{score.problem[1:]}"
    return score.problem or score.working


def _tip(score: TargetScore) -> str:
    return "\n".join(part for part in (score.target.content, score.target.group, score.target.note) if part)


def _both(score: TargetScore) -> str:
    return "\n".join(part for part in (score.working, score.problem) if part)


def _points(score: TargetScore) -> str:
    known = score.target.points is not None or score.percent is not None or score.points
    known = known or score.grade is not TargetGrade.NONE
    return points_text(score.points + score.bonus) if known else ""


def columns() -> tuple[SheetColumn[TargetScore], ...]:
    """The columns of the table."""
    return (
        SheetColumn("Chỉ tiêu", lambda score: score.target.content, 210, tip=_tip),
        SheetColumn("Đơn vị tính", lambda score: score.target.measure, 88),
        SheetColumn("Kế hoạch", _plan, 84, numeric=True),
        SheetColumn("Thực hiện", lambda score: score.target.result, 92, numeric=True, put=_put_result),
        SheetColumn("Đạt %", _percent, 76, numeric=True),
        SheetColumn("Điểm chuẩn", lambda score: points_text(score.standard), 96, numeric=True),
        SheetColumn("Điểm", _points, 72, numeric=True, put=_put_points),
        SheetColumn("Cách tính", _working, 220, tip=_both),
        SheetColumn("Ghi chú", lambda score: score.target.result_note, 104, put=_put_note),
    )


class ScoreSheet(SheetModel[TargetScore]):
    """The table: a row to be confirmed is framed where figures are typed, not at its note."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == WRONG_ROLE and index.column() == TYPED[-1]:
            return ""
        return super().data(index, role)


def put_times(case: PledgePoint, text: str) -> PledgePoint | None:
    """How many cases; at least one."""
    times = count_of(text)
    return None if not times else replace(case, times=times)


def put_case_note(case: PledgePoint, text: str) -> PledgePoint | None:
    """What the case was."""
    return replace(case, note=text)
