"""The column "Cách tính điểm": from the words of a set to a typed rule, and back.

Nothing is guessed: where the words do not make a whole rule whose best step is the maximum of the component,
it is scored by hand and the reason is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.records import AreaKind
from thidua_desktop.domain.reform.rule_text_bands import Line, speaks_of_bands, steps_from
from thidua_desktop.domain.reform.rule_text_clauses import NUMBER, UNIT, Clause, clauses_of
from thidua_desktop.domain.reform.rule_text_days import day_steps_from
from thidua_desktop.domain.reform.rule_text_sums import counted_from, factor_of, formula_from, takes_or_adds
from thidua_desktop.domain.reform.rule_text_write import text_of_rule
from thidua_desktop.domain.reform.rules_check import check_rule
from thidua_desktop.domain.reform.rules_kinds import (
    Checklist,
    Choice,
    Item,
    Manual,
    Ratio,
    Rule,
    Steps,
    YesNo,
)
from thidua_desktop.domain.vietnamese import nfc

__all__ = ["Reading", "rule_from_text", "text_of_rule"]

_MINUS_HEAD: Final = re.compile(r"^\s*điểm trừ\s*:\s*", re.I)
_EACH_ITEM: Final = re.compile(r"^mỗi (?:nội dung|tiêu chí|yêu cầu|ý|mục)\b", re.I)
_RUNS: Final = re.compile(
    r"[\s:,]*(?:thì\s+)?(?:điểm(?:\s+\S+){0,2}\s+)?(?:được\s+)?tính\s+(?:điểm\s+)?theo công thức\s*:?\s*|:",
    re.I,
)
_VAGUE: Final = re.compile(r"\d|tỷ lệ|tỉ lệ|tối đa|\btheo\b|\bmỗi\b|số lượng|thang|hướng dẫn", re.I)
_NAMED: Final = re.compile(r"[^\W\d_]")
_WEAK: Final = re.compile(r"^(?:không|chưa|thiếu|chậm|trễ|sai|vi phạm|vượt)(?!\w)", re.I)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of a set come to."""

    rule: Rule
    recognised: bool
    reason: str = ""
    """Why it is scored by hand, as a sentence for the clerk."""


def rule_from_text(text: str, maximum: int, *, area: AreaKind | None = None) -> Reading:
    """Read "Cách tính điểm" of a component.

    ``maximum`` is the component's, in thousandths of a point; ``area`` is the kind of area it stands in: in
    one of minus points what is taken off counts from nothing up.
    """
    if not nfc(text):
        return _by_hand("Không ghi cách tính điểm")
    if maximum <= 0:
        return _by_hand("Điểm tối đa bằng 0 nên không tính theo cách nào")
    minus = area is AreaKind.MINUS or bool(_MINUS_HEAD.match(text))
    found = _rule(clauses_of(_MINUS_HEAD.sub("", text), maximum), maximum, minus=minus)
    if isinstance(found, str):
        return _by_hand(f"Chưa đọc được cách tính: {found}")
    if faults := check_rule(found, maximum):
        return _by_hand(f"Chưa dùng được cách tính: {faults[0].message.removesuffix('.')}")
    return Reading(found, True)


def _by_hand(reason: str) -> Reading:
    return Reading(Manual(reason), False, f"{reason}; chấm bằng tay.")


def _rule(clauses: Sequence[Clause], maximum: int, *, minus: bool) -> Rule | str:
    if not clauses:
        return "không có câu nào nói điểm"
    if equal := _equal_items(clauses, maximum):
        return equal
    bands = _bands(clauses, maximum)
    if bands is not None:
        return bands
    formula = formula_from(clauses, maximum)
    if formula is not None:
        return formula
    if takes_or_adds(clauses):
        return counted_from(clauses, maximum, minus=minus)
    without = [one for one in clauses if one.points is None]
    if without:
        return f"câu “{without[0].text}” không nói bao nhiêu điểm"
    return _wordings(clauses, maximum)


def _equal_items(clauses: Sequence[Clause], maximum: int) -> Checklist | None:
    """ "Mỗi nội dung sau được 0,5 điểm: …" with a list below."""
    first, below = clauses[0], clauses[1:]
    if not below or not _EACH_ITEM.match(first.text) or first.points is None:
        return None
    if any(one.points is not None for one in below) or first.points * len(below) != maximum:
        return None
    return Checklist(tuple(Item(one.label, first.points) for one in below))


def _bands(clauses: Sequence[Clause], maximum: int) -> Steps | str | None:
    lines = [_line(one, maximum) for one in clauses]
    known = [line for line in lines if line is not None]
    if len(known) < 2 or any(re.search(r"\btrừ\b", one.text, re.I) for one in clauses):
        return None
    days = day_steps_from(known)
    steps = days if days is not None else steps_from(known)
    if steps is None:
        return None
    must = days is not None or any(speaks_of_bands(line.label) for line in known)
    if len(known) < len(lines):
        left = next(one for one, line in zip(clauses, lines, strict=True) if line is None)
        return f"chưa hiểu “{left.text}”" if must and not left.formula else None
    return steps if must or isinstance(steps, Steps) or _counts(known) else None


def _counts(lines: Sequence[Line]) -> bool:
    return all(re.search(r"\d", line.label) for line in lines)


def _line(clause: Clause, maximum: int) -> Line | None:
    if clause.points is not None:
        return Line(clause.label, clause.points)
    parts = _RUNS.split(clause.text, maxsplit=1)
    if len(parts) != 2 or not clause.formula:
        return None
    label, formula = parts
    if not label.strip(" :,"):
        return None
    rule = factor_of(formula, maximum)
    if not isinstance(rule, Ratio) or rule.target or rule.reverse or rule.none_points is not None:
        return None
    return Line(label.strip(" :,"), rule.factor, linear=True)


def _wordings(clauses: Sequence[Clause], maximum: int) -> Rule | str:
    options = tuple(Item(one.label, one.points or 0) for one in clauses)
    points = [option.points for option in options]
    if nameless := next((one for one in clauses if not _NAMED.search(one.label)), None):
        return f"câu “{nameless.text}” chỉ có số"
    if len(options) == 1:
        if points[0] == maximum and not _VAGUE.search(options[0].text):
            return YesNo(maximum, 0, options[0].text)
        return "chỉ có một dòng, không nói khi khác đi được bao nhiêu điểm"
    if twice := next((one for one in clauses if re.search(rf"{NUMBER}\s*{UNIT}", one.label, re.I)), None):
        return f"câu “{twice.text}” nói điểm hai lần"
    if sum(points) == maximum and min(points) > 0:
        return Checklist(options)
    if max(points) != maximum:
        return "các dòng cộng lại không bằng điểm tối đa, cũng không dòng nào bằng điểm tối đa"
    if points.count(maximum) > 1:
        return "có hai dòng cùng được điểm tối đa"
    least = min(options, key=lambda option: option.points)
    if least.points > 0 and not _WEAK.match(least.text):
        return "không rõ các dòng cộng với nhau hay chọn một, và không nói khi nào được 0 điểm"
    if len(options) > 2:
        return Choice(options)
    best, other = sorted(options, key=lambda option: -option.points)
    return YesNo(best.points, other.points, best.text, other.text)
