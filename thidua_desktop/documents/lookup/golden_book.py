"""Sổ vàng: awards by year and by title or form, each with its number, on its side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from thidua_desktop.documents.lookup.common import decision_words, head, signatures, span
from thidua_desktop.documents.lookup.data import BookGroup, BookLine, GoldenBookPaper
from thidua_desktop.documents.official.model import (
    Block,
    Column,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Table,
    Title,
)
from thidua_desktop.documents.pledges.common import counted, group_row, heading, kept_ends
from thidua_desktop.domain.vietnamese import format_number

_COLUMNS = (
    Column("Số sổ vàng", 17.0, "center"),
    Column("Họ và tên, tập thể, hộ gia đình", 76.0),
    Column("Ngày, năm sinh", 25.0, "center"),
    Column("Chức vụ, nơi ở", 46.0),
    Column("Đơn vị", 56.0),
    Column("Ghi chú", 32.0),
)


def build_golden_book(data: GoldenBookPaper) -> OfficialPaper:
    """One table for each year; the last words count what is in the book."""
    subject = f"Thi đua, khen thưởng {span(data.years)}".strip()
    blocks: list[Block] = [head(data.office, data.day), Title("Sổ vàng", subject)]
    for year in data.years:
        groups = [group for group in data.groups if group.year == year]
        if len(data.years) > 1:
            blocks.append(heading(f"Năm {year} ({_lines(groups)})"))
        rows = [row for group in groups for row in _rows(group)]
        if year == data.years[-1]:
            rows[-1] = replace(rows[-1], keep=True)
        blocks.append(Table(_COLUMNS, tuple(rows), size=11.5))
    blocks.append(Paragraph(_total(data), keep=True))
    blocks.append(signatures(data.leader))
    name = f"Sổ vàng {span(data.years)}".strip()
    return OfficialPaper(name, data.office.name, (Section(tuple(blocks), landscape=True),))


def _rows(group: BookGroup) -> Iterator[Row]:
    """The award, then each decision with those it names: a decision is said once, not on every line."""
    yield group_row(f"{group.award} ({_lines([group])})", len(_COLUMNS))
    for said, members in groupby(group.lines, key=_decision):
        if said:
            yield Row((said,), italic=True, spans=(len(_COLUMNS),), keep=True)
        yield from kept_ends([_row(line) for line in members])


def _decision(line: BookLine) -> str:
    """Number and day, who decided, who signed; empty where the ledger does not say."""
    number = decision_words(line.decision_number, line.decision_date)
    number = f"Quyết định số {number}" if line.decision_number else number
    signer = f"{line.signer} ký" if line.signer else ""
    return ", ".join(part for part in (number, line.authority, signer) if part)


def _row(line: BookLine) -> Row:
    cells = (line.number, line.name, line.birth, line.post, line.unit, line.note)
    return Row(cells, italic=line.revoked)


def _lines(groups: Iterable[BookGroup]) -> str:
    """ "12 lượt"; with those taken back: "12 lượt, trong đó 01 đã thu hồi"."""
    lines = [line for group in groups for line in group.lines]
    taken = sum(line.revoked for line in lines)
    many = counted(len(lines)) if len(lines) < 1000 else format_number(len(lines))
    return f"{many} lượt, trong đó {counted(taken)} đã thu hồi" if taken else f"{many} lượt"


def _total(data: GoldenBookPaper) -> str:
    return f"Tổng cộng: {_lines(data.groups)}."
