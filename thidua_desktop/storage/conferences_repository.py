"""Conferences: decisions announced, programme, turns, guests, packs made, photos."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from peewee import fn

from thidua_desktop.domain import records
from thidua_desktop.storage.models import (
    Conference,
    ConferenceDecision,
    ConferencePhoto,
    Guest,
    Handover,
    Pack,
    PrintRun,
    ProgrammeItem,
    Turn,
    TurnEntry,
)
from thidua_desktop.storage.repository import RECIPIENT_COLUMNS, Repository, found, recipient_values
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row, listed

_NEWEST: Final = (Conference.year.desc(), Conference.date.desc(), Conference.id.desc())


_GUESTS: Final = Codec(records.Guest, Guest, skip=("recipient_kind", "recipient_id"))


@lru_cache(maxsize=4096)
def _guest(row: Row) -> records.Guest:
    """The guest of a row; after every mark the whole list is read again, of which one row has changed."""
    links = row[-len(RECIPIENT_COLUMNS) :]
    linked = [(kind, one) for kind, one in zip(RECIPIENT_COLUMNS, links, strict=True) if one is not None]
    kind, recipient_id = linked[0] if linked else (None, None)
    return _GUESTS.record(row, recipient_kind=kind, recipient_id=recipient_id)


class ConferencesRepository(Repository):
    """Hội nghị."""

    _codec = Codec(records.Conference, Conference, skip=("decision_ids",))
    _items = Codec(records.ProgrammeItem, ProgrammeItem)
    _turns = Codec(records.Turn, Turn, skip=("entries",))
    _entries = Codec(records.TurnEntry, TurnEntry)
    _guests = _GUESTS
    _packs = Codec(records.Pack, Pack)
    _photos = Codec(records.ConferencePhoto, ConferencePhoto)

    def all(self, year: int | None = None) -> list[records.Conference]:
        """Newest first."""
        query = Conference.select(*self._codec.fields)
        if year is not None:
            query = query.where(Conference.year == year)
        return [self._record(row) for row in self._db.rows(query.order_by(*_NEWEST))]

    def get(self, conference_id: int) -> records.Conference:
        row = self._db.row(Conference.select(*self._codec.fields).where(Conference.id == conference_id))
        return self._record(found(row, "conference", conference_id))

    def _record(self, row: Row) -> records.Conference:
        query = ConferenceDecision.select(ConferenceDecision.decision)
        query = query.where(ConferenceDecision.conference == row[0]).order_by(ConferenceDecision.position)
        return self._codec.record(row, decision_ids=tuple(self._db.column(query)))

    def add(self, conference: records.Conference) -> int:
        conference_id = self._db.insert(Conference, self._codec.assignments(conference))
        self._add_decisions(conference_id, conference.decision_ids)
        return conference_id

    def update(self, conference: records.Conference) -> None:
        before = self.get(conference.id)
        self._db.update(Conference, conference.id, self._codec.assignments(conference))
        if before.decision_ids != conference.decision_ids:
            self._drop_decisions(conference.id)
            self._add_decisions(conference.id, conference.decision_ids)

    def kept_by(self, conference_id: int) -> tuple[int, int]:
        """What a conference cannot go without: papers printed for it, awards handed over at it."""
        printed = PrintRun.select(fn.count(PrintRun.id)).where(PrintRun.conference == conference_id)
        handed = Handover.select(fn.count(Handover.id)).where(
            Handover.conference == conference_id, Handover.handed_at.is_null(False)
        )
        return self._db.scalar(printed), self._db.scalar(handed)

    def delete(self, conference_id: int) -> None:
        """With all that hangs on it, and who came to it; attachments stay with their other uses."""
        self.set_turns(conference_id, [])
        came = Handover.update(presence="", stand_in="", relation="", conference=None)
        self._db.change(came.where(Handover.conference == conference_id, Handover.handed_at.is_null()))
        for table in (ConferencePhoto, ProgrammeItem, Guest, Pack):
            self._db.change(table.delete().where(table.conference == conference_id))
        self._drop_decisions(conference_id)
        gone = self._db.change(Conference.delete().where(Conference.id == conference_id))
        found(gone or None, "conference", conference_id)

    def _add_decisions(self, conference_id: int, decision_ids: tuple[int, ...]) -> None:
        rows = [(conference_id, decision_id, i) for i, decision_id in enumerate(decision_ids)]
        self._db.insert_many(ConferenceDecision, ("conference_id", "decision_id", "position"), rows)

    def _drop_decisions(self, conference_id: int) -> None:
        self._db.change(ConferenceDecision.delete().where(ConferenceDecision.conference == conference_id))

    # ---- programme -------------------------------------------------------------------------------
    def programme(self, conference_id: int) -> list[records.ProgrammeItem]:
        """Items in order."""
        query = ProgrammeItem.select(*self._items.fields).where(ProgrammeItem.conference == conference_id)
        return [self._items.record(row) for row in self._db.rows(query.order_by(ProgrammeItem.position))]

    def set_programme(self, conference_id: int, items: Sequence[records.ProgrammeItem]) -> None:
        """All items, in place of those before."""
        self._db.change(ProgrammeItem.delete().where(ProgrammeItem.conference == conference_id))
        rows = [(*self._items.values(item), conference_id, i) for i, item in enumerate(items)]
        self._db.insert_many(ProgrammeItem, (*self._items.columns, "conference_id", "position"), rows)

    # ---- turns -----------------------------------------------------------------------------------
    def turns(self, conference_id: int) -> list[records.Turn]:
        """Turns in order, with their entries from left to right."""
        entries: dict[int, list[records.TurnEntry]] = {}
        own = TurnEntry.turn.in_(Turn.select(Turn.id).where(Turn.conference == conference_id))
        query = TurnEntry.select(*self._entries.fields, TurnEntry.turn).where(own)
        for row in self._db.rows(query.order_by(TurnEntry.turn, TurnEntry.position)):
            entries.setdefault(row[-1], []).append(self._entries.record(row))
        turns = Turn.select(*self._turns.fields).where(Turn.conference == conference_id)
        rows = self._db.rows(turns.order_by(Turn.position))
        return [self._turns.record(row, entries=tuple(entries.get(row[-1], ()))) for row in rows]  # id last

    def set_turns(self, conference_id: int, turns: Sequence[records.Turn]) -> None:
        """All turns in this order. Those with an id keep it; only what differs is written."""
        before = {turn.id: (i, turn) for i, turn in enumerate(self.turns(conference_id))}
        for turn_id in before.keys() - {turn.id for turn in turns}:
            self._db.change(TurnEntry.delete().where(TurnEntry.turn == turn_id))
            photos = ConferencePhoto.update(turn=None).where(ConferencePhoto.turn == turn_id)
            self._db.change(photos)
            self._db.change(Turn.delete().where(Turn.id == turn_id))
        for i, turn in enumerate(turns):
            values = {**self._turns.assignments(turn), "position": i, "conference_id": conference_id}
            if turn.id not in before:
                turn_id = self._db.insert(Turn, values)
                self._add_entries(turn_id, turn.entries)
                continue
            place, old = before[turn.id]
            if (place, replace(old, entries=())) != (i, replace(turn, entries=())):
                self._db.update(Turn, turn.id, values)
            if old.entries != turn.entries:
                self._db.change(TurnEntry.delete().where(TurnEntry.turn == turn.id))
                self._add_entries(turn.id, turn.entries)

    def _add_entries(self, turn_id: int, entries: Sequence[records.TurnEntry]) -> None:
        rows = [(*self._entries.values(entry), turn_id, i) for i, entry in enumerate(entries)]
        self._db.insert_many(TurnEntry, (*self._entries.columns, "turn_id", "position"), rows)

    def of_awards(self, award_ids: Collection[int]) -> int | None:
        """The newest conference in whose turns one of these stands; ``None`` where none does."""
        query = Conference.select(Conference.id).join(Turn, on=(Turn.conference == Conference.id))
        query = query.join(TurnEntry, on=(TurnEntry.turn == Turn.id))
        query = query.where(TurnEntry.award.in_(listed(award_ids)))
        found: int | None = self._db.scalar(query.order_by(*_NEWEST).limit(1))
        return found

    # ---- guests ----------------------------------------------------------------------------------
    def guests(self, conference_id: int) -> list[records.Guest]:
        """Guests in the order of the list."""
        columns = [Guest._meta.columns[name] for name in RECIPIENT_COLUMNS.values()]
        query = Guest.select(*self._guests.fields, *columns).where(Guest.conference == conference_id)
        return [_guest(row) for row in self._db.rows(query.order_by(Guest.position, Guest.id))]

    def guest(self, guest_id: int) -> records.Guest:
        columns = [Guest._meta.columns[name] for name in RECIPIENT_COLUMNS.values()]
        row = self._db.row(Guest.select(*self._guests.fields, *columns).where(Guest.id == guest_id))
        return _guest(found(row, "guest", guest_id))

    def add_guests(self, conference_id: int, guests: Sequence[records.Guest]) -> None:
        """After those there are."""
        first = len(self.guests(conference_id))
        for i, guest in enumerate(guests, start=first):
            self._db.insert(
                Guest, {**self._guest_values(guest), "conference_id": conference_id, "position": i}
            )

    def update_guest(self, guest: records.Guest) -> None:
        self._db.update(Guest, guest.id, self._guest_values(guest))

    def delete_guests(self, ids: Sequence[int]) -> None:
        self._db.change(Guest.delete().where(Guest.id.in_(list(ids))))

    def _guest_values(self, guest: records.Guest) -> dict[str, Any]:
        kind = guest.recipient_kind
        links = dict.fromkeys(RECIPIENT_COLUMNS.values())
        return {
            **self._guests.assignments(guest),
            **(recipient_values(kind, guest.recipient_id) if kind else links),
        }

    # ---- packs and photos --------------------------------------------------------------------------
    def packs(self, conference_id: int) -> list[records.Pack]:
        """Newest first."""
        query = Pack.select(*self._packs.fields).where(Pack.conference == conference_id)
        return [self._packs.record(row) for row in self._db.rows(query.order_by(Pack.id.desc()))]

    def add_pack(self, pack: records.Pack) -> int:
        return self._db.insert(Pack, self._packs.assignments(pack))

    def photos(self, conference_id: int) -> list[records.ConferencePhoto]:
        """In the order they were attached."""
        query = ConferencePhoto.select(*self._photos.fields)
        query = query.where(ConferencePhoto.conference == conference_id).order_by(ConferencePhoto.id)
        return [self._photos.record(row) for row in self._db.rows(query)]

    def add_photo(self, photo: records.ConferencePhoto) -> int:
        return self._db.insert(ConferencePhoto, self._photos.assignments(photo))

    def delete_photo(self, photo_id: int) -> None:
        self._db.change(ConferencePhoto.delete().where(ConferencePhoto.id == photo_id))
