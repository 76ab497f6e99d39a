"""A clause made ready for thousands of checks: each condition with its full code and its source in words."""

from __future__ import annotations

from typing import NamedTuple

from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.conditions import AllOf, AnyOf, Condition, EachYear, Not, Source
from thidua_desktop.domain.rulebook.model import Clause, Rulebook


class Rule(NamedTuple):
    """One condition with everything worked out that is the same for every nomination."""

    condition: Condition
    code: str
    """Of the place inside the clause: "tieu_chuan", "3.1"."""
    source: str
    verified: bool
    parts: tuple[Rule, ...] = ()


def rules_of(book: Rulebook, clause: Clause, *, verified: bool = True) -> tuple[Rule, ...]:
    """The conditions of a clause. A condition without a code is called by its place: "2", "2.1".

    ``verified=False``: the rule set is one whose text was not read, whatever the clause's own source.
    """
    rules = _many(book, clause.conditions, clause.source, "")
    return rules if verified else tuple(_unverified(rule) for rule in rules)


def _unverified(rule: Rule) -> Rule:
    return rule._replace(verified=False, parts=tuple(_unverified(one) for one in rule.parts))


def _many(book: Rulebook, conditions: tuple[Condition, ...], source: Source, prefix: str) -> tuple[Rule, ...]:
    return tuple(_one(book, one, source, prefix, place) for place, one in enumerate(conditions, start=1))


def _one(book: Rulebook, condition: Condition, source: Source, prefix: str, place: int) -> Rule:
    source = condition.source or source
    code = f"{prefix}{condition.code or place}"
    inner: tuple[Condition, ...] = ()
    below = f"{code}."
    if isinstance(condition, AllOf | AnyOf):
        inner = condition.of
    elif isinstance(condition, Not):
        inner = (condition.of,)
    elif isinstance(condition, EachYear):
        # Evaluated once a year: the year is put before the code then.
        inner, below = condition.of, ""
    parts = _many(book, inner, source, below)
    return Rule(condition, code, lookup.source_text(book, source), source.verified, parts)
