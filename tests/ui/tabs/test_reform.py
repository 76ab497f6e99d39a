"""The reform tab: scores typed in place, sums that follow, and the published index with its change."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.reform import CriterionNode
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.main_window import ChangeBridge
from thidua_desktop.ui.models.criteria import SELF
from thidua_desktop.ui.tabs.reform import ReformTab

MakeContext = Callable[[Workspace], UiContext]


@pytest.fixture
def tab(qtbot: QtBot, sample: Workspace, context_of: MakeContext) -> ReformTab:
    context = context_of(sample)
    made = ReformTab(context)
    bridge = ChangeBridge(made)
    bridge.changed.connect(made.on_changes, Qt.ConnectionType.QueuedConnection)
    sample.operations.subscribe(bridge.changed.emit)
    made.resize(1366, 700)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()

    def settle() -> None:
        QApplication.processEvents()
        assert context.tasks.wait_idle()

    made.settle = settle  # type: ignore[attr-defined]
    return made


def _leaf(workspace: Workspace) -> CriterionNode:
    overview = workspace.reform.overview(2026)
    assert overview is not None
    return next(
        node
        for node in overview.nodes
        if node.is_leaf
        and node.depth > 1
        and node.criterion.max_thousandths >= 1000
        and node.self_points not in (None, 250, 300)
    )


def _again(workspace: Workspace, node: CriterionNode) -> CriterionNode:
    overview = workspace.reform.overview(2026)
    assert overview is not None
    return next(one for one in overview.nodes if one.criterion.id == node.criterion.id)


def test_the_published_index_is_the_sources(tab: ReformTab) -> None:
    ui = tab.ui
    assert (ui.score.text(), ui.delta.text()) == ("80,10", "▲ 5,35 điểm so với 2022")
    assert (ui.rank.text(), ui.rankChange.text()) == ("Hạng 05/15", "▲ 7 bậc")
    assert tab.comparison.rowCount() == 15
    assert tab.comparison.own_row() == 4


def test_the_invented_set_is_said_to_be_invented(tab: ReformTab) -> None:
    assert tab.ui.synthetic.isVisible()


def test_totals_are_those_of_the_leaves(tab: ReformTab, sample: Workspace) -> None:
    overview = sample.reform.overview(2026)
    assert overview is not None
    assert "100,00" in tab.ui.maximumTotal.text()
    leaves = [node for node in overview.nodes if node.is_leaf]
    assert f"{len(leaves)} mục" in tab.ui.scoredTotal.text()


def test_a_score_is_typed_into_the_tree(tab: ReformTab, sample: Workspace, qtbot: QtBot) -> None:
    leaf = _leaf(sample)
    tab.show_record("criterion", leaf.criterion.id)
    before = tab.ui.selfTotal.text()
    tree = tab.ui.criteria
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "0,25")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    tab.settle()  # type: ignore[attr-defined]
    assert _again(sample, leaf).self_points == 250
    assert _again(sample, leaf).declared == leaf.declared
    assert tab.criteria.index_of(leaf.criterion.id, SELF).data() == "0,25"
    assert tab.ui.selfTotal.text() != before
    assert tab.editor.form.ui.pointsEdit.text() == "0,25"  # type: ignore[attr-defined]


def test_too_many_points_are_refused_beside_the_field(
    tab: ReformTab, sample: Workspace, qtbot: QtBot
) -> None:
    leaf = _leaf(sample)
    tab.show_record("criterion", leaf.criterion.id)
    points = tab.editor.form.ui.pointsEdit  # type: ignore[attr-defined]
    points.setFocus()
    points.selectAll()
    qtbot.keyClicks(points, "99")
    qtbot.keyClick(points, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    tab.settle()  # type: ignore[attr-defined]
    assert list(tab.editor.fields.problems_shown()) == ["points"]
    assert _again(sample, leaf).self_points == leaf.self_points
    tab.editor.cancel()


def test_too_many_points_in_the_tree_are_told(
    tab: ReformTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    leaf = _leaf(sample)
    tab.criteria.setData(tab.criteria.index_of(leaf.criterion.id, SELF), "99")
    tab.settle()  # type: ignore[attr-defined]
    assert [type(error) for error in prompts.errors] == [Invalid]
    assert _again(sample, leaf).self_points == leaf.self_points


def test_what_does_not_apply_has_no_points(tab: ReformTab, sample: Workspace, qtbot: QtBot) -> None:
    leaf = _leaf(sample)
    tab.show_record("criterion", leaf.criterion.id)
    form = tab.editor.form
    form.ui.absentBox.setChecked(True)  # type: ignore[attr-defined]
    assert not form.ui.pointsEdit.isEnabled()  # type: ignore[attr-defined]
    qtbot.mouseClick(tab.editor.save_button, Qt.MouseButton.LeftButton)
    tab.settle()  # type: ignore[attr-defined]
    assert _again(sample, leaf).not_applicable
    assert tab.criteria.index_of(leaf.criterion.id, SELF).data() == "không áp dụng"
    tab._context.change(sample.operations.undo)
    tab.settle()  # type: ignore[attr-defined]
    assert _again(sample, leaf).self_points == leaf.self_points


def test_a_sum_is_not_typed_into(tab: ReformTab) -> None:
    index = tab.criteria.index(0, 0)
    tab.ui.criteria.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    assert not tab.editor.form.ui.pointsEdit.isEnabled()  # type: ignore[attr-defined]
    assert "cộng từ các mục con" in tab.editor.form.ui.ruleText.text()  # type: ignore[attr-defined]


@pytest.mark.parametrize(("answer", "points"), [(0, 300), (1, None), (None, None)])
def test_leaving_a_typed_score_asks(
    tab: ReformTab,
    sample: Workspace,
    qtbot: QtBot,
    prompts: ScriptedPrompts,
    answer: int | None,
    points: int | None,
) -> None:
    leaf = _leaf(sample)
    tab.show_record("criterion", leaf.criterion.id)
    field = tab.editor.form.ui.pointsEdit  # type: ignore[attr-defined]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0,3")
    prompts.answers.append(answer)
    tree = tab.ui.criteria
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    tab.settle()  # type: ignore[attr-defined]
    assert _again(sample, leaf).self_points == (points if points is not None else leaf.self_points)
    here = tab.criteria.node(tree.currentIndex())
    assert here is not None
    assert (here.criterion.id == leaf.criterion.id) == (answer is None)
    if answer is None:
        assert field.text() == "0,3"


def test_a_year_with_only_a_ranking_shows_it(tab: ReformTab, sample: Workspace) -> None:
    sample.settings.set_working_year(2023)
    tab.refresh()
    assert not tab.ui.middle.isVisible()
    assert tab.ui.score.text() == "80,10"


def test_a_year_before_anything_says_so(tab: ReformTab, sample: Workspace) -> None:
    sample.settings.set_working_year(2015)
    tab.refresh()
    assert tab.ui.stack.currentWidget() is tab.ui.emptyPage


def test_the_tree_folds_and_unfolds(tab: ReformTab, qtbot: QtBot) -> None:
    top = tab.criteria.index(0, 0)
    qtbot.mouseClick(tab.ui.collapseButton, Qt.MouseButton.LeftButton)
    assert not tab.ui.criteria.isExpanded(top)
    qtbot.mouseClick(tab.ui.collapseButton, Qt.MouseButton.LeftButton)
    assert tab.ui.criteria.isExpanded(top)


def test_a_year_without_a_set_offers_to_import_one(
    tab: ReformTab, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "thidua_desktop.ui.dialogs.import_dialog.open_import",
        lambda context, parent, kind: asked.append(kind),
    )
    sample.settings.set_working_year(2019)
    tab.refresh()
    tab.settle()  # type: ignore[attr-defined]
    (button,) = tab.ui.empty.findChildren(QPushButton)
    assert button.text() == "Nhập từ Excel…"
    button.click()
    assert asked == ["criteria"]
