"""Which unit sent a file: recognised or told, so that what is corrected is remembered for that unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from thidua_desktop.services.imports.plan import ImportPlan
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.widgets.choice_list import plain_tip

UNKNOWN = "(không rõ đơn vị)"


class SenderBox(QObject):
    """The sender of the file chosen in the tree, or of the only file. ``changed`` when the clerk chose."""

    changed = Signal()

    def __init__(self, ui: Ui_DlgImport, units: Sequence[str]) -> None:
        super().__init__(ui.senderForm)
        self._ui = ui
        self._file = ""
        self.told: dict[str, str] = {}
        """File → sender as the clerk said."""
        ui.senderBox.addItem(UNKNOWN, "")
        for name in units:
            ui.senderBox.addItem(name, name)
        ui.senderBox.activated.connect(self._on_chosen)

    def show(self, plan: ImportPlan | None, file: str = "") -> None:
        """Show who sent ``file``; of several files none in particular is shown until one is chosen."""
        files = [one for one in plan.files if one.readable] if plan else []
        shown = next((one for one in files if len(files) == 1 or one.file == file), None)
        self._ui.senderForm.setVisible(shown is not None)
        self._file = shown.file if shown else ""
        box = self._ui.senderBox
        sender = shown.sender if shown else ""
        if sender and box.findData(sender) < 0:
            box.addItem(sender, sender)
        box.setCurrentIndex(max(0, box.findData(sender)))
        box.setAccessibleDescription(plain_tip(sender))

    def _on_chosen(self) -> None:
        self.told[self._file] = str(self._ui.senderBox.currentData())
        self.changed.emit()
