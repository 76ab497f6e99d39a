"""Nội dung chung của giao ước: the office's own lines of a year, by groups, typed as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, CommonContent
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_pledge_common import Ui_DlgPledgeCommon
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.form_notice import say


class PledgeCommonDialog(QDialog):
    """Stores with "Lưu", all lines in one operation."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._year = context, year
        self._service = context.workspace.pledges
        self._closed = ""
        self._stored: tuple[CommonContent, ...] = ()
        self.ui = ui = Ui_DlgPledgeCommon()
        ui.setupUi(self)
        self.resize(1060, 600)
        context.icons.dress(self)
        ui.title.setText(f"Nội dung chung của giao ước năm {year}")
        groups = list(dict.fromkeys(line.group for line in self._known() if line.group))
        ui.lines.setup(context, CommonContent(year, ""), groups)
        ui.lines.edited.connect(self._show_state)
        ui.saveButton.clicked.connect(plain(self.save))
        ui.copyButton.clicked.connect(plain(self.copy_last_year))
        ui.applyButton.clicked.connect(plain(self.apply))
        ui.closeButton.clicked.connect(self.close)
        for button in (ui.saveButton, ui.copyButton, ui.applyButton, ui.closeButton):
            button.setAutoDefault(False)
        shortcut("Ctrl+S", self.save, self)
        self._closed = closed_words(context, year)
        say(ui.notice, self._closed)
        ui.lines.set_read_only(bool(self._closed))
        self.load()
        ui.lines.setFocus()

    @property
    def dirty(self) -> bool:
        """Whether lines were typed that are not stored."""
        return self.ui.lines.value() != self._stored

    def load(self) -> None:
        """Ask the lines again."""
        self._stored = tuple(self._service.common(self._year))
        self.ui.lines.set_value(self._stored)
        self._show_state()

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Store all lines; ``then`` follows when they are stored."""
        problem = self.ui.lines.problem()
        say(self.ui.notice, problem)
        if problem:
            return
        lines = self.ui.lines.value()

        def done(changes: Changes) -> None:
            self.load()
            if then is not None:
                then()

        if self.dirty:
            self._change(lambda: self._service.set_common(self._year, lines), done)
        elif then is not None:
            then()

    def copy_last_year(self) -> None:
        """The lines of the year before, in place of none."""
        self._change(lambda: self._service.copy_common(self._year - 1, self._year), lambda _: self.load())

    def apply(self) -> None:
        """Store, then put the lines with a plan into the pledge of every unit of the year."""
        self.save(self._apply)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_leave():
            event.accept()
        else:
            event.ignore()

    def reject(self) -> None:
        if self._may_leave():
            super().reject()

    def _apply(self) -> None:
        ids = [row.pledge.id for row in self._service.of_year(self._year)]

        def done(changes: Changes) -> None:
            say(self.ui.notice, "")
            self._context.navigator.say.emit(changes.label)

        self._change(lambda: self._service.apply_common(self._year, ids), done)

    def _may_leave(self) -> bool:
        if not self.dirty:
            return True
        return self._context.prompts.ask_yes_no(
            "Chưa lưu", "Nội dung chung đang sửa chưa được lưu.", yes="Bỏ phần vừa sửa", no="Quay lại sửa"
        )

    def _known(self) -> list[CommonContent]:
        """Lines of this year and the last: their groups are offered."""
        return [*self._service.common(self._year), *self._service.common(self._year - 1)]

    def _show_state(self) -> None:
        self.ui.saveButton.setEnabled(self.dirty)
        lines = self.ui.lines.value()
        self.ui.copyButton.setEnabled(not lines and not self._closed)
        self.ui.applyButton.setEnabled(any(line.plan for line in lines) and not self._closed)

    def _change(self, work: Callable[[], Changes], done: Callable[[Changes], None]) -> None:
        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(work, done, failed, owner=self)


def open_common(context: UiContext, year: int, parent: QWidget | None = None) -> None:
    """Edit the common content of a year."""
    dialog = PledgeCommonDialog(context, year, parent)
    dialog.exec()
    dialog.deleteLater()
