"""Thẻ vị trí sân khấu and nhãn ghế: seen from far, found by a scanner."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.data import Mark, Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.documents.pdf import PdfWriter
from thidua_desktop.documents.qr import encode
from thidua_desktop.documents.stage.data import SeatLabel, StageGroup, StageName, StagePaper
from thidua_desktop.documents.stage.pages import (
    base_of,
    centred,
    high,
    largest,
    lines_of,
    stack_height,
    stacked,
    tinos,
)
from thidua_desktop.documents.stage.sizes import Labels
from thidua_desktop.domain.errors import Invalid, Problem

_CUT = "#999999"
_GREY = "#444444"
_RED = "#B3121A"


def render_cards(
    target: Path | BinaryIO, paper: StagePaper, *, per_sheet: int, resources: Path, compress: bool = True
) -> Rendered:
    """Write a card for everybody called to the stage, turn by turn, left to right; a mark for each turn.

    ``per_sheet``: 1 for cards of A4 landscape, 2 for two of A5 on a sheet. Raises ``Invalid`` when nobody is
    called, or for a character without a glyph.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_cards(file, paper, per_sheet=per_sheet, resources=resources, compress=compress)
    paper = clean(paper)
    fonts = FontBook(resources)
    forbid(find_problems(paper, fonts))
    page = (297.0, 210.0) if per_sheet == 1 else (210.0, 297.0)
    height = page[1] / per_sheet
    writer = PdfWriter(
        target, title=f"Thẻ vị trí sân khấu - {paper.conference}", author=paper.office_name, compress=compress
    )
    ink = Ink(writer, page[1])
    waiting: list[bytes] = []
    marks: list[Mark] = []

    def flush() -> None:
        if waiting:
            cut = ink.line(0, height, page[0], height, 0.15, _CUT) if per_sheet == 2 else b""
            writer.page(*page, b"".join([*waiting, cut]))
            waiting.clear()

    for group in paper.groups:
        for i, one in enumerate(group.called):
            if i == 0:
                # Cards of two turns do not share a sheet: a turn's sheets are one bundle.
                flush()
                marks.append(Mark(f"Đợt {group.number}. {group.title}", writer.pages))
            waiting.append(_card(ink, fonts, paper, group, one, len(waiting) * height, page[0], height))
            if len(waiting) == per_sheet:
                flush()
    flush()
    if not writer.pages:
        raise Invalid([Problem("empty", "Không có ai lên sân khấu để in thẻ.")])
    writer.finish()
    return Rendered(writer.pages, marks=tuple(marks))


def _card(
    ink: Ink,
    fonts: FontBook,
    paper: StagePaper,
    group: StageGroup,
    one: StageName,
    top: float,
    width: float,
    height: float,
) -> bytes:
    """One card: turn and place on top, name in the middle, award and code below."""
    scale = height / 148.5
    small = tinos(fonts, 12 * scale, italic=True, colour=_GREY)
    label = tinos(fonts, 15 * scale, bold=True)
    big = tinos(fonts, 62 * scale, bold=True, colour=_RED)
    side = 10 * scale
    band = 40 * scale
    code = 30.0 if one.badge else 0.0
    parts = [
        ink.frame(side - 3, top + side - 3, width - 2 * side + 6, height - 2 * side + 6, 0.4),
        ink.line(side, top + side + band, width - side, top + side + band, 0.3),
    ]
    for middle, head, number in (
        (side + (width - 2 * side) / 4, "ĐỢT", str(group.number)),
        (width - side - (width - 2 * side) / 4, "VỊ TRÍ", str(one.position)),
    ):
        parts.append(centred(ink, head, label, middle, top + side + 6 * scale))
        parts.append(centred(ink, number, big, middle, top + side + 33 * scale))
    room = height - 2 * side - band - code - 6 * scale
    inner = width - 2 * side - 4
    name, names = largest(
        one.name,
        lambda size: tinos(fonts, size, bold=True),
        [52 * scale, 42 * scale, 32 * scale, 26 * scale],
        16,
        inner,
        room * (0.55 if one.beside or one.stand_in else 0.75 if one.representative else 0.92),
    )
    lines: list[tuple[str, Style]] = [(text, name) for text in names]
    if one.stand_in:
        who = ", ".join(part for part in (one.stand_in, one.relation) if part)
        stand_in = tinos(fonts, 19 * scale, italic=True)
        lines += [(text, stand_in) for text in lines_of(f"({who} nhận thay)", stand_in, inner, balance=True)]
    elif one.representative:
        receives = tinos(fonts, 19 * scale, italic=True)
        said = f"(Lên nhận: {one.representative})"
        lines += [(text, receives) for text in lines_of(said, receives, inner, balance=True)]
    left = room - stack_height(lines) - 2
    beside, besides = largest(
        one.beside,
        lambda size: tinos(fonts, size),
        [20 * scale, 18 * scale, 16 * scale, 13 * scale],
        10,
        inner,
        max(left, 10),
    )
    lines += [(text, beside) for text in besides]
    start = top + side + band + 3 * scale + max(0.0, (room - stack_height(lines)) / 2)
    parts.append(stacked(ink, lines, width / 2, start))
    foot = top + height - side - code
    wide = inner - code - 6
    award = tinos(fonts, 14 * scale, bold=True)
    about_award = [(text, award) for text in lines_of(one.award, award, wide)[:3]]
    about = " · ".join(part for part in (f"STT {one.label}", paper.conference, paper.where_when) if part)
    about_award.append((about, small))
    below = [(text, style) for item, style in about_award for text in lines_of(item, style, wide)]
    y = top + height - side - stack_height(below)
    for text, style in below:
        parts.append(ink.text(style, text, side, base_of(y, style)))
        y += high(style)
    if one.badge:
        digits = tinos(fonts, 9)
        square = code - 5
        at = width - side - square
        parts.append(ink.code(encode(one.badge), at, foot, square, "#000000"))
        parts.append(centred(ink, one.badge, digits, at + square / 2, foot + square + 4))
    return b"".join(parts)


def render_labels(
    target: Path | BinaryIO,
    labels: Sequence[SeatLabel],
    sizes: Labels,
    *,
    conference: str,
    office_name: str,
    resources: Path,
    compress: bool = True,
) -> Rendered:
    """Write a sheet of labels after another. Raises ``Invalid`` without any, or for missing glyphs."""
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_labels(
                file,
                labels,
                sizes,
                conference=conference,
                office_name=office_name,
                resources=resources,
                compress=compress,
            )
    ready = tuple(clean(one) for one in labels)
    fonts = FontBook(resources)
    forbid(find_problems(ready, fonts))
    if not ready:
        raise Invalid([Problem("empty", "Không có ghế nào để in nhãn.")])
    writer = PdfWriter(target, title=f"Nhãn ghế - {conference}", author=office_name, compress=compress)
    ink = Ink(writer, 297.0)
    on_sheet = sizes.columns * sizes.rows
    for start in range(0, len(ready), on_sheet):
        parts = []
        for i, one in enumerate(ready[start : start + on_sheet]):
            row, column = divmod(i, sizes.columns)
            x = sizes.left + column * (sizes.width + sizes.gap_x)
            y = sizes.top + row * (sizes.height + sizes.gap_y)
            parts.append(_label(ink, fonts, one, x, y, sizes.width, sizes.height))
        writer.page(210.0, 297.0, b"".join(parts))
    writer.finish()
    return Rendered(writer.pages)


def _label(
    ink: Ink, fonts: FontBook, one: SeatLabel, x: float, y: float, width: float, height: float
) -> bytes:
    """Seat large on the left with the code below it; name, post and unit as large as the rest holds them."""
    pad = 2.5
    seat_width = min(26.0, width * 0.27)
    square = min(height * 0.32, 12.0) if one.badge else 0.0
    below_seat = square + 4 if square else 0.0
    seat, seats = largest(
        one.seat or "-",
        lambda size: tinos(fonts, size, bold=True, colour=_RED),
        [34, 22],
        9,
        seat_width - 2,
        height - 2 * pad - below_seat,
    )
    middle = x + pad + seat_width / 2
    tall = len(seats) * high(seat)
    top = y + max(pad, (height - tall - below_seat) / 2)
    parts = [
        ink.frame(x, y, width, height, 0.12),
        stacked(ink, [(text, seat) for text in seats], middle, top),
    ]
    if square:
        digits = tinos(fonts, 6.5)
        at = top + tall + 0.8
        parts.append(ink.code(encode(one.badge), middle - square / 2, at, square, "#000000"))
        parts.append(centred(ink, one.badge, digits, middle, at + square + 2.6))
    parts.append(ink.line(x + pad + seat_width, y + pad, x + pad + seat_width, y + height - pad, 0.15))
    left = x + pad + seat_width + 2
    wide = width - seat_width - 2 * pad - 3
    room = height - 2 * pad
    below = ", ".join(part for part in (one.post, one.unit) if part)
    share = 0.6 if below else 0.95
    name, names = largest(
        one.name, lambda size: tinos(fonts, size, bold=True), [24, 18, 15, 12], 8, wide, share * room
    )
    rest = room - len(names) * high(name)
    plain, besides = largest(below, lambda size: tinos(fonts, size), [14, 13, 12, 9], 6, wide, max(rest, 6))
    lines = [(text, name) for text in names] + [(text, plain) for text in besides]
    top = y + max(pad * 0.5, (height - stack_height(lines)) / 2)
    for text, style in lines:
        parts.append(ink.text(style, text, left, base_of(top, style)))
        top += high(style)
    return b"".join(parts)
