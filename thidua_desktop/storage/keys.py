"""Derived columns: ``folded`` for searching and ``sort_key`` for ordering.

They follow from the row's own words, so the journal leaves them out and they are made again after an undo,
and for all rows when the office chooses another order of the tones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from peewee import ColumnBase, fn

from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import ToneOrder, fold, sort_key
from thidua_desktop.storage.models import Award, Decision, Household, Initiative, Person, Table, Unit
from thidua_desktop.storage.sqlite import Database, chunks, table_name

DERIVED: Final = frozenset({"folded", "sort_key"})
_TOKEN: Final = re.compile(r"[^\W_]+")


@lru_cache(maxsize=16384)
def _folded_words(text: str) -> str:
    return " ".join(_TOKEN.findall(fold(text)))


def _words(text: str) -> str:
    # Codes and identity numbers are all different: caching them would only push the names out.
    return text if text.isdecimal() and text.isascii() else _folded_words(text)


def searchable(*texts: str) -> str:
    """Folded words, each after one space, so that " ng" finds every word that begins with "ng"."""
    out = ""
    for text in texts:
        if text and (words := _words(text)):
            out += " " + words
    return out


def terms(query: str) -> list[str]:
    """What to look for in :func:`searchable` text: each word typed must begin some word."""
    return [f" {word}" for word in _TOKEN.findall(fold(query))]


def matches(column: ColumnBase, query: str) -> list[Any]:
    """Conditions for WHERE; none for an empty query."""
    return [fn.instr(column, term) > 0 for term in terms(query)]


@dataclass(frozen=True, slots=True)
class Keyed:
    """How one table's derived columns are made."""

    table: type[Table]
    folds: tuple[str, ...]
    """Columns that are searched."""
    sort: Callable[[Sequence[str], ToneOrder], str] | None
    """Sort key from the values of ``folds`` and ``extra``; ``None`` when the table is not listed by name."""
    extra: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        return self.folds + self.extra

    @property
    def columns(self) -> tuple[str, ...]:
        return ("folded", "sort_key") if self.sort else ("folded",)

    def derive(self, values: Sequence[str], order: ToneOrder) -> tuple[str, ...]:
        """Values of :attr:`columns` from the values of :attr:`sources`."""
        folded = searchable(*values[: len(self.folds)])
        return (folded, self.sort(values, order)) if self.sort else (folded,)

    def of(self, assignments: Mapping[str, Any], order: ToneOrder) -> dict[str, str]:
        """The same for a row given by column names."""
        values = [assignments[source] for source in self.sources]
        return dict(zip(self.columns, self.derive(values, order), strict=True))


@lru_cache(maxsize=16384)
def _name_key(name: str, order: ToneOrder) -> str:
    # Names repeat in a commune, and their keys are the dearest part of a large import.
    return sort_key(name, order=order)


def _person_key(values: Sequence[str], order: ToneOrder) -> str:
    return _name_key(values[0], order)


def _thing_key(values: Sequence[str], order: ToneOrder) -> str:
    return sort_key(values[0], order=order, person=False)


def _award_key(values: Sequence[str], order: ToneOrder) -> str:
    return sort_key(values[0], order=order, person=values[-1] != RecipientKind.UNIT)


PERSON: Final = Keyed(Person, ("name", "identity_number"), _person_key)
UNIT: Final = Keyed(Unit, ("name", "code"), _thing_key)
HOUSEHOLD: Final = Keyed(Household, ("head_name", "code", "address"), _person_key)
AWARD: Final = Keyed(Award, ("name", "unit_name", "decision_number"), _award_key, extra=("recipient_kind",))
DECISION: Final = Keyed(Decision, ("number", "title"), None)
INITIATIVE: Final = Keyed(Initiative, ("name", "decision_number"), None)
_KEYED: Final = (PERSON, UNIT, HOUSEHOLD, AWARD, DECISION, INITIATIVE)
ALL: Final = {
    table_name(keyed.table): keyed for keyed in (PERSON, UNIT, HOUSEHOLD, AWARD, DECISION, INITIATIVE)
}


def rederive(database: Database, keyed: Keyed, order: ToneOrder, ids: Iterable[int] | None = None) -> None:
    """Make the derived columns of ``ids`` (all rows when ``None``) again."""
    name = table_name(keyed.table)
    sources = ", ".join(f'"{source}"' for source in keyed.sources)
    targets = ", ".join(f'"{column}" = ?' for column in keyed.columns)
    if ids is None:
        ids = [row_id for (row_id,) in database.sql(f'SELECT id FROM "{name}"')]
    with database.transaction():
        for part in chunks(list(ids)):
            marks = ",".join("?" * len(part))
            found = database.sql(f'SELECT id, {sources} FROM "{name}" WHERE id IN ({marks})', part)
            database.sql_many(
                f'UPDATE "{name}" SET {targets} WHERE id = ?',
                [(*keyed.derive(values, order), row_id) for row_id, *values in found],
            )
