"""What became of each award of a conference, a row each: who received it, when, from whose hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Award, AwardState, Handover
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.models.stage_tree import PRESENCE_CHIPS
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip

Index = QModelIndex | QPersistentModelIndex
TITLES = (
    "Đợt",
    "Số",
    "Người nhận",
    "Đơn vị",
    "Danh hiệu",
    "Đón tiếp",
    "Đã trao",
    "Nhận thay",
)
STATE, HANDED = 5, 6
WIDTHS = (46, 44, 200, 120, 128, 102, 92, 92)
WIDE = 3
"""The column that takes the room that is left: units are the longest."""
_REVOKED = Chip("Đã thu hồi", "bad")


@dataclass(frozen=True, slots=True)
class AfterRow:
    """One award as the page shows it."""

    award: Award
    handover: Handover
    turn: int = 0
    """Number of its turn, 0 for none."""
    label: str = ""
    turn_id: int = 0


class AfterModel(QAbstractTableModel):
    """Rows in the order of the stage."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[AfterRow, ...] = ()

    def set_rows(self, rows: Sequence[AfterRow]) -> None:
        """Show another list."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, index.column())
        if role == CHIP_ROLE and index.column() == STATE:
            if row.award.state is AwardState.REVOKED:
                return _REVOKED
            return PRESENCE_CHIPS.get(row.handover.presence)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(row, index.column())) or None
        return None


def _text(row: AfterRow, column: int) -> str:
    award, handed = row.award, row.handover.handed_at
    cells = (
        str(row.turn or ""),
        row.label,
        display_name(award.recipient_kind, award.name),
        "" if award.unit_name == award.name else award.unit_name,
        brief_name(award.award_name),
        "",
        f"{handed:%H:%M %d/%m}" if handed else "",
        ", ".join(part for part in (row.handover.stand_in, row.handover.relation) if part),
    )
    return cells[column]


def _tip(row: AfterRow, column: int) -> str:
    if column == HANDED and row.handover.handed_at:
        actor = f"\nNgười ghi: {row.handover.actor}" if row.handover.actor else ""
        at = row.handover.handed_at
        return f"{at:%H:%M} ngày {format_date(at.date())}{actor}"
    return row.award.award_name if column == 4 else _text(row, column)
