"""What an empty place says: what belongs there, and the first steps as buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from thidua_desktop.ui.icons import Icons


@dataclass(frozen=True, slots=True)
class FirstStep:
    """One button of an empty place; the first of them is the main one."""

    text: str
    icon: str
    act: Callable[[], None]


class EmptyState(QWidget):
    """An icon, a heading, a sentence and buttons in the middle of the free space; ``setup()`` first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: Icons | None = None
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setProperty("role", "h2")
        self._heading.setWordWrap(True)
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("role", "mute")
        self._sentence.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self._picture, self._heading, self._sentence):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def setup(self, icons: Icons) -> None:
        self._icons = icons

    def describe(self, icon: str, heading: str, sentence: str = "", steps: Sequence[FirstStep] = ()) -> None:
        """Say what belongs here and offer ``steps``."""
        if self._icons is not None:
            self._picture.setPixmap(self._icons.pixmap(icon, "mute", 32))
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch()
        for number, step in enumerate(steps):
            button = QPushButton(step.text)
            button.setProperty("primary", number == 0)
            if self._icons is not None:
                self._icons.put(button, step.icon, "on_accent" if number == 0 else "ink")
            button.clicked.connect(_calling(step.act))
            self._buttons.addWidget(button)
        self._buttons.addStretch()


def _calling(act: Callable[[], None]) -> Callable[[], None]:
    """Without the "checked" argument of ``clicked``."""

    def call() -> None:
        act()

    return call
