"""What one row of a pledge list says: the promise, and what is odd about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from thidua_desktop.domain.records import Direction, Target
from thidua_desktop.domain.vietnamese import canonical, fold, parse_points, parse_quantity
from thidua_desktop.services.imports.cells import text_of
from thidua_desktop.services.imports.drafting import Draft

_YES_NO: Final = {"có", "không", "đạt", "co", "khong"}
_AT_MOST: Final = re.compile(r"(?:≤|<=|<|không quá|tối đa)\s*", re.IGNORECASE)
_AT_LEAST: Final = re.compile(r"(?:≥|>=|>|tối thiểu|ít nhất)\s*", re.IGNORECASE)


def target_said(values: Mapping[str, Any], content: str) -> Target:
    """The target a row promises, without a result."""
    plan, at_most, bounded = _bound(text_of(values.get("plan")))
    cell = plan if bounded else values.get("plan")
    number = parse_quantity(cell) if isinstance(cell, (str, int, float)) and plan else None
    note = text_of(values.get("note"))
    direction = Direction.HIGHER
    if at_most or "≤" in f"{note} {plan}" or "<" in f"{note} {plan}" or "khong qua" in fold(f"{note} {plan}"):
        direction = Direction.LOWER
    elif number is None and canonical(plan) in _YES_NO:
        direction = Direction.YES_NO
    return Target(
        content=content,
        group=text_of(values.get("group")),
        measure=text_of(values.get("measure")),
        plan=plan,
        plan_thousandths=number,
        direction=direction,
        note=note,
        weight=max(0, points_said(values.get("weight")) or 0),
    )


def _bound(plan: str) -> tuple[str, bool, bool]:
    """The figure of "≤ 5" or "không quá 5", whether it is the most, and whether a bound was taken off."""
    for pattern, at_most in ((_AT_MOST, True), (_AT_LEAST, False)):
        match = pattern.match(plan)
        if match and parse_quantity(plan[match.end() :]) is not None:
            return plan[match.end() :], at_most, True
    return plan, False, False


def points_said(cell: object) -> int | None:
    """Points of a cell in thousandths; ``None`` where it holds no number."""
    return parse_points(cell) if isinstance(cell, (str, int, float)) else None


def judge_promise(draft: Draft, values: Mapping[str, Any], target: Target) -> None:
    """Refuse a plan or points below 0; remark on what can come in but not be scored as it stands."""
    if target.plan_thousandths is not None and target.plan_thousandths < 0:
        draft.reject("negative", "Kế hoạch không được là số âm.", "plan", values.get("plan"))
    weight = values.get("weight")
    points = points_said(weight)
    if points is not None and points < 0:
        draft.reject("negative", "Điểm chuẩn không được là số âm.", "weight", weight)
    elif points is None and text_of(weight):
        message = "Điểm chuẩn phải là số: để trống, điểm chia theo quy tắc chấm."
        draft.note("bad_points", message, "weight", weight)
    if draft.rejected or target.plan_thousandths is not None or target.direction is Direction.YES_NO:
        return
    if not target.plan:
        draft.note("missing_plan", "Chưa ghi kế hoạch: bổ sung trước khi chấm điểm.", "plan")
    elif target.measure or any(letter.isdigit() for letter in target.plan):
        message = (
            f"Kế hoạch “{target.plan[:40]}” không đọc được thành một số: không tính được tỷ lệ, sẽ chấm theo "
            "xếp loại (vượt, đạt). Nếu là chỉ tiêu số, ghi lại bằng số."
        )
        draft.note("plan_in_words", message, "plan", target.plan)


def key_of(target: Target) -> tuple[str, str]:
    """What tells a target of a pledge from the others."""
    return canonical(target.group), canonical(target.content)


def take_held(held: list[Target], said: Target) -> Target | None:
    """The stored target a row speaks of, taken out of ``held``: of that unit of measure, if there are two."""
    alike = [one for one in held if key_of(one) == key_of(said)]
    exact = [one for one in alike if canonical(one.measure) == canonical(said.measure)]
    found = next(iter(exact or alike), None)
    if found is not None:
        held.remove(found)
    return found


def merged(old: Target, said: Target) -> Target:
    """The stored target with what the list says of the promise; its result stays.

    Where the list writes plan and note as the office's own export does, the direction stays as it was set.
    """
    same_words = said.plan == old.plan and said.note in (old.note, exported_note(old))
    return replace(
        old,
        content=said.content,
        group=said.group,
        measure=said.measure,
        plan=said.plan,
        plan_thousandths=said.plan_thousandths,
        direction=old.direction if same_words else said.direction,
        note=old.note if same_words else said.note,
        weight=said.weight or old.weight,
    )


def exported_note(target: Target) -> str:
    """The note of a list: with the mark of a target that is better when lower, which is read back."""
    lower = target.direction is Direction.LOWER and "≤" not in target.note
    return f"≤ {target.note}".strip() if lower else target.note


def counted(units: int, kept: int, changed: int, new: int, dropped: int) -> str:
    """ "28 đơn vị: 12 chỉ tiêu thay, 186 giữ nguyên"."""
    parts = [
        f"{number} {word}"
        for number, word in ((new, "thêm mới"), (changed, "thay"), (kept, "giữ nguyên"), (dropped, "bỏ"))
        if number
    ]
    if not parts:
        return ""
    parts[0] = parts[0].replace(" ", " chỉ tiêu ", 1)
    return f"{units} đơn vị: {', '.join(parts)}"
