"""Bands of steps in words: "từ 90 % đến dưới 100 %", "trong tháng 01"."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from thidua_desktop.domain.reform.figures import number_text
from thidua_desktop.domain.reform.rules_kinds import Measure, Steps
from thidua_desktop.domain.vietnamese import format_date

_WHOLE = Fraction(100)


def band_words(rule: Steps, place: int, unit: str = " %") -> str:
    """A band by number or percent; ``unit`` is what stands behind each percent."""
    percent = rule.measure is Measure.PERCENT

    def figure(value: Fraction) -> str:
        if percent:
            return f"{number_text(value)}{unit}"
        return f"{int(value):02d}" if value.denominator == 1 and 0 < value < 10 else number_text(value)

    step = rule.steps[place]
    above = rule.steps[place - 1] if place else None
    if (whole := _whole_band(rule, place)) is not None:
        first, last = whole
        if last == 0:
            return "không có"
        return figure(last) if first == last else f"{figure(first)} - {figure(last)}"
    if step.at_least is None:
        if above is None or above.at_least is None:
            return "mọi mức"
        return f"từ {figure(above.at_least)} trở xuống" if above.above else f"dưới {figure(above.at_least)}"
    low = f"trên {figure(step.at_least)}" if step.above else f"từ {figure(step.at_least)}"
    if above is None or above.at_least is None:
        if percent and step.at_least == _WHOLE and not step.above:
            return figure(step.at_least)
        return low if step.above else f"{low} trở lên"
    return f"{low} đến {'' if above.above else 'dưới '}{figure(above.at_least)}"


def _whole_band(rule: Steps, place: int) -> tuple[Fraction, Fraction] | None:
    """First and last count of a closed band of whole counts: "02 - 03", "không có"."""
    step, above = rule.steps[place], rule.steps[place - 1] if place else None
    if rule.measure is not Measure.NUMBER or above is None or above.at_least is None:
        return None
    low, high = step.at_least or Fraction(0), above.at_least - 1
    plain = low.denominator == high.denominator == 1 and not (step.above or above.above)
    return (low, high) if plain and (step.at_least is not None or high == 0) else None


def day_words(rule: Steps, place: int, year: int) -> str:
    """A band by date, with its own days where the year is known."""
    step = rule.steps[place]
    if step.until is not None:
        return f"không quá {format_date(step.until.of(year))}"
    last: dt.date | None = None
    if place and (until := rule.steps[place - 1].until):
        last = until.of(year)
    return f"sau {format_date(last)}" if last else "ngày bất kỳ"
