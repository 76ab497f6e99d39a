"""A table as it stands on the screen, written as .xlsx or .csv.

The screen gives text; here it becomes what it means, column by column: whole numbers, points, money and dates
where every cell of the column is one, text otherwise. A number is never read out of text that would not look
the same when written back ("007", a citizen's number of twelve digits), so nothing shown is lost.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.vietnamese import canonical, format_date
from thidua_desktop.services.files import refuse_existing, written_whole

if TYPE_CHECKING:
    from thidua_desktop.exchange.workbooks import Column, SheetOut

Kind: TypeAlias = Literal["text", "int", "money", "points", "date"]
Cell: TypeAlias = str | int | dt.date | None

ENDINGS: Final = (".xlsx", ".csv")
_WHOLE: Final = re.compile(r"-?(0|[1-9]\d{0,8})")
_GROUPED: Final = re.compile(r"(-?[1-9]\d{0,2}(\.\d{3}){1,4}|-?(0|[1-9]\d{0,2}) đ)( đ)?")
_DECIMAL: Final = re.compile(r"-?(0|[1-9]\d{0,8}),\d{1,2}")
_DATE: Final = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_TOTALS: Final = {"cộng", "tổng", "tổng cộng", "tổng số", "toàn xã", "cả xã"}
_AMOUNTS: Final = re.compile(r"(số (lượng|lượt|người|tiền|chỉ tiêu)|tiền|thành tiền|thu|chi)\b")
"""Headings of columns whose numbers add up; years, ranks and numbers of decisions do not."""
_NARROWEST, _WIDEST = 8, 60
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_NUMBER_IN_TEXT: Final = re.compile(r"[+-]?[\d.]+(,\d+)?%?")


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column of the screen: its heading, its width in characters, whether it stands to the right."""

    label: str
    width: float = 16
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """What is written: the rows in the order shown, each a text for every column."""

    title: str
    columns: Sequence[ShownColumn]
    rows: Sequence[Sequence[str]]
    filters: Sequence[str] = ()
    """What the list was narrowed by, in words."""
    made_on: dt.date | None = None


def write_shown(table: ShownTable, path: Path, *, force: bool = False) -> Path:
    """Write ``table`` to ``path``, whole or not at all, and return the path.

    .xlsx has formats, frozen headings and totals as formulas; .csv is UTF-8 with a mark, ``;`` between cells
    and CRLF after lines, as a Vietnamese Excel opens it. Raises ``RuleViolation`` for a table without
    columns, another ending or a file that is there, ``StorageFault`` for a full, locked or read-only place.
    """
    if not table.columns:
        raise RuleViolation("Bảng này chưa có cột nào để xuất.", hint="Mở bảng có dữ liệu rồi xuất lại.")
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise RuleViolation(
            f"Bảng không xuất được thành tệp “{path.name}”.", hint="Chọn tên kết thúc bằng .xlsx hoặc .csv."
        )
    if ending == ".csv":
        with written_whole(path, force=force) as part:
            part.write_bytes(csv_bytes(table))
        return path
    refuse_existing(path, force)
    from thidua_desktop.exchange.workbooks import write_workbook

    write_workbook(path, [sheet_of(table)])
    return path


def note_of(table: ShownTable) -> str:
    """ "Lọc theo: ấp 2 · Xuất ngày 20/12/2026"."""
    said = [f"Lọc theo: {'; '.join(table.filters)}"] if table.filters else []
    if table.made_on:
        said.append(f"Xuất ngày {format_date(table.made_on)}")
    return " · ".join(said)


def sheet_of(table: ShownTable) -> SheetOut:
    """The sheet, with every column's kind told from all its cells."""
    from thidua_desktop.exchange.workbooks import Column, SheetOut

    rows = list(table.rows)
    shown_total = _total_row(rows)
    body = rows[:-1] if shown_total else rows
    columns: list[Column] = []
    cells: list[list[Cell]] = []
    summed = False
    for place, column in enumerate(table.columns):
        texts = [row[place] for row in body]
        last = shown_total[place] if shown_total else ""
        kind = kind_of([*texts, last] if shown_total and is_number(last) else texts, column.numeric)
        values = [_value(text, kind) for text in texts]
        adds = kind in ("int", "money", "points") and _adds_up(values, kind, column.label, last, shown_total)
        summed = summed or adds
        widest = max((len(line) for text in texts for line in text.split("\n")), default=0)
        width = min(max(column.width, min(widest + 2, _WIDEST), _NARROWEST), _WIDEST)
        columns.append(Column(column.label, width, kind, summed=adds))
        cells.append(values)
    turned: list[list[Cell]] = [[column[number] for column in cells] for number in range(len(body))]
    label = next((text for text in shown_total if text), "") if shown_total else "Cộng"
    if shown_total and not _foots(shown_total, columns):
        # Its figures are not sums of the rows (an average, a rate): it stays as it was shown.
        kept: list[Cell] = list(shown_total)
        columns = [_plain(one) for one in columns]
        return SheetOut("Bảng", table.title, columns, [*turned, kept], note=note_of(table))
    total = label if summed and turned else ""
    return SheetOut("Bảng", table.title, columns, turned, total, of_visible=True, note=note_of(table))


def _plain(column: Column) -> Column:
    return replace(column, summed=False)


def kind_of(texts: Sequence[str], numeric: bool) -> Kind:
    """What all cells of a column are; a column that stands to the left holds text or dates."""
    filled = [text for text in texts if text]
    if not filled:
        return "text"
    if all(_day(text) for text in filled):
        return "date"
    if not numeric:
        return "text"
    if all(_WHOLE.fullmatch(text) for text in filled):
        return "int"
    if all(_WHOLE.fullmatch(text) or _GROUPED.fullmatch(text) for text in filled):
        return "money"
    if all(_WHOLE.fullmatch(text) or _DECIMAL.fullmatch(text) for text in filled):
        return "points"
    return "text"


def is_number(text: str) -> bool:
    """Whether a cell shows a number as the program writes numbers."""
    return any(pattern.fullmatch(text) for pattern in (_WHOLE, _GROUPED, _DECIMAL))


def _day(text: str) -> dt.date | None:
    found = _DATE.fullmatch(text)
    if not found:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _value(text: str, kind: Kind) -> Cell:
    if not text:
        return None
    if kind == "date":
        return _day(text)
    if kind in ("int", "money"):
        return int(text.replace(".", "").removesuffix(" đ"))
    if kind == "points":
        whole, _, part = text.lstrip("-").partition(",")
        thousandths = int(whole) * 1000 + int(part.ljust(3, "0"))
        return -thousandths if text.startswith("-") else thousandths
    return text


def _total_row(rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """The last row where its first words are "Cộng", "Tổng số" …; empty otherwise."""
    if len(rows) < 2:
        return ()
    first = next((text for text in rows[-1] if text), "")
    return rows[-1] if canonical(first) in {canonical(word) for word in _TOTALS} else ()


def _adds_up(values: Sequence[Cell], kind: Kind, label: str, last: str, shown_total: Sequence[str]) -> bool:
    numbers = [value for value in values if isinstance(value, int)]
    if shown_total:
        return is_number(last) and _value(last, kind) == sum(numbers)
    return kind != "points" and bool(numbers) and bool(_AMOUNTS.match(canonical(label)))


def _foots(shown_total: Sequence[str], columns: Sequence[Column]) -> bool:
    """Whether every number of the row shown is the sum of its column."""
    return all(
        not is_number(text) or column.adds_up for text, column in zip(shown_total, columns, strict=True)
    )


def csv_bytes(table: ShownTable) -> bytes:
    """The headings and rows alone: no title, so that any program reads it as a table."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_harmless(column.label) for column in table.columns])
    writer.writerows([[_harmless(text) for text in row] for row in table.rows])
    return out.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers do not.

    One who wants the text back takes that apostrophe away; a text that begins with one gets another, so that
    this is always right.
    """
    if text.startswith("'") or (text.startswith(_FORMULA) and not _NUMBER_IN_TEXT.fullmatch(text)):
        return f"'{text}"
    return text
