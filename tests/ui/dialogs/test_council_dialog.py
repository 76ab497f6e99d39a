"""Hội đồng và bỏ phiếu: a session, who came, votes typed by keyboard, results applied and taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import (
    Attendance,
    BatchState,
    CouncilMember,
    CouncilRole,
    NominationState,
    SessionState,
)
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.council_dialog import CouncilDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
AGREE, DISAGREE, OTHER = 3, 4, 5


@pytest.fixture
def office(sample: Workspace) -> Workspace:
    """The sample year with a council of five and no session over the open batch."""
    for session in sample.council.sessions(batch_of(sample)):
        if session.state is SessionState.PREPARED:
            sample.council.delete_session(session.id)
    for member in sample.council.members():
        if not sample.council._store.council.sat(member.id):
            sample.council.remove_member(member.id)
        else:
            sample.council.update_member(replace(member, to_on=dt.date(2026, 1, 1)))
    roles = (
        CouncilRole.CHAIR,
        CouncilRole.VICE,
        CouncilRole.MEMBER,
        CouncilRole.MEMBER,
        CouncilRole.SECRETARY,
    )
    units = sample.units.all()
    for number, role in enumerate(roles, 1):
        sample.council.add_member(
            CouncilMember(
                0, f"Thành viên {number}", role=role, unit_id=units[number].id, from_on=dt.date(2026, 2, 1)
            )
        )
    return sample


def batch_of(workspace: Workspace) -> int:
    return workspace.nominations.batches(2026)[0].batch.id


@pytest.fixture
def dialog(office: Workspace, context_of: Make, shown: Show) -> Iterator[CouncilDialog]:
    context = context_of(office)
    made = CouncilDialog(context, batch_of(office))
    shown(context, made)
    yield made
    made.load()  # gives up what was typed: closing asks otherwise


@pytest.fixture
def voting(dialog: CouncilDialog) -> CouncilDialog:
    """A session with five ballots, the cursor in the first cell."""
    dialog.open_session()
    settle(dialog._context)
    ui = dialog.votes.ui
    for box in (ui.issuedBox, ui.collectedBox, ui.validBox):
        box.setValue(5)
    dialog.ui.pages.setCurrentWidget(dialog.ui.votePage)
    ui.table.setFocus()
    ui.table.go_to_first()
    return dialog


def keys(text: str) -> None:
    for letter in text:
        key = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}.get(letter)
        target = QApplication.focusWidget()
        assert target is not None
        if key is None:
            QTest.keyClicks(target, letter)
        else:
            QTest.keyClick(target, key)


def test_without_a_session_the_first_step_is_offered(dialog: CouncilDialog) -> None:
    assert dialog.votes.ui.table.empty.isVisible()
    assert not dialog.ui.applyButton.isEnabled()
    dialog.ui.pages.setCurrentWidget(dialog.ui.paperPage)
    settle(dialog._context)
    assert dialog.papers.shown() is None


def test_votes_are_typed_row_by_row_and_judged_at_once(voting: CouncilDialog, office: Workspace) -> None:
    keys("5\t0\t0\t2\t3\t0\t")
    lines = voting.votes.model.rows()
    assert [(line.agree, line.disagree, line.other) for line in lines[:2]] == [(5, 0, 0), (2, 3, 0)]
    assert [line.chip.word for line in lines[:2]] == ["Đạt", "Không đạt"]
    assert lines[2].chip.word == "Chưa bỏ phiếu"
    QTest.keyClick(voting, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(voting._context)
    assert voting.session is not None
    stored = {tally.nomination_id: tally for tally in office.council.tallies(voting.session.id)}
    assert len(stored) == 2
    assert voting.session.valid == 5
    assert not voting.dirty


def test_more_votes_than_ballots_are_marked_and_not_stored(voting: CouncilDialog, office: Workspace) -> None:
    keys("4\t2\t")
    assert "nhiều hơn 5" in voting.votes.model.wrong(0)
    assert voting.votes.model.rows()[0].chip.word == "Sai số phiếu"
    voting.save()
    settle(voting._context)
    assert "chưa lưu" in voting.ui.notice.text()
    assert voting.session is not None
    assert office.council.tallies(voting.session.id) == []


def test_ballots_that_contradict_each_other_are_refused(voting: CouncilDialog) -> None:
    voting.votes.ui.invalidBox.setValue(3)
    assert "thu về" in voting.votes.ui.ballotProblem.text()
    voting.save()
    settle(voting._context)
    assert voting.session is not None
    assert voting.session.valid == 0


def test_more_ballots_than_voters_are_refused_by_the_service(voting: CouncilDialog) -> None:
    ui = voting.votes.ui
    for box in (ui.issuedBox, ui.collectedBox, ui.validBox):
        box.setValue(9)
    voting.save()
    settle(voting._context)
    assert "9" in voting.votes.ui.ballotProblem.text()
    assert "Chưa lưu" in voting.ui.notice.text()
    assert voting.dirty


def test_all_agree_fills_what_nobody_typed_into(voting: CouncilDialog) -> None:
    keys("2\t3\t")
    QTest.mouseClick(voting.votes.ui.fillButton, Qt.MouseButton.LeftButton)
    lines = voting.votes.model.rows()
    assert (lines[0].agree, lines[0].disagree) == (2, 3)
    assert all(line.agree == 5 for line in lines[1:])


def test_filling_before_counting_asks_for_the_ballots(dialog: CouncilDialog) -> None:
    dialog.open_session()
    settle(dialog._context)
    dialog.ui.pages.setCurrentWidget(dialog.ui.votePage)
    dialog.votes.fill_all_agree()
    assert "phiếu hợp lệ" in dialog.votes.ui.ballotProblem.text()
    assert not any(line.cast for line in dialog.votes.model.rows())


def test_results_are_applied_in_one_step_that_can_be_undone(voting: CouncilDialog, office: Workspace) -> None:
    keys("1\t4\t")
    voting.votes.fill_all_agree()
    voting.votes.conclude_passed()
    QTest.mouseClick(voting.ui.applyButton, Qt.MouseButton.LeftButton)
    settle(voting._context)
    assert voting.session is not None
    assert voting.session.state is SessionState.CLOSED
    batch = office.nominations.batch(batch_of(office))
    assert batch.state is BatchState.REVIEWED
    states = [n.state for n in office.nominations.of_batch(batch.id)]
    assert states.count(NominationState.REJECTED) >= 1
    assert states.count(NominationState.PASSED) > 100
    assert "đạt" in voting.ui.notice.text()
    assert not voting.ui.applyButton.isEnabled()
    assert voting.votes.model.rows()[0].chip.word == "Không đạt"
    keys("9")
    assert not voting.votes.dirty
    office.operations.undo()
    assert office.nominations.batch(batch.id).state is not BatchState.REVIEWED
    assert office.council.session(voting.session.id).state is SessionState.PREPARED


def test_the_absent_say_why_and_the_quorum_follows(dialog: CouncilDialog, office: Workspace) -> None:
    dialog.open_session()
    settle(dialog._context)
    assert "5/5" in dialog.ui.quorumLabel.text()
    model = dialog.meeting.model
    for row in range(3):
        model.setData(model.index(row, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
        model.setData(model.index(row, 3), "đi công tác")
    model.setData(model.index(0, 4), "đồng ý cả danh sách")
    type_text(dialog.meeting.ui.placeEdit, "Phòng họp số 1")
    dialog.save()
    settle(dialog._context)
    assert dialog.session is not None
    assert dialog.session.place == "Phòng họp số 1"
    stored = office.council.attendance(dialog.session.id)
    assert [one.absent_reason for one in stored[:3]] == ["đi công tác"] * 3
    assert "2/5" in dialog.ui.quorumLabel.text()
    assert "chưa đủ" in dialog.ui.quorumLabel.text()
    dialog.meeting.all_present()
    dialog.save()
    settle(dialog._context)
    here: list[Attendance] = office.council.attendance(dialog.session.id)
    assert all(one.present and not one.absent_reason for one in here)


def test_a_member_s_own_unit_is_flagged(voting: CouncilDialog) -> None:
    flagged = [line for line in voting.votes.model.rows() if line.rule.own_unit_members]
    assert flagged, "the members' own units have nominations"
    assert "đơn vị của thành viên" in flagged[0].remark
    assert flagged[0].rule.own_unit_members[0] in flagged[0].tip


def test_an_unverified_rule_says_so(voting: CouncilDialog) -> None:
    unsure = [line for line in voting.votes.model.rows() if not line.rule.verified]
    assert unsure, "thresholds of commune awards are the province's"
    assert all("cần đối chiếu văn bản" in line.remark for line in unsure if not line.wrong)


def test_members_are_added_and_taken_off(dialog: CouncilDialog, office: Workspace) -> None:
    dialog.ui.pages.setCurrentWidget(dialog.ui.memberPage)
    panel = dialog.members
    before = len(panel.members())
    QTest.mouseClick(panel.ui.addButton, Qt.MouseButton.LeftButton)
    panel.details.save_button.click()
    settle(dialog._context)
    assert "họ tên" in panel.form.fields.problems_shown()["name"].lower()
    type_text(panel.form.ui.nameEdit, "Trần Thị Thêm")
    panel.details.save_button.click()
    settle(dialog._context)
    assert len(panel.members()) == before + 1
    QTest.mouseClick(panel.ui.removeButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert "Trần Thị Thêm" not in {member.name for member in office.council.members()}


def test_leaving_what_was_typed_asks(voting: CouncilDialog, prompts: ScriptedPrompts) -> None:
    keys("3\t")
    prompts.answers.append(None)
    voting.reject()
    assert voting.isVisible()
    prompts.answers.append(0)
    voting.reject()
    assert not voting.isVisible()


@pytest.mark.parametrize("what", ["ballots", "tally", "minutes"])
def test_the_session_s_papers_are_on_screen(voting: CouncilDialog, what: str) -> None:
    voting.votes.fill_all_agree()
    voting.save()
    settle(voting._context)
    voting.ui.pages.setCurrentWidget(voting.ui.paperPage)
    voting.papers.choose_paper(what)
    settle(voting._context)
    settle(voting._context)
    paper = voting.papers.shown()
    assert paper is not None
    assert paper.pages >= 1
