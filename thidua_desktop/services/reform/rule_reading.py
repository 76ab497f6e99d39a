"""Typed rules from the words of a set, where they follow the common forms."""

from __future__ import annotations

from thidua_desktop.domain.reform.rule_text import rule_from_text
from thidua_desktop.domain.reform.rules import write_rule


def typed_rule(rule_text: str, maximum: int) -> tuple[str, str]:
    """The rule as it is stored, and why there is none: one of the two is empty.

    Both are empty where the set says nothing about scoring. ``maximum`` is thousandths of a point.
    """
    if not rule_text:
        return "", ""
    reading = rule_from_text(rule_text, maximum)
    return (write_rule(reading.rule), "") if reading.recognised else ("", reading.reason)
