"""Tab Đề nghị: batches at the left, their nominations in the middle, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel
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
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.batches import BatchColumn
from thidua_desktop.ui.tabs.labels import NOMINATION_STATES
from thidua_desktop.ui.tabs.nomination_form import NominationForm, detail_of
from thidua_desktop.ui.tabs.shortcuts import menu_actions, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep


def _unit(row: NominationRow) -> str:
    """A collective is its own unit: saying so twice tells nothing."""
    return "" if row.unit_name == row.name else row.unit_name


COLUMNS: tuple[Column[NominationRow], ...] = (
    Column("Đối tượng", lambda row: row.name, "name", 166),
    Column("Năm sinh", lambda row: row.birth[-4:], width=78, tip=lambda row: row.birth),
    Column("Đơn vị", _unit, "unit", 214, tip=lambda row: row.unit_name),
    Column("Danh hiệu, hình thức", lambda row: row.award_name, "award", 170),
    Column(
        "Trạng thái",
        lambda row: NOMINATION_STATES[row.nomination.state].word,
        "state",
        120,
        chip=lambda row: NOMINATION_STATES[row.nomination.state],
    ),
)


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
        self.model: PagedTable[NominationRow] = PagedTable(
            COLUMNS, self._find, self._service.page, sort="added"
        )
        self.ui.table.attach(context, self.model, "nominations")
        self.form = NominationForm(context)
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save_nomination)
        self.batches = BatchColumn(context, self.ui, self._leave, self)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui = self.ui
        ui.detailStack.addWidget(self.details)
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, self._context.memory, "nominations/splitter", [200, 790, 330])
        ui.search.attach(self._context, ui.table)
        ui.stateFilter.addItem("Mọi trạng thái", "")
        for state, chip in NOMINATION_STATES.items():
            ui.stateFilter.addItem(chip.word, state.value)
        for button, act in (
            (ui.importButton, self.import_files),
            (ui.addButton, self.add_record),
            (ui.decideButton, self.decide),
            (ui.manyDecide, self.decide),
            (ui.manyReject, lambda: self._mark(NominationState.REJECTED)),
            (ui.manyPropose, lambda: self._mark(NominationState.PROPOSED)),
            (ui.manyCopy, ui.table.copy_cells),
            (ui.manyDelete, self.delete_records),
        ):
            button.clicked.connect(plain(act))
        self.batches.chosen.connect(self._refresh_table)
        self.batches.closed.connect(self._show_selected)
        ui.search.searched.connect(self._on_search)
        ui.stateFilter.currentIndexChanged.connect(self._refresh_table)
        ui.table.selectionModel().selectionChanged.connect(self._on_selection)
        ui.table.opened.connect(self.edit_record)
        self.details.cancelled.connect(self._on_cancelled)
        shortcut("Ins", self.add_record, self)
        shortcut("F2", self.edit_record, self)
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+F", self.focus_search, self)
        shortcut("Del", self.delete_records, ui.table)
        shortcut("Ctrl+V", self.paste_rows, ui.table)
        ui.table.set_menu(
            menu_actions(
                self,
                (
                    ("Sửa (F2)", self.edit_record),
                    ("Ra quyết định…", self.decide),
                    ("Dán các dòng từ bảng tính (Ctrl+V)", self.paste_rows),
                    ("", lambda: None),
                    ("Ghi “không đạt”", lambda: self._mark(NominationState.REJECTED)),
                    ("Ghi lại là đề nghị", lambda: self._mark(NominationState.PROPOSED)),
                    ("Xóa", self.delete_records),
                ),
            )
        )

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Ask everything again: another year, or somebody pressed F5."""
        self.batches.load()
        self._refresh_table()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere, its undo and redo too."""
        if changes.touches("batch", "nomination", "person", "unit", "household", "award_kind"):
            self.refresh()

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a batch, or a nomination inside its batch."""
        batch_id = record_id if kind == "batch" else self._service.get(record_id).batch_id
        self.batches.choose(batch_id)
        if kind == "nomination":
            self.ui.search.clear()
            self.model.set_query("")
            self.ui.table.select_id(record_id)

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.details.dirty or self.batches.panel.dirty

    def focus_search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    # ---- the table ---------------------------------------------------------------------------
    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        if not self.batches.id:
            return ()
        ids = self._service.ids(self.batches.id, query, sort, descending)
        wanted = self.ui.stateFilter.currentData()
        if not wanted:
            return ids
        states = {n.id: n.state.value for n in self._service.of_batch(self.batches.id)}
        return [one for one in ids if states[one] == wanted]

    def _refresh_table(self) -> None:
        """Ask the list again; what is being typed at the right stays."""
        chosen = self.selected_ids()
        self._settling = True
        self.model.refresh()
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
            self.form.ui.awardBox.setFocus()

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

    def _mark(self, state: NominationState) -> None:
        ids = self.selected_ids()
        if ids:
            self._context.change(lambda: self._service.set_state(ids, state), owner=self)

    def save(self) -> None:
        """Store what is being edited: the batch form or the details."""
        panel = self.ui.detailStack.currentWidget()
        if isinstance(panel, DetailsPanel):
            panel.save()

    def _save_nomination(self, nomination: Nomination, new: bool) -> None:
        act = self._service.add if new else self._service.update

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

        self._context.change(lambda: act(nomination), done, failed, owner=self)

    def _on_cancelled(self) -> None:
        if not self._shown_id():
            self.ui.table.select_id(self.ui.table.current_id())
        self._show_selected()
        self.ui.table.setFocus()

    def import_files(self) -> None:
        """Open the import of the units' lists into this batch."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        self._leave(lambda: open_import(self._context, self, "nominations", batch_id=self.batches.id))

    def paste_rows(self) -> None:
        """Rows copied in a spreadsheet go through the same preview as a file (Ctrl+V)."""
        from thidua_desktop.ui.dialogs.import_paste import paste_import

        self._leave(lambda: paste_import(self._context, self, "nominations", batch_id=self.batches.id))

    def decide(self) -> None:
        """Open the decision for the chosen nominations, or for all of the batch."""
        if self.batches.id:
            self._leave(self._open_decision)

    def _open_decision(self) -> None:
        from thidua_desktop.ui.dialogs.decide_dialog import DecideDialog

        ids = self.selected_ids()
        dialog = DecideDialog(self._context, self.batches.id, ids if len(ids) > 1 else (), self)
        dialog.exec()
        decision_id = dialog.decision_id
        dialog.deleteLater()
        if decision_id:
            self._context.navigator.open_record.emit("decision", decision_id)

    def _leave(self, go: Callable[[], object]) -> bool:
        """Do ``go`` unless something typed would be lost; then ask first. False: stay.

        With "Lưu" the record is stored and ``go`` follows once it is.
        """
        panel = self.ui.detailStack.currentWidget()
        if not isinstance(panel, DetailsPanel) or not panel.dirty:
            go()
            return True
        what = "Đợt xét" if panel is self.batches.panel else "Đề nghị"
        answer = self._context.prompts.choose(
            "Chưa lưu", f"{what} đang sửa chưa được lưu.", ("Lưu", "Bỏ phần vừa sửa"), cancel="Ở lại sửa tiếp"
        )
        if answer == 1:
            panel.cancel()
            go()
            return True
        if answer == 0:
            self._after_save = go if panel is self.details else None
            panel.save()
        return False

    # ---- showing -----------------------------------------------------------------------------
    def _show_selected(self) -> None:
        """The details of the one chosen row, what can be done with many, or a hint."""
        ui, ids = self.ui, self.selected_ids()
        row = self.model.row(self.model.place_of(ids[0])) if len(ids) == 1 else None
        if row is not None:
            self.details.show_record(row, row.name, detail_of(row))
            ui.detailStack.setCurrentWidget(self.details)
        elif len(ids) > 1:
            ui.manyTitle.setText(f"Đang chọn {len(ids)} đề nghị")
            ui.detailStack.setCurrentWidget(ui.manyPage)
        else:
            ui.detailStack.setCurrentWidget(ui.hintPage)
        self._count()

    def _show_head(self) -> None:
        ui, summary = self.ui, self.batches.summary
        ui.batchTitle.setText(summary.batch.name if summary else "Đề nghị khen thưởng")
        ui.addButton.setEnabled(summary is not None)
        ui.decideButton.setEnabled(bool(summary and summary.by_state.get(NominationState.PROPOSED)))
        has_rows = bool(summary and summary.total)
        ui.search.setEnabled(has_rows)
        ui.stateFilter.setEnabled(has_rows)
        assert ui.table.empty is not None
        load = FirstStep("Nhập từ Excel…", "file-spreadsheet", self.import_files)
        if summary is None:
            ui.table.empty.describe(
                "file-pen",
                f"Năm {self._context.year} chưa có đợt xét nào",
                "Một đợt xét là danh sách đề nghị của một lần họp. Nhập danh sách các đơn vị gửi lên, "
                "hoặc mở đợt rồi gõ từng đề nghị.",
                (load, FirstStep("Mở đợt xét mới", "plus", self.batches.add)),
            )
        elif not has_rows:
            ui.table.empty.describe(
                "file-pen",
                "Đợt này chưa có đề nghị nào",
                "Nhập danh sách đề nghị các đơn vị gửi lên (.xlsx, .xls, .ods, .csv), hoặc gõ từng đề nghị.",
                (load, FirstStep("Thêm một đề nghị", "plus", self.add_record)),
            )
        else:
            ui.table.empty.describe(
                "search", "Không có đề nghị nào khớp", "Bớt chữ tìm, hoặc chọn “Mọi trạng thái”."
            )
        self._count()

    def _count(self) -> None:
        total, chosen = len(self.model.ids), len(self.selected_ids())
        text = f"{total} đề nghị" if total else ""
        self.ui.countLabel.setText(f"{text} · đang chọn {chosen}" if chosen > 1 else text)
