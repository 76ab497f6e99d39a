"""Pages of the stage's papers: large letters, big page numbers, parts that can be found again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.documents.blocks import even
from thidua_desktop.documents.data import Mark
from thidua_desktop.documents.flowing import Piece, Sheet, paginate
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.text_fit import fit, wrap

LEADING = 1.17
ASCENT = 0.87


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces that begin on a new page; ``title`` names them in the outline (empty: not named)."""

    title: str
    pieces: tuple[Piece, ...]


Frame = Callable[[Ink, int, int], bytes]
"""(ink, page from 1, pages) → what stands around every page."""


def spread(parts: Sequence[Part], sheet: Sheet) -> tuple[list[list[Piece]], tuple[Mark, ...]]:
    """Pages of all ``parts``, and where each begins."""
    pages: list[list[Piece]] = []
    marks = []
    for part in parts:
        if part.title:
            marks.append(Mark(part.title, len(pages)))
        pages += paginate(part.pieces, sheet.room)
    return pages, tuple(marks)


def drawn(page: Sequence[Piece], ink: Ink, sheet: Sheet) -> bytes:
    """The pieces of one page from its top margin."""
    parts, y = [], sheet.top
    for piece in page:
        parts.append(piece.draw(ink, sheet.left, y))
        y += piece.height
    return b"".join(parts)


def tinos(
    fonts: FontBook, size: float, *, bold: bool = False, italic: bool = False, colour: str = "#000000"
) -> Style:
    """Tinos at ``size`` pt."""
    face = {(True, False): "tinos-bold", (False, True): "tinos-italic", (True, True): "tinos-bold-italic"}
    return Style(fonts.face(face.get((bold, italic), "tinos")), size, colour)


def high(style: Style, leading: float = LEADING) -> float:
    """Height in mm of a line in ``style``."""
    return style.size * leading / MM


def base_of(top: float, style: Style, leading: float = LEADING) -> float:
    """Baseline of a line whose top is at ``top``."""
    return top + (high(style, leading) - style.size / MM) / 2 + ASCENT * style.size / MM


def lines_of(text: str, style: Style, width: float, *, balance: bool = False) -> list[str]:
    """``text`` on lines of ``width`` mm; nothing for an empty one."""
    if not text:
        return []
    return even(text, style, width) if balance else wrap(text, style.face, style.size, width)


def largest(
    text: str,
    make: Callable[[float], Style],
    sizes: Sequence[float],
    least: float,
    width: float,
    height: float,
) -> tuple[Style, list[str]]:
    """``text`` as large as ``width`` × ``height`` mm hold it: ``sizes[n - 1]`` pt on n lines, or smaller.

    On n lines it shrinks to the size for n + 1 before it breaks once more, on the last to ``least``. What
    does not fit even so is wrapped at ``least``: nothing is ever lost.
    """
    for count, size in enumerate(sizes, start=1):
        smallest = sizes[count] if count < len(sizes) else least
        highest = height * MM / LEADING / count
        if min(size, highest) < smallest:
            continue
        found = fit(text, make(least).face, [min(size, highest)] * count, smallest, width, shrink_first=False)
        if found is not None:
            return make(found.size), list(found.lines)
    style = make(least)
    return style, wrap(text, style.face, style.size, width)


def centred(ink: Ink, text: str, style: Style, middle: float, base: float) -> bytes:
    """One line about ``middle``."""
    return ink.text(style, text, middle - style.width(text) / 2, base)


def stacked(
    ink: Ink, lines: Sequence[tuple[str, Style]], middle: float, top: float, leading: float = LEADING
) -> bytes:
    """Lines of any style one below the other, each about ``middle``."""
    parts = []
    for text, style in lines:
        parts.append(centred(ink, text, style, middle, base_of(top, style, leading)))
        top += high(style, leading)
    return b"".join(parts)


def stack_height(lines: Sequence[tuple[str, Style]], leading: float = LEADING) -> float:
    """Height of :func:`stacked`."""
    return sum(high(style, leading) for _, style in lines)


def under(piece: Piece, head: Piece) -> Piece:
    """``piece``, with ``head`` over it where it begins a page."""
    return piece if piece.is_space else replace(piece, head=head)


def keep(piece: Piece) -> Piece:
    """``piece``, on one page with the next."""
    return Piece(piece.height, piece.draw, True, piece.head, piece.is_space)
