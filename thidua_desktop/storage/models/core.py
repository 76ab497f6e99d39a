"""Tables of version 1: the office, who belongs to it, awards, pledges, reform."""

from __future__ import annotations

from typing import Any

from peewee import AutoField, BooleanField, ForeignKeyField, IntegerField, Model, TextField


def _text() -> TextField[Any]:
    return TextField(default="")


class Table(Model):
    """Base of every data table."""

    id = AutoField()


class Office(Table):
    name = TextField()
    parent_name = _text()
    place = _text()
    province = _text()
    level = TextField(default="xa")
    decision_code = TextField(default="QĐ-UBND")
    working_year = IntegerField(default=0)
    published_name = _text()


class OfficeSigner(Table):
    name = TextField()
    post = TextField()
    prefix = _text()
    position = IntegerField()

    class Meta:
        table_name = "office_signer"


class Block(Table):
    name = TextField(unique=True)
    position = IntegerField(default=0)


class Unit(Table):
    name = TextField()
    code = _text()
    kind = _text()
    parent = ForeignKeyField("self", null=True)
    block = ForeignKeyField(Block, null=True)
    head_name = _text()
    head_post = _text()
    valid_from = TextField(null=True)
    valid_to = TextField(null=True)
    note = _text()
    folded = _text()
    sort_key = _text()


class UnitSuccession(Table):
    old = ForeignKeyField(Unit)
    new = ForeignKeyField(Unit)
    happened_on = TextField(null=True)

    class Meta:
        table_name = "unit_succession"


class Person(Table):
    name = TextField()
    unit = ForeignKeyField(Unit, null=True)
    salutation = _text()
    rank = _text()
    gender = _text()
    birth_date = TextField(null=True)
    birth_year = IntegerField(null=True)
    identity_number = _text()
    post = _text()
    joined_on = TextField(null=True)
    left_on = TextField(null=True)
    discipline = _text()
    note = _text()
    folded = _text()
    sort_key = _text()


class Household(Table):
    head_name = TextField()
    code = _text()
    birth_year = IntegerField(null=True)
    address = _text()
    unit = ForeignKeyField(Unit, null=True)
    members = IntegerField(null=True)
    note = _text()
    folded = _text()
    sort_key = _text()


class Rating(Table):
    person = ForeignKeyField(Person, null=True)
    unit = ForeignKeyField(Unit, null=True)
    household = ForeignKeyField(Household, null=True)
    year = IntegerField()
    grade = TextField()


class AwardKind(Table):
    code = TextField(unique=True)
    name = TextField()
    category = TextField()
    recipient_kinds = TextField()
    level = TextField()
    position = IntegerField()
    article = _text()
    confidence = _text()
    authority = _text()
    certificate_title = _text()
    aliases = TextField(default="[]")
    retired_on = TextField(null=True)

    class Meta:
        table_name = "award_kind"


class Batch(Table):
    name = TextField()
    year = IntegerField()
    route = TextField(default="cong_trang")
    received_on = TextField(null=True)
    state = TextField(default="nhap")
    note = _text()
    rule_set = _text()
    rule_reason = _text()


class Proposal(Table):
    batch = ForeignKeyField(Batch)
    level = TextField()
    year = IntegerField()
    number = _text()
    date = TextField(null=True)
    addressee = _text()
    signer_name = _text()
    signer_post = _text()
    signer_prefix = _text()
    state = TextField(default="du_thao")
    note = _text()


class Decision(Table):
    year = IntegerField()
    title = _text()
    number = _text()
    date = TextField(null=True)
    level = TextField(default="co_so")
    issuer = _text()
    signer_name = _text()
    signer_post = _text()
    signer_prefix = _text()
    state = TextField(default="du_thao")
    batch = ForeignKeyField(Batch, null=True)
    note = _text()
    folded = _text()
    origin = TextField(default="own")
    replaces = ForeignKeyField("self", null=True)
    revoked_on = TextField(null=True)
    revoke_reason = _text()
    revoke_number = _text()
    recovered = _text()


class Nomination(Table):
    batch = ForeignKeyField(Batch)
    person = ForeignKeyField(Person, null=True)
    recipient_unit = ForeignKeyField(Unit, null=True)
    household = ForeignKeyField(Household, null=True)
    award_kind = ForeignKeyField(AwardKind, field="code", column_name="award_code")
    achievement = _text()
    route = TextField(default="cong_trang")
    year = IntegerField(default=0)
    unit = ForeignKeyField(Unit, null=True)
    state = TextField(default="de_nghi")
    note = _text()
    source = _text()
    received_on = TextField(null=True)
    rule_set = _text()
    rule_reason = _text()
    returned_fields = _text()
    return_note = _text()
    override_reason = _text()
    proposal = ForeignKeyField(Proposal, null=True)
    decision = ForeignKeyField(Decision, null=True)


class Award(Table):
    award_code = TextField()
    award_name = TextField()
    recipient_kind = TextField()
    name = TextField()
    year = IntegerField()
    person = ForeignKeyField(Person, null=True)
    recipient_unit = ForeignKeyField(Unit, null=True)
    household = ForeignKeyField(Household, null=True)
    salutation = _text()
    post = _text()
    unit_name = _text()
    birth = _text()
    achievement = _text()
    route = TextField(default="cong_trang")
    decision = ForeignKeyField(Decision, null=True)
    decision_number = _text()
    decision_date = TextField(null=True)
    authority = _text()
    signer_name = _text()
    book_number = IntegerField(null=True)
    state = TextField(default="tang")
    nomination = ForeignKeyField(Nomination, null=True)
    unit = ForeignKeyField(Unit, null=True)
    note = _text()
    folded = _text()
    sort_key = _text()
    book_suffix = TextField(default="")
    leader_class = _text()
    enterprise = BooleanField(null=True)


class Setting(Table):
    key = TextField(unique=True)
    value = TextField()


class HeadingMemory(Table):
    kind = TextField()
    heading = TextField()
    field = TextField()
    sender = _text()

    class Meta:
        table_name = "heading_memory"
