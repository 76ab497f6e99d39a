"""The left of tab Đề nghị: the batches of the year, and the form of one of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from thidua_desktop.domain.records import Batch, Changes
from thidua_desktop.services.nominations import BatchSummary
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_nominations import Ui_TabNominations
from thidua_desktop.ui.tabs.batch_form import BatchForm
from thidua_desktop.ui.tabs.labels import BATCH_STATES
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.details_panel import DetailsPanel

Leave = Callable[[Callable[[], object]], bool]
"""Does what it is given unless typed text would be lost; False when the clerk wants to stay."""


class BatchColumn(QObject):
    """Which batch is worked on, and adding, editing, removing batches."""

    chosen = Signal()
    """Another batch became current."""
    closed = Signal()
    """The form was saved or given up."""

    def __init__(self, context: UiContext, ui: Ui_TabNominations, leave: Leave, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui, self._leave = context, ui, leave
        self._service = context.workspace.nominations
        self._summaries: dict[int, BatchSummary] = {}
        self._id = 0
        self._loading = False
        self.form = BatchForm()
        self.panel = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        ui.detailStack.addWidget(self.panel)
        ui.addBatch.clicked.connect(self.add)
        ui.editBatch.clicked.connect(self.edit)
        ui.deleteBatch.clicked.connect(self.delete)
        ui.batchList.chosen.connect(self._on_chosen)
        self.panel.cancelled.connect(self._close)

    @property
    def id(self) -> int:
        """The current batch, 0 when the year has none."""
        return self._id

    @property
    def summary(self) -> BatchSummary | None:
        return self._summaries.get(self._id)

    def load(self) -> None:
        """Ask the year's batches again; the current one stays if it still exists."""
        found = self._service.batches(self._context.year)
        self._summaries = {summary.batch.id: summary for summary in found}
        self._loading = True
        self._ui.batchList.set_choices(
            [
                Choice(
                    summary.batch.id,
                    summary.batch.name,
                    f"{summary.total} đề nghị · {BATCH_STATES[summary.batch.state]}",
                )
                for summary in found
            ],
            keep=self._id or self._context.memory.get("nominations/batch"),
        )
        self._loading = False
        self._id = self._ui.batchList.current_id() or 0
        for button in (self._ui.editBatch, self._ui.deleteBatch):
            button.setEnabled(bool(self._id))

    def choose(self, batch_id: int) -> None:
        """Make a batch current, as a click would."""
        self._ui.batchList.choose(batch_id)

    def add(self) -> None:
        """Open an empty form at the right."""
        self._leave(lambda: self._open(Batch(0, "", self._context.year)))

    def edit(self) -> None:
        """Open the current batch's form."""
        if self._id:
            self._leave(lambda: self._open(self._service.batch(self._id)))

    def delete(self) -> None:
        """Remove the current batch; asks only when nominations would go with it."""
        summary = self.summary
        if summary is None:
            return
        batch = summary.batch
        if summary.total and not self._context.prompts.ask_yes_no(
            "Xóa đợt xét",
            f"Xóa đợt “{batch.name}” cùng {summary.total} đề nghị? Có thể hoàn tác ngay sau đó.",
            yes="Xóa đợt xét",
            danger=True,
        ):
            return
        self._context.change(lambda: self._service.delete_batch(batch.id), owner=self.panel)

    def _open(self, batch: Batch) -> None:
        title = "Sửa đợt xét" if batch.id else "Đợt xét mới"
        # "new" keeps Lưu and Hủy ready: the form was opened on purpose and has to be left the same way.
        self.panel.show_record(batch, title, new=True)
        self._ui.detailStack.setCurrentWidget(self.panel)
        self.form.ui.nameEdit.setFocus()
        self.form.ui.nameEdit.selectAll()

    def _save(self, batch: Batch, _new: bool) -> None:
        loaded: Batch = self.panel.record

        def work() -> Changes:
            if batch.id:
                return self._service.update_batch(batch, expected=loaded)
            return self._service.add_batch(batch)

        def done(changes: Changes) -> None:
            self.panel.saved()
            self.load()
            self.choose(changes.created or batch.id)
            self._close()

        self._context.change(work, done, self.panel.failed, owner=self.panel)

    def _close(self) -> None:
        self.closed.emit()
        self._ui.batchList.setFocus()

    def _on_chosen(self, batch_id: int) -> None:
        if self._loading or batch_id == self._id:
            return
        before = self._id

        def go() -> None:
            self._id = batch_id
            self._context.memory.set("nominations/batch", batch_id)
            self.chosen.emit()

        if not self._leave(go):
            self._loading = True
            self._ui.batchList.choose(before)
            self._loading = False
