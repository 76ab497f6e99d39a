"""Places, ties, and rankings compared across years."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.ranking import compare_years, rank_scores, ranking_findings
from thidua_desktop.domain.records import Ranking, RankingMap, TieRule


def test_delta_and_rank_change_come_from_two_years() -> None:
    before = [Ranking("Huyện Thạnh Hóa", 2022, 74750, 12, 15), Ranking("Huyện B", 2022, 82000, 1, 15)]
    after = [Ranking("Huyện B", 2023, 80000, 6, 15), Ranking("Huyện Thạnh Hóa", 2023, 80100, 5, 15)]
    first, second = compare_years(after, before)
    assert (first.unit_name, first.delta, first.rank_change) == ("Huyện Thạnh Hóa", 5350, 7)
    assert (second.unit_name, second.delta, second.rank_change) == ("Huyện B", -2000, -5)


def test_a_new_unit_has_no_difference_and_the_reason_is_said() -> None:
    (row,) = compare_years([Ranking("Xã mới", 2026, 70000, 1, 1)], [])
    assert (row.previous, row.delta, row.previous_rank, row.rank_change) == (None, None, None, None)
    assert row.reason == "Không có trong bảng xếp hạng năm 2025"
    assert not row.mapped


def test_groups_are_not_mixed() -> None:
    before = [Ranking("Xã A", 2025, 60000, 1, 2, group="xã")]
    (row,) = compare_years([Ranking("Xã A", 2026, 70000, 1, 2, group="phường")], before)
    assert row.delta is None


def test_a_name_is_the_same_wherever_its_tone_stands_and_a_renamed_unit_by_its_id() -> None:
    before = [Ranking("Xã Thạnh Hoá", 2025, 60000, 2, 2), Ranking("Xã Cũ", 2025, 61000, 1, 2, unit_id=7)]
    after = [Ranking("Xã Thạnh Hóa", 2026, 62000, 1, 2), Ranking("Xã Mới", 2026, 61500, 2, 2, unit_id=7)]
    assert [row.delta for row in compare_years(after, before)] == [2000, 500]


MERGED = Ranking("Xã Thạnh Hóa", 2025, 71000, 1, 3, group="xã")


def test_a_merged_unit_has_the_mean_of_its_parts_by_weight_and_is_marked() -> None:
    before = [
        Ranking("Xã Một", 2024, 70000, 1, 3, group="xã"),
        Ranking("Thị trấn Hai", 2024, 65001, 2, 3, group="thị trấn"),
    ]
    maps = [
        RankingMap(1, 2025, "xã", "Xã Thạnh Hóa", "Xã Một", 2),
        RankingMap(2, 2025, "xã", "Xã Thạnh Hóa", "Thị trấn Hai", 1),
    ]
    (row,) = compare_years([MERGED], before, maps)
    assert row.previous == 68334  # (2 × 70 000 + 65 001) / 3 = 68 333,67
    assert row.delta == 2666
    assert row.mapped
    assert (row.previous_rank, row.rank_change) == (None, None)
    assert row.reason == "Quy đổi từ năm 2024: Xã Một 70,00 × 2; Thị trấn Hai 65,00"


def test_a_merged_unit_with_a_part_that_was_not_ranked_has_no_value() -> None:
    maps = [RankingMap(1, 2025, "xã", "Xã Thạnh Hóa", "Xã Một")]
    (row,) = compare_years([MERGED], [], maps)
    assert (row.previous, row.mapped) == (None, False)
    assert row.reason == "“Xã Một” không có trong bảng xếp hạng năm 2024"


@pytest.mark.parametrize(
    ("ties", "ranks"),
    [(TieRule.SKIP, [2, 1, 2, 4]), (TieRule.DENSE, [2, 1, 2, 3])],
)
def test_equal_points_share_the_better_place(ties: TieRule, ranks: list[int]) -> None:
    assert rank_scores([75070, 80100, 75070, 70000], ties) == ranks


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40))
def test_a_rank_is_one_more_than_the_number_who_did_better(scores: list[int]) -> None:
    assert rank_scores(scores) == [1 + sum(other > score for other in scores) for score in scores]
    dense = [1 + len({other for other in scores if other > score}) for score in scores]
    assert rank_scores(scores, TieRule.DENSE) == dense


def listed(*places: tuple[int, int], of: int = 0) -> list[Ranking]:
    return [
        Ranking(f"Xã {n}", 2026, score, rank, of or len(places)) for n, (rank, score) in enumerate(places)
    ]


@pytest.mark.parametrize(
    "places",
    [
        [(1, 900), (2, 800), (3, 700)],
        [(1, 900), (1, 900), (3, 700)],
        [(1, 900), (1, 900), (2, 700)],
        [(1, 900), (2, 800), (2, 800), (2, 800), (5, 100)],
    ],
)
def test_rankings_with_either_way_of_ties_are_in_order(places: list[tuple[int, int]]) -> None:
    assert ranking_findings(listed(*places)) == []


@pytest.mark.parametrize(
    ("places", "of", "code", "said"),
    [
        ([(1, 900), (2, 800), (4, 700)], 0, "rank_gap", "sau hạng 2 là hạng 4"),
        ([(2, 900), (3, 800)], 0, "rank_gap", "hạng đầu là 2"),
        ([(1, 900), (1, 900), (4, 700)], 0, "rank_gap", "sau hạng 1 là hạng 4"),
        ([(1, 900), (2, 800), (4, 700)], 4, "ranking_not_whole", "không có hạng 3"),
        ([(5, 900)], 15, "ranking_not_whole", "có 1 đơn vị"),
        ([(1, 900), (2, 900)], 0, "tie_ranked_apart", "cùng 0,90 điểm mà khác hạng"),
        ([(1, 800), (2, 900)], 0, "rank_against_score", "xếp sau lại có điểm cao hơn"),
        ([(1, 900), (1, 800), (3, 700)], 0, "rank_shared_apart", "cùng hạng mà khác điểm"),
    ],
)
def test_what_is_odd_in_a_ranking_is_a_remark(
    places: list[tuple[int, int]], of: int, code: str, said: str
) -> None:
    (finding,) = ranking_findings(listed(*places, of=of))
    assert (finding.code, finding.severity) == (code, Severity.NOTE)
    assert said in finding.message
    assert finding.message.startswith("Bảng xếp hạng năm 2026: ")


def test_each_group_and_year_is_a_list_of_its_own() -> None:
    rows = listed((1, 900), (2, 800))
    other = [Ranking("Phường", 2026, 500, 2, 1, group="phường"), Ranking("Xã", 2025, 900, 1, 1)]
    (finding,) = ranking_findings([*rows, *other])
    assert finding.message.startswith("Bảng xếp hạng năm 2026, nhóm phường: ")
