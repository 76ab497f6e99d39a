"""What the papers of the pledges are made from. Plain values: services gather them.

Points are thousandths, shares thousandths of one per cent, money đồng.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.pledge_rules import CrossMode
from thidua_desktop.domain.records import NOBODY, Office, Signer


@dataclass(frozen=True, slots=True)
class PledgedTarget:
    """One chỉ tiêu as its unit wrote it."""

    content: str
    measure: str = ""
    plan: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TargetGroup:
    """Nhóm nội dung and its targets, in order; an empty title prints no heading."""

    title: str
    targets: tuple[PledgedTarget, ...]


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    """Cá nhân đăng ký danh hiệu."""

    name: str
    post: str = ""
    award: str = ""


@dataclass(frozen=True, slots=True)
class UnitPledge:
    """Giao ước thi đua of one unit."""

    office: Office
    unit: str
    year: int
    representative: str = ""
    representative_post: str = ""
    block: str = ""
    groups: tuple[TargetGroup, ...] = ()
    titles: tuple[str, ...] = ()
    """Titles the unit registers for itself."""
    people: tuple[RegisteredPerson, ...] = ()
    people_count: int | None = None
    """How many it registers, where only the number is known."""
    kind: str = ""
    """Kind of unit: who stands over it in the heading depends on it."""
    signed_on: dt.date | None = None
    """Day of signing, or of the conference at which it is signed; ``None``: left open."""
    rule_texts: tuple[str, ...] = ()
    """Căn cứ lines of the rule set in force."""
    launching_papers: tuple[str, ...] = ()
    """Papers that launched the year's movements, as căn cứ lines."""
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class SigningUnit:
    """One line of the joint pledge; ``role`` is "Cụm trưởng" or the like."""

    unit: str
    representative: str = ""
    post: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class SigningUnits:
    """A block (cụm, khối) and its units, in order; an empty title prints no heading."""

    title: str
    units: tuple[SigningUnit, ...]


@dataclass(frozen=True, slots=True)
class JointPledge:
    """Giao ước thi đua of all units with one table to sign."""

    office: Office
    year: int
    blocks: tuple[SigningUnits, ...]
    content: tuple[TargetGroup, ...] = ()
    """Nội dung chung by groups; empty: the template's own lines."""
    signed_on: dt.date | None = None
    """Day of signing where all have signed on one, or of the conference; ``None``: left open."""
    rule_texts: tuple[str, ...] = ()
    launching_papers: tuple[str, ...] = ()
    seal: bool = False
    """A column for the units' seals."""
    witness: str = ""
    witness_post: str = ""
    """Who witnesses for the upper level; empty: the template's words."""
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class UnsignedUnit:
    """A unit that has not signed, with why as far as known."""

    unit: str
    representative: str = ""
    post: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class UnsignedBlock:
    """A block's units that have not signed."""

    title: str
    units: tuple[UnsignedUnit, ...]


@dataclass(frozen=True, slots=True)
class UnsignedList:
    """Đơn vị chưa ký giao ước on a day."""

    office: Office
    year: int
    day: dt.date
    blocks: tuple[UnsignedBlock, ...]
    signed: int
    """How many have signed."""
    total: int
    """How many should."""


@dataclass(frozen=True, slots=True)
class ScoredTarget:
    """A target with how its points came about, in words."""

    content: str
    measure: str = ""
    plan: str = ""
    result: str = ""
    working: str = ""
    points: int = 0
    bonus: int = 0
    """For what is beyond the plan."""


@dataclass(frozen=True, slots=True)
class ScoredCase:
    """Điểm cộng (above 0) or điểm trừ (below 0) for cases of one rule."""

    text: str
    points: int


@dataclass(frozen=True, slots=True)
class ScoredUnit:
    """A line of the ranking. ``total`` is ``base + bonus - minus`` as the service summed it, cross-scoring
    included where the office's rule counts it."""

    unit: str
    base: int
    bonus: int
    minus: int
    total: int
    cross: int | None = None
    rank: int | None = None
    tied: bool = False
    missing: int = 0
    """Targets without a result."""
    note: str = ""
    """Why it has no rank, or cannot be put forward."""
    class_name: str = ""
    """Xếp loại by the office's classes."""
    targets: tuple[ScoredTarget, ...] = ()
    cases: tuple[ScoredCase, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoredBlock:
    """A block in the order of its ranking, and who is put forward for the flag."""

    title: str
    units: tuple[ScoredUnit, ...]
    flag: str = ""
    """Name of the unit put forward; empty: nobody yet."""
    flag_reason: str = ""
    chosen: bool = False
    """Chosen by the office, else proposed by the points."""
    flag_note: str = ""
    """Why nobody is put forward."""


@dataclass(frozen=True, slots=True)
class PledgeRanking:
    """Bảng chấm điểm, xếp hạng thi đua of a year."""

    office: Office
    year: int
    day: dt.date
    blocks: tuple[ScoredBlock, ...]
    leader: Signer = NOBODY
    cross: CrossMode = CrossMode.NONE
    """What the average of the cross scores does to the total."""
    cross_share: int = 0
    """Its share of the total in thousandths of one per cent, where it is weighed."""
    bonus_cap: int | None = None
    """The most bonus of a unit."""


@dataclass(frozen=True, slots=True)
class MovementGoal:
    """A goal of a movement with its result."""

    content: str
    measure: str = ""
    plan: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class MovementGift:
    """Awards of one kind at the closing."""

    award: str
    planned: int
    given: int


@dataclass(frozen=True, slots=True)
class MovementReport:
    """Báo cáo tổng kết phong trào thi đua."""

    office: Office
    year: int
    name: str
    kind: str
    """"thường xuyên", "chuyên đề"."""
    scope: str
    day: dt.date | None
    """Day of closing; ``None``: still running."""
    launched_by: str = ""
    paper: str = ""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    content: str = ""
    goals: tuple[MovementGoal, ...] = ()
    gifts: tuple[MovementGift, ...] = ()
    planned_money: int = 0
    spent: int = 0
    summary: str = ""
    leader: Signer = NOBODY
