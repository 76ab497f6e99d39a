"""How records of a package and their differences are told on screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from thidua_desktop.domain.eligibility.words import GRADE_NAMES, ROUTE_NAMES
from thidua_desktop.domain.initiatives import LEVEL_LABELS, STATE_LABELS
from thidua_desktop.domain.levels import LEVEL_NAMES
from thidua_desktop.domain.recipients import birth_text
from thidua_desktop.domain.records import (
    AwardState,
    DecisionState,
    Grade,
    InitiativeLevel,
    InitiativeState,
    Route,
)
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.exchange.package_records import (
    REFERENCES,
    AwardContent,
    BatchContent,
    Content,
    DecisionContent,
    FileContent,
    HouseholdContent,
    InitiativeContent,
    NominationContent,
    PaperContent,
    PersonContent,
    PledgeContent,
    TargetContent,
    UnitContent,
)
from thidua_desktop.services.exchange.plan import FieldChange

KINDS: Final[Mapping[str, str]] = {
    "unit": "đơn vị",
    "person": "cá nhân",
    "household": "hộ gia đình",
    "initiative": "sáng kiến",
    "batch": "đợt xét",
    "nomination": "đề nghị",
    "pledge": "giao ước",
    "decision": "quyết định",
    "award": "lượt khen thưởng",
}

Namer = Callable[[str, int], str]
"""Kind and id → the name shown."""

_FIELDS: Final[Mapping[str, str]] = {
    "name": "Tên", "code": "Mã", "kind": "Loại", "parent": "Trực thuộc", "head_name": "Người đứng đầu",
    "head_post": "Chức vụ người đứng đầu", "valid_from": "Có từ ngày", "valid_to": "Đến ngày",
    "note": "Ghi chú", "unit": "Đơn vị", "salutation": "Xưng hô", "rank": "Cấp bậc, học vị",
    "gender": "Giới tính", "birth_date": "Ngày sinh", "birth_year": "Năm sinh",
    "identity_number": "Số CCCD", "post": "Chức vụ", "joined_on": "Ngày vào cơ quan",
    "left_on": "Ngày thôi làm", "discipline": "Kỷ luật", "address": "Địa chỉ", "members": "Số người",
    "year": "Năm", "level": "Cấp", "state": "Trạng thái", "authors": "Tác giả",
    "decision_number": "Số quyết định", "decision_date": "Ngày quyết định",
    "recognised_by": "Nơi công nhận", "summary": "Tóm tắt", "route": "Loại hình",
    "received_on": "Ngày tiếp nhận", "batch": "Đợt xét", "person": "Cá nhân",
    "recipient_unit": "Tập thể", "household": "Hộ gia đình", "award_code": "Danh hiệu, hình thức",
    "award_name": "Tên danh hiệu, hình thức", "achievement": "Thành tích",
    "representative": "Người ký giao ước", "representative_post": "Chức vụ người ký",
    "title_registered": "Danh hiệu đăng ký", "people_registered": "Số người đăng ký CSTĐCS",
    "signed_on": "Ngày ký", "people": "Cá nhân đăng ký", "scan": "Bản chụp", "number": "Số",
    "title": "Trích yếu", "date": "Ngày", "issuer": "Người có thẩm quyền", "signer_name": "Người ký",
    "signer_post": "Chức vụ người ký", "signer_prefix": "Thể thức ký thay", "replaces": "Thay thế",
    "revoked_on": "Ngày thu hồi", "revoke_reason": "Lý do thu hồi", "revoke_number": "Số QĐ thu hồi",
    "recovered": "Đã thu hồi", "recipient_kind": "Đối tượng", "unit_name": "Tên đơn vị",
    "birth": "Năm sinh", "decision": "Quyết định", "authority": "Người có thẩm quyền",
    "book_number": "Số sổ", "book_suffix": "Chữ sau số sổ", "nomination": "Đề nghị",
    "leader_class": "Nhóm lãnh đạo", "enterprise": "Doanh nghiệp",
}  # fmt: skip

_WORDS: Final[Mapping[type, Mapping[Any, str]]] = {
    Route: ROUTE_NAMES,
    InitiativeState: STATE_LABELS,
    InitiativeLevel: LEVEL_LABELS,
    DecisionState: {
        DecisionState.ISSUED: "Đã ban hành",
        DecisionState.REVOKED: "Đã thu hồi",
        DecisionState.REPLACED: "Đã được thay thế",
    },
    AwardState: {AwardState.GIVEN: "Còn hiệu lực", AwardState.REVOKED: "Đã thu hồi"},
}


def title(content: Content, name: Namer) -> str:
    """A record in one line."""
    match content:
        case UnitContent() | InitiativeContent():
            return content.name
        case PersonContent():
            born = birth_text(content.birth_date, content.birth_year)
            where = name("unit", content.unit) if content.unit else ""
            return ", ".join(part for part in (content.name, born, where) if part)
        case HouseholdContent():
            return f"Hộ {content.head_name}" + (f", {content.address}" if content.address else "")
        case BatchContent():
            return f"{content.name} ({content.year})"
        case NominationContent():
            return f"{_owner(content, name)}: {content.award_code}"
        case PledgeContent():
            return f"Giao ước năm {content.year} của {name('unit', content.unit)}"
        case DecisionContent():
            day = f" ngày {format_date(content.date)}" if content.date else ""
            return f"Quyết định số {content.number or '(chưa ghi)'}{day}"
        case AwardContent():
            return f"{content.name}: {content.award_name} ({content.year})"
    raise TypeError(type(content))


def plain_name(content: Content, name: Namer) -> str:
    """A record as others refer to it."""
    match content:
        case PersonContent():
            return content.name
        case HouseholdContent():
            return content.head_name
        case DecisionContent():
            return content.number
    return title(content, name)


def _owner(content: NominationContent, name: Namer) -> str:
    for field in ("person", "recipient_unit", "household"):
        owner = getattr(content, field)
        if owner is not None:
            return name(REFERENCES["nomination"][field], owner)
    return ""


def changes(kind: str, ours: Content, theirs: Content, name: Namer) -> tuple[FieldChange, ...]:
    """Field by field what differs; both in our terms."""
    found = []
    for field in theirs.__struct_fields__:
        here, there = getattr(ours, field), getattr(theirs, field)
        if here == there:
            continue
        if isinstance(there, dict):
            keys = sorted(key for key in {*here, *there} if here.get(key) != there.get(key))
            found += [_part_change(field, key, here.get(key), there.get(key)) for key in keys]
        elif field == "targets":
            found += _target_changes(here, there)
        else:
            ref = REFERENCES[kind].get(field, "")
            found.append(FieldChange(_label(kind, field), _shown(here, ref, name), _shown(there, ref, name)))
    return tuple(found)


def _label(kind: str, field: str) -> str:
    return "Chủ hộ" if kind == "household" and field == "head_name" else _FIELDS[field]


def _part_change(field: str, key: str, here: Any, there: Any) -> FieldChange:
    if field == "ratings":
        return FieldChange(
            f"Xếp loại năm {key}", *(GRADE_NAMES[Grade(one)] if one else "" for one in (here, there))
        )
    return FieldChange(f"Giấy tờ “{key}”", _paper(here), _paper(there))


def _paper(paper: PaperContent | None) -> str:
    if paper is None:
        return ""
    file = f", tệp {paper.file.name}" if paper.file else ""
    note = f" ({paper.note})" if paper.note else ""
    return f"{'có' if paper.present else 'chưa có'}{file}{note}"


def _target_changes(here: tuple[TargetContent, ...], there: tuple[TargetContent, ...]) -> list[FieldChange]:
    found = []
    for at in range(max(len(here), len(there))):
        ours = here[at] if at < len(here) else None
        theirs = there[at] if at < len(there) else None
        if ours != theirs:
            found.append(FieldChange(f"Chỉ tiêu {at + 1}", _target(ours), _target(theirs)))
    return found


def _target(target: TargetContent | None) -> str:
    if target is None:
        return ""
    result = f"; kết quả: {target.result}" if target.result else ""
    return f"{target.content}: {target.plan}{result}"


def _shown(value: Any, ref: str, name: Namer) -> str:
    if value is None or value == "" or value == ():
        return ""
    if ref and isinstance(value, int):
        return name(ref, value)
    if isinstance(value, tuple):
        return ", ".join(name(ref, one) if isinstance(one, int) else one.name for one in value)
    if isinstance(value, dt.date):
        return format_date(value)
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, FileContent):
        return value.name
    if type(value) in _WORDS:
        return _WORDS[type(value)][value]
    return LEVEL_NAMES.get(str(value), str(value))
