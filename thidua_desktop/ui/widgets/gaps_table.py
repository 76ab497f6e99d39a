"""The table of the page Thiếu hụt: typing goes into the cell to try, Enter outside it opens the component."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.reform_gaps import (
    CAUSE,
    CODE,
    EFFORT,
    INDEX,
    LOST,
    NAME,
    PLACES,
    POINTS,
    TRY,
    GapsModel,
)
from thidua_desktop.ui.widgets.bar_delegate import BarDelegate
from thidua_desktop.ui.widgets.number_delegate import NumberDelegate
from thidua_desktop.ui.widgets.sheet_view import CellDelegate

_WIDTHS = {CODE: 86, POINTS: 94, LOST: 62, CAUSE: 204, INDEX: 72, PLACES: 60, TRY: 84, EFFORT: 80}
_ROW_HEIGHT = 40
"""Two lines: names and causes are sentences."""


class GapsTable(QTableView):
    """``attach()`` once, after the form was made."""

    opened = Signal(int)
    """Row whose component is wanted: Enter or double click outside the cells to type into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self._open(index.row(), index.column()))

    def attach(self, context: UiContext, model: GapsModel) -> None:
        """Show ``model``; widths are remembered."""
        self._context, self._gaps = context, model
        theme, memory = context.theme, context.memory
        self.setModel(model)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._row_height()
        theme.changed.connect(self._row_height)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        known = memory.get("reform/gaps/columns", {})
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, known.get(str(column)) or theme.pixels(width))
        for column in (POINTS, INDEX, PLACES):
            self.setItemDelegateForColumn(column, NumberDelegate(self))
        for column in (TRY, EFFORT):
            self.setItemDelegateForColumn(column, CellDelegate(theme, self))
        lost = BarDelegate(theme, self._lost_at, lambda: model.most, self)
        self.setItemDelegateForColumn(LOST, lost)
        heading.sectionResized.connect(
            lambda: memory.set(
                "reform/gaps/columns", {str(column): self.columnWidth(column) for column in _WIDTHS}
            )
        )

    def select_row(self, number: int) -> None:
        """Bring the cursor to the cell to try of a row."""
        index = self._gaps.index(number, TRY)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText(self._gaps.cells(rows))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and column not in (TRY, EFFORT):
            self._open(row, column)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and column == TRY:
            self._gaps.setData(self.currentIndex(), "")
        elif event.key() == Qt.Key.Key_Space and column != EFFORT and row >= 0:
            self._turn_mark(row)
        elif _types(event) and row >= 0 and column not in (TRY, EFFORT):
            # Whatever cell the cursor is in, what is typed is tried.
            self.setCurrentIndex(self._gaps.index(row, TRY))
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _turn_mark(self, row: int) -> None:
        index = self._gaps.index(row, CODE)
        marked = self._gaps.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if marked else Qt.CheckState.Checked
        self._gaps.setData(index, turned, Qt.ItemDataRole.CheckStateRole)

    def _open(self, row: int, column: int) -> None:
        if row >= 0 and column not in (TRY, EFFORT):
            self.opened.emit(row)

    def _lost_at(self, number: int) -> int | None:
        gap = self._gaps.gap(number)
        return gap.lost if gap else None

    def _row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._context.theme.pixels(_ROW_HEIGHT))


def _types(event: QKeyEvent) -> bool:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.text().strip()) and event.text().isprintable() and not event.modifiers() & modifiers
