"""Tables of what goes onto paper: layouts, blanks, corrections, print runs, hand-over, signing keys."""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from thidua_desktop.storage.models.core import Award, Batch, Decision, Proposal, Table
from thidua_desktop.storage.models.review import Attachment, CouncilSession
from thidua_desktop.storage.models.yearly import Conference


def _text() -> TextField[Any]:
    return TextField(default="")


class PrintRun(Table):
    what = TextField()
    at = TextField()
    target = TextField()
    pages = IntegerField()
    mode = TextField(default="full")
    note = _text()
    batch = ForeignKeyField(Batch, null=True)
    decision = ForeignKeyField(Decision, null=True)
    session = ForeignKeyField(CouncilSession, null=True)
    proposal = ForeignKeyField(Proposal, null=True)
    layout = _text()
    tray = _text()
    stock = _text()
    state = TextField(default="xong")
    origin = TextField(default="file")
    conference = ForeignKeyField(Conference, null=True)

    class Meta:
        table_name = "print_run"


class PrintRunItem(Table):
    print_run = ForeignKeyField(PrintRun)
    award = ForeignKeyField(Award)
    position = IntegerField()
    state = TextField(default="da_gui")
    serial = _text()
    reason = _text()
    reprint_reason = _text()
    duplicate = BooleanField(default=False)
    at = TextField(null=True)
    job = _text()

    class Meta:
        table_name = "print_run_item"


class OwnLayout(Table):
    name = TextField(unique=True)
    title = TextField()
    text = TextField()
    at = TextField()
    actor = _text()

    class Meta:
        table_name = "own_layout"


class LayoutPicture(Table):
    name = TextField(unique=True)
    attachment = ForeignKeyField(Attachment)

    class Meta:
        table_name = "layout_picture"


class LayoutRule(Table):
    layout = TextField()
    award_code = _text()
    recipient_kind = _text()
    stock = _text()

    class Meta:
        table_name = "layout_rule"


class CertificateText(Table):
    award = ForeignKeyField(Award)
    field = TextField()
    value = TextField()
    reason = _text()
    at = TextField(null=True)
    actor = _text()

    class Meta:
        table_name = "certificate_text"


class Stock(Table):
    code = TextField(unique=True)
    name = TextField()
    width = IntegerField()
    height = IntegerField()
    blank = BooleanField(default=False)
    carries = _text()
    serials = BooleanField(default=False)
    scan = ForeignKeyField(Attachment, null=True)
    note = _text()


class BlankMovement(Table):
    stock = ForeignKeyField(Stock)
    happened_on = TextField()
    kind = TextField()
    total = IntegerField()
    note = _text()
    actor = _text()

    class Meta:
        table_name = "blank_movement"


class Calibration(Table):
    printer = TextField()
    tray = _text()
    stock = TextField()
    shift_x = IntegerField(default=0)
    shift_y = IntegerField(default=0)
    scale_x = IntegerField(default=0)
    scale_y = IntegerField(default=0)
    turn = IntegerField(default=0)
    at = TextField(null=True)
    actor = _text()
    note = _text()


class Handover(Table):
    award = ForeignKeyField(Award, unique=True)
    presence = _text()
    stand_in = _text()
    relation = _text()
    note = _text()
    handed_at = TextField(null=True)
    at = TextField(null=True)
    actor = _text()
    conference = ForeignKeyField(Conference, null=True)


class SigningKey(Table):
    key_id = TextField(unique=True)
    public = TextField()
    created_at = TextField()
    retired_on = TextField(null=True)
    office_name = _text()
    note = _text()

    class Meta:
        table_name = "signing_key"
