"""How a printer's aim is put right: a shift, a scale each way and a slight turn of the whole page."""

from __future__ import annotations

import math
from dataclasses import dataclass

from thidua_desktop.domain.records import Calibration

Matrix = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f): x' = a·x + c·y + e, y' = b·x + d·y + f."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is done to every position before it is drawn, about the page's top left corner.

    Shifts are mm (right, down), scales are factors, ``turn`` is radians clockwise.
    """

    shift_x: float = 0.0
    shift_y: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0
    turn: float = 0.0

    @classmethod
    def of(cls, calibration: Calibration | None) -> Correction:
        """What a stored calibration asks for; nothing without one."""
        if calibration is None:
            return NOTHING
        return cls(
            calibration.shift_x / 1000,
            calibration.shift_y / 1000,
            1 + calibration.scale_x / 1_000_000,
            1 + calibration.scale_y / 1_000_000,
            calibration.turn / 1_000_000,
        )

    @classmethod
    def nearest(cls, matrix: Matrix, width: float, height: float) -> Correction:
        """The correction closest to ``matrix`` (mm, y downwards) over a page of ``width`` × ``height`` mm.

        A matrix may also lean (its axes not square to one another), which a correction cannot: half of the
        lean then stays at the page's edges, nothing at its centre.
        """
        a, b, c, d, e, f = matrix
        along, down = math.atan2(b, a), math.atan2(-c, d)
        turn = (along * width**2 + down * height**2) / (width**2 + height**2)
        scale_x = math.hypot(a, b) * math.cos(along - turn)
        scale_y = math.hypot(c, d) * math.cos(down - turn)
        x, y = width / 2, height / 2
        still = cls(0.0, 0.0, scale_x, scale_y, turn).apply(x, y)
        return cls(a * x + c * y + e - still[0], b * x + d * y + f - still[1], scale_x, scale_y, turn)

    @property
    def matrix(self) -> Matrix:
        """(a, b, c, d, e, f): x' = a·x + c·y + e, y' = b·x + d·y + f, in mm with y downwards."""
        cos, sin = math.cos(self.turn), math.sin(self.turn)
        return (
            cos * self.scale_x,
            sin * self.scale_x,
            -sin * self.scale_y,
            cos * self.scale_y,
            self.shift_x,
            self.shift_y,
        )

    def apply(self, x: float, y: float) -> tuple[float, float]:
        """Where (``x``, ``y``) is drawn, in mm."""
        return moved(self.matrix, x, y)

    def stored(self, printer: str, tray: str, stock: str) -> Calibration:
        """As it is kept: thousandths of a millimetre, millionths of a length, millionths of a radian."""
        return Calibration(
            printer,
            tray,
            stock,
            shift_x=round(self.shift_x * 1000),
            shift_y=round(self.shift_y * 1000),
            scale_x=round((self.scale_x - 1) * 1_000_000),
            scale_y=round((self.scale_y - 1) * 1_000_000),
            turn=round(self.turn * 1_000_000),
        )

    def __bool__(self) -> bool:
        return self != NOTHING


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where ``matrix`` puts (``x``, ``y``)."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def composed(outer: Matrix, inner: Matrix) -> Matrix:
    """The matrix that does ``inner`` first and ``outer`` on what comes of it."""
    a, b, c, d, _, _ = outer
    p, q, r, s, t, u = inner
    e, f = moved(outer, t, u)
    return a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, e, f


def inverted(matrix: Matrix) -> Matrix:
    """The matrix that undoes ``matrix``. Raises ``ValueError`` when it flattens the page."""
    a, b, c, d, e, f = matrix
    area = a * d - b * c
    if abs(area) < 1e-9:
        raise ValueError("matrix has no inverse")
    p, q, r, s = d / area, -b / area, -c / area, a / area
    return p, q, r, s, -(p * e + r * f), -(q * e + s * f)


NOTHING = Correction()
