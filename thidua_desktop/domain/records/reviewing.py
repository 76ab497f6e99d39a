"""What stands between a nomination and its decision: evidence, dossiers, the council and its votes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records.awarding import Recipient
from thidua_desktop.domain.records.directory import NOBODY, Signer
from thidua_desktop.domain.records.kinds import (
    BatchState,
    CouncilRole,
    Grade,
    InitiativeLevel,
    InitiativeState,
    ProposalState,
    SessionState,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class Initiative:
    """Sáng kiến, đề tài of one year with its authors."""

    id: int
    name: str
    year: int
    level: InitiativeLevel = InitiativeLevel.LOCAL
    state: InitiativeState = InitiativeState.PENDING
    author_ids: tuple[int, ...] = ()
    """People, in the order of the paper."""
    decision_number: str = ""
    decision_date: dt.date | None = None
    recognised_by: str = ""
    summary: str = ""
    unit_id: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class YearStrip:
    """One year of a recipient at a glance."""

    year: int
    grade: Grade | None
    """How the recipient was rated; ``None`` when not (yet)."""
    awards: tuple[str, ...] = ()
    """Codes of what was given for the year and not revoked, higher rank first."""
    initiatives: int = 0
    """Recognised initiatives of the year."""
    discipline: str = ""
    """The discipline decided in the year, or being considered now, in the office's words."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The clerk's answer to a condition that data cannot decide."""

    nomination_id: int
    condition: str
    """Code of the condition inside its award's rule."""
    verdict: Verdict
    reason: str
    at: dt.datetime
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class QuotaOverride:
    """Why a batch goes over a quota; shown on the minutes."""

    batch_id: int
    quota: str
    """Code of the quota rule."""
    reason: str
    at: dt.datetime
    unit_id: int | None = None
    """The scope: a unit, a block, or (both ``None``) the office."""
    block_id: int | None = None
    over: int = 0
    """By how many when the reason was given."""
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class WorkflowEvent:
    """One step of a batch or of one line: who, when, from where to where."""

    batch_id: int
    at: dt.datetime
    action: str
    """``"move"``, ``"skip"``, ``"return"``, ``"mend"``, ``"override"``, ``"vote"``, ``"decide"`` …"""
    nomination_id: int | None = None
    from_state: str = ""
    to_state: str = ""
    note: str = ""
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Deadline:
    """The day by which a batch has to be in ``state``."""

    batch_id: int
    state: BatchState
    due_on: dt.date
    id: int = 0


@dataclass(frozen=True, slots=True)
class BatchUnit:
    """What a unit said about a batch beside its nominations."""

    batch_id: int
    unit_id: int
    submitted_on: dt.date | None = None
    nothing_to_propose: bool = False
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a dossier, kept in the data folder under its SHA-256."""

    id: int
    sha256: str
    file_name: str
    """As the clerk knows it; the stored file is named by its hash."""
    size: int
    added_at: dt.datetime


@dataclass(frozen=True, slots=True)
class DossierPaper:
    """One paper of a dossier: there or not, with its file where there is one.

    It belongs to one nomination, or (tờ trình, biên bản) to the whole batch: exactly one of the two is set.
    """

    nomination_id: int | None
    item: str
    """Code of the dossier item in the rulebook."""
    present: bool = False
    attachment_id: int | None = None
    note: str = ""
    batch_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Wording:
    """How a recipient is written on every paper of a year: confirmed once, then locked."""

    year: int
    recipient: Recipient
    name: str
    at: dt.datetime
    salutation: str = ""
    post: str = ""
    unit_name: str = ""
    actor: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class CouncilMember:
    """Thành viên Hội đồng TĐKT and the term in which they sit."""

    id: int
    name: str
    post: str = ""
    salutation: str = ""
    role: CouncilRole = CouncilRole.MEMBER
    unit_id: int | None = None
    """Their own unit: its nominations are flagged while they vote."""
    person_id: int | None = None
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class CouncilSession:
    """Phiên họp: one meeting over one batch. Ballot counts are of the whole meeting."""

    id: int
    batch_id: int
    held_on: dt.date | None = None
    started_at: str = ""
    """``"08:00"``"""
    ended_at: str = ""
    place: str = ""
    chair_id: int | None = None
    secretary_id: int | None = None
    tally_team: str = ""
    """Names of the tally team, one per line, the head first."""
    secret: bool = True
    members: int = 0
    """Members of the council, as counted by an office that does not list them; 0: those listed."""
    present: int = 0
    """Members present, as counted likewise."""
    issued: int = 0
    collected: int = 0
    valid: int = 0
    invalid: int = 0
    state: SessionState = SessionState.PREPARED
    number: str = ""
    """Number of the minutes, e.g. ``"05/BB-HĐTĐKT"``."""
    discussion: str = ""
    conclusion: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attendance:
    """Whether a member came; an absent one may have given an opinion in writing."""

    session_id: int
    member_id: int
    present: bool = True
    absent_reason: str = ""
    written_opinion: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes for one nomination. Only counts are kept: the vote stays secret."""

    session_id: int
    nomination_id: int
    agree: int = 0
    disagree: int = 0
    other: int = 0
    """Ý kiến khác."""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """Tờ trình over the nominations of one batch that one level decides."""

    id: int
    batch_id: int
    level: str
    """Level that decides: ``"co_so" | "tinh" | "nha_nuoc" | "bo_tinh"``."""
    year: int
    number: str = ""
    date: dt.date | None = None
    addressee: str = ""
    """Kính gửi."""
    signer: Signer = NOBODY
    state: ProposalState = ProposalState.DRAFT
    note: str = ""


@dataclass(frozen=True, slots=True)
class Payment:
    """Tiền thưởng of one award, as computed and as paid. Money in whole đồng."""

    id: int
    award_id: int
    multiple: int = 0
    """Thousandths of the base salary."""
    base_salary: int = 0
    amount: int = 0
    rule: str = ""
    """The rule in words, as printed on the bonus sheet."""
    budget_source: str = ""
    shares: str = ""
    """Shares of a joint award, ``"Tên: 500000; Tên: 260000"``."""
    paid_on: dt.date | None = None
    received_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class FundEntry:
    """Sổ quỹ thi đua, khen thưởng: one movement; ``amount`` > 0 comes in, < 0 goes out (đồng)."""

    id: int
    year: int
    happened_on: dt.date
    amount: int
    what: str
    budget_source: str = ""
    decision_id: int | None = None
    payment_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One value of the rulebook that this office set otherwise than we ship it."""

    target: str
    """Path of the value, e.g. ``"award.CSTDCS.vote.percent"``."""
    value: str
    """JSON of the office's value."""
    base: str
    """JSON of the shipped value when the change was made."""
    reason: str
    at: dt.datetime
    actor: str = ""
    id: int = 0
