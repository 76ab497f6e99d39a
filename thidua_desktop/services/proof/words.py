"""What is said of a code, to a clerk or to whoever holds the certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from thidua_desktop.domain.proof import Statement, Verdict
from thidua_desktop.domain.records import SigningKey
from thidua_desktop.domain.vietnamese import format_date

if TYPE_CHECKING:
    from thidua_desktop.services.proof.checking import Revoked

TITLES: Final = {
    Verdict.GENUINE: "GIẤY THẬT",
    Verdict.ALTERED: "KHÔNG PHẢI GIẤY THẬT",
    Verdict.UNKNOWN_KEY: "CHƯA XÁC NHẬN ĐƯỢC",
    Verdict.FOREIGN: "GIẤY CỦA CƠ QUAN KHÁC",
    Verdict.REVOKED: "ĐÃ BỊ THU HỒI",
    Verdict.REPRINTED: "BẢN IN CŨ",
    Verdict.UNLISTED: "KHÔNG CÓ TRONG SỔ",
    Verdict.NOT_OURS: "KHÔNG PHẢI MÃ CỦA CHƯƠNG TRÌNH",
}
"""A word or two, printed large."""

PLAIN: Final = {
    Verdict.ALTERED: (
        "Chữ ký số không khớp: nội dung trong mã đã bị sửa, hoặc mã đọc thiếu, sai chữ số. "
        "Nếu vừa gõ tay, hãy quét lại; nếu quét lại vẫn báo như vậy thì đây không phải giấy do cơ quan cấp."
    ),
    Verdict.UNLISTED: (
        "Chữ ký đúng khóa của cơ quan nhưng sổ khen thưởng trên máy này không có lượt khen này. "
        "Hãy đối chiếu với quyết định giấy; nếu quyết định cũng không có thì khóa ký có thể đã bị lộ."
    ),
    Verdict.NOT_OURS: (
        "Đây không phải mã QR của giấy do chương trình in. "
        "Mã của chương trình là một dãy chữ số bắt đầu bằng 8401."
    ),
}


NO_CODE: Final = (
    "Không tìm thấy mã QR trong tệp này. Hãy chụp lại gần hơn, đủ sáng, thấy trọn bốn góc của mã."
)


def of(verdict: Verdict) -> str:
    """The sentence of a verdict that needs no names."""
    return PLAIN[verdict]


def genuine(said: Statement) -> str:
    return f"Chữ ký đúng, có trong sổ khen thưởng: {summary(said)}. Hãy so tên và nội dung này với tờ giấy."


def unknown_key(said: Statement) -> str:
    office = f"ghi là của “{said.office}”, " if str(said.office) else ""
    return (
        f"Mã này {office}ký bằng một khóa mà máy này chưa biết: giấy của cơ quan khác, hoặc giấy giả. "
        "Hãy hỏi cơ quan ghi trên giấy, hoặc thêm khóa công khai của cơ quan đó rồi kiểm tra lại."
    )


def foreign(said: Statement, key: SigningKey) -> str:
    return (
        f"Chữ ký đúng khóa của cơ quan khác: {key.office_name}. Nội dung: {summary(said)}. "
        "Máy này không biết giấy đã bị thu hồi hay chưa; hãy hỏi cơ quan đó."
    )


def revoked(gone: Revoked) -> str:
    by = f" theo Quyết định số {gone.by_number}" if gone.by_number else ""
    on = f" ngày {format_date(gone.on)}" if gone.on else ""
    reason = f" Lý do: {gone.reason.rstrip('.')}." if gone.reason else ""
    return f"Giấy do cơ quan cấp nhưng đã bị thu hồi{by}{on}.{reason}"


def in_list(gone: Revoked) -> str:
    """Why it is in the list of what is valid no more, in a few words."""
    if gone.reprinted:
        return "Đã in lại, bản cũ bỏ"
    parts = [f"QĐ số {gone.by_number}" if gone.by_number else "", format_date(gone.on) if gone.on else ""]
    return ", ".join(part for part in (*parts, gone.reason) if part) or "Đã thu hồi"


def reprinted(now: Revoked) -> str:
    return (
        f"Giấy do cơ quan in nhưng nội dung đã được sửa trong sổ, nay là: {now.name}, {now.award}. "
        "Bản in trước khi sửa không còn giá trị."
    )


def summary(said: Statement) -> str:
    """Name, award and decision in one line."""
    parts = [str(said.name), str(said.award)]
    if str(said.decision_number):
        day = f" ngày {format_date(said.decision_date)}" if said.decision_date else ""
        parts.append(f"Quyết định số {said.decision_number}{day}")
    if str(said.book_number):
        parts.append(f"số sổ {said.book_number}")
    return ", ".join(part for part in parts if part)
