"""Draws a slide that was set: red and gold, crisp at any size because nothing of it is a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from thidua_desktop.ui.stage.letters import stage_font
from thidua_desktop.ui.stage.typesetting import Ink, LaidSlide

RED, DEEP_RED, GOLD, PAPER = "#9E1B1E", "#761014", "#F4CF6B", "#FFFDF6"
INKS = {
    Ink.NAME: "#8E1417",
    Ink.TEXT: "#1F2430",
    Ink.HONOUR: "#80600F",
    Ink.ON_RED: "#FFFFFF",
    Ink.GOLD: GOLD,
}
"""Colour of each kind of text. On paper or red each has a contrast of at least 4.5:1."""


class Painter:
    """Draws slides in one face with one emblem."""

    def __init__(self, family: str, emblem: Path | None) -> None:
        self._family = family
        self._svg = QSvgRenderer(str(emblem)) if emblem and emblem.suffix == ".svg" else None
        self._image = QImage(str(emblem)) if emblem and self._svg is None else QImage()
        self._drawn: dict[int, QPixmap] = {}
        self._fonts: dict[tuple[float, bool], QFont] = {}

    def paint(self, painter: QPainter, target: QRectF, laid: LaidSlide | None, ratio: float = 1.0) -> None:
        """Draw ``laid`` as large as ``target`` allows, black around it; ``None``: black.

        ``ratio``: device pixels of one pixel of ``target``.
        """
        painter.fillRect(target, Qt.GlobalColor.black)
        if laid is None:
            return
        scale = min(target.width() / laid.width, target.height() / laid.height)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.translate(
            target.x() + (target.width() - laid.width * scale) / 2,
            target.y() + (target.height() - laid.height * scale) / 2,
        )
        painter.scale(scale, scale)
        self._ground(painter, laid)
        self._emblem(painter, laid, scale * ratio)
        for bar in laid.bars:
            painter.fillRect(QRectF(bar.x, bar.y, laid.height * 0.007, bar.height), QColor("#C8941A"))
        for run in laid.runs:
            painter.setFont(self._font(run.pixels, run.bold))
            painter.setPen(QColor(INKS[run.ink]))
            painter.drawText(QPointF(run.x, run.y), run.text)
        painter.restore()

    def _font(self, pixels: float, bold: bool) -> QFont:
        key = (pixels, bold)
        if key not in self._fonts:
            self._fonts[key] = stage_font(self._family, pixels, bold=bold)
        return self._fonts[key]

    def _ground(self, painter: QPainter, laid: LaidSlide) -> None:
        w, h = laid.width, laid.height
        red = QLinearGradient(0, 0, 0, laid.band or h)
        red.setColorAt(0, QColor(RED))
        red.setColorAt(1, QColor(DEEP_RED))
        if laid.band:
            painter.fillRect(QRectF(0, 0, w, h), QColor(PAPER))
            painter.fillRect(QRectF(0, 0, w, laid.band), red)
            painter.fillRect(QRectF(0, laid.band, w, h * 0.008), QColor("#C8941A"))
            return
        painter.fillRect(QRectF(0, 0, w, h), red)
        for edge, width in ((0.025, 0.006), (0.038, 0.002)):
            painter.setPen(QPen(QColor(GOLD), h * width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(h * edge, h * edge, w - 2 * h * edge, h - 2 * h * edge))

    def _emblem(self, painter: QPainter, laid: LaidSlide, scale: float) -> None:
        x, y, height = laid.emblem
        if height <= 0:
            return
        picture = self._picture(max(1, round(height * scale)))
        if not picture.isNull():
            width = height * picture.width() / picture.height()
            painter.drawPixmap(
                QRectF(x + (height - width) / 2, y, width, height), picture, QRectF(picture.rect())
            )

    def _picture(self, pixels: int) -> QPixmap:
        """The emblem at a size on the screen: drawn once, thousands of strokes."""
        if pixels not in self._drawn:
            if self._svg is not None and self._svg.isValid():
                size = self._svg.defaultSize()
                image = QImage(
                    max(1, round(pixels * size.width() / size.height())),
                    pixels,
                    QImage.Format.Format_ARGB32_Premultiplied,
                )
                image.fill(Qt.GlobalColor.transparent)
                painter = QPainter(image)
                self._svg.render(painter)
                painter.end()
            elif self._image.isNull():
                image = QImage()
            else:
                image = self._image.scaledToHeight(pixels, Qt.TransformationMode.SmoothTransformation)
            self._drawn[pixels] = QPixmap.fromImage(image)
        return self._drawn[pixels]
