"""Where the parts of tab Cải cách hành chính send the clerk to, and what they show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the tab, with the set, the unit and the component to show there."""

    part: str
    """``scores``, ``results``, ``gaps``, ``remedies`` or ``sets``."""
    set_id: int = 0
    """0: none in particular."""
    unit_id: int | None = None
    """``None``: the office itself."""
    criterion_id: int = 0


@runtime_checkable
class Placed(Protocol):
    """A part that shows one set and unit: the frame takes the choice along to the next part."""

    def place(self) -> Place:
        """What is shown now; ``set_id`` 0 where nothing is."""

    def show_place(self, place: Place) -> None:
        """Show a set, a unit and, where named, a component."""
