"""A sign and a word on a coloured ground: states and check results, never told by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from thidua_desktop.ui.theme import Theme

SIGNS = {"good": "✓", "bad": "✕", "warn": "?", "honour": "★", "mute": "–"}


@dataclass(frozen=True, slots=True)
class Chip:
    """``role`` is good, bad, warn, honour or mute: it gives sign and colours."""

    word: str
    role: str = "mute"

    @property
    def text(self) -> str:
        return f"{SIGNS[self.role]} {self.word}"


def chip_colours(theme: Theme, role: str) -> tuple[str, str]:
    """(ground, text) of a chip."""
    palette = theme.palette
    if role == "mute":
        return palette.hover, palette.mute
    return getattr(palette, f"{role}_ground"), getattr(palette, role)


class ChipLabel(QLabel):
    """A chip standing by itself in a form."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chip: Chip | None = None
        theme.changed.connect(self._dress)

    def show_chip(self, chip: Chip | None) -> None:
        self._chip = chip
        self.setVisible(chip is not None)
        self._dress()

    def _dress(self) -> None:
        if self._chip is None:
            return
        ground, ink = chip_colours(self._theme, self._chip.role)
        self.setText(self._chip.text)
        size = self._theme.pixels(12)
        self.setStyleSheet(
            f"background: {ground}; color: {ink}; border-radius: 10px; padding: 2px 10px;font-size: {size}px;"
        )


class ChipDelegate(QStyledItemDelegate):
    """Draws the ``Chip`` a cell gives under ``role`` instead of its text."""

    def __init__(self, theme: Theme, role: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        chip = index.data(self._role)
        if not isinstance(chip, Chip):
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        widget = option.widget
        widget.style().drawControl(widget.style().ControlElement.CE_ItemViewItem, plain, painter, widget)
        ground, ink = chip_colours(self._theme, chip.role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        rect = option.rect
        height = self._theme.pixels(21)
        width = min(painter.fontMetrics().horizontalAdvance(chip.text) + 18, rect.width() - 12)
        box = QRectF(rect.x() + 6, rect.center().y() - height / 2 + 0.5, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(ink))
        # Too narrow a column: the beginning of the word says more than its middle.
        text = painter.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideRight, int(width) - 12)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 24, size.height())
