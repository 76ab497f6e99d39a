"""Thiết kế mẫu giấy khen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.ui.context import UiContext


class DesignerDialog(QDialog):
    """The layout designer, on the layout called ``layout`` where one is named."""

    def __init__(self, context: UiContext, layout: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = layout
        self.setWindowTitle("Thiết kế mẫu giấy khen")


def open_designer(context: UiContext, layout: str = "", parent: QWidget | None = None) -> None:
    """Show the designer until closed."""
    dialog = DesignerDialog(context, layout, parent)
    dialog.exec()
    dialog.deleteLater()
