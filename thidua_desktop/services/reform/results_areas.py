"""A unit's areas beside its group's, and units by areas. Indexes are thousandths; ``None`` is “—”."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.reform.index import AreaIndex, IndexResult
from thidua_desktop.domain.vietnamese import fold


@dataclass(frozen=True, slots=True)
class Axis:
    """One area of a unit."""

    criterion_id: int
    code: str
    name: str
    own: int | None
    mean: int | None
    """Of the scored units of the group, rounded half up; ``None`` where the unit has no group."""
    best: int | None
    before: int | None
    """The unit's own the year before, by the area of the same name, else of the same number."""


@dataclass(frozen=True, slots=True)
class Radar:
    """The areas of one unit; empty while it has no score."""

    axes: tuple[Axis, ...]


@dataclass(frozen=True, slots=True)
class HeatArea:
    """A column."""

    criterion_id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A unit with its index in every area."""

    unit_id: int
    name: str
    indexes: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Units in order of rank by areas in the order of the set."""

    areas: tuple[HeatArea, ...]
    rows: tuple[HeatRow, ...]


def radar_of(
    own: IndexResult, group: Collection[IndexResult] = (), before: IndexResult | None = None
) -> Radar:
    """The areas of ``own``; ``group`` are the scored units of its group, itself among them."""
    if not own.scored:
        return Radar(())
    others: dict[int, list[int]] = {}
    for result in group:
        for area in result.areas:
            if area.index is not None:
                others.setdefault(area.criterion_id, []).append(area.index)
    earlier = before.areas if before is not None and before.scored else ()
    axes = []
    for area in _counted(own):
        found = others.get(area.criterion_id, [])
        mean = (2 * sum(found) + len(found)) // (2 * len(found)) if found else None
        old = _same(area, earlier)
        axes.append(
            Axis(
                area.criterion_id,
                area.code,
                area.name,
                area.index,
                mean,
                max(found, default=None),
                old.index if old else None,
            )
        )
    return Radar(tuple(axes))


def heat_of(table: Sequence[Comparison], results: Mapping[int, IndexResult]) -> HeatMap:
    """The units of a table by areas."""
    ranked = [(row, results[row.unit_id]) for row in table if row.unit_id is not None]
    if not ranked:
        return HeatMap((), ())
    areas = _counted(ranked[0][1])
    rows = []
    for row, result in ranked:
        indexes = {area.criterion_id: area.index for area in result.areas}
        values = tuple(indexes[area.criterion_id] for area in areas)
        rows.append(HeatRow(row.unit_id or 0, row.unit_name, values))
    columns = tuple(HeatArea(area.criterion_id, area.code, area.name) for area in areas)
    return HeatMap(columns, tuple(rows))


def _counted(result: IndexResult) -> list[AreaIndex]:
    """Areas of the hundred: bonus and minus have no index."""
    return [area for area in result.areas if area.kind is None]


def _same(area: AreaIndex, others: Sequence[AreaIndex]) -> AreaIndex | None:
    name = fold(area.name)
    by_name = next((one for one in others if fold(one.name) == name), None)
    return by_name or next((one for one in others if one.code and one.code == area.code), None)
