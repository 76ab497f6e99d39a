"""Keys that belong to one tab or one table, not to the whole window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def shortcut(keys: str, act: Callable[[], object], scope: QWidget) -> QShortcut:
    """Call ``act`` on ``keys`` while ``scope`` or something in it has the focus."""
    made = QShortcut(QKeySequence(keys), scope)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(act)
    return made
