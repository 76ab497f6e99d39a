"""What the reader of typed data says of a value that does not fit, in Vietnamese."""

from __future__ import annotations

import re
from typing import Final

from thidua_desktop.domain.rulebook.toml_lines import Path, path_of

_SAYINGS: Final = (
    (re.compile(r"Object contains unknown field `(.+?)`"), "có khóa lạ “{}”"),
    (re.compile(r"Object missing required field `(.+?)`"), "thiếu khóa “{}”"),
    (re.compile(r"Invalid enum value (?:'(.*?)'|(\d+))"), "không có giá trị “{}”"),
    (re.compile(r"Invalid value '(.*?)'"), "không có loại điều kiện “{}”"),
    (re.compile(r"Expected `array` of length (\d+)"), "cần đúng {} giá trị"),
    (re.compile(r"Expected `(.+?)`, got"), "cần {}"),
    (re.compile(r"Invalid RFC3339 encoded date|Invalid .*date"), "ngày không đúng (năm-tháng-ngày)"),
)
_TYPES: Final = {
    "int": "một số nguyên",
    "str": "một chuỗi chữ",
    "bool": "true hoặc false",
    "date": "một ngày (năm-tháng-ngày)",
    "array": "một danh sách",
    "object": "một bảng",
}


def said(fault: str) -> tuple[Path, str]:
    """Where the reader met a fault, and what it is in Vietnamese."""
    words, _, where = fault.partition(" - at ")
    path = path_of(where.strip("`"))
    for pattern, saying in _SAYINGS:
        if match := pattern.match(words):
            found = next((group for group in match.groups() if group is not None), "")
            if saying == "cần {}":
                wanted = found.split(" | ")
                found = " hoặc ".join(_TYPES.get(one, one) for one in wanted if one != "null")
            elif "khóa" in saying:
                path = (*path, found)
            return path, saying.format(found)
    return path, "giá trị không đúng"
