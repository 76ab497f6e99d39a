"""Published rankings compared across years."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.ranking import compare_years, rank_scores
from thidua_desktop.domain.records import Ranking


def test_delta_and_rank_change_come_from_two_years() -> None:
    before = [Ranking("Huyện Thạnh Hóa", 2022, 74750, 12, 15), Ranking("Huyện B", 2022, 82000, 1, 15)]
    after = [Ranking("Huyện B", 2023, 80000, 6, 15), Ranking("Huyện Thạnh Hóa", 2023, 80100, 5, 15)]
    first, second = compare_years(after, before)
    assert (first.unit_name, first.delta, first.rank_change) == ("Huyện Thạnh Hóa", 5350, 7)
    assert (second.unit_name, second.delta, second.rank_change) == ("Huyện B", -2000, -5)


def test_a_new_unit_has_no_difference() -> None:
    (row,) = compare_years([Ranking("Xã mới", 2026, 70000, 1, 1)], [])
    assert (row.previous, row.delta, row.previous_rank, row.rank_change) == (None, None, None, None)


def test_groups_are_not_mixed() -> None:
    before = [Ranking("Xã A", 2025, 60000, 1, 2, group="xã")]
    (row,) = compare_years([Ranking("Xã A", 2026, 70000, 1, 2, group="phường")], before)
    assert row.delta is None


def test_equal_points_share_the_better_place() -> None:
    assert rank_scores([75070, 80100, 75070, 70000]) == [2, 1, 2, 4]


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=40))
def test_a_rank_is_one_more_than_the_number_who_did_better(scores: list[int]) -> None:
    assert rank_scores(scores) == [1 + sum(other > score for other in scores) for score in scores]
