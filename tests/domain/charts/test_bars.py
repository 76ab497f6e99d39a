"""Bars: as long as their values, names whole, every row with the rows behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.charts.frames import edges_hold, frame, labels, texts
from thidua_desktop.domain.charts import Bar, Bars, Fill, Ref, Tone, bar_share

ROWS = (
    Bar("Xã Tân Tây", 90_000, Ref("Xã Tân Tây", 7), lead="1"),
    Bar("Xã Thạnh Hóa", 45_000, Ref("Xã Thạnh Hóa", 8), own=True, lead="2"),
    Bar("Đặc khu Côn Đảo", None, Ref("Đặc khu Côn Đảo", 9), note="đơn vị mới", lead="—"),
)


def lengths(bars: Bars) -> dict[str, float]:
    chart = bars.draw(frame())
    return {
        shape.ref.unit_name: shape.points[1][0] - shape.points[0][0]
        for shape in chart.shapes
        if isinstance(shape, Fill)
    }


def test_bars_are_as_long_as_their_values_say() -> None:
    found = lengths(Bars(ROWS, 100_000))
    assert found["Xã Tân Tây"] == pytest.approx(2 * found["Xã Thạnh Hóa"])
    assert "Đặc khu Côn Đảo" not in found


def test_the_own_bar_stands_out_without_colour_too() -> None:
    chart = Bars(ROWS, 100_000).draw(frame())
    tones = {s.ref.unit_name: s.tone for s in chart.shapes if isinstance(s, Fill)}
    assert tones == {"Xã Tân Tây": Tone.OTHER, "Xã Thạnh Hóa": Tone.OWN}
    assert {label.text for label in labels(chart) if label.bold} == {"Xã Thạnh Hóa", "45,00"}


def test_what_is_missing_is_a_dash_with_its_reason() -> None:
    bars = Bars(ROWS, 100_000, "điểm")
    assert "—" in texts(bars.draw(frame()))
    assert bars.description == (
        "1 Xã Tân Tây: 90,00 điểm; 2 Xã Thạnh Hóa: 45,00 điểm; — Đặc khu Côn Đảo: — điểm (đơn vị mới)"
    )


def test_a_flagged_value_carries_its_mark() -> None:
    chart = Bars((Bar("Xã Mới", 80_000, note="trị quy đổi"),), 100_000).draw(frame())
    assert "80,00*" in texts(chart)


def test_each_row_opens_its_unit() -> None:
    chart = Bars(ROWS, 100_000).draw(frame())
    assert [spot.ref.unit_id for spot in chart.spots] == [7, 8, 9]
    second = chart.spots[1]
    assert chart.spot_at(second.left + 1, second.top + 1) == second
    assert chart.spot_at(1, chart.height + 50) is None


names = st.text(st.sampled_from("ghi ạỗươ-"), min_size=1, max_size=90).filter(str.strip)
values = st.none() | st.integers(0, 100_000)


@given(
    st.lists(st.tuples(names, values), min_size=1, max_size=12),
    st.floats(150, 900),
    st.integers(1, 200_000),
)
def test_nothing_leaves_the_drawing(rows: list[tuple[str, int | None]], width: float, maximum: int) -> None:
    bars = Bars(tuple(Bar(name, value) for name, value in rows), maximum)
    assert edges_hold(bars.draw(frame(width)))


@given(st.integers(1, 40), st.floats(60, 400))
def test_parts_hold_every_row_once_and_fit(count: int, room: float) -> None:
    rows = tuple(Bar(f"Xã số {i} " * (1 + i % 4), i * 1000) for i in range(count))
    parts = Bars(rows, 100_000).split(frame(), room)
    assert [row for part in parts for row in part.rows] == list(rows)
    assert all(part.draw(frame()).height <= room + 1e-6 for part in parts)


@pytest.mark.parametrize(
    ("value", "maximum", "share"), [(50, 100, 0.5), (150, 100, 1.0), (None, 100, 0.0), (5, 0, 0.0)]
)
def test_a_share_stays_between_nothing_and_all(value: int | None, maximum: int, share: float) -> None:
    assert bar_share(value, maximum) == share
