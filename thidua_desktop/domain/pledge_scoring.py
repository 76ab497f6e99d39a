"""Points of pledges by the office's rules: each target, each unit, the ranks of a block.

Everything is whole thousandths; a quotient is rounded half up once, where it is made. Local practice, no law:
the engines are those of DOMAIN.md §5 ("done ÷ planned", and "leader of the block").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.pledge_rules import (
    WHOLE,
    ClassRule,
    CrossMode,
    Dissolved,
    Lower,
    Method,
    PointRule,
    ScoringRules,
    WordRule,
    check_rules,
    grade_of,
)
from thidua_desktop.domain.pledge_working import (
    GRADE_WORDS,
    bonus_formula,
    formula,
    number,
    percent_words,
    quotient,
    shown,
)
from thidua_desktop.domain.ranking import rank_scores
from thidua_desktop.domain.records import Direction, PledgePoint, Target, TargetGrade
from thidua_desktop.domain.vietnamese import canonical

__all__ = [
    "WHOLE",
    "ClassRule",
    "CrossMode",
    "Dissolved",
    "Lower",
    "Method",
    "PointRule",
    "ScoringRules",
    "TargetScore",
    "UnitScore",
    "WordRule",
    "achieved",
    "check_rules",
    "grade_of",
    "leaders_of",
    "rank",
    "score_unit",
    "shown",
    "standards",
    "target_key",
]

_NO_RESULT = "Chưa có kết quả"


@dataclass(frozen=True, slots=True)
class TargetScore:
    """What one target earned. Points are thousandths of a point."""

    target: Target
    percent: int | None
    """How far the plan was reached, in thousandths of one percent; ``None`` where no ratio can be made."""
    points: int
    """Of the standard points: never more than :attr:`standard`, unless given by hand."""
    working: str
    """ "97/98 = 98,98 % → 9,9 điểm", as it is shown."""
    problem: str = ""
    """What the clerk should know or do, in Vietnamese."""
    standard: int = 0
    """Điểm chuẩn: the most without bonus."""
    bonus: int = 0
    """For what is beyond the plan, capped."""
    grade: TargetGrade = TargetGrade.NONE
    """Whether it was reached, by number or by word; ``NONE``: not known."""
    percent_text: str = ""
    """ "97,89": :attr:`percent` as it is shown, rounded once from the two numbers; empty without it."""


@dataclass(frozen=True, slots=True)
class UnitScore:
    """What a unit's year earned. Points are thousandths; ``minus`` is counted upwards."""

    scores: tuple[TargetScore, ...]
    base: int
    bonus: int
    minus: int
    cross: int | None
    total: int
    missing: int
    """Targets without a result."""
    barred: str = ""
    """Name of the rule that keeps the unit from the flag."""


def target_key(target: Target) -> tuple[str, str]:
    """What makes targets of several units one and the same: group and content, spelt alike."""
    return canonical(target.group), canonical(target.content)


def standards(targets: Sequence[Target], total: int) -> list[int]:
    """Điểm chuẩn of each target: its weight; those of weight 0 share what is left of ``total`` evenly.

    The shares add up exactly: the first ones take the thousandths that do not divide.
    """
    free = [place for place, target in enumerate(targets) if target.weight <= 0]
    left = max(0, total - sum(target.weight for target in targets if target.weight > 0))
    result = [max(0, target.weight) for target in targets]
    if free:
        each, over = divmod(left, len(free))
        for turn, place in enumerate(free):
            result[place] = each + (turn < over)
    return result


def achieved(target: Target, rules: ScoringRules) -> int | None:
    """How far the plan was reached, in thousandths of one percent, never below 0.

    ``None`` without both numbers, or for a plan of 0 or less. 100 % is only what reached the plan exactly:
    what is short of it, or beyond it, by less than can be shown is not rounded to it.
    """
    plan, done = target.plan_thousandths, target.result_thousandths
    if plan is None or done is None or plan <= 0:
        return None
    lower = target.direction is Direction.LOWER
    percent = _rounded_percent(plan, done, rules.lower if lower else None)
    if percent == WHOLE and done != plan:
        return WHOLE + 1 if (done < plan) is lower else WHOLE - 1
    return percent


def _rounded_percent(plan: int, done: int, lower: Lower | None) -> int:
    if lower is None:
        return max(0, quotient(done * WHOLE, plan))
    if lower is Lower.MIRROR:
        return max(0, 2 * WHOLE - quotient(max(0, done) * WHOLE, plan))
    return 2 * WHOLE if done <= 0 else min(2 * WHOLE, quotient(plan * WHOLE, done))


def leaders_of(targets: Iterable[Target], rules: ScoringRules) -> dict[tuple[str, str], int]:
    """The best percent of each target among the units of a block (engine ``LEADER``)."""
    best: dict[tuple[str, str], int] = {}
    for target in targets:
        percent = achieved(target, rules)
        if percent is not None:
            key = target_key(target)
            best[key] = max(percent, best.get(key, 0))
    return best


def score_target(
    target: Target, standard: int, rules: ScoringRules, leaders: Mapping[tuple[str, str], int] | None = None
) -> TargetScore:
    """One target. Points given by hand win over every rule; a missing result earns 0 and says so."""
    by_rule = _by_rule(target, standard, rules, leaders)
    if target.points is None:
        return by_rule
    why = f" ({target.result_note})" if target.result_note else ""
    problem = "" if target.result else by_rule.problem
    return replace(
        by_rule,
        points=target.points,
        bonus=0,
        working=f"Chấm tay: {shown(target.points)} điểm{why}",
        problem=problem,
    )


def _by_rule(
    target: Target, standard: int, rules: ScoringRules, leaders: Mapping[tuple[str, str], int] | None
) -> TargetScore:
    result, plan = target.result.strip(), target.plan.strip()
    grade = target.grade
    if not result and target.result_thousandths is None and grade is TargetGrade.NONE:
        return TargetScore(target, None, 0, _NO_RESULT, f"{_NO_RESULT}: tính 0 điểm.", standard)
    percent = achieved(target, rules)
    if percent is not None:
        return _by_ratio(target, standard, rules, percent, leaders)
    if target.result_thousandths is not None and target.plan_thousandths is not None:
        return _zero_plan(target, standard, rules)
    if grade is TargetGrade.NONE:
        grade = grade_of(result, rules, target.direction)
    if grade is TargetGrade.NONE and result and canonical(result) == canonical(plan):
        grade = TargetGrade.MET
    if grade is not TargetGrade.NONE:
        return _by_word(target, standard, rules, grade)
    if target.result_thousandths is not None:
        said = f"Kế hoạch ghi bằng chữ “{plan}”" if plan else "Chưa có kế hoạch"
        problem = f"{said}: nhập số kế hoạch hoặc chọn xếp loại."
    else:
        problem = f"Kết quả ghi bằng chữ “{result}”: nhập số hoặc chọn xếp loại."
    return TargetScore(target, None, 0, "Chưa tính được → 0 điểm", problem, standard)


def _by_ratio(
    target: Target,
    standard: int,
    rules: ScoringRules,
    percent: int,
    leaders: Mapping[tuple[str, str], int] | None,
) -> TargetScore:
    reached, done = formula(target, rules, percent)
    grade = (
        TargetGrade.OVER if percent > WHOLE else TargetGrade.MET if percent == WHOLE else TargetGrade.UNMET
    )
    if rules.method is Method.LEADER:
        leader = (leaders or {}).get(target_key(target), percent)
        points = _behind_leader(standard, rules.leader_share, percent, leader)
        place = "dẫn đầu" if percent >= leader else f"dẫn đầu {percent_words(leader)}"
        working = f"{done} ({place}) → {shown(points)} điểm"
        return TargetScore(target, percent, points, working, "", standard, 0, grade, reached)
    points = quotient(standard * min(percent, WHOLE), WHOLE)
    over = max(0, percent - WHOLE)
    bonus = min(rules.bonus_cap_target, quotient(rules.bonus_per_percent * over, 1000))
    more = f" + thưởng {shown(bonus)} ({bonus_formula(rules, over, reached, bonus)})" if bonus else ""
    working = f"{done} → {shown(points)} điểm{more}"
    return TargetScore(target, percent, points, working, "", standard, bonus, grade, reached)


def _behind_leader(standard: int, share: int, percent: int, leader: int) -> int:
    """Up to the plan its part of ``share``; beyond it the rest by the way to the leader; the leader all.

    A leader who only reached the plan has everything, like all who reached it with him: nothing is divided
    by the way between plan and leader then.
    """
    kept = standard * share
    if percent < WHOLE:
        return quotient(kept * percent, WHOLE * WHOLE)
    if percent >= leader or leader <= WHOLE:
        return standard
    way = leader - WHOLE
    rest = standard * (WHOLE - share)
    return quotient(kept * way + rest * (percent - WHOLE), WHOLE * way)


def _zero_plan(target: Target, standard: int, rules: ScoringRules) -> TargetScore:
    """Plan 0: nothing is divided. Reached as soon as it is not worse than the plan."""
    plan, done = target.plan_thousandths or 0, target.result_thousandths or 0
    lower = target.direction is Direction.LOWER
    if done == plan:
        grade = TargetGrade.MET
    else:
        grade = TargetGrade.OVER if (done < plan) is lower else TargetGrade.UNMET
    scored = _by_word(target, standard, rules, grade)
    said = f"Kế hoạch {number(plan)}, thực hiện {number(done)}: {GRADE_WORDS[grade]}"
    return replace(
        scored,
        working=f"{said} → {_earned(scored)}",
        problem=f"Kế hoạch bằng {number(plan)}: không chia tỷ lệ, tính như kết quả “{GRADE_WORDS[grade]}”.",
    )


def _by_word(target: Target, standard: int, rules: ScoringRules, grade: TargetGrade) -> TargetScore:
    rule = rules.word_rule(grade)
    percent = rule.percent if rule else 0
    points = quotient(standard * percent, WHOLE)
    bonus = min(rules.bonus_cap_target, rule.bonus) if rule and rules.method is Method.RATIO else 0
    scored = TargetScore(target, None, points, "", "", standard, bonus, grade)
    said = target.result.strip() or GRADE_WORDS[grade].capitalize()
    read = "" if canonical(said) == canonical(GRADE_WORDS[grade]) else f" (tính là {GRADE_WORDS[grade]})"
    problem = "" if rule else f"Quy tắc chấm điểm chưa có mức “{GRADE_WORDS[grade]}”: tính 0 điểm."
    return replace(
        scored, working=f"“{said}”{read} = {percent_words(percent)} → {_earned(scored)}", problem=problem
    )


def _earned(scored: TargetScore) -> str:
    """Points and bonus of a word; the office's rule gives a word its bonus."""
    more = f" + thưởng {shown(scored.bonus)} (mức “{GRADE_WORDS[scored.grade]}”)" if scored.bonus else ""
    return f"{shown(scored.points)} điểm{more}"


def score_unit(
    targets: Sequence[Target],
    cases: Iterable[PledgePoint],
    crosses: Sequence[int],
    rules: ScoringRules,
    leaders: Mapping[tuple[str, str], int] | None = None,
) -> UnitScore:
    """A unit's year: its targets, its bonus and minus cases, the average of what others gave it.

    Never below 0. A case of a rule the office has dropped since counts nothing.
    """
    points = standards(targets, rules.total)
    scores = tuple(
        score_target(target, standard, rules, leaders)
        for target, standard in zip(targets, points, strict=True)
    )
    base = sum(score.points for score in scores)
    added, minus, barred = _cases(cases, rules)
    bonus = min(rules.bonus_cap_unit, sum(score.bonus for score in scores) + added)
    own = max(0, base + bonus - minus)
    cross = quotient(sum(crosses), len(crosses)) if crosses else None
    missing = sum(
        not score.target.result.strip()
        and score.target.result_thousandths is None
        and score.target.grade is TargetGrade.NONE
        and score.target.points is None
        for score in scores
    )
    return UnitScore(scores, base, bonus, minus, cross, _mixed(own, cross, rules), missing, barred)


def _cases(cases: Iterable[PledgePoint], rules: ScoringRules) -> tuple[int, int, str]:
    times: dict[str, int] = {}
    for case in cases:
        times[case.rule] = times.get(case.rule, 0) + max(0, case.times)
    added = minus = 0
    barred = ""
    for code, count in times.items():
        rule = rules.point_rule(code)
        if rule is None or not count:
            continue
        worth = abs(rule.points) * count
        worth = worth if rule.cap is None else min(worth, rule.cap)
        if rule.points > 0:
            added += worth
        else:
            minus += worth
        if rule.bars_flag:
            barred = barred or rule.name
    return added, minus, barred


def _mixed(own: int, cross: int | None, rules: ScoringRules) -> int:
    if cross is None or rules.cross is CrossMode.NONE:
        return own
    if rules.cross is CrossMode.ADD:
        return own + max(0, cross)
    return quotient(own * (WHOLE - rules.cross_share) + cross * rules.cross_share, WHOLE)


def rank(totals: Sequence[int | None]) -> list[tuple[int | None, bool]]:
    """Rank and "tied" of each total; ``None`` is not ranked. Ties share the better place (1,1,3)."""
    counted = [total for total in totals if total is not None]
    places = iter(rank_scores(counted))
    return [(None, False) if total is None else (next(places), counted.count(total) > 1) for total in totals]
