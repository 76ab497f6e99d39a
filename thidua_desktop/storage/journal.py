"""The journal: every change under a named operation, undone and redone newest first, across restarts.

Triggers write the entries (:mod:`triggers`); this module opens and closes operations and replays entries. The
state lies in the file, inside the same transaction as the change: a killed program leaves a whole operation
or none.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from thidua_desktop.domain.errors import Conflict, RuleViolation
from thidua_desktop.storage import triggers
from thidua_desktop.storage.labels import row_label
from thidua_desktop.storage.sqlite import Database

Touched = Mapping[str, frozenset[int]]
"""Table name → ids inserted, updated or deleted."""

KEEP_OPERATIONS: Final = 500
KEEP_DAYS: Final = 730
KEEP_ENTRIES: Final = 1_000_000
KEEP_ALWAYS: Final = 20
"""So many newest operations stay undoable, however large they were."""


class Mode(StrEnum):
    """How an operation stands in the way of undo."""

    NORMAL = "normal"
    BARRIER = "barrier"
    """Cannot be undone, and nothing before it: an issued decision is revoked instead."""
    ASIDE = "aside"
    """Recorded, never offered for undo, in nobody's way: a print run, a setting."""


class State(StrEnum):
    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"
    """Undone, and something else was done since: cannot come back."""
    ARCHIVED = "archived"
    """Too old: its entries are gone, its line in the history stays."""


@dataclass(frozen=True, slots=True)
class OperationInfo:
    """One line of the history."""

    id: int
    label: str
    at: dt.datetime
    mode: Mode
    state: State

    @property
    def undoable(self) -> bool:
        return self.mode is Mode.NORMAL and self.state is State.DONE


@dataclass(frozen=True, slots=True)
class Operation:
    """The running operation."""

    id: int
    label: str


@dataclass(frozen=True, slots=True)
class _Entry:
    id: int
    table: str
    row_id: int
    action: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class _Enough(Exception):
    """A trial went well; nothing of it is kept."""


class Journal:
    """The journal of one open data file.

    ``derive`` is called inside the transaction after an undo or redo with the rows that came back or
    changed, to make their search and sort keys again. ``guard`` is called with the first and last entry of
    every operation, undo and redo before it is committed, and raises to refuse it.
    """

    def __init__(
        self,
        database: Database,
        now: Callable[[], dt.datetime],
        derive: Callable[[Touched], None],
        guard: Callable[[int, int], None],
    ) -> None:
        self._db = database
        self._now = now
        self._derive = derive
        self._guard = guard
        # The schema does not change while the file is open.
        self._known_columns: dict[str, list[str]] = {}

    @contextmanager
    def operation(self, label: str, *, undoable: bool = True, aside: bool = False) -> Iterator[Operation]:
        """Everything written inside is one operation: all of it or nothing.

        ``label`` is what was done, in Vietnamese. ``undoable=False`` marks what can only be revoked;
        ``aside=True`` what is recorded but never undone and stands in nobody's way.
        """
        mode = Mode.ASIDE if aside else Mode.NORMAL if undoable else Mode.BARRIER
        with self._db.transaction():
            if self._current() is not None:
                raise RuntimeError(f"operation {label!r} inside another one")
            first = 1 + self._last_entry()
            self._db.sql(
                "INSERT INTO journal_operation (label, at, mode, state, first_entry, last_entry) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (label, self._now().isoformat(timespec="seconds"), mode, State.DONE, first, first - 1),
            )
            operation = Operation(self._db.sql("SELECT last_insert_rowid()")[0][0], label)
            self._begin(operation.id, recording=True)
            yield operation
            self._end()
            last = self._last_entry()
            self._guard(first, last)
            self._db.sql("UPDATE journal_operation SET last_entry = ? WHERE id = ?", (last, operation.id))
            if mode is not Mode.ASIDE:
                self._db.sql(
                    "UPDATE journal_operation SET state = ? WHERE state = ?", (State.DROPPED, State.UNDONE)
                )

    def trial(self, work: Callable[[], object]) -> None:
        """Do ``work`` as an operation would and take all of it back.

        Raises what doing it would raise: a refusal is known before anything is backed up or written.
        """
        try:
            with self._db.transaction():
                with self.operation("Thử"):
                    work()
                raise _Enough
        except _Enough:
            return

    def _current(self) -> int | None:
        value: int | None = self._db.sql("SELECT operation_id FROM journal_state")[0][0]
        return value

    def _last_entry(self) -> int:
        value: int = self._db.sql("SELECT ifnull(max(id), 0) FROM journal_entry")[0][0]
        return value

    def _begin(self, operation_id: int, *, recording: bool) -> None:
        self._db.sql(
            "UPDATE journal_state SET operation_id = ?, recording = ?, counter = counter + 1",
            (operation_id, int(recording)),
        )

    def _end(self) -> None:
        self._db.sql("UPDATE journal_state SET operation_id = NULL, recording = 1")

    # Looking

    def counter(self) -> int:
        """Grows with every operation, undo and redo: equal counters mean equal contents."""
        value: int = self._db.sql("SELECT counter FROM journal_state")[0][0]
        return value

    def history(self, limit: int = 100) -> list[OperationInfo]:
        """Newest first, with those undone."""
        return self._infos("1 ORDER BY id DESC LIMIT ?", (limit,))

    def last(self) -> OperationInfo | None:
        """What an undo would meet: the newest operation done that is not aside; a barrier says so."""
        found = self._infos("state = 'done' AND mode <> 'aside' ORDER BY id DESC LIMIT 1")
        return found[0] if found else None

    def next_redo(self) -> OperationInfo | None:
        """What a redo would bring back."""
        found = self._infos("state = 'undone' ORDER BY id LIMIT 1")
        return found[0] if found else None

    def info(self, operation_id: int) -> OperationInfo | None:
        found = self._infos("id = ?", (operation_id,))
        return found[0] if found else None

    def _infos(self, where: str, parameters: Sequence[Any] = ()) -> list[OperationInfo]:
        rows = self._db.sql(
            f"SELECT id, label, at, mode, state FROM journal_operation WHERE {where}", parameters
        )
        return [
            OperationInfo(i, label, dt.datetime.fromisoformat(at), Mode(mode), State(state))
            for i, label, at, mode, state in rows
        ]

    def changes(self, operation_id: int) -> Touched:
        """Rows an operation changed; empty when it is unknown or archived."""
        rows = self._db.sql(
            "SELECT e.table_name, e.row_id FROM journal_operation o JOIN journal_entry e "
            "ON e.id BETWEEN o.first_entry AND o.last_entry WHERE o.id = ?",
            (operation_id,),
        )
        touched: dict[str, set[int]] = {}
        for table, row_id in rows:
            touched.setdefault(table, set()).add(row_id)
        return {table: frozenset(ids) for table, ids in touched.items()}

    # Undo and redo

    def undo(self) -> OperationInfo:
        """Take the newest operation back.

        :class:`RuleViolation` when there is none or it may not be undone, :class:`Conflict` when a row it
        left was changed since; nothing is written then.
        """
        with self._db.transaction():
            info = self.last()
            if info is None:
                raise RuleViolation("Không còn thao tác nào để hoàn tác.")
            if info.mode is Mode.BARRIER:
                raise RuleViolation(
                    f"“{info.label}” không hoàn tác được, nên những việc trước đó cũng giữ nguyên.",
                    hint="Với quyết định đã ban hành, hãy mở quyết định và dùng lệnh Thu hồi.",
                )
            self._refuse_if_changed_since(info)
            self._replay(info, self._entries(info.id), self._take_back, State.UNDONE)
        return info

    def redo(self) -> OperationInfo:
        """Do the operation undone last once more; errors as for :meth:`undo`."""
        with self._db.transaction():
            info = self.next_redo()
            if info is None:
                raise RuleViolation("Không có thao tác nào để làm lại.")
            self._replay(info, self._entries(info.id)[::-1], self._do_again, State.DONE)
        return info

    def _entries(self, operation_id: int) -> list[_Entry]:
        """Newest first."""
        rows = self._db.sql(
            "SELECT e.id, e.table_name, e.row_id, e.action, e.before, e.after FROM journal_operation o "
            "JOIN journal_entry e ON e.id BETWEEN o.first_entry AND o.last_entry WHERE o.id = ? "
            "ORDER BY e.id DESC",
            (operation_id,),
        )
        return [
            _Entry(i, table, row_id, action, json.loads(before or "null"), json.loads(after or "null"))
            for i, table, row_id, action, before, after in rows
        ]

    def _refuse_if_changed_since(self, info: OperationInfo) -> None:
        mine = self.changes(info.id)
        later = self._db.sql(
            "SELECT o.label, e.table_name, e.row_id FROM journal_operation o JOIN journal_entry e "
            "ON e.id BETWEEN o.first_entry AND o.last_entry WHERE o.id > ? AND o.state = 'done'",
            (info.id,),
        )
        for label, table, row_id in later:
            if row_id in mine.get(table, ()):
                raise self._conflict(table, row_id, f" bởi “{label}”")

    def _conflict(self, table: str, row_id: int, by: str = "") -> Conflict:
        return Conflict(
            f"Không thực hiện được vì {row_label(self._db, table, row_id)} đã thay đổi sau đó{by}. "
            "Chưa có gì bị thay đổi thêm.",
            hint="Hãy mở mục này và sửa trực tiếp.",
        )

    def _replay(
        self, info: OperationInfo, entries: list[_Entry], apply: Callable[[_Entry], None], state: State
    ) -> None:
        # Rows come and go in the operation's order, which need not suit the references between them.
        self._db.sql("PRAGMA defer_foreign_keys = ON")
        self._begin(info.id, recording=False)
        for entry in entries:
            apply(entry)
        if entries:
            self._guard(min(entry.id for entry in entries), max(entry.id for entry in entries))
        self._derive(self.changes(info.id))
        self._end()
        self._db.sql("UPDATE journal_operation SET state = ? WHERE id = ?", (state, info.id))

    def _take_back(self, entry: _Entry) -> None:
        if entry.action == "I":
            row = self._row(entry)
            if row is None:
                raise self._conflict(entry.table, entry.row_id)
            self._delete(entry)
            # Kept from here on, for a redo.
            text = json.dumps(row, ensure_ascii=False)
            self._db.sql("UPDATE journal_entry SET after = ? WHERE id = ?", (text, entry.id))
        elif entry.action == "U":
            self._expect(entry, entry.after)
            self._write(entry, entry.before)
        else:
            self._expect(entry, None)
            self._insert(entry, entry.before)

    def _do_again(self, entry: _Entry) -> None:
        if entry.action == "I":
            self._expect(entry, None)
            self._insert(entry, entry.after)
        elif entry.action == "U":
            self._expect(entry, entry.before)
            self._write(entry, entry.after)
        else:
            self._expect(entry, entry.before)
            self._delete(entry)

    def _columns(self, table: str) -> list[str]:
        if table not in self._known_columns:
            self._known_columns[table] = triggers.recorded_columns(self._db.connection(), table)
        return self._known_columns[table]

    def _row(self, entry: _Entry) -> dict[str, Any] | None:
        found = self._db.sql(
            f'SELECT {triggers.row_json(self._columns(entry.table))} FROM "{entry.table}" WHERE id = ?',
            (entry.row_id,),
        )
        return json.loads(found[0][0]) if found else None

    def _expect(self, entry: _Entry, wanted: dict[str, Any] | None) -> None:
        row = self._row(entry)
        if wanted is None or row is None:
            same = row is wanted
        else:
            # Columns that a later version added or dropped are nobody's change.
            same = all(row[column] == value for column, value in wanted.items() if column in row)
        if not same:
            raise self._conflict(entry.table, entry.row_id)

    def _delete(self, entry: _Entry) -> None:
        self._db.sql(f'DELETE FROM "{entry.table}" WHERE id = ?', (entry.row_id,))

    def _insert(self, entry: _Entry, values: dict[str, Any] | None) -> None:
        values = self._known(entry, values)
        names = ", ".join(f'"{column}"' for column in values)
        marks = ", ".join("?" * len(values))
        self._db.sql(f'INSERT INTO "{entry.table}" ({names}) VALUES ({marks})', tuple(values.values()))

    def _write(self, entry: _Entry, values: dict[str, Any] | None) -> None:
        values = self._known(entry, values)
        names = ", ".join(f'"{column}" = ?' for column in values)
        self._db.sql(f'UPDATE "{entry.table}" SET {names} WHERE id = ?', (*values.values(), entry.row_id))

    def _known(self, entry: _Entry, values: dict[str, Any] | None) -> dict[str, Any]:
        columns = self._columns(entry.table)
        return {column: value for column, value in (values or {}).items() if column in columns}

    # Keeping it small

    def trim(self) -> int:
        """Forget how to undo old operations; returns how many. Their lines in the history stay."""
        oldest = (self._now() - dt.timedelta(days=KEEP_DAYS)).isoformat(timespec="seconds")
        with self._db.transaction():
            rows = self._db.sql(
                "SELECT id, at, last_entry - first_entry + 1 FROM journal_operation "
                "WHERE state <> 'archived' ORDER BY id DESC"
            )
            entries = 0
            for place, (operation_id, at, size) in enumerate(rows):
                entries += size
                too_many = place >= KEEP_OPERATIONS or at < oldest or entries > KEEP_ENTRIES
                if place >= KEEP_ALWAYS and too_many:
                    return self._archive(operation_id)
        return 0

    def _archive(self, newest: int) -> int:
        last = self._db.sql("SELECT max(last_entry) FROM journal_operation WHERE id <= ?", (newest,))[0][0]
        self._db.sql("DELETE FROM journal_entry WHERE id <= ?", (last,))
        count: int = self._db.sql(
            "SELECT count(*) FROM journal_operation WHERE id <= ? AND state <> 'archived'", (newest,)
        )[0][0]
        # An empty range: entry numbers may be dealt out again.
        self._db.sql(
            "UPDATE journal_operation SET state = 'archived', first_entry = 1, last_entry = 0 WHERE id <= ?",
            (newest,),
        )
        return count
