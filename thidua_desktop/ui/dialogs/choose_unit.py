"""Chuyển đến…: choose where a unit or people go."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_choose_unit import Ui_ChooseUnitDialog
from thidua_desktop.ui.models.unit_tree import ALL


class ChooseUnitDialog(QDialog):
    """The tree of units; with ``top`` the first line (the office itself) may be chosen too."""

    def __init__(self, context: UiContext, heading: str, *, top: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ChooseUnitDialog()
        self.ui.setupUi(self)
        self._top = top
        context.icons.dress(self)
        self.ui.heading.setText(heading)
        office = context.workspace.settings.office()
        self.ui.tree.setDragEnabled(False)
        self.ui.tree.unit_changed.connect(self._changed)
        name = "Không trực thuộc" if top else office.name if office else "Cơ quan"
        self.ui.tree.units.load(name, context.workspace.units.tree())
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.moveButton.clicked.connect(self.accept)
        self.ui.tree.edit_requested.connect(self.ui.moveButton.click)

    @property
    def chosen(self) -> int:
        """The unit chosen; 0 for the office itself."""
        return self.ui.tree.current_unit()

    def _changed(self, unit_id: int) -> None:
        self.ui.moveButton.setEnabled(self._top or unit_id != ALL)
