"""The way of a batch on screen: steps, skipped ones, deadlines, late units, history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import BatchState, Nomination, Unit
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.nominations import NominationsTab
from thidua_desktop.ui.tabs.progress_panel import HISTORY, UNITS

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> NominationsTab:
    context = context_of(sample)
    made = NominationsTab(context)
    shown(context, made)
    return made


def state(tab: NominationsTab, sample: Workspace) -> BatchState:
    return sample.nominations.batch(tab.batches.id).state


def bring_to(tab: NominationsTab, sample: Workspace, wanted: BatchState) -> None:
    """Wherever the sample year left the batch."""
    if state(tab, sample) is not wanted:
        sample.workflow.move(tab.batches.id, wanted, "bắt đầu lại")
    settle(tab.context)


def test_the_batch_goes_on_by_keyboard(tab: NominationsTab, sample: Workspace) -> None:
    bring_to(tab, sample, BatchState.DRAFT)
    QTest.keyClick(tab, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert tab.ui.detailStack.currentWidget() is tab.quotas
    QTest.keyClick(tab, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert tab.ui.detailStack.currentWidget() is tab.progress
    assert tab.progress.ui.moveButton.text() == "&Chuyển đến bước Trình", "the next step is chosen"
    QTest.keyClick(tab.progress.ui.steps, Qt.Key.Key_Return)
    settle(tab.context)
    assert state(tab, sample) is BatchState.SUBMITTED
    assert "đã trình" in tab.ui.batchList.choices()[0].subtitle
    assert "✓ Trình" in tab.ui.stepBar.accessibleDescription()
    assert tab.ui.detailStack.currentWidget() is tab.progress, "the panel stays until it is closed"
    QTest.keyClick(tab.progress.ui.steps, Qt.Key.Key_Escape)
    assert tab.ui.detailStack.currentWidget() is tab.details


def test_a_jump_is_asked_and_recorded_and_going_back_needs_a_reason(
    tab: NominationsTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    bring_to(tab, sample, BatchState.SUBMITTED)
    tab.show_progress()
    steps = tab.progress.ui.steps
    steps.choose(4)
    prompts.answers.append(None)
    tab.progress.move_on()
    assert state(tab, sample) is BatchState.SUBMITTED
    prompts.answers.append(0)
    tab.progress.move_on()
    settle(tab.context)
    assert "Kiểm tra" in prompts.asked[-1]
    assert state(tab, sample) is BatchState.REVIEWED
    assert "– Kiểm tra: bỏ qua" in tab.ui.stepBar.accessibleDescription()
    assert "Bỏ qua bước" in str(tab.progress.ui.history.choices())
    steps.choose(2)
    prompts.texts.append("")
    tab.progress.move_on()
    assert state(tab, sample) is BatchState.REVIEWED
    prompts.texts.append("Đơn vị bổ sung danh sách")
    tab.progress.move_on()
    settle(tab.context)
    assert state(tab, sample) is BatchState.SUBMITTED
    assert "Đơn vị bổ sung danh sách" in tab.progress.ui.history.choices()[0].subtitle


def test_deadlines_and_units_that_are_late(
    tab: NominationsTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    sample.units.add(Unit(0, "Hội Chữ thập đỏ xã", kind="Hội"))
    bring_to(tab, sample, BatchState.DRAFT)
    tab.show_progress()
    panel = tab.progress
    panel.ui.steps.choose(2)
    before = sample.workflow.steps(tab.batches.id)[1].due_on
    panel.ui.dueEdit.clear()
    type_text(panel.ui.dueEdit, "31/02/2026")
    QTest.keyClick(panel.ui.dueEdit, Qt.Key.Key_Return)
    assert sample.workflow.steps(tab.batches.id)[1].due_on == before
    panel.ui.dueEdit.clear()
    type_text(panel.ui.dueEdit, "30/11/2026")
    QTest.keyClick(panel.ui.dueEdit, Qt.Key.Key_Return)
    settle(tab.context)
    assert sample.workflow.steps(tab.batches.id)[1].due_on == dt.date(2026, 11, 30)
    assert "trễ hạn 30/11/2026" in tab.ui.stepBar.accessibleDescription()
    assert tab.ui.unitsButton.text().endswith("trễ hạn")
    QTest.mouseClick(tab.ui.unitsButton, Qt.MouseButton.LeftButton)
    assert panel.ui.pages.currentIndex() == UNITS
    waiting = panel.ui.units.choices()
    late = next(one for one in waiting if one.title == "Hội Chữ thập đỏ xã")
    assert late.subtitle == "chưa nộp, trễ hạn"
    panel.ui.units.choose(late.id)
    QTest.mouseClick(panel.ui.nothingButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert late.id not in [one.id for one in panel.ui.units.choices()]
    panel.ui.waitingBox.setChecked(False)
    panel.ui.units.choose(late.id)
    said = next(one for one in panel.ui.units.choices() if one.id == late.id)
    assert said.subtitle == "không đề nghị"
    QTest.mouseClick(panel.ui.clearButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    panel.ui.units.choose(late.id)
    QTest.mouseClick(panel.ui.submittedButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    said = next(one for one in panel.ui.units.choices() if one.id == late.id)
    assert said.subtitle == "nộp 20/12/2026"


def test_the_history_names_lines_that_are_gone(tab: NominationsTab, sample: Workspace) -> None:
    nomination: Nomination = sample.nominations.get(tab.selected_ids()[0])
    name = sample.nominations.page([nomination.id])[0].name
    sample.workflow.return_line(nomination.id, ["post"], "ghi rõ chức vụ")
    settle(tab.context)
    tab.show_progress(HISTORY)
    first = tab.progress.ui.history.choices()[0]
    assert first.title == f"Trả lại · {name}"
    assert "ghi rõ chức vụ" in first.subtitle


def test_an_empty_year_shows_no_steps(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    tab = NominationsTab(context)
    shown(context, tab)
    for part in (tab.ui.stepBar, tab.ui.moveButton, tab.ui.unitsButton, tab.ui.quotaBar):
        assert part.isHidden()
    tab.show_progress()
    tab.show_quotas()
    assert tab.ui.detailStack.currentWidget() is tab.ui.hintPage
