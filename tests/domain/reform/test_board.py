"""Many units over years: every total, place and change follows one edit."""

from __future__ import annotations

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.reform.test_index import small
from thidua_desktop.domain.records import CriteriaSet, Ranking, RankingMap, Score, ScoreKind, TieRule
from thidua_desktop.domain.reform.board import Board, YearSheet
from thidua_desktop.domain.reform.index import Standing

NAMES = {1: "Xã Một", 2: "Xã Hai", 3: "Xã Ba"}


def sheet(
    year: int, points: dict[tuple[int, int], int], ties: TieRule = TieRule.SKIP, units: dict[int, str] = NAMES
) -> YearSheet:
    held = CriteriaSet(year, "Bộ thử", year, group="xã", ties=ties)
    scores = [Score(leaf, ScoreKind.SELF, one, unit) for (unit, leaf), one in points.items()]
    return YearSheet(held, small(2000, 3000, 5000), units, scores)


def places(board: Board, year: int) -> list[tuple[str, int, int, int | None, int | None]]:
    return [(r.unit_name, r.score, r.rank, r.delta, r.rank_change) for r in board.table(year)]


def test_places_and_changes_of_two_years() -> None:
    board = Board(
        [
            sheet(2025, {(1, 20): 5000, (2, 20): 4000, (3, 20): 3000}),
            sheet(2026, {(1, 20): 4000, (2, 20): 4000, (3, 20): 5000}),
        ]
    )
    assert board.years() == [2025, 2026]
    assert places(board, 2026) == [
        ("Xã Ba", 50_000, 1, 20_000, 2),
        ("Xã Hai", 40_000, 2, 0, 0),
        ("Xã Một", 40_000, 2, -10_000, -1),
    ]


def test_one_edit_moves_its_year_and_the_changes_of_the_next() -> None:
    board = Board([sheet(2025, {(1, 20): 5000, (2, 20): 4000}), sheet(2026, {(1, 20): 4000, (2, 20): 3000})])
    result = board.change(2025, 2, 10, Standing(2000))
    assert result.index == 60_000
    assert places(board, 2025)[0] == ("Xã Hai", 60_000, 1, None, None)
    assert places(board, 2026) == [
        ("Xã Một", 40_000, 1, -10_000, 1),
        ("Xã Hai", 30_000, 2, -30_000, -1),
    ]


def test_a_unit_without_a_score_has_no_place_until_it_has_one() -> None:
    board = Board([sheet(2026, {(1, 20): 4000, (2, 20): 3000})])
    assert [row.rank for row in board.rankings(2026)] == [1, 2]
    assert {row.of for row in board.rankings(2026)} == {2}
    board.change(2026, 3, 20, Standing(5000))
    first = board.table(2026)[0]
    assert (first.unit_name, first.rank, first.of) == ("Xã Ba", 1, 3)


def test_a_year_without_a_sheet_is_taken_as_published_and_merged_units_are_mapped() -> None:
    board = Board(
        [sheet(2026, {(1, 20): 4000, (2, 20): 3000})],
        maps=[RankingMap(1, 2026, "xã", "Xã Hai", "Xã Cũ"), RankingMap(2, 2025, "xã", "Xã Một", "Xã Cũ")],
        published={2025: [Ranking("Xã Cũ", 2025, 35_000, 1, 1, "xã")]},
    )
    first, second = board.table(2026)
    assert (first.delta, first.mapped) == (None, False)
    assert (second.delta, second.mapped, second.rank_change) == (-5_000, True, None)


@settings(max_examples=40)
@given(st.data())
def test_an_edited_board_is_the_board_made_anew(data: st.DataObject) -> None:
    cells = st.dictionaries(
        st.tuples(st.sampled_from([1, 2, 3]), st.sampled_from([10, 11, 20])), st.integers(0, 2000)
    )
    ties = data.draw(st.sampled_from(list(TieRule)))
    points = {year: data.draw(cells) for year in (2025, 2026)}
    board = Board([sheet(year, points[year], ties) for year in points])
    for _ in range(data.draw(st.integers(1, 4))):
        year = data.draw(st.sampled_from([2025, 2026]))
        unit, leaf = data.draw(st.sampled_from([1, 2, 3])), data.draw(st.sampled_from([10, 11, 20]))
        points[year][unit, leaf] = data.draw(st.integers(0, 2000))
        board.change(year, unit, leaf, Standing(points[year][unit, leaf], False, ScoreKind.SELF))
    anew = Board([sheet(year, points[year], ties) for year in points])
    for year in points:
        assert board.results(year) == anew.results(year)
        assert [dataclasses.astuple(row) for row in board.table(year)] == [
            dataclasses.astuple(row) for row in anew.table(year)
        ]
