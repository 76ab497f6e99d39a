"""The closed lists of the field: recipients, routes, grades, states."""

from __future__ import annotations

from enum import StrEnum


class RecipientKind(StrEnum):
    """Đối tượng khen thưởng (Luật 06/2022 Đ19, Đ20, Đ74.5)."""

    PERSON = "person"
    UNIT = "unit"
    HOUSEHOLD = "household"


class Route(StrEnum):
    """Loại hình khen thưởng (Luật 06/2022 Đ8)."""

    MERIT = "cong_trang"
    MOVEMENT = "chuyen_de"
    SUDDEN = "dot_xuat"
    LONG_SERVICE = "cong_hien"
    TENURE = "nien_han"
    FOREIGN = "doi_ngoai"


class Grade(StrEnum):
    """Mức xếp loại hoàn thành nhiệm vụ của một năm, cao nhất trước."""

    EXCELLENT = "xuat_sac"
    GOOD = "tot"
    DONE = "hoan_thanh"
    FAILED = "khong_hoan_thanh"


class BatchState(StrEnum):
    """Trạng thái đợt xét, theo đúng thứ tự làm việc."""

    DRAFT = "nhap"
    SUBMITTED = "trinh"
    REVIEWED = "hop_xet"
    DECIDED = "quyet_dinh"


class NominationState(StrEnum):
    PROPOSED = "de_nghi"
    DECIDED = "da_quyet_dinh"
    REJECTED = "khong_dat"


class DecisionState(StrEnum):
    """An issued decision is revoked, never deleted (Luật 06/2022 Đ93)."""

    DRAFT = "du_thao"
    ISSUED = "ban_hanh"
    REVOKED = "thu_hoi"


class AwardState(StrEnum):
    GIVEN = "tang"
    REVOKED = "thu_hoi"


class Direction(StrEnum):
    """Which way a pledge target is better."""

    HIGHER = "cao_hon"
    LOWER = "thap_hon"
    YES_NO = "co_khong"


class ScoreKind(StrEnum):
    """Who scored: tự chấm, thẩm định, điều tra xã hội học."""

    SELF = "tu_cham"
    APPRAISED = "tham_dinh"
    SURVEY = "dieu_tra"
