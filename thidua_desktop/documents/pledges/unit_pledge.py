"""Giao ước thi đua of each unit: grounds, targets by group, what is registered, promise, two signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.documents.official.model import (
    Block,
    Column,
    Grounds,
    Header,
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
    dated_or_open,
    heading,
    kept_ends,
    leader_side,
    side,
    target_table,
    values_of,
)
from thidua_desktop.documents.pledges.data import UnitPledge
from thidua_desktop.domain.vietnamese import canonical

_TARGETS = (12.0, 74.0, 22.0, 27.0, 30.0)
_PEOPLE = (12.0, 54.0, 49.0, 50.0)


def build_pledges(pledges: Sequence[UnitPledge], template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """One section for each unit, numbered from 1, and the template's lines that were left out."""
    sections, dropped = [], []
    for one in pledges:
        words = Words(template, {**values_of(one.office, one.year), "unit": one.unit})
        sections.append(Section(tuple(_blocks(one, words))))
        dropped += words.dropped
    first = pledges[0]
    title = f"{template.title} năm {first.year}"
    if len(pledges) == 1:
        title = f"{title} - {first.unit}"
    return OfficialPaper(title, first.office.name, tuple(sections)), list(dict.fromkeys(dropped))


def _blocks(data: UnitPledge, words: Words) -> list[Block]:
    template = words.template
    lists = {"rule_texts": data.rule_texts, "launching_papers": data.launching_papers}
    blocks: list[Block] = [
        _header(data, words),
        Title(template.kind, words.fill(template.subject)),
    ]
    grounds = words.lines(template.grounds, lists)
    if grounds:
        blocks.append(Grounds(grounds))
    blocks += [Paragraph(line) for line in words.lines(template.opening)]
    blocks.append(heading(words.phrase("head_targets")))
    if any(group.targets for group in data.groups):
        blocks.append(target_table(words, data.groups, _TARGETS))
    else:
        blocks.append(Paragraph(words.phrase("no_targets")))
    blocks.append(heading(words.phrase("head_titles")))
    blocks += _registered(data, words)
    blocks.append(heading(words.phrase("head_promise")))
    blocks += [Paragraph(line) for line in words.lines(template.closing)]
    unit = tuple(line for line in (words.phrase("unit_post"), data.representative_post) if line)
    blocks.append(Signatures((side(unit, data.representative), leader_side(data.leader))))
    return blocks


def _header(data: UnitPledge, words: Words) -> Header:
    """The office stands over units directly under it alone: a company, an association, an ấp is not one."""
    made = header(words, "", dated_or_open(data.office, data.signed_on), draft=False)
    return made if is_under_office(data.kind, data.unit, words) else replace(made, parent="")


def is_under_office(kind: str, name: str, words: Words) -> bool:
    """Whether the template's list has the unit's kind; without a kind, the beginning of its name."""
    told = [canonical(part) for part in words.phrase("under_office").split(";") if part.strip()]
    said = canonical(kind)
    return said in told if said else canonical(name).startswith(tuple(told))


def _registered(data: UnitPledge, words: Words) -> list[Block]:
    blocks: list[Block] = []
    if data.titles:
        blocks.append(Paragraph(f"{'; '.join(data.titles)}.", lead=words.phrase("titles_lead")))
    if data.people:
        blocks.append(Paragraph("", lead=words.phrase("people_lead"), keep=True))
        blocks.append(_people(data, words))
    elif data.people_count:
        text = words.phrase("people_count", total=counted(data.people_count))
        blocks.append(Paragraph(text, lead=words.phrase("people_lead")))
    return blocks or [Paragraph(words.phrase("no_titles"))]


def _people(data: UnitPledge, words: Words) -> Table:
    names = ("column_order", "column_name", "column_post", "column_award")
    columns = tuple(
        Column(words.phrase(name), width, "center" if name == "column_order" else "left")
        for name, width in zip(names, _PEOPLE, strict=True)
    )
    rows = [Row((str(i), one.name, one.post, one.award)) for i, one in enumerate(data.people, start=1)]
    return Table(columns, tuple(kept_ends(rows)))
