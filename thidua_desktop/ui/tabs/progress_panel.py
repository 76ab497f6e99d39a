"""Tiến độ at the right of tab Đề nghị: the steps of a batch, what its units sent in, and its history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Batch, Changes
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.domain.workflow import Step, UnitState, is_back
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_progress_panel import Ui_ProgressPanelForm
from thidua_desktop.ui.tabs.event_words import event_lines
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.step_bar import when_of

STEPS, UNITS, HISTORY = range(3)
_EVENTS = 300
"""Events listed: more would only make the list slow to read."""


def silent(unit: UnitState) -> bool:
    """Whether a unit sent nothing in and did not say that it proposes nobody."""
    return not (unit.nominations or unit.submitted_on or unit.nothing_to_propose)


class ProgressPanel(QFrame):
    """Moves a batch on, skips steps on purpose, sets deadlines, notes what units said."""

    closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.workflow
        self._batch = Batch(0, "", 0)
        self._steps: tuple[Step, ...] = ()
        self._units: tuple[UnitState, ...] = ()
        self.ui = Ui_ProgressPanelForm()
        self.ui.setupUi(self)
        ui = self.ui
        for edit in (ui.steps.chosen, ui.units.chosen):
            edit.connect(self._show_current)
        ui.waitingBox.toggled.connect(self._fill_units)
        for button, act in (
            (ui.moveButton, self.move_on),
            (ui.dueButton, self.set_deadline),
            (ui.submittedButton, lambda: self.mark(submitted=True)),
            (ui.nothingButton, lambda: self.mark(nothing=True)),
            (ui.clearButton, self.mark),
        ):
            button.clicked.connect(plain(act))
        ui.dueEdit.returnPressed.connect(self.set_deadline)
        ui.closeButton.clicked.connect(self.closed.emit)
        context.icons.dress(self)

    def show_batch(self, batch: Batch, page: int | None = None) -> None:
        """Show the progress of ``batch``, on ``page`` when one is asked for."""
        another = batch.id != self._batch.id
        self._batch = batch
        ui = self.ui
        ui.title.setText(f"Tiến độ: {batch.name}")
        self._steps = self._service.steps(batch.id)
        self._units = self._service.unit_states(batch.id)
        choices = [Choice(n, _step_title(step), _step_under(step)) for n, step in enumerate(self._steps, 1)]
        now = next((n for n, step in enumerate(self._steps, 1) if step.current), 1)
        # The next step is what the clerk comes for.
        ui.steps.set_choices(choices, keep=min(now + 1, len(self._steps)) if another else None)
        self._fill_units()
        self._fill_history()
        if page is not None:
            ui.pages.setCurrentIndex(page)
            (ui.steps, ui.units, ui.history)[page].setFocus()
        self._show_current()

    # ---- acts --------------------------------------------------------------------------------
    def move_on(self) -> None:
        """Take the batch to the step under the cursor; jumping and going back ask first."""
        step = self._step()
        if step is None or step.current:
            return
        now = next((one.state for one in self._steps if one.current), step.state)
        reason = ""
        if is_back(now, step.state):
            answer = self._context.prompts.ask_text("Lùi bước", f"Vì sao lùi về bước {step.label}?")
            if not answer:
                return
            reason = answer
        else:
            jumped = [one.label for one in self._steps if not one.done]
            jumped = jumped[: jumped.index(step.label)]
            if jumped and not self._context.prompts.ask_yes_no(
                "Bỏ qua bước",
                f"Chuyển thẳng đến bước {step.label} và ghi là bỏ qua bước {', '.join(jumped)}?",
                yes="Bỏ qua và chuyển",
            ):
                return
        state = step.state
        self._change(lambda: self._service.move(self._batch.id, state, reason))

    def set_deadline(self) -> None:
        """Store the deadline typed for the step under the cursor; empty takes it away."""
        step, edit = self._step(), self.ui.dueEdit
        if step is None:
            return
        if edit.problem():
            self._context.navigator.say.emit(edit.problem())
            edit.setFocus()
            return
        state, day = step.state, edit.value()
        self._change(lambda: self._service.set_deadline(self._batch.id, state, day))

    def mark(self, *, submitted: bool = False, nothing: bool = False) -> None:
        """Note that the unit under the cursor handed in today, or proposes nobody; neither takes it back."""
        unit = self._unit()
        if unit is None:
            return
        day = self._context.workspace.today() if submitted else None
        self._change(
            lambda: self._service.mark_unit(
                self._batch.id,
                unit.unit_id,
                submitted_on=day,
                nothing_to_propose=nothing,
                note=unit.note,
                expected=unit,
            )
        )

    def _change(self, work: Callable[[], Changes], on_error: Callable[[Known], bool] | None = None) -> None:
        self._context.change(work, None, on_error, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _step(self) -> Step | None:
        place = (self.ui.steps.current_id() or 0) - 1
        return self._steps[place] if 0 <= place < len(self._steps) else None

    def _unit(self) -> UnitState | None:
        wanted = self.ui.units.current_id()
        return next((unit for unit in self._units if unit.unit_id == wanted), None)

    def _fill_units(self) -> None:
        ui = self.ui
        waiting = [unit for unit in self._units if silent(unit)]
        late = sum(1 for unit in waiting if unit.late)
        shown = waiting if ui.waitingBox.isChecked() else list(self._units)
        ui.waitingBox.setText(f"Chỉ đơn vị chưa nộp ({len(waiting)})")
        ui.unitsLead.setText(
            f"{len(self._units) - len(waiting)}/{len(self._units)} đơn vị đã nộp hoặc báo không đề nghị"
            + (f"; {late} đơn vị trễ hạn" if late else "")
            + "."
        )
        ui.units.set_choices([Choice(unit.unit_id, unit.name, _unit_under(unit)) for unit in shown])
        ui.units.setVisible(bool(shown))
        ui.unitsEmpty.setVisible(not shown)
        ui.unitsEmpty.setText(
            "Mọi đơn vị đã nộp hoặc báo không đề nghị." if self._units else "Cơ quan chưa có đơn vị nào."
        )
        ui.pages.setTabText(UNITS, f"Đơn vị ({len(waiting)})" if waiting else "Đơn vị")
        self._show_current()

    def _fill_history(self) -> None:
        ui = self.ui
        events = self._service.history(self._batch.id)[:_EVENTS]
        lines = event_lines(events)
        names = self._names([event.nomination_id for event in events])
        ui.history.set_choices(
            [
                Choice(n, f"{what} · {names[event.nomination_id]}" if event.nomination_id else what, under)
                for n, ((what, under), event) in enumerate(zip(lines, events, strict=True), 1)
            ]
        )
        ui.history.setVisible(bool(events))
        ui.historyEmpty.setVisible(not events)

    def _names(self, ids: list[int | None]) -> dict[int | None, str]:
        """Whose line an event is about; lines taken out meanwhile are said to be."""
        wanted = sorted({one for one in ids if one})
        rows = self._context.workspace.nominations.page(wanted)
        known: dict[int | None, str] = {row.nomination.id: row.name for row in rows}
        return {one: known.get(one, "đề nghị đã xóa") for one in ids}

    def _show_current(self) -> None:
        ui, step, unit = self.ui, self._step(), self._unit()
        if step is not None:
            ui.moveButton.setEnabled(not step.current)
            ui.moveButton.setText("Đợt đang ở bước này" if step.current else f"&Chuyển đến bước {step.label}")
            ui.stepDetail.setText(_step_under(step))
            ui.dueEdit.set_value(step.due_on)
        ui.stepDetail.setVisible(bool(ui.stepDetail.text()))
        ui.submittedButton.setEnabled(unit is not None and unit.submitted_on is None)
        ui.nothingButton.setEnabled(unit is not None and not unit.nominations and not unit.nothing_to_propose)
        ui.clearButton.setVisible(unit is not None and bool(unit.submitted_on or unit.nothing_to_propose))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.steps.hasFocus():
            self.move_on()
        else:
            super().keyPressEvent(event)


def _step_title(step: Step) -> str:
    sign = "–" if step.skipped else "✓" if step.done else "○"
    return f"{sign} {step.label}" + (" (đang ở đây)" if step.current else "")


def _step_under(step: Step) -> str:
    parts = [when_of(step), step.actor]
    if step.done and step.due_on is not None:
        parts.append(f"hạn {format_date(step.due_on)}")
    return " · ".join(part for part in parts if part)


def _unit_under(unit: UnitState) -> str:
    parts = [f"{unit.nominations} đề nghị" if unit.nominations else ""]
    if unit.nothing_to_propose:
        parts.append("không đề nghị")
    elif unit.submitted_on:
        parts.append(f"nộp {format_date(unit.submitted_on)}")
    elif not unit.nominations:
        parts.append("chưa nộp, trễ hạn" if unit.late else "chưa nộp")
    parts.append(unit.note)
    return " · ".join(part for part in parts if part)
