"""Nhận phiếu chấm điểm: what the units' workbooks bring, line by line, before any of it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.reform.workbook_merge import MergeFate, MergeLine, MergePreview
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_workbook import Ui_DlgReformWorkbook
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.prompts import XLSX_FILES
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.form_notice import say

if TYPE_CHECKING:
    from thidua_desktop.services.reform.workbooks import ReformWorkbooks

_ROLES = {
    MergeFate.NEW: "good",
    MergeFate.CHANGED: "good",
    MergeFate.CONFLICT: "warn",
    MergeFate.REFUSED: "bad",
}


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of a workbook, and whether it is taken."""

    unit: str
    line: MergeLine
    taken: bool


def _chip(row: PreviewLine) -> Chip:
    return Chip(row.line.fate.value, _ROLES[row.line.fate])


def _take(row: PreviewLine, on: bool) -> PreviewLine:
    return replace(row, taken=on)


def _takeable(row: PreviewLine) -> bool:
    return row.line.fate is not MergeFate.REFUSED


class WorkbookDialog(QDialog):
    """Space ticks a line; what stands in conflict is taken only where the clerk ticks it."""

    def __init__(self, context: UiContext, files: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service: ReformWorkbooks = context.workspace.reform.workbooks
        self._preview: MergePreview | None = None
        self.ui = ui = Ui_DlgReformWorkbook()
        ui.setupUi(self)
        self.resize(1080, 620)
        context.icons.dress(self)
        self.model: SheetModel[PreviewLine] = SheetModel(
            (
                SheetColumn(
                    "Nhận",
                    lambda row: "",
                    60,
                    checked=lambda row: row.taken,
                    check=_take,
                    enabled=_takeable,
                ),
                SheetColumn("Đơn vị", lambda row: row.unit, 170),
                SheetColumn("Tiêu chí", lambda row: f"{row.line.code} {row.line.name}", 250),
                SheetColumn("Đang có", lambda row: row.line.before.words, 160),
                SheetColumn("Phiếu ghi", lambda row: row.line.after.words, 160),
                SheetColumn("Tình trạng", lambda row: _chip(row).text, 176, chip=_chip),
                SheetColumn("Ghi chú", lambda row: row.line.message, 150),
            )
        )
        ui.table.attach(context, self.model, stretch=2, wrap=True)
        ui.table.empty.describe("file-spreadsheet", "Phiếu không có gì mới", "Chọn tệp khác, hoặc đóng lại.")
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
        say(ui.summary, "Đang đọc phiếu…")
        self._enable()
        ui.table.setFocus()
        self.read(files)

    def pick(self) -> None:
        """Read other files instead."""
        files = self._context.prompts.pick_open_files("Phiếu chấm điểm đơn vị gửi về", XLSX_FILES)
        if files:
            self.read(files)

    def read(self, files: Sequence[Path]) -> None:
        """Read workbooks and show what they bring."""
        self._context.tasks.run_db(
            lambda job: self._service.preview(files),
            self._show,
            self._failed,
            label="Đang đọc phiếu chấm điểm",
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
        hand_in = self.ui.handInBox.isChecked()

        def done(changes: Changes) -> None:
            self.accept()

        self._context.change(
            lambda: self._service.apply(preview, keys, hand_in=hand_in), done, self._failed, owner=self
        )

    # ---- inside ------------------------------------------------------------------------------
    def _show(self, preview: MergePreview) -> None:
        self._preview = preview
        default = set(preview.default_keys)
        self.model.set_rows(
            [
                PreviewLine(file.unit_name, line, line.key in default)
                for file in preview.files
                for line in file.lines
            ]
        )
        problems = [f"{file.name}: {one.message}" for file in preview.files for one in file.problems]
        say(self.ui.notice, "\n".join(problems))
        counts = ", ".join(
            f"{count} dòng {fate.value.lower()}" for fate, count in preview.counts.items() if count
        )
        say(self.ui.summary, f"{len(preview.files)} tệp: {counts or 'không có gì mới'}.")
        self._enable()

    def _failed(self, error: Known) -> bool:
        say(self.ui.summary, "")
        say(self.ui.notice, str(error))
        return True

    def _enable(self) -> None:
        rows = self.model.rows()
        self.ui.applyButton.setEnabled(any(row.taken for row in rows) or self._only_hand_in())
        for button in (self.ui.allButton, self.ui.noneButton):
            button.setEnabled(any(_takeable(row) for row in rows))

    def _only_hand_in(self) -> bool:
        """Workbooks without anything new can still be recorded as handed in."""
        files = self._preview.files if self._preview else ()
        return bool(files) and not any(file.problems or file.lines for file in files)
