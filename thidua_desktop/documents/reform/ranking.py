"""Thông báo kết quả xếp hạng: units by rank with a bar, the change on the year before, how ties are placed.

Of a ranking that another office published it is a plain table: who only keeps a result announces nothing.
"""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.documents.official.model import (
    AppendixTitle,
    Block,
    Column,
    Figure,
    Header,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import header, short_body
from thidua_desktop.documents.official.templates import BLANK, PaperTemplate, Words
from thidua_desktop.documents.pledges.common import (
    counted,
    dated,
    heading,
    kept_ends,
)
from thidua_desktop.documents.reform.common import (
    NONE,
    bar_of,
    decimals_of,
    inside_sentence,
    office_values,
    points_text,
    send_to,
    set_blocks,
    signed,
    signing,
)
from thidua_desktop.documents.reform.data import RankedGroup, RankedUnit, RankingPaper
from thidua_desktop.documents.reform.widths import fitted
from thidua_desktop.domain.charts import HeatColumn, HeatMap, HeatRow
from thidua_desktop.domain.records import TieRule
from thidua_desktop.domain.vietnamese import long_date

_HEAT = 125.0
"""Height in mm of a part of the map: a page on its side holds it under the headings."""
MAPPED = "*"
TIES = {
    TieRule.SKIP: "ties_skip",
    TieRule.DENSE: "ties_dense",
}


def build_ranking_paper(data: RankingPaper, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The announcement (or the table), and the template's lines that were left out."""
    words = Words(template, _values(data))
    date_line = dated(data.office, _year_of_issue(data), data.day)
    blocks: list[Block] = []
    if data.computed:
        blocks += [
            header(words, "", date_line, draft=False),
            Title(template.kind, words.fill(template.subject)),
            *(Paragraph(line) for line in words.lines(template.opening)),
        ]
    else:
        blocks += [
            Header(short_body(data.office.parent_name), data.office.name, place_date=date_line),
            Title(words.phrase("kind_kept"), words.fill(template.subject)),
        ]
    if data.criteria is not None:
        blocks += set_blocks(data.criteria, sourced=False)
    if data.sentence:
        blocks.append(Paragraph(data.sentence))
    for place, group in enumerate(data.groups):
        blocks += _group(group, words, last=place == len(data.groups) - 1)
    blocks += [Paragraph(line, italic=True, keep=True) for line in _remarks(data, words)]
    side = signing(data.office, data.leader)
    if data.computed:
        if any(group.areas for group in data.groups):
            blocks.append(Paragraph(words.phrase("see_areas"), keep=True))
        blocks += [Paragraph(line) for line in words.lines(template.closing)]
        blocks.append(Signatures((side,), send_to(words, data.office.parent_name)))
    else:
        blocks.append(Signatures((side,)))
    sections = [Section(tuple(blocks)), *_by_area(data, words)]
    title = f"{template.title} năm {data.year}"
    return OfficialPaper(title, data.office.name, tuple(sections)), words.dropped


def _year_of_issue(data: RankingPaper) -> int:
    """What is computed is announced in the year after, unless its day is known."""
    if data.day is not None:
        return data.day.year
    return data.year + 1 if data.computed else data.year


def _values(data: RankingPaper) -> dict[str, str]:
    count = sum(len(group.units) for group in data.groups)
    source = data.criteria.source if data.criteria else ""
    return {
        **office_values(data.office, data.year),
        "basis": f"Căn cứ {source}, " if source else "",
        "total": counted(count),
        "previous_year": str(data.year - 1),
        "issue_date": long_date(data.day)
        if data.day
        else f"ngày{BLANK}tháng{BLANK}năm {_year_of_issue(data)}",
    }


def _group(group: RankedGroup, words: Words, *, last: bool) -> list[Block]:
    blocks: list[Block] = []
    if group.title:
        blocks.append(heading(words.phrase("group_head", name=group.title, total=counted(len(group.units)))))
    compared = any(unit.previous is not None for unit in group.units)
    noted = any(unit.note for unit in group.units)
    decimals = decimals_of(value for unit in group.units for value in (unit.index, unit.previous))
    rows = kept_ends([_row(unit, decimals, compared=compared, noted=noted) for unit in group.units])
    if rows and last:
        rows = [*rows[:-2], *(replace(row, keep=True) for row in rows[-2:])]
    table = Table(_columns(words, compared, noted), tuple(rows))
    blocks.append(fitted(table, (1, len(table.columns) - 1)) if noted else table)
    return blocks


def _columns(words: Words, compared: bool, noted: bool) -> tuple[Column, ...]:
    bars = 13.0 if compared and noted else 18.0
    fixed = 13.0 + 18.0 + bars + (56.0 if compared else 0.0) + (26.0 if noted else 0.0)
    return (
        Column(words.phrase("column_rank"), 13.0, "center"),
        Column(words.phrase("column_unit"), 165.0 - fixed),
        Column(words.phrase("column_index"), 18.0, "right"),
        Column(words.phrase("column_bar"), bars),
        *(
            (
                Column(words.phrase("column_previous"), 18.0, "right"),
                Column(words.phrase("column_delta"), 19.0, "right"),
                Column(words.phrase("column_change"), 19.0, "center"),
            )
            if compared
            else ()
        ),
        *((Column(words.phrase("column_note"), 26.0),) if noted else ()),
    )


def _row(unit: RankedUnit, decimals: int, *, compared: bool, noted: bool) -> Row:
    flag = MAPPED if unit.mapped else ""
    cells = [f"{unit.rank:02d}", unit.unit, points_text(unit.index, decimals), ""]
    if compared:
        previous = points_text(unit.previous, decimals)
        cells += [f"{previous}{flag}", signed(unit.delta, decimals), rank_change_text(unit.rank_change)]
    if noted:
        cells.append(unit.note)
    bars = (0, 0, 0, bar_of(unit.index), *(0,) * (len(cells) - 4))
    return Row(tuple(cells), bold=unit.own, shaded=unit.own, bars=bars)


def rank_change_text(change: int | None) -> str:
    """ "+7", "−2", "0"; a dash where there is nothing to compare with."""
    if change is None:
        return NONE
    return f"{'+' if change > 0 else '−' if change < 0 else ''}{abs(change)}"


def _remarks(data: RankingPaper, words: Words) -> list[str]:
    units = [unit for group in data.groups for unit in group.units]
    said = []
    if any(unit.previous is not None for unit in units):
        if any(unit.previous is None for unit in units):
            said.append(words.phrase("new_units"))
        if any(unit.mapped for unit in units):
            said.append(words.phrase("mapped_units"))
    said.append(words.phrase(TIES[data.ties]))
    if data.unscored:
        said.append(words.phrase("unscored_units", names=", ".join(data.unscored)))
    if data.listed_as:
        said.append(words.phrase("listed_as", name=inside_sentence(data.listed_as)))
    return said


def _by_area(data: RankingPaper, words: Words) -> list[Section]:
    """Units by areas on pages of their own, where the areas are known."""
    blocks: list[Block] = []
    for group in data.groups:
        if not group.areas:
            continue
        if not blocks:
            told = (words.phrase(f"{part}_areas") for part in ("appendix", "title", "attached"))
            blocks.append(AppendixTitle(*told))
        if group.title:
            blocks.append(heading(group.title))
        columns = tuple(HeatColumn(name, code) for code, name in group.areas)
        rows = tuple(HeatRow(unit.unit, unit.areas, own=unit.own) for unit in group.units)
        blocks.append(Figure(HeatMap(columns, rows), _HEAT))
    return [Section(tuple(blocks), landscape=True)] if blocks else []
