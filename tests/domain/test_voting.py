"""Votes in whole numbers: thresholds, quorums, ballots that cannot be."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import CouncilSession, Tally
from thidua_desktop.domain.rulebook.conditions import Source
from thidua_desktop.domain.rulebook.model import VoteRule
from thidua_desktop.domain.voting import (
    NO_RULE,
    Quorum,
    Turnout,
    ballot_problems,
    judge,
    least,
    passes,
    quorum_met,
    rule_text,
    share_text,
    tally_problem,
)

BASES = st.integers(1, 500)
PERCENTS = st.integers(0, 100)
COMPARES = st.sampled_from([">=", ">"])
READ = Source(article="Điều 33 khoản 5", text="152/2025/NĐ-CP", confidence="V")


@pytest.mark.parametrize(
    ("agree", "base", "percent", "compare", "expected"),
    [
        (9, 10, 90, ">=", True),
        (8, 9, 90, ">=", False),  # 88,8 %
        (19, 21, 90, ">=", True),
        (18, 20, 90, ">=", True),
        (17, 19, 90, ">=", False),  # 89,47 % must not round up to 90
        (4, 5, 80, ">=", True),
        (5, 10, 50, ">", False),
        (6, 10, 50, ">", True),
        (5, 10, 50, ">=", True),
        (0, 0, 0, ">=", False),
        (0, 9, 0, ">=", True),
        (0, 9, 0, ">", False),
        (7, 7, 100, ">=", True),
        (7, 7, 100, ">", False),
    ],
)
def test_thresholds(agree: int, base: int, percent: int, compare: str, expected: bool) -> None:
    assert passes(agree, base, percent, compare) is expected


@given(st.integers(0, 500), BASES, PERCENTS, COMPARES)
def test_a_vote_passes_as_the_exact_share_does(agree: int, base: int, percent: int, compare: str) -> None:
    share, needed = Fraction(agree, base), Fraction(percent, 100)
    assert passes(agree, base, percent, compare) is (share > needed if compare == ">" else share >= needed)


@given(st.integers(0, 500), BASES, PERCENTS, COMPARES)
def test_one_vote_more_never_harms(agree: int, base: int, percent: int, compare: str) -> None:
    if passes(agree, base, percent, compare):
        assert passes(agree + 1, base, percent, compare)


@given(BASES, PERCENTS, COMPARES)
def test_the_least_number_is_the_first_that_passes(base: int, percent: int, compare: str) -> None:
    needed = least(base, percent, compare)
    assert passes(needed, base, percent, compare)
    assert needed == 0 or not passes(needed - 1, base, percent, compare)


@given(st.integers(0, 500), BASES)
def test_a_share_is_never_shown_higher_than_it_is(part: int, whole: int) -> None:
    shown = Fraction(share_text(part, whole).rstrip("%").replace(",", "."))
    assert shown <= Fraction(part * 100, whole) < shown + Fraction(1, 10)


def test_shares_as_shown() -> None:
    assert share_text(8, 9) == "88,8%"
    assert share_text(9, 9) == "100%"
    assert share_text(3, 0) == ""


@pytest.mark.parametrize(
    ("present", "total", "met"), [(6, 9, True), (5, 9, False), (7, 11, False), (8, 11, True), (0, 0, False)]
)
def test_two_thirds_are_two_thirds(present: int, total: int, met: bool) -> None:
    """6 of 9 are 66,67 %: enough, though below 67 %."""
    assert quorum_met(present, total, (2, 3)) is met


def test_how_many_a_quorum_needs() -> None:
    assert Quorum(6, 9, (2, 3)).needed_count == 6
    assert Quorum(6, 10, (2, 3)).needed_count == 7
    assert Quorum(6, 10).needed_count is None
    assert Quorum(6, 10, (2, 3)).needed_text == "2/3"


# ---- which number a share is taken of ------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "written_counts", "expected"),
    [("all", False, 11), ("present", False, 9), ("present", True, 10), ("valid", False, 8)],
)
def test_the_base_of_a_secret_vote(base: str, written_counts: bool, expected: int) -> None:
    turnout = Turnout(members=11, present=9, written=1, issued=10, collected=9, valid=8, invalid=1)
    rule = VoteRule(percent=80, base=base, absent_in_writing=written_counts)  # type: ignore[arg-type]
    assert turnout.base(rule) == expected


def test_a_show_of_hands_has_no_ballots() -> None:
    turnout = Turnout(members=11, present=9, secret=False)
    assert turnout.base(VoteRule(percent=50, base="valid")) == 9
    assert turnout.limit == 9


def test_the_most_votes_a_line_can_have() -> None:
    assert Turnout(members=11, present=9, written=1, issued=10, collected=9, valid=8, invalid=1).limit == 8
    assert Turnout(members=11, present=9, written=1).limit == 10
    assert Turnout(members=11, present=0).limit == 11
    assert Turnout(members=0, present=0).limit is None


# ---- judging -------------------------------------------------------------------------------------


def test_a_line_passes_with_its_rule_and_article() -> None:
    rule = VoteRule(percent=90, base="all", secret=True, source=READ)
    result = judge(7, Tally(1, 7, 10, 1), rule, Turnout(11, 11), "Điều 33 khoản 5 NĐ 152", ("Trần Văn Ba",))
    assert result.passed is True
    assert (result.base_count, result.percent, result.compare) == (11, 90, ">=")
    assert result.rule_text == "từ 90% tổng số thành viên Hội đồng"
    assert result.own_unit_members == ("Trần Văn Ba",)
    assert result.verified
    assert result.voted
    assert result.share == "90,9%"


def test_a_rule_nobody_read_says_so() -> None:
    rule = VoteRule(percent=80, source=Source(confidence="M"))
    assert judge(7, Tally(1, 7, 9), rule, Turnout(11, 11)).verified is False


@pytest.mark.parametrize(
    ("tally", "rule", "turnout", "reason"),
    [
        (None, VoteRule(percent=90), Turnout(11, 11), "chưa có kết quả bỏ phiếu"),
        (Tally(1, 7, 11), None, Turnout(11, 11), NO_RULE),
        (Tally(1, 7, 11), VoteRule(percent=90), Turnout(0, 0), "chưa có tổng số thành viên Hội đồng"),
        (Tally(1, 7, 9), VoteRule(percent=90, base="valid"), Turnout(11, 9), "chưa có số phiếu hợp lệ"),
        (Tally(1, 7, 9), VoteRule(percent=90, secret=True), Turnout(9, 9, secret=False), "phải bỏ phiếu kín"),
    ],
)
def test_what_cannot_be_said_is_not_guessed(
    tally: Tally | None, rule: VoteRule | None, turnout: Turnout, reason: str
) -> None:
    result = judge(7, tally, rule, turnout)
    assert result.passed is None
    assert result.reason.startswith(reason)


def test_rules_in_words() -> None:
    assert rule_text(VoteRule(percent=50, base="valid", compare=">")) == "trên 50% số phiếu hợp lệ"
    assert rule_text(VoteRule(percent=70, base="present")) == "từ 70% số thành viên dự họp"


# ---- counts that cannot be -----------------------------------------------------------------------


def session(**values: int) -> CouncilSession:
    return CouncilSession(1, 1, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "voters", "field"),
    [
        ({"issued": -1}, 9, "issued"),
        ({"issued": 10, "collected": 10, "valid": 10}, 9, "issued"),
        ({"issued": 8, "collected": 9, "valid": 9}, 9, "collected"),
        ({"issued": 9, "collected": 9, "valid": 7, "invalid": 1}, 9, "valid"),
        ({"members": 7, "present": 8}, 0, "present"),
    ],
)
def test_ballots_that_cannot_be(values: dict[str, int], voters: int, field: str) -> None:
    assert [problem.field for problem in ballot_problems(session(**values), voters)] == [field]


def test_ballots_that_can_be() -> None:
    assert ballot_problems(session(issued=9, collected=8, valid=7, invalid=1), 9) == []
    assert ballot_problems(session(issued=9, collected=9, valid=9), 0) == []
    assert ballot_problems(session(), 0) == []


def test_more_votes_than_voters() -> None:
    turnout = Turnout(members=11, present=9)
    assert tally_problem(Tally(1, 7, 8, 1), turnout, "Lan") is None
    problem = tally_problem(Tally(1, 7, 8, 1, 1), turnout, "Lan")
    assert problem is not None
    assert problem.field == "tally:7"
    assert "cộng lại là 10, nhiều hơn 9 người dự họp" in problem.message


def test_votes_below_nothing() -> None:
    problem = tally_problem(Tally(1, 7, 8, -1), Turnout(11, 9), "Lan")
    assert problem is not None
    assert problem.code == "negative"


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30), st.integers(0, 40))
def test_every_accepted_tally_fits_the_council(agree: int, disagree: int, other: int, present: int) -> None:
    turnout = Turnout(members=40, present=present)
    fits = tally_problem(Tally(1, 7, agree, disagree, other), turnout, "Lan") is None
    assert fits is (agree + disagree + other <= (present or 40))
