"""Fills a form in as a spreadsheet program would: cells found by the words in their row and heading."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from tests.services.reform.filling import put
from thidua_desktop.exchange.fill_in import ID_HEADING
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.sheets import Sheet

SHEET = "xl/worksheets/sheet1.xml"
FREE = -1
"""Instead of a row's words: the first row without a key."""


def fill(path: Path, *told: tuple[str | int, str, float | str | None]) -> None:
    """Write (words in the row or its number, heading, value) into a form; ``FREE - n``: a later free row."""
    page = read_workbook(path).sheets[0]
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts[SHEET].decode()
    for row, heading, value in told:
        number = row_of(page, row) if isinstance(row, str) or row < 0 else row
        sheet = put(sheet, f"{column_of(page, heading)}{number}", value)
    parts[SHEET] = sheet.encode()
    _write(path, parts)


def without_sheet(path: Path, name: str) -> None:
    """Rename a hidden sheet, so that nobody finds it."""
    replace_in(path, "xl/workbook.xml", f'name="{name}"', 'name="khac"')


def replace_in(path: Path, part: str, old: str, new: str) -> None:
    """Change the text of a part."""
    with zipfile.ZipFile(path) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    assert old.encode() in parts[part], f"no {old} in {part}"
    parts[part] = parts[part].replace(old.encode(), new.encode())
    _write(path, parts)


def row_of(page: Sheet, said: str | int) -> int:
    """The row as the spreadsheet shows it."""
    head = _head(page)
    below = page.rows[head + 1 :]
    if isinstance(said, int):
        at = list(page.rows[head].cells).index(ID_HEADING)
        free = [row.number for row in below if len(row.cells) <= at or not row.cells[at]]
        return free[-said - 1]
    above = [row for row in page.rows[:head] if said in row.cells]
    return next(row.number for row in [*above, *below] if said in row.cells)


def column_of(page: Sheet, heading: str) -> str:
    """The letter of a column."""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[list(page.rows[_head(page)].cells).index(heading)]


def words(path: Path) -> Sequence[Sequence[object]]:
    """All cells of the visible sheet."""
    return [row.cells for row in read_workbook(path).sheets[0].rows]


def _head(page: Sheet) -> int:
    return next(place for place, row in enumerate(page.rows) if ID_HEADING in row.cells)


def _write(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
