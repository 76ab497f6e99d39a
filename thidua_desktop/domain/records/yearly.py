"""What a year is planned and measured by: pledges, conferences, the reform index."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records.kinds import Direction, ScoreKind


@dataclass(frozen=True, slots=True)
class Target:
    """Chỉ tiêu of a pledge. ``plan`` is text as the unit wrote it; the number is in ``plan_thousandths``."""

    content: str
    group: str = ""
    measure: str = ""
    plan: str = ""
    plan_thousandths: int | None = None
    direction: Direction = Direction.HIGHER
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Pledge:
    """Giao ước thi đua of one unit for one year."""

    id: int
    unit_id: int
    year: int
    representative: str = ""
    representative_post: str = ""
    title_registered: str = ""
    people_registered: int | None = None
    signed_on: dt.date | None = None
    note: str = ""
    targets: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Conference:
    """Hội nghị and the decisions announced there, in order."""

    id: int
    name: str
    year: int
    date: dt.date | None = None
    place: str = ""
    chair: str = ""
    secretary: str = ""
    decision_ids: tuple[int, ...] = ()


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
