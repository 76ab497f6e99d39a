"""Formulas, points taken off and points added, in the words of a set."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import accumulate
from typing import Final

from thidua_desktop.domain.reform.rule_text_clauses import NUMBER, TIMES, UNIT, WHOLE, Clause
from thidua_desktop.domain.reform.rules_kinds import (
    Adjustment,
    CountPenalty,
    Measure,
    Penalty,
    Ratio,
    Step,
    Steps,
    Survey,
)
from thidua_desktop.domain.vietnamese import parse_points

_FACTOR: Final = rf"(?P<factor>{NUMBER}|{WHOLE})"
_INTRODUCED: Final = re.compile(r"^.*?(?:=|công thức(?:\s+(?:sau|là))?\s*:?)\s*", re.I)
_MOST: Final = r"(?:tối đa(?: không (?:vượt )?quá)?|không (?:vượt )?quá|nhiều nhất)"
_LIMIT: Final = re.compile(
    rf"[,;]?\s*\(?(?:nhưng )?(?<!điểm ){_MOST}\s*(?:là )?(?:(?P<number>{NUMBER})\s*(?:{UNIT})?|{WHOLE})\)?$",
    re.I,
)
_OVER_SCALE: Final = re.compile(
    rf"^\(?\s*(?P<body>[^()]*?(?:\([^()]*\))?){TIMES}{_FACTOR}\s*\)?\s*/\s*(?P<scale>\d+)\s*%?$", re.I
)
_BEHIND: Final = re.compile(rf"^(?P<body>.+){TIMES}{_FACTOR}(?:\s*{UNIT})?$", re.I)
_BEFORE: Final = re.compile(rf"^{_FACTOR}(?:\s*{UNIT})?{TIMES}(?P<body>.+)$", re.I)
_REVERSE: Final = re.compile(r"^(?:1|100\s*%?)\s*[-–−]\s*(?P<body>.+)$")
_TARGET: Final = re.compile(rf"^(?P<body>.+?)\s*/\s*(?P<target>{NUMBER})\s*%$")
_TO_PERCENT: Final = re.compile(rf"{TIMES}100\s*%?", re.I)
_WHOLE_SAID: Final = re.compile(rf"({WHOLE})\s*\(\s*{NUMBER}\s*(?:{UNIT})?\s*\)", re.I)
_LEAST: Final = re.compile(rf"(?:<|dưới|nhỏ hơn|chưa đạt)\s*(?P<bound>{NUMBER})\s*(?P<percent>%?)$", re.I)
_IS_RATE: Final = re.compile(r"^(?:tỷ lệ|tỉ lệ|phần trăm|%|điểm trung bình|mức độ|chỉ số)", re.I)
_OF_SURVEY: Final = re.compile(r"hài lòng|khảo sát|điều tra|phiếu|ý kiến", re.I)
_NONE: Final = re.compile(
    r"^(?:nếu |trường hợp |trong năm )*(?:không|chưa)"
    r"(?: (?:có|phát sinh|tiếp nhận|nhận|được giao))?(?!\w)",
    re.I,
)
_LEGEND: Final = re.compile(
    r"^(?:trong đó|với|tử số|mẫu số|[a-zđ]|[tm]s)\s*(?::|là|=|,|$)|^[a-z]\s*[:=]", re.I
)

_TAKES: Final = re.compile(
    rf"^(?:(?:nếu|cứ|mỗi|từng|một|có|để xảy ra)\s+)*(?:(?P<per>\d+)\s+)?(?P<name>.*?)"
    r"(?:[\s:,]*\b(?:thì|bị|sẽ)\b)*[\s:,]*"
    r"\b(?P<verb>trừ|cộng thêm|cộng|thưởng|được cộng|được tính|được|đạt)\b"
    rf"(?: đi| thêm| điểm)?\s*(?P<points>{NUMBER})\s*{UNIT}(?P<after>.*)$",
    re.I,
)
_BEHIND_EACH: Final = re.compile(
    r"^\s*(?:/|cho|với|đối với|trên)?\s*(?:(?:mỗi|một|từng|01|1)\s+)+(?P<name>.+)$"
    r"|^\s*/\s*(?P<bare>.+)$",
    re.I,
)
_NO_MORE: Final = re.compile(
    rf"(?:nhưng )?(?:(?:trừ|cộng|tổng)[^\d]*?)?{_MOST}\s*(?:là )?(?P<number>{NUMBER})\s*(?:{UNIT})?$", re.I
)
_DOWN_TO_NOTHING: Final = re.compile(
    r"(?:trừ|cộng)?\s*(?:cho )?(?:đến|tới|không quá)\s*(?:hết|khi hết|số)?\s*(?:số )?điểm(?: tối đa)?"
    r"|không trừ quá.*|tối đa bằng điểm.*",
    re.I,
)
_BY_PIECE: Final = re.compile(
    rf"^(?P<points>{NUMBER})\s*{UNIT}\s*/\s*(?:(?:mỗi|một|01|1)\s+)?(?P<name>[^\d]+)$", re.I
)
_FOR_EACH: Final = re.compile(
    rf"^(?:mỗi|cứ|từng)\s+(?:(?P<per>\d+)\s+)?(?P<name>[^\d:]+?)\s*:?\s+(?P<points>{NUMBER})\s*{UNIT}$", re.I
)
_GENERAL: Final = frozenset({"lần", "trường hợp", "vụ", "vụ việc"})
_EACH: Final = re.compile(rf"^(?:mỗi|cứ|từng)\b|{UNIT}\s*/|\b(?:cho|đối với) mỗi\b", re.I)


def takes_or_adds(clauses: Sequence[Clause]) -> bool:
    """Whether something is taken off, or added by the piece."""
    return any(
        re.search(r"\btrừ\b", one.text, re.I) or (_EACH.search(one.text) and re.search(NUMBER, one.text))
        for one in clauses
    )


def factor_of(text: str, maximum: int) -> Ratio | Survey | None:
    """A formula as a rule, whatever it comes to; ``None`` where it is no simple ratio."""
    body = _INTRODUCED.sub("", text, count=1) if _INTRODUCED.match(text) else text
    body = _WHOLE_SAID.sub(r"\1", body)
    cap: int | None = None
    if (limit := _LIMIT.search(body)) and limit.start():
        cap = parse_points(limit["number"]) if limit["number"] else maximum
        body = body[: limit.start()]
    body = body.strip(" .,;").replace("÷", "/").replace(" : ", "/")
    scale: int | None = None
    if match := _OVER_SCALE.match(body):
        scale = int(match["scale"])
        body, factor = match["body"], _points(match["factor"], maximum)
    else:
        match = _BEFORE.match(body) or _BEHIND.match(body)
        if match is None:
            return None
        body, factor = match["body"], _points(match["factor"], maximum)
    return _ratio(_bare(body), factor, cap, scale)


def _points(text: str, maximum: int) -> int:
    points = parse_points(text)
    return maximum if points is None else points


def _bare(body: str) -> str:
    body = body.strip()
    while body.startswith("(") and body.endswith(")") and 0 in _depths(body) and _one_pair(body):
        body = body[1:-1].strip()
    return body


def _one_pair(body: str) -> bool:
    """Whether the first bracket closes with the last."""
    return _depths(body).index(0) == len(body) - 1


def _depths(body: str) -> list[int]:
    """How many brackets are open after each letter."""
    return list(accumulate((letter == "(") - (letter == ")") for letter in body))


def _divided(body: str) -> list[str]:
    """The parts of a quotient: a stroke within brackets is of a name; one empty part where unclear."""
    depths = _depths(body)
    if min(depths, default=0) < 0 or (depths and depths[-1] != 0):
        return [""]
    strokes = [place for place, letter in enumerate(body) if letter == "/" and depths[place] == 0]
    if len(strokes) > 1:
        strokes = [place for place in strokes if body[place - 1 : place + 2] == " / "]
        if len(strokes) != 1:
            return [""]
    return [body[: strokes[0]], body[strokes[0] + 1 :]] if strokes else [body]


def _ratio(body: str, factor: int, cap: int | None, scale: int | None) -> Ratio | Survey | None:
    body = _bare(_TO_PERCENT.sub("", body))
    reverse = _REVERSE.match(body)
    if reverse:
        body = _bare(reverse["body"])
    target: Fraction | None = None
    if match := _TARGET.match(body):
        target, body = Fraction(parse_points(match["target"]) or 0, 1000), _bare(match["body"])
        if target == 100:
            target = None
    parts = [_bare(part) for part in _divided(body)]
    if len(parts) > 2 or not all(parts) or re.search(TIMES + r"|\+|[<>≤≥]", body):
        return None
    if _OF_SURVEY.search(body) and (len(parts) == 1 or scale):
        plain = target is None and not reverse and len(parts) == 1
        return Survey(factor, scale or 100, body) if plain and cap in (None, factor) else None
    if scale not in (None, 100):
        return None
    if len(parts) == 1 and not _IS_RATE.match(body):
        return None
    total = parts[1] if len(parts) == 2 else ""
    return Ratio(factor, target, cap, None, parts[0], total, reverse=bool(reverse))


def formula_from(clauses: Sequence[Clause], maximum: int) -> Ratio | Survey | Steps | str | None:
    """A ratio with its clauses beside; why it was not understood; ``None`` where nothing multiplies."""
    formulas = [one for one in clauses if one.formula]
    if not formulas:
        return None
    rule = factor_of(formulas[0].text, maximum)
    if len(formulas) > 1 or rule is None:
        return f"công thức “{formulas[-1].text}” không thuộc dạng quen"
    least: Fraction | None = None
    for one in clauses:
        if one is formulas[0] or _LEGEND.match(one.text):
            continue
        limit = _NO_MORE.fullmatch(one.text)
        if limit and isinstance(rule, Ratio) and rule.cap is None:
            rule = replace(rule, cap=parse_points(limit["number"]))
        elif isinstance(rule, Ratio) and _NONE.match(one.label) and one.points is not None:
            if rule.none_points is not None:
                return f"chưa hiểu “{one.text}”"
            rule = replace(rule, none_points=one.points, none_name=one.label)
        elif one.points == 0 and least is None and (bound := _LEAST.search(one.label)):
            least = _percent(bound)
        else:
            return f"chưa hiểu “{one.text}”"
    return rule if least is None else _from_least(rule, least)


def _percent(bound: re.Match[str]) -> Fraction:
    """ "< 70 %", or "< 0,70" of one."""
    value = Fraction(parse_points(bound["bound"]) or 0, 1000)
    return value if bound["percent"] or value > 1 else value * 100


def _from_least(rule: Ratio | Survey, least: Fraction) -> Steps | str:
    """The ratio counts from ``least`` on; nothing is earned below."""
    if not isinstance(rule, Ratio) or rule.target or rule.reverse or rule.cap not in (None, rule.factor):
        return "công thức có mục tiêu riêng lại có mức dưới được 0 điểm"
    steps = (Step(rule.factor, least, linear=True), Step(0))
    return Steps(Measure.PERCENT, steps, rule.none_points)


def counted_from(clauses: Sequence[Clause], maximum: int, *, minus: bool) -> CountPenalty | Adjustment | str:
    """Points taken off or added each time; or why it was not understood.

    ``minus``: the component stands in an area of minus points.
    """
    kinds: list[Penalty] = []
    verbs: set[bool] = set()
    start: Clause | None = None
    most: int | None = None
    zero: list[str] = []
    for one in clauses:
        if limit := _NO_MORE.fullmatch(one.text):
            most = parse_points(limit["number"])
        elif _DOWN_TO_NOTHING.fullmatch(one.text):
            continue
        elif kind := _kind(one.text, after=bool(kinds)):
            penalty, takes = kind
            kinds.append(penalty)
            verbs.add(takes)
        elif one.points == 0 and not re.search(r"\d", one.label):
            zero.append(one.label[:1].lower() + one.label[1:])
        elif one.points is not None and start is None and not re.search(r"\d", one.label):
            start = one
        else:
            return f"chưa hiểu “{one.text}”"
    if not kinds or len(verbs) > 1:
        return "vừa cộng vừa trừ điểm" if kinds else "không nói mỗi trường hợp bao nhiêu điểm"
    takes = verbs.pop()
    if takes and not minus:
        points = maximum if start is None else start.points or 0
        clean = {"clean": start.label} if start else {}
        floor = 0 if most is None else max(0, points - most)
        return CountPenalty(points, tuple(kinds), floor, " hoặc ".join(zero), **clean)
    if start is not None or (zero and not all(_NONE.match(words) for words in zero)):
        return f"chưa hiểu “{start.text if start else zero[0]}”"
    return Adjustment(tuple(kinds), maximum if most is None else most, takes)


def _kind(text: str, *, after: bool) -> tuple[Penalty, bool] | None:
    if piece := _BY_PIECE.match(text):
        return Penalty(piece["name"].strip(), parse_points(piece["points"]) or 0), False
    match = _TAKES.match(text)
    if match is None:
        one = _FOR_EACH.match(text)
        if one is None:
            return None
        return Penalty(one["name"], parse_points(one["points"]) or 0, int(one["per"] or 1)), False
    takes = match["verb"].lower() == "trừ"
    name, tail = match["name"].strip(" ,:"), match["after"].strip(" .")
    behind = _BEHIND_EACH.match(tail) if tail else None
    if tail and behind is None:
        return None
    if behind:
        each = (behind["name"] or behind["bare"]).strip(" ,")
        name = name if name and each.lower() in _GENERAL else f"{name} {each}".strip()
    elif not takes and not _EACH.match(text) and not after:
        return None
    per = int(match["per"] or 1)
    if not name or re.search(r"\d|%", name):
        return None
    return Penalty(name[:1].lower() + name[1:], parse_points(match["points"]) or 0, per), takes
