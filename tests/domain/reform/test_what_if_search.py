"""The cheapest choice against trying everything."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.reform.what_if_search import (
    Choice,
    capped,
    cheapest,
    levels_with_effort,
    most_by_effort,
    undominated,
)

_LEVELS = st.lists(st.tuples(st.integers(1, 5), st.integers(1, 300)), min_size=1, max_size=3)
GROUPS = st.lists(_LEVELS, min_size=0, max_size=6)


def groups_of(drawn: list[list[tuple[int, int]]]) -> list[list[Choice]]:
    return [
        [Choice(effort, gain, ((place, gain),)) for effort, gain in levels]
        for place, levels in enumerate(drawn)
    ]


def every_way(groups: list[list[Choice]]) -> list[tuple[int, int]]:
    """(effort, gain) of every way to take at most one choice of each group."""
    ways = itertools.product(*[[Choice(0, 0, ()), *group] for group in groups])
    return [(sum(one.effort for one in way), sum(one.gain for one in way)) for way in ways]


@given(GROUPS, st.integers(-10, 900))
def test_no_way_is_cheaper_and_none_as_cheap_gains_more(
    drawn: list[list[tuple[int, int]]], need: int
) -> None:
    groups = groups_of(drawn)
    found = cheapest(groups, need)
    ways = [way for way in every_way(groups) if way[1] >= need]
    if found is None:
        assert not ways
    elif need > 0:
        effort = min(way[0] for way in ways)
        assert found.effort == effort
        assert found.gain == max(way[1] for way in ways if way[0] == effort)
        assert found.gain == sum(points for _, points in found.picked)
        assert len({place for place, _ in found.picked}) == len(found.picked)
    else:
        assert found == Choice(0, 0, ())


@given(GROUPS, st.integers(0, 500), st.integers(0, 200))
def test_components_under_one_cap_never_bring_more_than_it_lets_through(
    drawn: list[list[tuple[int, int]]], room: int, excess: int
) -> None:
    groups = groups_of(drawn)
    together = {choice.effort: choice.gain for choice in capped(groups, room, excess)}
    for effort in range(1, 31):
        ways = [gain for cost, gain in every_way(groups) if cost <= effort]
        most = min(max(max(ways, default=0) - excess, 0), room)
        assert most == max((gain for cost, gain in together.items() if cost <= effort), default=0)


def test_the_greatest_gain_of_every_effort() -> None:
    groups = groups_of([[(1, 10), (2, 30)], [(1, 25)]])
    assert {effort: one.gain for effort, one in most_by_effort(groups).items()} == {0: 0, 1: 25, 2: 35, 3: 55}


def test_a_level_on_the_way_costs_its_share() -> None:
    assert levels_with_effort({1000: 500, 2000: 1500}, 3) == {1000: 2, 2000: 3}
    assert levels_with_effort({1000: 500, 2000: 1500}, 1) == {1000: 1, 2000: 1}
    assert levels_with_effort({0: 700}, 4) == {0: 4}


def test_what_costs_as_much_and_brings_less_is_left_out() -> None:
    choices = [Choice(1, 5, ()), Choice(1, 9, ()), Choice(2, 9, ()), Choice(3, 12, ())]
    assert [(one.effort, one.gain) for one in undominated(choices)] == [(1, 9), (3, 12)]
