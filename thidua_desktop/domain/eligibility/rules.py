"""A clause made ready for thousands of checks: each condition with its full code and its source in words."""

from __future__ import annotations

from typing import NamedTuple

from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.conditions import AllOf, AnyOf, Condition, EachYear, Not, Source
from thidua_desktop.domain.rulebook.model import Clause, Dated, Rulebook, RuleSet


class Rule(NamedTuple):
    """One condition with everything worked out that is the same for every nomination."""

    condition: Condition
    code: str
    """Of the place inside the clause: "tieu_chuan", "3.1"."""
    source: str
    verified: bool
    parts: tuple[Rule, ...] = ()


def rules_of(book: Rulebook, clause: Clause, rules: RuleSet | None = None) -> tuple[Rule, ...]:
    """The conditions of a clause. A condition without a code is called by its place: "2", "2.1".

    ``rules``: the set by which it is asked. Under one whose text was not read nothing is verified, whatever
    the clause's own source; nor is what a text says that was not in force in the time of the set.
    """
    return _many(_Ground(book, rules), clause.conditions, clause.source, "")


class _Ground(NamedTuple):
    book: Rulebook
    rules: RuleSet | None

    def vouches(self, source: Source) -> bool:
        if self.rules is None:
            return source.verified
        text = lookup.find_text(self.book, source.text)
        return source.verified and self.rules.verified and (text is None or _meet(text, self.rules))


def _meet(one: Dated, other: Dated) -> bool:
    """Whether there is a day on which both hold."""
    return not (
        (one.since and other.until and one.since > other.until)
        or (one.until and other.since and one.until < other.since)
    )


def _many(
    ground: _Ground, conditions: tuple[Condition, ...], source: Source, prefix: str
) -> tuple[Rule, ...]:
    return tuple(_one(ground, one, source, prefix, place) for place, one in enumerate(conditions, start=1))


def _one(ground: _Ground, condition: Condition, source: Source, prefix: str, place: int) -> Rule:
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
    parts = _many(ground, inner, source, below)
    return Rule(condition, code, lookup.source_text(ground.book, source), ground.vouches(source), parts)
