"""The published ranking of a year beside the year before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
HEADINGS = ("Hạng", "Đơn vị", "Chỉ số", "Điểm", "Bậc")


class ComparisonModel(QAbstractTableModel):
    """Units in order of rank; the office's own line stands out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[Comparison] = []
        self._own = ""

    def load(self, rows: Sequence[Comparison], own: str) -> None:
        self.beginResetModel()
        self._rows, self._own = list(rows), own
        self.endResetModel()

    def own_row(self) -> int:
        """Where the office itself stands, -1 when it is not in the list."""
        return next((i for i, row in enumerate(self._rows) if row.unit_name == self._own), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and section > 2:
            return "Tăng, giảm so với năm trước"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                str(row.rank),
                row.unit_name,
                format_points(row.score),
                _change(row.delta, format_points),
                _change(row.rank_change, str),
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.FontRole and row.unit_name == self._own:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and index.column() > 2:
            change = row.delta if index.column() == 3 else row.rank_change
            if change:
                return self._theme.colour("good" if change > 0 else "bad")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.unit_name}\n{row.group}".strip()
        return None


def _change(value: int | None, words: Any) -> str:
    if value is None:
        return "–"
    if value == 0:
        return "="
    return f"{'▲' if value > 0 else '▼'} {words(abs(value))}"


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == 1 else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
