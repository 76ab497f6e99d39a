"""A small table typed into: rows of records in memory, some columns editable, some with a tick.

Nothing is stored from here: what was typed waits in the model until the dialog saves it whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
WRONG_ROLE = Qt.ItemDataRole.UserRole + 3
"""Role under which a cell says what is wrong with its row; empty when nothing is."""

_LOOKS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


@dataclass(frozen=True, slots=True)
class SheetColumn(Generic[Row]):
    """One column. ``put`` makes it editable, ``check`` gives it a tick; both return the changed row."""

    title: str
    text: Callable[[Row], str]
    width: int = 120
    numeric: bool = False
    chip: Callable[[Row], Chip | None] | None = None
    tip: Callable[[Row], str] | None = None
    put: Callable[[Row, str], Row | None] | None = None
    """``None`` refuses the text: the cell keeps what it had."""
    checked: Callable[[Row], bool] | None = None
    check: Callable[[Row, bool], Row] | None = None
    enabled: Callable[[Row], bool] = lambda row: True
    head_tip: str = ""
    """What the heading says in full."""


class SheetModel(QAbstractTableModel, Generic[Row]):
    """Rows as loaded and as typed; ``changed()`` gives those that differ."""

    edited = Signal(int)
    """Row number whose record changed by typing or ticking; -1 for many at once."""

    def __init__(self, columns: Sequence[SheetColumn[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._clean: list[Row] = []
        self._wrong: dict[int, str] = {}
        self._read_only = False

    # ---- rows --------------------------------------------------------------------------------
    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; they count as stored."""
        self.beginResetModel()
        self._rows, self._clean = list(rows), list(rows)
        self._wrong.clear()
        self.endResetModel()

    def rows(self) -> list[Row]:
        """Every row as it stands now."""
        return list(self._rows)

    def row(self, number: int) -> Row | None:
        """The row at ``number``, ``None`` outside."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def replace_row(self, number: int, row: Row) -> None:
        """Put a changed row in place, as typing would."""
        if self._rows[number] != row:
            self._rows[number] = row
            self._wrong.pop(number, None)
            self._repaint(number)
            self.edited.emit(number)

    def replace_all(self, rows: Sequence[Row]) -> None:
        """Put changed rows in the places of the present ones at once; ``edited`` comes once, with -1."""
        if list(rows) != self._rows:
            self._rows = list(rows)
            self._wrong.clear()
            self.refresh()
            self.edited.emit(-1)

    def changed(self) -> list[Row]:
        """Rows that differ from what was loaded."""
        return [row for row, clean in zip(self._rows, self._clean, strict=True) if row != clean]

    @property
    def dirty(self) -> bool:
        """Whether something typed is not stored."""
        return self._rows != self._clean

    def mark_clean(self) -> None:
        """What stands now is what is stored."""
        self._clean = list(self._rows)

    @property
    def read_only(self) -> bool:
        """Whether nothing may be typed now."""
        return self._read_only

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed, whatever the columns say."""
        self._read_only = on
        self.refresh()

    def refresh(self) -> None:
        """Paint every row again: something beside the rows changed what they show."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # ---- what is wrong -----------------------------------------------------------------------
    def set_wrong(self, wrong: dict[int, str]) -> None:
        """Row number → what is wrong with it; rows not named are right."""
        before, self._wrong = self._wrong, dict(wrong)
        for number in {*before, *wrong}:
            if before.get(number) != wrong.get(number):
                self._repaint(number)

    def wrong(self, number: int) -> str:
        """What is wrong with a row; empty when nothing is."""
        return self._wrong.get(number, "")

    # ---- Qt ----------------------------------------------------------------------------------
    def editable(self, index: Index) -> bool:
        """Whether text can be typed into the cell."""
        column = self.columns[index.column()]
        row = self.row(index.row())
        return not self._read_only and column.put is not None and row is not None and column.enabled(row)

    def trial(self, cells: Sequence[tuple[int, int, str]]) -> tuple[int, list[tuple[int, int, str]]]:
        """What writing (row, column, text) in this order would do: how many cells take theirs, which refuse.

        Cells that cannot be typed into count for neither. Nothing is written. Rows past the end are as the
        sheet would add them (``spare``), or take nothing where it does not grow.
        """
        made: dict[int, Row] = {}
        taken, refused = 0, []
        for number, place, text in cells:
            row = made.get(number) or self.row(number) or self.spare()
            column = self.columns[place]
            if self._read_only or row is None or column.put is None or not column.enabled(row):
                continue
            result = column.put(row, text.strip())
            if result is None:
                refused.append((number, place, text.strip()))
            else:
                made[number] = result
                taken += 1
        return taken, refused

    def spare(self) -> Row | None:
        """The row that would be added past the end; ``None`` where the rows are given."""
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        column, row = self.columns[index.column()], self.row(index.row())
        if self.editable(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        if column.check is not None and not self._read_only and row is not None and column.enabled(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in _LOOKS:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.CheckStateRole and column.checked is not None:
            return Qt.CheckState.Checked if column.checked(row) else Qt.CheckState.Unchecked
        if role == CHIP_ROLE:
            return column.chip(row) if column.chip else None
        if role == WRONG_ROLE:
            return self.wrong(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.wrong(index.row()) or (column.tip(row) if column.tip else column.text(row))
            return plain_tip(text) or None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row())
        if row is None or self._read_only:
            return False
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column.check is not None:
            on = Qt.CheckState(value) is Qt.CheckState.Checked
            self.replace_row(index.row(), column.check(row, on))
            return True
        if role == Qt.ItemDataRole.EditRole and column.put is not None:
            made = column.put(row, str(value).strip())
            if made is None:
                return False
            self.replace_row(index.row(), made)
            return True
        return False

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.columns[section].head_tip) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if self.columns[section].numeric else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _repaint(self, number: int) -> None:
        if 0 <= number < len(self._rows):
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))


def count_of(text: str) -> int | None:
    """A count as typed: empty is 0; ``None`` for what is no whole number of at most four digits."""
    clean = text.replace(".", "").strip()
    if not clean:
        return 0
    return int(clean) if clean.isascii() and clean.isdigit() and len(clean) <= 4 else None
