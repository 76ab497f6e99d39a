"""The sort key: Vietnamese order as a plain string that SQLite compares byte by byte.

Qt's and the system's collation differ between Windows and Linux, so the key is our own and is stored.
Letters weigh before tones within each part of a name; a run of digits is one number.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final

from thidua_desktop.domain.vietnamese.letters import LETTER_ORDER, TONED
from thidua_desktop.domain.vietnamese.text import nfc


class ToneOrder(StrEnum):
    """Thứ tự dấu thanh: of the dictionary (TCVN), or as Windows and Excel sort."""

    DICTIONARY = "tu_dien"
    """ngang huyền hỏi ngã sắc nặng"""
    WINDOWS = "windows"
    """ngang huyền sắc hỏi ngã nặng"""


# Order of the characters of a key: end of a level " " < between words "!" < digits < letters from "A" on.
_END: Final = " "
_GAP: Final = "!"
_FIRST_LETTER: Final = ord("A")

_WEIGHT: Final = {letter: chr(_FIRST_LETTER + i) for i, letter in enumerate(LETTER_ORDER)}
_LETTERS: Final = {ord(c): _WEIGHT[TONED[c][0] if c in TONED else c] for c in {*TONED, *LETTER_ORDER}}
_KNOWN: Final = frozenset(map(chr, _LETTERS))
_RANKS: Final = {
    ToneOrder.DICTIONARY: {1: "1", 2: "2", 3: "3", 4: "4", 5: "5"},
    ToneOrder.WINDOWS: {1: "1", 4: "2", 2: "3", 3: "4", 5: "5"},
}
_TONES: Final = {
    order: {ord(c): ranks[tone] for c, (_, tone) in TONED.items() if tone} for order, ranks in _RANKS.items()
}
_TOKENS: Final = re.compile(r"\d+|[^\W\d_]+")


def _number(digits: str) -> str:
    """A number so that plain comparison is numeric: its length (in nines), then its digits."""
    digits = str(int(digits))
    nines, rest = divmod(len(digits), 9)
    return "9" * nines + str(rest) + digits


def _foreign(word: str) -> str:
    """Weights of a word with letters outside the alphabet: accents dropped, other scripts after z."""
    out = []
    for char in word:
        weight = _LETTERS.get(ord(char))
        if weight is None:
            base = unicodedata.normalize("NFKD", char)[0]
            weight = _LETTERS.get(ord(base)) or ("~" + char)
        out.append(weight)
    return "".join(out)


def _level(words: list[str], tones: dict[int, str]) -> str:
    letters = []
    marks = ""
    for word in words:
        if word[0].isdecimal():
            letters.append(_number(word))
            marks += "0"
            continue
        letters.append(word.translate(_LETTERS) if _KNOWN.issuperset(word) else _foreign(word))
        marks += "0" if word.isascii() else next((tones[c] for c in map(ord, word) if c in tones), "0")
    return _GAP.join(letters) + _END + marks + _END


def sort_key(name: str, *, order: ToneOrder = ToneOrder.DICTIONARY, person: bool = True) -> str:
    """Key whose byte order is the order of Vietnamese lists.

    A person's key compares the given name, then the family name, then the middle name; what stands in
    brackets comes last. With ``person=False`` (units, awards) words are compared as they stand.
    Spellings that differ only in case, spacing, punctuation or tone placement have equal keys.
    """
    tones = _TONES[order]
    text = nfc(name).lower()
    if not person:
        return _level(_TOKENS.findall(text), tones)
    text, _, aside = text.partition("(")
    words = _TOKENS.findall(text)
    key = _level(words[-1:], tones) + _level(words[:1] if len(words) > 1 else [], tones)
    key += _level(words[1:-1], tones)
    return key + _level(_TOKENS.findall(aside), tones) if aside else key
