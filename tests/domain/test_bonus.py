"""Money in whole numbers: rounding up, shares that add up, several awards at one time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.bonus import (
    STEP,
    Earned,
    amount,
    exact,
    multiple_words,
    percent_of,
    read_shares,
    several,
    span,
    split,
    write_shares,
)
from thidua_desktop.domain.records import Grade
from thidua_desktop.domain.rulebook.conditions import AllOf, AnyOf, Confirm, EachYear, Held, Rating

SALARY = 2_530_000


@pytest.mark.parametrize(
    ("multiple", "expected"),
    [
        (300, 760_000),  # LĐTT; giấy khen to a person
        (800, 2_030_000),  # TTLĐTT
        (600, 1_520_000),  # giấy khen to a collective
        (450, 1_140_000),  # giấy khen to a household
        (1500, 3_800_000),  # BK tỉnh to a person
        (3000, 7_590_000),  # BK tỉnh to a collective: whole already
        (2250, 5_700_000),  # BK tỉnh to a household
    ],
)
def test_the_check_values_at_the_salary_of_2026(multiple: int, expected: int) -> None:
    assert amount(multiple, SALARY) == expected


def test_multiplying_comes_before_rounding() -> None:
    assert amount(150, 1_490_000) == 230_000  # 223,500 goes up, though an article rounded it down
    assert exact(450, SALARY) == (1_138_500, 0)
    assert exact(1, 1) == (0, 1)
    assert amount(1, 1) == STEP  # a part of a đồng goes up too


@given(st.integers(0, 400_000), st.integers(0, 20_000_000), st.sampled_from([1, 1000, STEP, 100_000]))
def test_an_amount_is_the_smallest_step_not_below(multiple: int, salary: int, step: int) -> None:
    paid = amount(multiple, salary, step)
    assert paid % step == 0
    assert paid * 1000 >= multiple * salary > (paid - step) * 1000 or multiple * salary == 0 == paid


@given(st.integers(0, 10**10), st.lists(st.integers(0, 1000), min_size=1, max_size=30).filter(any))
def test_shares_add_up_and_follow_the_weights(total: int, weights: list[int]) -> None:
    shares = split(total, weights)
    whole = sum(weights)
    assert sum(shares) == total
    for share, weight in zip(shares, weights, strict=True):
        assert 0 <= share * whole - (total * weight - total * weight % whole) <= whole


def test_the_odd_dong_goes_to_the_first() -> None:
    assert split(760_000, [1, 1, 1]) == (253_334, 253_333, 253_333)
    assert split(100, [0, 1]) == (0, 100)


@pytest.mark.parametrize("call", [lambda: split(1, [0]), lambda: split(-1, [1]), lambda: amount(-1, 1)])
def test_what_makes_no_sense_is_refused(call: object) -> None:
    with pytest.raises(ValueError, match="negative"):
        call()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("multiple", "words"), [(300, "0,3"), (450, "0,45"), (3000, "3"), (1500, "1,5"), (5, "0,005"), (0, "0")]
)
def test_multiples_are_written_with_a_comma(multiple: int, words: str) -> None:
    assert multiple_words(multiple) == words


def test_shares_are_written_and_read_back() -> None:
    shares = (("Bà Lan", 500_000), ("Ông Bảo", 260_000))
    assert read_shares(write_shares(shares)) == shares
    assert read_shares("") == read_shares("linh tinh; a: b") == ()


def test_a_percent_is_never_rounded_up() -> None:
    assert percent_of(999, 20) == 199


def test_a_period_reaches_as_far_as_its_longest_condition() -> None:
    three = Held(awards=("CSTDCS",), count=3, consecutive=True)
    two = EachYear(years=2, of=(Confirm(text="x"),))
    assert span([Rating(at_least=Grade.GOOD), three]) == 3
    assert span([AnyOf(of=(AllOf(of=(two,)), Rating(at_least=Grade.GOOD, years=5)))]) == 5
    assert span([Held(awards=("BKT",)), Confirm(text="x")]) == 1


def title(key: int, amount: int, first: int = 2026, last: int = 2026, name: str = "") -> Earned:
    return Earned(key, name or f"danh hiệu {key}", True, (first, last), "", amount)


def form(key: int, amount: int, first: int = 2026, last: int = 2026, achievement: str = "") -> Earned:
    return Earned(key, f"hình thức {key}", False, (first, last), achievement, amount)


def paying(*awards: Earned) -> set[int]:
    return {key for key, outcome in several(awards).items() if outcome.pays}


def test_example_1_excellent_collective_and_flag() -> None:
    outcomes = several([title(1, 3_800_000), title(2, 20_240_000, name="Cờ thi đua")])
    assert {key: one.pays for key, one in outcomes.items()} == {1: False, 2: True}
    assert "Cờ thi đua" in outcomes[1].why


def test_example_2_advanced_worker_and_fighter_of_one_year() -> None:
    assert paying(title(1, 760_000), title(2, 2_530_000)) == {2}


def test_example_3_the_third_in_a_row_brings_the_next_title() -> None:
    assert paying(title(1, 2_530_000), title(2, 7_590_000, 2024, 2026)) == {1, 2}


def test_example_4_the_second_excellent_collective_brings_a_form() -> None:
    assert paying(title(1, 3_800_000), form(2, 7_590_000, 2025, 2026)) == {1, 2}


def test_example_5_the_second_fighter_brings_a_form() -> None:
    assert paying(title(1, 2_530_000), form(2, 3_800_000, 2025, 2026)) == {1, 2}


def test_forms_of_one_achievement_bring_the_highest() -> None:
    assert paying(form(1, 760_000, achievement="lũ"), form(2, 3_800_000, achievement="lũ")) == {2}


def test_forms_of_other_periods_bring_all_without_a_doubt() -> None:
    outcomes = several([form(1, 760_000, 2025, 2025, "a"), form(2, 760_000, achievement="b")])
    assert all(one.pays and not one.doubtful for one in outcomes.values())


def test_forms_of_one_period_for_two_achievements_are_to_be_checked() -> None:
    outcomes = several([form(1, 760_000, achievement="a"), form(2, 760_000, achievement="b")])
    assert all(one.pays and one.doubtful for one in outcomes.values())


earned = st.lists(
    st.builds(
        Earned,
        key=st.integers(),
        name=st.just("x"),
        title=st.booleans(),
        period=st.tuples(st.integers(2024, 2025), st.just(2026)),
        achievement=st.sampled_from(["", "a"]),
        amount=st.integers(0, 5).map(lambda n: n * STEP),
    ),
    max_size=8,
    unique_by=lambda one: one.key,
)


@given(earned, st.randoms(use_true_random=False))
def test_what_is_paid_in_all_does_not_hang_on_the_order(awards: list[Earned], random: object) -> None:
    def total(items: list[Earned]) -> int:
        outcomes = several(items)
        return sum(one.amount for one in items if outcomes[one.key].pays)

    shuffled = list(awards)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert total(shuffled) == total(awards)
    assert awards == [] or paying(*awards)
