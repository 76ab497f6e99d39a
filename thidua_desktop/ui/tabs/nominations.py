"""Tab Đề nghị: batches at the left, their nominations in the middle, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import (
    Changes,
    Nomination,
    NominationRow,
    NominationState,
    Recipient,
    RecipientKind,
)
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_nominations import Ui_TabNominations
from thidua_desktop.ui.tabs import nomination_tools as tools
from thidua_desktop.ui.tabs.batch_head import BatchHead
from thidua_desktop.ui.tabs.batches import BatchColumn
from thidua_desktop.ui.tabs.nomination_checks import Checks
from thidua_desktop.ui.tabs.nomination_form import detail_of
from thidua_desktop.ui.tabs.nomination_list import VERDICT, NominationList
from thidua_desktop.ui.tabs.nomination_panel import CONDITIONS, CONTENT, NominationPanel
from thidua_desktop.ui.tabs.page_filters import nomination_filters
from thidua_desktop.ui.tabs.progress_panel import STEPS, ProgressPanel
from thidua_desktop.ui.tabs.quota_panel import QuotaPanel
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.details_panel import DetailsPanel

_QUIET = {"setting", "heading_memory", "value_memory", "saved_filter", "print_run"}
"""Tables whose changes are no news here."""


class NominationsTab(QWidget):
    """What the units propose: typed in, imported, corrected, and taken into a decision."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.nominations
        self._settling = False
        self._after_save: Callable[[], object] | None = None
        self.ui = Ui_TabNominations()
        self.ui.setupUi(self)
        self.checks = Checks(context, self)
        self.model = NominationList(self._service, self.checks)
        self.ui.table.attach(context, self.model, "nominations")
        self.details = NominationPanel(context, self.checks, self._save_nomination)
        self.form = self.details.nomination_form
        self.progress = ProgressPanel(context)
        self.quotas = QuotaPanel(context)
        self.batches = BatchColumn(context, self.ui, self._leave, self)
        self.head = BatchHead(context, self.ui, self.batches, self.checks, self)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    @property
    def context(self) -> UiContext:
        """What the tab was given: for the tools that open over it."""
        return self._context

    def _set_up(self) -> None:
        ui = self.ui
        ui.detailStack.addWidget(self.details)
        for panel in (self.progress, self.quotas):
            ui.detailStack.addWidget(panel)
            panel.closed.connect(self._close_panel)
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, self._context.memory, "nominations/splitter", [184, 790, 346])
        ui.search.attach(self._context, ui.table)
        boxes = (ui.stateFilter, ui.verdictFilter)
        nomination_filters(self._context, ui.search, *boxes, self._refresh_table, self)
        for button, act in (
            (ui.importButton, self.import_files),
            (ui.addButton, self.add_record),
            (ui.decideButton, self.decide),
            (ui.manyDecide, self.decide),
            (ui.manyReject, lambda: self.mark(NominationState.REJECTED)),
            (ui.manyPropose, lambda: self.mark(NominationState.PROPOSED)),
            (ui.manyCopy, ui.table.copy_cells),
            (ui.manyDelete, self.delete_records),
        ):
            button.clicked.connect(plain(act))
        tools.put_menu(self)
        self.setFocusProxy(ui.table)
        self.batches.chosen.connect(self._on_batch)
        self.batches.closed.connect(self._show_selected)
        self.checks.arrived.connect(self._on_checks)
        self.head.filtered.connect(self._refresh_table)
        self.head.progress_wanted.connect(self.show_progress)
        self.head.quotas_wanted.connect(self.show_quotas)
        ui.search.searched.connect(self._on_search)
        ui.table.selectionModel().selectionChanged.connect(self._on_selection)
        ui.table.opened.connect(self.edit_record)
        ui.table.clicked.connect(self._on_clicked)
        self.details.cancelled.connect(self._on_cancelled)
        shortcut("Ins", self.add_record, self)
        shortcut("F2", self.edit_record, self)
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+F", self.focus_search, self)
        shortcut("Del", self.delete_records, ui.table)
        shortcut("Ctrl+V", self.paste_rows, ui.table)
        ui.table.set_menu(tools.line_actions(self))

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Ask everything again: another year, or somebody pressed F5."""
        self._read()
        self.checks.show_batch(self.batches.id)

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere, its undo and redo too."""
        if not set(changes.ids) - _QUIET:
            return
        before = self.batches.id
        self._read()
        if self.batches.id == before:
            self.checks.follow(changes)
        else:
            self.checks.show_batch(self.batches.id)

    def _read(self) -> None:
        """The batches and the table anew; a panel at the right follows."""
        self.batches.load()
        self._refresh_table()
        summary = self.batches.summary
        if self.ui.detailStack.currentWidget() is self.progress and summary is not None:
            self.progress.show_batch(summary.batch)

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a batch, or a nomination inside its batch."""
        batch_id = record_id if kind == "batch" else self._service.get(record_id).batch_id
        self.batches.choose(batch_id)
        if kind == "nomination":
            self.ui.search.clear()
            self.ui.stateFilter.setCurrentIndex(0)
            self.ui.verdictFilter.setCurrentIndex(0)
            self.model.set_query("")
            self.ui.table.select_id(record_id)

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.details.dirty or self.batches.panel.dirty

    def focus_search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    # ---- the table ---------------------------------------------------------------------------
    def _on_batch(self) -> None:
        """Another batch: its rows now, its checks when they are there."""
        self._refresh_table()
        self.checks.show_batch(self.batches.id)

    def _on_checks(self) -> None:
        chosen = self.selected_ids()
        self._settling = True
        self.model.follow_checks()
        if self.details.is_new:
            self.ui.table.clearSelection()
        elif self.selected_ids() != chosen:
            self._select(chosen)
        self._settling = False
        self.head.show_checks()
        self.quotas.show_quotas(self.batches.id, self.checks.quotas())
        if self.selected_ids() == chosen or self.details.is_new or self.details.dirty:
            self.details.show_check()
            self._count()
        else:  # an answered line left the list of those that wait for an answer
            self._show_selected()

    def _refresh_table(self) -> None:
        """Ask the list again; what is being typed at the right stays."""
        chosen, model = self.selected_ids(), self.model
        model.batch_id = self.batches.id
        model.state = str(self.ui.stateFilter.currentData())
        model.verdict = str(self.ui.verdictFilter.currentData())
        self._settling = True
        model.refresh()
        if self.details.is_new:
            self.ui.table.clearSelection()
        else:
            self._select(chosen)
        self._settling = False
        self._show_head()
        if not (self.details.is_new or self.details.dirty):
            self._show_selected()

    def _on_search(self, text: str) -> None:
        self.model.set_query(text)
        self._show_head()

    def selected_ids(self) -> list[int]:
        """Ids of the chosen nominations, from top to bottom."""
        return self.ui.table.selected_ids()

    def _select(self, ids: Sequence[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for one in ids:
            place = self.model.place_of(one)
            if place >= 0:
                self.ui.table.selectionModel().select(self.model.index(place, 0), flags)

    def _on_selection(self) -> None:
        self._count()
        if self._settling:
            return
        ids = self.selected_ids()
        if self.details.is_new and not ids:
            return
        shown = self._shown_id()
        if self.details.dirty and ids != [shown]:
            if not self._leave(lambda: self._pick(ids)):
                self._settling = True
                self.ui.table.clearSelection()
                self._select([shown])
                self._settling = False
            return
        self._show_selected()

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on a verdict tells why."""
        if self.model.columns[index.column()].sort == VERDICT and not self.details.dirty:
            self.details.sections.setCurrentIndex(CONDITIONS)

    def _pick(self, ids: Sequence[int]) -> None:
        self._settling = True
        self.ui.table.clearSelection()
        self._select(ids)
        self._settling = False
        self._show_selected()

    def _shown_id(self) -> int:
        row: NominationRow | None = self.details.record
        return row.nomination.id if row is not None else 0

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """Start a nomination in the details at the right; a batch comes first if there is none."""
        if self.batches.id:
            self._leave(self._open_new)
        else:
            self.batches.add()

    def _open_new(self) -> None:
        summary = self.batches.summary
        assert summary is not None
        batch = summary.batch
        shown: NominationRow | None = self.details.record
        # What was last chosen for kind and award stays: lists are typed one after the other.
        kind = shown.nomination.recipient.kind if shown else RecipientKind.PERSON
        code = shown.nomination.award_code if shown else ""
        blank = Nomination(0, batch.id, Recipient(kind, 0), code, route=batch.route, year=batch.year)
        self._settling = True
        self.ui.table.clearSelection()
        self._settling = False
        row = NominationRow(blank, "", "", "", "", "")
        self.details.show_record(row, "Đề nghị mới", "Gõ một phần tên rồi chọn trong danh sách.", new=True)
        self.ui.detailStack.setCurrentWidget(self.details)
        self.form.ui.recipientEdit.setFocus()

    def edit_record(self, _id: int = 0) -> None:
        """Go to the details of the chosen nomination (F2, Enter)."""
        if self.ui.detailStack.currentWidget() is self.details:
            self.details.sections.setCurrentIndex(CONTENT)
            self.form.ui.awardBox.setFocus()

    def show_progress(self, page: int = STEPS) -> None:
        """The steps, units or history of the batch at the right."""
        summary = self.batches.summary
        if summary is not None and self._leave(lambda: self.ui.detailStack.setCurrentWidget(self.progress)):
            self.progress.show_batch(summary.batch, page)

    def show_quotas(self) -> None:
        """Every quota of the batch at the right."""
        if self.batches.id and self._leave(lambda: self.ui.detailStack.setCurrentWidget(self.quotas)):
            self.quotas.show_quotas(self.batches.id, self.checks.quotas())
            self.quotas.setFocus()

    def _close_panel(self) -> None:
        self._show_selected(back=True)
        self.ui.table.setFocus()

    def delete_records(self) -> None:
        """Take the chosen nominations out; more than one asks first."""
        ids = self.selected_ids()
        if not ids:
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Xóa đề nghị",
            f"Xóa {len(ids)} đề nghị đang chọn? Có thể hoàn tác ngay sau đó.",
            yes=f"Xóa {len(ids)} đề nghị",
            danger=True,
        ):
            return
        self._context.change(lambda: self._service.delete(ids), owner=self)

    def mark(self, state: NominationState) -> None:
        """Write a state on the chosen nominations."""
        ids = self.selected_ids()
        if ids:
            self._context.change(lambda: self._service.set_state(ids, state), owner=self)

    def send_back(self) -> None:
        """Return the one chosen nomination to its unit."""
        ids = self.selected_ids()
        row = self.model.row(self.model.place_of(ids[0])) if len(ids) == 1 else None
        if row is not None and self._leave(lambda: None):
            self.details.dossier.show_row(row)
            self.details.dossier.send_back()

    def save(self) -> None:
        """Store what is being edited: the batch form or the details."""
        panel = self.ui.detailStack.currentWidget()
        if isinstance(panel, DetailsPanel):
            panel.save()

    def _save_nomination(self, nomination: Nomination, new: bool) -> None:
        loaded: NominationRow | None = self.details.record

        def work() -> Changes:
            if new or loaded is None:
                return self._service.add(nomination)
            return self._service.update(nomination, expected=loaded.nomination)

        def done(changes: Changes) -> None:
            self.details.saved()
            go, self._after_save = self._after_save, None
            self.batches.load()
            self._refresh_table()
            self.ui.table.select_id(changes.created or nomination.id)
            self._show_selected()
            if go is not None:
                go()

        def failed(error: Known) -> bool:
            self._after_save = None
            return self.details.failed(error)

        self._context.change(work, done, failed, owner=self)

    def _on_cancelled(self) -> None:
        if not self._shown_id():
            self.ui.table.select_id(self.ui.table.current_id())
        self._show_selected()
        self.ui.table.setFocus()

    def import_files(self) -> None:
        """Open the import of the units' lists into this batch."""
        self._leave(lambda: tools.import_files(self))

    def paste_rows(self) -> None:
        """Rows copied in a spreadsheet go through the same preview as a file (Ctrl+V)."""
        self._leave(lambda: tools.paste_rows(self))

    def decide(self) -> None:
        """Open the decision for the chosen nominations, or for all of the batch."""
        if self.batches.id:
            self._leave(lambda: tools.decide(self))

    def _leave(self, go: Callable[[], object]) -> bool:
        """Do ``go`` unless something typed would be lost; then ask first. False: stay."""
        return tools.leave(self, go)

    def save_then(self, go: Callable[[], object]) -> None:
        """Store what is being edited; ``go`` follows once a nomination is stored."""
        self._after_save = go if self.ui.detailStack.currentWidget() is self.details else None
        self.save()

    # ---- showing -----------------------------------------------------------------------------
    def _show_selected(self, *, back: bool = False) -> None:
        """The details of the one chosen row, what can be done with many, or a hint.

        The progress and the quotas of the batch stay in sight until they are closed (``back``).
        """
        ui, ids = self.ui, self.selected_ids()
        row = self.model.row(self.model.place_of(ids[0])) if len(ids) == 1 else None
        stays = not back and ui.detailStack.currentWidget() in (self.progress, self.quotas)
        if row is not None:
            self.details.show_record(row, row.name, detail_of(row))
        elif len(ids) > 1:
            ui.manyTitle.setText(f"Đang chọn {len(ids)} đề nghị")
        if not (stays and self.batches.id):
            page = self.details if row is not None else ui.manyPage if len(ids) > 1 else ui.hintPage
            ui.detailStack.setCurrentWidget(page)
        self._count()

    def _show_head(self) -> None:
        self.head.show_batch()
        self.head.describe_empty(self.import_files, self.add_record)
        self._count()

    def _count(self) -> None:
        ids = self.selected_ids()
        row = self.model.row(self.model.place_of(ids[0])) if len(ids) == 1 else None
        self.head.follow_choice(ids, row.nomination.unit_id if row else None)
        self.head.count(len(self.model.ids), len(ids))
