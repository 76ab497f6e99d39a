"""Guides of one layout: lines to lay boxes along, in mm. Kept on this computer, never printed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from thidua_desktop.ui.memory import Memory


class Guides(QObject):
    """``xs``: upright guides, ``ys``: level ones."""

    changed = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._name = ""
        self.xs: list[float] = []
        self.ys: list[float] = []

    def load(self, name: str) -> None:
        """The guides of the layout ``name``."""
        self._name = name
        kept = self._memory.get(f"designer/guides/{name}", {})
        self.xs, self.ys = _numbers(kept, "x"), _numbers(kept, "y")
        self.changed.emit()

    def lines(self, upright: bool) -> list[float]:
        return self.xs if upright else self.ys

    def add(self, upright: bool, at: float) -> None:
        """A guide ``at`` mm; one that is there already is kept single."""
        at = round(at, 2)
        if at not in self.lines(upright):
            self.lines(upright).append(at)
            self._store()

    def remove(self, upright: bool, at: float) -> None:
        if at in self.lines(upright):
            self.lines(upright).remove(at)
            self._store()

    def clear(self) -> None:
        self.xs, self.ys = [], []
        self._store()

    def near(self, x: float, y: float, reach: float) -> tuple[bool, float] | None:
        """(upright, mm) of the guide within ``reach`` mm of a point."""
        for upright, at in ((True, x), (False, y)):
            for line in self.lines(upright):
                if abs(line - at) <= reach:
                    return upright, line
        return None

    def _store(self) -> None:
        self._memory.set(f"designer/guides/{self._name}", {"x": self.xs, "y": self.ys})
        self.changed.emit()


def _numbers(kept: object, key: str) -> list[float]:
    values = kept.get(key, []) if isinstance(kept, dict) else []
    return [float(value) for value in values if isinstance(value, int | float)]
