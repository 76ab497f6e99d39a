"""Hand-made data for every official paper: invented names, one very long, units on two lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.official.ballots import build_ballots
from thidua_desktop.documents.official.data import (
    BallotPaper,
    BonusPaper,
    BonusRow,
    Common,
    DecisionPaper,
    LineNote,
    Listed,
    ListedGroup,
    Member,
    ProposalPaper,
    QuotaNote,
    SessionPaper,
    Voted,
)
from thidua_desktop.documents.official.decision import build_decision
from thidua_desktop.documents.official.minutes import build_minutes, build_tally
from thidua_desktop.documents.official.model import OfficialPaper
from thidua_desktop.documents.official.proposal import build_proposal
from thidua_desktop.documents.official.receipts import build_receipts
from thidua_desktop.domain.records import Office, RecipientKind, Signer
from thidua_desktop.paths import resources
from thidua_desktop.services.paper_templates import PaperTemplates

LONG = "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Phương Uyên Thục Quyên Bảo Trân Diễm Quỳnh An"
COMPANY = "Công ty Trách nhiệm hữu hạn Một thành viên Nông sản Xanh Thạnh Hóa"
HALL = "Văn phòng HĐND và UBND xã Thạnh Hóa"
DAY = dt.date(2026, 12, 15)
SESSION_DAY = dt.date(2026, 12, 8)
ISSUER = "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"
TITLE = "Về việc tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể, cá nhân năm 2026"
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")
DEPUTY = Signer("Đặng Thị Mỹ Xuân", "Phó Chủ tịch", "KT. Chủ tịch")
OFFICE = Office(
    "Ủy ban nhân dân xã Thạnh Hóa",
    parent_name="Ủy ban nhân dân tỉnh Tây Ninh",
    place="Thạnh Hóa",
    working_year=2026,
    signers=(CHAIR,),
)
COMMON = Common(
    OFFICE,
    2026,
    "Xét khen thưởng cuối năm 2026",
    (
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ về phân cấp, phân quyền "
        "trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành Luật",
    ),
    "05/BB-HĐTĐKT",
    SESSION_DAY,
)
TEMPLATES = PaperTemplates(Path("/khong-co"), resources())
ACHIEVEMENT = "Hoàn thành xuất sắc nhiệm vụ, có nhiều sáng kiến trong cải cách thủ tục hành chính năm 2026"

Built = tuple[OfficialPaper, list[str]]


def groups(count: int, achievement: str = "") -> tuple[ListedGroup, ...]:
    """``count`` persons over two awards, with two collectives and a household beside them."""
    people = tuple(
        Listed(
            LONG if i % 17 == 3 else f"Nguyễn Thị Hồng Hạnh {i + 1}",
            "Bà",
            "Công chức Tư pháp - Hộ tịch",
            HALL,
            achievement,
        )
        for i in range(count)
    )
    others = (
        Listed(COMPANY, achievement=achievement, recipient_kind=RecipientKind.UNIT),
        Listed("Tổ Tiếp dân", unit=HALL, achievement=achievement, recipient_kind=RecipientKind.UNIT),
        Listed(
            "Hộ gia đình Huỳnh Văn Bảo", unit="Số 8, Ấp 2", achievement=achievement,
            recipient_kind=RecipientKind.HOUSEHOLD,
        ),
    )  # fmt: skip
    first = max(1, count // 3)
    return (
        ListedGroup("Chiến sĩ thi đua cơ sở", people[:first], True),
        ListedGroup(f"Giấy khen của Chủ tịch {OFFICE.name}", others + people[first:]),
    )


def one(achievement: str = ACHIEVEMENT) -> tuple[ListedGroup, ...]:
    """A single recipient."""
    row = Listed("Nguyễn Thị Hồng Hạnh", "Bà", "Công chức Tư pháp - Hộ tịch", HALL, achievement)
    return (ListedGroup(f"Giấy khen của Chủ tịch {OFFICE.name}", (row,)),)


def decision(count: int = 60, *, draft: bool = False, single: bool = False) -> Built:
    """Quyết định, issued or draft."""
    data = DecisionPaper(
        COMMON,
        one() if single else groups(count),
        TITLE,
        ISSUER,
        "" if draft else "123/QĐ-UBND",
        None if draft else DAY,
        DEPUTY if draft else CHAIR,
        None if draft else "05/TTr-HĐTĐKT",
        None if draft else dt.date(2026, 12, 10),
        draft=draft,
    )
    return build_decision(data, TEMPLATES.template("decision"))


def proposal(count: int = 24, achievement: str = ACHIEVEMENT, *, own: bool = False) -> Built:
    """Tờ trình to the province, or (``own``) to the office's chair."""
    higher = "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"
    to = ISSUER if own else f"{higher}\nSở Nội vụ tỉnh Tây Ninh"
    data = ProposalPaper(
        COMMON,
        groups(count, achievement),
        ISSUER if own else higher,
        to,
        "công trạng",
        "05/TTr-UBND",
        DAY,
        DEPUTY,
    )
    return build_proposal(data, TEMPLATES.template("proposal-own" if own else "proposal"))


def session(count: int = 20, *, secret: bool = True) -> SessionPaper:
    """A session with an absent member, a quota exceeded, a line overridden."""
    roles = ("Chủ tịch Hội đồng", "Phó Chủ tịch Hội đồng", "Ủy viên")
    members = tuple(
        Member(
            f"Trần Văn Định {i}",
            "Ông",
            "Trưởng phòng Văn hóa - Xã hội",
            roles[min(i, 2)],
            present=i != 5,
            absent_reason="đi công tác" if i == 5 else "",
            opinion="đồng ý toàn bộ" if i == 5 else "",
        )
        for i in range(9)
    )
    lists = groups(count)
    votes = tuple(
        Voted(
            row.name, group.award_name, row.unit, 8 - i % 3, i % 3, 0, (8 - i % 3) * 10_000 // 9,
            None if i == 7 else i % 3 < 2, row.recipient_kind,
        )
        for group in lists
        for i, row in enumerate(group.rows)
    )  # fmt: skip
    return SessionPaper(
        COMMON,
        members,
        votes,
        lists,
        "05/BB-HĐTĐKT",
        SESSION_DAY,
        "08:00",
        "11:30",
        "Phòng họp Ủy ban nhân dân xã Thạnh Hóa",
        members[0],
        members[1],
        ("Phạm Cẩm Liên", "Trần Thị Bích", "Lê Thị Hoa"),
        secret,
        8,
        8,
        8,
        0,
        (("Chiến sĩ thi đua cơ sở", "số phiếu đồng ý từ 70% tổng số thành viên Hội đồng"),),
        (QuotaNote("Chiến sĩ thi đua cơ sở tối đa 15%", "toàn cơ quan", 2, "năm có nhiều sáng kiến"),),
        (LineNote("Nguyễn Thị Lan", "Giấy khen", "thành tích đột xuất"),),
        ("Trần Văn Định 0",),
    )


def minutes(count: int = 20) -> Built:
    """Biên bản họp."""
    return build_minutes(session(count), TEMPLATES.template("minutes"))


def tally(count: int = 20) -> Built:
    """Biên bản kiểm phiếu."""
    return build_tally(session(count), TEMPLATES.template("tally"))


def ballots(count: int = 2, copies: int = 7) -> Built:
    """Phiếu bầu."""
    data = BallotPaper(COMMON, groups(count), copies)
    return build_ballots(data, TEMPLATES.template("ballots"), FontBook(resources()))


def receipts(count: int = 25) -> Built:
    """Danh sách nhận tiền thưởng."""
    rows = tuple(
        BonusRow(
            row.name, group.award_name, 1000 if group.is_title else 300, 2_530_000,
            2_530_000 if group.is_title else 760_000, row.unit,
        )
        for group in groups(count)
        for row in group.rows
    )  # fmt: skip
    rule = "0,3 × 2.530.000 = 759.000 đồng, làm tròn lên 760.000 đồng (Điều 54 khoản 1 NĐ 152/2025)"
    data = BonusPaper(COMMON, rows, "123/QĐ-UBND", DAY, (rule,), "", CHAIR, sum(row.amount for row in rows))
    return build_receipts(data, TEMPLATES.template("receipts"))


BUILDERS: Mapping[str, Callable[[], Built]] = {
    "decision": decision,
    "decision-draft": lambda: decision(3, draft=True),
    "decision-single": lambda: decision(single=True),
    "proposal": proposal,
    "proposal-own": lambda: proposal(2, own=True),
    "minutes": minutes,
    "tally": tally,
    "ballots": ballots,
    "receipts": receipts,
}
