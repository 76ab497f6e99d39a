"""Stage, reception and desk agree; the workbook of a conference comes in once and changes nothing twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from thidua_desktop.domain.badges import badge_digits
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import Presence, ProgrammeItem
from thidua_desktop.services.desk.facts import DeskScope, DeskSetup, ScopeKind
from thidua_desktop.services.papers import PaperMaker, Selection
from thidua_desktop.services.workspace import Workspace

BOOK = Path(__file__).parents[1] / "data" / "samples" / "hoi-nghi-2026.xlsx"


def conference(office: Workspace) -> int:
    return office.conferences.all()[0].id


def order(office: Workspace) -> list[int]:
    return [line.award.id for line in office.stage.stage(conference(office)).lines]


def test_papers_and_desk_follow_what_was_moved_by_hand(sample: Workspace) -> None:
    one = conference(sample)
    stage = sample.stage.stage(one)
    last = stage.lines[-1].award.id
    sample.stage.move_entries(one, [last], stage.turns[0].turn.id, 0)
    assert order(sample)[0] == last
    maker = PaperMaker(sample._store)
    assert [award.id for award in maker.awards(Selection(conference_id=one))] == order(sample)
    sample.desk.open(DeskScope(ScopeKind.CONFERENCE, one, "Hội nghị"), DeskSetup(""))
    assert [line.award.id for line in sample.desk.find("", 1000)] == order(sample)
    assert sample.stage.refresh(one).operation_id == 0
    assert order(sample)[0] == last


def test_reception_stage_and_desk_share_one_mark(sample: Workspace) -> None:
    one = conference(sample)
    line = sample.stage.stage(one).turns[-1].lines[0]
    owner = (line.award.recipient_kind, line.award.recipient_id)
    guest = next(g for g in sample.reception.guests(one) if (g.recipient_kind, g.recipient_id) == owner)
    with pytest.raises(Invalid):
        sample.reception.mark(guest.id, Presence.STAND_IN)
    sample.reception.mark(guest.id, Presence.STAND_IN, "Lê Thị Bé", "vợ")
    mark = sample.stage.stage(one).turns[-1].lines[0].handover
    assert (mark.presence, mark.stand_in, mark.handed_at) == (Presence.STAND_IN, "Lê Thị Bé", None)
    sample.stage.hand_over([line.award.id], Presence.PRESENT)
    assert sample.reception.get(guest.id).presence is Presence.PRESENT
    assert line.award.id not in {left.award.id for left in sample.after.uncollected(one)}
    sample.reception.mark(guest.id, Presence.ABSENT)
    kept = sample.stage.stage(one).turns[-1].lines[0].handover
    assert kept.presence is Presence.PRESENT, "what was handed over stays so"


def test_a_decision_revoked_after_the_pack_is_told(sample: Workspace) -> None:
    one = conference(sample)
    gone = sample.stage.stage(one).lines[3].award
    sample.stage.record_pack(one, "bo-giay-to")
    assert sample.stage.changes_since_pack(one) == []
    sample.stage.remove_entries(one, [gone.id])
    assert [c.kind for c in sample.stage.changes_since_pack(one)] == ["removed"]
    assert [award.id for award in sample.stage.stage(one).waiting] == [gone.id]
    sample.stage.refresh(one)
    assert sorted(order(sample)) == sorted(line.award.id for line in sample.stage.stage(one).lines)
    assert gone.id in order(sample)


def test_guests_are_found_by_name_letters_seat_and_badge(sample: Workspace) -> None:
    one = conference(sample)
    guest = sample.reception.guests(one)[-1]
    letters = "".join(word[0] for word in guest.name.split())
    for text in (guest.name.upper(), guest.seat.lower(), badge_digits(one, guest.id)):
        assert sample.reception.find(one, text)[0] == guest
    assert guest in sample.reception.find(one, letters)
    assert sample.reception.by_badge(one, badge_digits(one, guest.id)) == guest
    assert sample.reception.by_badge(one, badge_digits(one + 1, guest.id)) is None
    with pytest.raises(RuleViolation):
        sample.reception.seat(one, [("A", 2)])


def test_hours_follow_past_midnight(sample: Workspace) -> None:
    one = conference(sample)
    sample.conferences.set_programme(one, [ProgrammeItem("Dài", 1000), ProgrammeItem("Khuya", 30)])
    first, second = sample.conferences.programme(one)
    assert (first.starts, first.ends, first.next_day) == ("07:30", "00:10", False)
    assert (second.starts, second.ends, second.next_day) == ("00:10", "00:40", True)
    with pytest.raises(Invalid):
        sample.conferences.set_programme(one, [ProgrammeItem("Sai", -1)])


def test_the_workbook_comes_in_once(workspace: Workspace) -> None:
    workspace.imports.accept(workspace.imports.plan("conference", [BOOK]))
    (one,) = workspace.conferences.all()
    programme = workspace.conferences.programme(one.id)
    assert (len(programme), sum(item.item.minutes for item in programme)) == (17, 232)
    assert (programme[0].starts, programme[-1].ends, one.per_turn, one.seats) == ("07:30", "11:22", 10, 180)
    assert len(workspace.reception.guests(one.id)) == 89
    again = workspace.imports.plan("conference", [BOOK])
    assert Counter(row.fate.value for row in again.rows()) == {"same": 115}
    assert workspace.imports.accept(again).changes is None
