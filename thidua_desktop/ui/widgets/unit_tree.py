"""The tree of units at the left of the tab Đơn vị."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from thidua_desktop.ui.models.unit_tree import ALL, UnitTreeModel


class UnitTree(QTreeView):
    """Keeps selection and open branches over reloads."""

    unit_changed = Signal(int)
    """The unit the cursor came to; 0 for the whole office."""
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units = UnitTreeModel()
        self._keep, self._closed = ALL, set[int]()
        self.setModel(self.units)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.units.modelAboutToBeReset.connect(self._before)
        self.units.modelReset.connect(self._after)
        heading = self.header()
        heading.setStretchLastSection(False)
        heading.setMinimumSectionSize(24)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._listen()

    def current_unit(self) -> int:
        """The unit under the cursor; 0 for the whole office."""
        return self.units.unit_id(self.currentIndex())

    def select_unit(self, unit_id: int) -> bool:
        index = self.units.index_of(unit_id)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def _listen(self) -> None:
        self.selectionModel().currentChanged.connect(self._changed)

    def _changed(self, now: QModelIndex, before: QModelIndex) -> None:
        self.unit_changed.emit(self.units.unit_id(now))

    def _before(self) -> None:
        self._keep = self.current_unit()
        self._closed = {self.units.unit_id(index) for index in self._branches() if not self.isExpanded(index)}

    def _after(self) -> None:
        for index in self._branches():
            if self.units.unit_id(index) not in self._closed:
                self.expand(index)
        if not self.select_unit(self._keep):
            self.select_unit(ALL)

    def _branches(self) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        heads = [self.units.index(0, 0)]
        while heads:
            index = heads.pop()
            rows = self.units.rowCount(index) if index.isValid() else 0
            if rows:
                found.append(index)
                heads += [self.units.index(row, 0, index) for row in range(rows)]
        return found
