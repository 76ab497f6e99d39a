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
from thidua_desktop.services.reform import results_areas as areas
from thidua_desktop.services.reform.results import ResultRow, TrendPoint

AVERAGE, BEST = "Trung bình nhóm", "Cao nhất nhóm"
PROVISIONAL = "tính từ điểm đã chấm, chưa công bố"
"""Flags a year of a trend."""


def trend_of(
    unit: Comparison, points: Sequence[TrendPoint], rows_of: Callable[[int], Sequence[ResultRow]]
) -> Trend | None:
    """A unit over the years beside the mean and the best of its group; ``None`` without any year.

    ``rows_of`` gives the group's rows of a year.
    """
    if not points:
        return None

    def ref(year: int) -> Ref:
        return Ref(unit.unit_name, unit.unit_id, year=year)

    own = Series(
        unit.unit_name,
        tuple(
            YearValue(one.year, one.index, ref(one.year), "" if one.published else PROVISIONAL)
            for one in points
        ),
    )
    scores = {one.year: [row.comparison.score for row in rows_of(one.year)] for one in points}
    group = {year: found for year, found in scores.items() if len(found) > 1}
    if not group:
        return Trend((own,))
    means = tuple(YearValue(year, average(found), Ref(year=year)) for year, found in group.items())
    bests = tuple(YearValue(year, max(found), Ref(year=year)) for year, found in group.items())
    return Trend((own, Series(AVERAGE, means), Series(BEST, bests)))


def radar_of(found: areas.Radar, unit_name: str, unit_id: int | None, year: int) -> Radar | None:
    """The areas of a unit against its group, or against its own year before where it has no group."""
    if not found.axes:
        return None
    axes = tuple(Axis(one.name, Ref(unit_name, unit_id, one.criterion_id, year)) for one in found.axes)
    outlines = [Outline(unit_name, tuple(one.own for one in found.axes))]
    others = (
        (AVERAGE, tuple(one.mean for one in found.axes)),
        (BEST, tuple(one.best for one in found.axes)),
    )
    outlines += [Outline(name, values) for name, values in others if any(v is not None for v in values)]
    before = tuple(one.before for one in found.axes)
    if len(outlines) == 1 and any(value is not None for value in before):
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
