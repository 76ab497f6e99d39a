"""What stays on the ceremony's screen: the search, the list, the counters and the one large line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Award, Changes
from thidua_desktop.services.desk import DeskLine, HandoverCounts
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.desk.desk_list import dress
from thidua_desktop.ui.desk.desk_look import enlarge, growth
from thidua_desktop.ui.forms.ui_desk import Ui_Desk

_DELAY_MS = 60
_SHOWN = 40
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class DeskFrame(QDialog):
    """Searches while typing, off the window's thread; arrow keys move the mark while the cursor stays."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.workspace.desk
        self._acting: Award | None = None
        """Whom the open page is about."""
        self._search_number = 0
        self.ui = ui = Ui_Desk()
        ui.setupUi(self)
        context.icons.dress(self)
        factor = growth(self.screen().size().height(), context.theme.scale)
        enlarge(self, context.theme, factor)
        self.model = dress(ui.table, context.theme, factor)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.search)
        ui.searchEdit.textEdited.connect(lambda _: self._timer.start())
        ui.searchEdit.installEventFilter(self)
        ui.emptyLabel.hide()
        self._turn(ui.listPage)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Undo):  # a line edit would undo its own letters
                self.undo()
                return True
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                self._select(self.ui.table.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)

    # ---- finding -----------------------------------------------------------------------------
    def search(self, select: int = 0) -> None:
        """Show whom the typed text means; ``select``: the award to mark."""
        self._timer.stop()
        self._search_number += 1
        number, text = self._search_number, self.ui.searchEdit.text()
        kept = select or (self._selected_id() if not text else 0)

        def work(_: object) -> tuple[list[DeskLine], HandoverCounts]:
            return self._lines(text), self._desk.counts()

        def done(found: tuple[list[DeskLine], HandoverCounts]) -> None:
            if number == self._search_number:
                self._show_found(*found, kept)

        self._context.tasks.run_pool(work, done, owner=self)

    def _lines(self, text: str) -> list[DeskLine]:
        """Without a text, what waits for the printer stands first: it is what has to be seen to."""
        found = self._desk.find(text, _SHOWN)
        if text.strip():
            return found
        waiting = self._desk.queue()
        ids = {line.award.id for line in waiting}
        return [*waiting, *(line for line in found if line.award.id not in ids)]

    def _show_found(self, lines: list[DeskLine], counts: HandoverCounts, select: int) -> None:
        self.model.show(lines)
        self._select(self.model.row_of(select) if select else 0)
        self.ui.table.setVisible(bool(lines))
        self.ui.emptyLabel.setVisible(not lines)
        self.ui.emptyLabel.setText("Không thấy ai. Xóa bớt chữ, hoặc bấm F3 để thêm người.")
        ui = self.ui
        came = counts.present + counts.stand_in + counts.absent
        for label, text in (
            (ui.printedCount, f"Đã in {counts.printed}/{counts.total}"),
            (ui.presentCount, f"Có mặt {counts.present}"),
            (ui.standInCount, f"Nhận thay {counts.stand_in}"),
            (ui.absentCount, f"Vắng {counts.absent}"),
            (ui.waitingCount, f"Chờ in {counts.waiting}"),
            (ui.leftCount, f"Chưa ghi {counts.total - came}"),
        ):
            label.setText(text)

    def _select(self, row: int) -> None:
        if self.model.rowCount():
            self.ui.table.selectRow(min(max(0, row), self.model.rowCount() - 1))

    def selected(self) -> DeskLine | None:
        """The marked line; what was typed meanwhile is looked up first."""
        if self._timer.isActive():
            self._timer.stop()
            self._search_number += 1
            self._show_found(self._lines(self.ui.searchEdit.text()), self._desk.counts(), 0)
        row = self.ui.table.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _selected_id(self) -> int:
        row = self.ui.table.currentIndex().row()
        return self.model.lines[row].award.id if 0 <= row < len(self.model.lines) else 0

    def _need(self) -> DeskLine | None:
        line = self.selected()
        if line is None:
            self._say("Chưa chọn ai: gõ một phần tên trước.", "warn")
            return None
        return self._desk.line(line.award.id)  # the list may be a moment behind

    def undo(self) -> None:
        """Take back the newest mark, correction or late comer."""

    # ---- saying ------------------------------------------------------------------------------
    def _show_state(self) -> None:
        state = self._desk.state()
        self.ui.scopeLabel.setText(state.scope.title if state is not None else "Bàn trao thưởng")
        printer = f"Máy in: {state.setup.printer or 'chưa chọn'}" if state is not None else ""
        self.ui.printerLabel.setText(printer)

    def _change(self, work: Callable[[], Changes], award_id: int, label: str = "") -> None:
        def done(changes: Changes) -> None:
            self._done(award_id, f"{label or changes.label}.")

        self._context.change(work, done, self._failed, owner=self)

    def _done(self, award_id: int, said: str) -> None:
        self._to_list(award_id)
        self._say(said, "good")

    def _open(self, page: QWidget, award: Award | None = None, said: str = "") -> None:
        self._acting = award
        self._turn(page)
        self._say(said or "Enter để xong, Esc để thôi.")

    def _turn(self, page: QWidget) -> None:
        """Show a page; the keys and counters of the list belong to the list alone."""
        ui = self.ui
        bars = (ui.keyBar, ui.counterBar)
        for bar in bars:
            bar.hide()
        ui.pages.setCurrentWidget(page)
        ui.pages.updateGeometry()
        for bar in bars:
            bar.setVisible(page is ui.listPage)

    def _to_list(self, select: int = 0) -> None:
        self._acting = None
        self._turn(self.ui.listPage)
        self.ui.searchEdit.setFocus()
        self.ui.searchEdit.selectAll()
        self.search(select or self._selected_id())

    def _say(self, text: str, tone: str = "") -> None:
        label = self.ui.messageLabel
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)
        label.setText(text)

    def _failed(self, error: Known) -> bool:
        """Say it in the large line."""
        self._say(str(error), "bad")
        return True
