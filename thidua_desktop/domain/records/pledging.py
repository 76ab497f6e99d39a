"""What units promise for a year, what came of it, and the movements the office launches."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.records.kinds import Direction


class ResultSource(StrEnum):
    """Where the result of a target comes from."""

    NONE = ""
    IMPORTED = "nhap"
    TYPED = "tay"
    REFORM = "cchc"
    """Taken over from the unit's reform index."""


class TargetGrade(StrEnum):
    """What a result said in words means: "Vượt", "Đạt", "Không đạt"."""

    NONE = ""
    OVER = "vuot"
    MET = "dat"
    PARTLY = "mot_phan"
    UNMET = "khong_dat"


@dataclass(frozen=True, slots=True)
class Target:
    """Chỉ tiêu of a pledge and its result. Texts as the unit wrote them, numbers beside in thousandths."""

    content: str
    group: str = ""
    """Nhóm nội dung: "Phát triển kinh tế - xã hội" …"""
    measure: str = ""
    plan: str = ""
    plan_thousandths: int | None = None
    direction: Direction = Direction.HIGHER
    note: str = ""
    id: int = 0
    weight: int = 0
    """Điểm chuẩn in thousandths of a point; 0: the scoring rule shares the points out."""
    result: str = ""
    result_thousandths: int | None = None
    grade: TargetGrade = TargetGrade.NONE
    source: ResultSource = ResultSource.NONE
    points: int | None = None
    """Points given by hand in thousandths, instead of the rule's."""
    result_note: str = ""


@dataclass(frozen=True, slots=True)
class PledgedPerson:
    """A person for whom a title is registered in the pledge (cá nhân đăng ký danh hiệu)."""

    name: str
    award_code: str = ""
    post: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Pledge:
    """Giao ước thi đua of one unit for one year."""

    id: int
    unit_id: int
    year: int
    representative: str = ""
    representative_post: str = ""
    title_registered: str = ""
    """Titles the unit registers for itself, in its own words, parted by ";"."""
    people_registered: int | None = None
    """How many people it registers for CSTĐCS, where only the number is known."""
    signed_on: dt.date | None = None
    note: str = ""
    targets: tuple[Target, ...] = ()
    scan_id: int | None = None
    """Attachment with a scan of the signed sheet."""
    people: tuple[PledgedPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class PledgePoint:
    """Điểm thưởng or điểm trừ of a unit's year: ``times`` cases of one rule of the scoring rules."""

    pledge_id: int
    rule: str
    """Code of a bonus or minus rule ("bao_cao_cham")."""
    times: int = 1
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class CrossScore:
    """Chấm chéo: what one unit of the cụm gives another. Points in thousandths."""

    pledge_id: int
    by_unit_id: int
    points: int
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class CommonContent:
    """Nội dung chung of the office's pledge for a year, by groups. A line with a plan is a target for all."""

    year: int
    content: str
    group: str = ""
    measure: str = ""
    plan: str = ""
    direction: Direction = Direction.HIGHER
    weight: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class BlockYear:
    """Who leads a cụm, khối in a year (cụm trưởng, cụm phó), and the candidate chosen for the flag."""

    block_id: int
    year: int
    leader_unit_id: int | None = None
    deputy_unit_id: int | None = None
    flag_unit_id: int | None = None
    flag_reason: str = ""
    """Why another than the highest score was chosen."""
    id: int = 0


class MovementKind(StrEnum):
    """Hình thức tổ chức phong trào thi đua (Luật 06/2022 Đ16)."""

    REGULAR = "thuong_xuyen"
    THEMATIC = "chuyen_de"


class MovementScope(StrEnum):
    """Phạm vi of a movement, as the statistics count them (biểu 0601)."""

    NATION = "toan_quoc"
    PROVINCE = "bo_dia_phuong"
    BLOCK = "cum_khoi"
    BODY = "co_quan"


@dataclass(frozen=True, slots=True)
class MovementTarget:
    """A goal of a movement with its result, in words."""

    content: str
    measure: str = ""
    plan: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class MovementAward:
    """How many awards of a kind a movement plans, and gave at its closing."""

    award_code: str
    planned: int = 0
    given: int = 0


@dataclass(frozen=True, slots=True)
class Movement:
    """Phong trào thi đua. Money in đồng."""

    id: int
    name: str
    year: int
    kind: MovementKind = MovementKind.REGULAR
    scope: MovementScope = MovementScope.BODY
    launched_by: str = ""
    paper: str = ""
    """Number and date of the plan that launched it."""
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    content: str = ""
    planned_money: int = 0
    closed_on: dt.date | None = None
    summary: str = ""
    """What the closing summary says (tổng kết)."""
    spent: int = 0
    note: str = ""
    targets: tuple[MovementTarget, ...] = ()
    awards: tuple[MovementAward, ...] = ()


@dataclass(frozen=True, slots=True)
class Shortcoming:
    """Tồn tại, hạn chế carried into a year: a target missed, reform points lost."""

    year: int
    """The year it has to be mended in."""
    source: str
    """``"giao_uoc"`` or ``"cchc"``."""
    content: str
    unit_id: int | None = None
    lost: int = 0
    """Points lost, thousandths."""
    done: bool = False
    note: str = ""
    id: int = 0
