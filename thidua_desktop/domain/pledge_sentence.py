"""What came of a pledge, in one Vietnamese sentence."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.pledge_scoring import TargetScore, shown
from thidua_desktop.domain.records import Direction, TargetGrade

_NAMED = 3
"""Targets named one by one; more would fill the page of a report."""


def difference(year: int, scores: Sequence[TargetScore], *, praise: bool = False) -> str:
    """The difference between promise and result: "Năm 2026, đơn vị đạt 6/8 chỉ tiêu …, trong đó vượt 2 …; …".

    ``praise``: only what was reached, as the achievement on a nomination says it. Empty without a result,
    and for praise where nothing was reached.
    """
    told = [score for score in scores if not _missing(score)]
    over = [score for score in told if score.grade is TargetGrade.OVER]
    reached = [score for score in told if score.grade in (TargetGrade.OVER, TargetGrade.MET)]
    short = [score for score in told if score.grade in (TargetGrade.PARTLY, TargetGrade.UNMET)]
    if not told or (praise and not reached):
        return ""
    best = sorted(over, key=lambda score: -(score.percent or 0))
    beyond = f", trong đó vượt {len(over)} chỉ tiêu: {_names(best)}" if over else ""
    parts = [f"Năm {year}, đơn vị đạt {len(reached)}/{len(scores)} chỉ tiêu giao ước thi đua{beyond}"]
    if short and not praise:
        parts.append(f"chưa đạt {len(short)} chỉ tiêu: {_names(short)}")
    missing = len(scores) - len(told)
    if missing and not praise:
        parts.append(f"{missing} chỉ tiêu chưa có kết quả")
    return "; ".join(parts) + "."


def _missing(score: TargetScore) -> bool:
    target = score.target
    said = bool(target.result.strip()) or target.result_thousandths is not None
    return not said and score.grade is TargetGrade.NONE


def _names(scores: Sequence[TargetScore]) -> str:
    named = ", ".join(_told(score) for score in scores[:_NAMED])
    more = len(scores) - _NAMED
    return f"{named} và {more} chỉ tiêu khác" if more > 0 else named


def _told(score: TargetScore) -> str:
    target = score.target
    content = target.content[:1].lower() + target.content[1:] if _plain(target.content) else target.content
    if target.result_thousandths is None:
        return f"{content} ({target.result.lower()})" if target.result else content
    measure = target.measure.strip()
    unit = f" {measure}" if measure else ""
    done = f"{shown(target.result_thousandths)}{unit}"
    if target.plan_thousandths is None:
        return f"{content} {done}"
    limit = "không quá " if target.direction is Direction.LOWER else ""
    return f"{content} {done} (kế hoạch {limit}{shown(target.plan_thousandths)}{unit})"


def _plain(content: str) -> bool:
    """Whether the first word is no abbreviation or name: "CCHC" and "Đảng viên" keep their capitals."""
    first = content.split(" ", 1)[0]
    return not first[1:].isupper() and first not in ("Đảng", "Đoàn", "Nhà")
