"""What declared figures earn by a rule, and the sum in the words of the office.

Points are rounded half up to a thousandth once, at the end; every bound is compared with the exact fraction.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple, assert_never

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.reform.figures import Figures, half_up, number_text, percent_text
from thidua_desktop.domain.reform.rules_check import shape_faults
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
    Step,
    Steps,
    Survey,
    YesNo,
)
from thidua_desktop.domain.reform.rules_words import band_words, day_words
from thidua_desktop.domain.vietnamese import format_date

_WHOLE = Fraction(100)
_SLACK = Fraction(1, 10)
"""How far a percent written beside its two figures may be from them: written in one decimal, or cut."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What figures earn by a rule."""

    points: int | None
    """Thousandths; ``None`` where the figures do not say enough, or make no sense."""
    working: str = ""
    """ "47/50 nhiệm vụ = 94 % → 0,94 điểm"; empty without points."""
    problems: tuple[Problem, ...] = ()
    """What the clerk should look at. ``REJECT``: out of sense; ``ASK``: not enough; ``NOTE``: a remark."""


class _Sum(NamedTuple):
    points: int
    working: str
    remarks: Sequence[str] = ()


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def evaluate(rule: Rule, figures: Figures | None, maximum: int, *, year: int | None = None) -> Outcome:
    """Points of ``figures`` by ``rule``, with the sum.

    ``maximum`` is the component's, in thousandths; nothing earns more. ``year`` is the year that is scored: a
    date in another year is refused unless the rule has a step in that year.
    """
    if isinstance(rule, Manual):
        return Outcome(None)
    if figures is None or figures.empty:
        return _asking("no_figures", "Chưa có số liệu để tính điểm.")
    if figures.not_applicable:
        return Outcome(None, "Không áp dụng")
    if faults := shape_faults(rule):
        message = f"Cách tính điểm chưa dùng được: {faults[0]}. Sửa cách tính của tiêu chí."
        return Outcome(None, "", (_problem("rule_out_of_sense", message),))
    try:
        points, working, remarks = _points(rule, figures, maximum, year)
    except _Refused as refusal:
        return Outcome(None, "", (refusal.problem,))
    if points > maximum:
        message = f"Cách tính cho {shown(points)} điểm, quá điểm tối đa {shown(maximum)}: xem lại cách tính."
        return Outcome(None, "", (_problem("over_maximum", message),))
    if figures.matched:
        working += " (đọc theo lời kê khai)"
    return Outcome(
        points, working, tuple(_problem("figures_remark", remark, Severity.NOTE) for remark in remarks)
    )


def _points(rule: Rule, figures: Figures, maximum: int, year: int | None) -> _Sum:
    match rule:
        case YesNo():
            return _yes_no(rule, figures)
        case Choice():
            return _choice(rule, figures)
        case Checklist():
            return _checklist(rule, figures)
        case Steps(measure=Measure.DATE):
            return _by_date(rule, figures, year)
        case Steps():
            return _by_number(rule, figures)
        case Ratio():
            return _ratio(rule, figures, maximum)
        case CountPenalty():
            return _count_penalty(rule, figures)
        case Adjustment():
            return _adjustment(rule, figures)
        case Survey():
            return _survey(rule, figures)
        case Manual():
            raise _Refused(_problem("manual", "Tiêu chí này chấm bằng tay."))
    assert_never(rule)


def _problem(code: str, message: str, severity: Severity = Severity.REJECT) -> Problem:
    return Problem(code=code, message=message, severity=severity, field="figures")


def _asking(code: str, message: str) -> Outcome:
    return Outcome(None, "", (_problem(code, message, Severity.ASK),))


def _missing(message: str) -> _Refused:
    return _Refused(_problem("no_figures", message, Severity.ASK))


def _refused(code: str, message: str) -> _Refused:
    return _Refused(_problem(code, message))


def _counted(value: Fraction, figures: Figures) -> str:
    return f"{number_text(value)} {figures.noun}".rstrip()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


# One wording, or a list of items.


def _yes_no(rule: YesNo, figures: Figures) -> _Sum:
    yes, because = figures.yes, ""
    if rule.within and figures.done is not None and figures.total is not None:
        _not_negative(figures.done, figures.total)
        yes = figures.done <= figures.total
        because = f"{number_text(figures.done)}/{_counted(figures.total, figures)}: "
    if yes is None:
        raise _missing(f"Chưa rõ “{rule.yes}” hay “{rule.no}”: chọn một.")
    points, words = (rule.points_yes, rule.yes) if yes else (rule.points_no, rule.no)
    return _Sum(points, f"{because}{words} → {shown(points)} điểm")


def _choice(rule: Choice, figures: Figures) -> _Sum:
    place = figures.choice
    if place is None:
        raise _missing("Chưa rõ thuộc mức nào: chọn một mức.")
    if not 0 <= place < len(rule.options):
        raise _refused("no_such_option", "Mức đã chọn không còn trong cách tính điểm: chọn lại.")
    option = rule.options[place]
    return _Sum(option.points, f"{option.text} → {shown(option.points)} điểm")


def _checklist(rule: Checklist, figures: Figures) -> _Sum:
    if figures.items is None:
        return _counted_items(rule, figures)
    met = sorted(set(figures.items))
    if met and not 0 <= met[0] <= met[-1] < len(rule.items):
        raise _refused("no_such_item", "Nội dung đã đánh dấu không còn trong cách tính điểm: đánh dấu lại.")
    points = sum(rule.items[place].points for place in met)
    parts = " + ".join(f"{shown(rule.items[place].points)} ({rule.items[place].text})" for place in met)
    missed = "; ".join(item.text for place, item in enumerate(rule.items) if place not in met)
    said = f"Đạt {len(met)}/{len(rule.items)} nội dung"
    working = f"{said}: {parts} → {shown(points)} điểm" if met else f"{said} → 0 điểm"
    return _Sum(points, f"{working}; chưa đạt: {missed}" if missed else working)


def _counted_items(rule: Checklist, figures: Figures) -> _Sum:
    number, whole = figures.count, len(rule.items)
    if number is None:
        raise _missing("Chưa rõ nội dung nào đạt: đánh dấu từng nội dung.")
    if not 0 <= number <= whole or number.denominator != 1:
        raise _refused("no_such_item", f"Cách tính có {whole} nội dung, kê khai {number_text(number)}.")
    if len({item.points for item in rule.items}) > 1:
        raise _missing("Các nội dung khác điểm nhau: đánh dấu từng nội dung đạt.")
    points = int(number) * rule.items[0].points
    each = shown(rule.items[0].points)
    return _Sum(points, f"Đạt {number_text(number)}/{whole} nội dung × {each} → {shown(points)} điểm")


# Figures out of sense.


def _not_negative(*values: Fraction | None) -> None:
    if any(value is not None and value < 0 for value in values):
        raise _refused("negative", "Số liệu kê khai nhỏ hơn 0: xem lại số đã ghi.")


def _rate(figures: Figures, *, capped: bool, marks: int = 100) -> tuple[Fraction, str, list[str]]:
    """Percent (or mean mark), how it came about, remarks."""
    _not_negative(figures.done, figures.total, figures.percent)
    done, total, percent = figures.done, figures.total, figures.percent
    if done is not None and total is not None:
        if total == 0:
            raise _refused(
                "ratio_over_zero",
                f"Kê khai {number_text(done)}/0: không chia được cho 0. "
                "Nếu trong năm không phát sinh, đánh dấu “Không áp dụng”.",
            )
        if done > total and not capped:
            raise _refused(
                "done_over_total",
                f"Kê khai {number_text(done)}/{number_text(total)}: số trên lớn hơn số dưới. "
                "Xem lại hai số, có thể đã ghi ngược.",
            )
        rate = done / total * marks
        notes = []
        if percent is not None and abs(percent - done / total * 100) > _SLACK:
            notes.append(
                f"Ghi {percent_text(percent)} nhưng {number_text(done)}/{number_text(total)} "
                f"= {percent_text(done / total * 100)}; tính theo hai số."
            )
        return rate, f"{number_text(done)}/{_counted(total, figures)}", notes
    if percent is None:
        raise _missing("Chưa có số liệu: ghi dạng “47/50” hoặc “94%”.")
    if percent > marks and not capped:
        said = percent_text(percent) if marks == 100 else number_text(percent)
        raise _refused("percent_over_whole", f"Kê khai {said}: lớn hơn {marks}. Xem lại số đã ghi.")
    return percent, "", []


# Steps.


def _by_number(rule: Steps, figures: Figures) -> _Sum:
    bounds = [step.at_least for step in rule.steps if step.at_least is not None]
    none = _nothing(rule.none_points, figures, f"Không có {rule.noun}".rstrip())
    if none:
        return none
    notes: list[str] = []
    if rule.measure is Measure.PERCENT:
        value, said, notes = _rate(figures, capped=any(bound > _WHOLE for bound in bounds))
        rate = percent_text(value, [*bounds, _WHOLE])
        said = f"{said} = {rate}" if said else rate
    else:
        if figures.count is None:
            raise _missing("Chưa có số lượng: ghi dạng “05”.")
        _not_negative(figures.count)
        value = figures.count
        if value.denominator != 1 and all(bound.denominator == 1 for bound in bounds):
            raise _refused("not_whole", f"Kê khai {number_text(value)}: số lượng phải là số nguyên.")
        said = _counted(value, figures if figures.noun else Figures(noun=rule.noun))
    place = next(place for place, step in enumerate(rule.steps) if _reaches(step, value))
    step = rule.steps[place]
    words = band_words(rule, place)
    if step.linear:
        points = half_up(value / 100 * step.points)
        return _Sum(points, f"{said}, {words}: × {shown(step.points)} → {shown(points)} điểm", notes)
    return _Sum(step.points, f"{said}, {words} → {shown(step.points)} điểm", notes)


def _reaches(step: Step, value: Fraction) -> bool:
    if step.at_least is None:
        return True
    return value > step.at_least if step.above else value >= step.at_least


def _by_date(rule: Steps, figures: Figures, year: int | None) -> _Sum:
    if figures.date is None:
        if figures.yes is False or figures.none_received:
            points = rule.steps[-1].points if rule.none_points is None else rule.none_points
            return _Sum(points, f"Không {rule.noun or 'thực hiện'} → {shown(points)} điểm")
        raise _missing("Chưa có ngày: ghi dạng “22/01/2026”.")
    scored = year or figures.date.year
    _in_year(rule, figures.date, scored)
    for place, step in enumerate(rule.steps):
        if step.until is None or figures.date <= step.until.of(scored):
            when = f"{format_date(figures.date)}, {day_words(rule, place, scored)}"
            return _Sum(step.points, f"{when} → {shown(step.points)} điểm")
    raise AssertionError("the last step of a sound rule has no end")


def _in_year(rule: Steps, date: dt.date, year: int) -> None:
    years = {year, *(step.until.of(year).year for step in rule.steps if step.until)}
    if date.year not in years:
        raise _refused(
            "other_year",
            f"Ngày {format_date(date)} không thuộc năm {year} đang chấm: xem lại ngày đã ghi.",
        )


def _nothing(points: int | None, figures: Figures, words: str) -> _Sum | None:
    """The case where nothing of the kind arose; ``None`` where something did."""
    nought = figures.done == 0 and figures.total == 0 and points is not None
    if not figures.none_received and not nought:
        return None
    if points is None:
        raise _refused(
            "none_received",
            "Cách tính không nói được bao nhiêu điểm khi không phát sinh: đánh dấu “Không áp dụng”.",
        )
    return _Sum(points, f"{words} → {shown(points)} điểm")


# Sums.


def _ratio(rule: Ratio, figures: Figures, maximum: int) -> _Sum:
    if none := _nothing(rule.none_points, figures, _capital(rule.none_name)):
        return none
    value, said, notes = _rate(figures, capped=rule.cap is not None)
    counted = max(Fraction(0), _WHOLE - value) if rule.reverse else value
    exact = counted / (rule.target or _WHOLE) * rule.factor
    most = maximum if rule.cap is None else min(rule.cap, maximum)
    points = min(half_up(exact), most)
    rate = percent_text(value)
    working = f"{said} = {rate}" if said else rate
    if rule.reverse:
        working += f"; (100 % − {rate})"
    factors = f"/{percent_text(rule.target)}" if rule.target else ""
    if factors or rule.factor != 1000:
        factors += f" × {shown(rule.factor)}"
    if factors and said and not rule.reverse:
        working += f"; {said.split(' ', 1)[0]}"
    if points < half_up(exact):
        factors += f" = {shown(half_up(exact))}, tối đa {shown(most)}"
    return _Sum(points, f"{working}{factors} → {shown(points)} điểm", notes)


def _survey(rule: Survey, figures: Figures) -> _Sum:
    value, said, notes = _rate(figures, capped=False, marks=rule.scale)
    points = half_up(value / rule.scale * rule.factor)
    if said:
        brief = said.split(" ", 1)[0]
        working = f"{said} = {percent_text(value * 100 / rule.scale)}; {brief} × {shown(rule.factor)}"
    elif rule.scale == 100:
        working = f"{percent_text(value)} × {shown(rule.factor)}"
    else:
        working = f"{number_text(value)}/{rule.scale} × {shown(rule.factor)}"
    return _Sum(points, f"{working} → {shown(points)} điểm", notes)


def _times(counts: tuple[int, ...] | None, kinds: Sequence[Penalty]) -> list[tuple[int, Penalty]]:
    """How often each kind counts; whole times only."""
    if counts is None:
        raise _missing("Chưa có số lần: ghi dạng “01 trường hợp”.")
    if len(counts) != len(kinds):
        raise _refused("no_such_item", "Số lần đã ghi không khớp cách tính điểm hiện nay: ghi lại.")
    _not_negative(*(Fraction(count) for count in counts))
    return [(count // kind.per, kind) for count, kind in zip(counts, kinds, strict=True) if count]


def _count_penalty(rule: CountPenalty, figures: Figures) -> _Sum:
    if figures.grave and rule.zero_if:
        return _Sum(0, f"{_capital(rule.zero_if)} → 0 điểm")
    counts = (0,) * len(rule.penalties) if figures.none_received else figures.counts
    times = _times(counts, rule.penalties)
    if not times:
        return _Sum(rule.start, f"{rule.clean} → {shown(rule.start)} điểm")
    left = rule.start - sum(times * kind.each for times, kind in times)
    points = max(left, rule.floor)
    sums = "".join(f" − {_each(times, kind)}" for times, kind in times)
    said = f"{shown(rule.start)}{sums}"
    if left < rule.floor:
        said += f" = {shown(left).replace('-', '−')}, không dưới {shown(rule.floor)}"
    return _Sum(points, f"{said} → {shown(points)} điểm")


def _adjustment(rule: Adjustment, figures: Figures) -> _Sum:
    counts = (0,) * len(rule.gains) if figures.none_received else figures.counts
    times = _times(counts, rule.gains)
    word = "trừ" if rule.minus else "được"
    if not times:
        return _Sum(0, f"Không có → {word} 0 điểm")
    total = sum(times * kind.each for times, kind in times)
    points = min(total, rule.cap)
    said = " + ".join(_each(times, kind) for times, kind in times)
    if total > rule.cap:
        said += f" = {shown(total)}, tối đa {shown(rule.cap)}"
    return _Sum(points, f"{said} → {word} {shown(points)} điểm")


def _each(times: int, kind: Penalty) -> str:
    per = f"{kind.per} " if kind.per > 1 else ""
    return (
        f"{times} × {shown(kind.each)} ({per}{kind.name})" if kind.name else f"{times} × {shown(kind.each)}"
    )
