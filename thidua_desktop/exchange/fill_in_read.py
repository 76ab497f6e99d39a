"""Reading a filled-in workbook back by its hidden keys and headings, wherever rows and sheets stand now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.exchange.fill_in import BASE_SHEET, FACT, FILL_IN_KIND, FORM, ID_HEADING
from thidua_desktop.exchange.fill_in_parts import KIND, STAMP_SHEET, read_stamp, typed
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.sheets import Sheet

_LARGEST: Final = 4_000_000
"""Bytes. A form for a unit is a hundredth of it: larger files are none, and need not be opened to know."""
_ENDINGS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
VALUE: Final = "value"
"""The only field of a fact's line."""


@dataclass(frozen=True, slots=True)
class FilledLine:
    """A line that came back. ``key`` is empty for a row the unit added."""

    key: str
    row: int
    """As the spreadsheet shows it."""
    values: Mapping[str, str]
    """Column's key → text."""


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form that came back."""

    kind: str
    stamp: Mapping[str, str]
    sheet: str
    """Name of the sheet as it is called now."""
    lines: tuple[FilledLine, ...]
    base: Mapping[str, Mapping[str, str]]
    """Key → what was on record when the form was written."""


def fill_in_kind(path: Path) -> str:
    """Which form a file is ("nominations" …); empty for every other file, whatever it is."""
    try:
        if path.suffix.lower() not in _ENDINGS or path.stat().st_size > _LARGEST:
            return ""
        sheets = read_workbook(path).sheets
    except (OSError, Unreadable):
        return ""
    stamp = next((read_stamp(one) for one in sheets if one.name == STAMP_SHEET), {})
    return stamp.get(FORM, "") if stamp.get(KIND) == FILL_IN_KIND else ""


def read_fill_in(path: Path) -> FilledForm:
    """Read a form back. Raises ``Unreadable``; code ``wrong_type`` for any other workbook, ``damaged`` for a
    form that lost what tells its rows apart."""
    sheets = {one.name: one for one in read_workbook(path).sheets}
    stamp = read_stamp(sheets[STAMP_SHEET]) if STAMP_SHEET in sheets else {}
    if stamp.get(KIND) != FILL_IN_KIND:
        raise Unreadable(
            f"“{path.name}” không phải phiếu điền do chương trình lập.",
            code="wrong_type",
            file=path.name,
            hint="Chọn tệp đơn vị đã điền trên phiếu được gửi, không chép sang tệp khác.",
        )
    found = next(
        ((one, row) for name, one in sheets.items() if name != BASE_SHEET for row in _id_places(one)), None
    )
    if found is None or BASE_SHEET not in sheets or not sheets[BASE_SHEET].rows:
        raise Unreadable(
            f"Phiếu “{path.name}” đã mất cột mã ẩn nên không biết dòng nào của ai.",
            code="damaged",
            file=path.name,
            hint="Đơn vị điền lại trên phiếu được gửi, không chép sang trang hay tệp khác.",
        )
    page, (head, at) = found
    headings, base = _base(sheets[BASE_SHEET])
    lines = _lines(page, head, at, headings)
    return FilledForm(stamp.get(FORM, ""), stamp, page.name, lines, base)


def _id_places(sheet: Sheet) -> list[tuple[int, int]]:
    """(index of the row, column) of the heading over the keys."""
    return [
        (index, column)
        for index, row in enumerate(sheet.rows)
        for column, cell in enumerate(row.cells)
        if cell == ID_HEADING
    ][:1]


def _base(sheet: Sheet) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Heading → column's key, and what was on record by the lines' keys."""
    rows = [[typed(cell) for cell in row.cells] for row in sheet.rows]
    keys, titles = rows[0], rows[1] if len(rows) > 1 else []
    headings = {canonical(title): key for key, title in zip(keys[1:], titles[1:], strict=False) if key}
    base: dict[str, dict[str, str]] = {}
    for row in rows[2:]:
        if not row or not row[0]:
            continue
        names = [VALUE] if row[0].startswith(FACT) else keys[1:]
        values = [*row[1:], *[""] * len(names)]
        base[row[0]] = {name: value for name, value in zip(names, values, strict=False) if name}
    return headings, base


def _lines(page: Sheet, head: int, at: int, headings: Mapping[str, str]) -> tuple[FilledLine, ...]:
    columns = {
        place: key
        for place, cell in enumerate(page.rows[head].cells)
        if (key := headings.get(canonical(typed(cell))))
    }
    found = []
    for index, row in enumerate(page.rows):
        cells = [typed(cell) for cell in row.cells]
        key = cells[at] if at < len(cells) else ""
        if index < head and key.startswith(FACT):
            said = [text for place, text in enumerate(cells) if text and place != at]
            # The first is the label, which is locked and never blank.
            found.append(FilledLine(key, row.number, {VALUE: " ".join(said[1:])}))
        elif index > head:
            values = {name: cells[place] if place < len(cells) else "" for place, name in columns.items()}
            if key or any(values.values()):
                found.append(FilledLine(key, row.number, values))
    return tuple(found)
