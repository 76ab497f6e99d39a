"""Radar: names clear of each other, values on their axis, an area without a value joined to nothing."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.charts.frames import NAMES, edges_hold, frame, texts
from thidua_desktop.domain.charts import Axis, Chart, Outline, Radar, Ref, Stroke, Tone

AXES = tuple(Axis(name, Ref(criterion_id=i)) for i, name in enumerate(NAMES))
FULL = Outline("Cao nhất nhóm", (100_000,) * 7)
OWN = Outline("Xã Thạnh Hóa", (92_000, 50_000, 45_000, 100_000, 77_000, 61_250, 80_000))


def outline(chart: Chart, tone: Tone) -> list[Stroke]:
    """The lines of one outline, without its signs and its piece in the legend."""
    shapes = [s for s in chart.shapes if isinstance(s, Stroke) and s.tone == tone]
    return [s for s in shapes if s.ref == Ref()][2:]


def test_values_stand_at_their_part_of_the_axis() -> None:
    radar = Radar(AXES, (OWN, FULL))
    chart = radar.draw(frame(500, 420))
    (own,), (full,) = outline(chart, Tone.OWN), outline(chart, Tone.AVERAGE)
    xs, ys = ([place[k] for place in full.points[:-1]] for k in (0, 1))
    middle = (sum(xs) / 7, sum(ys) / 7)
    for value, place, end in zip(OWN.values, own.points, full.points, strict=False):
        assert math.dist(place, middle) / math.dist(end, middle) == pytest.approx((value or 0) / 100_000)


def test_values_of_the_unit_are_written_and_told() -> None:
    radar = Radar(AXES, (OWN, FULL))
    found = texts(radar.draw(frame(500, 420)))
    assert {"92,00", "50,00", "61,25"} <= set(found)
    assert "Cải cách thể chế: Xã Thạnh Hóa 50,00, Cao nhất nhóm 100,00" in radar.description


def test_an_area_without_a_value_is_joined_to_nothing() -> None:
    open_values = (92_000, None, *OWN.values[2:])
    chart = Radar(AXES, (Outline("Xã Thạnh Hóa", open_values), FULL)).draw(frame(500, 420))
    assert len(outline(chart, Tone.OWN)) == 5
    assert "—" in texts(chart)


def test_each_name_opens_its_area() -> None:
    chart = Radar(AXES, (OWN,)).draw(frame(500, 420))
    assert [spot.ref.criterion_id for spot in chart.spots] == list(range(7))
    spot = chart.spots[3]
    assert chart.spot_at(spot.left + spot.width / 2, spot.top + 2) == spot


@pytest.mark.parametrize(("width", "height"), [(420, 380), (500, 420), (700, 460), (420, 560)])
def test_whole_names_clear_of_each_other_and_of_the_edge(width: float, height: float) -> None:
    chart = Radar(AXES, (OWN, FULL)).draw(frame(width, height, 11))
    assert edges_hold(chart)
    assert not any("…" in text for text in texts(chart))
    for i, one in enumerate(chart.spots):
        for other in chart.spots[i + 1 :]:
            apart = (
                one.left + one.width <= other.left
                or other.left + other.width <= one.left
                or one.top + one.height <= other.top
                or other.top + other.height <= one.top
            )
            assert apart, (one.words, other.words)


def test_two_areas_are_bars() -> None:
    chart = Radar(
        AXES[:2], (Outline("Xã A", (92_000, 50_000)), Outline("Trung bình", (80_000, 80_000)))
    ).draw(frame())
    assert len(chart.spots) == 4
    assert [spot.ref.criterion_id for spot in chart.spots] == [0, 0, 1, 1]


@given(st.integers(3, 12), st.floats(60, 200), st.floats(60, 200))
def test_too_small_a_frame_still_draws(count: int, width: float, height: float) -> None:
    axes = tuple(Axis(NAMES[i % 7]) for i in range(count))
    chart = Radar(axes, (Outline("Xã A", (50_000,) * count),)).draw(frame(width, height))
    assert len(chart.spots) == count
