"""What tabs and dialogs share: keys of their own, splitters that stay put, a number's margin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QSpinBox, QSplitter, QTabWidget, QWidget

from thidua_desktop.ui.memory import Memory


def shortcut(keys: str, act: Callable[[], object], scope: QWidget) -> QShortcut:
    """Call ``act`` on ``keys`` while ``scope`` or something in it has the focus."""
    made = QShortcut(QKeySequence(keys), scope)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(act)
    return made


def page_keys(pages: QTabWidget, scope: QWidget) -> None:
    """Ctrl+Tab and Ctrl+Shift+Tab turn the pages from anywhere in ``scope``; the cursor goes into the page.

    A tab widget by itself answers only while the focus is inside it, and not where a table takes Tab.
    """

    def turn(step: int) -> None:
        pages.setCurrentIndex((pages.currentIndex() + step) % pages.count())
        page = pages.currentWidget()
        widget = page.nextInFocusChain() if page is not None else None
        while page is not None and widget is not None and widget is not page:
            ready = widget.isVisible() and widget.isEnabled() and page.isAncestorOf(widget)
            if ready and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    shortcut("Ctrl+Tab", lambda: turn(1), scope)
    shortcut("Ctrl+Shift+Tab", lambda: turn(-1), scope)


def menu_actions(parent: QWidget, acts: Sequence[tuple[str, Callable[[], object]]]) -> list[QAction]:
    """Actions for a table's menu; an empty text is a line between groups."""
    made = []
    for text, act in acts:
        action = QAction(text, parent)
        action.triggered.connect(plain(act))
        made.append(action)
    return made


def plain(act: Callable[[], object]) -> Callable[[], None]:
    """``act`` without the "checked" argument of ``clicked`` and ``triggered``."""

    def call() -> None:
        act()

    return call


def remember_sizes(splitter: QSplitter, memory: Memory, key: str, sizes: Sequence[int]) -> None:
    """Give the parts of ``splitter`` the widths they had last (at first ``sizes``, in pixels)."""
    known = memory.get(key, [])
    splitter.setSizes(list(known) if len(known) == len(sizes) else list(sizes))
    splitter.splitterMoved.connect(lambda: memory.set(key, splitter.sizes()))


def indent(box: QSpinBox) -> None:
    """Start the number where other fields start their text: style sheets do not reach it."""
    line = box.lineEdit()
    if line is not None:
        line.setTextMargins(7, 0, 0, 0)
