"""The letters and tones of quốc ngữ as tables that everything else here is built from."""

from __future__ import annotations

import unicodedata
from typing import Final

#: Combining marks of the five written tones, in dictionary order: huyền hỏi ngã sắc nặng.
TONE_MARKS: Final = ("\u0300", "\u0309", "\u0303", "\u0301", "\u0323")

#: The twelve vowels that carry tones.
VOWELS: Final = "aăâeêioôơuưy"

#: Vowels with a shape of their own (mũ, trăng, móc): a tone goes onto them first.
SHAPED_VOWELS: Final = frozenset("ăâêôơư")

#: Letter order of the dictionary; f j w z stand where Latin order has them.
LETTER_ORDER: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"


def _compose(letter: str, tone: int) -> str:
    return letter if tone == 0 else unicodedata.normalize("NFC", letter + TONE_MARKS[tone - 1])


#: Every lower-case vowel with its tone (0 = ngang) → the toneless vowel and the tone's number.
TONED: Final[dict[str, tuple[str, int]]] = {
    _compose(vowel, tone): (vowel, tone) for vowel in VOWELS for tone in range(6)
}

#: The toneless vowel and a tone → the composed letter.
WITH_TONE: Final[dict[tuple[str, int], str]] = {parts: letter for letter, parts in TONED.items()}

_lower = "".join(letter for letter in TONED if not letter.isascii()) + "đ"

#: The 134 letters Vietnamese adds to ASCII: 67 lower-case, then the same 67 in capitals.
ALPHABET_134: Final[str] = _lower + _lower.upper()
