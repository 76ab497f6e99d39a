"""Kế hoạch khắc phục tồn tại, hạn chế: why, then every shortcoming with measure, owner, day and state."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.official.model import (
    AppendixTitle,
    Block,
    Column,
    Grounds,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import header
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.documents.pledges.common import (
    counted,
    dated,
    group_row,
    heading,
    kept_ends,
)
from thidua_desktop.documents.reform.common import (
    SYNTHETIC,
    decimals_of,
    held,
    last_kept,
    office_values,
    points_text,
    send_to,
    sentence_case,
    signing,
)
from thidua_desktop.documents.reform.data import RemediationPlan, RemedyLine
from thidua_desktop.documents.reform.widths import fitted
from thidua_desktop.domain.records import RemedyState
from thidua_desktop.domain.reform.remedies import STATE_WORDS
from thidua_desktop.domain.vietnamese import format_date

_WIDTHS = (11.0, 51.0, 15.0, 42.0, 52.0, 27.0, 22.0, 32.0)
_LOOSE = (1, 3, 4, 5, 7)


def build_remediation(data: RemediationPlan, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The plan with its table as an appendix on its side, and the template's lines that were left out."""
    words = Words(template, _values(data))
    year = year_of_issue(data)
    blocks: list[Block] = [
        header(words, "", dated(data.office, year, data.day), draft=False),
        Title(template.kind, words.fill(template.subject)),
    ]
    if grounds := words.lines(template.grounds):
        blocks.append(Grounds(grounds))
    blocks += [Paragraph(line) for line in words.lines(template.opening)]
    if data.synthetic:
        blocks.append(Paragraph(SYNTHETIC, italic=True))
    for line in words.lines(template.articles):
        head, _, rest = line.partition("\n")
        blocks.append(heading(head))
        blocks += [Paragraph(part) for part in rest.split("\n") if part.strip()]
    blocks += [Paragraph(line) for line in words.lines(template.closing)]
    blocks.append(Signatures((signing(data.office, data.leader),), send_to(words, data.office.parent_name)))
    title = AppendixTitle(words.phrase("appendix"), words.phrase("title_table"), words.phrase("attached"))
    sections = (
        Section(tuple(blocks)),
        Section((title, _table(data, words)), landscape=True),
    )
    name = f"{template.title} năm {data.year}"
    return OfficialPaper(name, data.office.name, sections), words.dropped


def year_of_issue(data: RemediationPlan) -> int:
    """The year the plan is signed: that of its day, else the year after its own.

    A plan whose first day falls in its own year is made before that year ends.
    """
    if data.day is not None:
        return data.day.year
    days = [
        day
        for group in data.groups
        for line in group.lines
        if line.carried_from is None
        for day in (line.due_on, line.done_on)
        if day is not None
    ]
    return data.year if any(day.year <= data.year for day in days) else data.year + 1


def _values(data: RemediationPlan) -> dict[str, str]:
    lines = [line for group in data.groups for line in group.lines]
    values = {
        **office_values(data.office, data.year),
        "next_year": str(data.year + 1),
        "issue_year": str(year_of_issue(data)),
        "total": counted(len(lines)),
        "lost": points_text(sum(line.lost for line in lines)),
        "done": counted(sum(line.state is RemedyState.DONE for line in lines)),
        "details": _details(data, lines),
    }
    if data.sentence:
        values["sentence"] = data.sentence
    return values


def _details(data: RemediationPlan, lines: Sequence[RemedyLine]) -> str:
    """In brackets behind the count: what was lost where that can be summed, and what was carried over."""
    carried = sum(line.carried_from is not None for line in lines)
    parts = [f"trong đó {counted(carried)} mục chuyển từ năm trước"] if carried else []
    if len(data.groups) == 1:
        lost = points_text(sum(line.lost for line in lines if line.carried_from is None))
        parts.insert(0, f"mất {lost} điểm")
    return f" ({'; '.join(parts)})" if parts else ""


def _table(data: RemediationPlan, words: Words) -> Table:
    names = ("order", "criterion", "lost", "cause", "measure", "owner", "due", "state")
    aligns = ("center", "left", "right", "left", "left", "left", "center", "left")
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, _WIDTHS, aligns, strict=True)
    )
    decimals = decimals_of(line.lost for group in data.groups for line in group.lines)
    rows: list[Row] = []
    order = 0
    for group in data.groups:
        if group.title:
            lost = points_text(sum(line.lost for line in group.lines))
            rows.append(group_row(f"{group.title}: mất {lost} điểm", len(columns)))
        rows += kept_ends([_row(order + i, line, decimals) for i, line in enumerate(group.lines, start=1)])
        order += len(group.lines)
    if len(data.groups) == 1:
        total = points_text(sum(line.lost for line in data.groups[0].lines), decimals)
        foot = Row((words.phrase("total"), total, "", "", "", "", ""), bold=True, spans=(2, 1, 1, 1, 1, 1, 1))
        rows = [*last_kept(rows), foot]
    return fitted(Table(columns, tuple(rows), size=11.0), _LOOSE)


def _row(order: int, line: RemedyLine, decimals: int) -> Row:
    name = f"{line.code}. {line.name}" if line.code else line.name
    if line.carried_from is not None:
        name += f" (chuyển từ năm {line.carried_from})"
    lost = points_text(line.lost, decimals)
    due = format_date(line.due_on) if line.due_on else ""
    cause, measure = held(line.cause), held(line.measure)
    return Row((str(order), name, lost, cause, measure, line.owner, due, _state(line)))


def _state(line: RemedyLine) -> str:
    """The state with the day it was done and its proof: where a plan is reported back, that is the result."""
    said = STATE_WORDS[line.state]
    if line.done_on:
        said += f" ngày {format_date(line.done_on)}"
    return sentence_case(f"{said}: {line.proof}" if line.proof else said)
