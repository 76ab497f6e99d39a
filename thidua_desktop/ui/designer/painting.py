"""Painting the desk: the page as the renderer made it, and the tools' lines over it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from thidua_desktop.services.designer.frames import Frame, column_name
from thidua_desktop.ui.designer.view import PageView

# Tools are drawn on paper, which is white in both looks.
CHOSEN = QColor("#0B63C4")
SNAP = QColor("#D81B60")
GUIDE = QColor("#00796B")
COLUMN = QColor("#6A4FA3")
SPACE = QColor("#8A6D00")
HANDLE = 8
"""Pixels a handle is wide."""


def pen(colour: QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that is as wide on screen at every zoom."""
    made = QPen(colour, width, style)
    made.setCosmetic(True)
    return made


def paint_page(
    painter: QPainter, view: PageView, picture: QImage | None, backdrop: QImage | None, opacity: float
) -> None:
    """White paper, the scan of the blank faintly on it, and the renderer's picture laid over as ink."""
    page = view.page_rect()
    painter.fillRect(page.translated(3, 3), QColor(0, 0, 0, 40))
    painter.fillRect(page, Qt.GlobalColor.white)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if backdrop is not None and opacity > 0:
        painter.setOpacity(opacity)
        painter.drawImage(page, backdrop)
        painter.setOpacity(1.0)
    if picture is not None:
        if backdrop is not None and opacity > 0:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(page, picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(pen(QColor(0, 0, 0, 90)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page)


def paint_column(
    painter: QPainter, view: PageView, name: str, top: float, bottom: float, rows: list[Frame], strong: bool
) -> None:
    """A bracket along the rows that share a column, with a foot at each row."""
    if not rows:
        return
    colour = QColor(COLUMN)
    colour.setAlpha(230 if strong else 110)
    painter.setPen(pen(colour, 2.0 if strong else 1.0))
    edge = max(2.0, min(row.x for row in rows) - 4.0)
    head, foot = view.to_window(edge, top), view.to_window(edge, bottom)
    painter.drawLine(head, foot)
    for point in (head, foot):
        painter.drawLine(point, point + QPointF(9, 0))
    for row in rows:
        middle = view.to_window(edge, row.middle_y)
        painter.drawLine(middle, middle + QPointF(5, 0))
    if strong:
        painter.setPen(pen(colour, 1.0, Qt.PenStyle.DotLine))
        for row in rows:
            painter.drawRect(view.to_rect(row))
        _label(painter, head + QPointF(-2, -4), f"Cột chữ {column_name(name)}", COLUMN)


def paint_spaces(painter: QPainter, view: PageView, spaces: Iterable[Frame]) -> None:
    """Paper kept bare: hatched, so that nobody takes it for ink."""
    for frame in spaces:
        rect = view.to_rect(frame)
        colour = QColor(SPACE)
        colour.setAlpha(34)
        painter.fillRect(rect, colour)
        painter.setPen(pen(SPACE, 1.0, Qt.PenStyle.DashLine))
        painter.drawRect(rect)
        words = f"Chỗ ký, đóng dấu {frame.height:.0f} mm".replace(".", ",")
        if rect.width() > 150 and rect.height() > 18:
            painter.drawText(rect.adjusted(4, 2, -4, -2), Qt.AlignmentFlag.AlignBottom, words)


def paint_guides(painter: QPainter, view: PageView, xs: Iterable[float], ys: Iterable[float]) -> None:
    painter.setPen(pen(GUIDE, 1.0))
    _lines(painter, view, xs, ys)


def paint_met(painter: QPainter, view: PageView, xs: Iterable[float], ys: Iterable[float]) -> None:
    """The lines a moving box has snapped to."""
    painter.setPen(pen(SNAP, 1.0))
    _lines(painter, view, xs, ys)


def paint_grid(painter: QPainter, view: PageView, step: float) -> None:
    """A faint grid of ``step`` mm; left out where it would be a grey veil."""
    if step <= 0 or step * view.scale < 6:
        return
    painter.setPen(pen(QColor(0, 60, 140, 34)))
    xs = [n * step for n in range(1, int(view.page.width() / step) + 1)]
    ys = [n * step for n in range(1, int(view.page.height() / step) + 1)]
    _lines(painter, view, xs, ys)


def paint_outlines(painter: QPainter, view: PageView, frames: Iterable[Frame], *, moving: bool) -> None:
    """The boxes chosen; ``moving``: where they would go."""
    painter.setPen(pen(CHOSEN, 1.4, Qt.PenStyle.DashLine if moving else Qt.PenStyle.SolidLine))
    for frame in frames:
        painter.drawRect(view.to_rect(frame))


def paint_handles(painter: QPainter, view: PageView, points: Iterable[tuple[float, float]]) -> None:
    painter.setPen(pen(CHOSEN, 1.4))
    painter.setBrush(Qt.GlobalColor.white)
    for x, y in points:
        centre = view.to_window(x, y)
        half = HANDLE / 2
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, HANDLE, HANDLE))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_band(painter: QPainter, view: PageView, band: Frame) -> None:
    rect = view.to_rect(band)
    fill = QColor(CHOSEN)
    fill.setAlpha(28)
    painter.fillRect(rect, fill)
    painter.setPen(pen(CHOSEN, 1.0, Qt.PenStyle.DotLine))
    painter.drawRect(rect)


def paint_words(painter: QPainter, at: QPointF, words: str) -> None:
    """How far a drag has gone, beside the pointer."""
    _label(painter, at + QPointF(16, 24), words, CHOSEN)


def _lines(painter: QPainter, view: PageView, xs: Iterable[float], ys: Iterable[float]) -> None:
    page = view.page_rect()
    painter.drawLines(
        [QLineF(x, page.top(), x, page.bottom()) for x in (view.to_window(at, 0).x() for at in xs)]
        + [QLineF(page.left(), y, page.right(), y) for y in (view.to_window(0, at).y() for at in ys)]
    )


def _label(painter: QPainter, at: QPointF, words: str, colour: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(11)
    painter.save()
    painter.setFont(font)
    box = QRectF(painter.fontMetrics().boundingRect(words)).translated(at).adjusted(-4, -2, 4, 2)
    painter.fillRect(box, colour)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(at, words)
    painter.restore()
