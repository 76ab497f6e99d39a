"""Every value a layout may ask for, with the words a clerk reads and a sample to try layouts with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Placeholder:
    """``{name}`` in a layout."""

    name: str
    label: str
    sample: str


def _registry(*placeholders: Placeholder) -> Mapping[str, Placeholder]:
    return MappingProxyType({p.name: p for p in placeholders})


PLACEHOLDERS: Mapping[str, Placeholder] = _registry(
    Placeholder("office_name", "Tên cơ quan", "Ủy ban nhân dân xã Thạnh Hóa"),
    Placeholder("parent_name", "Cơ quan chủ quản", "Ủy ban nhân dân tỉnh Tây Ninh"),
    Placeholder("issuer", "Chức danh người quyết định", "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"),
    Placeholder("award_verb", "Chữ trước tên hình thức", "TẶNG"),
    Placeholder("certificate_title", "Chữ lớn trên bằng", "GIẤY KHEN"),
    Placeholder("award_name", "Tên danh hiệu, hình thức khen", "Giấy khen của Chủ tịch UBND cấp xã"),
    Placeholder("salutation", "Xưng hô", "Bà"),
    Placeholder("rank", "Cấp bậc, học vị", ""),
    Placeholder("name", "Họ tên, tên đơn vị", "Nguyễn Thị Hồng Hạnh"),
    Placeholder("birth", "Ngày hoặc năm sinh", "1983"),
    Placeholder("post", "Chức vụ", "Công chức Tư pháp - Hộ tịch"),
    Placeholder("unit", "Đơn vị", "Ủy ban nhân dân xã Thạnh Hóa"),
    Placeholder(
        "post_and_unit", "Chức vụ, đơn vị", "Công chức Tư pháp - Hộ tịch, Ủy ban nhân dân xã Thạnh Hóa"
    ),
    Placeholder("address", "Địa chỉ", "Ấp 2, xã Thạnh Hóa, tỉnh Tây Ninh"),
    Placeholder(
        "achievement",
        "Thành tích",
        "Đã hoàn thành xuất sắc nhiệm vụ, có nhiều sáng kiến trong cải cách thủ tục hành chính, "
        "phục vụ Nhân dân năm 2026",
    ),
    Placeholder("year", "Năm thành tích", "2026"),
    Placeholder("decision_number", "Số quyết định", "123/QĐ-UBND"),
    Placeholder("decision_date", "Ngày quyết định", "ngày 15 tháng 12 năm 2026"),
    Placeholder("book_number", "Số sổ khen thưởng", "045"),
    Placeholder("place_date", "Địa danh, ngày tháng", "Thạnh Hóa, ngày 15 tháng 12 năm 2026"),
    Placeholder("signer_prefix", "Quyền hạn ký", ""),
    Placeholder("signer_title", "Chức vụ người ký", "CHỦ TỊCH"),
    Placeholder("signer_name", "Họ tên người ký", "Trần Văn Định"),
)

_FIELD = re.compile(r"\{([^{}]*)\}")


def names_in(template: str) -> list[str]:
    """Placeholder names in ``template``, in order; text in braces that is no name comes back as it stands."""
    return _FIELD.findall(template)


def braces_are_balanced(template: str) -> bool:
    """Whether nothing but whole ``{…}`` groups uses braces."""
    return not re.search(r"[{}]", _FIELD.sub("", template))


def expand(template: str, values: Mapping[str, str]) -> str:
    """``template`` with values put in; a missing value is empty. Braces inside values stay as they are."""
    return _FIELD.sub(lambda match: values.get(match[1], ""), template)


def samples() -> dict[str, str]:
    """A sample value for each placeholder."""
    return {p.name: p.sample for p in PLACEHOLDERS.values()}
