"""The right side of a tab: one record, edited in place. Load → edit → validate → save once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.widgets.fields import Fields


@runtime_checkable
class RecordForm(Protocol):
    """A form over one kind of record. ``record()`` raises ``Invalid`` for text that has no value."""

    fields: Fields

    def load(self, record: Any) -> None: ...
    def record(self) -> Any: ...


class DetailsPanel(QFrame):
    """A heading, a form, Lưu and Hủy, and room for what belongs to the record below.

    ``on_save(record, is_new)`` hands the edited record on; call ``saved()`` when it is stored and
    ``failed(error)`` when it is refused.
    """

    dirty_changed = Signal(bool)
    cancelled = Signal()

    def __init__(
        self,
        form: QWidget,
        fields: Fields,
        icons: Icons,
        on_save: Callable[[Any, bool], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.form, self.fields = form, fields
        self._on_save = on_save
        self._new = False
        self._dirty = False
        self._loaded: Any = None
        self.title = QLabel()
        self.title.setProperty("role", "h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle = QLabel()
        self.subtitle.setProperty("role", "mute")
        self.subtitle.setWordWrap(True)
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.notice = QLabel()
        self.notice.setProperty("role", "problem")
        self.notice.setWordWrap(True)
        self.notice.hide()
        body = QWidget()
        body.setObjectName("formBody")
        self.below = QVBoxLayout()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(form)
        column.addLayout(self.below, 1)
        column.addStretch()
        self.scroll_area = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.save_button = QPushButton("&Lưu")
        self.save_button.setProperty("primary", True)
        self.save_button.setToolTip("Lưu (Ctrl+S)")
        icons.put(self.save_button, "save", "on_accent")
        self.cancel_button = QPushButton("Hủ&y")
        self.cancel_button.setToolTip("Bỏ những gì vừa sửa (Esc)")
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.save_button)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addStretch()
        self.outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 8, 12)
        outer.setSpacing(8)
        for part in (self.title, self.subtitle, self.notice):
            outer.addWidget(part)
        outer.addWidget(scroll, 1)
        outer.addLayout(self.buttons)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        fields.edited.connect(self._update)
        self._update()

    @property
    def dirty(self) -> bool:
        """Whether there is something to save: leaving should ask."""
        return self._dirty

    @property
    def is_new(self) -> bool:
        return self._new

    @property
    def record(self) -> Any:
        """The record as it was loaded."""
        return self._loaded

    def show_record(self, record: Any, title: str, subtitle: str = "", *, new: bool = False) -> None:
        """Load ``record``; with ``new`` it is to be added and Lưu stays ready."""
        self._loaded, self._new = record, new
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.notice.hide()
        self.form.load(record)  # type: ignore[attr-defined]
        self._update()

    def begin_edit(self) -> None:
        """Put the cursor into the first field (F2)."""
        widget = self.form.nextInFocusChain()
        while widget is not None and widget is not self.form:
            if self.form.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    def save(self) -> None:
        """Read the form and hand the record on; problems are shown beside their fields."""
        if not (self._dirty or self._new):
            return
        try:
            record = self.form.record()  # type: ignore[attr-defined]
        except Invalid as error:
            self.failed(error)
            return
        self.fields.clear_problems()
        self.notice.hide()
        self.save_button.setEnabled(False)
        self._on_save(record, self._new)

    def saved(self) -> None:
        """The record is stored: what is shown is now the clean state."""
        self._new = False
        self.fields.mark_clean()
        self._update()

    def failed(self, error: Known) -> bool:
        """Show why it was refused; what was typed stays. True when shown here."""
        self._update()
        if not isinstance(error, Invalid):
            return False
        rest = self.fields.show_problems(error.problems)
        self.notice.setText("\n".join(problem.message for problem in rest))
        self.notice.setVisible(bool(rest))
        return True

    def cancel(self) -> None:
        """Back to what was loaded."""
        self._new = False
        self.notice.hide()
        if self._loaded is not None:
            self.form.load(self._loaded)  # type: ignore[attr-defined]
        self._update()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._dirty or self._new):
            self.cancel()
            return
        super().keyPressEvent(event)

    def _update(self) -> None:
        dirty = self._loaded is not None and self.fields.dirty
        self.save_button.setEnabled(dirty or self._new)
        self.cancel_button.setEnabled(dirty or self._new)
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)
