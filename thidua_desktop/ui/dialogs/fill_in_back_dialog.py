"""Nhận phiếu đơn vị điền: what the forms bring, line by line, before any of it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.fill_in import FillInFate, FillInPreview, PreviewLine
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_fill_in_back import Ui_DlgFillInBack
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.form_notice import say

FORM_FILES = "Phiếu điền (*.xlsx *.ods *.xls)"
_ROLES = {
    FillInFate.NEW: "good",
    FillInFate.CHANGED: "good",
    FillInFate.ASK: "warn",
    FillInFate.CONFLICT: "warn",
    FillInFate.REFUSED: "bad",
}


def open_fill_in_back(context: UiContext, files: Sequence[Path], parent: QWidget | None = None) -> bool:
    """Show what forms bring; True once lines of them were taken in."""
    dialog = FillInBackDialog(context, files, parent)
    taken = bool(dialog.exec())
    dialog.deleteLater()
    return taken


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a form, and whether it is taken."""

    unit: str
    line: PreviewLine
    taken: bool


def _chip(row: _Line) -> Chip:
    return Chip(row.line.fate.value, _ROLES[row.line.fate])


def _take(row: _Line, on: bool) -> _Line:
    return replace(row, taken=on)


def _takeable(row: _Line) -> bool:
    return row.line.fate is not FillInFate.REFUSED


class FillInBackDialog(QDialog):
    """Space ticks a line; what leaves something to decide is taken only where the clerk ticks it."""

    def __init__(self, context: UiContext, files: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.fill_in
        self._preview: FillInPreview | None = None
        self.ui = ui = Ui_DlgFillInBack()
        ui.setupUi(self)
        self.resize(1180, 640)
        context.icons.dress(self)
        self.model: SheetModel[_Line] = SheetModel(
            (
                SheetColumn(
                    "Nhận",
                    lambda row: "",
                    60,
                    checked=lambda row: row.taken,
                    check=_take,
                    enabled=_takeable,
                ),
                SheetColumn("Đơn vị", lambda row: row.unit, 150),
                SheetColumn("Dòng", lambda row: str(row.line.key.row), 56, numeric=True),
                SheetColumn("Ai, việc gì", lambda row: row.line.name, 160),
                SheetColumn("Đang có", lambda row: row.line.before, 170),
                SheetColumn("Phiếu ghi", lambda row: row.line.after, 260),
                SheetColumn("Tình trạng", lambda row: _chip(row).text, 146, chip=_chip),
                SheetColumn("Ghi chú", lambda row: row.line.message, 190),
            )
        )
        ui.table.attach(context, self.model, stretch=5, wrap=True)
        self._describe_empty(refused=False)
        self.model.edited.connect(plain(self._enable))
        for button, act in (
            (ui.filesButton, self.pick),
            (ui.allButton, lambda: self.tick(True)),
            (ui.noneButton, lambda: self.tick(False)),
            (ui.applyButton, self.apply),
            (ui.cancelButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        say(ui.notice, "")
        self._enable()
        ui.table.setFocus()
        self.read(files)

    def pick(self) -> None:
        """Read other files instead."""
        files = self._context.prompts.pick_open_files("Phiếu đơn vị gửi về", FORM_FILES)
        if files:
            self.read(files)

    def read(self, files: Sequence[Path]) -> None:
        """Read forms and show what they bring."""
        say(self.ui.summary, "Đang đọc phiếu…")
        self._context.tasks.run_db(
            lambda job: self._service.preview(files),
            self._show,
            self._failed,
            label="Đang đọc phiếu",
            owner=self,
        )

    def tick(self, on: bool) -> None:
        """Take every line that can be taken, or none."""
        self.model.replace_all([replace(row, taken=on and _takeable(row)) for row in self.model.rows()])

    def apply(self) -> None:
        """Store the ticked lines as one operation."""
        preview = self._preview
        if preview is None:
            return
        keys = [row.line.key for row in self.model.rows() if row.taken]

        def done(changes: Changes) -> None:
            self.accept()

        self._context.change(lambda: self._service.apply(preview, keys), done, self._failed, owner=self)

    # ---- inside ------------------------------------------------------------------------------
    def _show(self, preview: FillInPreview) -> None:
        self._preview = preview
        default = preview.default_keys
        self.model.set_rows(
            [
                _Line(file.unit_name, line, line.key in default)
                for file in preview.files
                for line in file.lines
            ]
        )
        problems = [one.message for file in preview.files for one in file.problems]
        say(self.ui.notice, "\n".join(problems))
        kinds = {preview.labels[file.kind].lower() for file in preview.files if file.kind}
        counts = [f"{count} {fate.value.lower()}" for fate, count in preview.counts.items()]
        said = f"{len(preview.files)} tệp" + (f" ({', '.join(sorted(kinds))})" if kinds else "")
        refused = bool(problems) and not counts
        nothing = "không đọc được phiếu nào" if refused else "không có gì mới"
        say(self.ui.summary, f"{said}: {', '.join(counts) or nothing}. Chưa ghi gì vào dữ liệu.")
        self._describe_empty(refused=refused)
        self._enable()

    def _describe_empty(self, *, refused: bool) -> None:
        """Why there is no line: a file that is no form must not pass for a form without news."""
        title = "Không đọc được phiếu nào" if refused else "Phiếu không có gì mới"
        hint = "Lý do ở trên. Chọn tệp khác, hoặc đóng lại." if refused else "Chọn tệp khác, hoặc đóng lại."
        self.ui.table.empty.describe("file-spreadsheet", title, hint)

    def _failed(self, error: Known) -> bool:
        say(self.ui.notice, str(error))
        return True

    def _enable(self) -> None:
        rows = self.model.rows()
        count = sum(row.taken for row in rows)
        self.ui.applyButton.setText(f"&Nhận {count} dòng" if count else "&Nhận vào dữ liệu")
        self.ui.applyButton.setEnabled(count > 0)
        for button in (self.ui.allButton, self.ui.noneButton):
            button.setEnabled(any(_takeable(row) for row in rows))
