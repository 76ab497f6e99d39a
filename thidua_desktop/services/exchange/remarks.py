"""What is to be said of a package as a whole before it is taken in."""

from __future__ import annotations

from collections.abc import Collection

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.matching import unit_key
from thidua_desktop.services.exchange.plan import Order, Sender, Standing


def own_package() -> Problem:
    """It is one of ours."""
    return Problem("own_package", "Gói này do chính cơ quan mình ghi ra: không có gì để nhận.", field="file")


def of_sender(sender: Sender) -> list[Problem]:
    """A sender who is new, or not who he says."""
    if sender.standing is Standing.CHANGED:
        text = (
            f"“{sender.name}” trước đây ký bằng khóa khác, và khóa ấy không xác nhận khóa mới. "
            "Có thể là gói giả: chưa nhận gì. Hãy gọi điện cho cơ quan ấy; nếu đúng là khóa mới, "
            "thêm khóa công khai ở mục Khóa ký rồi mở lại gói."
        )
        return [Problem("changed_key", text, field="sender", value=sender.key)]
    if sender.standing is Standing.UNKNOWN:
        text = (
            f"Lần đầu nhận gói của “{sender.name}”, chưa có gì chứng tỏ đúng là cơ quan ấy. "
            f"Hãy gọi điện đối chiếu dấu vân tay khóa: {sender.fingerprint}."
        )
        return [Problem("unknown_sender", text, Severity.NOTE, field="sender", value=sender.key)]
    return []


def of_order(order: Order, number: int, newest: int) -> list[Problem]:
    """A package that is not the next one; ``newest`` is the number taken last."""
    match order:
        case Order.NEXT:
            return []
        case Order.AGAIN:
            text = "Gói này đã nhận rồi."
        case Order.OLDER:
            text = f"Gói số {number} cũ hơn gói số {newest} đã nhận của cơ quan ấy."
        case Order.GAP:
            text = (
                f"Gói trước đã nhận là số {newest}, gói này số {number}: "
                "còn thiếu gói ở giữa, hãy hỏi nơi gửi."
            )
    return [Problem(f"order_{order}", text, Severity.NOTE, field="number", value=str(number))]


def of_addressee(to: str, office_name: str) -> list[Problem]:
    """A package that was meant for others."""
    if not to or not office_name or unit_key(to) == unit_key(office_name):
        return []
    text = f"Gói này ghi gửi cho “{to}”, không phải “{office_name}”: hỏi lại nơi gửi trước khi nhận."
    return [Problem("other_addressee", text, Severity.NOTE, field="to", value=to)]


def of_closed(years: Collection[int]) -> list[Problem]:
    """Ratings of years that are closed here."""
    if not years:
        return []
    shown = ", ".join(str(year) for year in sorted(years))
    text = f"Năm {shown} đã khóa ở máy này: xếp loại của năm ấy trong gói không được nhận."
    return [Problem("closed_year", text, Severity.NOTE, field="year", value=shown)]
