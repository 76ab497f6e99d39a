"""Slips to vote on: six to a page, marks where to cut, every slip the same size."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.blocks import Cell, Typesetter, even
from thidua_desktop.documents.flowing import Piece
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.official import sizes
from thidua_desktop.documents.official.model import Ballot, BallotSheets, Row
from thidua_desktop.documents.text_fit import even_lines, wrap

_LEADING = 1.17
_MARK = 6.0
"""Length in mm of a cut mark at the edge; half of it makes the crosses inside."""
_HEAD_SIZE, _TITLE_SIZE, _SUBJECT_SIZE, _NOTE_SIZE = 8.5, 11.5, 9.5, 8.0
_LEAST = 6.5
"""Least height in mm of a row: room for a cross."""
_INNER = sizes.SLIP_WIDTH - 2 * sizes.SLIP_MARGIN


def slip_measure() -> float:
    """Width in mm of a slip's table."""
    return _INNER


def rows_that_fit(ballot: Ballot, rows: Sequence[Row], fonts: FontBook) -> int:
    """How many of ``rows``, from the first, one slip can hold; at least one is taken."""
    tool = _Tool(fonts)
    room = sizes.SLIP_HEIGHT - 2 * sizes.SLIP_MARGIN - tool.above(ballot) - tool.below(ballot)
    used = tool.row_height(ballot, tuple(column.heading for column in ballot.columns))
    for count, row in enumerate(rows):
        used += tool.row_height(ballot, row.cells)
        if used > room and count:
            return count
    return len(rows)


class _Tool:
    """Heights of a slip's parts, from the same metrics that draw them."""

    def __init__(self, fonts: FontBook) -> None:
        self._plain, self._bold = fonts.face("tinos"), fonts.face("tinos-bold")
        self._italic = fonts.face("tinos-italic")

    def lines(self, text: str, size: float, *, bold: bool = True) -> int:
        return len(even_lines(text, self._bold if bold else self._plain, size, _INNER)) if text else 0

    def above(self, ballot: Ballot) -> float:
        head = sum(self.lines(text.upper(), _HEAD_SIZE) for text in ballot.authority) * _HEAD_SIZE
        title = self.lines(ballot.title.upper(), _TITLE_SIZE) * _TITLE_SIZE
        subject = self.lines(ballot.subject, _SUBJECT_SIZE) * _SUBJECT_SIZE
        return (head + title + subject) * _LEADING / MM + 5.0

    def below(self, ballot: Ballot) -> float:
        note = wrap(ballot.note, self._italic, _NOTE_SIZE, _INNER) if ballot.note else []
        return (len(note) + bool(ballot.part)) * _NOTE_SIZE * _LEADING / MM + 2.0

    def row_height(self, ballot: Ballot, cells: Sequence[str]) -> float:
        heights = []
        widths = [column.width for column in ballot.columns] if len(cells) > 1 else [_INNER]
        for text, width in zip(cells, widths, strict=True):
            lines = wrap(text, self._bold, sizes.SLIP_TEXT, width - 3.0) if text else [""]
            heights.append(len(lines) * sizes.SLIP_TEXT * _LEADING / MM)
        return max(max(heights) + 2.2, _LEAST)


def ballot_pages(block: BallotSheets, set_: Typesetter) -> list[Piece]:
    """Whole pages: the copies of one slip stand together, so that cut stacks are of one kind."""
    pages = []
    for ballot in block.ballots:
        left = block.copies
        while left > 0:
            pages.append(_page(ballot, min(left, sizes.SLIPS), set_))
            left -= sizes.SLIPS
    return pages


def _page(ballot: Ballot, count: int, set_: Typesetter) -> Piece:
    slip = _slip(ballot, set_)

    def draw(ink: Ink, x: float, y: float) -> bytes:
        parts = [_cut_marks(ink)]
        for place in range(count):
            row, column = divmod(place, sizes.SLIP_COLUMNS)
            left = column * sizes.SLIP_WIDTH + sizes.SLIP_MARGIN
            at = row * sizes.SLIP_HEIGHT + sizes.SLIP_MARGIN
            for piece in slip[:-1]:
                parts.append(piece.draw(ink, x + left, y + at))
                at += piece.height
            foot = slip[-1]
            bottom = (row + 1) * sizes.SLIP_HEIGHT - sizes.SLIP_MARGIN - foot.height
            parts.append(foot.draw(ink, x + left, y + bottom))
        return b"".join(parts)

    return Piece(297.0, draw)


def _cut_marks(ink: Ink) -> bytes:
    """Strokes at the edges and crosses where two cuts meet, never inside a slip's text."""
    width, height = sizes.SLIP_WIDTH * sizes.SLIP_COLUMNS, sizes.SLIP_HEIGHT * sizes.SLIP_ROWS
    across = [sizes.SLIP_WIDTH * i for i in range(1, sizes.SLIP_COLUMNS)]
    down = [sizes.SLIP_HEIGHT * i for i in range(1, sizes.SLIP_ROWS)]
    parts = []
    for x in across:
        parts.append(ink.line(x, 0, x, _MARK, 0.15))
        parts.append(ink.line(x, height - _MARK, x, height, 0.15))
    for y in down:
        parts.append(ink.line(0, y, _MARK, y, 0.15))
        parts.append(ink.line(width - _MARK, y, width, y, 0.15))
        for x in across:
            parts.append(ink.line(x - _MARK / 2, y, x + _MARK / 2, y, 0.15))
            parts.append(ink.line(x, y - _MARK / 2, x, y + _MARK / 2, 0.15))
    return b"".join(parts)


def _slip(ballot: Ballot, set_: Typesetter) -> list[Piece]:
    """The pieces of a slip from the top; the last stands at its foot."""
    plain, bold = set_.style(_HEAD_SIZE), set_.style(_HEAD_SIZE, bold=True)
    pieces: list[Piece] = []
    for i, text in enumerate(ballot.authority):
        style = bold if i == len(ballot.authority) - 1 else plain
        pieces += set_.centred(text.upper(), style, width=_INNER)
    pieces.append(set_.space(2.0))
    pieces += set_.centred(ballot.title.upper(), set_.style(_TITLE_SIZE, bold=True), width=_INNER)
    pieces += set_.centred(ballot.subject, set_.style(_SUBJECT_SIZE, bold=True), width=_INNER)
    pieces.append(set_.space(2.0))
    widths = [column.width for column in ballot.columns]
    head, body = set_.style(sizes.SLIP_TEXT, bold=True), set_.style(sizes.SLIP_TEXT)
    cells = [Cell(column.heading, head, "center", balance=True) for column in ballot.columns]
    pieces.append(set_.row(cells, widths, least_height=_LEAST))
    for row in ballot.rows:
        line = [Cell(t, body, c.align) for t, c in zip(row.cells, ballot.columns, strict=False)]
        if row.spans:
            line = [Cell(row.cells[0], head, span=len(widths))]
        pieces.append(set_.row(line, widths, least_height=_LEAST))
    return [*pieces, _foot(ballot, set_.style(_NOTE_SIZE, italic=True))]


def _foot(ballot: Ballot, style: Style) -> Piece:
    lines = wrap(ballot.note, style.face, style.size, _INNER) if ballot.note else []
    step = style.size * _LEADING / MM
    height = (len(lines) + bool(ballot.part)) * step

    def draw(ink: Ink, x: float, y: float) -> bytes:
        parts = [ink.text(style, line, x, y + (i + 0.9) * step) for i, line in enumerate(lines)]
        for line in even(ballot.part, style, _INNER) if ballot.part else ():
            parts.append(ink.text(style, line, x + _INNER - style.width(line), y + (len(lines) + 0.9) * step))
        return b"".join(parts)

    return Piece(height, draw)
