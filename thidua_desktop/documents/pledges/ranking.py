"""Bảng chấm điểm, xếp hạng thi đua by block, with the working of every unit's points on further pages.

What is printed adds up as printed: points are exact thousandths, written with two decimals, and with the
third where a figure has one (:func:`points_text`), as on screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua_desktop.documents.official.model import (
    AppendixTitle,
    Block,
    Column,
    Header,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    SignatureSide,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import short_body
from thidua_desktop.documents.pledges.common import (
    SIGN_HERE,
    counted,
    dated,
    figures,
    group_row,
    heading,
    kept_ends,
    leader_side,
)
from thidua_desktop.documents.pledges.data import PledgeRanking, ScoredBlock, ScoredUnit
from thidua_desktop.domain.pledge_rules import WHOLE, CrossMode
from thidua_desktop.domain.vietnamese import format_points

_TOGETHER = 105.0
"""Height in mm up to which a block stays on one page: there is room for the paper's head above it too."""
_PAGE = 150.0
"""The same on a page of the appendix, which has its own head alone."""
_LETTER, _LINE = 2.1, 5.0
"""What a letter and a line of a table take at most, mm."""
_WORKING = (
    Column("STT", 12.0, "center"),
    Column("Nội dung, chỉ tiêu", 66.0),
    Column("Đơn vị tính", 20.0, "center"),
    Column("Kế hoạch", 20.0, "center"),
    Column("Kết quả", 20.0, "center"),
    Column("Cách tính điểm", 78.0),
    Column("Điểm", 17.0, "right"),
    Column("Điểm thưởng", 19.0, "right"),
)


def build_ranking(data: PledgeRanking) -> OfficialPaper:
    """The ranking on its side, then an appendix with how each unit's points came about.

    Raises ``ValueError`` when a unit's points do not add up.
    """
    table = _Ranking(data)
    blocks: list[Block] = [
        Header(
            short_body(data.office.parent_name),
            data.office.name,
            place_date=dated(data.office, data.day.year, data.day),
        ),
        Title("Bảng chấm điểm, xếp hạng", f"Kết quả thực hiện giao ước thi đua năm {data.year}"),
    ]
    for block in data.blocks:
        blocks += table.of(block, last=block is data.blocks[-1])
    blocks += [Paragraph(line, italic=True, keep=True) for line in _explained(data, table.summed)]
    maker = SignatureSide(("Người tổng hợp",), note=SIGN_HERE)
    blocks.append(Signatures((maker, leader_side(data.leader))))
    sections = [Section(tuple(blocks), landscape=True)]
    rows = tuple(_working(data))
    if rows:
        title = AppendixTitle("Phụ lục", "Chi tiết chấm điểm từng chỉ tiêu", f"(Năm {data.year})")
        sections.append(Section((title, Table(_WORKING, rows, size=11.5)), landscape=True))
    name = f"Bảng chấm điểm, xếp hạng thi đua năm {data.year}"
    return OfficialPaper(name, data.office.name, tuple(sections))


def points_text(thousandths: int) -> str:
    """Two decimals, the third only where it is not 0: "100,00", "93,951"."""
    return format_points(thousandths, 3 if thousandths % 10 else 2)


def own_points(unit: ScoredUnit) -> int:
    """What the unit earned itself, before others' scores; never below 0."""
    return max(0, unit.base + unit.bonus - unit.minus)


class _Ranking:
    """The tables of the blocks: the same columns in each."""

    def __init__(self, data: PledgeRanking) -> None:
        units = [unit for block in data.blocks for unit in block.units]
        self._data = data
        self._crossed = any(unit.cross is not None for unit in units)
        self._classed = any(unit.class_name for unit in units)
        self.summed = self._crossed and data.cross is CrossMode.SHARE
        """Whether the points before the cross score need a column: the total is a share of them."""

    def of(self, block: ScoredBlock, *, last: bool) -> list[Block]:
        """A block's heading, table and last words; the last block stays open for the signatures."""
        for unit in block.units:
            if _total(unit, self._data) != unit.total:
                raise ValueError(f"points of {unit.unit} do not foot: {unit.total}")
        blocks: list[Block] = []
        if block.title:
            blocks.append(heading(f"{block.title} ({counted(len(block.units))} đơn vị)"))
        rows = kept_ends([self._row(order, unit) for order, unit in enumerate(block.units, start=1)])
        columns = self._columns()
        if not last and sum(_height(row, columns) for row in rows) <= _TOGETHER:
            rows = [replace(row, keep=True) for row in rows]
        after = list(_after(block))
        if rows:
            rows[-1] = replace(rows[-1], keep=last or bool(after))
        blocks.append(Table(columns, tuple(rows)))
        blocks += [Paragraph(line, keep=last or line is not after[-1]) for line in after]
        return blocks

    def _columns(self) -> tuple[Column, ...]:
        cross = (Column("Chấm chéo", 19.0, "right"),) if self._crossed else ()
        summed = (Column("Cộng", 19.0, "right"),) if self.summed else ()
        classed = (Column("Xếp loại", 20.0, "center"),) if self._classed else ()
        taken = sum(column.width for column in (*cross, *summed, *classed))
        return (
            Column("STT", 12.0, "center"),
            Column("Đơn vị", 95.0 - taken * 0.6),
            Column("Điểm chỉ tiêu", 19.0, "right"),
            Column("Điểm thưởng", 19.0, "right"),
            Column("Điểm trừ", 17.0, "right"),
            *summed,
            *cross,
            Column("Tổng điểm", 19.0, "right"),
            Column("Xếp hạng", 15.0, "center"),
            *classed,
            Column("Ghi chú", 56.0 - taken * 0.4),
        )

    def _row(self, order: int, unit: ScoredUnit) -> Row:
        remarks = [unit.note] if unit.note else []
        if unit.missing:
            remarks.insert(0, f"thiếu kết quả {counted(unit.missing)} chỉ tiêu")
        if unit.tied:
            remarks.insert(0, "đồng hạng")
        text = "; ".join(remarks)
        cross = (points_text(unit.cross) if unit.cross is not None else "",) if self._crossed else ()
        summed = (points_text(own_points(unit)),) if self.summed else ()
        classed = (unit.class_name,) if self._classed else ()
        return Row(
            (
                str(order),
                unit.unit,
                points_text(unit.base),
                points_text(unit.bonus) if unit.bonus else "",
                f"−{points_text(unit.minus)}" if unit.minus else "",
                *summed,
                *cross,
                points_text(unit.total),
                str(unit.rank) if unit.rank is not None else "–",
                *classed,
                text[:1].upper() + text[1:],
            )
        )


def _height(row: Row, columns: Sequence[Column]) -> float:
    """About how high a row gets, rather too high than too low."""
    lines = (
        -(-len(text) * _LETTER // (column.width - 3.0))
        for text, column in zip(row.cells, columns, strict=True)
    )
    return 2.0 + _LINE * max(1.0, *lines)


def _total(unit: ScoredUnit, data: PledgeRanking) -> int:
    """What the printed parts give by the words under the table."""
    own = own_points(unit)
    if unit.cross is None or data.cross is CrossMode.NONE:
        return own
    if data.cross is CrossMode.ADD:
        return own + max(0, unit.cross)
    weighed = own * (WHOLE - data.cross_share) + unit.cross * data.cross_share
    return (2 * weighed + WHOLE) // (2 * WHOLE)


def _explained(data: PledgeRanking, summed: bool) -> Iterator[str]:
    """How the totals came about, each line short enough to stay with the signatures."""
    units = [unit for block in data.blocks for unit in block.units]
    crossed = any(unit.cross is not None for unit in units)
    parts = "điểm chỉ tiêu + điểm thưởng + điểm trừ (số âm)"
    if summed:
        own, others = _share(WHOLE - data.cross_share), _share(data.cross_share)
        yield f"Cộng = {parts}. Tổng điểm = {own} của cột Cộng + {others} của điểm chấm chéo."
    elif crossed and data.cross is CrossMode.ADD:
        yield f"Tổng điểm = {parts} + điểm chấm chéo."
    else:
        yield f"Tổng điểm = {parts}."
    if crossed:
        mean = "Điểm chấm chéo là trung bình điểm các đơn vị khác chấm"
        if data.cross is CrossMode.NONE:
            yield f"{mean}; chỉ để tham khảo, không tính vào tổng điểm."
        elif any(unit.cross is None for unit in units):
            yield f"{mean}; đơn vị chưa được chấm chéo thì tổng điểm chưa có phần này."
        else:
            yield f"{mean}."
    if data.bonus_cap is not None and any(unit.bonus for unit in units):
        yield f"Điểm thưởng của một đơn vị không quá {_bare(data.bonus_cap)} điểm."
    yield "Các đơn vị bằng điểm cùng hạng; hạng kế tiếp bỏ qua."


def _share(thousandths: int) -> str:
    return f"{_bare(thousandths)}%"


def _bare(thousandths: int) -> str:
    """Without idle noughts: 20000 → "20", 12500 → "12,5"."""
    return format_points(thousandths, 3).rstrip("0").rstrip(",")


def _after(block: ScoredBlock) -> Iterator[str]:
    """Who is put forward for the flag, and what stands in the way of a clear answer."""
    best = [unit.unit for unit in block.units if unit.rank == 1]
    if block.flag and block.chosen:
        reason = f" ({block.flag_reason})" if block.flag_reason else ""
        yield f"Đề nghị tặng Cờ thi đua: {block.flag}{reason}."
    elif block.flag:
        yield f"Đơn vị cao điểm nhất, dự kiến đề nghị tặng Cờ thi đua: {block.flag}."
    elif block.flag_note:
        yield f"Chưa có đơn vị đề nghị tặng Cờ thi đua: {block.flag_note.rstrip('.')}."
    elif len(best) > 1:
        yield (
            f"Có {counted(len(best))} đơn vị cùng hạng nhất ({', '.join(best)}); "
            "cần bình xét để chọn đơn vị đề nghị tặng Cờ thi đua."
        )


def _working(data: PledgeRanking) -> Iterator[Row]:
    for block in data.blocks:
        for unit in block.units:
            if not unit.targets:
                continue
            if sum(one.points for one in unit.targets) != unit.base:
                raise ValueError(f"points of {unit.unit} do not foot: {unit.base}")
            name = f"{unit.unit}{f' – {block.title}' if block.title else ''}"
            yield group_row(name, len(_WORKING))
            rows, sums = _unit_rows(unit), list(_sums(unit))
            # A unit stands on one page where it fits; else at least two targets on either, the heading with
            # the first, the sums with the last.
            whole = sum(_height(row, _WORKING) for row in rows) + 6.0 * len(sums) <= _PAGE
            if not whole:
                rows = kept_ends(rows)
            yield from (replace(row, keep=True) if whole or row is rows[-1] else row for row in rows)
            yield from sums


def _unit_rows(unit: ScoredUnit) -> list[Row]:
    rows = []
    for order, one in enumerate(unit.targets, start=1):
        cells = (
            str(order),
            one.content,
            one.measure,
            figures(one.plan, one.measure),
            figures(one.result, one.measure),
            one.working,
            points_text(one.points),
            points_text(one.bonus) if one.bonus else "",
        )
        rows.append(Row(cells))
    return rows


def _sums(unit: ScoredUnit) -> Iterator[Row]:
    """Cases beside the targets, then points, bonus and minus as the ranking has them."""
    for case in unit.cases:
        points = points_text(abs(case.points))
        text = case.text if case.points > 0 else f"{case.text}: trừ {points} điểm"
        yield Row(("", text, "", points if case.points > 0 else ""), spans=(1, 5, 1, 1), keep=True)
    found = sum(one.bonus for one in unit.targets) + sum(max(0, one.points) for one in unit.cases)
    capped = f" (điểm thưởng tính đến mức nhiều nhất: {_bare(unit.bonus)})" if found > unit.bonus else ""
    minus = f"; điểm trừ: −{points_text(unit.minus)}" if unit.minus else ""
    yield Row(
        (
            f"Cộng{minus}{capped}",
            points_text(unit.base),
            points_text(unit.bonus) if unit.bonus else "",
        ),
        bold=True,
        spans=(6, 1, 1),
    )
