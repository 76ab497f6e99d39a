"""Keys of a clerk from an empty tab Hội nghị to the order of the stage; one move is made with the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import ALT, CTRL, Key, alt, clashes, ctrl, key, pick, retype, settle, write
from thidua_desktop.services.conferences.facts import Stage
from thidua_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from thidua_desktop.ui.dialogs.turn_dialog import TurnDialog
from thidua_desktop.ui.tabs.conference import ConferenceTab
from thidua_desktop.ui.tabs.conference_programme import ProgrammePage
from thidua_desktop.ui.tabs.conference_turns import TurnsPage
from thidua_desktop.ui.widgets.stage_tree import StageTree

PROGRAMME, TURNS, RECEPTION, PAPERS, AFTER = range(5)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def the_tab(clerk: Clerk) -> ConferenceTab:
    tab = clerk.window.page("conference")
    assert isinstance(tab, ConferenceTab)
    return tab


def conference_id(clerk: Clerk) -> int:
    conference = the_tab(clerk).conference
    assert conference is not None
    return conference.id


def the_stage(clerk: Clerk) -> Stage:
    return clerk.window.context.workspace.stage.stage(conference_id(clerk))


def order(clerk: Clerk) -> list[list[int]]:
    """Award ids by turn, as stored."""
    return [[line.award.id for line in turn.lines] for turn in the_stage(clerk).turns]


def to_page(clerk: Clerk, place: int) -> None:
    """Alt and the number before the page's name."""
    alt(str(place + 1))
    settle(clerk)
    assert the_tab(clerk).ui.pages.currentIndex() == place
    assert not clashes(clerk.window)


def programme_page(clerk: Clerk) -> ProgrammePage:
    page = the_tab(clerk).page(PROGRAMME)
    assert isinstance(page, ProgrammePage)
    return page


def turns_page(clerk: Clerk) -> TurnsPage:
    page = the_tab(clerk).page(TURNS)
    assert isinstance(page, TurnsPage)
    return page


# ---- a new conference ------------------------------------------------------------------------------
def delete_old(clerk: Clerk) -> None:
    """Last year's copy goes, comes back with Ctrl+Z, and goes for good."""
    service = clerk.window.context.workspace.conferences
    ctrl("6")
    settle(clerk)
    before = service.all(2026)
    assert len(before) == 1
    clerk.prompts.answers.append(0)
    alt("x")
    settle(clerk)
    assert service.all(2026) == []
    assert the_tab(clerk).ui.stack.currentWidget() is the_tab(clerk).ui.emptyPage
    ctrl("z")
    settle(clerk)
    assert service.all(2026) == before
    ctrl("y")
    settle(clerk)
    assert service.all(2026) == []


def make_new(clerk: Clerk) -> None:
    """Ctrl+N: a template, the day, the place; decisions are chosen later."""

    def use(dialog: ConferenceDialog) -> None:
        assert not clashes(dialog)
        assert dialog.ui.nameEdit.hasFocus()
        alt("m")
        pick(dialog.ui.templateBox, "tong-ket")
        assert "năm 2026" in dialog.ui.nameEdit.text()
        alt("n")
        retype("28/12/2026")
        alt("i")
        write("Hội trường Ủy ban nhân dân xã")
        assert dialog.ui.announceBox.isChecked()
        alt("v")
        assert not dialog.ui.announceBox.isChecked()
        alt("l")
        settle(clerk)

    clerk.in_dialog(ConferenceDialog, lambda: ctrl("n"), use)
    conference = the_tab(clerk).conference
    assert conference is not None
    assert (conference.place, conference.decision_ids) == ("Hội trường Ủy ban nhân dân xã", ())
    assert f"{conference.date:%d/%m/%Y}" == "28/12/2026"


def starts(clerk: Clerk) -> list[str]:
    service = clerk.window.context.workspace.conferences
    return [one.starts for one in service.programme(conference_id(clerk))]


def set_times(clerk: Clerk) -> None:
    """Another hour, then other minutes of one item: all hours after it follow."""
    page = programme_page(clerk)
    settle(clerk)
    before = starts(clerk)
    assert len(before) == 14
    alt("b")
    retype("08:00")
    alt("m")
    retype("6")
    alt("s")
    retype("60")
    ctrl("s")
    settle(clerk)
    after = starts(clerk)
    assert after[:2] == ["08:00", "08:30"]
    shown = [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]
    assert shown == after
    alt("r")
    sheet = page.ui.items
    assert sheet.hasFocus()
    key(Key.Key_Home, modifier=CTRL)
    while sheet.currentIndex().column() != 1:
        key(Key.Key_Right)
    write("15")
    key(Key.Key_Return)
    shown = [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]
    assert shown[:2] == ["08:00", "08:15"]
    alt("l")
    settle(clerk)
    assert starts(clerk) == shown
    assert not page.has_unsaved()


def choose_decisions(clerk: Clerk) -> None:
    """Alt+Q, Space on the decision, Ctrl+S."""
    page = programme_page(clerk)
    alt("q")
    box = page.ui.decisionList
    assert box.hasFocus()
    key(Key.Key_Home, Key.Key_Space)
    ctrl("s")
    settle(clerk)
    conference = clerk.window.context.workspace.conferences.get(conference_id(clerk))
    assert len(conference.decision_ids) == 1
    assert (conference.per_turn, conference.seats, conference.starts_at) == (6, 60, "08:00")


# ---- the turns -------------------------------------------------------------------------------------
def build(clerk: Clerk) -> None:
    """Alt+Q on the page of turns: by the rule, no turn larger than the stage."""
    to_page(clerk, TURNS)
    assert len(the_stage(clerk).waiting) == 25
    alt("q")
    settle(clerk)
    stage = the_stage(clerk)
    assert not stage.waiting
    assert sum(len(turn.lines) for turn in stage.turns) == 25
    assert all(len(turn.lines) <= 6 for turn in stage.turns)
    kinds = [line.award.recipient_kind.value for line in stage.lines]
    firsts = list(dict.fromkeys(kinds))
    assert firsts == ["unit", "household", "person"]
    assert kinds == sorted(kinds, key=firsts.index), "every collective, then every household, then the people"
    assert [line.entry.label for line in stage.lines] == [str(n + 1) for n in range(25)]
    assert turns_page(clerk).ui.tree.isVisible()


def drag_one(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the mouse: the last of one turn before the second of the next."""
    before = order(clerk)
    page = turns_page(clerk)
    moved = before[2][-1]
    page.ui.tree.scrollTo(page.model.index_of_award(before[3][1]))
    drag(page.ui.tree, moved, before[3][1], monkeypatch)
    settle(clerk)
    after = order(clerk)
    assert after[2] == before[2][:-1]
    assert after[3] == [before[3][0], moved, *before[3][1:]]
    assert page.ui.tree.chosen_awards() == [moved], "who was moved stays chosen"
    ctrl("z")
    settle(clerk)
    assert order(clerk) == before
    ctrl("y")
    settle(clerk)
    assert order(clerk) == after


def drag(tree: StageTree, award_id: int, before_award: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Press, move, release on the tree. Offscreen has no drag of its own: there the drop is handed over."""
    stage = tree.model()
    viewport, window = tree.viewport(), tree.window()
    start = tree.visualRect(stage.index_of_award(award_id)).center()
    over = tree.visualRect(stage.index_of_award(before_award))
    goal = QPoint(start.x(), over.top() + 1)
    handle = window.windowHandle()

    def at(point: QPoint) -> QPoint:
        return viewport.mapTo(window, point)

    if QApplication.platformName() == "offscreen":
        carried: list[QMimeData] = []
        monkeypatch.setattr(
            StageTree,
            "startDrag",
            lambda self, _: carried.append(stage.mimeData(self.selectedIndexes())),
        )
        _pull(handle, at, start)
        assert carried, "pressing and pulling a row begins no drag"
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        for kind in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(viewport, kind(goal, both, carried[0], LEFT, NONE))
        QApplication.sendEvent(viewport, QDropEvent(goal.toPointF(), both, carried[0], LEFT, NONE))
        QTest.mouseRelease(handle, LEFT, NONE, at(goal))
        return

    def go_on() -> None:
        QTest.mouseMove(handle, at(goal))
        QTimer.singleShot(60, lambda: QTest.mouseRelease(handle, LEFT, NONE, at(goal)))

    QTimer.singleShot(150, go_on)
    _pull(handle, at, start)
    QTest.qWait(400)


def _pull(handle: QWindow, at: Callable[[QPoint], QPoint], start: QPoint) -> None:
    QTest.mousePress(handle, LEFT, NONE, at(start))
    for step in (6, 12, 24):
        QTest.mouseMove(handle, at(start + QPoint(0, step)))
        QTest.qWait(10)


def move_by_key(clerk: Clerk) -> None:
    """Alt+↓ past the edge of a turn, Ctrl+M to a turn that is named, Ctrl+Z for each."""
    page, before = turns_page(clerk), order(clerk)
    tree = page.ui.tree
    tree.setFocus()
    key(Key.Key_Home)
    key(Key.Key_Down)
    assert tree.chosen_awards() == [before[0][0]]
    key(Key.Key_Down, modifier=ALT)
    settle(clerk)
    assert order(clerk)[0][:2] == [before[0][1], before[0][0]]
    one_down = order(clerk)

    def use(dialog: TurnDialog) -> None:
        assert not clashes(dialog)
        write("dot 3")
        key(Key.Key_Return)
        settle(clerk)

    clerk.in_dialog(TurnDialog, lambda: ctrl("m"), use)
    assert order(clerk)[2] == [*before[2], before[0][0]]
    ctrl("z")
    settle(clerk)
    assert order(clerk) == one_down
    ctrl("z")
    settle(clerk)
    assert order(clerk) == before
    assert [line.award.id for turn in page.model.turns for line in turn.lines] == [
        one for turn in before for one in turn
    ]


def name_presenter(clerk: Clerk) -> None:
    """F2 on a turn, the presenter, Ctrl+S."""
    page = turns_page(clerk)
    page.ui.tree.setFocus()
    key(Key.Key_Home, Key.Key_F2)
    alt("r")
    retype("Lâm Quốc Thịnh")
    ctrl("s")
    settle(clerk)
    assert the_stage(clerk).turns[0].turn.presenter == "Lâm Quốc Thịnh"
