"""Answering the questions of an import by keyboard: one after the other, all sure ones at once, and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from thidua_desktop.services.imports.memory import Remembered
from thidua_desktop.ui.dialogs.import_row import RowCard
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.models.import_rows import ImportRows, word_of
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut

_KEYS = "Phím 1–9 chọn, S bỏ qua, Ctrl+↓ câu sau, Ctrl+Z lấy lại"
_NEW_KEYS = "Phím 1–9 chọn, N thêm mới, S bỏ qua, Ctrl+↓ câu sau, Ctrl+Z lấy lại"
_WORD_KEYS = "Phím 1–9 chọn, S để nguyên, Ctrl+↓ câu sau, Ctrl+Z lấy lại"


class Questions(QObject):
    """The keys and buttons that answer. ``changed`` comes after answers of the plan changed."""

    changed = Signal()
    meant = Signal(object, object)
    """(``RowPlan``, ``Choice``): what the row's word means; the files have to be read anew."""
    taken_back = Signal(object)
    """What was ``Remembered`` last of a word is to be forgotten: there is no later answer to take back."""

    def __init__(self, ui: Ui_DlgImport, rows: ImportRows, card: RowCard) -> None:
        super().__init__(ui.rowCard)
        self._ui, self._rows, self._card = ui, rows, card
        self.words_told: list[Remembered] = []
        """What was told of words since the window opened, in order."""
        ui.rowTable.installEventFilter(self)
        ui.sureButton.clicked.connect(plain(self.take_sure))
        ui.undoButton.clicked.connect(plain(self.undo))
        ui.nextButton.clicked.connect(plain(self.go_on))
        card.answered.connect(self.changed)
        card.meant.connect(self.meant)
        card.drawn.connect(self._watch)

    def keys(self, scope: QWidget) -> None:
        """The keys that work anywhere in ``scope``."""
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Return", self.take_sure),
            ("Ctrl+Enter", self.take_sure),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Down", self.go_on),
        )
        for keys, act in acts:
            shortcut(keys, act, scope)

    def go_on(self) -> None:
        """Show the next row that has a question; the keys that answer work at once."""
        ui = self._ui
        place = self._rows.unanswered(ui.rowTable.currentIndex().row())
        if place >= 0:
            ui.rowTable.select_id(self._rows.table.id_at(place))
            ui.rowTable.setFocus()

    def take_sure(self) -> None:
        """Take all rows of which it is sure who they are."""
        if self._rows.answer_sure():
            self._after()

    def undo(self) -> None:
        """Take the last answer back, or what was told last about a word."""
        if self._rows.undoable:
            self._rows.undo()
            self._after()
        elif self.words_told:
            self.taken_back.emit(self.words_told.pop())

    def show_state(self) -> None:
        """How many questions are left, and which buttons help with them."""
        ui, rows, row = self._ui, self._rows, self._card.row
        left, sure = rows.questions(), len(rows.sure())
        ui.leftLabel.setText(f"Còn {left} câu" if left else "Đã trả lời hết")
        ui.leftLabel.setVisible(left > 0 or bool(rows.answers))
        if row is not None:
            keys = _WORD_KEYS if word_of(row) else _NEW_KEYS if row.can_be_new else _KEYS
            ui.keysLabel.setText(keys)
        ui.keysLabel.setVisible(self._card.asks)
        ui.nextButton.setVisible(left > 0)
        ui.sureButton.setText(f"Nhận {sure} dòng đã &rõ (Ctrl+Enter)")
        ui.sureButton.setVisible(sure > 0)
        ui.undoButton.setVisible(rows.undoable or bool(self.words_told))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._press(event):
            return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the key was an answer to the question of the row shown."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or not self._card.asks:
            return False
        key, row = event.key(), self._card.row
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            done = self._card.choose(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_N:
            done = self._card.choose_answer("new")
        elif key == Qt.Key.Key_S:
            done = self._card.choose_answer("skip")
        else:
            return False
        if done and row is not None and (word_of(row) is None or not self._rows.asks(row)):
            self.go_on()
        return True

    def _watch(self, buttons: list[QWidget]) -> None:
        for button in buttons:
            button.installEventFilter(self)

    def _after(self) -> None:
        self._card.show_row(self._card.row)
        self.changed.emit()
