"""A few people in order, such as the authors of an initiative: typed, chosen, taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from thidua_desktop.ui.tabs.shortcuts import shortcut
from thidua_desktop.ui.widgets.recipient_picker import Found, RecipientPicker

_FOUND = Qt.ItemDataRole.UserRole
_LINES = 3


class PersonList(QWidget):
    """A line that finds people by a part of the name, and the people taken below it; Del takes one out."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = RecipientPicker()
        self.picker.setPlaceholderText("Gõ một phần tên để thêm người")
        self.list = QListWidget()
        self.list.setAccessibleName("Những người đã chọn")
        self.list.setToolTip("Del: bỏ người đang chọn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picker)
        column.addWidget(self.list)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._take)
        shortcut("Del", self.take_out, self.list)
        self._fit()

    def set_source(self, source: Callable[[str], Sequence[Found]]) -> None:
        """``source`` answers a typed text with the best candidates, at once."""
        self.picker.set_source(source)

    def value(self) -> tuple[Found, ...]:
        """The people taken, in order."""
        return tuple(self.list.item(row).data(_FOUND) for row in range(self.list.count()))

    def set_value(self, value: Sequence[Found] | None) -> None:
        """Show these people, without ``edited``."""
        self.list.clear()
        self.picker.set_value(None)
        for found in value or ():
            self._put(found)
        self._fit()

    def problem(self) -> str:
        """Text that names nobody chosen from the list would be lost: say so."""
        return self.picker.problem()

    def take_out(self) -> None:
        """Take the person under the cursor out."""
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self._fit()
            self.edited.emit()

    def _take(self, person_id: int) -> None:
        found = self.picker.value()
        if not person_id or found is None:
            return
        self.picker.set_value(None)
        if all(one.id != found.id for one in self.value()):
            self._put(found)
            self._fit()
            self.edited.emit()

    def _put(self, found: Found) -> None:
        item = QListWidgetItem(f"{found.name} · {found.detail}" if found.detail else found.name)
        item.setData(_FOUND, found)
        item.setToolTip(item.text())
        self.list.addItem(item)

    def _fit(self) -> None:
        """As high as a few lines; more scroll."""
        lines = min(_LINES, max(1, self.list.count()))
        height = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().height() + 12
        self.list.setFixedHeight(lines * height + 2 * self.list.frameWidth() + 2)
        self.list.setVisible(self.list.count() > 0)
