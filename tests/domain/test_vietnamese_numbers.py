"""Numbers, money, points and dates: in words and back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.vietnamese import (
    ParsedDate,
    date_in_words,
    format_date,
    format_money,
    format_points,
    long_date,
    money_in_words,
    parse_date,
    parse_points,
    parse_quantity,
    read_number,
)

UNITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6}


def hear(words: str) -> int:
    """An independent listener: adds up number words from left to right."""
    if words.startswith("âm "):
        return -hear(words.removeprefix("âm "))
    total = block = group = digit = 0
    for word in words.split():
        if word in UNITS:
            digit = UNITS[word]
        elif word == "trăm":
            group, digit = digit * 100, 0
        elif word == "mươi":
            group, digit = group + digit * 10, 0
        elif word == "mười":
            group += 10
        elif word in SCALES:
            block, group, digit = block + (group + digit) * SCALES[word], 0, 0
        elif word == "tỷ":
            total, block, group, digit = (total + block + group + digit) * 10**9, 0, 0, 0
        else:
            assert word in ("linh", "lẻ"), word
    return total + block + group + digit


@given(
    st.integers(-(10**20), 10**20) | st.integers(0, 2000),
    st.sampled_from(["linh", "lẻ"]),
    st.sampled_from(["nghìn", "ngàn"]),
)
def test_numbers_are_heard_as_written(n: int, zero_tens: str, thousand: str) -> None:
    assert hear(read_number(n, zero_tens=zero_tens, thousand=thousand)) == n


@given(st.integers(0, 10**15))
def test_no_forbidden_pairs(n: int) -> None:
    words = f" {read_number(n)} "
    for pair in ("mươi một", "mươi năm", "mười năm", "mươi bốn", "mười mốt", "mười tư", "không mươi"):
        assert f" {pair} " not in words


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "không"),
        (10, "mười"),
        (11, "mười một"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (105, "một trăm linh năm"),
        (1005, "một nghìn không trăm linh năm"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_050_000, "một triệu không trăm năm mươi nghìn"),
        (2_000_005_000, "hai tỷ không trăm linh năm nghìn"),
        (10**12, "một nghìn tỷ"),
        (-3, "âm ba"),
    ],
)
def test_numbers_in_words(n: int, words: str) -> None:
    assert read_number(n) == words


def test_office_may_say_le_and_ngan() -> None:
    assert read_number(1005, zero_tens="lẻ", thousand="ngàn") == "một ngàn không trăm lẻ năm"


def test_money() -> None:
    assert money_in_words(2_530_000) == "Hai triệu năm trăm ba mươi nghìn đồng"
    assert money_in_words(0) == "Không đồng"
    assert format_money(2_530_000) == "2.530.000 đ"


@pytest.mark.parametrize(
    ("thousandths", "places", "text"),
    [
        (80_100, 2, "80,10"),
        (5_350, 2, "5,35"),
        (1_005, 2, "1,01"),
        (-1_005, 2, "-1,01"),
        (-1, 2, "0,00"),
        (1_979, 3, "1,979"),
        (2_500, 0, "3"),
    ],
)
def test_points_are_written_with_a_comma(thousandths: int, places: int, text: str) -> None:
    assert format_points(thousandths, places) == text


@given(st.integers(-(10**9), 10**9))
def test_points_round_trip(thousandths: int) -> None:
    assert parse_points(format_points(thousandths, 3)) == thousandths
    assert parse_points(thousandths / 1000) == thousandths


@pytest.mark.parametrize(
    ("cell", "thousandths"),
    [
        ("1,979", 1_979),
        ("97,5", 97_500),
        ("97.5", 97_500),
        (97.5, 97_500),
        (0.1 + 0.2, 300),
        ("98%", 98_000),
        ("1.234,5", 1_234_500),
        (" 3 ", 3_000),
        ("", None),
        (None, None),
        (True, None),
        (float("nan"), None),
        ("Vượt", None),
        ("6.215/7.904", None),
        ("05/15", None),
    ],
)
def test_points_are_read(cell: str | float | None, thousandths: int | None) -> None:
    assert parse_points(cell) == thousandths


@pytest.mark.parametrize(
    ("cell", "thousandths"),
    [
        ("1.200", 1_200_000),
        ("-1.200", -1_200_000),
        ("1.250.000", 1_250_000_000),
        ("1.234,5", 1_234_500),
        ("0.125", 125),
        ("97.5", 97_500),
        ("97,5", 97_500),
        ("1,200", 1_200),
        ("100.000 %", 100_000_000),
        (1.2, 1_200),
        ("≤ 5", None),
        ("", None),
    ],
)
def test_amounts_are_read_with_dots_between_thousands(
    cell: str | float | None, thousandths: int | None
) -> None:
    assert parse_quantity(cell) == thousandths


def test_dates_of_papers() -> None:
    assert format_date(dt.date(2027, 1, 5)) == "05/01/2027"
    assert long_date(dt.date(2027, 1, 5), "Thạnh Hóa") == "Thạnh Hóa, ngày 05 tháng 01 năm 2027"
    assert long_date(dt.date(2027, 2, 15)) == "ngày 15 tháng 02 năm 2027"
    assert long_date(dt.date(2027, 3, 5)) == "ngày 05 tháng 3 năm 2027"
    words = date_in_words(dt.date(2027, 4, 5))
    assert words == "ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi bảy"


DAY = ParsedDate(dt.date(1983, 8, 27), 1983)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("27/08/1983", DAY),
        ("27/8/83", DAY),
        ("27-08-1983", DAY),
        ("27.8.1983", DAY),
        (" 27 / 08 / 1983 ", DAY),
        ("1983-08-27", DAY),
        ("1983-08-27 00:00:00", DAY),
        ("ngày 27 tháng 8 năm 1983", DAY),
        ("Ngày 27/08/1983", DAY),
        (dt.date(1983, 8, 27), DAY),
        (dt.datetime(1983, 8, 27, 12), DAY),
        (30555.0, DAY),
        ("1983", ParsedDate(year=1983)),
        (1983.0, ParsedDate(year=1983)),
        ("sinh năm 1983", ParsedDate(year=1983)),
        ("00/00/1983", ParsedDate(year=1983)),
        ("08/1983", ParsedDate(year=1983)),
        ("31/02/1985", ParsedDate(year=1985, ok=False)),
        ("27/13/1983", ParsedDate(year=1983, ok=False)),
        ("hôm qua", ParsedDate(ok=False)),
        (12.0, ParsedDate(ok=False)),
        (True, ParsedDate(ok=False)),
        ("", ParsedDate()),
        (" - ", ParsedDate()),
        (None, ParsedDate()),
    ],
)
def test_dates_are_read(cell: str | float | dt.date | None, expected: ParsedDate) -> None:
    assert parse_date(cell) == expected


def test_two_digit_years_turn_at_the_pivot() -> None:
    assert parse_date("1/1/30").year == 2030
    assert parse_date("1/1/31").year == 1931
    assert parse_date("1/1/31", pivot=40).year == 2031


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)))
def test_dates_round_trip(date: dt.date) -> None:
    short = f"{date.day}.{date.month}.{date.year}"
    for text in (format_date(date), long_date(date), date.isoformat(), short):
        assert parse_date(text) == ParsedDate(date, date.year)


@given(st.text() | st.floats())
def test_any_cell_can_be_asked(cell: str | float) -> None:
    parsed = parse_date(cell)
    assert parsed.ok or parsed.date is None
    assert parse_points(cell) is None or isinstance(parse_points(cell), int)
