"""What version 2 of the data file adds: the way from a nomination to a signed decision.

Conventions are those of :mod:`schema`. Money is whole đồng, multiples are thousandths. Columns that refer to
another table are added with NULL: SQLite asks for it.
"""

from __future__ import annotations

from typing import Final

VERSION_2: Final = """
CREATE TABLE initiative (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    level TEXT NOT NULL DEFAULT 'co_so',
    state TEXT NOT NULL DEFAULT 'dang_xet',
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT,
    recognised_by TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit(id),
    source TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT ''
);
CREATE INDEX initiative_year ON initiative(year);
CREATE TABLE initiative_author (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    initiative_id INTEGER NOT NULL REFERENCES initiative(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (initiative_id, person_id)
);
CREATE INDEX initiative_author_person ON initiative_author(person_id);
CREATE TABLE rule_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    base TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT ''
);
CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    level TEXT NOT NULL,
    year INTEGER NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    date TEXT,
    addressee TEXT NOT NULL DEFAULT '',
    signer_name TEXT NOT NULL DEFAULT '',
    signer_post TEXT NOT NULL DEFAULT '',
    signer_prefix TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'du_thao',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX proposal_batch ON proposal(batch_id);
ALTER TABLE batch ADD COLUMN rule_set TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN rule_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN received_on TEXT;
ALTER TABLE nomination ADD COLUMN rule_set TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN rule_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN returned_fields TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN return_note TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN override_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN proposal_id INTEGER REFERENCES proposal(id);
ALTER TABLE nomination ADD COLUMN decision_id INTEGER REFERENCES decision(id);
ALTER TABLE decision ADD COLUMN origin TEXT NOT NULL DEFAULT 'own';
ALTER TABLE decision ADD COLUMN replaces_id INTEGER REFERENCES decision(id);
ALTER TABLE decision ADD COLUMN revoked_on TEXT;
ALTER TABLE decision ADD COLUMN revoke_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN revoke_number TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN recovered TEXT NOT NULL DEFAULT '';
CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination_id INTEGER NOT NULL REFERENCES nomination(id),
    condition TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    UNIQUE (nomination_id, condition)
);
CREATE TABLE quota_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    quota TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit(id),
    block_id INTEGER REFERENCES block(id),
    over INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT ''
);
CREATE INDEX quota_override_batch ON quota_override(batch_id);
CREATE TABLE workflow_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    nomination_id INTEGER REFERENCES nomination(id),
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    from_state TEXT NOT NULL DEFAULT '',
    to_state TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX workflow_event_batch ON workflow_event(batch_id);
CREATE INDEX workflow_event_nomination ON workflow_event(nomination_id) WHERE nomination_id IS NOT NULL;
CREATE TABLE batch_deadline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    state TEXT NOT NULL,
    due_on TEXT NOT NULL,
    UNIQUE (batch_id, state)
);
CREATE TABLE batch_unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    submitted_on TEXT,
    nothing_to_propose INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (batch_id, unit_id)
);
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
);
CREATE TABLE dossier_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nomination_id INTEGER REFERENCES nomination(id),
    batch_id INTEGER REFERENCES batch(id),
    item TEXT NOT NULL,
    present INTEGER NOT NULL DEFAULT 0,
    attachment_id INTEGER REFERENCES attachment(id),
    note TEXT NOT NULL DEFAULT '',
    CHECK ((nomination_id IS NOT NULL) + (batch_id IS NOT NULL) = 1)
);
CREATE UNIQUE INDEX dossier_paper_nomination ON dossier_paper(nomination_id, item)
    WHERE nomination_id IS NOT NULL;
CREATE UNIQUE INDEX dossier_paper_batch ON dossier_paper(batch_id, item) WHERE batch_id IS NOT NULL;
CREATE INDEX attachment_sha256 ON attachment(sha256);
CREATE TABLE wording (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    person_id INTEGER REFERENCES person(id),
    recipient_unit_id INTEGER REFERENCES unit(id),
    household_id INTEGER REFERENCES household(id),
    name TEXT NOT NULL,
    salutation TEXT NOT NULL DEFAULT '',
    post TEXT NOT NULL DEFAULT '',
    unit_name TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    CHECK ((person_id IS NOT NULL) + (recipient_unit_id IS NOT NULL) + (household_id IS NOT NULL) = 1)
);
CREATE UNIQUE INDEX wording_person ON wording(person_id, year) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX wording_unit ON wording(recipient_unit_id, year) WHERE recipient_unit_id IS NOT NULL;
CREATE UNIQUE INDEX wording_household ON wording(household_id, year) WHERE household_id IS NOT NULL;
CREATE TABLE council_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    salutation TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'uy_vien',
    unit_id INTEGER REFERENCES unit(id),
    person_id INTEGER REFERENCES person(id),
    from_on TEXT,
    to_on TEXT,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE council_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    held_on TEXT,
    started_at TEXT NOT NULL DEFAULT '',
    ended_at TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    chair_id INTEGER REFERENCES council_member(id),
    secretary_id INTEGER REFERENCES council_member(id),
    tally_team TEXT NOT NULL DEFAULT '',
    secret INTEGER NOT NULL DEFAULT 1,
    members INTEGER NOT NULL DEFAULT 0,
    present INTEGER NOT NULL DEFAULT 0,
    issued INTEGER NOT NULL DEFAULT 0,
    collected INTEGER NOT NULL DEFAULT 0,
    valid INTEGER NOT NULL DEFAULT 0,
    invalid INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'chuan_bi',
    number TEXT NOT NULL DEFAULT '',
    discussion TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX council_session_batch ON council_session(batch_id);
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES council_session(id),
    member_id INTEGER NOT NULL REFERENCES council_member(id),
    present INTEGER NOT NULL DEFAULT 1,
    absent_reason TEXT NOT NULL DEFAULT '',
    written_opinion TEXT NOT NULL DEFAULT '',
    UNIQUE (session_id, member_id)
);
CREATE TABLE tally (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES council_session(id),
    nomination_id INTEGER NOT NULL REFERENCES nomination(id),
    agree INTEGER NOT NULL DEFAULT 0,
    disagree INTEGER NOT NULL DEFAULT 0,
    other INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (session_id, nomination_id)
);
CREATE INDEX tally_nomination ON tally(nomination_id);
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    award_id INTEGER NOT NULL UNIQUE REFERENCES award(id),
    multiple INTEGER NOT NULL DEFAULT 0,
    base_salary INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL DEFAULT '',
    budget_source TEXT NOT NULL DEFAULT '',
    shares TEXT NOT NULL DEFAULT '',
    paid_on TEXT,
    received_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);
CREATE TABLE fund_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    what TEXT NOT NULL,
    budget_source TEXT NOT NULL DEFAULT '',
    decision_id INTEGER REFERENCES decision(id),
    payment_id INTEGER REFERENCES payment(id),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX fund_entry_year ON fund_entry(year, happened_on);
ALTER TABLE print_run ADD COLUMN batch_id INTEGER REFERENCES batch(id);
ALTER TABLE print_run ADD COLUMN decision_id INTEGER REFERENCES decision(id);
ALTER TABLE print_run ADD COLUMN session_id INTEGER REFERENCES council_session(id);
ALTER TABLE print_run ADD COLUMN proposal_id INTEGER REFERENCES proposal(id);
"""
