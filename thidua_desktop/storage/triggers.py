"""The triggers that keep the journal, made from the schema for every data table.

Each write to a data table leaves an entry under the current operation, and fails when there is none. An
insert leaves only the row's id (undo deletes the row, and keeps its words then for a redo): a large import
costs little more than the bare rows. An update that changes nothing but derived columns leaves nothing.
"""

from __future__ import annotations

import sqlite3

from thidua_desktop.storage.keys import DERIVED


def data_tables(connection: sqlite3.Connection) -> list[str]:
    """All tables but SQLite's own and the journal's."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' "
        "AND name NOT LIKE 'journal~_%' ESCAPE '~' ORDER BY name"
    )
    return [name for (name,) in rows]


def recorded_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """Columns of ``table`` that the journal keeps, the id first."""
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return [column for column in columns if column not in DERIVED]


def row_json(columns: list[str], prefix: str = "") -> str:
    """SQL of one row as a JSON object; ``prefix`` is ``NEW.``, ``OLD.`` or empty."""
    return "json_object(" + ", ".join(f"'{c}', {prefix}\"{c}\"" for c in columns) + ")"


def _triggers(table: str, columns: list[str]) -> list[str]:
    # Outside an operation ``operation_id`` is NULL, which its NOT NULL refuses: one statement does both.
    target = "INSERT INTO journal_entry (operation_id, table_name, row_id, action, before, after)"
    source = "FROM journal_state WHERE recording"
    changed = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns)
    new, old = row_json(columns, "NEW."), row_json(columns, "OLD.")
    return [
        f'CREATE TRIGGER journal_{table}_insert AFTER INSERT ON "{table}" BEGIN '
        f"{target} SELECT operation_id, '{table}', NEW.id, 'I', NULL, NULL {source}; END",
        f'CREATE TRIGGER journal_{table}_update AFTER UPDATE ON "{table}" WHEN {changed} BEGIN '
        f"SELECT RAISE(ABORT, 'an id never changes') WHERE OLD.id <> NEW.id; "
        f"{target} SELECT operation_id, '{table}', NEW.id, 'U', {old}, {new} {source}; END",
        f'CREATE TRIGGER journal_{table}_delete AFTER DELETE ON "{table}" BEGIN '
        f"{target} SELECT operation_id, '{table}', OLD.id, 'D', {old}, NULL {source}; END",
    ]


def remove(connection: sqlite3.Connection) -> None:
    """Drop all journal triggers; a migration is no work of the office and is not journaled."""
    old = connection.execute("SELECT name FROM sqlite_master WHERE type='trigger' AND name GLOB 'journal_*'")
    for (name,) in old.fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


def install(connection: sqlite3.Connection) -> None:
    """Make all journal triggers; the last step of every migration."""
    for table in data_tables(connection):
        for statement in _triggers(table, recorded_columns(connection, table)):
            connection.execute(statement)
