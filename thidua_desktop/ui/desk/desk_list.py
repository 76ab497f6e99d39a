"""The lines found at the desk, in letters that are read standing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Presence, SheetState
from thidua_desktop.services.desk import DeskLine
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
HEADINGS = ("Số", "Tên", "Chức vụ, đơn vị", "Khen thưởng", "In", "Người nhận")
_NUMBER, _NAME, _PLACE, _AWARD, _PRINT, _CAME = range(6)
_ROW = 46
_PIXELS = 22
_WIDTHS = {_NUMBER: 82, _AWARD: 216, _PRINT: 126, _CAME: 146}
_NAME_WIDTH = 340
"""Pixels most names need on the smallest screen."""


class DeskModel(QAbstractTableModel):
    """What was found; replaced as a whole at each search."""

    def __init__(self, theme: Theme, parent: QTableView, factor: float) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bold = theme.font(round(_PIXELS * factor), bold=True)
        self.lines: tuple[DeskLine, ...] = ()

    def show(self, lines: Sequence[DeskLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def row_of(self, award_id: int) -> int:
        """Where an award stands; 0 when it is not shown."""
        return next((row for row, one in enumerate(self.lines) if one.award.id == award_id), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell(line, column)
        if role == Qt.ItemDataRole.FontRole and column in (_NUMBER, _NAME):
            return self._bold
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(tone(line, column)) if tone(line, column) else None
        return None


def cell(line: DeskLine, column: int) -> str:
    """The words of one cell."""
    award = line.award
    said_already = award.unit_name == award.name or award.post.endswith(award.unit_name)
    unit = "" if said_already else award.unit_name  # an address ends in its hamlet
    return (
        award.book_text,
        display_name(award.recipient_kind, award.name),
        ", ".join(part for part in (award.post, unit) if part),
        brief_name(award.award_name),
        print_words(line),
        came_words(line),
    )[column]


def print_words(line: DeskLine) -> str:
    """How far its certificate is."""
    if line.unsure:
        return "? chưa rõ"
    if line.waiting is not None:
        return "… chờ in"
    if line.printed is not None:
        return "✓ đã in"
    if line.sheets and line.sheets[-1].state is SheetState.SPOILED:
        return "✕ hỏng"
    return ""


def came_words(line: DeskLine) -> str:
    """Who came."""
    match line.presence:
        case Presence.PRESENT:
            return "✓ có mặt"
        case Presence.ABSENT:
            return "✕ vắng"
        case Presence.STAND_IN:
            return f"→ {line.handover.stand_in}"
    return ""


def tone(line: DeskLine, column: int) -> str:
    """The palette's colour for a cell that says something; the words say it too."""
    if column == _PRINT:
        if line.unsure or line.waiting is not None:
            return "warn"
        return "good" if line.printed is not None else "bad"
    if column == _CAME:
        return "bad" if line.presence is Presence.ABSENT else "good"
    return "mute" if column in (_PLACE, _AWARD) else ""


def dress(table: QTableView, theme: Theme, factor: float = 1.0) -> DeskModel:
    """Give ``table`` its model, its row height and its widths, ``factor`` times those of a small screen."""
    model = DeskModel(theme, table, factor)
    table.setModel(model)
    rows, header = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setDefaultSectionSize(theme.pixels(round(_ROW * factor)))
    header.setHighlightSections(False)
    for column in range(len(HEADINGS)):
        if column == _PLACE:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, theme.pixels(round(_WIDTHS.get(column, _NAME_WIDTH) * factor)))
    table.viewport().installEventFilter(_NameFirst(table))
    return model


class _NameFirst(QObject):
    """The name gets half of what the fixed columns leave, and more where letters are large."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._wanted = table.columnWidth(_NAME)
        self._rest = sum(table.columnWidth(column) for column in _WIDTHS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            spare = max(0, event.size().width() - self._rest)
            self._table.setColumnWidth(_NAME, min(max(spare // 2, self._wanted), spare * 3 // 4))
        return False
