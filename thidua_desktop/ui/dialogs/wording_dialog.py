"""Sửa cách ghi: how a recipient is written on every paper of a year."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Wording
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_wording import Ui_DlgWording
from thidua_desktop.ui.widgets.fields import Fields

_LISTED = 8
"""Papers named in the warning; more are counted."""


class WordingDialog(QDialog):
    """Four fields; storing locks them. Of a wording already locked it tells which papers were made."""

    def __init__(
        self, context: UiContext, wording: Wording, name: str, *, locked: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._wording, self._locked = context, wording, locked
        self.ui = Ui_DlgWording()
        self.ui.setupUi(self)
        self.resize(520, 400)
        ui = self.ui
        self.fields = Fields(
            self,
            salutation=ui.salutationEdit,
            name=ui.nameEdit,
            post=ui.postEdit,
            unit_name=ui.unitEdit,
        )
        self.fields.load(
            {
                "salutation": wording.salutation,
                "name": wording.name,
                "post": wording.post,
                "unit_name": wording.unit_name,
            }
        )
        ui.lead.setText(f"{name}: ghi đúng như muốn in trên mọi giấy tờ của năm {wording.year}.")
        ui.notice.hide()
        ui.okButton.clicked.connect(self.save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.nameEdit.setFocus()

    def save(self) -> None:
        """Lock the wording as typed; problems appear beside their fields."""
        service, edited = self._context.workspace.wordings, replace(self._wording, **self.fields.values())
        before = self._wording

        def done(_changes: object) -> None:
            if self._locked:
                self._tell_papers(edited)
            self.accept()

        def failed(error: Known) -> bool:
            rest = self.fields.show_problems(error.problems) if isinstance(error, Invalid) else []
            text = "\n".join(one.message for one in rest) if isinstance(error, Invalid) else str(error)
            self.ui.notice.setText(text)
            self.ui.notice.setVisible(bool(text))
            return True

        self._context.change(
            lambda: service.correct(edited, before) if self._locked else service.confirm([edited]),
            done,
            failed,
            owner=self,
        )

    def _tell_papers(self, wording: Wording) -> None:
        """After a correction: which papers carry the old words."""
        papers = self._context.workspace.wordings.papers_made(wording.recipient, wording.year)
        if not papers:
            return
        named = [f"• {paper.label}" for paper in papers[:_LISTED]]
        if len(papers) > _LISTED:
            named.append(f"• và {len(papers) - _LISTED} giấy tờ khác")
        self._context.prompts.inform(
            "Giấy tờ đã làm",
            "Đã sửa cách ghi. Những giấy tờ này đã làm với cách ghi cũ, hãy xem có cần làm lại không:\n\n"
            + "\n".join(named),
        )
