"""Rules against plain fractions, and there and back through JSON and through words."""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction
from math import floor

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.domain.reform.rule_strategies import (
    checklists,
    counted,
    ratios,
    rules,
    steps_by_date,
    steps_by_number,
    surveys,
)
from thidua_desktop.domain.reform.declared import figures_from_text
from thidua_desktop.domain.reform.rule_text import rule_from_text, text_of_rule
from thidua_desktop.domain.reform.rules import (
    Adjustment,
    Checklist,
    CountPenalty,
    Figures,
    Measure,
    Ratio,
    Rule,
    Steps,
    Survey,
    check_rule,
    evaluate,
    read_figures,
    read_rule,
    write_figures,
    write_rule,
)
from thidua_desktop.domain.reform.rules_check import best_points

TOTALS = st.integers(1, 20_000)


def half_up(value: Fraction) -> int:
    return floor(value + Fraction(1, 2))


def maximum_of(rule: Rule) -> int:
    best = best_points(rule)
    assert best is not None
    return best


@given(rules())
def test_a_rule_comes_back_from_json(rule: Rule) -> None:
    assert read_rule(write_rule(rule)) == rule


@given(rules())
def test_a_rule_comes_back_from_its_words(rule: Rule) -> None:
    maximum = maximum_of(rule)
    assume(maximum > 0 and not check_rule(rule, maximum))
    reading = rule_from_text(text_of_rule(rule, maximum), maximum)
    assert reading.recognised, reading.reason
    assert reading.rule == rule


@given(ratios(), st.integers(0, 20_000), TOTALS, st.integers(1, 10))
def test_a_ratio_is_the_fraction_rounded_once(rule: Ratio, done: int, total: int, scale: int) -> None:
    done = min(done, total)
    figures = Figures(done=Fraction(done, scale), total=Fraction(total, scale))
    share = Fraction(done, total)
    exact = (1 - share if rule.reverse else share) * 100 / (rule.target or 100) * rule.factor
    outcome = evaluate(rule, figures, rule.factor)
    if done == 0 and rule.none_points is not None and total == 0:
        return
    assert outcome.points == min(half_up(exact), rule.factor)
    assert outcome.working.endswith("điểm")


@given(surveys(), st.integers(0, 10_000))
def test_a_survey_is_the_rate_of_its_scale(rule: Survey, hundredths: int) -> None:
    value = Fraction(hundredths, 100) * rule.scale / 100
    exact = value / rule.scale * rule.factor
    assert evaluate(rule, Figures(percent=value), rule.factor).points == half_up(exact)


@given(steps_by_number(), st.integers(0, 200), TOTALS)
def test_a_step_is_the_first_bound_that_is_reached(rule: Steps, count: int, total: int) -> None:
    done = min(count * 10, total)
    percent = rule.measure is Measure.PERCENT
    value = Fraction(done * 100, total) if percent else Fraction(count)
    figures = Figures(done=Fraction(done), total=Fraction(total), count=Fraction(count))
    expected = rule.steps[-1].points
    for step in reversed(rule.steps[:-1]):
        assert step.at_least is not None
        if value > step.at_least or (value == step.at_least and not step.above):
            expected = half_up(value / 100 * step.points) if step.linear else step.points
    assert evaluate(rule, figures, maximum_of(rule)).points == expected


@given(steps_by_date(), st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)))
def test_a_date_earns_the_first_day_that_is_not_passed(rule: Steps, date: dt.date) -> None:
    ends = [step.until.of(2026) if step.until else dt.date.max for step in rule.steps]
    expected = next(step.points for step, end in zip(rule.steps, ends, strict=True) if date <= end)
    assert evaluate(rule, Figures(date=date), maximum_of(rule), year=2026).points == expected


@given(checklists(), st.data())
def test_a_checklist_is_the_sum_of_what_was_met(rule: Checklist, data: st.DataObject) -> None:
    met = data.draw(st.sets(st.integers(0, len(rule.items) - 1)))
    outcome = evaluate(rule, Figures(items=tuple(sorted(met))), maximum_of(rule))
    assert outcome.points == sum(rule.items[place].points for place in met)


@given(counted(), st.lists(st.integers(0, 12), min_size=3, max_size=3))
def test_cases_are_taken_off_or_added_within_their_bounds(
    rule: CountPenalty | Adjustment, counts: list[int]
) -> None:
    kinds = rule.penalties if isinstance(rule, CountPenalty) else rule.gains
    figures = Figures(counts=tuple(counts[: len(kinds)]))
    total = sum(count // kind.per * kind.each for count, kind in zip(counts, kinds, strict=False))
    outcome = evaluate(rule, figures, maximum_of(rule))
    if isinstance(rule, CountPenalty):
        assert outcome.points == max(rule.start - total, rule.floor)
    else:
        assert outcome.points == min(total, rule.cap)


_SCRAPS = (
    "từ|đến|dưới|trên|trở lên|điểm|đ|%|90|95|100|0,5|1|2|31/01|tháng|ngày|15/02/2026|quý I|năm trước"
    "|mỗi|trừ|cộng|tối đa|không|có|/|×|(|)|=|:|;|-|+|\n|hồ sơ|tỷ lệ|công thức|0/0|-3|½|٣|≥|<|được"
    "|sau|chậm|hoặc|còn lại|1/1/1|31/02|.5|1.2.3|99999999999999999999"
)
SCRAPS = st.lists(st.sampled_from(tuple(re.split(r"\|", _SCRAPS))), max_size=14).map(" ".join)


@given(SCRAPS, st.sampled_from([0, 500, 1000, 2000]))
def test_whatever_is_read_is_written_back_and_nothing_breaks(text: str, maximum: int) -> None:
    reading = rule_from_text(text, maximum)
    assert reading.recognised == (reading.reason == "")
    if reading.recognised:
        assert check_rule(reading.rule, maximum) == []
        assert rule_from_text(text_of_rule(reading.rule, maximum), maximum).rule == reading.rule


@given(rules(), SCRAPS)
def test_whatever_is_declared_is_read_or_left(rule: Rule, text: str) -> None:
    figures = figures_from_text(rule, text)
    if figures is not None:
        assert read_figures(write_figures(figures)) == figures
        evaluate(rule, figures, maximum_of(rule), year=2026)


FIGURES = st.builds(
    Figures,
    done=st.none() | st.fractions(min_value=-10, max_value=1000, max_denominator=1000),
    total=st.none() | st.fractions(min_value=-10, max_value=1000, max_denominator=1000),
    percent=st.none() | st.fractions(min_value=-10, max_value=200, max_denominator=1000),
    count=st.none() | st.fractions(min_value=-3, max_value=200, max_denominator=2),
    counts=st.none() | st.lists(st.integers(-2, 9), max_size=3).map(tuple),
    date=st.none() | st.dates(dt.date(2025, 1, 1), dt.date(2027, 12, 31)),
    yes=st.none() | st.booleans(),
    choice=st.none() | st.integers(-1, 5),
    items=st.none() | st.lists(st.integers(-1, 6), max_size=4).map(tuple),
    none_received=st.booleans(),
    grave=st.booleans(),
    not_applicable=st.booleans(),
    noun=st.sampled_from(["", "nhiệm vụ"]),
    matched=st.booleans(),
)


@given(FIGURES)
def test_figures_come_back_from_json(figures: Figures) -> None:
    assert read_figures(write_figures(figures)) == figures


@given(rules(), FIGURES)
def test_whatever_is_declared_earns_points_within_bounds_or_is_refused_in_words(
    rule: Rule, figures: Figures
) -> None:
    maximum = maximum_of(rule)
    outcome = evaluate(rule, figures, maximum, year=2026)
    if outcome.points is None:
        assert outcome.problems or outcome.working == "Không áp dụng"
        assert all(problem.message.endswith(".") for problem in outcome.problems)
    else:
        assert 0 <= outcome.points <= maximum
        assert "điểm" in outcome.working
