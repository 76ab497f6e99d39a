"""Đề xuất việc khắc phục: components that lost points, ticked, go into the plan together."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import exact_points
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_remedy_propose import Ui_DlgRemedyPropose
from thidua_desktop.ui.models.remedies import ProposedRow, proposed_columns
from thidua_desktop.ui.models.sheet import SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say

_OFFICE = 0


class RemedyProposeDialog(QDialog):
    """What is ticked becomes the plan with "Đưa vào kế hoạch", in one operation."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._year = context, year
        self._service = context.workspace.reform.remedies
        self.ui = ui = Ui_DlgRemedyPropose()
        ui.setupUi(self)
        self.resize(960, 560)
        context.icons.dress(self)
        ui.title.setText(f"Mục bị mất điểm năm {year} chưa có trong kế hoạch")
        self.model: SheetModel[ProposedRow] = SheetModel(proposed_columns())
        ui.table.attach(context, self.model, stretch=4, wrap=True)
        fill_combo(ui.unitBox, self._units())
        ui.unitBox.setVisible(ui.unitBox.count() > 1)
        ui.thresholdEdit.setPlaceholderText("0,001")
        ui.thresholdEdit.textChanged.connect(plain(self.load))
        ui.unitBox.activated.connect(plain(self.load))
        ui.allButton.clicked.connect(lambda: self._tick(True))
        ui.noneButton.clicked.connect(lambda: self._tick(False))
        ui.saveButton.clicked.connect(plain(self.save))
        ui.closeButton.clicked.connect(self.reject)
        self.model.edited.connect(lambda _: self._show_count())
        shortcut("Ctrl+S", self.save, self)
        shortcut("Space", self._toggle, ui.table)
        for button in (ui.allButton, ui.noneButton, ui.saveButton, ui.closeButton):
            button.setAutoDefault(False)
        self.load()
        ui.table.setFocus()

    def load(self) -> None:
        """Propose anew, by the unit and the least loss asked for."""
        ui = self.ui
        problem = ui.thresholdEdit.problem()
        say(ui.notice, problem)
        if problem:
            return
        unit_id = ui.unitBox.currentData() or None
        proposed = self._service.propose(self._year, unit_id, ui.thresholdEdit.value() or 1)
        self.model.set_rows([ProposedRow(one) for one in proposed])
        ui.table.empty.describe(
            "circle-check", "Không có mục nào", "Không mục nào mất điểm ở mức này, hoặc đã có trong kế hoạch."
        )
        if proposed:
            ui.table.setCurrentIndex(self.model.index(0, 0))
        self._show_count()

    def save(self) -> None:
        """Put what is ticked into the plan and close."""
        wanted = [row.remedy for row in self.model.rows() if row.wanted]
        if not wanted:
            return

        def done(changes: Changes) -> None:
            self.accept()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(lambda: self._service.add(wanted), done, failed, owner=self)

    def _units(self) -> list[tuple[str, int]]:
        """The office itself, then the units that a set of the year scores."""
        workspace = self._context.workspace
        sets = workspace.reform.sets
        members = {one for held in sets.current(self._year) for one in sets.members(held.id)}
        names = [(unit.name, unit.id) for unit in workspace.units.every() if unit.id in members]
        return [("Của cơ quan", _OFFICE), *names]

    def _tick(self, on: bool) -> None:
        self.model.replace_all([replace(row, wanted=on) for row in self.model.rows()])

    def _toggle(self) -> None:
        number = self.ui.table.currentIndex().row()
        row = self.model.row(number)
        if row is not None:
            self.model.replace_row(number, replace(row, wanted=not row.wanted))

    def _show_count(self) -> None:
        wanted = [row.remedy for row in self.model.rows() if row.wanted]
        lost = exact_points(sum(one.lost for one in wanted))
        words = f"{len(wanted)}/{self.model.rowCount()} mục, mất {lost} điểm"
        self.ui.countLabel.setText(words if self.model.rowCount() else "")
        self.ui.saveButton.setEnabled(bool(wanted))
