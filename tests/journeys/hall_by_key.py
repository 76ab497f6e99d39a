"""Keys in the hall: guests and seats, the reception, a late name, and the second screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.conference_by_key import (
    RECEPTION,
    TURNS,
    conference_id,
    order,
    the_stage,
    the_tab,
    to_page,
    turns_page,
)
from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import Key, alt, clashes, ctrl, here, key, pick, settle, write
from thidua_desktop.domain.badges import badge_digits
from thidua_desktop.domain.records import Guest, Presence
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services import printers
from thidua_desktop.services.conferences.facts import StageLine
from thidua_desktop.services.conferences.slides import SlideKind, SlideName
from thidua_desktop.ui.desk.desk_window import DeskWindow
from thidua_desktop.ui.dialogs.guest_dialogs import GuestDialog, SeatsDialog, StandInDialog
from thidua_desktop.ui.stage.panel import StagePanel
from thidua_desktop.ui.tabs.conference_reception import ReceptionPage

LATE = "Nguyễn Thị Đến Muộn"


def reception(clerk: Clerk) -> ReceptionPage:
    page = the_tab(clerk).page(RECEPTION)
    assert isinstance(page, ReceptionPage)
    return page


def guests(clerk: Clerk) -> list[Guest]:
    return clerk.window.context.workspace.reception.guests(conference_id(clerk))


def line_of(clerk: Clerk, award_id: int) -> StageLine:
    return next(line for line in the_stage(clerk).lines if line.award.id == award_id)


# ---- before the doors open ---------------------------------------------------------------------------
def invite_and_seat(clerk: Clerk) -> None:
    """Recipients become guests, one more is typed, all are seated; the stage's order sits in front."""
    to_page(clerk, RECEPTION)
    page = reception(clerk)
    alt("m")
    settle(clerk)
    invited = guests(clerk)
    assert len(invited) == 24, "one receives for an ấp and for himself: one guest, one seat"
    ctrl("z")
    settle(clerk)
    assert guests(clerk) == []
    ctrl("y")
    settle(clerk)

    def add(dialog: GuestDialog) -> None:
        assert not clashes(dialog)
        write("Võ Thị Khách Mời")
        alt("v")
        write("Trưởng Ban Thi đua tỉnh")
        alt("l")
        settle(clerk)

    clerk.in_dialog(GuestDialog, lambda: key(Key.Key_Insert), add)

    def rows(dialog: SeatsDialog) -> None:
        assert not clashes(dialog)
        write("A 12")
        key(Key.Key_Return)
        write("B")
        alt("x")
        assert dialog.isVisible()
        assert "Dòng 2" in dialog.ui.notice.text()
        write(" 13")
        assert dialog.ui.totalLabel.text().startswith("25 ghế")
        alt("x")
        settle(clerk)

    clerk.in_dialog(SeatsDialog, lambda: alt("g"), rows)
    lines = the_stage(clerk).lines
    seats = list(dict.fromkeys(line.seat for line in lines))
    assert seats == [f"A{n:02d}" for n in range(1, 13)] + [f"B{n:02d}" for n in range(1, 13)]
    (other,) = [guest for guest in guests(clerk) if guest.recipient_id is None]
    assert other.seat == "B13", "who receives nothing sits behind"
    assert page.model.rowCount() == 25


def people_marked(clerk: Clerk) -> tuple[int, int, int, int]:
    """Award ids: found by name, absent, with a stand-in, scanned. All of one turn of people."""
    turn = next(
        turn
        for turn in the_stage(clerk).turns
        if len(turn.lines) >= 4 and all(line.award.recipient_kind.value == "person" for line in turn.lines)
    )
    ids = [line.award.id for line in turn.lines]
    return ids[0], ids[1], ids[2], ids[3]


# ---- the reception -----------------------------------------------------------------------------------
def receive(clerk: Clerk) -> None:
    """By name without marks, by F8 and F9, and a badge by the scanner, which types digits and Enter."""
    page = reception(clerk)
    here_, absent, thay, scanned = people_marked(clerk)
    ctrl("f")
    assert page.ui.searchEdit.hasFocus()
    look_for(clerk, here_)
    key(Key.Key_Return)
    settle(clerk)
    assert line_of(clerk, here_).handover.presence is Presence.PRESENT
    assert line_of(clerk, here_).handover.handed_at is None, "present is not yet received"
    assert "Có mặt" in page.ui.sayLabel.text()
    assert page.ui.searchEdit.text() == ""
    assert page.ui.searchEdit.hasFocus(), "ready for the next"

    look_for(clerk, absent)
    key(Key.Key_F8)
    settle(clerk)
    assert line_of(clerk, absent).handover.presence is Presence.ABSENT

    def who(dialog: StandInDialog) -> None:
        assert not clashes(dialog)
        key(Key.Key_Return)
        assert dialog.isVisible(), "nobody is no stand-in"
        write("Lê Văn Nhận Thay")
        alt("q")
        write("em")
        key(Key.Key_Return)
        settle(clerk)

    look_for(clerk, thay)
    clerk.in_dialog(StandInDialog, lambda: key(Key.Key_F9), who)
    mark = line_of(clerk, thay).handover
    assert (mark.presence, mark.stand_in, mark.relation) == (Presence.STAND_IN, "Lê Văn Nhận Thay", "em")

    guest = guest_of(clerk, scanned)
    write(badge_digits(conference_id(clerk), guest.id))
    key(Key.Key_Return)
    settle(clerk)
    assert line_of(clerk, scanned).handover.presence is Presence.PRESENT
    assert guest.seat in page.ui.sayLabel.text()
    assert page.ui.countLabel.text() == "3/25"

    write(badge_digits(conference_id(clerk) + 1, guest.id))
    key(Key.Key_Return)
    settle(clerk)
    assert "Không có ai khớp" in page.ui.sayLabel.text(), "a badge of another conference marks nobody"
    key(Key.Key_Escape)
    assert page.ui.searchEdit.text() == ""


def guest_of(clerk: Clerk, award_id: int) -> Guest:
    return clerk.window.context.workspace.reception.get(line_of(clerk, award_id).guest_id)


def look_for(clerk: Clerk, award_id: int) -> None:
    """The name in plain letters; where several fit, arrows to the one meant."""
    page, guest = reception(clerk), guest_of(clerk, award_id)
    assert here() is page.ui.searchEdit
    write(fold(guest.name))
    settle(clerk)
    assert page.chosen(), fold(guest.name)
    for _ in range(page.model.rowCount()):
        if page.chosen()[0].id == guest.id:
            break
        key(Key.Key_Down)
    assert page.chosen()[0].id == guest.id
    if page.model.rowCount() > 1:
        page.ui.table.setFocus()


# ---- a late name ---------------------------------------------------------------------------------------
def add_late(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    """F11, F3: somebody the decision names who was forgotten; then Cập nhật người nhận."""
    monkeypatch.setattr(printers, "printers", lambda: [])
    monkeypatch.setattr(printers, "printer_names", lambda: [])
    workspace = clerk.window.context.workspace
    before, labels = order(clerk), {line.award.id: line.entry.label for line in the_stage(clerk).lines}
    decision = workspace.conferences.get(conference_id(clerk)).decision_ids[0]

    def use(desk: DeskWindow) -> None:
        settle(clerk)
        assert desk.ui.pages.currentWidget() is desk.ui.setupPage
        key(Key.Key_Return)
        settle(clerk)
        assert desk.ui.pages.currentWidget() is desk.ui.listPage
        key(Key.Key_F3)
        alt("y")
        pick(desk.ui.lateDecisionBox, decision)
        alt("k")
        people = next(n for n, one in enumerate(desk.late._models) if one.recipient_kind.value == "person")
        pick(desk.ui.lateAwardBox, people)
        alt("g")
        write(LATE)
        alt("t")
        write("dòng 26 của phụ lục")
        ctrl("s")
        settle(clerk)
        key(Key.Key_F11)

    clerk.in_dialog(DeskWindow, lambda: key(Key.Key_F11), use)
    to_page(clerk, TURNS)
    page = turns_page(clerk)
    (waiting,) = the_stage(clerk).waiting
    assert waiting.name == LATE
    assert page.ui.waitingCard.isVisible()
    alt("t")
    settle(clerk)
    after = order(clerk)
    (place,) = [n for n, turn in enumerate(after) if waiting.id in turn]
    assert [turn for n, turn in enumerate(after) if n != place] == [
        turn for n, turn in enumerate(before) if n != place
    ]
    assert [one for one in after[place] if one != waiting.id] == before[place]
    lines = {line.award.id: line for line in the_stage(clerk).lines}
    assert lines[waiting.id].entry.suffix
    assert {one: lines[one].entry.label for one in labels} == labels, "nobody else gets another number"
    turn = the_stage(clerk).turns[place]
    assert [line.position for line in turn.lines] == list(range(1, len(turn.lines) + 1))
    ctrl("z")
    settle(clerk)
    assert order(clerk) == before
    ctrl("y")
    settle(clerk)
    assert order(clerk) == after


# ---- the second screen ---------------------------------------------------------------------------------
def show_stage(clerk: Clerk) -> None:
    """Alt+U, F5; on and back and black; who is marked absent meanwhile is gone from the very next picture."""
    alt("u")
    settle(clerk)
    panel = the_panel(clerk)
    assert not clashes(panel)
    in_front(panel)
    press(panel, Key.Key_F5)
    window = panel.screen_window
    QTest.qWait(100)
    assert window.isVisible()
    assert window.size() == window.screen().size()
    show = panel.stage_show
    seen = walk(panel)
    _, away, stood_in, _ = people_marked(clerk)
    coming = [line.award.id for line in the_stage(clerk).lines if line.comes_up]
    assert [one.award_id for one in seen] == coming
    assert len(coming) == 25, "25 awards and a late one, less the absent one"
    assert away not in coming
    assert (
        next(one for one in seen if one.award_id == stood_in).receiver == "(Lê Văn Nhận Thay, em, nhận thay)"
    )
    assert any(one.name.endswith(LATE) for one in seen)

    turn = next(turn for turn in the_stage(clerk).turns if away in [one.award.id for one in turn.lines])
    for digit in str(turn.number):
        press(panel, getattr(Key, f"Key_{digit}"))
    press(panel, Key.Key_Return)
    assert show.turn() == turn.number
    press(panel, Key.Key_Right)
    place = show.place
    press(panel, Key.Key_B)
    assert show.current() is None
    assert brightness(window) == 0, "black is black"
    press(panel, Key.Key_Space)
    assert show.place == place, "lit again where it was"
    assert brightness(window) > 0
    press(panel, Key.Key_Left)
    assert show.place == place - 1
    press(panel, Key.Key_Right)

    gone = show.slides[show.place].names[0].award_id
    press(panel, Key.Key_Escape)
    assert not window.isVisible()
    mark_absent(clerk, gone)
    assert show.place == place, "the operator's place stays"
    assert gone not in {one.award_id for slide in show.slides for one in slide.names}
    ctrl("z")
    settle(clerk)
    assert gone in {one.award_id for slide in show.slides for one in slide.names}
    in_front(panel)
    press(panel, Key.Key_Escape)
    settle(clerk)
    assert not panels(clerk)


def mark_absent(clerk: Clerk, award_id: int) -> None:
    """In the main window, while the panel stays open beside it."""
    to_page(clerk, RECEPTION)
    ctrl("f")
    look_for(clerk, award_id)
    key(Key.Key_F8)
    settle(clerk)
    assert line_of(clerk, award_id).handover.presence is Presence.ABSENT


def panels(clerk: Clerk) -> list[StagePanel]:
    return [one for one in clerk.window.findChildren(StagePanel) if one.isVisible()]


def the_panel(clerk: Clerk) -> StagePanel:
    (panel,) = panels(clerk)
    return panel


def in_front(window: QWidget) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def press(panel: StagePanel, wanted: Qt.Key) -> None:
    """A key where it goes now: to the slide when it covers the only screen, else to the panel."""
    window = panel.screen_window if panel.screen_window.isVisible() else panel
    for _ in range(100):
        if QApplication.activeWindow() is window:
            break
        window.activateWindow()
        QTest.qWait(10)
    assert QApplication.activeWindow() is window
    text = chr(int(wanted)).lower() if int(wanted) < 128 else ""
    QTest.keyClick(QApplication.focusWidget() or window, text or wanted)
    QApplication.processEvents()


def walk(panel: StagePanel) -> list[SlideName]:
    """Names in the order the hall sees them, from the first picture to the closing one."""
    show = panel.stage_show
    press(panel, Key.Key_Home)
    assert show.slides[show.place].kind is SlideKind.TITLE
    names: list[SlideName] = []
    for _ in range(200):
        laid = show.current()
        assert laid is not None
        drawn = "".join("".join(run.text for run in laid.runs).split())
        assert all("".join(one.name.split()) in drawn for one in laid.slide.names)
        names += laid.slide.names
        if laid.slide.kind is SlideKind.CLOSING:
            return names
        press(panel, Key.Key_Right)
    raise AssertionError("the closing picture never came")


def brightness(window: QWidget) -> int:
    """The brightest of a few points."""
    picture = window.grab().toImage()
    places = [(x, y) for x in range(5, picture.width(), 97) for y in range(5, picture.height(), 53)]
    return max(picture.pixelColor(x, y).lightness() for x, y in places)
