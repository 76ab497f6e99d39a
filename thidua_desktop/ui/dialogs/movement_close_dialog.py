"""Tổng kết phong trào: the day, what was spent and given, and the summary in words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes, Movement, MovementAward
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_movement_close import Ui_DlgMovementClose
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel, count_of
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.form_notice import read_fields, say, show_error


class MovementCloseDialog(QDialog):
    """Accepted once the closing is stored; a closed movement can be corrected or opened again."""

    def __init__(self, context: UiContext, movement: Movement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._movement = context, movement
        self._service = context.workspace.movements
        self.ui = ui = Ui_DlgMovementClose()
        ui.setupUi(self)
        self.resize(640, 560)
        context.icons.dress(self)
        names = {kind.code: kind.name for kind in context.workspace.nominations.kinds()}
        columns: tuple[SheetColumn[MovementAward], ...] = (
            SheetColumn("Hình thức khen thưởng", lambda one: names.get(one.award_code, one.award_code), 300),
            SheetColumn("Dự kiến", lambda one: str(one.planned), 90, numeric=True),
            SheetColumn("Đã khen", lambda one: str(one.given), 90, numeric=True, put=_given),
        )
        self.model: SheetModel[MovementAward] = SheetModel(columns)
        ui.awards.attach(context, self.model, stretch=0)
        ui.awards.empty.describe("award", "Phong trào không dự kiến khen thưởng")
        self.fields = Fields(self, on=ui.dateEdit, spent=ui.spentEdit, summary=ui.summaryEdit)
        ui.title.setText(f"Tổng kết: {movement.name}")
        self.fields.load(
            {
                "on": movement.closed_on or context.workspace.today(),
                "spent": movement.spent,
                "summary": movement.summary,
            }
        )
        counted = self._service.given(movement.id)
        self.model.set_rows(
            [replace(one, given=one.given or counted.get(one.award_code, 0)) for one in movement.awards]
        )
        ui.reopenButton.setVisible(movement.closed_on is not None)
        ui.saveButton.clicked.connect(plain(self.save))
        ui.suggestButton.clicked.connect(plain(self.suggest))
        ui.reopenButton.clicked.connect(plain(self.reopen))
        ui.cancelButton.clicked.connect(self.reject)
        for button in (ui.suggestButton, ui.reopenButton, ui.cancelButton):
            button.setAutoDefault(False)
        say(ui.notice, "")

    def suggest(self) -> None:
        """Put a summary made from the figures where none is written, after it where there is one."""
        text = self._service.suggested_summary(self._movement.id)
        now = self.ui.summaryEdit.toPlainText().strip()
        self.ui.summaryEdit.setPlainText(f"{now}\n{text}" if now and text not in now else text)

    def save(self) -> None:
        """Store the closing."""
        values = read_fields(self.fields, self.ui.notice, "on")
        if values is None:
            return
        given = {one.award_code: one.given for one in self.model.rows()}
        movement_id = self._movement.id

        def work() -> Changes:
            return self._service.close(movement_id, values["on"], values["summary"], values["spent"], given)

        self._context.change(work, self._done, self._failed, owner=self)

    def reopen(self) -> None:
        """Take the closing back; its words stay."""
        movement_id = self._movement.id
        self._context.change(lambda: self._service.reopen(movement_id), self._done, self._failed, owner=self)

    def _done(self, changes: Changes) -> None:
        self.accept()

    def _failed(self, error: Known) -> bool:
        if isinstance(error, Invalid):
            say(self.ui.notice, "\n".join(problem.message for problem in error.problems))
            return True
        return show_error(error, self.fields, self.ui.notice)


def _given(one: MovementAward, text: str) -> MovementAward | None:
    count = count_of(text)
    return None if count is None else replace(one, given=count)
