"""The ceremony's window: type a part of a name, Enter prints; each key says what it did in one large line."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Award, Changes, Presence
from thidua_desktop.services import printers
from thidua_desktop.services.desk import Asked, Sent
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.desk.desk_frame import DeskFrame
from thidua_desktop.ui.desk.desk_printing import send
from thidua_desktop.ui.desk.late_page import LatePage
from thidua_desktop.ui.desk.setup_page import SetupPage
from thidua_desktop.ui.printing import queues, with_drivers
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.fields import Fields

REASONS = ("Rơi, bẩn", "Kẹt giấy, rách", "In lệch, mờ", "Sai chữ, đã sửa", "Thất lạc")


class DeskWindow(DeskFrame):
    """Full screen. What is typed searches; marks and the queue are in the data file before a key is done."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._asked: deque[Asked] = deque()
        self._sending = 0
        """Run on its way to the printer; 0: none."""
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        ui = self.ui
        self.late = LatePage(ui, context.workspace)
        self.setup = SetupPage(ui, context.workspace)
        self.words = Fields(
            ui.wordsPage,
            name=ui.nameEdit,
            salutation=ui.salutationEdit,
            post=ui.postEdit,
            unit_name=ui.unitEdit,
        )
        self.stand_in = Fields(ui.standInPage, stand_in=ui.standInEdit, relation=ui.relationEdit)
        ui.reasonBox.addItems(list(REASONS))
        ui.table.doubleClicked.connect(plain(self.print_selected))
        self._accept: dict[QWidget | None, Callable[[], None]] = {
            ui.listPage: self.print_selected,
            ui.wordsPage: self.save_words,
            ui.standInPage: self.save_stand_in,
            ui.reasonPage: self.reprint,
            ui.latePage: self.save_late,
            ui.setupPage: self.begin,
        }
        self._bind()
        self._show_state()
        if self._desk.state() is None:
            self.open_setup()
        else:
            self._to_list()
            self._tell_queue()
            self._recover()

    def _bind(self) -> None:
        ui = self.ui
        keys: Sequence[tuple[str, Any, Callable[[], None]]] = (
            ("", ui.printKey, self.print_selected),
            ("F2", ui.wordsKey, self.open_words),
            ("F3", ui.lateKey, self.open_late),
            ("F4", ui.setupKey, self.open_setup),
            ("F5", ui.presentKey, lambda: self.mark(Presence.PRESENT)),
            ("F6", ui.absentKey, lambda: self.mark(Presence.ABSENT)),
            ("F7", ui.standInKey, self.open_stand_in),
            ("F8", ui.againKey, self.open_reason),
            ("F9", ui.queueKey, self.send_queue),
            ("F10", ui.settleKey, self.settle),
            ("Ctrl+D", ui.dropKey, self.drop),
            ("Ctrl+Z", ui.undoKey, self.undo),
        )
        for key, button, act in keys:
            button.clicked.connect(plain(self._on_list(act)))
            if key:
                shortcut(key, self._on_list(act), self)
        ui.leaveKey.clicked.connect(plain(self.accept))
        shortcut("F11", self.accept, self)
        shortcut("Ctrl+S", self._save_only, self)
        for button in (ui.wordsButton, ui.standInButton, ui.reasonButton, ui.lateButton, ui.setupButton):
            button.clicked.connect(plain(self._accept_page))
        for button in (ui.wordsOnlyButton, ui.lateOnlyButton):
            button.clicked.connect(plain(self._save_only))

    def _on_list(self, act: Callable[[], None]) -> Callable[[], None]:
        """Keys of the list do nothing while a page is open: what is typed there is not lost."""

        def run() -> None:
            if self.ui.pages.currentWidget() is self.ui.listPage:
                act()
            else:
                self._say("Đang mở trang nhập: Enter để xong, Esc để thôi.", "warn")

        return run

    # ---- keys --------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept_page()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            super().keyPressEvent(event)

    def _accept_page(self) -> None:
        act = self._accept.get(self.ui.pages.currentWidget())
        if act is not None:
            act()

    def _save_only(self) -> None:
        page = self.ui.pages.currentWidget()
        if page is self.ui.wordsPage:
            self.save_words(then_print=False)
        elif page is self.ui.latePage:
            self.save_late(then_print=False)

    def _step_back(self) -> None:
        """Esc: out of a page, then an empty search; the window itself is left by F11."""
        if self.ui.pages.currentWidget() is not self.ui.listPage:
            if self._desk.state() is None:
                self.reject()
                return
            self._to_list()
            self._say("Đã thôi, chưa ghi gì.", "warn")
        elif self.ui.searchEdit.text():
            self.ui.searchEdit.clear()
            self.search()
        else:
            self._say("Bấm F11 để rời bàn trao thưởng.")

    # ---- printing ----------------------------------------------------------------------------
    def print_selected(self) -> None:
        """Enter: put the marked one into the queue and send it."""
        line = self._need()
        if line is not None:
            self._ask(line.award.id, line.label)

    def _ask(self, award_id: int, label: str, reason: str = "") -> None:
        self._say(f"Đang in: {label} …")
        tasks = self._context.tasks
        tasks.run_db(lambda _: self._desk.ask(award_id, reason), self._on_asked, self._failed, owner=self)

    def _on_asked(self, asked: Asked) -> None:
        if asked.run_id not in (self._sending, *(one.run_id for one in self._asked)):
            self._asked.append(asked)
        self._pump()

    def _pump(self) -> None:
        """One after the other, so that paper comes in the order of the keys; marks need not wait for it."""
        if self._sending or not self._asked:
            return
        asked = self._asked.popleft()
        self._sending = asked.run_id

        def done(sent: Sent) -> None:
            self._sending = 0
            self._say(f"ĐÃ GỬI MÁY IN: {sent.label}", "good")
            self._after(sent.award_id)
            self._pump()

        def failed(error: Known) -> bool:
            self._sending = 0
            self._asked.clear()  # they stay queued in the data; a printer that fails would fail for all
            QApplication.beep()
            self._failed(error)
            self._after(asked.award_id)
            return True

        self._context.tasks.run_pool(lambda _: send(self._desk, asked), done, failed, owner=self)

    def _after(self, award_id: int) -> None:
        self.ui.searchEdit.selectAll()
        self.search(award_id)

    def open_reason(self) -> None:
        """F8: ask why it is printed again."""
        line = self._need()
        if line is None:
            return
        if line.printed is None:
            self._ask(line.award.id, line.label)
            return
        self._open(self.ui.reasonPage, line.award)
        self.ui.reasonPageTitle.setText(f"In lại: {line.label}")
        self.ui.reasonBox.setCurrentIndex(0)
        self.ui.reasonBox.setFocus()

    def reprint(self) -> None:
        award, reason = self._acting, self.ui.reasonBox.currentText().strip()
        if award is None or not reason:
            self._say("Ghi lý do in lại.", "warn")
            return
        self._to_list()
        self._ask(award.id, _called(award), reason)

    def send_queue(self) -> None:
        """F9: send what waits; the marked one in doubt was not on paper then."""
        line = self.selected()
        unsure = line.award.id if line is not None and line.unsure else 0

        def work(_: object) -> list[Asked]:
            if unsure:
                self._desk.settle(unsure, on_paper=False)
                return [self._desk.queued(unsure)]
            return [self._desk.queued(one.award.id) for one in self._desk.queue() if not one.unsure]

        def done(asked: list[Asked]) -> None:
            for one in asked:
                self._on_asked(one)
            if not asked:
                self._tell_queue(empty="Không còn tờ nào chờ in.")

        self._context.tasks.run_db(work, done, self._failed, owner=self)

    def settle(self) -> None:
        """F10: the marked one in doubt lies in the tray."""
        line = self._need()
        if line is not None:
            label = f"Đã ghi: {line.label} đã ra giấy"
            self._change(lambda: self._desk.settle(line.award.id, on_paper=True), line.award.id, label)

    def drop(self) -> None:
        """Ctrl+D: take the marked one out of the queue."""
        line = self._need()
        if line is not None:
            label = f"Đã bỏ khỏi hàng chờ: {line.label}"
            self._change(lambda: self._desk.drop(line.award.id), line.award.id, label)

    # ---- marks and words ---------------------------------------------------------------------
    def mark(self, presence: Presence) -> None:
        line = self._need()
        if line is not None:
            self._change(lambda: self._desk.mark(line.award.id, presence), line.award.id)

    def open_stand_in(self) -> None:
        line = self._need()
        if line is not None:
            self.stand_in.load({"stand_in": line.handover.stand_in, "relation": line.handover.relation})
            self._open(self.ui.standInPage, line.award)
            self.ui.standInPageTitle.setText(f"Ai nhận thay {line.label}?")
            self.ui.standInEdit.setFocus()

    def save_stand_in(self) -> None:
        award, values = self._acting, self.stand_in.values()
        if award is not None:
            self._change(lambda: self._desk.mark(award.id, Presence.STAND_IN, **values), award.id)

    def open_words(self) -> None:
        line = self._need()
        if line is not None:
            award = line.award
            self.words.load(
                {
                    "name": award.name,
                    "salutation": award.salutation,
                    "post": award.post,
                    "unit_name": award.unit_name,
                }
            )
            self._open(self.ui.wordsPage, award)
            self.ui.wordsPageTitle.setText(f"Sửa cách ghi: {line.label}")
            self.ui.nameEdit.setFocus()
            self.ui.nameEdit.end(False)

    def save_words(self, *, then_print: bool = True) -> None:
        award = self._acting
        if award is None:
            return
        changed = replace(award, **self.words.values())

        def done(changes: Changes) -> None:
            self._done(award.id, f"{changes.label}.")
            if then_print:
                printed = self._desk.line(award.id).printed is not None
                self._ask(award.id, _called(changed), "Sai chữ, đã sửa" if printed else "")

        self._context.change(lambda: self._desk.correct_name(changed, award), done, self._failed, owner=self)

    def open_late(self) -> None:
        self._open(self.ui.latePage)
        text = self.ui.searchEdit.text() if not self.model.lines else ""
        self.late.open(text)

    def save_late(self, *, then_print: bool = True) -> None:
        try:
            decision, late = self.late.decision_id, self.late.recipient()
        except Invalid as error:
            self._failed(error)
            return

        def done(changes: Changes) -> None:
            self.ui.searchEdit.clear()
            self._done(changes.created, f"{changes.label}.")
            if then_print:
                self._ask(changes.created, self._desk.line(changes.created).label)

        self._context.change(lambda: self._desk.add_late(decision, late), done, self._failed, owner=self)

    def undo(self) -> None:
        """Ctrl+Z: take back the newest mark, correction or late comer."""
        self._change(self._desk.undo, self._selected_id())

    # ---- setting up --------------------------------------------------------------------------
    def open_setup(self) -> None:
        self._open(self.ui.setupPage, said="Đang tìm máy in …")

        def done(found: list[printers.PrinterInfo]) -> None:
            found = with_drivers(found)
            self.setup.open(self._context.year, found)
            if found:
                self._say("Chọn bằng phím mũi tên, Tab để sang ô sau, Enter để bắt đầu.")
            else:
                self._say("Không thấy máy in nào: vẫn ghi có mặt được, chưa in được.", "warn")

        self._context.tasks.run_pool(lambda _: queues(), done, owner=self)

    def begin(self) -> None:
        chosen = self.setup.chosen()
        if chosen is None:
            self._say("Năm này chưa có quyết định khen thưởng nào để trao.", "bad")
            return

        def done(_: object) -> None:
            self._show_state()
            self.ui.searchEdit.clear()
            self._to_list()
            self._say("Sẵn sàng. Gõ một phần tên rồi bấm Enter để in.", "good")
            self._tell_queue()

        self._context.tasks.run_db(lambda _: self._desk.open(*chosen), done, self._failed, owner=self)

    def _recover(self) -> None:
        """Sheets on record whose jobs the program had no time to let go come out now."""

        def done(count: int) -> None:
            if count:
                self._say(f"Đã in tiếp {count} tờ gửi dở lần trước.", "good")

        self._context.tasks.run_pool(lambda _: self._desk.recover(), done, self._failed, owner=self)

    def _tell_queue(self, empty: str = "") -> None:
        """What was left in the queue, by a stop or by the program's end."""
        waiting = self._desk.queue()
        unsure = [one for one in waiting if one.unsure]
        if unsure:
            self._say(
                f"Chưa rõ đã ra giấy: {unsure[0].label}. Xem khay giấy: có tờ ấy thì bấm F10, chưa thì F9.",
                "bad",
            )
            self.search(unsure[0].award.id)
        elif waiting:
            more = f" và {len(waiting) - 1} tờ nữa" if len(waiting) > 1 else ""
            self._say(f"Còn chờ in: {waiting[0].label}{more}. Bấm F9 để in.", "warn")
        elif empty:
            self._say(empty)

    # ---- inside ------------------------------------------------------------------------------
    def _failed(self, error: Known) -> bool:
        rest = str(error)
        if isinstance(error, Invalid):
            page = self.ui.pages.currentWidget()
            pages: dict[QWidget | None, Fields] = {
                self.ui.wordsPage: self.words,
                self.ui.standInPage: self.stand_in,
                self.ui.latePage: self.late.fields,
            }
            fields = pages.get(page)
            if fields is not None:
                fields.show_problems(error.problems)
            rest = " ".join(problem.message for problem in error.problems)
        self._say(rest, "bad")
        return True


def _called(award: Award) -> str:
    return f"{award.book_text} {award.name}".strip()


def open_desk(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the desk until it is left."""
    window = DeskWindow(context, parent)
    window.exec()
    window.deleteLater()
