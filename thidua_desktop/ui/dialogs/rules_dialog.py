"""Quy định: what the program takes the law to say, and what the office sets otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.rules.awards_page import AwardsPage
from thidua_desktop.ui.dialogs.rules.tables import MoneyPage, OwnPage, SwitchPage, TextsPage
from thidua_desktop.ui.forms.ui_dlg_rules import Ui_DlgRules
from thidua_desktop.ui.prompts import RULE_FILES
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain
from thidua_desktop.ui.tasks import Job


class RulesDialog(QDialog):
    """Every change is stored at once, with its reason, and can be undone."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.rulebook
        self.ui = ui = Ui_DlgRules()
        ui.setupUi(self)
        self.resize(1260, 700)
        self.awards = AwardsPage(context)
        self.texts = TextsPage(context)
        self.money = MoneyPage(context)
        self.own = OwnPage(context)
        self.switches = SwitchPage(context)
        for page, part in (
            (ui.awardPage, self.awards),
            (ui.textPage, self.texts),
            (ui.moneyPage, self.money),
            (ui.ownPage, self.own),
            (ui.switchPage, self.switches),
        ):
            box = QVBoxLayout(page)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(part)
        context.icons.dress(self)
        self.own.failed.connect(self._say)
        self.switches.failed.connect(self._say)
        ui.pages.currentChanged.connect(lambda _: self._on_page())
        ui.exportButton.clicked.connect(plain(self.export))
        ui.importButton.clicked.connect(plain(self.take_over))
        ui.closeButton.clicked.connect(self.reject)
        page_keys(ui.pages, self)
        self.awards.ui.search.setFocus()

    def load(self) -> None:
        """Read the rules again on every page."""
        for page in (self.awards, self.texts, self.money, self.own, self.switches):
            page.load()

    def export(self) -> None:
        """Write the office's changes to a file for other offices."""
        path = self._context.prompts.pick_save_file("Xuất quy định", "quy-dinh-co-quan.toml", RULE_FILES)
        if path is None:
            return

        def work(job: Job) -> int:
            return self._service.export_overlay(path, force=True)

        def done(count: int) -> None:
            self._say(f"Đã ghi {count} quy định của cơ quan vào {path.name}.", good=True)

        self._context.tasks.run_db(work, done, self._failed, owner=self)

    def take_over(self) -> None:
        """Read another office's changes; all of the file or nothing."""
        files = self._context.prompts.pick_open_files("Nhập quy định", RULE_FILES, many=False)
        if not files:
            return

        def done(changes: Changes) -> None:
            self.load()
            self._say(f"{changes.label}.", good=True)

        self._context.change(lambda: self._service.import_overlay(files[0]), done, self._failed, owner=self)

    def _on_page(self) -> None:
        self._say("")
        page = self.ui.pages.currentWidget()
        for shown, part in (
            (self.ui.ownPage, self.own),
            (self.ui.moneyPage, self.money),
            (self.ui.awardPage, self.awards),
        ):
            if page is shown:
                part.load()

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str, *, good: bool = False) -> None:
        notice = self.ui.notice
        notice.setProperty("role", "good" if good else "problem")
        notice.style().unpolish(notice)
        notice.style().polish(notice)
        notice.setText(text)


def open_rules(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the rules until closed."""
    dialog = RulesDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
