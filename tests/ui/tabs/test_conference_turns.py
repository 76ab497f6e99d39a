"""Đợt lên nhận: dragging, keys, and what stands beside the order."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from tests.ui.tabs.conferences import TURNS, Make, Show, open_tab, order, staged
from thidua_desktop.domain.records import Conference, Presence
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.turn_dialog import TurnDialog
from thidua_desktop.ui.models.stage_tree import STATE
from thidua_desktop.ui.tabs.conference import ConferenceTab
from thidua_desktop.ui.tabs.conference_turns import TurnsPage

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def context(sample: Workspace, context_of: Make) -> UiContext:
    return context_of(sample)


@pytest.fixture
def tab(context: UiContext, sample: Workspace, shown: Show) -> ConferenceTab:
    staged(sample)
    return open_tab(context, shown, TURNS)


@pytest.fixture
def page(tab: ConferenceTab) -> TurnsPage:
    made = tab.page(TURNS)
    assert isinstance(made, TurnsPage)
    return made


def conference_id(page: TurnsPage) -> int:
    assert page._conference is not None
    return page._conference.id


def shown_order(page: TurnsPage) -> list[list[int]]:
    return [[line.award.id for line in turn.lines] for turn in page.model.turns]


def drop(page: TurnsPage, data: QMimeData, index: QModelIndex) -> None:
    """Let ``data`` go over a row, as the mouse does at the end of a drag."""
    view = page.ui.tree
    box = view.visualRect(index)
    place = QPoint(box.center().x(), box.top() + 1)
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    entering = QDragEnterEvent(place, both, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), entering)
    event = QDropEvent(place.toPointF(), both, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
    settle(page._context)


# ---- by key ------------------------------------------------------------------------------------
def test_alt_down_moves_a_person_and_undo_brings_back(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    first, second = before[0][0], before[0][1]
    assert page.ui.tree.show_award(first)
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_Down, ALT)
    settle(page._context)
    after = order(sample, conference_id(page))
    assert after[0][:2] == [second, first]
    assert shown_order(page) == after
    assert page.ui.tree.chosen_awards() == [first], "the cursor goes along"
    QTest.keyClick(page.ui.tree, Qt.Key.Key_Up, ALT)
    settle(page._context)
    assert shown_order(page) == before
    sample.operations.undo()
    sample.operations.undo()
    settle(page._context)
    assert shown_order(page) == before


def test_past_the_edge_a_person_goes_into_the_next_turn(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    last = before[0][-1]
    page.ui.tree.show_award(last)
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_Down, ALT)
    settle(page._context)
    after = order(sample, conference_id(page))
    assert after[0] == before[0][:-1]
    assert after[1] == [last, *before[1]]
    QTest.keyClick(page.ui.tree, Qt.Key.Key_Up, ALT)
    settle(page._context)
    assert order(sample, conference_id(page)) == before


def test_alt_moves_a_whole_turn(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    page.ui.tree.show_turn(page.model.turns[0].turn.id)
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_Down, ALT)
    settle(page._context)
    assert order(sample, conference_id(page)) == [before[1], before[0], *before[2:]]


def test_move_to_turn_asks_which(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    moved = before[0][1]
    page.ui.tree.show_award(moved)

    def choose() -> None:
        dialog = page.findChild(TurnDialog)
        assert dialog is not None
        QTest.keyClicks(dialog.ui.search, "dot 3")
        QTest.mouseClick(dialog.ui.okButton, LEFT)

    QTimer.singleShot(200, choose)
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_M, CTRL)
    settle(page._context)
    after = order(sample, conference_id(page))
    assert after[2] == [*before[2], moved]
    assert moved not in after[0]


def test_split_and_merge(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    page.ui.tree.show_award(before[0][2])
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_T, CTRL)
    settle(page._context)
    assert order(sample, conference_id(page)) == [before[0][:2], before[0][2:], *before[1:]]
    page.ui.tree.show_turn(page.model.turns[0].turn.id)
    QTest.keyClick(page.ui.tree, Qt.Key.Key_G, CTRL)
    settle(page._context)
    assert order(sample, conference_id(page)) == before


def test_sort_puts_a_turn_back_into_the_order_of_the_rule(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    page.ui.tree.show_award(before[0][0])
    page.step(1)
    settle(page._context)
    assert order(sample, conference_id(page)) != before
    QTest.mouseClick(page.ui.sortButton, LEFT)
    settle(page._context)
    assert order(sample, conference_id(page)) == before


def test_out_of_the_turn_and_in_again(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    gone = before[0][0]
    assert not page.ui.waitingCard.isVisible()
    page.ui.tree.show_award(gone)
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_Delete)
    settle(page._context)
    assert all(gone not in turn for turn in order(sample, conference_id(page)))
    assert page.ui.waitingCard.isVisible()
    assert page.ui.problemList.count(), "announced, in no turn: it is said"
    page.ui.tree.show_turn(page.model.turns[1].turn.id)
    page.ui.waitingList.setFocus()
    page.ui.waitingList.setCurrentRow(0)
    QTest.keyClick(page.ui.waitingList, Qt.Key.Key_Return)
    settle(page._context)
    assert gone in order(sample, conference_id(page))[1]
    assert not page.ui.waitingCard.isVisible()
    line = next(one for one in page.model.turns[1].lines if one.award.id == gone)
    assert line.entry.suffix, "a late name bears a letter"


# ---- by mouse ------------------------------------------------------------------------------------
def test_a_person_is_dragged_before_another_of_another_turn(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    source = page.model.index_of_award(before[0][0])
    target = page.model.index_of_award(before[1][1])
    data = page.model.mimeData([source])
    drop(page, data, target)
    after = order(sample, conference_id(page))
    assert after[0] == before[0][1:]
    assert after[1] == [before[1][0], before[0][0], *before[1][1:]]
    assert shown_order(page) == after


def test_a_turn_is_dragged_before_another(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    data = page.model.mimeData([page.model.index(2, 0)])
    drop(page, data, page.model.index(0, 0))
    assert order(sample, conference_id(page)) == [before[2], before[0], before[1], *before[3:]]


def test_who_waits_is_dragged_into_a_turn(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    page.ui.tree.show_award(before[0][0])
    page.take_out()
    settle(page._context)
    page.ui.waitingList.setCurrentRow(0)
    data = page.ui.waitingList.mimeData(page.ui.waitingList.selectedItems())
    drop(page, data, page.model.index(0, 0))
    assert order(sample, conference_id(page)) == before, "above everybody"


def test_what_is_dragged_from_elsewhere_is_left_alone(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    data = QMimeData()
    data.setText("không phải người nhận")
    drop(page, data, page.model.index(0, 0))
    assert order(sample, conference_id(page)) == before
    assert not page.model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


# ---- the whole order, the turn ---------------------------------------------------------------------
def test_by_rule_again_asks_first(page: TurnsPage, sample: Workspace, prompts: ScriptedPrompts) -> None:
    before = order(sample, conference_id(page))
    page.ui.tree.show_turn(page.model.turns[0].turn.id)
    page.step(1)
    settle(page._context)
    moved = order(sample, conference_id(page))
    prompts.answers.extend([None, 0])
    QTest.mouseClick(page.ui.buildButton, LEFT)
    settle(page._context)
    assert order(sample, conference_id(page)) == moved
    QTest.mouseClick(page.ui.buildButton, LEFT)
    settle(page._context)
    assert order(sample, conference_id(page)) == before
    assert "29.5" in prompts.asked[0]


def test_the_presenter_of_a_turn_is_stored(page: TurnsPage, sample: Workspace) -> None:
    page.ui.tree.show_turn(page.model.turns[1].turn.id)
    page.ui.tree.setFocus()
    QTest.keyClick(page.ui.tree, Qt.Key.Key_F2)
    assert page.ui.titleEdit.hasFocus()
    assert not page.has_unsaved()
    page.ui.presenterEdit.clear()
    type_text(page.ui.presenterEdit, "Võ Văn Mười")
    assert page.has_unsaved()
    QTest.keyClick(page.ui.presenterEdit, Qt.Key.Key_S, CTRL)
    settle(page._context)
    assert sample.stage.stage(conference_id(page)).turns[1].turn.presenter == "Võ Văn Mười"
    assert not page.has_unsaved()


def test_a_turn_without_a_title_is_refused_at_the_field(page: TurnsPage, sample: Workspace) -> None:
    page.ui.tree.show_turn(page.model.turns[0].turn.id)
    page.ui.titleEdit.clear()
    page.save()
    settle(page._context)
    assert page.fields.problems_shown()["title"]
    assert sample.stage.stage(conference_id(page)).turns[0].turn.title
    page.cancel()
    assert not page.has_unsaved()


def test_a_problem_leads_to_its_place(page: TurnsPage, sample: Workspace) -> None:
    conference = sample.conferences.get(conference_id(page))
    turns = order(sample, conference.id)
    page._move_entries([turns[1][0], turns[1][1]], page.model.turns[0].turn.id, 0)
    settle(page._context)
    box = page.ui.problemList
    rows = [row for row in range(box.count()) if "sân khấu đứng được" in box.item(row).text()]
    assert rows, "six on a stage for four"
    page.ui.tree.show_turn(page.model.turns[-1].turn.id)
    box.setCurrentRow(rows[0])
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page.ui.tree.currentIndex() == page.model.index(0, 0)


def test_a_problem_of_one_who_waits_leads_to_the_list_of_the_waiting(
    page: TurnsPage, sample: Workspace
) -> None:
    gone = order(sample, conference_id(page))[1][0]
    page.ui.tree.show_award(gone)
    page.take_out()
    settle(page._context)
    box = page.ui.problemList
    row = next(n for n in range(box.count()) if "chưa ở đợt nào" in box.item(n).text())
    QTest.mouseClick(box.viewport(), LEFT, pos=box.visualItemRect(box.item(row)).center())
    assert page.ui.waitingList.hasFocus()
    assert page.ui.waitingList.chosen_ids() == [gone]


def test_an_absent_name_bears_its_mark(page: TurnsPage, sample: Workspace) -> None:
    award = order(sample, conference_id(page))[0][0]
    sample.stage.hand_over([award], Presence.ABSENT)
    settle(page._context)
    index = page.model.index_of_award(award)
    chip = page.model.data(index.siblingAtColumn(STATE), page.ui.tree.itemDelegateForColumn(STATE)._role)
    assert chip.word == "Vắng"


def test_closed_turns_stay_closed_through_a_change(page: TurnsPage, sample: Workspace) -> None:
    page.ui.tree.collapse(page.model.index(0, 0))
    last = order(sample, conference_id(page))[1][0]
    page.ui.tree.show_award(last)
    page.step(1)
    settle(page._context)
    assert not page.ui.tree.isExpanded(page.model.index(0, 0))
    assert page.ui.tree.isExpanded(page.model.index(1, 0))


def test_without_awards_there_is_a_way_to_go(bare: Workspace, context_of: Make, shown: Show) -> None:
    bare.conferences.add(Conference(0, "Hội nghị tổng kết", 2026))
    tab = open_tab(context_of(bare), shown, TURNS)
    page = tab.page(TURNS)
    assert isinstance(page, TurnsPage)
    assert page.ui.tree.empty.isVisible()
    assert not page.ui.buildButton.isEnabled()
    for button in (page.ui.moveButton, page.ui.splitButton, page.ui.mergeButton, page.ui.upButton):
        assert not button.isEnabled()
    for part in (page.ui.titleEdit, page.ui.presenterEdit, page.ui.saveButton, page.ui.cancelButton):
        assert not part.isEnabled(), "there is no turn to store"


def test_five_hundred_are_drawn_again_in_a_tenth_of_a_second(page: TurnsPage, sample: Workspace) -> None:
    """The redraw alone, with a margin for a busy machine; figures stand in the measurements."""
    stage = sample.stage.stage(conference_id(page))
    pattern = [line for turn in stage.turns for line in turn.lines]
    turns = []
    for number in range(50):
        lines = tuple(
            replace(line, award=replace(line.award, id=1000 + number * 10 + place), position=place + 1)
            for place, line in enumerate((pattern * 2)[:10])
        )
        turns.append(
            replace(
                stage.turns[0],
                turn=replace(stage.turns[0].turn, id=900 + number),
                number=number + 1,
                lines=lines,
            )
        )
    page.model.set_stage(replace(stage, turns=tuple(turns)))
    page.ui.tree.repaint()
    best = 1.0
    for first in range(3):
        moved = [*turns[first + 1 :], *turns[: first + 1]]
        begun = time.perf_counter()
        page.model.set_stage(replace(stage, turns=tuple(moved)))
        page.ui.tree.repaint()
        best = min(best, time.perf_counter() - begun)
    assert best < 0.1


def test_dropped_below_everybody_goes_to_the_end(page: TurnsPage, sample: Workspace) -> None:
    before = order(sample, conference_id(page))
    data = page.model.mimeData([page.model.index_of_award(before[0][0])])
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    settle(page._context)
    assert order(sample, conference_id(page))[-1][-1] == before[0][0]


def test_a_heading_leaves_the_presenters_posts_to_its_tip(page: TurnsPage, sample: Workspace) -> None:
    turn = sample.stage.stage(conference_id(page)).turns[0].turn
    presenter = "Ông Lâm Quốc Thịnh, Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"
    sample.stage.update_turn(conference_id(page), replace(turn, presenter=presenter))
    settle(page._context)
    index = page.model.index(0, 0)
    assert "lượt (số 1–" in str(index.data())
    assert "UBND" in str(index.data())
    assert "Ủy ban nhân dân" not in str(index.data())
    assert presenter in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_late_name_comes_into_its_turn_with_a_letter(page: TurnsPage, sample: Workspace) -> None:
    one = conference_id(page)
    late = sample.stage.stage(one).turns[0].lines[1].award
    sample.stage.remove_entries(one, [late.id])
    settle(page._context)
    QTest.mouseClick(page.ui.refreshButton, LEFT)
    settle(page._context)
    index = page.model.index_of_award(late.id)
    assert index.parent().row() == 0
    line = page.model.line_at(index)
    assert line is not None
    assert line.entry.suffix
    assert str(index.data()) == line.entry.label == f"{line.entry.number}{line.entry.suffix}"
    assert "Thêm sau khi đã đánh số" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_move_inside_a_turn_says_so(page: TurnsPage, sample: Workspace) -> None:
    first, second = sample.stage.stage(conference_id(page)).turns[:2]
    moved = sample.stage.move_entries(conference_id(page), [first.lines[0].award.id], first.turn.id, 2)
    assert moved.label == "Đã đổi chỗ 1 lượt trong đợt 1"
    moved = sample.stage.move_entries(conference_id(page), [first.lines[0].award.id], second.turn.id, 0)
    assert moved.label == "Đã chuyển 1 lượt sang đợt 2"
