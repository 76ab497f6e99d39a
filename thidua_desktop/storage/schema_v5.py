"""What version 5 of the data file adds: reform sets with rules and rounds, evidence, remedies, mapped ranks.

Conventions are those of :mod:`schema`. Points are thousandths of a point.
"""

from __future__ import annotations

from typing import Final

VERSION_5: Final = """
ALTER TABLE criteria_set ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE criteria_set ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE criteria_set ADD COLUMN based_on_id INTEGER REFERENCES criteria_set(id);
ALTER TABLE criteria_set ADD COLUMN scope TEXT NOT NULL DEFAULT 'co_quan';
ALTER TABLE criteria_set ADD COLUMN absent_policy TEXT NOT NULL DEFAULT 'bo_mau_so';
ALTER TABLE criteria_set ADD COLUMN ties TEXT NOT NULL DEFAULT 'nhay_hang';
ALTER TABLE criteria_set ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE criteria_set ADD COLUMN published_on TEXT;
ALTER TABLE criterion ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE criterion ADD COLUMN area_kind TEXT;
ALTER TABLE criterion ADD COLUMN absent_policy TEXT;
ALTER TABLE criterion ADD COLUMN evidence_required INTEGER NOT NULL DEFAULT 0;
ALTER TABLE score ADD COLUMN figures TEXT NOT NULL DEFAULT '';
ALTER TABLE score ADD COLUMN explanation TEXT NOT NULL DEFAULT '';
CREATE INDEX score_unit ON score(unit_id);
ALTER TABLE ranking ADD COLUMN set_id INTEGER REFERENCES criteria_set(id);
ALTER TABLE ranking ADD COLUMN unit_id INTEGER REFERENCES unit(id);
CREATE TABLE reform_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES criteria_set(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    UNIQUE (set_id, unit_id)
);
CREATE TABLE reform_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES criteria_set(id),
    step TEXT NOT NULL,
    starts_on TEXT,
    due_on TEXT,
    done_at TEXT,
    actor TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (set_id, step)
);
CREATE TABLE reform_submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES criteria_set(id),
    step TEXT NOT NULL,
    at TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit(id),
    actor TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX reform_submission_one ON reform_submission(set_id, step, ifnull(unit_id, 0));
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    criterion_id INTEGER NOT NULL REFERENCES criterion(id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'tep',
    unit_id INTEGER REFERENCES unit(id),
    reference TEXT NOT NULL DEFAULT '',
    attachment_id INTEGER REFERENCES attachment(id),
    record_kind TEXT NOT NULL DEFAULT '',
    record_id INTEGER,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX evidence_criterion ON evidence(criterion_id);
CREATE TABLE remedy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    criterion_code TEXT NOT NULL,
    criterion_name TEXT NOT NULL,
    lost INTEGER NOT NULL,
    maximum INTEGER NOT NULL DEFAULT 0,
    set_id INTEGER REFERENCES criteria_set(id),
    unit_id INTEGER REFERENCES unit(id),
    cause TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    state TEXT NOT NULL DEFAULT 'chua_lam',
    done_on TEXT,
    proof TEXT NOT NULL DEFAULT '',
    attachment_id INTEGER REFERENCES attachment(id),
    carried_from_id INTEGER REFERENCES remedy(id),
    target_id INTEGER REFERENCES pledge_target(id),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX remedy_year ON remedy(year);
CREATE TABLE ranking_map (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    unit_name TEXT NOT NULL,
    from_name TEXT NOT NULL,
    weight INTEGER NOT NULL DEFAULT 1,
    UNIQUE (year, category, unit_name, from_name)
);
"""
