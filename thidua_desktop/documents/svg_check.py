"""What keeps an SVG file from being drawn: what could run or fetch something, what would be drawn wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

MOST_MARKS = 200_000
"""Elements drawn, each ``use`` counted with all it repeats. A rich border has some thousands."""
MOST_DEPTH = 200

_REFUSED = {
    "script": "có mã lệnh (script)",
    "handler": "có mã lệnh (script)",
    "listener": "có mã lệnh (script)",
    "foreignObject": "có nội dung lạ (foreignObject)",
    **dict.fromkeys(("iframe", "object", "embed", "audio", "video", "canvas", "link"), "có nội dung lạ"),
    "image": "chèn ảnh bên trong",
    "feImage": "chèn ảnh bên trong",
    "text": "còn chữ chưa chuyển thành nét vẽ",
    "style": "dùng bảng kiểu (style)",
    "animate": "có hoạt hình",
    "animateMotion": "có hoạt hình",
    "animateTransform": "có hoạt hình",
    "set": "có hoạt hình",
}

_WRONGLY_DRAWN = {
    "linearGradient": "tô màu chuyển (gradient)",
    "radialGradient": "tô màu chuyển (gradient)",
    "pattern": "tô hoa văn lặp (pattern)",
    "mask": "dùng mặt nạ (mask)",
    "filter": "dùng hiệu ứng (filter)",
}
"""Fine as long as nothing uses them: drawing programs leave them behind."""

_URL = re.compile(r"url\(\s*['\"]?\s*([^'\")\s]*)", re.IGNORECASE)


def reason_against(data: bytes) -> str:
    """Why the file ``data`` cannot be used, in words that follow "vì"; empty when it can."""
    lower = data.lower()
    head = lower[:4096].partition(b"<!doctype")[2].partition(b">")[0]
    if b"<!entity" in lower or b"[" in head:
        return "khai báo thực thể (DOCTYPE)"
    if b"<?xml-stylesheet" in lower:
        return "dùng bảng kiểu (style)"
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return "nội dung không phải SVG đọc được"
    if _local(root.tag) != "svg":
        return "nội dung không phải SVG"
    named = {key: element for element in root.iter() if (key := element.get("id"))}
    for element in root.iter():
        reason = _REFUSED.get(_local(element.tag), "") or _attributes(element, named)
        if reason:
            return reason
    return "" if _count(root, named) <= MOST_MARKS else "có quá nhiều nét hoặc nét lặp vòng"


def _attributes(element: ElementTree.Element, named: Mapping[str, ElementTree.Element]) -> str:
    for attribute, value in element.attrib.items():
        local = _local(attribute).lower()
        if local.startswith("on"):
            return "có mã lệnh (script)"
        if local == "href" and not value.strip().startswith("#"):
            return "có liên kết ra ngoài tệp"
        for target in _URL.findall(value):
            if not target.startswith("#"):
                return "có liên kết ra ngoài tệp"
            used = named.get(target[1:])
            if used is not None and _local(used.tag) in _WRONGLY_DRAWN:
                return _WRONGLY_DRAWN[_local(used.tag)]
    return ""


def _count(root: ElementTree.Element, named: Mapping[str, ElementTree.Element]) -> int:
    """Elements drawn, up to a little over the most allowed; as many where one stands in itself."""
    counted: dict[int, int] = {}

    def count(element: ElementTree.Element, depth: int) -> int:
        if depth > MOST_DEPTH:
            return MOST_MARKS + 1
        known = counted.get(id(element))
        if known is None:
            counted[id(element)] = MOST_MARKS + 1  # met again below itself: a circle
            inner = sum(count(part, depth + 1) for part in _parts(element, named))
            known = counted[id(element)] = min(1 + inner, MOST_MARKS + 1)
        return known

    return count(root, 0)


def _parts(
    element: ElementTree.Element, named: Mapping[str, ElementTree.Element]
) -> Iterator[ElementTree.Element]:
    yield from element
    if _local(element.tag) == "use":
        for attribute, value in element.attrib.items():
            target = named.get(value.strip()[1:])
            if _local(attribute) == "href" and target is not None:
                yield target


def _local(name: object) -> str:
    return name.rpartition("}")[2] if isinstance(name, str) else ""
