"""Trend: heights follow values, a missing year is a gap, flagged values are said to be so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.charts.frames import edges_hold, frame, labels, texts
from thidua_desktop.domain.charts import Fill, Ref, Series, Stroke, Tone, Trend, YearValue

OWN = Series(
    "Xã Thạnh Hóa",
    (
        YearValue(2022, 74_750, Ref("Xã Thạnh Hóa", 8, year=2022)),
        YearValue(2023, 80_100, Ref("Xã Thạnh Hóa", 8, year=2023)),
        YearValue(2024, None),
        YearValue(2025, 79_000, Ref("Xã Thạnh Hóa", 8, year=2025), "trị quy đổi"),
        YearValue(2026, 85_118, Ref("Xã Thạnh Hóa", 8, year=2026)),
    ),
)
MEAN = Series("Trung bình nhóm", tuple(YearValue(year, 76_000) for year in range(2022, 2027)))


def test_values_years_and_legend_are_written() -> None:
    found = texts(Trend((OWN, MEAN)).draw(frame()))
    for text in ("74,75", "80,10", "79,00*", "85,12", "2022", "2024", "2026", "Trung bình nhóm"):
        assert text in found
    assert "76,00" not in found, "of the group only the line is drawn"


def test_a_year_without_a_value_breaks_the_line() -> None:
    chart = Trend((OWN,)).draw(frame())
    lines = [s for s in chart.shapes if isinstance(s, Stroke) and s.tone == Tone.OWN and s.ref.year is None]
    assert [len(line.points) for line in lines] == [2, 2]


def test_higher_values_stand_higher() -> None:
    spots = Trend((OWN,)).draw(frame()).spots
    heights = {spot.ref.year: spot.top for spot in spots}
    assert heights[2026] < heights[2023] < heights[2025] < heights[2022]


def test_lines_differ_without_colour() -> None:
    chart = Trend((OWN, MEAN)).draw(frame())
    legend = [s for s in chart.shapes if isinstance(s, Stroke) and s.ref == Ref() and len(s.points) == 2]
    dashes = {s.tone: s.dash for s in legend}
    assert not dashes[Tone.OWN]
    assert dashes[Tone.AVERAGE]


def test_a_mapped_value_is_a_full_sign_and_told() -> None:
    chart = Trend((OWN,)).draw(frame())
    full = [s for s in chart.shapes if isinstance(s, Fill) and s.tone == Tone.OWN]
    assert [shape.ref.year for shape in full] == [2025]
    assert "2025: 79,00 (trị quy đổi)" in Trend((OWN,)).description
    assert "2024: —" in Trend((OWN,)).description


def side_of(text: str, number: int, *others: Series) -> str:
    """Where a value of the first series is written: above or below its point."""
    chart = Trend((OWN, *others)).draw(frame(400, 420))
    baseline = next(label.place[1] for label in labels(chart) if label.text == text)
    spot = chart.spots[number]
    return "above" if baseline < spot.top + spot.height / 2 else "below"


def test_a_value_keeps_clear_of_a_line_above_it() -> None:
    near = Series("Nhóm", (YearValue(2023, 80_900),))
    far = Series("Nhóm", (YearValue(2023, 99_000),))
    assert side_of("80,10", 1) == "above"
    assert side_of("80,10", 1, near) == "below"
    assert side_of("80,10", 1, far) == "above"


def test_a_value_is_written_below_where_the_line_rises_from_it() -> None:
    low = Series("Nhóm", (YearValue(2023, 60_000),))
    assert side_of("74,75", 0, low) == "below"
    lowest = Series("Nhóm", (YearValue(2023, 74_750),))
    assert side_of("74,75", 0) == "below"
    chart = Trend((Series("Xã A", (YearValue(2022, 70_000), YearValue(2023, 80_000))), lowest)).draw(frame())
    written = next(label for label in labels(chart) if label.text == "70,00")
    years = next(label for label in labels(chart) if label.text == "2022")
    assert years.place[1] - written.place[1] > 12, "not where the years stand"


def test_every_point_opens_its_year() -> None:
    chart = Trend((OWN, MEAN)).draw(frame())
    assert chart.spots[1].words == "Xã Thạnh Hóa, 2023: 80,10"
    assert chart.spots[1].ref == Ref("Xã Thạnh Hóa", 8, year=2023)
    assert len(chart.spots) == 4 + 5


def test_a_small_card_has_no_figures_at_the_side() -> None:
    assert "80" not in texts(Trend((OWN,), figures=False).draw(frame()))
    assert "80" in texts(Trend((OWN,)).draw(frame()))


def test_nothing_known_draws_nothing_that_points() -> None:
    chart = Trend((Series("Xã A", ()),)).draw(frame())
    assert chart.spots == ()


@given(
    st.lists(st.tuples(st.integers(2015, 2030), st.none() | st.integers(0, 110_000)), max_size=9),
    st.floats(180, 900),
)
def test_nothing_leaves_the_drawing(values: list[tuple[int, int | None]], width: float) -> None:
    series = Series("Đơn vị", tuple(YearValue(year, value) for year, value in dict(values).items()))
    assert edges_hold(Trend((series,)).draw(frame(width)))
