"""Phiếu cho đơn vị điền: which form, for which units, into which folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known, RuleViolation
from thidua_desktop.services.fill_in import UnitChoice
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.fill_in_back_dialog import FORM_FILES, open_fill_in_back
from thidua_desktop.ui.forms.ui_dlg_fill_in import Ui_DlgFillIn
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.form_notice import say


def open_fill_in(context: UiContext, parent: QWidget | None = None) -> None:
    """Open the window for forms that go out and come back."""
    dialog = FillInDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


@dataclass(frozen=True, slots=True)
class _Line:
    choice: UnitChoice
    chosen: bool


def _choose(row: _Line, on: bool) -> _Line:
    return replace(row, chosen=on)


class FillInDialog(QDialog):
    """Space ticks a unit; the forms are of the working year."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.fill_in
        self.ui = ui = Ui_DlgFillIn()
        ui.setupUi(self)
        self.resize(860, 600)
        context.icons.dress(self)
        self.model: SheetModel[_Line] = SheetModel(
            (
                SheetColumn("Gửi", lambda row: "", 60, checked=lambda row: row.chosen, check=_choose),
                SheetColumn("Đơn vị", lambda row: row.choice.unit.name, 420),
                SheetColumn("Phiếu có sẵn", lambda row: row.choice.note, 240),
            )
        )
        ui.table.attach(context, self.model, stretch=1)
        for kind, label in self._service.kinds().items():
            ui.kindBox.addItem(label, kind)
        for summary in context.workspace.nominations.batches(context.year):
            ui.batchBox.addItem(summary.batch.name, summary.batch.id)
        ui.yearLabel.setText(f"Năm {context.year}")
        ui.kindBox.currentIndexChanged.connect(plain(self.show_units))
        self.model.edited.connect(plain(self._enable))
        for button, act in (
            (ui.allButton, lambda: self.tick(True)),
            (ui.noneButton, lambda: self.tick(False)),
            (ui.writeButton, self.write),
            (ui.closeButton, self.reject),
            (ui.backButton, self.read_back),
        ):
            button.clicked.connect(plain(act))
        self.show_units()
        ui.table.setFocus()

    @property
    def kind(self) -> str:
        """The kind of form chosen."""
        return str(self.ui.kindBox.currentData())

    def show_units(self) -> None:
        """The units this kind of form is for."""
        ui, nominations = self.ui, self.kind == "nominations"
        for widget in (ui.batchLabel, ui.batchBox):
            widget.setVisible(nominations)
        units = self._service.units(self.kind, self._context.year)
        self.model.set_rows([_Line(one, one.proposed) for one in units])
        missing = ""
        if nominations and not ui.batchBox.count():
            missing = f"Năm {self._context.year} chưa có đợt xét nào: mở một đợt ở tab Đề nghị trước."
        say(ui.notice, missing)
        why = "Chưa đơn vị nào có giao ước." if self.kind == "pledge-results" else "Thêm đơn vị ở tab Đơn vị."
        ui.table.empty.describe("building-2", "Không có đơn vị để gửi phiếu", why)
        self._enable()

    def tick(self, on: bool) -> None:
        """Choose every unit, or none."""
        self.model.replace_all([replace(row, chosen=on) for row in self.model.rows()])

    def write(self) -> None:
        """Ask for the folder and write the chosen units' forms."""
        folder = self._context.prompts.pick_folder("Thư mục ghi phiếu của đơn vị")
        if folder is not None:
            self._write(folder, force=False)

    def read_back(self) -> None:
        """Take in forms that came back."""
        files = self._context.prompts.pick_open_files("Phiếu đơn vị gửi về", FORM_FILES)
        if files and open_fill_in_back(self._context, files, self):
            self.show_units()

    # ---- inside ------------------------------------------------------------------------------
    def _chosen(self) -> list[int]:
        return [row.choice.unit.id for row in self.model.rows() if row.chosen]

    def _write(self, folder: Path, *, force: bool) -> None:
        kind, units, year = self.kind, self._chosen(), self._context.year
        batch_id = int(self.ui.batchBox.currentData() or 0)

        def done(files: list[Path]) -> None:
            say(self.ui.notice, "")
            self._context.navigator.say.emit(f"Đã ghi {len(files)} phiếu vào {folder.name}")
            self._context.prompts.open_folder(folder)

        def failed(error: Known) -> bool:
            overwrite = isinstance(error, RuleViolation) and not force and "đã có" in error.message
            if not overwrite:
                say(self.ui.notice, str(error))
            elif self._context.prompts.ask_yes_no("Ghi phiếu", str(error), yes="Ghi đè", danger=True):
                self._write(folder, force=True)
            return True

        self._context.tasks.run_db(
            lambda job: self._service.write(kind, units, folder, year, batch_id, force=force),
            done,
            failed,
            label="Đang ghi phiếu",
            owner=self,
        )

    def _enable(self) -> None:
        count, ui = len(self._chosen()), self.ui
        ready = count > 0 and (self.kind != "nominations" or ui.batchBox.count() > 0)
        ui.writeButton.setText(f"&Ghi {count} phiếu…" if count else "&Ghi phiếu…")
        ui.writeButton.setEnabled(ready)
