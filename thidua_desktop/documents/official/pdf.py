"""Official papers as PDF: every block of a description becomes pieces that flow over the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from thidua_desktop.documents.blocks import Cell, Typesetter
from thidua_desktop.documents.charts import chart_pieces
from thidua_desktop.documents.flowing import Piece, Sheet, write_sections
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Style
from thidua_desktop.documents.official import sizes
from thidua_desktop.documents.official.model import (
    Addressee,
    AppendixTitle,
    BallotSheets,
    Block,
    Centred,
    Figure,
    Grounds,
    Header,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    Table,
    Title,
)
from thidua_desktop.documents.official.pdf_ballots import ballot_pages
from thidua_desktop.documents.official.pdf_parts import Parts
from thidua_desktop.documents.text_fit import wrap
from thidua_desktop.domain.errors import Problem

_ROOM_ABOVE = 40.0
"""Kept free on the page of a parted row, for the headings of its group."""
_BALANCED = 60
"""Letters up to which a cell is broken evenly: names and posts; longer ones run as text does."""
Named = tuple[Piece, str]
"""A piece and the words that name it when it is too high."""
Laid = list[tuple[list[Named], Sheet]]


def write_pdf(
    target: BinaryIO, paper: OfficialPaper, laid: Laid, fonts: FontBook, *, compress: bool = True
) -> int:
    """Write ``paper`` as :func:`lay` set it; returns the number of pages. Equal papers give equal bytes."""
    sections = [([piece for piece, _ in pieces], sheet) for pieces, sheet in laid]
    return write_sections(
        target, sections, fonts=fonts, title=paper.title, author=paper.author, compress=compress
    )


def lay(paper: OfficialPaper, fonts: FontBook) -> Laid:
    """The pieces of every section with its sheet."""
    return [(_pieces(section, fonts), _sheet(section)) for section in paper.sections]


def too_high(laid: Laid) -> list[Problem]:
    """Blocks that no page can hold; rows of tables run on over pages."""
    problems = []
    for pieces, sheet in laid:
        room = sheet.room
        for piece, name in pieces:
            if piece.height + (piece.head.height if piece.head else 0.0) > room + 1e-6:
                problems.append(
                    Problem(
                        "row_too_high",
                        f"“{name[:60]}”: chữ trong một dòng dài hơn cả trang giấy. "
                        "Chưa in; hãy rút gọn rồi in lại.",
                        value=name,
                    )
                )
    return problems


def _sheet(section: Section) -> Sheet:
    if any(isinstance(block, BallotSheets) for block in section.blocks):
        return sizes.BARE
    return sizes.LANDSCAPE if section.landscape else sizes.PORTRAIT


def _pieces(section: Section, fonts: FontBook) -> list[Named]:
    sheet = _sheet(section)
    setter = _Setter(Parts(Typesetter(fonts, sheet)), fonts)
    pieces: list[Named] = []
    for block in section.blocks:
        if isinstance(block, Signatures):
            _keep_tail(pieces)
        pieces += setter.block(block)
    return pieces


def _keep_tail(pieces: list[Named], least: int = 2) -> None:
    """Let the last lines or rows stay with what comes next: no signature on a page by itself."""
    kept = 0
    for at in range(len(pieces) - 1, -1, -1):
        piece, name = pieces[at]
        pieces[at] = (replace(piece, keep_with_next=True), name)
        kept += not piece.is_space
        if kept >= least:
            return


class _Setter:
    """Turns blocks into pieces on one sheet."""

    def __init__(self, parts: Parts, fonts: FontBook) -> None:
        self._parts = parts
        self._fonts = fonts
        self._set = parts.set

    def block(self, block: Block) -> list[Named]:
        """The pieces of one block, space above included."""
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, BallotSheets):
            return [(page, block.ballots[0].title) for page in ballot_pages(block, self._set)]
        if isinstance(block, Figure):
            return [(piece, block.caption) for piece in self._figure(block)]
        if isinstance(block, Header):
            pieces = self._parts.header(block)
        elif isinstance(block, Title):
            pieces = self._parts.title(block)
        elif isinstance(block, AppendixTitle):
            pieces = self._parts.appendix_title(block)
        elif isinstance(block, Centred):
            pieces = self._centred(block)
        elif isinstance(block, Addressee):
            pieces = self._parts.addressee(block)
        elif isinstance(block, Grounds):
            pieces = self._grounds(block)
        elif isinstance(block, Paragraph):
            pieces = self._paragraph(block)
        else:
            pieces = self._parts.signatures(block)
        return [(piece, _words(block)) for piece in pieces]

    def _centred(self, block: Centred) -> list[Piece]:
        style = self._set.style(sizes.TEXT_SIZE, bold=block.bold, italic=block.italic)
        return [self._gap(), *self._set.centred(block.text, style)]

    def _grounds(self, block: Grounds) -> list[Piece]:
        pieces: list[Piece] = []
        for i, line in enumerate(block.lines):
            end = "." if i == len(block.lines) - 1 else ";"
            text = line.rstrip(" ;.") + end
            pieces += self._paragraph(Paragraph(text, italic=True))
        return pieces

    def _paragraph(self, block: Paragraph) -> list[Piece]:
        lines = self._parts.paragraph(block)
        if block.keep and lines:
            lines[-1] = replace(lines[-1], keep_with_next=True)
        return [self._gap(), *lines]

    def _figure(self, block: Figure) -> list[Piece]:
        charts = chart_pieces(block.drawing, self._fonts, self._set.sheet, block.height, size=block.size)
        above = self._gap(2 * sizes.GAP)
        if not block.caption:
            return [above, *charts]
        italic = self._set.style(sizes.CAPTION_SIZE, italic=True)
        charts[-1] = replace(charts[-1], keep_with_next=True)
        caption = self._set.centred(block.caption, italic, keep=False)
        return [above, *charts, self._gap(sizes.GAP / 2), *caption]

    def _gap(self, height: float = sizes.GAP) -> Piece:
        """Paper above a block; what is kept with the block reaches over it."""
        return replace(self._set.space(height), keep_with_next=True)

    # ---- tables ----------------------------------------------------------------------------------
    def _table(self, table: Table) -> list[Named]:
        widths = [column.width for column in table.columns]
        bold = self._set.style(table.size, bold=True)
        head: Piece | None = None
        pieces: list[Named] = [(self._gap(sizes.GAP + 0.8), "")]
        if table.head:
            cells = [Cell(column.heading, bold, "center", balance=True) for column in table.columns]
            head = self._set.row(cells, widths, least_height=8.5, keep_with_next=True)
            pieces.append((head, ""))
        styles = {
            (b, i): self._set.style(table.size, bold=b, italic=i)
            for b in (False, True)
            for i in (False, True)
        }
        most = self._set.sheet.room - (head.height if head else 0.0)
        for row in table.rows:
            style = styles[row.bold, row.italic]
            piece = self._row(row, table, widths, head, style)
            if piece.height <= most:
                pieces.append((piece, _name(row)))
                continue
            for part in self._parted(row, widths, style, most - _ROOM_ABOVE):
                pieces.append((self._row(part, table, widths, head, style), _name(row)))
        return pieces

    def _parted(self, row: Row, widths: Sequence[float], style: Style, height: float) -> list[Row]:
        """A row that no page can hold, as several rows of at most ``height`` mm: its text runs on."""
        count = max(1, int((height - 2 * sizes.CELL_TOP) / (style.size * 1.17 / MM)) - 1)
        cells, at = [], 0
        for i, text in enumerate(row.cells):
            span = row.spans[i] if row.spans else 1
            inner = sum(widths[at : at + span]) - 2 * sizes.CELL_SIDE
            cells.append(wrap(text, style.face, style.size, inner) if text else [])
            at += span
        longest = max(len(lines) for lines in cells)
        parts = []
        for start in range(0, longest, count):
            texts = ["\n".join(lines[start : start + count]) for lines in cells]
            if start and len(texts) > 1 and not texts[1]:
                texts[1] = "(tiếp theo)"
            parts.append(replace(row, cells=tuple(texts), tall=0.0))
        return parts

    def _row(
        self, row: Row, table: Table, widths: Sequence[float], head: Piece | None, style: Style
    ) -> Piece:
        cells, at = [], 0
        for i, text in enumerate(row.cells):
            span = row.spans[i] if row.spans else 1
            align = table.columns[at].align if span == 1 else "left"
            bar = row.bars[i] if row.bars else 0
            even = align != "right" and len(text) <= _BALANCED
            cells.append(Cell(text, style, align, span, balance=even, bar=bar))
            at += span
        return self._set.row(
            cells,
            widths,
            least_height=max(row.tall, 7.0),
            head=head,
            keep_with_next=row.keep,
            shade=row.shaded,
        )


def _name(row: Row) -> str:
    return max(row.cells, key=len, default="")


def _words(block: Block) -> str:
    return next((v for v in (getattr(block, n, "") for n in ("text", "subject", "title")) if v), "")
