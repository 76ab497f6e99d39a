"""A chart on screen: painted in the colours of the theme, pointed at with mouse or keys, told in words.

Arrows go from figure to figure, Enter or a click opens the rows behind it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from thidua_desktop.domain.charts import (
    HEAT_STEPS,
    Chart,
    Drawing,
    Fill,
    Frame,
    Label,
    Measure,
    Shape,
    Spot,
    Tone,
)
from thidua_desktop.ui.theme import Theme, contrast

LETTERS = 12
"""Letter size in pixels before scaling."""
_EDGE = 8
"""Pixels around the chart."""
_ROLES = {
    Tone.INK: "ink",
    Tone.MUTE: "mute",
    Tone.GRID: "line",
    Tone.GROUND: "surface",
    Tone.OWN: "accent_ink",
    Tone.OTHER: "border",
    Tone.AVERAGE: "mute",
    Tone.BEST: "ink",
}
_PALEST, _DEEPEST = 0.0, 0.92
"""How much of the accent the bands of the heat map take, from the best to the weakest."""


def chart_colours(theme: Theme) -> dict[Tone, QColor]:
    """Every tone in the theme in force; on the heat map letters are black or white, as is better read."""
    colours = {tone: theme.colour(role) for tone, role in _ROLES.items()}
    ground, deep = theme.colour("surface"), theme.colour("accent_ink")
    for band in range(HEAT_STEPS):
        share = _DEEPEST + (_PALEST - _DEEPEST) * band / (HEAT_STEPS - 1)
        mixed = _mixed(ground, deep, share)
        letters = max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, mixed.name()))
        colours[Tone(f"nhiet_{band}")] = mixed
        colours[Tone(f"chu_nhiet_{band}")] = QColor(letters)
    return colours


def _mixed(ground: QColor, deep: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in (
                (ground.red(), deep.red()),
                (ground.green(), deep.green()),
                (ground.blue(), deep.blue()),
            )
        )
    )


def screen_frame(theme: Theme, width: float, height: float, *, size: int = LETTERS) -> Frame:
    """Room of ``width`` × ``height`` pixels with the window's face."""
    metrics: dict[tuple[float, bool], QFontMetricsF] = {}

    def measure(text: str, letters: float, bold: bool) -> float:
        key = (letters, bold)
        if key not in metrics:
            metrics[key] = QFontMetricsF(_font(theme, letters, bold))
        return metrics[key].horizontalAdvance(text)

    return Frame(width, height, theme.pixels(size), measure)


def paint_chart(painter: QPainter, chart: Chart, theme: Theme) -> None:
    """The chart from the painter's origin."""
    colours = chart_colours(theme)
    measure = screen_frame(theme, chart.width, chart.height).measure
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in chart.shapes:
        _paint(painter, shape, colours, theme, measure)


def _paint(
    painter: QPainter, shape: Shape, colours: dict[Tone, QColor], theme: Theme, measure: Measure
) -> None:
    colour = colours[shape.tone]
    if isinstance(shape, Label):
        painter.setPen(colour)
        painter.setFont(_font(theme, shape.size, shape.bold))
        part = {"left": 0.0, "center": 0.5, "right": 1.0}[shape.align]
        wide = measure(shape.text, shape.size, shape.bold)
        painter.drawText(QPointF(shape.place[0] - part * wide, shape.place[1]), shape.text)
        return
    points = QPolygonF([QPointF(x, y) for x, y in shape.points])
    if isinstance(shape, Fill):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(points)
        return
    pen = QPen(colour, max(1.0, shape.thickness))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if shape.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([part / pen.widthF() for part in shape.dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)


def _font(theme: Theme, pixels: float, bold: bool) -> QFont:
    font = theme.font(bold=bold)
    font.setPixelSize(max(1, round(pixels)))
    return font


class ChartView(QAbstractScrollArea):
    """One drawing, as wide as the view and scrolled when it is higher. ``setup()`` once."""

    opened = Signal(object)
    """``Ref`` of what was clicked or chosen with Enter."""
    pointed = Signal(str)
    """The figure the keys came to, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._drawing: Drawing | None = None
        self._chart: Chart | None = None
        self._current = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    def setup(self, theme: Theme) -> None:
        """The theme to paint with; it is followed."""
        self._theme = theme
        theme.changed.connect(self._lay)
        self._lay()

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show another chart, or nothing."""
        self._drawing = drawing
        self._current = -1
        self.setAccessibleDescription(drawing.description if drawing else "")
        self._lay()

    @property
    def chart(self) -> Chart | None:
        """What is on screen, in pixels."""
        return self._chart

    @property
    def current(self) -> Spot | None:
        """The figure the keys are on."""
        if self._chart is None or not 0 <= self._current < len(self._chart.spots):
            return None
        return self._chart.spots[self._current]

    # ---- laying out and painting -----------------------------------------------------------------
    def _lay(self) -> None:
        bar = self.verticalScrollBar()
        if self._theme is None or self._drawing is None:
            self._chart = None
            bar.setRange(0, 0)
        else:
            room = self.viewport().size()
            frame = screen_frame(self._theme, room.width() - 2 * _EDGE, room.height() - 2 * _EDGE)
            self._chart = self._drawing.draw(frame)
            bar.setRange(0, max(0, round(self._chart.height) + 2 * _EDGE - room.height()))
            bar.setPageStep(room.height())
            bar.setSingleStep(self._theme.pixels(32))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or self._chart is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        painter.translate(_EDGE, _EDGE - self.verticalScrollBar().value())
        paint_chart(painter, self._chart, self._theme)
        spot = self.current
        if spot is not None and self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent_ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(spot.left, spot.top, spot.width, spot.height), 3, 3)
        painter.end()

    # ---- mouse -----------------------------------------------------------------------------------
    def _spot_at(self, place: QPointF) -> Spot | None:
        if self._chart is None:
            return None
        return self._chart.spot_at(place.x() - _EDGE, place.y() - _EDGE + self.verticalScrollBar().value())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointing = self._spot_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None and event.button() == Qt.MouseButton.LeftButton:
            assert self._chart is not None
            self._go(self._chart.spots.index(spot))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None and spot is self.current and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(spot.ref)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spot = self._spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), spot.words if spot else "", self.viewport())
            return True
        return super().viewportEvent(event)

    # ---- keys ------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._chart.spots) if self._chart else 0
        moves: dict[int, Callable[[], int]] = {
            Qt.Key.Key_Right: lambda: self._current + 1,
            Qt.Key.Key_Left: lambda: self._current - 1,
            Qt.Key.Key_Down: lambda: self._beside(1),
            Qt.Key.Key_Up: lambda: self._beside(-1),
            Qt.Key.Key_Home: lambda: 0,
            Qt.Key.Key_End: lambda: count - 1,
        }
        spot = self.current
        if event.key() in moves and count:
            self._go(min(count - 1, max(0, moves[event.key()]())))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and spot is not None:
            self.opened.emit(spot.ref)
        else:
            super().keyPressEvent(event)

    def _beside(self, way: int) -> int:
        """The figure below or above the current one; the next one where nothing stands there."""
        spot = self.current
        if self._chart is None or spot is None:
            return 0
        found = [
            (abs(other.top - spot.top), i)
            for i, other in enumerate(self._chart.spots)
            if (other.top - spot.top) * way > 0
            and other.left < spot.left + spot.width
            and spot.left < other.left + other.width
        ]
        return min(found)[1] if found else self._current

    def _go(self, number: int) -> None:
        self._current = number
        spot = self.current
        assert spot is not None
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = round(spot.top) + _EDGE
        if top < bar.value() or top + spot.height > bar.value() + room:
            bar.setValue(top - room // 2)
        self.setAccessibleDescription(spot.words)
        self.pointed.emit(spot.words)
        self.viewport().update()
