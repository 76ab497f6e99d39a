"""Tiền thưởng of one decision: worked out, paid, shared; the list to sign beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, DecisionState
from thidua_desktop.domain.vietnamese import format_date, format_money
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.bonus_panel import BonusPanel
from thidua_desktop.ui.dialogs.fund_dialog import open_fund
from thidua_desktop.ui.forms.ui_dlg_bonus import Ui_DlgBonus
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, shortcut
from thidua_desktop.ui.widgets.paper_kinds import RECEIPTS
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope


class BonusDialog(QDialog):
    """The sheet on the first page, its paper on the second."""

    def __init__(self, context: UiContext, decision_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.bonus
        self._decision_id = decision_id
        self.ui = ui = Ui_DlgBonus()
        ui.setupUi(self)
        self.resize(1220, 680)
        self.panel = BonusPanel(context, decision_id)
        self.papers = PaperPane(context, (RECEIPTS,))
        for page, part in ((ui.sheetPage, self.panel), (ui.paperPage, self.papers)):
            box = QVBoxLayout(page)
            box.setContentsMargins(0, 10 if part is self.papers else 0, 0, 0)
            box.addWidget(part)
        context.icons.dress(self)
        self.panel.failed.connect(self._say)
        ui.pages.currentChanged.connect(self._on_page)
        ui.computeButton.clicked.connect(plain(self.compute))
        ui.fundButton.clicked.connect(lambda: open_fund(context, self))
        ui.closeButton.clicked.connect(self.reject)
        page_keys(ui.pages, self)
        shortcut("Ctrl+P", self._print, self)
        self.load()
        self.panel.ui.table.setFocus()

    def load(self) -> None:
        """Ask the sheet again."""
        sheet = self.panel.load()
        decision, ui = sheet.decision, self.ui
        ui.title.setText(f"Tiền thưởng theo Quyết định số {decision.number}")
        date = f"ngày {format_date(decision.date)} · " if decision.date else ""
        ui.subtitle.setText(f"{date}{decision.issuer}")
        stored = sum(1 for line in sheet.lines if line.payment is not None)
        can = decision.state is DecisionState.ISSUED and sheet.paid_here
        ui.computeButton.setEnabled(can and bool(sheet.lines))
        ui.computeButton.setText("&Tính lại" if stored else "&Tính tiền thưởng")
        ui.computeButton.setProperty("primary", not stored)
        self._context.icons.put(ui.computeButton, "refresh-cw", "ink" if stored else "on_accent")
        ui.computeButton.style().unpolish(ui.computeButton)
        ui.computeButton.style().polish(ui.computeButton)
        ui.totalLabel.setText(f"Cộng: {format_money(sheet.total)}")
        self._say("" if sheet.paid_here else "Cấp ra quyết định chi tiền thưởng; số tiền ở đây để biết.")

    def compute(self) -> None:
        """Store what every award brings; what is paid stays as it was."""

        def done(changes: Changes) -> None:
            self.load()

        self._context.change(lambda: self._service.compute(self._decision_id), done, self._failed, owner=self)

    def _on_page(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.paperPage:
            sheet = self.panel.sheet
            number = sheet.decision.number.split("/")[0] if sheet else ""
            scope = Scope(
                "Cả quyết định",
                Selection(decision_id=self._decision_id),
                ("receipts",),
                f"nhan-tien-thuong-{number or 'du-thao'}",
            )
            self.papers.show_scopes([scope])

    def _print(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.paperPage:
            self.papers.print_out()

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))


def open_bonus(context: UiContext, decision_id: int, parent: QWidget | None = None) -> None:
    """Show the bonus sheet of a decision until closed."""
    dialog = BonusDialog(context, decision_id, parent)
    dialog.exec()
    dialog.deleteLater()
