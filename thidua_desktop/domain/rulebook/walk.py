"""Walking over the conditions of a clause, however deep they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua_desktop.domain.rulebook.conditions import (
    AllOf,
    AnyOf,
    Condition,
    EachYear,
    Held,
    MembersHold,
    Not,
    StandardOf,
)
from thidua_desktop.domain.rulebook.toml_lines import Path


def conditions_in(conditions: Sequence[Condition], path: Path = ()) -> Iterator[tuple[Path, Condition]]:
    """Every condition with its path below ``path``, outer ones before those they are made of."""
    for at, one in enumerate(conditions):
        here = (*path, at)
        yield here, one
        yield from _parts(one, here)


def _parts(condition: Condition, path: Path) -> Iterator[tuple[Path, Condition]]:
    if isinstance(condition, AnyOf | AllOf | EachYear):
        yield from conditions_in(condition.of, (*path, "of"))
    elif isinstance(condition, Not):
        yield (*path, "of"), condition.of
        yield from _parts(condition.of, (*path, "of"))


def awards_named(condition: Condition) -> Iterator[tuple[str, str]]:
    """Award codes a condition speaks of, each with the key it stands under."""
    if isinstance(condition, Held):
        yield from (("awards", code) for code in condition.awards)
        yield from (("since", code) for code in condition.since)
    elif isinstance(condition, MembersHold | StandardOf):
        yield "award", condition.award
    elif isinstance(condition, EachYear):
        yield from (("not_used_by", code) for code in condition.not_used_by)


def awaited(condition: Condition) -> tuple[str, ...]:
    """Awards whose own verdict in the same batch has to be known before this condition's."""
    if isinstance(condition, Held):
        return condition.awards if condition.batch else ()
    if isinstance(condition, MembersHold | StandardOf):
        return (condition.award,)
    return ()
