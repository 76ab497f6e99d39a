"""Drafts of a batch, tờ trình, a higher level's decision written down from paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import TODAY, settle
from thidua_desktop.domain.records import DecisionState, NominationState, ProposalState
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.plan_dialog import PlanDialog
from thidua_desktop.ui.dialogs.proposals_dialog import ProposalsDialog
from thidua_desktop.ui.dialogs.record_dialog import RecordDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def batch(sample: Workspace) -> int:
    """The open batch, its nominations for the province kept with a reason where conditions are not met."""
    found = sample.nominations.batches(2026)[0].batch.id
    for one in sample.proposals.left(found):
        if one.code == "unmet":
            sample.eligibility.override(one.nomination_id, "Đã đối chiếu hồ sơ giấy")
    return found


@pytest.fixture
def proposals(sample: Workspace, batch: int, context_of: Make, shown: Show) -> ProposalsDialog:
    context = context_of(sample)
    made = ProposalsDialog(context, batch)
    shown(context, made)
    made.ui.addresseeEdit.setText("Ủy ban nhân dân tỉnh Tây Ninh")
    return made


def test_a_batch_is_split_and_drafted_in_one_undoable_step(
    sample: Workspace, batch: int, context_of: Make, shown: Show
) -> None:
    context = context_of(sample)
    dialog = PlanDialog(context, batch)
    shown(context, dialog)
    whole = len(dialog.model.ids)
    dialog.ui.kindCheck.setFocus()
    QTest.keyClick(dialog.ui.kindCheck, Qt.Key.Key_Space)
    parts = len(dialog.model.ids)
    assert parts > whole
    assert str(parts) in dialog.ui.draftButton.text()
    QTest.mouseClick(dialog.ui.draftButton, LEFT)
    settle(context)
    drafts = [s for s in sample.decisions.all() if s.decision.state is DecisionState.DRAFT]
    assert len(drafts) == parts
    assert dialog.decision_id in {summary.decision.id for summary in drafts}
    sample.operations.undo()
    assert not [s for s in sample.decisions.all() if s.decision.state is DecisionState.DRAFT]


def test_who_stays_out_is_listed_with_the_reason(
    sample: Workspace, batch: int, context_of: Make, shown: Show
) -> None:
    context = context_of(sample)
    dialog = PlanDialog(context, batch)
    shown(context, dialog)
    left = sample.decisions.undecided(batch)[1]
    assert dialog.ui.leftList.count() == len(left) > 0
    assert "thẩm quyền" in dialog.ui.leftList.item(0).text()


def test_an_office_without_batches_says_so(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    for dialog in (PlanDialog(context, 0), RecordDialog(context, 0), ProposalsDialog(context, 0)):
        shown(context, dialog)
        assert dialog.isVisible()
    assert bare.nominations.batches() == []


def test_a_draft_to_the_province_is_made_seen_and_sent(
    proposals: ProposalsDialog, sample: Workspace, batch: int
) -> None:
    ui = proposals.ui
    assert proposals.proposal is not None
    waiting = len(sample.proposals.levels(batch)[proposals.proposal.level])
    QTest.mouseClick(ui.saveButton, LEFT)
    settle(proposals._context)
    settle(proposals._context)
    made = proposals.proposal
    assert made is not None
    assert made.state is ProposalState.DRAFT
    assert proposals.papers.shown() is not None
    QTest.mouseClick(ui.sendButton, LEFT)
    settle(proposals._context)
    sent = sample.proposals.get(made.id)
    assert sent.state is ProposalState.SENT
    assert sent.date == TODAY
    states = [n.state for n in sample.proposals.nominations(made.id)]
    assert states == [NominationState.FORWARDED] * waiting
    assert ui.recordButton.isVisible()
    assert not ui.sendButton.isVisible()


def test_a_number_that_is_none_is_refused_beside_its_field(proposals: ProposalsDialog) -> None:
    proposals.ui.numberEdit.setText("không số")
    proposals.send()
    settle(proposals._context)
    assert "tờ trình" in proposals.fields.problems_shown()["number"]
    proposals.ui.dateEdit.clear()
    proposals.send()
    assert "ngày" in proposals.fields.problems_shown()["date"].lower()


def test_a_sent_one_is_withdrawn_with_a_reason(
    proposals: ProposalsDialog, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    proposals.send()
    settle(proposals._context)
    made = proposals.proposal
    assert made is not None
    prompts.texts.append("")
    proposals.withdraw()
    settle(proposals._context)
    assert "lý do" in proposals.ui.notice.text().lower()
    prompts.texts.append("Bổ sung hồ sơ")
    proposals.withdraw()
    settle(proposals._context)
    assert sample.proposals.get(made.id).state is ProposalState.WITHDRAWN


def test_the_answer_of_the_province_is_no(
    proposals: ProposalsDialog, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    proposals.send()
    settle(proposals._context)
    made = proposals.proposal
    assert made is not None
    prompts.answers.append(0)
    QTest.mouseClick(proposals.ui.answerButton, LEFT)
    settle(proposals._context)
    assert sample.proposals.get(made.id).state is ProposalState.ANSWERED
    states = {n.state for n in sample.proposals.nominations(made.id)}
    assert states == {NominationState.REJECTED}


def test_the_province_s_decision_is_written_down_for_those_it_names(
    proposals: ProposalsDialog, sample: Workspace, batch: int, shown: Show
) -> None:
    proposals.send()
    settle(proposals._context)
    made = proposals.proposal
    assert made is not None
    context = proposals._context
    dialog = RecordDialog(context, batch, made.id)
    shown(context, dialog)
    assert len(dialog.named_ids()) == dialog.model.rowCount() > 1
    dialog.model.setData(
        dialog.model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole
    )
    dialog.ui.rejectCheck.setChecked(True)
    QTest.mouseClick(dialog.ui.recordButton, LEFT)
    assert "ngày" in dialog.fields.problems_shown()["date"].lower()
    type_text(dialog.ui.numberEdit, "1200/QĐ-UBND")
    dialog.ui.dateEdit.set_value(dt.date(2026, 12, 19))
    dialog.ui.issuerBox.setEditText("")
    dialog.record()
    settle(context)
    assert {"date", "issuer", "signer"} & set(dialog.fields.problems_shown())
    dialog.ui.dateEdit.set_value(TODAY)
    dialog.ui.issuerBox.setEditText("Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh")
    type_text(dialog.ui.signerEdit, "Trần Văn Thử")
    type_text(dialog.ui.postEdit, "Chủ tịch")
    dialog.record()
    settle(context)
    decision = sample.decisions.get(dialog.decision_id)
    assert (decision.number, decision.origin) == ("1200/QĐ-UBND", "recorded")
    states = sorted(n.state.value for n in sample.proposals.nominations(made.id))
    assert states.count(NominationState.REJECTED.value) == 1
    assert sample.proposals.get(made.id).state is ProposalState.ANSWERED
