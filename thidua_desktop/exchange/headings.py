"""Finding the table in a sheet: its heading row, its columns, and what each row below is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.exchange.heading_words import FieldSpec, Match, heading_keys, match_headings
from thidua_desktop.exchange.sheets import Cell, Row, Sheet
from thidua_desktop.exchange.table_rows import TableRow, read_rows

__all__ = ["FieldSpec", "Table", "TableRow", "find_table", "heading_keys", "match_headings"]

_FIRST_ROWS: Final = 30
_FEWEST_FIELDS: Final = 2
_CERTAIN_FIELDS: Final = 3
_SMALLEST_SHARE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a sheet. ``heading_row`` is 0 where there is none."""

    heading_row: int
    """Number of the (last) heading row as the spreadsheet shows it."""
    columns: dict[str, int]
    """Field → column, from 0."""
    headings: dict[int, str]
    """Column → heading on one line, of every column that has one."""
    rows: list[TableRow] = field(default_factory=list)
    """Every row below the headings, blank ones included."""
    unmatched: dict[int, str] = field(default_factory=dict)
    """Columns whose headings mean no field."""
    missing: list[str] = field(default_factory=list)
    """Required fields without a column."""
    yearly: dict[str, dict[int, int]] = field(default_factory=dict)
    """Yearly field → year → column ("Xếp loại 2026")."""
    shared: dict[str, int] = field(default_factory=dict)
    """Field whose cell several fields share ("Họ và tên, năm sinh") → column, which is theirs too."""

    @property
    def found(self) -> bool:
        """Whether the sheet holds a table of the wanted kind."""
        return self.heading_row > 0


@dataclass(frozen=True, slots=True)
class _Heading:
    """Rows ``first`` to ``last`` (positions in the sheet) read as one heading."""

    last: int
    texts: dict[int, tuple[str, ...]]
    match: Match


def find_table(
    sheet: Sheet, fields: Sequence[FieldSpec], remembered: Mapping[str, str] | None = None
) -> Table:
    """Find the heading row within the first 30 rows and read what stands below.

    ``remembered``: heading → field, as the clerk corrected it for this kind of list.
    """
    corrections = remembered or {}
    required = [spec.name for spec in fields if spec.required]
    heading = _best(sheet, fields, corrections, fuzzy=False)
    if heading is not None:
        # The row is known by exact headings: now let its other columns be near misses.
        match = match_headings(heading.texts, fields, corrections)
        heading = _Heading(heading.last, heading.texts, match)
    else:
        heading = _best(sheet, fields, corrections, fuzzy=True)
    if heading is None:
        return Table(0, {}, {}, missing=required)
    match = heading.match
    headings = {column: texts[0] for column, texts in heading.texts.items() if texts}
    return Table(
        heading_row=sheet.rows[heading.last].number,
        columns=match.columns,
        headings=headings,
        rows=read_rows(sheet, heading.last, match, fields, headings),
        unmatched={column: text for column, text in headings.items() if column not in match.used},
        missing=[spec.name for spec in fields if spec.lacking(match.columns)],
        yearly=match.yearly,
        shared=match.shared,
    )


def _best(
    sheet: Sheet, fields: Sequence[FieldSpec], remembered: Mapping[str, str], *, fuzzy: bool
) -> _Heading | None:
    best: _Heading | None = None
    required = {spec.name for spec in fields if spec.required}
    for at, row in enumerate(sheet.rows[:_FIRST_ROWS]):
        if not _may_be_heading(row):
            continue
        single = _texts(row)
        found = _Heading(at, single, match_headings(single, fields, remembered, fuzzy=fuzzy))
        if at + 1 < len(sheet.rows) and _may_be_heading(sheet.rows[at + 1]):
            double = _two_lines(sheet, at)
            match = match_headings(double, fields, remembered, fuzzy=fuzzy)
            # A second line counts where it adds a column or stands below a split heading: else it is the
            # first row of the list.
            more = len(match.used) - len(found.match.used)
            named = {column for name, column in found.match.columns.items() if name in required}
            if more > 0 or (more == 0 and (_is_split(sheet, at) or _goes_on_below(sheet, at, named))):
                found = _Heading(at + 1, double, match)
        known = len(found.match.columns) + sum(map(len, found.match.yearly.values()))
        alone = known == 1 and found.match.ordinal is not None and required <= set(found.match.columns)
        # A row of data may hold two words that are headings elsewhere ("Ấp" as a kind of unit).
        # A list with hundreds of columns of its own is still told by its ordinal and a few that are known.
        certain = known >= _CERTAIN_FIELDS and found.match.ordinal is not None
        small = known < len(found.texts) * _SMALLEST_SHARE and not certain
        if (known < _FEWEST_FIELDS and not alone) or small:
            continue
        if best is None or found.match.score > best.match.score + 0.25:
            best = found
    return best


def _may_be_heading(row: Row) -> bool:
    """Headings are text: a row with a date or mostly numbers is none. One text alone is a title."""
    texts = sum(1 for cell in row.cells if isinstance(cell, str) and cell.strip())
    others = sum(1 for cell in row.cells if cell is not None and not isinstance(cell, str))
    return texts >= 2 and others <= texts // 4


def _texts(row: Row) -> dict[int, tuple[str, ...]]:
    return {
        column: (text,)
        for column, cell in enumerate(row.cells)
        if isinstance(cell, str) and (text := nfc(cell))
    }


def _two_lines(sheet: Sheet, at: int) -> dict[int, tuple[str, ...]]:
    """Headings of two rows: a wide upper cell stands above several lower ones."""
    upper, lower = sheet.rows[at], sheet.rows[at + 1]
    above: dict[int, str] = {}
    spread = ""
    for column in range(max(len(upper.cells), len(lower.cells))):
        text = _text(upper.cells, column)
        if text:
            spread = text
        elif not _text(lower.cells, column) or not _reaches(sheet, upper.number, column):
            spread = ""
        if spread:
            above[column] = spread
    headings: dict[int, tuple[str, ...]] = {}
    for column in range(max(len(upper.cells), len(lower.cells))):
        top, bottom = above.get(column, ""), _text(lower.cells, column)
        if top and bottom:
            headings[column] = (f"{top} {bottom}", bottom, top)
        elif top or bottom:
            headings[column] = (top or bottom,)
    return headings


def _is_split(sheet: Sheet, at: int) -> bool:
    """Whether a merged heading of row ``at`` has a heading of its own below each of its columns."""
    upper, lower = sheet.rows[at], sheet.rows[at + 1]
    return any(
        merge.top == merge.bottom == upper.number
        and merge.right > merge.left
        and _text(upper.cells, merge.left)
        and all(_text(lower.cells, column) for column in range(merge.left, merge.right + 1))
        for merge in sheet.merged or ()
    )


def _goes_on_below(sheet: Sheet, at: int, named: Set[int]) -> bool:
    """Whether the next row has headings where this one has none, and a blank below one of ``named``.

    A row of the list fills all of those: whom, and for what.
    """
    upper, lower = sheet.rows[at].cells, sheet.rows[at + 1].cells
    if all(_text(lower, column) for column in named):
        return False
    return any(_text(lower, column) and not _text(upper, column) for column in range(len(lower)))


def _reaches(sheet: Sheet, row: int, column: int) -> bool:
    """Whether the cell is merged with the one to its left; taken for granted where merges are unknown."""
    if sheet.merged is None:
        return True
    return any(
        merge.top <= row <= merge.bottom and merge.left < column <= merge.right for merge in sheet.merged
    )


def _text(cells: tuple[Cell, ...], column: int) -> str:
    cell = cells[column] if column < len(cells) else None
    return nfc(cell) if isinstance(cell, str) else ""
