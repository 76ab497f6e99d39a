"""Ghi việc ký giao ước: one day for all the chosen units, or not signed after all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, Pledge
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_pledge_sign import Ui_DlgPledgeSign
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.form_notice import say


class PledgeSignDialog(QDialog):
    """Accepted once the day is written."""

    def __init__(self, context: UiContext, pledges: Sequence[Pledge], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ids = [pledge.id for pledge in pledges]
        signed = [pledge.signed_on for pledge in pledges if pledge.signed_on]
        self.ui = ui = Ui_DlgPledgeSign()
        ui.setupUi(self)
        self.resize(460, 230)
        context.icons.dress(self)
        ui.title.setText(f"Ký giao ước: {len(pledges)} đơn vị")
        ui.explanation.setText(
            f"{len(signed)} đơn vị trong số này đã ghi ngày ký; ngày ghi dưới đây thay ngày ấy."
            if signed
            else "Ghi cùng một ngày ký cho các đơn vị đang chọn."
        )
        ui.dateEdit.set_value(context.workspace.today())
        ui.unsignButton.setEnabled(bool(signed))
        say(ui.notice, "")
        ui.signButton.clicked.connect(plain(self.sign))
        ui.unsignButton.clicked.connect(plain(lambda: self._store(None)))
        ui.cancelButton.clicked.connect(self.reject)
        ui.dateEdit.setFocus()
        ui.dateEdit.selectAll()

    def sign(self) -> None:
        """Write the day typed."""
        edit = self.ui.dateEdit
        problem = edit.problem() or ("" if edit.value() else "Ghi ngày ký.")
        say(self.ui.notice, problem)
        if problem:
            edit.setFocus()
        else:
            self._store(edit.value())

    def _store(self, on: dt.date | None) -> None:
        service, ids = self._context.workspace.pledges, self._ids

        def done(changes: Changes) -> None:
            self.accept()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(lambda: service.mark_signed(ids, on), done, failed, owner=self)
