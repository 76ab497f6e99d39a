"""What a word was before it lost a letter: TCVN3's ư is a soft hyphen, which many programs drop.

"Trờng" cannot be a word, and only one letter ư makes it one: "Trường". "Ngời" is a word as it stands, and
nobody can tell whether "người" was meant.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese.syllables import is_syllable

_LOST: Final = "ư"
_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORT: Final = 2
"""Letters of an abbreviation or a unit (TT, km, cm): too little to restore a word from."""


@lru_cache(maxsize=8192)
def restored(word: str) -> str:
    """``word`` with the one ư that makes it a Vietnamese word, or "" where there is none or a choice.

    "" also for what is a word already, and for what is too short or an abbreviation.
    """
    if len(word) <= _SHORT or is_syllable(word) or (word.isupper() and word.isascii()):
        return ""
    letter = _LOST.upper() if word.isupper() else _LOST
    found = {whole for at in range(1, len(word) + 1) if is_syllable(whole := word[:at] + letter + word[at:])}
    if is_syllable(_LOST + word):
        found.add(letter + word)
    return found.pop() if len(found) == 1 else ""


def restore(text: str) -> str:
    """``text`` with every word restored that can be."""
    return _WORD.sub(lambda match: restored(match.group()) or match.group(), text)


def stranded(text: str) -> tuple[str, ...]:
    """Words of ``text`` that are none as they stand, begin with a capital and have no vowel: "Th", "Nh".

    In a name whose ư was lost these were "Thư", "Như"; elsewhere they are abbreviations.
    """
    return tuple(
        word
        for word in _WORD.findall(text)
        if word.istitle()
        and len(word) == _SHORT
        and word.isascii()
        and is_syllable(word + _LOST)
        and not is_syllable(word)
    )
