"""Where points were lost, why, and what each component would win back."""

from __future__ import annotations

import dataclasses

import pytest

from tests.domain.reform.test_index import APPRAISED, SECOND, SELF, SET, SURVEY, beside, small
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Score, TieRule
from thidua_desktop.domain.reform.gaps import CauseKind, GapList, gaps_of
from thidua_desktop.domain.reform.index import Scheme
from thidua_desktop.domain.reform.rivals import Rivals

NOBODY = Rivals()
FIRST = Score(10, APPRAISED, 700, note="Lần một")


def lost(*scores: Score, rivals: Rivals = NOBODY, workings: dict[int, str] | None = None) -> GapList:
    return gaps_of(Scheme(SET, small(2000, 3000, 5000)), scores, workings or {}, rivals)


def test_the_most_lost_comes_first_with_what_it_wins_back() -> None:
    found = lost(
        Score(10, SELF, 2000), Score(11, SELF, 2000), Score(20, SELF, 3500), rivals=Rivals((90_000, 80_000))
    )
    assert (found.index, found.rank, found.of, found.lost) == (75_000, 3, 3, 2500)
    assert [(gap.criterion.code, gap.lost) for gap in found.gaps] == [("2.1", 1500), ("1.2", 1000)]
    first, second = found.gaps
    assert (first.index_after, first.wins_index, first.rank_after, first.wins_places) == (
        90_000,
        15_000,
        1,
        2,
    )
    assert (second.index_after, second.rank_after, second.wins_places) == (85_000, 2, 1)


def test_nobody_to_be_ranked_against_means_no_place() -> None:
    found = lost(Score(10, SELF, 1000))
    assert (found.rank, found.of) == (None, None)
    assert all(gap.rank_after is None and gap.wins_places is None for gap in found.gaps)


@pytest.mark.parametrize(
    ("scores", "working", "cause", "kind"),
    [
        ([Score(10, SELF, 900), FIRST], "", "Lần một", "tham_dinh"),
        ([FIRST, Score(10, SECOND, 800, note="Lần hai")], "", "Lần hai", "tham_dinh"),
        ([FIRST, Score(10, SECOND, 700)], "", "Lần một", "tham_dinh"),
        ([Score(10, SELF, 900, declared="45/50")], "45/50 = 90 %", "45/50 = 90 %", "cach_tinh"),
        ([Score(10, SELF, 900, declared="45/50")], "", "45/50", "ke_khai"),
        ([Score(10, SURVEY, 900, note="Khảo sát")], "", "Khảo sát", "ke_khai"),
        ([Score(10, SELF, 900)], "", "Chưa ghi lý do", "chua_ro"),
        ([], "", "Chưa chấm", "chua_cham"),
    ],
)  # fmt: skip
def test_whose_words_say_why(scores: list[Score], working: str, cause: str, kind: str) -> None:
    gap = next(one for one in lost(*scores, workings={10: working}).gaps if one.criterion.id == 10)
    assert (gap.cause, gap.cause_kind) == (cause, CauseKind(kind))


@pytest.mark.parametrize(
    ("policy", "codes"),
    [(AbsentPolicy.FULL, []), (AbsentPolicy.RESCALE, []), (AbsentPolicy.ZERO, ["1.1"])],
)
def test_what_is_not_applicable_lost_something_only_where_it_earns_nothing(
    policy: AbsentPolicy, codes: list[str]
) -> None:
    scheme = Scheme(dataclasses.replace(SET, absent_policy=policy), small(2000, 3000, 5000))
    scores = [Score(10, SELF, None, not_applicable=True), Score(11, SELF, 3000), Score(20, SELF, 5000)]
    found = gaps_of(scheme, scores, {}, NOBODY)
    assert [gap.criterion.code for gap in found.gaps] == codes


def test_a_minus_is_lost_and_a_bonus_not_earned_is_not() -> None:
    whole = [Score(10, SELF, 20_000), Score(11, SELF, 30_000), Score(20, SELF, 50_000)]
    minus = gaps_of(Scheme(SET, beside(AreaKind.MINUS, 2000)), [*whole, Score(30, SELF, 700)], {}, NOBODY)
    assert [(gap.criterion.id, gap.lost, gap.wins_index) for gap in minus.gaps] == [(30, 700, 700)]
    assert gaps_of(Scheme(SET, beside(AreaKind.BONUS, 2000)), whole, {}, NOBODY).gaps == ()


def test_places_by_either_rule_of_ties() -> None:
    skip = Rivals((900, 900, 700))
    dense = Rivals((900, 900, 700), TieRule.DENSE)
    assert [skip.rank(index) for index in (1000, 900, 800, 700, 1)] == [1, 1, 3, 3, 4]
    assert [dense.rank(index) for index in (1000, 900, 800, 700, 1)] == [1, 1, 2, 2, 3]
    for rivals in (skip, dense):
        for place in range(1, rivals.of + 1):
            needed = rivals.needed(place)
            assert (rivals.rank(needed) or 0) <= place
            assert needed == 0 or (rivals.rank(needed - 1) or 0) > place
    with pytest.raises(ValueError, match="place 5 of 4"):
        skip.needed(5)
