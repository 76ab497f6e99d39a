"""Lịch chấm điểm: when each step of a round is due, who handed in, ending and reopening steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, RoundStep, SetScope
from thidua_desktop.domain.vietnamese import format_date, parse_date
from thidua_desktop.services.reform.round_steps import HANDED_IN, Span, StepState, StepStatus
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_round import Ui_DlgReformRound
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.reform_scores_round import present_step
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.table_view import ROW_HEIGHT

_ROLES = {
    StepStatus.DONE: "good",
    StepStatus.LATE: "bad",
    StepStatus.DUE: "warn",
    StepStatus.AHEAD: "mute",
    StepStatus.UNPLANNED: "mute",
}
_OFFICE = 0
"""Id in the list of units for the office itself."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as it stands in the table; dates as typed."""

    state: StepState
    status: StepStatus
    starts: str
    due: str


def _put_starts(line: StepLine, text: str) -> StepLine:
    return replace(line, starts=text)


def _put_due(line: StepLine, text: str) -> StepLine:
    return replace(line, due=text)


def _chip(line: StepLine) -> Chip:
    return Chip(line.status.value, _ROLES[line.status])


def _when(line: StepLine) -> str:
    state = line.state
    parts = [format_date(state.done_at.date()) if state.done_at else "", state.actor, state.note]
    return " · ".join(part for part in parts if part)


class RoundDialog(QDialog):
    """Dates wait until Lưu lịch; ending, opening and handing in are stored at once and can be undone."""

    def __init__(self, context: UiContext, set_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rounds = context.workspace.reform.rounds
        self._set = context.workspace.reform.sets.get(set_id)
        self._closed = closed_words(context, self._set.year)
        self._fault = False
        self.ui = ui = Ui_DlgReformRound()
        ui.setupUi(self)
        self.resize(900, 720)
        rows = len(RoundStep) + 1
        ui.tableCard.setMinimumHeight(context.theme.pixels(ROW_HEIGHT) * rows + context.theme.pixels(12))
        self.setWindowTitle(f"Lịch chấm điểm năm {self._set.year}")
        context.icons.dress(self)
        ui.title.setText(f"Lịch chấm điểm: {self._set.name}")
        self.model: SheetModel[StepLine] = SheetModel(
            (
                SheetColumn("Bước", lambda line: line.state.title, 210),
                SheetColumn("Từ ngày", lambda line: line.starts, 110, put=_put_starts),
                SheetColumn("Đến ngày", lambda line: line.due, 110, put=_put_due),
                SheetColumn("Tình trạng", lambda line: _chip(line).text, 130, chip=_chip),
                SheetColumn("Kết thúc", _when, 230),
            )
        )
        ui.table.attach(context, self.model)
        ui.table.selectionModel().currentRowChanged.connect(lambda now, before: self._show_step())
        self.model.edited.connect(plain(self._check_typed))
        ui.units.chosen.connect(lambda _: self._enable())
        for button, act in (
            (ui.finishButton, self.finish),
            (ui.reopenButton, self.reopen),
            (ui.handInButton, lambda: self.hand_in(True)),
            (ui.takeBackButton, lambda: self.hand_in(False)),
            (ui.copyButton, self.copy_last_year),
            (ui.saveButton, self.save),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ctrl+S", self.save, self)
        say(ui.notice, self._closed)
        self._load()
        now = present_step(self._calendar)
        steps = list(RoundStep)
        ui.table.setCurrentIndex(self.model.index(steps.index(now) if now else len(steps) - 1, 2))
        ui.table.setFocus()

    # ---- acts --------------------------------------------------------------------------------
    def save(self) -> None:
        """Store the dates that were typed."""
        dates = self._typed()
        if dates:
            self._change(lambda: self._rounds.plan(self._set.id, dates))

    def copy_last_year(self) -> None:
        """Take the dates of the set this one was copied from, a year on; they wait to be saved."""
        before = self._last_year()
        if before is None:
            return
        moved = {one.step: (_a_year_on(one.starts_on), _a_year_on(one.due_on)) for one in before}
        self.model.replace_all(
            [
                replace(line, starts=_shown(moved[line.state.step][0]), due=_shown(moved[line.state.step][1]))
                for line in self.model.rows()
            ]
        )

    def finish(self) -> None:
        """End the step under the cursor; publishing locks the scores and is asked first."""
        state = self._state()
        if state is None:
            return
        if state.step is RoundStep.PUBLISH and not self._context.prompts.ask_yes_no(
            "Công bố kết quả",
            f"Công bố kết quả theo “{self._set.name}”? Sau khi công bố, điểm bị khóa; muốn sửa phải mở lại.",
            yes="Công bố",
        ):
            return
        note = self._note()
        self._change(lambda: self._rounds.finish(self._set.id, state.step, note))

    def reopen(self) -> None:
        """Open the step under the cursor again; the note is the reason."""
        state = self._state()
        if state is None:
            return
        note = self._note()
        if not note:
            say(self.ui.notice, "Ghi lý do mở lại vào ô Ghi chú, lý do.")
            self.ui.noteEdit.setFocus()
            return
        self._change(lambda: self._rounds.reopen(self._set.id, state.step, note))

    def hand_in(self, on: bool) -> None:
        """Record that the unit chosen handed the step in, or take that back."""
        state, chosen = self._state(), self.ui.units.current_id()
        if state is None or chosen is None:
            return
        unit_id = chosen or None
        act = self._rounds.hand_in if on else self._rounds.take_back
        self._change(lambda: act(self._set.id, state.step, unit_id))

    def reject(self) -> None:
        """Close; dates typed and not saved are asked about."""
        if self.model.dirty and not self._context.prompts.ask_yes_no(
            "Lịch chưa lưu", "Ngày vừa gõ chưa lưu. Bỏ những ngày ấy?", yes="Bỏ", no="Quay lại", danger=True
        ):
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the table's and the fields', never a button's by chance."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    # ---- inside ------------------------------------------------------------------------------
    def _load(self) -> None:
        self._calendar = self._rounds.calendar(self._set.id)
        self._set = self._context.workspace.reform.sets.get(self._set.id)
        today = self._context.workspace.today()
        lines = [
            StepLine(one, one.status(today), _shown(one.starts_on), _shown(one.due_on))
            for one in self._calendar
        ]
        if self.model.rows():
            self.model.replace_all(lines)
            self.model.mark_clean()
            self._fault = False
        else:
            self.model.set_rows(lines)
        self.model.set_read_only(bool(self._closed) or self._set.published_on is not None)
        self.ui.copyButton.setVisible(self._last_year() is not None and not self.model.read_only)
        self._show_step()

    def _last_year(self) -> tuple[StepState, ...] | None:
        """The calendar of the year before, ``None`` where there is none with dates."""
        sets = self._context.workspace.reform.sets.current(self._set.year - 1)
        alike = [one for one in sets if (one.scope, one.group) == (self._set.scope, self._set.group)]
        calendar = self._rounds.calendar(alike[0].id) if alike else ()
        return calendar if any(one.due_on for one in calendar) else None

    def _typed(self) -> dict[RoundStep, Span] | None:
        """Dates that differ from the stored ones; ``None`` after saying which is no date."""
        dates: dict[RoundStep, Span] = {}
        for line in self.model.changed():
            span = []
            for text in (line.starts, line.due):
                day = parse_date(text).date if text else None
                if text and day is None:
                    say(self.ui.notice, f"{line.state.title}: “{text}” không phải ngày/tháng/năm.")
                    return None
                span.append(day)
            dates[line.state.step] = (span[0], span[1])
        return dates

    def _check_typed(self) -> None:
        """Say at once what is no date, and let what is one be saved."""
        say(self.ui.notice, self._closed)
        self._fault = self._typed() is None
        self._enable()

    def _state(self) -> StepState | None:
        line = self.model.row(self.ui.table.currentIndex().row())
        return line.state if line else None

    def _note(self) -> str:
        return self.ui.noteEdit.toPlainText().strip()

    def _show_step(self) -> None:
        ui, state = self.ui, self._state()
        if state is None:
            return
        line = self.model.row(self.ui.table.currentIndex().row())
        ui.stepTitle.setText(state.title)
        said = [f"Kết thúc {_when(line)}" if line and state.done_at else ""]
        if self._set.scope is SetScope.UNITS and state.step in HANDED_IN:
            said.append(f"Đã nộp {len(state.handed_in)}, chưa nộp {len(state.waiting)}.")
        if state.step is RoundStep.PUBLISH and state.done_at is None:
            said.append("Công bố xong thì điểm bị khóa; bảng xếp hạng của bộ này được lập từ điểm.")
        say(ui.stepWords, "\n".join(part for part in said if part))
        ui.finishButton.setText("Công &bố…" if state.step is RoundStep.PUBLISH else "&Kết thúc bước")
        self._fill_units(state)
        self._enable()

    def _fill_units(self, state: StepState) -> None:
        ui, shown = self.ui, state.step in HANDED_IN
        ui.unitsCard.setVisible(shown)
        if not shown:
            return
        today = self._context.workspace.today()
        late = state.status(today) is StepStatus.LATE
        waiting = {one.unit_id for one in state.waiting}
        names = dict(self._context.workspace.reform.scoring.units(self._set.id))
        order = sorted(names, key=lambda unit_id: unit_id not in waiting)
        said = "chưa nộp, quá hạn" if late else "chưa nộp"
        ui.units.set_choices(
            [
                Choice(unit_id or _OFFICE, names[unit_id], said if unit_id in waiting else "đã nộp")
                for unit_id in order
            ]
        )
        whole = "Đơn vị" if self._set.scope is SetScope.UNITS else "Cơ quan"
        ui.unitsTitle.setText(f"{whole}: {len(waiting)} chưa nộp" if waiting else f"{whole}: đã nộp đủ")

    def _enable(self) -> None:
        ui, state = self.ui, self._state()
        if state is None:
            return
        published = self._set.published_on is not None
        locked = bool(self._closed)
        own = state.step is RoundStep.PUBLISH
        ended = state.done_at is not None
        ui.finishButton.setEnabled(not locked and not ended and not published)
        ui.reopenButton.setEnabled(not locked and ended and (own or not published))
        ui.noteEdit.setReadOnly(locked or (published and not own))
        chosen = ui.units.current_id()
        handed = chosen is not None and (chosen or None) in state.handed_in
        ui.handInButton.setEnabled(not locked and not published and chosen is not None and not handed)
        ui.takeBackButton.setEnabled(not locked and not published and handed)
        ui.saveButton.setEnabled(self.model.dirty and not self._fault)

    def _change(self, work: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            say(self.ui.notice, "")
            self.ui.noteEdit.clear()
            self._load()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(work, done, failed, owner=self)


def _shown(day: dt.date | None) -> str:
    return format_date(day) if day else ""


def _a_year_on(day: dt.date | None) -> dt.date | None:
    """The same day of the next year; 29/02 becomes 28/02."""
    if day is None:
        return None
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)
