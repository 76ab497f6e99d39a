"""Sáp nhập, chia tách, đổi tên: which units end, what follows them, from which day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes, Unit
from thidua_desktop.domain.vietnamese import format_date, nfc
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_succession import Ui_DlgSuccession
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say

_ID = Qt.ItemDataRole.UserRole


def open_succession(context: UiContext, parent: QWidget, unit_id: int = 0) -> None:
    """Open it; ``unit_id``: the unit that ends, ticked already."""
    dialog = SuccessionDialog(context, parent, unit_id)
    dialog.exec()
    dialog.deleteLater()


class SuccessionDialog(QDialog):
    """Accepted once it is stored: one operation that can be undone."""

    def __init__(self, context: UiContext, parent: QWidget | None, unit_id: int = 0) -> None:
        super().__init__(parent)
        self._context = context
        self._history = context.workspace.units_history
        self.ui = ui = Ui_DlgSuccession()
        ui.setupUi(self)
        self.resize(980, 600)
        context.icons.dress(self)
        self._units = {one.id: one for one in context.workspace.units.all()}
        for unit in self._units.values():
            item = QListWidgetItem(unit.name, ui.oldList)
            item.setData(_ID, unit.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = unit.id == unit_id
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            if chosen:
                ui.oldList.setCurrentItem(item)
        names = [(one.name, one.id) for one in self._units.values()]
        fill_combo(ui.haveBox, [("(không, gõ tên mới ở trên)", 0), *names])
        ui.onEdit.set_value(context.workspace.today())
        ui.oldList.itemChanged.connect(plain(self._tell))
        ui.newEdit.textChanged.connect(plain(self._tell))
        ui.haveBox.currentIndexChanged.connect(plain(self._tell))
        ui.onEdit.textChanged.connect(plain(self._tell))
        ui.moveBox.toggled.connect(plain(self._tell))
        ui.saveButton.clicked.connect(plain(self.save))
        ui.closeButton.clicked.connect(self.reject)
        say(ui.notice, "")
        self._tell()
        ui.newEdit.setFocus()

    def save(self) -> None:
        """Store what became of the units."""
        olds, news, day = self._olds(), self._news(), self.ui.onEdit.value()
        if day is None:
            self._failed(Invalid([Problem("bad_date", "Nhập ngày có hiệu lực (dd/mm/yyyy).", field="on")]))
            self.ui.onEdit.setFocus()
            return
        move = self.ui.moveBox.isChecked()
        self._context.change(
            lambda: self._history.succeed(olds, news, day, move), self._done, self._failed, owner=self
        )

    def _olds(self) -> list[int]:
        rows = (self.ui.oldList.item(row) for row in range(self.ui.oldList.count()))
        return [item.data(_ID) for item in rows if item.checkState() is Qt.CheckState.Checked]

    def _news(self) -> list[Unit | int]:
        typed = (nfc(line) for line in self.ui.newEdit.toPlainText().splitlines())
        news: list[Unit | int] = [Unit(0, name) for name in typed if name]
        have = self.ui.haveBox.currentData()
        return [*news, have] if have else news

    def _tell(self) -> None:
        """What storing would do, in words."""
        olds = [self._units[one].name for one in self._olds()]
        news = [self._units[one].name if isinstance(one, int) else one.name for one in self._news()]
        day = self.ui.onEdit.value()
        if not olds or not news or day is None:
            self.ui.saidLabel.setText("Chọn đơn vị cũ, đơn vị mới và ngày có hiệu lực.")
            return
        act = "nhập thành" if len(olds) > 1 else "chia thành" if len(news) > 1 else "được thay bằng"
        said = f"Từ ngày {format_date(day)}, {', '.join(olds)} {act} {', '.join(news)}."
        if self.ui.moveBox.isChecked():
            said += f" Người và hộ chuyển sang {news[0]}."
        self.ui.saidLabel.setText(said)

    def _done(self, changes: Changes) -> None:
        self.accept()

    def _failed(self, error: Known) -> bool:
        if isinstance(error, Invalid):
            say(self.ui.notice, "\n".join(problem.message for problem in error.problems))
        else:
            say(self.ui.notice, " ".join(part for part in (error.message, error.hint) if part))
        return True
