"""Đón tiếp: one large field for name, seat or a badge's code; Enter marks present and waits for the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QObject, QTimer
from PySide6.QtCore import Qt as _Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, Conference, Guest, Presence
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conference_reception import Ui_ConferenceReception
from thidua_desktop.ui.models.guests import MARK_WORDS, ROW, GuestModel, seat_words
from thidua_desktop.ui.tabs.conference_guests import counted, dress, fit, left_alone, put_words, told_by_seat
from thidua_desktop.ui.tabs.conference_programme import import_conference
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.empty_state import EmptyState, FirstStep

_PAUSE = 50
"""Milliseconds after the last key before the list is asked again."""
_LIMIT = 2000
_DOWN = (_Qt.Key.Key_Down, _Qt.Key.Key_Up, _Qt.Key.Key_PageDown, _Qt.Key.Key_PageUp)
_ENTER = (_Qt.Key.Key_Return, _Qt.Key.Key_Enter)
_GOING = (*_DOWN, _Qt.Key.Key_Home, _Qt.Key.Key_End)
_KEYS = {Presence.PRESENT: "Enter", Presence.ABSENT: "F8", Presence.STAND_IN: "F9", Presence.UNKNOWN: "F7"}


class ReceptionPage(QWidget):
    """Every mark is stored at once and can be undone. The cursor stays in the field; arrows move the list."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.reception
        self._conference: Conference | None = None
        self._picked = False
        """Whether the clerk went to the row at the cursor, and did not merely find it there."""
        self.ui = ui = Ui_ConferenceReception()
        ui.setupUi(self)
        context.icons.dress(self)
        self.model = GuestModel()
        self.empty = EmptyState(ui.table.viewport())
        self.empty.setup(context.icons)
        self.empty.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._search)
        dress(ui.table, self.model, context.theme)
        context.theme.changed.connect(self._fit)
        self._set_up()

    def _set_up(self) -> None:
        ui = self.ui
        ui.searchEdit.installEventFilter(self)
        for watched in (ui.table, ui.table.viewport()):
            watched.installEventFilter(self)
        ui.searchEdit.textChanged.connect(lambda _: self._typing())
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._update())
        ui.table.doubleClicked.connect(lambda _: self.mark(Presence.PRESENT))
        for button, act in (
            (ui.presentButton, lambda: self.mark(Presence.PRESENT)),
            (ui.absentButton, lambda: self.mark(Presence.ABSENT)),
            (ui.standInButton, self.stand_in),
            (ui.clearButton, lambda: self.mark(Presence.UNKNOWN)),
            (ui.addButton, self.add),
            (ui.editButton, self.edit),
            (ui.inviteButton, self.invite),
            (ui.seatButton, self.seat),
            (ui.importButton, self.import_file),
            (ui.dropButton, self.drop),
        ):
            button.clicked.connect(plain(act))
        for keys, call in (
            ("F8", lambda: self.mark(Presence.ABSENT)),
            ("F9", self.stand_in),
            ("F7", lambda: self.mark(Presence.UNKNOWN)),
            ("Ins", self.add),
            ("F2", self.edit),
            ("Ctrl+F", self.enter),
        ):
            shortcut(keys, call, self)
        shortcut("Del", self.drop, ui.table)
        for key in ("Return", "Enter"):
            shortcut(key, lambda: self.mark(Presence.PRESENT), ui.table)

    # ---- what the tab calls ------------------------------------------------------------------
    def show_conference(self, conference: Conference) -> None:
        """Read guests and counts again; search and cursor stay with the same conference."""
        if self._conference is None or self._conference.id != conference.id:
            self.ui.searchEdit.clear()
            self._say("")
        self._conference = conference
        self.model.places = self._service.places(conference.id)
        self.ui.table.setColumnHidden(ROW, told_by_seat(self._service.guests(conference.id)))
        self._search()
        self._show_counts()

    def has_unsaved(self) -> bool:
        """Marks are stored at once."""
        return False

    def save(self) -> None:
        pass

    def print_out(self) -> None:
        pass

    def enter(self) -> None:
        """Ready for the next name."""
        self.ui.searchEdit.setFocus()
        self.ui.searchEdit.selectAll()

    def show_guest(self, guest_id: int) -> None:
        """To one guest: the list is searched by the name, for it never shows everybody."""
        self.ui.searchEdit.setText(self._service.get(guest_id).name)
        self._search_now()
        self._go_to(guest_id)
        self.ui.table.setFocus()

    # ---- marking -------------------------------------------------------------------------------
    def press_enter(self) -> None:
        """Enter in the field: a badge's code marks its guest at once, a name marks the row at the cursor."""
        conference, text = self._conference, self.ui.searchEdit.text().strip()
        if conference is None:
            return
        guest = self._service.by_badge(conference.id, text) if text else None
        if guest is not None:
            self._mark([guest], Presence.PRESENT)
            return
        self._search_now()
        chosen = self.chosen()
        if not text and not self.ui.table.hasFocus():
            self._say("Gõ tên hoặc quét mã trên thẻ trước.", "warn")
        elif not chosen:
            self._say(f"Không có ai khớp “{text}” trong danh sách đại biểu.", "bad")
        elif self._is_meant("Enter"):
            self._mark(chosen[:1], Presence.PRESENT)

    def mark(self, presence: Presence) -> None:
        """Mark those chosen in the list; whom nobody chose stays as they are."""
        self._search_now()
        if self._is_meant(_KEYS[presence]):
            self._mark(self.chosen(), presence)

    def _is_meant(self, key: str) -> bool:
        """Whether the row at the cursor is who is meant: one only is found, or the clerk went there.

        Else it is said what to do before ``key``: nobody is marked for another of the same name.
        """
        text, count = self.ui.searchEdit.text().strip(), self.model.rowCount()
        if not count:
            return False
        if self._picked or (count == 1 if text else self.ui.table.hasFocus()):
            return True
        if text:
            self.ui.table.setFocus()
            self._say(f"{count} người khớp: chọn bằng ↑ ↓ rồi {key}.", "warn")
        else:
            self._say("Gõ tên, hoặc chọn người trong danh sách trước.", "warn")
        return False

    def stand_in(self) -> None:
        """Somebody else comes for the guest at the cursor: who, and what they are to the guest."""
        from thidua_desktop.ui.dialogs.guest_dialogs import StandInDialog

        self._search_now()
        chosen = self.chosen()
        if not chosen or not self._is_meant(_KEYS[Presence.STAND_IN]):
            return
        guest = chosen[0]
        dialog = StandInDialog(guest.name, guest.stand_in, guest.relation, self)
        accepted, words = bool(dialog.exec()), dialog.values()
        dialog.deleteLater()
        if accepted:
            self._mark([guest], Presence.STAND_IN, *words)

    def chosen(self) -> list[Guest]:
        """Guests chosen in the list, in its order."""
        rows = sorted(one.row() for one in self.ui.table.selectionModel().selectedRows())
        return [guest for row in rows if (guest := self.model.guest_at(row)) is not None]

    def _mark(self, guests: Sequence[Guest], presence: Presence, who: str = "", relation: str = "") -> None:
        if not guests:
            return
        service = self._service

        def done(_: Changes) -> None:
            first = guests[0]
            said = MARK_WORDS[presence]
            seat = seat_words(first)
            instead = f" ({who} thay)" if who else ""
            more = f" và {len(guests) - 1} người nữa" if len(guests) > 1 else ""
            words = f"{said}: {first.name}{instead}{more}" + (f" · {seat}" if seat else "")
            if presence is Presence.ABSENT and (left := left_alone(guests, self.model.places)):
                words += f". {left} không còn người lên nhận: F9 ghi người nhận thay."
            self._say(words, "good" if presence in (Presence.PRESENT, Presence.STAND_IN) else "warn")
            self.ui.searchEdit.clear()
            self.ui.searchEdit.setFocus()
            self._go_to(first.id)

        def work() -> None:
            for guest in guests:
                service.mark(guest.id, presence, who, relation)

        def store() -> Changes:
            if len(guests) == 1:
                return service.mark(guests[0].id, presence, who, relation)
            operations = self._context.workspace.operations
            return operations.together(f"Đã ghi đón tiếp {len(guests)} đại biểu", work)

        self._context.change(store, done, self._failed, owner=self)

    # ---- the list of guests ------------------------------------------------------------------------
    def add(self) -> None:
        """One more guest."""
        if self._conference is not None:
            self._edit(Guest(self._conference.id, ""))

    def edit(self) -> None:
        """The guest at the cursor."""
        chosen = self.chosen()
        if chosen:
            self._edit(chosen[0])

    def _edit(self, guest: Guest) -> None:
        from thidua_desktop.ui.dialogs.guest_dialogs import GuestDialog

        dialog = GuestDialog(self._context, guest, self)
        dialog.exec()
        dialog.deleteLater()

    def invite(self) -> None:
        """A guest for every recipient of the turns who has none yet."""
        conference = self._conference
        if conference is not None:
            self._change(lambda: self._service.invite(conference.id))

    def seat(self) -> None:
        """Recipients into the first rows, in the order of the stage."""
        from thidua_desktop.ui.dialogs.guest_dialogs import SeatsDialog

        conference = self._conference
        if conference is None:
            return
        guests = self._service.guests(conference.id)
        count = len(self._service.places(conference.id))
        dialog = SeatsDialog(count, self, guests=len(guests), hall=conference.seats)
        accepted = bool(dialog.exec())
        rows = dialog.rows() if accepted else []
        dialog.deleteLater()
        if accepted:
            self._change(lambda: self._service.seat(conference.id, rows))

    def drop(self) -> None:
        """Take the chosen out of the list; can be undone."""
        ids = [guest.id for guest in self.chosen()]
        if ids:
            self._change(lambda: self._service.delete(ids))

    def import_file(self) -> None:
        """Guests and seats from the file of the conference."""
        import_conference(self._context, self, self._conference)

    # ---- inside ------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.table.viewport() and event.type() == QEvent.Type.Resize:
            self.empty.resize(self.ui.table.viewport().size())
        if watched is self.ui.searchEdit and event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            if undo and not self.ui.searchEdit.text():  # nothing is typed: the last mark is meant
                event.ignore()
                return True
        if watched is self.ui.searchEdit and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _ENTER:
                self.press_enter()
                return True
            if event.key() in _DOWN:
                self._step(event.key())
                return True
            if event.key() == _Qt.Key.Key_Escape and self.ui.searchEdit.text():
                self.ui.searchEdit.clear()
                return True
        if watched is self.ui.table.viewport() and event.type() == QEvent.Type.MouseButtonPress:
            self._picked = True
        if watched is self.ui.table and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if self._typed(event):
                return True
            if event.key() in _GOING:
                self._picked = True
        return super().eventFilter(watched, event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Letters and scanned digits that reach the list are a new search: else Enter behind them would
        mark whoever the cursor is at."""
        held = event.modifiers() & (_Qt.KeyboardModifier.ControlModifier | _Qt.KeyboardModifier.AltModifier)
        if held or not event.text().strip() or not event.text().isprintable():
            return False
        self.enter()
        QCoreApplication.sendEvent(self.ui.searchEdit, event)
        return True

    def _step(self, key: int) -> None:
        self._search_now()
        step = {_Qt.Key.Key_Down: 1, _Qt.Key.Key_Up: -1, _Qt.Key.Key_PageDown: 10}.get(_Qt.Key(key), -10)
        row = self.ui.table.currentIndex().row() + step
        self._go(max(0, min(row, self.model.rowCount() - 1)))
        self._picked = bool(self.model.rowCount())

    def _typing(self) -> None:
        """Another search: whoever stands first then was not chosen."""
        self._picked = False
        self._timer.start()

    def _search_now(self) -> None:
        """What was typed counts before the pause is over."""
        if self._timer.isActive():
            self._timer.stop()
            self._search()

    def _search(self) -> None:
        if self._conference is None:
            return
        kept = self.chosen()
        text = self.ui.searchEdit.text().strip()
        found = self._service.find(self._conference.id, text, _LIMIT)
        self.model.set_guests(found)
        row = self.model.row_of(kept[0].id) if kept and (self._picked or not text) else -1
        self._picked = self._picked and row >= 0
        self._go(max(0, row))
        self._show_empty(text)
        self._update()

    def _go_to(self, guest_id: int) -> None:
        """To the guest, who is the one meant from then on: the last one marked, one just added."""
        row = self.model.row_of(guest_id)
        self._go(row)
        self._picked = row >= 0

    def _go(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self.model.index(row, 0)
            self.ui.table.selectionModel().setCurrentIndex(index, flags)
            self.ui.table.scrollTo(index)

    def _show_empty(self, text: str) -> None:
        self.empty.resize(self.ui.table.viewport().size())
        self.empty.setVisible(not self.model.rowCount())
        if text:
            self.empty.describe(
                "search", f"Không có đại biểu nào khớp “{text}”", "Bớt chữ, hoặc bấm Ins để thêm."
            )
        else:
            self.empty.describe(
                "users",
                "Chưa có đại biểu nào",
                "Mời những người lên nhận trong các đợt, nhập danh sách của hội nghị, hoặc thêm từng người.",
                (
                    FirstStep("Mời người nhận", "users", self.invite),
                    FirstStep("Nhập từ Excel…", "file-spreadsheet", self.import_file),
                    FirstStep("Thêm đại biểu…", "plus", self.add),
                ),
            )

    def _show_counts(self) -> None:
        conference, ui = self._conference, self.ui
        if conference is None:
            return
        counts = self._service.counts(conference.id)
        ui.countLabel.setText(f"{counts.present + counts.stand_in}/{counts.total}")
        ui.countLabel.setToolTip("Đã đến / đã mời")
        over = conference.seats and counts.total > conference.seats
        put_words(ui.countsLabel, counted(counts, conference.seats), "warn" if over else "mute")

    def _update(self) -> None:
        ui, some = self.ui, bool(self.chosen())
        marks = (ui.presentButton, ui.absentButton, ui.standInButton, ui.clearButton)
        for button in (*marks, ui.editButton, ui.dropButton):
            button.setEnabled(some)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._context.change(
            work, lambda changes: self._say(f"{changes.label}.", "good"), self._failed, owner=self
        )

    def _failed(self, error: Known) -> bool:
        self._say(str(error), "bad")
        return True

    def _say(self, text: str, role: str = "good") -> None:
        put_words(self.ui.sayLabel, text, role)

    def _fit(self) -> None:
        fit(self.ui.table, self._context.theme)
