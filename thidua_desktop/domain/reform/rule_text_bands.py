"""Bands by number and percent in the words of a set: "từ 90% đến dưới 95%", "≥ 90", "02 - 03 hình thức"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from thidua_desktop.domain.reform.figures import number_text
from thidua_desktop.domain.reform.rules_kinds import Measure, Step, Steps
from thidua_desktop.domain.vietnamese import parse_quantity

_N: Final = r"(\d+(?:[.,]\d+)*)\s*(%?)"
_WORD: Final = r"[^\d<>≤≥=]*?"
_BEYOND: Final = r"(?:trên|lớn hơn|nhiều hơn|cao hơn|hơn|vượt|>)"
_LEAST: Final = r"(?:từ đủ|từ|ít nhất|tối thiểu|không dưới|≥|>=)"
_BELOW: Final = r"(?:dưới|nhỏ hơn|ít hơn|thấp hơn|chưa đến|chưa đạt|không đạt|<)"
_MOST: Final = r"(?:không quá|tối đa|đến|≤|<=)"
_TO: Final = r"(?:đến|tới|-|–|—)"

_BETWEEN: Final = re.compile(rf"(?:(từ|trên|>|≥|>=)\s*)?{_N}\s*{_WORD}\s*{_TO}\s*({_BELOW})?\s*{_N}", re.I)
_SANDWICH: Final = re.compile(rf"{_N}\s*(<=|≤|<)\s*{_WORD}\s*(<=|≤|<)\s*{_N}", re.I)
_UPWARDS: Final = re.compile(rf"(?:{_LEAST}\s*)?{_N}{_WORD}\s*trở lên", re.I)
_DOWNWARDS: Final = re.compile(rf"(?:từ\s*)?{_N}{_WORD}\s*trở xuống", re.I)
_OVER: Final = re.compile(rf"{_BEYOND}\s*{_N}", re.I)
_FROM: Final = re.compile(rf"{_LEAST}\s*{_N}", re.I)
_UNDER: Final = re.compile(rf"{_BELOW}\s*{_N}", re.I)
_UP_TO: Final = re.compile(rf"{_MOST}\s*{_N}", re.I)
_EXACT: Final = re.compile(
    rf"^(?:(?:có|đạt|đủ|hoàn thành|được|thực hiện|chỉ|để xảy ra|xảy ra)\s+)*{_N}(?![/\d])", re.I
)
_EXACT_PERCENT: Final = re.compile(r"^[^\d]*?(\d+(?:[.,]\d+)*)\s*(%)[^\d]*$")
_NONE: Final = re.compile(
    r"^(?:không(?: (?:có|phát sinh|trễ|chậm|thực hiện|để xảy ra|xảy ra))?|chưa có|kịp thời)(?!\w)", re.I
)
_ON_TIME: Final = re.compile(r"\bđúng (?:thời )?hạn$", re.I)
"""Nought days late, where the other lines count days."""
_NOTHING_CAME: Final = re.compile(r"^(?:nếu )?không (?:có|phát sinh|tiếp nhận|nhận)(?!\w)", re.I)
_LATE: Final = re.compile(r"\b(?:chậm|trễ|muộn|quá hạn)\b", re.I)
_REST: Final = re.compile(r"^(?:các )?(?:trường hợp |mức )?(?:còn lại|khác)$", re.I)
_WORDS_AROUND: Final = re.compile(r"trở lên|trở xuống|^(?:đạt|có|tỷ lệ)\s+$", re.I)
_BAND_WORDS: Final = re.compile(rf"{_BELOW}\s*\d|{_BEYOND}\s*\d|trở lên|trở xuống|\d\s*%|[≥≤]", re.I)

_Cut = tuple[Fraction, int]
"""A place between numbers: just before the number (0) or just after it (1)."""
_START: Final[_Cut] = (Fraction(0), 0)
_NOUGHT: Final[_Cut] = (Fraction(0), 1)


@dataclass(frozen=True, slots=True)
class Band:
    """One band; ``high`` is ``None`` where it has no upper end."""

    low: _Cut
    high: _Cut | None
    percent: bool
    points: int
    linear: bool = False
    noun: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One clause to be read as a band."""

    label: str
    points: int
    linear: bool = False


def speaks_of_bands(label: str) -> bool:
    """Whether a label can only be a band."""
    return bool(_BAND_WORDS.search(label))


def steps_from(lines: Sequence[Line]) -> Steps | str | None:
    """Steps, or why the bands do not make a rule; ``None`` where the lines are no bands at all."""
    figures = [line for line in lines if re.search(r"\d", line.label)]
    if not figures or not any(_read(line, percent=False) for line in figures):
        return None
    percent = any("%" in line.label for line in figures)
    bands, none_points, rest = [], None, None
    for line in lines:
        if band := _read(line, percent=percent):
            bands.append(band)
        elif _REST.match(line.label) and rest is None:
            rest = line
        elif _NOTHING_CAME.match(line.label) and percent and none_points is None:
            none_points = line.points
        else:
            return f"mức “{line.label}” không so được với các mức khác"
    if len({band.percent for band in bands if band.low != _START or band.high != _NOUGHT}) > 1:
        return "có mức theo tỷ lệ, có mức theo số lượng"
    if rest is not None:
        bands = _with_rest(bands, rest, percent)
    return _joined(bands, percent, none_points)


def _read(line: Line, *, percent: bool) -> Band | None:
    label = line.label
    if not re.search(r"\d", label):
        if not percent and (_NONE.match(label) or _ON_TIME.search(label)):
            return Band(_START, _NOUGHT, False, line.points)
        return None
    for pattern, make in _FORMS:
        if match := pattern.search(label):
            found = make(match)
            if found is None:
                return None
            low, high = found
            if low == _START and high != _NOUGHT and _LATE.search(label):
                low = _NOUGHT  # "chậm dưới 03 ngày" begins after on time
            noun = "" if pattern is _EXACT_PERCENT else _noun(label, match)
            return Band(low, high, "%" in match[0], line.points, line.linear, noun)
    return None


def _number(text: str) -> Fraction:
    return Fraction(parse_quantity(text) or 0, 1000)


def _between(match: re.Match[str]) -> tuple[_Cut, _Cut | None] | None:
    sign, low, unit, below, high, unit_too = match.groups()
    if unit and not unit_too:
        return None
    strict = bool(sign) and sign.lower() in ("trên", ">")
    return (_number(low), int(strict)), (_number(high), 0 if below else 1)


def _sandwich(match: re.Match[str]) -> tuple[_Cut, _Cut | None]:
    low, _, first, second, high, _ = match.groups()
    return (_number(low), int(first == "<")), (_number(high), int(second != "<"))


_FORMS: Final = (
    (_SANDWICH, _sandwich),
    (_BETWEEN, _between),
    (_UPWARDS, lambda m: ((_number(m[1]), 0), None)),
    (_DOWNWARDS, lambda m: (_START, (_number(m[1]), 1))),
    (_FROM, lambda m: ((_number(m[1]), 0), None)),
    (_UP_TO, lambda m: (_START, (_number(m[1]), 1))),
    (_OVER, lambda m: ((_number(m[1]), 1), None)),
    (_UNDER, lambda m: (_START, (_number(m[1]), 0))),
    (_EXACT_PERCENT, lambda m: ((_number(m[1]), 0), (_number(m[1]), 1))),
    (_EXACT, lambda m: ((_number(m[1]), 0), (_number(m[1]), 1))),
)


def _noun(label: str, match: re.Match[str]) -> str:
    inner = re.sub(r"trở (?:lên|xuống)", "", match[0], flags=re.I)
    tail = re.search(r"[\d%]\s*([^\W\d_][^\d%]*)$", inner)
    words = f"{tail[1] if tail else ''} {label[match.end() :]}"
    return _WORDS_AROUND.sub("", words).strip(" ,:")


def _with_rest(bands: list[Band], rest: Line, percent: bool) -> list[Band]:
    """The rest is what lies below the lowest band, where the others leave no gap above it."""
    lowest = min((band.low for band in bands), default=_START)
    if lowest == _START:
        return bands
    return [*bands, Band(_START, lowest, percent, rest.points)]


def _whole(cut: _Cut | None, *, percent: bool) -> _Cut | None:
    """Counts are whole: just after 3 is just before 4. Nothing lies beyond 100 %."""
    if cut is None or (percent and cut >= (Fraction(100), 1)):
        return None
    number, after = cut
    if not percent and after and number.denominator == 1:
        return number + 1, 0
    return cut


def _joined(bands: Sequence[Band], percent: bool, none_points: int | None) -> Steps | str:
    unit = " %" if percent else ""
    spans = sorted(
        ((_whole(b.low, percent=percent) or b.low, _whole(b.high, percent=percent), b) for b in bands),
        key=lambda span: span[0],
        reverse=True,
    )
    if spans[0][1] is not None:
        return f"không nói từ {number_text(spans[0][1][0])}{unit} trở lên được bao nhiêu điểm"
    if spans[-1][0] != _START:
        return f"không nói dưới {number_text(spans[-1][0][0])}{unit} được bao nhiêu điểm"
    for (low, _, _), (_, high, _) in pairwise(spans):
        if high is None or high > low:
            return f"mức {number_text(low[0])}{unit} thuộc hai dòng"
        if high < low:
            return f"không nói giữa {number_text(high[0])}{unit} và {number_text(low[0])}{unit}"
    steps = tuple(
        Step(band.points, at_least=None if low == _START else low[0], above=bool(low[1]), linear=band.linear)
        for low, _, band in spans
    )
    noun = next((band.noun for band in bands if band.noun), "")
    return Steps(Measure.PERCENT if percent else Measure.NUMBER, steps, none_points, noun)
