"""Who came: one mark for the desk, the reception and the stage, carried between awards and guests."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Guest, Handover, Presence, RecipientKind
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.storage.database import Store

Owner = tuple[RecipientKind, int]


def stand_in_words(presence: Presence, stand_in: str, relation: str) -> tuple[str, str]:
    """Cleaned name and relation of who comes instead; both empty where nobody does.

    Raises ``Invalid`` for a stand-in without a name.
    """
    if presence is not Presence.STAND_IN:
        return "", ""
    if not nfc(stand_in):
        raise Invalid([Problem("missing", "Nhập họ tên người nhận thay.", field="stand_in")])
    return nfc(stand_in), nfc(relation)


def owner_of(guest: Guest) -> Owner | None:
    """The recipient a guest is, if any."""
    if guest.recipient_kind is None or guest.recipient_id is None:
        return None
    return guest.recipient_kind, guest.recipient_id


def save_marks(store: Store, marks: Sequence[Handover], conference_id: int | None) -> None:
    """Write marks of awards, and the same onto the recipients' guests. Inside one operation."""
    for mark in marks:
        store.handover.save(mark)
    if conference_id is None:
        return
    owners: dict[Owner, Handover] = {}
    by_award = {mark.award_id: mark for mark in marks}
    for award in store.decisions.award_page(list(by_award)):
        if award.recipient_id is not None:
            owners[award.recipient_kind, award.recipient_id] = by_award[award.id]
    for guest in store.conferences.guests(conference_id):
        owner = owner_of(guest)
        if owner is not None and owner in owners:
            mark = owners[owner]
            changed = marked(guest, mark)
            if changed != guest:
                store.conferences.update_guest(changed)


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


def awards_here(store: Store, conference_id: int, owner: Owner) -> list[int]:
    """Ids of a recipient's awards that stand in the turns of a conference, in their order."""
    turns = store.conferences.turns(conference_id)
    ids = [entry.award_id for turn in turns for entry in turn.entries]
    own = {award.id for award in store.decisions.awards_of(*owner)}
    return [one for one in ids if one in own]


def to_mark(store: Store, award_ids: Collection[int]) -> list[Handover]:
    """The marks of awards as they are now, in the order asked for."""
    there = store.handover.of_awards(award_ids)
    return [there.get(one) or Handover(one) for one in award_ids]
