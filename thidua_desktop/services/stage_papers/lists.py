"""Papers "programme", "reception" and "photo-list" of a conference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.documents.conference.data import (
    Arrival,
    Meeting,
    PhotoLine,
    PhotoList,
    PhotoTurn,
    Programme,
    ProgrammeLine,
    ReceptionList,
)
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import AwardState, Conference, Guest, Presence, RecipientKind
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.rendering import render
from thidua_desktop.services.stage_papers.gathered import conference_of, on_stage
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered


def meeting_of(sources: YearSources, conference: Conference) -> Meeting:
    """What the head of each paper says. Raises ``RuleViolation`` where the office is not declared."""
    return Meeting(
        office=sources.maker.office(),
        name=conference.name,
        year=conference.date.year if conference.date else conference.year,
        date=conference.date,
        place=conference.place,
        chair=conference.chair,
        co_chair=conference.co_chair,
        secretary=conference.secretary,
    )


# ---- programme -----------------------------------------------------------------------------------
def programme(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the programme. Raises ``RuleViolation`` when it has no items."""
    from thidua_desktop.documents.conference.lists import build_programme

    remarks = Remarks()
    return render(sources, build_programme(gather_programme(sources, selection, remarks)), target, remarks)


def gather_programme(sources: YearSources, selection: Selection, remarks: Remarks) -> Programme:
    """Items with their hours; one that lasts no time, or runs past midnight, is remarked."""
    conference = conference_of(sources, selection)
    items = sources.conferences().programme(conference.id)
    if not items:
        raise RuleViolation(
            f"“{conference.name}” chưa có chương trình.",
            hint="Nhập các mục hoặc chọn một chương trình mẫu ở tab Hội nghị trước.",
        )
    for one in items:
        if one.item.minutes <= 0:
            remarks.add("no_minutes", f"“{one.item.title}”: chưa ghi số phút.", one.item.title)
    late = next((one for one in items if one.next_day), None)
    if late is not None:
        remarks.add("past_midnight", f"Chương trình kéo sang ngày hôm sau, từ mục “{late.item.title}”.")
    return Programme(
        meeting_of(sources, conference),
        tuple(
            ProgrammeLine(one.starts, one.ends, one.item.title, one.item.speaker, one.item.note, one.next_day)
            for one in items
        ),
    )


# ---- reception -----------------------------------------------------------------------------------
def reception(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the list at the door. Raises ``RuleViolation`` when nobody is invited yet."""
    from thidua_desktop.documents.conference.lists import build_reception

    return render(sources, build_reception(gather_reception(sources, selection)), target)


def gather_reception(sources: YearSources, selection: Selection) -> ReceptionList:
    """Guests in the order of the list, with what the desk has marked so far."""
    conference = conference_of(sources, selection)
    guests = sources.reception().guests(conference.id)
    if not guests:
        raise RuleViolation(
            f"“{conference.name}” chưa có đại biểu.",
            hint="Nhập danh sách đại biểu, hoặc chọn Mời người được khen thưởng ở tab Hội nghị.",
        )
    labels = _receives(sources, conference)
    return ReceptionList(
        meeting_of(sources, conference), tuple(_arrival(guest, labels.get(guest.id, ())) for guest in guests)
    )


def _receives(sources: YearSources, conference: Conference) -> dict[int, list[str]]:
    """Guest → the numbers on the stage of all they come up for: for themselves, a unit, a household."""
    places = sources.reception().places(conference.id)
    return {
        guest: [line.entry.label for line in lines if line.award.state is AwardState.GIVEN]
        for guest, lines in places.items()
    }


def _arrival(guest: Guest, receives: Sequence[str] = ()) -> Arrival:
    arrived = f"{guest.arrived_at:%H:%M}" if guest.arrived_at else ""
    if guest.presence is Presence.ABSENT and not guest.stand_in:
        arrived = "vắng"
    stand_in = f"{guest.stand_in} ({guest.relation})" if guest.stand_in and guest.relation else guest.stand_in
    seat, labels = seat_of(guest), ", ".join(receives)
    household = guest.recipient_kind is RecipientKind.HOUSEHOLD
    post = guest.post or ("Đại diện hộ gia đình" if household else "")
    return Arrival(guest.unit_name, guest.name, post, seat, labels, arrived, stand_in)


def seat_of(guest: Guest) -> str:
    """Row and seat: "A-12"; a seat that names its row already stands as it is."""
    if guest.row_name and guest.seat.startswith(guest.row_name):
        return guest.seat
    return "-".join(part for part in (guest.row_name, guest.seat) if part)


# ---- photos --------------------------------------------------------------------------------------
def photo_list(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the list for the photographer. Raises ``RuleViolation`` when nobody is in a turn."""
    from thidua_desktop.documents.conference.lists import build_photo_list

    return render(sources, build_photo_list(gather_photos(sources, selection)), target)


def gather_photos(sources: YearSources, selection: Selection) -> PhotoList:
    """Everybody on the stage, with the numbers of the photos that are kept already."""
    shown = on_stage(sources, selection)
    of_turn: dict[int, list[str]] = {}
    of_award: dict[int, list[str]] = {}
    for number, photo in enumerate(sources.stage().photos(shown.conference.id), start=1):
        if photo.award_id is not None:
            of_award.setdefault(photo.award_id, []).append(str(number))
        elif photo.turn_id is not None:
            of_turn.setdefault(photo.turn_id, []).append(str(number))
    turns = []
    for turn in shown.stage.turns:
        group = shown.group(turn)
        lines = []
        for one in group.names:
            note = f"{one.stand_in} nhận thay" if one.stand_in else ""
            if one.absent:
                note = "vắng"
            about = ", ".join(part for part in (one.post, one.unit) if part)
            photos = ", ".join(of_award.get(one.award_id, ()))
            lines.append(PhotoLine(one.label, one.position, one.name, about, photos, note, one.award_id))
        photos = ", ".join(of_turn.get(turn.turn.id, ()))
        turns.append(PhotoTurn(group.number, group.title, tuple(lines), photos, group.presenter))
    return PhotoList(meeting_of(sources, shown.conference), tuple(turns))
