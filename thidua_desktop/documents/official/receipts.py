"""Danh sách nhận tiền thưởng: multiple × base salary, the rule printed, a total that foots, in words."""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.documents.official.data import BonusPaper, BonusRow, written
from thidua_desktop.documents.official.model import (
    Block,
    Column,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    SignatureSide,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import common_values, day_or_dots, header, place_date
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.domain.vietnamese import format_number, format_points, money_in_words

SIGNING_HEIGHT = 11.0
"""Least height in mm of a row somebody signs in."""
_COLUMNS = (
    ("order", 13.0, "center"),
    ("name", 51.0, "left"),
    ("unit", 47.0, "left"),
    ("award", 46.0, "left"),
    ("multiple", 15.0, "center"),
    ("salary", 24.0, "right"),
    ("amount", 29.0, "right"),
    ("sign", 27.0, "left"),
)


def build_receipts(data: BonusPaper, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The sheet on its side; the total is summed here from what is printed.

    Raises ``ValueError`` when it is not the sum the service gave: a sheet that does not foot is never made.
    """
    total = sum(row.amount for row in data.rows)
    if data.total and total != data.total:
        raise ValueError(f"bonus sheet does not foot: {total} != {data.total}")
    values = common_values(data.common)
    salaries = sorted({row.base_salary for row in data.rows if row.base_salary})
    values |= {
        "decision_number": data.decision_number or f"……/{data.common.office.decision_code}",
        "decision_date": day_or_dots(data.decision_date, data.common.year),
        "base_salary": "; ".join(f"{format_number(one)} đồng" for one in salaries),
        "amount": f"{format_number(total)} đồng",
        "amount_words": money_in_words(total),
        "budget_source": data.budget_source or f"Quỹ thi đua, khen thưởng năm {data.common.year}",
        "total": written(len(data.rows)),
    }
    words = Words(template, values)
    blocks: list[Block] = [
        header(words, "", place_date(data.common, data.decision_date), draft=False),
        Title(template.kind, words.fill(template.subject)),
        *(Paragraph(line) for line in words.lines(template.opening)),
    ]
    if data.rules:
        blocks.append(Paragraph("; ".join(data.rules) + ".", lead=words.phrase("rule")))
    blocks.append(Paragraph(words.phrase("source")))
    blocks.append(_table(data, words, total))
    blocks.append(Paragraph(f"{money_in_words(total)}.", lead=words.phrase("in_words"), italic=True))
    note = words.phrase("sign_note")
    signer = tuple(line for line in (data.signer.prefix, data.signer.post) if line)
    blocks.append(
        Signatures(
            (
                SignatureSide((words.phrase("maker_post"),), "", note),
                SignatureSide((words.phrase("accountant_post"),), "", note),
                SignatureSide(signer or ("Chủ tịch",), data.signer.name),
            )
        )
    )
    title = words.fill(template.subject)
    section = Section(tuple(blocks), landscape=True)
    return OfficialPaper(f"{template.title} - {title}", data.common.office.name, (section,)), words.dropped


def _table(data: BonusPaper, words: Words, total: int) -> Table:
    columns = tuple(Column(words.phrase(f"column_{name}"), width, align) for name, width, align in _COLUMNS)  # type: ignore[arg-type]
    rows = [_row(order, row, words) for order, row in enumerate(data.rows, start=1)]
    if rows:  # a sum does not stand on a page without anything that it is of
        rows[-1] = replace(rows[-1], keep=True)
    rows.append(Row((words.phrase("total"), format_number(total), ""), bold=True, spans=(6, 1, 1)))
    return Table(columns, tuple(rows), size=11.5)


def _row(order: int, row: BonusRow, words: Words) -> Row:
    name = row.name
    if row.share_of:
        name += f"\n({words.phrase('share_of', name=row.share_of)})"
    multiple = format_points(row.multiple, 3).rstrip("0").rstrip(",") if row.multiple else ""
    salary = format_number(row.base_salary) if row.base_salary else ""
    last = row.note if not row.amount else ""
    cells = (str(order), name, row.unit, row.award_name, multiple, salary, format_number(row.amount), last)
    return Row(cells, tall=SIGNING_HEIGHT)
