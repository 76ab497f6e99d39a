"""The index of one unit: policies for what is not applicable, areas, bonus and minus, exactness."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import (
    AbsentPolicy,
    AreaKind,
    CriteriaSet,
    Criterion,
    Score,
    ScoreKind,
)
from thidua_desktop.domain.reform.index import Basis, IndexResult, in_hundred, index_of, standing_of

SELF, APPRAISED, SECOND, SURVEY = (
    ScoreKind.SELF,
    ScoreKind.APPRAISED,
    ScoreKind.APPRAISED_2,
    ScoreKind.SURVEY,
)
SET = CriteriaSet(1, "Bộ thử", 2026)


def small(*maxima: int) -> list[Criterion]:
    """Two areas of a set, leaves 10, 11 … under the first and 20 under the second."""
    first = maxima[:-1]
    made = [Criterion(1, 1, "1", "Một", sum(first), level="linh_vuc", order=1)]
    made += [Criterion(10 + n, 1, f"1.{n + 1}", "lá", m, 1, order=10 + n) for n, m in enumerate(first)]
    made.append(Criterion(2, 1, "2", "Hai", maxima[-1], level="linh_vuc", order=80))
    made.append(Criterion(20, 1, "2.1", "lá", maxima[-1], 2, order=81))
    return made


def under(policy: AbsentPolicy, *scores: Score) -> IndexResult:
    the_set = dataclasses.replace(SET, absent_policy=policy)
    return index_of(the_set, small(2000, 3000, 5000), scores, Basis.SELF)


ABSENT = Score(10, SELF, None, not_applicable=True)


@pytest.mark.parametrize(
    ("policy", "points", "applicable", "index"),
    [
        (AbsentPolicy.RESCALE, 6000, 8000, 75_000),
        (AbsentPolicy.FULL, 8000, 10_000, 80_000),
        (AbsentPolicy.ZERO, 6000, 10_000, 60_000),
        (AbsentPolicy.REFUSED, 6000, 10_000, 60_000),
    ],
)
def test_each_policy_for_what_is_not_applicable(
    policy: AbsentPolicy, points: int, applicable: int, index: int
) -> None:
    result = under(policy, ABSENT, Score(11, SELF, 2000), Score(20, SELF, 4000))
    assert (result.points, result.applicable, result.index) == (points, applicable, index)
    assert (result.earned, result.absent, result.scored) == (6000, 2000, 3)


def test_one_component_may_have_a_policy_of_its_own() -> None:
    criteria = small(2000, 3000, 5000)
    criteria[1] = dataclasses.replace(criteria[1], absent_policy=AbsentPolicy.FULL)
    scores = [ABSENT, Score(11, SELF, None, not_applicable=True), Score(20, SELF, 5000)]
    result = index_of(SET, criteria, scores, Basis.SELF)
    assert (result.points, result.applicable, result.index) == (7000, 7000, 100_000)


def test_an_area_of_which_nothing_is_applicable_has_no_index() -> None:
    result = under(AbsentPolicy.RESCALE, Score(20, SELF, None, not_applicable=True), Score(10, SELF, 1000))
    assert [area.index for area in result.areas] == [20_000, None]
    assert result.index == 20_000


@pytest.mark.parametrize(
    ("kinds", "own", "appraised", "official"),
    [
        ({SELF: 900}, 900, None, 900),
        ({SELF: 900, APPRAISED: 700}, 900, 700, 700),
        ({SELF: 900, APPRAISED: 700, SECOND: 800}, 900, 800, 800),
        ({SURVEY: 600}, 600, 600, 600),
        ({SELF: 900, APPRAISED: None}, 900, None, 900),
        ({}, None, None, None),
    ],
)
def test_which_score_stands(
    kinds: dict[ScoreKind, int | None], own: int | None, appraised: int | None, official: int | None
) -> None:
    scores = {kind: Score(10, kind, points) for kind, points in kinds.items()}
    assert standing_of(scores, Basis.SELF).points == own
    assert standing_of(scores, Basis.APPRAISED).points == appraised
    assert standing_of(scores, Basis.OFFICIAL).points == official


def test_an_appraisal_overrules_what_the_unit_called_not_applicable() -> None:
    scores = {SELF: ABSENT}
    assert all(standing_of(scores, basis).absent for basis in Basis)
    scores[APPRAISED] = Score(10, APPRAISED, 0)
    assert not standing_of(scores, Basis.OFFICIAL).absent
    assert standing_of(scores, Basis.OFFICIAL).points == 0
    assert standing_of(scores, Basis.SELF).absent


def beside(kind: AreaKind, cap: int) -> list[Criterion]:
    """A bonus or minus area of two leaves beside two areas that make 100."""
    made = small(20_000, 30_000, 50_000)
    made.append(Criterion(3, 1, "8", "Điểm cộng, trừ", cap, level="linh_vuc", order=90, area_kind=kind))
    made += [Criterion(30 + n, 1, f"8.{n}", "lá", 1500, 3, order=91 + n) for n in range(2)]
    return made


@pytest.mark.parametrize(
    ("kind", "first", "second", "index"),
    [
        (AreaKind.BONUS, 500, 250, 90_750),
        (AreaKind.BONUS, 1500, 1500, 92_000),
        (AreaKind.MINUS, 1000, 0, 89_000),
        (AreaKind.MINUS, 1500, 1500, 88_000),
    ],
)
def test_bonus_and_minus_stand_beside_the_hundred_up_to_their_cap(
    kind: AreaKind, first: int, second: int, index: int
) -> None:
    scores = [Score(10, SELF, 20_000), Score(11, SELF, 30_000), Score(20, SELF, 40_000)]
    scores += [Score(30, SELF, first), Score(31, SELF, second)]
    result = index_of(SET, beside(kind, 2000), scores, Basis.SELF)
    assert (result.points, result.maximum, result.index) == (90_000, 100_000, index)
    assert (result.bonus, result.minus)[kind is AreaKind.MINUS] == min(first + second, 2000)
    assert result.areas[2].kind is kind
    assert result.areas[2].maximum == 2000


def test_bonus_comes_after_rescaling_and_an_index_never_falls_below_nothing() -> None:
    scores = [Score(20, SELF, None, not_applicable=True), Score(10, SELF, 25_000), Score(30, SELF, 1000)]
    assert index_of(SET, beside(AreaKind.BONUS, 2000), scores, Basis.SELF).index == 51_000
    scores = [Score(10, SELF, 500), Score(30, SELF, 1500)]
    assert index_of(SET, beside(AreaKind.MINUS, 2000), scores, Basis.SELF).index == 0


def test_a_bonus_inside_an_area_is_not_counted_in_it() -> None:
    criteria = small(2000, 3000, 5000)
    criteria.insert(3, Criterion(12, 1, "1.3", "Thưởng", 500, 1, order=15, area_kind=AreaKind.BONUS))
    scores = [Score(10, SELF, 2000), Score(11, SELF, 3000), Score(12, SELF, 400), Score(20, SELF, 5000)]
    result = index_of(SET, criteria, scores, Basis.SELF)
    assert (result.maximum, result.index, result.bonus) == (10_000, 100_400, 400)
    assert [(area.code, area.maximum) for area in result.areas] == [("1", 5000), ("1.3", 500), ("2", 5000)]


def test_areas_are_those_under_a_part_and_a_part_without_any_is_one() -> None:
    survey = Criterion(1, 1, "A", "Khảo sát", 35_000, level="phan", order=1)
    part = Criterion(2, 1, "B", "Điểm", 65_000, level="phan", order=10)
    criteria = [survey, Criterion(3, 1, "A.1", "SIPAS", 35_000, 1, level="tieu_chi", order=2), part]
    for n in (1, 2):
        criteria.append(
            Criterion(3 + n, 1, f"{n}", f"Lĩnh vực {n}", 30_000, 2, level="linh_vuc", order=10 * n)
        )
        criteria.append(Criterion(5 + n, 1, f"{n}.1", "lá", 30_000, 3 + n, order=10 * n + 1))
    areas = index_of(SET, criteria, [], Basis.SELF).areas
    assert [area.code for area in areas] == ["A", "1", "2"]


def test_nothing_scored_and_maxima_of_nothing_do_not_divide_by_nothing() -> None:
    empty = index_of(SET, small(0, 0, 0), [Score(10, SELF, 0)], Basis.SELF)
    assert (empty.index, empty.applicable, empty.scored) == (0, 0, 1)
    assert index_of(SET, [], [], Basis.OFFICIAL).areas == ()


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_an_index_is_rounded_once_half_up(points: int, applicable: int) -> None:
    exact = Fraction(points * 100_000, applicable)
    rounded = in_hundred(points, applicable)
    assert exact - Fraction(1, 2) < rounded <= exact + Fraction(1, 2)


@given(st.data())
def test_the_index_against_plain_fractions(data: st.DataObject) -> None:
    maxima = data.draw(st.lists(st.integers(1, 5000), min_size=2, max_size=10))
    policy = data.draw(st.sampled_from(list(AbsentPolicy)))
    criteria = small(*maxima)
    leaves = [one for one in criteria if one.parent_id]
    scores, points, applicable = [], Fraction(0), Fraction(0)
    for leaf in leaves:
        got = data.draw(st.one_of(st.none(), st.just("x"), st.integers(0, leaf.max_thousandths)))
        most = Fraction(leaf.max_thousandths, 1000)
        if got == "x":
            scores.append(Score(leaf.id, SELF, None, not_applicable=True))
            points += most if policy is AbsentPolicy.FULL else 0
            applicable += 0 if policy is AbsentPolicy.RESCALE else most
        else:
            applicable += most
            if isinstance(got, int):
                scores.append(Score(leaf.id, SELF, got))
                points += Fraction(got, 1000)
    result = index_of(dataclasses.replace(SET, absent_policy=policy), criteria, scores, Basis.OFFICIAL)
    exact = points * 100 / applicable if applicable else Fraction(0)
    assert abs(Fraction(result.index, 1000) - exact) <= Fraction(1, 2000)
    assert Fraction(result.points, 1000) == points
    assert sum(area.points for area in result.areas) == result.points
    assert result.leaves == len(leaves)
