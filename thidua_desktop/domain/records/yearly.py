"""What a year's reform work is measured by: criteria, scores, rankings (pledges and conferences: beside)."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.domain.records.kinds import ScoreKind


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """Bộ chỉ số cải cách hành chính of a year."""

    id: int
    name: str
    year: int
    level: str = "xa"
    synthetic: bool = False
    """True for the set that is invented for trying things out; said so on screen."""
    note: str = ""


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
    evidence: str = ""
    scored_by: str = "self"
    source_tag: str = ""
    order: int = 0


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
