"""The other units of a group, as one unit meets them: what place an index takes, what a place needs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from thidua_desktop.domain.records import TieRule


@dataclass(frozen=True, slots=True)
class Rivals:
    """Indexes of the other units, in thousandths of a point."""

    indexes: tuple[int, ...] = ()
    ties: TieRule = TieRule.SKIP
    year: int | None = None
    """Year of the ranking they stand in; ``None`` where there is none."""
    title: str = ""
    _ascending: Sequence[int] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        found = set(self.indexes) if self.ties is TieRule.DENSE else self.indexes
        object.__setattr__(self, "_ascending", sorted(found))

    def __bool__(self) -> bool:
        """Whether there is anybody to be ranked against."""
        return bool(self.indexes)

    @property
    def of(self) -> int:
        """Units of the group, the one that is ranked among them."""
        return len(self.indexes) + 1

    def rank(self, index: int) -> int | None:
        """The place ``index`` takes; ``None`` where nobody is ranked."""
        if not self:
            return None
        return 1 + len(self._ascending) - bisect_right(self._ascending, index)

    def needed(self, place: int) -> int:
        """The least index that takes ``place`` or a better one; a shared place counts.

        :raises ValueError: ``place`` is not 1 … ``of``.
        """
        if not 1 <= place <= self.of:
            raise ValueError(f"place {place} of {self.of}")
        return self._ascending[-place] if place <= len(self._ascending) else 0
