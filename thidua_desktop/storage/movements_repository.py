"""What the office sets for a year: common content, leaders of the blocks, movements, carried shortcomings."""

from __future__ import annotations

from thidua_desktop.domain import records
from thidua_desktop.storage.models import (
    BlockYear,
    CommonContent,
    Movement,
    MovementAward,
    MovementTarget,
    Shortcoming,
)
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row


class MovementsRepository(Repository):
    """Phong trào thi đua and the yearly setting of the pledges."""

    _codec = Codec(records.Movement, Movement, skip=("targets", "awards"))
    _targets = Codec(records.MovementTarget, MovementTarget)
    _awards = Codec(records.MovementAward, MovementAward)
    _common = Codec(records.CommonContent, CommonContent, rename={"group": "category"})
    _blocks = Codec(records.BlockYear, BlockYear)
    _short = Codec(records.Shortcoming, Shortcoming)

    # ---- movements -------------------------------------------------------------------------------
    def all(self, year: int | None = None) -> list[records.Movement]:
        """Newest year first, then in the order they were entered."""
        query = Movement.select(*self._codec.fields)
        if year is not None:
            query = query.where(Movement.year == year)
        return [self._record(row) for row in self._db.rows(query.order_by(Movement.year.desc(), Movement.id))]

    def get(self, movement_id: int) -> records.Movement:
        row = self._db.row(Movement.select(*self._codec.fields).where(Movement.id == movement_id))
        return self._record(found(row, "movement", movement_id))

    def _record(self, row: Row) -> records.Movement:
        query = MovementTarget.select(*self._targets.fields).where(MovementTarget.movement == row[0])
        targets = [
            self._targets.record(one) for one in self._db.rows(query.order_by(MovementTarget.position))
        ]
        given = MovementAward.select(*self._awards.fields).where(MovementAward.movement == row[0])
        awards = [self._awards.record(one) for one in self._db.rows(given.order_by(MovementAward.id))]
        return self._codec.record(row, targets=tuple(targets), awards=tuple(awards))

    def add(self, movement: records.Movement) -> int:
        movement_id = self._db.insert(Movement, self._codec.assignments(movement))
        self._add_lines(movement_id, movement)
        return movement_id

    def update(self, movement: records.Movement) -> None:
        before = self.get(movement.id)
        self._db.update(Movement, movement.id, self._codec.assignments(movement))
        if (before.targets, before.awards) != (movement.targets, movement.awards):
            self._drop_lines(movement.id)
            self._add_lines(movement.id, movement)

    def delete(self, movement_id: int) -> None:
        self._drop_lines(movement_id)
        gone = self._db.change(Movement.delete().where(Movement.id == movement_id))
        found(gone or None, "movement", movement_id)

    def _add_lines(self, movement_id: int, movement: records.Movement) -> None:
        rows = [(*self._targets.values(one), movement_id, i) for i, one in enumerate(movement.targets)]
        self._db.insert_many(MovementTarget, (*self._targets.columns, "movement_id", "position"), rows)
        awards = [(*self._awards.values(one), movement_id) for one in movement.awards]
        self._db.insert_many(MovementAward, (*self._awards.columns, "movement_id"), awards)

    def _drop_lines(self, movement_id: int) -> None:
        self._db.change(MovementTarget.delete().where(MovementTarget.movement == movement_id))
        self._db.change(MovementAward.delete().where(MovementAward.movement == movement_id))

    # ---- common content --------------------------------------------------------------------------
    def common(self, year: int) -> list[records.CommonContent]:
        """The office's own lines of a year, in order."""
        query = CommonContent.select(*self._common.fields).where(CommonContent.year == year)
        return [self._common.record(row) for row in self._db.rows(query.order_by(CommonContent.position))]

    def set_common(self, year: int, lines: tuple[records.CommonContent, ...]) -> None:
        """All lines of a year, in place of those before."""
        self._db.change(CommonContent.delete().where(CommonContent.year == year))
        rows = [(*self._common.values(line), i) for i, line in enumerate(lines)]
        self._db.insert_many(CommonContent, (*self._common.columns, "position"), rows)

    # ---- blocks of a year ------------------------------------------------------------------------
    def blocks(self, year: int) -> dict[int, records.BlockYear]:
        """By block id."""
        query = BlockYear.select(*self._blocks.fields).where(BlockYear.year == year)
        return {one.block_id: one for one in map(self._blocks.record, self._db.rows(query))}

    def save_block(self, block: records.BlockYear) -> int:
        """In place of what was known of that block and year."""
        known = self.blocks(block.year).get(block.block_id)
        if known is None:
            return self._db.insert(BlockYear, self._blocks.assignments(block))
        self._db.update(BlockYear, known.id, self._blocks.assignments(block))
        return known.id

    # ---- shortcomings ----------------------------------------------------------------------------
    def shortcomings(self, year: int) -> list[records.Shortcoming]:
        """What has to be mended in a year."""
        query = Shortcoming.select(*self._short.fields).where(Shortcoming.year == year)
        return [self._short.record(row) for row in self._db.rows(query.order_by(Shortcoming.id))]

    def add_shortcomings(self, lines: list[records.Shortcoming]) -> None:
        rows = [self._short.values(line) for line in lines]
        self._db.insert_many(Shortcoming, tuple(self._short.columns), rows)

    def update_shortcoming(self, line: records.Shortcoming) -> None:
        self._db.update(Shortcoming, line.id, self._short.assignments(line))

    def delete_shortcomings(self, ids: list[int]) -> None:
        self._db.change(Shortcoming.delete().where(Shortcoming.id.in_(ids)))
