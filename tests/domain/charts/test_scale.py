"""Axis figures, bands and the mean."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.charts import HEAT_STEPS, average, heat_band
from thidua_desktop.domain.charts.scale import heat_tones, heat_words, ticks

points = st.integers(0, 120_000)


@given(st.lists(points, max_size=20), st.integers(2, 8))
def test_an_axis_takes_in_all_values_in_even_round_steps(values: list[int], most: int) -> None:
    found = ticks(values, most=most)
    steps = {after - before for before, after in pairwise(found)}
    assert len(steps) == 1
    step = steps.pop()
    assert str(step).rstrip("0") in ("1", "2", "5")
    assert 2 <= len(found) <= most + 1
    assert all(found[0] <= value <= found[-1] for value in values)


def test_the_usual_axes() -> None:
    assert ticks([74_750, 80_100], most=4) == (74_000, 76_000, 78_000, 80_000, 82_000)
    assert ticks([], most=5) == (0, 20_000, 40_000, 60_000, 80_000, 100_000)
    assert ticks([80_000], most=4) == (80_000, 80_100)


@pytest.mark.parametrize(
    ("value", "band"),
    [(0, 0), (49_999, 0), (50_000, 1), (59_999, 1), (89_999, 4), (90_000, 5), (100_000, 5), (-1, 0)],
)
def test_bands_begin_where_the_legend_says(value: int, band: int) -> None:
    assert heat_band(value) == band


def test_the_legend_names_every_band() -> None:
    assert heat_words() == (
        "dưới 50", "50–dưới 60", "60–dưới 70", "70–dưới 80", "80–dưới 90", "từ 90"
    )  # fmt: skip
    assert len({heat_tones(band) for band in range(HEAT_STEPS)}) == HEAT_STEPS


@given(st.lists(st.none() | points, max_size=30))
def test_the_mean_is_exact_to_a_thousandth_half_up(values: list[int | None]) -> None:
    known = [value for value in values if value is not None]
    if not known:
        assert average(values) is None
        return
    exact = Fraction(sum(known), len(known))
    found = average(values)
    assert found is not None
    assert Fraction(-1, 2) < found - exact <= Fraction(1, 2)
