"""Vietnamese words for the keys, choices and conditions of the rulebook."""

from __future__ import annotations

from typing import Any, Final

from thidua_desktop.domain.discipline import FORM_NAMES
from thidua_desktop.domain.records import Grade, InitiativeLevel, RecipientKind, Route
from thidua_desktop.domain.rulebook.conditions import (
    Condition,
    Confirm,
    Discipline,
    EachYear,
    Held,
    InitiativeIs,
    MembersDisciplined,
    MembersHold,
    MembersRated,
    Rating,
    Service,
    StandardOf,
    UnitAge,
)
from thidua_desktop.domain.rulebook.lookup import clause_for, find_award
from thidua_desktop.domain.rulebook.model import Award, Clause, Dated, Rulebook

KINDS: Final = {
    "percent": "percent",
    "compare": "choice",
    "base": "choice",
    "at_least": "choice",
    "years": "number",
    "count": "number",
    "within": "number",
    "months": "number",
    "level": "choice",
    "pending": "choice",
    "decided": "choice",
    "form": "choice",
    "text": "text",
    "name": "text",
    "post": "text",
    "required": "flag",
    "per_batch": "flag",
    "enabled": "flag",
    "absent_in_writing": "flag",
    "rounding": "choice",
    "scopes": "scopes",
    "secret": "choice",
    "quorum": "fraction",
    "multiple": "multiple",
    "amount": "money",
    "to": "date",
    "settled": "flag",
}
"""Key of a rule → how it is entered."""
KEY_LABELS: Final = {
    "percent": "tỷ lệ (%)",
    "compare": "so sánh",
    "base": "tính trên",
    "at_least": "xếp loại từ",
    "years": "số năm",
    "count": "số lượng tối thiểu",
    "within": "trong số năm",
    "months": "số tháng",
    "level": "cấp công nhận",
    "pending": "đang xem xét kỷ luật thì",
    "decided": "đã bị kỷ luật trong năm thì",
    "form": "tính từ hình thức",
    "text": "nội dung phải xác nhận",
    "name": "tên giấy tờ",
    "post": "người quyết định",
    "required": "bắt buộc",
    "per_batch": "một bản cho cả đợt",
    "enabled": "áp dụng",
    "absent_in_writing": "người vắng gửi ý kiến bằng văn bản",
    "rounding": "làm tròn",
    "scopes": "phạm vi",
    "secret": "cách bỏ phiếu",
    "quorum": "số dự họp tối thiểu",
    "multiple": "số lần lương cơ sở",
    "amount": "số tiền",
    "to": "đến ngày",
    "source": "căn cứ",
    "verified": "đã đối chiếu văn bản",
    "note": "ghi chú",
    "bonus": "các mức tiền thưởng",
    "doubts": "điểm chưa rõ",
    "settled": "đã đối chiếu văn bản, vẫn theo quy định này",
}
_YES_NO: Final = (("unmet", "không đủ điều kiện"), ("confirm", "phải xác nhận"))
CHOICES: Final[dict[str, tuple[tuple[Any, str], ...]]] = {
    "compare": ((">=", "từ mức này trở lên"), (">", "cao hơn mức này")),
    "base": (("all", "tổng số thành viên"), ("present", "thành viên có mặt"), ("valid", "phiếu hợp lệ")),
    "at_least": (
        (Grade.EXCELLENT.value, "hoàn thành xuất sắc"),
        (Grade.GOOD.value, "hoàn thành tốt"),
        (Grade.DONE.value, "hoàn thành nhiệm vụ"),
    ),
    "level": (
        (InitiativeLevel.LOCAL.value, "cơ sở"),
        (InitiativeLevel.PROVINCE.value, "tỉnh"),
        (InitiativeLevel.NATION.value, "toàn quốc"),
    ),
    "pending": _YES_NO,
    "decided": (*_YES_NO, ("none", "không xét đến")),
    "form": tuple(FORM_NAMES.items()),
    "rounding": (("down", "xuống"), ("nearest", "đến số gần nhất"), ("up", "lên")),
    "scopes": (("office", "toàn cơ quan"), ("unit", "từng đơn vị"), ("block", "từng cụm, khối")),
    "secret": ((None, "không quy định"), (True, "bỏ phiếu kín"), (False, "biểu quyết")),
}
RECIPIENTS: Final = {
    RecipientKind.PERSON: "cá nhân",
    RecipientKind.UNIT: "tập thể",
    RecipientKind.HOUSEHOLD: "hộ gia đình",
}
ROUTES: Final = {
    Route.MERIT: "công trạng",
    Route.MOVEMENT: "chuyên đề",
    Route.SUDDEN: "đột xuất",
    Route.LONG_SERVICE: "cống hiến",
    Route.TENURE: "niên hạn",
    Route.FOREIGN: "đối ngoại",
}


def period_words(dated: Dated) -> str:
    """ " từ 01/01/2024 đến 30/06/2025", with the space before it; empty when always."""
    words = f" từ {dated.since:%d/%m/%Y}" if dated.since else ""
    return words + (f" đến {dated.until:%d/%m/%Y}" if dated.until else "")


def key_label(key: str, about: str = "") -> str:
    """What a key is called, after what its condition is about: "Xếp loại: xếp loại từ"."""
    words = KEY_LABELS.get(key, key)
    return f"{about}: {words}" if about else words


def scope_words(book: Rulebook, award: Award, clause: Clause) -> str:
    """Whom and when a clause rules: " · cá nhân · công trạng · hồ sơ nhận từ 01/01/2024"."""
    kind = (clause.recipients or award.recipient_kinds)[0]
    route = clause.routes[0] if clause.routes else next(iter(Route))
    ruled = [one for one in book.sets if clause_for(book, award, one.code, kind, route) is clause]
    parts = [
        ", ".join(RECIPIENTS[one] for one in clause.recipients),
        ", ".join(ROUTES[one] for one in clause.routes),
    ]
    if ruled and len(ruled) < len(book.sets):
        whole = Dated(since=ruled[0].since, until=ruled[-1].until)
        parts.append(f"hồ sơ nhận{period_words(whole)}")
    return "".join(f" · {part}" for part in parts if part)


def condition_label(condition: Condition, book: Rulebook) -> str:
    """What a condition is about: "Xếp loại năm", "Sáng kiến", "Cá nhân đạt Lao động tiên tiến"."""

    def names(*codes: str) -> str:
        found = [find_award(book, code) for code in codes]
        return " hoặc ".join(award.name if award else code for award, code in zip(found, codes, strict=True))

    match condition:
        case Rating():
            return "Xếp loại" if condition.years == 1 else f"Xếp loại {condition.years} năm"
        case Held():
            return f"Đã có {names(*condition.awards)}"
        case InitiativeIs():
            return "Sáng kiến, đề tài được công nhận"
        case MembersHold():
            return f"Cá nhân đạt {names(condition.award)}"
        case MembersRated():
            return "Xếp loại của mọi cá nhân"
        case MembersDisciplined():
            return "Không có cá nhân bị kỷ luật"
        case Discipline():
            return "Kỷ luật"
        case Service():
            return "Thời gian công tác"
        case UnitAge():
            return "Thời gian thành lập"
        case EachYear():
            return "Các năm liên tục"
        case StandardOf():
            return f"Đạt tiêu chuẩn {names(condition.award)}"
        case Confirm():
            return "Xác nhận"
        case _:
            return "Điều kiện"
