"""The charts of the page Kết quả, made of what the results service gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from thidua_desktop.domain.charts import (
    FULL,
    Axis,
    Bar,
    Bars,
    Drawing,
    HeatColumn,
    HeatMap,
    HeatRow,
    Outline,
    Radar,
    Ref,
    Series,
    Trend,
    YearValue,
    average,
)
from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.reform.results import ResultRow, ResultTable, TrendPoint
from thidua_desktop.services.reform.results_areas import Radar as OfficeAreas

Groups = Callable[[int], ResultTable]
"""The table of the same group in a year; empty where there is none."""
AVERAGE, BEST = "Trung bình nhóm", "Cao nhất nhóm"
PROVISIONAL = "tính từ điểm đã chấm, chưa công bố"
"""Flags a year of a trend."""


def trend_of(unit: Comparison, points: Sequence[TrendPoint], groups: Groups) -> Trend | None:
    """A unit over the years beside the mean and the best of its group; ``None`` without any year."""
    if not points:
        return None
    own = Series(
        unit.unit_name,
        tuple(
            YearValue(
                one.year,
                one.index,
                Ref(unit.unit_name, unit.unit_id, year=one.year),
                "" if one.published else PROVISIONAL,
            )
            for one in points
        ),
    )
    scores = {one.year: [row.comparison.score for row in groups(one.year).rows] for one in points}
    group = {year: found for year, found in scores.items() if len(found) > 1}
    if not group:
        return Trend((own,))
    means = tuple(YearValue(year, average(found), Ref(year=year)) for year, found in group.items())
    bests = tuple(YearValue(year, max(found), Ref(year=year)) for year, found in group.items())
    return Trend((own, Series(AVERAGE, means), Series(BEST, bests)))


def points_of(unit: Comparison, years: Sequence[int], groups: Groups) -> list[TrendPoint]:
    """The years in which a unit stands in the tables of its group, oldest first."""
    name = canonical(unit.unit_name)
    found = []
    for year in sorted(years):
        table = groups(year)
        published = table.set_id is None or table.published_on is not None
        lines = [row.comparison for row in table.rows]
        same = [one for one in lines if unit.unit_id is not None and one.unit_id == unit.unit_id]
        same = same or [one for one in lines if canonical(one.unit_name) == name]
        found += [TrendPoint(year, one.score, one.rank, one.of, published) for one in same[:1]]
    return found


def radar_of(row: ResultRow, rows: Sequence[ResultRow]) -> Radar | None:
    """The areas of a unit against the mean and the best of all scored units of its table."""
    unit = row.comparison
    areas = [area for area in row.areas if area.kind is None]
    if not areas:
        return None
    group = [[area.index for area in one.areas if area.kind is None] for one in rows if one.scored]
    columns = list(zip(*group, strict=True))
    bests = (max((value for value in column if value is not None), default=None) for column in columns)
    axes = (Axis(a.name, Ref(unit.unit_name, unit.unit_id, a.criterion_id, unit.year)) for a in areas)
    return Radar(
        tuple(axes),
        (
            Outline(unit.unit_name, tuple(area.index for area in areas)),
            Outline(AVERAGE, tuple(average(column) for column in columns)),
            Outline(BEST, tuple(bests)),
        ),
    )


def office_radar(found: OfficeAreas, name: str, year: int) -> Radar | None:
    """The areas of the office, which has no group here, against its own year before where that is known."""
    if not found.axes:
        return None
    axes = tuple(Axis(one.name, Ref(name, None, one.criterion_id, year)) for one in found.axes)
    outlines = [Outline(name, tuple(one.own for one in found.axes))]
    before = tuple(one.before for one in found.axes)
    if any(value is not None for value in before):
        outlines.append(Outline(f"Năm {year - 1}", before))
    return Radar(axes, tuple(outlines))


def heat_of(
    rows: Sequence[ResultRow], own: Callable[[Comparison], bool], names: Mapping[int, str]
) -> HeatMap | None:
    """Units by areas in the order of the table, the whole index first; ``None`` where no area is known.

    ``names`` are short ones by unit. Bonus and minus areas are no parts of a hundred and have no column.
    """
    areas = [area for area in rows[0].areas if area.kind is None] if rows else []
    if not areas:
        return None
    columns = (
        HeatColumn("Chỉ số", "Chỉ số"),
        *(HeatColumn(area.name, area.code, Ref(criterion_id=area.criterion_id)) for area in areas),
    )
    return HeatMap(
        columns,
        tuple(
            HeatRow(
                names.get(row.comparison.unit_id or 0, row.comparison.unit_name),
                (row.comparison.score, *(area.index for area in row.areas if area.kind is None)),
                Ref(row.comparison.unit_name, row.comparison.unit_id, year=row.comparison.year),
                own(row.comparison),
            )
            for row in rows
        ),
    )


def bars_of(rows: Sequence[ResultRow], own: Callable[[Comparison], bool]) -> Drawing | None:
    """A ranking that has totals only, as bars by rank."""
    if not rows:
        return None
    return Bars(
        tuple(
            Bar(
                row.comparison.unit_name,
                row.comparison.score,
                Ref(row.comparison.unit_name, row.comparison.unit_id, year=row.comparison.year),
                own(row.comparison),
                lead=str(row.comparison.rank),
            )
            for row in rows
        ),
        FULL,
        "điểm",
    )
