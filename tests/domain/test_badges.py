"""Digits of a guest's badge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.badges import badge_digits, badge_of, check_digit

ids = st.integers(1, 10**8)


@given(ids, ids)
def test_a_badge_says_conference_and_guest(conference: int, guest: int) -> None:
    digits = badge_digits(conference, guest)
    assert digits.isdigit()
    assert badge_of(digits) == (conference, guest)
    assert badge_of(f" {digits[:3]} {digits[3:]}\n") == (conference, guest)


@given(ids, ids, st.data())
def test_a_wrong_digit_and_two_exchanged_are_found(conference: int, guest: int, data: st.DataObject) -> None:
    digits = badge_digits(conference, guest)
    at = data.draw(st.integers(0, len(digits) - 1))
    wrong = data.draw(st.sampled_from([one for one in "0123456789" if one != digits[at]]))
    assert badge_of(digits[:at] + wrong + digits[at + 1 :]) is None
    if at and digits[at] != digits[at - 1]:
        assert badge_of(digits[: at - 1] + digits[at] + digits[at - 1] + digits[at + 1 :]) is None


@given(st.text(max_size=20))
def test_anything_else_is_no_badge(text: str) -> None:
    found = badge_of(text)
    assert found is None or badge_digits(*found) == "".join(text.split())


def test_damm_s_own_example_and_ids_that_have_no_badge() -> None:
    assert check_digit("572") == "4"
    assert badge_of("") is None
    with pytest.raises(ValueError, match="no badge"):
        badge_digits(0, 1)
