"""What a year's reform work is measured by: criteria, scores, evidence, rounds, remedies, rankings.

Points are integers in thousandths of a point. Typed rules and declared figures travel as JSON text; their
meaning is in :mod:`thidua_desktop.domain.reform`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.records.kinds import ScoreKind


class SetScope(StrEnum):
    """Who is scored by a set: the office itself (by the level above), or units the office ranks."""

    OFFICE = "co_quan"
    UNITS = "don_vi"


class AbsentPolicy(StrEnum):
    """What a component that is not applicable ("không áp dụng") does to the index: offices do either."""

    FULL = "diem_toi_da"
    """It earns its maximum."""
    RESCALE = "bo_mau_so"
    """Its maximum leaves the denominator."""
    ZERO = "khong_diem"
    """It earns nothing and stays in the denominator."""
    REFUSED = "khong_duoc"
    """It may not be marked so (for one component)."""


class TieRule(StrEnum):
    """How equal indexes are placed."""

    SKIP = "nhay_hang"
    """1, 1, 3: the usual practice."""
    DENSE = "lien_hang"
    """1, 1, 2."""


class AreaKind(StrEnum):
    """A criterion counted beside the 100 points. Its maximum is then the cap of the sum under it."""

    BONUS = "thuong"
    MINUS = "tru"


class RoundStep(StrEnum):
    """Steps of a year's assessment, in order."""

    DECLARE = "ke_khai"
    SELF = "tu_cham"
    EVIDENCE = "minh_chung"
    APPRAISE_1 = "tham_dinh_1"
    EXPLAIN = "giai_trinh"
    APPRAISE_2 = "tham_dinh_2"
    SURVEY = "dieu_tra"
    PUBLISH = "cong_bo"


class EvidenceKind(StrEnum):
    """What proves a score."""

    FILE = "tep"
    """A file kept in the data folder."""
    PAPER = "giay_to"
    """A paper the program knows (a decision, a pledge …), named by its number."""
    LINK = "lien_ket"


class RemedyState(StrEnum):
    """State of a remedy."""

    OPEN = "chua_lam"
    DOING = "dang_lam"
    DONE = "da_khac_phuc"
    DROPPED = "khong_lam"


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """Bộ chỉ số cải cách hành chính of a year, for a level and a group of units."""

    id: int
    name: str
    year: int
    level: str = "xa"
    synthetic: bool = False
    """True for the set that is invented for trying things out; said so on screen."""
    note: str = ""
    group: str = ""
    """Units it is for: "xã", "phường", "phòng, ban"; empty where there is one group only."""
    version: int = 1
    based_on_id: int | None = None
    """The set this one was copied from (last year's, or the version before)."""
    scope: SetScope = SetScope.OFFICE
    absent_policy: AbsentPolicy = AbsentPolicy.RESCALE
    ties: TieRule = TieRule.SKIP
    source: str = ""
    """The paper that issued it, with number and date; empty where none is known."""
    published_on: dt.date | None = None
    """Set when the round is published: scores are then locked."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A node of the criteria tree: phần, lĩnh vực, tiêu chí or tiêu chí thành phần."""

    id: int
    set_id: int
    code: str
    name: str
    max_thousandths: int
    parent_id: int | None = None
    level: str = "thanh_phan"
    """``"phan" | "linh_vuc" | "tieu_chi" | "thanh_phan"``."""
    rule_text: str = ""
    """Cách tính điểm, in the words of the set."""
    evidence: str = ""
    """What must be shown, in the words of the set."""
    scored_by: str = "self"
    """``"self"`` (then appraised) ``| "survey" | "appraised"`` (only the appraiser scores)."""
    source_tag: str = ""
    order: int = 0
    rule: str = ""
    """The typed rule as JSON text; empty: scored by hand."""
    area_kind: AreaKind | None = None
    absent_policy: AbsentPolicy | None = None
    """``None``: as the set says."""
    evidence_required: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """Điểm of one leaf. ``points`` is ``None`` while unscored and when not applicable."""

    criterion_id: int
    kind: ScoreKind
    points: int | None
    unit_id: int | None = None
    """``None``: the office itself."""
    not_applicable: bool = False
    declared: str = ""
    """Số liệu kê khai as written."""
    note: str = ""
    """Of a self score: its note. Of an appraisal: the reason, compulsory where it differs."""
    figures: str = ""
    """Declared figures as JSON text; empty: none read."""
    explanation: str = ""
    """Giải trình of the unit to an appraisal."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Tài liệu kiểm chứng of one component, numbered in the evidence list."""

    id: int
    criterion_id: int
    number: int
    """Running number in the list of one unit."""
    title: str
    kind: EvidenceKind = EvidenceKind.FILE
    unit_id: int | None = None
    reference: str = ""
    """Number and date of the paper ("15/KH-UBND ngày 22/01/2026"), or the address of a link."""
    attachment_id: int | None = None
    record_kind: str = ""
    """For a paper in the program: ``decision``, ``pledge``, ``conference`` …"""
    record_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepPlan:
    """When a step of a set's round is due, and when it was ended."""

    id: int
    set_id: int
    step: RoundStep
    starts_on: dt.date | None = None
    due_on: dt.date | None = None
    done_at: dt.datetime | None = None
    actor: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """A unit has handed in a step (or the office for itself: ``unit_id`` is ``None``)."""

    id: int
    set_id: int
    step: RoundStep
    at: dt.datetime
    unit_id: int | None = None
    actor: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Remedy:
    """Khắc phục tồn tại, hạn chế: what is done about points lost in ``year``."""

    id: int
    year: int
    criterion_code: str
    criterion_name: str
    lost: int
    """Thousandths of a point."""
    maximum: int = 0
    set_id: int | None = None
    unit_id: int | None = None
    cause: str = ""
    measure: str = ""
    owner: str = ""
    due_on: dt.date | None = None
    state: RemedyState = RemedyState.OPEN
    done_on: dt.date | None = None
    proof: str = ""
    attachment_id: int | None = None
    carried_from_id: int | None = None
    """The remedy of the year before that was not finished."""
    target_id: int | None = None
    """The pledge target it was put into."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ranking:
    """One row of a published ranking (bảng xếp hạng chỉ số CCHC)."""

    unit_name: str
    year: int
    score_thousandths: int
    rank: int
    of: int
    group: str = ""
    note: str = ""
    id: int = 0
    set_id: int | None = None
    """The set it was computed from; ``None``: as another office published it."""
    unit_id: int | None = None


@dataclass(frozen=True, slots=True)
class RankingMap:
    """A part of a new or merged unit's value of the year before: ``weight`` of ``from_name``'s index."""

    id: int
    year: int
    """Year of the new unit's ranking."""
    group: str
    unit_name: str
    from_name: str
    weight: int = 1
