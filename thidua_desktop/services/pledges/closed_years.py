"""What a closed year goes by: its scoring rules and the cụm, khối of every unit, as they were at the closing.

Kept as a setting of the year, written by the closing itself. Rules that are edited later, other rules shipped
with a newer program, units that change their cụm: none of it moves a rank that was reported.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from thidua_desktop.domain.records import Block
from thidua_desktop.storage.database import Store

_KEY: Final = "closed_year:"
"""Settings, one a year: day of the closing, rules, blocks."""

_RULES_ALONE: Final = "pledge_scoring_closed"
"""Setting of years closed before blocks were kept: year → day of closing and rules."""


@dataclass(frozen=True, slots=True)
class YearBlocks:
    """Cụm, khối of a year and who belongs to them."""

    blocks: Mapping[int, Block]
    units: Mapping[int, int]
    """Unit id → block id; units of no block are not in it."""

    def of(self, unit_id: int) -> Block | None:
        """The block of a unit in that year."""
        return self.blocks.get(self.units.get(unit_id, 0))


def keep(store: Store, year: int, rules: Mapping[str, Any]) -> None:
    """Keep ``rules`` and the blocks of today with a closed year. Inside an operation.

    ``rules``: plain values. One of an earlier closing is replaced: the year was opened and scored anew since.
    """
    closing = store.years.closings()[year]
    blocks = today(store)
    store.settings.set(
        f"{_KEY}{year}",
        {
            "at": closing.at.isoformat(),
            "rules": rules,
            "blocks": [[one.id, one.name, one.order] for one in blocks.blocks.values()],
            "units": [[unit, block] for unit, block in blocks.units.items()],
        },
    )


def kept_rules(store: Store, year: int) -> Any:
    """The rules of a closed year as plain values; ``None`` for an open one, or where none were kept."""
    kept = _kept(store, year)
    return None if kept is None else kept.get("rules")


def blocks_of(store: Store, year: int) -> YearBlocks:
    """The blocks of a year: those kept at its closing, else those of today."""
    kept = _kept(store, year)
    if kept is None or "blocks" not in kept:
        return today(store)
    blocks = {block_id: Block(block_id, name, order) for block_id, name, order in kept["blocks"]}
    return YearBlocks(blocks, dict(kept["units"]))


def today(store: Store) -> YearBlocks:
    """The blocks as they are now."""
    units = {unit.id: unit.block_id for unit in store.units.all() if unit.block_id is not None}
    return YearBlocks({block.id: block for block in store.units.blocks()}, units)


def without_own(store: Store) -> list[int]:
    """Closed years that nothing was kept of: closed by an earlier version of the program."""
    return [year for year in sorted(store.years.closed_years()) if _kept(store, year) is None]


def _kept(store: Store, year: int) -> dict[str, Any] | None:
    """What the closing that holds now left; one of an earlier closing is not meant."""
    closing = store.years.closings().get(year)
    if closing is None or not closing.closed:
        return None
    at = closing.at.isoformat()
    for found in (store.settings.get(f"{_KEY}{year}"), store.settings.get(_RULES_ALONE, {}).get(str(year))):
        if found is not None and found["at"] == at:
            return dict(found)
    return None
