"""A typed rule in the words of a set, one band or case a line; :mod:`rule_text` reads it back the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.reform.figures import number_text
from thidua_desktop.domain.reform.rules_kinds import (
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Item,
    Manual,
    Measure,
    Penalty,
    Ratio,
    Rule,
    Steps,
    Survey,
    YearDay,
    YesNo,
)
from thidua_desktop.domain.reform.rules_words import band_words


def text_of_rule(rule: Rule, maximum: int) -> str:
    """The rule as "Cách tính điểm"; empty where it is scored by hand. ``maximum`` in thousandths."""
    match rule:
        case YesNo():
            return _lines((Item(rule.yes, rule.points_yes), Item(rule.no, rule.points_no)))
        case Choice():
            return _lines(rule.options)
        case Checklist():
            return _lines(rule.items)
        case Steps(measure=Measure.DATE):
            return _days(rule)
        case Steps():
            return _bands(rule)
        case Ratio():
            return _ratio(rule, maximum)
        case CountPenalty():
            return _count_penalty(rule)
        case Adjustment():
            return _adjustment(rule)
        case Survey():
            return f"Điểm đạt = ({rule.name} × {shown(rule.factor)})/{rule.scale}"
        case Manual():
            return ""
    assert_never(rule)


def _lines(items: Sequence[Item]) -> str:
    return "\n".join(f"- {item.text}: {shown(item.points)} điểm" for item in items)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _bands(rule: Steps) -> str:
    lines = []
    for place, step in enumerate(rule.steps):
        words = band_words(rule, place, unit="%")
        if rule.noun:
            bare = words.removesuffix(" trở lên").removesuffix(" trở xuống")
            words = f"{bare} {rule.noun}{words[len(bare) :]}"
        worth = f"{shown(step.points)} điểm"
        if step.linear:
            worth = f"tính theo công thức: tỷ lệ × {shown(step.points)}"
        lines.append(f"- {_capital(words)}: {worth}")
    if rule.none_points is not None:
        lines.append(f"- Không phát sinh: {shown(rule.none_points)} điểm")
    return "\n".join(lines)


def _days(rule: Steps) -> str:
    def said(words: str) -> str:
        return _capital(f"{rule.noun} {words}".strip())

    verb = rule.noun or "thực hiện"
    lines = [
        f"- {said(_limit(step.until, first=not place))}: {shown(step.points)} điểm"
        for place, step in enumerate(rule.steps)
        if step.until
    ]
    last = rule.steps[-1].points
    later = said("muộn hơn")
    if rule.none_points == last:
        return "\n".join([*lines, f"- {later} hoặc không {verb}: {shown(last)} điểm"])
    lines.append(f"- {later}: {shown(last)} điểm")
    if rule.none_points is not None:
        lines.append(f"- Không {verb}: {shown(rule.none_points)} điểm")
    return "\n".join(lines)


def _limit(day: YearDay, *, first: bool) -> str:
    before = " năm trước" if day.before else ""
    year = f"/{day.year}" if day.year else ""
    if day.day:
        return f"đến hết ngày {day.day:02d}/{day.month:02d}{year}{before}"
    if first and day.month == 1 and not before:
        return f"trong tháng {day.month:02d}{year}"
    return f"đến hết tháng {day.month:02d}{year}{before}"


def _part(name: str) -> str:
    """A name with a stroke of its own stands in brackets."""
    return f"({name})" if "/" in name else name


def _ratio(rule: Ratio, maximum: int) -> str:
    body = _part(rule.done_name)
    if rule.total_name:
        body += f"/{_part(rule.total_name)}"
    if rule.target is not None:
        body = f"({body})" if rule.total_name else body
        body = f"{body}/{number_text(rule.target)}%"
    if rule.reverse:
        body = f"1 − {body}"
    text = f"Điểm đạt = ({body}) × {shown(rule.factor)}"
    if rule.cap is not None:
        text += f", tối đa {shown(rule.cap)} điểm"
    if rule.none_points is not None:
        text += f"; {rule.none_name}: {shown(rule.none_points)} điểm"
    return text


def _kind(kind: Penalty, verb: str) -> str:
    each = f"cứ {kind.per:02d}" if kind.per > 1 else "mỗi"
    return f"{each} {kind.name} {verb} {shown(kind.each)} điểm"


def _count_penalty(rule: CountPenalty) -> str:
    parts = [f"{rule.clean}: {shown(rule.start)} điểm", *(_kind(kind, "trừ") for kind in rule.penalties)]
    if rule.floor:
        parts.append(f"trừ không quá {shown(rule.start - rule.floor)} điểm")
    if rule.zero_if:
        parts.append(f"{rule.zero_if}: 0 điểm")
    return "; ".join(parts)


def _adjustment(rule: Adjustment) -> str:
    verb = "trừ" if rule.minus else "được cộng"
    parts = [_kind(kind, verb) for kind in rule.gains]
    parts.append(f"{'trừ không quá' if rule.minus else 'tối đa'} {shown(rule.cap)} điểm")
    text = "; ".join(parts)
    return f"Điểm trừ: {text}" if rule.minus else _capital(text)
