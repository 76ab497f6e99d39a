"""What the window remembers between two starts: size, column widths, sorting, last filters, text scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class Memory:
    """A small dictionary loaded once and stored once, at closing.

    Kept out of the journal's way: a column made wider is not something to undo.
    """

    def __init__(
        self,
        load: Callable[[], Mapping[str, Any]] = dict,
        store: Callable[[dict[str, Any]], None] | None = None,
    ) -> None:
        self._values = dict(load())
        self._store = store
        self._dirty = False

    def get(self, key: str, default: Any = None) -> Any:
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember a JSON value under ``key``."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._dirty = True

    def save(self) -> None:
        """Store what changed; nothing is written when nothing did."""
        if self._dirty and self._store is not None:
            self._store(dict(self._values))
        self._dirty = False
