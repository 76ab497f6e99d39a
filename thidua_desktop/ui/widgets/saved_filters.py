"""Filters kept by name on a list with filters: a button in its search line, a menu by Ctrl+Shift+L."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QWidget

from thidua_desktop.domain.records import Changes, SavedFilter
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut

KEYS = "Ctrl+Shift+L"
_NUMBERED = 9
"""So many filters are taken by their number in the menu."""


@dataclass(frozen=True, slots=True)
class FilterPart:
    """One thing a list is narrowed by: how it is read, and how a kept value is put back."""

    read: Callable[[], Any]
    """Gives a JSON value."""
    write: Callable[[Any], bool]
    """False where the value is there no more."""


def line_part(edit: QLineEdit) -> FilterPart:
    """The words looked for."""

    def write(value: Any) -> bool:
        edit.setText(str(value or ""))
        return True

    return FilterPart(lambda: edit.text().strip(), write)


def choice_part(box: QComboBox) -> FilterPart:
    """A chooser, known by its data."""

    def write(value: Any) -> bool:
        place = box.findData(value)
        box.setCurrentIndex(max(0, place))
        return place >= 0

    return FilterPart(box.currentData, write)


class SavedFilters(QObject):
    """``parts`` of the page by name; ``applied`` asks the list again after a kept filter was put back."""

    def __init__(
        self,
        context: UiContext,
        page: str,
        search: QLineEdit,
        parts: Mapping[str, FilterPart],
        applied: Callable[[], object],
        scope: QWidget,
    ) -> None:
        super().__init__(scope)
        self._context, self._page, self._parts, self._applied = context, page, dict(parts), applied
        self._search, self._scope = search, scope
        self._service = context.workspace.lookup
        self.button = QAction("Bộ lọc đã lưu", search)
        self.button.setToolTip(f"Bộ lọc đã lưu ({KEYS})")
        context.icons.put(self.button, "filter", "mute")
        search.addAction(self.button, QLineEdit.ActionPosition.TrailingPosition)
        self.button.triggered.connect(plain(self.open))
        shortcut(KEYS, self.open, scope)

    def open(self) -> None:
        """Drop the menu under the search line."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._search.mapToGlobal(QPoint(0, self._search.height())))

    def menu(self) -> QMenu:
        """The filters by name, then what can be done with them."""
        menu = QMenu(self._scope)
        kept = self._service.filters(self._page)
        for number, one in enumerate(kept, start=1):
            name = one.name.replace("&", "&&")
            title = f"&{number}  {name}" if number <= _NUMBERED else name
            self._add(menu, title, partial(self.apply, one))
        if not kept:
            menu.addAction("Chưa lưu bộ lọc nào").setEnabled(False)
        menu.addSeparator()
        self._add(menu, "&Lưu bộ lọc đang dùng…", self.save)
        if kept:
            for title, act in (("Đổ&i tên", self.rename), ("&Xóa", self.delete)):
                below = menu.addMenu(title)
                for one in kept:
                    self._add(below, one.name.replace("&", "&&"), partial(act, one))
        return menu

    def apply(self, kept: SavedFilter) -> None:
        """Put the list's filters as they were; what is there no more is said and left out."""
        try:
            values = json.loads(kept.value)
        except ValueError:
            values = None
        if not isinstance(values, dict):
            self._context.navigator.say.emit(f"Bộ lọc “{kept.name}” không đọc được; hãy lưu lại.")
            return
        missing = [name for name, part in self._parts.items() if not part.write(values.get(name))]
        self._applied()
        said = f"Đang lọc theo “{kept.name}”."
        if missing:
            said += " Một phần của bộ lọc nay không còn nên được bỏ qua."
        self._context.navigator.say.emit(said)

    def save(self) -> None:
        """Keep what is filtered by now, under a name the clerk gives; one of that name is replaced."""
        name = self._context.prompts.ask_text("Lưu bộ lọc", "Tên bộ lọc:")
        if name is None:
            return
        value = json.dumps({key: part.read() for key, part in self._parts.items()}, ensure_ascii=False)
        self._change(lambda: self._service.save_filter(self._page, name, value))

    def rename(self, kept: SavedFilter) -> None:
        """Give a filter another name."""
        name = self._context.prompts.ask_text("Đổi tên bộ lọc", "Tên mới:", kept.name)
        if name is not None:
            self._change(lambda: self._service.rename_filter(self._page, kept.id, name))

    def delete(self, kept: SavedFilter) -> None:
        """Forget a filter; it can be undone."""
        self._change(lambda: self._service.delete_filter(self._page, kept.id))

    def _change(self, work: Callable[[], Changes]) -> None:
        """Such a change is no news to the lists, so that it is told from here."""
        say = self._context.navigator.say
        self._context.change(work, lambda changes: say.emit(f"{changes.label}."), owner=self._scope)

    @staticmethod
    def _add(menu: QMenu, title: str, act: Callable[[], object]) -> None:
        menu.addAction(title).triggered.connect(plain(act))
