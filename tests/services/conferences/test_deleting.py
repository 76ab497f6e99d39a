"""A conference is deleted with everything that hangs on it, and comes back whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.conferences.conftest import Hall, award, decide, gather
from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import Guest, Presence


def everything(hall: Hall) -> tuple[object, ...]:
    office, one = hall.office, hall.conference_id
    return (
        office.conferences.get(one),
        office.conferences.programme(one),
        office.stage.stage(one),
        office.reception.guests(one),
        office.stage.photos(one),
        office._store.conferences.packs(one),
    )


@pytest.fixture
def full(hall: Hall, tmp_path: Path) -> Hall:
    office, one = hall.office, hall.conference_id
    photo = tmp_path / "anh.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0anh")
    office.conferences.apply_template(one, office.conferences.templates()[0].code)
    office.reception.invite(one)
    office.reception.add([Guest(one, "Lê Khách", "Huyện ủy")])
    office.reception.seat(one, [("A", 20)])
    office.reception.mark(office.reception.guests(one)[0].id, Presence.PRESENT)
    office.stage.add_photo(one, photo, turn_id=hall.turns[0].id)
    office.stage.add_photo(one, photo, award_id=hall.order[0])
    office.stage.record_pack(one, "bo")
    return hall


def test_it_goes_whole_and_comes_back_whole(full: Hall) -> None:
    office, one = full.office, full.conference_id
    before, order = everything(full), full.order
    other = gather(office, decide(office, [award(1)], "42/QĐ-UBND"))
    beside = everything(other)
    office.conferences.delete(one)
    with pytest.raises(NotFound):
        office.conferences.get(one)
    with pytest.raises(NotFound):
        office.stage.stage(one)
    assert office.reception.guests(one) == []
    assert everything(other) == beside
    assert len(office._store.decisions.award_page(order)) == 12, "what was decided stays"
    marks = office._store.handover.of_awards(order)
    assert {mark.presence for mark in marks.values()} == {Presence.UNKNOWN}, (
        "who came, came to that conference"
    )
    office.operations.undo()
    assert everything(full) == before
    office.operations.redo()
    assert [conference.id for conference in office.conferences.all()] == [other.conference_id]


def test_what_was_handed_over_there_keeps_it(full: Hall) -> None:
    office, one = full.office, full.conference_id
    office.stage.hand_over(full.order[:1], Presence.PRESENT, conference_id=one)
    before = everything(full)
    with pytest.raises(RuleViolation, match="1 lượt đã trao"):
        office.conferences.delete(one)
    assert everything(full) == before
    office.operations.undo()
    office.conferences.delete(one)
    assert office.conferences.all() == []
