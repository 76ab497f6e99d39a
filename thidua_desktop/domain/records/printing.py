"""What goes onto paper: layouts of the office, blanks, printers' corrections, print runs and hand-over."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class RunState(StrEnum):
    """How far a print run has come."""

    WAITING = "cho"
    """Prepared; nothing was handed to the printer."""
    SENDING = "dang_gui"
    STOPPED = "dung"
    """Stopped on the way (jam, no paper, a kill): what is waiting can be resumed."""
    DONE = "xong"


class SheetState(StrEnum):
    """What became of one certificate of a run."""

    WAITING = "cho"
    SENT = "da_gui"
    """Handed to the printer; nobody has said yet how it came out."""
    GOOD = "tot"
    SPOILED = "hong"
    DROPPED = "bo"
    """Taken out of the queue before it was handed to the printer."""


class BlankMove(StrEnum):
    """Why the number of blanks changed other than by printing."""

    IN = "nhap"
    OUT = "xuat"
    """Lent or given away."""
    SPOILED = "hong"
    """Spoiled outside a recorded run (a trial, water)."""
    COUNT = "kiem_ke"
    """Difference found when counting."""


class Presence(StrEnum):
    """Who came to receive."""

    UNKNOWN = ""
    PRESENT = "co_mat"
    ABSENT = "vang"
    STAND_IN = "nhan_thay"


@dataclass(frozen=True, slots=True)
class OwnLayout:
    """A certificate layout of the office, as the text of its file (see documents/layout_format)."""

    name: str
    """As in the text; unique."""
    title: str
    text: str
    at: dt.datetime
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class LayoutPicture:
    """A picture that own layouts use, named ``own/<name>`` in their boxes."""

    name: str
    attachment_id: int
    id: int = 0


@dataclass(frozen=True, slots=True)
class LayoutRule:
    """Which layout an office wants for an award, a kind of recipient and a stock. Empty: any."""

    layout: str
    award_code: str = ""
    recipient_kind: str = ""
    """A :class:`RecipientKind` or empty."""
    stock: str = ""
    """Code of a :class:`Stock` or empty."""
    id: int = 0


@dataclass(frozen=True, slots=True)
class CertificateText:
    """Words that stand on one certificate instead of what the records give."""

    award_id: int
    field: str
    """Name of a placeholder: ``"name"``, ``"post_and_unit"`` …"""
    value: str
    reason: str = ""
    at: dt.datetime | None = None
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Stock:
    """Loại giấy, phôi: what lies in the tray. Lengths are hundredths of a millimetre."""

    code: str
    name: str
    width: int = 29700
    height: int = 21000
    blank: bool = False
    """A pre-printed blank (phôi); else white paper."""
    carries: str = ""
    """Ids of the layout's boxes that the blank already carries, joined by commas."""
    serials: bool = False
    """Blanks bear a serial number that has to be recorded."""
    scan_id: int | None = None
    """Attachment with a scan of the blank: shown behind the layout, never printed."""
    note: str = ""
    id: int = 0

    @property
    def carried(self) -> frozenset[str]:
        """:attr:`carries` as ids."""
        return frozenset(part for part in self.carries.split(",") if part)


@dataclass(frozen=True, slots=True)
class BlankMovement:
    """Blanks that came in, went out, were spoiled outside a run, or a difference found when counting."""

    stock_id: int
    happened_on: dt.date
    kind: BlankMove
    count: int
    """Sheets, signed: what is added to the number left."""
    note: str = ""
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Calibration:
    """How one printer misses with one tray and stock, and what puts it right.

    ``shift_x``, ``shift_y``: micrometres added to each position (right, down). ``scale_x``, ``scale_y``:
    millionths added to each length (100 = 0.01 %). ``turn``: microradians, clockwise. Both about the page's
    top left.
    """

    printer: str
    tray: str
    stock: str
    """Code of a :class:`Stock`."""
    shift_x: int = 0
    shift_y: int = 0
    scale_x: int = 0
    scale_y: int = 0
    turn: int = 0
    at: dt.datetime | None = None
    actor: str = ""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class PrintSheet:
    """One certificate of a print run."""

    run_id: int
    award_id: int
    position: int
    """From 0, in the order of printing."""
    state: SheetState = SheetState.SENT
    serial: str = ""
    """Serial number of the blank."""
    reason: str = ""
    """Why it was spoiled or dropped."""
    reprint_reason: str = ""
    """Why it was printed again; empty for the first print."""
    duplicate: bool = False
    """A further copy of a certificate that was handed out (bản cấp lại)."""
    at: dt.datetime | None = None
    """When it was handed to the printer."""
    job: str = ""
    """Number the print service gave the job it went with ("HP-12"); empty where there is none."""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Handover:
    """Whether a recipient came, and who received."""

    award_id: int
    presence: Presence = Presence.UNKNOWN
    stand_in: str = ""
    """Người nhận thay."""
    relation: str = ""
    """Quan hệ, đơn vị of the stand-in."""
    note: str = ""
    handed_at: dt.datetime | None = None
    at: dt.datetime | None = None
    actor: str = ""
    conference_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The public half of a key that signs certificates."""

    key_id: str
    """First eight bytes of the SHA-256 of the public key, hexadecimal."""
    public: str
    """32 bytes, hexadecimal (Ed25519)."""
    created_at: dt.datetime
    retired_on: dt.date | None = None
    office_name: str = ""
    note: str = ""
    id: int = 0
