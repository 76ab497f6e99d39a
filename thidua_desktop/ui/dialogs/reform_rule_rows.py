"""A scoring rule as the fields and lines of its dialog, and back: text only, nothing of Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, assert_never

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.reform.figures import number_text
from thidua_desktop.domain.reform.rules import (
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
    Step,
    Steps,
    Survey,
    YearDay,
    YesNo,
)
from thidua_desktop.domain.vietnamese import fold, nfc, parse_points, parse_quantity

KINDS: Final = (
    ("Có hoặc không", "yes_no"),
    ("Chọn một trong nhiều mức", "choice"),
    ("Danh mục, mỗi nội dung có điểm riêng", "checklist"),
    ("Bậc theo số lượng", "number"),
    ("Bậc theo tỷ lệ", "percent"),
    ("Bậc theo ngày", "date"),
    ("Công thức tỷ lệ", "ratio"),
    ("Trừ điểm theo số lần", "count_penalty"),
    ("Cộng điểm theo số lần", "adjustment"),
    ("Điều tra xã hội học", "survey"),
    ("Chấm bằng tay", "manual"),
)
"""Words and keys of the kinds; steps are three of them."""

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "yes_no": (),
    "choice": (),
    "checklist": (),
    "number": ("noun",),
    "percent": ("noun", "none"),
    "date": ("noun", "none"),
    "ratio": ("done", "total", "factor", "target", "cap", "none_name", "none", "reverse"),
    "count_penalty": ("start", "clean", "floor", "zero"),
    "adjustment": ("cap",),
    "survey": ("done", "factor", "scale"),
    "manual": (),
}
"""Which fields each kind uses."""

TABLES: Final[Mapping[str, str]] = {
    "yes_no": "words",
    "choice": "words",
    "checklist": "words",
    "number": "numbers",
    "percent": "numbers",
    "date": "days",
    "count_penalty": "counts",
    "adjustment": "counts",
}
"""Which lines each kind uses; the others have none."""

_DAY: Final = re.compile(
    r"(?:(?P<day>\d{1,2})/(?P<month>\d{1,2})|tháng (?P<whole>\d{1,2}))"
    r"(?:/(?P<year>\d{4}))?(?P<before> năm trước)?"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rule as typed: words or bound, points, and what else the kind has."""

    what: str = ""
    points: str = ""
    more: str = ""


def kind_of(rule: Rule) -> str:
    """Key of :data:`KINDS`."""
    match rule:
        case YesNo():
            return "yes_no"
        case Choice():
            return "choice"
        case Checklist():
            return "checklist"
        case Steps():
            return rule.measure.value
        case Ratio():
            return "ratio"
        case CountPenalty():
            return "count_penalty"
        case Adjustment():
            return "adjustment"
        case Survey():
            return "survey"
        case Manual():
            return "manual"
    assert_never(rule)


def usual_rule(kind: str, maximum: int, *, minus: bool = False) -> Rule:
    """A rule to begin with when another kind is chosen; ``maximum`` in thousandths."""
    half = maximum // 2
    by_percent = (Step(maximum, Fraction(100)), Step(half, Fraction(80)), Step(0))
    usual: Mapping[str, Rule] = {
        "yes_no": YesNo(maximum),
        "choice": Choice((Item("Đúng hạn", maximum), Item("Chậm", half), Item("Không thực hiện", 0))),
        "checklist": Checklist((Item("Nội dung thứ nhất", maximum - half), Item("Nội dung thứ hai", half))),
        "number": Steps(Measure.NUMBER, (Step(maximum, Fraction(2)), Step(half, Fraction(1)), Step(0))),
        "percent": Steps(Measure.PERCENT, by_percent),
        "date": Steps(Measure.DATE, (Step(maximum, until=YearDay(1)), Step(0)), 0, "ban hành"),
        "ratio": Ratio(maximum),
        "count_penalty": CountPenalty(maximum, (Penalty("trường hợp", half or maximum),)),
        "adjustment": Adjustment((Penalty("trường hợp", half or maximum),), maximum, minus),
        "survey": Survey(maximum),
    }
    return usual.get(kind, Manual())


def example_of(rule: Rule, year: int) -> str:
    """Figures to try a rule with."""
    match rule:
        case YesNo():
            return rule.yes
        case Choice():
            return rule.options[0].text
        case Checklist():
            return f"Đủ {len(rule.items)} nội dung"
        case Steps(measure=Measure.DATE):
            return f"22/01/{year}"
        case Steps(measure=Measure.NUMBER):
            return f"02 {rule.noun}".strip()
        case Steps() | Ratio():
            return "47/50"
        case CountPenalty():
            return f"01 {rule.penalties[0].name}"
        case Adjustment():
            return f"02 {rule.gains[0].name}"
        case Survey():
            return "91,4%" if rule.scale == 100 else number_text(Fraction(rule.scale * 9, 10))
        case Manual():
            return ""
    assert_never(rule)


def lines_of(rule: Rule) -> list[Line]:
    """The lines of a rule."""
    match rule:
        case YesNo():
            return [Line(rule.yes, shown(rule.points_yes)), Line(rule.no, shown(rule.points_no))]
        case Choice():
            return [Line(item.text, shown(item.points)) for item in rule.options]
        case Checklist():
            return [Line(item.text, shown(item.points)) for item in rule.items]
        case Steps(measure=Measure.DATE):
            return [Line(_day_text(step.until), shown(step.points)) for step in rule.steps]
        case Steps():
            return [_band_line(step) for step in rule.steps]
        case CountPenalty():
            return [_count_line(kind) for kind in rule.penalties]
        case Adjustment():
            return [_count_line(kind) for kind in rule.gains]
    return []


def fields_of(rule: Rule) -> dict[str, str | bool]:
    """The fields of a rule; those it has not got are empty."""
    told: dict[str, str | bool] = {name: "" for names in FIELDS.values() for name in names}
    told["reverse"] = False
    match rule:
        case Steps():
            told |= {"noun": rule.noun, "none": _maybe(rule.none_points)}
        case Ratio():
            told |= {
                "done": rule.done_name,
                "total": rule.total_name,
                "factor": shown(rule.factor),
                "target": "" if rule.target is None else number_text(rule.target),
                "cap": _maybe(rule.cap),
                "none": _maybe(rule.none_points),
                "none_name": rule.none_name if rule.none_points is not None else "",
                "reverse": rule.reverse,
            }
        case CountPenalty():
            told |= {
                "start": shown(rule.start),
                "clean": rule.clean,
                "floor": shown(rule.floor),
                "zero": rule.zero_if,
            }
        case Adjustment():
            told["cap"] = shown(rule.cap)
        case Survey():
            told |= {"done": rule.name, "factor": shown(rule.factor), "scale": str(rule.scale)}
    return told


def _maybe(points: int | None) -> str:
    return "" if points is None else shown(points)


def _count_line(kind: Penalty) -> Line:
    return Line(kind.name, shown(kind.each), str(kind.per) if kind.per > 1 else "")


def _band_line(step: Step) -> Line:
    bound = "" if step.at_least is None else number_text(step.at_least)
    return Line(f">{bound}" if step.above else bound, shown(step.points), "có" if step.linear else "")


def _day_text(day: YearDay | None) -> str:
    if day is None:
        return ""
    words = f"{day.day:02d}/{day.month:02d}" if day.day else f"tháng {day.month:02d}"
    return f"{words}{f'/{day.year}' if day.year else ''}{' năm trước' if day.before else ''}"


class _Reader:
    """Reads what was typed and gathers what is wrong with it."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields
        self.problems: list[Problem] = []

    def words(self, name: str) -> str:
        return nfc(str(self._fields.get(name) or ""))

    def ticked(self, name: str) -> bool:
        return self._fields.get(name) is True

    def points(self, name: str) -> int | None:
        """Points of a field; ``None`` where it is empty or wrong."""
        text = self.words(name)
        points = parse_points(text)
        if text and (points is None or points < 0):
            self.wrong("Ghi điểm dạng 1,25.", name)
            return None
        return points

    def needed(self, name: str) -> int:
        points = self.points(name)
        if points is None and not self.words(name):
            self.wrong("Ghi điểm.", name)
        return points or 0

    def line_points(self, number: int, line: Line) -> int:
        points = parse_points(line.points)
        if points is None or points < 0:
            self.wrong(f"Dòng {number} “{line.what}”: ghi điểm dạng 1,25.")
        return points or 0

    def wrong(self, message: str, name: str = "") -> None:
        self.problems.append(Problem("rule_form", message, field=name))


def rule_from(kind: str, lines: Sequence[Line], fields: Mapping[str, object], *, minus: bool = False) -> Rule:
    """The rule that was typed. ``minus``: its component stands in an area of minus points.

    :raises Invalid: text that is no number, no day; an empty line where there must be words.
    """
    reader = _Reader(fields)
    rule = _MAKERS[kind](reader, lines, minus) if kind in _MAKERS else Manual()
    if reader.problems:
        raise Invalid(reader.problems)
    return rule


def _items(reader: _Reader, lines: Sequence[Line]) -> tuple[Item, ...]:
    made = []
    for number, line in enumerate(lines, start=1):
        if not nfc(line.what):
            reader.wrong(f"Dòng {number}: ghi nội dung.")
        made.append(Item(nfc(line.what), reader.line_points(number, line)))
    return tuple(made)


def _yes_no(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    items = _items(reader, lines)
    if len(items) != 2:
        reader.wrong("Cần đúng hai dòng: có, và không.")
        return Manual()
    yes, no = items
    return YesNo(yes.points, no.points, yes.text, no.text)


def _choice(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    return Choice(_items(reader, lines))


def _checklist(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    return Checklist(_items(reader, lines))


def _bands(measure: Measure) -> Callable[[_Reader, Sequence[Line], bool], Rule]:
    def make(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
        steps = [_band(reader, number, line) for number, line in enumerate(lines, start=1)]
        none = reader.points("none") if measure is Measure.PERCENT else None
        return Steps(measure, tuple(steps), none, reader.words("noun"))

    return make


def _band(reader: _Reader, number: int, line: Line) -> Step:
    text = nfc(line.what).replace("%", "").replace("≥", "").strip()
    above = text.startswith(">")
    points = reader.line_points(number, line)
    if not text:
        return Step(points)
    bound = parse_quantity(text.lstrip("> "))
    if bound is None:
        reader.wrong(f"Dòng {number}: mốc “{line.what}” không phải là số; mức cuối để trống mốc.")
    linear = fold(line.more).startswith(("c", "x"))
    return Step(points, Fraction(bound or 0, 1000), above, linear=linear)


def _days(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    steps = []
    for number, line in enumerate(lines, start=1):
        text = nfc(line.what)
        day = _day(text) if text else None
        if text and day is None:
            reader.wrong(f"Dòng {number}: ghi “31/01”, “tháng 01” hoặc “31/12 năm trước”; mức cuối để trống.")
        steps.append(Step(reader.line_points(number, line), until=day))
    return Steps(Measure.DATE, tuple(steps), reader.points("none"), reader.words("noun"))


def _day(text: str) -> YearDay | None:
    match = _DAY.fullmatch(text.lower())
    if match is None:
        return None
    day = YearDay(
        int(match["month"] or match["whole"]),
        int(match["day"] or 0),
        int(match["year"]) if match["year"] else None,
        1 if match["before"] else 0,
    )
    return day if day.real else None


def _ratio(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    target, text = None, reader.words("target").removesuffix("%").strip()
    if text:
        target = parse_quantity(text)
        if target is None or target <= 0:
            reader.wrong("Mục tiêu là một tỷ lệ lớn hơn 0, ví dụ 80.", "target")
            target = None
    if not reader.words("done"):
        reader.wrong("Ghi tử số là gì.", "done")
    none = reader.points("none")
    return Ratio(
        reader.needed("factor"),
        None if target is None else Fraction(target, 1000),
        reader.points("cap"),
        none,
        reader.words("done"),
        reader.words("total"),
        (reader.words("none_name") if none is not None else "") or "không phát sinh",
        reader.ticked("reverse"),
    )


def _kinds(reader: _Reader, lines: Sequence[Line]) -> tuple[Penalty, ...]:
    made = []
    for number, line in enumerate(lines, start=1):
        per = nfc(line.more) or "1"
        if not nfc(line.what):
            reader.wrong(f"Dòng {number}: ghi trường hợp.")
        if not (per.isascii() and per.isdigit() and int(per) > 0):
            reader.wrong(f"Dòng {number} “{line.what}”: số lượng một lần tính là số nguyên từ 1.")
            per = "1"
        made.append(Penalty(nfc(line.what), reader.line_points(number, line), int(per)))
    return tuple(made)


def _count_penalty(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    usual = CountPenalty(0, ())
    return CountPenalty(
        reader.needed("start"),
        _kinds(reader, lines),
        reader.points("floor") or 0,
        reader.words("zero"),
        reader.words("clean") or usual.clean,
    )


def _adjustment(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    return Adjustment(_kinds(reader, lines), reader.needed("cap"), minus)


def _survey(reader: _Reader, lines: Sequence[Line], minus: bool) -> Rule:
    scale = reader.words("scale") or "100"
    if not (scale.isascii() and scale.isdigit() and int(scale) > 0):
        reader.wrong("Thang điểm là số nguyên: 100 (tỷ lệ), 10 hoặc 5.", "scale")
        scale = "100"
    return Survey(reader.needed("factor"), int(scale), reader.words("done") or Survey(0).name)


_MAKERS: Final[Mapping[str, Callable[[_Reader, Sequence[Line], bool], Rule]]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "checklist": _checklist,
    "number": _bands(Measure.NUMBER),
    "percent": _bands(Measure.PERCENT),
    "date": _days,
    "ratio": _ratio,
    "count_penalty": _count_penalty,
    "adjustment": _adjustment,
    "survey": _survey,
}
