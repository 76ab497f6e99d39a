"""Reading yearly ratings (xếp loại hoàn thành nhiệm vụ) from columns and cells."""

from __future__ import annotations

import re
from collections.abc import Mapping

from thidua_desktop.domain.records import Grade
from thidua_desktop.domain.vietnamese import canonical, fold

GRADE_LABELS: Mapping[Grade, str] = {
    Grade.EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
    Grade.GOOD: "Hoàn thành tốt nhiệm vụ",
    Grade.DONE: "Hoàn thành nhiệm vụ",
    Grade.FAILED: "Không hoàn thành nhiệm vụ",
}

_SHORT = {
    "htxsnv": Grade.EXCELLENT,
    "htxs": Grade.EXCELLENT,
    "hoàn thành xuất sắc": Grade.EXCELLENT,
    "xuất sắc": Grade.EXCELLENT,
    "httnv": Grade.GOOD,
    "htt": Grade.GOOD,
    "hoàn thành tốt": Grade.GOOD,
    "tốt": Grade.GOOD,
    "htnv": Grade.DONE,
    "ht": Grade.DONE,
    "hoàn thành": Grade.DONE,
    "khtnv": Grade.FAILED,
    "không htnv": Grade.FAILED,
    "kht": Grade.FAILED,
    "không hoàn thành": Grade.FAILED,
}
_GRADES = {canonical(label): grade for grade, label in GRADE_LABELS.items()} | _SHORT
_HEADING = re.compile(
    r"(?:xep loai|danh gia|muc do hoan thanh).*?\b(20\d\d)\b|\b(20\d\d)\b.*(?:xep loai|danh gia)"
)


def rating_year(heading: str) -> int | None:
    """The year of a rating column: ``"Xếp loại 2026"`` → 2026; ``None`` for any other heading."""
    found = _HEADING.search(fold(heading))
    return int(found.group(1) or found.group(2)) if found else None


def parse_grade(text: str) -> Grade | None:
    """The grade a cell names in full or shortened; ``None`` if it is none."""
    return _GRADES.get(canonical(text).rstrip("."))
