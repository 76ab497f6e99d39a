"""Who works in thi đua, khen thưởng: a list and one form, for forms 0604 and 0605."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes, Officer
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_statistics_officers import Ui_StatisticsOfficers
from thidua_desktop.ui.tabs.shortcuts import indent, plain, shortcut
from thidua_desktop.ui.widgets.fields import fill_combo

LEVELS = (
    ("Cấp xã (không có dòng trong biểu)", ""),
    ("02 – Vụ", "02"),
    ("03 – Phòng thuộc vụ", "03"),
    ("04 – Ban thuộc sở", "04"),
    ("05 – Phòng thuộc sở", "05"),
)
_ID = Qt.ItemDataRole.UserRole


class OfficersPage(QWidget):
    """Adds, changes and removes officers; ``on_change`` is told after each."""

    def __init__(
        self, context: UiContext, on_change: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.statistics
        self._on_change = on_change
        self._officers: dict[int, Officer] = {}
        self.ui = ui = Ui_StatisticsOfficers()
        ui.setupUi(self)
        self.setProperty("plain", True)
        fill_combo(ui.levelBox, LEVELS)
        indent(ui.birthBox)
        indent(ui.sinceBox)
        ui.officerList.setColumnWidth(0, context.theme.pixels(190))
        ui.officerList.setColumnWidth(1, context.theme.pixels(220))
        ui.officerList.currentItemChanged.connect(lambda *_: self._show())
        for button, act in (
            (ui.newButton, self.new),
            (ui.saveButton, self.save),
            (ui.deleteButton, self.delete),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ctrl+S", self.save, self)
        shortcut("Del", self.delete, ui.officerList)
        self.load()

    def load(self, chosen: int = 0) -> None:
        """Ask the officers again; ``chosen`` is the one to stay on."""
        ui = self.ui
        training = [
            (filled.label if filled else label, code)
            for code, label, mark, filled in self._service.fillable_rows()
            if mark == "training"
        ]
        fill_combo(
            ui.trainingBox, [("Chưa ghi", ""), *((f"{code} – {label}", code) for label, code in training)]
        )
        officers = self._service.officers()
        self._officers = {one.id: one for one in officers}
        ui.officerList.clear()
        for one in officers:
            texts = [one.name, one.body, str(one.birth_year or ""), str(one.since_year or "")]
            item = QTreeWidgetItem(texts)
            item.setData(0, _ID, one.id)
            ui.officerList.addTopLevelItem(item)
            if one.id == chosen:
                ui.officerList.setCurrentItem(item)
        self._show()

    def chosen(self) -> Officer | None:
        item = self.ui.officerList.currentItem()
        return self._officers.get(item.data(0, _ID)) if item else None

    def new(self) -> None:
        """An empty form for one more."""
        self.ui.officerList.setCurrentIndex(QModelIndex())
        self._show()
        self.ui.nameEdit.setFocus()

    def save(self) -> None:
        """Keep what stands in the form."""
        ui, known = self.ui, self.chosen()
        self._say("")
        if problem := ui.leftEdit.problem():
            self._failed(Invalid([Problem("bad_date", problem, field="left_on")]))
            return
        officer = Officer(
            name=ui.nameEdit.text(),
            body=ui.bodyEdit.text(),
            level=ui.levelBox.currentData() or "",
            training=ui.trainingBox.currentData() or "",
            birth_year=_year(ui.birthBox.value()),
            since_year=_year(ui.sinceBox.value()),
            female=ui.femaleBox.isChecked(),
            left_on=ui.leftEdit.value(),
            person_id=known.person_id if known else None,
            id=known.id if known else 0,
        )
        work = self._service.update_officer if known else self._service.add_officer
        self._context.change(lambda: work(officer), self._saved, self._failed, owner=self)

    def delete(self) -> None:
        """Take the chosen one out; can be undone."""
        known = self.chosen()
        if known is not None:
            self._context.change(
                lambda: self._service.delete_officers([known.id]), self._saved, self._failed, owner=self
            )

    def _saved(self, changes: Changes) -> None:
        self.load(changes.created)
        self._on_change()

    def _show(self) -> None:
        ui, one = self.ui, self.chosen() or Officer("")
        ui.nameEdit.setText(one.name)
        ui.bodyEdit.setText(one.body)
        ui.levelBox.setCurrentIndex(max(0, ui.levelBox.findData(one.level)))
        ui.trainingBox.setCurrentIndex(max(0, ui.trainingBox.findData(one.training)))
        ui.birthBox.setValue(one.birth_year or ui.birthBox.minimum())
        ui.sinceBox.setValue(one.since_year or ui.sinceBox.minimum())
        ui.femaleBox.setChecked(one.female)
        ui.leftEdit.set_value(one.left_on)
        ui.deleteButton.setEnabled(one.id > 0)
        self._say("")

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str) -> None:
        self.ui.problem.setText(text)
        self.ui.problem.setVisible(bool(text))


def _year(value: int) -> int | None:
    """1900 is how the box says that nobody wrote the year."""
    return value if value > 1900 else None
