"""The details of one record of the directory: form, Lưu and Hủy, history below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from thidua_desktop.domain.errors import Known, NotFound
from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.widgets.details_panel import DetailsPanel, RecordForm
from thidua_desktop.ui.widgets.history_view import HistoryView


class RecordEditor(DetailsPanel):
    """Stores through ``add`` and ``update``; ``added(id)`` is called when a new record has its id."""

    def __init__(
        self,
        context: UiContext,
        form: QWidget,
        kind: RecipientKind,
        add: Callable[[Any], Changes],
        update: Callable[[Any], Changes],
        added: Callable[[int], None],
    ) -> None:
        assert isinstance(form, RecordForm)
        super().__init__(form, form.fields, context.icons, self._store)
        self._context, self._kind = context, kind
        self._add, self._update_record, self._added = add, update, added
        self.history = HistoryView()
        self.history.opened.connect(context.navigator.open_record)
        self.history.asked.connect(self._open_history)
        self.below.addWidget(self.history)
        self.history.hide()
        self.initiatives = QPushButton()
        self.initiatives.setProperty("link", True)
        self.initiatives.setToolTip("Xem, thêm, sửa sáng kiến")
        self.initiatives.clicked.connect(lambda: self._open_initiatives())
        self.below.addWidget(self.initiatives, 0, Qt.AlignmentFlag.AlignLeft)
        self.initiatives.hide()

    def open(self, record: Any, title: str, subtitle: str = "") -> None:
        """Show a stored record with its history; one deleted this moment is not opened."""
        try:
            history = self._context.workspace.lookup.history(self._kind, record.id)
        except NotFound:
            return
        self.show_record(record, title, subtitle)
        self.history.show_history(history)
        self.history.show()
        self._show_initiatives(record.id)

    def start(self, record: Any, title: str, subtitle: str = "") -> None:
        """Show an empty record that Lưu adds."""
        self.show_record(record, title, subtitle, new=True)
        self.history.hide()
        self.initiatives.hide()
        self.begin_edit()

    def may_leave(self) -> bool:
        """Ask about what was typed and not stored; True when it was stored or may go."""
        if not self.dirty:
            return True
        answer = self._context.prompts.choose(
            "Còn phần chưa lưu",
            f"“{self.title.text()}” đang sửa, chưa lưu.",
            ("Lưu", "Không lưu"),
            cancel="Quay lại sửa",
        )
        if answer == 0:
            self.save()
            return not self.fields.problems_shown()
        if answer == 1:
            self.cancel()
            return True
        return False

    def _show_initiatives(self, record_id: int) -> None:
        """How many initiatives a person has; a click opens the newest among all of them."""
        self.initiatives.setVisible(self._kind is RecipientKind.PERSON)
        if self._kind is RecipientKind.PERSON:
            count = len(self._context.workspace.initiatives.of_person(record_id))
            self.initiatives.setText(f"Sáng kiến ({count})…" if count else "Chưa có sáng kiến nào…")

    def _open_history(self) -> None:
        from thidua_desktop.ui.dialogs.lookup_history_dialog import open_history

        open_history(self._context, self._kind, self.record.id, self)

    def _open_initiatives(self) -> None:
        from thidua_desktop.ui.dialogs.initiatives_dialog import open_initiatives

        found = self._context.workspace.initiatives.of_person(self.record.id)
        open_initiatives(self._context, self, found[0].id if found else 0)
        self._show_initiatives(self.record.id)

    def _store(self, record: Any, new: bool) -> None:
        edited = self.record

        def done(changes: Changes) -> None:
            if self.record is edited:
                self.saved()
                if new:
                    self._added(changes.created)

        def failed(error: Known) -> bool:
            return self.record is edited and self.failed(error)

        work = self._add if new else self._update_record
        self._context.change(lambda: work(record), done, failed, owner=self)
