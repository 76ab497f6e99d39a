"""The tables of results and of lost points as models: words, signs, orders, and Qt's own demands."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from thidua_desktop.domain.ranking import Comparison, compare_years
from thidua_desktop.domain.records import AreaKind, Criterion, Ranking, RankingMap
from thidua_desktop.domain.reform.gaps import CauseKind, Gap
from thidua_desktop.domain.reform.index import AreaIndex
from thidua_desktop.services.reform.results import ResultRow, ResultTable
from thidua_desktop.ui.models.reform_gaps import CODE, EFFORT, PLACES, TRY, GapsModel
from thidua_desktop.ui.models.reform_results import AREAS, DELTA, RANK, SCORE, UNIT, ResultsTable
from thidua_desktop.ui.models.reform_results import PLACES as RANK_CHANGE
from thidua_desktop.ui.theme import Theme

TIP = Qt.ItemDataRole.ToolTipRole


def ranking(year: int, *rows: tuple[str, int, int]) -> list[Ranking]:
    return [Ranking(name, year, score, rank, len(rows)) for name, score, rank in rows]


def area(index: int | None, kind: AreaKind | None = None, points: int = 0) -> AreaIndex:
    return AreaIndex(1, "1", "Thể chế", points, 10_000, 10_000, index, kind)


@pytest.fixture
def results(theme: Theme) -> ResultsTable:
    compared = compare_years(
        ranking(2026, ("Huyện Thạnh Hóa", 80_100, 1), ("Xã Mới", 79_000, 2), ("Xã Lạ", 60_000, 3)),
        ranking(2025, ("Huyện Thạnh Hóa", 82_000, 1), ("Xã Cũ 1", 70_000, 2), ("Xã Cũ 2", 71_000, 3)),
        [RankingMap(1, 2026, "", "Xã Mới", "Xã Cũ 1"), RankingMap(2, 2026, "", "Xã Mới", "Xã Cũ 2")],
    )
    rows = (
        ResultRow(compared[0], (area(92_500), area(None, AreaKind.BONUS, 1_500)), 40, 40),
        ResultRow(compared[1], (area(None), area(None, AreaKind.BONUS, 0)), 12, 40),
        ResultRow(compared[2], (area(50_000), area(None, AreaKind.MINUS, 2_000)), 40, 40),
    )
    model = ResultsTable(theme)
    model.show(
        ResultTable(2026, "", 1, "Nhóm", rows),
        lambda one: one.unit_name == "Huyện Thạnh Hóa",
        lambda row: row.comparison.unit_name,
    )
    return model


def cells(model: ResultsTable, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_results_are_a_good_model(results: ResultsTable, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(results)


def test_changes_have_a_sign_and_mapped_ones_a_mark(results: ResultsTable) -> None:
    assert cells(results, DELTA) == ["▼ 1,90", "▲ 8,50*", "—"]
    assert cells(results, RANK_CHANGE) == ["=", "—", "—"]
    mapped = results.index(1, DELTA).data(TIP)
    assert mapped.startswith("Tăng 8,50 điểm so với năm 2025 (70,50). Quy đổi từ năm 2025: Xã Cũ 1 70,00")
    assert results.index(1, RANK_CHANGE).data(TIP) == "Trị quy đổi không có hạng năm trước"
    assert results.index(2, DELTA).data(TIP) == "Không có trong bảng xếp hạng năm 2025"
    assert results.index(0, RANK_CHANGE).data(TIP) == "Giữ hạng 1"


def test_areas_show_their_index_and_bonus_its_points(results: ResultsTable) -> None:
    assert cells(results, AREAS) == ["92,50", "—", "50,00"]
    assert cells(results, AREAS + 1) == ["+1,50", "0,00", "−2,00"]
    assert cells(results, AREAS + 2) == ["", "", ""]


def test_an_index_still_under_way_says_so(results: ResultsTable) -> None:
    assert results.index(1, SCORE).data(TIP) == "Đã chấm 12/40 mục: chỉ số còn thay đổi"
    assert results.index(0, SCORE).data(TIP) == "80,100/100 điểm"
    assert results.index(0, RANK).data(TIP) == "Hạng 01/03"


def test_orders_put_what_is_unknown_last(results: ResultsTable) -> None:
    results.sort(AREAS)
    assert cells(results, UNIT) == ["Huyện Thạnh Hóa", "Xã Lạ", "Xã Mới"]
    results.sort(DELTA)
    assert cells(results, UNIT) == ["Xã Mới", "Huyện Thạnh Hóa", "Xã Lạ"]


def test_units_are_found_by_id_and_by_name(results: ResultsTable) -> None:
    assert results.id_of_unit(None, "Xã Mới") == 2
    assert results.id_of_unit(77) == 0
    assert results.own_id == 1
    results.show(None, lambda one: True, lambda row: "")
    assert (results.rowCount(), results.own_id, results.areas()) == (0, -1, ())


def test_short_names_stand_for_units_that_have_one(theme: Theme) -> None:
    one = Comparison("Phòng Kinh tế xã Thạnh Hóa", "", 2026, 1, 1, 1, None, None, None, None, unit_id=5)
    model = ResultsTable(theme)
    model.show(
        ResultTable(2026, "", 1, "", (ResultRow(one),)), lambda line: False, lambda row: "Phòng Kinh tế"
    )
    assert model.index(0, UNIT).data() == "Phòng Kinh tế"
    assert model.index(0, UNIT).data(TIP) == "Phòng Kinh tế xã Thạnh Hóa"


# ---- lost points ---------------------------------------------------------------------------------
def gap(number: int, lost: int, **changes: Any) -> Gap:
    values: dict[str, Any] = {
        "criterion": Criterion(number, 1, f"1.{number}", f"Tiêu chí {number}", 2_000),
        "area_id": 1,
        "points": 2_000 - lost,
        "lost": lost,
        "cause": "Báo cáo chậm",
        "cause_kind": CauseKind.APPRAISER,
        "index_after": 80_000 + lost,
        "wins_index": lost,
        "rank_after": 2,
        "wins_places": 1,
    }
    return Gap(**(values | changes))


@pytest.fixture
def gaps(theme: Theme) -> GapsModel:
    def try_out(one: Gap, text: str) -> str | None:
        return None if text == "sai" else f"đọc là {text}"

    model = GapsModel(theme, try_out)
    model.load([gap(1, 1_500), gap(2, 250, points=None, rank_after=None, wins_places=None, wins_index=263)])
    return model


def test_the_gaps_are_a_good_model(gaps: GapsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(gaps)


def test_a_row_says_what_is_held_lost_and_won_back(gaps: GapsModel) -> None:
    rows = [[gaps.index(row, column).data() for column in range(9)] for row in range(2)]
    assert rows[0] == ["1.1", "Tiêu chí 1", "0,50/2,00", "1,50", "Báo cáo chậm", "+1,50", "▲ 1", "", "1"]
    assert rows[1] == ["1.2", "Tiêu chí 2", "—/2,00", "0,25", "Báo cáo chậm", "+0,26", "—", "", "1"]
    assert gaps.most == 1_500
    assert gaps.index(0, PLACES).data(TIP) == "Đạt trọn điểm mục này: hạng 2"


def test_only_what_can_be_read_stays_in_the_cell(gaps: GapsModel) -> None:
    cell = gaps.index(0, TRY)
    assert gaps.setData(cell, " 1,5 ")
    assert (cell.data(), cell.data(TIP)) == ("1,5", "đọc là 1,5")
    assert not gaps.setData(cell, "sai")
    assert cell.data() == "1,5"
    gaps.clear_trials()
    assert cell.data() == ""


def test_efforts_are_one_to_five_or_none(gaps: GapsModel) -> None:
    cell = gaps.index(0, EFFORT)
    assert gaps.setData(cell, "4")
    assert gaps.efforts() == {1: 4, 2: 1}
    for refused in ("6", "-1", "nhiều", "2,5"):
        assert not gaps.setData(cell, refused)
    assert gaps.setData(cell, "0")
    assert gaps.efforts()[1] is None


def test_efforts_and_marks_outlive_a_change_of_scores(gaps: GapsModel) -> None:
    gaps.setData(gaps.index(1, EFFORT), "3")
    gaps.setData(gaps.index(1, TRY), "2")
    gaps.choose([2])
    gaps.load([gap(2, 100)])
    assert gaps.efforts() == {2: 3}
    assert [one.criterion.id for one in gaps.chosen()] == [2]
    assert gaps.index(0, CODE).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert gaps.index(0, TRY).data() == ""
