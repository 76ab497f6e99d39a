"""Statutory statistics on landscape A4: a form on its own pages, its number in the corner, heads repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.blocks import Cell, Typesetter, even, name_lines
from thidua_desktop.documents.data import CHAIR, Rendered
from thidua_desktop.documents.flowing import Piece, Sheet, write_sections
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.documents.statistics_remarks import INCOMPLETE, due_line, paper_remarks, parties
from thidua_desktop.domain.records import Signer
from thidua_desktop.domain.statistics import Line, StatTable, common_heads
from thidua_desktop.domain.vietnamese import format_date, format_number

UNKNOWN = "…"
"""What stands in a cell that cannot be counted."""
NOTHING = "-"
"""What stands for none: an empty cell would be taken for a forgotten one."""

_SHEET = Sheet(width=297.0, height=210.0, top=20.0, bottom=15.0, left=20.0, right=15.0)
_CODE, _UNIT = 11.0, 17.0
_LABEL_LEAST, _COLUMN_MOST = 44.0, 26.0
_TOTAL_SHARE = 1.4
"""A total's column to the others: its numbers are longer."""
_HEAD_SIZE, _HEAD_LINES = 9.5, 4
"""Letters of the head in pt; lines in which the words of a column's head should stand where there is room."""
_MANY = 12
"""Columns from which on the rows are set smaller, so that a form takes two pages and not three."""
_PAD = 0.7
_CELL_SIDES = 3.2
"""What a cell of a table keeps free beside its text, mm."""
_LEADING = 1.17
_GRID = 0.18


@dataclass(frozen=True, slots=True)
class StatisticsData:
    """The tables of one year with the office they are of."""

    office_name: str
    tables: tuple[StatTable, ...]
    parent_name: str = ""
    place_date: str = ""
    regulation: str = ""
    """The circular of the numbering: "Thông tư 02/2023/TT-BNV"."""
    signer: Signer = CHAIR
    receiver: str = ""
    """Đơn vị nhận báo cáo; empty: room to write it."""


def render_statistics(
    target: Path | BinaryIO, data: StatisticsData, *, resources: Path, compress: bool = True
) -> Rendered:
    """Write the tables as a PDF. Equal data give equal bytes.

    Raises :class:`~thidua_desktop.domain.errors.Invalid` for a character without a glyph.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_statistics(file, data, resources=resources, compress=compress)
    data = clean(data)
    fonts = FontBook(resources)
    forbid(find_problems(data, fonts))
    set_ = Typesetter(fonts, _SHEET)
    years = sorted({table.year for table in data.tables})
    pages = write_sections(
        target,
        [(_pieces(data, table, set_), _SHEET) for table in data.tables],
        fonts=fonts,
        title=f"Báo cáo thống kê thi đua, khen thưởng năm {', '.join(map(str, years))}",
        author=data.office_name,
        compress=compress,
    )
    return Rendered(pages)


def _pieces(data: StatisticsData, table: StatTable, set_: Typesetter) -> list[Piece]:
    form = table.form
    small, plain, bold = set_.style(10), set_.style(11), set_.style(14, bold=True)
    pieces: list[Piece] = [_keep(_top(data, table, set_)), _keep(set_.space(2))]
    if form.unfilled:
        pieces += [_keep(piece) for piece in set_.centred(INCOMPLETE, set_.style(12, bold=True))]
    pieces += set_.centred(form.title.upper(), bold)
    when = f"Năm {table.year} (số liệu từ ngày {format_date(table.first)} đến ngày {format_date(table.last)})"
    pieces += set_.centred(when, set_.style(12, italic=True))
    if form.unit:
        pieces += [_keep(p) for p in set_.paragraph(f"Đơn vị tính: {form.unit}", small, align="right")]
    pieces.append(_keep(set_.space(2)))
    rows = _table(table, set_)
    # The signatures must not stand on a page without rows: the last two stay with them.
    pieces += rows[:-2] + [_keep(row) for row in rows[-2:]]
    pieces.append(_keep(set_.space(2)))
    last = [set_.paragraph(text, plain, align="left") for text in paper_remarks(table)]
    pieces += [_keep(piece) for text in last for piece in text]
    if not form.unfilled:
        pieces += [_keep(set_.space(3)), set_.signatures(("Người lập biểu",), "", data.signer)]
    return pieces


def _top(data: StatisticsData, table: StatTable, set_: Typesetter) -> Piece:
    """The header of a paper with the number of the form and the day it is due under the office.

    Who reports and who receives stand on the right, under place and date.
    """
    form = table.form
    header = set_.header(data.parent_name, data.office_name, data.place_date)
    number, small = set_.style(11, bold=True), set_.style(10)
    lines = [(f"Biểu số {form.number}" if form.statutory else form.number, number)]
    if form.statutory and data.regulation:
        lines.append((f"(theo {data.regulation})", small))
    if form.statutory:
        lines.append((due_line(table.year), small))
    # Under the office, whose names take a line each and more where they are long.
    names = [*data.parent_name.split("\n"), *data.office_name.split("\n")]
    width, style = _SHEET.measure * 0.41, set_.style(12, bold=True)
    count = sum(len(name_lines(name.upper(), style, width)) for name in names if name)
    start = count * 12 * _LEADING / MM + 3.5
    right_width = _SHEET.measure * 0.57
    right: list[tuple[str, Style]] = []
    if form.statutory:
        for text in parties(data.office_name, data.receiver):
            right += [(part, small) for part in name_lines(text, small, right_width)]
    below = header.height + 1.0
    height = max(
        start + sum(style.size for _, style in lines) * _LEADING / MM,
        below + sum(style.size for _, style in right) * _LEADING / MM,
    )

    def draw(ink: Ink, x: float, y: float) -> bytes:
        parts, at = [header.draw(ink, x, y)], y + start
        for text, style in lines:
            left = x + (width - style.width(text)) / 2
            parts.append(ink.text(style, text, left, at + 0.9 * style.size / MM))
            at += style.size * _LEADING / MM
        at = y + below
        widest = max((style.width(text) for text, style in right), default=0.0)
        left = x + _SHEET.measure - (right_width + widest) / 2
        for text, style in right:
            parts.append(ink.text(style, text, left, at + 0.9 * style.size / MM))
            at += style.size * _LEADING / MM
        return b"".join(parts)

    return Piece(height, draw)


# ---- the table -----------------------------------------------------------------------------------
def _widths(table: StatTable, set_: Typesetter) -> tuple[float, ...]:
    """A (label), B (code), C (unit, where rows have their own), then the columns of numbers.

    Columns are even where every word of their heads fits at full size, else as wide as their words ask.
    """
    unit = (_UNIT,) if any(row.unit for row in table.form.rows) else ()
    room = _SHEET.measure - _CODE - sum(unit)
    columns = table.form.columns
    least = [_least(table, column, set_) for column in columns]
    for first, last, group in common_heads(columns):
        lack = _longest(group, set_.style(_HEAD_SIZE, bold=True)) - sum(least[first : last + 1])
        for i in range(first, last + 1):
            least[i] += max(0.0, lack) / (last - first + 1)
    shares = [_TOTAL_SHARE if column.sums else 1.0 for column in columns]
    each = min(_COLUMN_MOST, (room - _LABEL_LEAST) / sum(shares))
    widths = [each * share for share in shares]
    if any(width < need for width, need in zip(widths, least, strict=True)):
        spare = max(0.0, room - _LABEL_LEAST - sum(least))
        style = set_.style(_HEAD_SIZE, bold=True)
        wish = [
            max(0.0, style.width(column.label) / _HEAD_LINES - need)
            for column, need in zip(columns, least, strict=True)
        ]
        for first, last, group in common_heads(columns):
            lack = style.width(group) / _HEAD_LINES - sum(least[first : last + 1])
            for i in range(first, last + 1):
                wish[i] = max(wish[i], lack / (last - first + 1))
        part = min(1.0, spare / sum(wish)) if sum(wish) else 0.0
        widths = [need + more * part for need, more in zip(least, wish, strict=True)]
    return (room - sum(widths), _CODE, *unit, *widths)


def _least(table: StatTable, column: Line, set_: Typesetter) -> float:
    """Room for the longest word of a column's head and for its longest number."""
    head = _longest(column.label, set_.style(_HEAD_SIZE, bold=True))
    code = _longest(column.code, set_.style(8, italic=True))
    digits = max(len(_shown(table, row, column)) for row in table.form.printed_rows)
    return max(head, code, set_.style(10, bold=True).width("0" * digits) + _CELL_SIDES)


def _longest(text: str, style: Style) -> float:
    return max((style.width(word) for word in text.split()), default=0.0) + 2 * _PAD + 0.2


def _table(table: StatTable, set_: Typesetter) -> list[Piece]:
    widths = _widths(table, set_)
    head = _head(table, widths, set_)
    rows: list[Piece] = [head]
    size = _number_size(table, widths, set_)
    for group, members in groupby(table.form.printed_rows, key=lambda row: row.group):
        if group:
            cell = Cell(group, set_.style(11, italic=True, bold=True), span=len(widths))
            rows.append(set_.row([cell], widths, least_height=5.5, head=head, keep_with_next=True))
        made = [_row(table, row, widths, head, size, set_) for row in members]
        # Two rows of a group at least on either side of a page's end.
        rows += [
            _keep(row) if i in (0, len(made) - 2) and i < len(made) - 1 else row for i, row in enumerate(made)
        ]
    return rows


def _number_size(table: StatTable, widths: Sequence[float], set_: Typesetter) -> float:
    """Letters in which every number of the table stands on one line."""
    size = 10.0 if len(table.form.columns) > _MANY else 11.0
    for column, width in zip(reversed(table.form.columns), reversed(widths), strict=False):
        digits = max(len(_shown(table, row, column)) for row in table.form.printed_rows)
        size = min(size, _fitting("0" * digits, width - _CELL_SIDES, set_.style(11, bold=True)).size)
    return size


def _shown(table: StatTable, row: Line, column: Line) -> str:
    value = table.cell(row.code, column.code).value
    return UNKNOWN if value is None else format_number(value) if value else NOTHING


def _row(
    table: StatTable, row: Line, widths: Sequence[float], head: Piece, size: float, set_: Typesetter
) -> Piece:
    total = bool(row.sums) or row is table.form.rows[0]
    small = len(table.form.columns) > _MANY
    text, number = set_.style(10 if small else 11, bold=total), set_.style(size, bold=total)
    cells = [Cell(("   " if row.of else "") + row.label, text), Cell(row.code, text, "center")]
    if len(widths) > len(table.form.columns) + 2:
        cells.append(Cell(row.unit, set_.style(10), "center"))
    for column in table.form.columns:
        cells.append(Cell(_shown(table, row, column), number, "center"))
    return set_.row(cells, widths, least_height=5.5, head=head)


# ---- the head ------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Box:
    text: str
    first: int
    last: int
    top: int
    bottom: int


def _head(table: StatTable, widths: Sequence[float], set_: Typesetter) -> Piece:
    """Two lines of words, the group above its columns, then the line of codes."""
    bold, code_style = set_.style(_HEAD_SIZE, bold=True), set_.style(9, italic=True)
    boxes = _boxes(table.form.columns, len(widths) - len(table.form.columns))
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width)
    laid = []
    for box in boxes:
        inner = edges[box.last + 1] - edges[box.first] - 2 * _PAD
        style = _fitting(box.text, inner, code_style if box.top == 2 else bold)
        laid.append((box, style, even(box.text, style, inner) if box.text else []))
    heights = _heights(laid)
    tops = [0.0, heights[0], heights[0] + heights[1], sum(heights)]

    def draw(ink: Ink, x: float, y: float) -> bytes:
        parts = []
        for box, style, lines in laid:
            left, right = edges[box.first], edges[box.last + 1]
            top, bottom = tops[box.top], tops[box.bottom + 1]
            parts.append(ink.frame(x + left, y + top, right - left, bottom - top, _GRID))
            start = y + (top + bottom - len(lines) * style.size * _LEADING / MM) / 2
            for i, line in enumerate(lines):
                base = start + (i * _LEADING + (_LEADING - 1) / 2 + 0.87) * style.size / MM
                parts.append(ink.text(style, line, x + (left + right - style.width(line)) / 2, base))
        return b"".join(parts)

    return Piece(sum(heights), draw, keep_with_next=True)


def _boxes(columns: Sequence[Line], before: int) -> list[_Box]:
    names = ["Nội dung", "Mã số", "Đơn vị tính"][:before]
    boxes = [_Box(name, i, i, 0, 1) for i, name in enumerate(names)]
    boxes += [_Box("ABC"[i], i, i, 2, 2) for i in range(before)]
    for first, last, group in common_heads(columns):
        if group:
            boxes.append(_Box(group, before + first, before + last, 0, 0))
        for i in range(first, last + 1):
            boxes.append(_Box(columns[i].label, before + i, before + i, 1 if group else 0, 1))
            boxes.append(_Box(columns[i].code, before + i, before + i, 2, 2))
    return boxes


def _fitting(text: str, width: float, style: Style) -> Style:
    """The style, smaller where a word is wider than the column."""
    while style.size > 6.0 and any(style.width(word) > width for word in text.split()):
        style = replace(style, size=style.size - 0.5)
    return style


def _heights(laid: Sequence[tuple[_Box, Style, list[str]]]) -> list[float]:
    heights = [6.0, 6.0, 5.0]

    def need(style: Style, lines: Sequence[str]) -> float:
        return len(lines) * style.size * _LEADING / MM + 2 * _PAD

    for box, style, lines in laid:
        if box.top == box.bottom:
            heights[box.top] = max(heights[box.top], need(style, lines))
    for box, style, lines in laid:
        if box.top == 0 and box.bottom == 1:
            heights[1] = max(heights[1], need(style, lines) - heights[0])
    return heights


def _keep(piece: Piece) -> Piece:
    return Piece(piece.height, piece.draw, True, piece.head, piece.is_space)
