"""Findings as a list: a sign, a word and the sentence, so that colour is never the only hint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.ui.widgets.choice_list import plain_tip

SIGNS = {
    Severity.REJECT: ("✕", "Không nhận"),
    Severity.ASK: ("?", "Cần trả lời"),
    Severity.SKIP: ("–", "Bỏ qua"),
    Severity.NOTE: ("!", "Lưu ý"),
}
_ORDER = {Severity.REJECT: 0, Severity.ASK: 1, Severity.NOTE: 2, Severity.SKIP: 3}

_PAD, _SIDES = 10, 24
"""Pixels above and below a text together, and at its sides, as the style sheet draws the list."""


def place(problem: Problem) -> str:
    """Where it is, as a clerk finds it: ``"Trang “DS”, dòng 12, cột “Ngày sinh”"``."""
    parts = []
    if problem.sheet:
        parts.append(f"trang “{problem.sheet}”")
    if problem.row:
        parts.append(f"dòng {problem.row}")
    if problem.column:
        parts.append(f"cột “{problem.column}”")
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


class ProblemList(QListWidget):
    """Problems, the gravest first; read with the arrow keys, copied with Ctrl+C by the view's own means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._problems: tuple[Problem, ...] = ()
        self._most = self.maximumHeight()

    def set_problems(self, problems: Sequence[Problem], *, words: dict[Severity, str] | None = None) -> None:
        """Show ``problems``; ``words`` replaces the word after the sign."""
        self._problems = tuple(sorted(problems, key=lambda problem: _ORDER[problem.severity]))
        self.clear()
        for problem in self._problems:
            sign, word = SIGNS[problem.severity]
            word = (words or {}).get(problem.severity, word)
            item = QListWidgetItem(f"{sign} {word}: {problem.message}")
            where = place(problem)
            tip = "\n".join(part for part in (problem.message, where, problem.value[:300]) if part)
            item.setToolTip(plain_tip(tip))
            self.addItem(item)
        self._fit()

    def set_most(self, pixels: int) -> None:
        """Grow with the problems up to this height, then scroll."""
        self._most = pixels
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """As high as its lines, broken at the present width."""
        room = QRect(0, 0, max(60, self.viewport().width() - _SIDES), 100_000)
        metrics, flags, wanted = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap), 0
        for item in (self.item(row) for row in range(self.count())):
            height = metrics.boundingRect(room, flags, item.text()).height() + _PAD
            item.setSizeHint(QSize(room.width(), height))
            wanted += height
        self.setFixedHeight(min(self._most, wanted + 2 * self.frameWidth() + 2))

    def problems(self) -> tuple[Problem, ...]:
        """What is shown, in that order."""
        return self._problems
