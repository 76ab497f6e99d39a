"""Papers that run over as many pages as they need: pieces with heights, broken between, never inside.

A piece may demand to stay on one page with the next (headings, the rows before a signature), and table rows
name the head that is repeated above them on a new page. All breaks are decided before anything is drawn, so
"trang 2/5" is known on page 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.pdf import PdfWriter

Draw = Callable[[Ink, float, float], bytes]
"""(ink, left, top) → operators."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never split. ``height`` in mm."""

    height: float
    draw: Draw
    keep_with_next: bool = False
    head: Piece | None = None
    """Drawn again at the top when this piece begins a new page."""
    is_space: bool = False
    """Dropped at the top of a page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper and margins in mm (NĐ 30/2020 PL I, mục I: trên, dưới 20–25; trái 30–35; phải 15–20)."""

    width: float = 210.0
    height: float = 297.0
    top: float = 20.0
    bottom: float = 20.0
    left: float = 30.0
    right: float = 15.0

    @property
    def measure(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


def paginate(pieces: Sequence[Piece], room: float) -> list[list[Piece]]:
    """Spread ``pieces`` over pages of ``room`` mm, repeating heads and keeping together what belongs so.

    No piece may be higher than a page with its head; what is to be kept together is split only when it is
    higher than a page.
    """
    pages: list[list[Piece]] = []
    page: list[Piece] = []
    used = 0.0
    for i, piece in enumerate(pieces):
        if page and used + _kept_height(pieces, i) > room + 1e-6:
            fresh = _kept_height(pieces, i) + (piece.head.height if piece.head else 0.0)
            if fresh <= room + 1e-6 or used + piece.height > room + 1e-6:
                pages.append(page)
                page, used = [], 0.0
                if piece.head is not None:
                    page.append(piece.head)
                    used = piece.head.height
        if piece.is_space and not page:
            continue
        page.append(piece)
        used += piece.height
    return [*pages, page] if page or not pages else pages


def _kept_height(pieces: Sequence[Piece], start: int) -> float:
    """Height of the piece at ``start`` and of all it must stay with."""
    height = 0.0
    for piece in pieces[start:]:
        height += piece.height
        if not piece.keep_with_next:
            break
    return height


def write_paper(
    target: BinaryIO,
    pieces: Sequence[Piece],
    *,
    sheet: Sheet,
    fonts: FontBook,
    title: str,
    author: str,
    foot: str,
    compress: bool = True,
) -> int:
    """Write ``pieces`` as a PDF; returns the number of pages.

    From page 2 the number stands in the middle of the top margin (NĐ 30/2020 PL I, mục II.9); at the foot of
    every page ``foot`` and "Trang x/y".
    """
    pages = paginate(pieces, sheet.room)
    writer = PdfWriter(target, title=title, author=author, compress=compress)
    ink = Ink(writer, sheet.height)
    number_style = Style(fonts.face("tinos"), 13)
    foot_style = Style(fonts.face("tinos-italic"), 10, "#444444")
    for number, page in enumerate(pages, start=1):
        parts = []
        y = sheet.top
        for piece in page:
            parts.append(piece.draw(ink, sheet.left, y))
            y += piece.height
        if number > 1:
            text = str(number)
            parts.append(
                ink.text(number_style, text, (sheet.width - number_style.width(text)) / 2, sheet.top - 7)
            )
        of = f"Trang {number}/{len(pages)}"
        base = sheet.height - sheet.bottom + 9
        parts.append(ink.text(foot_style, foot, sheet.left, base))
        parts.append(ink.text(foot_style, of, sheet.width - sheet.right - foot_style.width(of), base))
        writer.page(sheet.width, sheet.height, b"".join(parts))
    writer.finish()
    return len(pages)


def write_sections(
    target: BinaryIO,
    sections: Sequence[tuple[Sequence[Piece], Sheet]],
    *,
    fonts: FontBook,
    title: str,
    author: str,
    compress: bool = True,
) -> int:
    """Write sections, each on pages of its own sheet and numbered from 1; returns the number of pages.

    From the second page of a section the number stands in the middle of the top margin and nothing at the
    foot (NĐ 30/2020 PL I, I.7 and III.1.đ). A sheet without a top margin carries no number.
    """
    writer = PdfWriter(target, title=title, author=author, compress=compress)
    style = Style(fonts.face("tinos"), 13)
    total = 0
    for pieces, sheet in sections:
        ink = Ink(writer, sheet.height)
        for number, page in enumerate(paginate(pieces, sheet.room), start=1):
            parts = []
            y = sheet.top
            for piece in page:
                parts.append(piece.draw(ink, sheet.left, y))
                y += piece.height
            if number > 1 and sheet.top:
                text = str(number)
                parts.append(ink.text(style, text, (sheet.width - style.width(text)) / 2, sheet.top - 7))
            writer.page(sheet.width, sheet.height, b"".join(parts))
            total += 1
    writer.finish()
    return total
