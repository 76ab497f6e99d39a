"""Chấm điểm: figures typed in place, working and index that follow, refusals, columns by step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RoundStep, SetScope
from thidua_desktop.services.reform.scoring import SheetRow
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.score_sheet import (
    APPRAISED,
    APPRAISED_2,
    DECLARED,
    EXPLANATION,
    LOST,
    NAME,
    REASON,
    SELF,
    SURVEY,
    WORKING,
)
from thidua_desktop.ui.tabs.reform import ReformTab
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> ReformScoresPage:
    context = context_of(sample)
    tab = ReformTab(context)
    shown(context, tab)
    made = tab.part("scores")
    assert isinstance(made, ReformScoresPage)
    _view(made, "all")
    return made


def _view(page: ReformScoresPage, key: str) -> None:
    box = page.ui.viewBox
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def _filter(page: ReformScoresPage, key: str) -> None:
    box = page.ui.filterBox
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def _row(page: ReformScoresPage, code: str) -> SheetRow:
    assert page.sheet is not None
    return next(row for row in page.sheet.rows if row.criterion.code == code)


def _place(page: ReformScoresPage, code: str) -> int:
    return page.model.place_of(_row(page, code).criterion.id)


def _cell(page: ReformScoresPage, code: str, column: int) -> str:
    return str(page.model.index(_place(page, code), column).data())


def _type(page: ReformScoresPage, code: str, column: int, text: str) -> None:
    table = page.ui.table
    table.setFocus()
    table.setCurrentIndex(page.model.index(_place(page, code), column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    editor.selectAll()  # type: ignore[attr-defined]
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page._context)


def _paste(page: ReformScoresPage, code: str, column: int, text: str) -> None:
    table = page.ui.table
    table.setCurrentIndex(page.model.index(_place(page, code), column))
    QGuiApplication.clipboard().setText(text)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(page._context)


def test_figures_typed_give_points_with_their_working_beside(page: ReformScoresPage) -> None:
    before = page.ui.selfTotal.text()
    _type(page, "1.1.3", DECLARED, "40/50 nhiệm vụ")
    assert _cell(page, "1.1.3", SELF) == "0,80"
    assert "40/50" in _cell(page, "1.1.3", WORKING)
    assert "0,8" in _cell(page, "1.1.3", WORKING)
    assert page.ui.selfTotal.text() != before
    here = page.row()
    assert here is not None
    assert here.criterion.code == "1.1.4"  # Enter went on to the next component
    assert page.ui.table.currentIndex().column() == DECLARED


def test_what_was_typed_is_taken_back_as_one(page: ReformScoresPage, sample: Workspace) -> None:
    before = _row(page, "1.1.3")
    _type(page, "1.1.3", DECLARED, "25/50 nhiệm vụ")
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert _row(page, "1.1.3") == before


def test_the_sums_of_the_sample_year_are_those_of_its_workbook(page: ReformScoresPage) -> None:
    assert "83,483" in page.ui.selfTotal.text()
    assert "87,417" in page.ui.selfTotal.text()
    assert "80,618" in page.ui.officialTotal.text()
    assert "84,417" in page.ui.officialTotal.text()
    assert "bỏ khỏi mẫu số" in page.ui.scoredTotal.text()
    assert page.ui.synthetic.isVisible()


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        (SELF, "99", "từ 0 đến 1, đang ghi 99"),
        (SELF, "một", "không phải số điểm"),
        (DECLARED, "60/50 nhiệm vụ", "1.1.3"),
        (APPRAISED_2, "0,5", "1.1.3"),
    ],
)
def test_what_is_refused_is_said_and_the_cell_goes_back(
    page: ReformScoresPage, column: int, text: str, said: str, prompts: ScriptedPrompts
) -> None:
    before = _row(page, "1.1.3")
    prompts.texts.extend([None] if column == APPRAISED_2 else [])
    _type(page, "1.1.3", column, text)
    assert said in page.ui.notice.text()
    assert _row(page, "1.1.3") == before
    assert _cell(page, "1.1.3", DECLARED) == "47/50 nhiệm vụ"
    assert _cell(page, "1.1.3", SELF) == "0,94"
    _type(page, "1.1.3", SELF, "0,94")
    _type(page, "1.1.3", SELF, "0,9")
    assert not page.ui.notice.isVisible()
    assert _row(page, "1.1.3").self_points == 900


def test_points_other_than_the_rule_gives_are_remarked(page: ReformScoresPage) -> None:
    _type(page, "1.1.3", SELF, "1")
    assert _cell(page, "1.1.3", WORKING).startswith("! Cách tính cho 0,94")
    page.show_record(_row(page, "1.1.3").criterion.id)
    assert "đang ghi 1" in page.form.ui.findings.text()
    _filter(page, "differs")
    assert _place(page, "1.1.3") >= 0


def test_what_does_not_apply_is_typed_or_marked_by_the_menu(page: ReformScoresPage) -> None:
    _type(page, "1.1.3", SELF, "kad")
    assert _row(page, "1.1.3").absent_by_unit
    assert _cell(page, "1.1.3", SELF) == "KAD"
    page.ui.table.setCurrentIndex(page.model.index(_place(page, "1.1.3"), SELF))
    act = next(one for one in page.ui.table.actions() if "Không áp dụng" in one.text())
    act.trigger()
    settle(page._context)
    assert not _row(page, "1.1.3").absent_by_unit


def test_an_appraisal_that_differs_asks_why(page: ReformScoresPage, prompts: ScriptedPrompts) -> None:
    prompts.texts.append("Báo cáo thiếu 05 nhiệm vụ")
    _type(page, "1.1.3", APPRAISED, "0,8")
    assert _cell(page, "1.1.3", APPRAISED) == "0,80"
    assert _cell(page, "1.1.3", REASON) == "Báo cáo thiếu 05 nhiệm vụ"
    assert _cell(page, "1.1.3", LOST) == "−0,20"
    prompts.texts.append(None)
    _type(page, "1.1.4", APPRAISED, "1")
    assert _cell(page, "1.1.4", APPRAISED) == "2,00"
    assert "khác điểm tự chấm" in page.ui.notice.text()


def test_cells_of_a_workbook_are_pasted_over_sums_as_one(page: ReformScoresPage, sample: Workspace) -> None:
    rows = "45/50 nhiệm vụ\t0,9\n64/64 nhiệm vụ\t\nKhông áp dụng\t\ntiêu đề\tbỏ qua\n02 báo cáo chậm\t"
    _paste(page, "1.1.3", DECLARED, rows)
    assert (_row(page, "1.1.3").declared, _row(page, "1.1.3").self_points) == ("45/50 nhiệm vụ", 900)
    assert _row(page, "1.1.5").not_applicable
    assert _row(page, "1.2.1").declared == "02 báo cáo chậm"
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert _row(page, "1.1.3").declared == "47/50 nhiệm vụ"
    assert _row(page, "1.2.1").declared == "01 báo cáo chậm (quý II)"


def test_one_wrong_cell_keeps_all_that_was_pasted_out(page: ReformScoresPage) -> None:
    _paste(page, "1.1.3", SELF, "0,5\nba điểm")
    assert _row(page, "1.1.3").self_points == 940
    assert "Chưa ghi ô nào" in page.ui.notice.text()
    assert "1.1.4: “ba điểm” không phải số điểm." in page.ui.notice.text()


def test_filters_show_components_under_their_criteria(page: ReformScoresPage) -> None:
    assert page.sheet is not None
    whole = page.model.rowCount()
    _filter(page, "lost")
    lost = [row for row in page.sheet.leaves() if row.lost]
    shown = [line.row for line in page.model.rows() if line.row.is_leaf]
    assert shown == lost
    assert f"({len(lost)})" in page.ui.filterBox.currentText()
    assert page.model.rowCount() < whole
    _filter(page, "unscored")
    assert page.model.rowCount() == 0
    assert page.ui.table.empty.isVisible()
    _filter(page, "evidence")
    assert all(line.row.evidence_missing for line in page.model.rows() if line.row.is_leaf)


def test_what_is_late_is_what_the_overdue_step_asks_for(page: ReformScoresPage) -> None:
    assert page.sheet is not None
    _filter(page, "late")
    shown = [line.row for line in page.model.rows() if line.row.is_leaf]
    assert shown  # the step "Giải trình" of the sample year is past its day
    assert all((row.appraised or 0) < (row.self_points or 0) and not row.explanation for row in shown)


def test_columns_follow_the_step_of_the_round(page: ReformScoresPage, sample: Workspace) -> None:
    _view(page, "")
    table = page.ui.table
    assert not table.isColumnHidden(EXPLANATION)  # explanations are what the round is at
    assert table.isColumnHidden(DECLARED)
    _view(page, "declare")
    assert table.isColumnHidden(APPRAISED)
    assert not table.isColumnHidden(WORKING)
    table.setFocus()
    table.setCurrentIndex(page.model.index(_place(page, "1.1.3"), SELF))
    QTest.keyClick(table, Qt.Key.Key_Tab)
    here = page.row()
    assert here is not None
    assert (here.criterion.code, table.currentIndex().column()) == ("1.1.4", DECLARED)


def test_criteria_fold_and_unfold_by_key(page: ReformScoresPage) -> None:
    table, whole = page.ui.table, page.model.rowCount()
    table.setFocus()
    table.setCurrentIndex(page.model.index(_place(page, "1.1"), NAME))
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert page.model.rowCount() == whole - 5
    assert _place(page, "1.1.3") < 0
    here = page.row()
    assert here is not None
    assert here.criterion.code == "1.1"
    page.show_record(_row(page, "1.1.3").criterion.id)
    assert _place(page, "1.1.3") >= 0
    assert page.model.rowCount() == whole
    page.ui.foldButton.click()
    assert all(line.row.depth < 2 for line in page.model.rows())
    page.ui.foldButton.click()
    assert page.model.rowCount() == whole


def test_units_are_gone_through_by_key(page: ReformScoresPage, sample: Workspace) -> None:
    chosen = next(one for one in sample.reform.sets.current(2026) if one.scope is SetScope.UNITS)
    page.show_place(Place("scores", chosen.id))
    assert page.ui.unitBox.isVisible()
    units = [unit_id for unit_id, _ in sample.reform.scoring.units(chosen.id)]
    assert page.place().unit_id == units[0]
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert page.place().unit_id == units[1]
    QTest.keyClick(page.ui.table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert page.place().unit_id == units[0]


def test_a_survey_is_typed_in_its_own_column(page: ReformScoresPage) -> None:
    _type(page, "A.2", SURVEY, "6")
    assert _row(page, "A.2").survey == 6000
    index = page.model.index(_place(page, "A.2"), SELF)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_a_published_round_is_read_only_and_says_so(page: ReformScoresPage, sample: Workspace) -> None:
    set_id = page.place().set_id
    for row in page.sheet.leaves() if page.sheet else ():
        if row.appraised is not None and row.appraised != row.self_points and not row.reason:
            sample.reform.scoring.appraise(set_id, None, row.criterion.id, row.appraised, "Theo hồ sơ")
    sample.reform.rounds.publish(set_id)
    settle(page._context)
    assert page.ui.lockedLabel.isVisible()
    assert "đã khóa" in page.ui.lockedLabel.toolTip()
    index = page.model.index(_place(page, "1.1.3"), DECLARED)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert page.form.ui.declaredEdit.isReadOnly()
    sample.reform.rounds.reopen(set_id, RoundStep.PUBLISH, "Sửa số liệu")
    settle(page._context)
    assert not page.ui.lockedLabel.isVisible()
    assert page.model.index(_place(page, "1.1.3"), DECLARED).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_component_of_another_year_says_where_it_is(page: ReformScoresPage, sample: Workspace) -> None:
    other = next(one for one in sample.reform.sets.of_year(2025))
    before = page.place()
    page.show_record(sample.reform.sets.tree(other.id)[0].id)
    assert "bộ năm 2025" in page.ui.notice.text()
    assert page.place() == before


def test_cells_are_copied_and_pasted_past_hidden_columns(page: ReformScoresPage) -> None:
    _view(page, "result")  # the working between own points and appraisal is not shown
    assert page.ui.table.isColumnHidden(WORKING)
    _paste(page, "1.1.3", SELF, "0,9\t0,9")
    row = _row(page, "1.1.3")
    assert (row.self_points, row.appraised) == (900, 900)
    table, place = page.ui.table, _place(page, "1.1.3")
    model = page.model
    table.selectionModel().select(
        QItemSelection(model.index(place, SELF), model.index(place, APPRAISED)),
        QItemSelectionModel.SelectionFlag.ClearAndSelect,
    )
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0,90\t0,90"


def test_a_click_on_the_arrow_folds(page: ReformScoresPage) -> None:
    table, whole = page.ui.table, page.model.rowCount()
    rect = table.visualRect(page.model.index(_place(page, "A"), NAME))
    arrow = QPoint(rect.left() + 12, rect.center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert page.model.rowCount() == whole - 3
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert page.model.rowCount() == whole
