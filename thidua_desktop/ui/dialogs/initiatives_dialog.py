"""Sáng kiến: the list at the left, one initiative edited at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.initiatives import LEVEL_LABELS, STATE_LABELS
from thidua_desktop.domain.records import Changes, Initiative, InitiativeState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_paste import takes_paste
from thidua_desktop.ui.forms.ui_dlg_initiatives import Ui_DlgInitiatives
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.initiative_form import InitiativeForm
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo

if TYPE_CHECKING:
    from thidua_desktop.services.initiatives import InitiativeRow

_ROLES = {
    InitiativeState.RECOGNISED: "good",
    InitiativeState.PENDING: "warn",
    InitiativeState.REFUSED: "bad",
}


def _state(row: InitiativeRow) -> Chip:
    state = row.initiative.state
    return Chip(STATE_LABELS[state], _ROLES[state])


def _decision(row: InitiativeRow) -> str:
    one = row.initiative
    dated = f" ngày {format_date(one.decision_date)}" if one.decision_date else ""
    return one.decision_number + dated


COLUMNS: tuple[Column[InitiativeRow], ...] = (
    Column("Năm", lambda row: str(row.initiative.year), width=58),
    Column("Sáng kiến, đề tài", lambda row: row.initiative.name, width=282),
    Column("Tác giả", lambda row: ", ".join(row.authors), width=144),
    Column("Cấp", lambda row: LEVEL_LABELS[row.initiative.level], width=68),
    Column("Kết quả", lambda row: _state(row).word, width=118, chip=_state),
    Column("Quyết định", _decision, width=118),
)


class InitiativesDialog(QDialog):
    """Adds, edits, deletes and imports initiatives. What was typed is asked about before it is left."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.initiatives
        self._settling = False
        self.ui = Ui_DlgInitiatives()
        self.ui.setupUi(self)
        self.resize(1300, 660)
        self.model: PagedTable[InitiativeRow] = PagedTable(COLUMNS, self._find, self._service.page)
        self.ui.table.attach(context, self.model, "initiatives")
        self.form = InitiativeForm(context)
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        ui = self.ui
        ui.sideStack.addWidget(self.details)
        remember_sizes(ui.splitter, context.memory, "initiatives/splitter", [900, 360])
        ui.splitter.setStretchFactor(0, 1)
        for button in (self.details.save_button, self.details.cancel_button):
            button.setAutoDefault(False)
        ui.search.attach(context, ui.table)
        ui.search.searched.connect(self.model.set_query)
        ui.yearBox.currentIndexChanged.connect(plain(lambda: self.model.refresh()))
        ui.importButton.clicked.connect(plain(self.import_files))
        ui.addButton.clicked.connect(plain(self.add_record))
        ui.closeButton.clicked.connect(self.close)
        ui.table.selectionModel().selectionChanged.connect(plain(self._on_selection))
        ui.table.opened.connect(lambda _: self.edit_record())
        ui.table.rows_changed.connect(self._count)
        self.details.cancelled.connect(self._show_selected)
        takes_paste(context, ui.table, "initiatives", leave=self._paste_into)
        shortcut("Ins", self.add_record, self)
        shortcut("F2", self.edit_record, self)
        shortcut("Ctrl+S", self.details.save, self)
        shortcut("Ctrl+F", ui.search.setFocus, self)
        shortcut("Del", self.delete_records, ui.table)
        context.icons.dress(self)
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "lightbulb",
            "Chưa có sáng kiến nào",
            "Nhập danh sách sáng kiến đã công nhận, đang xét của các năm; chiến sĩ thi đua và bằng khen "
            "cần đến chúng.",
            (
                FirstStep("Nhập từ Excel…", "file-spreadsheet", self.import_files),
                FirstStep("Thêm sáng kiến", "plus", self.add_record),
            ),
        )
        self.load()

    def load(self) -> None:
        """Ask the years and the list again."""
        years = sorted({*self._service.years(), self._context.year}, reverse=True)
        choices = [("Mọi năm", 0), *((f"Năm {year}", year) for year in years)]
        fill_combo(self.ui.yearBox, choices)
        self._settling = True
        self.model.refresh()
        self._settling = False
        self._show_selected()

    def show_initiative(self, initiative_id: int) -> None:
        """Bring one initiative to the front."""
        self.ui.yearBox.setCurrentIndex(0)
        self.ui.table.select_id(initiative_id)

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """Start an initiative of the year shown."""
        if self._leave():
            year = int(self.ui.yearBox.currentData() or self._context.year)
            self._settling = True
            self.ui.table.clearSelection()
            self._settling = False
            self.details.show_record(Initiative(0, "", year), "Sáng kiến mới", new=True)
            self.ui.sideStack.setCurrentWidget(self.details)
            self.form.ui.nameEdit.setFocus()

    def edit_record(self) -> None:
        """Go to the details of the chosen initiative (F2, Enter)."""
        if self.ui.sideStack.currentWidget() is self.details:
            self.form.ui.nameEdit.setFocus()

    def delete_records(self) -> None:
        """Remove the chosen initiatives; more than one asks first."""
        ids = self.ui.table.selected_ids()
        if not ids:
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Xóa sáng kiến",
            f"Xóa {len(ids)} sáng kiến đang chọn? Có thể hoàn tác ngay sau đó.",
            yes=f"Xóa {len(ids)} sáng kiến",
            danger=True,
        ):
            return
        self._context.change(lambda: self._service.delete(ids), lambda _: self.load(), owner=self)

    def import_files(self) -> None:
        """Open the import of initiative lists, then show what came in."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        if self._leave():
            open_import(self._context, self, "initiatives")
            self.load()

    def _paste_into(self, go: Callable[[], object]) -> None:
        if self._leave():
            go()
            self.load()

    def _save(self, initiative: Initiative, new: bool) -> None:
        act = self._service.add if new else self._service.update

        def done(changes: Changes) -> None:
            self.details.saved()
            self.load()
            if not self.ui.table.select_id(changes.created or initiative.id):
                self.show_initiative(changes.created or initiative.id)
            self._show_selected()

        self._context.change(lambda: act(initiative), done, self.details.failed, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        year = self.ui.yearBox.currentData()
        return self._service.ids(query, int(year) if year else None)

    def _on_selection(self) -> None:
        if self._settling or (self.details.is_new and not self.ui.table.selected_ids()):
            return
        if self._leave():
            self._show_selected()

    def _show_selected(self) -> None:
        ui, ids = self.ui, self.ui.table.selected_ids()
        row = self.model.row(self.model.place_of(ids[0])) if len(ids) == 1 else None
        if row is not None:
            self.details.show_record(row.initiative, row.initiative.name, ", ".join(row.authors))
            ui.sideStack.setCurrentWidget(self.details)
        else:
            ui.sideStack.setCurrentWidget(ui.hintPage)
        self._count(len(self.model.ids))

    def _count(self, shown: int) -> None:
        self.ui.countLabel.setText(f"{shown} sáng kiến" if shown else "")

    def _leave(self) -> bool:
        """Ask about what was typed and not stored; False: stay."""
        if not self.details.dirty:
            return True
        answer = self._context.prompts.choose(
            "Chưa lưu",
            "Sáng kiến đang sửa chưa được lưu.",
            ("Lưu", "Bỏ phần vừa sửa"),
            cancel="Ở lại sửa tiếp",
        )
        if answer == 1:
            self.details.cancel()
            return True
        if answer == 0:
            self.details.save()
        return False

    def reject(self) -> None:
        """Esc and Đóng: nothing typed is lost without a question."""
        if self._leave():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leave():
            event.accept()
        else:
            event.ignore()


def open_initiatives(context: UiContext, parent: QWidget, initiative_id: int = 0) -> None:
    """Show the initiatives over ``parent``, one of them at the front."""
    dialog = InitiativesDialog(context, parent)
    if initiative_id:
        dialog.show_initiative(initiative_id)
    dialog.exec()
    dialog.deleteLater()
