"""The office's own rule: a head answers for the reform index of the unit."""

from __future__ import annotations

import pytest

from tests.domain.eligibility.build import TODAY
from thidua_desktop.domain.eligibility.case import Answer, Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import Facts, PersonFact, UnitFact
from thidua_desktop.domain.eligibility.reform_heads import CODE, HeadRule, UnitIndex
from thidua_desktop.domain.eligibility.verdicts import Finding
from thidua_desktop.domain.records import Verdict
from thidua_desktop.paths import resources
from thidua_desktop.services.rulebook.files import load_rulebook

BOOK = load_rulebook(resources())
HEAD, OTHER = 1, 2


def finding(rule: HeadRule | None, who: int = HEAD, year: int = 2026, **line: object) -> Finding | None:
    person = PersonFact("An", 7, "2020-01-01", "", ())
    facts = Facts(
        people={HEAD: person, OTHER: person},
        units={7: UnitFact("Phòng Kinh tế", None, None, "", "")},
        heads={HEAD: 7},
        reform={(7, 2026): UnitIndex(58_200, 6, 7, 3)},
    )
    checker = BatchChecker(BOOK, facts, TODAY, head_rule=rule)
    checked = checker.check(Line(0, ("person", who), "LDTT", year, **line))  # type: ignore[arg-type]
    return next((one for one in checked.findings if one.code == CODE), None)


@pytest.mark.parametrize(
    ("rule", "verdict", "words"),
    [
        (HeadRule(below=65_000), Verdict.CONFIRM, ": dưới mức 65,00 điểm"),
        (HeadRule(below=58_201, refuses=True), Verdict.UNMET, ": dưới mức 58,201 điểm"),
        (HeadRule(below=58_200), Verdict.MET, ""),
        (HeadRule(last=2), Verdict.CONFIRM, ": trong 2 đơn vị xếp cuối"),
        (HeadRule(last=1), Verdict.MET, ""),
        (HeadRule(below=65_000, last=2), Verdict.CONFIRM, ": dưới mức 65,00 điểm, trong 2 đơn vị xếp cuối"),
    ],
)
def test_the_index_of_the_unit_counts_for_its_head(rule: HeadRule, verdict: Verdict, words: str) -> None:
    found = finding(rule)
    assert found is not None
    assert found.verdict is verdict
    assert found.message == (
        "Là người đứng đầu Phòng Kinh tế có chỉ số cải cách hành chính năm 2026 là 58,20/100 điểm, hạng 6/7"
        + words
    )
    assert found.source == "Quy định của cơ quan"
    assert found.verified
    assert (found.evidence[0].table, found.evidence[0].id) == ("criteria_set", 3)


@pytest.mark.parametrize("rule", [None, HeadRule()])
def test_nothing_is_asked_where_the_office_asks_nothing(rule: HeadRule | None) -> None:
    assert finding(rule) is None


def test_others_and_years_without_an_index_are_left_alone() -> None:
    rule = HeadRule(below=65_000)
    assert finding(rule, OTHER) is None
    assert finding(rule, year=2025) is None


def test_the_clerk_answers_what_is_to_confirm() -> None:
    answers = {CODE: Answer(Verdict.MET, "Mới nhận nhiệm vụ tháng 11")}
    found = finding(HeadRule(below=65_000), answers=answers)
    assert found is not None
    assert (found.verdict, found.answered) == (Verdict.MET, True)
