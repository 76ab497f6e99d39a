"""Targets and lines of common content put right: clean texts, numbers that follow from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import (
    CommonContent,
    Pledge,
    PledgedPerson,
    ResultSource,
    Target,
    TargetGrade,
)
from thidua_desktop.domain.vietnamese import canonical, nfc, parse_quantity


def clean_target(target: Target) -> Target:
    """Texts without stray spaces; plan and result as numbers wherever they are ones."""
    plan, result, measure = nfc(target.plan), nfc(target.result), nfc(target.measure)
    return replace(
        target,
        content=nfc(target.content),
        group=nfc(target.group),
        measure=measure,
        plan=plan,
        plan_thousandths=parse_quantity(plan),
        note=nfc(target.note),
        result=result,
        result_thousandths=result_number(result, measure),
        result_note=nfc(target.result_note),
    )


def result_number(text: str, measure: str) -> int | None:
    """Thousandths of "97,5", "97,5 %", or "12 sáng kiến" where that is the measure."""
    number = parse_quantity(text)
    if number is None and measure and canonical(text).endswith(canonical(measure)):
        number = parse_quantity(text[: len(text) - len(nfc(measure))])
    return number


def clean_pledge(pledge: Pledge) -> Pledge:
    """All texts of a pledge; lines that say nothing are dropped."""
    return replace(
        pledge,
        representative=nfc(pledge.representative),
        representative_post=nfc(pledge.representative_post),
        title_registered=nfc(pledge.title_registered),
        note=nfc(pledge.note),
        targets=tuple(clean_target(one) for one in pledge.targets if _says(one)),
        people=tuple(
            PledgedPerson(nfc(one.name), one.award_code, nfc(one.post), one.person_id)
            for one in pledge.people
            if nfc(one.name)
        ),
    )


def _says(target: Target) -> bool:
    return bool(nfc(target.content) or nfc(target.plan) or nfc(target.result))


def check_targets(targets: Sequence[Target]) -> list[Problem]:
    """Targets without content, and those with points below 0."""
    found = []
    for place, target in enumerate(targets, start=1):
        if not target.content:
            message = f"Chỉ tiêu thứ {place}: nhập nội dung chỉ tiêu."
            found.append(Problem("missing_content", message, row=place, field="targets"))
        if target.weight < 0 or (target.points is not None and target.points < 0):
            message = f"Chỉ tiêu thứ {place}: điểm không được là số âm."
            found.append(Problem("negative", message, row=place, field="targets"))
    return found


def without_result(target: Target) -> Target:
    """The same promise for another year."""
    return replace(
        target,
        id=0,
        result="",
        result_thousandths=None,
        grade=TargetGrade.NONE,
        source=ResultSource.NONE,
        points=None,
        result_note="",
    )


def target_of(line: CommonContent) -> Target:
    """The target a line of the common content gives every unit."""
    return Target(
        content=line.content,
        group=line.group,
        measure=line.measure,
        plan=line.plan,
        plan_thousandths=parse_quantity(line.plan),
        direction=line.direction,
        weight=line.weight,
    )


def with_common(targets: Sequence[Target], lines: Sequence[CommonContent]) -> tuple[Target, ...]:
    """The targets with those of the common content that are not among them yet.

    Only a line with a plan is a target; what a unit promised itself is never changed by it.
    """
    result = list(targets)
    for line in lines:
        known = {(canonical(one.group), canonical(one.content)) for one in result}
        if line.plan and (canonical(line.group), canonical(line.content)) not in known:
            result.append(target_of(line))
    return tuple(result)
