"""Rows copied in a spreadsheet, pasted into a list: they pass the same preview as a file does."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_dialog import open_import

NAME = "Bảng dán.csv"
"""What the rows' source is called: ``"Bảng dán.csv · dòng 3"``."""


def paste_import(context: UiContext, parent: QWidget, kind: str, *, batch_id: int = 0) -> None:
    """Preview the clipboard's cells as rows of ``kind``. The heading row has to be copied too."""
    text = QGuiApplication.clipboard().text()
    if "\t" not in text or len(text.splitlines()) < 2:
        context.prompts.error(
            RuleViolation(
                "Bộ nhớ tạm không có bảng nào để dán.",
                hint="Trong bảng tính, chọn các dòng cùng với dòng tiêu đề, bấm Ctrl+C, rồi dán vào đây.",
            )
        )
        return
    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        file = Path(folder) / NAME
        file.write_text(text, encoding="utf-8")
        open_import(context, parent, kind, batch_id=batch_id, files=[file])
