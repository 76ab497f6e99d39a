"""Báo cáo tổng kết of a movement: how it was held, goals and results, awards and money, the judgement.

One that is still running is a draft: it says so on top, and reports nothing as finished.
"""

from __future__ import annotations

from dataclasses import replace

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
from thidua_desktop.documents.pledges.common import (
    dated,
    figures,
    heading,
    kept_ends,
    leader_side,
    values_of,
)
from thidua_desktop.documents.pledges.data import MovementReport
from thidua_desktop.domain.vietnamese import format_number, long_date, money_in_words


def build_movement(data: MovementReport, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The report, and the template's lines that were left out because nothing is known for them."""
    words = Words(template, {**values_of(data.office, data.year), **_values(data)})
    year = data.day.year if data.day else data.year
    blocks: list[Block] = [
        header(words, "", dated(data.office, year, data.day), draft=data.day is None),
        Title(template.kind, words.fill(template.subject)),
    ]
    if data.day is None:
        blocks.append(Paragraph(words.phrase("not_closed"), italic=True))
    blocks += [
        heading(words.phrase("head_launch")),
        *(Paragraph(line) for line in words.lines(template.opening)),
        heading(words.phrase("head_results")),
        _goals(data, words),
        heading(words.phrase("head_awards")),
        _gifts(data, words),
    ]
    blocks += _money(data, words)
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
    days = [long_date(day) if day else "" for day in (data.starts_on, data.ends_on)]
    period = " ".join(f"{word} {day}" for word, day in zip(("từ", "đến"), days, strict=True) if day)
    content = data.content.strip()
    known = {
        "name": movement_name(data.name),
        "kind": data.kind,
        "scope": data.scope,
        "launched_by": data.launched_by,
        "paper": data.paper,
        "period": period,
        "content": content if not content or content[-1] in ".!?…" else f"{content}.",
        "summary": data.summary,
        "planned": f"{format_number(data.planned_money)} đồng",
        "spent": f"{format_number(data.spent)} đồng",
        "spent_words": money_in_words(data.spent),
    }
    return {key: text for key, text in known.items() if text}


def movement_name(name: str) -> str:
    """How running text names a movement: "phong trào “Thi đua …”", no word twice."""
    said = name.strip()
    if said.lower().startswith("phong trào"):
        return said[:1].lower() + said[1:]
    lead = "phong trào" if said.lower().startswith("thi đua") else "phong trào thi đua"
    return f"{lead} “{said}”"


def _money(data: MovementReport, words: Words) -> list[Block]:
    """What was planned, and what was spent as far as it is known."""
    texts = [words.phrase("money_planned")] if data.planned_money else []
    if data.spent:
        texts.append(words.phrase("money_spent"))
    elif data.planned_money:
        texts.append(words.phrase("money_open" if data.day is None else "money_none"))
    return [Paragraph(text) for text in texts]


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
    rows = [
        Row(
            (
                str(i),
                one.content,
                one.measure,
                figures(one.plan, one.measure),
                figures(one.result, one.measure) or "–",
            )
        )
        for i, one in enumerate(data.goals, start=1)
    ]
    columns = tuple(Column(words.phrase(name), width, align) for name, width, align in told)
    return Table(columns, tuple(kept_ends(rows)))


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
        Row((str(i), one.award, format_number(one.planned), _given(one.given, data)))
        for i, one in enumerate(data.gifts, start=1)
    ]
    rows = kept_ends(rows)
    rows[-1] = replace(rows[-1], keep=True)
    planned, given = sum(one.planned for one in data.gifts), sum(one.given for one in data.gifts)
    totals = (words.phrase("total"), format_number(planned), _given(given, data))
    rows.append(Row(totals, bold=True, spans=(2, 1, 1)))
    return Table(tuple(Column(words.phrase(name), width, align) for name, width, align in told), tuple(rows))


def _given(count: int, data: MovementReport) -> str:
    """What was given; nothing yet is no "0" while the movement runs."""
    return "–" if data.day is None and not count else format_number(count)
