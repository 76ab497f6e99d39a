"""Reminders, chains and the fix rate of the remediation plan."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import Criterion, Remedy, RemedyState
from thidua_desktop.domain.reform.remedies import (
    FixRate,
    chain_of,
    fix_component,
    fix_rate,
    reminders_of,
    target_of,
)

TODAY = dt.date(2026, 7, 20)


def remedy(one: int, **changes: object) -> Remedy:
    values = {"year": 2025, "criterion_code": f"1.{one}", "criterion_name": "Xử lý hồ sơ", "lost": 500}
    return Remedy(id=one, **{**values, **changes})  # type: ignore[arg-type]


def test_what_is_due_soon_or_overdue_is_spoken_of_most_urgent_first() -> None:
    day = dt.timedelta(days=1)
    plan = [
        remedy(1, due_on=TODAY + 14 * day),
        remedy(2, due_on=TODAY + 15 * day),
        remedy(3, due_on=TODAY - 3 * day, state=RemedyState.DOING),
        remedy(4, due_on=TODAY - 9 * day, state=RemedyState.DONE),
        remedy(5, due_on=TODAY - 9 * day, state=RemedyState.DROPPED),
        remedy(6, due_on=TODAY),
        remedy(7),
    ]
    found = reminders_of(plan, TODAY)
    assert [(one.remedy.id, one.words) for one in found] == [
        (3, "quá hạn 3 ngày"),
        (6, "hôm nay là hạn cuối"),
        (1, "còn 14 ngày"),
    ]
    assert [one.overdue for one in found] == [True, False, False]


def test_a_carried_remedy_is_spoken_of_in_its_new_year_alone() -> None:
    old = remedy(1, due_on=TODAY)
    new = remedy(2, year=2026, due_on=TODAY, carried_from_id=1)
    assert [one.remedy.id for one in reminders_of([old, new], TODAY)] == [2]


def test_a_chain_is_told_oldest_first_from_any_of_its_links() -> None:
    plan = [remedy(1), remedy(2, carried_from_id=1), remedy(3, carried_from_id=2), remedy(4)]
    for one in (1, 2, 3):
        assert [link.id for link in chain_of(one, plan)] == [1, 2, 3]
    assert [link.id for link in chain_of(4, plan)] == [4]


def test_a_circle_of_carrying_ends() -> None:
    plan = [remedy(1, carried_from_id=2), remedy(2, carried_from_id=1)]
    assert {link.id for link in chain_of(1, plan)} == {1, 2}


@given(st.lists(st.tuples(st.sampled_from(list(RemedyState)), st.sampled_from([2025, 2026])), max_size=20))
def test_the_fix_rate_is_the_mended_among_all_that_were_listed(rows: list[tuple[RemedyState, int]]) -> None:
    plan = [remedy(i, year=year, state=state) for i, (state, year) in enumerate(rows, start=1)]
    own = [state for state, year in rows if year == 2025]
    rate = fix_rate(2025, plan)
    assert (rate.fixed, rate.listed) == (own.count(RemedyState.DONE), len(own))
    assert rate.ratio == (Fraction(own.count(RemedyState.DONE), len(own)) if own else None)


def test_what_was_mended_after_the_next_year_is_not_counted() -> None:
    late = remedy(1, state=RemedyState.DONE, done_on=dt.date(2027, 1, 4))
    in_time = remedy(2, state=RemedyState.DONE, done_on=dt.date(2026, 12, 31))
    assert fix_rate(2025, [late, in_time]) == FixRate(2025, 1, 2)
    assert fix_rate(2025, [late, in_time], dt.date(2026, 10, 20)).fixed == 0


def test_a_fix_rate_is_declared_as_the_component_asks() -> None:
    assert FixRate(2025, 7, 9).declared == "7/9 tồn tại, hạn chế"
    assert FixRate(2025, 0, 0).declared == "Không có tồn tại, hạn chế phải khắc phục của năm 2025"


def criterion(one: int, name: str, parent: int | None = None) -> Criterion:
    return Criterion(id=one, set_id=1, code=str(one), name=name, max_thousandths=1000, parent_id=parent)


@pytest.mark.parametrize(
    "name",
    [
        "Khắc phục tồn tại, hạn chế kỳ trước",
        "Mức độ khắc phục những hạn chế đã nêu khi công bố Chỉ số",
        "Tỷ lệ KHẮC PHỤC bất cập, tồn tại",
    ],
)
def test_the_component_is_told_by_its_words_among_leaves(name: str) -> None:
    tree = [criterion(1, "Khắc phục tồn tại, hạn chế"), criterion(2, name, 1), criterion(3, "Kiểm tra", 1)]
    found = fix_component(tree)
    assert found is not None
    assert found.id == 2


def test_no_component_is_guessed_where_none_or_two_fit() -> None:
    assert fix_component([criterion(1, "Kiểm tra cải cách hành chính")]) is None
    twice = [criterion(1, "Khắc phục hạn chế kỳ trước"), criterion(2, "Khắc phục tồn tại sau kiểm tra")]
    assert fix_component(twice) is None


def test_a_pledge_promises_a_remedy_beside_its_own_lines_about_reform() -> None:
    one = remedy(1, due_on=dt.date(2026, 9, 30), measure="Giao một người theo dõi hồ sơ")
    target = target_of(one, ["Phát triển kinh tế", "II. Cải cách hành chính và chuyển đổi số"])
    assert target.content == "Khắc phục tồn tại, hạn chế ở tiêu chí 1.1 Xử lý hồ sơ (năm 2025 mất 0,50 điểm)"
    assert target.group == "II. Cải cách hành chính và chuyển đổi số"
    assert target.plan == "Khắc phục xong trước ngày 30/09/2026"
    assert target.note == "Giao một người theo dõi hồ sơ"
    assert target_of(one).group == "Cải cách hành chính"
