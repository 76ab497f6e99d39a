"""A number that opens the list it was counted from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class StatTile(QPushButton):
    """A word above a big number; a press opens the list behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tile", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._word, self._number = QLabel(), QLabel()
        self._word.setProperty("role", "mute")
        self._number.setProperty("role", "big")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(0)
        for label in (self._word, self._number):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def show_count(self, word: str, number: int, tip: str) -> None:
        self._word.setText(word)
        self._number.setText(f"{number:,}".replace(",", "."))
        self.setToolTip(tip)
        self.setAccessibleName(f"{word}: {number}")

    def count_text(self) -> str:
        return self._number.text()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
