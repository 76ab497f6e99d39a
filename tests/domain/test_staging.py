"""Turns on the stage: the order of NĐ 152/2025 Đ29.5, late names, moves by hand, what is wrong."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain import staging
from thidua_desktop.domain.ceremony import GROUPS, LEVELS, RECIPIENTS
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    AwardState,
    Presence,
    RecipientKind,
    Turn,
    TurnEntry,
)
from thidua_desktop.domain.staging import StageRule

ALL = tuple(RecipientKind)
KINDS = {
    kind.code: kind
    for kind in (
        AwardKind("LDTT", "Lao động tiên tiến", "danh_hieu", ALL, "co_so", 220),
        AwardKind("GKX", "Giấy khen", "hinh_thuc", ALL, "co_so", 300),
        AwardKind("BKT", "Bằng khen tỉnh", "hinh_thuc", ALL, "tinh", 150),
        AwardKind("CSTDT", "Chiến sĩ thi đua tỉnh", "danh_hieu", ALL, "tinh", 120),
    )
}


def award(
    award_id: int,
    code: str = "GKX",
    recipient: RecipientKind = RecipientKind.PERSON,
    decision: int = 1,
    number: int | None = None,
) -> Award:
    return Award(
        award_id, code, code, recipient, f"Người {award_id}", 2026, decision_id=decision, book_number=number
    )


awards = st.builds(
    award,
    st.just(0),
    st.sampled_from(sorted(KINDS)),
    st.sampled_from(ALL),
    st.sampled_from((1, 2)),
    st.none() | st.integers(1, 30),
)


def numbered(some: list[Award]) -> list[Award]:
    return [replace(one, id=i) for i, one in enumerate(some, start=1)]


many = st.lists(awards, min_size=1, max_size=40).map(numbered)


def labels(turns: list[Turn]) -> dict[int, str]:
    return {entry.award_id: entry.label for turn in turns for entry in turn.entries}


def ids(turns: list[Turn]) -> list[int]:
    return [entry.award_id for turn in turns for entry in turn.entries]


# ---- the order -----------------------------------------------------------------------------------
@given(many, st.integers(1, 12), st.sets(st.integers(1, 40)), st.randoms(use_true_random=False))
def test_the_order_is_total_and_does_not_depend_on_the_order_of_reading(
    some: list[Award], per_turn: int, late: set[int], chance: random.Random
) -> None:
    turns = staging.build_turns(some, KINDS, per_turn, posthumous=late, decisions=[2, 1])
    shuffled = list(some)
    chance.shuffle(shuffled)
    assert staging.build_turns(shuffled, KINDS, per_turn, posthumous=late, decisions=[2, 1]) == turns
    assert sorted(ids(turns)) == sorted(one.id for one in some)
    assert [entry.number for turn in turns for entry in turn.entries] == list(range(1, len(some) + 1))
    assert all(0 < len(turn.entries) <= per_turn for turn in turns)


@given(many, st.sets(st.integers(1, 40)))
def test_the_law_decides_between_any_two(some: list[Award], late: set[int]) -> None:
    """Level, title before form, rank, collective – household – individual, tặng before truy tặng."""
    known = {one.id: one for one in some}

    def law(one: Award) -> tuple[int, int, int, int, bool]:
        kind = KINDS[one.award_code]
        return (
            LEVELS.index(kind.level),
            GROUPS.index(kind.group),
            kind.order,
            RECIPIENTS.index(one.recipient_kind),
            one.id in late,
        )

    ordered = [known[one] for one in ids(staging.build_turns(some, KINDS, 5, posthumous=late))]
    assert all(law(first) <= law(second) for first, second in pairwise(ordered))
    for first, second in pairwise(ordered):
        if law(first) == law(second) and first.decision_id == second.decision_id:
            assert first.book_order <= second.book_order


@given(many, st.dictionaries(st.sampled_from((1, 2)), st.sampled_from(LEVELS)))
def test_the_level_a_decision_says_goes_before_the_catalogues(
    some: list[Award], levels: dict[int, str]
) -> None:
    known = {one.id: one for one in some}
    turns = staging.build_turns(some, KINDS, 5, levels=levels)
    ordered = [known[one] for one in ids(turns)]

    def level(one: Award) -> int:
        return LEVELS.index(levels.get(one.decision_id or 0, KINDS[one.award_code].level))

    assert all(level(first) <= level(second) for first, second in pairwise(ordered))
    known_rule = StageRule(KINDS, levels=levels)
    assert ordered == known_rule.sorted(some)


@given(many)
def test_a_turn_holds_one_award_of_one_decision_to_one_kind_of_recipient(some: list[Award]) -> None:
    known = {one.id: one for one in some}
    rule = StageRule(KINDS)
    for turn in staging.build_turns(some, KINDS, 4):
        assert len({rule.group(known[entry.award_id]) for entry in turn.entries}) == 1


@pytest.mark.parametrize(
    ("count", "most", "parts"),
    [(23, 10, [8, 8, 7]), (10, 10, [10]), (11, 10, [6, 5]), (0, 10, []), (3, 0, [1, 1, 1]), (1, 5, [1])],
)
def test_turns_are_as_even_as_can_be(count: int, most: int, parts: list[int]) -> None:
    assert staging.even_parts(count, most) == parts


def test_truy_tang_is_a_turn_of_its_own_after_the_others() -> None:
    turns = staging.build_turns([award(1), award(2), award(3)], KINDS, 10, posthumous={1})
    assert [[entry.award_id for entry in turn.entries] for turn in turns] == [[2, 3], [1]]
    assert turns[1].title == "Giấy khen – cá nhân (truy tặng)"


# ---- late names and hands ------------------------------------------------------------------------
def test_a_late_name_stands_behind_the_one_it_follows_with_a_letter() -> None:
    some = [award(i, number=i) for i in range(1, 24)]
    turns = staging.build_turns(some, KINDS, 10)
    known = {one.id: one for one in some}
    first, second = replace(award(100), book_number=17, book_suffix="a"), award(101, number=17)
    for late in (first, second):
        known[late.id] = late
        turns = staging.insert_late(turns, late, known, StageRule(KINDS))
    assert [entry.label for entry in turns[2].entries][:4] == ["17", "17b", "17a", "18"]
    assert [len(turn.entries) for turn in turns] == [8, 8, 9]


def test_a_late_name_of_a_group_without_a_turn_gets_its_own_place() -> None:
    some = [award(1, "LDTT"), award(2, "GKX")]
    known = {one.id: one for one in some}
    turns = staging.build_turns(some, KINDS, 10)
    middle, top = award(3, "GKX", RecipientKind.UNIT), award(4, "CSTDT")
    for late in (middle, top):
        known[late.id] = late
        turns = staging.insert_late(turns, late, known, StageRule(KINDS))
    assert ids(turns) == [4, 1, 3, 2]
    assert labels(turns) == {1: "1", 2: "2", 3: "1a", 4: "3"}


@given(many, st.integers(1, 6), st.data())
def test_whatever_is_done_every_award_stays_in_one_turn_under_its_label(
    some: list[Award], per_turn: int, data: st.DataObject
) -> None:
    """Late names, revocations, moves, splits, merges, sorting: nobody is lost, doubled or renumbered."""
    begun = data.draw(st.integers(1, len(some)))
    known = {one.id: one for one in some[:begun]}
    waiting = some[begun:]
    rule = StageRule(KINDS)
    turns = staging.build_turns(known.values(), KINDS, per_turn)
    for _ in range(data.draw(st.integers(1, 12))):
        before, whole = labels(turns), list(turns)
        touched: set[int] = set()
        places = st.integers(0, len(turns) - 1)
        match data.draw(st.sampled_from(("late", "out", "move", "turn", "split", "merge", "sort"))):
            case "late" if waiting:
                late = waiting.pop()
                known[late.id] = late
                turns = staging.insert_late(turns, late, known, rule)
                assert staging.insert_late(turns, late, known, rule) == turns
            case "out" if len(known) > 1:
                gone = data.draw(st.sampled_from(sorted(known)))
                del known[gone]
                del before[gone]
                turns = staging.take_out(turns, {gone})
            case "move":
                moved = data.draw(st.sets(st.sampled_from(sorted(known)), min_size=1, max_size=4))
                touched = moved
                turns = staging.move_entries(turns, moved, data.draw(places), data.draw(st.integers(0, 9)))
            case "turn":
                turns = staging.move_turn(turns, data.draw(places), data.draw(places))
                assert sorted(map(repr, turns)) == sorted(map(repr, whole))
            case "split":
                place = data.draw(places)
                if len(turns[place].entries) > 1:
                    at = data.draw(st.integers(1, len(turns[place].entries) - 1))
                    turns = staging.split_turn(turns, place, at)
                    assert ids(turns) == ids(whole)
            case "merge" if len(turns) > 1:
                turns = staging.merge_turns(turns, data.draw(st.sets(places, min_size=2, max_size=3)))
            case "sort":
                place = data.draw(places)
                turns = staging.sort_turn(turns, place, known, rule)
                own = [known[entry.award_id] for entry in turns[place].entries]
                assert own == rule.sorted(own)
                assert turns[:place] + turns[place + 1 :] == whole[:place] + whole[place + 1 :]
        assert sorted(ids(turns)) == sorted(known)
        now = labels(turns)
        assert {one: now[one] for one in before} == before
        assert len(set(now.values())) == len(now)
        assert all(turn.entries for turn in turns)
        found = {one.code for one in staging.problems(turns, list(known.values()), {})}
        assert not found & {"twice", "no_turn", "revoked", "not_announced"}
        assert touched <= known.keys()


@given(st.integers(1, 30), st.integers(1, 8), st.lists(st.integers(1, 30), min_size=1, max_size=30))
def test_late_letters_follow_one_number_and_are_never_given_twice(
    count: int, per_turn: int, behind: list[int]
) -> None:
    some = [award(i, number=i) for i in range(1, count + 1)]
    known = {one.id: one for one in some}
    turns = staging.build_turns(some, KINDS, per_turn)
    for i, number in enumerate(behind, start=1000):
        late = replace(award(i, number=min(number, count)), book_suffix="a")
        known[late.id] = late
        before = labels(turns)
        turns = staging.insert_late(turns, late, known, StageRule(KINDS))
        now = labels(turns)
        assert now.pop(late.id).startswith(str(min(number, count)))
        assert now == before, "nobody else is renumbered"
    assert len(set(labels(turns).values())) == len(known)
    assert [len(turn.entries) for turn in turns if not turn.entries] == []
    numbers = [entry.number for turn in turns for entry in turn.entries]
    assert numbers == sorted(numbers), "a late name stands beside its number"


@given(many, st.integers(1, 6))
def test_a_late_name_changes_no_other_turn(some: list[Award], per_turn: int) -> None:
    *first, late = some
    if not first:
        return
    known = {one.id: one for one in some}
    before = staging.build_turns(first, KINDS, per_turn)
    after = staging.insert_late(before, late, known, StageRule(KINDS))
    changed = [turn for turn in after if turn not in before]
    assert len(changed) == 1
    assert late.id in {entry.award_id for entry in changed[0].entries}


def test_entries_move_before_the_one_pointed_at() -> None:
    turns = staging.build_turns([award(i) for i in range(1, 7)], KINDS, 3)
    moved = staging.move_entries(turns, {5, 2}, 0, 3)
    assert [[e.award_id for e in t.entries] for t in moved] == [[1, 3, 2, 5], [4, 6]]
    inside = staging.move_entries(turns, {1}, 0, 2)
    assert [e.award_id for e in inside[0].entries] == [2, 1, 3]
    emptied = staging.move_entries(turns, {4, 5, 6}, 0, 0)
    assert [[e.award_id for e in t.entries] for t in emptied] == [[4, 5, 6, 1, 2, 3]]


def test_turns_made_anew_keep_presenters_and_ids_of_those_they_replace() -> None:
    some = [award(i) for i in range(1, 7)]
    before = [
        replace(turn, id=10 + i, presenter=f"Ông {i}")
        for i, turn in enumerate(staging.build_turns(some, KINDS, 3))
    ]
    again = staging.keep_from(before, staging.build_turns(some, KINDS, 2))
    assert [(turn.id, turn.presenter) for turn in again] == [(10, "Ông 0"), (11, "Ông 1"), (0, "")]


def test_turns_of_different_decisions_merge_into_one_of_none() -> None:
    turns = staging.build_turns([award(1), award(2, decision=2), award(3, "LDTT")], KINDS, 9)
    merged = staging.merge_turns(turns, {0, 1, 2})
    assert (merged[0].decision_id, merged[0].award_code) == (None, "")
    assert merged[0].title == "Lao động tiên tiến – cá nhân + Giấy khen – cá nhân"


# ---- what is wrong -------------------------------------------------------------------------------
def turn(*entries: int) -> Turn:
    return Turn("Đợt", tuple(TurnEntry(one, one) for one in entries))


def codes(turns: list[Turn], some: list[Award], **more: object) -> list[tuple[str, int, str]]:
    presence = more.pop("presence", {})
    assert isinstance(presence, dict)
    found = staging.problems(turns, some, presence, **more)  # type: ignore[arg-type]
    return [(one.code, one.row, one.field) for one in found]


def test_problems_name_turn_and_award() -> None:
    some = [award(1), award(2), award(3)]
    assert codes([turn(1, 2), turn(3)], some) == []
    assert codes([turn(1, 2), turn(3, 1)], some) == [("twice", 2, "1")]
    assert codes([turn(1, 2)], some) == [("no_turn", 0, "3")]
    assert codes([turn(1, 2, 3)], some, per_turn=2) == [("crowded", 1, "")]
    gone = {9: replace(award(9), state=AwardState.REVOKED), 8: award(8)}
    assert codes([turn(1, 2, 3), turn(9, 8)], some, others=gone) == [
        ("revoked", 2, "9"),
        ("not_announced", 2, "8"),
    ]


def test_a_turn_with_nobody_present_is_told_only_when_all_are_absent() -> None:
    some = [award(1), award(2)]
    absent = {1: Presence.ABSENT, 2: Presence.ABSENT}
    assert codes([turn(1, 2)], some, presence=absent) == [("nobody", 1, "")]
    assert codes([turn(1, 2)], some, presence={1: Presence.ABSENT}) == []
    assert codes([turn(1, 2)], some, presence={**absent, 2: Presence.STAND_IN}) == []


def test_a_unit_without_its_representative_is_told_a_person_is_not() -> None:
    unit = replace(award(1), recipient_kind=RecipientKind.UNIT, name="Ấp 1")
    some = [unit, award(2), award(3)]
    absent = {1: Presence.ABSENT, 2: Presence.ABSENT}
    assert codes([turn(1, 2, 3)], some, presence=absent) == [("left_alone", 1, "1")]
    (found,) = staging.problems([turn(1, 2, 3)], some, absent)
    assert found.message == "Đợt 1: Ấp 1 không còn người lên nhận. Ở Đón tiếp, F9 ghi người nhận thay."
    assert codes([turn(1, 2, 3)], some, presence={1: Presence.STAND_IN}) == []


def test_a_recipient_in_two_turns_is_told_at_the_later_one() -> None:
    same = [replace(award(1), recipient_id=5), replace(award(2, "LDTT"), recipient_id=5), award(3)]
    assert codes([turn(1), turn(3), turn(2)], same) == [("two_turns", 3, "2")]
    (found,) = staging.problems([turn(1), turn(2), turn(3)], same, {})
    assert found.message == "Người 1 lên nhận ở đợt 1 rồi lại lên ở đợt 2 ngay sau đó."
    typed = [replace(award(1), name="A", unit_name="X"), replace(award(2), name="a", unit_name="Y")]
    assert codes([turn(1), turn(2)], typed) == []


def test_the_level_that_decided_comes_before_the_catalogue_s() -> None:
    """Until 6/2025 the district decided what a commune decides now: its titles before its forms."""
    title = award(1, "LDTT", decision=1)  # by the catalogue of the commune
    form = award(2, "BKT", decision=2)
    own = award(3, "LDTT", decision=3)
    levels = {1: "huyen", 2: "huyen"}
    turns = staging.build_turns([own, form, title], KINDS, 10, levels=levels)
    assert [entry.award_id for turn in turns for entry in turn.entries] == [1, 2, 3]
    # Without levels the province's bằng khen is first, as the catalogue has it.
    turns = staging.build_turns([own, form, title], KINDS, 10)
    assert turns[0].entries[0].award_id == 2
    # One that comes late finds the same place.
    rule = StageRule(KINDS, levels=levels)
    turns = staging.build_turns([own, form], KINDS, 10, levels=levels)
    late = staging.insert_late(turns, title, {2: form, 3: own}, rule)
    assert [entry.award_id for turn in late for entry in turn.entries] == [1, 2, 3]
