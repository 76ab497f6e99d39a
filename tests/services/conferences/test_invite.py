"""Who is invited, where they sit, and whom a mark at the door is for: one guest, however many roles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.conferences.conftest import HOUSEHOLD, PERSON, UNIT, Hall, award, decide, gather
from tests.services.conftest import Small
from thidua_desktop.domain.records import Guest, Person, Presence, Unit
from thidua_desktop.services.conferences.slides import appears
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.stage_papers.lists import gather_reception

HALL = "Văn phòng HĐND và UBND xã Thạnh Hóa"


@pytest.fixture
def lead(small: Small) -> Hall:
    """Lan leads the office and is commended with it; a namesake of hers and a household are commended too."""
    office = small.office
    office.units.update(
        replace(office.units.get(small.hall), head_name="Nguyễn Thị Lan", head_post="Kế toán")
    )
    awards = [
        award(1, UNIT, small.hall, name=HALL),
        award(2, HOUSEHOLD, small.household, name="Hộ ông Huỳnh Văn Bảo", unit_name="Ấp 2"),
        award(3, PERSON, small.person, name="Nguyễn Thị Lan", post="Kế toán", unit_name=HALL),
        award(4, PERSON, small.namesake, name="Nguyễn Thị Lan", post="Văn thư", unit_name=HALL),
        award(5, name="Trần Văn Tám", unit_name="Ấp 2"),
    ]
    return gather(office, decide(office, awards))


def test_who_receives_for_a_unit_and_for_herself_is_one_guest(lead: Hall) -> None:
    reception = lead.office.reception
    assert reception.invite(lead.conference_id).label == "Đã mời 4 người được khen thưởng"
    guests = reception.guests(lead.conference_id)
    assert [(one.name, one.post) for one in guests] == [
        ("Nguyễn Thị Lan", "Kế toán"),
        ("Hộ ông Huỳnh Văn Bảo", ""),
        ("Nguyễn Thị Lan", "Văn thư"),
        ("Trần Văn Tám", ""),
    ]
    places = reception.places(lead.conference_id)
    assert [[line.entry.label for line in places[one.id]] for one in guests] == [
        ["1", "3"],
        ["2"],
        ["4"],
        ["5"],
    ]
    assert reception.invite(lead.conference_id).operation_id == 0
    lead.office.operations.undo()
    assert reception.guests(lead.conference_id) == []


def test_she_has_one_seat_and_both_places_on_the_list_at_the_door(lead: Hall) -> None:
    office = lead.office
    office.reception.invite(lead.conference_id)
    office.reception.seat(lead.conference_id, [("A", 4)])
    assert [line.seat for line in lead.stage.lines] == ["A01", "A02", "A01", "A03", "A04"]
    paper = gather_reception(office.year_sources(), Selection(conference_id=lead.conference_id))
    assert [one.receives for one in paper.guests] == ["1, 3", "2", "4", "5"]


def test_a_mark_at_the_door_is_for_all_she_receives(lead: Hall) -> None:
    reception, office = lead.office.reception, lead.office
    reception.invite(lead.conference_id)
    guest = reception.guests(lead.conference_id)[0]
    reception.mark(guest.id, Presence.ABSENT)
    assert [appears(line) for line in lead.stage.lines] == [False, True, False, True, True]
    reception.mark(guest.id, Presence.STAND_IN, "Trần Thị Hai", "đồng nghiệp")
    assert [line.handover.stand_in for line in lead.stage.lines][::2] == ["Trần Thị Hai", "Trần Thị Hai", ""]
    office.operations.undo()
    office.operations.undo()
    assert reception.get(guest.id).presence is Presence.UNKNOWN
    assert all(line.handover.presence is Presence.UNKNOWN for line in lead.stage.lines)


def test_what_is_handed_over_on_the_stage_shows_at_the_door(lead: Hall) -> None:
    reception, stage = lead.office.reception, lead.office.stage
    reception.invite(lead.conference_id)
    guest = reception.guests(lead.conference_id)[0]
    unit, own = lead.order[0], lead.order[2]
    stage.hand_over([unit], Presence.STAND_IN, "Trần Thị Hai", conference_id=lead.conference_id)
    assert reception.get(guest.id).presence is Presence.UNKNOWN, "another came for the unit, not for her"
    stage.hand_over([unit], Presence.PRESENT, conference_id=lead.conference_id)
    assert reception.get(guest.id).presence is Presence.PRESENT
    stage.hand_over([own], Presence.STAND_IN, "Trần Thị Hai", conference_id=lead.conference_id)
    assert reception.get(guest.id).stand_in == "Trần Thị Hai"
    assert lead.line(unit).handover.presence is Presence.PRESENT


def test_guests_of_a_list_are_not_invited_twice(lead: Hall) -> None:
    reception = lead.office.reception
    typed = [
        Guest(lead.conference_id, "nguyễn thị  lan", HALL, "Bí thư Chi bộ, Kế toán"),
        Guest(lead.conference_id, "Trần Văn Tám", "Ấp 2", "Trưởng ấp"),
        Guest(lead.conference_id, "Lê Khách", "Huyện ủy"),
    ]
    reception.add(typed)
    reception.invite(lead.conference_id)
    assert len(reception.guests(lead.conference_id)) == 5
    places = reception.places(lead.conference_id)
    by_name = {
        one.name: [line.entry.label for line in places.get(one.id, ())]
        for one in reception.guests(lead.conference_id)
    }
    assert by_name == {
        "nguyễn thị lan": ["1", "3"],
        "Trần Văn Tám": ["5"],
        "Lê Khách": [],
        "Hộ ông Huỳnh Văn Bảo": ["2"],
        "Nguyễn Thị Lan": ["4"],
    }


def test_of_two_namesakes_who_may_be_meant_nobody_is(small: Small) -> None:
    office = small.office
    awards = [
        award(1, PERSON, small.person, name="Nguyễn Thị Lan", unit_name=HALL),
        award(2, PERSON, small.namesake, name="Nguyễn Thị Lan", unit_name=HALL),
    ]
    hall = gather(office, decide(office, awards))
    office.reception.add([Guest(hall.conference_id, "Nguyễn Thị Lan", HALL)])
    assert office.reception.places(hall.conference_id) == {}
    office.reception.mark(office.reception.guests(hall.conference_id)[0].id, Presence.ABSENT)
    assert all(line.comes_up for line in hall.stage.lines)
    office.reception.invite(hall.conference_id)
    assert len(office.reception.guests(hall.conference_id)) == 3


def test_two_units_of_one_name_have_their_own_guests(small: Small) -> None:
    office = small.office
    other = office.units.add(Unit(0, "Ấp khác")).created
    twins = [
        office.units.add(Unit(0, "Chi hội 1", parent_id=above, head_name=head)).created
        for above, head in ((small.hamlet, "Lê Văn Một"), (other, "Lê Văn Hai"))
    ]
    hall = gather(
        office,
        decide(office, [award(i, UNIT, one, name="Chi hội 1") for i, one in enumerate(twins, start=1)]),
    )
    office.reception.invite(hall.conference_id)
    assert [one.name for one in office.reception.guests(hall.conference_id)] == ["Lê Văn Một", "Lê Văn Hai"]
    assert [line.representative for line in hall.stage.lines] == ["Lê Văn Một", "Lê Văn Hai"]


def test_one_of_two_turns_is_invited_once(small: Small) -> None:
    office = small.office
    person = office.units.add_person(Person(0, "Lê Văn Đôi", small.hamlet)).created
    two = [
        award(1, PERSON, person, name="Lê Văn Đôi"),
        award(2, PERSON, person, code="LDTT", name="Lê Văn Đôi"),
    ]
    hall = gather(office, decide(office, two))
    office.reception.invite(hall.conference_id)
    (guest,) = office.reception.guests(hall.conference_id)
    assert len(office.reception.places(hall.conference_id)[guest.id]) == 2
    problems = [one for one in hall.stage.problems if one.code == "two_turns"]
    assert [(one.row, one.value) for one in problems] == [(2, "Lê Văn Đôi")]
