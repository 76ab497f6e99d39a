"""Who could be proposed: everyone of a unit or of the office is looked at as if they were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from thidua_desktop.domain.eligibility.case import Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import HOUSEHOLD, PERSON, UNIT, Facts, Key
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.eligibility.words import joined
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import RecipientKind, Verdict
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.vietnamese import sort_key
from thidua_desktop.services.eligibility.records import Candidate, Candidates


def imagined(
    checker: BatchChecker, key: Key, award: str, year: int, received: dt.date | None, rule_set: str
) -> Line:
    """The nomination of a recipient in the batch, or one only imagined."""
    for line in checker.lines_of(key):
        if line.award == award and line.year == year:
            return line
    return Line(0, key, award, year, unit_id=checker.facts.unit_of(key), received=received, rule_set=rule_set)


def find_candidates(
    checker: BatchChecker,
    outlook: BatchChecker,
    award: str,
    year: int,
    unit_id: int | None,
    received: dt.date | None,
    rule_set: str,
) -> Candidates:
    """Those who meet all (or have something to confirm), those one condition short, next year's outlook.

    ``outlook`` is a check over the same facts to which next year is still to come.
    """
    kinds = lookup.award(checker.book, award).recipient_kinds
    meet: list[Candidate] = []
    near: list[Candidate] = []
    later: list[Candidate] = []
    for key in _scope(checker.facts, kinds, unit_id, year):
        checked = checker.check(imagined(checker, key, award, year, received, rule_set))
        if checked.verdict is not Verdict.UNMET:
            meet.append(_candidate(checker.facts, key, checked))
            continue
        short = [one for one in checked.findings if one.verdict is Verdict.UNMET]
        if any(one.code == "tham_quyen" for one in short):
            break
        if len(short) == 1:
            near.append(_candidate(checker.facts, key, checked))
        ahead = outlook.check(Line(0, key, award, year + 1, unit_id=outlook.facts.unit_of(key)))
        if ahead.verdict is not Verdict.UNMET:
            later.append(_candidate(checker.facts, key, ahead))
    # Those who meet everything stand before those with something to confirm.
    meet.sort(key=lambda one: (one.checked.verdict is not Verdict.MET, *_order(one)))
    near.sort(key=_order)
    later.sort(key=_order)
    return Candidates(award, year, tuple(meet), tuple(near), tuple(later))


def _order(one: Candidate) -> tuple[object, object]:
    person = one.checked.recipient.kind is not RecipientKind.UNIT
    return sort_key(one.unit_name, person=False), sort_key(one.name, person=person)


def _candidate(facts: Facts, key: Key, checked: Checked) -> Candidate:
    unit = facts.units.get(facts.unit_of(key) or 0)
    kind = checked.recipient.kind
    name = display_name(kind, facts.name(key))
    missing = "" if checked.verdict is Verdict.MET else checked.reason
    if checked.verdict is Verdict.UNMET:
        missing = joined(one.message for one in checked.findings if one.verdict is Verdict.UNMET)
    return Candidate(checked.recipient, name, unit.name if unit else "", checked, missing)


def _scope(facts: Facts, kinds: tuple[RecipientKind, ...], unit_id: int | None, year: int) -> Iterator[Key]:
    """Everyone of those kinds who belongs to the unit (or the office) in the year."""
    start, end = f"{year}-01-01", f"{year}-12-31"

    def inside(one: int | None) -> bool:
        return unit_id is None or unit_id in facts.upwards(one)

    if RecipientKind.PERSON in kinds:
        for one, person in facts.people.items():
            here = (not person.joined or person.joined <= end) and (not person.left or person.left > end)
            if here and inside(person.unit_id):
                yield (PERSON, one)
    if RecipientKind.UNIT in kinds:
        for one, unit in facts.units.items():
            here = (not unit.until or unit.until >= start) and (not unit.since or unit.since <= end)
            if here and inside(one):
                yield (UNIT, one)
    if RecipientKind.HOUSEHOLD in kinds:
        for one, (_, hamlet) in facts.households.items():
            if inside(hamlet):
                yield (HOUSEHOLD, one)
