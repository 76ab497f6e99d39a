"""The headings of the imported sheets and what each was taken for, with the chance to correct it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidgetItem

from thidua_desktop.services.imports.plan import ImportPlan
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.widgets.choice_list import plain_tip

_NAMES = {"tcvn3": "TCVN3", "vni": "VNI"}


def conversions_text(plan: ImportPlan) -> str:
    """``"Đã đổi sang Unicode: TCVN3 (9 cột)"``, empty when nothing was in an old encoding."""
    found = Counter(
        encoding
        for file in plan.files
        for columns in file.conversions.values()
        for encoding in columns.values()
    )
    parts = [f"{_NAMES.get(encoding, encoding)} ({count} cột)" for encoding, count in found.items()]
    return f"Đã đổi sang Unicode: {', '.join(parts)}" if parts else ""


class ColumnTable:
    """One line a heading: the sheet, the heading as written, the field in a combo box."""

    def __init__(self, ui: Ui_DlgImport) -> None:
        self._ui = ui
        table = ui.columnTable
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels(["Trang tính", "Tiêu đề trong tệp", "Chương trình hiểu là"])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(38)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 170)
        table.setColumnWidth(2, 230)
        self._boxes: list[tuple[str, str, QComboBox]] = []

    def show(self, plan: ImportPlan, fields: Sequence[tuple[str, str]]) -> None:
        """List the headings of ``plan``; equal headings of one kind are corrected together."""
        table = self._ui.columnTable
        lines = [
            (
                f"{sheet} · {file.file}" if len(plan.files) > 1 else sheet,
                heading,
                field,
                file.conversions.get(sheet, {}).get(heading, ""),
            )
            for file in plan.files
            for sheet, columns in file.columns.items()
            for heading, field in columns.items()
        ]
        self._boxes = []
        table.setRowCount(0)
        table.setRowCount(len(lines))
        for row, (sheet, heading, field, encoding) in enumerate(lines):
            old = f" (đổi từ {_NAMES.get(encoding, encoding)})" if encoding else ""
            for column, text in enumerate((sheet, heading + old)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                table.setItem(row, column, item)
            box = QComboBox()
            box.setAccessibleName(f"Cột “{heading}” là")
            box.addItem("(không dùng)", "")
            for name, label in fields:
                box.addItem(label, name)
            box.setCurrentIndex(max(0, box.findData(field)))
            box.currentIndexChanged.connect(self._on_changed)
            table.setCellWidget(row, 2, box)
            self._boxes.append((heading, field, box))
        self._ui.replanButton.setEnabled(False)

    def corrections(self) -> list[tuple[str, str]]:
        """(heading, field) where the clerk chose something else than the program."""
        return [
            (heading, str(box.currentData()))
            for heading, field, box in self._boxes
            if box.currentData() != field
        ]

    def _on_changed(self) -> None:
        self._ui.replanButton.setEnabled(bool(self.corrections()))
