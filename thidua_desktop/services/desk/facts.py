"""What the ceremony desk shows and is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.records import (
    Award,
    Changes,
    Handover,
    Presence,
    PrintSheet,
    RecipientKind,
    SheetState,
)


class ScopeKind(StrEnum):
    """What a desk hands out."""

    CONFERENCE = "hoi_nghi"
    DECISION = "quyet_dinh"
    BATCH = "dot_xet"


@dataclass(frozen=True, slots=True)
class DeskScope:
    """A conference, a decision or a batch whose certificates are handed out."""

    kind: ScopeKind
    id: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class DeskSetup:
    """Where and how the desk prints."""

    printer: str
    tray: str = ""
    stock: str = ""
    """Code of a stock; empty: what the layout asks for."""
    mode: str = "full"
    """``"full"`` or ``"overprint"``."""
    layout: str = ""
    """Empty: the layout that suits each award."""
    serial: str = ""
    """Serial number of the next blank, where the stock has such."""


@dataclass(frozen=True, slots=True)
class DeskState:
    """What a desk was set up for, as remembered from one start to the next."""

    scope: DeskScope
    setup: DeskSetup
    since: int
    """The newest operation when the desk was opened: an undo at the desk goes no further back."""


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One certificate at the desk, with all that happened to it."""

    award: Award
    handover: Handover
    sheets: tuple[PrintSheet, ...] = ()
    """Those for a printer, oldest first."""
    unsure: bool = False
    """The program ended while the waiting sheet was being sent: it may lie in the printer."""

    @property
    def presence(self) -> Presence:
        return self.handover.presence

    @property
    def waiting(self) -> PrintSheet | None:
        """The sheet that is asked for and not yet handed to the printer."""
        return next((one for one in self.sheets if one.state is SheetState.WAITING), None)

    @property
    def printed(self) -> PrintSheet | None:
        """The newest usable sheet that was handed to a printer."""
        usable = (SheetState.SENT, SheetState.GOOD)
        return next((one for one in reversed(self.sheets) if one.state in usable), None)

    @property
    def label(self) -> str:
        """ "45a Nguyễn Thị Hạnh": how it is called aloud."""
        return f"{self.award.book_text} {self.award.name}".strip()


@dataclass(frozen=True, slots=True)
class Asked:
    """A certificate put into the queue. ``was_waiting``: it stood there already; none was added."""

    run_id: int
    award_id: int
    label: str
    was_waiting: bool = False
    changes: Changes | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A certificate handed to the printer."""

    award_id: int
    label: str
    printer: str
    job: str = ""
    """The printer's number for the job where it gives one."""


@dataclass(frozen=True, slots=True)
class LateRecipient:
    """Somebody who is not in the list the decision was numbered by."""

    award_code: str
    kind: RecipientKind
    name: str
    basis: str
    """The decision's line, or the supplementing decision, that names the recipient. Required."""
    salutation: str = ""
    post: str = ""
    unit_name: str = ""
    achievement: str = ""
    recipient_id: int | None = None
    """Id in the lists of people, units or households; ``None`` when typed by hand."""
    after: int | None = None
    """The number it comes after; ``None``: the last one of the same award and kind."""
