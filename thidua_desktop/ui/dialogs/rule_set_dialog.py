"""Bộ quy định dùng để xét: another one than the received date gives, with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Nomination
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_rule_set import Ui_DlgRuleSet
from thidua_desktop.ui.widgets.fields import Fields

_BY_DATE = ""


class RuleSetDialog(QDialog):
    """For one nomination or for its whole batch. Accepted once the choice is stored."""

    def __init__(self, context: UiContext, nomination: Nomination, used: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._nomination = context, nomination
        self.ui = Ui_DlgRuleSet()
        self.ui.setupUi(self)
        self.resize(520, 340)
        ui = self.ui
        self.fields = Fields(self, code=ui.setBox, scope=ui.scopeBox, reason=ui.reasonEdit)
        self._book = context.workspace.rulebook.book()
        ui.lead.setText(
            "Chương trình chọn bộ quy định theo ngày tiếp nhận hồ sơ. Chỉ chọn bộ khác khi có lý do; "
            "lý do được giữ lại cùng đề nghị."
        )
        ui.setBox.addItem("Theo ngày tiếp nhận hồ sơ", _BY_DATE)
        for one in self._book.sets:
            ui.setBox.addItem(one.name, one.code)
        ui.scopeBox.addItem("Cả đợt xét", "batch")
        ui.scopeBox.addItem("Chỉ đề nghị này", "line")
        chosen = nomination.rule_set or context.workspace.nominations.batch(nomination.batch_id).rule_set
        ui.setBox.setCurrentIndex(max(0, ui.setBox.findData(chosen or used)))
        ui.scopeBox.setCurrentIndex(1 if nomination.rule_set else 0)
        ui.reasonEdit.setText(nomination.rule_reason if nomination.rule_set else "")
        ui.setBox.currentIndexChanged.connect(self._show_set)
        ui.notice.hide()
        ui.okButton.clicked.connect(self.save)
        ui.cancelButton.clicked.connect(self.reject)
        self._show_set()

    def save(self) -> None:
        """Store the choice; what is missing appears beside its field."""
        values = self.fields.values()
        code, reason = values["code"], values["reason"]
        whole = values["scope"] == "batch"
        service, nomination = self._context.workspace.eligibility, self._nomination

        def failed(error: Known) -> bool:
            rest = self.fields.show_problems(error.problems) if isinstance(error, Invalid) else []
            text = "\n".join(one.message for one in rest) if isinstance(error, Invalid) else str(error)
            self.ui.notice.setText(text)
            self.ui.notice.setVisible(bool(text))
            return True

        self._context.change(
            lambda: (
                service.choose_rule_set(code, reason, batch_id=nomination.batch_id)
                if whole
                else service.choose_rule_set(code, reason, nomination_id=nomination.id)
            ),
            lambda changes: self.accept(),
            failed,
            owner=self,
        )

    def _show_set(self) -> None:
        """Say what the chosen set is worth; by the date no reason is needed."""
        ui, code = self.ui, str(self.ui.setBox.currentData())
        ui.reasonEdit.setEnabled(code != _BY_DATE)
        if code == _BY_DATE:
            ui.setNote.setText("Bộ có hiệu lực vào ngày tiếp nhận ghi ở đợt xét (hoặc ở đề nghị).")
            return
        chosen = lookup.rule_set(self._book, code)
        parts = [chosen.note, "" if chosen.verified else NOT_VERIFIED]
        ui.setNote.setText(" · ".join(part for part in parts if part) or "Gồm: " + ", ".join(chosen.texts))
