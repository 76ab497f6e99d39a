"""Lists that name the award elsewhere than in a column of its own.

Wide lists have a column for every award with a mark in it ("LĐTT | CSTĐCS | GK", x); others name the award in
a line above a group of rows ("I. Chiến sĩ thi đua cơ sở"), in the sheet's name or in the title. All of them
are made into the long form, one row per recipient and award, that the planners read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from thidua_desktop.domain.matching import AwardIndex
from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.exchange.headings import Table, TableRow
from thidua_desktop.exchange.sheets import Cell
from thidua_desktop.services.imports.cells import raw_text

AWARD_FIELDS: Final = ("award", "title_code", "award_code")
_YES: Final = frozenset({"x", "×", "v", "✓", "✔", "☑", "√", "+", "1", "co", "dat", "de nghi", "dn", "true"})
_NO: Final = frozenset({"", "0", "-", "–", "—", "/", "khong", "k", "false"})
_ORDINAL: Final = re.compile(r"^(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,2})(?:\s*[.)/:\-–]\s*|\s+)")


def with_awards(table: Table, awards: AwardIndex, sheet_name: str, title: str) -> Table:
    """The table with the award of every row among its values, wherever the list says it.

    A row with marks in several columns comes once for each. What stands in such a column and is neither yes
    nor no is kept beside the award's name, so that it is understood or refused in words.
    """
    if not table.found:
        return table
    wide = {
        column: kind
        for column, heading in table.headings.items()
        if _may_be_wide(table, column) and (kind := awards.match(heading)) is not None
    }
    named = {name: column for name, column in table.columns.items() if column not in wide}
    own_column = any(name in named for name in AWARD_FIELDS)
    if own_column:
        return replace(table, rows=[_by_group(row, awards) for row in table.rows])
    if wide:
        rows = [one for row in table.rows for one in _by_marks(row, wide, table.headings, awards)]
        unmatched = {column: text for column, text in table.unmatched.items() if column not in wide}
        missing = [name for name in table.missing if name not in AWARD_FIELDS]
        return replace(table, columns=named, rows=rows, unmatched=unmatched, missing=missing)
    whole = awards.match(sheet_name) or awards.within(title)
    rows = [_named(_by_group(row, awards), whole) for row in table.rows]
    if not any(row.role == "data" and "award" in row.values for row in rows):
        return table
    return replace(table, rows=rows, missing=[name for name in table.missing if name != "award"])


def _may_be_wide(table: Table, column: int) -> bool:
    """Whether the column has no other meaning than, at most, an award's."""
    return all(name in AWARD_FIELDS for name, at in table.columns.items() if at == column)


def _by_marks(
    row: TableRow, wide: Mapping[int, AwardKind], headings: Mapping[int, str], awards: AwardIndex
) -> Sequence[TableRow]:
    if row.role != "data":
        return (row,)
    values = {name: cell for name, cell in row.values.items() if name not in AWARD_FIELDS}
    found: list[str] = []
    for column, kind in wide.items():
        written = _mark(row.raw[column] if column < len(row.raw) else None)
        if fold(written) in _NO:
            continue
        if fold(written).strip(".()[]") in _YES:
            found.append(kind.name)
        else:
            found.append(written if awards.match(written) else f"{headings[column]}: {written}")
    if not found:
        return (row._replace(values=values),)
    return [row._replace(values={**values, "award": text}) for text in found]


def _mark(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return raw_text(cell)


def _by_group(row: TableRow, awards: AwardIndex) -> TableRow:
    """The row with the award that the line above its group names, where it names none itself."""
    if not row.group or row.role != "data" or any(row.values.get(name) is not None for name in AWARD_FIELDS):
        return row
    return _named(row, awards.match(_ORDINAL.sub("", row.group)))


def _named(row: TableRow, kind: AwardKind | None) -> TableRow:
    if kind is None or row.role != "data" or row.values.get("award") is not None:
        return row
    return row._replace(values={**row.values, "award": kind.name})
