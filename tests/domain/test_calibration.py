"""Corrections put together, undone, kept, and worked out from what a clerk reads off the ruler sheet."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.calibration import NOTHING, Correction, composed, inverted, moved
from thidua_desktop.domain.errors import Invalid, Severity
from thidua_desktop.domain.ruler_readings import FIELDS, Marks, Readings, nominal, readings_under, work_out

PAGES = [(297.0, 210.0), (420.0, 297.0), (360.0, 237.0), (210.0, 297.0)]


def number(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False)


def corrections(shift: float, scale: float, turn: float) -> st.SearchStrategy[Correction]:
    return st.builds(
        Correction,
        number(-shift, shift),
        number(-shift, shift),
        number(1 - scale, 1 + scale),
        number(1 - scale, 1 + scale),
        number(-turn, turn),
    )


pages = st.sampled_from(PAGES)
points = st.tuples(number(0, 420), number(0, 297))
misses = corrections(7.0, 0.0055, 0.0075)
"""How printers miss without anything odd about them."""


def corners(width: float, height: float) -> list[tuple[float, float]]:
    return [(0, 0), (width, 0), (0, height), (width, height), (width / 2, height / 2)]


@given(corrections(30, 0.05, 0.3), points)
def test_what_a_correction_does_is_undone_by_its_inverse(
    correction: Correction, point: tuple[float, float]
) -> None:
    there = correction.apply(*point)
    assert moved(inverted(correction.matrix), *there) == pytest.approx(point, abs=1e-8)


@given(corrections(30, 0.05, 0.3), corrections(30, 0.05, 0.3), points)
def test_composed_is_one_after_the_other(
    outer: Correction, inner: Correction, point: tuple[float, float]
) -> None:
    both = composed(outer.matrix, inner.matrix)
    assert moved(both, *point) == pytest.approx(outer.apply(*inner.apply(*point)), abs=1e-8)


@given(corrections(30, 0.02, 0.02), pages)
def test_a_correction_is_its_own_nearest(correction: Correction, page: tuple[float, float]) -> None:
    again = Correction.nearest(correction.matrix, *page)
    for corner in corners(*page):
        assert again.apply(*corner) == pytest.approx(correction.apply(*corner), abs=1e-8)


@given(corrections(7, 0.006, 0.008), corrections(7, 0.006, 0.008), pages)
def test_two_corrections_in_one_stay_within_two_hundredths(
    one: Correction, other: Correction, page: tuple[float, float]
) -> None:
    exact = composed(one.matrix, other.matrix)
    near = Correction.nearest(exact, *page)
    for corner in corners(*page):
        assert math.dist(near.apply(*corner), moved(exact, *corner)) < 0.02


def test_a_flat_matrix_has_no_inverse() -> None:
    with pytest.raises(ValueError, match="inverse"):
        inverted((1, 1, 1, 1, 0, 0))


@given(corrections(20, 0.02, 0.02), points)
def test_kept_in_whole_numbers_it_moves_less_than_a_hundredth(
    correction: Correction, point: tuple[float, float]
) -> None:
    kept = correction.stored("máy", "khay", "a4-trang")
    assert (kept.printer, kept.tray, kept.stock) == ("máy", "khay", "a4-trang")
    assert math.dist(Correction.of(kept).apply(*point), correction.apply(*point)) < 0.002


# ---- reading the sheet ---------------------------------------------------------------------------


def test_the_crosses_stand_where_an_office_ruler_reaches() -> None:
    marks = Marks.on(297, 210)
    assert (marks.a, marks.b, marks.c) == ((20, 20), (270, 20), (20, 190))
    for page in PAGES:
        marks = Marks.on(*page)
        assert max(marks.across, marks.down) <= 280
        assert marks.b[0] + 14 <= page[0]
        assert marks.c[1] + 10 <= page[1]


def test_a_page_too_small_for_the_sheet_is_refused_in_words() -> None:
    with pytest.raises(Invalid, match="148 × 105 mm nhỏ quá"):
        Marks.on(148, 105)


@pytest.mark.parametrize("page", PAGES)
def test_a_printer_that_does_not_miss_needs_no_correction(page: tuple[float, float]) -> None:
    marks = Marks.on(*page)
    worked = work_out(nominal(marks), marks, NOTHING)
    assert worked.questions == ()
    for corner in corners(*page):
        assert worked.correction.apply(*corner) == pytest.approx(corner, abs=1e-9)


@given(misses, pages)
def test_six_readings_bring_every_corner_back(miss: Correction, page: tuple[float, float]) -> None:
    marks = Marks.on(*page)
    worked = work_out(readings_under(miss.matrix, marks), marks, NOTHING)
    assert worked.questions == ()
    for corner in corners(*page):
        drawn = worked.correction.apply(*corner)
        assert math.dist(miss.apply(*drawn), corner) < 0.02


@given(number(-7, 7), number(-7, 7), pages)
def test_two_readings_suffice_for_a_shift(x: float, y: float, page: tuple[float, float]) -> None:
    marks = Marks.on(*page)
    worked = work_out(Readings(20 + x, 20 + y), marks, NOTHING)
    assert worked.correction.apply(100, 100) == pytest.approx((100 - x, 100 - y), abs=1e-9)
    assert (worked.correction.scale_x, worked.correction.turn) == (1, 0)


@given(misses, corrections(5, 0.004, 0.004), pages)
def test_a_sheet_printed_with_a_correction_composes_with_it(
    miss: Correction, before: Correction, page: tuple[float, float]
) -> None:
    """The printer misses by ``miss``; a poor correction is there already; the second reading settles it."""
    marks = Marks.on(*page)
    landed = composed(miss.matrix, before.matrix)
    worked = work_out(readings_under(landed, marks), marks, before)
    for corner in corners(*page):
        assert math.dist(miss.apply(*worked.correction.apply(*corner)), corner) < 0.05


@given(misses, pages)
def test_measuring_again_after_the_correction_changes_nothing(
    miss: Correction, page: tuple[float, float]
) -> None:
    marks = Marks.on(*page)
    first = work_out(readings_under(miss.matrix, marks), marks, NOTHING).correction
    landed = composed(miss.matrix, first.matrix)
    again = work_out(readings_under(landed, marks), marks, first)
    assert again.questions == ()
    for corner in corners(*page):
        assert math.dist(again.correction.apply(*corner), first.apply(*corner)) < 0.03


@given(misses, pages, st.lists(number(-0.1, 0.1), min_size=6, max_size=6))
def test_readings_wrong_by_a_tenth_leave_errors_of_that_size(
    miss: Correction, page: tuple[float, float], slips: list[float]
) -> None:
    marks = Marks.on(*page)
    true = readings_under(miss.matrix, marks)
    read = Readings(*(getattr(true, name) + slip for name, slip in zip(FIELDS, slips, strict=True)))
    worked = work_out(read, marks, NOTHING)
    for corner in corners(*page):
        assert math.dist(miss.apply(*worked.correction.apply(*corner)), corner) < 0.6


def one_problem(readings: Readings, before: Correction = NOTHING) -> tuple[str, str, str]:
    with pytest.raises(Invalid) as caught:
        work_out(readings, Marks.on(297, 210), before)
    (problem,) = caught.value.problems
    return problem.code, problem.field, problem.message


RIGHT = Readings(20.0, 20.0)


@pytest.mark.parametrize(
    ("changes", "code", "field", "words"),
    [
        ({"left": None}, "missing_reading", "left", "số 1 và số 2 là bắt buộc"),
        ({"top": None}, "missing_reading", "top", "số 1 và số 2 là bắt buộc"),
        ({"left": -3.0}, "reading", "left", "phải là số dương"),
        ({"left": math.nan}, "reading", "left", "phải là số dương"),
        ({"left": 45.0}, "too_far", "left", "lệch hơn 20 mm"),
        ({"left": 275.0}, "too_far", "left", "đo từ mép trái"),
        ({"top": 189.0}, "too_far", "top", "đo từ mép trên"),
        ({"left": 2.05}, "centimetres", "left", "20,5 mm"),
        ({"across": 25.02}, "centimetres", "across", "250,2 mm"),
        ({"across": 242.0}, "scaled", "across", "96,8 %"),
        ({"down": 175.0}, "scaled", "down", "Cỡ thật"),
        ({"top_right": 27.0}, "turn", "top_right", "hai thanh chặn giấy"),
        ({"left_low": 14.0}, "turn", "left_low", "hai thanh chặn giấy"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_reading(
    changes: dict[str, float | None], code: str, field: str, words: str
) -> None:
    said = one_problem(replace(RIGHT, **changes))
    assert said[:2] == (code, field)
    assert words in said[2]


def test_every_wrong_reading_is_said_at_once() -> None:
    with pytest.raises(Invalid) as caught:
        work_out(Readings(None, 60.0, None, 200.0), Marks.on(297, 210), NOTHING)
    assert [problem.field for problem in caught.value.problems] == ["left", "top", "across"]


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"left": 30.0}, "left", "lệch tới 10 mm"),
        ({"top": 9.5}, "top", "lệch tới 10,5 mm"),
        ({"across": 247.0}, "across", "98,8 %"),
        ({"top_right": 22.2}, "top_right", "nhiều hơn bình thường"),
        ({"top_right": 21.0, "left_low": 21.0}, "left_low", "số 3"),
    ],
)
def test_what_is_odd_but_possible_is_asked(changes: dict[str, float], field: str, words: str) -> None:
    worked = work_out(replace(RIGHT, **changes), Marks.on(297, 210), NOTHING)
    (question,) = worked.questions
    assert (question.severity, question.field) == (Severity.ASK, field)
    assert words in question.message


def test_a_sheet_from_before_the_correction_is_noticed() -> None:
    marks, kept = Marks.on(297, 210), Correction(-2.0, 1.5)
    worked = work_out(Readings(22.0, 18.5), marks, kept)
    assert ["in từ trước khi chỉnh" in question.message for question in worked.questions] == [True]
    assert work_out(Readings(20.2, 20.1), marks, kept).questions == ()


def test_corrections_do_not_add_up_beyond_what_paper_can_bear() -> None:
    code, field, message = one_problem(Readings(35.0, 20.0), Correction(-18.0, 0.0))
    assert (code, field) == ("too_far", "left")
    assert "xóa phần chỉnh cũ" in message
