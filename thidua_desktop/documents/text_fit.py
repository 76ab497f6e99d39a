"""Making text fit: smaller down to a limit, on more lines broken evenly, or not at all.

A text that cannot fit is the caller's to report; nothing here ever returns a line wider than asked.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.documents.fonts import MM, Face
from thidua_desktop.documents.line_breaks import DASHES, break_cost, kept_together

STEP = 0.25
"""Sizes are tried in quarter points."""

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit, and the size in pt at which they do."""

    lines: tuple[str, ...]
    size: float


class _Words:
    """The words of one forced line, measured once for all sizes to be tried."""

    __slots__ = ("_face", "_space", "_tracking", "_units", "words")

    def __init__(self, text: str, face: Face, tracking: float, size: float, width: float) -> None:
        """What fits into ``width`` mm at ``size`` pt and belongs together is one word here."""

        def fits(words: str) -> bool:
            return face.width(words, size) + tracking * (len(words) - 1) <= width

        self.words = kept_together(split_words(text), fits)
        self._face = face
        self._space = face.units(" ")
        self._units = [face.units(word) for word in self.words]
        self._tracking = tracking

    def widths(self, size: float) -> tuple[list[float], float]:
        """Width in mm of each word at ``size``, and of a space with the tracking on both its sides."""
        scale = size / 1000 / MM
        if not self._tracking:
            return [units * scale for units in self._units], self._space * scale
        gaps = self._tracking
        wide = [u * scale + gaps * (len(word) - 1) for u, word in zip(self._units, self.words, strict=True)]
        return wide, self._space * scale + 2 * gaps

    def ends(self, size: float, width: float, most: int) -> list[int] | None:
        """Where lines end when each is filled; ``None`` if that takes more than ``most`` or one is too wide.

        Found out as soon as it is so, whatever the length of the text.
        """
        wides, space = self.widths(size)
        limit = width + _ROUNDING
        ends: list[int] = []
        used = -space
        for i, wide in enumerate(wides):
            if used + space + wide <= limit:
                used += space + wide
                continue
            if i == 0 or wide > limit:
                return None
            ends.append(i)
            if len(ends) >= most:
                return None
            used = wide
        ends.append(len(wides))
        return ends

    def even(self, count: int, size: float, width: float) -> list[str]:
        """``count`` lines as even as can be, with a liking for breaks after commas.

        ``count`` must be attainable, as :meth:`ends` found.
        """
        words = self.words
        if count <= 1:
            return [" ".join(words)]
        wides, space = self.widths(size)
        ends = [0.0, *itertools.accumulate(wide + space for wide in wides)]
        limit = width + _ROUNDING
        total = len(words)
        ideal = (ends[total] - space) / count
        costs = [break_cost(a, b) * ideal * ideal for a, b in itertools.pairwise(words)]

        @functools.cache
        def best(start: int, lines: int) -> tuple[float, tuple[int, ...]]:
            """Cost and ends of the best break of ``words[start:]`` into ``lines`` lines."""
            if lines == 1:
                wide = ends[total] - ends[start] - space
                return ((wide - ideal) ** 2, (total,)) if wide <= limit else (float("inf"), ())
            cheapest: tuple[float, tuple[int, ...]] = (float("inf"), ())
            for end in range(start + 1, total - lines + 2):
                wide = ends[end] - ends[start] - space
                if wide > limit:
                    break
                rest, tail = best(end, lines - 1)
                cost = rest + (wide - ideal) ** 2 + costs[end - 1]
                if cost < cheapest[0]:
                    cheapest = (cost, (end, *tail))
            return cheapest

        return self.lines(best(0, count)[1])

    def lines(self, ends: Sequence[int]) -> list[str]:
        """The lines that end at ``ends``."""
        return [" ".join(self.words[a:b]) for a, b in itertools.pairwise((0, *ends))]


def fit(
    text: str,
    face: Face,
    sizes: Sequence[float],
    min_size: float,
    width: float,
    *,
    tracking: float = 0.0,
    shrink_first: bool = True,
) -> Fitted | None:
    """Fit ``text`` into ``width`` mm on at most ``len(sizes)`` lines; ``None`` when it cannot be done.

    ``sizes[n - 1]`` is the largest size in pt on n lines; none goes below ``min_size``. With ``shrink_first``
    a text gets smaller before it breaks (names); otherwise it breaks before it gets smaller (sentences).
    A line feed in the text is a break that must be kept. A no-break space holds its neighbours together.
    """
    if not text.strip():
        return Fitted((), sizes[0])
    parts = [_Words(line, face, tracking, sizes[-1], width) for line in text.split("\n")]
    for count, size in enumerate(sizes, start=1):
        if count < len(parts):
            continue
        least = min_size if shrink_first or count == len(sizes) else size
        found = _largest(parts, count, size, min(size, least), width)
        if found is not None:
            return found
    return None


def _largest(
    parts: Sequence[_Words], count: int, size: float, min_size: float, width: float
) -> Fitted | None:
    """The largest size from ``size`` down at which ``parts`` take at most ``count`` lines.

    A smaller size never needs more lines, so halving the range finds it.
    """
    low, high = 0, int((size - min_size) / STEP + _ROUNDING)
    found: tuple[float, list[int]] | None = None
    tried = 0
    while low <= high:
        lines = _line_counts(parts, count, size - tried * STEP, width)
        if lines is None:
            low = tried + 1
        else:
            found = size - tried * STEP, lines
            high = tried - 1
        tried = (low + high) // 2
    if found is None:
        return None
    at, counts = found
    even = (part.even(lines, at, width) for part, lines in zip(parts, counts, strict=True))
    return Fitted(tuple(itertools.chain.from_iterable(even)), at)


def _line_counts(parts: Sequence[_Words], count: int, size: float, width: float) -> list[int] | None:
    counts: list[int] = []
    for part in parts:
        ends = part.ends(size, width, count - sum(counts))
        if ends is None:
            return None
        counts.append(len(ends))
    return counts if sum(counts) <= count else None


def split_words(text: str) -> list[str]:
    """What lines may be broken between. A dash between spaces stays at the end of a line."""
    words: list[str] = []
    for word in text.split(" "):
        if word in DASHES and words:
            words[-1] += " " + word
        else:
            words.append(word)
    return words


def wrap(text: str, face: Face, size: float, width: float) -> list[str]:
    """Fill lines of ``width`` mm as running text does; always fits.

    Line feeds are kept. A single word wider than the line (a link, a code) is cut between letters.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        words = _Words(_cut_long(part, face, size, width), face, 0.0, size, width)
        lines.extend(words.lines(words.ends(size, width, len(words.words)) or ()))
    return lines


def even_lines(text: str, face: Face, size: float, width: float) -> list[str]:
    """The fewest lines that fit, broken as even as can be; line feeds are kept, too long words cut."""
    lines: list[str] = []
    for part in text.split("\n"):
        words = _Words(_cut_long(part, face, size, width), face, 0.0, size, width)
        ends = words.ends(size, width, len(words.words)) or ()
        lines.extend(words.even(len(ends), size, width))
    return lines


def _cut_long(text: str, face: Face, size: float, width: float) -> str:
    """``text`` with spaces put into words that are wider than a line."""
    if all(face.width(word, size) <= width for word in text.split(" ")):
        return text
    return " ".join(piece for word in text.split(" ") for piece in _cut(word, face, size, width))


def _cut(word: str, face: Face, size: float, width: float) -> list[str]:
    pieces, start, used = [], 0, 0.0
    for at, letter in enumerate(word):
        wide = face.width(letter, size)
        if at > start and used + wide > width:
            pieces.append(word[start:at])
            start, used = at, 0.0
        used += wide
    return [*pieces, word[start:]]
