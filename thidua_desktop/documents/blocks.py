"""Parts that official papers share, as NĐ 30/2020 Phụ lục I asks: header, titles, tables, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from thidua_desktop.documents.flowing import Draw, Piece, Sheet
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.line_breaks import kept_together
from thidua_desktop.documents.text_fit import even_lines, fit, split_words, wrap
from thidua_desktop.domain.records import Signer

Align = Literal["left", "center", "right", "justify"]

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
SIGNING_ROOM = 28.0
"""mm kept for signature and seal between post and name."""

_LEADING = 1.17
"""Line height in parts of the size."""
_ASCENT = 0.90
_CELL_SIDE = 1.5
_CELL_TOP = 1.1
_GRID = 0.18
BAR = "#8A8A8A"
BAR_HEIGHT, BAR_SIDE = 3.2, 1.5
"""A bar in a cell, mm: its height, and what is left free on either side of the longest."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: text in one style over ``span`` columns."""

    text: str
    style: Style
    align: Align = "left"
    span: int = 1
    balance: bool = False
    """Break evenly, as headings do."""
    bar: int = 0
    """Thousandths of the cell that a bar fills from the left."""


class Typesetter:
    """Makes pieces in the faces of one book."""

    def __init__(self, fonts: FontBook, sheet: Sheet) -> None:
        self._fonts = fonts
        self.sheet = sheet

    def style(
        self, size: float, *, bold: bool = False, italic: bool = False, colour: str = "#000000"
    ) -> Style:
        """Tinos at ``size`` pt."""
        key = {(False, False): "tinos", (True, False): "tinos-bold", (False, True): "tinos-italic"}
        return Style(self._fonts.face(key.get((bold, italic), "tinos-bold-italic")), size, colour)

    # ---- text ----------------------------------------------------------------------------------

    def space(self, height: float) -> Piece:
        """Bare paper, dropped at the top of a page."""
        return Piece(height, lambda ink, x, y: b"", is_space=True)

    def paragraph(
        self,
        text: str,
        style: Style,
        *,
        align: Align = "justify",
        indent: float = 0.0,
        leading: float = _LEADING,
        width: float | None = None,
    ) -> list[Piece]:
        """Running text over the measure, a piece per line; its first and last two lines stay together."""
        measure = width or self.sheet.measure
        lines = _indented(text, style, measure, indent)
        height = style.size * leading / MM
        last = len(lines) - 1
        return [
            Piece(
                height,
                _line_drawer(line, style, measure, align, indent if i == 0 else 0.0, height, i == last),
                keep_with_next=last > 0 and (i == 0 or i == last - 1),
            )
            for i, line in enumerate(lines)
        ]

    def centred(
        self, text: str, style: Style, *, width: float | None = None, keep: bool = True
    ) -> list[Piece]:
        """Heading lines, broken evenly, each kept with what follows."""
        measure = width or self.sheet.measure
        height = style.size * _LEADING / MM
        return [
            Piece(
                height, _line_drawer(line, style, measure, "center", 0.0, height, True), keep_with_next=keep
            )
            for line in even(text, style, measure)
        ]

    def short_rule(self, length: float, *, below: float = 2.0) -> Piece:
        """A centred rule under a heading."""
        middle = self.sheet.measure / 2

        def draw(ink: Ink, x: float, y: float) -> bytes:
            return ink.line(x + middle - length / 2, y + 1.8, x + middle + length / 2, y + 1.8, 0.2)

        return Piece(1.8 + below, draw, keep_with_next=True)

    # ---- header --------------------------------------------------------------------------------

    def header(self, parent_name: str, office_name: str, place_date: str) -> Piece:
        """Tên cơ quan on the left, quốc hiệu and tiêu ngữ on the right, place and date below them."""
        measure = self.sheet.measure
        left_width, right_width = measure * 0.41, measure * 0.57
        left_middle, right_middle = left_width / 2, measure - right_width / 2
        parent, office = self.style(12), self.style(12, bold=True)
        left = [(line, parent) for line in name_lines(parent_name.upper(), parent, left_width)]
        left += [(line, office) for line in name_lines(office_name.upper(), office, left_width)]
        country = self._fitted(COUNTRY, 12, right_width, bold=True)
        motto = self._fitted(MOTTO, 13, right_width, bold=True)
        date = self.style(13, italic=True)
        line_height = 12 * _LEADING / MM
        date_lines = even(place_date, date, right_width) if place_date else []
        right_bottom = 2 * line_height + 1.6
        date_top = right_bottom + 3.0
        left_bottom = len(left) * line_height + 2.0
        height = max(left_bottom, date_top + len(date_lines) * 13 * _LEADING / MM)

        def draw(ink: Ink, x: float, y: float) -> bytes:
            parts = []
            for i, (line, style) in enumerate(left):
                base = y + i * line_height + 12 * _ASCENT / MM
                parts.append(_centred(ink, line, style, x + left_middle, base))
            if left:
                # The rule is a third to a half of the line above it.
                length = left[-1][1].width(left[-1][0]) * 0.4
                under = y + len(left) * line_height + 0.9
                parts.append(
                    ink.line(x + left_middle - length / 2, under, x + left_middle + length / 2, under, 0.2)
                )
            parts.append(_centred(ink, COUNTRY, country, x + right_middle, y + 12 * _ASCENT / MM))
            base = y + line_height + 13 * _ASCENT / MM
            parts.append(_centred(ink, MOTTO, motto, x + right_middle, base))
            length = motto.width(MOTTO)
            parts.append(
                ink.line(
                    x + right_middle - length / 2, base + 1.5, x + right_middle + length / 2, base + 1.5, 0.2
                )
            )
            for i, line in enumerate(date_lines):
                base = y + date_top + (i * _LEADING + _ASCENT) * 13 / MM
                parts.append(_centred(ink, line, date, x + right_middle, base))
            return b"".join(parts)

        return Piece(height, draw)

    def _fitted(self, text: str, size: float, width: float, *, bold: bool) -> Style:
        style = self.style(size, bold=bold)
        found = fit(text, style.face, [size], size - 2, width)
        return self.style(found.size if found else size, bold=bold)

    # ---- tables --------------------------------------------------------------------------------

    def row(
        self,
        cells: Sequence[Cell],
        widths: Sequence[float],
        *,
        least_height: float = 0.0,
        head: Piece | None = None,
        keep_with_next: bool = False,
        shade: bool = False,
    ) -> Piece:
        """A table row with a grid. A cell may span several columns; its text wraps to the cell."""
        edges = [0.0]
        for width in widths:
            edges.append(edges[-1] + width)
        laid: list[tuple[Cell, float, float, list[str]]] = []
        column = 0
        for cell in cells:
            start, end = edges[column], edges[column + cell.span]
            column += cell.span
            inner = end - start - 2 * _CELL_SIDE
            lines = wrap(cell.text, cell.style.face, cell.style.size, inner) if cell.text else []
            if cell.balance and len(lines) > 1:
                lines = even(cell.text, cell.style, inner)
            laid.append((cell, start, end, lines))
        line_heights = [len(lines) * cell.style.size * _LEADING / MM for cell, _, _, lines in laid]
        height = max(least_height, max(line_heights) + 2 * _CELL_TOP)

        def draw(ink: Ink, x: float, y: float) -> bytes:
            parts = [ink.fill(x, y, edges[column], height, "#F2F2F2")] if shade else []
            for (cell, start, end, lines), text_height in zip(laid, line_heights, strict=True):
                if cell.bar:
                    parts.append(_bar(ink, x + start, y, end - start, height, cell.bar))
                parts.append(ink.frame(x + start, y, end - start, height, _GRID))
                top = y + (height - text_height) / 2
                for i, line in enumerate(lines):
                    base = top + (i * _LEADING + (_LEADING - 1) / 2 + 0.87) * cell.style.size / MM
                    parts.append(_aligned(ink, line, cell, x + start, x + end, base))
            return b"".join(parts)

        return Piece(height, draw, keep_with_next=keep_with_next, head=head)

    # ---- signatures ----------------------------------------------------------------------------

    def signatures(self, left: Sequence[str], left_name: str, signer: Signer, above: str = "") -> Piece:
        """Signature blocks: the signer on the right, and ``left`` lines with a name on the left if given.

        One piece, so it can never be torn. ``above`` is a place and date over the right block.
        """
        measure = self.sheet.measure
        width = measure * 0.48
        bold, italic = self.style(13, bold=True), self.style(13, italic=True)
        line_height = 13 * _LEADING / MM
        right = [(line, bold) for text in (signer.prefix, signer.post) for line in _caps(text, bold, width)]
        if above:
            right[:0] = [(line, italic) for line in even(above, italic, width)]
        note = [("(Ký, ghi rõ họ tên)", italic)] if left else []
        left_lines = [(line, bold) for text in left for line in _caps(text, bold, width)] + note
        tall = max(len(left_lines), len(right))
        name_top = tall * line_height + SIGNING_ROOM
        names = [
            (even(name, bold, width) if name else [], middle)
            for name, middle in ((left_name, width / 2), (signer.name, measure - width / 2))
        ]
        height = name_top + max(1, *(len(lines) for lines, _ in names)) * line_height

        def draw(ink: Ink, x: float, y: float) -> bytes:
            parts = []
            offset = len(right) - len([1 for _, style in right if style is bold])
            for column, middle, first in ((left_lines, width / 2, offset), (right, measure - width / 2, 0)):
                for i, (line, style) in enumerate(column):
                    base = y + ((i + first) * _LEADING + _ASCENT) * 13 / MM
                    parts.append(_centred(ink, line, style, x + middle, base))
            for lines, middle in names:
                for i, line in enumerate(lines):
                    base = y + name_top + (i * _LEADING + _ASCENT) * 13 / MM
                    parts.append(_centred(ink, line, bold, x + middle, base))
            return b"".join(parts)

        return Piece(height, draw)


def even(text: str, style: Style, width: float) -> list[str]:
    """Heading lines: as few as fit, evenly broken."""
    return even_lines(text, style.face, style.size, width)


def _caps(text: str, style: Style, width: float) -> list[str]:
    return even(text.upper(), style, width) if text else []


_PLACE_WORDS = re.compile(r"(?<!-) (?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|THỊ XÃ|THỊ TRẤN|QUẬN) )")


def name_lines(name: str, style: Style, width: float) -> list[str]:
    """A body's name; when it needs two lines it breaks before the place it governs."""
    if not name:
        return []
    if style.width(name) <= width:
        return [name]
    parts = _PLACE_WORDS.split(name)
    if len(parts) > 1 and all(style.width(part) <= width for part in parts):
        return parts
    return even(name, style, width)


def _indented(text: str, style: Style, width: float, indent: float) -> list[str]:
    """Lines of a paragraph whose first line starts ``indent`` mm in."""
    lines: list[str] = []
    for part in text.split("\n"):
        words = kept_together(split_words(part), lambda said: style.width(said) <= width - indent)
        first: list[str] = []
        while words and (not first or style.width(" ".join([*first, words[0]])) <= width - indent):
            first.append(words.pop(0))
        lines.extend(wrap(" ".join(first), style.face, style.size, width - indent))
        if words:
            lines.extend(wrap(" ".join(words), style.face, style.size, width))
    return lines


def _line_drawer(
    line: str, style: Style, measure: float, align: Align, indent: float, height: float, last: bool
) -> Draw:
    def draw(ink: Ink, x: float, y: float) -> bytes:
        base = y + (height - style.size / MM) / 2 + 0.87 * style.size / MM
        width = style.width(line)
        if align == "center":
            return ink.text(style, line, x + (measure - width) / 2, base)
        if align == "right":
            return ink.text(style, line, x + measure - width, base)
        gaps = line.count(" ")
        stretch = (measure - indent - width) / gaps if align == "justify" and not last and gaps else 0.0
        return ink.text(style, line, x + indent, base, stretch=stretch)

    return draw


def _bar(ink: Ink, x: float, y: float, width: float, height: float, share: int) -> bytes:
    """A bar in the middle of a cell; grey, so that it prints as it looks."""
    return ink.fill(
        x + BAR_SIDE, y + (height - BAR_HEIGHT) / 2, (width - 2 * BAR_SIDE) * share / 1000, BAR_HEIGHT, BAR
    )


def _centred(ink: Ink, text: str, style: Style, middle: float, base: float) -> bytes:
    return ink.text(style, text, middle - style.width(text) / 2, base)


def _aligned(ink: Ink, text: str, cell: Cell, left: float, right: float, base: float) -> bytes:
    if cell.align == "center":
        return _centred(ink, text, cell.style, (left + right) / 2, base)
    if cell.align == "right":
        return ink.text(cell.style, text, right - _CELL_SIDE - cell.style.width(text), base)
    return ink.text(cell.style, text, left + _CELL_SIDE, base)
