"""A batch on its way: steps, skips, going back, single lines returned, late units."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import TODAY, Small
from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import (
    BatchState,
    Nomination,
    NominationState,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
)

SIGNER = Signer("Lâm Quốc Thịnh", "Chủ tịch")
YESTERDAY = TODAY - dt.timedelta(days=1)


@pytest.fixture
def line(small: Small) -> int:
    """Nguyễn Thị Lan for giấy khen."""
    recipient = Recipient(RecipientKind.PERSON, small.person)
    return small.office.nominations.add(Nomination(0, small.batch, recipient, "GKX")).created


def actions(small: Small, nomination: int | None = None) -> list[str]:
    return [one.action for one in small.office.workflow.history(small.batch, nomination)][::-1]


# ---- the batch -----------------------------------------------------------------------------------


def test_step_by_step(small: Small) -> None:
    workflow = small.office.workflow
    small.office.settings.set("clerk", "Cô Hạnh")
    workflow.move(small.batch, BatchState.SUBMITTED)
    workflow.move(small.batch, BatchState.CHECKED)
    steps = workflow.steps(small.batch)
    assert [one.done for one in steps] == [True, True, True, False, False]
    assert steps[1].actor == "Cô Hạnh"
    assert steps[1].at is not None
    assert steps[1].at.date() == TODAY
    assert actions(small) == ["move", "move"]


def test_skipped_on_purpose_and_taken_back(small: Small) -> None:
    workflow = small.office.workflow
    changes = workflow.move(small.batch, BatchState.REVIEWED, "cơ quan nhỏ")
    assert changes.label.endswith("(bỏ qua Trình, Kiểm tra)")
    assert actions(small) == ["skip", "skip", "move"]
    assert {one.note for one in workflow.history(small.batch)} == {"cơ quan nhỏ"}
    small.office.operations.undo()
    assert small.office.nominations.batch(small.batch).state is BatchState.DRAFT
    assert actions(small) == []
    small.office.operations.redo()
    assert [one.skipped for one in workflow.steps(small.batch)] == [False, True, True, False, False]


def test_going_back_has_a_reason(small: Small) -> None:
    workflow = small.office.workflow
    workflow.move(small.batch, BatchState.CHECKED)
    with pytest.raises(Invalid, match="lý do") as caught:
        workflow.move(small.batch, BatchState.SUBMITTED, "  ")
    assert caught.value.problems[0].field == "reason"
    workflow.move(small.batch, BatchState.SUBMITTED, "thiếu hồ sơ Ấp 2")
    assert actions(small)[-1] == "back"
    with pytest.raises(RuleViolation, match="đang ở bước Trình"):
        workflow.move(small.batch, BatchState.SUBMITTED)


def test_only_decisions_decide(small: Small, line: int) -> None:
    workflow = small.office.workflow
    with pytest.raises(RuleViolation, match="còn 1 đề nghị"):
        workflow.move(small.batch, BatchState.DECIDED)
    small.office.nominations.set_state([line], NominationState.REJECTED)
    workflow.move(small.batch, BatchState.DECIDED)
    workflow.move(small.batch, BatchState.REVIEWED, "xem lại")


def test_an_empty_batch_is_not_decided(small: Small) -> None:
    with pytest.raises(RuleViolation, match="chưa có đề nghị"):
        small.office.workflow.move(small.batch, BatchState.DECIDED)


def test_the_short_path_from_a_draft(small: Small, line: int) -> None:
    """Import, decide: what was left out is on record."""
    office = small.office
    office.decisions.decide(small.batch, None, "12", dt.date(2026, 12, 18), SIGNER)
    steps = office.workflow.steps(small.batch)
    assert [one.skipped for one in steps] == [False, True, True, True, False]
    assert steps[4].done
    with pytest.raises(RuleViolation, match="đã có quyết định"):
        office.workflow.move(small.batch, BatchState.DRAFT, "nhầm")


def test_a_form_that_changes_the_state_leaves_events(small: Small) -> None:
    office = small.office
    loaded = office.nominations.batch(small.batch)
    office.nominations.update_batch(replace(loaded, state=BatchState.CHECKED, note="x"), expected=loaded)
    assert actions(small) == ["skip", "move"]
    back = replace(office.nominations.batch(small.batch), state=BatchState.DRAFT)
    with pytest.raises(Invalid) as caught:
        office.nominations.update_batch(back)
    assert caught.value.problems[0].field == "state"
    with pytest.raises(Conflict, match="người khác sửa"):
        office.nominations.update_batch(replace(loaded, note="y"), expected=loaded)


def test_deadlines(small: Small) -> None:
    workflow = small.office.workflow
    workflow.set_deadline(small.batch, BatchState.SUBMITTED, YESTERDAY)
    workflow.set_deadline(small.batch, BatchState.REVIEWED, TODAY)
    workflow.set_deadline(small.batch, BatchState.REVIEWED, TODAY + dt.timedelta(days=3))
    steps = workflow.steps(small.batch)
    assert [one.late for one in steps] == [False, True, False, False, False]
    assert steps[3].due_on == TODAY + dt.timedelta(days=3)
    workflow.set_deadline(small.batch, BatchState.SUBMITTED, None)
    assert workflow.steps(small.batch)[1].due_on is None
    with pytest.raises(Invalid):
        workflow.set_deadline(small.batch, BatchState.REVIEWED, dt.date(1, 1, 1))


# ---- one line ------------------------------------------------------------------------------------


def test_one_line_goes_back_for_named_fields(small: Small, line: int) -> None:
    office = small.office
    office.workflow.return_line(line, ["birth", "achievement", "birth"], "chưa rõ năm")
    returned = office.nominations.get(line)
    assert returned.state is NominationState.RETURNED
    assert returned.returned_fields == "birth,achievement"
    assert returned.return_note == "chưa rõ năm"
    event = office.workflow.history(small.batch, line)[0]
    assert event.note == "Ngày sinh, Thành tích: chưa rõ năm"
    # The rest of the batch goes on, and the line is not decided while it is away.
    assert office.decisions.undecided(small.batch)[0] == []
    office.workflow.mended(line)
    mended = office.nominations.get(line)
    assert (mended.state, mended.returned_fields, mended.return_note) == (NominationState.PROPOSED, "", "")
    assert actions(small, line) == ["return", "mend"]


def test_a_mended_line_comes_back_where_it_stood(small: Small, line: int) -> None:
    office = small.office
    office.nominations.set_state([line], NominationState.PASSED)
    office.workflow.return_line(line, ["post"])
    office.workflow.return_line(line, ["post", "unit"])
    office.workflow.mended(line)
    assert office.nominations.get(line).state is NominationState.PASSED


def test_returns_that_cannot_be(small: Small, line: int) -> None:
    office = small.office
    for fields in ([], ["mau_sac"]):
        with pytest.raises(Invalid) as caught:
            office.workflow.return_line(line, fields)
        assert caught.value.problems[0].field == "fields"
    with pytest.raises(RuleViolation, match="không ở trạng thái trả lại"):
        office.workflow.mended(line)
    office.decisions.decide(small.batch, [line], "12", dt.date(2026, 12, 18), SIGNER)
    with pytest.raises(RuleViolation, match="đã quyết định"):
        office.workflow.return_line(line, ["post"])


def test_a_state_set_by_hand_leaves_an_event(small: Small, line: int) -> None:
    office = small.office
    office.nominations.set_state([line], NominationState.REJECTED)
    office.nominations.set_state([line], NominationState.REJECTED)
    assert actions(small, line) == ["state"]
    with pytest.raises(RuleViolation, match="không tự chuyển"):
        office.nominations.set_state([line], NominationState.FORWARDED)


def test_two_clerks_edit_one_line(small: Small, line: int) -> None:
    nominations = small.office.nominations
    loaded = nominations.get(line)
    nominations.update(replace(loaded, achievement="Một"), expected=loaded)
    with pytest.raises(Conflict, match="người khác sửa"):
        nominations.update(replace(loaded, achievement="Hai"), expected=loaded)
    assert nominations.get(line).achievement == "Một"


# ---- the units -----------------------------------------------------------------------------------


def test_which_units_are_late(small: Small, line: int) -> None:
    office = small.office
    part = office.units.add(Unit(0, "Tổ Văn thư", parent_id=small.hall)).created
    school = office.units.add(Unit(0, "Trường Tiểu học")).created
    office.units.add(Unit(0, "Trạm Y tế cũ", valid_to=dt.date(2025, 6, 30)))
    recipient = Recipient(RecipientKind.PERSON, small.namesake)
    office.nominations.add(Nomination(0, small.batch, recipient, "GKX", unit_id=part))
    office.workflow.set_deadline(small.batch, BatchState.SUBMITTED, YESTERDAY)
    states = {one.unit_id: one for one in office.workflow.unit_states(small.batch)}
    # A part counts for its unit; a unit that is no more is not waited for.
    assert set(states) == {small.hall, small.hamlet, school}
    assert states[small.hall].nominations == 2
    assert [one.late for one in states.values()].count(True) == 2
    assert not states[small.hall].late
    office.workflow.mark_unit(
        small.batch, school, nothing_to_propose=True, note="không có cá nhân đủ điều kiện"
    )
    office.workflow.mark_unit(small.batch, small.hamlet, submitted_on=TODAY)
    assert not any(one.late for one in office.workflow.unit_states(small.batch))
    office.operations.undo()
    late = [one.name for one in office.workflow.unit_states(small.batch) if one.late]
    assert late == ["Ấp 2"]


def test_two_clerks_mark_one_unit(small: Small, line: int) -> None:
    workflow = small.office.workflow
    shown = next(one for one in workflow.unit_states(small.batch) if one.unit_id == small.hamlet)
    workflow.mark_unit(small.batch, small.hamlet, submitted_on=TODAY, expected=shown)
    with pytest.raises(Conflict):
        workflow.mark_unit(small.batch, small.hamlet, nothing_to_propose=True, expected=shown)
    with pytest.raises(RuleViolation, match="đang có 1 đề nghị"):
        workflow.mark_unit(small.batch, small.hall, nothing_to_propose=True)


# ---- taking things out ---------------------------------------------------------------------------


def test_a_batch_goes_with_its_way(small: Small, line: int) -> None:
    office = small.office
    office.workflow.move(small.batch, BatchState.CHECKED)
    office.workflow.set_deadline(small.batch, BatchState.REVIEWED, TODAY)
    office.workflow.mark_unit(small.batch, small.hamlet, submitted_on=TODAY)
    office.workflow.return_line(line, ["post"])
    office.council.open_session(small.batch, TODAY)
    office.nominations.delete_batch(small.batch)
    assert office.nominations.batches() == []
    office.operations.undo()
    assert actions(small) == ["skip", "move", "return"]
    assert office.workflow.steps(small.batch)[3].due_on == TODAY
    assert len(office.council.sessions(small.batch)) == 1
