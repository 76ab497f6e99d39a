"""Khai báo cơ quan: names, place, numbering and signers, first and later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes, Signer
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_office import Ui_OfficeDialog
from thidua_desktop.ui.tabs.shortcuts import indent
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

LEVELS = (
    ("Xã", "xa"),
    ("Phường", "phuong"),
    ("Đặc khu", "dac_khu"),
    ("Huyện (đến 30/6/2025)", "huyen"),
    ("Tỉnh, thành phố", "tinh"),
    ("Khác", "khac"),
)
_HEADS = ("xã ", "phường ", "đặc khu ", "thị trấn ", "huyện ", "thị xã ", "thành phố ", "tỉnh ")
_FIRST_SIGNER = Signer("", "Chủ tịch")


class OfficeDialog(QDialog):
    """Stores on Lưu and closes; what is wrong stands beside its field."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.settings
        self.ui = ui = Ui_OfficeDialog()
        ui.setupUi(self)
        context.icons.dress(self)
        fill_combo(ui.levelBox, LEVELS)
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            parent_name=ui.parentEdit,
            place=ui.placeEdit,
            province=ui.provinceEdit,
            level=ui.levelBox,
            decision_code=ui.codeEdit,
            working_year=ui.yearBox,
            published_name=ui.publishedEdit,
        )
        heading = ui.signerTable.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        ui.signerTable.verticalHeader().hide()
        ui.problem.hide()
        indent(ui.yearBox)
        self._load()
        ui.nameEdit.editingFinished.connect(self._suggest_place)
        ui.addSignerButton.clicked.connect(lambda: self._add_signer(Signer("", ""), edit=True))
        ui.removeSignerButton.clicked.connect(self._remove_signer)
        ui.upButton.clicked.connect(self._raise_signer)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.save)

    def save(self) -> None:
        """Store the office; closes when it is stored."""
        try:
            values = self.fields.values()
        except Invalid as error:
            self._show(error)
            return
        office = replace(self._office, **values, signers=self._signers())
        self.ui.saveButton.setEnabled(False)

        def done(changes: Changes) -> None:
            self.accept()

        def failed(error: Known) -> bool:
            self.ui.saveButton.setEnabled(True)
            return isinstance(error, Invalid) and self._show(error)

        def work() -> Changes:
            changes = self._service.save_office(office)
            self._context.workspace.proof.keys.ensure()  # what certificates are signed with, from the start
            return changes

        self._context.change(work, done, failed, owner=self)

    def _load(self) -> None:
        self._office = self._service.office() or self._service.suggested_office()
        if self._service.first_run():
            self.setWindowTitle("Khai báo cơ quan")
            self.ui.heading.setText("Khai báo cơ quan sử dụng")
        office = self._office
        names = ("name", "parent_name", "place", "province", "level", "decision_code", "published_name")
        values: dict[str, object] = {name: getattr(office, name) for name in names}
        values["working_year"] = office.working_year or self._service.working_year()
        self.fields.load(values)
        for signer in office.signers or (_FIRST_SIGNER,):
            self._add_signer(signer)

    def _show(self, error: Invalid) -> bool:
        problems = [_on_signers(p) for p in error.problems]
        rest = self.fields.show_problems(problems)
        self.ui.problem.setText("\n".join(problem.message for problem in rest))
        self.ui.problem.setVisible(bool(rest))
        return True

    def _suggest_place(self) -> None:
        """The place on papers is mostly the last part of the name: "Ủy ban nhân dân xã Thạnh Hóa"."""
        if self.ui.placeEdit.text().strip():
            return
        name = self.ui.nameEdit.text().strip()
        low = name.lower()
        for head in _HEADS:
            place = low.rfind(head)
            if place >= 0:
                self.ui.placeEdit.setText(name[place + len(head) :])
                return

    def _add_signer(self, signer: Signer, *, edit: bool = False) -> None:
        table = self.ui.signerTable
        row = table.rowCount()
        table.insertRow(row)
        for column, text in enumerate((signer.name, signer.post, signer.prefix)):
            table.setItem(row, column, QTableWidgetItem(text))
        if edit:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            table.setCurrentCell(row, 0)
            name = table.item(row, 0)
            if name is not None:
                table.editItem(name)

    def _remove_signer(self) -> None:
        row = self.ui.signerTable.currentRow()
        if row >= 0:
            self.ui.signerTable.removeRow(row)

    def _raise_signer(self) -> None:
        table = self.ui.signerTable
        row = table.currentRow()
        if row <= 0:
            return
        for column in range(3):
            upper, lower = table.takeItem(row - 1, column), table.takeItem(row, column)
            table.setItem(row - 1, column, lower)
            table.setItem(row, column, upper)
        table.setCurrentCell(row - 1, 0)

    def _signers(self) -> tuple[Signer, ...]:
        table = self.ui.signerTable
        found = []
        for row in range(table.rowCount()):
            items = [table.item(row, column) for column in range(3)]
            name, post, prefix = (item.text().strip() if item else "" for item in items)
            if name or (post and row > 0):
                found.append(Signer(name, post, prefix))
        return tuple(found)


def _on_signers(problem: Problem) -> Problem:
    """Signers are a table, not a field: their problem stands above the buttons."""
    return replace(problem, field="") if problem.field == "signers" else problem
