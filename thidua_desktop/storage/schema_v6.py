"""What version 6 of the data file adds: corrections remembered by sender, packages between offices, filters.

Conventions are those of :mod:`schema`.
"""

from __future__ import annotations

from typing import Final

VERSION_6: Final = """
CREATE TABLE heading_memory_6 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    sender TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, sender, heading)
);
INSERT INTO heading_memory_6 (id, kind, heading, field) SELECT id, kind, heading, field FROM heading_memory;
DROP TABLE heading_memory;
ALTER TABLE heading_memory_6 RENAME TO heading_memory;
CREATE TABLE value_memory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sender TEXT NOT NULL DEFAULT '',
    field TEXT NOT NULL,
    written TEXT NOT NULL,
    meaning TEXT NOT NULL,
    UNIQUE (sender, field, written)
);
CREATE TABLE exchange_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    office TEXT NOT NULL,
    foreign_id INTEGER NOT NULL,
    local_id INTEGER NOT NULL,
    digest TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, office, foreign_id)
);
CREATE INDEX exchange_link_local ON exchange_link(kind, local_id);
CREATE TABLE exchange_package (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    package TEXT NOT NULL,
    direction TEXT NOT NULL,
    office TEXT NOT NULL,
    office_name TEXT NOT NULL,
    number INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    at TEXT NOT NULL,
    public_key TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    UNIQUE (package, direction)
);
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (page, name)
);
"""
