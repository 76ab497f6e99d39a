"""What the plain papers of a conference are made from. Plain values; money in whole đồng.

Names come in the order of the stage; nothing here sorts.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records import NOBODY, Office, Signer


@dataclass(frozen=True, slots=True)
class Meeting:
    """The conference as the head of each paper names it."""

    office: Office
    name: str
    year: int
    date: dt.date | None = None
    place: str = ""
    chair: str = ""
    co_chair: str = ""
    secretary: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """An item with its hours. ``next_day``: it starts after midnight."""

    starts: str
    ends: str
    title: str
    speaker: str = ""
    note: str = ""
    next_day: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """Chương trình hội nghị."""

    meeting: Meeting
    lines: tuple[ProgrammeLine, ...]


@dataclass(frozen=True, slots=True)
class Arrival:
    """One guest on the reception list."""

    unit: str
    name: str
    post: str = ""
    seat: str = ""
    receives: str = ""
    """Numbers on the stage of what the guest comes up for: "6", "26a"; several in order."""
    arrived: str = ""
    """ "07:12", "vắng", or empty to write in."""
    stand_in: str = ""


@dataclass(frozen=True, slots=True)
class ReceptionList:
    """Danh sách đón tiếp đại biểu."""

    meeting: Meeting
    guests: tuple[Arrival, ...]


@dataclass(frozen=True, slots=True)
class StageBonus:
    """One amount to sign for. Several of one award (shares) carry the same label."""

    label: str
    name: str
    about: str = ""
    """Post, unit, address."""
    award: str = ""
    """Award and decision."""
    multiple: int = 0
    """Thousandths of the base salary."""
    base_salary: int = 0
    amount: int = 0
    share_of: str = ""
    stand_in: str | None = None
    """Who receives instead; empty: not named; ``None``: nobody."""
    absent: bool = False
    note: str = ""
    """Why there is no amount."""
    award_id: int = 0


@dataclass(frozen=True, slots=True)
class BonusTurn:
    """A turn with its amounts."""

    number: int
    title: str
    rows: tuple[StageBonus, ...]


@dataclass(frozen=True, slots=True)
class StageBonuses:
    """Danh sách ký nhận tiền thưởng at a conference."""

    meeting: Meeting
    turns: tuple[BonusTurn, ...]
    total: int
    """As the service summed it; the paper sums again and must come to the same."""
    budget_source: str = ""
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """One name to photograph."""

    label: str
    position: int
    name: str
    about: str = ""
    photo: str = ""
    note: str = ""
    award_id: int = 0


@dataclass(frozen=True, slots=True)
class PhotoTurn:
    """A turn: the picture of all, then each name."""

    number: int
    title: str
    lines: tuple[PhotoLine, ...]
    photo: str = ""
    presenter: str = ""


@dataclass(frozen=True, slots=True)
class PhotoList:
    """Danh sách chụp ảnh."""

    meeting: Meeting
    turns: tuple[PhotoTurn, ...]
