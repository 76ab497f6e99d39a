"""Báo cáo tổng kết of a movement: how it was held, goals and results, awards and money, the judgement."""

from __future__ import annotations

from thidua_desktop.documents.official.model import (
    Align,
    Block,
    Column,
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
from thidua_desktop.documents.pledges.common import dated, heading, leader_side, values_of
from thidua_desktop.documents.pledges.data import MovementReport
from thidua_desktop.domain.vietnamese import format_number, money_in_words


def build_movement(data: MovementReport, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The report, and the template's lines that were left out because nothing is known for them."""
    words = Words(template, {**values_of(data.office, data.year), **_values(data)})
    year = data.day.year if data.day else data.year
    blocks: list[Block] = [
        header(words, "", dated(data.office, year, data.day), draft=False),
        Title(template.kind, words.fill(template.subject)),
        heading(words.phrase("head_launch")),
        *(Paragraph(line) for line in words.lines(template.opening)),
        heading(words.phrase("head_results")),
        _goals(data, words),
        heading(words.phrase("head_awards")),
        _gifts(data, words),
    ]
    if data.planned_money or data.spent:
        blocks.append(Paragraph(words.phrase("money")))
    blocks.append(heading(words.phrase("head_summary")))
    if data.summary:
        for line in words.lines(template.closing):
            blocks += [Paragraph(part) for part in line.split("\n") if part.strip()]
    else:
        blocks.append(Paragraph(words.phrase("no_summary"), italic=True))
    send_to = words.lines(template.send_to)
    blocks.append(Signatures((leader_side(data.leader),), send_to))
    paper = OfficialPaper(f"{template.title}: {data.name}", data.office.name, (Section(tuple(blocks)),))
    return paper, words.dropped


def _values(data: MovementReport) -> dict[str, str]:
    named = data.name if data.name.lower().startswith("phong trào") else f"phong trào thi đua “{data.name}”"
    days = [f"{day:%d/%m/%Y}" if day else "" for day in (data.starts_on, data.ends_on)]
    period = " ".join(f"{word} {day}" for word, day in zip(("từ", "đến"), days, strict=True) if day)
    known = {
        "name": named[:1].lower() + named[1:],
        "kind": data.kind,
        "scope": data.scope,
        "launched_by": data.launched_by,
        "paper": data.paper,
        "period": period,
        "content": data.content,
        "summary": data.summary,
        "planned": f"{format_number(data.planned_money)} đồng",
        "spent": f"{format_number(data.spent)} đồng",
        "spent_words": money_in_words(data.spent),
    }
    return {key: text for key, text in known.items() if text}


def _goals(data: MovementReport, words: Words) -> Block:
    if not data.goals:
        return Paragraph(words.phrase("no_goals"))
    told: tuple[tuple[str, float, Align], ...] = (
        ("column_order", 12.0, "center"),
        ("column_content", 76.0, "left"),
        ("column_measure", 23.0, "center"),
        ("column_plan", 27.0, "center"),
        ("column_result", 27.0, "center"),
    )
    rows = tuple(
        Row((str(i), one.content, one.measure, one.plan, one.result or "–"))
        for i, one in enumerate(data.goals, start=1)
    )
    return Table(tuple(Column(words.phrase(name), width, align) for name, width, align in told), rows)


def _gifts(data: MovementReport, words: Words) -> Block:
    if not data.gifts:
        return Paragraph(words.phrase("no_gifts"))
    told: tuple[tuple[str, float, Align], ...] = (
        ("column_order", 12.0, "center"),
        ("column_award", 97.0, "left"),
        ("column_planned", 28.0, "center"),
        ("column_given", 28.0, "center"),
    )
    rows = [
        Row((str(i), one.award, str(one.planned), str(one.given)))
        for i, one in enumerate(data.gifts, start=1)
    ]
    rows[-1] = Row(rows[-1].cells, keep=True)
    planned, given = sum(one.planned for one in data.gifts), sum(one.given for one in data.gifts)
    rows.append(Row((words.phrase("total"), str(planned), str(given)), bold=True, spans=(2, 1, 1)))
    return Table(tuple(Column(words.phrase(name), width, align) for name, width, align in told), tuple(rows))
