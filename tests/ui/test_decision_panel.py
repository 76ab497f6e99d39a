"""Tab Khen thưởng, page Quyết định: drafts, issuing, revoking, replacing, what came back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import TODAY, settle
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import AwardState, DecisionState, NominationState
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.awards import AwardsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> AwardsTab:
    context = context_of(sample)
    made = AwardsTab(context)
    shown(context, made)
    made.ui.decisionSwitch.click()
    return made


@pytest.fixture
def draft(sample: Workspace, tab: AwardsTab) -> int:
    """A draft of five nominations, shown."""
    batch = sample.nominations.batches(2026)[0].batch.id
    take, _ = sample.decisions.undecided(batch)
    made = sample.decisions.draft(batch, [nomination.id for nomination in take[:5]]).created
    settle(tab._context)
    tab.decisions.choose(made)
    settle(tab._context)
    return made


def test_revoking_needs_a_reason_and_keeps_the_awards(tab: AwardsTab, sample: Workspace) -> None:
    decision_id, panel = tab.decisions.id, tab.panel
    QTest.mouseClick(panel.ui.revokeButton, LEFT)
    assert panel.currentWidget() is panel.ui.revokePage
    QTest.mouseClick(panel.ui.revokeConfirm, LEFT)
    settle(tab._context)
    assert "lý do" in panel.revoking.problems_shown()["reason"]
    type_text(panel.ui.reasonEdit, "Ghi nhầm đợt")
    type_text(panel.ui.revokeNumberEdit, "171")
    QTest.mouseClick(panel.ui.revokeConfirm, LEFT)
    settle(tab._context)
    decision = sample.decisions.get(decision_id)
    assert decision.state is DecisionState.REVOKED
    assert decision.revoke_number == "171/QĐ-UBND"
    assert {award.state for award in sample.decisions.awards(decision_id)} == {AwardState.REVOKED}
    states = {n.state for n in sample.nominations.of_batch(decision.batch_id)}
    assert states <= {NominationState.PROPOSED, NominationState.PASSED}
    assert not panel.ui.revokeButton.isVisible()
    assert tab.model.index(0, 6).data() == "Đã thu hồi"
    assert panel.currentWidget() is panel.ui.issuedPage
    assert "Ghi nhầm đợt" in panel.ui.issuedMore.text()
    with pytest.raises(RuleViolation):
        sample.operations.undo()


def test_what_came_back_is_written_down_and_goes_into_the_fund(tab: AwardsTab, sample: Workspace) -> None:
    panel, decision_id = tab.panel, tab.decisions.id
    before = sample.bonus.fund(TODAY.year).incoming
    sample.decisions.revoke(decision_id, "Khai gian thành tích")
    settle(tab._context)
    QTest.mouseClick(panel.ui.recoverButton, LEFT)
    QTest.mouseClick(panel.ui.recoverConfirm, LEFT)
    settle(tab._context)
    assert "recovered" in panel.recovering.problems_shown()
    type_text(panel.ui.recoverEdit, "Giấy khen và khung")
    type_text(panel.ui.recoverMoneyEdit, "760000")
    QTest.mouseClick(panel.ui.recoverConfirm, LEFT)
    settle(tab._context)
    assert "Giấy khen và khung" in sample.decisions.get(decision_id).recovered
    assert sample.bonus.fund(TODAY.year).incoming == before + 760_000
    assert "Giấy khen và khung" in panel.ui.issuedMore.text()


def test_only_the_chosen_rows_are_revoked(tab: AwardsTab, sample: Workspace) -> None:
    tab.ui.table.select_id(tab.model.id_at(0))
    settle(tab._context)
    first = tab.model.id_at(0)
    QTest.mouseClick(tab.panel.ui.revokeLines, LEFT)
    type_text(tab.panel.ui.reasonEdit, "Trùng tên")
    QTest.mouseClick(tab.panel.ui.revokeConfirm, LEFT)
    settle(tab._context)
    states = [award.state for award in sample.decisions.awards(tab.decisions.id)]
    assert states.count(AwardState.REVOKED) == 1
    assert sample.decisions.award(first).state is AwardState.REVOKED
    assert sample.decisions.get(tab.decisions.id).state is DecisionState.ISSUED


def test_a_draft_shows_its_rows_and_its_fields(tab: AwardsTab, sample: Workspace, draft: int) -> None:
    panel = tab.panel
    assert panel.currentWidget() is panel.ui.draftPage
    assert len(tab.model.ids) == 5
    assert tab.model.index(0, 1).data()
    assert panel.ui.numberEdit.text() == sample.decisions.suggest_number(TODAY.year)
    assert panel.ui.dateEdit.value() == TODAY
    assert not tab.ui.awardSwitch.isEnabled()
    assert not tab.ui.bonusButton.isEnabled()
    type_text(tab.ui.search, "khong co ai ten the nay")
    QTest.qWait(150)
    assert not tab.model.ids


def test_rows_leave_the_draft_and_come_back_with_undo(tab: AwardsTab, sample: Workspace, draft: int) -> None:
    tab.ui.table.select_id(tab.model.id_at(1))
    settle(tab._context)
    QTest.mouseClick(tab.panel.ui.dropLines, LEFT)
    settle(tab._context)
    assert len(sample.decisions.nominations(draft)) == 4
    assert len(tab.model.ids) == 4
    sample.operations.undo()
    settle(tab._context)
    assert len(tab.model.ids) == 5


def test_a_draft_is_saved_with_its_key(tab: AwardsTab, sample: Workspace, draft: int) -> None:
    tab.panel.ui.titleEdit.setPlainText("Về việc khen thưởng đợt thử")
    assert tab.has_unsaved()
    QTest.keyClick(tab.panel.ui.titleEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tab._context)
    assert sample.decisions.get(draft).title == "Về việc khen thưởng đợt thử"
    assert not tab.has_unsaved()
    assert "đợt thử" in tab.ui.decisionList.choices()[0].title


def test_issuing_locks_number_and_date(tab: AwardsTab, sample: Workspace, draft: int) -> None:
    panel = tab.panel
    used = next(d for d in sample.decisions.all(TODAY.year) if d.decision.number).decision
    panel.ui.numberEdit.setText(used.number)
    QTest.mouseClick(panel.ui.issueButton, LEFT)
    settle(tab._context)
    assert "đã dùng" in panel.draft.problems_shown()["number"]
    panel.ui.numberEdit.setText("201")
    QTest.mouseClick(panel.ui.issueButton, LEFT)
    settle(tab._context)
    decision = sample.decisions.get(draft)
    assert (decision.number, decision.state) == ("201/QĐ-UBND", DecisionState.ISSUED)
    assert len(sample.decisions.awards(draft)) == 5
    assert panel.currentWidget() is panel.ui.issuedPage
    assert "201/QĐ-UBND" in panel.ui.issuedTitle.text()
    assert "157" in tab.ui.gapsLabel.text()


def test_a_draft_is_deleted_and_its_rows_wait_again(tab: AwardsTab, sample: Workspace, draft: int) -> None:
    QTest.mouseClick(tab.panel.ui.deleteDraft, LEFT)
    settle(tab._context)
    assert draft not in {summary.decision.id for summary in sample.decisions.all()}
    assert tab.decisions.id != draft


def test_somebody_else_s_change_is_not_written_over(tab: AwardsTab, sample: Workspace, draft: int) -> None:
    from dataclasses import replace

    tab.panel.ui.titleEdit.setPlainText("Bản của tôi")
    stored = sample.decisions.get(draft)
    sample.decisions.update_draft(replace(stored, title="Bản của người khác"))
    tab.panel.save_draft()
    settle(tab._context)
    assert sample.decisions.get(draft).title == "Bản của người khác"


def test_a_decision_is_replaced_by_a_new_one(tab: AwardsTab, sample: Workspace) -> None:
    old, panel = tab.decisions.id, tab.panel
    QTest.mouseClick(panel.ui.replaceButton, LEFT)
    QTest.mouseClick(panel.ui.replaceConfirm, LEFT)
    settle(tab._context)
    assert "lý do" in panel.replacing.problems_shown()["reason"]
    type_text(panel.ui.newReasonEdit, "Sai tên đơn vị")
    panel.ui.newDateEdit.set_value(dt.date(2026, 12, 21))
    QTest.mouseClick(panel.ui.replaceConfirm, LEFT)
    settle(tab._context)
    assert sample.decisions.get(old).state is DecisionState.REPLACED
    assert sample.decisions.get(tab.decisions.id).replaces_id == old
    assert "Thay thế Quyết định số" in panel.ui.issuedMore.text()


def test_leaving_a_changed_draft_asks(tab: AwardsTab, prompts: ScriptedPrompts, draft: int) -> None:
    tab.panel.ui.titleEdit.setPlainText("Đang gõ dở")
    prompts.answers.append(None)
    tab.decisions.choose(0)
    settle(tab._context)
    assert tab.panel.currentWidget() is tab.panel.ui.hintPage
