"""A table over any number of rows: the ordered ids of the current filter, rows fetched a page at a time.

Sorting and filtering are the database's; painting never waits for more than one page.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

CHIP_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role under which a cell gives its ``Chip``."""
ID_ROLE = Qt.ItemDataRole.UserRole + 2

PAGE = 64
_PAGES_KEPT = 40
_AT_ONCE = 500
"""Rows fetched in one go when all are read."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, its text for a row, and the key the service sorts it by."""

    title: str
    text: Callable[[Row], str]
    sort: str = ""
    """Sort key understood by the service; empty: the heading cannot be clicked."""
    width: int = 120
    numeric: bool = False
    chip: Callable[[Row], Chip | None] | None = None
    tip: Callable[[Row], str] | None = None


class PagedTable(QAbstractTableModel, Generic[Row]):
    """Rows of one service list. ``ids(query, sort, descending)`` orders, ``page(ids)`` fetches."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        ids: Callable[[str, str, bool], Sequence[int]],
        page: Callable[[Sequence[int]], Sequence[Row]],
        *,
        sort: str = "",
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._find, self._fetch = ids, page
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._query, self._sort, self._descending = "", sort, False

    @property
    def ids(self) -> Sequence[int]:
        """All ids in the order shown."""
        return self._ids

    @property
    def query(self) -> str:
        return self._query

    @property
    def order(self) -> tuple[str, bool]:
        """(sort key, descending)."""
        return self._sort, self._descending

    def refresh(self) -> None:
        """Ask again for ids and rows."""
        self.beginResetModel()
        self._ids = self._find(self._query, self._sort, self._descending)
        self._pages.clear()
        self.endResetModel()

    def set_query(self, text: str) -> None:
        """Filter by ``text``; the service folds it."""
        if text != self._query:
            self._query = text
            self.refresh()

    def set_order(self, sort: str, descending: bool) -> None:
        """Take an order without asking again; ``refresh()`` follows."""
        self._sort, self._descending = sort, descending

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns) or not self.columns[column].sort:
            return
        wanted = (self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)
        if wanted != self.order:
            self._sort, self._descending = wanted
            self.refresh()

    def row(self, number: int) -> Row | None:
        """The row shown at ``number``, fetched with its page when needed; ``None`` if it went away."""
        if not 0 <= number < len(self._ids):
            return None
        start, place = number - number % PAGE, number % PAGE
        page = self._pages.get(start)
        if page is None:
            page = self._fetch(self._ids[start : start + PAGE])
            self._pages[start] = page
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(start)
        return page[place] if place < len(page) else None

    def id_at(self, number: int) -> int:
        """The id shown at ``number``, 0 when there is none."""
        return self._ids[number] if 0 <= number < len(self._ids) else 0

    def place_of(self, record_id: int) -> int:
        """Where ``record_id`` is shown, -1 when it is not."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == ID_ROLE:
            return self.id_at(index.row())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CHIP_ROLE):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == CHIP_ROLE:
            return column.chip(row) if column.chip else None
        return plain_tip(column.tip(row) if column.tip else column.text(row)) or None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def cells(self, rows: Sequence[int]) -> str:
        """``rows`` as tab-separated lines, as spreadsheets paste them."""
        lines = []
        for number in rows:
            row = self.row(number)
            if row is not None:
                lines.append("\t".join(" ".join(column.text(row).split()) for column in self.columns))
        return "\n".join(lines)

    def texts(self, columns: Sequence[int]) -> list[list[str]]:
        """All rows as shown in these columns. Any thread may ask: the pages kept stay as they are."""
        chosen = [self.columns[number].text for number in columns]
        ids = list(self._ids)
        return [
            [text(row) for text in chosen]
            for start in range(0, len(ids), _AT_ONCE)
            for row in self._fetch(ids[start : start + _AT_ONCE])
        ]


def _alignment(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
