"""Which layout the office wants for an award, a kind of recipient and a stock of paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, LayoutRule, RecipientKind
from thidua_desktop.services.papers import RECIPIENT_HEADS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_layout_rules import Ui_DlgLayoutRules
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import fill_combo

_ID = Qt.ItemDataRole.UserRole


class LayoutRulesDialog(QDialog):
    """What was agreed, and one line to agree on more. Each act is stored at once and can be undone."""

    def __init__(self, context: UiContext, layout: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.layouts
        self.ui = ui = Ui_DlgLayoutRules()
        ui.setupUi(self)
        self.resize(720, 520)
        context.icons.dress(self)
        self._awards = {kind.code: kind.name for kind in context.workspace.nominations.kinds()}
        self._stocks = {stock.code: stock.name for stock in context.workspace.blanks.stocks()}
        self._layouts = {info.name: info.title for info in self._service.all()}
        fill_combo(ui.awardBox, [("Mọi hình thức, danh hiệu", ""), *_turned(self._awards)])
        kinds = [(RECIPIENT_HEADS[kind], kind.value) for kind in RecipientKind]
        fill_combo(ui.recipientBox, [("Mọi đối tượng", ""), *kinds])
        fill_combo(ui.stockBox, [("Mọi loại giấy", ""), *_turned(self._stocks)])
        fill_combo(ui.layoutBox, _turned(self._layouts))
        ui.layoutBox.setCurrentIndex(max(0, ui.layoutBox.findData(layout)))
        ui.setButton.clicked.connect(plain(self.set_rule))
        ui.dropButton.clicked.connect(plain(self.drop_rule))
        ui.closeButton.clicked.connect(self.reject)
        ui.rules.itemSelectionChanged.connect(self._update)
        self.load()
        ui.awardBox.setFocus()

    def load(self) -> None:
        """Ask what was agreed."""
        box = self.ui.rules
        box.clear()
        for rule in self._service.rules():
            item = QListWidgetItem(self._words(rule))
            item.setData(_ID, rule.id)
            box.addItem(item)
        if not box.count():
            box.addItem("Chưa có quy ước nào: chương trình tự chọn mẫu hợp nhất.")
            box.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        self._update()

    def set_rule(self) -> None:
        """Agree on what the four choices say; a rule for the same case is replaced."""
        ui = self.ui
        rule = LayoutRule(
            str(ui.layoutBox.currentData()),
            str(ui.awardBox.currentData()),
            str(ui.recipientBox.currentData()),
            str(ui.stockBox.currentData()),
        )
        self._context.change(lambda: self._service.set_rule(rule), self._done, self._failed, owner=self)

    def drop_rule(self) -> None:
        """Leave the case to the program again."""
        chosen = [item.data(_ID) for item in self.ui.rules.selectedItems() if item.data(_ID)]
        if chosen:
            self._context.change(
                lambda: self._service.drop_rule(int(chosen[0])), self._done, self._failed, owner=self
            )

    def _words(self, rule: LayoutRule) -> str:
        award = self._awards.get(rule.award_code, rule.award_code) or "Mọi hình thức"
        kind = RECIPIENT_HEADS[RecipientKind(rule.recipient_kind)] if rule.recipient_kind else "mọi đối tượng"
        stock = self._stocks.get(rule.stock, rule.stock) or "mọi loại giấy"
        return f"{award} · {kind} · {stock}  →  {self._layouts.get(rule.layout, rule.layout)}"

    def _done(self, changes: Changes) -> None:
        self.ui.notice.setText("")
        self.load()

    def _failed(self, error: Known) -> bool:
        self.ui.notice.setText(str(error))
        return True

    def _update(self) -> None:
        self.ui.dropButton.setEnabled(any(item.data(_ID) for item in self.ui.rules.selectedItems()))


def _turned(names: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, code) for code, name in names.items()]


def open_layout_rules(context: UiContext, layout: str = "", parent: QWidget | None = None) -> None:
    """Show what layouts are used for until closed."""
    dialog = LayoutRulesDialog(context, layout, parent)
    dialog.exec()
    dialog.deleteLater()
