"""Tab Cải cách hành chính, its part Khắc phục: what is done about lost points, typed beside each component.

Each cell is stored when it is left, cells pasted together at once; longer words wait in the details at the
right until they are saved. A year's plan holds what was lost in it; its work goes on in the year after.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes, Remedy
from thidua_desktop.domain.reform.remedies import STATE_WORDS
from thidua_desktop.domain.vietnamese import exact_points
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_reform_remedies import Ui_ReformRemediesForm
from thidua_desktop.ui.models.remedies import (
    ALL,
    FITS,
    MEASURE,
    NAME,
    OWNER,
    STATE,
    STATES,
    RemedyRow,
    columns,
    row_of,
)
from thidua_desktop.ui.models.sheet import SheetModel
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_remedies_acts import RemedyActs
from thidua_desktop.ui.tabs.reform_remedies_form import RemedyForm
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.growing_view import CarefulDelegate, ChoiceDelegate, OfferDelegate
from thidua_desktop.ui.widgets.pledge_paper_kinds import list_words

_FOLLOWED = ("remedy", "criteria_set", "criterion", "score", "pledge", "pledge_target", "unit", "attachment")
_BOTH, _ANY_UNIT, _OFFICE = 0, -1, 0


class RemediesPage(QWidget):
    """The plan at the left, one remedy's details at the right, the fix rate below."""

    asked = Signal(object)
    """A :class:`Place` of the tab to go to."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.service = context.workspace.reform.remedies
        self.year = year
        self._rows: dict[int, RemedyRow] = {}
        self._settling = False
        self.ui = Ui_ReformRemediesForm()
        self.ui.setupUi(self)
        self.model: SheetModel[RemedyRow] = SheetModel(columns())
        self.form = RemedyForm()
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        self.acts = RemedyActs(context, self)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui, context, acts = self.ui, self._context, self.acts
        ui.sideStack.addWidget(self.details)
        ui.blank.setup(context.icons)
        remember_sizes(ui.splitter, context.memory, "reform/remedies/parts", [962, 368])
        ui.splitter.setStretchFactor(0, 1)
        ui.table.attach(context, self.model, stretch=NAME, wrap=True)
        ui.table.setItemDelegateForColumn(MEASURE, CarefulDelegate(context.theme, ui.table))
        owners = OfferDelegate(context.theme, ui.table, self._owners)
        ui.table.setItemDelegateForColumn(OWNER, owners)
        states = ChoiceDelegate(context.theme, ui.table, lambda: list(STATE_WORDS.values()))
        ui.table.setItemDelegateForColumn(STATE, states)
        fill_combo(ui.stateBox, STATES)
        for combo in (ui.yearBox, ui.stateBox, ui.unitBox):
            combo.activated.connect(plain(lambda: self.leave(self._fill)))
        ui.table.selectionModel().currentRowChanged.connect(plain(self._on_row))
        self.model.edited.connect(self._store)
        ui.table.many.connect(self._store_many)
        ui.addButton.clicked.connect(plain(self.add_record))
        ui.proposeButton.clicked.connect(plain(acts.propose))
        ui.pledgeButton.clicked.connect(plain(acts.into_pledge))
        ui.carryButton.clicked.connect(plain(acts.carry))
        ui.declareButton.clicked.connect(plain(acts.declare))
        form = self.form.ui
        form.attachButton.clicked.connect(plain(acts.attach))
        form.openButton.clicked.connect(plain(acts.open_proof))
        form.detachButton.clicked.connect(plain(acts.detach))
        form.scoreButton.clicked.connect(plain(self.show_score))
        form.promiseButton.clicked.connect(plain(acts.show_pledge))
        self.details.cancelled.connect(self._on_cancelled)
        shortcut("Ins", self.add_record, self)
        shortcut("Ctrl+Ins", acts.propose, self)
        shortcut("Ctrl+Del", self.delete_records, ui.table)
        shortcut("Ctrl+Return", self.edit_record, ui.table)
        shortcut("Ctrl+S", self.details.save, self)
        self.setFocusProxy(ui.table)
        say(ui.notice, "")

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show what was lost in another year and in the one before it."""
        if year != self.year:
            self.year = year
            self.ui.yearBox.setCurrentIndex(0)
            self.refresh()

    def refresh(self) -> None:
        """Ask everything again."""
        workspace = self._context.workspace
        today, office = workspace.today(), workspace.settings.office()
        every = list_words(workspace.units.every(), office.place if office else "")
        self._fill_years()
        years = self._years()
        self._rows = {}
        for year in years:
            carried = self.service.carried_on(year)
            for one in self.service.of_year(year):
                name = every.get(one.unit_id, "") if one.unit_id is not None else ""
                self._rows[one.id] = row_of(one, name, one.id in carried, today)
        self.form.set_units([("Cơ quan", None), *((name, one) for one, name in every.items())])
        units = {row.remedy.unit_id: row.unit_name for row in self._rows.values() if row.remedy.unit_id}
        named = sorted((name, one) for one, name in units.items() if one is not None)
        fill_combo(self.ui.unitBox, [("Mọi đơn vị", _ANY_UNIT), ("Của cơ quan", _OFFICE), *named])
        self.ui.unitBox.setVisible(bool(units))
        self._fill()
        self.acts.show_fix_rate()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*_FOLLOWED):
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one remedy to the front, whatever its year."""
        year = self.service.get(record_id).year
        if year not in self._years():
            place = self.ui.yearBox.findData(year)
            self.ui.yearBox.setCurrentIndex(max(0, place))
            self.refresh()
        for combo in (self.ui.stateBox, self.ui.unitBox):
            combo.setCurrentIndex(0)
        self._fill()
        self._go_to(record_id)

    def show_place(self, place: Place) -> None:
        """Show the remedy of a component, where the plan has one."""
        for row in list(self._rows.values()):
            criterion = self.service.criterion(row.remedy)
            wanted = criterion is not None and criterion.id == place.criterion_id
            if wanted and row.remedy.unit_id == place.unit_id:
                self.show_record(row.remedy.id)

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.details.dirty

    def leave(self, go: Callable[[], object]) -> None:
        """Do ``go``; a remedy that was typed is saved or given up first, as the clerk says."""
        if self.details.dirty:
            keep = self._context.prompts.choose(
                "Chưa lưu", "Việc khắc phục đang sửa chưa được lưu.", ("Lưu",), cancel="Bỏ phần vừa sửa"
            )
            if keep == 0:
                self.details.save()
                return
            self.details.cancel()
        go()

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """Start a remedy that no score proposes."""
        self.leave(self._open_new)

    def _open_new(self) -> None:
        year = self.ui.yearBox.currentData() or self.year
        self._settling = True
        self.ui.table.clearSelection()
        self.ui.table.setCurrentIndex(self.model.index(-1, -1))
        self._settling = False
        self.details.show_record(
            Remedy(0, year, "", "", 0), "Việc khắc phục mới", f"Mất điểm năm {year}", new=True
        )
        self._show_below(None)
        self.ui.sideStack.setCurrentWidget(self.details)
        self.form.ui.nameEdit.setFocus()

    def edit_record(self) -> None:
        """Go to the details of the remedy under the cursor (Ctrl+Enter; F2 types into the cell)."""
        if self.selected() is not None:
            self.form.ui.causeEdit.setFocus()

    def delete_records(self) -> None:
        """Take the chosen remedies out of the plan; more than one asks first."""
        ids = self.chosen_ids()
        if not ids:
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Bỏ khỏi kế hoạch",
            f"Bỏ {len(ids)} việc khắc phục đang chọn khỏi kế hoạch?",
            yes="Bỏ",
            danger=True,
        ):
            return
        self.details.cancel()
        self.change(lambda: self.service.remove(ids))

    def show_score(self) -> None:
        """The component in the part Chấm điểm."""
        remedy = self.selected()
        criterion = self.service.criterion(remedy) if remedy is not None else None
        if remedy is not None and criterion is not None:
            self.asked.emit(Place("scores", criterion.set_id, remedy.unit_id, criterion.id))

    # ---- what the acts need ------------------------------------------------------------------
    def selected(self) -> Remedy | None:
        """The remedy under the cursor."""
        row = self.model.row(self.ui.table.currentIndex().row())
        return row.remedy if row is not None else None

    def chosen_ids(self) -> list[int]:
        """Ids of the rows with a chosen cell, as they stand."""
        numbers = sorted({index.row() for index in self.ui.table.selectedIndexes()})
        return [row.remedy.id for number in numbers if (row := self.model.row(number)) is not None]

    def change(self, work: Callable[[], Changes], done: Callable[[Changes], object] | None = None) -> None:
        """Do one act; why it is refused stands above the table."""

        def finished(changes: Changes) -> None:
            say(self.ui.notice, "")
            if done is not None:
                done(changes)

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            self.refresh()
            return True

        self._context.change(work, finished, failed, owner=self)

    # ---- storing -----------------------------------------------------------------------------
    def _store(self, number: int) -> None:
        row = self.model.row(number)
        if number < 0 or row is None or self.ui.table.writing_many:
            return
        stored, now = self._rows[row.remedy.id].remedy, row.remedy
        if stored == now:
            return
        if self.details.dirty:
            # Both would be written over each other: the words at the right come first.
            say(self.ui.notice, "Đang sửa dở ở bên phải: lưu (Ctrl+S) hoặc bỏ (Esc) trước khi gõ vào bảng.")
            self._fill()
            return

        def failed(error: Known) -> bool:
            say(self.ui.notice, f"{now.criterion_name}: {error}")
            self.refresh()
            if isinstance(error, Invalid) and {one.field for one in error.problems} & {"proof", "note"}:
                self.form.ask_proof(now)
            return True

        self._context.change(
            lambda: self.service.save(now, expected=stored),
            lambda _: say(self.ui.notice, ""),
            failed,
            owner=self,
        )

    def _store_many(self, refused: list[tuple[int, int, str]]) -> None:
        """What was pasted or emptied together: one operation, or nothing at all."""
        if refused:
            rows = self.model.rows()
            words = [
                f"{rows[row].remedy.criterion_name}: “{text}” không phải {self.model.columns[column].title}."
                for row, column, text in refused
            ]
            say(self.ui.notice, "\n".join(["Chưa ghi ô nào vừa dán; sửa các ô sau rồi dán lại:", *words[:6]]))
            self.refresh()
            return
        changed = [row.remedy for row in self.model.rows() if self._rows[row.remedy.id].remedy != row.remedy]
        if changed:
            self.change(lambda: self.service.save_all(changed))

    def _save(self, remedy: Remedy, new: bool) -> None:
        edited = self.details.record

        def work() -> Changes:
            return self.service.add([remedy]) if new else self.service.save(remedy, expected=edited)

        def done(changes: Changes) -> None:
            if self.details.record is edited:
                say(self.ui.notice, "")
                self.details.saved()
                self.refresh()
                self._go_to(changes.created or remedy.id)

        self._context.change(work, done, self.details.failed, owner=self)

    def _on_cancelled(self) -> None:
        self._show_selected()
        self.ui.table.setFocus()

    # ---- showing -----------------------------------------------------------------------------
    def _years(self) -> tuple[int, ...]:
        chosen = self.ui.yearBox.currentData()
        return (chosen,) if chosen else (self.year - 1, self.year)

    def _fill_years(self) -> None:
        """Both years of the work, each alone, and older ones that have a plan."""
        known = dict.fromkeys((self.year, self.year - 1, *self.service.years()))
        fill_combo(
            self.ui.yearBox,
            [
                (f"Mất điểm năm {self.year - 1} và {self.year}", _BOTH),
                *((f"Mất điểm năm {one}", one) for one in known),
            ],
        )

    def _fill(self) -> None:
        years, unit = self._years(), self.ui.unitBox.currentData()
        fits = FITS[self.ui.stateBox.currentData() or ALL]
        shown = [
            row
            for row in self._rows.values()
            if row.remedy.year in years and fits(row) and unit in (_ANY_UNIT, row.remedy.unit_id or _OFFICE)
        ]
        kept, column = self.selected(), self.ui.table.currentIndex().column()
        self._settling = True
        if [row.remedy.id for row in shown] == [row.remedy.id for row in self.model.rows()]:
            self.model.replace_all(shown)
            self.model.mark_clean()
        else:
            self.model.set_rows(shown)
            if kept is not None:
                self._move_to(kept.id, max(column, NAME))
        self._settling = False
        self._show_head(shown)
        if not (self.details.is_new or self.details.dirty):
            self._show_selected()

    def _go_to(self, remedy_id: int) -> None:
        self._move_to(remedy_id, NAME)
        self._show_selected()

    def _move_to(self, remedy_id: int, column: int) -> None:
        for number, row in enumerate(self.model.rows()):
            if row.remedy.id == remedy_id:
                index = self.model.index(number, column)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.ui.table.selectionModel().setCurrentIndex(index, flag)
                self.ui.table.scrollTo(index)

    def _on_row(self) -> None:
        remedy = self.selected()
        if self._settling or (self.details.is_new and remedy is None):
            return
        if remedy is not None and self.details.record is not None and self.details.record.id == remedy.id:
            return
        self.leave(self._show_selected)

    def _show_selected(self) -> None:
        ui, remedy = self.ui, self.selected()
        if remedy is None:
            ui.blank.describe(
                "list-checks", "Chọn một việc ở bên trái", "Nguyên nhân, chứng minh và ghi chú hiện ở đây."
            )
            ui.sideStack.setCurrentWidget(ui.blankPage)
        else:
            most = f"/{exact_points(remedy.maximum)}" if remedy.maximum else ""
            lost = f"Năm {remedy.year} mất {exact_points(remedy.lost)}{most} điểm"
            who = self._rows[remedy.id].unit_name
            title = f"{remedy.criterion_code} {remedy.criterion_name}".strip()
            self.details.show_record(remedy, title, f"{lost} · {who}" if who else lost)
            ui.sideStack.setCurrentWidget(self.details)
        self._show_below(remedy)
        ui.pledgeButton.setEnabled(remedy is not None)

    def _show_below(self, remedy: Remedy | None) -> None:
        """Proof, where it was carried from, which pledge promises it."""
        form, acts = self.form, self.acts
        form.show_proof(self.service.proof_name(remedy.id) if remedy else "", stored=remedy is not None)
        say(form.ui.historyLabel, acts.history_words(remedy))
        scored = remedy is not None and self.service.criterion(remedy) is not None
        form.ui.scoreButton.setEnabled(scored)
        form.ui.promiseButton.setEnabled(remedy is not None and remedy.target_id is not None)

    def _show_head(self, shown: Sequence[RemedyRow]) -> None:
        ui, rows = self.ui, [row for row in self._rows.values() if row.remedy.year in self._years()]
        ui.listTitle.setText("Kế hoạch khắc phục")
        waiting, overdue = sum(row.waits for row in rows), sum(row.overdue for row in rows)
        late = f" · {overdue} quá hạn" if overdue else ""
        words = f"{len(rows)} việc · {waiting} chưa xong{late}"
        ui.countLabel.setText(words if rows else "")
        self.acts.show_carry()
        if rows and not shown:
            ui.table.empty.describe("filter", "Không có việc nào ở tình trạng này", "Chọn lại bộ lọc ở trên.")
            return
        ui.table.empty.describe(
            "list-checks",
            "Chưa có việc khắc phục nào",
            f"Đưa các mục bị mất điểm năm {self.year} vào kế hoạch, ghi người làm và hạn.",
            (
                FirstStep("Đề xuất từ điểm mất…", "list-checks", self.acts.propose),
                FirstStep("Thêm việc", "plus", self.add_record),
            ),
        )

    def _owners(self) -> list[str]:
        """Who was named for other remedies."""
        return sorted({row.remedy.owner for row in self._rows.values() if row.remedy.owner})
