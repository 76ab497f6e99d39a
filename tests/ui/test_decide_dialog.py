"""Ra quyết định: what is taken, what is refused, and what is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem, QWidget

from tests.prompting import type_text
from tests.ui.conftest import TODAY, settle
from thidua_desktop.domain.records import NominationState
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.decide_dialog import DecideDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def batch(sample: Workspace) -> int:
    """The batch of the year that is not decided yet."""
    return sample.nominations.batches(2026)[0].batch.id


@pytest.fixture
def dialog(sample: Workspace, batch: int, context_of: Make, shown: Show) -> DecideDialog:
    context = context_of(sample)
    made = DecideDialog(context, batch, ())
    shown(context, made)
    return made


def items(dialog: DecideDialog) -> list[QListWidgetItem]:
    return [dialog.ui.kindList.item(row) for row in range(dialog.ui.kindList.count())]


def test_it_opens_ready_with_number_date_and_signer(dialog: DecideDialog, sample: Workspace) -> None:
    ui = dialog.ui
    assert ui.numberEdit.text() == sample.decisions.suggest_number(TODAY.year)
    assert ui.numberEdit.hasFocus() or dialog.focusWidget() is ui.numberEdit
    assert ui.dateEdit.value() == TODAY
    office = sample.settings.office()
    assert office is not None
    assert dialog.signer() == office.signers[0]


def test_what_the_office_cannot_decide_starts_unticked_and_says_why(
    dialog: DecideDialog, sample: Workspace, batch: int
) -> None:
    take, left = sample.decisions.undecided(batch)
    assert left, "the sample year holds nominations for the province"
    assert set(dialog.nomination_ids()) == {nomination.id for nomination in take}
    unticked = [item for item in items(dialog) if item.checkState() == Qt.CheckState.Unchecked]
    assert [left[0].award_name in item.text() for item in unticked] == [True]
    assert "thẩm quyền" in unticked[0].text()


def test_chosen_nominations_come_first_and_all_of_the_batch_is_one_step_away(
    sample: Workspace, batch: int, context_of: Make, shown: Show
) -> None:
    take, _ = sample.decisions.undecided(batch)
    chosen = [nomination.id for nomination in take[:3]]
    context = context_of(sample)
    dialog = DecideDialog(context, batch, chosen)
    shown(context, dialog)
    assert set(dialog.nomination_ids()) == set(chosen)
    dialog.ui.scopeBox.setCurrentIndex(1)
    assert len(dialog.nomination_ids()) == len(take)


def test_unticking_a_kind_leaves_it_out_of_the_count(dialog: DecideDialog) -> None:
    before = len(dialog.nomination_ids())
    ticked = next(item for item in items(dialog) if item.checkState() == Qt.CheckState.Checked)
    dialog.ui.kindList.setCurrentItem(ticked)
    dialog.ui.kindList.setFocus()
    QTest.keyClick(dialog.ui.kindList, Qt.Key.Key_Space)
    after = len(dialog.nomination_ids())
    assert 0 < after < before
    assert dialog.ui.countLabel.text().startswith(f"{after} ")
    for item in items(dialog):
        item.setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.ui.decideButton.isEnabled()


def test_a_used_number_is_refused_beside_the_field(dialog: DecideDialog, sample: Workspace) -> None:
    used = sample.decisions.all(TODAY.year)[0].decision
    dialog.ui.numberEdit.setText(used.number)
    dialog.decide()
    settle(dialog._context)
    assert "đã dùng" in dialog.fields.problems_shown()["number"]
    assert dialog.isVisible()
    assert dialog.decision_id == 0
    assert dialog.ui.decideButton.isEnabled()


@pytest.mark.parametrize(("text", "said"), [("", "Ghi ngày ký"), ("31/02/2026", "không có thật")])
def test_a_missing_or_impossible_date_is_refused(dialog: DecideDialog, text: str, said: str) -> None:
    dialog.ui.dateEdit.setText(text)
    dialog.decide()
    assert said in dialog.fields.problems_shown()["date"]


def test_a_missing_signer_is_refused(dialog: DecideDialog) -> None:
    dialog.ui.signerBox.setEditText("")
    dialog.decide()
    settle(dialog._context)
    assert dialog.fields.problems_shown()["signer"] == "Chọn người ký."


def test_the_suggested_number_follows_the_year_and_a_typed_one_stays(dialog: DecideDialog) -> None:
    ui = dialog.ui
    ui.dateEdit.setFocus()
    ui.dateEdit.clear()
    type_text(ui.dateEdit, "05/01/2027")
    ui.titleEdit.setFocus()
    assert ui.numberEdit.text() == "01/QĐ-UBND"
    ui.numberEdit.setText("77")
    ui.dateEdit.setText("06/01/2026")
    dialog._on_date()
    assert ui.numberEdit.text() == "77"


def test_a_decision_by_keyboard_freezes_names_and_posts(
    dialog: DecideDialog, sample: Workspace, batch: int
) -> None:
    ids = dialog.nomination_ids()
    names = sorted(row.name for row in sample.nominations.page(ids))
    ui = dialog.ui
    ui.numberEdit.selectAll()
    type_text(ui.numberEdit, "7")
    ui.signerBox.setCurrentIndex(1)
    QTest.keyClick(ui.numberEdit, Qt.Key.Key_Return)
    settle(dialog._context)
    assert dialog.result() == DecideDialog.DialogCode.Accepted
    decision = sample.decisions.get(dialog.decision_id)
    office = sample.settings.office()
    assert office is not None
    assert decision.number == "07/QĐ-UBND"
    assert decision.date == TODAY
    assert decision.signer == office.signers[1]
    awards = sample.decisions.awards(decision.id)
    assert len(awards) == len(ids)
    assert len(names) == len(awards)
    assert {sample.nominations.get(one).state for one in ids} == {NominationState.DECIDED}
    assert not sample.operations.last().undoable


def test_a_higher_level_s_decision_needs_the_one_who_decided(
    dialog: DecideDialog, sample: Workspace, batch: int
) -> None:
    _, left = sample.decisions.undecided(batch)
    for item in items(dialog):
        province = left[0].award_name in item.text()
        item.setCheckState(Qt.CheckState.Checked if province else Qt.CheckState.Unchecked)
    assert set(dialog.nomination_ids()) == {one.nomination_id for one in left if one.code == "level"}
    dialog.decide()
    settle(dialog._context)
    assert dialog.ui.notice.isVisible()
    assert "không do cơ quan quyết định" in dialog.ui.notice.text()
    dialog.ui.numberEdit.setText("1200/QĐ-UBND")
    dialog.ui.dateEdit.set_value(dt.date(2026, 12, 15))
    dialog.ui.signerBox.setEditText("Trần Văn Thử")
    dialog.ui.postEdit.setText("Chủ tịch")
    dialog.ui.issuerEdit.setText("Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh")
    dialog.decide()
    settle(dialog._context)
    decision = sample.decisions.get(dialog.decision_id)
    assert decision.issuer == "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"
    assert decision.signer.name == "Trần Văn Thử"
