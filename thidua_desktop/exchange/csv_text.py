"""Text tables: their encoding, separator and records."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from typing import Final

from thidua_desktop.domain.old_encodings import OldEncoding, decode
from thidua_desktop.domain.vietnamese.syllables import is_syllable
from thidua_desktop.exchange.archive_guard import TooMuch
from thidua_desktop.exchange.sheets import Row

MAX_TEXT_BYTES: Final = 40 * 2**20
"""Of a text table: 100,000 rows of a list take some 20 MB."""
MAX_TEXT_CELLS: Final = 2_500_000
"""Cells and rows together."""
_SEPARATORS: Final = (";", ",", "\t", "|", "^")
_NON_ASCII_WORD: Final = re.compile(r"[A-Za-z]*[^\x00-\x7f\s][^\x00-\x40\s\[-`{-\x7f]*")
_SAMPLE_WORDS: Final = 500
_PROSE: Final = 0.3


def decode_bytes(data: bytes) -> str:
    """Text of a table file.

    UTF-8 and UTF-16 are told by their marks or by being valid. Anything else is a one-byte encoding; the one
    that gives most Vietnamese syllables wins. VNI and TCVN3 stay as cp1252 shows them: columns are repaired
    later.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    if data.count(0) > len(data) // 4:
        even_zeros = data[0::2].count(0)
        return data.decode("utf-16-be" if even_zeros > data[1::2].count(0) else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    western = _decode_all(data, "cp1252")
    vietnamese = unicodedata.normalize("NFC", _decode_all(data, "cp1258"))
    old = max(_quality(decode(western, encoding)) for encoding in (OldEncoding.TCVN3, OldEncoding.VNI))
    return vietnamese if _quality(vietnamese) > max(old, _quality(western)) else western


def _decode_all(data: bytes, encoding: str) -> str:
    """Decode byte by byte where ``encoding`` has holes, so that no byte is lost."""
    table = {
        byte: bytes([byte]).decode(encoding, errors="ignore") or chr(byte) for byte in range(0x80, 0x100)
    }
    return data.decode("latin-1").translate(table)


def _quality(text: str) -> float:
    """Share of the words with marks that can be Vietnamese, of the first few hundred."""
    words = _NON_ASCII_WORD.findall(text[:200_000])[:_SAMPLE_WORDS]
    return sum(map(is_syllable, words)) / len(words) if words else 0.0


def separator_of(text: str) -> str:
    """The separator under which most lines have the same number of cells, above one."""
    lines = [line for line in text[:100_000].splitlines() if line.strip()][:200]
    best = ("", 0.0)
    for separator in _SEPARATORS:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
        common = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        if common < 2:
            continue
        score = widths.count(common) / len(widths) * min(common, 20)
        if text.count(f"{separator} ") * 2 > text.count(separator):
            score *= _PROSE  # a comma with a space after it is punctuation
        if score > best[1]:
            best = (separator, score)
    return best[0] or ","


def records(text: str) -> list[Row]:
    """Rows of a text table, without trailing blank ones; ``number`` is the line on which a record begins.

    Raises :class:`~thidua_desktop.exchange.archive_guard.TooMuch` beyond :data:`MAX_TEXT_CELLS`.
    """
    text = text.replace("\x00", "").removeprefix("\ufeff")
    first, _, rest = text.partition("\n")
    separator = ""
    skipped = 0
    if re.fullmatch(r"sep=.\s*", first):  # Excel's own hint
        separator, text, skipped = first[4], rest, 1
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or separator_of(text))
    limit = csv.field_size_limit(len(text) + 1)
    rows: list[Row] = []
    line, cells = 1, 0
    try:
        for record in reader:
            cells += len(record) + 1
            if cells > MAX_TEXT_CELLS:
                raise TooMuch
            rows.append(Row(line + skipped, tuple(cell if cell.strip() else None for cell in record)))
            line = reader.line_num + 1
    finally:
        csv.field_size_limit(limit)
    while rows and not any(cell is not None for cell in rows[-1].cells):
        rows.pop()
    return rows
