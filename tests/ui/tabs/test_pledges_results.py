"""Tab Giao ước: results typed by key, ranks that follow, words, bonus and minus points, cross scores."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.pledge_rules import CrossMode, Method
from thidua_desktop.domain.records import TargetGrade
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.pledge_cross_dialog import PledgeCrossDialog
from thidua_desktop.ui.dialogs.pledge_rules_dialog import PledgeRulesDialog
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_results import PledgeResultsPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> PledgeResultsPage:
    context = context_of(sample)
    tab = PledgesTab(context)
    shown(context, tab)
    tab.choose_year(2026)
    tab.choose_part("results")
    settle(context)
    part = tab.part("results")
    assert isinstance(part, PledgeResultsPage)
    return part


def _type(page: PledgeResultsPage, row: int, text: str) -> None:
    table = page.ui.table
    table.setFocus()
    table.setCurrentIndex(page.model.index(row, 3))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page._context)


def test_a_result_is_typed_and_the_rank_follows(page: PledgeResultsPage, sample: Workspace) -> None:
    row = page.row()
    assert row is not None
    for target in row.pledge.targets:
        sample.pledge_results.set_result(row.pledge.id, target.id, "")
    settle(page._context)
    before = page.row()
    assert before is not None
    planned = [(n, target) for n, target in enumerate(row.pledge.targets) if target.plan_thousandths]
    for _, target in planned[1:-1]:
        sample.pledge_results.set_result(row.pledge.id, target.id, target.plan)
    for number, target in (planned[0], planned[-1]):
        _type(page, number, target.plan)
    now = page.row()
    assert now is not None
    assert now.total > before.total
    assert before.rank is None
    assert now.rank
    assert f"hạng {now.rank}/" in page.ui.unitSub.text()
    assert page.model.index(0, 7).data().startswith(f"{row.pledge.targets[0].plan}/")
    shown = next(one for one in page.ui.units.choices() if one.id == row.pledge.id)
    assert f"hạng {now.rank}" in shown.subtitle
    page._context.change(sample.operations.undo)
    settle(page._context)
    undone = page.row()
    assert undone is not None
    assert undone.total < now.total


def test_a_word_nobody_knows_is_asked_about(
    page: PledgeResultsPage, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    row = page.row()
    assert row is not None
    prompts.answers.append(1)
    _type(page, 0, "ổn thỏa")
    stored = sample.pledges.get(row.pledge.id).targets[0]
    assert (stored.result, stored.grade) == ("ổn thỏa", TargetGrade.MET)
    prompts.answers.append(None)
    _type(page, 1, "chưa rõ")
    assert sample.pledges.get(row.pledge.id).targets[1].result == row.pledge.targets[1].result
    assert "chưa rõ" in page.ui.notice.text()
    assert page.model.index(1, 3).data() == row.pledge.targets[1].result


def _paste(page: PledgeResultsPage, row: int, column: int, text: str) -> None:
    QApplication.clipboard().setText(text)
    table = page.ui.table
    table.setCurrentIndex(page.model.index(row, column))
    QTest.keySequence(table, QKeySequence.StandardKey.Paste)
    settle(page._context)


def test_pasted_cells_are_one_operation_and_one_undo_takes_them_back(
    page: PledgeResultsPage, sample: Workspace
) -> None:
    row = page.row()
    assert row is not None
    before = sample.pledges.get(row.pledge.id)
    _paste(page, 0, 3, "71,5\n72,5\n73,5")
    assert [one.result for one in sample.pledges.get(before.id).targets[:3]] == ["71,5", "72,5", "73,5"]
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert sample.pledges.get(before.id) == before
    assert [page.model.index(n, 3).data() for n in range(3)] == [one.result for one in before.targets[:3]]


def test_a_paste_with_refused_cells_stores_nothing_and_names_each(
    page: PledgeResultsPage, sample: Workspace
) -> None:
    row = page.row()
    assert row is not None
    before = sample.pledges.get(row.pledge.id)
    _paste(page, 0, 3, "71,5\nổn thỏa\n-3")
    assert sample.pledges.get(before.id) == before
    notice = page.ui.notice.text()
    assert f"{before.targets[1].content}: “ổn thỏa” không phải số" in notice
    assert f"{before.targets[2].content}: Kết quả không được là số âm" in notice
    assert before.targets[0].content not in notice
    assert page.model.index(0, 3).data() == before.targets[0].result
    _paste(page, 0, 6, "7,5\nbảy")
    assert sample.pledges.get(before.id) == before
    assert f"{before.targets[1].content}: “bảy” không phải số điểm" in page.ui.notice.text()
    _paste(page, 0, 6, "7,5\n7")
    assert [one.points for one in sample.pledges.get(before.id).targets[:2]] == [7500, 7000]
    assert page.ui.notice.isHidden()


def test_emptied_and_pasted_rows_of_both_tables_are_one_step_each(
    page: PledgeResultsPage, sample: Workspace
) -> None:
    row = page.row()
    assert row is not None
    before = sample.pledges.get(row.pledge.id)
    assert all(one.result for one in before.targets[:2])
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    both = QItemSelection(page.model.index(0, 3), page.model.index(1, 3))
    page.ui.table.selectionModel().select(both, flag)
    QTest.keyClick(page.ui.table, Qt.Key.Key_Delete)
    settle(page._context)
    assert [one.result for one in sample.pledges.get(before.id).targets[:2]] == ["", ""]
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert sample.pledges.get(before.id) == before
    names = [rule.name for rule in sample.pledge_results.rules().points[:2]]
    QApplication.clipboard().setText("\n".join(f"{name}\t2" for name in names))
    page.ui.cases.setCurrentIndex(page.cases.index(page.cases.rowCount() - 1, 0))
    kept = row.cases
    QTest.keySequence(page.ui.cases, QKeySequence.StandardKey.Paste)
    settle(page._context)
    now = page.row()
    assert now is not None
    assert [case.times for case in now.cases[len(kept) :]] == [2, 2]
    page._context.change(sample.operations.undo)
    settle(page._context)
    again = page.row()
    assert again is not None
    assert again.cases == kept


def test_points_by_hand_win_and_go(page: PledgeResultsPage, sample: Workspace) -> None:
    row = page.row()
    assert row is not None
    assert page.model.setData(page.model.index(0, 6), "7,5")
    settle(page._context)
    assert sample.pledges.get(row.pledge.id).targets[0].points == 7500
    assert page.model.setData(page.model.index(0, 6), "")
    settle(page._context)
    assert sample.pledges.get(row.pledge.id).targets[0].points is None


def test_bonus_and_minus_points_are_counted(page: PledgeResultsPage, sample: Workspace) -> None:
    rules = sample.pledge_results.rules().points
    assert rules, "the program ships some"
    row = page.row()
    assert row is not None
    assert page.cases.setData(page.cases.index(0, 0), rules[0].name)
    settle(page._context)
    assert page.cases.setData(page.cases.index(0, 1), "2")
    settle(page._context)
    now = page.row()
    assert now is not None
    assert [(case.rule, case.times) for case in now.cases] == [(rules[0].code, 2)]
    assert page.ui.casesSum.text()


def test_units_score_each_other(page: PledgeResultsPage, sample: Workspace, shown: Show) -> None:
    dialog = PledgeCrossDialog(page._context, 2026)
    shown(page._context, dialog)
    first, second = dialog.model.row(0), dialog.model.row(1)
    assert first is not None
    assert second is not None
    assert not dialog.model.editable(dialog.model.index(0, 1)), "nobody scores itself"
    assert dialog.model.setData(dialog.model.index(0, 2), "88")
    settle(page._context)
    row = sample.pledge_results.board(2026).row(first.pledge_id)
    assert row is not None
    assert [(one.by_unit_id, one.points) for one in row.crosses] == [(second.unit_id, 88_000)]
    assert dialog.model.setData(dialog.model.index(0, 2), "999")
    settle(page._context)
    assert dialog.ui.notice.text()
    assert dialog.model.index(0, 2).data() == "88,00"


def test_rules_are_edited_and_brought_back(page: PledgeResultsPage, sample: Workspace, shown: Show) -> None:
    service = sample.pledge_results
    dialog = PledgeRulesDialog(page._context)
    shown(page._context, dialog)
    assert dialog.rules() == service.shipped_rules()
    ui = dialog.ui
    for method in (Method.LEADER, Method.RATIO):
        ui.methodBox.setCurrentIndex(ui.methodBox.findData(method.value))
        ratio = method is Method.RATIO
        assert (ui.leaderEdit.isEnabled(), ui.perEdit.isEnabled()) == (not ratio, ratio)
    ui.crossBox.setCurrentIndex(ui.crossBox.findData(CrossMode.NONE.value))
    assert not ui.shareEdit.isEnabled()
    ui.crossBox.setCurrentIndex(ui.crossBox.findData(service.shipped_rules().cross.value))
    assert dialog.words.index(0, 1).data() == "100%"
    dialog.ui.capEdit.setText("2,5")
    row = dialog.points.rowCount() - 1
    assert dialog.points.setData(dialog.points.index(row, 0), "Có mô hình mới")
    assert dialog.points.setData(dialog.points.index(row, 1), "3")
    dialog.save()
    settle(page._context)
    assert service.rules().bonus_cap_target == 2500
    added = service.rules().points[-1]
    assert (added.code, added.name, added.points) == ("co_mo_hinh_moi", "Có mô hình mới", 3000)
    again = PledgeRulesDialog(page._context)
    shown(page._context, again)
    again.ui.totalEdit.setText("0")
    again.save()
    settle(page._context)
    assert "lớn hơn 0" in again.fields.problems_shown()["total"]
    QTest.mouseClick(again.ui.resetButton, Qt.MouseButton.LeftButton)
    again.save()
    settle(page._context)
    assert service.rules() == service.shipped_rules()


def test_a_year_without_pledges_says_what_to_do(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    page = PledgeResultsPage(context, 2026)
    shown(context, page)
    assert page.ui.table.empty.isVisible()
    assert not page.ui.crossButton.isEnabled()
