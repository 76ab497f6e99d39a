"""What an operation changed: the currency between services and screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """What one journaled operation changed: the currency between services and screens."""

    operation_id: int
    label: str
    """Vietnamese, as shown beside "Hoàn tác": "Đã thêm đơn vị Ấp 2"."""
    ids: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Table name → ids inserted, updated or deleted."""
    created: int = 0
    """Id of the main record made, 0 if none."""

    def touches(self, *tables: str) -> bool:
        """Whether any of ``tables`` changed."""
        return any(self.ids.get(table) for table in tables)
