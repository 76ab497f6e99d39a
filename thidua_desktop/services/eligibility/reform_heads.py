"""Who heads which unit, and what index their units have: read only where the office asks for it."""

from __future__ import annotations

from thidua_desktop.domain.eligibility.reform_heads import UnitIndex
from thidua_desktop.domain.records import SetScope
from thidua_desktop.domain.reform.current import current_sets
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.reform.results_boards import read_board
from thidua_desktop.storage.database import Store

TABLES = frozenset({"criteria_set", "criterion", "reform_member", "score", "unit", "person"})
"""What they are read from."""


def heads_of(store: Store) -> dict[int, int]:
    """Person → unit they head, as the directory names its head.

    Of namesakes in a unit the one with the head's post; where that does not tell them apart, none.
    """
    found: dict[int, int] = {}
    people: dict[int, list[tuple[int, str, str]]] = {}
    for one, unit_id, name, post in store.facts.posts():
        people.setdefault(unit_id, []).append((one, canonical(name), canonical(post)))
    for unit_id, head, post in store.facts.heads():
        named = [one for one in people.get(unit_id, ()) if one[1] == canonical(head)]
        if len(named) > 1:
            named = [one for one in named if one[2] == canonical(post)]
        if len(named) == 1:
            found[named[0][0]] = unit_id
    return found


def unit_indexes(store: Store) -> dict[tuple[int, int], UnitIndex]:
    """(Unit, year) → index and rank, from the newest version of every set that scores units."""
    found = {}
    for held in current_sets(store.reform.sets()):
        if held.scope is not SetScope.UNITS:
            continue
        for row in read_board(store, held).rankings(held.year):
            if row.unit_id is not None:
                index = UnitIndex(row.score_thousandths, row.rank, row.of, held.id)
                found[row.unit_id, held.year] = index
    return found
