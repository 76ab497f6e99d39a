"""A sheet whose rows come and go: the last row is always empty, and typing into it makes a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TypeVar

from PySide6.QtCore import QModelIndex

from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel

Row = TypeVar("Row")


class GrowingSheet(SheetModel[Row]):
    """Rows of records in memory. ``blank()`` gives an empty one; equal to it counts as not written."""

    def __init__(self, columns: Sequence[SheetColumn[Row]], blank: Callable[[], Row]) -> None:
        super().__init__(columns)
        self._blank = blank
        self._past: list[list[Row]] = []
        self._held = False

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` and the empty one after them; they count as stored."""
        self._past.clear()
        super().set_rows([*rows, self._blank()])

    @property
    def undoable(self) -> bool:
        """Whether something typed since the rows were shown can be taken back."""
        return bool(self._past)

    def undo(self) -> None:
        """Take the last change back: a cell, rows put in, out or moved, cells pasted together."""
        if self._past:
            self.beginResetModel()
            self._rows = self._past.pop()
            self._wrong.clear()
            self.endResetModel()
            self.edited.emit(-1)

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """What is changed inside is one change to take back."""
        before = list(self._rows)
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if before != self._rows:
                self._past.append(before)

    def written(self) -> list[Row]:
        """Every row that says something, in order."""
        blank = self._blank()
        return [row for row in self.rows() if row != blank]

    def changed(self) -> list[Row]:
        """Rows written that were not loaded as they are now."""
        return [row for row in self.written() if row not in self._clean]

    def replace_row(self, number: int, row: Row) -> None:
        """Put a changed row in place; after the last one a new empty row appears."""
        with self._change():
            super().replace_row(number, row)
            self._keep_blank()

    def spare(self) -> Row | None:
        return self._blank()

    def room_for(self, count: int) -> None:
        """Have at least ``count`` rows: cells are about to be pasted into them."""
        missing = count - self.rowCount()
        if missing > 0:
            self._put_in(self.rowCount(), [self._blank() for _ in range(missing)])

    def insert_row(self, at: int) -> None:
        """An empty row before the row ``at``."""
        with self._change():
            self._put_in(at, [self._blank()])
        self.edited.emit(-1)

    def remove_rows(self, numbers: Sequence[int]) -> None:
        """Take rows out; the empty one at the end stays."""
        with self._change():
            for number in sorted(set(numbers), reverse=True):
                if 0 <= number < self.rowCount():
                    self.beginRemoveRows(QModelIndex(), number, number)
                    del self._rows[number]
                    self.endRemoveRows()
            self._keep_blank()
        self._wrong.clear()
        self.edited.emit(-1)

    def move_row(self, number: int, step: int) -> int:
        """Move a written row up (-1) or down (+1); gives the place it stands at now."""
        to = number + step
        if number == self.rowCount() - 1 or not 0 <= to < self.rowCount() - 1:
            return number
        before = to + 1 if step > 0 else to
        with self._change():
            self.beginMoveRows(QModelIndex(), number, number, QModelIndex(), before)
            self._rows.insert(to, self._rows.pop(number))
            self.endMoveRows()
        self._wrong.clear()
        self.edited.emit(-1)
        return to

    def _change(self) -> AbstractContextManager[None]:
        return nullcontext() if self._held else self.as_one()

    def _keep_blank(self) -> None:
        if not self._rows or self._rows[-1] != self._blank():
            self._put_in(self.rowCount(), [self._blank()])

    def _put_in(self, at: int, rows: list[Row]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()
