"""The bundled faces: measured, split into subsets and embedded; none is taken from the system.

A face is known by its key (``"tinos-bold"``), never by a file name or by a name other programs may
have registered. A :class:`FontBook` is opened on a resource folder and holds no drawing state: the
characters a document uses are kept by reportlab per document.
"""

from __future__ import annotations

import functools
import threading
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thidua_desktop.documents.lining_digits import use_lining_digits
from thidua_desktop.domain.errors import Unreadable

MM = 72 / 25.4
"""Points in a millimetre."""

FACES: Mapping[str, str] = {
    "tinos": "tinos/Tinos-Regular.ttf",
    "tinos-bold": "tinos/Tinos-Bold.ttf",
    "tinos-italic": "tinos/Tinos-Italic.ttf",
    "tinos-bold-italic": "tinos/Tinos-BoldItalic.ttf",
    "playfair-bold": "playfair-display/PlayfairDisplay_700Bold.ttf",
    "playfair-extrabold": "playfair-display/PlayfairDisplay_800ExtraBold.ttf",
    "playfair-bold-italic": "playfair-display/PlayfairDisplay_700Bold_Italic.ttf",
    "great-vibes": "great-vibes/GreatVibes_400Regular.ttf",
}
"""Key → file under ``resources/fonts``."""

SUBSETTING = threading.Lock()
"""Held while a face is cut down for a document: reportlab reads it through one file position."""

_SPACE_LIKE = {"\u00a0"}


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face of the book. ``font`` is reportlab's ``TTFont``."""

    key: str
    font: Any
    widths: Mapping[str, float]
    """Character → advance in thousandths of the size; only characters that have a glyph."""
    drawable: frozenset[str]
    """Those of them that are drawn rightly without shaping."""
    missing_width: float

    def units(self, text: str) -> float:
        """Advance of ``text`` in thousandths of the size."""
        widths = self.widths
        try:
            return sum([widths[c] for c in text])
        except KeyError:
            return sum(widths.get(c, self.missing_width) for c in text)

    def width(self, text: str, size: float, tracking: float = 0.0) -> float:
        """Width in mm of ``text`` at ``size`` pt; ``tracking`` mm lies between letters only."""
        return self.units(text) * size / 1000 / MM + tracking * max(0, len(text) - 1)

    def lacks(self, text: str) -> list[str]:
        """Characters of ``text`` this face cannot draw, in order of appearance, each once.

        A combining mark counts as lacking even where the face has a glyph for it: without shaping it would
        land beside its letter.
        """
        return (
            []
            if self.drawable.issuperset(text)
            else [c for c in dict.fromkeys(text) if c not in self.drawable]
        )


class FontBook:
    """The faces of one resource folder, each read on first use."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "fonts"

    def face(self, key: str) -> Face:
        """The face ``key``; :class:`KeyError` for one that is not in :data:`FACES`.

        Raises :class:`Unreadable` where its file is missing or is no font.
        """
        path = self._folder / FACES[key]
        return _read_face(key, str(path))


@functools.lru_cache(maxsize=64)
def _read_face(key: str, path: str) -> Face:
    """Parse a font file once per process: about 20 ms each, and its contents never change."""
    from reportlab.pdfbase.ttfonts import TTFont

    try:
        font = TTFont(f"ThiDua-{key}", path)
    except Exception as error:  # what is not a font fails in the parser wherever it happens to
        name = Path(path).name
        raise Unreadable(
            f"Không đọc được tệp phông chữ “{name}”: tệp thiếu hoặc hỏng.",
            code="font",
            file=name,
            hint="Cài lại chương trình, hoặc chép lại thư mục fonts từ bản cài đặt.",
        ) from error
    face = font.face
    use_lining_digits(face)
    widths = {chr(code): float(face.charWidths.get(code, face.defaultWidth)) for code in face.charToGlyph}
    if " " in widths:
        for character in _SPACE_LIKE:
            widths[character] = widths[" "]
    drawable = frozenset(c for c in widths if unicodedata.category(c) not in {"Mn", "Me", "Cf", "Cc"})
    return Face(key, font, widths, drawable, float(face.defaultWidth))


def describe_character(character: str) -> str:
    """``"“😀” (U+1F600)"``; a mark or control without a shape of its own is shown on a dotted circle."""
    visible = character
    if unicodedata.category(character) in {"Mn", "Me"}:
        visible = "\u25cc" + character
    elif unicodedata.category(character) in {"Cf", "Cc", "Co", "Cn"}:
        return f"U+{ord(character):04X}"
    return f"“{visible}” (U+{ord(character):04X})"
