"""What refers to a row, read from the tables themselves so that a new table is never forgotten."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

from peewee import ForeignKeyField

from thidua_desktop.storage.labels import table_label
from thidua_desktop.storage.models import ALL, Table
from thidua_desktop.storage.sqlite import Database, table_name

_WORDS: Final = {
    ("unit", "parent_id"): "đơn vị trực thuộc",
    ("award", "unit_id"): "lượt khen thưởng",
    ("score", "unit_id"): "điểm cải cách hành chính",
    ("ranking", "unit_id"): "điểm cải cách hành chính",
    ("reform_member", "unit_id"): "bộ tiêu chí cải cách hành chính",
    ("reform_submission", "unit_id"): "bước chấm điểm đã nộp",
    ("batch_unit", "unit_id"): "việc nộp hồ sơ của đợt xét",
    ("initiative_author", "person_id"): "sáng kiến",
    ("cross_score", "by_unit_id"): "điểm chấm chéo cho đơn vị khác",
}
"""Where the name of the table alone does not say what the row is to the one it refers to."""
_ALWAYS: Final = re.compile(r"ifnull\((\w+), 0\)")
_KEY: Final = re.compile(r"\bON\s+\w+\s*\(([\w\s,]+)\)")


@dataclass(frozen=True, slots=True)
class Reference:
    """One column that holds the id of another row."""

    table: type[Table]
    column: str
    optional: bool

    @property
    def name(self) -> str:
        """Of the table that holds it."""
        return table_name(self.table)

    @property
    def label(self) -> str:
        """What such a row is to the one it refers to, in the office's words."""
        return _WORDS.get((self.name, self.column), table_label(self.name))


@cache
def references(target: type[Table]) -> tuple[Reference, ...]:
    """Every column of every data table that refers to ``target`` by its id."""
    return tuple(
        Reference(table, field.column_name, bool(field.null))
        for table in ALL
        for field in table._meta.sorted_fields
        if isinstance(field, ForeignKeyField) and field.rel_model is target and field.rel_field.name == "id"
    )


def uses(
    database: Database, target: type[Table], row_id: int, without: Collection[type[Table]] = ()
) -> dict[str, int]:
    """What refers to a row, in the office's words → how many rows; tables of ``without`` do not count.

    A row that refers to it twice counts once.
    """
    columns: dict[tuple[str, str], list[str]] = {}
    for one in references(target):
        if one.table not in without:
            columns.setdefault((one.label, one.name), []).append(one.column)
    out: dict[str, int] = {}
    for (label, name), named in columns.items():
        where = " OR ".join(f'"{column}" = ?' for column in named)
        found = database.sql(f'SELECT count(*) FROM "{name}" WHERE {where}', (row_id,) * len(named))
        if count := found[0][0]:
            out[label] = out.get(label, 0) + count
    return out


def unique_keys(database: Database, table: type[Table]) -> list[tuple[str, ...]]:
    """The columns of each unique index of a table, partial ones and those over ``ifnull(x, 0)`` too."""
    name = table_name(table)
    keys = []
    for _, index, unique, *_ in database.sql(f'PRAGMA index_list("{name}")'):
        if not unique:
            continue
        columns = tuple(row[2] for row in database.sql(f'PRAGMA index_info("{index}")'))
        if None in columns:
            text = database.sql("SELECT sql FROM sqlite_master WHERE name = ?", (index,))[0][0]
            key = _KEY.search(_ALWAYS.sub(r"\1", text))
            assert key is not None, f"index {index} is over an expression that is not understood"
            columns = tuple(part.strip() for part in key.group(1).split(","))
        keys.append(columns)
    return keys
