"""Find a person, a unit or a household by typing a part of its name, without diacritics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from thidua_desktop.ui.widgets.choice_list import SUBTITLE, Index, TwoLineDelegate

_DELAY_MS = 80


@dataclass(frozen=True, slots=True)
class Found:
    """One candidate: ``detail`` tells people of one name apart (birth year, post, unit)."""

    id: int
    name: str
    detail: str


class _Candidates(QStringListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Found, ...] = ()

    def show(self, found: Sequence[Found]) -> None:
        self.found = tuple(found)
        self.setStringList([one.name for one in found])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == SUBTITLE and 0 <= index.row() < len(self.found):
            return self.found[index.row()].detail
        return super().data(index, role)


class RecipientPicker(QLineEdit):
    """A line edit with a list of candidates below. ``picked(id)`` on a choice, ``picked(0)`` when it is lost.

    Down or typing opens the list, Enter takes the marked line, Esc closes it. Text that names nobody
    chosen from the list counts as no choice.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Callable[[str], Sequence[Found]] = lambda text: ()
        self._chosen: Found | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.look_up)
        self._model = _Candidates(self)
        popup = QListView()
        popup.setItemDelegate(TwoLineDelegate(popup))
        popup.setResizeMode(QListView.ResizeMode.Adjust)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self._model, self)
        completer.setPopup(popup)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        # Not setCompleter(): the edit would then open the list on every key, before the look-up has answered.
        completer.setWidget(self)
        # The signal's text is not enough: two candidates may share a name. The marked line says which.
        completer.activated.connect(lambda *_: self._take(popup.currentIndex()))
        self._completer, self._popup = completer, popup
        self.textEdited.connect(self._on_edited)

    def set_source(self, source: Callable[[str], Sequence[Found]]) -> None:
        """``source`` answers a typed text with the best candidates, at once."""
        self._source = source
        self._timer.stop()

    def set_value(self, value: Found | None) -> None:
        """Show a choice made elsewhere, without ``picked``."""
        self._chosen = value
        self._timer.stop()
        self.setText(value.name if value else "")
        self.setCursorPosition(0)

    def value(self) -> Found | None:
        """What was picked, ``None`` while the text names nobody."""
        return self._chosen

    def problem(self) -> str:
        """Why the text is nobody; empty when it is somebody or nothing is typed."""
        if self._chosen is not None or not self.text().strip():
            return ""
        return "Gõ một phần tên rồi chọn trong danh sách hiện ra."

    def candidates(self) -> tuple[Found, ...]:
        """What the list below shows."""
        return self._model.found

    def look_up(self) -> None:
        """Ask the source now and open the list."""
        self._timer.stop()
        text = self.text().strip()
        self._model.show(self._source(text) if text else ())
        if self._model.found and self.isVisible():
            self._completer.complete()
            self._popup.setMinimumWidth(max(self.width(), 320))
            self._popup.setCurrentIndex(self._popup.model().index(0, 0))
        else:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.look_up()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._timer.isActive():
            self.look_up()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._timer.stop()
            self._popup.hide()

    def _on_edited(self, text: str) -> None:
        if self._chosen is not None:
            self._chosen = None
            self.picked.emit(0)
        self._timer.start()

    def _take(self, index: QModelIndex) -> None:
        row = index.row()
        self._popup.hide()
        if 0 <= row < len(self._model.found) and self._model.found[row] != self._chosen:
            self._chosen = self._model.found[row]
            self.setText(self._chosen.name)
            self.picked.emit(self._chosen.id)
