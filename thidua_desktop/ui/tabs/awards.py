"""Tab Khen thưởng: decisions at the left, their awards in the middle, the paper itself at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Award, AwardState, Changes
from thidua_desktop.domain.vietnamese import fold, format_date
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_paste import takes_paste
from thidua_desktop.ui.forms.ui_tab_awards import Ui_TabAwards
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.award_form import AwardForm
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.decision_acts import DecisionActs
from thidua_desktop.ui.tabs.decision_panel import DecisionPanel
from thidua_desktop.ui.tabs.decisions import LEDGER, DecisionColumn
from thidua_desktop.ui.tabs.page_filters import award_filters
from thidua_desktop.ui.tabs.shortcuts import remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.paper_kinds import DECISION, RECEIPTS
from thidua_desktop.ui.widgets.paper_pane import CERTIFICATES, ROSTER, PaperPane, Scope

_OF_DECISION, _OF_LEDGER = (0,), (4, 5)
"""Columns that say something only inside a decision, or only in the whole ledger."""

MOST_CHOSEN = 500
"""Certificates chosen by hand at once; a whole decision has no such limit."""

_REVOKED = Chip("Đã thu hồi", "bad")


def _name(award: Award) -> str:
    return display_name(award.recipient_kind, award.name)


def _unit(award: Award) -> str:
    """A collective is its own unit: saying so twice tells nothing."""
    return "" if award.unit_name == award.name else award.unit_name


COLUMNS: tuple[Column[Award], ...] = (
    Column("Số", lambda award: str(award.book_number or ""), "book", 52, numeric=True),
    Column("Đối tượng", _name, "name", 180, tip=lambda award: f"{_name(award)} {award.birth}".strip()),
    Column("Đơn vị", _unit, "unit", 120),
    Column(
        "Danh hiệu, hình thức",
        lambda award: brief_name(award.award_name),
        "award",
        188,
        tip=lambda award: award.award_name,
    ),
    Column("Năm", lambda award: str(award.year), "year", 62, numeric=True),
    Column("Quyết định", lambda award: award.decision_number, "decision", 116),
    Column(
        "Ghi chú",
        lambda award: _REVOKED.word if award.state is AwardState.REVOKED else award.note,
        width=96,
        chip=lambda award: _REVOKED if award.state is AwardState.REVOKED else None,
        tip=lambda award: award.note,
    ),
)


class AwardsTab(QWidget):
    """What was decided, and the papers of it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.decisions
        self._settling = False
        self._in_decision: bool | None = None
        self.ui = Ui_TabAwards()
        self.ui.setupUi(self)
        self._drafted: dict[int, Award] = {}
        self.model: PagedTable[Award] = PagedTable(COLUMNS, self._find, self._page, sort="book")
        self.ui.table.attach(context, self.model, "awards")
        self.form = AwardForm()
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        self.papers = PaperPane(context, (CERTIFICATES, ROSTER, DECISION, RECEIPTS))
        self.decisions = DecisionColumn(context, self.ui, self)
        self.panel = DecisionPanel(context)
        self.acts = DecisionActs(context, self.ui, self.decisions, self._leave, self)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui = self.ui
        ui.paperLayout.addWidget(self.papers)
        self.setFocusProxy(ui.table)
        ui.sideStack.addWidget(self.details)
        ui.sideStack.addWidget(self.panel)
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, self._context.memory, "awards/splitter", [190, 654, 474])
        ui.search.attach(self._context, ui.table)
        ui.search.searched.connect(self._on_search)
        ui.awardFilter.activated.connect(self._refresh_table)
        award_filters(self._context, ui.search, ui.awardFilter, ui.decisionList, self._refresh_table, self)
        ui.importButton.clicked.connect(self.import_ledger)
        ui.table.selectionModel().selectionChanged.connect(self._on_selection)
        ui.table.opened.connect(lambda _: self.edit_record())
        for switch in (ui.paperSwitch, ui.awardSwitch, ui.decisionSwitch):
            switch.toggled.connect(self._on_switch)
        self.decisions.chosen.connect(self._on_decision)
        self.panel.decided.connect(self._show_decided)
        self.acts.decided.connect(self._show_decided)
        self.details.cancelled.connect(ui.table.setFocus)
        takes_paste(self._context, ui.table, "ledger", leave=self._leave)
        shortcut("F2", self.edit_record, self)
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+P", self.papers.print_out, self)
        shortcut("Ctrl+F", self.focus_search, self)

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Ask everything again: another year, or somebody pressed F5."""
        self.decisions.load()
        self._fill_filter()
        self._refresh_table()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere, its undo and redo too."""
        drafted = self.decisions.drafted and changes.touches("nomination")
        if changes.touches("decision", "award", "batch") or drafted:
            self.refresh()
        elif changes.touches("office", "conference", "unit", "payment", "wording"):
            self.papers.refresh()

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a decision, or an award in its decision (or in the ledger)."""
        decision_id = record_id if kind == "decision" else self._service.award(record_id).decision_id
        self.decisions.choose(decision_id or LEDGER)
        if self.decisions.id != (decision_id or LEDGER):
            self.decisions.choose(LEDGER)
        if self.decisions.drafted:
            self._begin_draft()
        if kind == "award":
            self.ui.search.clear()
            self.model.set_query("")
            self.ui.table.select_id(record_id)

    def has_unsaved(self) -> bool:
        """Whether wording, or a draft's fields, were typed and not stored."""
        return self.details.dirty or self.panel.dirty

    def focus_search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    # ---- the table ---------------------------------------------------------------------------
    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        if self.decisions.drafted:
            return self._find_drafted(query)
        return self._service.award_ids(
            query,
            award_code=self.ui.awardFilter.currentData() or None,
            decision_id=self.decisions.id or None,
            sort=sort,
            descending=descending,
        )

    def _find_drafted(self, query: str) -> Sequence[int]:
        """A draft's rows are in no ledger yet: they are counted -1, -2 … in the order of its list."""
        code, words = self.ui.awardFilter.currentData() or "", fold(query).split()
        self._drafted = {}
        for award in self._service.lines(self.decisions.id):
            text = fold(f"{award.name} {award.unit_name} {award.award_name}")
            if (not code or award.award_code == code) and all(word in text for word in words):
                place = -(award.book_number or 0)
                self._drafted[place] = replace(award, id=place)
        return list(self._drafted)

    def _page(self, ids: Sequence[int]) -> list[Award]:
        if ids and ids[0] < 0:
            return [self._drafted[one] for one in ids if one in self._drafted]
        return self._service.award_page(ids)

    def _fill_filter(self) -> None:
        """The kinds of award there are, in order of rank."""
        kinds = self._context.workspace.nominations.kinds()
        if self.decisions.id:
            present = {award.award_code for award in self._service.lines(self.decisions.id)}
            kinds = [kind for kind in kinds if kind.code in present]
        fill_combo(
            self.ui.awardFilter,
            [("Mọi danh hiệu, hình thức", ""), *((kind.name, kind.code) for kind in kinds)],
        )

    def _on_decision(self) -> None:
        def go() -> None:
            self._fill_filter()
            self._refresh_table()
            self._on_switch()

        self._leave(go)

    def _on_search(self, text: str) -> None:
        self.model.set_query(text)
        self._show_head()

    def _refresh_table(self) -> None:
        self._arrange(bool(self.decisions.id))
        self._settling = True
        self.model.refresh()
        self._settling = False
        self._show_head()
        self._show_selected()

    def _arrange(self, in_decision: bool) -> None:
        """A decision is read in the order of its list, the ledger from the newest year; columns to match."""
        if in_decision == self._in_decision:
            return
        self._in_decision = in_decision
        for column in (*_OF_DECISION, *_OF_LEDGER):
            self.ui.table.setColumnHidden(column, (column in _OF_DECISION) != in_decision)
        sort, descending = ("book", False) if in_decision else ("year", True)
        self.model.set_order(sort, descending)
        place = next(n for n, column in enumerate(COLUMNS) if column.sort == sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.ui.table.horizontalHeader().setSortIndicator(place, order)

    def _on_selection(self) -> None:
        if not self._settling:
            self._show_head()
            self._leave(self._show_selected)

    def _selected(self) -> list[Award]:
        """The chosen awards; none when there are too many to look at one by one."""
        ids = self.ui.table.selected_ids()
        return self._page(ids) if len(ids) <= MOST_CHOSEN else []

    # ---- acts --------------------------------------------------------------------------------
    def edit_record(self) -> None:
        """Go to the wording of the chosen award (F2, Enter), or to the draft it is in."""
        if self.decisions.drafted:
            self.ui.decisionSwitch.setChecked(True)
            self.panel.ui.titleEdit.setFocus()
        elif self.details.record is not None:
            self.ui.awardSwitch.setChecked(True)
            self.details.begin_edit()

    def save(self) -> None:
        """Store what is being edited: the wording, or the draft's fields."""
        if self.ui.sideStack.currentWidget() is self.details:
            self.details.save()
        elif self.panel.dirty:
            self.panel.save_draft()

    def import_ledger(self) -> None:
        """Open the import of the ledger of earlier years."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        self._leave(lambda: open_import(self._context, self, "ledger"))

    def _show_decided(self, decision_id: int) -> None:
        """A decision was drafted, issued, recorded or replaced: show it."""
        if decision_id:
            self.refresh()
            self.decisions.choose(decision_id)
            self._begin_draft()
            if not self.decisions.drafted:  # else the cursor stood on "Thay thế…"
                self.ui.table.setFocus()

    def _begin_draft(self) -> None:
        """What a draft waits for is its number."""
        self.ui.decisionSwitch.setChecked(True)
        self.panel.ui.numberEdit.setFocus()
        self.panel.ui.numberEdit.selectAll()

    def _save(self, award: Award, _new: bool) -> None:
        def done(changes: Changes) -> None:
            self.details.saved()
            self._refresh_table()

        self._context.change(
            lambda: self._service.update_award_wording(award, expected=self.details.record),
            done,
            self.details.failed,
            owner=self,
        )

    def _leave(self, go: Callable[[], object]) -> None:
        """Do ``go``; what was typed is saved or given up first, as the clerk says."""
        if self.panel.dirty and self._context.prompts.ask_yes_no(
            "Chưa lưu", "Dự thảo đang sửa chưa được lưu.", yes="Lưu", no="Bỏ phần vừa sửa"
        ):
            self.panel.save_draft()
        if self.details.dirty:
            keep = self._context.prompts.choose(
                "Chưa lưu", "Cách ghi đang sửa chưa được lưu.", ("Lưu",), cancel="Bỏ phần vừa sửa"
            )
            if keep == 0:
                self.details.save()
            else:
                self.details.cancel()
        go()

    # ---- showing -----------------------------------------------------------------------------
    def _on_switch(self) -> None:
        ui = self.ui
        if ui.decisionSwitch.isChecked():
            ui.sideStack.setCurrentWidget(self.panel)
        else:
            ui.sideStack.setCurrentWidget(ui.paperPage if ui.paperSwitch.isChecked() else self.details)

    def _show_head(self) -> None:
        ui, decision = self.ui, self.decisions.decision
        if decision is None:
            ui.listTitle.setText("Sổ khen thưởng")
            ui.listSub.setText("Mọi lượt khen thưởng đã ghi, kể cả của các năm trước")
        else:
            date = f" ngày {format_date(decision.date)}" if decision.date else ""
            drafted = "Dự thảo quyết định, chưa ban hành"
            ui.listTitle.setText(f"Quyết định số {decision.number}{date}" if date else drafted)
            ui.listSub.setText(decision.title)
            ui.listSub.setToolTip(plain_tip(decision.title))
        total, chosen = len(self.model.ids), len(ui.table.selected_ids())
        what = "đề nghị trong dự thảo" if self.decisions.drafted else "lượt khen thưởng"
        text = f"{total:,} {what}".replace(",", ".") if total else ""
        ui.countLabel.setText(f"{text} · đang chọn {chosen}" if chosen > 1 else text)
        assert ui.table.empty is not None
        if self.model.query or ui.awardFilter.currentData():
            ui.table.empty.describe(
                "search", "Không có lượt khen thưởng nào khớp", "Bớt chữ tìm hoặc bỏ lọc."
            )
        else:
            ui.table.empty.describe(
                "award",
                "Sổ khen thưởng còn trống",
                "Ra quyết định từ một đợt xét ở tab Đề nghị, hoặc nhập sổ khen thưởng các năm trước.",
                (
                    FirstStep("Nhập sổ từ Excel…", "file-spreadsheet", self.import_ledger),
                    FirstStep("Tới tab Đề nghị", "file-pen", self._go_to_nominations),
                ),
            )

    def _go_to_nominations(self) -> None:
        self._context.navigator.show_tab.emit("nominations")

    def _show_selected(self) -> None:
        """The chosen awards' paper and, for one, its wording."""
        chosen = self._selected()
        if len(chosen) == 1 and chosen[0].id > 0:
            award = chosen[0]
            state = " · đã thu hồi" if award.state is AwardState.REVOKED else ""
            self.details.show_record(award, _name(award), f"{award.award_name} năm {award.year}{state}")
        editable = len(chosen) == 1 and chosen[0].id > 0
        self.ui.awardSwitch.setEnabled(editable)
        if not editable and self.ui.awardSwitch.isChecked():
            self.ui.paperSwitch.setChecked(True)
        self.panel.show_decision(self.decisions.decision, self.decisions.total, chosen)
        scopes = self._scopes(chosen)
        codes = sorted({award.award_code for award in chosen})
        self.papers.show_scopes(scopes, codes)
        self.ui.bonusButton.setEnabled(bool(self.decisions.id) and not self.decisions.drafted)

    def _scopes(self, chosen: Sequence[Award]) -> list[Scope]:
        decision = self.decisions.decision
        scopes = []
        given = [award for award in chosen if award.state is AwardState.GIVEN and award.id > 0]
        if given:
            ids = tuple(award.id for award in given)
            label = "Lượt đang chọn" if len(ids) == 1 else f"{len(ids)} lượt đang chọn"
            name = f"giay-khen-{_file_word(given[0].name)}" if len(ids) == 1 else f"giay-khen-{len(ids)}-luot"
            scopes.append(Scope(label, Selection(award_ids=ids), ("certificates",), name))
        if decision is not None and decision.date is not None:
            number = _file_word(decision.number.split("/")[0])
            scopes.append(
                Scope(
                    f"Cả quyết định ({self.decisions.total})",
                    Selection(decision_id=decision.id),
                    ("certificates", "roster", "decision", "receipts"),
                    f"qd-{number}-{decision.date.year}",
                )
            )
        elif decision is not None:
            words = f"Dự thảo ({self.decisions.total})"
            scopes.append(
                Scope(words, Selection(decision_id=decision.id), ("decision",), "du-thao-quyet-dinh")
            )
        return scopes


def _file_word(text: str) -> str:
    """Letters and digits only, joined by hyphens: safe in a file name on every system."""
    word = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return "-".join(word.split()) or "khong-ten"
