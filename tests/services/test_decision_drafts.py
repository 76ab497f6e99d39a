"""Unsigned drafts hold nominations; only the issued decision fills the ledger."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.nominating import CHAIR, DAY, propose
from thidua_desktop.domain.eligibility.verdicts import Checked, Finding
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    BatchState,
    CouncilSession,
    DecisionState,
    NominationState,
    Recipient,
    RecipientKind,
    Signer,
    Tally,
    Verdict,
)
from thidua_desktop.services.decisions import DecisionService, Split


def ours(small: Small) -> list[int]:
    take, _ = small.office.decisions.undecided(small.batch)
    return [nomination.id for nomination in take]


def test_a_batch_is_parted_as_asked(mixed: Small) -> None:
    plan = mixed.office.decisions.plan
    assert [len(one.nomination_ids) for one in plan(mixed.batch)] == [4]
    by_kind = plan(mixed.batch, Split(kind=True))
    assert [(one.award_codes, len(one.nomination_ids)) for one in by_kind] == [(("LDTT",), 1), (("GKX",), 3)]
    assert by_kind[0].title == "Về việc tặng danh hiệu Lao động tiên tiến năm 2026"
    by_recipient = plan(mixed.batch, Split(kind=True, recipient=True))
    assert [one.recipient_kinds[0].value for one in by_recipient] == ["person", "unit", "household", "person"]


def test_a_draft_is_not_in_the_ledger(mixed: Small) -> None:
    office = mixed.office
    made = office.decisions.draft(mixed.batch, ours(mixed), "Thử").created
    draft = office.decisions.get(made)
    assert (draft.state, draft.number, draft.date) == (DecisionState.DRAFT, "", None)
    assert not office.decisions.awards(made)
    assert not office.decisions.award_ids()
    assert [(one.id, one.book_number, one.name) for one in office.decisions.lines(made)][:2] == [
        (0, 1, "Nguyễn Thị Lan"),
        (0, 2, "Văn phòng HĐND và UBND xã Thạnh Hóa"),
    ]
    assert [one.total for one in office.decisions.all()] == [4]
    assert {n.state for n in office.nominations.of_batch(mixed.batch)} == {NominationState.PROPOSED}
    take, left = office.decisions.undecided(mixed.batch)
    assert not take
    assert sorted(one.code for one in left) == ["draft"] * 4 + ["level"]


def test_a_draft_is_undone_and_deleted(mixed: Small) -> None:
    office = mixed.office
    made = office.decisions.draft(mixed.batch, ours(mixed)).created
    office.operations.undo()
    assert not office.decisions.all()
    assert len(ours(mixed)) == 4
    made = office.decisions.draft_plan(mixed.batch, Split(kind=True)).created
    assert len(office.decisions.all()) == 2
    with pytest.raises(RuleViolation, match="đã có tờ trình hoặc quyết định"):
        office.nominations.delete_batch(mixed.batch)
    office.decisions.delete_draft(made)
    assert len(ours(mixed)) == 1
    with pytest.raises(NotFound):
        office.decisions.get(made)
    office.operations.undo()
    assert len(office.decisions.nominations(made)) == 1


def test_a_draft_changes_until_it_is_issued(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    made = office.decisions.draft(mixed.batch, ids).created
    draft = office.decisions.get(made)
    office.decisions.update_draft(replace(draft, title=" Đợt một "), ids[:2], expected=draft)
    assert office.decisions.get(made).title == "Đợt một"
    assert len(office.decisions.nominations(made)) == 2
    with pytest.raises(Conflict, match="sửa ở chỗ khác"):
        office.decisions.update_draft(draft, expected=draft)
    with pytest.raises(Conflict):
        office.decisions.issue(made, "1", DAY, CHAIR, expected=draft)
    office.decisions.issue(made, "7", DAY, CHAIR)
    issued = office.decisions.get(made)
    assert (issued.number, issued.date, issued.state) == ("07/QĐ-UBND", DAY, DecisionState.ISSUED)
    assert len(office.decisions.awards(made)) == 2
    assert office.decisions.lines(made) == office.decisions.awards(made)
    for change in (
        lambda: office.decisions.update_draft(issued),
        lambda: office.decisions.delete_draft(made),
        lambda: office.decisions.issue(made, "8", DAY, CHAIR),
        office.operations.undo,
    ):
        with pytest.raises(RuleViolation):
            change()
    assert len(ours(mixed)) == 2


def test_a_line_lost_meanwhile_stops_the_issue(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    made = office.decisions.draft(mixed.batch, ids).created
    office.nominations.set_state([ids[0]], NominationState.REJECTED)
    with pytest.raises(RuleViolation, match="không đạt"):
        office.decisions.issue(made, "7", DAY, CHAIR)
    office.decisions.update_draft(office.decisions.get(made), ids[1:])
    office.decisions.issue(made, "7", DAY, CHAIR)
    with pytest.raises(RuleViolation, match="Chưa chọn"):
        office.decisions.draft(mixed.batch, [])


def test_two_drafts_do_not_share_a_line(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    office.decisions.draft(mixed.batch, ids[:1])
    with pytest.raises(RuleViolation, match="dự thảo"):
        office.decisions.draft(mixed.batch, ids)
    with pytest.raises(RuleViolation, match="dự thảo"):
        office.decisions.decide(mixed.batch, ids, "7", DAY, CHAIR)
    office.decisions.decide(mixed.batch, None, "7", DAY, CHAIR)
    assert [one.total for one in office.decisions.all()] == [1, 3]


def test_a_higher_level_is_not_drafted(mixed: Small) -> None:
    everything = [n.id for n in mixed.office.nominations.of_batch(mixed.batch)]
    with pytest.raises(RuleViolation, match="không do cơ quan quyết định"):
        mixed.office.decisions.draft(mixed.batch, everything)
    with pytest.raises(RuleViolation, match="không còn trong đợt"):
        mixed.office.decisions.draft(mixed.batch, [999])


def test_numbers_without_holes_are_told(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    for number, one in (("2", ids[0]), ("5", ids[1])):
        office.decisions.decide(mixed.batch, [one], number, DAY, CHAIR)
    assert office.decisions.number_gaps(2026) == (range(3, 5),)
    assert office.decisions.number_gaps(2027) == ()


def test_steps_passed_over_are_written_down(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    office.decisions.decide(mixed.batch, ids[:1], "1", DAY, CHAIR)
    events = office.workflow.history(mixed.batch)
    skipped = [one.to_state for one in events if one.action == "skip"]
    assert sorted(skipped) == sorted([BatchState.SUBMITTED, BatchState.CHECKED, BatchState.REVIEWED])
    office.decisions.decide(mixed.batch, ids[1:2], "2", DAY, CHAIR)
    decided = [one.note for one in office.workflow.history(mixed.batch) if one.action == "decide"]
    assert sorted(decided) == ["Quyết định số 01/QĐ-UBND", "Quyết định số 02/QĐ-UBND"]


def vote(small: Small, held_on: dt.date, nomination_ids: list[int]) -> None:
    store = small.office._store
    with store.journal.operation("Thử"):
        session = store.council.add_session(CouncilSession(0, small.batch, held_on))
        store.council.save_tallies(session, [Tally(session, one, agree=9) for one in nomination_ids])


def test_a_decision_is_not_older_than_the_vote(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    vote(mixed, dt.date(2026, 12, 16), ids[:1])
    with pytest.raises(Invalid, match="trước ngày Hội đồng họp xét") as error:
        office.decisions.decide(mixed.batch, None, "1", DAY, CHAIR)
    assert {problem.field for problem in error.value.problems} == {"date"}
    office.decisions.decide(mixed.batch, ids[1:], "1", DAY, CHAIR)
    office.decisions.decide(mixed.batch, ids[:1], "2", dt.date(2026, 12, 16), CHAIR)


def judging(small: Small, unmet: set[int]) -> DecisionService:
    def check(batch_id: int) -> Mapping[int, Checked]:
        found = Finding("xep_loai", Verdict.UNMET, "chưa xếp loại hoàn thành tốt")
        person = Recipient(RecipientKind.PERSON, 1)
        return {one: Checked(one, person, "LDTT", 2026, Verdict.UNMET, (found,), "L22-N152") for one in unmet}

    office = small.office
    return DecisionService(office._store, office.operations, office.today, check=check)


def test_what_is_unmet_is_left_unless_a_reason_keeps_it(mixed: Small) -> None:
    office, ids = mixed.office, ours(mixed)
    decisions = judging(mixed, {ids[0]})
    _, left = decisions.undecided(mixed.batch)
    assert [(one.code, one.reason) for one in left if one.nomination_id == ids[0]] == [
        ("unmet", "chưa đạt điều kiện: chưa xếp loại hoàn thành tốt")
    ]
    for act in (
        lambda: decisions.draft(mixed.batch, ids),
        lambda: decisions.decide(mixed.batch, ids, "1", DAY, CHAIR),
    ):
        with pytest.raises(RuleViolation, match="chưa đạt điều kiện"):
            act()
    made = decisions.decide(mixed.batch, None, "1", DAY, CHAIR).created
    assert len(decisions.awards(made)) == 3
    line = office.nominations.get(ids[0])
    office.nominations.update(replace(line, override_reason="Hội đồng thống nhất giữ"))
    decisions.decide(mixed.batch, ids[:1], "2", DAY, CHAIR)


def test_a_passed_line_is_decided_too(small: Small) -> None:
    one = propose(small, RecipientKind.PERSON, small.person, "LDTT")
    small.office.nominations.set_state([one], NominationState.PASSED)
    made = small.office.decisions.decide(small.batch, None, "1", DAY, CHAIR).created
    assert len(small.office.decisions.awards(made)) == 1


def test_power_follows_the_day_of_the_decision(small: Small) -> None:
    """Before 01/07/2025 the district's chair decided CSTĐ cơ sở, from that day the commune's."""
    one = propose(small, RecipientKind.PERSON, small.person, "CSTDCS", year=2025)
    with pytest.raises(RuleViolation, match="không do cơ quan quyết định"):
        small.office.decisions.decide(small.batch, [one], "1", dt.date(2025, 6, 30), CHAIR)
    small.office.decisions.decide(small.batch, [one], "1", dt.date(2025, 7, 1), CHAIR)


def test_no_decision_comes_before_the_year_or_the_dossier(small: Small) -> None:
    office = small.office
    one = propose(small, RecipientKind.PERSON, small.person, "LDTT")
    with pytest.raises(Invalid, match="trước năm thành tích") as caught:
        office.decisions.decide(small.batch, [one], "1", dt.date(1946, 1, 1), CHAIR)
    assert [problem.field for problem in caught.value.problems] == ["date"]
    received = dt.date(2026, 9, 15)
    office.nominations.update_batch(replace(office.nominations.batch(small.batch), received_on=received))
    with pytest.raises(Invalid, match="trước ngày tiếp nhận hồ sơ"):
        office.decisions.decide(small.batch, [one], "1", received - dt.timedelta(days=1), CHAIR)
    office.decisions.decide(small.batch, [one], "1", received, CHAIR)


def test_a_recorded_decision_is_not_of_our_series(mixed: Small) -> None:
    office = mixed.office
    forms = [n for n in office.nominations.of_batch(mixed.batch) if n.award_code == "BKT"]
    signer = Signer("Ngô Tấn Phát", "Chủ tịch")
    record = office.decisions.record
    with pytest.raises(Invalid, match="thẩm quyền"):
        record([forms[0].id], "88/QĐ-UBND", DAY, " ", signer)
    made = record([forms[0].id], "88/QĐ-UBND", DAY, "Chủ tịch UBND tỉnh", signer).created
    assert office.decisions.get(made).origin == "recorded"
    assert office.decisions.suggest_number(2026) == "01/QĐ-UBND"
    other = propose(mixed, RecipientKind.PERSON, mixed.person, "BKT")
    with pytest.raises(Invalid, match="đã được ghi"):
        record([other], "88/QĐ-UBND", DAY, "Chủ tịch UBND tỉnh", signer)
    with pytest.raises(RuleViolation, match="kết quả khác"):
        record([forms[0].id], "89/QĐ-UBND", DAY, "Chủ tịch UBND tỉnh", signer)
    office.decisions.decide(mixed.batch, None, "88", DAY, CHAIR)
