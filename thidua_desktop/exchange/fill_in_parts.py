"""What every workbook that goes out to be filled in shares: its hidden stamp, and how its cells are read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, BinaryIO, Final

from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.exchange.sheets import Cell, Sheet

STAMP_SHEET: Final = "_phien_ban"
"""Name of the hidden sheet that says what the workbook was made from."""
KIND: Final = "loai"
"""The stamp's entry that tells one of our workbooks from another."""
FONT: Final = "Times New Roman"
LINE: Final = 16.5
"""Height of a line of text in points."""


def new_workbook(content: BinaryIO) -> Any:
    """An empty workbook that writes into ``content``; same input, same bytes; no text becomes a formula."""
    import xlsxwriter

    workbook = xlsxwriter.Workbook(
        content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    workbook.set_properties({"created": dt.datetime(2026, 1, 1)})
    return workbook


def write_stamp(page: Any, stamp: Mapping[str, str]) -> int:
    """Write the stamp into its hidden sheet; returns the first row, from 0, that is free below it."""
    for row, (name, value) in enumerate(stamp.items()):
        page.write_string(row, 0, name)
        page.write_string(row, 1, value)
    page.very_hidden()
    page.protect()
    return len(stamp) + 1


def read_stamp(sheet: Sheet) -> dict[str, str]:
    """The stamp of a hidden sheet."""
    return {
        name: value
        for row in sheet.rows
        if len(row.cells) > 1 and (name := typed(row.cells[0])) and (value := typed(row.cells[1]))
    }


def typed(cell: Cell) -> str:
    """A cell as it was meant: numbers in full with a comma, days as they are written here."""
    if cell is None:
        return ""
    if isinstance(cell, dt.date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float):
        return repr(cell).removesuffix(".0").replace(".", ",")
    return nfc(str(cell)).strip()
