"""Ranges as a clerk types them, and serial numbers of blanks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.print_range import next_serial, parse_range


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [0, 1, 2, 3, 4, 5]),
        (" ; , ", [0, 1, 2, 3, 4, 5]),
        ("3", [2]),
        ("2-4", [1, 2, 3]),
        ("2 – 4", [1, 2, 3]),
        ("5-", [4, 5]),
        ("-2", [0, 1]),
        ("4, 1-2; 2", [3, 0, 1]),
    ],
)
def test_places_in_the_order_typed(text: str, places: list[int]) -> None:
    assert parse_range(text, 6) == places


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("7", "chỉ có 6 tờ"),
        ("0", "chỉ có 6 tờ"),
        ("1-9", "chỉ có 6 tờ"),
        ("4-2", "số đầu lớn hơn số cuối"),
        ("a", "Không hiểu “a”"),
        ("1-2-3", "Không hiểu"),
        ("-", "Không hiểu"),
        ("1,5", None),
        ("99999999999999999999", "chỉ có 6 tờ"),
    ],
)
def test_anything_else_is_refused_with_how_to_write_it(text: str, said: str | None) -> None:
    if said is None:
        assert parse_range(text, 6) == [0, 4]
        return
    with pytest.raises(Invalid) as refused:
        parse_range(text, 6)
    (problem,) = refused.value.problems
    assert problem.field == "range"
    assert said in problem.message
    assert "1-5, 8, 12-" in problem.message


@given(st.text("0123456789-–,; x", max_size=12), st.integers(1, 30))
def test_places_are_there_and_each_once_or_it_is_refused(text: str, total: int) -> None:
    try:
        places = parse_range(text, total)
    except Invalid:
        return
    assert places
    assert len(set(places)) == len(places)
    assert set(places) <= set(range(total))


@pytest.mark.parametrize(
    ("serial", "by", "then"),
    [
        ("AB 00099", 1, "AB 00100"),
        ("AB 00099", 0, "AB 00099"),
        ("999", 1, "1000"),
        ("GK-2026/015-X", 10, "GK-2026/025-X"),
        ("không số", 3, "không số"),
    ],
)
def test_serials_count_on(serial: str, by: int, then: str) -> None:
    assert next_serial(serial, by) == then
