"""Số liệu kê khai as clerks write it: "47/50 nhiệm vụ", "96,2%", "01 khiển trách", "Có, Kế hoạch số 40 …".

Read for a known rule. Where the words alone cannot tell, nothing is taken: the clerk ticks or types it.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from fractions import Fraction
from typing import Final, assert_never

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.reform.declared_words import (
    counts_of,
    items_of,
    nothing_of,
    option_of,
    yes_or_no,
)
from thidua_desktop.domain.reform.figures import Figures
from thidua_desktop.domain.reform.rules_kinds import (
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Manual,
    Measure,
    Ratio,
    Rule,
    Steps,
    Survey,
    YesNo,
)
from thidua_desktop.domain.vietnamese import fold, nfc, parse_date, parse_quantity

_N: Final = r"\d+(?:[.,]\d+)*"
_ABSENT: Final = re.compile(r"(?:khong|ko|k) (?:ap dung|thuoc doi tuong)\b|^(?:n/?a|kad)$")
_NOT_DONE: Final = re.compile(
    r"^(?:khong|chua)(?: (?:co|ban hanh|thuc hien|xay dung|lap|to chuc|gui|ky)\b|$|[,.;(])"
)
_ON_TIME: Final = re.compile(r"^dung (?:thoi )?han$")
_PAPER: Final = re.compile(r"\b\d+\s*/\s*[A-ZĐ][\w-]*|\bsố\s*:?\s*\d+(?:/\d{4})?(?:/[A-ZĐ][\w-]*)?", re.I)
_DATE: Final = re.compile(
    r"(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|\d{1,2} tháng \d{1,2},? năm \d{4}", re.I
)
_PAIR: Final = re.compile(
    rf"(?<![\d/.,])((?<![^\s(:])-?{_N})\s*(?:[^\W\d]+\s*)?/\s*({_N})(?![\d/])\s*([^\d(),;%]*)"
)
_PERCENT: Final = re.compile(rf"({_N})\s*%")
_NUMBER: Final = re.compile(rf"(?<![\w/.,])({_N})(?![\d/])(?!\s*%)\s*([^\d(),;%]*)")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_CLAUSE: Final = re.compile(r"[,;]\s+")
_CONTRARY: Final = re.compile(r"\b(?:khong|chua|con|tre|cham|qua han|thieu|sai)\b")
"""Words that turn a share into that of the others: "03/50 hồ sơ trễ hạn"."""
_LONG: Final = re.compile(r"\d+[.,]\d{4,}")


def figures_from_text(rule: Rule, declared: str) -> Figures | None:
    """Figures of ``declared`` for ``rule``; ``None`` where it is empty or does not say enough.

    "Không áp dụng" is read for every rule. What was recognised by its words alone is marked
    (:attr:`Figures.matched`) and said in the working.
    """
    text = nfc(declared)
    if not text:
        return None
    if _ABSENT.search(fold(text)):
        return Figures(not_applicable=True)
    match rule:
        case YesNo():
            return _yes_no(rule, text)
        case Choice():
            place = option_of(rule.options, text)
            return None if place is None else Figures(choice=place, matched=True)
        case Checklist():
            return items_of(rule, text)
        case Steps(measure=Measure.DATE):
            return _date(text)
        case Steps(measure=Measure.NUMBER):
            if "ngày" in rule.noun and _ON_TIME.match(fold(text)):
                return Figures(count=Fraction(0))
            return _number(text, rule.noun)
        case Steps():
            return _rate(text, rule.noun) or _none(text, rule.noun)
        case Ratio():
            if rule.reverse and "dung han" in fold(text):
                return None
            names = f"{rule.done_name} {rule.total_name}"
            return _rate(text, names) or _none(text, rule.none_name)
        case Survey():
            return (_rate(text, rule.name) or _decimal(text)) if rule.scale == 100 else _mark(text)
        case CountPenalty():
            return counts_of(rule.penalties, text, clean=rule.clean, grave=rule.zero_if)
        case Adjustment():
            return counts_of(rule.gains, text)
        case Manual():
            return None
    assert_never(rule)


def how_to_declare(rule: Rule) -> str:
    """How figures for a rule are written, with an example, for hints and refusals; empty by hand."""
    match rule:
        case YesNo():
            return f"ghi “{rule.yes}” hoặc “{rule.no}”"
        case Choice():
            return "chọn một mức, hoặc ghi đúng lời của mức"
        case Checklist():
            return "đánh dấu từng nội dung đạt, hoặc ghi các nội dung đạt cách nhau dấu chấm phẩy"
        case Steps(measure=Measure.DATE):
            return "ghi một ngày, ví dụ “22/01/2026”"
        case Steps(measure=Measure.NUMBER):
            return f"ghi số lượng, ví dụ “05 {rule.noun}”".replace(" ”", "”")
        case Steps() | Ratio():
            return "ghi hai số “47/50” hoặc tỷ lệ “94%”"
        case Survey():
            rate = rule.scale == 100
            return "ghi tỷ lệ “91,4%” hoặc “34/38 phiếu”" if rate else "ghi điểm trung bình “4,5”"
        case CountPenalty():
            return f"ghi số lần, ví dụ “01 {rule.penalties[0].name}”, hoặc “Không”"
        case Adjustment():
            return f"ghi số lần, ví dụ “02 {rule.gains[0].name}”"
        case Manual():
            return ""
    assert_never(rule)


def unread(rule: Rule, declared: str) -> Problem:
    """What to say where :func:`figures_from_text` read nothing out of words that are there."""
    return Problem(
        code="figures_not_read",
        message=f"Chưa đọc được số liệu “{nfc(declared)}”: {how_to_declare(rule)}.",
        value=declared,
        field="declared",
    )


def _quantity(text: str) -> Fraction | None:
    if _LONG.fullmatch(text):
        return Fraction(text.replace(",", "."))
    thousandths = parse_quantity(text)
    return None if thousandths is None else Fraction(thousandths, 1000)


def _without_papers(text: str) -> str:
    """Numbers and dates of papers are no figures."""
    return _PAPER.sub(" ", _DATE.sub(" ", text))


def _rate(text: str, names: str) -> Figures | None:
    """A pair or a percent; ``None`` too where it is said of the contrary of what ``names`` count."""
    text = _without_papers(text)
    clause = next((one for one in _CLAUSE.split(_BRACKETS.sub(" ", text)) if re.search(r"\d", one)), "")
    if set(_CONTRARY.findall(fold(clause))) - set(_CONTRARY.findall(fold(names))):
        return None
    pairs, percents = _PAIR.findall(text), _PERCENT.findall(text)
    if len(pairs) > 1 or len(percents) > 1:
        return None
    percent = _quantity(percents[0]) if percents else None
    if not pairs:
        negative = percents and re.search(rf"[-−]\s*{re.escape(percents[0])}", text)
        return Figures(percent=-percent if negative else percent) if percent is not None else None
    done, total, noun = pairs[0]
    upper, lower = _quantity(done), _quantity(total)
    if upper is None or lower is None:
        return None
    return Figures(done=upper, total=lower, percent=percent, noun=noun.strip(" .:-"))


def _decimal(text: str) -> Figures | None:
    """A bare "91,4": nobody counts answers in tenths."""
    value = _quantity(text) if re.fullmatch(r"\d+[.,]\d+", text) else None
    return None if value is None else Figures(percent=value)


def _mark(text: str) -> Figures | None:
    numbers = [number for number, _ in _NUMBER.findall(_without_papers(text))]
    value = _quantity(numbers[0]) if len(numbers) == 1 else None
    return None if value is None else Figures(percent=value)


def _none(text: str, none_name: str) -> Figures | None:
    return Figures(none_received=True) if nothing_of(text, none_name) else None


def _number(text: str, noun: str) -> Figures | None:
    bare = _without_papers(_BRACKETS.sub(" ", text))
    numbers = _NUMBER.findall(bare)
    if not numbers:
        return Figures(count=Fraction(0)) if nothing_of(text, noun, bare=True) else None
    if len(numbers) > 1 or _PAIR.search(bare) or _PERCENT.search(bare):
        return None
    number, said = numbers[0]
    count = _quantity(number)
    if count is None:
        return None
    if re.search(rf"[-−]\s*{re.escape(number)}", bare):
        count = -count
    return Figures(count=count, noun=said.strip(" .:-"))


def _date(text: str) -> Figures | None:
    days: set[dt.date] = set()
    for found in _DATE.findall(text):
        day = parse_date(found).date
        if day is None:
            return None
        days.add(day)
    if len(days) == 1:
        return Figures(date=days.pop())
    if not days and _NOT_DONE.match(fold(text)) and not re.search(r"\d", text):
        return Figures(yes=False)
    return None


def _yes_no(rule: YesNo, text: str) -> Figures | None:
    if rule.within and (pair := _rate(text, rule.yes)) and pair.done is not None:
        return replace(pair, percent=None)
    answer = yes_or_no(rule.yes, rule.no, text)
    return None if answer is None else Figures(yes=answer)
