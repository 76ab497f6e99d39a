"""Horizontal bars with a name before and the value after: indexes by rank, points lost by component."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.charts.lettering import LEADING, MISSING, middle, stacked, wrapped
from thidua_desktop.domain.charts.shapes import (
    NOTHING,
    Chart,
    Fill,
    Frame,
    Label,
    Ref,
    Shape,
    Spot,
    Tone,
    rectangle,
)
from thidua_desktop.domain.vietnamese import format_points

_NAME_SHARE = 0.42
"""Most of the width that names may take."""
_GAP = 0.7
"""Between rows and between parts of a row, in letter sizes."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row. ``value`` is thousandths, ``None`` draws "—"; ``note`` says why, or flags the value."""

    name: str
    value: int | None
    ref: Ref = NOTHING
    own: bool = False
    note: str = ""
    lead: str = ""
    """Stands before the name: a rank, a code."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows in the order given; ``maximum`` is what a full bar stands for, in thousandths."""

    rows: tuple[Bar, ...]
    maximum: int
    unit: str = ""
    """Said after the value in words: "điểm"."""

    @property
    def description(self) -> str:
        return "; ".join(self._words(row) for row in self.rows)

    def draw(self, frame: Frame) -> Chart:
        """As high as its rows need."""
        size = frame.size
        lead = max((frame.text_width(row.lead) for row in self.rows), default=0.0)
        left = lead + _GAP * size if lead else 0.0
        most = frame.width * _NAME_SHARE
        wrapped_names = [wrapped(row.name, frame, most, most=3, bold=row.own) for row in self.rows]
        # Long names are broken evenly: the bars begin behind the longest line there is.
        names = max(
            (
                frame.text_width(line, bold=row.own)
                for row, lines in zip(self.rows, wrapped_names, strict=True)
                for line in lines
            ),
            default=0.0,
        )
        values = max((frame.text_width(_value(row), bold=row.own) for row in self.rows), default=0.0)
        track = max(frame.width - left - names - values - 2 * _GAP * size, size)
        shapes: list[Shape] = []
        spots: list[Spot] = []
        y = 0.0
        for row, lines in zip(self.rows, wrapped_names, strict=True):
            height = max(1, len(lines)) * LEADING * size + _GAP * size
            centre = y + height / 2
            shapes += self._row(row, lines, frame, (left, names, track), centre)
            spots.append(Spot(row.ref, 0.0, y, frame.width, height, self._words(row)))
            y += height
        tops = tuple(spot.top for spot in spots)
        return Chart(frame.width, y, tuple(shapes), tuple(spots), (*tops, y) if tops else ())

    def _row(
        self,
        row: Bar,
        lines: Sequence[str],
        frame: Frame,
        widths: tuple[float, float, float],
        centre: float,
    ) -> list[Shape]:
        left, names, track = widths
        size, ref = frame.size, row.ref
        start = left + names + _GAP * size
        long = track * bar_share(row.value, self.maximum)
        tall = 1.05 * size
        shapes: list[Shape] = []
        if row.lead:
            at = (left - _GAP * size, middle(centre, frame))
            shapes.append(Label(row.lead, at, size, Tone.MUTE, "right", ref=ref))
        top = centre - len(lines) * LEADING * size / 2
        shapes += stacked(lines, (left, top), frame, bold=row.own, ref=ref)
        if long:
            corners = rectangle(start, centre - tall / 2, long, tall)
            shapes.append(Fill(corners, Tone.OWN if row.own else Tone.OTHER, ref))
        after = start + long + (_GAP * size / 2 if long else 0.0)
        shapes.append(
            Label(_value(row), (after, middle(centre, frame)), size, Tone.INK, bold=row.own, ref=ref)
        )
        return shapes

    def split(self, frame: Frame, room: float) -> Sequence[Bars]:
        """Whole rows to each part."""
        parts: list[list[Bar]] = [[]]
        used = 0.0
        for row, spot in zip(self.rows, self.draw(frame).spots, strict=True):
            if parts[-1] and used + spot.height > room:
                parts.append([])
                used = 0.0
            parts[-1].append(row)
            used += spot.height
        return [replace(self, rows=tuple(part)) for part in parts]

    def _words(self, row: Bar) -> str:
        value = f"{_value(row)} {self.unit}".strip()
        said = f"{row.lead} {row.name}".strip()
        return f"{said}: {value}" + (f" ({row.note})" if row.note else "")


def bar_share(value: int | None, maximum: int) -> float:
    """How much of the track a value fills, 0 to 1."""
    return min(1.0, max(0.0, value / maximum)) if value is not None and maximum > 0 else 0.0


def _value(row: Bar) -> str:
    if row.value is None:
        return MISSING
    return format_points(row.value) + ("*" if row.note else "")
