"""From a nomination to a printed award."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records.directory import NOBODY, Signer
from thidua_desktop.domain.records.kinds import (
    AwardState,
    BatchState,
    DecisionState,
    NominationState,
    RecipientKind,
    Route,
)
from thidua_desktop.domain.records.printing import RunState


@dataclass(frozen=True, slots=True)
class AwardKind:
    """Danh hiệu thi đua or hình thức khen thưởng. A plain catalogue row: no rules here."""

    code: str
    name: str
    group: str
    """``"danh_hieu"`` (title) or ``"hinh_thuc"`` (form)."""
    recipient_kinds: tuple[RecipientKind, ...]
    level: str
    """``"co_so" | "huyen" | "tinh" | "nha_nuoc" | "bo_tinh"``."""
    order: int
    """Rank in lists: lower numbers are read out first (NĐ 152/2025 Đ29.5)."""
    article: str = ""
    confidence: str = ""
    """``"V"`` read in the text, ``"S"`` secondary, ``"M"`` unverified."""
    authority: str = ""
    certificate_title: str = ""
    """Words printed large on the certificate, e.g. ``"GIẤY KHEN"``; empty where the law gives none."""
    aliases: tuple[str, ...] = ()
    retired_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """What a nomination points at: exactly one person, unit or household."""

    kind: RecipientKind
    id: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Đợt xét: what one council meeting looks at."""

    id: int
    name: str
    year: int
    route: Route = Route.MERIT
    received_on: dt.date | None = None
    """Ngày tiếp nhận hồ sơ: chooses the rule set."""
    state: BatchState = BatchState.DRAFT
    note: str = ""
    rule_set: str = ""
    """Code of the rule set chosen by hand; empty: by the received date."""
    rule_reason: str = ""
    """Why it was chosen by hand."""


@dataclass(frozen=True, slots=True)
class Nomination:
    """Đề nghị khen thưởng: recipient × award kind × achievement."""

    id: int
    batch_id: int
    recipient: Recipient
    award_code: str
    achievement: str = ""
    route: Route = Route.MERIT
    year: int = 0
    """The achievement year."""
    unit_id: int | None = None
    """The proposing unit (for a unit: itself)."""
    state: NominationState = NominationState.PROPOSED
    note: str = ""
    source: str = ""
    """``"file.xlsx · sheet · row"`` of the import, or empty when typed."""
    received_on: dt.date | None = None
    """Ngày tiếp nhận of this line alone; ``None``: that of its batch."""
    rule_set: str = ""
    """As :attr:`Batch.rule_set`, for this line alone."""
    rule_reason: str = ""
    returned_fields: str = ""
    """Names of the fields to mend, separated by commas, while it is returned to its unit."""
    return_note: str = ""
    override_reason: str = ""
    """Why the clerk keeps a nomination whose conditions are not met; shown on the minutes."""
    proposal_id: int | None = None
    """The tờ trình that carries it."""
    decision_id: int | None = None
    """The unsigned draft decision that holds it; ``None`` again once that is issued."""


@dataclass(frozen=True, slots=True)
class NominationRow:
    """A nomination with the names a list shows."""

    nomination: Nomination
    name: str
    birth: str
    """``"27/08/1983"``, ``"1983"`` or empty."""
    post: str
    unit_name: str
    award_name: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Quyết định khen thưởng. Number and date are empty while it is a draft."""

    id: int
    year: int
    title: str = ""
    """Trích yếu: "về việc tặng …"."""
    number: str = ""
    """Full number as printed, e.g. ``"123/QĐ-UBND"``."""
    date: dt.date | None = None
    level: str = "co_so"
    issuer: str = ""
    """Post of the deciding person, e.g. ``"Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"``."""
    signer: Signer = NOBODY
    state: DecisionState = DecisionState.DRAFT
    batch_id: int | None = None
    note: str = ""
    origin: str = "own"
    """``"own"``: decided here; ``"recorded"``: a higher level's decision written down from paper."""
    replaces_id: int | None = None
    """The decision this one replaces."""
    revoked_on: dt.date | None = None
    revoke_reason: str = ""
    revoke_number: str = ""
    """Number of the decision that revokes it."""
    recovered: str = ""
    """What of item and money came back (Luật 06/2022 Đ93.2)."""


@dataclass(frozen=True, slots=True)
class Award:
    """Lượt khen thưởng: a ledger row. Names are frozen as printed; the links may be missing."""

    id: int
    award_code: str
    award_name: str
    recipient_kind: RecipientKind
    name: str
    year: int
    """The achievement year; the decision may fall in the next."""
    recipient_id: int | None = None
    salutation: str = ""
    post: str = ""
    unit_name: str = ""
    birth: str = ""
    achievement: str = ""
    route: Route = Route.MERIT
    decision_id: int | None = None
    decision_number: str = ""
    decision_date: dt.date | None = None
    authority: str = ""
    """Who decided, as written at the time: "Chủ tịch UBND huyện" …"""
    signer_name: str = ""
    book_number: int | None = None
    """Số sổ vàng: the recipient's order number in the decision (NĐ 85/2014 Đ31)."""
    state: AwardState = AwardState.GIVEN
    nomination_id: int | None = None
    unit_id: int | None = None
    note: str = ""
    book_suffix: str = ""
    """Letter after the number of one added late: "45a"."""
    leader_class: str = ""
    """Code of a leaders' row of the statistics; empty: told from the post."""
    enterprise: bool | None = None
    """Whether the recipient is an enterprise; ``None``: told from the unit."""

    @property
    def book_text(self) -> str:
        """The number as read aloud and printed: "45", "45a", or empty."""
        return f"{self.book_number}{self.book_suffix}" if self.book_number else ""

    @property
    def book_order(self) -> tuple[bool, int, str]:
        """What sorts by the number in the book; those without one come last."""
        return self.book_number is None, self.book_number or 0, self.book_suffix


@dataclass(frozen=True, slots=True)
class PrintRun:
    """Lượt in: which awards went onto paper, when and where."""

    id: int
    what: str
    at: dt.datetime
    target: str
    """A printer's name or the file's name (never a full path)."""
    pages: int
    mode: str = "full"
    """``"full"``: the whole page on white paper; ``"overprint"``: only the words a blank lacks."""
    award_ids: tuple[int, ...] = ()
    note: str = ""
    batch_id: int | None = None
    decision_id: int | None = None
    session_id: int | None = None
    proposal_id: int | None = None
    layout: str = ""
    tray: str = ""
    stock: str = ""
    """Code of the :class:`Stock` in the tray; empty where nobody said."""
    state: RunState = RunState.DONE
    origin: str = "file"
    """``"file"``: written to a file; ``"batch"``: printed as a batch; ``"desk"``: at the ceremony."""
    conference_id: int | None = None
