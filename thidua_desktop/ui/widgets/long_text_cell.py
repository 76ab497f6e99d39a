"""Cells of a table that need more room: several lines typed into a box, a name set in by its depth."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QPlainTextEdit, QStyleOptionViewItem, QWidget

from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.sheet_view import CellDelegate, Index

_SIZE = QSize(340, 132)
_STEP = 12
"""Pixels a name is set in for each level."""


class LongTextDelegate(CellDelegate):
    """A box over the table: Enter is a new line, Ctrl+Enter or Tab ends.

    It is wider and higher than the cell, and stays inside the table.
    """

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        editor.setToolTip("Enter: xuống dòng · Ctrl+Enter hoặc Tab: ghi · Esc: bỏ")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        if not editor.document().isModified():
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        viewport = editor.parentWidget()
        assert viewport is not None
        room = viewport.rect()
        width = min(max(option.rect.width(), _SIZE.width()), room.width())
        height = min(max(option.rect.height(), _SIZE.height()), room.height())
        left = min(option.rect.left(), room.width() - width)
        top = min(option.rect.top(), room.height() - height)
        editor.setGeometry(max(0, left), max(0, top), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        assert isinstance(watched, QWidget)
        self.commitData.emit(watched)
        self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
        return True


class IndentedDelegate(CellDelegate):
    """Words stand the further in the deeper their row is; ``role`` tells how deep."""

    def __init__(self, theme: Theme, parent: QWidget, role: int) -> None:
        super().__init__(theme, parent)
        self._role = role

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.rect.setLeft(option.rect.left() + _STEP * int(index.data(self._role) or 0))
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = option.text.strip()
