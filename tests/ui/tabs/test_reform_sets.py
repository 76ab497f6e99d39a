"""The part Bộ tiêu chí by keyboard: cells typed and pasted, rows added, moved and removed, versions, sets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import AreaKind, Criterion, SetScope
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.criteria_sheet import CODE, EVIDENCE, MAXIMUM, NAME, RULE, SCORER, standing
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_sets import CriteriaSetsPage

Show = Callable[[UiContext, CriteriaSetsPage], None]
Open = Callable[[Workspace], CriteriaSetsPage]


@pytest.fixture
def opened(context_of: Callable[[Workspace], UiContext], shown: Show) -> Open:
    def make(workspace: Workspace) -> CriteriaSetsPage:
        context = context_of(workspace)
        page = CriteriaSetsPage(context, 2026)
        shown(context, page)
        return page

    return make


def at_rest(page: CriteriaSetsPage) -> None:
    settle(page._context)


def stand(page: CriteriaSetsPage, code: str, column: int = NAME) -> None:
    """Put the cursor on the row with this number."""
    row = next(n for n, row in enumerate(page.model.rows()) if row.criterion.code == code)
    page.ui.table.setFocus()
    page.ui.table.setCurrentIndex(page.model.index(row, column))


def press(page: CriteriaSetsPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.ui.table, key, modifier or Qt.KeyboardModifier.NoModifier)
    at_rest(page)


def type_in(page: CriteriaSetsPage, text: str) -> None:
    """F2, other words, Enter."""
    QTest.keyClick(page.ui.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    at_rest(page)


def by_code(page: CriteriaSetsPage) -> dict[str, Criterion]:
    assert page.chosen is not None
    return {one.code: one for one in page.service.tree(page.chosen.id)}


@pytest.fixture
def page(bare: Workspace, opened: Open) -> CriteriaSetsPage:
    """The synthetic set, unscored."""
    bare.reform.sets.add_shipped("cap-xa-gia-dinh", 2026)
    return opened(bare)


def test_an_empty_year_offers_the_ways_to_a_set(bare: Workspace, opened: Open) -> None:
    page = opened(bare)
    assert page.ui.pages.currentWidget() is page.ui.emptyPage
    menu = page.acts.sets_menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Khung bộ chỉ số CCHC (điền theo quyết định của tỉnh)"].trigger()
    at_rest(page)
    assert page.ui.pages.currentWidget() is page.ui.fullPage
    assert page.chosen is not None
    assert "8 chỗ chưa khớp" in page.ui.sumLabel.text()
    assert "chưa đối chiếu với 1187/QĐ-BNV" in page.ui.banner.text()


def test_what_was_not_verified_is_marked(bare: Workspace, opened: Open) -> None:
    bare.reform.sets.add_shipped("qd-766", 2026)
    page = opened(bare)
    marks = {row.criterion.code: standing(row) for row in page.model.rows()}
    words = {code: chip.word for code, chip in marks.items() if chip is not None}
    assert {code for code, word in words.items() if word == "Chưa kiểm chứng"} == {
        *("1.1", "1.2", "1.4", "3.1", "3.2"),
    }


def test_last_years_set_is_copied(bare: Workspace, opened: Open) -> None:
    old = bare.reform.sets.add_shipped("cap-xa-gia-dinh", 2025).created
    page = opened(bare)
    actions = {action.text(): action for action in page.acts.sets_menu().actions()}
    actions["Chép “Bộ chỉ số CCHC cấp xã (bộ giả định để chạy thử)” của năm 2025"].trigger()
    at_rest(page)
    assert page.chosen is not None
    assert (page.chosen.year, page.chosen.based_on_id) == (2026, old)


def test_the_synthetic_set_says_so(page: CriteriaSetsPage) -> None:
    assert page.ui.banner.text().startswith("Bộ giả định để dùng thử")
    assert page.ui.sumLabel.text() == (
        "Tổng 100,00 điểm · 40 mục chấm điểm · 40 mục tự tính, 0 mục chấm tay · khớp"
    )


def test_a_maximum_typed_shows_the_sum_that_no_longer_foots(page: CriteriaSetsPage) -> None:
    stand(page, "1.2.2", MAXIMUM)
    type_in(page, "1,375")
    assert by_code(page)["1.2.2"].max_thousandths == 1375
    # Its words still give 2 points: they are no rule for this maximum.
    assert page.ui.sumLabel.text().endswith("39 mục tự tính, 1 mục chấm tay · 1 chỗ chưa khớp")
    stand(page, "A")
    press(page, Qt.Key.Key_F4)
    current = page.current()
    assert current is not None
    assert current.code == "1.2"
    assert page.ui.notice.text().startswith("Mục 1.2 “Báo cáo và kiểm tra” có điểm tối đa 3,5, nhưng")
    page._context.workspace.operations.undo()
    at_rest(page)
    assert page.ui.sumLabel.text().endswith("khớp")
    assert not page.ui.faultButton.isEnabled()


def test_a_number_used_twice_is_refused_and_the_cell_goes_back(page: CriteriaSetsPage) -> None:
    stand(page, "1.2.2", CODE)
    type_in(page, "1.2.1")
    assert page.ui.notice.text() == "Số 1.2.1 đã dùng cho “Báo cáo quý, 6 tháng, năm đủ và đúng hạn”."
    assert "1.2.2" in [row.criterion.code for row in page.model.rows()]


def test_a_row_is_added_named_and_taken_out(page: CriteriaSetsPage, prompts: ScriptedPrompts) -> None:
    stand(page, "1.2.2")
    press(page, Qt.Key.Key_Insert)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, "Kiểm tra đột xuất")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    at_rest(page)
    added = by_code(page)["1.2.3"]
    assert (added.name, added.max_thousandths) == ("Kiểm tra đột xuất", 0)
    stand(page, "1.2.3")
    press(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert "1.2.3" not in by_code(page)
    prompts.answers.append(None)
    stand(page, "1.2")
    press(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert "1.2" in by_code(page)


def test_rows_move_and_the_cursor_goes_along(page: CriteriaSetsPage) -> None:
    stand(page, "1.2.1")
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    codes = [row.criterion.code for row in page.model.rows()]
    assert codes.index("1.2.1") == codes.index("1.2.2") + 1
    current = page.current()
    assert current is not None
    assert current.code == "1.2.1"


def test_scoring_words_of_several_lines_are_typed_and_read(page: CriteriaSetsPage) -> None:
    stand(page, "1.3.3", RULE)
    QTest.keyClick(page.ui.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("")
    type_text(editor, "- Có đưa vào: 0,5 điểm")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    type_text(editor, "- Không: 0 điểm")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at_rest(page)
    changed = by_code(page)["1.3.3"]
    assert changed.rule_text == "- Có đưa vào: 0,5 điểm\n- Không: 0 điểm"
    assert changed.rule
    stand(page, "1.3.3", RULE)
    QTest.keyClick(page.ui.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Theo đánh giá của đoàn kiểm tra")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at_rest(page)
    row = next(row for row in page.model.rows() if row.criterion.code == "1.3.3")
    assert row.by_hand
    assert "39 mục tự tính, 1 mục chấm tay" in page.ui.sumLabel.text()


def test_cells_are_pasted_together_or_not_at_all(page: CriteriaSetsPage) -> None:
    stand(page, "1.2.1", CODE)
    QGuiApplication.clipboard().setText("1.2.1\tBáo cáo\t1,4\n1.2.2\tKiểm tra\t2,1")
    press(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    held = by_code(page)
    assert [(held[code].name, held[code].max_thousandths) for code in ("1.2.1", "1.2.2")] == [
        ("Báo cáo", 1400),
        ("Kiểm tra", 2100),
    ]
    stand(page, "1.2.1", NAME)
    QGuiApplication.clipboard().setText("Một\tmột\nHai\thai điểm")
    press(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.notice.text().startswith("Chưa ghi ô nào vừa dán")
    assert "Mục 1.2.2: “hai điểm” không ghi được vào cột Tối đa." in page.ui.notice.text()
    assert by_code(page) == held
    assert [row.criterion for row in page.model.rows()] == page.service.tree(held["1"].set_id)


def test_who_scores_evidence_and_bonus(page: CriteriaSetsPage) -> None:
    stand(page, "1.3.2", SCORER)
    page.model.setData(page.ui.table.currentIndex(), "thẩm")
    at_rest(page)
    assert by_code(page)["1.3.2"].scored_by == "appraised"
    stand(page, "1.3.2", EVIDENCE)
    index = page.ui.table.currentIndex()
    page.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    at_rest(page)
    assert not by_code(page)["1.3.2"].evidence_required
    sums = page.model.index(0, EVIDENCE)
    assert page.model.data(sums, Qt.ItemDataRole.CheckStateRole) is None
    stand(page, "7")
    page.acts.set_area(AreaKind.BONUS)
    at_rest(page)
    assert by_code(page)["7"].area_kind is AreaKind.BONUS


def test_a_scored_set_is_locked_until_a_new_version(
    sample: Workspace, opened: Open, prompts: ScriptedPrompts
) -> None:
    page = opened(sample)
    first = page.chosen
    assert first is not None
    assert "Muốn sửa: lập phiên bản mới" in page.ui.banner.text()
    assert not page.model.editable(page.model.index(5, NAME))
    stand(page, "1.2.2")
    press(page, Qt.Key.Key_Insert)
    assert "Lập phiên bản mới" in page.ui.notice.text()
    page.ui.versionButton.click()
    at_rest(page)
    second = page.chosen
    assert second is not None
    assert (second.version, second.based_on_id) == (2, first.id)
    stand(page, "1.2.2", NAME)
    type_in(page, "Tự kiểm tra tại ấp")
    prompts.answers.append(0)
    page.ui.carryButton.click()
    at_rest(page)
    assert page.locked
    assert page.ui.carryButton.isHidden()
    old = {one.id: one.code for one in page.service.tree(first.id)}
    new = {one.id: one.code for one in page.service.tree(second.id)}
    store = sample._store.reform
    left = {old[one.criterion_id] for one in store.scores(first.id)}
    taken = {new[one.criterion_id] for one in store.scores(second.id)}
    assert left - taken == {"1.2.2"}


def test_the_set_is_written_out_and_sums_are_found_by_other_parts(
    page: CriteriaSetsPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.saves.append(tmp_path / "bo.xlsx")
    page.ui.exportButton.click()
    at_rest(page)
    assert (tmp_path / "bo.xlsx").exists()
    assert prompts.asked == ["cchc-bo-chi-so-2026.xlsx"]
    held = by_code(page)["3.2.1"]
    page.show_place(Place("sets", held.set_id, criterion_id=held.id))
    assert page.current() == held
    assert page.place() == Place("sets", held.set_id)


def test_the_set_is_removed(page: CriteriaSetsPage, prompts: ScriptedPrompts) -> None:
    prompts.answers.append(0)
    page.ui.deleteButton.click()
    at_rest(page)
    assert page.ui.pages.currentWidget() is page.ui.emptyPage
    assert page.service.of_year(2026) == []


def test_units_of_a_set(sample: Workspace, opened: Open) -> None:
    page = opened(sample)
    sets = [one for one in page.service.of_year(2026) if one.scope is SetScope.UNITS]
    page.ui.list.choose(sets[0].id)
    assert f"{len(page.service.members(sets[0].id))} đơn vị được chấm" in page.ui.factsLabel.text()
