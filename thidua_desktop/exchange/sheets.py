"""What a spreadsheet holds once it is read, whatever its format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias

Cell: TypeAlias = str | float | int | dt.date | dt.datetime | bool | None
"""Numbers stay numbers (an identity number that lost its zeros must be seen to be one); blank is ``None``."""


class Row(NamedTuple):
    """One row. ``number`` counts as the spreadsheet shows it, from 1 (in a .csv: the line)."""

    number: int
    cells: tuple[Cell, ...]


class Merge(NamedTuple):
    """A merged range: row numbers as shown, columns from 0; all ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet without its trailing blank rows. Of a merged range only the first cell has a value."""

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    merged: tuple[Merge, ...] | None = None
    """``None`` where the format does not say (.csv, .ods)."""
    above: str = ""
    """What a document says above a table, one line each; a spreadsheet says it in its first rows."""
    fonts: Mapping[int, str] = field(default_factory=dict)
    """Column, from 0 → the font older than Unicode that most of its text is set in, where the file tells."""

    @property
    def width(self) -> int:
        """Number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets of a file, hidden ones included."""

    path: Path
    sheets: tuple[Sheet, ...]

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name
