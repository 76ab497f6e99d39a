"""Statutory statistics on landscape A4: a form on its own pages, its number in the corner, heads repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.blocks import Cell, Typesetter, even
from thidua_desktop.documents.data import CHAIR, Rendered
from thidua_desktop.documents.flowing import Piece, Sheet, write_sections
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.domain.records import Signer
from thidua_desktop.domain.statistics import Line, StatTable
from thidua_desktop.domain.vietnamese import format_date

UNKNOWN = "…"
"""What stands in a cell that cannot be counted."""
NOTHING = "-"
"""What stands for none: an empty cell would be taken for a forgotten one."""

_SHEET = Sheet(width=297.0, height=210.0, top=20.0, bottom=15.0, left=20.0, right=15.0)
_CODE, _UNIT = 11.0, 17.0
_LABEL_LEAST, _COLUMN_MOST = 46.0, 26.0
_TOTAL_SHARE = 1.4
"""A total's column to the others: its numbers are longer."""
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
    corner = [f"Biểu số {form.number}" if form.statutory else form.number]
    corner += [f"(theo {data.regulation})"] if form.statutory and data.regulation else []
    pieces: list[Piece] = []
    for i, text in enumerate(corner):
        style = set_.style(11, bold=True) if i == 0 else small
        pieces += [_keep(p) for p in set_.paragraph(text, style, align="right")]
    pieces += [_keep(set_.space(2)), set_.header(data.parent_name, data.office_name, data.place_date)]
    pieces.append(_keep(set_.space(4)))
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
    for text in remarks(table):
        pieces += [_keep(p) for p in set_.paragraph(text, plain, align="left")]
    pieces += [_keep(set_.space(3)), set_.signatures(("Người lập biểu",), "", data.signer)]
    return pieces


def remarks(table: StatTable) -> list[str]:
    """What has to be said under a table: what was not counted, what does not foot, what is not known."""
    form = table.form
    lines = [f"Ghi chú: {note}" for note in form.notes]
    if any(cell.value is None for cell in table.cells.values()):
        lines.append(f"Ô ghi “{UNKNOWN}”: chưa đếm được vì nguồn đang có không ghi dòng này là gì.")
    for one in table.imbalances:
        lines.append(
            f"Dòng {one.row} lớn hơn tổng các dòng {', '.join(one.parts)} là {one.missing}: "
            f"có {one.missing} mục không thuộc dòng nào hoặc chưa đủ thông tin."
        )
    if table.outside:
        names = "; ".join(one.label for one in table.outside[:5])
        more = f" và {len(table.outside) - 5} mục khác" if len(table.outside) > 5 else ""
        lines.append(f"Không đếm {len(table.outside)} mục (không có cột hoặc chưa có ngày): {names}{more}.")
    sure = {"V": "đã đối chiếu văn bản", "S": "nguồn thứ cấp", "M": "cần đối chiếu văn bản"}
    if form.source:
        mark = f" – {sure[form.confidence]}" if form.confidence in sure else ""
        lines.append(f"Nguồn biểu: {form.source}{mark}.")
    return lines


def _widths(table: StatTable) -> tuple[float, ...]:
    """A (label), B (code), C (unit, where rows have their own), then the columns of numbers."""
    unit = (_UNIT,) if any(row.unit for row in table.form.rows) else ()
    room = _SHEET.measure - _CODE - sum(unit)
    shares = [_TOTAL_SHARE if column.sums else 1.0 for column in table.form.columns]
    each = min(_COLUMN_MOST, (room - _LABEL_LEAST) / sum(shares))
    return (room - each * sum(shares), _CODE, *unit, *(each * share for share in shares))


def _table(table: StatTable, set_: Typesetter) -> list[Piece]:
    widths = _widths(table)
    head = _head(table, widths, set_)
    rows: list[Piece] = [head]
    size = _number_size(table, widths, set_)
    group = ""
    for row in table.form.rows:
        if row.group != group:
            group = row.group
            cell = Cell(group, set_.style(11, italic=True, bold=True), span=len(widths))
            rows.append(set_.row([cell], widths, least_height=6.0, head=head, keep_with_next=True))
        rows.append(_row(table, row, widths, head, size, set_))
    return rows


def _number_size(table: StatTable, widths: Sequence[float], set_: Typesetter) -> float:
    """Letters in which every number of the table stands on one line."""
    size = 11.0
    for column, width in zip(reversed(table.form.columns), reversed(widths), strict=False):
        digits = max(len(str(table.cell(row.code, column.code).value or 0)) for row in table.form.rows)
        size = min(size, _fitting("0" * digits, width - _CELL_SIDES, set_.style(11, bold=True)).size)
    return size


def _row(
    table: StatTable, row: Line, widths: Sequence[float], head: Piece, size: float, set_: Typesetter
) -> Piece:
    total = bool(row.sums) or row is table.form.rows[0]
    text, number = set_.style(11, bold=total), set_.style(size, bold=total)
    cells = [Cell(("   " if row.of else "") + row.label, text), Cell(row.code, text, "center")]
    if len(widths) > len(table.form.columns) + 2:
        cells.append(Cell(row.unit, set_.style(10), "center"))
    for column in table.form.columns:
        value = table.cell(row.code, column.code).value
        shown = UNKNOWN if value is None else NOTHING if value == 0 else f"{value}"
        cells.append(Cell(shown, number, "center"))
    return set_.row(cells, widths, least_height=6.0, head=head)


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
    bold, code_style = set_.style(10, bold=True), set_.style(9, italic=True)
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
    start = 0
    while start < len(columns):
        group, end = columns[start].group, start
        while group and end + 1 < len(columns) and columns[end + 1].group == group:
            end += 1
        if group:
            boxes.append(_Box(group, before + start, before + end, 0, 0))
        for i in range(start, end + 1):
            boxes.append(_Box(columns[i].label, before + i, before + i, 1 if group else 0, 1))
            boxes.append(_Box(columns[i].code, before + i, before + i, 2, 2))
        start = end + 1
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
