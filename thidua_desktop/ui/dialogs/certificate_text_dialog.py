"""The words of one person's certificate, where they are to differ from the records."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_certificate_text import Ui_DlgCertificateText
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut


class CertificateTextDialog(QDialog):
    """One line for each place: grey what the records give, typed what stands instead."""

    def __init__(self, context: UiContext, award_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._award_id = award_id
        self._service = context.workspace.certificate_texts
        self.ui = ui = Ui_DlgCertificateText()
        ui.setupUi(self)
        self.resize(760, 480)
        context.icons.dress(self)
        words = self._service.of(award_id)
        self.edits: dict[str, QLineEdit] = {}
        for one in words:
            edit = QLineEdit(one.own)
            edit.setPlaceholderText(one.record or "(trống)")
            edit.setToolTip(f"Trong sổ: {one.record or '(trống)'}")
            edit.setAccessibleName(one.label)
            self.edits[one.field] = edit
            ui.form.addRow(QLabel(one.label), edit)
        name = next(one.record for one in words if one.field == "name")
        ui.title.setText(f"Chữ riêng trên giấy của {name}")
        ui.reasonEdit.setText(self._service.reason(award_id))
        self._clean = self._values()
        ui.saveButton.clicked.connect(plain(self.save))
        ui.resetButton.clicked.connect(plain(self.reset))
        ui.closeButton.clicked.connect(self.reject)
        shortcut("Ctrl+S", self.save, self)
        self.edits["name"].setFocus()

    @property
    def dirty(self) -> bool:
        return self._values() != self._clean

    def save(self) -> None:
        """Keep what is typed and close."""
        values = {name: edit.text() for name, edit in self.edits.items()}
        reason = self.ui.reasonEdit.text()

        def done(changes: Changes) -> None:
            self._clean = self._values()
            self.accept()

        self._context.change(
            lambda: self._service.save(self._award_id, values, reason), done, self._failed, owner=self
        )

    def reset(self) -> None:
        """Empty every line: the certificate says what the records say. Stored by Lưu."""
        for edit in self.edits.values():
            edit.clear()

    def reject(self) -> None:
        if not self.dirty or self._context.prompts.ask_yes_no(
            "Chưa lưu", "Chữ vừa gõ chưa được lưu.", yes="Bỏ phần vừa gõ", no="Ở lại", danger=True
        ):
            super().reject()

    def _values(self) -> tuple[str, ...]:
        return (*(edit.text() for edit in self.edits.values()), self.ui.reasonEdit.text())

    def _failed(self, error: Known) -> bool:
        self.ui.notice.setText(str(error))
        if isinstance(error, Invalid) and error.problems:
            field = error.problems[0].field
            (self.edits.get(field) or self.ui.reasonEdit).setFocus()
        return True


def open_certificate_text(context: UiContext, award_id: int, parent: QWidget | None = None) -> None:
    """Show the words of one certificate until closed."""
    dialog = CertificateTextDialog(context, award_id, parent)
    dialog.exec()
    dialog.deleteLater()
