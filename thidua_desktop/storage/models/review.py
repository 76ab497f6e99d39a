"""Tables of the way from a nomination to a signed decision."""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from thidua_desktop.storage.models.core import (
    Award,
    Batch,
    Block,
    Decision,
    Household,
    Nomination,
    Person,
    Table,
    Unit,
)


def _text() -> TextField[Any]:
    return TextField(default="")


class Initiative(Table):
    name = TextField()
    year = IntegerField()
    level = TextField(default="co_so")
    state = TextField(default="dang_xet")
    decision_number = _text()
    decision_date = TextField(null=True)
    recognised_by = _text()
    summary = _text()
    unit = ForeignKeyField(Unit, null=True)
    source = _text()
    folded = _text()


class InitiativeAuthor(Table):
    initiative = ForeignKeyField(Initiative)
    person = ForeignKeyField(Person)
    position = IntegerField(default=0)

    class Meta:
        table_name = "initiative_author"


class RuleChange(Table):
    target = TextField(unique=True)
    value = TextField()
    base = _text()
    reason = _text()
    at = TextField()
    actor = _text()

    class Meta:
        table_name = "rule_change"


class Confirmation(Table):
    nomination = ForeignKeyField(Nomination)
    condition = TextField()
    verdict = TextField()
    reason = _text()
    at = TextField()
    actor = _text()


class QuotaOverride(Table):
    batch = ForeignKeyField(Batch)
    quota = TextField()
    unit = ForeignKeyField(Unit, null=True)
    block = ForeignKeyField(Block, null=True)
    over = IntegerField(default=0)
    reason = TextField()
    at = TextField()
    actor = _text()

    class Meta:
        table_name = "quota_override"


class WorkflowEvent(Table):
    batch = ForeignKeyField(Batch)
    nomination = ForeignKeyField(Nomination, null=True)
    at = TextField()
    actor = _text()
    action = TextField()
    from_state = _text()
    to_state = _text()
    note = _text()

    class Meta:
        table_name = "workflow_event"


class BatchDeadline(Table):
    batch = ForeignKeyField(Batch)
    state = TextField()
    due_on = TextField()

    class Meta:
        table_name = "batch_deadline"


class BatchUnit(Table):
    batch = ForeignKeyField(Batch)
    unit = ForeignKeyField(Unit)
    submitted_on = TextField(null=True)
    nothing_to_propose = BooleanField(default=False)
    note = _text()

    class Meta:
        table_name = "batch_unit"


class Attachment(Table):
    sha256 = TextField()
    file_name = TextField()
    size = IntegerField()
    added_at = TextField()


class DossierPaper(Table):
    nomination = ForeignKeyField(Nomination, null=True)
    batch = ForeignKeyField(Batch, null=True)
    item = TextField()
    present = BooleanField(default=False)
    attachment = ForeignKeyField(Attachment, null=True)
    note = _text()

    class Meta:
        table_name = "dossier_paper"


class Wording(Table):
    year = IntegerField()
    person = ForeignKeyField(Person, null=True)
    recipient_unit = ForeignKeyField(Unit, null=True)
    household = ForeignKeyField(Household, null=True)
    name = TextField()
    salutation = _text()
    post = _text()
    unit_name = _text()
    at = TextField()
    actor = _text()


class CouncilMember(Table):
    name = TextField()
    post = _text()
    salutation = _text()
    role = TextField(default="uy_vien")
    unit = ForeignKeyField(Unit, null=True)
    person = ForeignKeyField(Person, null=True)
    from_on = TextField(null=True)
    to_on = TextField(null=True)
    position = IntegerField(default=0)

    class Meta:
        table_name = "council_member"


class CouncilSession(Table):
    batch = ForeignKeyField(Batch)
    held_on = TextField(null=True)
    started_at = _text()
    ended_at = _text()
    place = _text()
    chair = ForeignKeyField(CouncilMember, null=True)
    secretary = ForeignKeyField(CouncilMember, null=True)
    tally_team = _text()
    secret = BooleanField(default=True)
    members = IntegerField(default=0)
    present = IntegerField(default=0)
    issued = IntegerField(default=0)
    collected = IntegerField(default=0)
    valid = IntegerField(default=0)
    invalid = IntegerField(default=0)
    state = TextField(default="chuan_bi")
    number = _text()
    discussion = _text()
    conclusion = _text()
    note = _text()

    class Meta:
        table_name = "council_session"


class Attendance(Table):
    session = ForeignKeyField(CouncilSession)
    member = ForeignKeyField(CouncilMember)
    present = BooleanField(default=True)
    absent_reason = _text()
    written_opinion = _text()


class Tally(Table):
    session = ForeignKeyField(CouncilSession)
    nomination = ForeignKeyField(Nomination)
    agree = IntegerField(default=0)
    disagree = IntegerField(default=0)
    other = IntegerField(default=0)
    note = _text()


class Payment(Table):
    award = ForeignKeyField(Award, unique=True)
    multiple = IntegerField(default=0)
    base_salary = IntegerField(default=0)
    amount = IntegerField(default=0)
    rule = _text()
    budget_source = _text()
    shares = _text()
    paid_on = TextField(null=True)
    received_by = _text()
    note = _text()


class FundEntry(Table):
    year = IntegerField()
    happened_on = TextField()
    amount = IntegerField()
    what = TextField()
    budget_source = _text()
    decision = ForeignKeyField(Decision, null=True)
    payment = ForeignKeyField(Payment, null=True)
    note = _text()

    class Meta:
        table_name = "fund_entry"
