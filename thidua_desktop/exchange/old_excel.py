"""What is in an old Excel workbook (.xls), looked over record by record before it is read.

Numbers in a damaged file say that a sheet has billions of cells or strings; a reader that believes them takes
all memory there is. The fonts of columns are told here too: the reader that gives the cells does not.

Source: [MS-XLS] Excel Binary File Format (BIFF8).
"""

from __future__ import annotations

import struct
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thidua_desktop.exchange.cell_marks import Fonts, SheetMarks, old_font, usual_old_fonts
from thidua_desktop.exchange.compound_file import Damaged, pack_stream, read_streams

_EOF, _FILEPASS, _FONT, _XF, _BOUNDSHEET, _SST, _DIMENSIONS = 0x0A, 0x2F, 0x31, 0xE0, 0x85, 0xFC, 0x200
_LABEL_SST, _LABEL, _RICH, _MULTIPLE, _FORMULA, _BOOL_OR_ERROR = 0xFD, 0x204, 0xD6, 0xBD, 0x06, 0x205
_TEXTS: Final = frozenset({_LABEL_SST, _LABEL, _RICH})
_CELLS: Final = _TEXTS | {_FORMULA, 0x203, _BOOL_OR_ERROR, 0x27E, _MULTIPLE}
_IS_ERROR: Final = 2
_NO_NUMBER: Final = 0xFFFF
_ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_WORKSHEET: Final = 0
_WIDE_DIMENSIONS: Final = 14
"""Bytes of what BIFF8 says of a sheet's size; BIFF5 has shorter numbers."""
_MOST_COLUMNS: Final = 256
_SKIPPED_FONT: Final = 4
"""No font has this number: those after it are counted one too high."""


class Locked(ValueError):
    """The workbook has a password."""


class TooManyCells(ValueError):
    """The rectangle around the used cells is too large."""


@dataclass(slots=True)
class OldWorkbook:
    """A sound workbook. ``container``: a file with nothing but its sheets."""

    container: bytes
    marks: list[SheetMarks]
    """For each sheet, in the order of the file."""


def look_over(data: bytes, most_cells: int) -> OldWorkbook:
    """Check a whole .xls file.

    Raises :class:`Damaged`, :class:`Locked`, :class:`TooManyCells`.
    """
    streams = read_streams(data, ("Workbook", "Book"))
    stream = streams.get("Workbook") or streams.get("Book")
    if not stream:
        raise Damaged("no workbook inside")
    try:
        return _Overview(stream, most_cells).workbook
    except struct.error as error:
        raise Damaged(str(error)) from None


def _records(stream: bytearray, at: int) -> Iterator[tuple[int, int, int]]:
    """(kind, where its content begins, its length) up to the end of the part that begins at ``at``."""
    end = len(stream)
    while at + 4 <= end:
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > end:
            raise Damaged("record cut off")
        yield kind, at + 4, length
        if kind == _EOF:
            return
        at += 4 + length


class _Overview:
    def __init__(self, stream: bytes, most_cells: int) -> None:
        self._stream = bytearray(stream)
        self._most_cells = most_cells
        self._fonts: list[str] = []
        self._looks: list[int] = []
        """For each XF, the number of its font."""
        marks = [(what, self._sheet(at)) for at, what in self._globals()]
        self.workbook = OldWorkbook(
            pack_stream("Workbook", bytes(self._stream)),
            [of_sheet for what, of_sheet in marks if what == _WORKSHEET],
        )

    def _globals(self) -> list[tuple[int, int]]:
        """Where each sheet begins, and what it is."""
        sheets: list[tuple[int, int]] = []
        for kind, at, length in _records(self._stream, 0):
            if kind == _FILEPASS:
                raise Locked
            if kind == _BOUNDSHEET:
                (place, _, what) = struct.unpack_from("<IBB", self._stream, at)
                if place >= len(self._stream):
                    raise Damaged("sheet outside of the file")
                sheets.append((place, what))
            elif kind == _SST:
                total, different = struct.unpack_from("<II", self._stream, at)
                if max(total, different) > len(self._stream):
                    raise Damaged("more strings than bytes")
            elif kind == _FONT:
                self._fonts.append(_font_name(self._stream[at : at + length]))
            elif kind == _XF:
                self._looks.append(struct.unpack_from("<H", self._stream, at)[0])
        return sheets

    def _sheet(self, start: int) -> SheetMarks:
        rows = columns = 0
        dimensions: list[tuple[int, int]] = []
        counts: Fonts = defaultdict(Counter)
        errors: dict[tuple[int, int], str] = {}
        of_look = [self._font_of(look) for look in self._looks]
        for kind, at, length in _records(self._stream, start):
            if kind in _CELLS:
                row, column = struct.unpack_from("<HH", self._stream, at)
                if kind in _TEXTS:
                    (look,) = struct.unpack_from("<H", self._stream, at + 4)
                    counts[column][of_look[look] if look < len(of_look) else ""] += 1
                elif kind in (_FORMULA, _BOOL_OR_ERROR) and (failed := self._failed(kind, at)):
                    errors[row + 1, column] = failed
                elif kind == _MULTIPLE:
                    column = max(column, struct.unpack_from("<H", self._stream, at + length - 2)[0])
                rows, columns = max(rows, row + 1), max(columns, column + 1)
            elif kind == _DIMENSIONS:
                dimensions.append((at, length))
        if columns > _MOST_COLUMNS:
            raise Damaged("more columns than a sheet can have")
        if rows * columns > self._most_cells:
            raise TooManyCells
        for at, length in dimensions:  # readers set memory aside for what is said here, true or not
            struct.pack_into(
                "<IIHH" if length >= _WIDE_DIMENSIONS else "<HHHH", self._stream, at, 0, rows, 0, columns
            )
        return SheetMarks(usual_old_fonts(counts), errors)

    def _failed(self, kind: int, at: int) -> str:
        """What a formula that failed came to, or ``""``."""
        if kind == _FORMULA:
            what, _, code, _, mark = struct.unpack_from("<BBB3sH", self._stream, at + 6)
            failed = what == _IS_ERROR and mark == _NO_NUMBER
        else:
            code, failed = struct.unpack_from("<BB", self._stream, at + 6)
        return _ERRORS.get(code, "#N/A") if failed else ""

    def _font_of(self, look: int) -> str:
        number = look - 1 if look > _SKIPPED_FONT else look
        return old_font(self._fonts[number]) if number < len(self._fonts) else ""


def _font_name(content: bytearray) -> str:
    if len(content) < 16:
        return ""
    length, wide = content[14], content[15] & 1
    text = content[16 : 16 + length * (2 if wide else 1)]
    return text.decode("utf-16-le" if wide else "latin-1", "replace")
