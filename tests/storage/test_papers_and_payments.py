"""Tờ trình, drafts, payments and the fund's book: records in, the same records out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.storage.conftest import PERSON
from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Decision,
    DecisionState,
    FundEntry,
    Nomination,
    NominationState,
    Payment,
    Proposal,
    ProposalState,
    Recipient,
    Signer,
)
from thidua_desktop.storage.database import Store

DAY = dt.date(2026, 12, 15)
PROPOSAL = Proposal(
    0, 1, "tinh", 2026, "05/TTr-UBND", DAY, "UBND tỉnh", Signer("Lâm Quốc Thịnh", "Chủ tịch", "KT."),
    ProposalState.SENT, "gấp",
)  # fmt: skip


def test_a_proposal_with_its_lines(filled: Store) -> None:
    line = Nomination(0, 1, Recipient(PERSON, 1), "GKX", year=2026)
    with filled.journal.operation("Thử"):
        made = filled.proposals.add(PROPOSAL)
        filled.nominations.add_many([replace(line, proposal_id=made), line])
    stored = filled.proposals.get(made)
    assert stored == replace(PROPOSAL, id=made)
    assert filled.proposals.all(batch_id=1) == filled.proposals.all(year=2026) == [stored]
    assert not filled.proposals.all(batch_id=2)
    assert filled.proposals.numbers_used(2026) == ["05/TTr-UBND"]
    assert [n.id for n in filled.nominations.of_proposal(made)] == [1]
    with filled.journal.operation("Thử"):
        filled.proposals.update(replace(stored, state=ProposalState.ANSWERED))
    assert filled.proposals.get(made).state is ProposalState.ANSWERED
    with pytest.raises(RuleViolation), filled.journal.operation("Thử"):
        filled.proposals.delete(made)
    with filled.journal.operation("Thử"):
        filled.nominations.delete(1)
        filled.proposals.delete(made)
    with pytest.raises(NotFound):
        filled.proposals.get(made)


def test_a_draft_holds_lines(filled: Store) -> None:
    with filled.journal.operation("Thử"):
        draft = filled.decisions.add(Decision(0, 2026, "Thử", batch_id=1))
        held = Nomination(
            0, 1, Recipient(PERSON, 1), "GKX", year=2026, state=NominationState.PASSED, decision_id=draft
        )
        filled.nominations.add_many([held, replace(held, decision_id=None, recipient=Recipient(PERSON, 2))])
    assert [n.decision_id for n in filled.nominations.of_draft(draft)] == [draft]
    assert filled.nominations.count_by_draft() == {draft: 1}
    with pytest.raises(RuleViolation), filled.journal.operation("Thử"):
        filled.decisions.delete(draft)


def test_numbers_of_the_office_s_own_series(filled: Store) -> None:
    def add(**more: object) -> None:
        filled.decisions.add(replace(Decision(0, 2026, state=DecisionState.ISSUED, date=DAY), **more))  # type: ignore[arg-type]

    with filled.journal.operation("Thử"):
        add(number="12/QĐ-UBND", date=dt.date(2026, 12, 1))
        add(number="14/QĐ-UBND", revoke_number="03/QĐ-UBND", revoked_on=dt.date(2027, 1, 5))
        add(number="88/QĐ-UBND", origin="recorded")
        add()
    assert filled.decisions.numbers_used(2026) == ["12/QĐ-UBND", "14/QĐ-UBND"]
    assert filled.decisions.numbers_used(2027) == ["03/QĐ-UBND"]
    assert [one.number for one in filled.decisions.recorded("88/QĐ-UBND", 2026)] == ["88/QĐ-UBND"]
    assert not filled.decisions.recorded("12/QĐ-UBND", 2026)


def test_payments_of_a_decision(filled: Store) -> None:
    award = Award(0, "GKX", "Giấy khen", PERSON, "Trần Văn An", 2026, 1, decision_date=DAY)
    with filled.journal.operation("Thử"):
        decision = filled.decisions.add(Decision(0, 2026, state=DecisionState.ISSUED, date=DAY))
        filled.decisions.add_awards([replace(award, decision_id=decision), award])
        payment = Payment(0, 1, 300, 2_530_000, 760_000, "0,3 × …", "Quỹ", "A: 760000", None, "", "x")
        filled.payments.add_many([payment, replace(payment, award_id=2, amount=10_000)])
    stored = filled.payments.of_decision(decision)[1]
    assert stored == replace(payment, id=stored.id)
    assert set(filled.payments.of_decision(decision)) == {1}
    assert set(filled.payments.of_awards([1, 2, 3])) == {1, 2}
    assert filled.payments.promised(2026) == 770_000
    with filled.journal.operation("Thử"):
        filled.payments.update(replace(stored, paid_on=DAY, received_by="An"))
        filled.decisions.update_award(replace(filled.decisions.award(2), state=AwardState.REVOKED))
    assert filled.payments.of_awards([1])[1].paid_on == DAY
    assert filled.payments.promised(2026) == 0
    with filled.journal.operation("Thử"):
        filled.payments.delete(stored.id)
    assert not filled.payments.of_decision(decision)
    with pytest.raises(NotFound), filled.journal.operation("Thử"):
        filled.payments.update(stored)


def test_the_fund_s_book_by_year(filled: Store) -> None:
    first = FundEntry(0, 2026, DAY, 50_000_000, "Ngân sách cấp", "Ngân sách xã", None, None, "x")
    with filled.journal.operation("Thử"):
        filled.payments.add_entry(first)
        filled.payments.add_entry(replace(first, happened_on=dt.date(2026, 1, 5), amount=-1_000))
        filled.payments.add_entry(replace(first, year=2027, happened_on=dt.date(2027, 1, 5)))
    assert [entry.amount for entry in filled.payments.entries(2026)] == [-1_000, 50_000_000]
    assert filled.payments.entry(1) == replace(first, id=1)
    assert (filled.payments.balance_before(2026), filled.payments.balance_before(2027)) == (0, 49_999_000)
    with filled.journal.operation("Thử"):
        filled.payments.update_entry(replace(first, id=1, amount=5))
        filled.payments.delete_entry(2)
    assert [entry.amount for entry in filled.payments.entries(2026)] == [5]
    with pytest.raises(NotFound):
        filled.payments.entry(2)
