"""Tables of a document that a page break, or somebody's hand, has cut in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from thidua_desktop.exchange.sheets import Merge, Row, Sheet

_FEWEST_COLUMNS: Final = 3


class Joined(NamedTuple):
    """A table that was read as the rest of the one above it: their names, and its number of rows."""

    above: str
    below: str
    rows: int


def join_split(sheets: Sequence[Sheet]) -> tuple[list[Sheet], list[Joined]]:
    """The tables of one document, each with those that go on with its running numbers.

    Only what leaves no doubt is joined: as many columns, no text between, and the first row has the number
    after the last one above. Rows are counted on from the last of the table above.
    """
    whole: list[Sheet] = []
    joined: list[Joined] = []
    for sheet in sheets:
        if whole and _goes_on(whole[-1], sheet):
            joined.append(Joined(whole[-1].name, sheet.name, len(sheet.rows)))
            whole[-1] = _together(whole[-1], sheet)
        else:
            whole.append(sheet)
    return whole, joined


def _goes_on(above: Sheet, below: Sheet) -> bool:
    if not above.rows or not below.rows or not below.width == above.width >= _FEWEST_COLUMNS:
        return False
    if not set(below.above.split("\n")) <= {"", *above.above.split("\n")}:
        return False
    last, first = _number(above.rows[-1]), _number(below.rows[0])
    return last is not None and first == last + 1


def _number(row: Row) -> int | None:
    cell = row.cells[0] if row.cells else None
    text = str(cell).strip().rstrip(".")
    return int(text) if text.isascii() and text.isdecimal() else None


def _together(above: Sheet, below: Sheet) -> Sheet:
    shift = above.rows[-1].number
    rows = [Row(row.number + shift, row.cells) for row in below.rows]
    merged = [Merge(one.top + shift, one.left, one.bottom + shift, one.right) for one in below.merged or ()]
    return replace(above, rows=(*above.rows, *rows), merged=(*(above.merged or ()), *merged))
