"""What a drag with the mouse means on the canvas, in millimetres: no widget, no layout is touched here."""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua_desktop.services.designer.frames import Frame, around
from thidua_desktop.services.designer.snapping import SnapLines, snap_move, snap_point

HANDLES = ("nw", "n", "ne", "e", "se", "s", "sw", "w")


@dataclass
class Drag:
    """A drag under way, from (x, y) mm."""

    x: float
    y: float


@dataclass
class MoveDrag(Drag):
    """Boxes follow the pointer."""

    frames: list[Frame]
    lines: SnapLines
    dx: float = 0.0
    dy: float = 0.0
    met_xs: tuple[float, ...] = ()
    met_ys: tuple[float, ...] = ()

    def to(self, x: float, y: float, reach: float, *, snap: bool, straight: bool) -> None:
        """The pointer is at (x, y); ``straight``: along one axis only."""
        dx, dy = x - self.x, y - self.y
        if straight:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        self.met_xs, self.met_ys = (), ()
        if snap:
            snapped = snap_move(around(self.frames), dx, dy, self.lines, reach)
            across, down = not straight or bool(dx), not straight or bool(dy)
            dx, dy = snapped.dx if across else dx, snapped.dy if down else dy
            self.met_xs, self.met_ys = snapped.xs if across else (), snapped.ys if down else ()
        self.dx, self.dy = round(dx, 3), round(dy, 3)

    def outlines(self) -> list[Frame]:
        return [frame.moved(self.dx, self.dy) for frame in self.frames]


@dataclass
class ResizeDrag(Drag):
    """A handle of one box follows the pointer."""

    frame: Frame
    handle: str
    lines: SnapLines
    square: bool = False
    now: Frame = field(init=False)

    def __post_init__(self) -> None:
        self.now = self.frame

    def to(self, x: float, y: float, reach: float, *, snap: bool, keep: bool) -> None:
        """The pointer is at (x, y); ``keep``: the proportion of the sides stays."""
        if snap:
            x, y = snap_point(x, y, self.lines, reach)
        left, top, right, bottom = self.frame.x, self.frame.y, self.frame.right, self.frame.bottom
        if "w" in self.handle:
            left = min(x, right - 1)
        if "e" in self.handle:
            right = max(x, left + 1)
        if "n" in self.handle:
            top = min(y, bottom - 1)
        if "s" in self.handle:
            bottom = max(y, top + 1)
        width, height = right - left, bottom - top
        if (keep or self.square) and self.frame.height and len(self.handle) == 2:
            ratio = 1.0 if self.square else self.frame.width / self.frame.height
            width = max(width, height * ratio)
            height = width / ratio
            left = right - width if "w" in self.handle else left
            top = bottom - height if "n" in self.handle else top
        self.now = Frame(self.frame.box_id, left, top, width, height)


@dataclass
class BandDrag(Drag):
    """A rubber band."""

    add: bool = False
    end_x: float = 0.0
    end_y: float = 0.0

    def band(self) -> Frame:
        left, top = min(self.x, self.end_x), min(self.y, self.end_y)
        return Frame("", left, top, abs(self.end_x - self.x), abs(self.end_y - self.y))


@dataclass
class GuideDrag(Drag):
    """A guide follows the pointer; ``was`` is where it stood, ``None`` for a new one."""

    upright: bool = True
    was: float | None = None
    at: float | None = None
    """``None``: off the page, which takes it away."""


@dataclass
class PanDrag(Drag):
    """The page follows the pointer; in pixels."""


def handle_points(frame: Frame, names: tuple[str, ...]) -> dict[str, tuple[float, float]]:
    """Where the handles of a frame lie, mm."""
    xs = {"w": frame.x, "e": frame.right}
    ys = {"n": frame.y, "s": frame.bottom}
    return {
        name: (
            next((xs[c] for c in name if c in xs), frame.middle_x),
            next((ys[c] for c in name if c in ys), frame.middle_y),
        )
        for name in names
    }
