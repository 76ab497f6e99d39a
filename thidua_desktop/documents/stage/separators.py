"""Tờ ngăn: the sheet on top of each turn's certificates, with who follows in which order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.data import Mark, Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.documents.pdf import PdfWriter
from thidua_desktop.documents.stage.data import StageGroup, StageName, StagePaper
from thidua_desktop.documents.stage.pages import base_of, high, lines_of, stack_height, stacked, tinos
from thidua_desktop.domain.errors import Invalid, Problem

PAGE = (297.0, 210.0)
"""mm; certificates lie landscape, and so does what parts them."""

_SIDE = 14.0
_GREY = "#444444"
_RED = "#B3121A"
_LEAST = 10.0
_TALL = 26.0
"""mm kept at the foot for what follows."""


def render_separators(
    target: Path | BinaryIO, paper: StagePaper, *, resources: Path, compress: bool = True
) -> Rendered:
    """Write the separators of all turns, a mark for each. Raises ``Invalid`` without turns."""
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_separators(file, paper, resources=resources, compress=compress)
    paper = clean(paper)
    fonts = FontBook(resources)
    forbid(find_problems(paper, fonts))
    if not paper.groups:
        raise Invalid([Problem("empty", "Chưa có đợt lên nhận nào để in tờ ngăn.")])
    writer = PdfWriter(
        target, title=f"Tờ ngăn - {paper.conference}", author=paper.office_name, compress=compress
    )
    ink = Ink(writer, PAGE[1])
    marks = []
    for group in paper.groups:
        marks.append(Mark(mark_of(group), writer.pages))
        for content in separator(ink, fonts, paper, group, PAGE, len(group.called)):
            writer.page(*PAGE, content)
    writer.finish()
    return Rendered(writer.pages, marks=tuple(marks))


def mark_of(group: StageGroup) -> str:
    """How a turn is named in the outline."""
    return f"Đợt {group.number}. {group.title}"


def separator(
    ink: Ink,
    fonts: FontBook,
    paper: StagePaper,
    group: StageGroup,
    page: tuple[float, float],
    follow: int,
    *,
    heading: str = "",
) -> list[bytes]:
    """The sheets of one turn on ``page`` (mm): one, or more where the list is long.

    ``follow``: certificates that lie under it. ``heading`` stands instead of "ĐỢT 3".
    """
    width, height = page
    head, top = _head(ink, fonts, paper, group, width, heading or f"ĐỢT {group.number}")
    room = height - top - _TALL
    sheets = []
    for names, columns, size in _shared_out(fonts, group.names, width - 2 * _SIDE, room):
        listed = _list(ink, fonts, names, columns, size, width - 2 * _SIDE, top)
        foot = _foot(ink, fonts, paper, group, follow, width, height)
        sheets.append(head + listed + foot)
    return sheets


def _head(
    ink: Ink, fonts: FontBook, paper: StagePaper, group: StageGroup, width: float, heading: str
) -> tuple[bytes, float]:
    """The words on top, and where the list begins."""
    small = tinos(fonts, 12, italic=True, colour=_GREY)
    big = tinos(fonts, 54 if len(heading) < 12 else 30, bold=True, colour=_RED)
    title = tinos(fonts, 20, bold=True)
    plain = tinos(fonts, 15)
    parts = [ink.text(small, f"Tờ ngăn - {paper.conference}", _SIDE, 12)]
    of = f"{group.number}/{len(paper.groups)} đợt" if group in paper.groups else f"{len(paper.groups)} đợt"
    parts.append(ink.text(small, of, width - _SIDE - small.width(of), 12))
    parts.append(ink.text(big, heading, _SIDE, 16 + big.size * 0.27))
    left = _SIDE + max(62.0, big.width(heading) + 8)
    y = 15.0
    for text, style in (
        (group.title, title),
        (group.decision, plain),
        (f"Người trao: {group.presenter}" if group.presenter else "", plain),
        (group.note, plain),
    ):
        for line in lines_of(text, style, width - _SIDE - left):
            parts.append(ink.text(style, line, left, base_of(y, style)))
            y += high(style)
    top = max(y + 3, 40.0)
    parts.append(ink.line(_SIDE, top, width - _SIDE, top, 0.5))
    return b"".join(parts), top + 3


def _foot(
    ink: Ink, fonts: FontBook, paper: StagePaper, group: StageGroup, follow: int, width: float, height: float
) -> bytes:
    bold, small = tinos(fonts, 18, bold=True), tinos(fonts, 11, italic=True, colour=_GREY)
    y = height - _TALL + 6
    parts = [ink.line(_SIDE, y - 4, width - _SIDE, y - 4, 0.5)]
    if paper.certificates:
        parts.append(ink.text(bold, _follows(paper, group, follow), _SIDE, y + 5))
    absent = [one for one in group.names if one.absent]
    if absent:
        text = f"Vắng {len(absent)} người, không trao ở đợt này: giấy của họ nằm ở cuối chồng."
        parts.append(ink.text(small, text, _SIDE, y + 12))
    return b"".join(parts)


def _follows(paper: StagePaper, group: StageGroup, follow: int) -> str:
    """What lies under the sheet. What lies at the end of the stack is of no turn: nobody stands for it."""
    if not follow:
        return "Không có giấy khen nào theo sau."
    said = f"Theo sau: {follow} tờ, xếp đúng thứ tự trên"
    if group in paper.groups and group.called:
        said += f"; tờ trên cùng trao cho vị trí {group.called[0].position}"
    return f"{said}."


def held_place(
    ink: Ink, fonts: FontBook, group: StageGroup, one: StageName, page: tuple[float, float]
) -> bytes:
    """The sheet that keeps the place of a certificate which the level that decided has made."""
    width, height = page
    small, plain = tinos(fonts, 12, italic=True, colour=_GREY), tinos(fonts, 16)
    inner = width - 4 * _SIDE
    lines: list[tuple[str, Style]] = []
    for text, style in (
        ("GIỮ CHỖ", tinos(fonts, 30, bold=True, colour=_GREY)),
        (one.name, tinos(fonts, 28, bold=True)),
        (one.beside, plain),
        (one.award, tinos(fonts, 18, bold=True)),
        (group.decision, plain),
        ("Bản chính do cấp ra quyết định cấp: đặt vào đây, thay tờ này.", small),
        (f"Đợt {group.number} · vị trí {one.position} · STT {one.label}", small),
    ):
        lines += [(line, style) for line in lines_of(text, style, inner, balance=True)]
    frame = ink.frame(_SIDE, _SIDE, width - 2 * _SIDE, height - 2 * _SIDE, 0.4)
    return frame + stacked(ink, lines, width / 2, (height - stack_height(lines, 1.6)) / 2, 1.6)


_Sheet = tuple[Sequence[StageName], int, float]


def _shared_out(fonts: FontBook, names: Sequence[StageName], measure: float, room: float) -> list[_Sheet]:
    """(names, columns, size) of each sheet: as large as one sheet holds, else on to further sheets."""
    for size in (22.0, 19.0, 17.0, 15.0, 13.0, 12.0, 11.0, _LEAST):
        for columns in (1, 2):
            if _columns_needed(fonts, names, columns, size, measure, room) <= columns:
                return [(names, columns, size)]
    sheets: list[_Sheet] = []
    rest = list(names)
    while rest:
        count = len(rest)
        while count > 1 and _columns_needed(fonts, rest[:count], 2, 12.0, measure, room) > 2:
            count -= 1
        sheets.append((rest[:count], 2, 12.0))
        rest = rest[count:]
    return sheets


def _columns_needed(
    fonts: FontBook, names: Sequence[StageName], columns: int, size: float, measure: float, room: float
) -> int:
    used, needed = 0.0, 1
    for one in names:
        row = (
            sum(high(style) for _, style in _row(fonts, one, size, _text_width(measure, columns, size))) + 1.6
        )
        if used and used + row > room:
            used, needed = 0.0, needed + 1
        used += row
    return needed


def _text_width(measure: float, columns: int, size: float) -> float:
    return (measure - (columns - 1) * 6) / columns - _place_width(size)


def _place_width(size: float) -> float:
    return size * 0.9


def _row(fonts: FontBook, one: StageName, size: float, width: float) -> list[tuple[str, Style]]:
    bold = tinos(fonts, size, bold=not one.absent, colour=_GREY if one.absent else "#000000")
    plain = tinos(fonts, max(9.0, size * 0.8), colour=_GREY if one.absent else "#000000")
    mark = f"  [{one.change}]" if one.change and not one.absent else ""
    gone = f"  [{one.why_not}]" if one.absent else ""
    rows = [(text, bold) for text in lines_of(f"{one.name}{gone}{mark}", bold, width, balance=True)]
    below = one.beside
    if one.stand_in:
        who = ", ".join(part for part in (one.stand_in, one.relation) if part)
        below = "; ".join(part for part in (below, f"{who} nhận thay") if part)
    elif one.representative:
        below = "; ".join(part for part in (below, f"lên nhận: {one.representative}") if part)
    rows += [
        (text, plain) for text in lines_of(f"STT {one.label}{' · ' if below else ''}{below}", plain, width)
    ]
    return rows


def _list(
    ink: Ink,
    fonts: FontBook,
    names: Sequence[StageName],
    columns: int,
    size: float,
    measure: float,
    top: float,
) -> bytes:
    """Place and name, one below the other, the columns as even as they come."""
    place_style = tinos(fonts, size * 1.25, bold=True, colour=_RED)
    width = _text_width(measure, columns, size)
    rows = [_row(fonts, one, size, width) for one in names]
    heights = [sum(high(style) for _, style in row) + 1.6 for row in rows]
    most = _fill(heights, columns)
    parts = []
    x, y = _SIDE, top
    for one, row, tall in zip(names, rows, heights, strict=True):
        if y > top and y + tall > top + most + 0.01:
            x, y = x + width + _place_width(size) + 6, top
        if not one.absent:
            parts.append(ink.text(place_style, str(one.position), x, base_of(y, row[0][1]) + 0.3))
        at = y
        for text, style in row:
            parts.append(ink.text(style, text, x + _place_width(size), base_of(at, style)))
            at += high(style)
        y += tall
    return b"".join(parts)


def _fill(heights: Sequence[float], columns: int) -> float:
    """The least height of a column in which all rows find a place in order."""
    most = max(max(heights, default=0.0), sum(heights) / columns)
    while True:
        used, needed, least_more = 0.0, 1, float("inf")
        for tall in heights:
            if used and used + tall > most + 0.01:
                least_more = min(least_more, used + tall - most)
                used, needed = 0.0, needed + 1
            used += tall
        if needed <= columns:
            return most
        most += max(least_more, 0.1)
