"""Measures words in the stage's face, once each: at any size a word is as wide as its measure says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from thidua_desktop.ui.stage.holding import HARD

_UNIT = 100
"""Pixels at which words are measured."""


def stage_font(family: str, pixels: float, *, bold: bool) -> QFont:
    """The face of the stage. Without hinting, so that widths grow evenly with the size."""
    font = QFont(family)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setPixelSize(max(1, round(pixels)))
    return font


class Letters:
    """Widths and heights in em, measured on the window's thread and kept."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._metrics = {bold: QFontMetricsF(stage_font(family, _UNIT, bold=bold)) for bold in (False, True)}
        self._words: dict[tuple[str, bool], float] = {}
        self._texts: dict[tuple[str, bool], tuple[list[str], list[float]]] = {}
        bold = self._metrics[True]
        self.capital = bold.capHeight() / _UNIT
        """Height of a capital without marks."""
        self.ascent = bold.ascent() / _UNIT
        self.line = (bold.ascent() + bold.descent()) / _UNIT
        """From one line to the next, with room for "Ễ" under "g"."""

    def width(self, text: str, *, bold: bool) -> float:
        """Width of a line in em."""
        words = text.split(" ")
        return sum(self._word(word, bold) for word in words) + self._word(" ", bold) * (len(words) - 1)

    def _word(self, word: str, bold: bool) -> float:
        key = (word, bold)
        if key not in self._words:
            self._words[key] = self._metrics[bold].horizontalAdvance(word) / _UNIT
        return self._words[key]

    def wrap(self, text: str, room: float, *, bold: bool) -> list[str]:
        """``text`` in lines of at most ``room`` em, as even as can be; a word longer than that is cut.

        What a hard space holds together comes apart where it is wider than a line.
        """
        words, widths = self._pieces(text, room, bold)
        space = self._word(" ", bold)
        ends = _ends(widths, space, room)
        if len(ends) > 1:
            low, high = room / 2, room
            for _ in range(6):  # the narrowest room that needs no more lines
                middle = (low + high) / 2
                if max(widths) > middle or len(_ends(widths, space, middle)) > len(ends):
                    low = middle
                else:
                    high = middle
            ends = _ends(widths, space, high)
        firsts = [0, *ends[:-1]]
        return [" ".join(words[first:last]) for first, last in zip(firsts, ends, strict=True)]

    def count(self, text: str, room: float, *, bold: bool) -> int:
        """How many lines :meth:`wrap` gives."""
        _, widths = self._pieces(text, room, bold)
        return len(_ends(widths, self._word(" ", bold), room))

    def _pieces(self, text: str, room: float, bold: bool) -> tuple[Sequence[str], Sequence[float]]:
        """Words with their widths; those that alone are wider than ``room`` in parts."""
        key = (text, bold)
        if key not in self._texts:
            words = [word for word in text.split(" ") if word]
            self._texts[key] = (words, [self._word(word, bold) for word in words])
        words, widths = self._texts[key]
        if max(widths, default=0.0) <= room:
            return words, widths
        pieces: list[str] = []
        for word in words:
            if HARD in word and self._word(word, bold) > room:  # better apart than cut
                parts, _ = self._pieces(word.replace(HARD, " "), room, bold)
                pieces += parts
                continue
            rest = word
            while len(rest) > 1 and self._word(rest, bold) > room:
                fits = max(1, int(len(rest) * room / self._word(rest, bold)))
                while fits > 1 and self._word(rest[:fits], bold) > room:
                    fits -= 1
                pieces.append(rest[:fits])
                rest = rest[fits:]
            pieces.append(rest)
        return pieces, [self._word(piece, bold) for piece in pieces]


def _ends(widths: Sequence[float], space: float, room: float) -> list[int]:
    """Where each line ends when words are set one after the other."""
    ends: list[int] = []
    used = -space
    for i, width in enumerate(widths):
        used += space + width
        if used > room and i > (ends[-1] if ends else 0):
            ends.append(i)
            used = width
    return [*ends, len(widths)] if widths else []
