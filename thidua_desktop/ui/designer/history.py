"""What was done in one sitting of the designer, to go back and forth in."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_LONGEST = 500
_TOGETHER = 1.2
"""Seconds within which like changes (ten nudges, a word typed) are one step."""


class History(Generic[T]):
    """States before and after the present one; ``clock`` gives seconds."""

    def __init__(self, start: T, clock: Callable[[], float] = time.monotonic) -> None:
        self.present = start
        self._clock = clock
        self._past: list[tuple[str, T]] = []
        self._future: list[tuple[str, T]] = []
        self._alike = ""
        self._at = 0.0

    def push(self, label: str, state: T, alike: str = "") -> None:
        """Make ``state`` the present. Changes with the same ``alike`` in quick succession are one step."""
        now = self._clock()
        together = bool(alike) and alike == self._alike and now - self._at < _TOGETHER and bool(self._past)
        if not together:
            self._past = [*self._past[-_LONGEST:], (label, self.present)]
        self._alike, self._at = alike, now
        self._future.clear()
        self.present = state

    def undo(self) -> str:
        """Go back one step; what was undone, empty when there is nothing."""
        if not self._past:
            return ""
        label, state = self._past.pop()
        self._future.append((label, self.present))
        self.present, self._alike = state, ""
        return label

    def redo(self) -> str:
        """Go forth one step; what was done again, empty when there is nothing."""
        if not self._future:
            return ""
        label, state = self._future.pop()
        self._past.append((label, self.present))
        self.present, self._alike = state, ""
        return label

    @property
    def can_undo(self) -> str:
        """What :meth:`undo` would undo; empty: nothing."""
        return self._past[-1][0] if self._past else ""

    @property
    def can_redo(self) -> str:
        return self._future[-1][0] if self._future else ""
