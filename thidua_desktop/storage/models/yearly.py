"""Tables of pledges, movements and conferences."""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from thidua_desktop.storage.models.core import Award, Block, Decision, Household, Person, Table, Unit
from thidua_desktop.storage.models.review import Attachment


def _text() -> TextField[Any]:
    return TextField(default="")


class Pledge(Table):
    unit = ForeignKeyField(Unit)
    year = IntegerField()
    representative = _text()
    representative_post = _text()
    title_registered = _text()
    people_registered = IntegerField(null=True)
    signed_on = TextField(null=True)
    note = _text()
    scan = ForeignKeyField(Attachment, null=True)


class PledgeTarget(Table):
    pledge = ForeignKeyField(Pledge)
    position = IntegerField()
    content = TextField()
    category = _text()
    measure = _text()
    plan = _text()
    plan_thousandths = IntegerField(null=True)
    direction = TextField(default="cao_hon")
    note = _text()
    weight = IntegerField(default=0)
    result = _text()
    result_thousandths = IntegerField(null=True)
    grade = _text()
    source = _text()
    points = IntegerField(null=True)
    result_note = _text()

    class Meta:
        table_name = "pledge_target"


class PledgePerson(Table):
    pledge = ForeignKeyField(Pledge)
    position = IntegerField()
    name = TextField()
    award_code = _text()
    post = _text()
    person = ForeignKeyField(Person, null=True)

    class Meta:
        table_name = "pledge_person"


class PledgePoint(Table):
    pledge = ForeignKeyField(Pledge)
    rule = TextField()
    times = IntegerField(default=1)
    note = _text()

    class Meta:
        table_name = "pledge_point"


class CrossScore(Table):
    pledge = ForeignKeyField(Pledge)
    by_unit = ForeignKeyField(Unit)
    points = IntegerField()
    note = _text()

    class Meta:
        table_name = "cross_score"


class CommonContent(Table):
    year = IntegerField()
    position = IntegerField()
    category = _text()
    content = TextField()
    measure = _text()
    plan = _text()
    direction = TextField(default="cao_hon")
    weight = IntegerField(default=0)

    class Meta:
        table_name = "common_content"


class BlockYear(Table):
    block = ForeignKeyField(Block)
    year = IntegerField()
    leader_unit = ForeignKeyField(Unit, null=True)
    deputy_unit = ForeignKeyField(Unit, null=True)
    flag_unit = ForeignKeyField(Unit, null=True)
    flag_reason = _text()

    class Meta:
        table_name = "block_year"


class Movement(Table):
    name = TextField()
    year = IntegerField()
    kind = TextField(default="thuong_xuyen")
    scope = TextField(default="co_quan")
    launched_by = _text()
    paper = _text()
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    content = _text()
    planned_money = IntegerField(default=0)
    closed_on = TextField(null=True)
    summary = _text()
    spent = IntegerField(default=0)
    note = _text()


class MovementTarget(Table):
    movement = ForeignKeyField(Movement)
    position = IntegerField()
    content = TextField()
    measure = _text()
    plan = _text()
    result = _text()

    class Meta:
        table_name = "movement_target"


class MovementAward(Table):
    movement = ForeignKeyField(Movement)
    award_code = TextField()
    planned = IntegerField(default=0)
    given = IntegerField(default=0)

    class Meta:
        table_name = "movement_award"


class Shortcoming(Table):
    year = IntegerField()
    source = TextField()
    unit = ForeignKeyField(Unit, null=True)
    content = TextField()
    lost = IntegerField(default=0)
    done = BooleanField(default=False)
    note = _text()


class Conference(Table):
    name = TextField()
    year = IntegerField()
    date = TextField(null=True)
    place = _text()
    chair = _text()
    secretary = _text()
    kind = TextField(default="tong_ket")
    starts_at = TextField(default="07:30")
    co_chair = _text()
    per_turn = IntegerField(default=10)
    seats = IntegerField(default=0)
    note = _text()


class ConferenceDecision(Table):
    conference = ForeignKeyField(Conference)
    decision = ForeignKeyField(Decision)
    position = IntegerField()

    class Meta:
        table_name = "conference_decision"


class ProgrammeItem(Table):
    conference = ForeignKeyField(Conference)
    position = IntegerField()
    title = TextField()
    minutes = IntegerField(default=0)
    speaker = _text()
    kind = _text()
    script = _text()
    note = _text()

    class Meta:
        table_name = "programme_item"


class Turn(Table):
    conference = ForeignKeyField(Conference)
    position = IntegerField()
    title = TextField()
    decision = ForeignKeyField(Decision, null=True)
    award_code = _text()
    presenter = _text()
    note = _text()


class TurnEntry(Table):
    turn = ForeignKeyField(Turn)
    award = ForeignKeyField(Award)
    position = IntegerField()
    number = IntegerField()
    suffix = _text()

    class Meta:
        table_name = "turn_entry"


class Guest(Table):
    conference = ForeignKeyField(Conference)
    position = IntegerField()
    unit_name = _text()
    name = TextField()
    post = _text()
    row_name = _text()
    seat = _text()
    person = ForeignKeyField(Person, null=True)
    recipient_unit = ForeignKeyField(Unit, null=True)
    household = ForeignKeyField(Household, null=True)
    presence = _text()
    arrived_at = TextField(null=True)
    stand_in = _text()
    relation = _text()
    note = _text()


class Pack(Table):
    conference = ForeignKeyField(Conference)
    at = TextField()
    target = _text()
    snapshot = TextField()
    actor = _text()


class ConferencePhoto(Table):
    conference = ForeignKeyField(Conference)
    attachment = ForeignKeyField(Attachment)
    turn = ForeignKeyField(Turn, null=True)
    award = ForeignKeyField(Award, null=True)
    caption = _text()
    at = TextField(null=True)

    class Meta:
        table_name = "conference_photo"


class YearClosing(Table):
    year = IntegerField(unique=True)
    closed = BooleanField(default=True)
    at = TextField()
    actor = _text()
    note = _text()

    class Meta:
        table_name = "year_closing"


class Officer(Table):
    name = TextField()
    body = _text()
    level = _text()
    female = BooleanField(default=False)
    birth_year = IntegerField(null=True)
    training = _text()
    since_year = IntegerField(null=True)
    left_on = TextField(null=True)
    person = ForeignKeyField(Person, null=True)
