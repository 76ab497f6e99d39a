"""Heat map: every cell has its figure, its shade and the rows behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.charts.frames import NAMES, edges_hold, frame, labels, texts
from thidua_desktop.domain.charts import Fill, HeatColumn, HeatMap, HeatRow, Ref, Tone

LONG = tuple(HeatColumn(name, str(i + 1), Ref(criterion_id=10 + i)) for i, name in enumerate(NAMES))
SHORT = tuple(
    HeatColumn(name, str(i + 1), Ref(criterion_id=10 + i)) for i, name in enumerate(("A", "Bộ máy"))
)
ROWS = (
    HeatRow("Xã Thạnh Hóa", (92_000, 40_000), Ref("Xã Thạnh Hóa", 8, year=2026), own=True),
    HeatRow("Xã Tân Tây", (None, 75_125), Ref("Xã Tân Tây", 9, year=2026)),
)


def test_every_cell_has_its_figure_and_its_shade() -> None:
    chart = HeatMap(SHORT, ROWS).draw(frame())
    shades = {
        (s.ref.unit_id, s.ref.criterion_id): s.tone
        for s in chart.shapes
        if isinstance(s, Fill) and s.ref.criterion_id
    }
    assert shades == {
        (8, 10): Tone.HEAT_5,
        (8, 11): Tone.HEAT_0,
        (9, 10): Tone.GROUND,
        (9, 11): Tone.HEAT_3,
    }
    written = {(x.ref.unit_id, x.ref.criterion_id): (x.text, x.tone) for x in labels(chart) if x.ref.unit_id}
    assert written[8, 11] == ("40,00", Tone.ON_HEAT_0)
    assert written[9, 11] == ("75,13", Tone.ON_HEAT_3)
    assert written[9, 10] == ("—", Tone.MUTE)


def test_cells_open_a_unit_in_an_area_and_names_the_unit() -> None:
    chart = HeatMap(SHORT, ROWS).draw(frame())
    assert chart.spots[0].ref == Ref("Xã Thạnh Hóa", 8, year=2026)
    assert chart.spots[2].ref == Ref("Xã Thạnh Hóa", 8, 11, 2026)
    assert chart.spots[2].words == "Xã Thạnh Hóa, Bộ máy: 40,00"


def test_long_names_of_areas_stand_below_and_their_codes_above() -> None:
    rows = (HeatRow("Xã Thạnh Hóa", (90_000,) * 7),)
    found = texts(HeatMap(LONG, rows).draw(frame(420)))
    assert {"1", "7"} <= set(found)
    assert "1: Công tác chỉ đạo, điều hành cải cách hành chính" in " ".join(found)
    assert "Cải cách thể chế" in texts(HeatMap(LONG[1:2], (HeatRow("X", (1,)),)).draw(frame(420)))


def test_a_narrow_cell_has_one_decimal_and_its_words_both() -> None:
    rows = (HeatRow("Xã Thạnh Hóa", (76_250,) * 7),)
    chart = HeatMap(LONG, rows).draw(frame(300))
    assert "76,3" in texts(chart)
    assert chart.spots[1].words.endswith("76,25")


def test_it_is_told_in_words() -> None:
    assert HeatMap(SHORT, ROWS).description == (
        "Xã Thạnh Hóa: A 92,00; Bộ máy 40,00\nXã Tân Tây: A —; Bộ máy 75,13"
    )


@pytest.mark.parametrize("width", [300, 420, 900])
def test_nothing_leaves_the_drawing(width: float) -> None:
    rows = tuple(HeatRow(f"Phòng Văn hóa - Xã hội, Trung tâm {i}", (i * 9_000,) * 7) for i in range(11))
    assert edges_hold(HeatMap(LONG, rows).draw(frame(width)))


@given(st.integers(1, 60), st.floats(220, 600))
def test_parts_hold_every_row_once_and_fit(count: int, room: float) -> None:
    rows = tuple(HeatRow(f"Xã số {i} " * (1 + i % 9), (i * 1000, None)) for i in range(count))
    parts = HeatMap(SHORT, rows).split(frame(), room)
    assert [row for part in parts for row in part.rows] == list(rows)
    assert all(part.draw(frame()).height <= room + 1e-6 for part in parts)
