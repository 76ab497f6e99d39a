"""Giao ước thi đua of a year: which units pledge and have signed, and the sheet they sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Changes, Pledge
from thidua_desktop.domain.vietnamese import fold, format_date
from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_pledge_panel import Ui_PledgePanelForm
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.pledge_form import PledgeForm
from thidua_desktop.ui.tabs.shortcuts import remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.paper_pane import SIGNING_SHEET, PaperPane, Scope


def _signed(row: PledgeRow) -> Chip:
    day = row.pledge.signed_on
    return Chip(format_date(day), "good") if day else Chip("Chưa ký", "mute")


COLUMNS: tuple[Column[PledgeRow], ...] = (
    Column("Đơn vị", lambda row: row.unit_name, width=236),
    Column("Khối thi đua", lambda row: row.block_name, width=128),
    Column("Người đại diện", lambda row: row.pledge.representative, width=136),
    Column("Chức vụ", lambda row: row.pledge.representative_post, width=110),
    Column("Đã ký", lambda row: _signed(row).word, width=126, chip=_signed),
)


class PledgePanel(QWidget):
    """The list at the left, the signing sheet or one pledge at the right. A part of a tab, not a tab."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.pledges
        self._rows: dict[int, PledgeRow] = {}
        self._keys: dict[int, str] = {}
        self._settling = False
        self.ui = Ui_PledgePanelForm()
        self.ui.setupUi(self)
        self.model: PagedTable[PledgeRow] = PagedTable(COLUMNS, self._find, self._page)
        self.ui.table.attach(context, self.model, "pledges")
        self.form = PledgeForm(context)
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        self.papers = PaperPane(context, (SIGNING_SHEET,))
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui = self.ui
        ui.paperLayout.addWidget(self.papers)
        ui.sideStack.addWidget(self.details)
        ui.splitter.setStretchFactor(0, 1)
        remember_sizes(ui.splitter, self._context.memory, "pledges/splitter", [820, 500])
        ui.yearBox.activated.connect(self._load)
        ui.importButton.clicked.connect(self.import_files)
        ui.addButton.clicked.connect(self.add_record)
        ui.signButton.clicked.connect(self.mark_signed)
        ui.table.selectionModel().selectionChanged.connect(self._on_selection)
        ui.table.opened.connect(lambda _: self.edit_record())
        ui.paperSwitch.toggled.connect(self._on_switch)
        self.details.cancelled.connect(self._on_cancelled)
        shortcut("Ins", self.add_record, self)
        shortcut("F2", self.edit_record, self)
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+P", self.papers.print_out, self)
        shortcut("Del", self.delete_records, ui.table)

    # ---- what the tab calls ------------------------------------------------------------------
    @property
    def year(self) -> int:
        """The year whose pledges are shown."""
        return int(self.ui.yearBox.currentData() or self._context.year)

    def refresh(self) -> None:
        """Ask everything again. A year with pledges is preferred: the next one's are signed this year."""
        year = self._context.year
        known = self._service.years()
        years = sorted({*known, year, year + 1}, reverse=True)
        first = self.ui.yearBox.count() == 0
        fill_combo(self.ui.yearBox, [(f"Năm {one}", one) for one in years])
        if first:
            wanted = next((one for one in (year + 1, year) if one in known), year + 1)
            self.ui.yearBox.setCurrentIndex(self.ui.yearBox.findData(wanted))
        self._load()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches("pledge", "pledge_target", "unit", "block"):
            self.refresh()
        elif changes.touches("office"):
            self.papers.refresh()

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.details.dirty

    # ---- the table ---------------------------------------------------------------------------
    def _load(self) -> None:
        rows = self._service.of_year(self.year)
        self._rows = {row.pledge.id: row for row in rows}
        self._keys = {
            row.pledge.id: fold(f"{row.unit_name} {row.block_name} {row.pledge.representative}")
            for row in rows
        }
        self._settling = True
        self.model.refresh()
        if self.details.is_new:
            self.ui.table.clearSelection()
        self._settling = False
        self._show_head()
        if not (self.details.is_new or self.details.dirty):
            self._show_selected()
        scope = Scope(
            f"Năm {self.year}", Selection(year=self.year), ("signing-sheet",), f"ky-giao-uoc-{self.year}"
        )
        self.papers.show_scopes([scope] if rows else [])

    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        words = fold(query).split()
        return [one for one, key in self._keys.items() if all(word in key for word in words)]

    def _page(self, ids: Sequence[int]) -> list[PledgeRow]:
        return [self._rows[one] for one in ids]

    def _on_selection(self) -> None:
        if self._settling or (self.details.is_new and not self.ui.table.selected_ids()):
            return
        self._leave(self._show_selected)

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """Start the pledge of a unit that has none yet."""
        self._leave(self._open_new)

    def _open_new(self) -> None:
        self._settling = True
        self.ui.table.clearSelection()
        self._settling = False
        self.details.show_record(Pledge(0, 0, self.year), f"Giao ước mới năm {self.year}", new=True)
        self.ui.pledgeSwitch.setEnabled(True)
        self.ui.pledgeSwitch.setChecked(True)
        self.form.ui.unitBox.setFocus()

    def edit_record(self) -> None:
        """Go to the details of the chosen pledge (F2, Enter)."""
        if self.details.record is not None:
            self.ui.pledgeSwitch.setChecked(True)
            self.details.begin_edit()

    def save(self) -> None:
        """Store the pledge being edited."""
        if self.ui.sideStack.currentWidget() is self.details:
            self.details.save()

    def mark_signed(self) -> None:
        """Write today as the day of signing on the chosen pledges that have none."""
        ids = [one for one in self.ui.table.selected_ids() if self._rows[one].pledge.signed_on is None]
        if ids:
            today = self._context.workspace.today()
            self._context.change(lambda: self._service.mark_signed(ids, today), owner=self)

    def delete_records(self) -> None:
        """Remove the chosen pledges; more than one asks first."""
        ids = self.ui.table.selected_ids()
        if not ids:
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Xóa giao ước",
            f"Xóa giao ước của {len(ids)} đơn vị đang chọn? Có thể hoàn tác ngay sau đó.",
            yes=f"Xóa {len(ids)} giao ước",
            danger=True,
        ):
            return
        self._context.change(lambda: self._service.delete(ids), owner=self)

    def import_files(self) -> None:
        """Open the import of the units' pledge lists."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        self._leave(lambda: open_import(self._context, self, "pledges"))

    def _save(self, pledge: Pledge, new: bool) -> None:
        act = self._service.add if new else self._service.update

        def done(changes: Changes) -> None:
            self.details.saved()
            self._load()
            self.ui.table.select_id(changes.created or pledge.id)
            self._show_selected()

        self._context.change(lambda: act(pledge), done, self.details.failed, owner=self)

    def _on_cancelled(self) -> None:
        self._show_selected()
        self.ui.table.setFocus()

    def _leave(self, go: Callable[[], object]) -> None:
        """Do ``go``; a pledge that was typed is saved or given up first, as the clerk says."""
        if self.details.dirty:
            keep = self._context.prompts.choose(
                "Chưa lưu", "Giao ước đang sửa chưa được lưu.", ("Lưu",), cancel="Bỏ phần vừa sửa"
            )
            if keep == 0:
                self.details.save()
                return
            self.details.cancel()
        go()

    # ---- showing -----------------------------------------------------------------------------
    def _on_switch(self) -> None:
        ui = self.ui
        ui.sideStack.setCurrentWidget(ui.paperPage if ui.paperSwitch.isChecked() else self.details)

    def _show_selected(self) -> None:
        ui, ids = self.ui, self.ui.table.selected_ids()
        row = self._rows.get(ids[0]) if len(ids) == 1 else None
        if row is not None:
            self.details.show_record(row.pledge, row.unit_name, f"Giao ước thi đua năm {row.pledge.year}")
        else:
            ui.paperSwitch.setChecked(True)
        ui.pledgeSwitch.setEnabled(row is not None)
        ui.signButton.setEnabled(any(self._rows[one].pledge.signed_on is None for one in ids))

    def _show_head(self) -> None:
        ui = self.ui
        ui.listTitle.setText(f"Giao ước thi đua năm {self.year}")
        signed = sum(1 for row in self._rows.values() if row.pledge.signed_on)
        ui.countLabel.setText(f"{len(self._rows)} đơn vị · {signed} đã ký" if self._rows else "")
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "handshake",
            f"Năm {self.year} chưa có giao ước nào",
            "Nhập bản đăng ký giao ước của các đơn vị rồi in bản ký chung cho cả cơ quan.",
            (
                FirstStep("Nhập từ Excel…", "file-spreadsheet", self.import_files),
                FirstStep("Thêm giao ước", "plus", self.add_record),
            ),
        )
