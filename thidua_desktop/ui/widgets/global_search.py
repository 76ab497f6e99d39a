"""One search line over everything (Ctrl+K): results drop down, Enter opens the record or does the act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from thidua_desktop.ui.commands import Command, begins, fitting
from thidua_desktop.ui.icons import Icons

if TYPE_CHECKING:
    from thidua_desktop.services.search import Hit

KINDS = {
    "person": ("user", "Cá nhân"),
    "unit": ("building-2", "Đơn vị"),
    "household": ("house", "Hộ gia đình"),
    "award": ("award", "Khen thưởng"),
    "decision": ("stamp", "Quyết định"),
    "batch": ("file-pen", "Đợt xét"),
    "nomination": ("file-pen", "Đề nghị khen thưởng"),
    "pledge": ("handshake", "Giao ước thi đua"),
    "target": ("list-checks", "Chỉ tiêu giao ước"),
    "movement": ("flag", "Phong trào thi đua"),
    "conference": ("presentation", "Hội nghị"),
    "guest": ("users", "Đại biểu"),
    "council_member": ("gavel", "Thành viên Hội đồng"),
    "initiative": ("lightbulb", "Sáng kiến"),
    "criterion": ("gauge", "Tiêu chí cải cách hành chính"),
    "remedy": ("list-checks", "Việc khắc phục"),
}
"""Kind of a hit → (icon, word)."""

_PAUSE = 80
_LIMIT = 12


class GlobalSearch(QLineEdit):
    """``find(text, limit)`` gives hits; ``chosen`` names the one taken. Commands are done at once."""

    chosen = Signal(str, int, int)
    """(kind, id, year) of the record to open; year 0: any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find: Callable[[str, int], Sequence[Hit]] | None = None
        self._icons: Icons | None = None
        self._commands: Sequence[Command] = ()
        self._popup: QFrame | None = None
        self._list: QListWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self.setPlaceholderText("Tìm mọi thứ   Ctrl+K")
        self.setClearButtonEnabled(True)
        self.textEdited.connect(lambda: self._timer.start())

    def setup(
        self, find: Callable[[str, int], Sequence[Hit]], icons: Icons, commands: Sequence[Command] = ()
    ) -> None:
        self._find, self._icons, self._commands = find, icons, tuple(commands)
        glass = QAction(self)
        icons.put(glass, "search", "mute")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def look(self) -> None:
        """Show what fits the text now."""
        text = self.text().strip()
        if not text or self._find is None:
            self.hide_results()
            return
        self._show(text, self._find(text, _LIMIT), fitting(self._commands, text))

    def results(self) -> list[str]:
        """Texts in the open list, for the eyes of tests and screen readers."""
        if self._list is None or self._popup is None or not self._popup.isVisible():
            return []
        return [self._list.item(i).text() for i in range(self._list.count())]

    def hide_results(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._popup is not None and self._popup.isVisible()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list is not None and shown:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            count = max(1, self._list.count())
            self._list.setCurrentRow((self._list.currentRow() + step) % count)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive() or not shown:
                self._timer.stop()
                self.look()
            if self._list is not None:
                self._take(self._list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            if shown:
                self.hide_results()
            else:
                self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self.hide_results()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.hide_results()
        return super().eventFilter(watched, event)

    def _show(self, text: str, hits: Sequence[Hit], commands: Sequence[Command]) -> None:
        """Commands that begin with the text, records, other commands."""
        popup, results = self._make()
        results.clear()
        for one in commands:
            if begins(one, text):
                results.addItem(self._command_item(one))
        for hit in hits:
            icon, word = KINDS.get(hit.kind, ("search", ""))
            under = " · ".join(part for part in (word, hit.subtitle) if part)
            results.addItem(self._item(icon, f"{hit.title}\n{under}", (*hit.opens, hit.year)))
        for one in commands:
            if not begins(one, text):
                results.addItem(self._command_item(one))
        found = results.count()
        if not found:
            item = QListWidgetItem("Không thấy tên, đơn vị, quyết định, việc nào như vậy.")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            results.addItem(item)
        results.setCurrentRow(0 if found else -1)
        self._place(popup, results)

    def _command_item(self, command: Command) -> QListWidgetItem:
        under = " · ".join(part for part in ("Việc của chương trình", command.keys) if part)
        return self._item(command.icon, f"{command.title}\n{under}", command)

    def _item(self, icon: str, text: str, target: object) -> QListWidgetItem:
        assert self._icons is not None
        item = QListWidgetItem(self._icons.icon(icon or "settings", "mute"), text)
        item.setData(Qt.ItemDataRole.UserRole, target)
        return item

    def _make(self) -> tuple[QFrame, QListWidget]:
        if self._popup is None or self._list is None:
            window = self.window()
            window.installEventFilter(self)
            self._popup = QFrame(window)
            self._popup.setObjectName("popup")
            self._popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list = QListWidget()
            self._list.setProperty("bare", True)
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setIconSize(QSize(18, 18))
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
            self._list.itemClicked.connect(self._take)
            foot = QLabel("↑ ↓ chọn · Enter mở · Esc đóng")
            foot.setProperty("role", "small")
            column = QVBoxLayout(self._popup)
            column.setContentsMargins(4, 4, 4, 6)
            column.addWidget(self._list)
            column.addWidget(foot)
        return self._popup, self._list

    def _place(self, popup: QFrame, results: QListWidget) -> None:
        window = self.window()
        width = max(440, self.width())
        corner = self.mapTo(window, QPoint(self.width() - width, self.height() + 4))
        rows = sum(results.sizeHintForRow(i) for i in range(results.count()))
        height = min(rows + 44, window.height() - corner.y() - 48)
        popup.setGeometry(max(8, corner.x()), corner.y(), width, max(64, height))
        popup.raise_()
        popup.show()

    def _take(self, item: QListWidgetItem | None) -> None:
        target = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if not target:
            return
        self.hide_results()
        self.clear()
        if isinstance(target, Command):
            target.run()
        else:
            self.chosen.emit(*target)
