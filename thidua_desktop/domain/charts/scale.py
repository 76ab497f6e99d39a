"""Scales: the round figures of an axis, the bands of a heat map. Values are thousandths."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from thidua_desktop.domain.charts.shapes import HEAT_STEPS, Tone

FULL = 100_000
"""An index of 100."""
HEAT_FROM = (0, 50_000, 60_000, 70_000, 80_000, 90_000)
"""Where each band of the heat map begins. Bands of reading, not classes of any regulation."""
_HEAT = tuple(Tone(f"nhiet_{step}") for step in range(HEAT_STEPS))
_ON_HEAT = tuple(Tone(f"chu_nhiet_{step}") for step in range(HEAT_STEPS))
_STEPS = (1, 2, 5)


def ticks(values: Iterable[int], *, most: int = 5) -> tuple[int, ...]:
    """At least two round figures that take in all ``values``, no more than ``most + 1`` of them."""
    known = list(values)
    low, high = (min(known), max(known)) if known else (0, FULL)
    unit = 100
    while True:
        for step in (factor * unit for factor in _STEPS):
            first, last = low // step * step, -(-high // step) * step
            if first == last:
                last = first + step
            if (last - first) // step <= most:
                return tuple(range(first, last + step, step))
        unit *= 10


def heat_band(value: int) -> int:
    """The band of a value: 0 the weakest."""
    return max(band for band, start in enumerate(HEAT_FROM) if value >= start or band == 0)


def heat_tones(band: int) -> tuple[Tone, Tone]:
    """(ground, letters) of a band."""
    return _HEAT[band], _ON_HEAT[band]


def heat_words() -> tuple[str, ...]:
    """What each band holds, the weakest first: "dưới 50" … "từ 90"."""
    starts = [start // 1000 for start in HEAT_FROM]
    between = [f"{low}–dưới {high}" for low, high in itertools.pairwise(starts[1:])]
    return (f"dưới {starts[1]}", *between, f"từ {starts[-1]}")


def average(values: Sequence[int | None]) -> int | None:
    """The mean of what is known, half up to a thousandth; ``None`` where nothing is."""
    known = [value for value in values if value is not None]
    return (2 * sum(known) + len(known)) // (2 * len(known)) if known else None
