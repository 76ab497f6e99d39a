"""The search line above a table: waits for a short pause in typing, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.widgets.table_view import TableView

_PAUSE = 60
"""Milliseconds after the last key before the list is asked again."""


class SearchBox(QLineEdit):
    """Emits ``searched`` with the text to look for."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._table: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(lambda: self._timer.start())

    def attach(self, context: UiContext, table: QWidget | None = None) -> None:
        """Serve ``table``: letters typed there come here, arrow down goes there."""
        self._table = table
        glass = QAction(self)
        context.icons.put(glass, "search", "mute")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        if isinstance(table, TableView):
            table.typed.connect(self.take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down and self._table is not None:
            self._table.setFocus()
        else:
            super().keyPressEvent(event)

    def take(self, text: str) -> None:
        """Start a search with letters typed elsewhere."""
        self.setFocus()
        self.setText(text)
