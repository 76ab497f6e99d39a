"""Lining digits for faces that draw old-style ones.

Playfair's "1" is as low as an "x" and reads as a small capital I: "Ấp 1" must not look like "Ấp I". The
face has lining digits too, behind the OpenType feature ``lnum``; reportlab applies no features, so the
mapping from digit to glyph is changed once, when the face is read.
"""

from __future__ import annotations

import struct
from typing import Any

DIGITS = "0123456789"


def use_lining_digits(face: Any) -> None:
    """Make reportlab's ``TTFontFace`` draw and measure digits by their lining forms, where it has any."""
    substitutes = (
        _single_substitutions(bytes(face.get_table("GSUB")), b"lnum") if "GSUB" in face.table else {}
    )
    for digit in map(ord, DIGITS):
        glyph = substitutes.get(face.charToGlyph.get(digit, -1))
        if glyph is not None:
            face.charToGlyph[digit] = glyph
            face.charWidths[digit] = face.hmetrics[glyph][0]


def _u16(table: bytes, at: int) -> int:
    return int(struct.unpack_from(">H", table, at)[0])


def _u16s(table: bytes, at: int) -> list[int]:
    """A count and that many numbers."""
    count = _u16(table, at)
    return list(struct.unpack_from(f">{count}H", table, at + 2))


def _single_substitutions(table: bytes, feature: bytes) -> dict[int, int]:
    """Glyph → glyph of the single substitutions of ``feature`` in a GSUB table."""
    features, lookups = _u16(table, 6), _u16(table, 8)
    found: dict[int, int] = {}
    for i in range(_u16(table, features)):
        record = features + 2 + 6 * i
        if table[record : record + 4] != feature:
            continue
        for index in _u16s(table, features + _u16(table, record + 4) + 2):
            lookup = lookups + _u16(table, lookups + 2 + 2 * index)
            for offset in _u16s(table, lookup + 4):
                found.update(_subtable(table, lookup + offset, _u16(table, lookup)))
    return found


def _subtable(table: bytes, at: int, kind: int) -> dict[int, int]:
    if kind == 7:  # extension: the real subtable lies further off
        return _subtable(table, at + int(struct.unpack_from(">L", table, at + 4)[0]), _u16(table, at + 2))
    if kind != 1:
        return {}
    covered = _coverage(table, at + _u16(table, at + 2))
    if _u16(table, at) == 1:
        delta = _u16(table, at + 4)
        return {glyph: (glyph + delta) & 0xFFFF for glyph in covered}
    return dict(zip(covered, _u16s(table, at + 4), strict=False))


def _coverage(table: bytes, at: int) -> list[int]:
    if _u16(table, at) == 1:
        return _u16s(table, at + 2)
    glyphs: list[int] = []
    for i in range(_u16(table, at + 2)):
        first, last, _ = struct.unpack_from(">3H", table, at + 4 + 6 * i)
        glyphs.extend(range(first, last + 1))
    return glyphs
