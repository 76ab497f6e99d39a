"""What tabs share: keys of their own, and splitters that stay where they were put."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from thidua_desktop.ui.memory import Memory


def shortcut(keys: str, act: Callable[[], object], scope: QWidget) -> QShortcut:
    """Call ``act`` on ``keys`` while ``scope`` or something in it has the focus."""
    made = QShortcut(QKeySequence(keys), scope)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(act)
    return made


def remember_sizes(splitter: QSplitter, memory: Memory, key: str, sizes: Sequence[int]) -> None:
    """Give the parts of ``splitter`` the widths they had last (at first ``sizes``, in pixels)."""
    known = memory.get(key, [])
    splitter.setSizes(list(known) if len(known) == len(sizes) else list(sizes))
    splitter.splitterMoved.connect(lambda: memory.set(key, splitter.sizes()))
