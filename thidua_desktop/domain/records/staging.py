"""A conference: its programme, its turns on the stage, its guests, what was printed for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.records.kinds import RecipientKind
from thidua_desktop.domain.records.printing import Presence


class ConferenceKind(StrEnum):
    """What a conference is for."""

    SUMMARY = "tong_ket"
    LAUNCH = "phat_dong"
    OTHER = "khac"


class ItemKind(StrEnum):
    """What happens in an item of the programme, where the program takes part in it."""

    PLAIN = ""
    ANNOUNCE = "cong_bo"
    """Decisions are read."""
    HAND_OVER = "trao_thuong"
    SIGN = "ky_giao_uoc"


@dataclass(frozen=True, slots=True)
class Conference:
    """Hội nghị, the decisions announced there in order, and what its stage holds."""

    id: int
    name: str
    year: int
    date: dt.date | None = None
    place: str = ""
    chair: str = ""
    secretary: str = ""
    decision_ids: tuple[int, ...] = ()
    kind: ConferenceKind = ConferenceKind.SUMMARY
    starts_at: str = "07:30"
    """Hour and minute."""
    co_chair: str = ""
    per_turn: int = 10
    """Most recipients on the stage at one time."""
    seats: int = 0
    """Seats of the hall; 0: not said."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeItem:
    """Mục of the programme. Its start follows from the items before it."""

    title: str
    minutes: int = 0
    speaker: str = ""
    kind: ItemKind = ItemKind.PLAIN
    script: str = ""
    """Lời dẫn the MC reads before it, when the office has its own."""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class TurnEntry:
    """One recipient in a turn. Where one stands is the place in :attr:`Turn.entries`, left to right."""

    award_id: int
    number: int
    """Số thứ tự through the whole conference, fixed when the turns were made."""
    suffix: str = ""
    """Letter of one who was added later: "17a"."""
    id: int = 0

    @property
    def label(self) -> str:
        """ "17" or "17a"."""
        return f"{self.number}{self.suffix}"


@dataclass(frozen=True, slots=True)
class Turn:
    """Đợt lên nhận: who stands on the stage together."""

    title: str
    entries: tuple[TurnEntry, ...] = ()
    decision_id: int | None = None
    award_code: str = ""
    presenter: str = ""
    """Người trao."""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Guest:
    """Đại biểu with seat and mark of the reception. A recipient's guest carries the recipient's link."""

    conference_id: int
    name: str
    unit_name: str = ""
    post: str = ""
    row_name: str = ""
    """Hàng ghế."""
    seat: str = ""
    recipient_kind: RecipientKind | None = None
    recipient_id: int | None = None
    presence: Presence = Presence.UNKNOWN
    arrived_at: dt.datetime | None = None
    stand_in: str = ""
    """Người dự thay, nhận thay."""
    relation: str = ""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack of papers that was made: what the order was then, so that later changes can be told."""

    conference_id: int
    at: dt.datetime
    snapshot: str
    """JSON; written and read by the conference services alone."""
    target: str = ""
    """The folder's name, never a full path."""
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class ConferencePhoto:
    """Ảnh of a turn, of one award, or of the conference."""

    conference_id: int
    attachment_id: int
    turn_id: int | None = None
    award_id: int | None = None
    caption: str = ""
    at: dt.datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class YearClosing:
    """A year that was closed: its records are locked until it is opened again with a reason."""

    year: int
    at: dt.datetime
    closed: bool = True
    actor: str = ""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Officer:
    """Người làm công tác thi đua, khen thưởng, as statistics 0604 and 0605 count them."""

    name: str
    body: str = ""
    """Where: "Văn phòng HĐND và UBND" …"""
    level: str = ""
    """Code of a row of 0604."""
    female: bool = False
    birth_year: int | None = None
    training: str = ""
    """Code of a row of 0605 by training."""
    since_year: int | None = None
    """First year in this work."""
    left_on: dt.date | None = None
    person_id: int | None = None
    id: int = 0
