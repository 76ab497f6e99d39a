"""The ceremony desk by keyboard alone: find, print, mark, correct, add, undo, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import type_text
from tests.ui.conftest import settle
from tests.ui.dialogs.test_dialog_looks import cut_off, letters
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Presence, RecipientKind
from thidua_desktop.services import printers
from thidua_desktop.services.desk import DeskSetup, ScopeKind
from thidua_desktop.services.printers import PrinterInfo
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui import printing
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.desk.desk_window import DeskWindow

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
SIZES = ((1366, 768), (1920, 1080))


class Queue:
    """A print queue that takes jobs, or says why not."""

    def __init__(self) -> None:
        self.jobs: list[str] = []
        self.trouble = ""

    def require_ready(self, name: str) -> None:
        if self.trouble:
            raise RuleViolation(f"Máy in “{name}” {self.trouble}.")

    def send(self, name: str, pdf: Path, title: str, **_: object) -> str:
        self.jobs.append(title)
        return f"{name}-{len(self.jobs)}"

    def release(self, job: str) -> bool:
        return bool(job)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Queue:
    made = Queue()
    for name in ("require_ready", "send", "release"):
        monkeypatch.setattr(printers, name, getattr(made, name))
    monkeypatch.setattr(printers, "printers", lambda: [PrinterInfo("may-in")])
    monkeypatch.setattr(printers, "printer_names", lambda: ["may-in"])
    return made


class Clerk:
    """Hands on the keyboard of the desk; the mouse is not plugged in."""

    def __init__(self, context: UiContext, window: DeskWindow, qtbot: QtBot) -> None:
        self.context, self.window, self.ui, self._qtbot = context, window, window.ui, qtbot
        self.desk = context.workspace.desk

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def find(self, text: str) -> None:
        self.ui.searchEdit.clear()
        type_text(self.ui.searchEdit, text)

    def sees(self, text: str) -> None:
        self._qtbot.waitUntil(lambda: text in self.ui.messageLabel.text(), timeout=8000)

    def lists(self, *names: str) -> None:
        def same() -> bool:
            return [one.award.name for one in self.window.model.lines] == list(names)

        self._qtbot.waitUntil(same, timeout=8000)

    def marked(self) -> str:
        line = self.window.selected()
        return line.award.name if line is not None else ""


@pytest.fixture
def clerk(sample: Workspace, context_of: Make, shown: Show, queue: Queue, qtbot: QtBot) -> Clerk:
    context = context_of(sample)
    scope = next(one for one in sample.desk.scopes(2026) if one.kind is ScopeKind.CONFERENCE)
    sample.desk.open(scope, DeskSetup("may-in"))
    window = DeskWindow(context)
    window.setWindowState(Qt.WindowState.WindowNoState)
    shown(context, window)
    return Clerk(context, window, qtbot)


def test_the_first_time_it_asks_where_and_remembers(
    sample: Workspace, context_of: Make, shown: Show, queue: Queue, qtbot: QtBot
) -> None:
    context = context_of(sample)
    window = DeskWindow(context)
    window.setWindowState(Qt.WindowState.WindowNoState)
    shown(context, window)
    clerk = Clerk(context, window, qtbot)
    assert window.ui.pages.currentWidget() is window.ui.setupPage
    qtbot.waitUntil(lambda: window.ui.printerBox.currentData() == "may-in")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("Sẵn sàng")
    state = sample.desk.state()
    assert state is not None
    assert (state.scope.kind, state.setup.printer) == (ScopeKind.CONFERENCE, "may-in")
    assert window.ui.pages.currentWidget() is window.ui.listPage
    assert window.ui.searchEdit.hasFocus() or not window.isActiveWindow()


def test_full_screen(sample: Workspace, context_of: Make, queue: Queue, qtbot: QtBot) -> None:
    context = context_of(sample)
    window = DeskWindow(context)
    qtbot.addWidget(window)
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    settle(context)


def test_typed_and_entered_at_once_prints_the_one_meant(clerk: Clerk, queue: Queue) -> None:
    """Enter comes before the search had time to answer."""
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("ĐÃ GỬI MÁY IN")
    assert "Nguyễn Mỹ Nga" in clerk.ui.messageLabel.text()
    assert len(queue.jobs) == 1
    clerk.lists("Nguyễn Mỹ Nga")
    clerk._qtbot.waitUntil(lambda: clerk.window.model.lines[0].printed is not None)
    clerk._qtbot.waitUntil(lambda: clerk.ui.printedCount.text().startswith("Đã in 1/"))


def test_enter_twice_does_not_print_twice(clerk: Clerk, queue: Queue) -> None:
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("ĐÃ GỬI MÁY IN")
    settle(clerk.context)
    assert len(queue.jobs) == 1
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("F8 để in lại")
    assert len(queue.jobs) == 1


def test_arrows_move_the_mark_while_the_cursor_stays(clerk: Clerk) -> None:
    clerk.find("nguyen")
    clerk._qtbot.waitUntil(lambda: 1 < len(clerk.window.model.lines) < 25)
    first = clerk.marked()
    clerk.key(Qt.Key.Key_Down)
    assert clerk.marked() != first
    clerk.key(Qt.Key.Key_Up)
    assert clerk.marked() == first


def test_marks_and_undo(clerk: Clerk) -> None:
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_F5)
    clerk.sees("Đã ghi có mặt")
    clerk.key(Qt.Key.Key_F6)
    clerk.sees("Đã ghi vắng mặt")
    clerk.key(Qt.Key.Key_F7)
    assert clerk.ui.pages.currentWidget() is clerk.ui.standInPage
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("Nhập họ tên người nhận thay")
    type_text(clerk.ui.standInEdit, "Trần Văn Hai")
    type_text(clerk.ui.relationEdit, "con trai")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("Trần Văn Hai (con trai) nhận thay")
    clerk._qtbot.waitUntil(lambda: clerk.ui.standInCount.text() == "Nhận thay 1")
    clerk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    clerk.sees("Đã hoàn tác")
    award = clerk.desk.find("my nga")[0]
    assert award.presence is Presence.ABSENT


def test_a_name_is_corrected_and_printed(clerk: Clerk, queue: Queue) -> None:
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_F2)
    assert clerk.ui.nameEdit.text() == "Nguyễn Mỹ Nga"
    clerk.ui.nameEdit.clear()
    type_text(clerk.ui.nameEdit, "Nguyễn Thị Mỹ Nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("ĐÃ GỬI MÁY IN")
    assert "Nguyễn Thị Mỹ Nga" in clerk.ui.messageLabel.text()
    assert clerk.desk.find("thi my nga")[0].printed is not None
    assert len(queue.jobs) == 1


def test_escape_keeps_the_name_as_it_was(clerk: Clerk, queue: Queue) -> None:
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_F2)
    type_text(clerk.ui.nameEdit, " nhầm")
    clerk.key(Qt.Key.Key_Escape)
    clerk.sees("chưa ghi gì")
    assert clerk.ui.pages.currentWidget() is clerk.ui.listPage
    assert clerk.desk.find("my nga")[0].award.name == "Nguyễn Mỹ Nga"
    assert queue.jobs == []


def test_an_empty_name_is_told_beside_its_field(clerk: Clerk) -> None:
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_F2)
    clerk.ui.nameEdit.clear()
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("Nhập tên")
    assert clerk.window.words.problems_shown() == {"name": "Nhập tên ghi trên giấy."}


def test_a_late_comer_typed_by_hand(clerk: Clerk, queue: Queue) -> None:
    clerk.key(Qt.Key.Key_F3)
    number = clerk.ui.lateNumberLabel.text().removeprefix("Sẽ mang số ")
    assert number.endswith("a")
    type_text(clerk.ui.lateNameEdit, "Phạm Thị Sáu")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("Ghi căn cứ")
    type_text(clerk.ui.lateBasisEdit, "dòng 26 phụ lục")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("ĐÃ GỬI MÁY IN")
    assert clerk.ui.messageLabel.text() == f"ĐÃ GỬI MÁY IN: {number} Phạm Thị Sáu"
    assert len(queue.jobs) == 1


def test_a_late_comer_from_the_lists(clerk: Clerk) -> None:
    clerk.key(Qt.Key.Key_F3)
    picker = clerk.ui.lateFindEdit
    name = clerk.context.workspace.nominations.recipients("tran", RecipientKind.PERSON)[0].title
    picker.clear()
    type_text(picker, name)
    picker.look_up()
    picker._take(picker._model.index(0))
    assert clerk.ui.lateNameEdit.text() == name
    assert clerk.window.late.recipient().recipient_id is not None


def test_reprint_asks_why(clerk: Clerk, queue: Queue) -> None:
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("ĐÃ GỬI MÁY IN")
    clerk.key(Qt.Key.Key_F8)
    assert clerk.ui.pages.currentWidget() is clerk.ui.reasonPage
    clerk.key(Qt.Key.Key_Down)
    reason = clerk.ui.reasonBox.currentText()
    clerk.key(Qt.Key.Key_Return)
    clerk._qtbot.waitUntil(lambda: len(queue.jobs) == 2)
    settle(clerk.context)
    sheets = clerk.desk.find("my nga")[0].sheets
    assert (sheets[0].reason, sheets[1].reprint_reason) == (reason, reason)


def test_a_printer_that_fails_is_told_at_once_and_the_sheet_waits(clerk: Clerk, queue: Queue) -> None:
    queue.trouble = "hết giấy"
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("CHƯA IN")
    assert "hết giấy" in clerk.ui.messageLabel.text()
    assert clerk.ui.messageLabel.property("tone") == "bad"
    clerk._qtbot.waitUntil(lambda: clerk.ui.waitingCount.text() == "Chờ in 1")
    queue.trouble = ""
    clerk.key(Qt.Key.Key_F9)
    clerk.sees("ĐÃ GỬI MÁY IN")
    assert len(queue.jobs) == 1
    clerk.key(Qt.Key.Key_F9)
    clerk.sees("Không còn tờ nào chờ in")


def test_a_waiting_one_can_be_dropped(clerk: Clerk, queue: Queue) -> None:
    queue.trouble = "hết giấy"
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("CHƯA IN")
    clerk.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    clerk.sees("Đã bỏ khỏi hàng chờ")
    assert clerk.desk.queue() == []


def test_nobody_found_is_said(clerk: Clerk, queue: Queue) -> None:
    clerk.find("zzz")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("Chưa chọn ai")
    assert clerk.ui.emptyLabel.isVisible()
    clerk.key(Qt.Key.Key_Escape)
    clerk._qtbot.waitUntil(lambda: bool(clerk.window.model.lines))
    assert clerk.ui.searchEdit.text() == ""
    assert queue.jobs == []


def test_what_waits_is_told_when_it_opens_again(
    clerk: Clerk, queue: Queue, shown: Show, qtbot: QtBot
) -> None:
    queue.trouble = "hết giấy"
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("CHƯA IN")
    again = DeskWindow(clerk.context)
    again.setWindowState(Qt.WindowState.WindowNoState)
    shown(clerk.context, again)
    assert "Còn chờ in" in again.ui.messageLabel.text()
    assert "Nguyễn Mỹ Nga" in again.ui.messageLabel.text()


@pytest.mark.parametrize(("key", "jobs"), [(Qt.Key.Key_F10, 0), (Qt.Key.Key_F9, 1)])
def test_a_sheet_in_doubt_is_asked_about(
    clerk: Clerk, queue: Queue, shown: Show, qtbot: QtBot, key: Qt.Key, jobs: int
) -> None:
    """As a kill leaves it while a driver prints: tried, and nobody knows whether it came out."""
    office = clerk.context.workspace
    award = clerk.desk.find("my nga")[0].award.id
    clerk.desk.ask(award)
    tried = replace(clerk.desk.line(award).sheets[0], at=office.now())
    office.operations.quietly(lambda: office._store.prints.update_sheet(tried))
    window = DeskWindow(clerk.context)
    window.setWindowState(Qt.WindowState.WindowNoState)
    shown(clerk.context, window)
    again = Clerk(clerk.context, window, qtbot)
    again.sees("Chưa rõ đã ra giấy")
    assert again.marked() == "Nguyễn Mỹ Nga"
    again.key(Qt.Key.Key_Return)
    again.sees("chưa rõ đã ra giấy")
    assert queue.jobs == []
    again.key(key)
    qtbot.waitUntil(lambda: again.desk.line(award).printed is not None, timeout=8000)
    settle(clerk.context)
    assert len(queue.jobs) == jobs
    assert len(again.desk.line(award).sheets) == 1


def test_f11_leaves(clerk: Clerk) -> None:
    clerk.key(Qt.Key.Key_Escape)
    assert clerk.window.isVisible()
    clerk.key(Qt.Key.Key_F11)
    assert not clerk.window.isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_every_page_fits_and_has_its_letters(clerk: Clerk, size: tuple[int, int]) -> None:
    clerk.window.resize(*size)
    clerk.find("my nga")
    for key in (None, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F7):
        if key is not None:
            clerk.key(key)
        settle(clerk.context)
        hint = clerk.window.minimumSizeHint()
        assert (hint.width() <= 1366, hint.height() <= 768) == (True, True), key
        assert (clerk.window.width(), clerk.window.height()) == size
        found = letters(clerk.window)
        assert sorted(found) == sorted(set(found)), key
        assert cut_off(clerk.window) == [], key
        if key is not None:
            clerk.key(Qt.Key.Key_Escape)


def test_without_a_print_service_the_driver_prints(
    clerk: Clerk, queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows: no queue takes PDF, the page goes through the printer's driver."""
    given: list[str] = []
    monkeypatch.setattr(printers, "printer_names", list)
    monkeypatch.setattr(printing, "print_by_driver", lambda pdf, name, title: given.append(name))
    clerk.find("my nga")
    clerk.key(Qt.Key.Key_Return)
    clerk.sees("ĐÃ GỬI MÁY IN")
    assert given == ["may-in"]
    assert queue.jobs == []


def test_an_office_with_nothing_to_hand_out_is_told_so(
    bare: Workspace, context_of: Make, shown: Show, queue: Queue, qtbot: QtBot
) -> None:
    context = context_of(bare)
    window = DeskWindow(context)
    window.setWindowState(Qt.WindowState.WindowNoState)
    shown(context, window)
    qtbot.waitUntil(lambda: window.ui.printerBox.currentData() == "may-in")
    assert window.ui.scopeBox.currentText().startswith("Chưa có buổi trao")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "chưa có quyết định" in window.ui.messageLabel.text(), timeout=8000)
    assert bare.desk.state() is None


def test_names_have_room_before_anything_else(clerk: Clerk) -> None:
    table = clerk.ui.table
    for width in (900, 1366, 1920):
        clerk.window.resize(width, 768)
        names, places = table.columnWidth(1), table.columnWidth(2)
        assert names + 1 >= places
