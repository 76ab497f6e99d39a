"""The part of the year report that speaks of the index: the result in one sentence, areas, losses, charts."""

from __future__ import annotations

from collections.abc import Sequence

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
)
from thidua_desktop.documents.reform.common import (
    DOTS,
    NONE,
    area_table,
    decimals_of,
    held,
    index_text,
    inside_sentence,
    last_kept,
    office_values,
    points_text,
    send_to,
    sentence_case,
    set_blocks,
    signed,
    signing,
    total_sentence,
)
from thidua_desktop.documents.reform.data import IndexOfYear, YearSection
from thidua_desktop.documents.reform.widths import fitted
from thidua_desktop.domain.charts import Axis, Outline, Radar, Series, Trend, YearValue

_TREND, _RADAR = 50.0, 95.0
"""Heights in mm."""
_LOST = (14.0, 52.0, 16.0, 16.0, 67.0)
_LOOSE_LOST = (1, 4)
_TREND_COLUMNS = (20.0, 27.0, 27.0, 27.0, 64.0)


def build_year_section(data: YearSection, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The section as a paper of its own, and the template's lines that were left out.

    Raises ``ValueError`` when the areas do not add up.
    """
    words = Words(template, _values(data))
    year = data.day.year if data.day else data.year
    blocks: list[Block] = [
        header(words, "", dated(data.office, year, data.day), draft=False),
        Title(template.kind, words.fill(template.subject)),
    ]
    said = Paragraph(sentence_case(data.sentence) if data.sentence else words.phrase("not_ranked"))
    # The signature takes these lines along, so that it has more than dots above it.
    tasks = [Paragraph(line, keep=True) for line in (*words.lines(template.closing), DOTS, DOTS)]
    parts: dict[str, Sequence[Block]] = {
        "head_result": [said, *_over_years(data, words)],
        "head_areas": _areas(data, words),
        "head_lost": _lost(data, words),
        "head_tasks": tasks,
    }
    present = [(phrase, part) for phrase, part in parts.items() if part]
    for number, (phrase, part) in enumerate(present, start=1):
        blocks += [heading(f"{number}. {words.phrase(phrase)}"), *part]
    blocks.append(Signatures((signing(data.office, data.leader),), send_to(words, data.office.parent_name)))
    title = f"{template.title} năm {data.year}"
    return OfficialPaper(title, data.office.name, (Section(tuple(blocks)),)), words.dropped


def _values(data: YearSection) -> dict[str, str]:
    values = {**office_values(data.office, data.year), "next_year": str(data.year + 1)}
    if data.fixed is not None:
        values["fixed"], values["listed"] = (counted(number) for number in data.fixed)
        values["previous_year"] = str(data.year - 1)
    return values


def _over_years(data: YearSection, words: Words) -> list[Block]:
    """The index of several years as a line, and as a table beside it for ranks and sources."""
    blocks: list[Block] = []
    listed = [one for one in data.trend if one.name]
    if listed:
        blocks.append(Paragraph(_of_another_body(listed, words), italic=True))
    if len(data.trend) < 2:
        return blocks
    # A body's line does not run on into that of another one.
    names = list(dict.fromkeys(one.name for one in reversed(data.trend)))
    series = tuple(
        Series(
            name or data.office.name,
            tuple(YearValue(one.year, one.index) for one in data.trend if one.name == name),
        )
        for name in names
    )
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, "center")
        for name, width in zip(
            ("year", "index_points", "rank", "delta", "source"), _TREND_COLUMNS, strict=True
        )
    )
    rows = []
    for one, before in zip(data.trend, (None, *data.trend), strict=False):
        follows = before is not None and before.year == one.year - 1 and before.name == one.name
        delta = one.index - before.index if before is not None and follows else None
        rank = f"{one.rank:02d}/{one.of:02d}" if one.rank and one.of else NONE
        source = words.phrase("published_index" if one.published else "own_index")
        if one.name:
            source += f" ({one.name})"
        rows.append(Row((str(one.year), index_text(one.index), rank, signed(delta, 2), source)))
    return [
        *blocks,
        Figure(Trend(series), _TREND, words.phrase("caption_trend")),
        Table(columns, tuple(kept_ends(rows))),
    ]


def _of_another_body(listed: Sequence[IndexOfYear], words: Words) -> str:
    """Which list, of which years, has whom in the office's place."""
    groups = list(dict.fromkeys(one.group for one in listed if one.group))
    return words.phrase(
        "listed_as",
        years=", ".join(str(one.year) for one in listed),
        name=" và ".join(dict.fromkeys(inside_sentence(one.name) for one in listed)),
        group=f", nhóm {', '.join(groups)}" if groups else "",
    )


def _areas(data: YearSection, words: Words) -> list[Block]:
    if data.total is None or data.criteria is None:
        return []
    said = words.phrase("official_total" if data.official else "own_total")
    blocks: list[Block] = [
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
    if not data.lost:
        return [Paragraph(words.phrase("none_lost"))]
    names = ("code", "criterion", "maximum", "lost", "cause")
    aligns = ("center", "left", "right", "right", "left")
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, _LOST, aligns, strict=True)
    )
    total = sum(one.lost for one in data.lost)
    decimals = decimals_of([*(one.lost for one in data.lost), total])
    rows = [
        Row((one.code, one.name, points_text(one.maximum), points_text(one.lost, decimals), held(one.cause)))
        for one in data.lost
    ]
    foot = Row((words.phrase("total"), points_text(total, decimals), ""), bold=True, spans=(3, 1, 1))
    said = words.phrase("lost_lead", total=counted(len(data.lost)), points=points_text(total))
    table = Table(columns, (*last_kept(kept_ends(rows)), foot))
    return [Paragraph(said, keep=True), fitted(table, _LOOSE_LOST)]
