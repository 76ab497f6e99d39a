"""The sums that are shown: rounded once, and true as they stand."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.domain.test_pledge_scoring import HIGHER, LOWER, RULES, target
from thidua_desktop.domain.pledge_scoring import score_unit
from thidua_desktop.domain.records import Direction
from thidua_desktop.domain.vietnamese import parse_points


@pytest.mark.parametrize(
    ("plan", "done", "direction", "percent"),
    [
        ("95", "93", HIGHER, "97,89"),
        ("1,2", "0,9", LOWER, "125,00"),
        ("1,2", "1", LOWER, "116,67"),
        ("100000", "99999", HIGHER, "99,999"),
        ("100000", "99994,9", HIGHER, "99,99"),
        ("100000", "100001", HIGHER, "100,001"),
    ],
)
def test_a_percent_is_rounded_once(plan: str, done: str, direction: Direction, percent: str) -> None:
    (score,) = score_unit([target(plan, done, direction, weight=10_000)], (), (), RULES).scores
    assert score.percent_text == percent
    assert f"= {percent.removesuffix(',00')} %" in score.working


def test_the_sum_of_a_bonus_comes_out_as_shown() -> None:
    for done in range(73_010, 80_000, 7):
        given = replace(target("73", "73"), result_thousandths=done, weight=10_000)
        (score,) = score_unit([given], (), (), RULES).scores
        found = re.search(r"thưởng ([\d,]+) \(vượt ([\d,]+) % × 0,1", score.working)
        assert found, score.working
        bonus, over = (parse_points(text) or 0 for text in found.groups())
        assert bonus == score.bonus
        assert (over + 5) // 10 == bonus or bonus == RULES.bonus_cap_target
