"""Bảng chấm điểm, xếp hạng thi đua by block, with the working of every unit's points on further pages."""

from __future__ import annotations

from collections.abc import Iterator

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
from thidua_desktop.documents.pledges.common import counted, dated, group_row, heading, leader_side
from thidua_desktop.documents.pledges.data import PledgeRanking, ScoredBlock, ScoredUnit
from thidua_desktop.domain.vietnamese import format_points

_RANKING = (
    Column("STT", 12.0, "center"),
    Column("Đơn vị", 82.0),
    Column("Điểm chỉ tiêu", 25.0, "right"),
    Column("Điểm thưởng", 22.0, "right"),
    Column("Điểm trừ", 20.0, "right"),
    Column("Chấm chéo", 22.0, "right"),
    Column("Tổng điểm", 24.0, "right"),
    Column("Xếp hạng", 18.0, "center"),
    Column("Ghi chú", 27.0),
)
_WORKING = (
    Column("STT", 12.0, "center"),
    Column("Nội dung, chỉ tiêu", 78.0),
    Column("Đơn vị tính", 23.0, "center"),
    Column("Kế hoạch", 26.0, "center"),
    Column("Kết quả", 26.0, "center"),
    Column("Cách tính điểm", 65.0),
    Column("Điểm", 22.0, "right"),
)


def build_ranking(data: PledgeRanking) -> OfficialPaper:
    """The ranking on its side, then an appendix with how each unit's points came about.

    Raises ``ValueError`` when a unit's targets do not add up to its points.
    """
    blocks: list[Block] = [
        Header(
            short_body(data.office.parent_name),
            data.office.name,
            place_date=dated(data.office, data.day.year, data.day),
        ),
        Title("Bảng chấm điểm, xếp hạng", f"Kết quả thực hiện giao ước thi đua năm {data.year}"),
    ]
    for block in data.blocks:
        if block.title:
            blocks.append(heading(f"{block.title} ({counted(len(block.units))} đơn vị)"))
        rows = tuple(_row(order, unit) for order, unit in enumerate(block.units, start=1))
        blocks.append(Table(_RANKING, rows))
        blocks += [Paragraph(line) for line in _after(block)]
    blocks.append(
        Paragraph(
            "Tổng điểm = điểm chỉ tiêu + điểm thưởng - điểm trừ, cộng điểm chấm chéo theo quy tắc chấm điểm "
            "của cơ quan nếu có. Các đơn vị bằng điểm cùng hạng; hạng kế tiếp bỏ qua.",
            italic=True,
        )
    )
    maker = SignatureSide(("Người tổng hợp",), note="(Ký, ghi rõ họ tên)")
    blocks.append(Signatures((maker, leader_side(data.leader))))
    sections = [Section(tuple(blocks), landscape=True)]
    rows = tuple(_working(data))
    if rows:
        title = AppendixTitle("Phụ lục", "Chi tiết chấm điểm từng chỉ tiêu", f"(Năm {data.year})")
        sections.append(Section((title, Table(_WORKING, rows, size=11.5)), landscape=True))
    name = f"Bảng chấm điểm, xếp hạng thi đua năm {data.year}"
    return OfficialPaper(name, data.office.name, tuple(sections))


def _row(order: int, unit: ScoredUnit) -> Row:
    remarks = [part for part in (unit.class_name, unit.note) if part]
    if unit.missing:
        remarks.insert(0, f"thiếu kết quả {counted(unit.missing)} chỉ tiêu")
    if unit.tied:
        remarks.insert(0, "đồng hạng")
    text = "; ".join(remarks)
    return Row(
        (
            str(order),
            unit.unit,
            format_points(unit.base),
            format_points(unit.bonus) if unit.bonus else "",
            f"-{format_points(unit.minus)}" if unit.minus else "",
            format_points(unit.cross) if unit.cross is not None else "",
            format_points(unit.total),
            str(unit.rank) if unit.rank is not None else "–",
            text[:1].upper() + text[1:],
        )
    )


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
            yield group_row(f"{unit.unit}{f' – {block.title}' if block.title else ''}", len(_WORKING))
            for order, one in enumerate(unit.targets, start=1):
                yield Row(
                    (
                        str(order),
                        one.content,
                        one.measure,
                        one.plan,
                        one.result,
                        one.working,
                        format_points(one.points),
                    ),
                    keep=order == len(unit.targets),
                )
            yield Row(("Cộng điểm chỉ tiêu", format_points(unit.base)), bold=True, spans=(6, 1))
