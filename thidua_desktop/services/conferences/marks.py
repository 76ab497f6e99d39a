"""Who came: one mark for the desk, the reception and the stage, carried between awards and guests."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Guest, Handover, Presence
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.conferences.roles import (
    Owner,
    asking,
    called,
    comers,
    heads_of,
    owner_of,
    who_of,
)
from thidua_desktop.storage.database import Store

__all__ = ["Owner", "marked", "owner_of", "save_marks", "stand_in_words", "to_mark"]


def stand_in_words(presence: Presence, stand_in: str, relation: str) -> tuple[str, str]:
    """Cleaned name and relation of who comes instead; both empty where nobody does.

    Raises ``Invalid`` for a stand-in without a name.
    """
    if presence is not Presence.STAND_IN:
        return "", ""
    if not nfc(stand_in):
        raise Invalid([Problem("missing", "Nhập họ tên người nhận thay.", field="stand_in")])
    return nfc(stand_in), nfc(relation)


def save_marks(store: Store, marks: Sequence[Handover], conference_id: int | None) -> None:
    """Write marks of awards, and the same onto the guests who come up for them. Inside one operation."""
    for mark in marks:
        store.handover.save(mark)
    if conference_id is None:
        return
    by_award = {mark.award_id: mark for mark in marks}
    guests = store.conferences.guests(conference_id)
    awards = store.decisions.award_page(list(by_award))
    heads = heads_of(store)
    linked = {owner_of(guest) for guest in guests}
    names = {called(award, heads) for award in awards if who_of(award) not in linked}
    if names:
        # Who comes up for these is told beside all who may be meant as well.
        own = asking(store, conference_id, names, heads)
        there = {award.id for award in own}
        awards = [*own, *(award for award in awards if award.id not in there)]
    comes = comers(guests, awards, heads)
    changed: dict[int, Guest] = {}
    done: set[int] = set()
    for award in awards:
        guest, new = comes.get(who_of(award)), by_award.get(award.id)
        if guest is None or new is None:
            continue
        if owner_of(guest) in (None, who_of(award)):
            changed[guest.id] = marked(guest, new)
            done.add(guest.id)
        elif guest.id not in done and _proves(guest, new):
            changed[guest.id] = marked(guest, new)
    before = {guest.id: guest for guest in comes.values()}
    for one in changed.values():
        if one != before[one.id]:
            store.conferences.update_guest(one)


def _proves(guest: Guest, mark: Handover) -> bool:
    """Whether a mark in another role tells that the guest is here; that another came for it tells nothing."""
    return mark.presence is Presence.PRESENT and guest.presence in (Presence.UNKNOWN, Presence.ABSENT)


def marked(guest: Guest, mark: Handover) -> Guest:
    """The guest with an award's mark; who came is not said to have come later."""
    here = mark.presence in (Presence.PRESENT, Presence.STAND_IN)
    return replace(
        guest,
        presence=mark.presence,
        stand_in=mark.stand_in,
        relation=mark.relation,
        arrived_at=(guest.arrived_at or mark.at) if here else None,
    )


def to_mark(store: Store, award_ids: Collection[int]) -> list[Handover]:
    """The marks of awards as they are now, in the order asked for."""
    there = store.handover.of_awards(award_ids)
    return [there.get(one) or Handover(one) for one in award_ids]
