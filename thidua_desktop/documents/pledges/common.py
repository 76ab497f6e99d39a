"""What the papers of the pledges share: values of their templates, tables of targets, headings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.documents.official.data import Common, written
from thidua_desktop.documents.official.model import Block, Column, Paragraph, Row, SignatureSide, Table
from thidua_desktop.documents.official.parts import common_values, place_date
from thidua_desktop.documents.official.templates import BLANK, Words
from thidua_desktop.documents.pledges.data import TargetGroup
from thidua_desktop.domain.records import Office, Signer
from thidua_desktop.domain.vietnamese import canonical, format_number

SIGN_HERE = "(Ký, ghi rõ họ tên)"
"""Under a post whose holder the paper does not name."""
LEADER_POST = "Chủ tịch"


def values_of(office: Office, year: int) -> dict[str, str]:
    """The values every template has."""
    return common_values(Common(office, year))


def dated(office: Office, year: int, day: dt.date | None) -> str:
    """Địa danh and date; room to write the day where it is not known."""
    return place_date(Common(office, year), day)


def dated_or_open(office: Office, day: dt.date | None) -> str:
    """Địa danh and date; the year stays open too: a pledge may be signed in the year before its own."""
    if day is not None:
        return dated(office, day.year, day)
    words = f"ngày {BLANK} tháng {BLANK} năm {BLANK}"
    return f"{office.place}, {words}" if office.place else words


def heading(text: str) -> Paragraph:
    """A heading inside the paper, kept with what it heads."""
    return Paragraph(text, bold=True, keep=True)


def leader_side(leader: Signer) -> SignatureSide:
    """The office's leader, who signs on the right."""
    lines = tuple(line for line in (leader.prefix, leader.post or LEADER_POST) if line)
    return side(lines, leader.name)


def side(lines: tuple[str, ...], name: str) -> SignatureSide:
    """One signature; who has no name yet is told to write it."""
    return SignatureSide(lines, name, "" if name else SIGN_HERE)


def kept_ends(rows: Sequence[Row], least: int = 2) -> list[Row]:
    """``rows`` of one group with at least ``least`` of them on either page where it is parted."""
    last = len(rows) - 1
    return [
        replace(row, keep=row.keep or (i < last and not least - 1 <= i <= last - least))
        for i, row in enumerate(rows)
    ]


def figures(text: str, measure: str = "") -> str:
    """A number as NĐ 30/2020 papers write it: "1200000" → "1.200.000", "97.5" → "97,5"; a year stays.

    A sign before it stays: "≤ 1200" → "≤ 1.200".
    """
    said = text.strip()
    if said[:1] in ("≤", "≥"):
        return f"{said[0]} {figures(said[1:], measure)}"
    if canonical(measure) == "năm":
        return said
    if found := re.fullmatch(r"(\d{4,})(,\d+)?", said):
        return format_number(int(found[1])) + (found[2] or "")
    if re.fullmatch(r"\d+\.\d{1,2}", said):
        return said.replace(".", ",")
    return said


def target_table(words: Words, groups: Sequence[TargetGroup], widths: Sequence[float]) -> Table:
    """Targets by group; columns: STT, content, measure, plan, note.

    Groups are 1, 2 … as in the joint pledge, their targets 1.1, 1.2 …: the paper's own parts are I, II, III.
    """
    names = ("column_order", "column_content", "column_measure", "column_plan", "column_note")
    aligns = ("center", "left", "center", "center", "left")
    columns = tuple(
        Column(words.phrase(name), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, widths, aligns, strict=True)
    )
    rows: list[Row] = []
    titled = any(group.title for group in groups)
    for number, group in enumerate(groups, start=1):
        if titled:
            title = group.title or words.phrase("other_group")
            rows.append(group_row(f"{number}. {title}", len(columns)))
        rows += kept_ends(
            [
                Row(
                    (
                        f"{number}.{order}" if titled else str(order),
                        one.content,
                        one.measure,
                        figures(one.plan, one.measure),
                        one.note,
                    )
                )
                for order, one in enumerate(group.targets, start=1)
            ]
        )
    return Table(columns, tuple(kept_ends(rows)))


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
    return f"{text}: {figures(plan, measure)}{unit}"


def counted(number: int) -> str:
    """ "05": numbers below ten are written with a nought (NĐ 30/2020 PL I); none is "0"."""
    return written(number) if number else "0"
