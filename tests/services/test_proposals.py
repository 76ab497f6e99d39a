"""Tờ trình: one for each level, sent with number and date, answered or withdrawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.nominating import CHAIR, DAY, propose
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    BatchState,
    NominationState,
    ProposalState,
    RecipientKind,
    Signer,
)

PROVINCE = "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"
ABOVE = Signer("Ngô Tấn Phát", "Chủ tịch")


@pytest.fixture
def higher(mixed: Small) -> Small:
    """Two lines for the province, one for the Prime Minister, four of the commune."""
    propose(mixed, RecipientKind.PERSON, mixed.person, "BKT")
    propose(mixed, RecipientKind.PERSON, mixed.person, "BKTTG")
    return mixed


def states(small: Small, code: str) -> list[NominationState]:
    return [n.state for n in small.office.nominations.of_batch(small.batch) if n.award_code == code]


def test_lines_are_sorted_by_who_decides(higher: Small) -> None:
    levels = higher.office.proposals.levels(higher.batch)
    assert {level: len(lines) for level, lines in levels.items()} == {"nha_nuoc": 1, "tinh": 2, "co_so": 4}
    assert list(levels)[-1] == "co_so"
    suggested = higher.office.proposals.suggest(higher.batch, "tinh")
    assert (suggested.number, suggested.addressee) == ("01/TTr-UBND", PROVINCE)
    own = higher.office.proposals.suggest(higher.batch, "co_so")
    assert own.addressee == "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"


def test_what_heads_of_agencies_give_is_not_put_before_the_chair(higher: Small) -> None:
    propose(higher, RecipientKind.PERSON, higher.person, "GKCQ")
    taken = higher.office.proposals.levels(higher.batch)["co_so"]
    assert "GKCQ" not in {line.award_code for line in taken}
    (left,) = higher.office.proposals.left(higher.batch, "co_so")
    assert (left.code, left.award_name) == ("level", "Giấy khen của thủ trưởng cơ quan, đơn vị")
    assert left.reason.startswith("thuộc thẩm quyền: Thủ trưởng cơ quan")


def test_the_president_has_a_paper_of_their_own(higher: Small) -> None:
    propose(higher, RecipientKind.PERSON, higher.person, "HCLD3")
    levels = higher.office.proposals.levels(higher.batch)
    assert list(levels) == ["chu_tich_nuoc", "nha_nuoc", "tinh", "co_so"]
    made = higher.office.proposals.propose(higher.batch, "chu_tich_nuoc", "1", DAY).created
    (line,) = higher.office.proposals.nominations(made)
    decided = higher.office.decisions.record(
        [line.id], "1022/QĐ-CTN", DAY, "Chủ tịch nước", ABOVE, proposal_id=made
    ).created
    assert higher.office.decisions.get(decided).level == "nha_nuoc"


def test_what_is_sent_waits_for_the_higher_level(higher: Small) -> None:
    office = higher.office
    made = office.proposals.propose(higher.batch, "tinh", "5", DAY, signer=CHAIR).created
    sent = office.proposals.get(made)
    assert (sent.number, sent.state, sent.signer) == ("05/TTr-UBND", ProposalState.SENT, CHAIR)
    assert states(higher, "BKT") == [NominationState.FORWARDED] * 2
    assert "tinh" not in office.proposals.levels(higher.batch)
    assert [e.note for e in office.workflow.history(higher.batch) if e.action == "propose"] == [
        "Tờ trình số 05/TTr-UBND: 2 đề nghị"
    ]
    take, left = office.decisions.undecided(higher.batch)
    assert len(take) == 4
    assert sorted(one.code for one in left) == ["level", "waiting", "waiting"]
    line = office.proposals.nominations(made)[0]
    for change in (
        lambda: office.nominations.update(replace(line, note="x")),
        lambda: office.nominations.delete([line.id]),
        lambda: office.nominations.set_state([line.id], NominationState.REJECTED),
    ):
        with pytest.raises(RuleViolation, match="đã trình cấp trên"):
            change()
    office.operations.undo()
    assert states(higher, "BKT") == [NominationState.PROPOSED] * 2


def test_a_proposal_of_our_own_level_leaves_the_lines_open(higher: Small) -> None:
    office = higher.office
    ours = [n.id for n in office.proposals.levels(higher.batch)["co_so"]]
    # It goes to the chair together with the draft decision.
    draft = office.decisions.draft(higher.batch, ours).created
    made = office.proposals.propose(higher.batch, "co_so", "1", DAY).created
    office.decisions.delete_draft(draft)
    assert len(office.proposals.nominations(made)) == 4
    assert [n.award_code for n in office.proposals.nominations(made)] == ["LDTT", "GKX", "GKX", "GKX"]
    decided = office.decisions.decide(higher.batch, None, "1", DAY, CHAIR).created
    assert len(office.decisions.awards(decided)) == 4


def test_a_draft_is_sent_later(higher: Small) -> None:
    office = higher.office
    made = office.proposals.propose(higher.batch, "tinh").created
    draft = office.proposals.get(made)
    assert (draft.state, draft.number, draft.date) == (ProposalState.DRAFT, "", None)
    assert states(higher, "BKT") == [NominationState.PROPOSED] * 2
    assert {one.code for one in office.proposals.left(higher.batch, "tinh")} == {"waiting"}
    office.proposals.update(replace(draft, addressee="Sở Nội vụ tỉnh Tây Ninh"), expected=draft)
    with pytest.raises(Conflict):
        office.proposals.send(made, "1", DAY, expected=draft)
    office.proposals.send(made, "1", DAY)
    assert office.proposals.get(made).addressee == "Sở Nội vụ tỉnh Tây Ninh"
    assert states(higher, "BKT") == [NominationState.FORWARDED] * 2
    for late in (
        lambda: office.proposals.update(office.proposals.get(made)),
        lambda: office.proposals.send(made, "2", DAY),
    ):
        with pytest.raises(RuleViolation):
            late()


def test_numbers_and_words_are_looked_at(higher: Small) -> None:
    office = higher.office
    office.proposals.propose(higher.batch, "nha_nuoc", "5", DAY)
    for number, date, field in (("5", DAY, "number"), ("x", DAY, "number"), ("6", None, "date"),
                                ("", DAY, "number"), ("6", dt.date(1900, 1, 1), "date")):  # fmt: skip
        with pytest.raises(Invalid) as error:
            office.proposals.propose(higher.batch, "tinh", number, date)
        assert [problem.field for problem in error.value.problems] == [field]
    with pytest.raises(RuleViolation, match="Không có đề nghị nào thuộc cấp huyện"):
        office.proposals.propose(higher.batch, "huyen")
    wrong = [n.id for n in office.nominations.of_batch(higher.batch) if n.award_code == "LDTT"]
    with pytest.raises(RuleViolation, match="không thuộc cấp tỉnh"):
        office.proposals.propose(higher.batch, "tinh", nomination_ids=wrong)
    gone = [n.id for n in office.nominations.of_batch(higher.batch) if n.award_code == "BKTTG"]
    with pytest.raises(RuleViolation):
        office.proposals.propose(higher.batch, "nha_nuoc", nomination_ids=gone)


def test_all_levels_at_once_are_numbered_one_after_the_other(higher: Small) -> None:
    office = higher.office
    office.proposals.propose_all(higher.batch, "8", DAY)
    assert [(one.level, one.number) for one in reversed(office.proposals.all(higher.batch))] == [
        ("nha_nuoc", "08/TTr-UBND"),
        ("tinh", "09/TTr-UBND"),
        ("co_so", "01/TTr-HĐTĐKT"),
    ]
    with pytest.raises(RuleViolation, match="Không có đề nghị"):
        office.proposals.propose_all(higher.batch)
    office.operations.undo()
    assert not office.proposals.all()


def test_a_number_sends_the_drafts_that_lie_there_too(higher: Small) -> None:
    office = higher.office
    draft = office.proposals.propose(higher.batch, "tinh").created
    with pytest.raises(RuleViolation) as caught:
        office.proposals.propose(higher.batch, "tinh", "8", DAY)
    assert "gửi hoặc rút" in caught.value.hint
    with pytest.raises(RuleViolation, match="thuộc cấp tỉnh"):
        office.proposals.propose_all(higher.batch, level="tinh")
    office.proposals.propose_all(higher.batch, "8", DAY)
    numbers = {one.level: (one.id, one.number) for one in office.proposals.all(higher.batch)}
    assert numbers["tinh"] == (draft, "09/TTr-UBND")
    assert states(higher, "BKT") == [NominationState.FORWARDED] * 2
    office.operations.undo()
    assert [one.state for one in office.proposals.all()] == [ProposalState.DRAFT]
    office.proposals.propose_all(higher.batch, "3", DAY, level="tinh")
    assert [(one.id, one.number) for one in office.proposals.all()] == [(draft, "03/TTr-UBND")]


def test_the_councils_papers_are_a_series_of_their_own(higher: Small) -> None:
    office = higher.office
    office.proposals.propose(higher.batch, "tinh", "5", DAY)
    assert office.proposals.suggest(higher.batch, "co_so").number == "01/TTr-HĐTĐKT"
    office.proposals.propose_all(higher.batch, "5", DAY, level="co_so")
    assert office.proposals.suggest_number(2026, "co_so") == "06/TTr-HĐTĐKT"
    assert office.proposals.suggest_number(2026, "nha_nuoc") == "06/TTr-UBND"
    with pytest.raises(Invalid, match="05/ttr-ubnd đã dùng"):
        office.proposals.propose(higher.batch, "nha_nuoc", "5/ttr-ubnd", DAY)


def test_the_answer_comes_as_a_recorded_decision(higher: Small) -> None:
    office = higher.office
    made = office.proposals.propose(higher.batch, "tinh", "5", DAY).created
    first, second = (n.id for n in office.proposals.nominations(made))
    record = office.decisions.record
    one = record([first], "88/QĐ-UBND", DAY, PROVINCE, ABOVE, proposal_id=made).created
    assert office.decisions.get(one).level == "tinh"
    assert office.decisions.awards(one)[0].authority == PROVINCE
    assert office.proposals.get(made).state is ProposalState.SENT
    with pytest.raises(RuleViolation, match="đã có kết quả"):
        office.proposals.withdraw(made, "Gửi nhầm")
    record([second], "90/QĐ-UBND", DAY, PROVINCE, ABOVE, proposal_id=made)
    assert office.proposals.get(made).state is ProposalState.ANSWERED
    office.decisions.revoke(one, "Ghi nhầm")
    assert office.nominations.get(first).state is NominationState.FORWARDED
    assert office.proposals.get(made).state is ProposalState.SENT
    assert office.nominations.batch(higher.batch).state is BatchState.DECIDED


def test_a_partial_answer_may_close_the_rest(higher: Small) -> None:
    office = higher.office
    made = office.proposals.propose(higher.batch, "tinh", "5", DAY).created
    first, second = (n.id for n in office.proposals.nominations(made))
    other = [n.id for n in office.nominations.of_batch(higher.batch) if n.award_code == "BKTTG"]
    with pytest.raises(RuleViolation, match="không nằm trong tờ trình"):
        office.decisions.record(other, "88", DAY, PROVINCE, ABOVE, proposal_id=made)
    office.decisions.record([first], "88", DAY, PROVINCE, ABOVE, proposal_id=made, reject_rest=True)
    assert office.nominations.get(second).state is NominationState.REJECTED
    assert office.proposals.get(made).state is ProposalState.ANSWERED
    office.operations.undo()
    assert states(higher, "BKT") == [NominationState.FORWARDED] * 2


def test_a_refusal_closes_the_lines(higher: Small) -> None:
    office = higher.office
    made = office.proposals.propose(higher.batch, "tinh", "5", DAY).created
    office.proposals.answer(made, "Chưa đủ điều kiện")
    assert states(higher, "BKT") == [NominationState.REJECTED] * 2
    with pytest.raises(RuleViolation):
        office.proposals.answer(made)


def test_what_is_withdrawn_may_go_again(higher: Small) -> None:
    office = higher.office
    draft = office.proposals.propose(higher.batch, "tinh").created
    office.proposals.withdraw(draft)
    with pytest.raises(NotFound):
        office.proposals.get(draft)
    made = office.proposals.propose(higher.batch, "tinh", "5", DAY).created
    with pytest.raises(Invalid, match="lý do"):
        office.proposals.withdraw(made)
    office.proposals.withdraw(made, "Thiếu hồ sơ")
    assert office.proposals.get(made).state is ProposalState.WITHDRAWN
    assert states(higher, "BKT") == [NominationState.PROPOSED] * 2
    assert office.proposals.suggest_number(2026, "tinh") == "06/TTr-UBND"
    with pytest.raises(RuleViolation, match="đã rút"):
        office.proposals.withdraw(made, "Lần nữa")
    office.proposals.propose(higher.batch, "tinh", "6", DAY)


def test_a_draft_with_a_closed_line_is_not_sent(higher: Small) -> None:
    office = higher.office
    made = office.proposals.propose(higher.batch, "tinh").created
    first = office.proposals.nominations(made)[0]
    office.nominations.set_state([first.id], NominationState.REJECTED)
    with pytest.raises(RuleViolation, match="1 đề nghị đã trả lại, không đạt"):
        office.proposals.send(made, "5", DAY)
