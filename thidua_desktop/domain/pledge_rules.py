"""How a pledge is scored: rules as data. They are the office's own (quy chế của tỉnh/xã), never the law's.

Points are thousandths of a point, percents thousandths of one percent: 100 % is 100,000.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import Direction, TargetGrade
from thidua_desktop.domain.vietnamese import fold

WHOLE: Final = 100_000
"""100 % in thousandths of one percent."""


class Method(StrEnum):
    """Which engine turns a result into points."""

    RATIO = "ty_le"
    """Done ÷ planned × standard points."""
    LEADER = "dan_dau"
    """Half for the plan, the rest by how near the leader of the block one comes."""


class Lower(StrEnum):
    """How a target is read that is better when lower."""

    MIRROR = "doi_xung"
    """200 % less done ÷ planned: never a division by what was done."""
    INVERSE = "nghich_dao"
    """Planned ÷ done; done 0 counts as twice the plan."""


class CrossMode(StrEnum):
    """What the average of the cross scores does."""

    NONE = "khong"
    SHARE = "ty_trong"
    ADD = "cong"


class Dissolved(StrEnum):
    """Whether a unit that ended within the year is ranked."""

    OUT = "khong_xep_hang"
    IN = "van_xep_hang"


@dataclass(frozen=True, slots=True)
class WordRule:
    """What a result said in words is worth."""

    grade: TargetGrade
    percent: int
    """Of the standard points, in thousandths of one percent."""
    bonus: int = 0
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PointRule:
    """Điểm cộng (above 0) or điểm trừ (below 0) for each case."""

    code: str
    name: str
    points: int
    cap: int | None = None
    """The most all cases of it give or take; ``None``: no end."""
    bars_flag: bool = False
    """A unit with a case of it is not proposed for the flag."""


@dataclass(frozen=True, slots=True)
class ClassRule:
    """Xếp loại of a unit by its total."""

    name: str
    least: int


@dataclass(frozen=True, slots=True)
class ScoringRules:
    """All rules of one office."""

    method: Method = Method.RATIO
    leader_share: int = 50_000
    """Engine ``LEADER``: what reaching the plan is worth."""
    total: int = 100_000
    """Standard points of a pledge, shared evenly among targets without a weight of their own."""
    lower: Lower = Lower.MIRROR
    bonus_per_percent: int = 0
    bonus_cap_target: int = 0
    bonus_cap_unit: int = 0
    """The most bonus of a unit: of its targets and its bonus rules together."""
    cross: CrossMode = CrossMode.NONE
    cross_share: int = 0
    dissolved: Dissolved = Dissolved.OUT
    flag_least: int = 0
    yes_words: tuple[str, ...] = ()
    no_words: tuple[str, ...] = ()
    words: tuple[WordRule, ...] = ()
    points: tuple[PointRule, ...] = ()
    classes: tuple[ClassRule, ...] = ()

    def point_rule(self, code: str) -> PointRule | None:
        """The rule of that code."""
        return next((rule for rule in self.points if rule.code == code), None)

    def word_rule(self, grade: TargetGrade) -> WordRule | None:
        """What that grade is worth."""
        return next((rule for rule in self.words if rule.grade is grade), None)

    def class_of(self, total: int) -> str:
        """Xếp loại of a total; empty where the office has no classes or none fits."""
        fitting = [one for one in self.classes if total >= one.least]
        return max(fitting, key=lambda one: one.least).name if fitting else ""


_AFTER: Final = re.compile(r"\b100 ?%|\b(?:ke hoach|chi tieu|yeu cau|de ra|duoc giao|da|so voi|dang ky)\b")
"""What may follow a word without changing it: "Đạt 100% kế hoạch đề ra"."""

_PERCENT: Final = re.compile(r"\d+(?:[.,]\d+)? ?%")


def grade_of(text: str, rules: ScoringRules, direction: Direction = Direction.HIGHER) -> TargetGrade:
    """What "Vượt", "Đạt 100%", "chưa đạt" mean; ``NONE`` for anything the rules do not name.

    "Có" and "không" answer only a yes/no target: beside a number "không" may mean none at all. "Đạt 85%" is
    no grade: whether 85 % is the result or its share of the plan, the clerk alone knows.
    """
    said = " ".join(fold(text).strip(" .;:!").split())
    if not said:
        return TargetGrade.NONE
    if direction is Direction.YES_NO:
        if said in map(fold, rules.no_words):
            return TargetGrade.UNMET
        if said in map(fold, rules.yes_words):
            return TargetGrade.MET
    known = [(fold(word), rule.grade) for rule in rules.words for word in rule.words]
    for word, grade in sorted(known, key=lambda one: -len(one[0])):
        if said == word:
            return grade
        if said.startswith(word + " "):
            rest = _AFTER.sub("", said.removeprefix(word))
            if grade is TargetGrade.OVER:
                rest = _PERCENT.sub("", rest)
            if not rest.strip(" ()"):
                return grade
    return TargetGrade.NONE


def check_rules(rules: ScoringRules) -> list[Problem]:
    """What is wrong with rules somebody edited, each with the field it stands in."""
    found = []

    def wrong(field: str, message: str) -> None:
        found.append(Problem("bad_rule", message, field=field))

    if rules.total <= 0:
        wrong("total", "Tổng điểm chuẩn phải lớn hơn 0.")
    for field, value, name in (
        ("bonus_per_percent", rules.bonus_per_percent, "Điểm thưởng mỗi 1 % vượt"),
        ("bonus_cap_target", rules.bonus_cap_target, "Điểm thưởng nhiều nhất của một chỉ tiêu"),
        ("bonus_cap_unit", rules.bonus_cap_unit, "Điểm thưởng nhiều nhất của một đơn vị"),
        ("flag_least", rules.flag_least, "Điểm ít nhất để xét cờ"),
    ):
        if value < 0:
            wrong(field, f"{name} không được là số âm.")
    for field, value, name in (
        ("cross_share", rules.cross_share, "Tỷ trọng chấm chéo"),
        ("leader_share", rules.leader_share, "Phần điểm khi đạt kế hoạch"),
    ):
        if not 0 <= value <= WHOLE:
            wrong(field, f"{name} từ 0 đến 100 %.")
    for word in rules.words:
        if not 0 <= word.percent <= WHOLE or word.bonus < 0:
            wrong("words", "Kết quả bằng chữ: phần trăm từ 0 đến 100, điểm thưởng không âm.")
    for one in rules.points:
        if not one.code.strip() or not one.name.strip():
            wrong("points", "Mỗi điểm cộng, điểm trừ cần có mã và tên.")
        if one.cap is not None and one.cap < 0:
            wrong("points", f"“{one.name}”: mức nhiều nhất không được là số âm.")
    for field, names in (
        ("points", [one.code for one in rules.points]),
        ("words", [one.grade.value for one in rules.words]),
        ("classes", [fold(one.name) for one in rules.classes]),
    ):
        if twice := _twice(names):
            wrong(field, f"“{twice}” ghi hai lần.")
    return found


def _twice(names: Sequence[str]) -> str:
    return next((name for place, name in enumerate(names) if name in names[:place]), "")
