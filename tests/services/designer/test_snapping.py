"""Snapping: drawn to what is near, left alone where nothing is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.services.designer.frames import Frame
from thidua_desktop.services.designer.snapping import lines_of, snap_move, snap_point

BOX = Frame("a", 50, 50, 20, 10)
LINES = lines_of(297, 210, [Frame("b", 120, 30, 30, 20)], [200.0], [99.0])


@pytest.mark.parametrize(
    ("dx", "dy", "wanted"),
    [
        (88.2, 0.0, "middle_x=148.5"),
        (-49.3, 0.0, "x=0"),
        (226.4, 0.0, "right=297"),
        (129.6, 0.0, "right=200"),
        (70.7, 0.0, "x=120"),
        (0.0, 49.8, "middle_y=105"),
        (0.0, 39.4, "bottom=99"),
        (0.0, -20.3, "y=30"),
    ],
)
def test_an_edge_or_the_middle_meets_a_line(dx: float, dy: float, wanted: str) -> None:
    snapped = snap_move(BOX, dx, dy, LINES, 1.0)
    there = BOX.moved(snapped.dx, snapped.dy)
    attribute, _, value = wanted.partition("=")
    assert getattr(there, attribute) == pytest.approx(float(value))
    assert float(value) in (snapped.xs if dx else snapped.ys)


@given(st.floats(-40, 200), st.floats(-40, 140), st.floats(0, 3))
def test_nothing_jumps_farther_than_the_reach(dx: float, dy: float, reach: float) -> None:
    snapped = snap_move(BOX, dx, dy, LINES, reach)
    assert abs(snapped.dx - dx) <= reach + 1e-9
    assert abs(snapped.dy - dy) <= reach + 1e-9


def test_the_grid_counts_where_no_line_is_near() -> None:
    lines = lines_of(297, 210, [], grid=5.0)
    snapped = snap_move(BOX, 11.2, 0.0, lines, 1.0)
    assert BOX.moved(snapped.dx, 0).x == pytest.approx(60)
    assert snap_point(33.9, 71.8, lines, 1.0) == pytest.approx((35, 70))
    assert snap_point(148.1, 71.8, lines, 1.0)[0] == pytest.approx(148.5)
