"""Tab Cải cách hành chính, part Thiếu hụt: what was lost, what is tried out, the cheapest way to a place."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.conftest import settle
from thidua_desktop.domain.records import SetScope
from thidua_desktop.domain.vietnamese import exact_points, format_points
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.reform_gaps import CAUSE, CODE, EFFORT, LOST, NAME, TRY
from thidua_desktop.ui.tabs.reform_gaps import ReformGapsPage
from thidua_desktop.ui.tabs.reform_places import Place

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> ReformGapsPage:
    context = context_of(sample)
    made = ReformGapsPage(context, 2026)
    shown(context, made)
    own = sample.reform.sets.own(2026)
    assert own is not None
    made.show_place(Place("gaps", own.id))
    return made


def row_of(page: ReformGapsPage, code: str) -> int:
    return next(n for n, gap in enumerate(page.model.gaps) if gap.criterion.code == code)


def type_into(page: ReformGapsPage, row: int, text: str, column: int = TRY) -> None:
    """Type as a clerk does: the first letter begins, Enter ends."""
    table = page.ui.table
    table.setCurrentIndex(page.model.index(row, column))
    table.edit(page.model.index(row, column))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(1)


# ---- the list ------------------------------------------------------------------------------------
def test_the_most_lost_comes_first_with_cause_and_what_it_wins_back(page: ReformGapsPage) -> None:
    lost = [gap.lost for gap in page.model.gaps]
    assert lost == sorted(lost, reverse=True)
    assert page.found is not None
    first = page.model.gaps[0]
    cells = [page.model.index(0, column).data() for column in range(9)]
    assert cells[CODE] == first.criterion.code
    assert cells[NAME] == first.criterion.name
    assert cells[CAUSE] == first.cause
    assert cells[5] == f"+{format_points(first.wins_index)}"
    assert exact_points(sum(lost)) in page.ui.countLabel.text()
    assert "các đơn vị khác giữ nguyên" in page.ui.countLabel.text()


def test_gaps_of_a_unit_are_chosen_by_set_and_unit(page: ReformGapsPage, sample: Workspace) -> None:
    held = next(one for one in sample.reform.sets.current(2026) if one.scope is SetScope.UNITS)
    assert not page.ui.unitBox.isVisible()
    page.show_place(Place("gaps", held.id))
    assert page.ui.unitBox.isVisible()
    unit_id = page.ui.unitBox.itemData(page.ui.unitBox.count() - 1)
    page.show_place(Place("gaps", held.id, unit_id))
    assert page.place() == Place("gaps", held.id, unit_id)
    expected = sample.reform.results.gaps(held.id, unit_id)
    assert [gap.criterion.id for gap in page.model.gaps] == [gap.criterion.id for gap in expected.gaps]


def test_enter_opens_the_component(page: ReformGapsPage) -> None:
    asked: list[Place] = []
    page.asked.connect(asked.append)
    page.ui.table.setCurrentIndex(page.model.index(1, NAME))
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    assert asked == [Place("scores", page.place().set_id, None, page.model.gaps[1].criterion.id)]


def test_rows_are_copied_as_cells(page: ReformGapsPage) -> None:
    page.ui.table.selectRow(0)
    QTest.keyClick(page.ui.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[:2] == [page.model.gaps[0].criterion.code, page.model.gaps[0].criterion.name]
    assert cells[LOST] == page.model.index(0, LOST).data()


def test_a_score_moves_the_list_when_it_is_next_seen(page: ReformGapsPage, sample: Workspace) -> None:
    gap = page.model.gaps[0]
    page.hide()
    most = gap.criterion.max_thousandths
    sample.reform.scoring.appraise(page.place().set_id, None, gap.criterion.id, most, "Đã đủ minh chứng")
    settle(page._context)
    assert page.model.gaps[0] == gap
    page.show()
    assert page.model.place_of(gap.criterion.id) == -1


# ---- trying out ----------------------------------------------------------------------------------
def test_points_typed_move_index_and_place_at_once(page: ReformGapsPage) -> None:
    gap = page.model.gaps[0]
    before = page.ui.indexLabel.text()
    assert not page.ui.resetButton.isEnabled()
    type_into(page, 0, format_points(gap.criterion.max_thousandths))
    assert page.ui.indexLabel.text() == format_points(gap.index_after) != before
    assert page.ui.indexChange.text() == f"+{format_points(gap.wins_index)} so với {before}"
    if gap.wins_places:
        assert page.ui.rankChange.text().startswith(f"▲ {gap.wins_places} bậc")
    QTest.mouseClick(page.ui.resetButton, Qt.MouseButton.LeftButton)
    assert page.ui.indexLabel.text() == before
    assert page.model.index(0, TRY).data() == ""


def test_figures_typed_are_worked_out_by_the_rule(page: ReformGapsPage) -> None:
    row = row_of(page, "3.2.1")
    type_into(page, row, "12.140/12.140 hồ sơ")
    assert page.model.index(row, TRY).data() == "12.140/12.140 hồ sơ"
    assert "100 %" in page.model.index(row, TRY).data(Qt.ItemDataRole.ToolTipRole)
    assert page.ui.indexLabel.text() == format_points(page.model.gaps[row].index_after)


def test_a_letter_typed_anywhere_in_the_row_begins_a_try(page: ReformGapsPage) -> None:
    page.ui.table.setCurrentIndex(page.model.index(2, NAME))
    page.ui.table.setFocus()
    QTest.keyClicks(page.ui.table, "0")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert page.model.index(2, TRY).data() == "0"
    QTest.keyClick(page.ui.table, Qt.Key.Key_Delete)
    assert page.model.index(2, TRY).data() == ""


@pytest.mark.parametrize("text", ["9", "mười", "48/0"])
def test_what_makes_no_sense_is_refused_in_words_and_changes_nothing(page: ReformGapsPage, text: str) -> None:
    row = row_of(page, "3.2.1")
    before = page.ui.indexLabel.text()
    type_into(page, row, text)
    assert "3.2.1" in page.ui.tryNotice.text()
    assert page.model.index(row, TRY).data() == ""
    assert page.ui.indexLabel.text() == before


def test_a_try_takes_no_time(page: ReformGapsPage) -> None:
    index = page.model.index(0, TRY)
    times = []
    for number in range(20):
        begun = time.perf_counter()
        assert page.model.setData(index, f"0,{number + 10}")
        times.append(time.perf_counter() - begun)
    assert sorted(times)[10] < 0.030


# ---- the way to a place --------------------------------------------------------------------------
def test_the_cheapest_way_is_found_told_and_filled_in(page: ReformGapsPage) -> None:
    assert page.what_if is not None
    page.ui.placeBox.setValue(1)
    QTest.mouseClick(page.ui.findButton, Qt.MouseButton.LeftButton)
    way = page.way
    assert way is not None
    assert way.components
    assert page.ui.wayList.count() == len(way.components)
    assert format_points(way.needed) in page.ui.needLabel.text()
    assert "Tính đúng" in page.ui.howLabel.text()
    QTest.mouseClick(page.ui.applyButton, Qt.MouseButton.LeftButton)
    assert page.ui.indexLabel.text() == format_points(way.index)
    assert [gap.criterion.id for gap in page.model.chosen()] == [
        gap.criterion.id
        for gap in page.model.gaps
        if gap.criterion.id in {one.criterion.id for one in way.components}
    ]


def test_a_component_that_cannot_be_raised_is_left_out(page: ReformGapsPage) -> None:
    page.ui.placeBox.setValue(1)
    page.find_way()
    assert page.way is not None
    first = page.way.components[0].criterion.id
    row = page.model.place_of(first)
    type_into(page, row, "0", EFFORT)
    page.find_way()
    assert first not in {one.criterion.id for one in page.way.components}
    type_into(page, row, "7", EFFORT)
    assert page.model.index(row, EFFORT).data() == "0", "an effort is 0 to 5"
    assert "từ 0 (không nâng) đến 5" in page.ui.tryNotice.text()


def test_a_component_of_the_way_is_found_in_the_table(page: ReformGapsPage) -> None:
    page.ui.placeBox.setValue(1)
    page.find_way()
    item = page.ui.wayList.item(0)
    page.ui.wayList.setCurrentItem(item)
    page.ui.wayList.itemActivated.emit(item)
    row = page.ui.table.currentIndex().row()
    assert page.model.gaps[row].criterion.id == item.data(Qt.ItemDataRole.UserRole)


# ---- the plan ------------------------------------------------------------------------------------
def test_marked_components_go_into_the_plan_of_remedies(page: ReformGapsPage, sample: Workspace) -> None:
    asked: list[Place] = []
    page.asked.connect(asked.append)
    listed = {(one.unit_id, one.criterion_code) for one in sample.reform.remedies.of_year(2026)}
    rows = [
        n for n, gap in enumerate(page.model.gaps) if (None, gap.criterion.code) not in listed
    ][:2]  # fmt: skip
    for row in rows:
        page.ui.table.setCurrentIndex(page.model.index(row, NAME))
        QTest.keyClick(page.ui.table, Qt.Key.Key_Space)
    gaps = [page.model.gaps[row] for row in rows]
    QTest.mouseClick(page.ui.planButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    added = sample.reform.remedies.of_year(2026)[-2:]
    assert [(one.criterion_code, one.lost, one.cause) for one in added] == [
        (gap.criterion.code, gap.lost, gap.cause) for gap in gaps
    ]
    assert asked == [Place("remedies", page.place().set_id)]
    assert not page.model.chosen()

    page.ui.table.setCurrentIndex(page.model.index(rows[0], NAME))
    QTest.mouseClick(page.ui.planButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert page.ui.tryNotice.text(), "it is in the plan already"
    assert len(asked) == 1


def test_what_stands_in_the_plan_is_left_out_and_told(page: ReformGapsPage, sample: Workspace) -> None:
    asked: list[Place] = []
    page.asked.connect(asked.append)
    listed = {one.criterion_code for one in sample.reform.remedies.of_year(2026) if one.unit_id is None}
    known = next(gap for gap in page.model.gaps if gap.criterion.code in listed)
    other = next(gap for gap in page.model.gaps if gap.criterion.code not in listed)
    page.model.choose([known.criterion.id, other.criterion.id])
    QTest.mouseClick(page.ui.planButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    plan = [one.criterion_code for one in sample.reform.remedies.of_year(2026) if one.unit_id is None]
    assert plan.count(other.criterion.code) == plan.count(known.criterion.code) == 1
    assert known.criterion.name in page.ui.tryNotice.text()
    assert other.criterion.name not in page.ui.tryNotice.text()
    assert asked


def test_what_is_not_scored_yet_is_no_loss_yet(page: ReformGapsPage, sample: Workspace) -> None:
    """The sheet says the same sum."""
    own = page.place().set_id
    lost = sum(row.lost or 0 for row in sample.reform.scoring.sheet(own).leaves())
    assert page.ui.countLabel.text().startswith(f"{len(page.model.gaps)} mục mất {exact_points(lost)} điểm ·")
    unscored = sample.reform.sets.add_shipped("cap-xa-gia-dinh", 2027).created
    assert unscored is not None
    leaf = sample.reform.sets.tree(unscored)[1]
    sample.reform.scoring.declare(unscored, None, leaf.id, "90%")
    settle(page._context)
    page.show_place(Place("gaps", unscored))
    assert page.ui.countLabel.text().startswith("1 mục mất 2,00 điểm · 39 mục chưa chấm (80,00 điểm) ·")


def test_a_rank_counted_in_an_earlier_list_says_so_beside_it(page: ReformGapsPage, sample: Workspace) -> None:
    assert page.ui.rankLabel.text() == "03/15"
    assert page.ui.rankCaption.text() == "Hạng, theo bảng năm 2023"
    held = next(one for one in sample.reform.sets.current(2026) if one.scope is SetScope.UNITS)
    page.show_place(Place("gaps", held.id))
    assert page.ui.rankCaption.text() == "Hạng trong nhóm"


# ---- nothing there -------------------------------------------------------------------------------
def test_an_empty_office_is_sent_to_the_criteria_sets(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    page = ReformGapsPage(context, 2026)
    shown(context, page)
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    assert not page.ui.planButton.isEnabled()
    assert not page.ui.findButton.isEnabled()
    assert page.ui.indexLabel.text() == "—"
    page.edit()
    page.reset()
    page.find_way()
    page.plan()
    assert page.place() == Place("gaps", 0)
