"""Snapping: a moving frame is drawn to lines that are near. Pure arithmetic in mm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua_desktop.services.designer.frames import Frame

_EPSILON = 1e-6


@dataclass(frozen=True, slots=True)
class SnapLines:
    """Where frames are drawn to: ``xs`` upright lines, ``ys`` level ones; ``grid`` mm, 0: none."""

    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()
    grid: float = 0.0


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far to move after all, and the lines met, to be shown."""

    dx: float
    dy: float
    xs: tuple[float, ...] = ()
    ys: tuple[float, ...] = ()


def lines_of(
    width: float,
    height: float,
    frames: Iterable[Frame],
    guides_x: Sequence[float] = (),
    guides_y: Sequence[float] = (),
    grid: float = 0.0,
) -> SnapLines:
    """The page's edges and middle, the guides, and edges and middles of other boxes."""
    xs, ys = [0.0, width / 2, width, *guides_x], [0.0, height / 2, height, *guides_y]
    for one in frames:
        xs += (one.x, one.middle_x, one.right)
        ys += (one.y, one.middle_y, one.bottom)
    return SnapLines(tuple(sorted(set(xs))), tuple(sorted(set(ys))), grid)


def snap_move(frame: Frame, dx: float, dy: float, lines: SnapLines, reach: float) -> Snapped:
    """``dx``, ``dy`` changed so that an edge or the middle of ``frame`` meets a line within ``reach`` mm."""
    there = frame.moved(dx, dy)
    step_x = _nearest((there.x, there.middle_x, there.right), lines.xs, reach, lines.grid)
    step_y = _nearest((there.y, there.middle_y, there.bottom), lines.ys, reach, lines.grid)
    there = there.moved(step_x, step_y)
    return Snapped(
        dx + step_x,
        dy + step_y,
        _met((there.x, there.middle_x, there.right), lines.xs),
        _met((there.y, there.middle_y, there.bottom), lines.ys),
    )


def snap_point(x: float, y: float, lines: SnapLines, reach: float) -> tuple[float, float]:
    """The point drawn to lines within ``reach`` mm: for a handle or a guide."""
    return x + _nearest((x,), lines.xs, reach, lines.grid), y + _nearest((y,), lines.ys, reach, lines.grid)


def _nearest(edges: Sequence[float], lines: Sequence[float], reach: float, grid: float) -> float:
    """The smallest step that puts one of ``edges`` on a line; the grid counts where no line is near."""
    steps = [line - edge for edge in edges for line in lines if abs(line - edge) <= reach]
    if not steps and grid > 0:
        first = edges[0]
        step = round(first / grid) * grid - first
        steps = [step] if abs(step) <= max(reach, grid / 2) else []
    return min(steps, key=abs, default=0.0)


def _met(edges: Sequence[float], lines: Sequence[float]) -> tuple[float, ...]:
    return tuple(line for line in lines if any(abs(line - edge) < _EPSILON for edge in edges))
