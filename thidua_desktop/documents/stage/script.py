"""Kịch bản dẫn chương trình: the written script that NĐ 152/2025 Đ30.1 requires, in large letters.

Names stand one below the other as those called stand from left to right, with the place on the stage before
each and what the MC alone must know in the margin. Nobody is split between two pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.data import Rendered
from thidua_desktop.documents.flowing import Draw, Piece, Sheet
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.documents.pdf import PdfWriter
from thidua_desktop.documents.stage.data import Script, ScriptLine, ScriptStep, ScriptTurn, StageName
from thidua_desktop.documents.stage.pages import (
    Part,
    base_of,
    centred,
    drawn,
    high,
    keep,
    lines_of,
    spread,
    tinos,
    under,
)
from thidua_desktop.domain.errors import Problem

TEXT_SIZE = 17.0
NAME_SIZE = 21.0
LEAST_SIZE = 16.0
"""pt; nothing that is read aloud is smaller."""
MARGIN_SIZE = 13.0
"""Notes in the margin, for the MC's eyes alone."""

SHEET = Sheet(210, 297, 24, 16, 18, 12)
_NUMBER = 16.0
"""mm on the left for the place on the stage."""
_NOTE = 30.0
"""mm on the right for notes."""
_GAP = 4.0
_BETWEEN_NAMES = 2.2
"""mm: as little as tells them apart, so that a whole turn stands on one page."""
_SHORT_STEP = 110.0
"""mm; an item of the programme no higher than that is read from one page."""
_LEADING = 1.42
_NAME_LEADING = 1.25
_GREY = "#444444"
_BLUE = "#0B3D91"
_BOX = 0.3


def render_script(
    target: Path | BinaryIO, script: Script, *, resources: Path, compress: bool = True
) -> Rendered:
    """Write the script as a PDF with a mark for each turn. Equal data give equal bytes.

    Raises :class:`~thidua_desktop.domain.errors.Invalid` for a character without a glyph or a text that is
    longer than a page.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_script(file, script, resources=resources, compress=compress)
    script = clean(script)
    fonts = FontBook(resources)
    forbid(find_problems(script, fonts))
    setter = _Setter(fonts)
    parts = setter.parts(script)
    forbid(_too_high(parts))
    pages, marks = spread(parts, SHEET)
    writer = PdfWriter(
        target, title=f"{script.title} {script.conference}", author=script.office_name, compress=compress
    )
    ink = Ink(writer, SHEET.height)
    for number, page in enumerate(pages, start=1):
        frame = setter.frame(ink, script, number, len(pages))
        writer.page(SHEET.width, SHEET.height, frame + drawn(page, ink, SHEET))
    writer.finish()
    return Rendered(len(pages), marks=marks)


def _too_high(parts: list[Part]) -> list[Problem]:
    return [
        Problem(
            "text_too_long",
            f"“{part.title}”: một đoạn của kịch bản dài hơn cả trang giấy. "
            "Chưa in; hãy tách đoạn ấy rồi in lại.",
            value=part.title,
        )
        for part in parts
        if any(piece.height > SHEET.room for piece in part.pieces)
    ]


class _Setter:
    """Makes the pieces of a script."""

    def __init__(self, fonts: FontBook) -> None:
        self._fonts = fonts
        self._note = tinos(fonts, MARGIN_SIZE, italic=True, colour=_GREY)
        self._mark = tinos(fonts, MARGIN_SIZE, bold=True)
        self._left = SHEET.measure - _NOTE - _GAP

    def style(
        self, size: float, *, bold: bool = False, italic: bool = False, colour: str = "#000000"
    ) -> Style:
        return tinos(self._fonts, size, bold=bold, italic=italic, colour=colour)

    # ---- around every page -----------------------------------------------------------------------
    def frame(self, ink: Ink, script: Script, number: int, of: int) -> bytes:
        """The page's number large on the right above, the conference on the left."""
        big = self.style(24, bold=True)
        small = self.style(11, italic=True, colour=_GREY)
        right = SHEET.width - SHEET.right
        tail = f" / {of}"
        tail_style = self.style(14)
        at = right - tail_style.width(tail) - big.width(str(number))
        parts = [
            ink.text(big, str(number), at, 16),
            ink.text(tail_style, tail, right - tail_style.width(tail), 16),
            ink.line(SHEET.left, 19, right, 19, 0.3),
        ]
        head = lines_of(script.conference, small, at - SHEET.left - 8)
        for i, text in enumerate(head[:2]):
            parts.append(ink.text(small, text, SHEET.left, 12.0 + i * high(small)))
        if number < of:
            more = "(xem tiếp trang sau)"
            parts.append(ink.text(small, more, right - small.width(more), SHEET.height - SHEET.bottom + 6))
        return b"".join(parts)

    # ---- parts -------------------------------------------------------------------------------------
    def parts(self, script: Script) -> list[Part]:
        """The first page, then every step; a turn that does not fit on what is left begins a page."""
        pieces: list[Piece] = list(self._head(script))
        parts: list[Part] = []
        title = script.title
        for number, step in enumerate(script.steps, start=1):
            pieces += self._step(number, step)
            for turn in step.turns:
                # A turn is read in one breath: on a page of its own.
                parts.append(Part(title, tuple(pieces)))
                title = f"Đợt {turn.group.number}. {turn.group.title}"
                pieces = self._turn(turn)
            if step.turns and step.after:
                parts.append(Part(title, tuple(pieces)))
                title, pieces = "", []
            pieces += self._lines(step.after)
        parts.append(Part(title, tuple(pieces)))
        return [part for part in parts if part.pieces]

    def _head(self, script: Script) -> list[Piece]:
        pieces = [*self._middle(script.office_name.upper(), self.style(16, bold=True))]
        pieces.append(_space(4))
        pieces += self._middle(script.title.upper(), self.style(26, bold=True))
        pieces += self._middle(script.conference, self.style(20, bold=True))
        if script.where_when:
            pieces += self._middle(script.where_when, self.style(LEAST_SIZE, italic=True))
        pieces.append(_space(4))
        for note in script.notes:
            pieces += [
                *self._text(note, self.style(13, colour=_GREY), 1.25, width=SHEET.measure),
                _space(1.5),
            ]
        pieces.append(_space(3))
        return pieces

    def _middle(self, text: str, style: Style) -> list[Piece]:
        return [
            Piece(high(style), _middle_drawer(line, style), keep_with_next=True)
            for line in lines_of(text, style, SHEET.measure, balance=True)
        ]

    def _step(self, number: int, step: ScriptStep) -> list[Piece]:
        """An item of the programme: a bar with its number, title, time; then what is said."""
        bold = self.style(TEXT_SIZE, bold=True)
        small, clock = self.style(LEAST_SIZE, italic=True), self.style(13, italic=True)
        lines = lines_of(f"{number}. {step.title}", bold, SHEET.measure - 6 - (34 if step.time else 0))
        below = lines_of(step.speaker, small, SHEET.measure - 6)
        height = len(lines) * high(bold) + len(below) * high(small) + 4

        def draw(ink: Ink, x: float, y: float) -> bytes:
            parts = [ink.fill(x, y, SHEET.measure, height, "#E6EAF2")]
            top = y + 2
            for line in lines:
                parts.append(ink.text(bold, line, x + 3, base_of(top, bold)))
                top += high(bold)
            for line in below:
                parts.append(ink.text(small, line, x + 3, base_of(top, small)))
                top += high(small)
            if step.time:
                right = x + SHEET.measure - 3 - clock.width(step.time)
                parts.append(ink.text(clock, step.time, right, base_of(y + 2, bold)))
            return b"".join(parts)

        pieces = [_space(5), Piece(height, draw, keep_with_next=True), keep(_space(2))]
        pieces += self._lines(step.lines)
        if sum(piece.height for piece in pieces) <= _SHORT_STEP:
            last = max(i for i, piece in enumerate(pieces) if not piece.is_space)
            pieces = [keep(piece) if i < last else piece for i, piece in enumerate(pieces)]
        return pieces

    def _turn(self, turn: ScriptTurn) -> list[Piece]:
        """Head, words before, names, words after; a head never stands without two names below it."""
        group = turn.group
        head_style = self.style(22, bold=True)
        lines = lines_of(f"ĐỢT {group.number}. {group.title}", head_style, SHEET.measure, balance=True)
        pieces = [
            Piece(high(head_style), _left_drawer(line, head_style), keep_with_next=True) for line in lines
        ]
        pieces.append(keep(_space(1)))
        said = self.style(LEAST_SIZE, italic=True, colour=_GREY)
        many = ", đứng từ trái sang phải theo số" if len(group.called) > 1 else ""
        facts = [
            f"Trên sân khấu: {len(group.called)} người{many}.",
            group.note,
        ]
        for fact in facts:
            if fact:
                pieces += [keep(one) for one in self._text(fact, said, 1.2, width=SHEET.measure)]
        pieces.append(keep(_space(2)))
        pieces += self._lines(turn.before)
        again = self._again(f"ĐỢT {group.number}. {group.title} (tiếp)")
        rows = [self._name(one) if not one.absent else self._absent(one) for one in group.names]
        after = self._lines(turn.after)
        if rows:
            pieces[-1] = keep(pieces[-1])
            rows[0] = keep(rows[0])
            if len(rows) > 1:
                rows[-2] = keep(rows[-2])
            # What is said at the end never stands on a page without a name.
            rows[-1] = keep(rows[-1])
            after = [*(keep(one) for one in after[:-1]), *after[-1:]]
        return [*pieces, *(under(one, again) for one in (*rows, *after))]

    def _again(self, text: str) -> Piece:
        """The turn's title over what runs on to another page."""
        style = self.style(LEAST_SIZE, bold=True, colour=_GREY)
        lines = lines_of(text, style, SHEET.measure, balance=True)

        def draw(ink: Ink, x: float, y: float) -> bytes:
            parts = []
            for line in lines:
                parts.append(ink.text(style, line, x, base_of(y, style)))
                y += high(style)
            return b"".join(parts)

        return Piece(len(lines) * high(style) + 4, draw)

    # ---- text --------------------------------------------------------------------------------------
    def _lines(self, lines: Sequence[ScriptLine]) -> list[Piece]:
        """Paragraphs; how one is pronounced stands on its page."""
        pieces: list[Piece] = []
        before = 0
        for i, line in enumerate(lines):
            if pieces and (line.kind == "reading" or (line.kind == "do" and lines[i - 1].kind == "reading")):
                pieces[before:] = [keep(one) for one in pieces[before:]]
            before = len(pieces)
            pieces += self._line(line)
        return pieces

    def _line(self, line: ScriptLine) -> list[Piece]:
        if line.kind == "do":
            style = self.style(LEAST_SIZE, italic=True, colour=_BLUE)
            return [*self._text(f"[{line.text}]", style, 1.25, width=SHEET.measure), _space(2)]
        if line.kind == "reading":
            style = self.style(LEAST_SIZE, italic=True, colour=_GREY)
            return [*self._text(f"Đọc: {line.text}", style, 1.25, indent=8), _space(2)]
        if line.kind == "decision":
            return [*self._text(line.text, self.style(LEAST_SIZE), 1.3, indent=8), _space(1.5)]
        return [*self._text(line.text, self.style(TEXT_SIZE), _LEADING, width=SHEET.measure), _space(2)]

    def _text(
        self, text: str, style: Style, leading: float, *, width: float | None = None, indent: float = 0.0
    ) -> list[Piece]:
        """A piece per line; the first two and the last two stay together."""
        lines = lines_of(text, style, (width or SHEET.measure) - indent)
        last = len(lines) - 1
        return [
            Piece(
                high(style, leading),
                _left_drawer(line, style, indent, leading),
                keep_with_next=last > 0 and (i == 0 or i == last - 1),
            )
            for i, line in enumerate(lines)
        ]

    # ---- names -------------------------------------------------------------------------------------
    def _name(self, one: StageName) -> Piece:
        """One recipient, whole: place in a box, name, post and unit, how to say it; notes in the margin."""
        name, plain = self.style(NAME_SIZE, bold=True), self.style(TEXT_SIZE)
        reading = self.style(LEAST_SIZE, italic=True, colour=_GREY)
        width = self._left - _NUMBER
        rows: list[tuple[str, Style, float]] = []
        rows += [(text, name, _NAME_LEADING) for text in lines_of(one.name, name, width, balance=True)]
        rows += [(text, plain, 1.25) for text in lines_of(one.beside, plain, width, balance=True)]
        rows += [(text, plain, 1.25) for text in lines_of(_receives(one), plain, width)]
        if one.reading:
            rows += [(text, reading, 1.2) for text in lines_of(f"Đọc: {one.reading}", reading, width)]
        notes = self._notes(one)
        height = max(
            sum(high(style, leading) for _, style, leading in rows),
            sum(high(style) for _, style in notes) + 1,
            12.0,
        )

        def draw(ink: Ink, x: float, y: float) -> bytes:
            big = self.style(20, bold=True)
            parts = [ink.frame(x, y + 1, 12, 10, _BOX)]
            parts.append(centred(ink, str(one.position), big, x + 6, y + 8.6))
            top = y
            for text, style, leading in rows:
                parts.append(ink.text(style, text, x + _NUMBER, base_of(top, style, leading)))
                top += high(style, leading)
            return b"".join([*parts, *self._beside(ink, notes, x, y)])

        return Piece(height + _BETWEEN_NAMES, draw)

    def _absent(self, one: StageName) -> Piece:
        """One who is not here: only a note in the margin, nothing to read."""
        notes = [
            (text, self._mark)
            for text in lines_of(f"{one.position}. {one.why_not}, không đọc", self._mark, _NOTE)
        ]
        notes += [(text, self._note) for text in lines_of(one.name, self._note, _NOTE)]
        height = sum(high(style) for _, style in notes) + 2

        def draw(ink: Ink, x: float, y: float) -> bytes:
            return b"".join(self._beside(ink, notes, x, y))

        return Piece(height, draw)

    def _notes(self, one: StageName) -> list[tuple[str, Style]]:
        said = [(f"STT {one.label}", self._note)]
        if one.change:
            said.append((one.change, self._mark))
        if one.stand_in:
            who = ", ".join(part for part in (one.stand_in, one.relation) if part)
            said.append((f"Nhận thay: {who}", self._note))
        if one.posthumous:
            said.append(("Truy tặng", self._mark))
        if one.unsaluted:
            said.append(("Hỏi trước: Ông hay Bà", self._mark))
        if one.seat:
            said.append((f"Ghế {one.seat}", self._note))
        return [(line, style) for text, style in said for line in lines_of(text, style, _NOTE)]

    def _beside(self, ink: Ink, notes: list[tuple[str, Style]], x: float, y: float) -> list[bytes]:
        left = x + self._left + _GAP
        parts = []
        top = y + 1
        for text, style in notes:
            parts.append(ink.text(style, text, left, base_of(top, style)))
            top += high(style)
        parts.append(ink.line(left - 2, y + 1, left - 2, max(top, y + 6), 0.2, "#999999"))
        return parts


def _receives(one: StageName) -> str:
    """ "(bà Trần Thị Bích, vợ, nhận thay)", or who comes up for a collective or household."""
    if one.stand_in:
        who = ", ".join(part for part in (one.stand_in, one.relation) if part)
        return f"({who} nhận thay)"
    return f"Lên nhận: {one.representative}" if one.representative else ""


def _space(height: float) -> Piece:
    return Piece(height, lambda ink, x, y: b"", is_space=True)


def _left_drawer(line: str, style: Style, indent: float = 0.0, leading: float = 1.17) -> Draw:
    def draw(ink: Ink, x: float, y: float) -> bytes:
        return ink.text(style, line, x + indent, base_of(y, style, leading))

    return draw


def _middle_drawer(line: str, style: Style) -> Draw:
    def draw(ink: Ink, x: float, y: float) -> bytes:
        return centred(ink, line, style, x + SHEET.measure / 2, base_of(y, style))

    return draw
