"""How a printer's aim is put right: a shift, a scale each way and a slight turn of the whole page."""

from __future__ import annotations

import math
from dataclasses import dataclass

from thidua_desktop.domain.records import Calibration


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

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
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
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def __bool__(self) -> bool:
        return self != NOTHING


NOTHING = Correction()
