"""The bundled face reaches every kind of widget, also those to which the system gives a font of its own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListView, QMenu, QMessageBox, QStatusBar, QTableView, QToolTip

from thidua_desktop.ui.theme import Theme

CLASSES = ("QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar", "QAbstractItemView")


def give_fonts_of_the_system(app: QApplication) -> None:
    """What Windows does when the program starts, and again when it gets its first style sheet."""
    for name in CLASSES:
        app.setFont(QFont("DejaVu Sans", 8), name)


@pytest.mark.parametrize("kind", [QMenu, QMessageBox, QStatusBar, QListView, QTableView])
def test_a_font_the_system_gives_to_a_class_is_replaced(
    qapp: QApplication,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[QMenu | QMessageBox | QStatusBar | QListView | QTableView],
) -> None:
    give_fonts_of_the_system(qapp)
    set_sheet = QApplication.setStyleSheet

    def set_sheet_as_on_windows(app: QApplication, sheet: str) -> None:
        set_sheet(app, sheet)
        give_fonts_of_the_system(app)

    monkeypatch.setattr(QApplication, "setStyleSheet", set_sheet_as_on_windows)
    theme.apply(qapp)
    widget = kind()
    assert widget.font().family() == theme.font().family()
    assert widget.font().pixelSize() == theme.font().pixelSize()
    assert QToolTip.font().pixelSize() == theme.font().pixelSize()
    widget.deleteLater()
