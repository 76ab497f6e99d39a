"""Whether the parts of an office file (a zip) can be read in the memory there is.

What an archive says of itself may be wrong: its parts are unpacked here piece by piece and counted, and the
cells of sheets are measured, before a reader gets the file.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import IO, Final

from thidua_desktop.exchange.cell_marks import column_number

MAX_CELLS: Final = 5_000_000
"""Of the rectangle around the used cells of one sheet, which takes some 66 bytes for each."""
MAX_TEXT: Final = 60_000_000
"""Bytes of the texts of all cells of a workbook: each cell of the reader has its own copy."""
MAX_CONTENT: Final = 100_000_000
"""Bytes of the one part of an .ods that has all its sheets: 100,000 rows of a list take some 90 MB."""
MAX_PARTS: Final = 5_000

_PIECE: Final = 2**20
_OVERLAP: Final = 400
_LOCAL_HEADER: Final = 30
_VALUED_CELL: Final = re.compile(
    rb"""\sr=["']([A-Za-z]+)(\d+)["'](?:[^>]*[^>/])?>\s*<(?:\w+:)?(?:v|is|f)\b"""
)
_CELL_BY_PLACE: Final = re.compile(rb"<(?:\w+:)?c(?![^>]*\sr=)[\s/>]")
_ROW: Final = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']""")
_LETTERS: Final = (
    (re.compile(rb'r="[A-Za-z]{3,}\d'), 16_384),
    (re.compile(rb'r="[A-Za-z]{2}\d'), 26 * 27),
)
"""How a place begins, and how many columns there can be where some begin so.

The digit tells a place from the name space ``xmlns:r="http…`` that Excel writes above every sheet.
"""
_DIGITS: Final = (
    (re.compile(rb'r="[A-Za-z]*\d{6}'), 9_999_999),
    (re.compile(rb'r="[A-Za-z]*\d{5}'), 99_999),
)
"""The same of rows."""
_FEW_COLUMNS: Final = 26
_FEW_ROWS: Final = 9_999
_TEXT_CELL: Final = re.compile(rb"""\st=["']s["'][^>]*>\s*<(?:\w+:)?v>(\d{1,9})<""")
_ROW_HEADER, _BLANK_CELL, _LAST_CELL = 0, 1, 11
"""Records of an .xlsb."""
_ENTITIES: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_ODS_TAG: Final = re.compile(rb"<(/?)table:(table-row|table-cell|covered-table-cell|table(?!-))\b([^>]*)>")
_ROWS: Final = re.compile(rb'number-rows-repeated="(\d{1,9})')
_COLUMNS: Final = re.compile(rb'number-columns-repeated="(\d{1,9})')


class TooMuch(ValueError):
    """The file unpacks to more than can be read."""


class Guard:
    """Reads an open archive; ``file`` is the file it is read from."""

    def __init__(self, file: IO[bytes], archive: zipfile.ZipFile) -> None:
        self._file = file
        self._parts = {info.filename: info for info in archive.infolist()}
        if len(archive.infolist()) > MAX_PARTS:
            raise TooMuch

    def check(self, most_unpacked: int) -> None:
        """Unpack every part that a reader may want. Raises :class:`TooMuch`, and what damage raises."""
        read = [info for name, info in self._parts.items() if name.endswith((".xml", ".bin", ".rels"))]
        if sum(info.file_size for info in read) > most_unpacked:
            raise TooMuch
        sheets = [
            info
            for name, info in self._parts.items()
            if name.startswith("xl/worksheets/") and name.endswith(".xml")
        ]
        texts = 0
        for info in sheets:
            texts += self._sheet(info)
        for info in read:
            if info in sheets:
                continue
            if info.filename.startswith("xl/worksheets/") and info.filename.endswith(".bin"):
                self._binary_sheet(info)
            elif info.filename == "content.xml":
                self._open_document_sheets(info)
            elif info.filename == "xl/sharedStrings.xml":
                self._shared_texts(info, sheets, texts)
            else:
                for _ in self._unpacked(info):
                    pass

    def _unpacked(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        """The content of a part in pieces, as long as it is no longer than the archive says."""
        self._file.seek(info.header_offset)
        header = self._file.read(_LOCAL_HEADER)
        if len(header) < _LOCAL_HEADER:
            raise zipfile.BadZipFile("part cut off")
        name, extra = struct.unpack_from("<HH", header, 26)
        self._file.seek(name + extra, 1)
        unpack = zlib.decompressobj(-15) if info.compress_type == zipfile.ZIP_DEFLATED else None
        packed = info.compress_size
        size = 0
        rest = b""
        while packed or rest:
            if not rest:
                rest = self._file.read(min(packed, _PIECE))
                packed -= len(rest)
                if not rest:
                    return
            piece, rest = (unpack.decompress(rest, _PIECE), unpack.unconsumed_tail) if unpack else (rest, b"")
            if not size and _ENTITIES.search(piece):
                raise zipfile.BadZipFile("no office program writes definitions of entities")
            size += len(piece)
            if size > info.file_size:
                raise TooMuch
            yield piece
            if unpack and unpack.eof:
                return

    def _overlapping(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        """Pieces that begin with the end of the one before, so that nothing is cut in two."""
        before = b""
        for piece in self._unpacked(info):
            yield before + piece
            before = (before + piece)[-_OVERLAP:]

    def _sheet(self, info: zipfile.ZipInfo) -> int:
        """How many cells hold a shared text."""
        texts = 0
        columns, rows = _FEW_COLUMNS, _FEW_ROWS
        plain = True
        for piece in self._overlapping(info):
            texts += piece.count(b't="s"') + piece.count(b"t='s'")
            columns, rows = _at_most(piece, _LETTERS, columns), _at_most(piece, _DIGITS, rows)
            plain = plain and _says_places(piece[: piece.rfind(b"<")])
        if not plain or columns * rows > MAX_CELLS:
            self._rectangle(info)
        return texts

    def _rectangle(self, info: zipfile.ZipInfo) -> None:
        """Where cells say no place of their own, their number in a row is the width of the sheet."""
        rows = columns = in_row = 0
        for piece in self._overlapping(info):
            valued = _VALUED_CELL.findall(piece)
            columns = max([columns, *map(column_number, {letters.upper() for letters, _ in valued})])
            rows = max([rows, *map(int, {number for _, number in valued})])
            if _CELL_BY_PLACE.search(piece):
                rows = max([rows, *map(int, _ROW.findall(piece))])
                counts = [part.count(b"<c") for part in piece.split(b"row ")]
                columns = max(columns, in_row + counts[0], *counts)
                in_row = counts[-1] + (in_row if len(counts) == 1 else 0)
            if rows * columns > MAX_CELLS:
                raise TooMuch

    def _binary_sheet(self, info: zipfile.ZipInfo) -> None:
        """Records of an .xlsb: a row says its number, each of its cells its column ([MS-XLSB] 2.1.4)."""
        content = b"".join(self._unpacked(info))
        rows = columns = at = 0
        while at < len(content):
            kind, at = _variable(content, at, 2)
            length, at = _variable(content, at, 4)
            if kind <= _LAST_CELL and at + 4 <= len(content):
                (number,) = struct.unpack_from("<I", content, at)
                if kind == _ROW_HEADER:
                    rows = max(rows, number + 1)
                elif kind != _BLANK_CELL:
                    columns = max(columns, number + 1)
            at += length
        if rows * columns > MAX_CELLS:
            raise TooMuch

    def _shared_texts(self, info: zipfile.ZipInfo, sheets: list[zipfile.ZipInfo], cells: int) -> None:
        if info.file_size > MAX_TEXT:
            raise TooMuch
        lengths: list[int] = []
        rest = b""
        for piece in self._unpacked(info):
            *whole, rest = (rest + piece).split(b"</si>")
            lengths += map(len, whole)
        if max(lengths, default=0) * cells <= MAX_TEXT:
            return
        size = 0
        for sheet in sheets:
            for piece in self._overlapping(sheet):
                size += sum(
                    lengths[number] for number in map(int, _TEXT_CELL.findall(piece)) if number < len(lengths)
                )
                if size > MAX_TEXT:
                    raise TooMuch

    def _open_document_sheets(self, info: zipfile.ZipInfo) -> None:
        """Rows and cells of an .ods *with values* may be repeated to the edge of the sheet."""
        if info.file_size > MAX_CONTENT:
            raise TooMuch
        row = rows = columns = place = repeated = 0
        valued = False
        rest = b""
        for piece in self._unpacked(info):
            text = rest + piece
            cut = text.rfind(b">") + 1
            text, rest = text[:cut], text[cut:]
            for closing, tag, attributes in _ODS_TAG.findall(text):
                if tag == b"table":
                    row = rows = columns = 0
                elif tag == b"table-row":
                    if not closing:
                        repeated, place, valued = _repeats(_ROWS, attributes), 0, False
                    if closing or attributes.endswith(b"/"):
                        row += repeated
                        rows = row if valued else rows
                        if rows * columns > MAX_CELLS:
                            raise TooMuch
                elif not closing:
                    place += _repeats(_COLUMNS, attributes)
                    if b"office:value-type" in attributes or b"table:formula" in attributes:
                        valued, columns = True, max(columns, place)


def _at_most(piece: bytes, signs: Iterable[tuple[re.Pattern[bytes], int]], known: int) -> int:
    """How many columns or rows there may be, told at a glance."""
    return next((most for sign, most in signs if most > known and sign.search(piece)), known)


def _says_places(piece: bytes) -> bool:
    """Whether every cell is written as programs usually do: ``<c r="…``."""
    cells = piece.count(b"<c") - piece.count(b"<co") - piece.count(b"<cf")
    return cells == piece.count(b'<c r="') and b"r='" not in piece and b":sheetData" not in piece


def _variable(content: bytes, at: int, longest: int) -> tuple[int, int]:
    """A number in groups of seven bits, the lowest first, and where the next thing begins."""
    number = 0
    for place in range(longest):
        if at >= len(content):
            raise zipfile.BadZipFile("record cut off")
        byte, at = content[at], at + 1
        number |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return number, at


def _repeats(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return int(found[1]) if found else 1
