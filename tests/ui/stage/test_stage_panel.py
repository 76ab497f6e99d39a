"""The second screen through its own keys, over the sample year: what the hall sees and what it never sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from tests.ui.dialogs.test_dialog_looks import cut_off, letters
from thidua_desktop.domain.records import Conference, Presence, RecipientKind
from thidua_desktop.services.conferences.slides import SlideKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.stage import open_stage
from thidua_desktop.ui.stage.panel import StagePanel
from thidua_desktop.ui.stage.show import GONE, NO_TURNS
from thidua_desktop.ui.stage.typesetting import LaidSlide

Make = Callable[[Workspace], UiContext]
Key = Qt.Key


class Operator:
    """Hands on the keyboard or on a clicker."""

    def __init__(self, context: UiContext, panel: StagePanel, qtbot: QtBot) -> None:
        self.context, self.panel, self._qtbot = context, panel, qtbot
        self.show = panel.stage_show
        self.stage = context.workspace.stage

    def key(self, *keys: Qt.Key) -> None:
        for one in keys:
            QTest.keyClick(self.panel.ui.turnList, one)

    def hall(self) -> LaidSlide | None:
        """What the full screen draws."""
        return self.show.current()

    def names(self) -> list[int]:
        laid = self.hall()
        return [one.award_id for one in laid.slide.names] if laid else []

    def words(self) -> str:
        laid = self.hall()
        return " ".join(run.text for run in laid.runs).replace("\u00a0", " ") if laid else ""

    def at(self) -> tuple[SlideKind, int, int]:
        laid = self.hall()
        assert laid is not None
        return laid.slide.kind, laid.slide.turn, laid.slide.page

    def all_names(self) -> list[int]:
        return [one.award_id for slide in self.show.slides for one in slide.names]

    def wait(self, done: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(done, timeout=8000)


@pytest.fixture
def conference_id(sample: Workspace) -> int:
    found = sample.conferences.all(2026)[0].id
    sample.stage.build(found)
    return found


@pytest.fixture
def operator(sample: Workspace, conference_id: int, context_of: Make, qtbot: QtBot) -> Iterator[Operator]:
    context = context_of(sample)
    panel = StagePanel(context, conference_id)
    panel.show()
    settle(context)
    yield Operator(context, panel, qtbot)
    panel.close()


def test_keys_go_through_everybody_in_the_order_of_the_stage(operator: Operator) -> None:
    assert operator.at()[0] is SlideKind.TITLE
    seen: list[int] = []
    keys = (Key.Key_Space, Key.Key_Right, Key.Key_PageDown, Key.Key_Return)
    for place in range(len(operator.show.slides) - 1):
        operator.key(keys[place % 4])
        seen += operator.names()
    assert operator.at()[0] is SlideKind.CLOSING
    stage = operator.stage.stage(operator.panel.conference_id)
    assert seen == [line.award.id for turn in stage.turns for line in turn.lines]
    assert len(seen) > 20
    operator.key(Key.Key_Space)
    assert operator.at()[0] is SlideKind.CLOSING
    operator.key(Key.Key_Left)
    last = operator.names()
    assert last == seen[-len(last) :]
    operator.key(Key.Key_PageUp, Key.Key_Home, Key.Key_Left)
    assert operator.at()[0] is SlideKind.TITLE
    operator.key(Key.Key_End)
    assert operator.at()[0] is SlideKind.CLOSING


def test_black_and_back(operator: Operator) -> None:
    operator.key(Key.Key_Space, Key.Key_B)
    assert operator.hall() is None
    assert "ĐEN" in operator.panel.ui.nowLabel.text()
    operator.key(Key.Key_Period)
    assert operator.at()[1] == 1
    operator.key(Key.Key_B, Key.Key_Space)  # lit first: the hall has not seen this one yet
    assert operator.at() == (SlideKind.ANNOUNCE, 1, 1)
    operator.key(Key.Key_Space)
    assert operator.at()[0] is SlideKind.NAMES


def test_a_number_and_enter_go_to_a_turn(operator: Operator) -> None:
    operator.key(Key.Key_2)
    assert "đợt 2" in operator.panel.ui.messageLabel.text()
    assert operator.at()[0] is SlideKind.TITLE
    operator.key(Key.Key_Return)
    assert operator.at() == (SlideKind.ANNOUNCE, 2, 1)
    operator.key(Key.Key_9, Key.Key_9, Key.Key_Return)
    assert operator.at()[1] == 2
    assert "Không có đợt 99" in operator.panel.ui.messageLabel.text()
    operator.key(Key.Key_1, Key.Key_Right)  # another key: the number is forgotten
    operator.key(Key.Key_Return)
    assert operator.at()[1] in (2, 3)


def test_the_list_chooses_a_turn(operator: Operator) -> None:
    operator.key(Key.Key_Space)
    assert operator.panel.ui.turnList.currentRow() == 0
    operator.key(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert operator.at() == (SlideKind.ANNOUNCE, 3, 1)
    assert operator.panel.ui.turnList.currentRow() == 2


def test_a_turn_chosen_before_the_first_one_is_gone_to(operator: Operator) -> None:
    """On the name of the conference no turn is on the screen: the one chosen in the list is meant."""
    operator.key(Key.Key_Down, Key.Key_Return)
    assert operator.at() == (SlideKind.ANNOUNCE, 2, 1)
    operator.key(Key.Key_Home, Key.Key_Down)
    assert operator.at()[0] is SlideKind.TITLE, "choosing alone shows nothing"
    operator.key(Key.Key_Return)
    assert operator.at() == (SlideKind.ANNOUNCE, 3, 1)


def test_enter_goes_on_where_nothing_was_chosen(operator: Operator) -> None:
    operator.key(Key.Key_Return)
    assert operator.at() == (SlideKind.ANNOUNCE, 1, 1)
    operator.key(Key.Key_Down, Key.Key_Up, Key.Key_Return)  # back at the turn on the screen
    assert operator.at() == (SlideKind.NAMES, 1, 1)
    operator.key(Key.Key_Down, Key.Key_Space)  # shown on meanwhile: what was aimed at is forgotten
    operator.key(Key.Key_Home, Key.Key_Return)
    assert operator.at() == (SlideKind.ANNOUNCE, 1, 1)


def test_turns_of_one_award_can_be_told_apart(operator: Operator) -> None:
    box = operator.panel.ui.turnList
    texts = [box.item(row).text().split(". ", 1)[1] for row in range(box.count())]
    assert len(set(texts)) == len(texts)
    for turn, text in zip(operator.stage.stage(operator.panel.conference_id).turns, texts, strict=True):
        first, last = turn.lines[0], turn.lines[-1]
        assert f"{first.entry.label}–{last.entry.label}: {first.award.name} → {last.award.name}" in text


def test_operator_sees_this_one_and_the_next(operator: Operator) -> None:
    ui = operator.panel.ui
    operator.key(Key.Key_Space)
    now, coming = ui.nowView.slide(), ui.nextView.slide()
    assert now is operator.hall()
    assert coming is not None
    assert coming.slide.kind is SlideKind.NAMES
    operator.key(Key.Key_Space)
    assert operator.hall() is coming
    stage = operator.stage.stage(operator.panel.conference_id)
    assert ui.turnList.count() == len(stage.turns)
    assert f"{len(stage.turns[0].lines)} lượt lên nhận" in ui.turnList.item(0).text()
    operator.key(Key.Key_End)
    assert ui.nextLabel.text() == "Tiếp theo: hết"


def test_a_mark_made_while_the_slide_is_on_show_takes_the_name_off(operator: Operator) -> None:
    operator.key(Key.Key_Space, Key.Key_Space)
    first, *rest = operator.names()
    name = next(n.name for n in operator.show.slides[operator.show.place].names if n.award_id == first)
    assert name in operator.words()
    operator.context.change(lambda: operator.stage.hand_over([first], Presence.ABSENT))
    operator.wait(lambda: first not in operator.names())
    assert operator.names()[: len(rest)] == rest
    assert first not in operator.all_names()
    assert "1 vắng" in operator.panel.ui.turnList.item(0).text()
    operator.context.change(operator.context.workspace.operations.undo)
    operator.wait(lambda: operator.names()[:1] == [first])


def test_a_key_that_is_faster_than_the_window_shows_no_absent_name(operator: Operator) -> None:
    """The mark is stored, its signal still waits for the window: the key looks first."""
    operator.key(Key.Key_Space)
    gone = operator.show.slides[2].names[0].award_id
    operator.stage.hand_over([gone], Presence.ABSENT)
    operator.show.next()
    assert operator.names()
    assert gone not in operator.names()


def test_whatever_keys_are_pressed_no_absent_name_is_shown(operator: Operator) -> None:
    """Forwards, backwards, by number, from black: neither the hall nor the operator's next slide has one."""
    stage = operator.stage.stage(operator.panel.conference_id)
    lines = [line for turn in stage.turns for line in turn.lines]
    away = {line.award.id for line in (lines[0], lines[7], lines[8], *stage.turns[1].lines, lines[-1])}
    operator.stage.hand_over(sorted(away), Presence.ABSENT)
    people = [line.award for line in lines if line.award.recipient_kind is not RecipientKind.UNIT]
    words = {one.name for one in people if one.id in away}  # a unit's name stands beside its people too
    words -= {one.name for one in people if one.id not in away}  # a namesake who came
    assert words
    seen: set[int] = set()
    forward = [Key.Key_Space] * len(lines) * 2
    for one in (*forward, *[Key.Key_Left] * 9, Key.Key_2, Key.Key_Return, Key.Key_B, Key.Key_Space,
                Key.Key_Home, Key.Key_End, Key.Key_PageUp):  # fmt: skip
        operator.key(one)
        seen |= set(operator.names())
        coming = operator.panel.ui.nextView.slide()
        said = operator.words() + (" ".join(run.text for run in coming.runs) if coming else "")
        assert not {name for name in words if name in said.replace("\u00a0", " ")}
    assert seen == {line.award.id for line in lines} - away


def test_black_stays_black_while_the_reception_marks(operator: Operator) -> None:
    operator.key(Key.Key_Space, Key.Key_Space)
    first = operator.names()[0]
    operator.key(Key.Key_B)
    assert operator.panel.ui.nowView.slide() is None
    operator.stage.hand_over([first], Presence.ABSENT)
    operator.wait(lambda: first not in operator.all_names())
    assert operator.hall() is None
    operator.key(Key.Key_B)
    assert operator.names()
    assert first not in operator.names()


def test_a_late_name_stands_in_its_turn_and_is_numbered_by_a_letter(operator: Operator) -> None:
    one = operator.panel.conference_id
    late = operator.stage.stage(one).turns[0].lines[1].award
    operator.stage.remove_entries(one, [late.id])
    operator.wait(lambda: late.id not in operator.all_names())
    operator.stage.refresh(one)
    operator.wait(lambda: late.id in operator.all_names())
    turn = operator.stage.stage(one).turns[0]
    line = next(line for line in turn.lines if line.award.id == late.id)
    assert line.entry.suffix
    assert line.entry.label.endswith(line.entry.suffix)
    operator.key(Key.Key_Space, Key.Key_Space)
    assert operator.names() == [one.award.id for one in turn.lines]
    if line is turn.lines[-1]:
        assert f"–{line.entry.label}:" in operator.panel.ui.turnList.item(0).text()


def test_one_who_is_away_but_sends_somebody_is_shown(operator: Operator) -> None:
    operator.key(Key.Key_Space, Key.Key_Space)
    first = operator.names()[0]
    operator.stage.hand_over([first], Presence.ABSENT)
    operator.wait(lambda: first not in operator.names())
    operator.stage.hand_over([first], Presence.STAND_IN, "Trần Thị Hai")
    operator.wait(lambda: "(Trần Thị Hai, nhận thay)" in operator.words())
    assert operator.names()[0] == first


def test_somebody_receives_in_their_place(operator: Operator) -> None:
    operator.key(Key.Key_Space, Key.Key_Space)
    first = operator.names()[0]
    operator.stage.hand_over([first], Presence.STAND_IN, "Trần Thị Hai", "vợ")
    operator.wait(lambda: "(Trần Thị Hai, vợ, nhận thay)" in operator.words())
    assert operator.names()[0] == first


def test_a_turn_whose_people_all_stay_away(operator: Operator) -> None:
    operator.key(Key.Key_Space, Key.Key_Space)
    stage = operator.stage.stage(operator.panel.conference_id)
    operator.stage.hand_over([line.award.id for line in stage.turns[0].lines], Presence.ABSENT)
    operator.wait(lambda: not operator.names())
    assert operator.at() == (SlideKind.ANNOUNCE, 1, 1)
    assert "Không có ai" in operator.panel.ui.turnList.item(0).text()


def test_absent_and_revoked_are_told_apart(operator: Operator) -> None:
    stage, decisions = (
        operator.stage.stage(operator.panel.conference_id),
        operator.context.workspace.decisions,
    )
    turn = max(stage.turns, key=lambda one: len(one.lines))
    row, count = turn.number - 1, len(turn.lines)

    def said() -> str:
        return operator.panel.ui.turnList.item(row).text()

    operator.stage.hand_over([line.award.id for line in turn.lines[:2]], Presence.ABSENT)
    operator.wait(lambda: f"{count - 2} lượt lên nhận, 2 vắng" in said())
    assert "thu hồi" not in said()
    assert turn.decision is not None
    gone = [turn.lines[0].award.id, turn.lines[2].award.id]
    decisions.revoke(turn.decision.id, "Hủy do ghi nhầm", "201", award_ids=gone)
    operator.wait(lambda: f"{count - 3} lượt lên nhận, 1 vắng, 2 bị thu hồi" in said())


def test_the_slide_stays_when_turns_move(operator: Operator) -> None:
    operator.key(Key.Key_2, Key.Key_Return, Key.Key_Space)
    names = operator.names()
    stage = operator.stage.stage(operator.panel.conference_id)
    operator.stage.move_turn(operator.panel.conference_id, stage.turns[1].turn.id, 0)
    operator.wait(lambda: operator.at()[1] == 1)
    assert operator.names() == names


def test_full_screen_and_back(operator: Operator) -> None:
    window = operator.panel.screen_window
    assert "một màn hình" in operator.panel.ui.messageLabel.text()
    operator.key(Key.Key_F5)
    assert window.isVisible()
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    assert window.size() == QGuiApplication.primaryScreen().size()
    assert operator.show.size == (window.width(), window.height())
    QTest.keyClick(window, Key.Key_Space)
    assert operator.at() == (SlideKind.ANNOUNCE, 1, 1)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert operator.at()[0] is SlideKind.NAMES
    QTest.mouseClick(window, Qt.MouseButton.RightButton)
    assert operator.at()[0] is SlideKind.ANNOUNCE
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isVisible()
    assert operator.panel.isVisible()
    assert operator.at() == (SlideKind.ANNOUNCE, 1, 1)
    operator.key(Key.Key_F5)
    assert window.isVisible()
    operator.key(Key.Key_Escape)
    assert not window.isVisible()
    assert operator.panel.isVisible()


def test_what_the_screen_draws_is_the_slide(operator: Operator) -> None:
    window = operator.panel.screen_window
    operator.key(Key.Key_F5, Key.Key_Space, Key.Key_Space)
    shown = window.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 4).red() > 120  # the red band
    assert shown.pixelColor(shown.width() - 5, shown.height() - 5).lightness() > 240
    operator.key(Key.Key_B)
    black = window.grab().toImage()
    assert black.pixelColor(shown.width() // 2, 4).lightness() == 0
    assert black.pixelColor(5, shown.height() - 5).lightness() == 0


def test_an_unplugged_screen_does_not_fall_onto_the_operators(operator: Operator) -> None:
    operator.key(Key.Key_F5)
    operator.panel._screen_removed(QGuiApplication.primaryScreen())
    assert not operator.panel.screen_window.isVisible()
    assert "bị rút" in operator.panel.ui.messageLabel.text()
    operator.key(Key.Key_F5)
    assert operator.panel.screen_window.isVisible()
    assert "bị rút" not in operator.panel.ui.messageLabel.text()


def test_a_conference_deleted_meanwhile_leaves_nothing_on_the_screen(operator: Operator) -> None:
    operator.key(Key.Key_F5, Key.Key_Space, Key.Key_Space)
    workspace = operator.context.workspace
    operator.context.change(lambda: workspace.conferences.delete(operator.panel.conference_id))
    operator.wait(lambda: operator.hall() is None)
    assert not operator.panel.screen_window.isVisible()
    assert operator.panel.ui.messageLabel.text() == GONE
    assert not operator.panel.ui.startButton.isEnabled()
    operator.key(Key.Key_Space, Key.Key_F5, Key.Key_2, Key.Key_Return, Key.Key_End)
    assert operator.hall() is None
    operator.context.change(workspace.operations.undo)
    operator.wait(lambda: bool(operator.all_names()))


def test_without_turns_it_says_what_to_do(bare: Workspace, context_of: Make, qtbot: QtBot) -> None:
    made = bare.conferences.add(Conference(0, "Hội nghị tổng kết", 2026)).created
    context = context_of(bare)
    panel = StagePanel(context, made)
    panel.show()
    assert panel.ui.messageLabel.text() == NO_TURNS
    assert [slide.kind for slide in panel.stage_show.slides] == [SlideKind.TITLE, SlideKind.CLOSING]
    QTest.keyClick(panel.ui.turnList, Key.Key_Return)
    QTest.keyClick(panel.ui.turnList, Key.Key_1)
    QTest.keyClick(panel.ui.turnList, Key.Key_Return)
    assert "Không có đợt 1" in panel.ui.messageLabel.text()
    panel.close()


def test_one_panel_for_a_conference(
    sample: Workspace, conference_id: int, context_of: Make, qtbot: QtBot
) -> None:
    context = context_of(sample)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    child = QWidget(window)
    first = open_stage(context, conference_id, child)
    assert first.parentWidget() is window
    assert open_stage(context, conference_id, window) is first
    first.close()
    sample.conferences.update(replace(sample.conferences.get(conference_id), place="Hội trường"))
    settle(context)  # nobody listens any more
    second = open_stage(context, conference_id, window)
    assert second is not first
    assert second.stage_show.slides[0].lines[0] == "Hội trường"
    second.close()


@pytest.mark.parametrize("size", [(1024, 640), (1366, 700)])
def test_panel_on_an_office_pc(operator: Operator, size: tuple[int, int]) -> None:
    panel = operator.panel
    panel.resize(*size)
    operator.key(Key.Key_Space, Key.Key_B)
    settle(operator.context)
    assert (panel.width(), panel.height()) == size
    assert cut_off(panel) == []
    found = letters(panel)
    assert len(set(found)) == len(found)
    assert len(found) == 6
    bar = panel.ui.turnList.horizontalScrollBar()
    assert not bar.isVisible()
