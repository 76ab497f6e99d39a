"""Columns of the lines of a scoring rule: what is typed stays as typed, the dialog says what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from thidua_desktop.ui.dialogs.reform_rule_rows import Line
from thidua_desktop.ui.models.sheet import SheetColumn


def _what(line: Line, text: str) -> Line:
    return replace(line, what=text)


def _points(line: Line, text: str) -> Line:
    return replace(line, points=text)


def _more(line: Line, text: str) -> Line:
    return replace(line, more=text)


def _first(title: str, tip: str = "", *, numeric: bool = False) -> SheetColumn[Line]:
    return SheetColumn(title, lambda line: line.what, 240, numeric=numeric, put=_what, head_tip=tip)


def _worth(title: str) -> SheetColumn[Line]:
    return SheetColumn(title, lambda line: line.points, 84, numeric=True, put=_points)


def _last(title: str, width: int, tip: str, text: Callable[[Line], str]) -> SheetColumn[Line]:
    return SheetColumn(title, text, width, numeric=True, put=_more, head_tip=tip)


TABLE_COLUMNS: Final[Mapping[str, tuple[SheetColumn[Line], ...]]] = {
    "words": (_first("Nội dung"), _worth("Điểm")),
    "numbers": (
        _first("Từ mốc", "Để trống ở dòng cuối: phần còn lại"),
        _worth("Điểm"),
        _last(
            "Theo tỷ lệ (có)",
            130,
            "Ghi “có”: điểm nhân với tỷ lệ đạt, chỉ dùng cho bậc theo tỷ lệ",
            lambda line: line.more,
        ),
    ),
    "days": (_first("Đến hết ngày", "Để trống ở dòng cuối: muộn hơn"), _worth("Điểm")),
    "counts": (
        _first("Trường hợp"),
        _worth("Mỗi lần"),
        _last(
            "Cứ mấy (1)",
            96,
            "Bao nhiêu trường hợp tính một lần, để trống là 1",
            lambda line: line.more,
        ),
    ),
}
"""By the name of :data:`reform_rule_rows.TABLES`."""
