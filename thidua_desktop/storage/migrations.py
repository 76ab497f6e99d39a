"""One path from an empty file to the newest version.

A step is one function on an open connection. All missing steps run in one exclusive transaction with foreign
keys off, are checked, and either all hold or none. Steps never use the models: those follow the newest
version.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from thidua_desktop.storage import triggers
from thidua_desktop.storage.faults import corrupt, faults, too_new
from thidua_desktop.storage.schema import VERSION_1
from thidua_desktop.storage.schema_v2 import VERSION_2
from thidua_desktop.storage.schema_v3 import VERSION_3
from thidua_desktop.storage.schema_v4 import VERSION_4
from thidua_desktop.storage.schema_v5 import VERSION_5
from thidua_desktop.storage.schema_v6 import VERSION_6

Step = Callable[[sqlite3.Connection], None]
APPLICATION_ID: Final = 0x54444B54
"""Marks the file as this program's ("TDKT")."""


def _run(connection: sqlite3.Connection, script: str) -> None:
    # Not executescript(): it would commit the migration half-way.
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def _to_1(connection: sqlite3.Connection) -> None:
    _run(connection, VERSION_1)


def _to_2(connection: sqlite3.Connection) -> None:
    _run(connection, VERSION_2)


def _to_3(connection: sqlite3.Connection) -> None:
    _run(connection, VERSION_3)


def _to_4(connection: sqlite3.Connection) -> None:
    _run(connection, VERSION_4)


def _to_5(connection: sqlite3.Connection) -> None:
    _run(connection, VERSION_5)


def _to_6(connection: sqlite3.Connection) -> None:
    _run(connection, VERSION_6)


STEPS: Final[tuple[Step, ...]] = (_to_1, _to_2, _to_3, _to_4, _to_5, _to_6)
"""``STEPS[n]`` leads from version n to n + 1."""
VERSION: Final = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    value: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return value


def check_readable(connection: sqlite3.Connection, path: Path, supported: int = VERSION) -> int:
    """The file's version; :class:`StorageFault` when it is not ours or from a newer program."""
    with faults(path):
        version = version_of(connection)
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if mark != APPLICATION_ID and (tables or version):
        raise corrupt(path)
    if version > supported:
        raise too_new(path, version, supported)
    return version


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[Step] = STEPS) -> bool:
    """Bring the open file to the newest version; True when something was done.

    The caller has made a verified backup of a file that already holds data. ``connection`` must be in
    autocommit mode (``isolation_level=None``).
    """
    if check_readable(connection, path, len(steps)) == len(steps):
        return False
    with faults(path):
        # A no-op inside a transaction, so it comes first.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN EXCLUSIVE")
        try:
            triggers.remove(connection)
            # Another program may have migrated while this one waited for the lock.
            for number in range(version_of(connection), len(steps)):
                steps[number](connection)
                connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            triggers.install(connection)
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"migration left broken references: {broken[:5]}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            connection.execute("PRAGMA foreign_keys = ON")
    return True
