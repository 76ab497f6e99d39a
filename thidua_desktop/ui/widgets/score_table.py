"""The table of a scoring sheet: components indented under their criteria, which fold away."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.score_sheet import DEPTH_ROLE, FOLD_ROLE, NAME
from thidua_desktop.ui.models.sheet import SheetModel
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.sheet_view import SheetView
from thidua_desktop.ui.widgets.table_view import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex
_STEP, _ARROW = 12, 14
"""Pixels a level stands further in; room for the arrow of a sum."""
_LINES, _SHORT = 3, 8
"""Most lines of a row; letters that fit any column without breaking."""
_NARROWEST = 232
"""Pixels the names get at least; beyond that the table scrolls sideways."""


class ScoreTable(SheetView):
    """Left and Right on a criterion fold and unfold it; hidden columns are passed over."""

    fold = Signal(int, bool)
    """(row, folded): the page shows other rows."""
    files_dropped = Signal(int, list)
    """(row, paths): files let fall on a component."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def attach(
        self, context: UiContext, model: SheetModel[Any], *, stretch: int = -1, wrap: bool = False
    ) -> None:
        """As any sheet; the first column is the tree."""
        super().attach(context, model, stretch=stretch, wrap=wrap)
        self.setItemDelegateForColumn(NAME, _TreeDelegate(context.theme, self))
        self.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Fixed)

    def show_columns(self, wanted: Collection[int]) -> None:
        """Show only ``wanted`` columns; the names get the room that is left."""
        for column in range(self._columns()):
            self.setColumnHidden(column, column not in wanted)
        self._fit()

    def _fit(self) -> None:
        others = sum(self.columnWidth(one) for one in range(self._columns()) if one != NAME)
        width = max(self._theme.pixels(_NARROWEST), self.viewport().width() - others)
        if self._columns() and width != self.columnWidth(NAME):
            self.setColumnWidth(NAME, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns():
            self._fit()

    def sizeHintForRow(self, row: int) -> int:
        """As high as the words need, up to a few lines: what is longer is told in full beside the table."""
        model, pixels = self.model(), self._theme.pixels
        if model is None:
            return super().sizeHintForRow(row)
        lines = 1
        for column in range(self._columns()):
            index = model.index(row, column)
            text = str(index.data() or "")
            width = self.columnWidth(column) - pixels(24)
            if column == NAME:
                width = self.columnWidth(NAME) - _indent(index, self._theme) - pixels(_ARROW) - 10
            if width <= 0 or len(text) < _SHORT:
                continue
            letters = QFont(self.font())
            if (font := index.data(Qt.ItemDataRole.FontRole)) is not None:
                letters.setWeight(font.weight())
            metrics = QFontMetrics(letters)
            box = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)
            lines = max(lines, round(box.height() / metrics.lineSpacing()))
        height = min(lines, _LINES) * self.fontMetrics().lineSpacing() + pixels(12)
        return max(pixels(ROW_HEIGHT), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        folded = index.siblingAtColumn(NAME).data(FOLD_ROLE) if index.isValid() else None
        if folded is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            wanted = not folded if event.key() == Qt.Key.Key_Space else event.key() == Qt.Key.Key_Left
            if wanted != folded:
                self.fold.emit(index.row(), wanted)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        folded = index.data(FOLD_ROLE) if index.column() == NAME else None
        if folded is not None:
            left = self.visualRect(index).left() + _indent(index, self._theme)
            if left <= event.position().x() <= left + self._theme.pixels(_ARROW) + 4:
                self.fold.emit(index.row(), not folded)
                return
        super().mousePressEvent(event)

    # ---- files let fall ----------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls() and self.indexAt(event.position().toPoint()).isValid():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if index.isValid() and paths:
            event.acceptProposedAction()
            self.files_dropped.emit(index.row(), paths)


def _indent(index: Index, theme: Theme) -> int:
    return theme.pixels(6 + _STEP * int(index.data(DEPTH_ROLE) or 0))


class _TreeDelegate(QStyledItemDelegate):
    """Code and name, further in the deeper; an arrow before what has components below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        text, ground.text = ground.text, ""
        widget = option.widget
        widget.style().drawControl(widget.style().ControlElement.CE_ItemViewItem, ground, painter, widget)
        left = option.rect.left() + _indent(index, self._theme)
        folded = index.data(FOLD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if folded is not None:
            size = self._theme.pixels(4)
            middle = QPointF(left + self._theme.pixels(_ARROW) / 2, option.rect.center().y() + 0.5)
            arrow = (
                [QPointF(-size / 2, -size), QPointF(size / 2, 0), QPointF(-size / 2, size)]
                if folded
                else [QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)]
            )
            painter.setPen(QPen(self._theme.colour("mute"), 1.5))
            painter.drawPolyline(QPolygonF([middle + point for point in arrow]))
        painter.setFont(ground.font)
        painter.setPen(self._theme.colour("ink"))
        box = option.rect.adjusted(0, 0, -6, 0)
        box.setLeft(left + self._theme.pixels(_ARROW) + 2)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.drawText(box, flags, text)
        painter.restore()
