"""Rows of closed years stay as they are: one look at what an operation wrote, before it is committed.

A row belongs to a year by its own column ``year`` or by the row above it (a target by its pledge). What is
not named here stays free after the closing: hand-over, printing, payments, the stage of a conference, and
remedies: points lost in a year are won back in the next.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.storage.labels import table_label
from thidua_desktop.storage.sqlite import Database

_OWN: Final = (
    "batch", "decision", "award", "proposal", "rating", "wording", "initiative", "pledge", "common_content",
    "block_year", "movement", "shortcoming", "criteria_set", "ranking", "ranking_map",
)  # fmt: skip
"""Tables with a year of their own."""
_ABOVE: Final = {
    "nomination": ("batch_id", "batch"), "award": ("decision_id", "decision"),
    "batch_deadline": ("batch_id", "batch"), "batch_unit": ("batch_id", "batch"),
    "quota_override": ("batch_id", "batch"), "workflow_event": ("batch_id", "batch"),
    "council_session": ("batch_id", "batch"), "attendance": ("session_id", "council_session"),
    "tally": ("session_id", "council_session"), "confirmation": ("nomination_id", "nomination"),
    "initiative_author": ("initiative_id", "initiative"),
    "pledge_target": ("pledge_id", "pledge"), "pledge_person": ("pledge_id", "pledge"),
    "pledge_point": ("pledge_id", "pledge"), "cross_score": ("pledge_id", "pledge"),
    "movement_target": ("movement_id", "movement"), "movement_award": ("movement_id", "movement"),
    "criterion": ("set_id", "criteria_set"), "score": ("criterion_id", "criterion"),
    "evidence": ("criterion_id", "criterion"), "reform_member": ("set_id", "criteria_set"),
    "reform_step": ("set_id", "criteria_set"), "reform_submission": ("set_id", "criteria_set"),
}  # fmt: skip
"""Table → (its column, the table above)."""
_ALSO: Final = {"dossier_paper": (("nomination_id", "nomination"), ("batch_id", "batch"))}

LOCKED: Final = frozenset({*_OWN, *_ABOVE, *_ALSO})
"""Tables whose rows are locked with their year."""

_Column = Callable[[str], str]


def refuse_closed_years(database: Database, first: int, last: int) -> None:
    """Raise :class:`RuleViolation` when journal entries ``first`` … ``last`` touch a row of a closed year.

    Nothing is read beyond one small table while no year is closed.
    """
    closed = [str(year) for (year,) in database.sql("SELECT year FROM year_closing WHERE closed")]
    if not closed or last < first:
        return
    tables = database.sql(
        "SELECT DISTINCT table_name FROM journal_entry WHERE id BETWEEN ? AND ?", (first, last)
    )
    for (table,) in tables:
        if table not in LOCKED:
            continue
        query = _query(table, ",".join(closed))
        found = database.sql(query, (first, last) * (query.count("?") // 2))
        if found:
            raise RuleViolation(
                f"Năm {found[0][0]} đã khóa nên không thêm, sửa, xóa được {table_label(table)} của năm này. "
                "Chưa có gì thay đổi.",
                hint="Nếu thật cần, mở lại năm ở Menu › Khóa năm và ghi lý do.",
            )


def _query(table: str, closed: str) -> str:
    """Closed years of the rows an operation wrote: as they are now, and as the journal keeps them."""
    parts = []
    for source, join in (
        ("r", f'JOIN "{table}" r ON r.id = e.row_id'),
        ("before", ""),
        ("after", ""),
    ):
        where = f"e.id BETWEEN ? AND ? AND e.table_name = '{table}'"
        where += "" if join else f" AND e.{source} IS NOT NULL"
        parts += [
            f"SELECT {year} AS y FROM journal_entry e {join} WHERE {where} AND {year} IN ({closed})"
            for year in _years(table, _column(source), 0)
        ]
    return f"SELECT y FROM ({' UNION ALL '.join(parts)}) LIMIT 1"


def _column(source: str) -> _Column:
    if source == "r":
        return lambda name: f'r."{name}"'
    return lambda name: f"json_extract(e.{source}, '$.{name}')"


def _years(table: str, column: _Column, depth: int) -> list[str]:
    """SQL of every year a row of ``table`` belongs to; ``column`` says how to get at its columns."""
    years = [column("year")] if table in _OWN else []
    above = ([_ABOVE[table]] if table in _ABOVE else []) + list(_ALSO.get(table, ()))
    for name, parent in above:
        alias = f"t{depth}"

        def of_parent(inner: str, alias: str = alias) -> str:
            return f'{alias}."{inner}"'

        years += [
            f'(SELECT {year} FROM "{parent}" {alias} WHERE {alias}.id = {column(name)})'
            for year in _years(parent, of_parent, depth + 1)
        ]
    return years
