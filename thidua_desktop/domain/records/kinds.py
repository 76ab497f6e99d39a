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
    CHECKED = "kiem_tra"
    REVIEWED = "hop_xet"
    DECIDED = "quyet_dinh"


class NominationState(StrEnum):
    """Where one line of a batch stands."""

    PROPOSED = "de_nghi"
    RETURNED = "tra_lai"
    """Sent back to its unit for named fields; the rest of the dossier goes on."""
    PASSED = "dat"
    """The council voted for it."""
    REJECTED = "khong_dat"
    FORWARDED = "da_trinh"
    """In a tờ trình to a higher level, whose decision is awaited."""
    DECIDED = "da_quyet_dinh"


OPEN_STATES = frozenset({NominationState.PROPOSED, NominationState.PASSED})
"""States from which a decision or a tờ trình may take a nomination."""


class DecisionState(StrEnum):
    """An issued decision is revoked, never deleted (Luật 06/2022 Đ93)."""

    DRAFT = "du_thao"
    ISSUED = "ban_hanh"
    REVOKED = "thu_hoi"
    REPLACED = "thay_the"


class AwardState(StrEnum):
    GIVEN = "tang"
    REVOKED = "thu_hoi"


class Direction(StrEnum):
    """Which way a pledge target is better."""

    HIGHER = "cao_hon"
    LOWER = "thap_hon"
    YES_NO = "co_khong"


class ScoreKind(StrEnum):
    """Who scored: tự chấm, thẩm định lần 1 và lần 2, điều tra xã hội học."""

    SELF = "tu_cham"
    APPRAISED = "tham_dinh"
    APPRAISED_2 = "tham_dinh_2"
    """After the unit's explanation; it stands over the first."""
    SURVEY = "dieu_tra"


class Verdict(StrEnum):
    """Kết quả kiểm tra điều kiện, in words that JSON shows."""

    MET = "met"
    CONFIRM = "confirm"
    UNMET = "unmet"


class InitiativeLevel(StrEnum):
    """Cấp công nhận sáng kiến, thấp trước."""

    LOCAL = "co_so"
    PROVINCE = "tinh"
    NATION = "toan_quoc"


class InitiativeState(StrEnum):
    RECOGNISED = "cong_nhan"
    PENDING = "dang_xet"
    REFUSED = "khong_cong_nhan"


class CouncilRole(StrEnum):
    """Vai trong Hội đồng TĐKT, in the order of the minutes."""

    CHAIR = "chu_tich"
    VICE = "pho_chu_tich"
    STANDING = "thuong_truc"
    MEMBER = "uy_vien"
    SECRETARY = "thu_ky"


class SessionState(StrEnum):
    PREPARED = "chuan_bi"
    CLOSED = "da_hop"
    """Tallies are applied to the nominations."""


class ProposalState(StrEnum):
    DRAFT = "du_thao"
    SENT = "da_gui"
    ANSWERED = "da_co_ket_qua"
    WITHDRAWN = "da_rut"
    """Its number stays used."""
