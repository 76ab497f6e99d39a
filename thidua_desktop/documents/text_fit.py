"""Making text fit: smaller down to a limit, on more lines broken evenly, or not at all.

A text that cannot fit is the caller's to report; nothing here ever returns a line wider than asked.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.documents.fonts import Face

STEP = 0.25
"""Sizes are tried in quarter points."""

_NO_COMMA = 0.15
"""A break that is not after a comma costs as much as a line 15 % too long …"""

_INSIDE_NAME = 0.30
"""… and one inside a name or before a number as much as one 30 % too long."""

_BEFORE_NAMES = frozenset("xã phường ấp thôn bản buôn làng tổ khu huyện tỉnh quận số năm ông bà đồng".split())


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit, and the size in pt at which they do."""

    lines: tuple[str, ...]
    size: float


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

    ``sizes[n - 1]`` is the largest size in pt on n lines; none is set below ``min_size``. With ``shrink_first``
    a text gets smaller before it breaks (names); otherwise it breaks before it gets smaller (sentences).
    A line feed in the text is a break that must be kept. A no-break space holds its neighbours together.
    """
    forced = [part.split(" ") for part in text.split("\n")]
    if not any(any(words) for words in forced):
        return Fitted((), sizes[0])
    for count, size in enumerate(sizes, start=1):
        if count < len(forced):
            continue
        least = min_size if shrink_first or count == len(sizes) else size
        found = _largest(forced, face, count, size, min(size, least), width, tracking)
        if found is not None:
            return found
    return None


def _largest(
    forced: Sequence[Sequence[str]],
    face: Face,
    count: int,
    size: float,
    min_size: float,
    width: float,
    tracking: float,
) -> Fitted | None:
    """The largest size at which ``forced`` takes at most ``count`` lines. Fewer lines never need a smaller size."""
    steps = int((size - min_size) / STEP + 1e-9)
    low, high, best = 0, steps, None
    while low <= high:
        middle = (low + high) // 2
        tried = size - middle * STEP
        lines = _lines(forced, face, count, tried, width, tracking)
        if lines is None:
            low = middle + 1
        else:
            best = Fitted(tuple(lines), tried)
            high = middle - 1
    return best


def _lines(
    forced: Sequence[Sequence[str]], face: Face, count: int, size: float, width: float, tracking: float
) -> list[str] | None:
    broken: list[list[str]] = []
    for words in forced:
        lines = greedy(words, face, size, width, tracking, most=count)
        if lines is None:
            return None
        broken.append(lines)
    total = sum(len(lines) for lines in broken)
    if total > count:
        return None
    even = (balance(words, len(lines), face, size, width, tracking) for words, lines in zip(forced, broken, strict=True))
    return list(itertools.chain.from_iterable(even))


def greedy(
    words: Sequence[str], face: Face, size: float, width: float, tracking: float = 0.0, *, most: int | None = None
) -> list[str] | None:
    """Fill lines one after another: the fewest that are possible.

    ``None`` when a single word is wider than ``width``, or when more than ``most`` lines would be needed
    (found early, so that a text of thousands of letters costs no more than the lines it may have).
    """
    scale = size / 1000 / (72 / 25.4)
    space = face.units(" ") * scale + 2 * tracking
    limit = width + 1e-6
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for word in words:
        wide = face.units(word) * scale + tracking * max(0, len(word) - 1)
        if wide > limit:
            return None
        if line and used + space + wide <= limit:
            line.append(word)
            used += space + wide
            continue
        if line:
            lines.append(" ".join(line))
            if most is not None and len(lines) >= most:
                return None
        line, used = [word], wide
    lines.append(" ".join(line))
    return lines


def balance(
    words: Sequence[str], count: int, face: Face, size: float, width: float, tracking: float = 0.0
) -> list[str]:
    """Break ``words`` into exactly ``count`` lines as even as can be, with a liking for breaks after commas.

    ``count`` must be attainable (as :func:`greedy` found).
    """
    if count <= 1:
        return [" ".join(words)]
    scale = size / 1000 / (72 / 25.4)
    space = face.units(" ") * scale + 2 * tracking
    wides = [face.units(word) * scale + tracking * max(0, len(word) - 1) for word in words]
    ends = [0.0, *itertools.accumulate(wide + space for wide in wides)]
    limit = width + 1e-6
    total = len(words)
    ideal = (ends[total] - space) / count
    costs = [_break_cost(a, b) * ideal * ideal for a, b in itertools.pairwise(words)]

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

    _, breaks = best(0, count)
    return [" ".join(words[a:b]) for a, b in itertools.pairwise((0, *breaks))]


def _break_cost(before: str, after: str) -> float:
    """Cost of a line break between two words, in squares of the ideal line."""
    if before[-1:] in ",;:.":
        return 0.0
    belongs = after[:1].isupper() and (before[:1].isupper() or before in _BEFORE_NAMES)
    return (_INSIDE_NAME if belongs or after[:1].isdigit() else _NO_COMMA) ** 2


def wrap(text: str, face: Face, size: float, width: float) -> list[str]:
    """Fill lines of ``width`` mm as running text does; always fits.

    Line feeds are kept. A single word wider than the line (a link, a code) is cut between letters.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        words = [piece for word in part.split(" ") for piece in _cut(word, face, size, width)]
        lines.extend(greedy(words, face, size, width) or [])
    return lines


def _cut(word: str, face: Face, size: float, width: float) -> list[str]:
    if face.width(word, size) <= width:
        return [word]
    pieces, start = [], 0
    for end in range(1, len(word) + 1):
        if end - start > 1 and face.width(word[start:end], size) > width:
            pieces.append(word[start : end - 1])
            start = end - 1
    return [*pieces, word[start:]]
