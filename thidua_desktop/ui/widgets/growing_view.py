"""The view of a sheet that grows: Ins, Ctrl+Del and Alt+Up, Alt+Down change its rows, cells are pasted past
its end. Choices in a cell are picked by their first letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QStyleOptionViewItem, QWidget

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import SheetModel
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.sheet_view import CellDelegate, Index, SheetView

_ROW_KEYS = (Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down)


class CarefulDelegate(CellDelegate):
    """What is being typed is kept when the model shows new figures beside it."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)


class ChoiceDelegate(CellDelegate):
    """A cell with a list to pick from; a letter typed goes to the first choice that begins with it."""

    def __init__(self, theme: Theme, parent: QWidget, choices: Callable[[], Sequence[str]]) -> None:
        super().__init__(theme, parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.addItems(list(self._choices()))
        box.setStyleSheet("padding: 0 6px;")
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findText(str(index.data() or ""))))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText())


class OfferDelegate(CellDelegate):
    """A cell typed into freely, with what was written elsewhere offered below."""

    def __init__(self, theme: Theme, parent: QWidget, offers: Callable[[], Sequence[str]]) -> None:
        super().__init__(theme, parent)
        self._offers = offers

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        assert isinstance(editor, QLineEdit)
        completer = QCompleter(list(self._offers()), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        editor.setCompleter(completer)
        return editor


class GrowingView(SheetView):
    """Rows of a ``GrowingSheet``."""

    own_undo = False
    """Ctrl+Z takes back what was typed here: for rows that wait in a form until it is saved."""

    def attach(
        self, context: UiContext, model: SheetModel[Any], *, stretch: int = -1, wrap: bool = False
    ) -> None:
        """As any sheet; the rows can be added to, taken out and moved."""
        assert isinstance(model, GrowingSheet)
        self._growing: GrowingSheet[Any] = model
        super().attach(context, model, stretch=stretch, wrap=wrap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        changing = event.key() in _ROW_KEYS and (control or alt or event.key() == Qt.Key.Key_Insert)
        if changing and self._growing.read_only:
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Undo) and self._takes_back():
            self.undo_typing()
        elif event.key() == Qt.Key.Key_Insert:
            self.insert_row()
        elif event.key() == Qt.Key.Key_Delete and control:
            self.remove_rows()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and alt:
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is this table's own while there is something typed to take back, else the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self._takes_back()
        ):
            event.accept()
            return True
        return super().event(event)

    def undo_typing(self) -> None:
        """Take the last change of the rows back; the cursor stays where it was."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self._growing.undo()
        self.go_to(min(max(0, row), self._growing.rowCount() - 1), max(0, column))

    def _takes_back(self) -> bool:
        return self.own_undo and self._growing.undoable and not self._growing.read_only

    def insert_row(self) -> None:
        """An empty row before the one under the cursor; at the end there is one already."""
        row = max(0, self.currentIndex().row())
        if row < self._growing.rowCount() - 1:
            self._growing.insert_row(row)
        self.go_to(row if self.currentIndex().isValid() else self._growing.rowCount() - 1, 0)

    def remove_rows(self) -> None:
        """Take the chosen rows out."""
        rows = {index.row() for index in self.selectedIndexes()} - {self._growing.rowCount() - 1}
        if rows:
            column = max(0, self.currentIndex().column())
            self._growing.remove_rows(sorted(rows))
            self.go_to(min(min(rows), self._growing.rowCount() - 1), column)

    def move_row(self, step: int) -> None:
        """Move the row under the cursor up (-1) or down (+1); the cursor goes with it."""
        index = self.currentIndex()
        if index.isValid():
            self.go_to(self._growing.move_row(index.row(), step), index.column())

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor into one cell."""
        index = self._growing.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _room(self, rows: int) -> bool:
        return True

    def _write(self, cells: Sequence[tuple[int, int, str]]) -> None:
        """Write cells as one change to take back; rows are added where they do not suffice."""
        with self._growing.as_one():
            self._growing.room_for(max((row for row, _, _ in cells), default=-1) + 2)
            super()._write(cells)


def pick(text: str, choices: Sequence[tuple[str, Any]]) -> Any | None:
    """What ``text`` means among (words, value): the same words, else the first that begin so."""
    wanted = fold(text)
    exact = next((value for words, value in choices if fold(words) == wanted), None)
    if exact is not None or not wanted:
        return exact
    return next((value for words, value in choices if fold(words).startswith(wanted)), None)
