"""Tab Cải cách hành chính, part Kết quả: the table of a year, its charts, and the ways from there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import settle
from thidua_desktop.domain.charts import Bars, HeatMap, Radar, Trend
from thidua_desktop.domain.records import Ranking, SetScope
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_map_dialog import ReformMapDialog
from thidua_desktop.ui.models.reform_results import AREAS, DELTA, PLACES, RANK, SCORE, UNIT
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_results import ReformResultsPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


def make(workspace: Workspace, context_of: Make, shown: Show, year: int = 2026) -> ReformResultsPage:
    context = context_of(workspace)
    page = ReformResultsPage(context, year)
    shown(context, page)
    return page


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> ReformResultsPage:
    return make(sample, context_of, shown)


def choose_units(page: ReformResultsPage, workspace: Workspace) -> int:
    """Show the first set that scores units; returns its id."""
    held = next(
        one for one in workspace.reform.sets.current(2026) if one.scope is SetScope.UNITS and one.group
    )
    page.show_place(Place("results", held.id))
    assert page.table.set_id == held.id
    return held.id


def line(page: ReformResultsPage, number: int) -> list[str]:
    return [page.model.index(number, column).data() for column in range(AREAS)]


def drawing(page: ReformResultsPage) -> object:
    return page.ui.chart._drawing


def pick(page: ReformResultsPage, switch: str) -> None:
    QTest.mouseClick(getattr(page.ui, switch), Qt.MouseButton.LeftButton)


def test_communes_differ_at_the_head_of_their_names(sample: Workspace, context_of: Make, shown: Show) -> None:
    """Else a narrow column shows "Ủy ban nhân dân …" in every row; the whole name is in the tip."""
    listed = [
        Ranking("Ủy ban nhân dân xã Bình Hiệp", 2021, 90_000, 1, 2, "Xã"),
        Ranking("UBND xã Tân Hưng", 2021, 80_000, 2, 2, "Xã"),
    ]
    sample.operations.run("Đã nhập", lambda: sample._store.reform.save_rankings(listed))
    page = make(sample, context_of, shown, 2021)
    names = [page.model.index(n, UNIT) for n in range(page.model.rowCount())]
    assert [one.data() for one in names] == ["UBND xã Bình Hiệp", "UBND xã Tân Hưng"]
    assert names[0].data(Qt.ItemDataRole.ToolTipRole) == "Ủy ban nhân dân xã Bình Hiệp"


# ---- the table -----------------------------------------------------------------------------------
def test_a_published_ranking_says_what_rose_and_fell(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    page = make(sample, context_of, shown, 2023)
    own = page.model.own_id - 1
    assert line(page, own) == ["5", "Huyện Thạnh Hóa", "80,10", "▲ 5,35", "▲ 7"]
    assert page.ui.table.current_id() == page.model.own_id
    tips = [page.model.index(own, n).data(Qt.ItemDataRole.ToolTipRole) for n in (RANK, DELTA, PLACES)]
    assert tips[0].startswith("Hạng 05/15")
    assert tips[1] == "Tăng 5,35 điểm so với năm 2022 (74,75)"
    assert tips[2] == "Tăng 7 bậc: từ hạng 12 lên hạng 5"
    assert page.ui.stateLabel.text() == "Theo bảng đã công bố"
    assert all(page.ui.table.isColumnHidden(AREAS + n) for n in range(3))
    assert page.model.index(own, SCORE).data(Qt.ItemDataRole.FontRole).weight() >= 600


def test_what_cannot_be_compared_is_a_dash_with_its_reason(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    page = make(sample, context_of, shown, 2022)
    assert line(page, 0)[DELTA:] == ["—", "—"]
    tip = page.model.index(0, DELTA).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Không có trong bảng xếp hạng năm 2021"


def test_a_table_of_units_has_a_column_for_each_area(page: ReformResultsPage, sample: Workspace) -> None:
    set_id = choose_units(page, sample)
    table = sample.reform.results.table(2026, set_id=set_id)
    areas = table.rows[0].areas
    header = page.ui.table.horizontalHeader().model()
    assert [header.headerData(AREAS + n, Qt.Orientation.Horizontal) for n in range(len(areas))] == [
        area.code for area in areas
    ]
    assert header.headerData(AREAS, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == areas[0].name
    assert not page.ui.table.isColumnHidden(AREAS + len(areas) - 1)
    assert page.ui.table.isColumnHidden(AREAS + len(areas))
    assert "Chưa công bố" in page.ui.stateLabel.text()
    assert page.ui.stateLabel.text().endswith("bộ giả định") == table.synthetic


def test_headings_sort_and_what_is_missing_comes_last(page: ReformResultsPage, sample: Workspace) -> None:
    choose_units(page, sample)
    page.model.sort(DELTA)
    deltas = [row.comparison.delta for n in range(page.model.rowCount()) if (row := page.model.row(n))]
    known = [one for one in deltas if one is not None]
    assert known == sorted(known, reverse=True)
    assert None not in deltas[: len(known)]
    page.model.sort(UNIT, Qt.SortOrder.DescendingOrder)
    names = [row.comparison.unit_name for n in range(page.model.rowCount()) if (row := page.model.row(n))]
    assert names == sorted(names, reverse=True)


def test_the_office_has_a_line_of_its_own(page: ReformResultsPage, sample: Workspace) -> None:
    own = sample.reform.sets.own(2026)
    assert own is not None
    page.show_place(Place("results", own.id))
    assert [line(page, n) for n in range(page.model.rowCount())] == [
        ["—", "2026, tạm tính", "84,42", "—", "—"],
        ["5", "2023, công bố", "80,10", "▲ 5,35", "▲ 7"],
        ["12", "2022, công bố", "74,75", "—", "—"],
    ]
    assert page.model.headerData(UNIT, Qt.Orientation.Horizontal) == "Năm"
    assert "tự chấm 87,42; thẩm định 84,42" in page.ui.noteLabel.text()
    assert "bỏ khỏi mẫu số" in page.ui.noteLabel.text()
    assert page.place() == Place("results", own.id)


def test_a_published_year_of_the_office_opens_its_table(page: ReformResultsPage, sample: Workspace) -> None:
    own = sample.reform.sets.own(2026)
    assert own is not None
    asked: list[Place] = []
    page.asked.connect(asked.append)
    page.show_place(Place("results", own.id))
    page.ui.table.setCurrentIndex(page.model.index(0, UNIT))
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    assert asked == [Place("scores", own.id)]
    pick(page, "heatSwitch")
    heat = drawing(page)
    assert isinstance(heat, HeatMap)
    assert len(heat.rows) == 1, "published years have no areas"
    page.ui.table.setCurrentIndex(page.model.index(1, UNIT))
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    assert page.year == 2023
    assert line(page, page.ui.table.currentIndex().row())[:2] == ["5", "Huyện Thạnh Hóa"]


def test_the_sentence_is_copied(sample: Workspace, context_of: Make, shown: Show) -> None:
    page = make(sample, context_of, shown, 2023)
    QTest.mouseClick(page.ui.copyButton, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == sample.reform.results.sentence(2023)
    assert "80,10" in QGuiApplication.clipboard().text()


def test_another_year_is_chosen_in_the_page(page: ReformResultsPage) -> None:
    box = page.ui.yearBox
    box.setCurrentIndex(box.findData(2023))
    box.activated.emit(box.currentIndex())
    assert page.year == 2023
    assert page.ui.listTitle.text() == "Kết quả năm 2023"


def test_a_score_changes_the_table_at_once(page: ReformResultsPage, sample: Workspace) -> None:
    set_id = choose_units(page, sample)
    row = page.model.row_of(1)
    assert row is not None
    unit_id, before = row.comparison.unit_id, row.comparison.score
    leaf = next(
        one for one in sample.reform.scoring.sheet(set_id, unit_id).rows if one.is_leaf and one.standing
    )
    sample.reform.scoring.appraise(set_id, unit_id, leaf.criterion.id, 0, "Thiếu minh chứng")
    settle(page._context)
    changed = page.model.row_of(page.model.id_of_unit(unit_id))
    assert changed is not None
    assert changed.comparison.score < before


def test_typing_in_another_part_does_not_wait(page: ReformResultsPage, sample: Workspace) -> None:
    set_id = choose_units(page, sample)
    row = page.model.row_of(1)
    assert row is not None
    leaf = next(
        one
        for one in sample.reform.scoring.sheet(set_id, row.comparison.unit_id).rows
        if one.is_leaf and one.standing
    )
    page.hide()
    sample.reform.scoring.appraise(set_id, row.comparison.unit_id, leaf.criterion.id, 0, "Thiếu minh chứng")
    settle(page._context)
    assert page.model.row_of(1) == row, "nothing is worked out while it is not seen"
    page.show()
    changed = page.model.row_of(page.model.id_of_unit(row.comparison.unit_id))
    assert changed is not None
    assert changed.comparison.score < row.comparison.score


# ---- charts --------------------------------------------------------------------------------------
def test_the_trend_shows_the_unit_its_group_and_flags_what_is_not_published(
    page: ReformResultsPage, sample: Workspace
) -> None:
    choose_units(page, sample)
    shown = drawing(page)
    assert isinstance(shown, Trend)
    row = page.model.row_of(1)
    assert row is not None
    assert [one.name for one in shown.series] == [
        row.comparison.unit_name, "Trung bình nhóm", "Cao nhất nhóm"
    ]  # fmt: skip
    last = shown.series[0].values[-1]
    assert (last.year, last.value) == (2026, row.comparison.score)
    assert last.note
    assert "chưa công bố" in page.ui.chartNote.text()
    best = shown.series[2].values[-1].value
    assert best == max(one.comparison.score for one in page.table.rows)


def test_the_charts_follow_the_line_and_the_choice(page: ReformResultsPage, sample: Workspace) -> None:
    choose_units(page, sample)
    pick(page, "areasSwitch")
    radar = drawing(page)
    assert isinstance(radar, Radar)
    page.ui.table.select_id(2)
    row = page.model.row_of(2)
    assert row is not None
    other = drawing(page)
    assert isinstance(other, Radar)
    assert other.outlines[0].name == row.comparison.unit_name != radar.outlines[0].name
    assert other.outlines[1] == radar.outlines[1], "the mean of the group is the same"
    pick(page, "heatSwitch")
    heat = drawing(page)
    assert isinstance(heat, HeatMap)
    assert [one.values[0] for one in heat.rows] == [one.comparison.score for one in page.table.rows]


def test_a_published_list_has_bars_for_want_of_areas(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    page = make(sample, context_of, shown, 2023)
    pick(page, "heatSwitch")
    bars = drawing(page)
    assert isinstance(bars, Bars)
    assert [one.name for one in bars.rows if one.own] == ["Huyện Thạnh Hóa"]
    pick(page, "areasSwitch")
    assert page.ui.chartStack.currentWidget() is page.ui.emptyPage


# ---- ways from here ------------------------------------------------------------------------------
def test_enter_opens_the_sheet_of_a_unit_at_the_area_of_the_cursor(
    page: ReformResultsPage, sample: Workspace
) -> None:
    set_id = choose_units(page, sample)
    asked: list[Place] = []
    page.asked.connect(asked.append)
    row = page.model.row_of(1)
    assert row is not None
    table = page.ui.table
    table.setCurrentIndex(page.model.index(0, UNIT))
    QTest.keyClick(table, Qt.Key.Key_Return)
    table.setCurrentIndex(page.model.index(0, AREAS + 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    unit_id = row.comparison.unit_id
    assert asked == [
        Place("scores", set_id, unit_id),
        Place("scores", set_id, unit_id, row.areas[1].criterion_id),
    ]


def test_enter_on_a_change_opens_the_year_it_is_counted_from(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    page = make(sample, context_of, shown, 2023)
    page.ui.table.setCurrentIndex(page.model.index(page.model.own_id - 1, DELTA))
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    assert page.year == 2022
    assert line(page, page.ui.table.currentIndex().row())[:3] == ["12", "Huyện Thạnh Hóa", "74,75"]


def test_a_cell_of_the_heat_map_opens_its_area(page: ReformResultsPage, sample: Workspace) -> None:
    set_id = choose_units(page, sample)
    asked: list[Place] = []
    page.asked.connect(asked.append)
    pick(page, "heatSwitch")
    chart = page.ui.chart.chart
    assert chart is not None
    spot = next(one for one in chart.spots if one.ref.criterion_id)
    place = QPoint(round(spot.left + spot.width / 2) + 8, round(spot.top + spot.height / 2) + 8)
    QTest.mouseClick(page.ui.chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [Place("scores", set_id, spot.ref.unit_id, spot.ref.criterion_id or 0)]


def test_a_year_of_the_trend_opens_that_years_table(sample: Workspace, context_of: Make, shown: Show) -> None:
    page = make(sample, context_of, shown, 2023)
    page.ui.chart.setFocus()
    QTest.keyClick(page.ui.chart, Qt.Key.Key_Home)
    assert page.ui.chartNote.text().endswith("2022: 74,75")
    QTest.keyClick(page.ui.chart, Qt.Key.Key_Return)
    assert page.year == 2022
    row = page.model.row_of(page.ui.table.current_id())
    assert row is not None
    assert row.comparison.unit_name == "Huyện Thạnh Hóa"


def test_a_published_line_of_another_office_says_that_it_has_no_rows(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    page = make(sample, context_of, shown, 2023)
    said: list[str] = []
    asked: list[Place] = []
    page._context.navigator.say.connect(said.append)
    page.asked.connect(asked.append)
    page.ui.table.select_id(1)
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    assert said
    assert "chỉ có tổng điểm" in said[0]
    assert not asked


def test_the_menu_goes_to_what_the_unit_lost(page: ReformResultsPage, sample: Workspace) -> None:
    set_id = choose_units(page, sample)
    asked: list[Place] = []
    page.asked.connect(asked.append)
    row = page.model.row_of(2)
    assert row is not None
    page.ui.table.select_id(2)
    actions = {action.text(): action for action in page.ui.table.actions()}
    actions["Mở phiếu chấm điểm"].trigger()
    actions["Xem điểm mất"].trigger()
    unit_id = row.comparison.unit_id
    assert asked == [Place("scores", set_id, unit_id), Place("gaps", set_id, unit_id)]


def test_only_a_unit_without_a_year_before_is_given_a_mapped_value(
    sample: Workspace, context_of: Make, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(ReformMapDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    page = make(sample, context_of, shown, 2023)
    act = next(action for action in page.ui.table.actions() if action.text().startswith("Quy đổi"))
    assert not act.isEnabled()
    page.map_unit()
    assert not opened, "its value of the year before is known"
    page.set_year(2022)
    assert act.isEnabled()
    act.trigger()
    assert len(opened) == 1


def test_an_empty_office_is_offered_the_import(bare: Workspace, context_of: Make, shown: Show) -> None:
    page = make(bare, context_of, shown)
    assert page.ui.table.empty.isVisible()
    assert not page.ui.copyButton.isEnabled()
    assert page.place() == Place("results", 0)
    for switch in ("areasSwitch", "heatSwitch", "trendSwitch"):
        pick(page, switch)
        assert page.ui.chartStack.currentWidget() is page.ui.emptyPage


def test_an_office_without_a_name_sees_what_it_scored(bare: Workspace, context_of: Make, shown: Show) -> None:
    """Before its name is entered it stands as "Cơ quan"; nothing is appraised, so nothing says so."""
    bare.reform.sets.add_shipped("cap-xa-gia-dinh", 2026)
    own = bare.reform.sets.own(2026)
    assert own is not None
    leaf = next(one for one in bare.reform.sets.tree(own.id) if one.code == "1.1.3")
    bare.reform.scoring.declare(own.id, None, leaf.id, "47/50 nhiệm vụ")
    page = make(bare, context_of, shown)
    assert [line(page, n)[:3] for n in range(page.model.rowCount())] == [["—", "2026, tạm tính", "0,94"]]
    assert "thẩm định" not in page.ui.noteLabel.text()
    assert isinstance(drawing(page), Trend)
