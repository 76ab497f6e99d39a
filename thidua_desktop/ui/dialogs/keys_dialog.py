"""Phím tắt: every key and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from thidua_desktop.ui.forms.ui_dlg_keys import Ui_KeysDialog


class KeysDialog(QDialog):
    """A list to read; Esc closes."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        for key, what in keys:
            self.ui.list.addTopLevelItem(QTreeWidgetItem([key, what]))
        self.ui.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.ui.closeButton.clicked.connect(self.accept)
