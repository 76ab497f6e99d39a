"""What a chart is made of: three kinds of shape in no particular unit, each knowing the rows behind it.

A chart is drawn once, for a :class:`Frame`, and painted twice: on paper in mm (``documents/charts.py``) and
on screen in pixels (``ui/widgets/chart_view.py``). Points of the index are thousandths; only places on the
drawing are floats.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal, Protocol

Align = Literal["left", "center", "right"]
Place = tuple[float, float]
"""Right and down from the top left."""
Measure = Callable[[str, float, bool], float]
"""(text, letter size, bold) → width, all in the unit of the frame."""

HEAT_STEPS = 6
"""Bands of the heat map."""


class Tone(StrEnum):
    """What a colour is for; screen and paper have their own colours for each."""

    INK = "chu"
    MUTE = "chu_nhat"
    GRID = "luoi"
    GROUND = "nen"
    OWN = "chinh"
    """The unit that is looked at."""
    OTHER = "khac"
    """Bars of the others."""
    AVERAGE = "trung_binh"
    BEST = "cao_nhat"
    HEAT_0 = "nhiet_0"
    """The weakest band: the darkest."""
    HEAT_1 = "nhiet_1"
    HEAT_2 = "nhiet_2"
    HEAT_3 = "nhiet_3"
    HEAT_4 = "nhiet_4"
    HEAT_5 = "nhiet_5"
    ON_HEAT_0 = "chu_nhiet_0"
    """Letters on :attr:`HEAT_0`."""
    ON_HEAT_1 = "chu_nhiet_1"
    ON_HEAT_2 = "chu_nhiet_2"
    ON_HEAT_3 = "chu_nhiet_3"
    ON_HEAT_4 = "chu_nhiet_4"
    ON_HEAT_5 = "chu_nhiet_5"


@dataclass(frozen=True, slots=True)
class Ref:
    """The rows a shape stands for; what is not given is not narrowed down."""

    unit_name: str = ""
    unit_id: int | None = None
    criterion_id: int | None = None
    year: int | None = None


NOTHING = Ref()
"""Of shapes that stand for no rows: grid, legend."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled polygon."""

    points: tuple[Place, ...]
    tone: Tone
    ref: Ref = NOTHING


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through ``points``; ``dash`` are lengths drawn and left out in turn, empty for a whole line."""

    points: tuple[Place, ...]
    tone: Tone
    thickness: float
    dash: tuple[float, ...] = ()
    ref: Ref = NOTHING


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text; ``place`` is where its baseline begins, has its middle, or ends, as ``align`` says."""

    text: str
    place: Place
    size: float
    tone: Tone = Tone.INK
    align: Align = "left"
    bold: bool = False
    ref: Ref = NOTHING


Shape = Fill | Stroke | Label


@dataclass(frozen=True, slots=True)
class Spot:
    """Something that can be pointed at: a rectangle, the rows behind it, and its figure in words."""

    ref: Ref
    left: float
    top: float
    width: float
    height: float
    words: str

    def holds(self, x: float, y: float) -> bool:
        """Whether a place lies in the rectangle."""
        return self.left <= x <= self.left + self.width and self.top <= y <= self.top + self.height


@dataclass(frozen=True, slots=True)
class Chart:
    """A finished drawing. ``spots`` are in reading order."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    breaks: tuple[float, ...] = ()
    """Where a page may end: the top of each row and the end of the last. What is above the first stands over
    every page. Empty: it is never parted."""

    def between(self, top: float, bottom: float) -> Chart:
        """The shapes that stand between two heights, moved to the top."""
        kept = tuple(_moved(shape, -top) for shape in self.shapes if top <= _height(shape) < bottom)
        return Chart(self.width, bottom - top, kept, ())

    def spot_at(self, x: float, y: float) -> Spot | None:
        """What is pointed at; the smallest where several lie over each other."""
        found = [spot for spot in self.spots if spot.holds(x, y)]
        return min(found, key=lambda spot: spot.width * spot.height, default=None)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for a chart and the letters it is lettered with, in the unit of whoever paints it."""

    width: float
    height: float
    """Charts of rows take the height they need instead."""
    size: float
    """Letter size: what an em measures."""
    measure: Measure

    def text_width(self, text: str, *, bold: bool = False, share: float = 1.0) -> float:
        """Width of ``text`` at ``share`` of the letter size."""
        return self.measure(text, self.size * share, bold)


class Drawing(Protocol):
    """The description of a chart: its data, not yet in any size."""

    @property
    def description(self) -> str:
        """Every figure of it in words: for those who do not see it, and beside a picture in Word."""

    def draw(self, frame: Frame) -> Chart:
        """The chart in a frame."""

    def split(self, frame: Frame, room: float) -> Sequence[Drawing]:
        """Itself in parts of at most ``room`` height: for pages."""


def _height(shape: Shape) -> float:
    """Where the middle of a shape stands."""
    if isinstance(shape, Label):
        return shape.place[1] - 0.35 * shape.size
    return sum(y for _, y in shape.points) / len(shape.points)


def _moved(shape: Shape, down: float) -> Shape:
    if isinstance(shape, Label):
        return replace(shape, place=(shape.place[0], shape.place[1] + down))
    return replace(shape, points=tuple((x, y + down) for x, y in shape.points))


def rectangle(left: float, top: float, width: float, height: float) -> tuple[Place, ...]:
    """The corners, clockwise."""
    right, bottom = left + width, top + height
    return ((left, top), (right, top), (right, bottom), (left, bottom))
