"""Small rulebooks and facts for tests of conditions."""

from __future__ import annotations

import datetime as dt
from typing import Any

from thidua_desktop.domain.discipline import read_discipline
from thidua_desktop.domain.eligibility.case import Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import Facts, HeldAward, Key, PersonFact, UnitFact, Written
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.records import Grade, RecipientKind, Verdict
from thidua_desktop.domain.rulebook.conditions import Condition, Source
from thidua_desktop.domain.rulebook.model import Award, Clause, Doubt, LegalText, Rulebook, RuleSet

YEAR = 2026
TODAY = dt.date(2026, 9, 20)
LAW = Source("Điều 1", "L", "V")
ALL_KINDS = tuple(RecipientKind)
ME: Key = ("person", 1)
UNIT: Key = ("unit", 10)


def award(code: str, *conditions: Condition, **more: Any) -> Award:
    """A title with one clause for all."""
    clauses = (Clause(code="chung", conditions=conditions, source=LAW),) if conditions else ()
    given: dict[str, Any] = {
        "name": f"Danh hiệu {code}",
        "group": "danh_hieu",
        "recipient_kinds": ALL_KINDS,
        "level": "co_so",
        "order": 1,
        "clauses": clauses,
    }
    return Award(code=code, **(given | more))


def book(*awards: Award, doubts: tuple[Doubt, ...] = ()) -> Rulebook:
    """A rulebook of one set, always in force from 2017 on, with awards X, Y, Z besides."""
    known = {one.code for one in awards}
    others = tuple(award(code) for code in ("LDTT", "CSTDCS", "BKT") if code not in known)
    return Rulebook(
        texts=(LegalText(code="L", name="Luật", short="Luật mẫu"),),
        sets=(RuleSet(code="S", name="Bộ", texts=("L",), since=dt.date(2017, 1, 1), doubts=doubts),),
        awards=awards + others,
        bonus=(),
        salaries=(),
    )


def given(code: str, year: int, **more: Any) -> HeldAward:
    """A ledger row."""
    row: dict[str, Any] = {
        "id": year,
        "code": code,
        "year": year,
        "given": True,
        "number": f"{year}/QĐ-UBND",
        "date": f"{year}-12-20",
        "route": "cong_trang",
        "achievement": "",
        "nomination_id": None,
    }
    return HeldAward(**(row | more))


def person(discipline: str = "", joined: str = "", left: str = "", unit: int | None = 10) -> PersonFact:
    return PersonFact("Nguyễn Văn An", unit, joined, left, read_discipline(discipline))


def initiative(year: int = YEAR, level: str = "co_so", state: str = "cong_nhan") -> Written:
    return Written(year, year, level, state, f"{year}/QĐ", "Sổ tay điện tử")


def facts(**parts: Any) -> Facts:
    """One person in one unit of ten under the office; ``grades`` are those of the person by year."""
    grades: dict[int, Grade] = parts.pop("grades", {})
    known: dict[str, Any] = {
        "people": {1: person()},
        "units": {
            1: UnitFact("Ủy ban nhân dân xã Mẫu", None, None, "", ""),
            10: UnitFact("Trường Mẫu", 1, None, "", ""),
        },
        "people_of": {10: (1,)},
        "ratings": {ME: grades},
    }
    return Facts(**(known | parts))


def check(rules: Rulebook, known: Facts, code: str = "A", key: Key = ME, **line: Any) -> Checked:
    """The check of one nomination for ``code`` alone in its batch."""
    return check_line(rules, known, Line(1, key, code, YEAR, **line))


def check_line(rules: Rulebook, known: Facts, line: Line, *others: Line) -> Checked:
    """The check of a nomination in a batch with others."""
    checker = BatchChecker(rules, known, TODAY)
    checker.set_lines([line, *others])
    return checker.check(line)


def verdict_of(condition: Condition, known: Facts, key: Key = ME, **line: Any) -> Verdict:
    """The verdict of one condition alone."""
    return check(book(award("A", condition)), known, key=key, **line).verdict
