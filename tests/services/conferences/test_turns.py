"""Turns changed by hand and by late names: bounds, what is renumbered, undo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.conferences.conftest import Hall, award, decide, gather
from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import Office, Presence, ProgrammeItem, Turn
from thidua_desktop.services.conferences.slides import SlideKind, SlideMaker

FIRST = ["1", "2", "3", "4", "5", "6"]
LAST = ["7", "8", "9", "10", "11", "12"]


def test_a_turn_is_split_inside_only(hall: Hall) -> None:
    stage, one = hall.office.stage, hall.conference_id
    turn = hall.turns[0].id
    for at in (-1, 0, 6, 7):
        with pytest.raises(RuleViolation):
            stage.split_turn(one, turn, at)
    with pytest.raises(NotFound):
        stage.split_turn(one, 9999, 1)
    assert hall.shape == [FIRST, LAST]
    stage.update_turn(one, replace(hall.turns[0], presenter="Ông Thịnh", note="Chụp ảnh"))
    stage.split_turn(one, turn, 2)
    assert hall.shape == [["1", "2"], ["3", "4", "5", "6"], LAST]
    assert [t.presenter for t in hall.turns] == ["Ông Thịnh", "Ông Thịnh", ""]
    stage.merge_turns(one, [hall.turns[1].id, hall.turns[0].id])
    assert hall.shape == [FIRST, LAST]
    assert hall.turns[0].id == turn
    hall.office.operations.undo()
    hall.office.operations.undo()
    assert hall.shape == [FIRST, LAST]


def test_turns_are_merged_from_two_on_and_too_many_are_told(hall: Hall) -> None:
    stage, one = hall.office.stage, hall.conference_id
    first, last = (turn.id for turn in hall.turns)
    for ids in ([], [first], [first, first]):
        with pytest.raises(RuleViolation):
            stage.merge_turns(one, ids)
    with pytest.raises(NotFound):
        stage.merge_turns(one, [first, 9999])
    stage.merge_turns(one, [last, first])
    assert hall.shape == [FIRST + LAST]
    assert [problem.code for problem in hall.stage.problems] == ["crowded"]
    hall.office.operations.undo()
    assert hall.shape == [FIRST, LAST]
    assert hall.stage.problems == ()


def test_a_turn_that_loses_everybody_goes_and_comes_back(hall: Hall) -> None:
    stage, one = hall.office.stage, hall.conference_id
    first, last = hall.turns
    everybody = [entry.award_id for entry in last.entries]
    stage.move_entries(one, everybody, first.id, 0)
    assert hall.shape == [LAST + FIRST]
    hall.office.operations.undo()
    assert hall.shape == [FIRST, LAST]
    assert hall.turns == [first, last]
    stage.remove_entries(one, everybody)
    assert hall.shape == [FIRST]
    assert [a.id for a in hall.stage.waiting] == everybody
    assert {problem.code for problem in hall.stage.problems} == {"no_turn"}
    stage.refresh(one)
    assert [len(turn.entries) for turn in hall.turns] == [12]
    assert {problem.code for problem in hall.stage.problems} == {"crowded"}


def test_an_empty_turn_breaks_nothing(hall: Hall) -> None:
    office, one = hall.office, hall.conference_id
    empty = Turn("Ký giao ước")
    office.operations.run("Thêm", lambda: office._store.conferences.set_turns(one, [*hall.turns, empty]))
    assert hall.shape == [FIRST, LAST, []]
    turn = hall.turns[2].id
    with pytest.raises(RuleViolation):
        office.stage.split_turn(one, turn, 0)
    office.stage.sort_turn(one, turn)
    office.stage.record_pack(one, "bo")
    assert office.stage.changes_since_pack(one) == []
    slides = SlideMaker(lambda slide: True).slides(hall.stage, Office("UBND xã"))
    assert [slide.kind for slide in slides if slide.turn == 3] == [SlideKind.ANNOUNCE]
    office.stage.move_entries(one, [hall.order[0]], turn, 5)
    assert hall.shape == [FIRST[1:], LAST, ["1"]]
    office.stage.merge_turns(one, [hall.turns[1].id, turn])
    assert hall.shape == [FIRST[1:], [*LAST, "1"]]


def test_a_title_is_needed(hall: Hall) -> None:
    with pytest.raises(Invalid):
        hall.office.stage.update_turn(hall.conference_id, replace(hall.turns[0], title="  "))


def test_a_late_name_stands_in_its_own_turn_alone(hall: Hall) -> None:
    office, one = hall.office, hall.conference_id
    decision_id = hall.stage.turns[0].decision.id
    office.stage.record_pack(one, "bo")
    before = {line.award.id: (line.entry.label, line.position) for line in hall.stage.turns[0].lines}
    late = [
        replace(award(12, name=f"Muộn {letter}"), decision_id=decision_id, book_suffix=letter)
        for letter in "ab"
    ]
    office.operations.run("Thêm", lambda: office._store.decisions.add_awards(late))
    assert len(hall.stage.waiting) == 2
    office.stage.refresh(one)
    assert hall.shape == [FIRST, [*LAST, "12a", "12b"]]
    assert {x.award.id: (x.entry.label, x.position) for x in hall.stage.turns[0].lines} == before
    changes = office.stage.changes_since_pack(one)
    assert [(c.kind, c.turn, c.label) for c in changes] == [("added", 2, "12a"), ("added", 2, "12b")]
    office.operations.undo()
    assert hall.shape == [FIRST, LAST]


def test_nobody_of_a_turn_is_there(hall: Hall) -> None:
    office, one = hall.office, hall.conference_id
    ids = [entry.award_id for entry in hall.turns[1].entries]
    office.stage.hand_over(ids, Presence.ABSENT, conference_id=one)
    (problem,) = hall.stage.problems
    assert (problem.code, problem.row) == ("nobody", 2)
    slides = SlideMaker(lambda slide: True).slides(hall.stage, Office("UBND xã"))
    assert [slide.kind for slide in slides if slide.turn == 2] == [SlideKind.ANNOUNCE]
    office.stage.hand_over(ids[:1], Presence.STAND_IN, "Lê Thị Bé", conference_id=one)
    assert hall.stage.problems == ()
    office.operations.undo()
    office.operations.undo()
    assert hall.stage.problems == ()
    assert all(line.comes_up for line in hall.stage.lines)


def test_one_of_two_turns_comes_up_twice_and_is_told(small: Small) -> None:
    office = small.office
    two = [
        award(1, recipient_id=small.person, name="Lan"),
        award(2, recipient_id=small.person, name="Lan", code="LDTT"),
    ]
    hall = gather(office, decide(office, two))
    (problem,) = hall.stage.problems
    assert "ngay sau đó" in problem.message
    office.stage.merge_turns(hall.conference_id, [turn.id for turn in hall.turns])
    (problem,) = hall.stage.problems
    assert "hai phần trong cùng đợt 1" in problem.message


def test_five_hundred_are_parted_evenly_and_numbered_through(small: Small) -> None:
    office = small.office
    people = [award(i) for i in range(1, 498)]
    hall = gather(office, decide(office, people), per_turn=10)
    sizes = [len(turn.entries) for turn in hall.turns]
    assert (len(sizes), max(sizes), min(sizes)) == (50, 10, 9)
    assert [entry.number for turn in hall.turns for entry in turn.entries] == list(range(1, 498))
    office.reception.invite(hall.conference_id)
    office.reception.seat(hall.conference_id, [(row, 50) for row in "ABCDEFGHIK"])
    assert hall.stage.lines[-1].seat == "K47"
    assert office.stage.refresh(hall.conference_id).operation_id == 0


def test_a_conference_that_starts_late_goes_past_midnight(hall: Hall) -> None:
    conferences, one = hall.office.conferences, hall.conference_id
    conferences.update(replace(conferences.get(one), starts_at="23 giờ 30"))
    conferences.set_programme(
        one, [ProgrammeItem("Một", 30), ProgrammeItem("Hai", 0), ProgrammeItem("Ba", 1440)]
    )
    items = conferences.programme(one)
    assert [(i.starts, i.ends, i.next_day) for i in items] == [
        ("23:30", "00:00", False),
        ("00:00", "00:00", True),
        ("00:00", "00:00", True),
    ]
    hall.office.operations.undo()
    assert conferences.programme(one) == []
