"""Whether a rule makes sense for its component: bands without gaps, the best of it the maximum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.reform.rules_kinds import (
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Manual,
    Measure,
    Penalty,
    Ratio,
    Rule,
    Steps,
    Survey,
    YesNo,
)


def check_rule(rule: Rule, maximum: int) -> list[Problem]:
    """What is wrong with a rule, the gravest first; empty where it can be used.

    ``maximum`` is the component's, in thousandths of a point.
    """
    faults = shape_faults(rule)
    if not faults and (best := best_points(rule)) is not None and best != maximum:
        faults.append(
            f"Mức cao nhất của cách tính là {shown(best)} điểm, điểm tối đa của tiêu chí là {shown(maximum)}"
        )
    return [Problem(code="rule_out_of_sense", message=f"{fault}.", field="rule") for fault in faults]


def shape_faults(rule: Rule) -> list[str]:
    """What keeps a rule from being worked out at all, as half sentences."""
    return list(_shape(rule))


def best_points(rule: Rule) -> int | None:
    """The most a rule gives, in thousandths; ``None`` where it is scored by hand."""
    match rule:
        case YesNo():
            return max(rule.points_yes, rule.points_no)
        case Choice():
            return max((option.points for option in rule.options), default=0)
        case Checklist():
            return sum(item.points for item in rule.items)
        case Steps():
            return max((step.points for step in rule.steps), default=0)
        case Ratio():
            return rule.factor if rule.cap is None else rule.cap
        case CountPenalty():
            return rule.start
        case Adjustment():
            return rule.cap
        case Survey():
            return rule.factor
        case Manual():
            return None


def _shape(rule: Rule) -> Iterator[str]:
    if any(points < 0 for points in _all_points(rule)):
        yield "Có mức điểm nhỏ hơn 0"
    match rule:
        case Choice() if len(rule.options) < 3:
            yield "Cần ít nhất ba mức; hai mức là có hay không"
        case Checklist() if len(rule.items) < 2 or any(item.points <= 0 for item in rule.items):
            yield "Cần ít nhất hai nội dung, nội dung nào cũng được điểm"
        case Steps():
            yield from _bands(rule)
        case Ratio():
            if rule.target is not None and rule.target <= 0:
                yield "Mục tiêu phải lớn hơn 0 %"
            if rule.cap is not None and rule.cap > rule.factor and (rule.target or 100) >= 100:
                yield "Điểm tối đa của công thức lớn hơn hệ số nhân"
        case CountPenalty():
            yield from _kinds(rule.penalties)
            if rule.floor > rule.start:
                yield "Điểm sau khi trừ hết lớn hơn điểm ban đầu"
        case Adjustment():
            yield from _kinds(rule.gains)
        case Survey() if rule.scale <= 0:
            yield "Thang điểm khảo sát phải lớn hơn 0"


def _all_points(rule: Rule) -> Iterable[int]:
    match rule:
        case YesNo():
            return rule.points_yes, rule.points_no
        case Choice():
            return [option.points for option in rule.options]
        case Checklist():
            return [item.points for item in rule.items]
        case Steps():
            return [*(step.points for step in rule.steps), rule.none_points or 0]
        case Ratio():
            return rule.factor, rule.cap or 0, rule.none_points or 0
        case CountPenalty():
            return rule.start, rule.floor
        case Adjustment():
            return (rule.cap,)
        case Survey():
            return (rule.factor,)
        case Manual():
            return ()


def _kinds(kinds: tuple[Penalty, ...]) -> Iterator[str]:
    if not kinds:
        yield "Chưa có trường hợp nào được tính"
    if any(kind.each <= 0 for kind in kinds):
        yield "Điểm của mỗi trường hợp phải lớn hơn 0"
    if any(kind.per < 1 for kind in kinds):
        yield "Số lượng của mỗi lần tính phải từ 1 trở lên"


def _bands(rule: Steps) -> Iterator[str]:
    if len(rule.steps) < 2:
        yield "Cần ít nhất hai mức"
        return
    if rule.measure is Measure.DATE:
        yield from _days(rule)
        return
    bounds = [step.at_least for step in rule.steps]
    if bounds[-1] is not None or None in bounds[:-1]:
        yield "Các mức chưa phủ hết: mức cuối phải là phần còn lại (dưới …)"
        return
    placed = [(step.at_least or Fraction(0), step.above) for step in rule.steps if step.at_least is not None]
    if any(bound < 0 for bound, _ in placed):
        yield "Có mốc nhỏ hơn 0"
    if any(upper <= lower for upper, lower in pairwise(placed)):
        yield "Các mức phải xếp từ cao xuống thấp, không trùng nhau"
    if rule.measure is Measure.NUMBER and any(step.linear for step in rule.steps):
        yield "Chỉ mức theo tỷ lệ mới tính theo công thức"
    if rule.measure is Measure.NUMBER and rule.none_points is not None:
        yield "Tính theo số lượng thì không có gì là 0, đã thuộc một mức"


def _days(rule: Steps) -> Iterator[str]:
    days = [step.until for step in rule.steps[:-1]]
    if rule.steps[-1].until is not None or None in days:
        yield "Các mức chưa phủ hết: mức cuối phải là phần còn lại (muộn hơn)"
        return
    if not all(day.real for day in days if day):
        yield "Có mốc ngày không có trong lịch"
    elif any(one.of(2000) >= two.of(2000) for one, two in pairwise(d for d in days if d)):
        yield "Các mốc ngày phải xếp từ sớm đến muộn"
