"""Bản ký giao ước: a column for the units' seals, and who witnesses for the upper level."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.signing_options import SigningOptions
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_pledge_sheet import Ui_DlgPledgeSheet
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.form_notice import say


class PledgeSheetDialog(QDialog):
    """Accepted once the options are stored; stored in one operation."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.signing_options
        self.ui = ui = Ui_DlgPledgeSheet()
        ui.setupUi(self)
        self.resize(520, 380)
        context.icons.dress(self)
        self._stored = self._service.get()
        ui.sealBox.setChecked(self._stored.seal)
        ui.postEdit.setPlainText(self._stored.witness_post)
        ui.nameEdit.setText(self._stored.witness)
        say(ui.notice, "")
        ui.saveButton.clicked.connect(plain(self.save))
        ui.cancelButton.clicked.connect(self.reject)
        shortcut("Ctrl+S", self.save, self)
        ui.sealBox.setFocus()

    def options(self) -> SigningOptions:
        """The options as they stand in the dialog."""
        ui = self.ui
        return SigningOptions(
            ui.sealBox.isChecked(), ui.nameEdit.text().strip(), ui.postEdit.toPlainText().strip()
        )

    def save(self) -> None:
        """Store what is shown; nothing changed is nothing to store."""
        options = self.options()
        if options == self._stored:
            self.accept()
            return

        def done(changes: Changes) -> None:
            self.accept()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(lambda: self._service.save(options), done, failed, owner=self)


def open_sheet_options(context: UiContext, parent: QWidget | None = None) -> None:
    """Edit what the joint pledge has beside the units."""
    dialog = PledgeSheetDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
