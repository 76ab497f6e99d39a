"""Points of pledges against exact fractions: quotients rounded half up, caps, cross scores, words."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from math import floor
from random import Random

from hypothesis import example, given
from hypothesis import strategies as st

from thidua_desktop.domain.pledge_scoring import (
    WHOLE,
    CrossMode,
    Lower,
    Method,
    PointRule,
    ScoringRules,
    achieved,
    leaders_of,
    rank,
    score_unit,
    shown,
)
from thidua_desktop.domain.pledge_sentence import difference
from thidua_desktop.domain.records import Direction, PledgePoint, Target, TargetGrade
from thidua_desktop.paths import resources
from thidua_desktop.services.pledges.scoring_rules import shipped

RULES = shipped(resources())
plans = st.integers(1, 20_000_000)
results = st.integers(0, 20_000_000)
near = st.tuples(st.integers(1_000_000, 9_000_000), st.integers(-60, 60)).map(lambda x: (x[0], x[0] + x[1]))
pairs = st.one_of(st.tuples(plans, results), near)
standards = st.integers(0, 100_000)


def half_up(exact: Fraction) -> int:
    return floor(exact + Fraction(1, 2))


def target(plan: int, done: int, direction: Direction = Direction.HIGHER, weight: int = 10_000) -> Target:
    return Target("Thu", "", "%", shown(plan), plan, direction, "", 0, weight, shown(done), done)


def exact_percent(plan: int, done: int, lower: Lower | None) -> Fraction:
    """Thousandths of one percent."""
    ratio = Fraction(done, plan)
    if lower is None:
        return ratio * WHOLE
    if lower is Lower.MIRROR:
        return max(Fraction(0), 2 - ratio) * WHOLE
    return min(Fraction(2), Fraction(plan, done)) * WHOLE if done else Fraction(2 * WHOLE)


@given(pairs, st.sampled_from((None, *Lower)))
def test_percent_is_the_fraction_rounded_once_and_whole_only_when_reached(
    pair: tuple[int, int], lower: Lower | None
) -> None:
    plan, done = pair
    rules = replace(RULES, lower=lower or Lower.MIRROR)
    direction = Direction.HIGHER if lower is None else Direction.LOWER
    percent = achieved(target(plan, done, direction), rules)
    exact = exact_percent(plan, done, lower)
    assert percent is not None
    assert abs(percent - exact) <= 1
    if half_up(exact) != WHOLE:
        assert abs(percent - exact) <= Fraction(1, 2)
    assert (percent == WHOLE) is (plan == done)
    assert (percent > WHOLE) is (exact > WHOLE)


@given(pairs, standards)
@example((5_000_000, 4_999_980), 10_000)
def test_points_are_the_share_of_the_standard(pair: tuple[int, int], standard: int) -> None:
    plan, done = pair
    rules = replace(
        RULES, method=Method.RATIO, bonus_per_percent=20, bonus_cap_target=10**15, bonus_cap_unit=10**15
    )
    (score,) = score_unit(
        [target(plan, done, weight=standard)], (), (), replace(rules, total=standard or 1)
    ).scores
    exact = min(Fraction(1), Fraction(done, plan)) * score.standard
    assert abs(score.points - exact) <= Fraction(3, 2)
    assert abs(score.bonus - max(Fraction(0), Fraction(done, plan) - 1) * 100 * 20) <= 1
    assert (score.grade is TargetGrade.OVER) is (done > plan)
    assert (score.grade is TargetGrade.UNMET) is (done < plan)


@given(plans, st.lists(results, min_size=1, max_size=6), st.integers(0, WHOLE))
def test_the_way_to_the_leader(plan: int, done: list[int], share: int) -> None:
    rules = replace(RULES, method=Method.LEADER, leader_share=share)
    units = [target(plan, one, weight=100_000) for one in done]
    leaders = leaders_of(units, rules)
    percents = [achieved(one, rules) or 0 for one in units]
    best = max(percents)
    assert set(leaders.values()) == {best}
    for unit, percent in zip(units, percents, strict=True):
        (score,) = score_unit([unit], (), (), rules, leaders).scores
        kept = Fraction(share, WHOLE)
        if percent < WHOLE:
            exact = kept * Fraction(percent, WHOLE)
        elif percent == best or best <= WHOLE:
            exact = Fraction(1)
        else:
            exact = kept + (1 - kept) * Fraction(percent - WHOLE, best - WHOLE)
        assert score.points == half_up(exact * score.standard)


rule_points = st.builds(
    PointRule,
    st.uuids().map(str),
    st.just("Quy tắc"),
    st.integers(-5_000, 5_000),
    st.none() | st.integers(0, 8_000),
)


@given(
    st.lists(pairs, max_size=5),
    st.lists(st.tuples(rule_points, st.integers(1, 9)), max_size=5),
    st.integers(0, 6_000),
    st.integers(0, 12_000),
)
def test_bonus_ends_at_its_caps_and_minus_never_goes_below_nothing(
    drawn: list[tuple[int, int]], cases: list[tuple[PointRule, int]], per_target: int, per_unit: int
) -> None:
    rules = replace(
        RULES,
        method=Method.RATIO,
        bonus_per_percent=100,
        bonus_cap_target=per_target,
        bonus_cap_unit=per_unit,
        points=tuple(rule for rule, _ in cases),
    )
    told = [PledgePoint(1, rule.code, times) for rule, times in cases]
    score = score_unit([target(*pair) for pair in drawn], told, (), rules)
    worth = [
        abs(rule.points) * times if rule.cap is None else min(abs(rule.points) * times, rule.cap)
        for rule, times in cases
    ]
    added = sum(one for one, (rule, _) in zip(worth, cases, strict=True) if rule.points > 0)
    assert all(0 <= one.bonus <= per_target for one in score.scores)
    assert score.bonus == min(per_unit, sum(one.bonus for one in score.scores) + added)
    assert score.minus == sum(worth) - added
    assert score.total == max(0, score.base + score.bonus - score.minus)


@given(
    pairs,
    st.lists(st.integers(0, 100_000), max_size=6),
    st.integers(0, WHOLE),
    st.sampled_from(list(CrossMode)),
)
def test_cross_scores_are_averaged_and_weighed(
    pair: tuple[int, int], crosses: list[int], share: int, mode: CrossMode
) -> None:
    rules = replace(RULES, method=Method.RATIO, cross=mode, cross_share=share)
    score = score_unit([target(*pair)], (), crosses, rules)
    own = score.base + score.bonus - score.minus
    if not crosses:
        assert (score.cross, score.total) == (None, own)
        return
    average = half_up(Fraction(sum(crosses), len(crosses)))
    assert score.cross == average
    weight = Fraction(share, WHOLE)
    expected = {
        CrossMode.NONE: own,
        CrossMode.ADD: own + average,
        CrossMode.SHARE: half_up(own * (1 - weight) + average * weight),
    }
    assert score.total == expected[mode]
    assert mode is not CrossMode.SHARE or min(own, average) <= score.total <= max(own, average)


@given(st.lists(st.one_of(st.none(), st.integers(0, 4)), max_size=10), st.randoms(use_true_random=False))
def test_ties_share_a_rank_whatever_the_order(totals: list[int | None], chance: Random) -> None:
    places = dict(zip(totals, rank(totals), strict=True))
    mixed = list(totals)
    chance.shuffle(mixed)
    assert dict(zip(mixed, rank(mixed), strict=True)) == places
    ranks = sorted(place for place, _ in rank(totals) if place is not None)
    assert all(place == ranks.index(place) + 1 for place in ranks)


# ---- in words ------------------------------------------------------------------------------------
def told(rules: ScoringRules, drawn: list[tuple[tuple[int, int] | str, Direction]], *, praise: bool) -> str:
    return difference(2026, score_unit(made(drawn), (), (), rules).scores, praise=praise)


def made(drawn: list[tuple[tuple[int, int] | str, Direction]]) -> list[Target]:
    return [
        Target("Thu", plan="Theo kế hoạch", direction=direction, result=said)
        if isinstance(said, str)
        else target(*said, direction)
        for said, direction in drawn
    ]


def state(said: tuple[int, int] | str, direction: Direction) -> str:
    """What an honest reader says of one target."""
    if isinstance(said, str):
        return {"Vượt": "over", "Đạt": "met", "Chưa đạt": "short"}.get(said, "unknown")
    plan, done = said
    if plan == done:
        return "met"
    return "over" if (done < plan) is (direction is Direction.LOWER) else "short"


@given(
    st.lists(
        st.tuples(
            st.one_of(pairs, st.sampled_from(("Vượt", "Đạt", "Chưa đạt", ""))),
            st.sampled_from((Direction.HIGHER, Direction.LOWER)),
        ),
        max_size=7,
    ),
    st.booleans(),
    st.sampled_from(list(Method)),
    st.sampled_from(list(Lower)),
)
def test_the_sentence_says_beyond_only_of_what_went_beyond(
    drawn: list[tuple[tuple[int, int] | str, Direction]], praise: bool, method: Method, lower: Lower
) -> None:
    text = told(replace(RULES, method=method, lower=lower), drawn, praise=praise)
    states = [state(*one) for one in drawn]
    over, met, short = (states.count(word) for word in ("over", "met", "short"))
    if not over + met and (praise or not short):
        assert text == ""
        return
    first = text.removesuffix(".").split("; ")[0].split(", trong đó ")[0]
    assert first == f"Năm 2026, đơn vị đạt {over + met}/{len(drawn)} chỉ tiêu giao ước thi đua"
    beyond = re.search(r", trong đó vượt (\d+) chỉ tiêu", text)
    assert (int(beyond[1]) if beyond else 0) == over
    missed = re.search(r"chưa đạt (\d+) chỉ tiêu", text)
    assert (int(missed[1]) if missed else 0) == (0 if praise else short)
    assert ("vượt" in text) is (over > 0)
