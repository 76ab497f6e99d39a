"""Tables of the reform index: sets, criteria, scores, evidence, rounds, remedies, rankings."""

from __future__ import annotations

from typing import Any

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from thidua_desktop.storage.models.core import Table, Unit
from thidua_desktop.storage.models.review import Attachment
from thidua_desktop.storage.models.yearly import PledgeTarget


def _text() -> TextField[Any]:
    return TextField(default="")


class CriteriaSet(Table):
    name = TextField()
    year = IntegerField()
    level = TextField(default="xa")
    synthetic = BooleanField(default=False)
    note = _text()
    category = _text()
    version = IntegerField(default=1)
    based_on = ForeignKeyField("self", null=True)
    scope = TextField(default="co_quan")
    absent_policy = TextField(default="bo_mau_so")
    ties = TextField(default="nhay_hang")
    source = _text()
    published_on = TextField(null=True)

    class Meta:
        table_name = "criteria_set"


class Criterion(Table):
    set = ForeignKeyField(CriteriaSet)
    code = TextField()
    name = TextField()
    max_thousandths = IntegerField()
    parent = ForeignKeyField("self", null=True)
    level = TextField(default="thanh_phan")
    rule_text = _text()
    evidence = _text()
    scored_by = TextField(default="self")
    source_tag = _text()
    position = IntegerField(default=0)
    rule = _text()
    area_kind = TextField(null=True)
    absent_policy = TextField(null=True)
    evidence_required = BooleanField(default=False)


class Score(Table):
    criterion = ForeignKeyField(Criterion)
    kind = TextField()
    points = IntegerField(null=True)
    unit = ForeignKeyField(Unit, null=True)
    not_applicable = BooleanField(default=False)
    declared = _text()
    note = _text()
    figures = _text()
    explanation = _text()


class Ranking(Table):
    unit_name = TextField()
    year = IntegerField()
    score_thousandths = IntegerField()
    rank = IntegerField()
    total = IntegerField()
    category = _text()
    note = _text()
    set = ForeignKeyField(CriteriaSet, null=True)
    unit = ForeignKeyField(Unit, null=True)


class RankingMap(Table):
    year = IntegerField()
    category = _text()
    unit_name = TextField()
    from_name = TextField()
    weight = IntegerField(default=1)

    class Meta:
        table_name = "ranking_map"


class ReformMember(Table):
    set = ForeignKeyField(CriteriaSet)
    unit = ForeignKeyField(Unit)

    class Meta:
        table_name = "reform_member"


class ReformStep(Table):
    set = ForeignKeyField(CriteriaSet)
    step = TextField()
    starts_on = TextField(null=True)
    due_on = TextField(null=True)
    done_at = TextField(null=True)
    actor = _text()
    note = _text()

    class Meta:
        table_name = "reform_step"


class ReformSubmission(Table):
    set = ForeignKeyField(CriteriaSet)
    step = TextField()
    at = TextField()
    unit = ForeignKeyField(Unit, null=True)
    actor = _text()
    note = _text()

    class Meta:
        table_name = "reform_submission"


class Evidence(Table):
    criterion = ForeignKeyField(Criterion)
    number = IntegerField()
    title = TextField()
    kind = TextField(default="tep")
    unit = ForeignKeyField(Unit, null=True)
    reference = _text()
    attachment = ForeignKeyField(Attachment, null=True)
    record_kind = _text()
    record_id = IntegerField(null=True)
    note = _text()


class Remedy(Table):
    year = IntegerField()
    criterion_code = TextField()
    criterion_name = TextField()
    lost = IntegerField()
    maximum = IntegerField(default=0)
    set = ForeignKeyField(CriteriaSet, null=True)
    unit = ForeignKeyField(Unit, null=True)
    cause = _text()
    measure = _text()
    owner = _text()
    due_on = TextField(null=True)
    state = TextField(default="chua_lam")
    done_on = TextField(null=True)
    proof = _text()
    attachment = ForeignKeyField(Attachment, null=True)
    carried_from = ForeignKeyField("self", null=True)
    target = ForeignKeyField(PledgeTarget, null=True)
    note = _text()
