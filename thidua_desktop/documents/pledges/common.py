"""What the papers of the pledges share: values of their templates, tables of targets, headings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from thidua_desktop.documents.official.data import Common, written
from thidua_desktop.documents.official.model import Block, Column, Paragraph, Row, SignatureSide, Table
from thidua_desktop.documents.official.parts import common_values, place_date, roman
from thidua_desktop.documents.official.templates import Words
from thidua_desktop.documents.pledges.data import TargetGroup
from thidua_desktop.domain.records import Office, Signer

LEADER_POST = "Chủ tịch"


def values_of(office: Office, year: int) -> dict[str, str]:
    """The values every template has."""
    return common_values(Common(office, year))


def dated(office: Office, year: int, day: dt.date | None) -> str:
    """Địa danh and date; room to write the day where it is not known."""
    return place_date(Common(office, year), day)


def heading(text: str) -> Paragraph:
    """A heading inside the paper, kept with what it heads."""
    return Paragraph(text, bold=True, keep=True)


def leader_side(leader: Signer) -> SignatureSide:
    """The office's leader, who signs on the right."""
    lines = tuple(line for line in (leader.prefix, leader.post or LEADER_POST) if line)
    return SignatureSide(lines, leader.name)


def target_table(words: Words, groups: Sequence[TargetGroup], widths: Sequence[float]) -> Table:
    """Targets by group, numbered through; columns: STT, content, measure, plan, note."""
    names = ("column_order", "column_content", "column_measure", "column_plan", "column_note")
    aligns = ("center", "left", "center", "center", "left")
    columns = tuple(
        Column(words.phrase(name), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, widths, aligns, strict=True)
    )
    rows: list[Row] = []
    order = 0
    for number, group in enumerate(groups, start=1):
        if group.title:
            rows.append(group_row(f"{roman(number)}. {group.title}", len(columns)))
        for one in group.targets:
            order += 1
            rows.append(Row((str(order), one.content, one.measure, one.plan, one.note)))
    return Table(columns, tuple(rows))


def group_row(text: str, span: int) -> Row:
    """A shaded heading over all columns, kept with its first row."""
    return Row((text,), bold=True, spans=(span,), shaded=True, keep=True)


def content_blocks(groups: Sequence[TargetGroup]) -> list[Block]:
    """Groups of content as running text: a numbered heading, each line after a dash."""
    blocks: list[Block] = []
    for number, group in enumerate(groups, start=1):
        if group.title:
            blocks.append(heading(f"{number}. {group.title}"))
        for i, one in enumerate(group.targets):
            end = "." if i == len(group.targets) - 1 else ";"
            blocks.append(Paragraph(f"- {_line(one.content, one.plan, one.measure)}{end}"))
    return blocks


def _line(content: str, plan: str, measure: str) -> str:
    text = content.rstrip(" ;.")
    if not plan:
        return text
    unit = measure if measure == "%" or not measure else f" {measure}"
    return f"{text}: {plan}{unit}"


def counted(number: int) -> str:
    """ "05": numbers below ten are written with a nought (NĐ 30/2020 PL I)."""
    return written(number)
