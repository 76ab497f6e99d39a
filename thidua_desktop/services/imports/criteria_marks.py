"""How sets number their criteria: "A", "I.", "1.1", "a)", "2.d)", in a cell or before the name."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from thidua_desktop.domain.vietnamese import canonical, parse_points
from thidua_desktop.services.imports.cells import raw_text

_WORD: Final = r"(?:(?:phần|mục|lĩnh vực|tiêu chí thành phần|tiêu chí|nhóm)\s+)?"
_ROMAN: Final = re.compile(r"(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})")
_PART: Final = r"(?:\d{1,3}|[IVXL]{1,5}|[A-ZĐ]|[a-zđ])"
_LEAD: Final = re.compile(rf"^{_WORD}", re.IGNORECASE)
_CODE: Final = re.compile(rf"\(?{_PART}(?:\.{_PART})*(?:(?<=\d)[a-zđ])?[.):]*", re.IGNORECASE)
_TAIL: Final = re.compile(r"(?<=\d)(?=[a-zđ]$)")
_BEFORE_NAME: Final = re.compile(
    rf"{_WORD}\(?({_PART}(?:[.,]{_PART})*)"
    r"(?:\s*[.):]+\s*|\s+[-–]\s+|(?<=\d\.\d)\s+|(?<=\d\.\d\d)\s+)(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_BULLET: Final = re.compile(r"\s*[-–−+•*▪·]\s*(\S.*)", re.DOTALL)
_POINTS: Final = re.compile(r"(?:tối đa\s*)?\(?([+\-−]?\d+(?:[.,]\d+)?)\)?\s*(?:điểm|đ)?\.?", re.IGNORECASE)
_BONUS: Final = re.compile(
    r"(?:phần |các |nội dung |tiêu chí |lĩnh vực )*(?:điểm (?:thưởng|cộng|khuyến khích)|(?:thưởng|cộng) điểm)"
)
_MINUS: Final = re.compile(r"(?:phần |các |nội dung |tiêu chí |lĩnh vực )*(?:điểm trừ|trừ điểm)")


class Mark(NamedTuple):
    """The number of a criterion: its parts ("1", "1", "2") and how it is written."""

    parts: tuple[str, ...]
    style: str
    """``"upper"`` (A), ``"roman"`` (II), ``"number"`` (1), ``"bracket"`` (1)), ``"lower"`` (a), ``"parts3"``
    (1.1.2)."""

    @property
    def text(self) -> str:
        return ".".join(self.parts)


def code_of(cell: object) -> str:
    """A criterion's code: "1.1.2", "A", "1.1" even where the spreadsheet made a number or a date of it."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, dt.date):
        return f"{cell.day}.{cell.month}"
    text = _LEAD.sub("", raw_text(cell)).rstrip(".").replace(" ", "").replace(",", ".")
    return text.rstrip(").:").lstrip("(") if _CODE.fullmatch(text) else text


def points_of(cell: object) -> int | None:
    """Points of a cell in thousandths, "2 điểm" and "tối đa 5" too; ``None`` if blank or no number."""
    if isinstance(cell, str):
        found = _POINTS.fullmatch(raw_text(cell))
        return parse_points(found[1].replace("−", "-")) if found else parse_points(cell)
    return parse_points(cell) if isinstance(cell, (int, float)) else None


def mark_of(cell: object, last: Mark | None = None) -> Mark | None:
    """The number a cell holds; ``last``: the number of one letter before it, to tell "C" from a hundred."""
    text = code_of(cell)
    if not text or _CODE.fullmatch(text) is None:
        return None
    bracketed = isinstance(cell, str) and raw_text(cell).endswith(")")
    parts = tuple(part for part in _TAIL.sub(".", text).split(".") if part)
    return _mark(parts, bracketed, last)


def split_name(text: str, last: Mark | None = None) -> tuple[Mark | None, str]:
    """The number before a name and the name: "1.1 Kế hoạch", "a) Có quy chế", "II. THỂ CHẾ"."""
    found = _BEFORE_NAME.fullmatch(text)
    if found is None:
        return None, text
    code = found[1].replace(",", ".")
    bracketed = text[found.end(1) :].lstrip().startswith(")")
    return _mark(tuple(code.split(".")), bracketed, last), found[2]


def bullet(text: str) -> str | None:
    """The words behind a bullet; ``None`` where the text is none."""
    found = _BULLET.fullmatch(text)
    return found[1] if found else None


def area_kind_of(name: str) -> str:
    """ "thuong" or "tru" for the head of a bonus or minus area, else empty."""
    text = canonical(name)
    bonus, minus = _BONUS.match(text), _MINUS.match(text)
    if bonus and "trừ" not in text:
        return "thuong"
    return "tru" if minus and "thưởng" not in text and "cộng" not in text else ""


def _mark(parts: tuple[str, ...], bracketed: bool, last: Mark | None) -> Mark:
    if len(parts) > 1:
        return Mark(parts, f"parts{len(parts)}")
    (one,) = parts
    if one.isdigit():
        return Mark(parts, "bracket" if bracketed else "number")
    if not one.isupper():
        return Mark(parts, "lower")
    follows = last is not None and last.style == "upper" and ord(one[0]) == ord(last.parts[0]) + 1
    roman = _ROMAN.fullmatch(one) is not None and not (len(one) == 1 and follows)
    return Mark(parts, "roman" if roman else "upper")
