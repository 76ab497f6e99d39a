"""Numbers of papers: written as the decree wants them, never twice, holes told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.numbering import full_number, gap_words, gaps, in_series, leading, next_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", "07/QĐ-UBND"),
        (" 412 / QĐ - UBND ", "412/QĐ-UBND"),
        ("007", "07/QĐ-UBND"),
        ("5/TTr-UBND", "05/TTr-UBND"),
        ("5/", "05/QĐ-UBND"),
        ("QĐ số 5", "QĐ số 5"),
        ("", ""),
    ],
)
def test_a_number_is_written_in_full(text: str, number: str) -> None:
    assert full_number(text, "QĐ-UBND") == number


@given(st.integers(1, 99_999))
def test_writing_and_reading_agree(number: int) -> None:
    written = full_number(str(number), "QĐ-UBND")
    assert leading(written) == number
    assert full_number(written, "khác") == written


@given(st.sets(st.integers(1, 60), max_size=20))
def test_gaps_are_what_is_missing_between(used: set[int]) -> None:
    found = {number for run in gaps(f"{number}/QĐ" for number in used) for number in run}
    whole = set(range(min(used), max(used) + 1)) if used else set()
    assert found == whole - used
    assert next_number(map(str, used)) == max(used, default=0) + 1


def test_gaps_are_told_as_runs() -> None:
    assert gap_words(gaps(["01/QĐ", "03/QĐ", "07/QĐ", "x"])) == "02, 04–06"
    assert gap_words(gaps([])) == ""


def test_a_slip_of_the_keyboard_is_no_number() -> None:
    assert leading("999999999/QĐ") == 999_999_999
    assert leading("9999999999/QĐ") == 0


def test_each_kind_and_issuer_has_a_series() -> None:
    numbers = ["05/TTr-UBND", "01/TTr-HĐTĐKT", "06/ttr-ubnd", "7"]
    assert in_series(numbers, "TTr-UBND") == ["05/TTr-UBND", "06/ttr-ubnd"]
    assert in_series(numbers, "TTr-HĐTĐKT") == ["01/TTr-HĐTĐKT"]
