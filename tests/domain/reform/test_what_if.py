"""Trying changes out, and the cheapest way to a place against trying every way."""

from __future__ import annotations

import dataclasses
import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.reform.test_index import SET, beside, small
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Criterion, Score, ScoreKind, TieRule
from thidua_desktop.domain.reform.index import Basis, Scheme, Standing, standings_of
from thidua_desktop.domain.reform.rivals import Rivals
from thidua_desktop.domain.reform.rules import Measure, Ratio, Step, Steps, write_rule
from thidua_desktop.domain.reform.what_if import WhatIf

RIVALS = Rivals((90_000, 82_000, 80_000, 60_000), year=2026)


def bands(*points: int) -> str:
    """A rule in bands by percent, the best first."""
    bounds = [90 - 10 * n for n in range(len(points) - 1)]
    steps = [Step(p, at_least=b) for p, b in zip(points, bounds, strict=False)]  # type: ignore[arg-type]
    return write_rule(Steps(Measure.PERCENT, (*steps, Step(points[-1]))))


def trial(points: dict[int, int], criteria: list[Criterion] | None = None, rivals: Rivals = RIVALS) -> WhatIf:
    scores = [Score(leaf, ScoreKind.SELF, one) for leaf, one in points.items()]
    scheme = Scheme(SET, criteria or small(2000, 3000, 5000))
    return WhatIf(scheme, standings_of(scores, Basis.OFFICIAL), rivals)


def test_index_and_place_move_at_once_and_come_back() -> None:
    one = trial({10: 1000, 11: 2000, 20: 4000})
    assert (one.index, one.rank, one.of) == (70_000, 4, 5)
    one.change(20, 5000)
    one.change(11, 2500)
    assert (one.index, one.rank, one.rank_before) == (85_000, 2, 4)
    one.change(11, None)
    assert (one.index, one.standing(11)) == (80_000, Standing(2000, False, ScoreKind.SELF))
    one.reset()
    assert (one.index, dict(one.tried())) == (70_000, {})


def declared_set() -> list[Criterion]:
    criteria = small(2000, 3000, 5000)
    criteria[-1] = dataclasses.replace(criteria[-1], rule=write_rule(Ratio(5000)))
    return criteria


def test_declared_figures_are_worked_out_by_the_rule() -> None:
    one = trial({10: 2000, 11: 3000, 20: 1000}, declared_set())
    working = one.change(20, "47/50 nhiệm vụ")
    assert one.standing(20).points == 4700
    assert "4,7 điểm" in working
    one.change(20, "Không áp dụng")
    assert (one.index, one.result.applicable) == (100_000, 5000)


@pytest.mark.parametrize(
    ("criterion_id", "value", "said"),
    [
        (20, 5001, "Điểm từ 0 đến 5"),
        (20, -1, "Điểm từ 0 đến 5"),
        (20, "ba phần tư", "Chưa đọc được số liệu “ba phần tư”"),
        (20, "47/0", "không chia được cho 0"),
        (20, "51/50", "lớn hơn số dưới"),
        (10, "đủ", "1.1: chấm bằng tay"),
        (1, 100, "mục con"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(
    criterion_id: int, value: int | str, said: str
) -> None:
    one = trial({20: 1000}, declared_set())
    with pytest.raises(Invalid, match=said):
        one.change(criterion_id, value)
    assert (one.index, dict(one.tried())) == (10_000, {})


def test_a_component_that_must_be_scored_may_not_be_called_not_applicable() -> None:
    criteria = declared_set()
    criteria[-1] = dataclasses.replace(criteria[-1], absent_policy=AbsentPolicy.REFUSED)
    with pytest.raises(Invalid, match="không được ghi"):
        trial({20: 1000}, criteria).change(20, "Không áp dụng")


def test_the_fewest_components_that_reach_a_place() -> None:
    found = trial({10: 1000, 11: 2000, 20: 4000}).cheapest(2)
    assert (found.needed, found.reached, found.rank, found.effort) == (82_000, True, 1, 2)
    # 1,2 points short, and any two give 2: of the ways with two components the first found stands.
    assert [part.to for part in found.components] == [2000, 3000]
    assert [part.least for part in found.components] == [1200, 2200]
    assert found.index == 90_000
    assert found.exact
    assert "3 mục" in found.how


def test_an_effort_can_turn_the_choice_and_leave_a_component_out() -> None:
    one = trial({10: 1000, 11: 2000, 20: 4000})
    assert [part.criterion.id for part in one.cheapest(3, {10: 5}).components] == [11]
    assert [part.criterion.id for part in one.cheapest(3, {10: None, 11: None}).components] == [20]
    with pytest.raises(Invalid, match="từ 1 đến 5"):
        one.cheapest(3, {10: 6})


def test_a_band_on_the_way_costs_its_share() -> None:
    criteria = small(2000, 3000, 5000)
    criteria[-1] = dataclasses.replace(criteria[-1], rule=bands(5000, 4000, 3000, 0))
    one = trial({10: 1500, 11: 2500, 20: 3000}, criteria)
    found = one.cheapest(3, {20: 4, 10: 5, 11: 5})
    assert [(part.criterion.id, part.to, part.effort) for part in found.components] == [(20, 4000, 2)]
    assert found.effort == 2


def test_a_place_that_is_out_of_reach_says_how_far_one_comes() -> None:
    criteria = small(2000, 3000, 5000)
    one = trial({10: 1000, 11: 2000, 20: 1000}, criteria)
    found = one.cheapest(1, {20: None})
    assert (found.reached, found.index, found.rank) == (False, 60_000, 4)
    assert {part.criterion.id for part in found.components} == {10, 11}
    assert found.how.endswith("cũng chưa đủ.")


def test_a_place_held_already_needs_nothing() -> None:
    found = trial({10: 2000, 11: 3000, 20: 5000}).cheapest(1)
    assert (found.reached, found.components, found.effort) == (True, (), 0)


def test_without_a_ranking_there_is_no_place_to_reach() -> None:
    with pytest.raises(RuleViolation, match="Chưa có bảng xếp hạng"):
        trial({}, rivals=Rivals()).cheapest(1)
    with pytest.raises(RuleViolation, match="không có hạng 9"):
        trial({}).needed(9)


def least_effort(one: WhatIf, scheme: Scheme, costs: dict[int, int], needed: int) -> int | None:
    """By trying every set of components at their best."""
    ids = list(costs)
    ways = itertools.chain.from_iterable(itertools.combinations(ids, n) for n in range(len(ids) + 1))
    efforts = []
    for way in ways:
        standings = {leaf.criterion.id: one.standing(leaf.criterion.id) for leaf in scheme.leaves}
        standings |= {key: Standing(scheme.best(scheme.by_id[key])) for key in way}
        if scheme.result(standings).index >= needed:
            efforts.append(sum(costs[key] for key in way))
    return min(efforts, default=None)


def drawn_case(draw: random.Random) -> tuple[Scheme, dict[int, Standing], Rivals]:
    """A set, one unit's standings, and rivals just where some set of components leads or a thousandth beside.

    Even draws: hypothesis favours small and round numbers, and mistakes show where nothing is round.
    """
    kind = draw.choice([None, AreaKind.BONUS, AreaKind.MINUS])
    criteria = small(*[draw.randint(500, 5000) for _ in range(draw.randint(2, 10))])
    if kind:
        side = beside(kind, draw.randint(0, 3500))
        criteria = [*criteria, *[one for one in side if one.id == 3 or one.parent_id == 3]]
    policy = draw.choice([AbsentPolicy.RESCALE, AbsentPolicy.FULL])
    scheme = Scheme(dataclasses.replace(SET, absent_policy=policy), criteria)
    standings = {}
    for leaf in scheme.leaves:
        points = draw.choice([None, draw.randint(0, leaf.maximum), draw.randint(0, leaf.maximum)])
        standings[leaf.criterion.id] = Standing(None, True) if draw.random() < 0.1 else Standing(points)
    indexes = []
    for _ in range(draw.randint(1, 3)):
        way = [key for key, held in standings.items() if not held.absent and draw.random() < 0.5]
        raised = {key: Standing(scheme.best(scheme.by_id[key])) for key in way}
        indexes.append(scheme.result({**standings, **raised}).index + draw.randint(-1, 1))
    return scheme, standings, Rivals(tuple(indexes), draw.choice(list(TieRule)))


@settings(max_examples=200)
@given(st.integers(0, 2**32))
def test_no_set_of_components_is_cheaper(seed: int) -> None:
    draw = random.Random(seed)
    scheme, standings, rivals = drawn_case(draw)
    one = WhatIf(scheme, standings, rivals)
    place = draw.randint(1, rivals.of)
    costs = {key: draw.randint(1, 5) for key, held in standings.items() if not held.absent}
    found = one.cheapest(place, costs)
    expected = least_effort(one, scheme, costs, found.needed)
    assert found.reached is (expected is not None)
    if found.reached:
        assert found.effort == expected
        assert found.index >= found.needed
        assert (found.rank or 0) <= place
        assert found.effort == sum(part.effort for part in found.components)
    for part in found.components if found.reached else ():
        after = {p.criterion.id: Standing(p.to) for p in found.components}
        after[part.criterion.id] = Standing(part.least)
        assert scheme.result({**standings, **after}).index >= found.needed
        step = 1 if part.to > (part.now or 0) else -1
        if part.least != (part.now or 0):
            after[part.criterion.id] = Standing(part.least - step)
            assert scheme.result({**standings, **after}).index < found.needed
