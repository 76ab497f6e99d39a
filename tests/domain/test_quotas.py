"""Quotas of a batch by office, unit and block, with every kind of base."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.domain.eligibility.build import LAW, TODAY, YEAR, award, book, facts, person
from thidua_desktop.domain.eligibility.case import Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import UnitFact
from thidua_desktop.domain.eligibility.quota_states import NO_BLOCK, NO_UNIT, QuotaCounter
from thidua_desktop.domain.quotas import QuotaState, Scope, allowed
from thidua_desktop.domain.records import Grade, NominationState, QuotaOverride
from thidua_desktop.domain.rulebook import conditions as c
from thidua_desktop.domain.rulebook.conditions import Source
from thidua_desktop.domain.rulebook.model import Quota

LDTT = award("LDTT", c.Rating(at_least=Grade.GOOD))
UNITS = {
    1: UnitFact("Ủy ban nhân dân xã Mẫu", None, None, "", ""),
    10: UnitFact("Trường Mẫu", 1, 5, "", ""),
    11: UnitFact("Tổ Văn phòng", 10, None, "", ""),
    12: UnitFact("Ấp 2", 1, None, "", ""),
    13: UnitFact("Ấp cũ", 1, None, "", "2025-06-30"),
}
HOME = {1: 10, 2: 10, 3: 11, 4: 12}


def states(
    base: str = "LDTT",
    scopes: tuple[Scope, ...] = ("office",),
    *,
    lines: list[Line] | None = None,
    only: list[int] | None = None,
    overrides: tuple[QuotaOverride, ...] = (),
    enabled: bool = True,
) -> tuple[QuotaState, ...]:
    """Four people of two units, all proposed for LĐTT and A, three of them rated well; 50 % of the base."""
    quota = Quota(
        code="mot_nua",
        percent=50,
        base=base,
        scopes=scopes,
        enabled=enabled,
        source=Source("", "", "M"),
    )
    rules = book(LDTT, award("A", c.StandardOf(award="LDTT"), quotas=(quota,)))
    known = facts(
        people={one: person(unit=unit) for one, unit in HOME.items()},
        units=UNITS,
        blocks={5: "Khối trường học"},
        ratings={("person", one): {YEAR: Grade.GOOD} for one in (1, 2, 4)},
    )
    if lines is None:
        lines = [
            Line(10 * number + one, ("person", one), code, YEAR, unit_id=HOME[one])
            for number, code in enumerate(("LDTT", "A"))
            for one in HOME
        ]
    checker = BatchChecker(rules, known, TODAY)
    checker.set_lines(lines)
    counter = QuotaCounter(rules, known, TODAY, YEAR, "Xã Mẫu", overrides)
    return counter.states(checker.lines, checker.check_all(), only)


def test_of_the_office() -> None:
    (state,) = states()
    assert (state.base_count, state.base_confirm, state.allowed) == (3, 1, 1)
    assert (state.nominated, state.met, state.confirm, state.over) == (4, 3, 1, 2)
    assert state.text == (
        "Danh hiệu A, Xã Mẫu: tối đa 1 (50% của 3 Danh hiệu LDTT, làm tròn xuống), đủ điều kiện 3, vượt 2; "
        "còn 1 đề nghị và 1 Danh hiệu LDTT cần xác minh (cần đối chiếu văn bản)"
    )


def test_of_units_and_blocks() -> None:
    found = {one.scope_name: one for one in states(scopes=("unit", "block"))}
    assert [(name, one.base_count, one.met) for name, one in found.items()] == [
        ("Ấp 2", 1, 1),
        ("Tổ Văn phòng", 0, 0),
        ("Trường Mẫu", 2, 2),
        ("Khối trường học", 2, 2),
        (NO_BLOCK, 1, 1),
    ]
    assert found["Khối trường học"].nominated == 3, "a part of a unit competes in the unit's block"


@pytest.mark.parametrize(("base", "count", "name"), [("members", 4, "người"), ("units", 3, "tập thể")])
def test_people_and_units_as_the_base(base: str, count: int, name: str) -> None:
    (state,) = states(base)
    assert (state.base_count, state.base_name, state.allowed) == (count, name, allowed(count, 50, "down"))


def test_what_the_council_refused_is_neither_base_nor_counted() -> None:
    refused = [
        Line(1, ("person", 1), "LDTT", YEAR, unit_id=10, state=NominationState.REJECTED),
        Line(2, ("person", 1), "A", YEAR, unit_id=10),
        Line(3, ("person", 2), "A", YEAR, unit_id=10, state=NominationState.REJECTED),
    ]
    (state,) = states(lines=refused)
    assert (state.base_count, state.nominated, state.allowed, state.over) == (0, 1, 0, 1)
    assert "chưa có Danh hiệu LDTT nào đủ điều kiện nên chưa tính được tỷ lệ 50%" in state.text


def test_a_nomination_of_no_unit() -> None:
    (state,) = states(scopes=("unit",), lines=[Line(2, ("person", 1), "A", YEAR)])
    assert state.scope_name == NO_UNIT


def test_while_ticking_only_the_ticked_count_against_the_base_of_all() -> None:
    (state,) = states(only=[11])
    assert (state.base_count, state.nominated, state.met, state.over) == (3, 1, 1, 0)


def test_a_reason_settles_its_own_scope() -> None:
    reason = QuotaOverride(1, "mot_nua", "Dẫn đầu", dt.datetime(2026, 9, 20), unit_id=10)
    office, *units = states(scopes=("office", "unit"), overrides=(reason,))
    assert not office.settled
    assert {one.scope_name: one.override_reason for one in units}["Trường Mẫu"] == "Dẫn đầu"


def test_a_quota_switched_off_or_without_nominations_is_not_there() -> None:
    assert states(enabled=False) == ()
    assert states(lines=[Line(1, ("person", 1), "LDTT", YEAR, unit_id=10)]) == ()


def test_a_percent_of_nothing_allows_nothing() -> None:
    assert [allowed(0, 15, how) for how in ("down", "nearest", "up")] == [0, 0, 0]  # type: ignore[arg-type]
    assert [allowed(106, 15, how) for how in ("down", "nearest", "up")] == [15, 16, 16]  # type: ignore[arg-type]
    assert allowed(5, 50, "nearest") == 3, "half counts up"
    assert LAW.verified
