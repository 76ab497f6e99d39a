"""How points came about, in words: every sum that is shown is true as it stands.

What is shown in two decimals is rounded once, from the two numbers it comes from: 93/95 is 97,89 %.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import floor

from thidua_desktop.domain.pledge_rules import WHOLE, Lower, ScoringRules
from thidua_desktop.domain.records import Direction, Target, TargetGrade
from thidua_desktop.domain.vietnamese import format_points, parse_points

GRADE_WORDS: Mapping[TargetGrade, str] = {
    TargetGrade.OVER: "vượt",
    TargetGrade.MET: "đạt",
    TargetGrade.PARTLY: "đạt một phần",
    TargetGrade.UNMET: "không đạt",
}


def quotient(above: int, below: int) -> int:
    """Rounded half up; ``below`` > 0."""
    return (2 * above + below) // (2 * below)


def shown(thousandths: int) -> str:
    """Points or percent without idle zeros: 9898 → "9,898", 9900 → "9,9", 10000 → "10"."""
    return format_points(thousandths, 3).rstrip("0").rstrip(",")


def percent_words(value: int) -> str:
    """A percent known in thousandths alone (a rule's own, that of a leader), never rounded up twice."""
    near = value != WHOLE and abs(value - WHOLE) <= 5  # 99,999 % is not 100 %
    places = 3 if near or value % 10 == 5 else 2
    return format_points(value, places).removesuffix(",00") + " %"


def _exact(target: Target, lower: Lower | None) -> Fraction:
    """How far the plan was reached, in percent, by the formula alone; a plan of more than 0 is there."""
    plan, done = target.plan_thousandths or 0, target.result_thousandths or 0
    if lower is None:
        return Fraction(done * 100, plan)
    if lower is Lower.MIRROR:
        return 200 - Fraction(max(0, done) * 100, plan)
    return Fraction(plan * 100, done) if done > 0 else Fraction(200)


def _fraction_text(exact: Fraction, counted: int) -> str:
    """Percent in two decimals, rounded once; in three where two would make it 100 though it is not."""
    hundredths = floor(exact * 100 + Fraction(1, 2))
    if hundredths * 10 == WHOLE and counted != WHOLE:
        return format_points(counted, 3)
    return format_points(hundredths * 10).replace("-", "−")


def formula(target: Target, rules: ScoringRules, percent: int) -> tuple[str, str]:
    """The percent as it is shown, and the sum it comes from.

    Where less is better that is "200 % − 0,9/1,2 = 125 %".
    """
    lower = rules.lower if target.direction is Direction.LOWER else None
    done, plan = number(target.result_thousandths), number(target.plan_thousandths)
    exact = _exact(target, lower)
    said = _fraction_text(exact, percent)
    if lower is None:
        formula = f"{done}/{plan} = {_bare(said)}"
    elif lower is Lower.MIRROR:
        formula = f"200 % − {number(max(0, target.result_thousandths or 0))}/{plan} = {_bare(said)}"
    elif (target.result_thousandths or 0) > 0:
        formula = f"kế hoạch/thực hiện: {plan}/{done} = {_bare(said)}"
    else:
        formula = f"Thực hiện {done}, kế hoạch {plan}: {_bare(said)}"
    if exact < 0 or (lower is Lower.INVERSE and exact > 200):
        # What the formula gives is not what counts.
        said = format_points(percent)
        formula += f", tính {_bare(said)}"
    return said, formula


def _bare(percent: str) -> str:
    return percent.removesuffix(",00") + " %"


def bonus_formula(rules: ScoringRules, over: int, reached: str, bonus: int) -> str:
    """ "vượt 0,95 % × 0,1": as ``reached`` is shown, exactly where the product would not come out so."""
    rate, brief = rules.bonus_per_percent, max(0, (parse_points(reached) or 0) - WHOLE)
    exactly = over if quotient(rate * brief, 1000) != quotient(rate * over, 1000) else brief
    most = f", nhiều nhất {shown(bonus)}" if quotient(rate * over, 1000) > bonus else ""
    return f"vượt {shown(exactly)} % × {shown(rate)}{most}"


def number(thousandths: int | None) -> str:
    """A figure of a target as it is written in a sum."""
    return shown(thousandths or 0)
