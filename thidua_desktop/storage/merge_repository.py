"""Two rows that mean the same become one: whatever referred to either refers to the one that stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.storage.models import (
    ALL,
    Award,
    DossierPaper,
    Household,
    Nomination,
    Person,
    Pledge,
    Table,
    Unit,
)
from thidua_desktop.storage.references import references, unique_keys, uses
from thidua_desktop.storage.repository import RECIPIENT_COLUMNS, Repository, found
from thidua_desktop.storage.sqlite import table_name

Row = dict[str, Any]
TABLES: Final[Mapping[RecipientKind, type[Table]]] = {
    RecipientKind.PERSON: Person,
    RecipientKind.UNIT: Unit,
    RecipientKind.HOUSEHOLD: Household,
}
_ALIKE: Final = tuple(("batch_id", column, "award_code", "year") for column in RECIPIENT_COLUMNS.values())
"""One recipient is nominated once in a batch for one award of one year."""
_WHOLE: Final = frozenset({Pledge})
"""Rows that stand for a signed paper: of two, one stays as it was signed, the other goes with all in it."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two rows of one table that cannot both stay once their owners are one."""

    table: str
    kept: int
    """The row of the record that stays."""
    other: int
    """The row of the record that is merged into it."""
    winner: int
    """The row to keep unless the clerk says otherwise."""

    @property
    def key(self) -> tuple[str, int, int]:
        """By which the clerk's answer is found again."""
        return self.table, self.kept, self.other


Winners = Mapping[tuple[str, int, int], int]
"""Key of a clash → the row of it to keep."""


class MergeRepository(Repository):
    """Gộp bản ghi trùng. What refers to what comes from the tables themselves."""

    def uses(self, kind: RecipientKind, record_id: int) -> dict[str, int]:
        """What hangs on a record, in the office's words → how many."""
        return uses(self._db, TABLES[kind], record_id)

    def clashes(self, kind: RecipientKind, keep_id: int, other_id: int) -> list[Clash]:
        """The pairs of rows of which merging keeps one."""
        return list(self._clashes(TABLES[kind], keep_id, other_id))

    def rows(self, kind: RecipientKind, keep_id: int, other_id: int) -> dict[Clash, tuple[Row, Row]]:
        """The same with what stands in both rows, by column: the one kept, the other."""
        out = {}
        for clash in self.clashes(kind, keep_id, other_id):
            kept, other = (self._row(clash.table, row_id) for row_id in (clash.kept, clash.other))
            out[clash] = (kept, other)
        return out

    def _row(self, name: str, row_id: int) -> Row:
        columns = [row[1] for row in self._db.sql(f'PRAGMA table_info("{name}")')]
        values = self._db.sql(f'SELECT * FROM "{name}" WHERE id = ?', (row_id,))[0]
        return dict(zip(columns, values, strict=True))

    def below(self, table: str, row_id: int) -> dict[str, int]:
        """What hangs on a row of a clash, in the office's words → how many."""
        return uses(self._db, next(one for one in ALL if table_name(one) == table), row_id)

    def merge(self, kind: RecipientKind, keep_id: int, other_id: int, winners: Winners) -> None:
        """Everything that refers to ``other_id`` refers to ``keep_id``; the other is gone.

        ``winners``: the row to keep of a clash, where it is not :attr:`Clash.winner`.
        """
        table = TABLES[kind]
        for record_id in (keep_id, other_id):
            there = self._db.sql(f'SELECT id FROM "{table_name(table)}" WHERE id = ?', (record_id,))
            found(there or None, table_name(table), record_id)
        if table is Unit:
            self._lift(keep_id, other_id)
        self._fold(table, keep_id, other_id, winners)
        self._db.sql(
            "UPDATE exchange_link SET local_id = ? WHERE kind = ? AND local_id = ?",
            (keep_id, kind.value, other_id),
        )

    def _lift(self, keep_id: int, other_id: int) -> None:
        """A unit kept that hangs somewhere below the one that goes takes that one's place in the tree."""
        parents: dict[int, int | None] = dict(self._db.sql("SELECT id, parent_id FROM unit"))
        above = parents[keep_id]
        while above is not None and above != other_id:
            above = parents[above]
        if above == other_id:
            self._db.sql("UPDATE unit SET parent_id = ? WHERE id = ?", (parents[other_id], keep_id))

    def _fold(self, table: type[Table], keep_id: int, other_id: int, winners: Winners) -> None:
        # One at a time: settling a clash by one key may settle another of the same rows.
        while (clash := next(self._clashes(table, keep_id, other_id), None)) is not None:
            winner = winners.get(clash.key, clash.winner)
            loser = clash.other if winner == clash.kept else clash.kept
            inner = next(one.table for one in references(table) if one.name == clash.table)
            if inner in _WHOLE:
                self._remove(inner, loser)
            else:
                self._fold(inner, winner, loser, winners)
        for one in references(table):
            self._db.sql(
                f'UPDATE "{one.name}" SET "{one.column}" = ? WHERE "{one.column}" = ?', (keep_id, other_id)
            )
        self._db.sql(f'DELETE FROM "{table_name(table)}" WHERE id = ?', (other_id,))

    def _remove(self, table: type[Table], row_id: int) -> None:
        """Delete a row with those below it; what may do without it forgets it."""
        for one in references(table):
            if one.optional:
                self._db.sql(
                    f'UPDATE "{one.name}" SET "{one.column}" = NULL WHERE "{one.column}" = ?', (row_id,)
                )
                continue
            rows = self._db.sql(f'SELECT id FROM "{one.name}" WHERE "{one.column}" = ?', (row_id,))
            for (below,) in rows:
                self._remove(one.table, below)
        self._db.sql(f'DELETE FROM "{table_name(table)}" WHERE id = ?', (row_id,))

    def _clashes(self, table: type[Table], keep_id: int, other_id: int) -> Iterator[Clash]:
        for one in references(table):
            keys = unique_keys(self._db, one.table) + (list(_ALIKE) if one.table is Nomination else [])
            for key in keys:
                if one.column not in key:
                    continue
                same = "".join(f' AND a."{c}" = b."{c}"' for c in key if c != one.column)
                pairs = self._db.sql(
                    f'SELECT a.id, b.id FROM "{one.name}" a JOIN "{one.name}" b '
                    f'ON a."{one.column}" = ? AND b."{one.column}" = ?{same} ORDER BY a.id, b.id',
                    (keep_id, other_id),
                )
                for kept, other in pairs:
                    winner = self._winner(one.table, kept, other)
                    if winner is not None:
                        yield Clash(one.name, kept, other, winner)

    def _winner(self, table: type[Table], kept: int, other: int) -> int | None:
        """Which of two rows says more; ``None`` when both must stay: each has led to an award."""
        if table is Nomination:
            decided = {
                row[0]
                for row in self._db.rows(
                    Award.select(Award.nomination).where(Award.nomination.in_([kept, other]))
                )
            }
            if len(decided) == 2:
                return None
            return other if other in decided else kept
        if table is DossierPaper:
            there = DossierPaper.select(DossierPaper.present).where(DossierPaper.id == kept)
            return kept if self._db.scalar(there) else other
        return kept
