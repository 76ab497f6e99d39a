"""Reading single cells: text, whole numbers, births, identity numbers, routes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import NamedTuple

from thidua_desktop.domain.records import Route
from thidua_desktop.domain.vietnamese import fold, nfc, parse_date

LONG_TEXT = 1_000
"""Characters beyond which a text cannot be printed whole on a certificate or in a roster."""

SHOWN = 80
"""How much of a cell a problem quotes."""

_ROUTES: Mapping[str, Route] = {
    "cong trang": Route.MERIT,
    "thuong xuyen": Route.MERIT,
    "chuyen de": Route.MOVEMENT,
    "theo chuyen de": Route.MOVEMENT,
    "phong trao": Route.MOVEMENT,
    "dot xuat": Route.SUDDEN,
    "cong hien": Route.LONG_SERVICE,
    "nien han": Route.TENURE,
    "doi ngoai": Route.FOREIGN,
}
_POWER = re.compile(r"'?(\d)[.,](\d+)[eE]\+?(\d{1,2})")
_YEAR = re.compile(r"\b(19[4-9]\d|20\d\d|21\d\d)\b")


def text_of(cell: object) -> str:
    """A cell of a table's values as text on one line; whole numbers without ".0", dates as dd/mm/yyyy.

    Text among the values is clean already; cells straight from a sheet go through :func:`raw_text`.
    """
    if isinstance(cell, str):
        return nfc(cell) if "\n" in cell else cell
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell).replace(".", ",")
    if isinstance(cell, dt.date):
        return f"{cell:%d/%m/%Y}"
    return str(cell)


def raw_text(cell: object) -> str:
    """A cell as it lies in the sheet, as clean text."""
    return nfc(cell) if isinstance(cell, str) else text_of(cell)


def shown(cell: object) -> str:
    """The cell as a problem quotes it."""
    return raw_text(cell)[:SHOWN]


def is_formula(text: str) -> bool:
    """Text that a spreadsheet would compute: it begins with "=" or "@" (a number with + is only a number)."""
    return text.startswith(("=", "@"))


def whole_number(cell: object) -> int | None:
    """A whole number below a thousand million, or ``None``: 3, 3.0, "03"."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, (int, float)):
        return int(cell) if abs(cell) < 1e9 and float(cell).is_integer() else None
    text = text_of(cell)
    return int(text) if text.isdecimal() and len(text) < 10 else None


class Birth(NamedTuple):
    """A birth cell. ``good`` is false when something is written that is no day (31/02/1985)."""

    date: dt.date | None = None
    year: int | None = None
    good: bool = True


_UNBORN = Birth()


BIRTH_PIVOT = 20
"""Nobody on a list of merit was born after '20: two-digit years above are of the last century."""


def birth_of(cell: object, *, pivot: int = 30) -> Birth:
    """The date or year a cell holds; two-digit years up to ``pivot`` are of this century."""
    if cell is None or cell == "":
        return _UNBORN
    if type(cell) is dt.date:
        return Birth(cell, cell.year)
    if isinstance(cell, (str, int, float, dt.date)):
        parsed = parse_date(cell, pivot=pivot)
        return Birth(parsed.date, parsed.year, parsed.ok)
    return Birth(good=False)


def age_on(birth: Birth, day: dt.date) -> int | None:
    """Full years on ``day`` (by the year alone where only that is known); below 0 if born after it."""
    if birth.date is not None:
        return day.year - birth.date.year - ((day.month, day.day) < (birth.date.month, birth.date.day))
    return day.year - birth.year if birth.year is not None else None


class Identity(NamedTuple):
    """An identity number as 12 digits of text. ``padded``: leading zeros had been lost and were put back.

    ``rounded``: written as "7.2083E+10", so that digits are lost; there is no number then.
    """

    number: str = ""
    padded: bool = False
    good: bool = True
    rounded: bool = False


_NO_IDENTITY = Identity()


def identity_of(cell: object) -> Identity:
    """CCCD of a cell. A cell that is a number has lost its leading zeros; text of 9 digits is an old CMND."""
    if cell is None or cell == "":
        return _NO_IDENTITY
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        digits = str(int(cell))
        if len(digits) > 12 or cell < 0:
            return Identity(digits, good=False)
        return Identity(digits.zfill(12), padded=len(digits) < 12)
    if isinstance(cell, str) and len(cell) == 12 and cell.isdecimal() and cell.isascii():
        return Identity(cell)
    text = text_of(cell)
    if match := _POWER.fullmatch(text):
        digits = match[1] + match[2]
        # All digits are there only where none is left to the power.
        if len(match[2].rstrip("0")) > int(match[3]) or len(digits) <= int(match[3]):
            return Identity(good=False, rounded=True)
        return Identity(digits.zfill(12), padded=len(digits) < 12, good=len(digits) <= 12)
    digits = re.sub(r"[\s.\-]", "", text.removesuffix(".0")).removeprefix("'")
    if not digits.isdecimal():
        return Identity(text, good=False)
    return Identity(digits, good=len(digits) in (9, 12))


def route_of(cell: object) -> Route | None:
    """Loại hình khen thưởng of a cell; ``None`` when it names none."""
    key = fold(text_of(cell))
    if key in _ROUTES:
        return _ROUTES[key]
    return next((route for word, route in _ROUTES.items() if word in key), None) if key else None


def gender_of(cell: object) -> str:
    """ "Nam", "Nữ" or empty."""
    if cell == "Nam" or cell == "Nữ":
        return str(cell)
    key = fold(text_of(cell)).strip(".")
    return {"nam": "Nam", "nu": "Nữ", "m": "Nam", "f": "Nữ"}.get(key, "")


def year_in(text: str) -> int | None:
    """The year a title or heading speaks of ("… NĂM 2027"): the one after "năm", else the only one."""
    folded = fold(text)
    after = re.findall(r"nam (\d{4})\b", folded)
    years = after or _YEAR.findall(folded)
    return int(years[-1]) if years and len(set(years)) == 1 else None
