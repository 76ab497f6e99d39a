"""Units, the blocks they compete in, and what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Final

from peewee import fn

from thidua_desktop.domain import records
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import Block, Rating, Unit, UnitSuccession, Wording
from thidua_desktop.storage.references import uses
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks

_GOES_ALONG: Final = (Rating, Wording, UnitSuccession)
"""Tables whose rows are deleted with their unit."""


class UnitsRepository(Repository):
    """Đơn vị of the office."""

    _codec = Codec(records.Unit, Unit)
    _blocks = Codec(records.Block, Block, rename={"order": "position"})
    _successions = Codec(records.Succession, UnitSuccession, rename={"on": "happened_on"})

    def get(self, unit_id: int) -> records.Unit:
        row = self._db.row(Unit.select(*self._codec.fields).where(Unit.id == unit_id))
        return self._codec.record(found(row, "unit", unit_id))

    def all(self, on: dt.date | None = None) -> list[records.Unit]:
        """All units by name, or those that exist ``on`` a day (first and last day count)."""
        query = Unit.select(*self._codec.fields)
        if on is not None:
            day = on.isoformat()
            query = query.where(
                (Unit.valid_from.is_null() | (Unit.valid_from <= day))
                & (Unit.valid_to.is_null() | (Unit.valid_to >= day))
            )
        return self._codec.records(self._db.rows(query.order_by(Unit.sort_key, Unit.id)))

    def children(self, unit_id: int | None) -> list[records.Unit]:
        """Units directly under ``unit_id``; ``None`` gives those at the top."""
        under = Unit.parent.is_null() if unit_id is None else Unit.parent == unit_id
        query = Unit.select(*self._codec.fields).where(under).order_by(Unit.sort_key, Unit.id)
        return self._codec.records(self._db.rows(query))

    def add(self, unit: records.Unit) -> int:
        return self.add_many([unit])[0]

    def add_many(self, units: Sequence[records.Unit]) -> list[int]:
        """Parents must be there already; ids of the given records are ignored."""
        tones = self._tones()
        rows = []
        for unit in units:
            rows.append((*self._codec.values(unit), *keys.UNIT.derive((unit.name, unit.code), tones)))
        return self._db.insert_many(Unit, (*self._codec.columns, *keys.UNIT.columns), rows)

    def update(self, unit: records.Unit) -> None:
        values = self._codec.assignments(unit)
        values |= keys.UNIT.of(values, self._tones())
        found(self._db.update(Unit, unit.id, values) or None, "unit", unit.id)

    def delete(self, unit_id: int) -> None:
        """Refused (:class:`RuleViolation`) while people, pledges, awards or other units refer to it."""
        self._db.change(Rating.delete().where(Rating.unit == unit_id))
        self._db.change(Wording.delete().where(Wording.recipient_unit == unit_id))
        self._db.change(
            UnitSuccession.delete().where((UnitSuccession.old == unit_id) | (UnitSuccession.new == unit_id))
        )
        found(self._db.change(Unit.delete().where(Unit.id == unit_id)) or None, "unit", unit_id)

    def names(self, ids: Collection[int]) -> dict[int, str]:
        """Id → name; unknown ids are left out."""
        out: dict[int, str] = {}
        for part in chunks(list(ids)):
            out |= dict(self._db.rows(Unit.select(Unit.id, Unit.name).where(Unit.id.in_(part))))
        return out

    def uses(self, unit_id: int) -> dict[str, int]:
        """What still refers to a unit, in the office's words → how many; empty when it may be deleted."""
        return uses(self._db, Unit, unit_id, without=_GOES_ALONG)

    def blocks(self) -> list[records.Block]:
        query = Block.select(*self._blocks.fields).order_by(Block.position, Block.id)
        return self._blocks.records(self._db.rows(query))

    def add_block(self, name: str) -> records.Block:
        """Placed after those there are."""
        order = 1 + (self._db.scalar(Block.select(fn.max(Block.position))) or 0)
        block_id = self._db.insert(Block, {"name": name, "position": order})
        return records.Block(block_id, name, order)

    def update_block(self, block: records.Block) -> None:
        done = self._db.update(Block, block.id, self._blocks.assignments(block))
        found(done or None, "block", block.id)

    def delete_block(self, block_id: int) -> None:
        """Its units belong to no block then."""
        self._db.change(Unit.update(block=None).where(Unit.block == block_id))
        found(self._db.change(Block.delete().where(Block.id == block_id)) or None, "block", block_id)

    def successions(self) -> list[records.Succession]:
        query = UnitSuccession.select(*self._successions.fields)
        return self._successions.records(self._db.rows(query.order_by(UnitSuccession.id)))

    def add_succession(self, succession: records.Succession) -> None:
        self._db.insert(UnitSuccession, self._successions.assignments(succession))
