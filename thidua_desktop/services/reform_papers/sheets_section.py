"""The section of the year report as sheets: years with their chart, areas with a radar, what was lost."""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.documents.reform.data import YearSection
from thidua_desktop.exchange.paper_workbook import (
    Formula,
    PaperChart,
    PaperColumn,
    PaperRow,
    PaperSheet,
    Value,
    total,
)
from thidua_desktop.services.reform_papers.sheets import area_sheet, heads, set_lines

_LEAST_AXES = 3


def section_sheets(data: YearSection) -> list[PaperSheet]:
    """Only the sheets there is something for; the first says the sentence."""
    found = []
    if data.trend:
        found.append(_years(data))
    if data.total is not None:
        found += [_areas(data), _lost(data)]
    return found


def _years(data: YearSection) -> PaperSheet:
    columns = (
        PaperColumn("Năm", 10, "order"),
        PaperColumn("Chỉ số", 24, "points"),
        PaperColumn("Hạng", 14, "order"),
        PaperColumn("Trên tổng số", 14, "order"),
        PaperColumn("Tăng, giảm", 16, "points"),
        PaperColumn("Thay đổi hạng", 16, "order"),
        PaperColumn("Nguồn số liệu", 30),
    )
    known = {one.year: one for one in data.trend}
    first = data.trend[0].year
    rows = []
    # A year without an index keeps its place: the line of the chart has a gap there.
    for at, year in enumerate(range(first, data.trend[-1].year + 1)):
        one, before = known.get(year), known.get(year - 1)
        if one is None:
            rows.append(PaperRow((year, None, "–", "–", "–", "–", "chưa có kết quả")))
            continue
        delta: Value = "–"
        change: Value = "–"
        if before is not None and before.name == one.name:
            delta = Formula("{0}-{1}", ((at, 1), (at - 1, 1)), one.index - before.index)
            if before.rank is not None and one.rank is not None:
                change = before.rank - one.rank
        source = "đã công bố" if one.published else "cơ quan tự tính"
        source += f" ({one.name})" if one.name else ""
        rows.append(PaperRow((year, one.index, one.rank or "–", one.of or "–", delta, change, source)))
    charts: tuple[PaperChart, ...] = ()
    if len(rows) > 1:
        charts = (PaperChart("line", "Chỉ số qua các năm", 0, (("Chỉ số", 1),), 0, len(rows) - 1),)
    title = "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH QUA CÁC NĂM"
    notes = (data.sentence,) if data.sentence else ()
    return PaperSheet("Các năm", heads(data.office), title, columns, tuple(rows), (), notes, charts)


def _areas(data: YearSection) -> PaperSheet:
    """Beside the areas' indexes those of the others, and all of them as a radar."""
    assert data.total is not None
    plain = area_sheet(data.office, data.year, data.areas, data.total, "Điểm đạt")
    inside = [at for at, area in enumerate(data.areas) if area.kind is None]
    columns = (*plain.columns, *(PaperColumn(whose, 12, "points") for whose, _ in data.others))
    rows = []
    for at, row in enumerate(plain.rows):
        more = [values[inside.index(at)] if at in inside else None for _, values in data.others]
        rows.append(replace(row, cells=(*row.cells, *more)))
    charts: tuple[PaperChart, ...] = ()
    if len(inside) >= _LEAST_AXES and inside == list(range(len(inside))):
        series = ((data.office.name, 5), *((whose, 7 + i) for i, (whose, _) in enumerate(data.others)))
        charts = (PaperChart("radar", "Chỉ số theo lĩnh vực (%)", 1, series, 0, len(inside) - 1),)
    return replace(
        plain, columns=columns, rows=tuple(rows), charts=charts, under_title=set_lines(data.criteria)
    )


def _lost(data: YearSection) -> PaperSheet:
    columns = (
        PaperColumn("STT", 8, "order"),
        PaperColumn("Tiêu chí thành phần", 56),
        PaperColumn("Điểm tối đa", 12, "points"),
        PaperColumn("Điểm đạt", 12, "points"),
        PaperColumn("Điểm mất", 12, "points"),
        PaperColumn("Lý do mất điểm", 56),
    )
    rows = []
    for at, one in enumerate(data.lost):
        # What a minus area takes is no difference of the two columns before it.
        differs = one.maximum - (one.points or 0) == one.lost
        lost: Value = Formula("{0}-{1}", ((at, 2), (at, 3)), one.lost) if differs else one.lost
        rows.append(PaperRow((one.code, one.name, one.maximum, one.points, lost, one.cause)))
    if rows:
        whole = total([(at, 4) for at in range(len(rows))], sum(one.lost for one in data.lost))
        rows.append(PaperRow(("", "Tổng cộng", None, None, whole, ""), bold=True))
    title = f"ĐIỂM MẤT THEO TIÊU CHÍ THÀNH PHẦN NĂM {data.year}"
    return PaperSheet("Điểm mất", heads(data.office), title, columns, tuple(rows))
