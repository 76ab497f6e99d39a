"""Every table of the data file as plain rows with what is known of its columns, for leaving with them.

Read from the models, so that a new table can never be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from peewee import AutoField, BooleanField, Field, ForeignKeyField, IntegerField

from thidua_desktop.storage.labels import table_label
from thidua_desktop.storage.models import ALL, Table
from thidua_desktop.storage.sqlite import Database, table_name

_DERIVED: Final = {"folded", "sort_key"}
"""Made again from the others; kept for searching alone."""
_THOUSANDTHS: Final = {"points", "lost", "maximum"}
_DONG: Final = {"amount", "spent", "planned_money", "base_salary"}


@dataclass(frozen=True, slots=True)
class OpenColumn:
    """A column: ``type`` is integer, boolean or text; ``refers`` names a table whose ``id`` it holds."""

    name: str
    type: str
    required: bool
    refers: str = ""
    unit: str = ""
    """ "phần nghìn", "đồng", "byte", or nothing."""


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table: its name in the file, in the office's words, its columns."""

    name: str
    label: str
    columns: tuple[OpenColumn, ...]


class OpenTables:
    """Reads what an office takes along. Secret keys are not in the data file, so none can come out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[OpenTable]:
        """In the order in which they can be filled again: what is referred to comes first."""
        return [
            OpenTable(table_name(table), table_label(table_name(table)), _columns(table)) for table in ALL
        ]

    def rows(self, table: OpenTable) -> Iterator[tuple[Any, ...]]:
        """By id: text, whole numbers, ``None``."""
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        return iter(self._database.sql(f'SELECT {names} FROM "{table.name}" ORDER BY id'))


def _columns(table: type[Table]) -> tuple[OpenColumn, ...]:
    return tuple(
        OpenColumn(
            field.column_name,
            _type(field),
            not field.null,
            table_name(field.rel_model) if isinstance(field, ForeignKeyField) else "",
            _unit(field.column_name),
        )
        for field in table._meta.sorted_fields
        if field.column_name not in _DERIVED
    )


def _type(field: Field[Any]) -> str:
    if isinstance(field, BooleanField):
        return "boolean"
    if isinstance(field, (AutoField, IntegerField)):
        return "integer"
    if isinstance(field, ForeignKeyField):
        return _type(field.rel_field)
    return "text"


def _unit(name: str) -> str:
    if name in _THOUSANDTHS or name.endswith("_thousandths"):
        return "phần nghìn"
    return "đồng" if name in _DONG else "byte" if name == "size" else ""
