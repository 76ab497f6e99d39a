"""How written words are read aloud: abbreviations in full, numbers, dates and initials in words.

What each abbreviation and letter is read as is data (``resources/conference/abbreviations.toml``), which an
office extends.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from thidua_desktop.domain.vietnamese import date_in_words, nfc, read_number

_DATE: Final = re.compile(
    r"(?P<said>ngày )?(?<!\d)"
    r"(?:(\d{1,2})/(\d{1,2})/(\d{4})|(?<=ngày )(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))(?!\d)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"(?<![\d.,/])(?!(?:19|20)\d\d(?!\d))\d{3,12}(?!\d|[.,/]\d)")
"""From three digits on; a year is read by anybody."""
_SIGN: Final = re.compile(r"(?<!\w)(\d+[a-z]?)/([^\W\d][\w-]*)(?!\w)")
"""Số, ký hiệu: "412/QĐ-UBND"."""
_INITIAL: Final = re.compile(r"(?<!\w)([A-ZĐ])\.(?=\s|$|\w)")
_CAPITALS: Final = re.compile(r"(?<![\w'])[A-ZĐ]{2,}(?!\w)")
_ROMAN: Final = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_VOWELS: Final = frozenset("AEIOUY")
_ONES: Final = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """``words``: abbreviation → what is read; ``letters``: letter → its name ("K" → "ca")."""

    words: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)

    def with_own(self, own: Abbreviations) -> Abbreviations:
        """These, with the office's own added or in place of them."""
        return Abbreviations({**self.words, **own.words}, {**self.letters, **own.letters})


def spoken(text: str, known: Abbreviations) -> str:
    """``text`` as it is read aloud; what needs no help stays as it is.

    Capitals nobody listed are spelled by letters when they hold no vowel; a text wholly in capitals is left
    alone but for listed abbreviations.
    """
    text = nfc(text)
    text = _DATE.sub(_date, text)
    text = _SIGN.sub(lambda match: f"{_number(match[1])}, {', '.join(match[2].split('-'))}", text)
    text = _listed(text, known.words)
    if not text.isupper():
        text = _CAPITALS.sub(lambda match: _capitals(match[0], known), text)
        text = _INITIAL.sub(lambda match: known.letters.get(match[1], match[1] + "."), text)
    return _NUMBER.sub(lambda match: read_number(int(match[0])), text)


def reading_hint(text: str, known: Abbreviations) -> str:
    """:func:`spoken` where it differs from ``text``; else nothing."""
    said = spoken(text, known)
    return said if said != nfc(text) else ""


def reading_pairs(text: str, known: Abbreviations) -> list[tuple[str, str]]:
    """(as written, as read) of each part of ``text`` that needs help, in order; bare years need none."""
    text = nfc(text)
    patterns = [_DATE, _SIGN, *([_of_words(known.words)] if known.words else [])]
    if not text.isupper():
        patterns += [_CAPITALS, _INITIAL]
    spans: list[tuple[int, int]] = []
    for pattern in (*patterns, _NUMBER):
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(a < end and start < b for a, b in spans):
                spans.append((start, end))
    pairs = ((text[a:b], spoken(text[a:b], known)) for a, b in sorted(spans))
    return [(written, said) for written, said in pairs if written != said]


def _of_words(words: Mapping[str, str]) -> re.Pattern[str]:
    longest = sorted(words, key=lambda one: (-len(one), one))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)")


def _listed(text: str, words: Mapping[str, str]) -> str:
    if not words:
        return text
    return _of_words(words).sub(lambda match: words[match[0]], text)


def _date(match: re.Match[str]) -> str:
    day, month, year = (int(one) for one in match.groups()[1:] if one is not None)
    try:
        words = date_in_words(dt.date(year, month, day))
    except ValueError:
        return match[0]
    said = match["said"] or ""
    before = match.string[: match.start()]
    known = said or (before.lower().endswith("ngày "))
    return said + words.removeprefix("ngày ") if known else words


def _number(text: str) -> str:
    digits, letter = re.fullmatch(r"(\d+)([a-z]?)", text).groups()  # type: ignore[union-attr]
    if len(digits) > 12:
        return text
    return " ".join(part for part in (read_number(int(digits)), letter) if part)


def _capitals(word: str, known: Abbreviations) -> str:
    if _ROMAN.fullmatch(word):
        return read_number(_roman(word))
    if _VOWELS.isdisjoint(word):
        return " ".join(known.letters.get(letter, letter) for letter in word)
    return word


def _roman(word: str) -> int:
    values = [_ONES[letter] for letter in word]
    return sum(
        -one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True)
    )
