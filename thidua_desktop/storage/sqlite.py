"""Connections, pragmas, transactions and the few helpers every repository reads and writes through.

peewee writes the SQL and holds one connection per thread; reading threads and the one writing thread do not
wait for each other (WAL). What only SQLite knows stays in this package's database, journal and backup
modules.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from peewee import SQL, BaseQuery, SelectBase, SqliteDatabase, fn

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.storage.faults import faults
from thidua_desktop.storage.models import Table

BUSY_MS = 10_000
"""How long a writer waits for another program's lock."""
CHUNK = 900
"""Most values in one ``IN (…)``: below the smallest limit SQLite was ever built with."""
Row = tuple[Any, ...]


class TrackedConnection(sqlite3.Connection):
    """A connection that can be found again for closing: the plain class cannot be referred to weakly."""


def configure(connection: sqlite3.Connection, *, wal: bool) -> None:
    """Set what every connection needs. A share gets the rollback journal, see :mod:`filesystems`."""
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    connection.execute(f"PRAGMA journal_mode = {'WAL' if wal else 'DELETE'}")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # REPLACE must fire the delete triggers too, or the journal would miss what it removed.
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("PRAGMA temp_store = MEMORY")


class _Peewee(SqliteDatabase):
    """peewee's database with connections that are tracked, so that closing the store closes all of them."""

    def __init__(self, path: Path, *, wal: bool) -> None:
        super().__init__(str(path), timeout=BUSY_MS // 1000)
        self._path = path
        self._wal = wal
        self.ended = False
        self.open_connections: weakref.WeakSet[TrackedConnection] = weakref.WeakSet()

    def _connect(self) -> TrackedConnection:
        if self.ended:
            raise RuntimeError("the store is closed")
        # SQLite would make a missing file anew, and a moved folder would look like an empty office.
        if not self._path.is_file():
            raise FileNotFoundError(self._path)
        connection = sqlite3.connect(
            self._path,
            timeout=BUSY_MS / 1000,
            isolation_level=None,
            check_same_thread=False,
            factory=TrackedConnection,
        )
        try:
            configure(connection, wal=self._wal)
        except BaseException:
            connection.close()
            raise
        self.open_connections.add(connection)
        return connection


class Database:
    """One data file, opened. Safe to use from several threads; writes are done one at a time."""

    def __init__(self, path: Path, *, wal: bool) -> None:
        self.path = path
        self._peewee = _Peewee(path, wal=wal)
        self._write_lock = threading.RLock()
        with faults(path):
            self.connection().execute("SELECT count(*) FROM sqlite_master").fetchone()

    def connection(self) -> sqlite3.Connection:
        """This thread's connection, for what only SQLite knows."""
        connection: sqlite3.Connection = self._peewee.connection()  # type: ignore[no-untyped-call]
        return connection

    def close(self) -> None:
        """Close the connections of all threads; the log is folded into the file first. Done once."""
        with self._write_lock:
            if self._peewee.ended:
                return
            try:
                # A full disk keeps the log beside the file, where the next start finds it: nothing is lost.
                with suppress(StorageFault):
                    self.sql("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                self._peewee.ended = True
                for connection in list(self._peewee.open_connections):
                    connection.close()
                self._peewee.dispose()

    # Transactions

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. A transaction inside another belongs to the outer one."""
        with self._write_lock:
            connection = self.connection()
            if connection.in_transaction:
                yield
                return
            with faults(self.path):
                connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                with faults(self.path):
                    connection.execute("COMMIT")
            except BaseException:
                # SQLite itself rolls back on a full disk; a second ROLLBACK would hide the first error.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    # Plain SQL

    def sql(self, text: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """Run SQL of SQLite's own dialect and return all rows."""
        with faults(self.path):
            return self.connection().execute(text, parameters).fetchall()

    def sql_many(self, text: str, rows: Iterable[Sequence[Any]]) -> None:
        with faults(self.path):
            self.connection().executemany(text, rows)

    # peewee queries

    def rows(self, query: BaseQuery) -> list[Row]:
        with faults(self.path):
            rows: list[Row] = self._peewee.execute(query).fetchall()  # type: ignore[no-untyped-call]
            return rows

    def row(self, query: BaseQuery) -> Row | None:
        found = self.rows(query)
        return found[0] if found else None

    def scalar(self, query: BaseQuery) -> Any:
        found = self.row(query)
        return found[0] if found else None

    def column(self, query: BaseQuery) -> list[Any]:
        return [value for (value,) in self.rows(query)]

    def ids(self, query: SelectBase) -> list[int]:
        """The first column of ``query`` in its order, as whole numbers.

        Built as one JSON text inside SQLite: three times as fast as a Python tuple for each of 200,000 rows.
        """
        inner = query.alias("found")
        text = self.scalar(inner.select_from(fn.json_group_array(inner.c.id)))
        found: list[int] = json.loads(text)
        return found

    def change(self, query: BaseQuery) -> int:
        """Run an update or delete; returns how many rows it met."""
        with faults(self.path):
            count: int = self._peewee.execute(query).rowcount  # type: ignore[no-untyped-call]
            return count

    def insert(self, table: type[Table], values: Mapping[str, Any]) -> int:
        """Add one row given by column names; returns its id."""
        return self.insert_many(table, tuple(values), [tuple(values.values())])[0]

    def insert_many(
        self, table: type[Table], columns: Sequence[str], rows: Sequence[Sequence[Any]]
    ) -> list[int]:
        """Add rows (values in the order of ``columns``, without ``id``); returns their ids in order."""
        if not rows:
            return []
        name = table_name(table)
        names = ", ".join(f'"{c}"' for c in ("id", *columns))
        marks = ", ".join("?" * (len(columns) + 1))
        with self.transaction():
            # Ids are dealt out here: SQLite gives back only the last one of many.
            first = 1 + (self.sql("SELECT max(seq) FROM sqlite_sequence WHERE name = ?", (name,))[0][0] or 0)
            self.sql_many(
                f'INSERT INTO "{name}" ({names}) VALUES ({marks})',
                [(first + i, *row) for i, row in enumerate(rows)],
            )
        return list(range(first, first + len(rows)))

    def update(self, table: type[Table], row_id: int, values: Mapping[str, Any]) -> bool:
        """Change one row; False when there is none of that id."""
        names = ", ".join(f'"{column}" = ?' for column in values)
        with faults(self.path):
            cursor = self.connection().execute(
                f'UPDATE "{table_name(table)}" SET {names} WHERE id = ?', (*values.values(), row_id)
            )
            return cursor.rowcount > 0


def table_name(table: type[Table]) -> str:
    name: str = table._meta.table_name
    return name


def listed(values: Iterable[int]) -> SQL:
    """Ids for ``column.in_(…)`` as one value: to write out hundreds takes peewee milliseconds."""
    return SQL("(SELECT value FROM json_each(?))", (json.dumps(list(values)),))


def chunks(values: Sequence[int], size: int = CHUNK) -> Iterator[Sequence[int]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
