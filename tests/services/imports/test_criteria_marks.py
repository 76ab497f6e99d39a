"""Numbers of criteria, however they are written."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.services.imports.criteria_marks import (
    Mark,
    area_kind_of,
    bullet,
    code_of,
    mark_of,
    points_of,
    split_name,
)


@pytest.mark.parametrize(
    ("cell", "code", "style"),
    [
        ("A", "A", "upper"),
        ("I.", "I", "roman"),
        ("Phần II", "II", "roman"),
        ("1.", "1", "number"),
        (1.0, "1", "number"),
        (1.1, "1.1", "parts2"),
        ("1,1", "1.1", "parts2"),
        ("1.1.2.", "1.1.2", "parts3"),
        ("a)", "a", "lower"),
        ("đ)", "đ", "lower"),
        ("(3)", "3", "bracket"),
        ("2)", "2", "bracket"),
        ("2.d)", "2.d", "parts2"),
        ("1.1a", "1.1.a", "parts3"),
        (dt.date(2026, 2, 1), "1.2", "parts2"),
    ],
)
def test_a_number_in_its_cell(cell: object, code: str, style: str) -> None:
    mark = mark_of(cell)
    assert mark is not None
    assert (mark.text, mark.style) == (code, style)


@pytest.mark.parametrize("cell", ["", None, "-", "TỔNG CỘNG", "Kế hoạch", "1.1.1.1111", "100%"])
def test_what_is_no_number(cell: object) -> None:
    assert mark_of(cell) is None


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("1. Kế hoạch", "1", "Kế hoạch"),
        ("1.1 Kế hoạch", "1.1", "Kế hoạch"),
        ("1.12. Kế hoạch", "1.12", "Kế hoạch"),
        ("a) Có quy chế", "a", "Có quy chế"),
        ("II. THỂ CHẾ", "II", "THỂ CHẾ"),
        ("Tiêu chí 3: Một cửa", "3", "Một cửa"),
        ("A - Khảo sát", "A", "Khảo sát"),
    ],
)
def test_a_number_before_a_name(text: str, code: str, name: str) -> None:
    mark, rest = split_name(text)
    assert mark is not None
    assert (mark.text, rest) == (code, name)


@pytest.mark.parametrize(
    "text", ["100% hồ sơ", "05 hình thức", "Kế hoạch - báo cáo", "Đúng hạn. Đủ mẫu", "Có"]
)
def test_a_name_without_a_number(text: str) -> None:
    assert split_name(text) == (None, text)


def test_c_after_b_is_a_letter_and_alone_no_number_of_rome_but_i_is() -> None:
    assert mark_of("I", Mark(("H",), "upper")) == Mark(("I",), "upper")
    assert mark_of("I", Mark(("A",), "upper")) == Mark(("I",), "roman")
    assert mark_of("V", Mark(("U",), "upper")) == Mark(("V",), "upper")


@given(st.integers(0, 999_999))
def test_points_come_to_the_thousandth_from_text_and_number(thousandths: int) -> None:
    whole, rest = divmod(thousandths, 1000)
    assert points_of(f"{whole},{rest:03d}") == thousandths
    assert points_of(f"tối đa {whole},{rest:03d} điểm") == thousandths
    assert points_of(thousandths / 1000) == thousandths


@pytest.mark.parametrize("cell", ["hai điểm", "0,5-1", "", None, dt.date(2026, 1, 1), "1 điểm 2"])
def test_what_is_no_points(cell: object) -> None:
    assert points_of(cell) is None


@given(st.lists(st.integers(1, 40), min_size=2, max_size=4))
def test_numbers_of_several_parts_are_kept(parts: list[int]) -> None:
    text = ".".join(map(str, parts))
    assert code_of(text) == code_of(f" {text}. ") == text
    mark = mark_of(text)
    assert mark is not None
    assert mark.style == f"parts{len(parts)}"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ĐIỂM THƯỞNG", "thuong"),
        ("Phần điểm cộng", "thuong"),
        ("Thưởng điểm sáng kiến", "thuong"),
        ("Các điểm trừ", "tru"),
        ("Điểm thưởng, điểm trừ", ""),
        ("Công tác chỉ đạo, điều hành", ""),
        ("Điểm theo bộ chỉ số", ""),
    ],
)
def test_bonus_and_minus_areas_are_known_by_their_names(name: str, kind: str) -> None:
    assert area_kind_of(name) == kind


def test_bullets() -> None:
    assert bullet("- Có: 1 điểm") == "Có: 1 điểm"
    assert bullet("• Có") == "Có"
    assert bullet("Có - không") is None
