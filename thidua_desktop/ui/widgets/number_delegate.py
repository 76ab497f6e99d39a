"""Numbers with even digits, right-aligned: the window's face has none, and columns need them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_PAD = 11


class NumberDelegate(QStyledItemDelegate):
    """Draws every digit in a place as wide as the widest."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        text, plain.text = plain.text, ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)
        painter.save()
        painter.setFont(plain.font)
        group = QPalette.ColorGroup.Active
        coloured = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(coloured or plain.palette.color(group, QPalette.ColorRole.Text))
        metrics = painter.fontMetrics()
        even = max(metrics.horizontalAdvance(digit) for digit in "0123456789")
        right = float(plain.rect.right() + 1 - _PAD)
        for letter in reversed(text):
            width = even if letter.isdigit() else metrics.horizontalAdvance(letter)
            right -= width
            place = QRectF(right, plain.rect.top(), width, plain.rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, letter)
        painter.restore()
