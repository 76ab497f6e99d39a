"""A tab of several parts: a bar of switches above, one part on screen, each made on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.context import UiContext

Maker = Callable[[UiContext, int], QWidget]
"""Makes one part for a year; imports its module only then."""


class Part(Protocol):
    """What a tab asks of each of its parts."""

    def set_year(self, year: int) -> None: ...
    def refresh(self) -> None: ...
    def on_changes(self, changes: Changes) -> None: ...
    def show_record(self, record_id: int) -> None: ...
    def has_unsaved(self) -> bool: ...
    def leave(self, go: Callable[[], object]) -> None: ...


class PartsTab(QWidget):
    """Turns between parts; what was typed in the one on screen is saved or given up first."""

    def __init__(self, context: UiContext, parts: Mapping[str, Maker], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parts = parts
        self._widgets: dict[str, QWidget] = {}
        self._current = ""

    def _set_up(self, pages: QStackedWidget, switches: Mapping[str, QPushButton]) -> None:
        """Where parts are shown, and the switch of each."""
        self._pages, self._switches = pages, switches
        for key, switch in switches.items():
            switch.clicked.connect(self._choosing(key))

    def _year_of(self, key: str) -> int:
        """The year a part is about: the window's, where a tab says nothing else."""
        return self._context.year

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Read everything again."""
        for key, widget in self._widgets.items():
            part = part_of(widget)
            part.set_year(self._year_of(key))
            part.refresh()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere; the lock of a closed year changes everything."""
        if changes.touches("year_closing"):
            self.refresh()
            return
        for widget in self._widgets.values():
            part_of(widget).on_changes(changes)

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return any(part_of(widget).has_unsaved() for widget in self._widgets.values())

    # ---- acts --------------------------------------------------------------------------------
    def choose_part(self, key: str) -> None:
        """Show one part of the tab, with the cursor in it."""
        if key != self._current:
            self._leave(lambda: self._turn_to(key))
            self.part(self._current).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._switches[self._current].setChecked(True)

    def part(self, key: str) -> QWidget:
        """One part, made when it was not there yet."""
        if key not in self._widgets:
            made = self._parts[key](self._context, self._year_of(key))
            self._made(made)
            self._widgets[key] = made
            self._pages.addWidget(made)
        return self._widgets[key]

    # ---- for the tabs ------------------------------------------------------------------------
    def _made(self, part: QWidget) -> None:
        """A part was made just now."""

    def _turn_to(self, key: str) -> None:
        """The clerk turns to a part by its switch."""
        self._show_part(key)

    def _show_part(self, key: str) -> None:
        self._current = key
        page = self.part(key)
        self._pages.setCurrentWidget(page)
        self._switches[key].setChecked(True)
        self.setFocusProxy(page)

    def _leave(self, go: Callable[[], object]) -> None:
        """What was typed in the part on screen is saved or given up first, as the clerk says."""
        part_of(self.part(self._current)).leave(go)

    def _choosing(self, key: str) -> Callable[[], None]:
        def choose() -> None:
            self.choose_part(key)

        return choose


def part_of(widget: QWidget) -> Part:
    """A widget of the parts as what it is."""
    return widget  # type: ignore[return-value]  # every maker of ``_parts`` makes a part
