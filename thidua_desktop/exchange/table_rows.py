"""The rows below the headings: their fields, cleaned, with merged cells filled and groups named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.exchange.heading_words import FieldSpec, Match
from thidua_desktop.exchange.row_roles import find_roles
from thidua_desktop.exchange.shared_cells import splitters
from thidua_desktop.exchange.sheets import Cell, Row, Sheet


class TableRow(NamedTuple):
    """One row below the headings."""

    number: int
    """As the spreadsheet shows it."""
    values: dict[str, Cell]
    """Field → cell; text cleaned (line breaks stay), blank is ``None``, merged cells filled downwards."""
    raw: tuple[Cell, ...]
    """The cells as they are."""
    role: str
    """``"data" | "group" | "total" | "blank" | "footer"``."""
    group: str = ""
    """Text of the group line above ("I. CÁ NHÂN"), empty where there is none."""


def read_rows(
    sheet: Sheet, heading_at: int, match: Match, fields: Sequence[FieldSpec], headings: Mapping[int, str]
) -> list[TableRow]:
    """All rows after position ``heading_at`` with their roles."""
    rows = sheet.rows[heading_at + 1 :]
    if not rows:
        return []
    cleaned = _Cleaned()
    names = list(match.columns)
    columns = [_column(rows, column, cleaned) for column in match.columns.values()]
    others = match.used - {*match.columns.values(), match.ordinal}
    counted = [*columns, *(_column(rows, column, cleaned) for column in others)]
    filled = [len(cells) - cells.count(None) for cells in zip(*counted, strict=True)]
    roles = find_roles(sheet, rows, filled or [0] * len(rows), match, headings)
    merges = _merged_values(sheet, rows[0].number, cleaned)
    # Where merges are known, a blank means blank.
    below = [spec.name for spec in fields if spec.fill_down and spec.name in match.columns]
    below = below if sheet.merged is None else []
    split = splitters(fields, match)
    group = ""
    last: dict[str, Cell] = {}
    out: list[TableRow] = []
    for row, role, cells in zip(rows, roles, zip(*columns, strict=True), strict=True):
        values: dict[str, Cell] = dict(zip(names, cells, strict=True))
        if role == "data":
            merged = merges.get(row.number)
            if merged:
                for name, column in match.columns.items():
                    if values[name] is None:
                        values[name] = merged.get(column)
            for name in below:
                values[name] = last[name] = values[name] if values[name] is not None else last.get(name)
            for take_apart in split:
                take_apart(values)
        elif role == "group":
            group = " ".join(dict.fromkeys(cleaned[c] or "" for c in row.cells if isinstance(c, str))).strip()
            last = {}
        elif role != "blank":
            last = {}
        out.append(TableRow(row.number, values, row.cells, role, group if role == "data" else ""))
    return out


FORMULA_ERRORS: Final = frozenset({"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"})
"""What a spreadsheet shows of a formula that failed: a blank among the values, never text."""


class _Cleaned(dict[str, str | None]):
    """Text of a cell → the same cleaned. Lists repeat units, posts and awards on every line."""

    def __missing__(self, text: str) -> str | None:
        if text.isascii() and text.isalnum():  # numbers and codes: all different, and nothing to clean
            self[text] = text
            return text
        if text in FORMULA_ERRORS:
            self[text] = None
            return None
        clean = (nfc_lines(text) if "\n" in text or "\r" in text else nfc(text)) or None
        self[text] = clean
        return clean


def _column(rows: Sequence[Row], column: int, cleaned: _Cleaned) -> list[Cell]:
    cells = [row.cells[column] if column < len(row.cells) else None for row in rows]
    return [cleaned[cell] if type(cell) is str else cell for cell in cells]


def _merged_values(sheet: Sheet, first_row: int, cleaned: _Cleaned) -> dict[int, dict[int, Cell]]:
    """Row → column → value of the first cell, for the lower cells of merges below the headings."""
    values: dict[int, dict[int, Cell]] = {}
    tall = [m for m in sheet.merged or () if m.bottom > m.top and m.top >= first_row]
    if not tall:
        return values
    by_number = {row.number: row.cells for row in sheet.rows}
    for merge in tall:
        cells = by_number.get(merge.top, ())
        cell = cells[merge.left] if merge.left < len(cells) else None
        cell = cleaned[cell] if isinstance(cell, str) else cell
        if cell is not None:
            for number in range(merge.top + 1, min(merge.bottom, sheet.rows[-1].number) + 1):
                values.setdefault(number, {})[merge.left] = cell
    return values
