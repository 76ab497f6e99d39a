"""Trả lại để bổ sung: one line goes back to its unit for named fields, the rest of the batch goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import NominationRow
from thidua_desktop.domain.workflow import RETURN_FIELDS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_return import Ui_DlgReturn

_FIELD = Qt.ItemDataRole.UserRole


class ReturnDialog(QDialog):
    """Tick what has to be mended (Space), write a word to the unit. Accepted once it is stored."""

    def __init__(self, context: UiContext, row: NominationRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._row = context, row
        self.ui = Ui_DlgReturn()
        self.ui.setupUi(self)
        self.resize(480, 460)
        ui = self.ui
        ui.lead.setText(
            f"{row.name}, {row.award_name}: chỉ đề nghị này được trả lại, cả đợt vẫn đi tiếp. "
            "Đánh dấu mục đơn vị cần sửa."
        )
        for code, label in RETURN_FIELDS.items():
            item = QListWidgetItem(label)
            item.setData(_FIELD, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            ui.fieldList.addItem(item)
        ui.fieldList.setCurrentRow(0)
        ui.fieldList.setFocus()
        ui.notice.hide()
        ui.okButton.clicked.connect(self.send_back)
        ui.cancelButton.clicked.connect(self.reject)

    def fields(self) -> list[str]:
        """Codes of what is ticked."""
        items = (self.ui.fieldList.item(row) for row in range(self.ui.fieldList.count()))
        return [item.data(_FIELD) for item in items if item.checkState() == Qt.CheckState.Checked]

    def send_back(self) -> None:
        """Store the return; what is missing is said above the buttons."""
        fields, note = self.fields(), self.ui.noteEdit.text().strip()
        service, nomination_id = self._context.workspace.workflow, self._row.nomination.id

        def failed(error: Known) -> bool:
            self.ui.notice.setText(str(error))
            self.ui.notice.show()
            return True

        self._context.change(
            lambda: service.return_line(nomination_id, fields, note),
            lambda changes: self.accept(),
            failed,
            owner=self,
        )
