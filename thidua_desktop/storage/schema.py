"""Version 1 of the data file, as plain SQL.

The peewee models in :mod:`models` describe the same tables; a test compares the two. Written out here because
a released version's schema must never change with the models: later versions are further steps.

Conventions: every data table has ``id INTEGER PRIMARY KEY AUTOINCREMENT`` (ids are never used twice, so a
restored row cannot meet a stranger); dates are ISO text; points are thousandths; "not known" is NULL and
"nothing to write" an empty text; no foreign key cascades, because a cascade would change rows nobody asked
about.
``folded`` and ``sort_key`` are derived from the other columns and can always be made again.
"""

from __future__ import annotations

from typing import Final

VERSION_1: Final = """
CREATE TABLE office (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parent_name TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    province TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT 'xa',
    decision_code TEXT NOT NULL DEFAULT 'QĐ-UBND',
    working_year INTEGER NOT NULL DEFAULT 0,
    published_name TEXT NOT NULL DEFAULT ''
);
CREATE TABLE office_signer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
);
CREATE TABLE block (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES unit(id),
    block_id INTEGER REFERENCES block(id),
    head_name TEXT NOT NULL DEFAULT '',
    head_post TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    note TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    CHECK (parent_id <> id)
);
CREATE INDEX unit_parent ON unit(parent_id);
CREATE TABLE unit_succession (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    old_id INTEGER NOT NULL REFERENCES unit(id),
    new_id INTEGER NOT NULL REFERENCES unit(id),
    happened_on TEXT,
    UNIQUE (old_id, new_id),
    CHECK (old_id <> new_id)
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit(id),
    salutation TEXT NOT NULL DEFAULT '',
    rank TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    birth_year INTEGER,
    identity_number TEXT NOT NULL DEFAULT '',
    post TEXT NOT NULL DEFAULT '',
    joined_on TEXT,
    left_on TEXT,
    discipline TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_list ON person(sort_key, folded);
CREATE INDEX person_unit ON person(unit_id);
CREATE TABLE household (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    head_name TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    birth_year INTEGER,
    address TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit(id),
    members INTEGER,
    note TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX household_list ON household(sort_key, folded);
CREATE INDEX household_unit ON household(unit_id);
CREATE TABLE rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person(id),
    unit_id INTEGER REFERENCES unit(id),
    household_id INTEGER REFERENCES household(id),
    year INTEGER NOT NULL,
    grade TEXT NOT NULL,
    CHECK ((person_id IS NOT NULL) + (unit_id IS NOT NULL) + (household_id IS NOT NULL) = 1)
);
CREATE UNIQUE INDEX rating_person ON rating(person_id, year) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX rating_unit ON rating(unit_id, year) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX rating_household ON rating(household_id, year) WHERE household_id IS NOT NULL;
CREATE TABLE award_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    recipient_kinds TEXT NOT NULL,
    level TEXT NOT NULL,
    position INTEGER NOT NULL,
    article TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    certificate_title TEXT NOT NULL DEFAULT '',
    aliases TEXT NOT NULL DEFAULT '[]',
    retired_on TEXT
);
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    route TEXT NOT NULL DEFAULT 'cong_trang',
    received_on TEXT,
    state TEXT NOT NULL DEFAULT 'nhap',
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE nomination (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    person_id INTEGER REFERENCES person(id),
    recipient_unit_id INTEGER REFERENCES unit(id),
    household_id INTEGER REFERENCES household(id),
    award_code TEXT NOT NULL REFERENCES award_kind(code),
    achievement TEXT NOT NULL DEFAULT '',
    route TEXT NOT NULL DEFAULT 'cong_trang',
    year INTEGER NOT NULL DEFAULT 0,
    unit_id INTEGER REFERENCES unit(id),
    state TEXT NOT NULL DEFAULT 'de_nghi',
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK ((person_id IS NOT NULL) + (recipient_unit_id IS NOT NULL) + (household_id IS NOT NULL) = 1)
);
CREATE INDEX nomination_batch ON nomination(batch_id);
CREATE INDEX nomination_person ON nomination(person_id);
CREATE INDEX nomination_recipient_unit ON nomination(recipient_unit_id);
CREATE INDEX nomination_household ON nomination(household_id);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    date TEXT,
    level TEXT NOT NULL DEFAULT 'co_so',
    issuer TEXT NOT NULL DEFAULT '',
    signer_name TEXT NOT NULL DEFAULT '',
    signer_post TEXT NOT NULL DEFAULT '',
    signer_prefix TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'du_thao',
    batch_id INTEGER REFERENCES batch(id),
    note TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT ''
);
CREATE INDEX decision_year ON decision(year, number);
CREATE TABLE award (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    award_code TEXT NOT NULL,
    award_name TEXT NOT NULL,
    recipient_kind TEXT NOT NULL,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    person_id INTEGER REFERENCES person(id),
    recipient_unit_id INTEGER REFERENCES unit(id),
    household_id INTEGER REFERENCES household(id),
    salutation TEXT NOT NULL DEFAULT '',
    post TEXT NOT NULL DEFAULT '',
    unit_name TEXT NOT NULL DEFAULT '',
    birth TEXT NOT NULL DEFAULT '',
    achievement TEXT NOT NULL DEFAULT '',
    route TEXT NOT NULL DEFAULT 'cong_trang',
    decision_id INTEGER REFERENCES decision(id),
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    authority TEXT NOT NULL DEFAULT '',
    signer_name TEXT NOT NULL DEFAULT '',
    book_number INTEGER,
    state TEXT NOT NULL DEFAULT 'tang',
    nomination_id INTEGER REFERENCES nomination(id),
    unit_id INTEGER REFERENCES unit(id),
    note TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    CHECK ((person_id IS NOT NULL) + (recipient_unit_id IS NOT NULL) + (household_id IS NOT NULL) <= 1)
);
CREATE INDEX award_list ON award(sort_key, folded);
CREATE INDEX award_year ON award(year);
CREATE INDEX award_decision ON award(decision_id);
CREATE INDEX award_person ON award(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX award_recipient_unit ON award(recipient_unit_id) WHERE recipient_unit_id IS NOT NULL;
CREATE INDEX award_household ON award(household_id) WHERE household_id IS NOT NULL;
CREATE INDEX award_nomination ON award(nomination_id) WHERE nomination_id IS NOT NULL;
CREATE TABLE print_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    target TEXT NOT NULL,
    pages INTEGER NOT NULL,
    mode TEXT NOT NULL DEFAULT 'full',
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE print_run_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    print_run_id INTEGER NOT NULL REFERENCES print_run(id),
    award_id INTEGER NOT NULL REFERENCES award(id),
    position INTEGER NOT NULL
);
CREATE INDEX print_run_item_run ON print_run_item(print_run_id);
CREATE INDEX print_run_item_award ON print_run_item(award_id);
CREATE TABLE pledge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    year INTEGER NOT NULL,
    representative TEXT NOT NULL DEFAULT '',
    representative_post TEXT NOT NULL DEFAULT '',
    title_registered TEXT NOT NULL DEFAULT '',
    people_registered INTEGER,
    signed_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (unit_id, year)
);
CREATE TABLE pledge_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledge(id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    plan_thousandths INTEGER,
    direction TEXT NOT NULL DEFAULT 'cao_hon',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX pledge_target_pledge ON pledge_target(pledge_id);
CREATE TABLE conference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    date TEXT,
    place TEXT NOT NULL DEFAULT '',
    chair TEXT NOT NULL DEFAULT '',
    secretary TEXT NOT NULL DEFAULT ''
);
CREATE TABLE conference_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference(id),
    decision_id INTEGER NOT NULL REFERENCES decision(id),
    position INTEGER NOT NULL,
    UNIQUE (conference_id, decision_id)
);
CREATE TABLE criteria_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    level TEXT NOT NULL DEFAULT 'xa',
    synthetic INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES criteria_set(id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    max_thousandths INTEGER NOT NULL,
    parent_id INTEGER REFERENCES criterion(id),
    level TEXT NOT NULL DEFAULT 'thanh_phan',
    rule_text TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    scored_by TEXT NOT NULL DEFAULT 'self',
    source_tag TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (set_id, code)
);
CREATE INDEX criterion_parent ON criterion(parent_id);
CREATE TABLE score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    criterion_id INTEGER NOT NULL REFERENCES criterion(id),
    kind TEXT NOT NULL,
    points INTEGER,
    unit_id INTEGER REFERENCES unit(id),
    not_applicable INTEGER NOT NULL DEFAULT 0,
    declared TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX score_one ON score(criterion_id, kind, ifnull(unit_id, 0));
CREATE TABLE ranking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_name TEXT NOT NULL,
    year INTEGER NOT NULL,
    score_thousandths INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    total INTEGER NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (year, category, unit_name)
);
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
);
CREATE TABLE heading_memory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    UNIQUE (kind, heading)
);

CREATE TABLE journal_operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    mode TEXT NOT NULL,
    state TEXT NOT NULL,
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL
);
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    before TEXT,
    after TEXT
);
CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    operation_id INTEGER,
    recording INTEGER NOT NULL DEFAULT 1,
    counter INTEGER NOT NULL DEFAULT 0
);
INSERT INTO journal_state (id) VALUES (1);
"""
