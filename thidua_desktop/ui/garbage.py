"""Collecting cycles on the window's thread alone.

Python collects garbage on whichever thread happens to make the next object. Once a dialog has been closed,
its widgets are such garbage; collected by the database thread, Qt takes them apart on the wrong thread, which
ends in a crash or in two threads waiting for each other, one holding Python and one holding Qt. So while a
window is up the automatic collector is off and a timer of the window's thread does its work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_GAP = 400
"""Milliseconds between two looks: a table of a thousand rows makes garbage slower than that."""


class WindowGarbage(QObject):
    """Collects on the thread it was made on until ``stop()``, by the collector's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_GAP)

    def look(self) -> int | None:
        """Collect the oldest generation that is due, as the automatic collector would; which one, if any."""
        due = [
            n
            for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if most and count > most
        ]
        if not due:
            return None
        gc.collect(due[-1])
        return due[-1]

    def stop(self) -> None:
        """Give the work back to the automatic collector."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
