"""A table that behaves as clerks expect: click a heading to sort, type to find, Ctrl+C copies cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.models.paged_table import CHIP_ROLE, PagedTable
from thidua_desktop.ui.widgets.chips import ChipDelegate
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.number_delegate import NumberDelegate

ROW_HEIGHT = 32
EXPORT_ACTION = "exportTable"
"""Name of the act by which a table is written to a file; the menu offers it last."""


class TableView(QTableView):
    """Rows of a ``PagedTable``. ``attach()`` once, after the form was made."""

    current_id_changed = Signal(int)
    """Id of the row the cursor came to; 0 for none."""
    opened = Signal(int)
    """Enter, F2 or double click on a row."""
    typed = Signal(str)
    """Letters typed into the table: they belong into the search field."""
    rows_changed = Signal(int)
    """How many rows are shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged: PagedTable[Any] | None = None
        self._memory: Memory | None = None
        self._key = ""
        self._keep = 0
        self._offered: list[QAction] = []
        self.empty = EmptyState(self.viewport())
        self.empty.hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def attach(self, context: UiContext, model: PagedTable[Any], key: str) -> None:
        """Show ``model``; widths and order are remembered under ``key``."""
        theme, memory = context.theme, context.memory
        self._paged, self._memory, self._key = model, memory, key
        self._theme = theme
        self.setModel(model)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._row_height()
        theme.changed.connect(self._row_height)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionsMovable(False)
        heading.setMinimumSectionSize(48)
        heading.setStretchLastSection(True)
        heading.setSortIndicatorShown(True)
        heading.setSectionsClickable(True)
        widths = memory.get(f"{key}/widths", [])
        for number, column in enumerate(model.columns):
            known = widths[number] if number < len(widths) else 0
            self.setColumnWidth(number, known or theme.pixels(column.width))
            if column.chip is not None:
                self.setItemDelegateForColumn(number, ChipDelegate(theme, CHIP_ROLE, self))
            elif column.numeric:
                self.setItemDelegateForColumn(number, NumberDelegate(self))
        sort, descending = memory.get(f"{key}/order", model.order)
        model.set_order(sort, descending)
        self._show_indicator()
        heading.sectionResized.connect(self._remember_widths)
        heading.sectionClicked.connect(self._sort_by)
        self.empty.setup(context.icons)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._current(now.row()))
        self.viewport().installEventFilter(self)

    def selected_ids(self) -> list[int]:
        """Ids of the selected rows, in the order shown."""
        assert self._paged is not None
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._paged.id_at(row) for row in rows]

    def current_id(self) -> int:
        return self._paged.id_at(self.currentIndex().row()) if self._paged else 0

    def select_id(self, record_id: int) -> bool:
        """Bring the cursor to ``record_id``; False when it is not in the list."""
        assert self._paged is not None
        place = self._paged.place_of(record_id)
        if place < 0:
            return False
        index = self._paged.index(place, 0)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def copy_cells(self) -> None:
        """Selected rows to the clipboard as cells."""
        assert self._paged is not None
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText(self._paged.cells(rows))

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What the right button offers; an action with an empty text is a separator."""
        for old in self._offered:
            self.removeAction(old)
        self._offered = list(actions)
        self.addActions(self._offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif (
            event.text().isprintable()
            and event.text().strip()
            and not event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        ):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self.empty.resize(self.viewport().size())
        return super().eventFilter(watched, event)

    def _open(self, row: int) -> None:
        if self._paged is not None and row >= 0:
            self.opened.emit(self._paged.id_at(row))

    def _current(self, row: int) -> None:
        if self._paged is not None:
            self.current_id_changed.emit(self._paged.id_at(row))

    def _before_reset(self) -> None:
        self._keep = self.current_id()
        self._scroll = self.verticalScrollBar().value()

    def _after_reset(self) -> None:
        assert self._paged is not None
        count = len(self._paged.ids)
        self.empty.resize(self.viewport().size())
        self.empty.setVisible(count == 0)
        if self._keep and self.select_id(self._keep):
            self.verticalScrollBar().setValue(self._scroll)
        elif count:
            self.select_id(self._paged.id_at(0))
        else:
            self.current_id_changed.emit(0)
        self.rows_changed.emit(count)

    def _row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.pixels(ROW_HEIGHT))

    def _sort_by(self, section: int) -> None:
        assert self._paged is not None
        column = self._paged.columns[section]
        if column.sort:
            sort, descending = self._paged.order
            descending = not descending if column.sort == sort else False
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self._paged.sort(section, order)
            if self._memory is not None:
                self._memory.set(f"{self._key}/order", [column.sort, descending])
        self._show_indicator()

    def _show_indicator(self) -> None:
        assert self._paged is not None
        sort, descending = self._paged.order
        place = next((i for i, c in enumerate(self._paged.columns) if c.sort and c.sort == sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, order)

    def _remember_widths(self) -> None:
        if self._memory is not None and self._paged is not None:
            widths = [self.columnWidth(n) for n in range(len(self._paged.columns))]
            self._memory.set(f"{self._key}/widths", widths)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for action in self._offered:
            if action.text():
                menu.addAction(action)
            else:
                menu.addSeparator()
        copy = menu.addAction("Sao chép ô")
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self.copy_cells)
        for action in self.actions():
            if action.objectName() == EXPORT_ACTION:
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))
