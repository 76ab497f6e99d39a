"""Which award waits for which: no circle may close, or no verdict could ever be worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua_desktop.domain.rulebook.faults import Fault
from thidua_desktop.domain.rulebook.lookup import sets_behind
from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.domain.rulebook.walk import awaited, conditions_in

Waits = Mapping[str, tuple[str, ...]]
"""Award code → codes of the awards it waits for."""


def waits(book: Rulebook, set_code: str) -> dict[str, tuple[str, ...]]:
    """What each award waits for under a rule set (whatever the recipient and the route)."""
    behind = set(sets_behind(book, set_code))
    return {
        award.code: tuple(
            dict.fromkeys(
                code
                for clause in award.clauses
                if not clause.sets or behind.intersection(clause.sets)
                for _, condition in conditions_in(clause.conditions)
                for code in awaited(condition)
            )
        )
        for award in book.awards
    }


def cycles(book: Rulebook) -> Iterator[Fault]:
    """Sets that copy one another in a circle, and awards that wait for one another."""
    copies = {one.code: (one.copies,) if one.copies else () for one in book.sets}
    circle = _circle(copies)
    if circle:
        at = next(at for at, one in enumerate(book.sets) if one.code == circle[0])
        yield Fault(("set", at, "copies"), "các bộ quy định chép lẫn nhau thành vòng: " + " → ".join(circle))
    told: set[frozenset[str]] = set()
    for one in book.sets:
        circle = _circle(waits(book, one.code))
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            at = next(at for at, award in enumerate(book.awards) if award.code == circle[0])
            yield Fault(("award", at, "clause"), "điều kiện tiên quyết thành vòng: " + " → ".join(circle))


def _circle(edges: Waits) -> list[str]:
    """The first circle met, its start repeated at the end; empty when there is none."""
    done: set[str] = set()
    for start in edges:
        trail: list[str] = []
        stack = [(start, iter(edges.get(start, ())))]
        while stack:
            code, following = stack[-1]
            if not trail or trail[-1] != code:
                trail.append(code)
            found = next((one for one in following if one not in done), None)
            if found is None:
                done.add(code)
                trail.pop()
                stack.pop()
            elif found in trail:
                return [*trail[trail.index(found) :], found]
            else:
                stack.append((found, iter(edges.get(found, ()))))
    return []
