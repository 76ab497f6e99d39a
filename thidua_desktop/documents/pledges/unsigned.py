"""Danh sách đơn vị chưa ký giao ước, by block."""

from __future__ import annotations

from thidua_desktop.documents.official.model import (
    Block,
    Column,
    Header,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import short_body
from thidua_desktop.documents.pledges.common import counted, dated, group_row, kept_ends
from thidua_desktop.documents.pledges.data import UnsignedList

_COLUMNS = (
    Column("STT", 12.0, "center"),
    Column("Đơn vị", 55.0),
    Column("Người đại diện", 38.0),
    Column("Chức vụ", 28.0),
    Column("Ghi chú", 32.0),
)


def build_unsigned(data: UnsignedList) -> OfficialPaper:
    """The list as of a day, or one sentence when all have signed."""
    rows: list[Row] = []
    order = 0
    titled = any(block.title for block in data.blocks)
    for block in data.blocks:
        if titled:
            title = block.title or "Các đơn vị khác"
            rows.append(group_row(f"{title} ({counted(len(block.units))} đơn vị)", len(_COLUMNS)))
        made = [
            Row((str(at), unit.unit, unit.representative, unit.post, unit.note))
            for at, unit in enumerate(block.units, start=order + 1)
        ]
        rows += kept_ends(made)
        order += len(made)
    count = f"Đã ký: {counted(data.signed)}/{counted(data.total)} đơn vị; chưa ký: {counted(order)} đơn vị."
    blocks: list[Block] = [
        Header(
            short_body(data.office.parent_name),
            data.office.name,
            place_date=dated(data.office, data.day.year, data.day),
        ),
        Title("Danh sách", f"Đơn vị chưa ký giao ước thi đua năm {data.year}"),
        Paragraph(count, keep=bool(rows)),
    ]
    if rows:
        blocks.append(Table(_COLUMNS, tuple(rows)))
    else:
        blocks.append(Paragraph(f"Tất cả các đơn vị đã ký giao ước thi đua năm {data.year}."))
    title = f"Danh sách đơn vị chưa ký giao ước thi đua năm {data.year}"
    return OfficialPaper(title, data.office.name, (Section(tuple(blocks)),))
