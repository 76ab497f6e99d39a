"""Steps by date in the words of a set: "trong tháng 01", "trước ngày 15/02", "từ tháng 3 trở đi"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from thidua_desktop.domain.reform.rule_text_bands import Line
from thidua_desktop.domain.reform.rules_kinds import Measure, Step, Steps, YearDay

_DAY: Final = (
    r"(?:ngày )?(?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:(?:/| năm )(?P<year>\d{4}))?(?![\d/])"
)
_MONTH: Final = r"(?:tháng )(?P<month>\d{1,2})(?:(?:/| năm )(?P<year>\d{4}))?(?![\d/])"
_QUARTER: Final = r"quý (?P<quarter>IV|III|II|I|[1-4])(?:(?:/| năm )(?P<year>\d{4}))?(?!\w)"
_BEFORE_YEAR: Final = re.compile(r"\bnăm (?:trước|liền trước)(?: liền kề)?\b", re.I)
_ONWARDS: Final = re.compile(r"trở đi|trở về sau|trở lên", re.I)
_LATER: Final = re.compile(
    r"\b(?:muộn|chậm|trễ|quá hạn|không đúng hạn|sau thời (?:gian|hạn)|quá thời hạn|còn lại)\b", re.I
)
_NOT_DONE: Final = re.compile(
    r"(?:^|\b(?:hoặc|hay)\s+|,\s*)(?:không|chưa)\s+(?P<verb>[^\d]*?)(?: kế hoạch)?$", re.I
)
_REFERENCE = 2025
"""Any year of 365 days: bands are compared day by day."""

_RANGE: Final = re.compile(
    r"từ (?:ngày )?(?P<d1>\d{1,2})/(?P<m1>\d{1,2})(?:/\d{4})? (?:đến|tới)(?: hết)? "
    r"(?:ngày )?(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}))?(?![\d/])",
    re.I,
)
_MARKS: Final = (
    # pattern of the word before, pattern of the day, whether the day itself belongs, whether it is a start
    (r"(?:sau|quá)(?: hết)?", "after"),
    (r"(?:trước hoặc trong|trong hoặc trước|trước và trong)", "until"),
    (r"trước", "before"),
    (r"(?:từ)", "from"),
    (r"(?:chậm nhất|muộn nhất|không quá|không muộn hơn|đến|trong|xong)(?: là)?(?: hết| trong)?", "until"),
)


@dataclass(frozen=True, slots=True)
class _Span:
    """Days from ``start`` (``None``: as early as may be) to ``until`` (``None``: no end)."""

    start: YearDay | None
    until: YearDay | None
    points: int


def speaks_of_days(label: str) -> bool:
    """Whether a label names a day, a month or a quarter as a limit."""
    return _mark(label) is not None


def day_steps_from(lines: Sequence[Line]) -> Steps | str | None:
    """Steps by date, or why they make no rule; ``None`` where no line names a day."""
    if not any(speaks_of_days(line.label) for line in lines):
        return None
    spans: list[_Span] = []
    none_points, later, noun = None, None, ""
    for line in lines:
        if found := _span(line):
            spans.append(found)
            noun = noun or _noun(line.label)
            if _NOT_DONE.search(line.label):
                none_points = line.points
        elif _LATER.search(line.label) and later is None:
            later = line.points
            if _NOT_DONE.search(line.label):
                none_points = line.points
        elif _NOT_DONE.search(line.label) and none_points is None:
            none_points = line.points
        elif speaks_of_days(line.label):
            return f"“{line.label}” nêu một ngày không có trong lịch"
        else:
            return f"mức “{line.label}” không so được với các mốc ngày khác"
    return _joined(spans, later, none_points, noun)


def _mark(label: str) -> tuple[str, re.Match[str]] | None:
    if match := _RANGE.search(label):
        return "range", match
    for word, what in _MARKS:
        for when in (_DAY, _MONTH, _QUARTER):
            if match := re.search(rf"\b{word}\s+{when}", label, re.I):
                return what, match
    return None


def _span(line: Line) -> _Span | None:
    found = _mark(line.label)
    if found is None:
        return None
    what, match = found
    rest = line.label[match.end() :]
    named = match.groupdict()
    before = int(bool(_BEFORE_YEAR.match(rest.strip())))
    last = _last(named, before)
    if last is None:
        return None
    first = _first(named, before)
    day_named = bool(named.get("day"))
    if what == "range":
        start = YearDay(int(named["m1"]), int(named["d1"]), last.year, before)
        return _Span(start, last, line.points) if start.real else None
    if what == "after":
        return _Span(_next(last), None, line.points)
    if what == "from":
        return _Span(first, None, line.points) if _ONWARDS.search(rest) or day_named else None
    if what == "before":
        return _Span(None, _previous(first), line.points)
    within = match[0].lower().startswith("trong") and not day_named
    return _Span(first if within else None, last, line.points)


def _last(named: dict[str, str], before: int) -> YearDay | None:
    """The last day of what was named; ``None`` where there is no such day."""
    if named.get("quarter"):
        return YearDay(_quarter(named["quarter"]) * 3, 0, _year(named), before)
    day = YearDay(int(named["month"]), int(named.get("day") or 0), _year(named), before)
    return day if day.real else None


def _first(named: dict[str, str], before: int) -> YearDay:
    if named.get("quarter"):
        return YearDay(_quarter(named["quarter"]) * 3 - 2, 1, _year(named), before)
    return YearDay(int(named["month"]), int(named.get("day") or 1), _year(named), before)


def _year(named: dict[str, str]) -> int | None:
    return int(named["year"]) if named.get("year") else None


def _quarter(text: str) -> int:
    return {"I": 1, "II": 2, "III": 3, "IV": 4}.get(text.upper()) or int(text)


def _next(day: YearDay) -> YearDay:
    return _moved(day, 1)


def _previous(day: YearDay) -> YearDay:
    return _moved(day, -1)


def _moved(day: YearDay, days: int) -> YearDay:
    """The day before or after; the last day of a month stays "the last day"."""
    reference = day.year or _REFERENCE
    other = day.of(reference) + dt.timedelta(days)
    year = other.year if day.year else None
    before = day.before if day.year else reference - other.year
    last = calendar.monthrange(other.year, other.month)[1] == other.day
    return YearDay(other.month, 0 if last and days < 0 else other.day, year, before)


def _joined(
    spans: Sequence[_Span], later: int | None, none_points: int | None, noun: str
) -> Steps | str | None:
    ending = sorted((s for s in spans if s.until), key=lambda s: _date(s.until))
    open_ended = [span for span in spans if span.until is None]
    if not ending:
        return None
    if len(open_ended) + (later is not None) > 1:
        return "hai dòng cùng nói về ngày muộn hơn"
    one_day = dt.timedelta(1)
    for one, two in pairwise([*ending, *open_ended]):
        if two.start is not None and _date(two.start) != _date(one.until) + one_day:
            missed = _date(one.until) + one_day
            if _date(two.start) == missed + one_day:
                return f"không nói ngày {missed:%d/%m} được bao nhiêu điểm"
            return "các mốc ngày không nối nhau"
        if two.until and _date(two.until) <= _date(one.until):
            return "hai dòng cùng một mốc ngày"
    first = ending[0]
    if first.start is not None and (first.start.month, first.start.day) != (1, 1) and not first.start.before:
        return "không nói trước mốc ngày đầu được bao nhiêu điểm"
    if open_ended:
        rest = open_ended[0].points
    elif later is not None:
        rest = later
    else:
        return "không nói sau mốc ngày cuối được bao nhiêu điểm"
    steps = (*(Step(span.points, until=span.until) for span in ending), Step(rest))
    return Steps(Measure.DATE, steps, none_points, noun)


def _date(day: YearDay | None) -> dt.date:
    return day.of(_REFERENCE) if day else dt.date.max


def _noun(label: str) -> str:
    found = _mark(label)
    words = label[: found[1].start()] if found else ""
    words = re.sub(r"\b(?:đúng hạn|đúng thời hạn|kịp thời)\b", "", words, flags=re.I).strip(" :,-(")
    return words[:1].lower() + words[1:]
