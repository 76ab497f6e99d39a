"""A unit's areas beside its group's. Indexes are thousandths; ``None`` is “—”."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

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


def _counted(result: IndexResult) -> list[AreaIndex]:
    """Areas of the hundred: bonus and minus have no index."""
    return [area for area in result.areas if area.kind is None]


def _same(area: AreaIndex, others: Sequence[AreaIndex]) -> AreaIndex | None:
    name = fold(area.name)
    by_name = next((one for one in others if fold(one.name) == name), None)
    return by_name or next((one for one in others if one.code and one.code == area.code), None)
