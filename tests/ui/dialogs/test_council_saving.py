"""Lưu and Áp dụng kết quả: one step for the whole session, and nobody's work lost by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import CouncilMember, CouncilRole, CouncilSession, SessionState
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.council_dialog import CouncilDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
PRESENT, AGREE, DISAGREE = 0, 3, 4
SIZE = 5


@pytest.fixture
def counted(sample: Workspace, context_of: Make, shown: Show) -> Iterator[CouncilDialog]:
    """A session of five over the open batch: five ballots, all agree on the first two lines; stored."""
    council = sample.council
    batch = sample.nominations.batches(2026)[0].batch.id
    for session in council.sessions(batch):
        if session.state is SessionState.PREPARED:
            council.delete_session(session.id)
    for member in council.members():
        council.update_member(replace(member, to_on=dt.date(2026, 1, 1)))
    for number in range(SIZE):
        role = CouncilRole.MEMBER if number else CouncilRole.CHAIR
        council.add_member(CouncilMember(0, f"Thành viên {number}", role=role, from_on=dt.date(2026, 2, 1)))
    council.open_session(batch, sample.today())
    context = context_of(sample)
    dialog = CouncilDialog(context, batch)
    shown(context, dialog)
    count(dialog, SIZE)
    for row in range(2):
        vote(dialog, row, AGREE, SIZE)
    save(dialog)
    assert not dialog.dirty
    yield dialog
    dialog.load()  # gives up what was typed: closing asks otherwise


def save(dialog: CouncilDialog) -> None:
    dialog.save()
    settle(dialog._context)


def count(dialog: CouncilDialog, ballots: int) -> None:
    ui = dialog.votes.ui
    for box in (ui.issuedBox, ui.collectedBox, ui.validBox):
        box.setValue(ballots)


def vote(dialog: CouncilDialog, row: int, column: int, votes: int) -> None:
    model = dialog.votes.model
    assert model.setData(model.index(row, column), str(votes))


def tick(dialog: CouncilDialog, row: int, on: bool) -> None:
    model = dialog.meeting.model
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    model.setData(model.index(row, PRESENT), state.value, Qt.ItemDataRole.CheckStateRole)


def stored(dialog: CouncilDialog) -> CouncilSession:
    assert dialog.session is not None
    return dialog._context.workspace.council.session(dialog.session.id)


def agreed(dialog: CouncilDialog) -> list[int]:
    return [one.agree for one in dialog._context.workspace.council.tallies(stored(dialog).id)]


def steps(dialog: CouncilDialog) -> int:
    return len(dialog._context.workspace.operations.history(10_000))


def test_fewer_came_and_fewer_voted_in_one_save(counted: CouncilDialog) -> None:
    """Each alone would contradict what is stored; one undo takes all of it back."""
    before = steps(counted)
    tick(counted, 4, on=False)
    count(counted, 4)
    vote(counted, 0, AGREE, 4)
    vote(counted, 1, AGREE, 0)
    type_text(counted.meeting.ui.placeEdit, "Phòng họp số 1")
    assert "4/5" in counted.ui.quorumLabel.text()
    save(counted)
    assert not counted.dirty, counted.ui.notice.text()
    assert steps(counted) == before + 1
    assert (stored(counted).valid, stored(counted).place, agreed(counted)) == (4, "Phòng họp số 1", [4])
    office = counted._context.workspace
    assert office.council.turnout(stored(counted).id).present == 4
    office.operations.undo()
    assert (stored(counted).valid, stored(counted).place, agreed(counted)) == (5, "", [5, 5])
    assert office.council.turnout(stored(counted).id).present == 5


def test_a_line_that_was_emptied_loses_its_votes_and_the_note_of_another_stays(
    counted: CouncilDialog,
) -> None:
    council = counted._context.workspace.council
    first, second = council.tallies(stored(counted).id)
    council.set_tallies(first.session_id, [replace(second, note="kiểm lại hai lần")])
    counted.load()
    vote(counted, 0, AGREE, 0)
    vote(counted, 1, AGREE, 3)
    save(counted)
    assert [(one.agree, one.note) for one in council.tallies(first.session_id)] == [(3, "kiểm lại hai lần")]


def test_fewer_came_than_voted_is_said_beside_the_ballots(counted: CouncilDialog) -> None:
    before = steps(counted)
    tick(counted, 4, on=False)
    save(counted)
    assert "5" in counted.votes.ui.ballotProblem.text()
    assert counted.ui.pages.currentWidget() is counted.ui.votePage
    assert counted.dirty
    assert steps(counted) == before


def test_hands_shown_are_bound_by_who_is_ticked_now(counted: CouncilDialog) -> None:
    box = counted.meeting.ui.secretBox
    count(counted, 0)
    box.setCurrentIndex(box.findData(False))
    box.activated.emit(box.currentIndex())
    for row in (3, 4):
        tick(counted, row, on=False)
    assert "nhiều hơn 3 người biểu quyết" in counted.votes.model.wrong(0)
    for row in (3, 4):
        tick(counted, row, on=True)
    assert counted.votes.model.wrong(0) == ""
    save(counted)
    assert not counted.dirty, counted.ui.notice.text()
    assert not stored(counted).secret


def test_another_clerk_saved_first(counted: CouncilDialog, prompts: ScriptedPrompts) -> None:
    council = counted._context.workspace.council
    session = stored(counted)
    council.update_session(replace(session, place="Hội trường"))
    vote(counted, 0, AGREE, 2)
    prompts.answers.append(None)
    save(counted)
    assert "người khác sửa" in prompts.asked[-1]
    assert "người khác sửa" in counted.ui.notice.text()
    assert counted.votes.model.rows()[0].agree == 2, "what was typed stays to be copied down"
    assert agreed(counted) == [5, 5]
    prompts.answers.append(0)
    save(counted)
    assert not counted.dirty
    assert counted.meeting.ui.placeEdit.text() == "Hội trường"
    assert counted.votes.model.rows()[0].agree == 5


def test_applying_stores_in_one_step_and_applies_in_one(counted: CouncilDialog) -> None:
    before = steps(counted)
    vote(counted, 0, AGREE, 1)
    vote(counted, 0, DISAGREE, 4)
    counted.apply()
    settle(counted._context)
    settle(counted._context)
    assert stored(counted).state is SessionState.CLOSED
    assert steps(counted) == before + 2


def test_what_is_stored_already_is_only_applied(counted: CouncilDialog) -> None:
    before = steps(counted)
    counted.apply()
    settle(counted._context)
    assert stored(counted).state is SessionState.CLOSED
    assert steps(counted) == before + 1


def test_votes_not_shown_are_not_applied(counted: CouncilDialog, prompts: ScriptedPrompts) -> None:
    council = counted._context.workspace.council
    first = council.tallies(stored(counted).id)[0]
    council.set_tallies(first.session_id, [replace(first, agree=1)])
    prompts.answers.append(0)
    counted.apply()
    settle(counted._context)
    assert stored(counted).state is SessionState.PREPARED
    assert counted.votes.model.rows()[0].agree == 1, "opened again: what the other clerk stored is shown"


def test_words_of_a_closed_session_are_still_mended(counted: CouncilDialog) -> None:
    counted.apply()
    settle(counted._context)
    before = steps(counted)
    type_text(counted.meeting.ui.placeEdit, "Hội trường")
    save(counted)
    assert (stored(counted).place, steps(counted)) == ("Hội trường", before + 1)
    assert agreed(counted) == [5, 5]
