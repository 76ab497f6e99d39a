"""Units by areas, darker where weaker, the index written in every cell, so that grey print reads as well.

One colour from pale to dark, so nothing rests on telling hues apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.charts.lettering import LEADING, MISSING, middle, stacked, wrapped
from thidua_desktop.domain.charts.scale import heat_band, heat_tones, heat_words
from thidua_desktop.domain.charts.shapes import (
    NOTHING,
    Chart,
    Fill,
    Frame,
    Label,
    Ref,
    Shape,
    Spot,
    Stroke,
    Tone,
    rectangle,
)
from thidua_desktop.domain.vietnamese import format_points

_NAME_SHARE = 0.3
_PAD = 0.5
"""Inside cells, in letter sizes."""
_LEAST_NAME = 6.0
"""Of the width of names, in letter sizes."""
_DIGIT = re.compile(r"\d")
_MOST_HEAD_LINES = 5


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """One area; its code stands in the head where the names do not fit."""

    name: str
    code: str = ""
    ref: Ref = NOTHING


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One unit with an index for each column in thousandths; ``None`` draws "—"."""

    name: str
    values: tuple[int | None, ...]
    ref: Ref = NOTHING
    own: bool = False


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Rows in the order given."""

    columns: tuple[HeatColumn, ...]
    rows: tuple[HeatRow, ...]

    @property
    def description(self) -> str:
        return "\n".join(
            f"{row.name}: "
            + "; ".join(
                f"{column.name} {_figure(value)}"
                for column, value in zip(self.columns, row.values, strict=True)
            )
            for row in self.rows
        )

    def split(self, frame: Frame, room: float) -> Sequence[HeatMap]:
        """Whole rows to each part, each with head and legend."""
        whole = self.draw(frame)
        heights = [spot.height for spot in whole.spots if not spot.left]
        around = whole.height - sum(heights)
        parts: list[list[HeatRow]] = [[]]
        used = around
        for row, height in zip(self.rows, heights, strict=True):
            if parts[-1] and used + height > room:
                parts.append([])
                used = around
            parts[-1].append(row)
            used += height
        return [replace(self, rows=tuple(part)) for part in parts]

    def draw(self, frame: Frame) -> Chart:
        """As high as its rows need."""
        size = frame.size
        widest = max((frame.text_width(row.name, bold=row.own) for row in self.rows), default=0.0)
        room = [self._widest(places, frame) + 0.4 * size for places in range(3)]
        names = min(widest, frame.width * _NAME_SHARE)
        # Names give way where that leaves cells room for a decimal; they break onto more lines then.
        left = frame.width - room[1] * len(self.columns) - _PAD * size
        names = (left if _LEAST_NAME * size <= left < names else names) + _PAD * size
        cell = (frame.width - names) / max(1, len(self.columns))
        # A narrow cell has fewer decimals; the words of its spot keep both.
        places = next((places for places in (2, 1) if room[places] <= cell), 0)
        shapes, y, told = self._head(frame, names, cell)
        spots: list[Spot] = []
        for row in self.rows:
            lines = wrapped(row.name, frame, names - _PAD * size, most=3, bold=row.own)
            height = max(1, len(lines)) * LEADING * size + 0.8 * size
            top = y + (height - len(lines) * LEADING * size) / 2
            shapes += stacked(lines, (0.0, top), frame, bold=row.own, ref=row.ref)
            spots.append(Spot(row.ref, 0.0, y, names, height, row.name))
            for i, value in enumerate(row.values):
                left = names + i * cell
                ref = replace(self.columns[i].ref, unit_name=row.ref.unit_name, unit_id=row.ref.unit_id)
                ref = replace(ref, year=row.ref.year)
                shapes += _cell(value, ref, frame, (left, y, cell, height), places, bold=row.own)
                words = f"{row.name}, {self.columns[i].name}: {_figure(value)}"
                spots.append(Spot(ref, left, y, cell, height, words))
            y += height
        below, height = self._legend(frame, y + 0.6 * size, told)
        tops = [spot.top for spot in spots if not spot.left]
        whole = y + 0.6 * size + height
        return Chart(frame.width, whole, tuple(shapes + below), tuple(spots), (*tops, y) if tops else ())

    def _widest(self, places: int, frame: Frame) -> float:
        """Width of the longest figure with so many decimals, whatever its digits are."""
        values = {value for row in self.rows for value in row.values if value is not None}
        patterns = {_DIGIT.sub("8", format_points(value, places)) for value in values}
        return max((frame.text_width(text, bold=True) for text in patterns), default=0.0)

    def _head(self, frame: Frame, names: float, cell: float) -> tuple[list[Shape], float, bool]:
        """The columns' names, or their codes where a word is wider than a column: then names stand below."""
        size = frame.size
        room = cell - _PAD * size
        fits = all(
            frame.text_width(word) <= room for column in self.columns for word in column.name.split()
        ) and all(
            len(wrapped(column.name, frame, room, most=99)) <= _MOST_HEAD_LINES for column in self.columns
        )
        coded = not fits and all(column.code for column in self.columns)
        heads = [
            (column.code,) if coded else wrapped(column.name, frame, room, most=_MOST_HEAD_LINES)
            for column in self.columns
        ]
        tallest = max((len(lines) for lines in heads), default=0) * LEADING * size
        shapes: list[Shape] = []
        for i, (column, lines) in enumerate(zip(self.columns, heads, strict=True)):
            top = tallest - len(lines) * LEADING * size
            at = (names + (i + 0.5) * cell, top)
            shapes += stacked(lines, at, frame, align="center", tone=Tone.MUTE, ref=column.ref)
        return shapes, tallest + 0.4 * size, coded

    def _legend(self, frame: Frame, top: float, told: bool) -> tuple[list[Shape], float]:
        """What each shade means, and the names behind the codes."""
        size = frame.size
        shapes: list[Shape] = []
        y = top
        if told:
            coded = [f"{one.code}: {one.name}" for one in self.columns if one.code != one.name]
            lines = wrapped("; ".join(coded), frame, frame.width, most=len(coded) + 1)
            shapes += stacked(lines, (0.0, y), frame, tone=Tone.MUTE)
            y += len(lines) * LEADING * size + 0.4 * size
        x = 0.0
        for band, words in enumerate(heat_words()):
            width = frame.text_width(words) + 2 * _PAD * size
            if x and x + width > frame.width:
                x, y = 0.0, y + 1.8 * size
            ground, ink = heat_tones(band)
            corners = rectangle(x, y, width, 1.5 * size)
            shapes += [Fill(corners, ground), _frame(corners, size)]
            shapes.append(Label(words, (x + width / 2, middle(y + 0.75 * size, frame)), size, ink, "center"))
            x += width + 0.3 * size
        return shapes, y + 1.6 * size - top


def _cell(
    value: int | None,
    ref: Ref,
    frame: Frame,
    box: tuple[float, float, float, float],
    places: int,
    *,
    bold: bool,
) -> list[Shape]:
    left, top, width, height = box
    ground, ink = (Tone.GROUND, Tone.MUTE) if value is None else heat_tones(heat_band(value))
    corners = rectangle(left, top, width, height)
    at = (left + width / 2, middle(top + height / 2, frame))
    return [
        Fill(corners, ground, ref),
        _frame(corners, frame.size),
        Label(_figure(value, places), at, frame.size, ink, "center", bold, ref),
    ]


def _frame(corners: tuple[tuple[float, float], ...], size: float) -> Stroke:
    return Stroke((*corners, corners[0]), Tone.GRID, 0.07 * size)


def _figure(value: int | None, places: int = 2) -> str:
    return MISSING if value is None else format_points(value, places)
