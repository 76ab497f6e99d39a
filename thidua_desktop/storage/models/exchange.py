"""Tables of version 6: what came from and went to other offices, remembered meanings, filters by name."""

from __future__ import annotations

from peewee import IntegerField, TextField

from thidua_desktop.storage.models.core import Table, _text


class ValueMemory(Table):
    sender = _text()
    field = TextField()
    written = TextField()
    meaning = TextField()

    class Meta:
        table_name = "value_memory"


class ExchangeLink(Table):
    kind = TextField()
    office = TextField()
    foreign_id = IntegerField()
    local_id = IntegerField()
    digest = _text()
    number = IntegerField(default=0)

    class Meta:
        table_name = "exchange_link"


class ExchangePackage(Table):
    package = TextField()
    direction = TextField()
    office = TextField()
    office_name = TextField()
    number = IntegerField()
    made_at = TextField()
    at = TextField()
    public_key = _text()
    file_name = _text()
    summary = _text()

    class Meta:
        table_name = "exchange_package"


class SavedFilter(Table):
    page = TextField()
    name = TextField()
    value = TextField()

    class Meta:
        table_name = "saved_filter"
