"""A small painted line over the years, each point with its value: for the reform card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.ui.theme import Theme


class TrendLine(QWidget):
    """Points in thousandths by year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._points: list[tuple[int, int]] = []
        self.setMinimumHeight(112)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def setup(self, theme: Theme) -> None:
        self._theme = theme
        theme.changed.connect(self.update)

    def show_trend(self, points: Sequence[tuple[int, int]]) -> None:
        """(year, thousandths) in order of years."""
        self._points = list(points)
        self.setAccessibleDescription("; ".join(f"{year}: {format_points(v)}" for year, v in self._points))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 128)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom, side = 28.0, self.height() - 26.0, 30.0
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for step in range(4):
            y = top + (bottom - top) * step / 3
            painter.drawLine(QPointF(8, y), QPointF(self.width() - 8, y))
        values = [value for _, value in self._points]
        low, high = min(values), max(values)
        spread = max(high - low, 1000)
        room = self.width() - 2 * side

        def place(number: int) -> QPointF:
            share = number / (len(values) - 1) if len(values) > 1 else 0.5
            y = bottom - 6 - (values[number] - low) / spread * (bottom - top - 12)
            return QPointF(side + room * share, y)

        spots = [place(number) for number in range(len(values))]
        painter.setPen(QPen(self._theme.colour("accent_ink"), 2.5))
        painter.drawPolyline(QPolygonF(spots))
        painter.setFont(self._theme.font(11))
        for spot, (year, value) in zip(spots, self._points, strict=True):
            painter.setBrush(self._theme.colour("surface"))
            painter.setPen(QPen(self._theme.colour("accent_ink"), 2))
            painter.drawEllipse(spot, 4, 4)
            painter.setPen(self._theme.colour("ink"))
            box = QRectF(spot.x() - 36, spot.y() - 24, 72, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, format_points(value))
            painter.setPen(self._theme.colour("mute"))
            under = QRectF(spot.x() - 36, self.height() - 20, 72, 18)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, str(year))
        painter.end()
