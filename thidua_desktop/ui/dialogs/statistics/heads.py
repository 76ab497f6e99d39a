"""Heads of a statutory form in two rows: words over several columns stand once, above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from thidua_desktop.ui.context import UiContext

_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class GroupedHeader(QHeaderView):
    """A horizontal head; neighbours of one group share its words, drawn over all of them."""

    def __init__(self, context: UiContext, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._context = context
        self._groups = tuple(groups)
        self._font: QFont = context.theme.font(bold=True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap))

    def runs(self) -> Iterator[tuple[str, int, int]]:
        """(words, first column, last column) of every group."""
        first = 0
        for place in range(1, len(self._groups) + 1):
            if place == len(self._groups) or self._groups[place] != self._groups[first]:
                if self._groups[first]:
                    yield self._groups[first], first, place - 1
                first = place

    def band(self) -> int:
        """Height of the row of groups in pixels; 0 without any."""
        pad = self._context.theme.pixels(12)
        rooms = [(words, self._span(first, last).width()) for words, first, last in self.runs()]
        return max((self._height(words, width) + pad for words, width in rooms), default=0)

    def fit(self) -> None:
        """As high as the words need at the widths in force."""
        band, model = self.band(), self.model()
        highest = 0
        for place in range(self.count()):
            words = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
            above = band if place < len(self._groups) and self._groups[place] else 0
            highest = max(highest, above + self._height(words, self.sectionSize(place)))
        self.setFixedHeight(highest + self._context.theme.pixels(18))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(self.minimumHeight(), 1))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        if logical_index < len(self._groups) and self._groups[logical_index]:
            rect = QRect(rect)
            rect.setTop(rect.top() + self.band())
        super().paintSection(painter, rect, logical_index)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        band, theme = self.band(), self._context.theme
        painter = QPainter(self.viewport())
        painter.setFont(self._font)
        for words, first, last in self.runs():
            room = self._span(first, last)
            room.setHeight(band)
            painter.fillRect(room, theme.colour("surface"))
            painter.setPen(theme.colour("line"))
            painter.drawLine(room.left() + 8, room.bottom(), room.right() - 8, room.bottom())
            painter.setPen(theme.colour("mute"))
            painter.drawText(room, _FLAGS, words)
        painter.end()

    def _span(self, first: int, last: int) -> QRect:
        left = self.sectionViewportPosition(first)
        return QRect(left, 0, self.sectionViewportPosition(last) + self.sectionSize(last) - left, 0)

    def _height(self, words: str, width: int) -> int:
        room = QRect(0, 0, max(24, width - self._context.theme.pixels(20)), 2000)
        return QFontMetrics(self._font).boundingRect(room, _FLAGS, words).height()
