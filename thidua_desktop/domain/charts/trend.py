"""Lines over the years, each point with its value; a year without a value leaves a gap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.charts.lettering import MISSING, middle
from thidua_desktop.domain.charts.marks import legend, line, manner, sign
from thidua_desktop.domain.charts.scale import ticks
from thidua_desktop.domain.charts.shapes import (
    NOTHING,
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

_FOOT = 1.9
"""Height for the years below, in letter sizes."""

Placing = Callable[[int], float]


@dataclass(frozen=True, slots=True)
class YearValue:
    """A value of a year in thousandths. ``note`` flags one that is not as published (a mapped value)."""

    year: int
    value: int | None
    ref: Ref = NOTHING
    note: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One line. The first of a chart is the unit itself: all its values are written."""

    name: str
    values: tuple[YearValue, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """Several units, or a unit and its group, over the years."""

    series: tuple[Series, ...]
    figures: bool = True
    """Whether the axis at the left has its figures; a small card does without."""

    @property
    def years(self) -> tuple[int, ...]:
        """Every year from the first to the last: a year nobody has leaves room too."""
        known = [value.year for one in self.series for value in one.values]
        return tuple(range(min(known), max(known) + 1)) if known else ()

    @property
    def description(self) -> str:
        if len(self.series) == 1:
            return "; ".join(_words(value) for value in self.series[0].values)
        return "\n".join(
            f"{one.name}: {'; '.join(_words(value) for value in one.values)}" for one in self.series
        )

    def split(self, frame: Frame, room: float) -> Sequence[Drawing]:
        """It is never parted."""
        return (self,)

    def draw(self, frame: Frame) -> Chart:
        """Fills the frame."""
        size, years = frame.size, self.years
        names = [one.name for one in self.series] if len(self.series) > 1 else []
        shapes, head = legend(names, frame, 0.0)
        known = [v.value for one in self.series for v in one.values if v.value is not None]
        scale = ticks(known, most=4)
        places = 2 if any(tick % 1000 for tick in scale) else 0
        figures = [format_points(tick, places) for tick in scale] if self.figures else []
        axis = max((frame.text_width(text) for text in figures), default=0.0) + (size if figures else 0.0)
        # Room at both ends for the values, which are centred on their points.
        side = axis + frame.text_width("100,00") / 2 + 0.4 * size
        right = frame.width - frame.text_width("100,00") / 2 - 0.4 * size
        top, bottom = head + 2.0 * size, frame.height - _FOOT * size
        low, high = scale[0], scale[-1]

        def down(value: int) -> float:
            return bottom - (value - low) / (high - low) * (bottom - top)

        def along(year: int) -> float:
            share = (year - years[0]) / (years[-1] - years[0]) if len(years) > 1 else 0.5
            return side + share * (right - side)

        for i, tick in enumerate(scale):
            y = down(tick)
            shapes.append(Stroke(((axis, y), (frame.width, y)), Tone.GRID, 0.07 * size))
            if figures:
                at = (axis - 0.6 * size, middle(y, frame))
                shapes.append(Label(figures[i], at, size, Tone.MUTE, "right"))
        for year in years:
            at = (along(year), bottom + 1.6 * size)
            shapes.append(Label(str(year), at, size, Tone.MUTE, "center", ref=Ref(year=year)))
        spots: list[Spot] = []
        # The first line is drawn last: it lies above the others.
        for number in reversed(range(len(self.series))):
            shapes += self._line(number, frame, along, down)
        for one in self.series:
            spots += _spots(one, frame, along, down, told=bool(names))
        return Chart(frame.width, frame.height, tuple(shapes), tuple(spots))

    def _line(self, number: int, frame: Frame, along: Placing, down: Placing) -> list[Shape]:
        one, drawn = self.series[number], manner(number)
        ref = one.values[0].ref if one.values else NOTHING
        shapes: list[Shape] = []
        for part in _unbroken(one.values):
            places: list[Place] = [(along(v.year), down(v.value)) for v in part if v.value is not None]
            if len(places) > 1:
                shapes.append(line(places, drawn, frame, Ref(ref.unit_name, ref.unit_id)))
            for value, place in zip(part, places, strict=True):
                shapes += sign(place, drawn, frame, value.ref, hollow=not value.note)
                if number == 0 and value.value is not None:
                    text = format_points(value.value) + ("*" if value.note else "")
                    at = (place[0], place[1] + self._value_drop(value.year, value.value, frame, down))
                    shapes.append(Label(text, at, frame.size, Tone.INK, "center", True, value.ref))
        return shapes

    def _value_drop(self, year: int, value: int, frame: Frame, down: Placing) -> float:
        """From a point to the baseline of its value: above, or below where another line passes just above.

        Below, too, where the line itself rises from the point; never where the figures of the years stand.
        """
        size = frame.size
        crowded = any(
            one.value is not None and one.year == year and 0 <= down(value) - down(one.value) < 2.2 * size
            for other in self.series[1:]
            for one in other.values
        )
        beside = [
            one.value for one in self.series[0].values if one.value is not None and abs(one.year - year) == 1
        ]
        lowest = bool(beside) and all(other > value for other in beside)
        room = down(value) + 1.7 * size <= frame.height - _FOOT * size
        return (1.5 if (crowded or lowest) and room else -0.8) * size


def _unbroken(values: Sequence[YearValue]) -> list[list[YearValue]]:
    """Runs of years that follow each other and have a value."""
    runs: list[list[YearValue]] = []
    last: YearValue | None = None
    for value in sorted(values, key=lambda v: v.year):
        if value.value is None:
            continue
        if last is None or value.year != last.year + 1:
            runs.append([])
        runs[-1].append(value)
        last = value
    return runs


def _spots(one: Series, frame: Frame, along: Placing, down: Placing, *, told: bool) -> list[Spot]:
    reach = frame.size
    return [
        Spot(
            value.ref,
            along(value.year) - reach,
            down(value.value) - reach,
            2 * reach,
            2 * reach,
            f"{one.name}, {_words(value)}" if told else _words(value),
        )
        for value in one.values
        if value.value is not None
    ]


def _words(value: YearValue) -> str:
    figure = MISSING if value.value is None else format_points(value.value)
    return f"{value.year}: {figure}" + (f" ({value.note})" if value.note else "")
