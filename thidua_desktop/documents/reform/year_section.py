"""The part of the year report that speaks of the index: the result in one sentence, areas, losses, charts."""

from __future__ import annotations

from thidua_desktop.documents.official.model import (
    Block,
    Column,
    Figure,
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
    heading,
    kept_ends,
    leader_side,
)
from thidua_desktop.documents.reform.common import (
    DOTS,
    NONE,
    area_table,
    last_kept,
    office_values,
    points_text,
    send_to,
    sentence_case,
    set_blocks,
    signed,
    total_sentence,
)
from thidua_desktop.documents.reform.data import YearSection
from thidua_desktop.domain.charts import Axis, Outline, Radar, Series, Trend, YearValue

_TREND, _RADAR = 60.0, 95.0
"""Heights in mm."""
_LOST = (14.0, 54.0, 15.0, 15.0, 67.0)
_TREND_COLUMNS = (40.0, 45.0, 40.0, 40.0)


def build_year_section(data: YearSection, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The section as a paper of its own, and the template's lines that were left out.

    Raises ``ValueError`` when the areas do not add up.
    """
    words = Words(template, _values(data))
    year = data.day.year if data.day else data.year
    blocks: list[Block] = [
        header(words, "", dated(data.office, year, data.day), draft=False),
        Title(template.kind, words.fill(template.subject)),
        heading(words.phrase("head_result")),
        Paragraph(sentence_case(data.sentence) if data.sentence else words.phrase("not_ranked")),
    ]
    blocks += _over_years(data, words)
    blocks += _areas(data, words)
    blocks += _lost(data, words)
    blocks.append(heading(words.phrase("head_tasks")))
    blocks += [Paragraph(line) for line in words.lines(template.closing)]
    blocks += [Paragraph(DOTS) for _ in range(2)]
    blocks.append(Signatures((leader_side(data.leader),), send_to(words, data.office.parent_name)))
    title = f"{template.title} năm {data.year}"
    return OfficialPaper(title, data.office.name, (Section(tuple(blocks)),)), words.dropped


def _values(data: YearSection) -> dict[str, str]:
    values = {**office_values(data.office, data.year), "next_year": str(data.year + 1)}
    if data.fixed is not None:
        values["fixed"], values["listed"] = (counted(number) for number in data.fixed)
        values["previous_year"] = str(data.year - 1)
    return values


def _over_years(data: YearSection, words: Words) -> list[Block]:
    """The index of several years as a line; as a table beside it, so that ranks stand there too."""
    if len(data.trend) < 2:
        return []
    values = tuple(YearValue(one.year, one.index) for one in data.trend)
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, "center")
        for name, width in zip(("year", "index_points", "rank", "delta"), _TREND_COLUMNS, strict=True)
    )
    rows = []
    for one, before in zip(data.trend, (None, *data.trend), strict=False):
        delta = one.index - before.index if before and before.year == one.year - 1 else None
        rank = f"{one.rank:02d}/{one.of:02d}" if one.rank and one.of else NONE
        rows.append(Row((str(one.year), points_text(one.index), rank, signed(delta))))
    return [
        Figure(Trend((Series(data.office.name, values),)), _TREND, words.phrase("caption_trend")),
        Table(columns, tuple(kept_ends(rows))),
    ]


def _areas(data: YearSection, words: Words) -> list[Block]:
    if data.total is None or data.criteria is None:
        return []
    said = words.phrase("official_total" if data.official else "own_total")
    blocks: list[Block] = [
        heading(words.phrase("head_areas")),
        *set_blocks(data.criteria),
        Paragraph(total_sentence(data.total, said), keep=True),
        area_table(words, data.areas, data.total),
    ]
    if data.unscored:
        blocks.append(Paragraph(words.phrase("unscored", total=counted(data.unscored)), italic=True))
    inside = [area for area in data.areas if area.kind is None]
    axes = tuple(Axis(area.name) for area in inside)
    outlines = (
        Outline(data.office.name, tuple(area.index for area in inside)),
        *(Outline(whose, values) for whose, values in data.others),
    )
    if len(axes) >= 3:
        blocks.append(Figure(Radar(axes, outlines), _RADAR, words.phrase("caption_radar")))
    return blocks


def _lost(data: YearSection, words: Words) -> list[Block]:
    if data.total is None:
        return []
    blocks: list[Block] = [heading(words.phrase("head_lost"))]
    if not data.lost:
        return [*blocks, Paragraph(words.phrase("none_lost"))]
    names = ("code", "criterion", "maximum", "lost", "cause")
    aligns = ("center", "left", "right", "right", "left")
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, _LOST, aligns, strict=True)
    )
    rows = [
        Row((one.code, one.name, points_text(one.maximum), points_text(one.lost), one.cause))
        for one in data.lost
    ]
    total = sum(one.lost for one in data.lost)
    foot = Row((words.phrase("total"), points_text(total), ""), bold=True, spans=(3, 1, 1))
    said = words.phrase("lost_lead", total=counted(len(data.lost)), points=points_text(total))
    return [*blocks, Paragraph(said, keep=True), Table(columns, (*last_kept(kept_ends(rows)), foot))]
