"""Tab Cải cách hành chính, its first part: the scoring sheet of a set and a unit, typed in place.

Each cell is stored when it is left, cells pasted together at once, as one operation that can be undone;
points, working and index follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from thidua_desktop.domain.records import Changes, CriteriaSet, SetScope
from thidua_desktop.services.reform.round_steps import StepState
from thidua_desktop.services.reform.scoring import ScoreSheet, SheetRow
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_reform_scores import Ui_ReformScoresForm
from thidua_desktop.ui.models.score_sheet import TYPED, ScoreSheetModel
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_scores_acts import ScoreActs
from thidua_desktop.ui.tabs.reform_scores_empty import say_first_steps
from thidua_desktop.ui.tabs.reform_scores_evidence import EvidencePane
from thidua_desktop.ui.tabs.reform_scores_round import bar_steps, late_steps, present_step, unit_words
from thidua_desktop.ui.tabs.reform_scores_store import ScoreStore
from thidua_desktop.ui.tabs.reform_scores_totals import ScoreTotals
from thidua_desktop.ui.tabs.reform_scores_views import (
    BY_STEP,
    VIEWS,
    counted,
    filters,
    set_words,
    shown_lines,
    view_of,
)
from thidua_desktop.ui.tabs.score_form import ScoreForm
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.growing_view import CarefulDelegate

FOLLOWED = (
    "score",
    "criterion",
    "criteria_set",
    "evidence",
    "reform_member",
    "reform_step",
    "reform_submission",
    "unit",
    "office",
)
_DETAILS, _EVIDENCE = 0, 1


class ReformScoresPage(QWidget):
    """The sheet at the left, the component under the cursor and its evidence at the right."""

    asked = Signal(object)
    """A ``Place`` in another part of the tab."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reform = context.workspace.reform
        self.year = year
        self.sheet: ScoreSheet | None = None
        self.calendar: tuple[StepState, ...] = ()
        self._sets: list[CriteriaSet] = []
        self._folded: set[int] = set()
        self._filter = ""
        self.shown_of: tuple[int, int | None] = (0, None)
        """Set and unit of what stands in the details, which may be typed into when the sheet has gone on."""
        self.ui = ui = Ui_ReformScoresForm()
        ui.setupUi(self)
        self.model = ScoreSheetModel()
        self.acts = ScoreActs(context, self)
        self.store = ScoreStore(context, self)
        form = ScoreForm()
        self.form = form
        self.editor = DetailsPanel(form, form.fields, context.icons, self.store.form)
        self.evidence = EvidencePane(context, self)
        self._totals = ScoreTotals(ui)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        ui.empty.setup(context.icons)
        ui.round.setup(context.theme)
        ui.round.setAccessibleName("Các bước chấm điểm")
        ui.round.hint = "Bấm để đặt lịch, kết thúc hoặc mở lại một bước, xem đơn vị chưa nộp."
        ui.side.tabBar().setDrawBase(False)
        ui.detailsLayout.addWidget(self.editor)
        ui.evidenceLayout.addWidget(self.evidence)
        remember_sizes(ui.splitter, context.memory, "reform/scores/splitter", [980, 350])
        ui.splitter.setStretchFactor(0, 1)
        ui.table.attach(context, self.model, stretch=0, wrap=True)
        for column in TYPED:
            ui.table.setItemDelegateForColumn(column, CarefulDelegate(context.theme, ui.table))
        ui.table.addActions(self.acts.table_actions())
        ui.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        ui.toolsButton.setMenu(self.acts.menu())
        fill_combo(ui.viewBox, [("Cột theo bước", BY_STEP), *((view.words, view.key) for view in VIEWS)])
        ui.viewBox.setCurrentIndex(max(0, ui.viewBox.findData(context.memory.get("reform/view", BY_STEP))))
        for box, act in (
            (ui.setBox, self._choose_set),
            (ui.unitBox, self._choose_unit),
            (ui.filterBox, self._choose_filter),
            (ui.viewBox, self._choose_view),
        ):
            box.activated.connect(plain(act))
        ui.foldButton.clicked.connect(plain(self.fold_all))
        ui.round.clicked.connect(plain(self.acts.open_round))
        ui.table.fold.connect(self._fold)
        ui.table.files_dropped.connect(self._dropped)
        ui.table.many.connect(plain(self.store.many))
        ui.table.selectionModel().currentRowChanged.connect(self._select)
        self.model.edited.connect(self.store.cell)
        for keys, do in (
            ("Ctrl+S", self.editor.save),
            ("Ctrl+F", ui.filterBox.setFocus),
            ("Alt+PgUp", lambda: self._step_unit(-1)),
            ("Alt+PgDown", lambda: self._step_unit(1)),
        ):
            shortcut(keys, do, self)
        shortcut("F2", self._edit, ui.detailsPage)
        page_keys(ui.side, self)
        self.setFocusProxy(ui.table)
        say(ui.notice, "")

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the sets of another year."""
        if year != self.year:
            self.year = year
            self._folded.clear()
            self.refresh()

    def refresh(self) -> None:
        """Read sets, units, scores and the round again."""
        self._sets = self._reform.sets.of_year(self.year)
        fill_combo(self.ui.setBox, [(set_words(one, self._sets), one.id) for one in self._sets])
        self._fill_units()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*FOLLOWED):
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring a component to the front, in whichever set of the year it stands; say of which year it is."""
        if self._find(record_id, self._sets):
            return
        for year in self._reform.years():
            sets = self._reform.sets.of_year(year) if year != self.year else []
            if any(one.id == record_id for chosen in sets for one in self._reform.sets.tree(chosen.id)):
                say(self.ui.notice, f"Tiêu chí này thuộc bộ năm {year}: chọn năm {year} ở góc trên để xem.")
                return

    def has_unsaved(self) -> bool:
        """Cells are stored as they are left; the details wait for Lưu."""
        return self.editor.dirty

    def leave(self, go: Callable[[], object]) -> None:
        """Save or give up what was typed into the details, then ``go``."""
        if self._may_leave():
            go()

    def place(self) -> Place:
        """The set, unit and component on screen."""
        if self.sheet is None:
            return Place("scores")
        row = self.row()
        return Place("scores", self.sheet.criteria_set.id, self.sheet.unit_id, row.criterion.id if row else 0)

    def show_place(self, place: Place) -> None:
        """Show a set and a unit, and one component where named."""
        if not _choose(self.ui.setBox, place.set_id):
            return
        self._fill_units(place.unit_id)
        if place.criterion_id and self.sheet is not None:
            self.ui.filterBox.setCurrentIndex(0)
            by_id = self.sheet.by_id
            above = by_id[place.criterion_id].criterion.parent_id if place.criterion_id in by_id else None
            while above is not None:
                self._folded.discard(above)
                above = by_id[above].criterion.parent_id
            self._show_lines(place.criterion_id)

    # ---- what is on screen -------------------------------------------------------------------
    def row(self) -> SheetRow | None:
        """The component under the cursor."""
        line = self.model.row(self.ui.table.currentIndex().row())
        return line.row if line else None

    @property
    def locked(self) -> str:
        """Why nothing can be typed here; empty while it can."""
        return closed_words(self._context, self.year) or (self.sheet.locked if self.sheet else "")

    def show_evidence(self) -> None:
        """Turn to the evidence of the component under the cursor."""
        self.ui.side.setCurrentIndex(_EVIDENCE)
        self.evidence.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold_all(self) -> None:
        """Only the areas, or everything again."""
        if self.sheet is None:
            return
        sums = [row for row in self.sheet.rows if not row.is_leaf and row.depth]
        self._folded = set() if self._folded else {row.criterion.id for row in sums}
        self._show_lines()

    def _find(self, record_id: int, sets: Sequence[CriteriaSet]) -> bool:
        for one in sets:
            if any(criterion.id == record_id for criterion in self._reform.sets.tree(one.id)):
                unit_id = self.sheet.unit_id if self.sheet and self.sheet.criteria_set == one else None
                self.show_place(Place("scores", one.id, unit_id, record_id))
                return True
        return False

    # ---- choosing ----------------------------------------------------------------------------
    def _choose_set(self) -> None:
        self._turn(self._fill_units)

    def _choose_unit(self) -> None:
        self._turn(self.load)

    def _choose_filter(self) -> None:
        self._turn(self._show_lines)

    def _turn(self, go: Callable[[], None]) -> None:
        """Follow a box; who goes back to what was typed finds the boxes as they were."""
        if self._may_leave():
            self._filter = self.ui.filterBox.currentData()
            go()
        elif self.sheet is not None:
            _choose(self.ui.setBox, self.sheet.criteria_set.id)
            _choose(self.ui.unitBox, self.sheet.unit_id)
            _choose(self.ui.filterBox, self._filter)

    def _choose_view(self) -> None:
        self._context.memory.set("reform/view", self.ui.viewBox.currentData())
        self._show_view()

    def _step_unit(self, step: int) -> None:
        box = self.ui.unitBox
        place = box.currentIndex() + step
        if 0 <= place < box.count():
            box.setCurrentIndex(place)
            self._choose_unit()

    def _fold(self, number: int, folded: bool) -> None:
        line = self.model.row(number)
        if line is not None:
            (self._folded.add if folded else self._folded.discard)(line.row.criterion.id)
            self._show_lines(line.row.criterion.id)

    def _edit(self) -> None:
        self.ui.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- showing -----------------------------------------------------------------------------
    def _fill_units(self, wanted: int | None = None) -> None:
        ui, set_id = self.ui, self.ui.setBox.currentData()
        if set_id is None:
            self.sheet = None
            self._show_empty(None)
            return
        chosen = next(one for one in self._sets if one.id == set_id)
        units = self._reform.scoring.units(set_id)
        self.calendar = self._reform.rounds.calendar(set_id)
        told = unit_words(self.calendar, self._context.workspace.today())
        of_units = chosen.scope is SetScope.UNITS
        names = [
            (f"{name} ({told[unit_id]})" if of_units and unit_id in told else name, unit_id)
            for unit_id, name in units
        ]
        fill_combo(ui.unitBox, names)
        ui.setBox.setToolTip(plain_tip(ui.setBox.currentText()))
        if wanted is not None:
            _choose(ui.unitBox, wanted)
        ui.unitBox.setVisible(of_units)
        if not units:
            self.sheet = None
            self._show_empty(chosen)
        else:
            self.load()

    def load(self) -> None:
        """Read the scores of the set and unit chosen again; what was refused goes back to what is stored."""
        ui = self.ui
        unit_id = ui.unitBox.currentData()
        self.sheet = self._reform.scoring.sheet(ui.setBox.currentData(), unit_id)
        if not self.sheet.rows:
            self._show_empty(self.sheet.criteria_set)
            return
        ui.stack.setCurrentWidget(ui.sheetPage)
        today = self._context.workspace.today()
        ui.round.show_steps(bar_steps(self.calendar, today))
        self.model.set_read_only(bool(self.locked))
        self.form.set_locked(bool(self.locked))
        self._totals.show(self.sheet, self.locked)
        self._show_view()
        self._show_lines()

    def _show_lines(self, keep: int = 0) -> None:
        ui, sheet = self.ui, self.sheet
        if sheet is None:
            return
        choices = filters(late_steps(self.calendar, self._context.workspace.today()))
        fill_combo(ui.filterBox, counted(sheet, choices))
        fits = next(fits for key, _, fits in choices if key == ui.filterBox.currentData())
        at, row = ui.table.currentIndex().column(), self.row()
        at = at if at >= 0 else next(one for one in sorted(TYPED) if not ui.table.isColumnHidden(one))
        keep = keep or (row.criterion.id if row else 0)
        lines = shown_lines(sheet, fits, self._folded)
        self.model.show(lines)
        ui.table.empty.describe(
            "filter", "Không có tiêu chí nào như vậy", "Chọn “Mọi tiêu chí” để xem cả bảng."
        )
        place = self.model.place_of(keep)
        if place < 0:
            place = next((n for n, line in enumerate(lines) if line.row.is_leaf), -1)
        index = self.model.index(place, at)
        if index.isValid() and index != ui.table.currentIndex():
            ui.table.setCurrentIndex(index)
        ui.foldButton.setText("Mở &ra" if self._folded else "Th&u gọn")
        self.show_row(stored=True)

    def _show_view(self) -> None:
        view = view_of(self.ui.viewBox.currentData(), present_step(self.calendar))
        self.ui.table.show_columns(view.columns)

    def _show_empty(self, chosen: CriteriaSet | None) -> None:
        ui = self.ui
        sets = Place("sets", chosen.id if chosen else 0)
        say_first_steps(ui.empty, self.year, chosen, lambda: self.asked.emit(sets), self.acts.import_criteria)
        ui.stack.setCurrentWidget(ui.emptyPage)

    def show_row(self, *, stored: bool = False) -> None:
        """Show the component under the cursor in full; with ``stored`` what is being typed there stays."""
        row = self.row()
        if row is None or self.sheet is None or (stored and self.editor.dirty):
            return
        name = " ".join(row.criterion.name.split())
        chosen = self.sheet.criteria_set
        self.shown_of = (chosen.id, self.sheet.unit_id)
        unit = self.sheet.unit_name if chosen.scope is SetScope.UNITS else ""
        self.editor.show_record(row, f"{row.criterion.code} {name}".strip(), unit)
        self.evidence.show_row(self.sheet, row)
        words = f"Minh chứng ({row.evidence_count})" if row.evidence_count else "Minh chứng"
        self.ui.side.setTabText(_EVIDENCE, words)

    def _select(self, now: QModelIndex, before: QModelIndex) -> None:
        if self.editor.dirty and before.isValid() and not self._may_leave():
            chosen = self.ui.table.selectionModel()
            chosen.blockSignals(True)
            self.ui.table.setCurrentIndex(before)
            chosen.blockSignals(False)
            return
        self.show_row()

    def _may_leave(self) -> bool:
        if not self.editor.dirty:
            return True
        answer = self._context.prompts.choose(
            "Còn phần chưa lưu", "Điểm đang sửa chưa lưu.", ("Lưu", "Không lưu"), cancel="Quay lại sửa"
        )
        if answer == 0:
            self.editor.save()
            return not self.editor.fields.problems_shown()
        if answer == 1:
            self.editor.cancel()
        return answer == 1

    # ---- files let fall ----------------------------------------------------------------------
    def _dropped(self, number: int, paths: list[str]) -> None:
        line = self.model.row(number)
        if line is not None and line.row.is_leaf:
            self.ui.table.setCurrentIndex(self.model.index(number, 0))
            self.show_evidence()
            self.evidence.add_files([Path(path) for path in paths])


def _choose(box: QComboBox, data: object) -> bool:
    place = box.findData(data)
    if place >= 0:
        box.setCurrentIndex(place)
    return place >= 0
