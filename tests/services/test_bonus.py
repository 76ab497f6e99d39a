"""Bonus sheets from the rulebook: rates, the rule printed, several awards, payments, the fund's book."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.nominating import CHAIR, DAY, propose
from thidua_desktop.domain.bonus import read_shares
from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import FundEntry, RecipientKind, Signer
from thidua_desktop.services.bonus import BonusLine

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD


@pytest.fixture
def issued(mixed: Small) -> tuple[Small, int]:
    """LĐTT and giấy khen to one person, giấy khen to a unit and a household."""
    return mixed, mixed.office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR).created


def decide(
    small: Small, number: str, *lines: tuple[RecipientKind, int, str, str], date: dt.date = DAY
) -> int:
    ids = [propose(small, *line, year=date.year) for line in lines]
    return small.office.decisions.decide(small.batch, ids, number, date, CHAIR).created


def amounts(lines: Sequence[BonusLine]) -> dict[tuple[str, str], int]:
    return {(line.award.award_code, line.award.recipient_kind.value): line.amount for line in lines}


def test_the_sheet_says_rates_and_rules(issued: tuple[Small, int]) -> None:
    sheet = issued[0].office.bonus.sheet(issued[1])
    assert amounts(sheet.lines) == {
        ("LDTT", "person"): 760_000,
        ("GKX", "unit"): 1_520_000,
        ("GKX", "household"): 1_140_000,
        ("GKX", "person"): 760_000,
    }
    assert sheet.total == 4_180_000
    assert (sheet.paid_here, sheet.provisional) == (True, False)
    assert "2.530.000" in sheet.rule_text
    household = next(line for line in sheet.lines if line.award.recipient_kind is HOUSEHOLD)
    assert household.rule.startswith(
        "0,45 × 2.530.000 = 1.138.500 đồng, làm tròn lên 1.140.000 đồng (Điều 54"
    )
    assert not any(line.remark for line in sheet.lines)


def test_the_salary_is_that_of_the_day_of_the_decision(small: Small) -> None:
    lines = (PERSON, small.person, "GKX", "Tốt"), (UNIT, small.hall, "GKX", "Tốt")
    before = decide(small, "1", *lines, date=dt.date(2026, 6, 30))
    sheet = small.office.bonus.sheet(before)
    assert amounts(sheet.lines) == {("GKX", "person"): 710_000, ("GKX", "unit"): 1_410_000}
    old = decide(small, "1", (PERSON, small.namesake, "GKX", "Tốt"), date=dt.date(2025, 6, 30))
    assert [line.amount for line in small.office.bonus.sheet(old).lines] == [360_000]


def test_a_title_without_a_rate_brings_nothing(small: Small) -> None:
    made = decide(small, "1", (HOUSEHOLD, small.household, "GDVH", "Tốt"))
    (line,) = small.office.bonus.sheet(made).lines
    assert line.amount == 0
    assert line.rule.startswith("Không có mức tiền thưởng (NĐ 152/2025")
    assert "cần đối chiếu văn bản" in line.remark


def test_a_draft_is_reckoned_for_today(mixed: Small) -> None:
    take, _ = mixed.office.decisions.undecided(mixed.batch)
    draft = mixed.office.decisions.draft(mixed.batch, [n.id for n in take]).created
    sheet = mixed.office.bonus.sheet(draft)
    assert (sheet.total, sheet.provisional) == (4_180_000, True)
    with pytest.raises(RuleViolation, match="đã ban hành"):
        mixed.office.bonus.compute(draft)


def test_titles_of_one_year_bring_the_highest(small: Small) -> None:
    made = decide(small, "1", (PERSON, small.person, "LDTT", "a"), (PERSON, small.person, "CSTDCS", "a"))
    sheet = small.office.bonus.sheet(made)
    assert amounts(sheet.lines) == {("CSTDCS", "person"): 2_530_000, ("LDTT", "person"): 0}
    lower = next(line for line in sheet.lines if line.award.award_code == "LDTT")
    assert "hưởng mức cao nhất của “Chiến sĩ thi đua cơ sở”" in lower.rule
    small.office.bonus.compute(made)
    assert small.office.bonus.sheet(made).total == 2_530_000
    ids = {line.award.award_code: line.award.id for line in sheet.lines}
    with pytest.raises(RuleViolation, match="không có tiền thưởng"):
        small.office.bonus.mark_paid([ids["LDTT"]], DAY)
    small.office.bonus.mark_paid(list(ids.values()), DAY)
    assert [line.paid for line in small.office.bonus.sheet(made).lines] == [True, False]


def test_titles_of_two_decisions_are_looked_at_together(small: Small) -> None:
    first = decide(small, "1", (PERSON, small.person, "LDTT", "a"))
    small.office.bonus.compute(first)
    second = decide(small, "2", (PERSON, small.person, "CSTDCS", "a"))
    (line,) = small.office.bonus.sheet(second).lines
    assert line.amount == 2_530_000
    assert "Lao động tiên tiến” cùng năm đã tính 760.000 đ theo Quyết định số 01/QĐ-UBND" in line.remark
    (before,) = small.office.bonus.sheet(first).lines
    assert before.rule.startswith("0,3 × 2.530.000")
    assert before.remark == "đã ghi 760.000 đ, tính lại là 0 đ"
    small.office.bonus.compute(first)
    assert small.office.bonus.sheet(first).total == 0
    assert small.office.bonus.sheet(first).lines[0].rule.startswith("Không tính")
    assert not small.office.bonus.sheet(second).lines[0].remark


def test_forms_for_one_achievement_bring_one_bonus(small: Small) -> None:
    first = decide(small, "1", (PERSON, small.person, "GKX", "Cứu người"))
    second = decide(small, "2", (PERSON, small.person, "GKX", "Hiến đất"))
    doubtful = small.office.bonus.sheet(second).lines[0]
    assert doubtful.amount == 760_000
    assert "cần đối chiếu văn bản" in doubtful.remark
    award = small.office.decisions.awards(second)[0]
    small.office.decisions.update_award_wording(replace(award, achievement="cứu người"))
    assert [small.office.bonus.sheet(one).total for one in (first, second)] == [760_000, 0]


def test_a_higher_level_pays_what_it_decides(mixed: Small) -> None:
    office = mixed.office
    (form,) = [n.id for n in office.nominations.of_batch(mixed.batch) if n.award_code == "BKT"]
    made = office.decisions.record(
        [form], "88", DAY, "Chủ tịch UBND tỉnh", Signer("Ngô Tấn Phát", "")
    ).created
    sheet = office.bonus.sheet(made)
    assert (sheet.total, sheet.paid_here) == (3_800_000, False)
    assert "Cấp ra quyết định chi" in sheet.rule_text
    with pytest.raises(RuleViolation, match="Cấp ra quyết định chi"):
        office.bonus.compute(made)


def test_paying_goes_into_the_book(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    ids = [award.id for award in office.decisions.awards(made)]
    with pytest.raises(RuleViolation, match="chưa tính"):
        office.bonus.mark_paid(ids, DAY)
    office.bonus.add_entry(FundEntry(0, 2026, dt.date(2026, 1, 5), 50_000_000, "Ngân sách cấp"))
    office.bonus.compute(made, "Ngân sách xã")
    assert office.bonus.fund(2026).promised == 4_180_000
    with pytest.raises(Invalid):
        office.bonus.mark_paid(ids, dt.date(2026, 12, 1))
    office.bonus.mark_paid(ids[:3], DAY, "Bà Lan nhận thay")
    book = office.bonus.fund(2026)
    assert [(one.entry.amount, one.balance) for one in book.lines] == [
        (50_000_000, 50_000_000),
        (-3_420_000, 46_580_000),
    ]
    assert (book.incoming, book.outgoing, book.balance) == (50_000_000, 3_420_000, 46_580_000)
    assert (book.organising, book.promised, book.before) == (10_000_000, 760_000, 0)
    assert book.lines[1].entry.budget_source == "Ngân sách xã"
    lines = office.bonus.sheet(made).lines
    assert [line.paid for line in lines] == [True, True, True, False]
    assert lines[0].payment
    assert lines[0].payment.received_by == "Bà Lan nhận thay"
    with pytest.raises(RuleViolation, match="đã chi tiền rồi"):
        office.bonus.mark_paid(ids, DAY)
    with pytest.raises(RuleViolation, match="do việc chi"):
        office.bonus.delete_entry(book.lines[1].entry.id)
    office.decisions.revoke(made, "Khai sai")
    assert office.bonus.to_recover(made) == 3_420_000
    assert not office.bonus.sheet(made).lines
    assert office.bonus.fund(2026).promised == 0
    assert office.bonus.fund(2027).before == 46_580_000


def test_a_payment_is_taken_back_with_a_reason(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    ids = [award.id for award in office.decisions.awards(made)]
    office.bonus.compute(made)
    office.bonus.mark_paid(ids[:1], DAY)
    with pytest.raises(Invalid, match="lý do"):
        office.bonus.mark_unpaid(ids, DAY, " ")
    office.bonus.mark_unpaid(ids, DAY, "ghi nhầm người")
    assert office.bonus.fund(2026).balance == 0
    assert [line.entry.amount for line in office.bonus.fund(2026).lines] == [-760_000, 760_000]
    with pytest.raises(RuleViolation, match="chưa ghi là đã chi"):
        office.bonus.mark_unpaid(ids, DAY, "x")
    office.operations.undo()
    office.operations.undo()
    assert not office.bonus.fund(2026).lines


def test_computing_again_leaves_what_is_paid(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    ids = [award.id for award in office.decisions.awards(made)]
    office.bonus.compute(made)
    office.bonus.mark_paid(ids[:1], DAY)
    paid = office.bonus.sheet(made).lines[0].payment
    office.bonus.set_source(made, "Xã hội hóa")
    office.bonus.compute(made)
    payments = [line.payment for line in office.bonus.sheet(made).lines]
    assert payments[0] == paid
    assert [one.budget_source for one in payments[1:] if one] == ["Xã hội hóa"] * 3
    office.operations.undo()
    assert office.bonus.sheet(made).total == 4_180_000


def test_shares_add_up_exactly(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    unit = next(a for a in office.decisions.awards(made) if a.recipient_kind is UNIT)
    with pytest.raises(RuleViolation, match="chưa tính"):
        office.bonus.even_shares(unit.id, ["A"])
    office.bonus.compute(made)
    shares = office.bonus.even_shares(unit.id, ["Bà Lan", "Ông Bảo", "Ông Phúc"])
    assert [dong for _, dong in shares] == [506_667, 506_667, 506_666]
    assert office.bonus.even_shares(unit.id, []) == ()
    before = next(line.payment for line in office.bonus.sheet(made).lines if line.award.id == unit.id)
    office.bonus.set_shares(unit.id, shares, expected=before)
    stored = next(line.payment for line in office.bonus.sheet(made).lines if line.award.id == unit.id)
    assert stored
    assert read_shares(stored.shares) == shares
    with pytest.raises(Conflict):
        office.bonus.set_shares(unit.id, shares, expected=before)
    for wrong in ([("A", 1)], [("A: B", 1_520_000)], [("A", 1_530_000), ("B", -10_000)]):
        with pytest.raises(Invalid):
            office.bonus.set_shares(unit.id, wrong)
    office.bonus.compute(made)
    assert next(p for p in (li.payment for li in office.bonus.sheet(made).lines) if p and p.shares)


def test_a_fixed_rate_is_not_changed(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    office.bonus.compute(made)
    with pytest.raises(Invalid, match="do văn bản ấn định"):
        office.bonus.set_amount(office.decisions.awards(made)[0].id, 500_000)


def test_a_ceiling_is_the_office_s_to_fill(issued: tuple[Small, int]) -> None:
    office, made = issued[0].office, issued[1]
    office.rulebook.set_value("bonus.LDTT.ceiling", True, "tỉnh quy định")
    office.bonus.compute(made)
    line = office.bonus.sheet(made).lines[0]
    assert (line.ceiling, line.amount) == (True, 760_000)
    assert "không quá" in line.remark
    with pytest.raises(Invalid, match="không quá 760"):
        office.bonus.set_amount(line.award.id, 770_000)
    office.bonus.set_amount(line.award.id, 500_000, "theo dự toán")
    office.bonus.compute(made)
    line = office.bonus.sheet(made).lines[0]
    assert (line.amount, line.payment.note if line.payment else "") == (500_000, "theo dự toán")


def test_the_book_is_kept_by_hand_too(small: Small) -> None:
    bonus = small.office.bonus
    day = dt.date(2026, 1, 5)
    made = bonus.add_entry(FundEntry(0, 0, day, 1_000, "Cấp")).created
    stored = bonus.fund(2026).lines[0].entry
    bonus.update_entry(replace(stored, amount=-500, what="Chi họp"), expected=stored)
    assert bonus.fund(2026).balance == -500
    with pytest.raises(Conflict):
        bonus.update_entry(stored, expected=stored)
    with pytest.raises(Invalid) as error:
        bonus.add_entry(FundEntry(0, 2026, day, 0, " "))
    assert [problem.field for problem in error.value.problems] == ["amount", "what"]
    bonus.delete_entry(made)
    assert not bonus.fund(2026).lines


@pytest.mark.parametrize(
    ("kind", "codes", "paid"),
    [
        (UNIT, ("TTLDXS", "COTINH"), {"COTINH"}),
        (PERSON, ("LDTT", "CSTDCS"), {"CSTDCS"}),
        (PERSON, ("CSTDCS", "CSTDT"), {"CSTDCS", "CSTDT"}),
        (UNIT, ("TTLDXS", "BKT"), {"TTLDXS", "BKT"}),
        (PERSON, ("CSTDCS", "BKT"), {"CSTDCS", "BKT"}),
    ],
)
def test_the_worked_examples_hold_for_the_rulebook(
    small: Small, kind: RecipientKind, codes: tuple[str, ...], paid: set[str]
) -> None:
    recipient = small.hall if kind is UNIT else small.person
    ids = [propose(small, kind, recipient, code, "Tốt") for code in codes]
    made = small.office.decisions.record(ids, "9", DAY, "Thử", Signer("Ngô Tấn", "")).created
    lines = small.office.bonus.sheet(made).lines
    assert {line.award.award_code for line in lines if line.amount} == paid
    assert not any(line.remark for line in lines)
