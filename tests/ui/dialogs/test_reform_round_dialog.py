"""Lịch chấm điểm: dates typed into the table, steps ended and opened again, units that handed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RoundStep, SetScope
from thidua_desktop.services.reform.round_steps import StepState
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_round_dialog import RoundDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
STEPS = list(RoundStep)


@pytest.fixture
def open_for(context_of: Make, shown: Show) -> Callable[[Workspace, int], RoundDialog]:
    def open_(workspace: Workspace, set_id: int) -> RoundDialog:
        context = context_of(workspace)
        dialog = RoundDialog(context, set_id)
        shown(context, dialog)
        return dialog

    return open_


def _own(workspace: Workspace) -> int:
    own = workspace.reform.sets.own(2026)
    assert own is not None
    return own.id


def _units_set(workspace: Workspace) -> int:
    return next(one.id for one in workspace.reform.sets.current(2026) if one.scope is SetScope.UNITS)


def _state(dialog: RoundDialog, step: RoundStep) -> StepState:
    rounds, set_id = dialog._context.workspace.reform.rounds, dialog._set.id
    return next(one for one in rounds.calendar(set_id) if one.step is step)


def _go(dialog: RoundDialog, step: RoundStep, column: int = 2) -> None:
    dialog.ui.table.setCurrentIndex(dialog.model.index(STEPS.index(step), column))


def _type(dialog: RoundDialog, step: RoundStep, column: int, text: str) -> None:
    _go(dialog, step, column)
    dialog.ui.table.setFocus()
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    editor.selectAll()  # type: ignore[attr-defined]
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_it_opens_at_the_step_the_round_is_at(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog]
) -> None:
    dialog = open_for(sample, _own(sample))
    assert dialog.ui.stepTitle.text() == "Giải trình"
    assert dialog.model.index(STEPS.index(RoundStep.EXPLAIN), 3).data() == "✕ Quá hạn"
    assert "chưa nộp, quá hạn" in dialog.ui.units.choices()[0].subtitle


def test_dates_are_typed_and_saved_together(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog]
) -> None:
    dialog = open_for(sample, _own(sample))
    _type(dialog, RoundStep.APPRAISE_2, 2, "28/12/2026")
    assert _state(dialog, RoundStep.APPRAISE_2).due_on != dt.date(2026, 12, 28)  # waits for Lưu lịch
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(dialog._context)
    assert _state(dialog, RoundStep.APPRAISE_2).due_on == dt.date(2026, 12, 28)
    assert not dialog.model.dirty
    dialog.reject()


def test_what_is_no_date_or_out_of_order_is_said(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog], prompts: ScriptedPrompts
) -> None:
    dialog = open_for(sample, _own(sample))
    before = _state(dialog, RoundStep.APPRAISE_2)
    _type(dialog, RoundStep.APPRAISE_2, 2, "31/02/2026")
    assert "“31/02/2026” không phải ngày/tháng/năm" in dialog.ui.notice.text()
    assert not dialog.ui.saveButton.isEnabled()
    _type(dialog, RoundStep.APPRAISE_2, 2, "01/01/2031")
    dialog.save()
    settle(dialog._context)
    assert dialog.ui.notice.text()
    assert _state(dialog, RoundStep.APPRAISE_2) == before
    prompts.answers.extend([None, 0])
    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_step_ends_when_all_is_in_or_with_a_reason(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog]
) -> None:
    dialog = open_for(sample, _own(sample))
    QTest.mouseClick(dialog.ui.finishButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert "Chưa kết thúc được" in dialog.ui.notice.text()
    assert _state(dialog, RoundStep.EXPLAIN).done_at is None
    dialog.ui.noteEdit.setPlainText("Không đơn vị nào giải trình")
    dialog.finish()
    settle(dialog._context)
    ended = _state(dialog, RoundStep.EXPLAIN)
    assert ended.done_at is not None
    assert ended.note == "Không đơn vị nào giải trình"
    assert not dialog.ui.finishButton.isEnabled()
    dialog.reopen()
    assert "Ghi lý do mở lại" in dialog.ui.notice.text()
    dialog.ui.noteEdit.setPlainText("Một đơn vị gửi thêm")
    dialog.reopen()
    settle(dialog._context)
    assert _state(dialog, RoundStep.EXPLAIN).done_at is None


def test_units_hand_in_and_take_back(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog]
) -> None:
    set_id = _units_set(sample)
    dialog = open_for(sample, set_id)
    _go(dialog, RoundStep.EXPLAIN)
    unit_id = sample.reform.scoring.units(set_id)[0][0]
    assert unit_id is not None
    dialog.ui.units.choose(unit_id)
    handed = unit_id in _state(dialog, RoundStep.EXPLAIN).handed_in
    for on in (not handed, handed):
        button = dialog.ui.handInButton if on else dialog.ui.takeBackButton
        dialog.ui.units.choose(unit_id)
        assert button.isEnabled()
        button.click()
        settle(dialog._context)
        assert (unit_id in _state(dialog, RoundStep.EXPLAIN).handed_in) is on
    _go(dialog, RoundStep.APPRAISE_1)
    assert not dialog.ui.unitsCard.isVisible()


def test_publishing_is_asked_and_refused_with_reasons(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog], prompts: ScriptedPrompts
) -> None:
    set_id = _own(sample)
    leaf = next(row for row in sample.reform.scoring.sheet(set_id).leaves() if row.criterion.code == "A.2")
    sample.reform.scoring.set_survey(set_id, None, leaf.criterion.id, None)
    dialog = open_for(sample, set_id)
    _go(dialog, RoundStep.PUBLISH)
    prompts.answers.append(None)
    dialog.ui.finishButton.click()
    prompts.answers.append(0)
    dialog.ui.finishButton.click()
    settle(dialog._context)
    assert "Chưa công bố được" in dialog.ui.notice.text()
    assert sample.reform.sets.get(set_id).published_on is None


def test_last_years_days_come_a_year_on(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog], prompts: ScriptedPrompts
) -> None:
    set_id = _own(sample)
    next_id = sample.reform.sets.copy(set_id, 2027).created
    dialog = open_for(sample, next_id)
    assert _state(dialog, RoundStep.SELF).due_on is None
    dialog.ui.copyButton.click()
    dialog.save()
    settle(dialog._context)
    due = next(one.due_on for one in sample.reform.rounds.calendar(set_id) if one.step is RoundStep.SELF)
    assert due is not None
    assert _state(dialog, RoundStep.SELF).due_on == due.replace(year=2027)


def test_a_closed_year_is_only_read(
    sample: Workspace, open_for: Callable[[Workspace, int], RoundDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sample.years), "is_closed", lambda self, year: True)
    dialog = open_for(sample, _own(sample))
    assert "đã khóa" in dialog.ui.notice.text()
    assert dialog.model.read_only
    assert not dialog.ui.finishButton.isEnabled()
    assert not dialog.ui.handInButton.isEnabled()
