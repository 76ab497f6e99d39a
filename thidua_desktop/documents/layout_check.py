"""Whether what a layout says holds together: places on the paper, names, fonts, the signature space."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from thidua_desktop.documents.fonts import FACES, MM
from thidua_desktop.documents.layout_format import AnyBox, ImageBox, Layout, QrBox, RuleBox, SpaceBox, TextBox
from thidua_desktop.documents.placeholders import PLACEHOLDERS, braces_are_balanced, names_in

SMALLEST_QR = 12.0
"""mm: with the most modules a code has, each is 0.2 mm wide, about the least that scanners read."""
_CAPITALS = 0.75
"""Height of capitals with their marks, in parts of the size."""
_TOLERANCE = 0.01
"""mm that arithmetic may carry an edge past the paper's."""


def faults(layout: Layout) -> Iterator[tuple[str, str]]:
    """(key, message) of everything that does not hold together."""
    flows = {flow.name: flow for flow in layout.flow}
    if len(flows) != len(layout.flow):
        yield "flow", "hai dòng chảy trùng tên"
    for i, flow in enumerate(layout.flow):
        key = f"flow[{i}]"
        if flow.bottom > layout.page.height:
            yield f"{key}.bottom", "nằm ngoài tờ giấy"
        if flow.anchor == "top" and flow.top is None:
            yield f"{key}.top", "thiếu"
        if flow.top is not None and flow.top >= flow.bottom:
            yield f"{key}.top", "phải cao hơn bottom"
        if flow.above and (flow.above not in flows or flows[flow.above].anchor != "bottom"):
            yield f"{key}.above", f"không có dòng chảy “{flow.above}” neo ở đáy"
    seen: set[str] = set()
    texts = {box.id: box for box in layout.box if isinstance(box, TextBox)}
    for i, box in enumerate(layout.box):
        key = f"box[{i}]"
        if box.id in seen:
            yield f"{key}.id", f"trùng tên “{box.id}”"
        seen.add(box.id)
        if box.flow and box.flow not in flows:
            yield f"{key}.flow", f"không có dòng chảy “{box.flow}”"
        if box.flow and isinstance(box, SpaceBox | QrBox):
            yield f"{key}.flow", "chỗ trống để ký, mã QR phải đặt cố định"
        if box.least_gap is not None and box.least_gap > box.gap:
            yield f"{key}.least_gap", "lớn hơn gap"
        if isinstance(box, TextBox):
            yield from _check_text(layout, box, key)
        elif isinstance(box, ImageBox):
            yield from _check_image(layout, box, key)
        elif isinstance(box, RuleBox):
            if bool(box.like) == bool(box.width):
                yield f"{key}.width", "ghi một trong hai: like hoặc width"
            if box.like and box.like not in texts:
                yield f"{key}.like", f"không có ô chữ “{box.like}”"
            if box.width and not _within(box.x - box.width / 2, box.x + box.width / 2, layout.page.width):
                yield f"{key}.x", "nằm ngoài tờ giấy"
        else:
            width, height = (box.size, box.size) if isinstance(box, QrBox) else (box.width, box.height)
            if isinstance(box, QrBox) and box.size < SMALLEST_QR:
                yield f"{key}.size", f"mã QR nhỏ hơn {SMALLEST_QR:g} mm thì máy không đọc được"
            if not (
                _within(box.x, box.x + width, layout.page.width)
                and _within(box.y, box.y + height, layout.page.height)
            ):
                yield key, "nằm ngoài tờ giấy"
        stands = isinstance(box, SpaceBox | QrBox) or _fills_page(box)
        if not box.flow and box.baseline is None and not stands:
            yield f"{key}.baseline", "thiếu: ô không thuộc dòng chảy phải có baseline"
        if box.baseline is not None and box.baseline > layout.page.height:
            yield f"{key}.baseline", "nằm ngoài tờ giấy"
    yield from _check_spaces(layout)
    yield from _check_blank(layout)


def _fills_page(box: AnyBox) -> bool:
    return isinstance(box, ImageBox) and box.role == "border"


def _within(low: float, high: float, limit: float) -> bool:
    return low >= -_TOLERANCE and high <= limit + _TOLERANCE


def _check_text(layout: Layout, box: TextBox, key: str) -> Iterator[tuple[str, str]]:
    for field, font in (("font", box.font), ("capitals_font", box.capitals_font)):
        if font and font not in FACES:
            yield f"{key}.{field}", f"không có phông “{font}” (có: {', '.join(FACES)})"
    if not braces_are_balanced(box.text):
        yield f"{key}.text", "dấu ngoặc nhọn không đủ cặp"
    for name in names_in(box.text):
        base, _, change = name.partition(":")
        if base not in PLACEHOLDERS:
            yield f"{key}.text", f"không có trường “{{{name}}}”"
        elif change not in ("", "upper", "lower"):
            yield f"{key}.text", f"không có cách viết “{change}” (có: upper, lower)"
    if box.min_size is not None and box.min_size > box.size:
        yield f"{key}.min_size", "lớn hơn size"
    if len(box.sizes) > box.max_lines - 1:
        yield f"{key}.sizes", "nhiều hơn số dòng cho phép (max_lines)"
    left, right = extent(box)
    if not _within(left, right, layout.page.width):
        yield f"{key}.x", "ô nằm ngoài tờ giấy"
    if box.baseline is not None and box.baseline - box.ascent * box.size / MM < -_TOLERANCE:
        yield f"{key}.baseline", "ô nằm ngoài tờ giấy"


def _check_image(layout: Layout, box: ImageBox, key: str) -> Iterator[tuple[str, str]]:
    path = PurePosixPath(box.file)
    if path.is_absolute() or ".." in path.parts or "\\" in box.file or ":" in box.file:
        yield f"{key}.file", "phải là tệp trong thư mục hình của chương trình"
    if _fills_page(box):
        return
    if box.width is None or box.height is None:
        yield f"{key}.width", "thiếu width hoặc height"
    elif not _within(box.x - box.width / 2, box.x + box.width / 2, layout.page.width):
        yield f"{key}.x", "nằm ngoài tờ giấy"


def _check_spaces(layout: Layout) -> Iterator[tuple[str, str]]:
    """What stands at a place of its own must leave the signature space bare."""
    spaces = [box for box in layout.box if isinstance(box, SpaceBox)]
    for i, box in enumerate(layout.box):
        area = _area(box)
        if area is None:
            continue
        left, top, right, bottom = area
        for space in spaces:
            across = left < space.x + space.width - _TOLERANCE and right > space.x + _TOLERANCE
            down = top < space.y + space.height - _TOLERANCE and bottom > space.y + _TOLERANCE
            if across and down:
                place = "y" if isinstance(box, QrBox) else "baseline"
                yield f"box[{i}].{place}", f"lấn vào chỗ trống để ký “{space.id}”"


def _area(box: AnyBox) -> tuple[float, float, float, float] | None:
    """Left, top, right, bottom in mm of a box with a place of its own that is not the signature space."""
    if isinstance(box, QrBox):
        return box.x, box.y, box.x + box.size, box.y + box.size
    if box.flow or box.baseline is None:
        return None
    if isinstance(box, TextBox):
        left, right = extent(box)
        return left, box.baseline - box.size * _CAPITALS / MM, right, box.baseline
    if isinstance(box, RuleBox) and box.width is not None:
        half = box.width / 2
        return box.x - half, box.baseline, box.x + half, box.baseline + box.thickness
    if isinstance(box, ImageBox) and box.width is not None and box.height is not None:
        half = box.width / 2
        return box.x - half, box.baseline - box.height, box.x + half, box.baseline
    return None


def _check_blank(layout: Layout) -> Iterator[tuple[str, str]]:
    """Rows above one that the blank carries need a place of their own, or they could not be met on paper."""
    for flow in layout.flow:
        rows = [(i, box) for i, box in enumerate(layout.box) if box.flow == flow.name]
        last = max((n for n, (_, box) in enumerate(rows) if box.on_blank), default=-1)
        for i, box in rows[: last + 1]:
            if box.baseline is None:
                yield f"box[{i}].baseline", "thiếu: phôi có sẵn dòng này hoặc dòng dưới nó"


def extent(box: TextBox) -> tuple[float, float]:
    """Left and right edge in mm of the measure of ``box``."""
    if box.align == "left":
        return box.x, box.x + box.width
    if box.align == "right":
        return box.x - box.width, box.x
    return box.x - box.width / 2, box.x + box.width / 2
