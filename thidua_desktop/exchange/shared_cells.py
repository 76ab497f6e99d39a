"""Cells that two fields share ("Trần Mỹ Hiền, 1968"), and births in two columns (of men, of women)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.exchange.heading_words import FieldSpec, Match
from thidua_desktop.exchange.sheets import Cell

_BORN: Final = re.compile(
    r"(?P<name>.*?\w)[\s,;.(–-]*(?:(?:sinh|s)\.?\s*(?:năm|ngày|n)?\s*\.?|ns)?[\s:.]*"
    r"\b(?P<birth>\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|(?:19|20)\d\d)\s*\)?\s*",
    re.DOTALL | re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(r"\s*(?:[,;\n]|\s[-–]\s)\s*")
_POST: Final = re.compile(r"cán bộ\b|\w+ (?:trưởng|phó|viên)\b")
"""Posts that begin like units: "Đội trưởng", "Công an viên", "Cán bộ tư pháp"."""

Splitter = Callable[[str], tuple[str | None, str | None]]


def split_birth(text: str) -> tuple[str | None, str | None]:
    """Name and birth as written; no birth where the text does not end in one."""
    found = _BORN.fullmatch(text)
    if found is None:
        return text, None
    return nfc(found["name"]), re.sub(r"\s", "", found["birth"])


@lru_cache(maxsize=2048)
def split_unit(text: str) -> tuple[str | None, str | None]:
    """Post and unit: the unit is what comes last, or all of it where that is no post."""
    from thidua_desktop.domain.matching import looks_like_unit

    parts = [part for part in _SEPARATOR.split(text) if part]
    units = [looks_like_unit(part) and not _POST.match(canonical(part)) for part in parts]
    if len(parts) < 2:
        return (None, text) if units[:1] == [True] else (text, None)
    # From the first part that is called like a unit: "Tổ Văn phòng, Trường Tiểu học" belongs together.
    first = next((place for place, unit in enumerate(units) if unit and place), len(parts) - 1)
    return ", ".join(parts[:first]), ", ".join(parts[first:])


def split_authors(text: str) -> tuple[str | None, str | None]:
    """Authors and their births, each on a line of its own."""
    pairs = [split_birth(line) for line in text.split("\n")]
    names = "\n".join(name or "" for name, _ in pairs)
    return names, "\n".join(birth or "" for _, birth in pairs).strip("\n") or None


_SPLITTERS: Final[Mapping[tuple[str, ...], Splitter]] = {
    ("name", "birth"): split_birth,
    ("author", "birth"): split_authors,
    ("post", "unit"): split_unit,
}


def splitters(fields: Sequence[FieldSpec], match: Match) -> list[Callable[[dict[str, Cell]], None]]:
    """What takes the shared cells of a row apart, in place; a part with a column of its own is left alone.

    Where births stand in a column for men and one for women, they are put together first.
    """
    found: list[Callable[[dict[str, Cell]], None]] = []
    for spec in fields:
        column = match.shared.get(spec.name)
        if column is None or any(match.columns[part] != column for part in spec.parts):
            continue
        found.append(_taking_apart(spec.parts, _SPLITTERS[spec.parts]))
    return [_one_birth, *found] if "birth_women" in match.columns else found


def _one_birth(values: dict[str, Cell]) -> None:
    """The column that is filled says the gender too."""
    woman, man = values.pop("birth_women"), values.get("birth")
    values["birth"] = man if man is not None else woman
    if (man is None) != (woman is None) and values.get("gender") is None:
        values["gender"] = "Nữ" if man is None else "Nam"


def _taking_apart(parts: tuple[str, ...], split: Splitter) -> Callable[[dict[str, Cell]], None]:
    first, second = parts

    def take_apart(values: dict[str, Cell]) -> None:
        cell = values[first]
        if isinstance(cell, str):
            values[first], values[second] = split(cell)
        elif cell is not None:
            values[second] = None

    return take_apart
