"""Rules as fields and lines, and back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given

from tests.domain.reform.rule_strategies import rules
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.reform.declared import figures_from_text
from thidua_desktop.domain.reform.rules import Adjustment, Rule, check_rule, evaluate
from thidua_desktop.domain.reform.rules_check import best_points
from thidua_desktop.ui.dialogs.reform_rule_rows import (
    KINDS,
    Line,
    example_of,
    fields_of,
    kind_of,
    lines_of,
    rule_from,
    usual_rule,
)


@given(rules())
def test_a_rule_comes_back_from_its_form(rule: Rule) -> None:
    best = best_points(rule)
    assert best is not None
    assume(not check_rule(rule, best))
    minus = isinstance(rule, Adjustment) and rule.minus
    assert rule_from(kind_of(rule), lines_of(rule), fields_of(rule), minus=minus) == rule


@pytest.mark.parametrize("kind", [key for _, key in KINDS if key != "manual"])
@pytest.mark.parametrize("maximum", [1, 575, 20_000])
def test_the_rule_to_begin_with_can_be_used_and_tried(kind: str, maximum: int) -> None:
    rule = usual_rule(kind, maximum)
    assert kind_of(rule) == kind
    if maximum > 1 or kind not in ("checklist",):
        assert check_rule(rule, maximum) == []
        outcome = evaluate(rule, figures_from_text(rule, example_of(rule, 2026)), maximum, year=2026)
        assert outcome.points is not None


@pytest.mark.parametrize(
    ("kind", "lines", "fields", "said"),
    [
        ("yes_no", [Line("Có", "1")], {}, "đúng hai dòng"),
        ("checklist", [Line("", "1")], {}, "Dòng 1: ghi nội dung"),
        ("percent", [Line("chín mươi", "1")], {}, "không phải là số"),
        ("count_penalty", [Line("lỗi", "1", "0")], {"start": "1"}, "số nguyên từ 1"),
        ("count_penalty", [Line("lỗi", "1")], {}, "Ghi điểm"),
        ("survey", [], {"factor": "1", "scale": "năm"}, "Thang điểm"),
        ("ratio", [], {"factor": "1"}, "Ghi tử số"),
    ],
)
def test_what_is_wrong_is_said(kind: str, lines: list[Line], fields: dict[str, str], said: str) -> None:
    with pytest.raises(Invalid, match=said):
        rule_from(kind, lines, fields)
