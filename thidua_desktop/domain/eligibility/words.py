"""Words of the sentences that a check says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from thidua_desktop.domain.eligibility.facts import HOUSEHOLD, PERSON, UNIT
from thidua_desktop.domain.eligibility.verdicts import Finding
from thidua_desktop.domain.records import Grade, InitiativeLevel, RecipientKind, Route, Verdict

GRADE_NAMES: Final = {
    Grade.EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
    Grade.GOOD: "Hoàn thành tốt nhiệm vụ",
    Grade.DONE: "Hoàn thành nhiệm vụ",
    Grade.FAILED: "Không hoàn thành nhiệm vụ",
}
GRADE_SHORT: Final = {
    Grade.EXCELLENT: "hoàn thành xuất sắc",
    Grade.GOOD: "hoàn thành tốt",
    Grade.DONE: "hoàn thành nhiệm vụ",
    Grade.FAILED: "không hoàn thành nhiệm vụ",
}
SUBJECTS: Final = {PERSON: "cá nhân", UNIT: "tập thể", HOUSEHOLD: "hộ gia đình"}
KIND_NAMES: Final = {RecipientKind(key): name for key, name in SUBJECTS.items()}
LEVEL_NAMES: Final = {
    InitiativeLevel.LOCAL: "cấp cơ sở",
    InitiativeLevel.PROVINCE: "cấp tỉnh",
    InitiativeLevel.NATION: "toàn quốc",
}
ROUTE_NAMES: Final = {
    Route.MERIT: "công trạng",
    Route.MOVEMENT: "chuyên đề",
    Route.SUDDEN: "đột xuất",
    Route.LONG_SERVICE: "cống hiến",
    Route.TENURE: "niên hạn",
    Route.FOREIGN: "đối ngoại",
}


def joined(messages: Iterable[str]) -> str:
    """Sentences one after the other, none twice, none empty."""
    return "; ".join(dict.fromkeys(message for message in messages if message))


def told(findings: Iterable[Finding], verdict: Verdict) -> str:
    """What the findings of that verdict say."""
    return joined(one.message for one in findings if one.verdict is verdict and not one.aside)


def years_text(years: Sequence[int]) -> str:
    """ "năm 2025" or "các năm 2024, 2025"."""
    shown = ", ".join(str(year) for year in sorted(set(years)))
    return f"năm {shown}" if len(set(years)) == 1 else f"các năm {shown}"


def names_text(names: Iterable[str]) -> str:
    """ "A hoặc B"."""
    return " hoặc ".join(dict.fromkeys(names))


def percent_text(part: int, whole: int) -> str:
    """A share in tenths of a percent, half up, as papers write it: "69,6%"."""
    tenths = (2000 * part + whole) // (2 * whole)
    return f"{tenths // 10},{tenths % 10}%"
