"""How several lines of one chart are told apart without colour: by stroke and by the sign on their points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.domain.charts.lettering import LEADING, middle
from thidua_desktop.domain.charts.shapes import NOTHING, Fill, Frame, Label, Place, Ref, Shape, Stroke, Tone

_ROUND = 20
"""Corners of what is to look round."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How one line is drawn; lengths in parts of the letter size."""

    tone: Tone
    thickness: float
    dash: tuple[float, ...]
    corners: int
    """Of the sign on its points."""


MANNERS = (
    Manner(Tone.OWN, 0.17, (), _ROUND),
    Manner(Tone.AVERAGE, 0.11, (0.55, 0.3), 4),
    Manner(Tone.BEST, 0.11, (0.12, 0.22), 3),
    Manner(Tone.INK, 0.08, (0.9, 0.25, 0.15, 0.25), 5),
)
"""The unit itself, the average, the best, one more."""


def manner(number: int) -> Manner:
    """The manner of the ``number``-th line; beyond the last they begin again."""
    return MANNERS[number % len(MANNERS)]


def line(points: Sequence[Place], drawn: Manner, frame: Frame, ref: Ref) -> Stroke:
    """A line in its manner."""
    dash = tuple(part * frame.size for part in drawn.dash)
    return Stroke(tuple(points), drawn.tone, drawn.thickness * frame.size, dash, ref)


def sign(place: Place, drawn: Manner, frame: Frame, ref: Ref, *, hollow: bool = True) -> list[Shape]:
    """The sign on a point: hollow as a rule, full where the value is not as published."""
    radius = 0.32 * frame.size
    turn = math.pi / 4 if drawn.corners == 4 else 0.0
    corners = tuple(
        (
            place[0] + radius * math.sin(turn + 2 * math.pi * i / drawn.corners),
            place[1] - radius * math.cos(turn + 2 * math.pi * i / drawn.corners),
        )
        for i in range(drawn.corners)
    )
    inside = Fill(corners, Tone.GROUND if hollow else drawn.tone, ref)
    return [inside, Stroke((*corners, corners[0]), drawn.tone, 0.12 * frame.size, (), ref)]


def legend(names: Sequence[str], frame: Frame, top: float) -> tuple[list[Shape], float]:
    """The names of the lines beside a piece of each, on as many rows as they need, and the height taken."""
    size = frame.size
    shapes: list[Shape] = []
    x, row = 0.0, 0
    for number, name in enumerate(names):
        width = 2.6 * size + frame.text_width(name)
        if x and x + width > frame.width:
            x, row = 0.0, row + 1
        y = top + (row + 0.5) * LEADING * size
        drawn = manner(number)
        shapes.append(line(((x, y), (x + 2 * size, y)), drawn, frame, NOTHING))
        shapes += sign((x + size, y), drawn, frame, NOTHING)
        shapes.append(Label(name, (x + 2.4 * size, middle(y, frame)), size, Tone.MUTE))
        x += width + 1.2 * size
    return shapes, (row + 1) * LEADING * size if names else 0.0
