"""Which old encoding a column of text is in, judged by how much sense its words make.

A single short cell cannot tell ("Võ Tú" is good Unicode and also some TCVN3), so columns decide as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.old_encodings import OldEncoding, decode
from thidua_desktop.domain.vietnamese.syllables import is_syllable

_LATIN_1_VIETNAMESE: Final = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
_NO_WORD: Final = "".join(sorted(set(map(chr, range(0xA1, 0x100))) - _LATIN_1_VIETNAMESE)) + "\u00ad"
_ODD: Final = re.compile(
    f"[{_NO_WORD}À-Ý](?:(?<=[{_NO_WORD}])|(?<=[a-zà-ÿ].)|(?<=[ÃÄÅÆ])[\u0080-\u00a0])", re.DOTALL
)
"""Latin-1 that no Vietnamese word in Unicode contains. Without any there is nothing to repair."""
ONLY_UNICODE: Final = re.compile(
    r"[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191"
    r"\u0193-\u024f\u0300-\u036f\u1e00-\u1eff]"
)
"""Letters beyond cp1252 (which has Œ Š Ÿ Ž ƒ): no text in an old encoding shows them."""
_WORD: Final = re.compile(r"[A-Za-z\u00a1-\u00ff]*[\u00a1-\u00ff][A-Za-z\u00a1-\u00ff]*")
_ANY_WORD: Final = re.compile(r"\S*[ÂÃÄÅÆáâ]\S*(?:\u00a0\S*)?")
_PUNCTUATION: Final = " \u00a0.,;:()[]\"“”‘’'/-–…"
BY_LETTERS: Final = (OldEncoding.TCVN3, OldEncoding.VNI, OldEncoding.CP1258)
"""Encodings that letters tell apart by the words they make."""
ENOUGH_WORDS: Final = 6
_MAX_WORDS: Final = 2_000
_CONVINCING: Final = 0.6
_BETTER_BY: Final = 0.25


def looks_old(text: str) -> bool:
    """Whether ``text`` has a letter, or letters side by side, that no Vietnamese text in Unicode has."""
    return _ODD.search(text) is not None


def old_lines(text: str) -> list[str]:
    """The lines without a letter that only Unicode has."""
    return [line for line in text.split("\n") if not ONLY_UNICODE.search(line)]


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many words with marks make Vietnamese syllables, as they are and under each encoding."""

    words: int
    as_is: int
    decoded: Mapping[OldEncoding, int]

    @classmethod
    def of(cls, words: Iterable[str]) -> Evidence:
        sample = list(words)[:_MAX_WORDS]
        return cls(
            len(sample),
            sum(map(is_syllable, sample)),
            {
                encoding: sum(is_syllable(decode(word, encoding)) for word in sample)
                for encoding in BY_LETTERS
            },
        )

    @classmethod
    def of_lines(cls, lines: Iterable[str]) -> Evidence:
        """Of the different words of ``lines``."""
        return cls.of(sorted({word for line in lines for word in _WORD.findall(line)}))

    def verdict(self, font: OldEncoding | None = None) -> OldEncoding | None:
        """The encoding that makes clearly more sense than the text as it stands.

        What the font says needs no more than to make more sense.
        """
        if not self.words:
            return None
        if font is not None and font in self.decoded and self._makes_sense(font, 0):
            return font
        best = max(BY_LETTERS, key=lambda encoding: self.decoded[encoding])
        return best if self._makes_sense(best, _BETTER_BY) else None

    def _makes_sense(self, encoding: OldEncoding, better_by: float) -> bool:
        more = self.decoded[encoding] - self.as_is
        return (
            self.decoded[encoding] >= _CONVINCING * self.words and more > 0 and more >= better_by * self.words
        )


def encoded_twice(lines: Sequence[str]) -> bool:
    """Whether the lines are UTF-8 that was encoded a second time: most sequences make Vietnamese words."""
    words = {word for line in lines for word in _ANY_WORD.findall(line)}
    read = [
        (word, once)
        for word in sorted(words)[:_MAX_WORDS]
        if (once := decode(word, OldEncoding.DOUBLE_UTF8)) != word
    ]
    sound = sum(
        all(is_syllable(part) for part in re.split(r"[\s\u00a0,;/-]+", once.strip(_PUNCTUATION)))
        for _, once in read
    )
    return bool(read) and sound >= _CONVINCING * len(read)
