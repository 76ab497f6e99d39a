"""One statutory form filled in: rows, columns, and the cell the cursor is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from thidua_desktop.domain.statistics import Line, StatTable
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.statistics.heads import GroupedHeader
from thidua_desktop.ui.widgets.choice_list import plain_tip

_LABEL, _CODE = 0, 1
_MANY = 8
"""Columns beyond which the words take a fixed width and the table scrolls sideways."""
UNKNOWN = "chưa rõ"


class TablePage(QWidget):
    """A table to look at; moving onto a number tells which."""

    cell_chosen = Signal(str, str)
    """(row code, column code); empty codes: no number under the cursor."""

    def __init__(
        self,
        context: UiContext,
        table: StatTable,
        remarks: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("plain", True)
        self.table = table
        self._rows: list[Line | str] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(6)
        self.grid = QTableWidget(self)
        self.grid.setAccessibleName(f"Biểu {table.form.number}")
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setTabKeyNavigation(False)
        self.grid.setWordWrap(True)
        self.grid.verticalHeader().hide()
        box.addWidget(self.grid, 1)
        self._fill(context, remarks)
        self.grid.currentCellChanged.connect(lambda *_: self._moved())

    def chosen(self) -> tuple[str, str]:
        """Codes of the row and column under the cursor; empty where there is no number."""
        row, column = self.grid.currentRow(), self.grid.currentColumn() - 2
        line = self._rows[row] if 0 <= row < len(self._rows) else ""
        if not isinstance(line, Line) or column < 0:
            return "", ""
        return line.code, self.table.form.columns[column].code

    def go_to(self, row: str, column: str) -> None:
        """Put the cursor onto a number."""
        for at, line in enumerate(self._rows):
            if isinstance(line, Line) and line.code == row:
                codes = [one.code for one in self.table.form.columns]
                self.grid.setCurrentCell(at, codes.index(column) + 2)

    def _moved(self) -> None:
        self.cell_chosen.emit(*self.chosen())

    def _fill(self, context: UiContext, remarks: Sequence[str]) -> None:
        form, grid = self.table.form, self.grid
        self._rows = [*_with_groups(form.rows), *remarks]
        first_remark = len(self._rows) - len(remarks)
        grid.setColumnCount(2 + len(form.columns))
        header = GroupedHeader(context, ["", "", *(column.group for column in form.columns)], grid)
        grid.setHorizontalHeader(header)
        header.show()
        heads = ["Nội dung", "Mã số", *(f"{column.label}\n({column.code})" for column in form.columns)]
        grid.setHorizontalHeaderLabels(heads)
        grid.setRowCount(len(self._rows))
        for at, line in enumerate(self._rows):
            if isinstance(line, Line):
                self._fill_row(context, at, line)
            else:
                self._fill_words(at, line, italic=at < first_remark)
        pixels = context.theme.pixels
        header.setMinimumSectionSize(pixels(48))
        many = len(form.columns) > _MANY
        wide = pixels(96 if many else min(215, max(104, 850 // len(form.columns))))
        for column in range(2, grid.columnCount()):
            grid.setColumnWidth(column, wide)
        grid.setColumnWidth(_CODE, pixels(56))
        if many:
            grid.setColumnWidth(_LABEL, pixels(280))
        else:
            header.setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Stretch)
        header.fit()
        grid.setCurrentCell(0, 2)

    def _fill_words(self, at: int, words: str, *, italic: bool) -> None:
        """Words over the whole width: the head of a group, or a remark below the table as on paper."""
        item = QTableWidgetItem(words)
        item.setToolTip(plain_tip(words))
        font = item.font()
        font.setItalic(italic)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.grid.setItem(at, 0, item)
        self.grid.setSpan(at, 0, 1, self.grid.columnCount())

    def _fill_row(self, context: UiContext, at: int, line: Line) -> None:
        total = bool(line.sums) or at == 0
        label = QTableWidgetItem(("    " if line.of else "") + line.label)
        code = QTableWidgetItem(line.code)
        code.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        for item in (label, code):
            item.setToolTip(line.unknown or line.label)
            self._bold(item, total)
        self.grid.setItem(at, _LABEL, label)
        self.grid.setItem(at, _CODE, code)
        mute = context.theme.colour("mute")
        for place, column in enumerate(self.table.form.columns, 2):
            value = self.table.cell(line.code, column.code).value
            item = QTableWidgetItem(UNKNOWN if value is None else str(value))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if not value:
                item.setForeground(mute)
            self._bold(item, total and bool(value))
            self.grid.setItem(at, place, item)

    @staticmethod
    def _bold(item: QTableWidgetItem, bold: bool) -> None:
        font = item.font()
        font.setBold(bold)
        item.setFont(font)


def _with_groups(rows: tuple[Line, ...]) -> list[Line | str]:
    """The rows with the words of a group where a new one begins."""
    shown: list[Line | str] = []
    group = ""
    for row in rows:
        if row.group != group:
            group = row.group
            if group:
                shown.append(group)
        shown.append(row)
    return shown
