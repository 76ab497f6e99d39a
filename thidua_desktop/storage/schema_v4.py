"""What version 4 of the data file adds: results of pledges, movements, a conference's stage, closed years.

Conventions are those of :mod:`schema`. Points and weights are thousandths of a point, money is đồng.
"""

from __future__ import annotations

from typing import Final

VERSION_4: Final = """
ALTER TABLE pledge ADD COLUMN scan_id INTEGER REFERENCES attachment(id);
ALTER TABLE pledge_target ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pledge_target ADD COLUMN result TEXT NOT NULL DEFAULT '';
ALTER TABLE pledge_target ADD COLUMN result_thousandths INTEGER;
ALTER TABLE pledge_target ADD COLUMN grade TEXT NOT NULL DEFAULT '';
ALTER TABLE pledge_target ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE pledge_target ADD COLUMN points INTEGER;
ALTER TABLE pledge_target ADD COLUMN result_note TEXT NOT NULL DEFAULT '';
CREATE TABLE pledge_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledge(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    award_code TEXT NOT NULL DEFAULT '',
    post TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person(id)
);
CREATE INDEX pledge_person_pledge ON pledge_person(pledge_id);
CREATE TABLE pledge_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledge(id),
    rule TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 1,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX pledge_point_pledge ON pledge_point(pledge_id);
CREATE TABLE cross_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pledge_id INTEGER NOT NULL REFERENCES pledge(id),
    by_unit_id INTEGER NOT NULL REFERENCES unit(id),
    points INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (pledge_id, by_unit_id)
);
CREATE TABLE common_content (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    measure TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT 'cao_hon',
    weight INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX common_content_year ON common_content(year);
CREATE TABLE block_year (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    block_id INTEGER NOT NULL REFERENCES block(id),
    year INTEGER NOT NULL,
    leader_unit_id INTEGER REFERENCES unit(id),
    deputy_unit_id INTEGER REFERENCES unit(id),
    flag_unit_id INTEGER REFERENCES unit(id),
    flag_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (block_id, year)
);
CREATE TABLE movement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'thuong_xuyen',
    scope TEXT NOT NULL DEFAULT 'co_quan',
    launched_by TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on TEXT,
    content TEXT NOT NULL DEFAULT '',
    planned_money INTEGER NOT NULL DEFAULT 0,
    closed_on TEXT,
    summary TEXT NOT NULL DEFAULT '',
    spent INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX movement_year ON movement(year);
CREATE TABLE movement_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement(id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    measure TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT ''
);
CREATE INDEX movement_target_movement ON movement_target(movement_id);
CREATE TABLE movement_award (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement(id),
    award_code TEXT NOT NULL,
    planned INTEGER NOT NULL DEFAULT 0,
    given INTEGER NOT NULL DEFAULT 0,
    UNIQUE (movement_id, award_code)
);
CREATE TABLE shortcoming (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    source TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit(id),
    content TEXT NOT NULL,
    lost INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX shortcoming_year ON shortcoming(year);
ALTER TABLE conference ADD COLUMN kind TEXT NOT NULL DEFAULT 'tong_ket';
ALTER TABLE conference ADD COLUMN starts_at TEXT NOT NULL DEFAULT '07:30';
ALTER TABLE conference ADD COLUMN co_chair TEXT NOT NULL DEFAULT '';
ALTER TABLE conference ADD COLUMN per_turn INTEGER NOT NULL DEFAULT 10;
ALTER TABLE conference ADD COLUMN seats INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conference ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE programme_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL DEFAULT 0,
    speaker TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    script TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX programme_item_conference ON programme_item(conference_id);
CREATE TABLE turn (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    decision_id INTEGER REFERENCES decision(id),
    award_code TEXT NOT NULL DEFAULT '',
    presenter TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX turn_conference ON turn(conference_id);
CREATE TABLE turn_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn_id INTEGER NOT NULL REFERENCES turn(id),
    award_id INTEGER NOT NULL REFERENCES award(id),
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    suffix TEXT NOT NULL DEFAULT ''
);
CREATE INDEX turn_entry_turn ON turn_entry(turn_id);
CREATE INDEX turn_entry_award ON turn_entry(award_id);
CREATE TABLE guest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference(id),
    position INTEGER NOT NULL,
    unit_name TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    row_name TEXT NOT NULL DEFAULT '',
    seat TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person(id),
    recipient_unit_id INTEGER REFERENCES unit(id),
    household_id INTEGER REFERENCES household(id),
    presence TEXT NOT NULL DEFAULT '',
    arrived_at TEXT,
    stand_in TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((person_id IS NOT NULL) + (recipient_unit_id IS NOT NULL) + (household_id IS NOT NULL) <= 1)
);
CREATE INDEX guest_conference ON guest(conference_id);
CREATE TABLE pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference(id),
    at TEXT NOT NULL,
    target TEXT NOT NULL DEFAULT '',
    snapshot TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT ''
);
CREATE TABLE conference_photo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference(id),
    attachment_id INTEGER NOT NULL REFERENCES attachment(id),
    turn_id INTEGER REFERENCES turn(id),
    award_id INTEGER REFERENCES award(id),
    caption TEXT NOT NULL DEFAULT '',
    at TEXT
);
CREATE TABLE year_closing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL UNIQUE,
    closed INTEGER NOT NULL DEFAULT 1,
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE officer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    female INTEGER NOT NULL DEFAULT 0,
    birth_year INTEGER,
    training TEXT NOT NULL DEFAULT '',
    since_year INTEGER,
    left_on TEXT,
    person_id INTEGER REFERENCES person(id)
);
ALTER TABLE award ADD COLUMN leader_class TEXT NOT NULL DEFAULT '';
ALTER TABLE award ADD COLUMN enterprise INTEGER;
ALTER TABLE print_run ADD COLUMN conference_id INTEGER REFERENCES conference(id);
"""
