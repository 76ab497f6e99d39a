"""Writing lists as .xlsx: what the office opens in its own spreadsheet."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import io
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from thidua_desktop.domain.errors import StorageFault

ColumnKind: TypeAlias = Literal["text", "int", "order", "date", "money", "points"]
Value: TypeAlias = str | int | float | dt.date | None

_FONT: Final = "Times New Roman"
_FORMATS: Final[dict[str, dict[str, Any]]] = {
    "text": {"num_format": "@", "text_wrap": True},
    "long": {"text_wrap": True},
    "int": {"num_format": "0", "align": "center"},
    "order": {"num_format": "0", "align": "center"},
    "date": {"num_format": "dd/mm/yyyy", "align": "center"},
    "money": {"num_format": "#,##0"},
    "points": {"num_format": "0.00"},
}
_BAD_SHEET_NAME: Final = re.compile(r"[\[\]:*?/\\']")
_LONGEST_SHEET_NAME: Final = 31
_LONGEST_CELL: Final = 32_767
_LONGEST_TEXT_FORMAT: Final = 255
_FIRST_DATE: Final = dt.date(1900, 3, 1)
"""Excel's calendar has a 29 February 1900; dates before March are written as text."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, and what its cells hold.

    ``order`` is a running number, which no total adds up; ``money`` is whole đồng, ``points`` thousandths,
    ``date`` a date or text that stays text.
    """

    label: str
    width: float = 16
    kind: ColumnKind = "text"
    across: int = 0
    """Cells are the sum of so many columns before this one, as a formula; the value given is its result."""
    summed: bool | None = None
    """Whether the total adds it up; ``None``: whole numbers and money are."""

    @property
    def adds_up(self) -> bool:
        return self.kind in ("int", "money") if self.summed is None else self.summed


@dataclass(frozen=True, slots=True)
class SheetOut:
    """A sheet to write: a title line above the headings, and rows in the order of the columns.

    With ``total``, its label, a last row adds up the columns of whole numbers and money as formulas;
    ``of_visible``: it adds up those rows alone that a filter leaves, as Excel shows them.
    """

    name: str
    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    total: str = ""
    of_visible: bool = False
    note: str = ""
    """A line between title and headings: what the list was narrowed by, when it was written."""


def write_table(
    path: Path,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Value]],
    *,
    sheet: str = "Danh sách",
) -> None:
    """Write one list to ``path``; see :func:`write_workbook`."""
    write_workbook(path, [SheetOut(sheet, title, columns, rows)])


def write_workbook(path: Path, sheets: Sequence[SheetOut]) -> None:
    """Write ``sheets`` to ``path``, whole or not at all: a ``.part`` beside it takes its place when done.

    Text is always written as text: a cell that begins with = + - @ is never a formula, nor a link. Raises
    :class:`StorageFault` (full, read_only, locked, missing).
    """
    part = path.with_name(f"{path.name}.part")
    try:
        _write(part, sheets)
        part.replace(path)
    except OSError as error:
        raise _fault(path, error) from error
    finally:
        with contextlib.suppress(OSError):  # the fault above says more than a leftover .part
            part.unlink(missing_ok=True)


def _write(path: Path, sheets: Sequence[SheetOut]) -> None:
    import xlsxwriter

    # Put together in memory: an archive half written to a full disk would complain once more when dropped.
    content = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(content, {**options, "nan_inf_to_errors": True, "in_memory": True})
    # Same input, same bytes: no time of writing inside.
    workbook.set_properties({"created": dt.datetime(2026, 1, 1)})
    names: set[str] = set()
    for sheet in sheets:
        _write_sheet(workbook, sheet, _sheet_name(sheet.name, names))
    workbook.close()
    path.write_bytes(content.getbuffer())


def _write_sheet(workbook: Any, sheet: SheetOut, name: str) -> None:
    page = workbook.add_worksheet(name)
    base = {"font_name": _FONT, "font_size": 12, "valign": "vcenter"}
    title = workbook.add_format({**base, "font_size": 14, "bold": True, "align": "center", "text_wrap": True})
    heading = workbook.add_format(
        {**base, "bold": True, "align": "center", "text_wrap": True, "border": 1, "bg_color": "#F2E6C9"}
    )
    formats = {kind: workbook.add_format({**base, "border": 1, **extra}) for kind, extra in _FORMATS.items()}
    last = len(sheet.columns) - 1
    if last > 0:
        page.merge_range(0, 0, 0, last, "", title)
    page.write_string(0, 0, sheet.title, title)
    page.set_row(0, 32)
    if sheet.note:
        page.write_string(1, 0, sheet.note, workbook.add_format({**base, "italic": True}))
    for column, spec in enumerate(sheet.columns):
        page.set_column(column, column, spec.width)
        page.write_string(2, column, spec.label, heading)
    row = 2
    sums = [0] * len(sheet.columns)
    for row, values in enumerate(sheet.rows, start=3):
        for column, (spec, value) in enumerate(zip(sheet.columns, values, strict=True)):
            if spec.across:
                formula = f"=SUM({_cells(row, column - spec.across, row, column - 1)})"
                page.write_formula(row, column, formula, formats[spec.kind], value)
            else:
                _write_cell(page, row, column, value, spec.kind, formats)
            if spec.adds_up and isinstance(value, int):
                sums[column] += value
    if sheet.total and row > 2:
        _write_total(workbook, page, sheet, row + 1, sums)
    page.freeze_panes(3, 0)
    page.repeat_rows(2)
    page.autofilter(2, 0, max(row, 2), last)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)


def _write_total(workbook: Any, page: Any, sheet: SheetOut, row: int, sums: Sequence[int]) -> None:
    """The last row: formulas over the rows above, with their results for readers that do not compute."""
    base = {"font_name": _FONT, "font_size": 12, "valign": "vcenter", "bold": True, "border": 1}
    label = workbook.add_format({**base, "align": "center"})
    named = False
    for column, spec in enumerate(sheet.columns):
        if spec.adds_up:
            style = workbook.add_format({**base, **_FORMATS[spec.kind]})
            cells = _cells(3, column, row - 1, column)
            formula = f"=SUBTOTAL(109,{cells})" if sheet.of_visible else f"=SUM({cells})"
            result = sums[column] / 1000 if spec.kind == "points" else sums[column]
            page.write_formula(row, column, formula, style, result)
        else:
            page.write_string(row, column, "" if named else sheet.total, label)
            named = True


def _cells(row: int, column: int, last_row: int, last_column: int) -> str:
    """ "B4:D4"."""
    from xlsxwriter.utility import xl_range

    return str(xl_range(row, column, last_row, last_column))


def _write_cell(
    page: Any, row: int, column: int, value: Value, kind: ColumnKind, formats: dict[str, Any]
) -> None:
    style = formats[kind]
    if value is None or value == "":
        page.write_blank(row, column, None, style)
    elif isinstance(value, str):
        # Excel shows cells in the text format as #### beyond 255 characters.
        text_style = formats["text"] if len(value) <= _LONGEST_TEXT_FORMAT else formats["long"]
        page.write_string(row, column, value[:_LONGEST_CELL], style if kind == "date" else text_style)
    elif isinstance(value, dt.date):
        day = value.date() if isinstance(value, dt.datetime) else value
        if day < _FIRST_DATE:
            page.write_string(row, column, value.strftime("%d/%m/%Y"), formats["text"])
        else:
            page.write_datetime(row, column, value, style if kind == "date" else formats["date"])
    elif kind == "points":
        page.write_number(row, column, value / 1000, style)
    elif kind == "text":
        page.write_string(row, column, str(value), style)
    else:
        page.write_number(row, column, value, style)


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name Excel accepts: at most 31 characters, without [ ] : * ? / \\ ', not used twice."""
    clean = _BAD_SHEET_NAME.sub(" ", name).strip()[:_LONGEST_SHEET_NAME] or "Trang"
    unique, count = clean, 1
    while unique.casefold() in taken:
        count += 1
        unique = f"{clean[: _LONGEST_SHEET_NAME - 4]} ({count})"
    taken.add(unique.casefold())
    return unique


def _fault(path: Path, error: OSError) -> StorageFault:
    name = path.name
    if error.errno == errno.ENOSPC:
        return StorageFault(
            f"Ổ đĩa đã đầy: chưa ghi được “{name}”, tệp cũ (nếu có) còn nguyên.",
            code="full",
            hint="Hãy giải phóng chỗ trống hoặc chọn nơi khác.",
        )
    # EINVAL is what Windows says of a name with one of < > : " | ? *
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EINVAL):
        return StorageFault(
            f"Không có thư mục để ghi “{name}”, hoặc tên này máy không đặt được.",
            code="missing",
            hint="Hãy chọn thư mục khác hoặc tên khác.",
        )
    if error.errno == errno.EROFS or not os.access(path.parent, os.W_OK) or not path.exists():
        return StorageFault(
            f"Không được phép ghi “{name}” vào thư mục này.", code="read_only", hint="Hãy chọn thư mục khác."
        )
    return StorageFault(
        f"Chưa ghi được “{name}”: tệp đang mở ở chương trình khác hoặc không có quyền ghi.",
        code="locked",
        hint="Hãy đóng tệp trong Excel rồi thử lại, hoặc chọn tên khác.",
    )
