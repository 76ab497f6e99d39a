"""Khôi phục: the backups there are, newest first, or a file from elsewhere."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_restore import Ui_RestoreDialog
from thidua_desktop.ui.prompts import BACKUP_FILES


class RestoreDialog(QDialog):
    """``chosen`` is (file, time of the backup or ``None``) after it was accepted."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.chosen: tuple[Path, dt.datetime | None] | None = None
        self.ui = ui = Ui_RestoreDialog()
        ui.setupUi(self)
        context.icons.dress(self)
        heading = ui.list.header()
        heading.setStretchLastSection(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for info in context.workspace.safety.list_backups():
            at = f"{format_date(info.at.date())} {info.at:%H:%M}"
            size = f"{info.size / 1024 / 1024:.1f} MB".replace(".", ",")
            item = QTreeWidgetItem([at, info.label, size, "✓ tốt" if info.ok else "✕ hỏng"])
            item.setData(0, Qt.ItemDataRole.UserRole, (info.path, info.at))
            item.setDisabled(not info.ok)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            ui.list.addTopLevelItem(item)
        first = ui.list.topLevelItem(0)
        if first is None:
            ui.explanation.setText("Chưa có bản sao lưu nào trong thư mục dữ liệu; có thể chọn một tệp.")
        else:
            ui.list.setCurrentItem(first)
        ui.restoreButton.setEnabled(first is not None)
        ui.list.itemActivated.connect(lambda: self._take())
        ui.restoreButton.clicked.connect(self._take)
        ui.fileButton.clicked.connect(self._pick)
        ui.cancelButton.clicked.connect(self.reject)

    def _take(self) -> None:
        item = self.ui.list.currentItem()
        if item is not None and not item.isDisabled():
            self.chosen = item.data(0, Qt.ItemDataRole.UserRole)
            self.accept()

    def _pick(self) -> None:
        files = self._context.prompts.pick_open_files("Chọn bản sao lưu", BACKUP_FILES, many=False)
        if files:
            self.chosen = (files[0], None)
            self.accept()
