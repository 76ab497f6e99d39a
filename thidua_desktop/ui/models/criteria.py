"""The criteria tree with maximum, self score, appraised and lost points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from thidua_desktop.domain.reform import CriterionNode
from thidua_desktop.domain.vietnamese import format_points, parse_points

Index = QModelIndex | QPersistentModelIndex
HEADINGS = ("Tiêu chí", "Tối đa", "Tự chấm", "Thẩm định", "Mất điểm")
SELF = 2
"""The column that is typed into."""


@dataclass(slots=True, eq=False)
class _Line:
    node: CriterionNode | None
    parent: _Line | None
    below: list[_Line] = field(default_factory=list)


class CriteriaModel(QAbstractItemModel):
    """``score(criterion_id, thousandths or None)`` stores a typed self score."""

    def __init__(self, score: Callable[[int, int | None], None]) -> None:
        super().__init__()
        self._score = score
        self._root = _Line(None, None)
        self._by_id: dict[int, _Line] = {}

    def load(self, nodes: Sequence[CriterionNode], *, open_only: bool = False) -> None:
        """Show ``nodes``, given in reading order; with ``open_only`` only leaves without a self score."""
        self.beginResetModel()
        self._root = _Line(None, None)
        self._by_id = {}
        path = [self._root]
        for node in nodes:
            del path[node.depth + 1 :]
            line = _Line(node, path[-1])
            path.append(line)
            if open_only and node.is_leaf and (node.self_points is not None or node.not_applicable):
                continue
            path[-2].below.append(line)
            self._by_id[node.criterion.id] = line
        if open_only:
            self._prune(self._root)
        self.endResetModel()

    def update(self, nodes: Sequence[CriterionNode]) -> None:
        """New points for the same tree: nothing folds or jumps."""
        for node in nodes:
            line = self._by_id.get(node.criterion.id)
            if line is not None:
                line.node = node
        for line in self._by_id.values():
            index = self._index(line, 0)
            self.dataChanged.emit(index, index.siblingAtColumn(len(HEADINGS) - 1))

    def same_tree(self, nodes: Sequence[CriterionNode]) -> bool:
        return {node.criterion.id for node in nodes} == set(self._by_id)

    def node(self, index: Index) -> CriterionNode | None:
        return self._line(index).node

    def index_of(self, criterion_id: int, column: int = 0) -> QModelIndex:
        line = self._by_id.get(criterion_id)
        return self._index(line, column) if line is not None else QModelIndex()

    def count(self) -> int:
        return len(self._by_id)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        above = self._line(parent)
        if 0 <= row < len(above.below) and 0 <= column < len(HEADINGS):
            return self.createIndex(row, column, above.below[row])
        return QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self._line(child).parent if child.isValid() else None
        return self._index(above, 0) if above is not None and above.parent is not None else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._line(parent).below) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(node, index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() == SELF:
            return "" if node.self_points is None else format_points(node.self_points)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{node.criterion.code} {node.criterion.name}\n{node.criterion.rule_text}".strip()
        if role == Qt.ItemDataRole.FontRole and not node.is_leaf and node.depth < 2:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a typed self score on; the tree shows it when it is stored."""
        node = self.node(index)
        if node is None or index.column() != SELF or role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value).strip()
        points = parse_points(text) if text else None
        if (text and points is None) or points == node.self_points:
            return False
        self._score(node.criterion.id, points)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        node = self.node(index)
        if node is not None and node.is_leaf and index.column() == SELF and not node.not_applicable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _prune(self, line: _Line) -> None:
        for child in line.below:
            self._prune(child)
        line.below = [c for c in line.below if c.below or (c.node is not None and c.node.is_leaf)]

    def _index(self, line: _Line, column: int) -> QModelIndex:
        if line.parent is None:
            return QModelIndex()
        return self.createIndex(line.parent.below.index(line), column, line)

    def _line(self, index: Index) -> _Line:
        if not index.isValid():
            return self._root
        line = index.internalPointer()
        assert isinstance(line, _Line)
        return line


def _cell(node: CriterionNode, column: int) -> str:
    if column == 0:
        return f"{node.criterion.code} {' '.join(node.criterion.name.split())}".strip()
    if column == 1:
        return format_points(node.criterion.max_thousandths)
    if column == SELF and node.not_applicable:
        return "không áp dụng"
    value = (node.self_points, node.appraised_points, node.lost)[column - 2]
    if value is None:
        return "–"
    return f"−{format_points(value)}" if column == 4 and value else format_points(value)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
