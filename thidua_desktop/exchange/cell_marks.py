"""What a spreadsheet says of its cells beside their values: fonts older than Unicode, and errors of formulas.

The reader of values gives neither: a formula that failed comes as a blank cell. Both are rare, so the sheets
of a file are only looked through where it names such a font or has such a cell.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from thidua_desktop.domain.old_encodings import encoding_of_font

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Fonts = defaultdict[int, Counter[str]]
"""Column → font → how many texts; ``""`` stands for all fonts that are not older than Unicode."""

_CELL: Final = re.compile(rb"<(?:\w+:)?c\s([^>]*[^>/])>(.*?)</(?:\w+:)?c>", re.DOTALL)
_PLACE: Final = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_KIND: Final = re.compile(rb"""\bt=["'](\w+)["']""")
_LOOK: Final = re.compile(rb"""\bs=["'](\d{1,6})["']""")
_FAILED: Final = re.compile(rb"<(?:\w+:)?v>(#[^<]{1,20})</")
_OLD_FONT: Final = re.compile(rb"""["'](?:\.Vn|VNI[- ])""", re.IGNORECASE)
_PIECE: Final = 4 * 2**20
_TEXT_KINDS: Final = (b"s", b"str", b"inlineStr")


@dataclass(frozen=True, slots=True)
class SheetMarks:
    """Of one sheet."""

    fonts: Mapping[int, str] = field(default_factory=dict)
    """Column, from 0 → the font older than Unicode that at least half of its texts are in."""
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """(Row as shown, column from 0) → what the formula came to: "#REF!"."""


def usual_old_fonts(counts: Fonts) -> dict[int, str]:
    """Column → the font older than Unicode that at least half of its texts are in."""
    found: dict[int, str] = {}
    for column, fonts in counts.items():
        font, count = fonts.most_common(1)[0]
        if font and count * 2 >= fonts.total():
            found[column] = font
    return found


def old_font(name: str) -> str:
    """``name`` if the font is older than Unicode, else ``""``."""
    return name if encoding_of_font(name) else ""


def marks_of_xlsx(path: Path) -> dict[str, SheetMarks]:
    """Sheet name → its marks, of those that have any."""
    with zipfile.ZipFile(path) as archive:
        fonts = _fonts_of_looks(archive)
        found: dict[str, SheetMarks] = {}
        for name, part in _sheet_parts(archive):
            counts: Fonts = defaultdict(Counter)
            errors: dict[tuple[int, int], str] = {}
            with archive.open(part) as stream:
                for rows in _whole_rows(stream):
                    if any(fonts) or b't="e"' in rows or b"t='e'" in rows:
                        _gather(rows, fonts, counts, errors)
            if counts or errors:
                found[name] = SheetMarks(usual_old_fonts(counts), errors)
        return found


def _whole_rows(stream: IO[bytes]) -> Iterator[bytes]:
    """A sheet in pieces that end between rows: all of a large one is too much at once."""
    rest = b""
    while piece := stream.read(_PIECE):
        text = rest + piece
        cut = text.rfind(b"<row")
        cut = len(text) if cut < 1 else cut
        yield text[:cut]
        rest = text[cut:]
    yield rest


def _fonts_of_looks(archive: zipfile.ZipFile) -> list[str]:
    """For each cell format of a workbook, its font if that is older than Unicode."""
    from xml.etree.ElementTree import fromstring

    if "xl/styles.xml" not in archive.namelist():
        return []
    content = archive.read("xl/styles.xml")
    if not _OLD_FONT.search(content):
        return []
    root = fromstring(content)
    names = [
        next((one.get("val", "") for one in font if one.tag.endswith("}name")), "")
        for font in root.iterfind("{*}fonts/{*}font")
    ]
    numbers = [int(look.get("fontId", "0")) for look in root.iterfind("{*}cellXfs/{*}xf")]
    return [old_font(names[number]) if number < len(names) else "" for number in numbers]


def _sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    from xml.etree.ElementTree import fromstring

    relations = fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id", ""): one.get("Target", "") for one in relations}
    for sheet in fromstring(archive.read("xl/workbook.xml")).iterfind("{*}sheets/{*}sheet"):
        number = next((value for key, value in sheet.items() if key.endswith("}id")), "")
        target = targets.get(number, "")
        part = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if part in archive.namelist():
            yield sheet.get("name", ""), part


def _gather(rows: bytes, fonts: list[str], counts: Fonts, errors: dict[tuple[int, int], str]) -> None:
    for attributes, inside in _CELL.findall(rows):
        place, kind = _PLACE.search(attributes), _KIND.search(attributes)
        if place is None or kind is None:
            continue
        column = column_number(place[1]) - 1
        if kind[1] == b"e":
            failed = _FAILED.search(inside)
            errors[int(place[2]), column] = failed[1].decode("ascii", "replace") if failed else "#N/A"
        elif kind[1] in _TEXT_KINDS and any(fonts):
            look = _LOOK.search(attributes)
            number = int(look[1]) if look else 0
            counts[column][fonts[number] if number < len(fonts) else ""] += 1


def column_number(letters: bytes) -> int:
    """1 for "A", 27 for "AA"."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def marks_of_ods(path: Path) -> dict[str, SheetMarks]:
    """Sheet name → its marks, of those that have any."""
    from xml.etree.ElementTree import fromstring

    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml")
    if not _OLD_FONT.search(content) and b'value-type="error"' not in content:
        return {}
    root = fromstring(content)
    fonts = {
        _get(style, "name"): old_font(_get(text, "font-name"))
        for style in root.iterfind("{*}automatic-styles/{*}style")
        for text in style.iterfind("{*}text-properties")
    }
    tables = root.iterfind("{*}body/{*}spreadsheet/{*}table")
    return {_get(table, "name"): _marks_of_table(table, fonts) for table in tables}


def _marks_of_table(table: Element, fonts: Mapping[str, str]) -> SheetMarks:
    looks = [
        (int(_get(one, "number-columns-repeated") or 1), _get(one, "default-cell-style-name"))
        for one in table.iter()
        if one.tag.endswith("}table-column")
    ]
    counts: Fonts = defaultdict(Counter)
    errors: dict[tuple[int, int], str] = {}
    number = 1
    for row in table.iter():
        if not row.tag.endswith("}table-row"):
            continue
        column = 0
        for cell in row:
            kinds = [value for key, value in cell.items() if key.endswith("}value-type")]
            if "error" in kinds:
                errors[number, column] = "".join(cell.itertext()).strip() or "#N/A"
            elif "string" in kinds:
                look = _get(cell, "style-name") or _look_of_column(looks, column)
                counts[column][fonts.get(look, "")] += 1
            column += int(_get(cell, "number-columns-repeated") or 1)
        number += int(_get(row, "number-rows-repeated") or 1)
    return SheetMarks(usual_old_fonts(counts), errors)


def _look_of_column(looks: list[tuple[int, str]], column: int) -> str:
    for repeated, look in looks:
        column -= repeated
        if column < 0:
            return look
    return ""


def _get(element: Element, name: str) -> str:
    return next((value for key, value in element.items() if key.endswith(f"}}{name}")), "")
