"""Tab Giao ước, its first part: which units pledge what for a year, who has signed, and the papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes, Pledge
from thidua_desktop.domain.vietnamese import fold, format_date
from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_paste import takes_paste
from thidua_desktop.ui.forms.ui_pledge_list import Ui_PledgeListForm
from thidua_desktop.ui.models.paged_table import PagedTable
from thidua_desktop.ui.tabs.page_filters import pledge_filters
from thidua_desktop.ui.tabs.pledge_form import PledgeForm
from thidua_desktop.ui.tabs.pledges_acts import PledgeActs
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.pledges_filters import ALL, FITS, STATES, columns
from thidua_desktop.ui.tabs.pledges_scopes import pledge_scopes
from thidua_desktop.ui.tabs.shortcuts import menu_actions, page_keys, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.paper_pane import SIGNING_SHEET, PaperPane
from thidua_desktop.ui.widgets.pledge_paper_kinds import PLEDGE, UNSIGNED, list_words, unit_words

_FOLLOWED = ("pledge", "pledge_target", "pledge_person", "unit", "block", "common_content", "block_year")


class PledgeList(QWidget):
    """The list at the left, one pledge or a paper at the right. A part of the tab, not a tab."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.pledges
        self.year = year
        self._rows: dict[int, PledgeRow] = {}
        self._keys: dict[int, str] = {}
        self._brief: dict[int, str] = {}
        self._settling = False
        self._lacking = False
        self.closed = ""
        """Why nothing can be changed now; empty while the year is open."""
        self.ui = Ui_PledgeListForm()
        self.ui.setupUi(self)
        self.model: PagedTable[PledgeRow] = PagedTable(
            columns(lambda row: self._brief.get(row.pledge.unit_id, row.unit_name)), self._find, self._page
        )
        self.ui.table.attach(context, self.model, "pledges/list")
        self.form = PledgeForm(context)
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        self.papers = PaperPane(context, (SIGNING_SHEET, PLEDGE, UNSIGNED))
        self.acts = PledgeActs(context, self)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui = self.ui
        ui.paperLayout.addWidget(self.papers)
        ui.sideStack.addWidget(self.details)
        _fill_height(self.details)
        ui.blank.setup(self._context.icons)
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, self._context.memory, "pledges/list/splitter", [520, 820])
        ui.search.attach(self._context, ui.table)
        ui.search.searched.connect(self._on_search)
        pledge_filters(self._context, ui.search, ui.stateBox, ui.blockBox, self._refresh_table, self)
        fill_combo(ui.stateBox, STATES)
        ui.stateBox.activated.connect(plain(self._refresh_table))
        ui.blockBox.activated.connect(plain(self._refresh_table))
        ui.addButton.clicked.connect(plain(self.add_record))
        ui.signButton.clicked.connect(plain(self.acts.sign))
        ui.scanButton.clicked.connect(plain(self.acts.scan))
        ui.optionsButton.clicked.connect(plain(self.acts.edit_signing_sheet))
        self.papers.ui.paperBox.currentIndexChanged.connect(plain(self._on_switch))
        menu = QMenu(ui.moreButton)
        for text, act in self.acts.tools():
            if text:
                menu.addAction(text, plain(act))
            else:
                menu.addSeparator()
        ui.moreButton.setMenu(menu)
        ui.table.set_menu(
            menu_actions(
                ui.table,
                (
                    ("Sửa\tF2", self.edit_record),
                    ("Ghi ngày ký…", self.acts.sign),
                    ("Bản quét…", self.acts.scan),
                    ("Chép nội dung chung vào các đơn vị đang chọn", self.acts.apply_common),
                    ("", bool),
                    ("Xóa\tDel", self.delete_records),
                ),
            )
        )
        ui.table.selectionModel().selectionChanged.connect(plain(self._on_selection))
        ui.table.opened.connect(lambda _: self.edit_record())
        ui.paperSwitch.toggled.connect(plain(self._on_switch))
        self.details.cancelled.connect(self._on_cancelled)
        page_keys(self.form.ui.parts, self.form)
        takes_paste(self._context, ui.table, "pledges", leave=self.leave)
        shortcut("Ins", self.add_record, ui.table)
        shortcut("F2", self.edit_record, ui.table)
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+P", self.papers.print_out, self)
        shortcut("Ctrl+F", self.focus_search, self)
        shortcut("Del", self.delete_records, ui.table)
        self.setFocusProxy(ui.table)

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the pledges of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Ask everything again."""
        self._lock()
        rows = self._service.of_year(self.year)
        units, office = self._context.workspace.units.every(), self._context.workspace.settings.office()
        words, self._brief = unit_words(units), list_words(units, office.place if office else "")
        rows = [replace(row, unit_name=words.get(row.pledge.unit_id, row.unit_name)) for row in rows]
        self._rows = {row.pledge.id: row for row in rows}
        self._lacking = bool(self._service.without_pledge(self.year))
        self._keys = {
            row.pledge.id: fold(f"{row.unit_name} {row.block_name} {row.pledge.representative}")
            for row in rows
        }
        blocks = dict.fromkeys(row.block_name for row in rows)
        named = [(name or "Ngoài cụm, khối", name or "-") for name in blocks]
        fill_combo(self.ui.blockBox, [("Mọi cụm, khối", ""), *named])
        self._refresh_table()
        self._show_papers()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*_FOLLOWED):
            self.refresh()
        elif changes.touches("office", "setting"):
            self.papers.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one pledge to the front, whatever is filtered now."""
        self.ui.search.clear()
        self.model.set_query("")
        for box in (self.ui.stateBox, self.ui.blockBox):
            box.setCurrentIndex(0)
        self._refresh_table()
        self.ui.pledgeSwitch.setChecked(True)
        self.ui.table.select_id(record_id)
        self._show_selected()

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.details.dirty

    def focus_search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def selected(self) -> list[PledgeRow]:
        """The pledges chosen in the list."""
        return [self._rows[one] for one in self.ui.table.selected_ids() if one in self._rows]

    # ---- the table ---------------------------------------------------------------------------
    def _refresh_table(self) -> None:
        kept = self.ui.table.selected_ids()
        self._settling = True
        self.model.refresh()
        if self.details.is_new:
            self.ui.table.clearSelection()
        elif len(kept) > 1:
            self._select(kept)
        self._settling = False
        self._show_head()
        if not (self.details.is_new or self.details.dirty):
            self._show_selected()

    def _select(self, ids: Sequence[int]) -> None:
        """Choose several rows again after the list was read anew."""
        flag = QItemSelectionModel.SelectionFlag
        for one in ids:
            place = self.model.place_of(one)
            if place >= 0:
                self.ui.table.selectionModel().select(self.model.index(place, 0), flag.Select | flag.Rows)

    def _on_search(self, text: str) -> None:
        self._settling = True
        self.model.set_query(text)
        self._settling = False
        self._show_head()
        self._on_selection()

    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        words = fold(query).split()
        fits = FITS[self.ui.stateBox.currentData() or ALL]
        block = self.ui.blockBox.currentData() or ""
        return [
            one
            for one, key in self._keys.items()
            if all(word in key for word in words)
            and fits(self._rows[one].pledge)
            and (not block or (self._rows[one].block_name or "-") == block)
        ]

    def _page(self, ids: Sequence[int]) -> list[PledgeRow]:
        return [self._rows[one] for one in ids if one in self._rows]

    def _on_selection(self) -> None:
        if self._settling or (self.details.is_new and not self.ui.table.selected_ids()):
            return
        self._show_head()
        self.leave(self._show_selected)

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """Start the pledge of a unit that has none yet."""
        if self.refused():
            return
        self.leave(self._open_new)

    def _open_new(self) -> None:
        self._settling = True
        self.ui.table.clearSelection()
        self._settling = False
        self.details.show_record(Pledge(0, 0, self.year), f"Giao ước mới năm {self.year}", new=True)
        self.ui.pledgeSwitch.setChecked(True)
        self._on_switch()
        self.form.ui.unitBox.setFocus()

    def edit_record(self) -> None:
        """Go to the details of the chosen pledge (F2, Enter)."""
        if len(self.selected()) == 1:
            self.ui.pledgeSwitch.setChecked(True)
            self.form.ui.representativeEdit.setFocus()

    def save(self) -> None:
        """Store the pledge being edited."""
        self.details.save()

    def delete_records(self) -> None:
        """Remove the chosen pledges; more than one asks first."""
        ids = self.ui.table.selected_ids()
        if not ids or self.refused():
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Xóa giao ước",
            f"Xóa giao ước của {len(ids)} đơn vị đang chọn? Có thể hoàn tác ngay sau đó.",
            yes=f"Xóa {len(ids)} giao ước",
            danger=True,
        ):
            return
        self.details.cancel()
        self._context.change(lambda: self._service.delete(ids), owner=self)

    def _save(self, pledge: Pledge, new: bool) -> None:
        edited = self.details.record

        def work() -> Changes:
            return self._service.add(pledge) if new else self._service.update(pledge, expected=edited)

        def done(changes: Changes) -> None:
            if self.details.record is edited:
                self.details.saved()
                self.refresh()
                self.ui.table.select_id(changes.created or pledge.id)
                self._show_selected()

        self._context.change(work, done, self._failed, owner=self)

    def _failed(self, error: Known) -> bool:
        """Beside its field; the tables' own faults are said above the form, where they are seen."""
        if not isinstance(error, Invalid):
            return self.details.failed(error)
        named = {"unit_id", "representative", "representative_post", "signed_on", "note", "title_registered"}
        rest = [problem.message for problem in error.problems if problem.field not in named]
        shown = self.details.failed(error)
        if rest:
            self.details.notice.setText("\n".join(rest))
            self.details.notice.show()
        return shown

    def _on_cancelled(self) -> None:
        self._show_selected()
        self.ui.table.setFocus()

    def refused(self) -> bool:
        """Whether the year is closed; the status bar says so."""
        if self.closed:
            self._context.navigator.say.emit(self.closed)
        return bool(self.closed)

    def _lock(self) -> None:
        self.closed = closed_words(self._context, self.year)
        self.form.lock(bool(self.closed))
        self.ui.addButton.setEnabled(not self.closed)
        self.ui.addButton.setToolTip(self.closed or "Thêm giao ước của một đơn vị (Ins)")

    def leave(self, go: Callable[[], object]) -> None:
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
        signing = self.papers.paper.what == "signing-sheet"
        ui.optionsButton.setVisible(ui.paperSwitch.isChecked() and signing)
        if ui.paperSwitch.isChecked():
            ui.sideStack.setCurrentWidget(ui.paperPage)
        else:
            shown = self.details.is_new or len(self.selected()) == 1
            ui.sideStack.setCurrentWidget(self.details if shown else ui.blankPage)

    def _show_selected(self) -> None:
        ui, rows = self.ui, self.selected()
        if len(rows) == 1:
            pledge = rows[0].pledge
            self.details.show_record(pledge, rows[0].unit_name, self._subtitle(rows[0]))
        elif len(rows) > 1:
            ui.blank.describe(
                "list-checks",
                f"Đang chọn {len(rows)} đơn vị",
                "Ghi ngày ký, chép nội dung chung hay in cho tất cả cùng lúc.",
            )
        else:
            ui.blank.describe(
                "handshake",
                "Chọn một đơn vị ở bên trái",
                "Chỉ tiêu và danh hiệu đăng ký của đơn vị hiện ở đây.",
            )
        has_scan = len(rows) == 1 and rows[0].pledge.scan_id is not None
        ui.signButton.setEnabled(bool(rows) and not self.closed)
        ui.scanButton.setEnabled(len(rows) == 1 and (has_scan or not self.closed))
        ui.scanButton.setText("Bản &quét: có…" if has_scan else "Bản &quét…")
        self._on_switch()
        self._show_papers()

    def _subtitle(self, row: PledgeRow) -> str:
        pledge = row.pledge
        parts = [f"Giao ước thi đua năm {pledge.year}", row.block_name]
        parts.append(f"đã ký ngày {format_date(pledge.signed_on)}" if pledge.signed_on else "chưa ký")
        return " · ".join(part for part in parts if part)

    def _show_papers(self) -> None:
        rows, chosen = list(self._rows.values()), self.selected()
        self.papers.show_scopes(pledge_scopes(self.year, rows, chosen, lacking=self._lacking))

    def _show_head(self) -> None:
        ui, total = self.ui, len(self._rows)
        ui.listTitle.setText(f"Giao ước năm {self.year}")
        signed = sum(1 for row in self._rows.values() if row.pledge.signed_on)
        shown, chosen = len(self.model.ids), len(ui.table.selected_ids())
        text = f"{total} đơn vị · {signed} đã ký" if total else ""
        text += f" · đang hiện {shown}" if shown < total else ""
        ui.countLabel.setText(f"{text} · đang chọn {chosen}" if chosen > 1 else text)
        assert ui.table.empty is not None
        if total:
            ui.table.empty.describe("search", "Không có đơn vị nào khớp", "Bớt chữ tìm hoặc bỏ lọc.")
        else:
            ui.table.empty.describe(
                "handshake",
                f"Năm {self.year} chưa có giao ước nào",
                "Nhập bản đăng ký của các đơn vị, chép từ năm trước, hoặc lập sẵn cho mọi đơn vị.",
                ()
                if self.closed
                else (
                    FirstStep("Nhập từ Excel…", "file-spreadsheet", self.acts.import_pledges),
                    FirstStep("Lập cho mọi đơn vị", "plus", self.acts.create_all),
                ),
            )


def _fill_height(details: DetailsPanel) -> None:
    """The tables of the form take the height that is left."""
    body = details.scroll_area.widget()
    layout = body.layout() if body is not None else None
    if isinstance(layout, QVBoxLayout):
        layout.setStretch(0, 100)
