"""Numbers, money and points as Vietnamese offices write and read them."""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from thidua_desktop.domain.vietnamese.text import nfc

_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION: Final = 1_000_000_000
_LARGEST: Final = Decimal(10) ** 15
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)*")
_ONE_THOUSANDS_DOT: Final = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}", re.ASCII)


def _below_thousand(n: int, *, full: bool, zero_tens: str) -> list[str]:
    """Words of ``n`` (0 < n < 1000). ``full`` says the hundreds even when they are zero."""
    hundreds, rest = divmod(n, 100)
    tens, units = divmod(rest, 10)
    words: list[str] = []
    if hundreds or full:
        words += [_DIGITS[hundreds], "trăm"]
    if tens == 0:
        if units:
            if words:
                words.append(zero_tens)
            words.append(_DIGITS[units])
        return words
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if units == 1 and tens > 1:
        words.append("mốt")
    elif units == 4 and tens > 1:
        words.append("tư")
    elif units == 5:
        words.append("lăm")
    elif units:
        words.append(_DIGITS[units])
    return words


def _below_billion(n: int, *, full: bool, zero_tens: str, thousand: str) -> list[str]:
    words: list[str] = []
    for scale, name in ((1_000_000, "triệu"), (1_000, thousand), (1, "")):
        group = n // scale % 1000
        if group:
            words += _below_thousand(group, full=full or bool(words), zero_tens=zero_tens)
            if name:
                words.append(name)
    return words


def read_number(n: int, *, zero_tens: str = "linh", thousand: str = "nghìn") -> str:
    """``n`` in words, lower case: 1005 → "một nghìn không trăm linh năm".

    ``zero_tens`` is "linh" or "lẻ", ``thousand`` "nghìn" or "ngàn": each office writes one of them.
    """
    if n < 0:
        return "âm " + read_number(-n, zero_tens=zero_tens, thousand=thousand)
    if n == 0:
        return _DIGITS[0]
    above, below = divmod(n, _BILLION)
    words: list[str] = []
    if above:
        words += [read_number(above, zero_tens=zero_tens, thousand=thousand), "tỷ"]
    words += _below_billion(below, full=bool(above), zero_tens=zero_tens, thousand=thousand)
    return " ".join(words)


def money_in_words(dong: int, *, zero_tens: str = "linh", thousand: str = "nghìn") -> str:
    """Whole đồng in words, as on a payment list: 2530000 → "Hai triệu năm trăm ba mươi nghìn đồng"."""
    words = read_number(dong, zero_tens=zero_tens, thousand=thousand)
    return f"{words[0].upper()}{words[1:]} đồng"


def format_number(n: int) -> str:
    """Whole number with dots between thousands: "2.530.000"."""
    return f"{n:,}".replace(",", ".")


def format_money(dong: int) -> str:
    """Whole đồng in figures: "2.530.000 đ"."""
    return f"{format_number(dong)} đ"


def format_points(thousandths: int, places: int = 2) -> str:
    """Points held in thousandths with a decimal comma, rounded half up: 80100 → "80,10"."""
    sign = "-" if thousandths < 0 else ""
    unit = 10 ** (3 - places) if places <= 3 else 1
    rounded = (abs(thousandths) * 2 + unit) // (2 * unit) if unit > 1 else abs(thousandths)
    whole, part = divmod(rounded, 10 ** min(places, 3))
    if whole == part == 0:
        sign = ""
    if places == 0:
        return f"{sign}{whole}"
    return f"{sign}{whole},{part:0{min(places, 3)}d}".ljust(len(f"{sign}{whole},") + places, "0")


def exact_points(thousandths: int) -> str:
    """Points without rounding, the third decimal only where there is one: 80100 → "80,10", 375 → "0,375"."""
    return format_points(thousandths, 3 if thousandths % 10 else 2)


def parse_points(value: str | float | None) -> int | None:
    """Thousandths read from a cell; ``None`` when it is blank, no number, or beyond 10^15.

    "1,979" and "1.979" are both one point nine seven nine: points have decimals and no thousands. With both
    signs, or one sign twice, the last sign that stands once is the decimal one ("1.234,5"). A "%" is dropped.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        if not math.isfinite(value):
            return None
        return _thousandths(Decimal(repr(value)))
    text = nfc(value).replace(" ", "").removesuffix("%")
    if not _NUMBER.fullmatch(text) or not text.isascii():
        return None
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        decimal, other = (",", ".") if text.rindex(",") > text.rindex(".") else (".", ",")
        if text.count(decimal) > 1:
            return None
        text = text.replace(other, "")
        text = text.replace(decimal, ".")
    elif dots > 1 or commas > 1:
        text = text.replace(".", "").replace(",", "")
    else:
        text = text.replace(",", ".")
    return _thousandths(Decimal(text))


def parse_quantity(value: str | float | None) -> int | None:
    """Thousandths of a figure as offices write amounts; ``None`` as :func:`parse_points`.

    "97,5", "97.5" and "1.250.000" as there; but one dot before just three digits parts thousands, as in every
    Vietnamese paper: "1.200" triệu đồng is twelve hundred, "0.125" stays below one.
    """
    if isinstance(value, str):
        text = nfc(value).replace(" ", "").removesuffix("%")
        if _ONE_THOUSANDS_DOT.fullmatch(text):
            return parse_points(text.replace(".", ""))
    return parse_points(value)


def _thousandths(number: Decimal) -> int | None:
    if abs(number) > _LARGEST:
        return None
    return int((number * 1000).quantize(Decimal(1), rounding=ROUND_HALF_UP))
