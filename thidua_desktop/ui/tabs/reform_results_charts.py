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
from thidua_desktop.services.reform import ReformService
from thidua_desktop.services.reform.results import ResultRow, ResultTable, TrendPoint
from thidua_desktop.services.reform.results_areas import Radar as OfficeAreas
from thidua_desktop.ui.tabs.award_names import short_office

Groups = Callable[[int], ResultTable]
"""The table of the same group in a year; empty where there is none."""
CHARTS = ("trend", "areas", "heat")
"""Xu hướng, theo lĩnh vực, bản đồ nhiệt."""
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
                short_name(row, names),
                (row.comparison.score, *(area.index for area in row.areas if area.kind is None)),
                Ref(row.comparison.unit_name, row.comparison.unit_id, year=row.comparison.year),
                own(row.comparison),
            )
            for row in rows
            if row.areas
        ),
    )


def short_name(row: ResultRow, names: Mapping[int, str]) -> str:
    """The short name of a line's unit, else the one it is published by; communes differ behind "UBND"."""
    return short_office(names.get(row.comparison.unit_id or 0, row.comparison.unit_name))


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


class ResultCharts:
    """The charts of one table, and the tables of its group in other years, worked out once."""

    def __init__(self, service: ReformService, is_own: Callable[[Comparison], bool]) -> None:
        self._service = service
        self._is_own = is_own
        self._groups: dict[int, ResultTable] = {}
        self._office = ""
        self._names: Mapping[int, str] = {}
        self._table = nothing(0)

    def load(self, table: ResultTable, office: str, names: Mapping[int, str]) -> None:
        """Another table, or the same after a change; ``office`` is the office's own name."""
        self._table, self._office, self._names = table, office, names
        self._groups.clear()

    def of(self, chart: str, row: ResultRow | None) -> tuple[str, Drawing | None, str]:
        """Title and drawing of one of :data:`CHARTS` for a line; what to say where there is no drawing."""
        return {"trend": self._trend, "areas": self._areas, "heat": self._heat}[chart](row)

    def _trend(self, row: ResultRow | None) -> tuple[str, Drawing | None, str]:
        if row is None:
            return "", None, "Chọn một đơn vị để xem các năm."
        unit = row.comparison
        if self._is_own(unit):
            points: Sequence[TrendPoint] = self._service.results.trend()
        else:
            points = points_of(unit, self._service.years(), self._group_of)
        title = f"Chỉ số qua các năm: {unit.unit_name}"
        return title, trend_of(unit, points, self._group_of), f"{unit.unit_name} chưa có chỉ số năm nào."

    def _areas(self, row: ResultRow | None) -> tuple[str, Drawing | None, str]:
        own = self._service.sets.own(self._table.year)
        if own is not None and (row is None or self._is_own(row.comparison)):
            found = self._service.results.radar(own.id, None)
            drawing = office_radar(found, self._office, self._table.year)
            return f"Theo lĩnh vực: {self._office}", drawing, "Chưa chấm mục nào."
        drawing = radar_of(row, self._table.rows) if row is not None else None
        title = f"Theo lĩnh vực: {row.comparison.unit_name}" if row is not None else ""
        return title, drawing, "Bảng đã công bố chỉ có tổng điểm, không có điểm từng lĩnh vực."

    def _heat(self, row: ResultRow | None) -> tuple[str, Drawing | None, str]:
        if self._table.set_id is None:
            drawing = bars_of(self._table.rows, self._is_own)
            return "Chỉ số các đơn vị (bảng công bố không có từng lĩnh vực)", drawing, "Chưa có đơn vị nào."
        # In the dark the weakest is the brightest: the words hold for both.
        title = "Đơn vị theo lĩnh vực: màu càng rõ càng thấp"
        return title, heat_of(self._table.rows, self._is_own, self._names), "Chưa có đơn vị nào được chấm."

    # ---- the group over the years ------------------------------------------------------------
    def _group_of(self, year: int) -> ResultTable:
        """The table of the same group in a year; the office's is the one the level above ranks it in."""
        if year not in self._groups:
            own = self._service.sets.own(self._table.year)
            alone = own is not None and self._table.set_id == own.id
            self._groups[year] = self._own_group(year) if alone else self._same_group(year)
        return self._groups[year]

    def _own_group(self, year: int) -> ResultTable:
        found = self._service.results.table(year)
        ranked = any(self._is_own(row.comparison) for row in found.rows)
        return found if ranked else nothing(year)

    def _same_group(self, year: int) -> ResultTable:
        """Computed or published as the table on screen, else what there is."""
        if year == self._table.year:
            return self._table
        results = self._service.results
        same = [one for one in results.choices(year) if one.group == self._table.group]
        same.sort(key=lambda one: (one.set_id is None) != (self._table.set_id is None))
        return results.table(year, same[0].group, set_id=same[0].set_id) if same else nothing(year)


def nothing(year: int) -> ResultTable:
    """A year without a table."""
    return ResultTable(year, "", None, "", ())
