"""A field of one paragraph on two lines or more: names of conferences and turns are longer than a line."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from thidua_desktop.ui.widgets.choice_list import plain_tip

_AIR = 12
"""Pixels of frame and padding above and below together."""


class LinesEdit(QPlainTextEdit):
    """Enter makes no second paragraph, Tab leaves; left alone it shows its beginning, the tip all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 2
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(lambda: self.setToolTip(plain_tip(self.text())))

    def show_lines(self, count: int) -> None:
        """As high as ``count`` lines, 2 at first."""
        self._lines = count
        self.updateGeometry()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        margin = 2 * round(self.document().documentMargin())
        return QSize(120, self._lines * self.fontMetrics().lineSpacing() + margin + _AIR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted becomes one paragraph."""
        self.insertPlainText(" ".join(source.text().split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.Start)
