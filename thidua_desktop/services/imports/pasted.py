"""Cells pasted into a list: whether they brought their headings, and which to put above them if not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from thidua_desktop.exchange.headings import find_table
from thidua_desktop.exchange.kinds import FIELDS
from thidua_desktop.exchange.sheets import Row, Sheet

ORDERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "units": ("name", "kind", "parent", "head"),
        "people": ("name", "birth", "post", "unit"),
        "households": ("head", "birth", "address", "members"),
        "nominations": ("name", "post", "unit", "award"),
        "ledger": ("year", "name", "unit", "award", "decision_number", "decision_date"),
        "initiatives": ("year", "title", "author", "level"),
        "pledges": ("unit", "content", "measure", "plan"),
        "ranking": ("unit", "score", "rank"),
    }
)
"""Kind → fields in the order in which its list shows them: what cells without headings are taken for."""

COUNTED: Final = "STT"


def has_headings(kind: str, cells: Sequence[Sequence[str]]) -> bool:
    """Whether some row of ``cells`` is a heading row of this kind of list."""
    rows = tuple(Row(number, tuple(text or None for text in line)) for number, line in enumerate(cells, 1))
    table = find_table(Sheet("", rows), FIELDS[kind])
    return table.found


def headings_for(kind: str, cells: Sequence[Sequence[str]]) -> list[str]:
    """Headings for the columns of ``cells``, in the order of the list; empty where they are too few.

    A first column that counts 1, 2, 3 … is the running number. Columns beyond those of the list get an empty
    heading: they are not used.
    """
    width = len(cells[0]) if cells else 0
    labels = {spec.name: spec.label for spec in FIELDS[kind]}
    needed = {spec.name for spec in FIELDS[kind] if spec.required}
    counted = bool(cells) and all(line[0] == str(number) for number, line in enumerate(cells, 1))
    order = ORDERS.get(kind, ())[: max(0, width - counted)]
    if not needed <= set(order):
        return []
    headings = [*([COUNTED] if counted else []), *(labels[name] for name in order)]
    return [*headings, *[""] * (width - len(headings))]
