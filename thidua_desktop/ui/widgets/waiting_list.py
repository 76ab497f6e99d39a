"""Who stands in no turn: dragged onto the tree of turns, or put in with Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from thidua_desktop.ui.models.stage_tree import stage_mime

_ID = Qt.ItemDataRole.UserRole


class WaitingList(QListWidget):
    """Items carry the award's id as their data."""

    put_in = Signal()
    """Enter: into the current turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def chosen_ids(self) -> list[int]:
        """Award ids chosen, in the order shown."""
        rows = sorted(self.row(one) for one in self.selectedItems())
        return [int(self.item(row).data(_ID)) for row in rows]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return stage_mime({"awards": self.chosen_ids()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.put_in.emit()
        else:
            super().keyPressEvent(event)
