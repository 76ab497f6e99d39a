"""Which of a year's criteria sets counts: of the versions of one set the newest."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_desktop.domain.records import CriteriaSet, SetScope


def current_sets(sets: Iterable[CriteriaSet]) -> list[CriteriaSet]:
    """The newest version for each year, scope and group; by year, the office's own first, then by group."""
    newest: dict[tuple[int, SetScope, str], CriteriaSet] = {}
    for one in sorted(sets, key=lambda held: (held.version, held.id)):
        newest[one.year, one.scope, one.group] = one
    return sorted(newest.values(), key=lambda one: (one.year, one.scope is not SetScope.OFFICE, one.group))


def own_set(sets: Iterable[CriteriaSet], year: int) -> CriteriaSet | None:
    """The set the office itself is scored by in ``year``; ``None`` where there is none.

    Of several groups' sets (an office may keep the wards' beside its own) the newest version, then the one
    made last.
    """
    own = [one for one in sets if one.year == year and one.scope is SetScope.OFFICE]
    return max(own, key=lambda one: (one.version, one.id), default=None)
