"""What version 3 of the data file adds: layouts, blanks, corrections, print runs, hand-over, signing keys.

Conventions are those of :mod:`schema`. Lengths are hundredths of a millimetre, shifts micrometres.
"""

from __future__ import annotations

from typing import Final

VERSION_3: Final = """
ALTER TABLE award ADD COLUMN book_suffix TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run ADD COLUMN layout TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run ADD COLUMN tray TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run ADD COLUMN stock TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run ADD COLUMN state TEXT NOT NULL DEFAULT 'xong';
ALTER TABLE print_run ADD COLUMN origin TEXT NOT NULL DEFAULT 'file';
ALTER TABLE print_run_item ADD COLUMN state TEXT NOT NULL DEFAULT 'da_gui';
ALTER TABLE print_run_item ADD COLUMN serial TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run_item ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run_item ADD COLUMN reprint_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE print_run_item ADD COLUMN duplicate INTEGER NOT NULL DEFAULT 0;
ALTER TABLE print_run_item ADD COLUMN at TEXT;
ALTER TABLE print_run_item ADD COLUMN job TEXT NOT NULL DEFAULT '';
CREATE INDEX print_run_item_waiting ON print_run_item(state) WHERE state = 'cho';
CREATE TABLE own_layout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT ''
);
CREATE TABLE layout_picture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    attachment_id INTEGER NOT NULL REFERENCES attachment(id)
);
CREATE TABLE layout_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    layout TEXT NOT NULL,
    award_code TEXT NOT NULL DEFAULT '',
    recipient_kind TEXT NOT NULL DEFAULT '',
    stock TEXT NOT NULL DEFAULT '',
    UNIQUE (award_code, recipient_kind, stock)
);
CREATE TABLE certificate_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    award_id INTEGER NOT NULL REFERENCES award(id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    at TEXT,
    actor TEXT NOT NULL DEFAULT '',
    UNIQUE (award_id, field)
);
CREATE TABLE stock (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    blank INTEGER NOT NULL DEFAULT 0,
    carries TEXT NOT NULL DEFAULT '',
    serials INTEGER NOT NULL DEFAULT 0,
    scan_id INTEGER REFERENCES attachment(id),
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE blank_movement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stock_id INTEGER NOT NULL REFERENCES stock(id),
    happened_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    total INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL DEFAULT ''
);
CREATE INDEX blank_movement_stock ON blank_movement(stock_id);
CREATE TABLE calibration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    printer TEXT NOT NULL,
    tray TEXT NOT NULL DEFAULT '',
    stock TEXT NOT NULL,
    shift_x INTEGER NOT NULL DEFAULT 0,
    shift_y INTEGER NOT NULL DEFAULT 0,
    scale_x INTEGER NOT NULL DEFAULT 0,
    scale_y INTEGER NOT NULL DEFAULT 0,
    turn INTEGER NOT NULL DEFAULT 0,
    at TEXT,
    actor TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (printer, tray, stock)
);
CREATE TABLE handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    award_id INTEGER NOT NULL UNIQUE REFERENCES award(id),
    presence TEXT NOT NULL DEFAULT '',
    stand_in TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    handed_at TEXT,
    at TEXT,
    actor TEXT NOT NULL DEFAULT '',
    conference_id INTEGER REFERENCES conference(id)
);
CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key_id TEXT NOT NULL UNIQUE,
    public TEXT NOT NULL,
    created_at TEXT NOT NULL,
    retired_on TEXT,
    office_name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
"""
