"""A radar by area: the unit against its group's average and best, each area in parts of its own maximum."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.domain.charts.bars import Bar, Bars
from thidua_desktop.domain.charts.lettering import LEADING, MISSING, stacked, wrapped
from thidua_desktop.domain.charts.marks import legend, line, manner, sign
from thidua_desktop.domain.charts.scale import FULL
from thidua_desktop.domain.charts.shapes import (
    NOTHING,
    Align,
    Chart,
    Drawing,
    Frame,
    Label,
    Place,
    Ref,
    Shape,
    Spot,
    Stroke,
    Tone,
)
from thidua_desktop.domain.vietnamese import format_points

_RINGS = 5
_LEAST_AXES = 3
"""Below that nothing is spanned: bars are drawn instead."""
_LEAST_RADIUS = 3.5
"""In letter sizes; smaller than this nothing can be read, names may then touch."""
_MOST_LINES = 4
"""Of a name; what is longer is cut where even the least radius leaves no room for all of it."""
_ANY = 99


@dataclass(frozen=True, slots=True)
class Axis:
    """One area."""

    name: str
    ref: Ref = NOTHING


@dataclass(frozen=True, slots=True)
class Outline:
    """One line around: an index for each axis in thousandths of a hundred, ``None`` where there is none."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    """Axes from the top clockwise. The first outline is the unit itself: its values are written."""

    axes: tuple[Axis, ...]
    outlines: tuple[Outline, ...]

    @property
    def description(self) -> str:
        return "\n".join(self._words(i) for i in range(len(self.axes)))

    def split(self, frame: Frame, room: float) -> Sequence[Drawing]:
        """It is never parted."""
        return (self,)

    def draw(self, frame: Frame) -> Chart:
        """Fills the frame; with one or two areas as bars, as high as they need."""
        if len(self.axes) < _LEAST_AXES:
            return self._as_bars().draw(frame)
        shapes, head = legend([one.name for one in self.outlines], frame, 0.0)
        top = head + 0.4 * frame.size
        middle = (frame.width / 2, top + (frame.height - top) / 2)
        radius, names = self._names(frame, middle, top)
        shapes += self._web(frame, middle, radius)
        # The unit itself is drawn last: it lies above the others.
        for number in reversed(range(len(self.outlines))):
            shapes += self._outline(number, frame, middle, radius)
        for labels, _ in names:
            shapes += labels
        return Chart(frame.width, frame.height, tuple(shapes), tuple(spot for _, spot in names))

    def _names(self, frame: Frame, middle: Place, top: float) -> tuple[float, list[tuple[list[Label], Spot]]]:
        """The largest radius at which the names stand clear of the edges and of each other, and the names."""
        radius = min(frame.width, frame.height - top) / 2
        least = _LEAST_RADIUS * frame.size
        while True:
            most = _MOST_LINES if radius <= least else _ANY
            names = [self._name(i, frame, middle, radius, most) for i in range(len(self.axes))]
            short = all(len(labels) <= _MOST_LINES + 1 for labels, _ in names)
            if radius <= least or (short and _clear([spot for _, spot in names], frame, top)):
                return radius, names
            radius = max(least, radius * 0.95)

    def _place(self, i: int, middle: Place, distance: float) -> Place:
        turn = 2 * math.pi * i / len(self.axes)
        return (middle[0] + distance * math.sin(turn), middle[1] - distance * math.cos(turn))

    def _web(self, frame: Frame, middle: Place, radius: float) -> list[Shape]:
        count, thin = len(self.axes), 0.07 * frame.size
        shapes: list[Shape] = []
        for ring in range(1, _RINGS + 1):
            corners = [self._place(i, middle, radius * ring / _RINGS) for i in range(count)]
            shapes.append(Stroke((*corners, corners[0]), Tone.GRID, thin))
        shapes += [
            Stroke((middle, self._place(i, middle, radius)), Tone.GRID, thin, ref=self.axes[i].ref)
            for i in range(count)
        ]
        for ring in range(1, _RINGS + 1):
            at = (middle[0] + 0.25 * frame.size, middle[1] - radius * ring / _RINGS + 0.95 * frame.size)
            shapes.append(Label(str(100 * ring // _RINGS), at, 0.8 * frame.size, Tone.MUTE))
        return shapes

    def _outline(self, number: int, frame: Frame, middle: Place, radius: float) -> list[Shape]:
        one, drawn, count = self.outlines[number], manner(number), len(self.axes)
        places = [
            None if value is None else self._place(i, middle, radius * max(0, min(value, FULL)) / FULL)
            for i, value in enumerate(one.values)
        ]
        shapes: list[Shape] = []
        known = [place for place in places if place is not None]
        if len(known) == count:
            shapes.append(line((*known, known[0]), drawn, frame, NOTHING))
        else:
            # Neighbours alone are joined: a line over an area without a value would give it one.
            for i, place in enumerate(places):
                after = places[(i + 1) % count]
                if place is not None and after is not None:
                    shapes.append(line((place, after), drawn, frame, NOTHING))
        for i, place in enumerate(places):
            if place is not None:
                shapes += sign(place, drawn, frame, self.axes[i].ref)
        return shapes

    def _name(
        self, i: int, frame: Frame, middle: Place, radius: float, most: int
    ) -> tuple[list[Label], Spot]:
        """Name and value of an axis, outside the web on its side."""
        size, ref = frame.size, self.axes[i].ref
        turn = 2 * math.pi * i / len(self.axes)
        x, y = self._place(i, middle, radius + 0.9 * size)
        align: Align = "center" if abs(math.sin(turn)) < 0.2 else "left" if math.sin(turn) > 0 else "right"
        # A name above or below the web stands between its neighbours, which begin beside it.
        between = 2 * (radius + 0.9 * size) * math.sin(2 * math.pi / len(self.axes)) - size
        room = {"left": frame.width - x, "right": x, "center": between}[align]
        lines = wrapped(self.axes[i].name, frame, max(room, 5 * size), most=most)
        value = self.outlines[0].values[i] if self.outlines else None
        written = MISSING if value is None else format_points(value)
        height = (len(lines) + 1) * LEADING * size
        wide = max(frame.text_width(text, bold=text == written) for text in (*lines, written))
        left = x - {"left": 0.0, "center": wide / 2, "right": wide}[align]
        top = y - height * (1 + math.cos(turn)) / 2
        labels = stacked(lines, (x, top), frame, align=align, ref=ref)
        below = top + len(lines) * LEADING * size
        labels += stacked((written,), (x, below), frame, align=align, bold=True, ref=ref)
        return labels, Spot(ref, left, top, wide, height, self._words(i))

    def _as_bars(self) -> Bars:
        rows = [
            Bar(axis.name if number == 0 else f"  {one.name}", one.values[i], axis.ref, own=number == 0)
            for i, axis in enumerate(self.axes)
            for number, one in enumerate(self.outlines)
        ]
        return Bars(tuple(rows), FULL)

    def _words(self, i: int) -> str:
        values = (
            f"{one.name} {MISSING if one.values[i] is None else format_points(one.values[i] or 0)}"
            for one in self.outlines
        )
        return f"{self.axes[i].name}: {', '.join(values)}"


def _clear(spots: Sequence[Spot], frame: Frame, top: float) -> bool:
    """Whether all lie in the frame and none on another."""
    inside = all(
        spot.left >= 0
        and spot.left + spot.width <= frame.width
        and spot.top >= top
        and spot.top + spot.height <= frame.height
        for spot in spots
    )
    return inside and not any(
        one.left < other.left + other.width
        and other.left < one.left + one.width
        and one.top < other.top + other.height
        and other.top < one.top + one.height
        for i, one in enumerate(spots)
        for other in spots[i + 1 :]
    )
