"""Typed rules from the words of a set, where they follow the common forms."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.records import AreaKind, Criterion
from thidua_desktop.domain.reform.rule_text import rule_from_text
from thidua_desktop.domain.reform.rules import Manual, check_rule, read_rule, write_rule
from thidua_desktop.domain.reform.set_checks import SetFault, areas_beside


def typed_rule(rule_text: str, maximum: int, area: AreaKind | None = None) -> tuple[str, str]:
    """The rule as it is stored, and why there is none: one of the two is empty.

    Both are empty where the set says nothing about scoring. ``maximum`` is thousandths of a point; ``area``
    the kind of the bonus or minus area the component lies in.
    """
    if not rule_text:
        return "", ""
    reading = rule_from_text(rule_text, maximum, area=area)
    return (write_rule(reading.rule), "") if reading.recognised else ("", reading.reason)


def why_by_hand(criterion: Criterion, area: AreaKind | None = None) -> str:
    """Why a component is scored by hand: what its rule says, else why its words were not understood."""
    rule = read_rule(criterion.rule)
    chosen = rule.reason if isinstance(rule, Manual) else ""
    return chosen or typed_rule(criterion.rule_text, criterion.max_thousandths, area)[1]


def rule_faults(criteria: Sequence[Criterion]) -> list[SetFault]:
    """Rules that do not fit their component; what lies in a minus area has no best to reach."""
    beside = areas_beside(criteria)
    return [
        SetFault(one.id, problem.code, f"Mục {one.code} “{one.name}”: {problem.message}", "rule")
        for one in criteria
        if one.rule and one.id not in beside
        for problem in check_rule(read_rule(one.rule), one.max_thousandths)
    ]
