"""The reception of a conference: guests, seats, who came."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.badges import badge_of
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, Guest, Presence, RecipientKind
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.services.conferences.facts import StageLine
from thidua_desktop.services.conferences.marks import save_marks, stand_in_words, to_mark
from thidua_desktop.services.conferences.roles import (
    awards_of_guest,
    comers,
    expected,
    guest_of,
    heads_of,
    who_of,
)
from thidua_desktop.services.conferences.stage import StageService
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

__all__ = ["Reception", "ReceptionCounts", "guest_of"]


@dataclass(frozen=True, slots=True)
class ReceptionCounts:
    """Guests by mark."""

    total: int
    present: int
    stand_in: int
    absent: int
    unknown: int


class Reception:
    """Use cases of the reception. Each change is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        stage: StageService,
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._stage = stage
        self._now = now
        self._clerk = clerk

    # ---- the list ----------------------------------------------------------------------------
    def guests(self, conference_id: int) -> list[Guest]:
        """In the order of the list."""
        return self._store.conferences.guests(conference_id)

    def get(self, guest_id: int) -> Guest:
        """One guest of any conference. Raises ``NotFound``."""
        return self._store.conferences.guest(guest_id)

    def add(self, guests: Sequence[Guest]) -> Changes:
        """Put guests at the end of their conferences' lists. Raises ``Invalid``."""
        clean = [_cleaned(guest) for guest in guests]

        def work() -> None:
            for conference_id in dict.fromkeys(guest.conference_id for guest in clean):
                self._store.conferences.add_guests(
                    conference_id, [guest for guest in clean if guest.conference_id == conference_id]
                )

        who = clean[0].name if len(clean) == 1 else f"{len(clean)} đại biểu"
        return self._operations.run(f"Đã thêm {who}", work)

    def update(self, guest: Guest) -> Changes:
        """Save an edited guest. Raises ``Invalid``, ``NotFound``."""
        clean = _cleaned(guest)
        self.get(clean.id)

        def work() -> int:
            self._store.conferences.update_guest(clean)
            return clean.id

        return self._operations.run(f"Đã sửa đại biểu {clean.name}", work)

    def delete(self, ids: Sequence[int]) -> Changes:
        """Take guests off the list; awards and their marks stay."""
        return self._operations.run(
            f"Đã bỏ {len(ids)} đại biểu", lambda: self._store.conferences.delete_guests(ids)
        )

    def invite(self, conference_id: int) -> Changes:
        """A guest for every recipient in the turns who is not on the list yet, in the stage's order.

        For a unit or a household the one who comes up, where known; who receives for himself too is one guest
        with one seat. Without anybody to add nothing is written.
        """
        awards = [line.award for line in self._stage.stage(conference_id).lines]
        heads = heads_of(self._store)
        there = self.guests(conference_id)
        new: list[Guest] = []
        for kind in (RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD):
            comes = comers([*there, *new], awards, heads)
            lacking = {who_of(one): one for one in reversed(awards) if who_of(one) not in comes}
            for award in lacking.values():
                if award.recipient_kind is kind:
                    # A number of its own until it is stored: two of one name are two.
                    new.append(replace(expected(conference_id, award, heads), id=-1 - len(new)))
        if not new:
            return Changes(0, "Mọi người được khen thưởng đều đã có trong danh sách đại biểu")
        comes = comers([*there, *new], awards, heads)
        order = list(dict.fromkeys(comes[who].id for one in awards if (who := who_of(one)) in comes))
        place = {guest_id: i for i, guest_id in enumerate(order)}
        ordered = sorted(new, key=lambda guest: place.get(guest.id, len(place)))
        return self._operations.run(
            f"Đã mời {len(new)} người được khen thưởng",
            lambda: self._store.conferences.add_guests(
                conference_id, [replace(guest, id=0) for guest in ordered]
            ),
        )

    def places(self, conference_id: int) -> dict[int, tuple[StageLine, ...]]:
        """Guest id → all the guest comes up for, in the stage's order; who receives nothing is not in it."""
        found: dict[int, tuple[StageLine, ...]] = {}
        for line in self._stage.stage(conference_id).lines:
            if line.guest_id:
                found[line.guest_id] = (*found.get(line.guest_id, ()), line)
        return found

    def seat(self, conference_id: int, rows: Sequence[tuple[str, int]]) -> Changes:
        """Seat everybody: recipients in the stage's order from the first row, then the others as listed.

        ``rows``: name and number of seats, front row first. Seats are called "A01". Raises ``Invalid`` for a
        row without a name or seats, ``RuleViolation`` when there are too few.
        """
        places = _places(rows)
        guests = self.guests(conference_id)
        if len(places) < len(guests):
            raise RuleViolation(
                f"Có {len(guests)} đại biểu nhưng chỉ có {len(places)} ghế.",
                hint="Thêm hàng ghế rồi xếp lại.",
            )
        first: dict[int, int] = {}
        for line in self._stage.stage(conference_id).lines:
            first.setdefault(line.guest_id, len(first))
        ordered = sorted(guests, key=lambda guest: first.get(guest.id, len(first)))
        changed = [
            seated
            for guest, (row, seat) in zip(ordered, places, strict=False)
            if (seated := replace(guest, row_name=row, seat=seat)) != guest
        ]

        def work() -> None:
            for guest in changed:
                self._store.conferences.update_guest(guest)

        return self._operations.run(f"Đã xếp chỗ {len(guests)} đại biểu", work)

    # ---- finding -----------------------------------------------------------------------------
    def find(self, conference_id: int, text: str, limit: int = 30) -> list[Guest]:
        """Whom the clerk may mean, best first: a seat, parts of name or unit without marks, first letters.

        A badge's digits give that guest alone. Empty: everybody. Any thread.
        """
        guests = self.guests(conference_id)
        wanted = fold(text)
        if not wanted:
            return guests[:limit]
        badge = badge_of(text)
        if badge is not None and badge[0] == conference_id:
            found = [guest for guest in guests if guest.id == badge[1]]
            if found:
                return found
        ranked = [(rank, i) for i, guest in enumerate(guests) if (rank := _rank(guest, wanted)) is not None]
        return [guests[i] for _, i in sorted(ranked)[:limit]]

    def by_badge(self, conference_id: int, text: str) -> Guest | None:
        """The guest whose badge was scanned; ``None`` for anything else and for another conference's."""
        badge = badge_of(text)
        if badge is None or badge[0] != conference_id:
            return None
        return next((one for one in self.guests(conference_id) if one.id == badge[1]), None)

    # ---- who came ----------------------------------------------------------------------------
    def mark(self, guest_id: int, presence: Presence, stand_in: str = "", relation: str = "") -> Changes:
        """Note who came; a recipient's awards in the turns get the same mark.

        Present is not yet received: what was handed over stays so, what was not stays not. Raises
        ``Invalid`` for a stand-in without a name, ``NotFound``.
        """
        guest = self.get(guest_id)
        stand_in, relation = stand_in_words(presence, stand_in, relation)
        now = self._now()
        here = presence in (Presence.PRESENT, Presence.STAND_IN)
        changed = replace(
            guest,
            presence=presence,
            stand_in=stand_in,
            relation=relation,
            arrived_at=(guest.arrived_at or now) if here else None,
        )
        ids = awards_of_guest(self._store, guest)
        marks = [
            replace(
                mark,
                presence=presence,
                stand_in=stand_in,
                relation=relation,
                at=now,
                actor=self._clerk(),
                conference_id=guest.conference_id,
            )
            for mark in to_mark(self._store, ids)
            if mark.handed_at is None
        ]

        def work() -> int:
            self._store.conferences.update_guest(changed)
            save_marks(self._store, marks, None)
            return guest_id

        return self._operations.run(_said(changed), work)

    def counts(self, conference_id: int) -> ReceptionCounts:
        """How many guests came."""
        marks = [guest.presence for guest in self.guests(conference_id)]
        return ReceptionCounts(
            len(marks),
            marks.count(Presence.PRESENT),
            marks.count(Presence.STAND_IN),
            marks.count(Presence.ABSENT),
            marks.count(Presence.UNKNOWN),
        )


def _cleaned(guest: Guest) -> Guest:
    clean = replace(
        guest,
        name=nfc(guest.name),
        unit_name=nfc(guest.unit_name),
        post=nfc(guest.post),
        row_name=nfc(guest.row_name),
        seat=nfc(guest.seat),
        stand_in=nfc(guest.stand_in),
        relation=nfc(guest.relation),
        note=nfc(guest.note),
    )
    if not clean.name:
        raise Invalid([Problem("missing", "Nhập họ và tên đại biểu.", field="name")])
    return clean


def _places(rows: Sequence[tuple[str, int]]) -> list[tuple[str, str]]:
    """(row, seat) of every seat, front row first."""
    problems = []
    for number, (name, count) in enumerate(rows, start=1):
        if not nfc(name):
            message = f"Hàng ghế thứ {number}: nhập tên hàng."
            problems.append(Problem("missing", message, row=number, field="row_name"))
        if not 0 < count < 1000:
            message = f"Hàng ghế thứ {number}: số ghế phải từ 1 đến 999."
            problems.append(Problem("bad_seats", message, row=number, field="seats", value=str(count)))
    if problems:
        raise Invalid(problems)
    return list(_all_seats(rows))


def _all_seats(rows: Collection[tuple[str, int]]) -> Iterator[tuple[str, str]]:
    for name, count in rows:
        for number in range(1, count + 1):
            yield nfc(name), f"{nfc(name)}{number:02d}"


def _rank(guest: Guest, wanted: str) -> int | None:
    """How well a guest fits folded words: 0 is best, ``None`` not at all."""
    if fold(guest.seat) == wanted:
        return 0
    terms, name, unit = wanted.split(), fold(guest.name).split(), fold(guest.unit_name).split()
    if all(any(word.startswith(term) for word in name) for term in terms):
        return 1 if f" {' '.join(name)}".find(f" {wanted}") >= 0 else 2
    words = [*name, *unit, *fold(guest.post).split()]
    if all(any(word.startswith(term) for word in words) for term in terms):
        return 3
    letters = wanted.replace(" ", "")
    if len(letters) > 1 and letters in "".join(word[0] for word in name):
        return 4
    return 5 if guest.seat and fold(guest.seat).startswith(letters) else None


def _said(guest: Guest) -> str:
    match guest.presence:
        case Presence.PRESENT:
            return f"Đã đón {guest.name}"
        case Presence.ABSENT:
            return f"Đã ghi vắng mặt: {guest.name}"
        case Presence.STAND_IN:
            return f"Đã đón {guest.stand_in} đi thay {guest.name}"
    return f"Đã bỏ ghi nhận của {guest.name}"
