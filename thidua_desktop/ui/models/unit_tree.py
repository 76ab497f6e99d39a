"""The office's units as a tree, with how many people each has; a unit may be dragged under another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from thidua_desktop.services.units import UnitNode

ALL = 0
"""Id of the first line: the whole office."""

ID_ROLE = Qt.ItemDataRole.UserRole + 2
_MIME = "application/x-thidua-unit"
Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class _Line:
    unit_id: int
    name: str
    people: int
    tip: str
    parent: _Line | None
    below: list[_Line] = field(default_factory=list)


class UnitTreeModel(QAbstractItemModel):
    """One line for the whole office, the units below it."""

    moved = Signal(int, int)
    """(unit, new parent): dropped; 0 is the top."""

    def __init__(self) -> None:
        super().__init__()
        self._root = _Line(-1, "", 0, "", None)
        self._by_id: dict[int, _Line] = {}

    def load(self, office: str, nodes: Sequence[UnitNode]) -> None:
        """Show ``nodes`` under the line of the office."""
        self.beginResetModel()
        self._root = _Line(-1, "", 0, "", None)
        whole = _Line(ALL, office, 0, office, self._root)
        self._root.below.append(whole)
        self._by_id = {ALL: whole}

        def add(node: UnitNode, parent: _Line) -> int:
            head = f"\n{node.unit.head_post} {node.unit.head_name}".rstrip() if node.unit.head_name else ""
            name = " ".join(node.unit.name.split())
            line = _Line(node.unit.id, name, node.people, name + head, parent)
            parent.below.append(line)
            self._by_id[node.unit.id] = line
            return node.people + sum(add(child, line) for child in node.children)

        whole.people = sum(add(node, whole) for node in nodes)
        self.endResetModel()

    def index_of(self, unit_id: int) -> QModelIndex:
        line = self._by_id.get(unit_id)
        if line is None or line.parent is None:
            return QModelIndex()
        return self.createIndex(line.parent.below.index(line), 0, line)

    def unit_id(self, index: Index) -> int:
        """The unit at ``index``; ``ALL`` for the office and for nothing."""
        return self._line(index).unit_id if index.isValid() else ALL

    def count(self) -> int:
        """Units in the tree."""
        return len(self._by_id) - 1 if self._by_id else 0

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self._line(parent)
        if 0 <= row < len(above.below) and 0 <= column < 2:
            return self.createIndex(row, column, above.below[row])
        return QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self._line(child).parent if child.isValid() else None
        if above is None or above.parent is None:
            return QModelIndex()
        return self.createIndex(above.parent.below.index(above), 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._line(parent).below) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._line(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 1:
                return f"{line.people:,}".replace(",", ".") if line.people else ""
            return line.name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and line.unit_id == ALL:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.tip
        if role == ID_ROLE:
            return line.unit_id
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        if index.isValid() and self._line(index).unit_id != ALL:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, str(self._line(indexes[0]).unit_id).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the tree changes when the service has done it."""
        if not data.hasFormat(_MIME):
            return False
        unit_id = int(bytes(data.data(_MIME).data()))
        target = self.unit_id(parent)
        if unit_id != target:
            self.moved.emit(unit_id, target)
        return False

    def _line(self, index: Index) -> _Line:
        if not index.isValid():
            return self._root
        line = index.internalPointer()
        assert isinstance(line, _Line)
        return line
