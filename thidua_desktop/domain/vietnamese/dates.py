"""Dates as they are written on papers and as they are found in lists."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.vietnamese.numbers import read_number
from thidua_desktop.domain.vietnamese.text import fold

_EXCEL_EPOCH: Final = dt.date(1899, 12, 30)
_EARLIEST_YEAR: Final = 1850
_LATEST_YEAR: Final = 2150
_SERIAL_TEXT: Final = re.compile(r"\d{5}(?:\.0+)?")
_SERIALS: Final = range(3_654, 91_313)  # 1910 to 2149 as spreadsheet day numbers

_SEP: Final = r"\s*[/.\-\\]\s*"
_DAY_MONTH_YEAR: Final = re.compile(rf"(\d{{1,2}}){_SEP}(\d{{1,2}}){_SEP}(\d{{4}}|\d{{2}})")
_YEAR_MONTH_DAY: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_MONTH_YEAR: Final = re.compile(rf"(?:thang\s*)?(\d{{1,2}})(?:{_SEP}|\s+nam\s+)(\d{{4}})")
_IN_WORDS: Final = re.compile(
    r"(?:ngay|mung)?\s*(?:mung\s*)?(\d{1,2})\s*,?\s*thang\s*(\d{1,2})\s*,?\s*nam\s*(\d{4}|\d{2})"
)
_UNKNOWN_DAY: Final = re.compile(rf"(?:[.?_x…]+|00?){_SEP}(?:[.?_x…]+|00?){_SEP}(\d{{4}})")
_YEAR: Final = re.compile(r"(?:sinh\s+)?(?:nam\s+)?(?:sinh\s+)?(?:sn\s*:?\s*)?(\d{4})(?:\.0+)?")
_TIME: Final = re.compile(r"[\st]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """What a cell says about a day.

    ``ok`` is false only when something was written that is no date (31/02/1985); a blank cell is ``ok`` with
    neither date nor year. ``year`` is set whenever it can be read, even beside an impossible day.
    """

    date: dt.date | None = None
    year: int | None = None
    ok: bool = True


def format_date(date: dt.date) -> str:
    """ "05/01/2027"."""
    return f"{date.day:02d}/{date.month:02d}/{date.year:04d}"


def long_date(date: dt.date, place: str = "") -> str:
    """Địa danh và thời gian of a paper: "Thạnh Hóa, ngày 05 tháng 01 năm 2027".

    Days below 10 and the months 1 and 2 get a zero before them (NĐ 30/2020 PL I, mục II.4).
    """
    month = f"{date.month:02d}" if date.month <= 2 else str(date.month)
    words = f"ngày {date.day:02d} tháng {month} năm {date.year}"
    return f"{place}, {words}" if place else words


def date_in_words(date: dt.date) -> str:
    """ "ngày mùng năm tháng một năm hai nghìn không trăm hai mươi bảy"."""
    day = read_number(date.day)
    if date.day <= 10:
        day = f"mùng {day}"
    month = "tư" if date.month == 4 else read_number(date.month)
    return f"ngày {day} tháng {month} năm {read_number(date.year)}"


def parse_date(value: str | float | dt.date | None, *, pivot: int = 30) -> ParsedDate:
    """Read a date cell: a true date, dd/mm/yyyy, d/m/yy, dd-mm-yyyy, dd.mm.yyyy, words, or a bare year.

    Two-digit years up to ``pivot`` are of this century. A number is a year or a spreadsheet's day number.
    """
    if value is None:
        return ParsedDate()
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        return ParsedDate(value, value.year)
    if isinstance(value, bool):
        return ParsedDate(ok=False)
    if isinstance(value, (int, float)):
        return _from_number(value)
    return _from_text(value, pivot)


def _from_number(value: float) -> ParsedDate:
    if value != value or value in (float("inf"), float("-inf")):
        return ParsedDate(ok=False)
    whole = int(value)
    if value == whole and _EARLIEST_YEAR <= whole <= _LATEST_YEAR:
        return ParsedDate(year=whole)
    if whole in _SERIALS:
        date = _EXCEL_EPOCH + dt.timedelta(days=whole)
        return ParsedDate(date, date.year)
    return ParsedDate(ok=False)


def _from_text(value: str, pivot: int) -> ParsedDate:
    text = fold(value).strip(" '\"*().")
    if not text or set(text) <= set("-./_ "):
        return ParsedDate()
    text = _TIME.sub("", text)
    if text.startswith("ngay") and "thang" not in text:
        text = text[4:].strip()
    if match := _YEAR_MONTH_DAY.fullmatch(text):
        return _checked(*(int(group) for group in match.groups()))
    if match := _UNKNOWN_DAY.fullmatch(text):
        return _only_year(int(match[1]))
    match = _DAY_MONTH_YEAR.fullmatch(text) or _IN_WORDS.fullmatch(text)
    if match:
        day, month, year = match.groups()
        full_year = int(year)
        if len(year) == 2:
            full_year += 2000 if full_year <= pivot else 1900
        return _checked(full_year, int(month), int(day))
    if _SERIAL_TEXT.fullmatch(text):
        return _from_number(float(text))
    if match := _YEAR.fullmatch(text):
        return _only_year(int(match[1]))
    if (match := _MONTH_YEAR.fullmatch(text)) and 1 <= int(match[1]) <= 12:
        return _only_year(int(match[2]))
    return ParsedDate(ok=False)


def _only_year(year: int) -> ParsedDate:
    if _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return ParsedDate(year=year)
    return ParsedDate(ok=False)


def _checked(year: int, month: int, day: int) -> ParsedDate:
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return ParsedDate(ok=False)
    try:
        return ParsedDate(dt.date(year, month, day), year)
    except ValueError:
        return ParsedDate(year=year, ok=False)
