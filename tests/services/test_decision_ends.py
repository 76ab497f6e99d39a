"""Revoked, replaced, recovered; recipients that are merged or gone; wording locked before."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.nominating import CHAIR, DAY, propose
from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import (
    AwardState,
    BatchState,
    DecisionState,
    NominationState,
    Recipient,
    RecipientKind,
    Succession,
    Unit,
    Wording,
)
from thidua_desktop.domain.working_days import add_working_days


@pytest.fixture
def issued(mixed: Small) -> tuple[Small, int]:
    return mixed, mixed.office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR).created


def test_a_revocation_keeps_what_was_said(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    on = dt.date(2026, 12, 18)
    office.decisions.revoke(made, "Khai sai", "15", on, "Giấy khen của bà Lan")
    decision = office.decisions.get(made)
    assert (decision.revoke_reason, decision.revoke_number, decision.revoked_on, decision.recovered) == (
        "Khai sai",
        "15/QĐ-UBND",
        on,
        "Giấy khen của bà Lan",
    )
    assert (decision.number, decision.date) == ("412/QĐ-UBND", DAY)
    assert office.nominations.batch(issued[0].batch).state is BatchState.REVIEWED
    assert office.decisions.suggest_number(2026) == "413/QĐ-UBND"
    for again in (
        lambda: office.decisions.revoke(made, "Lần nữa"),
        lambda: office.decisions.replace(made, "413", on, CHAIR, "x"),
        office.operations.undo,
    ):
        with pytest.raises(RuleViolation):
            again()


@pytest.mark.parametrize(
    ("reason", "number", "on", "field"),
    [
        (" ", "", DAY, "reason"),
        ("Khai sai", "412", DAY, "revoke_number"),
        ("Khai sai", "x", DAY, "revoke_number"),
        ("Khai sai", "", dt.date(2026, 12, 14), "on"),
    ],
)
def test_a_revocation_is_looked_at(
    issued: tuple[Small, int], reason: str, number: str, on: dt.date, field: str
) -> None:
    with pytest.raises(Invalid) as error:
        issued[0].office.decisions.revoke(issued[1], reason, number, on)
    assert [problem.field for problem in error.value.problems] == [field]
    assert issued[0].office.decisions.get(issued[1]).state is DecisionState.ISSUED


def test_one_award_is_revoked_alone(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    first = office.decisions.awards(made)[0]
    office.decisions.revoke(made, "Giấy tờ giả", "413", DAY, award_ids=[first.id])
    assert office.decisions.get(made).state is DecisionState.ISSUED
    states = [award.state for award in office.decisions.awards(made)]
    assert states == [AwardState.REVOKED, *[AwardState.GIVEN] * 3]
    assert "Quyết định số 413/QĐ-UBND" in office.decisions.award(first.id).note
    assert office.nominations.batch(issued[0].batch).state is BatchState.DECIDED
    with pytest.raises(RuleViolation, match="không còn hiệu lực"):
        office.decisions.revoke(made, "Giấy tờ giả", award_ids=[first.id])
    rest = [award.id for award in office.decisions.awards(made)[1:]]
    office.decisions.revoke(made, "Giấy tờ giả", award_ids=rest)
    assert office.decisions.get(made).state is DecisionState.REVOKED


def test_what_comes_back_goes_into_the_fund(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    with pytest.raises(RuleViolation, match="chưa bị thu hồi"):
        office.decisions.recover(made, "Giấy khen", DAY)
    office.decisions.revoke(made, "Khai sai", on=DAY)
    decision = office.decisions.get(made)
    assert office.decisions.recover_by(decision) == dt.date(2027, 1, 5)
    with pytest.raises(Invalid) as error:
        office.decisions.recover(made, " ", dt.date(2026, 12, 1), -1)
    assert {problem.field for problem in error.value.problems} == {"recovered", "money", "on"}
    office.decisions.recover(made, "Giấy khen", DAY, 760_000, expected=decision)
    assert office.decisions.get(made).recovered == "Giấy khen (15/12/2026, 760.000 đ)"
    assert office.bonus.fund(2026).balance == 760_000
    with pytest.raises(Conflict):
        office.decisions.recover(made, "Giấy khen", DAY, expected=decision)
    office.operations.undo()
    assert office.bonus.fund(2026).balance == 0


def test_working_days_leave_out_weekends() -> None:
    assert add_working_days(dt.date(2026, 12, 18), 1) == dt.date(2026, 12, 21)
    assert add_working_days(dt.date(2026, 12, 19), 5) == dt.date(2026, 12, 25)


def test_a_replacement_takes_the_same_lines(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    person = office.units.person(issued[0].person)
    office.units.update_person(replace(person, name="Nguyễn Thị Loan"))
    later = dt.date(2026, 12, 17)
    with pytest.raises(Invalid) as error:
        office.decisions.replace(made, "413", dt.date(2026, 12, 1), CHAIR, " ")
    assert {problem.field for problem in error.value.problems} == {"reason", "date"}
    with pytest.raises(Invalid, match="đã dùng"):
        office.decisions.replace(made, "412", later, CHAIR, "Sai tên")
    new = office.decisions.replace(made, "413", later, CHAIR, "Sai tên").created
    old, fresh = office.decisions.get(made), office.decisions.get(new)
    assert (old.state, fresh.state, fresh.replaces_id) == (DecisionState.REPLACED, DecisionState.ISSUED, made)
    assert {award.state for award in office.decisions.awards(made)} == {AwardState.REVOKED}
    assert office.decisions.awards(new)[0].name == "Nguyễn Thị Loan"
    assert {n.state for n in office.nominations.of_batch(issued[0].batch)} == {
        NominationState.DECIDED,
        NominationState.PROPOSED,
    }
    with pytest.raises(RuleViolation, match="thay thế"):
        office.decisions.revoke(made, "x")


def test_two_clerks_do_not_overwrite_each_other(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    seen = office.decisions.awards(made)[0]
    office.decisions.update_award_wording(replace(seen, post="Kế toán trưởng"), expected=seen)
    with pytest.raises(Conflict, match="sửa ở chỗ khác"):
        office.decisions.update_award_wording(replace(seen, post="Thủ quỹ"), expected=seen)
    assert office.decisions.award(seen.id).post == "Kế toán trưởng"


def test_the_wording_confirmed_for_the_year_is_used(mixed: Small) -> None:
    store = mixed.office._store
    person = Recipient(RecipientKind.PERSON, mixed.person)
    now = dt.datetime(2026, 12, 1, 8)
    with store.journal.operation("Thử"):
        store.wordings.save(
            Wording(2026, person, "Nguyễn Thị Lan", now, "Đồng chí", "Phó Chánh Văn phòng", "UBND xã")
        )
    made = mixed.office.decisions.decide(mixed.batch, None, "1", DAY, CHAIR).created
    award = mixed.office.decisions.awards(made)[0]
    assert (award.salutation, award.post, award.unit_name) == ("Đồng chí", "Phó Chánh Văn phòng", "UBND xã")


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (dt.date(2026, 12, 1), "Ấp 3 (trước ngày 01/12/2026 là Ấp 2)"),
        (None, "Ấp 3 (trước là Ấp 2)"),
        (dt.date(2026, 12, 31), "Ấp 2"),
    ],
)
def test_a_merged_unit_is_named_by_its_successor(small: Small, on: dt.date | None, name: str) -> None:
    office = small.office
    propose(small, RecipientKind.UNIT, small.hamlet, "GKX")
    new = office.units.add(Unit(0, "Ấp 3", kind="Ấp")).created
    with office._store.journal.operation("Thử"):
        office._store.units.add_succession(Succession(small.hamlet, new, on))
    made = office.decisions.decide(small.batch, None, "1", DAY, CHAIR).created
    (award,) = office.decisions.awards(made)
    assert (award.name, award.recipient_id) == (name, small.hamlet)


def test_a_split_unit_keeps_its_name(small: Small) -> None:
    office = small.office
    propose(small, RecipientKind.UNIT, small.hamlet, "GKX")
    for name in ("Ấp 3", "Ấp 4"):
        new = office.units.add(Unit(0, name, kind="Ấp")).created
        with office._store.journal.operation("Thử"):
            office._store.units.add_succession(Succession(small.hamlet, new, dt.date(2026, 12, 1)))
    made = office.decisions.decide(small.batch, None, "1", DAY, CHAIR).created
    assert [award.name for award in office.decisions.awards(made)] == ["Ấp 2"]


def test_a_recipient_that_is_gone_is_said(mixed: Small) -> None:
    office = mixed.office
    with pytest.raises(RuleViolation):
        office.units.delete_person(mixed.person)
    # Only a program beside ours can do this.
    with sqlite3.connect(office.folder / "thidua.db") as other:
        other.execute("PRAGMA foreign_keys = OFF")
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'person'"
        for (name,) in other.execute(triggers).fetchall():
            other.execute(f"DROP TRIGGER {name}")
        other.execute("DELETE FROM person WHERE id = ?", (mixed.person,))
    other.close()
    with pytest.raises(RuleViolation, match="không còn trong danh sách"):
        office.decisions.decide(mixed.batch, None, "1", DAY, CHAIR)
    assert not office.decisions.all()
