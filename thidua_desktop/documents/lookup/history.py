"""Lịch sử khen thưởng: who it is, every award with its decision, year by year, and what else is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.documents.lookup.common import decided_by, decision_words, head, signatures, span
from thidua_desktop.documents.lookup.data import GivenLine, HistorySheet, YearLine
from thidua_desktop.documents.official.model import (
    Block,
    Column,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Table,
    Title,
    kept_tail,
)
from thidua_desktop.documents.official.parts import roman
from thidua_desktop.documents.pledges.common import counted, heading

_AWARDS = (
    Column("Năm", 14.0, "center"),
    Column("Danh hiệu thi đua, hình thức khen thưởng", 47.0),
    Column("Quyết định", 34.0),
    Column("Cấp quyết định, người ký", 44.0),
    Column("Ghi chú", 26.0),
)
_YEARS = (
    Column("Năm", 14.0, "center"),
    Column("Xếp loại", 36.0),
    Column("Khen thưởng", 65.0),
    Column("Sáng kiến", 18.0, "center"),
    Column("Kỷ luật", 32.0),
)


def build_histories(data: Sequence[HistorySheet]) -> OfficialPaper:
    """The sheets, each from a page of its own; there is at least one."""
    papers = [build_history(one) for one in data]
    if len(papers) == 1:
        return papers[0]
    sections = tuple(section for paper in papers for section in paper.sections)
    return OfficialPaper("Lịch sử khen thưởng", papers[0].author, sections)


def build_history(data: HistorySheet) -> OfficialPaper:
    """The sheet on portrait pages; parts without content are left out."""
    title = "Lịch sử khen thưởng"
    blocks: list[Block] = [head(data.office, data.day), Title(title, data.name)]
    blocks += [Paragraph(value, lead=f"{label}:", align="left") for label, value in data.facts]
    blocks.append(Paragraph(_said(data), keep=bool(data.awards)))
    parts: list[tuple[str, list[Block]]] = []
    if data.awards:
        parts.append(("Các lượt khen thưởng", [Table(_AWARDS, _award_rows(data.awards), size=11.5)]))
    if data.years:
        parts.append(("Từng năm", [Table(_YEARS, tuple(_year_row(one) for one in data.years), size=11.5)]))
    parts += [(one.title, [Paragraph(f"- {line}") for line in one.lines]) for one in data.lists]
    for number, (name, content) in enumerate(parts, start=1):
        blocks.append(heading(f"{roman(number)}. {name}"))
        blocks += content
    blocks[-1] = _with_the_signatures(blocks[-1])
    blocks.append(signatures(data.leader))
    return OfficialPaper(f"{title}: {data.name}", data.office.name, (Section(tuple(blocks)),))


def _with_the_signatures(block: Block) -> Block:
    """The last lines stay with who signs, so that no signature stands alone on a page."""
    if isinstance(block, Paragraph):
        return replace(block, keep=True)
    if isinstance(block, Table):
        tail = kept_tail(block.rows)
        rows = (replace(row, keep=row.keep or i >= tail) for i, row in enumerate(block.rows))
        return replace(block, rows=tuple(rows))
    return block


def _said(data: HistorySheet) -> str:
    """How many awards of which kinds are held, and how many were taken back."""
    held = sum(count for _, count in data.counts)
    if not data.awards:
        return "Chưa có lượt khen thưởng nào trong sổ."
    kinds = "; ".join(f"{name}: {counted(count)} lượt" for name, count in data.counts)
    taken = sum(line.revoked for line in data.awards)
    years = span([line.year for line in data.awards])
    said = f"Đã được khen thưởng {counted(held)} lượt ({years})"
    said += f", gồm {kinds}." if kinds else "."
    return f"{said} Ngoài ra {counted(taken)} lượt đã bị thu hồi." if taken else said


def _award_rows(lines: Sequence[GivenLine]) -> tuple[Row, ...]:
    """The year is said once for all that was given for it."""
    rows = []
    before = None
    for line in lines:
        rows.append(
            Row(
                (
                    str(line.year) if line.year != before else "",
                    line.award,
                    decision_words(line.decision_number, line.decision_date),
                    decided_by(line.authority, line.signer),
                    line.note,
                ),
                italic=line.revoked,
            )
        )
        before = line.year
    return tuple(rows)


def _year_row(line: YearLine) -> Row:
    written = counted(line.initiatives) if line.initiatives else ""
    return Row((str(line.year), line.grade or "–", line.awards or "–", written, line.discipline))
