"""The nouns of the field as frozen records: what every layer hands to every other.

Rows never leave ``storage``; these do. Ids are SQLite row ids (0 = not stored yet). Dates are
``datetime.date``; points are integers in thousandths; money is integer đồng. ``None`` means
"not known", an empty string means "nothing to write there".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Signer:
    """One who signs for the office. ``prefix`` is e.g. ``"KT. CHỦ TỊCH"`` (NĐ 30/2020 PL I.7b)."""

    name: str
    post: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """Cơ quan sử dụng: one per data folder."""

    name: str
    """Official name in prose, e.g. ``"Ủy ban nhân dân xã Thạnh Hóa"``."""
    parent_name: str = ""
    """Cơ quan chủ quản, e.g. ``"Ủy ban nhân dân tỉnh Tây Ninh"``."""
    place: str = ""
    """Địa danh on papers, e.g. ``"Thạnh Hóa"``."""
    province: str = ""
    level: str = "xa"
    decision_code: str = "QĐ-UBND"
    working_year: int = 0
    signers: tuple[Signer, ...] = ()
    """The first is the chair, who signs unless another is chosen."""
    published_name: str = ""
    """The name under which published reform rankings list this office (its predecessor's, if older)."""


@dataclass(frozen=True, slots=True)
class Block:
    """Cụm, khối thi đua: units that compete together."""

    id: int
    name: str
    order: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """Đơn vị: a node of the office's tree, with the period in which it exists."""

    id: int
    name: str
    code: str = ""
    kind: str = ""
    parent_id: int | None = None
    block_id: int | None = None
    head_name: str = ""
    head_post: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Succession:
    """``old_id`` was merged into or renamed as ``new_id`` on ``on``; many to many."""

    old_id: int
    new_id: int
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Cá nhân. The name is never a key: ``birth_date`` or ``birth_year`` and the unit tell people apart."""

    id: int
    name: str
    """NFC, single-spaced, without salutation or rank."""
    unit_id: int | None = None
    salutation: str = ""
    """"Ông", "Bà", "Đồng chí" …"""
    rank: str = ""
    """Cấp bậc or học vị that stood before the name: "Đại úy", "ThS." …"""
    gender: str = ""
    """"Nam", "Nữ" or empty."""
    birth_date: dt.date | None = None
    birth_year: int | None = None
    """Set whenever ``birth_date`` is; alone when only the year is known."""
    identity_number: str = ""
    """CCCD, 12 digits kept as text."""
    post: str = ""
    joined_on: dt.date | None = None
    left_on: dt.date | None = None
    discipline: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Household:
    """Hộ gia đình, known by its head and address. ``unit_id`` is the hamlet (ấp, thôn, tổ dân phố)."""

    id: int
    head_name: str
    code: str = ""
    birth_year: int | None = None
    address: str = ""
    unit_id: int | None = None
    members: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """Xếp loại hoàn thành nhiệm vụ of a person or a unit in a year."""

    recipient_kind: RecipientKind
    recipient_id: int
    year: int
    grade: Grade


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
    signer: Signer = Signer("", "")
    state: DecisionState = DecisionState.DRAFT
    batch_id: int | None = None
    note: str = ""


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
    award_ids: tuple[int, ...] = ()
    note: str = ""


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


@dataclass(frozen=True, slots=True)
class Changes:
    """What one journaled operation changed: the currency between services and screens."""

    operation_id: int
    label: str
    """Vietnamese, as shown beside "Hoàn tác": "Đã thêm đơn vị Ấp 2"."""
    ids: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Table name → ids inserted, updated or deleted."""
    created: int = 0
    """Id of the main record made, 0 if none."""

    def touches(self, *tables: str) -> bool:
        """Whether any of ``tables`` changed."""
        return any(self.ids.get(table) for table in tables)
