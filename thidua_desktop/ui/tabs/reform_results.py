"""Tab Cải cách hành chính, part Kết quả: who stands where, what changed, and the charts behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from thidua_desktop.domain.charts import FULL, Ref
from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.vietnamese import canonical, format_date
from thidua_desktop.services.reform.results import ResultRow, ResultTable, TableChoice
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_paste import takes_paste
from thidua_desktop.ui.forms.ui_reform_results import Ui_ReformResultsForm
from thidua_desktop.ui.models.reform_results import AREAS, DELTA, MOST_AREAS, PLACES, SCORE, ResultsTable
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_results_charts import (
    CHARTS,
    PROVISIONAL,
    ResultCharts,
    nothing,
    short_name,
)
from thidua_desktop.ui.tabs.reform_results_office import NAMELESS, office_table, office_words, year_words
from thidua_desktop.ui.tabs.shortcuts import menu_actions, plain, remember_sizes
from thidua_desktop.ui.widgets.bar_delegate import BarDelegate
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.pledge_paper_kinds import list_words

FOLLOWED = ("score", "criterion", "criteria_set", "reform_member", "ranking", "ranking_map", "unit", "office")
"""Tables whose rows the results are made of."""
_HINT = "Bấm vào hình, hoặc phím mũi tên rồi Enter: mở số liệu."


class ReformResultsPage(QWidget):
    """One table of a year at the left, a chart of it at the right."""

    asked = Signal(object)
    """A ``Place`` of another part that the clerk wants to see."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.reform
        self.year = year
        self.table = nothing(year)
        self._choices: dict[str, TableChoice] = {}
        self._charts = ResultCharts(self._service, self._is_own)
        self._stale = False
        self.ui = Ui_ReformResultsForm()
        self.ui.setupUi(self)
        self.model = ResultsTable(context.theme)
        self.ui.table.attach(context, self.model, "reform/results")
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        remember_sizes(ui.splitter, context.memory, "reform/results/splitter", [950, 376])
        ui.splitter.setStretchFactor(0, 1)
        heading = ui.table.horizontalHeader()
        heading.setStretchLastSection(False)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.table.setItemDelegateForColumn(
            SCORE, BarDelegate(context.theme, self._score_at, lambda: FULL, ui.table)
        )
        ui.chart.setup(context.theme)
        ui.chartEmpty.setup(context.icons)
        ui.yearBox.activated.connect(plain(self._on_year))
        ui.tableBox.activated.connect(plain(self._load))
        ui.table.current_id_changed.connect(lambda _: self._follow_row())
        ui.table.opened.connect(self.open_row)
        acts = (
            ("Mở phiếu chấm điểm", self.open_current),
            ("Xem điểm mất", self.open_gaps),
            ("Quy đổi giá trị năm trước…", self.map_unit),
        )
        self._open_act, self._gaps_act, self._map_act = menu = menu_actions(self, acts)
        ui.table.set_menu(menu)
        takes_paste(context, ui.table, "ranking")
        ui.copyButton.clicked.connect(plain(self.copy_sentence))
        for switch in (ui.trendSwitch, ui.areasSwitch, ui.heatSwitch):
            switch.clicked.connect(plain(self._show_chart))
        ui.chart.opened.connect(self.open_ref)
        ui.chart.pointed.connect(ui.chartNote.setText)
        self.setFocusProxy(ui.table)

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the results of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Work everything out again."""
        self._stale = False
        ui = self.ui
        years = sorted({self.year, *self._service.years()}, reverse=True)
        fill_combo(ui.yearBox, [(f"Năm {year}", year) for year in years])
        ui.yearBox.setCurrentIndex(ui.yearBox.findData(self.year))
        own = self._service.sets.own(self.year)
        office = [TableChoice("", own.id, f"Cơ quan: {own.name}")] if own else []
        found = [*self._service.results.choices(self.year), *office]
        self._choices = {_key(one): one for one in found}
        kept = ui.tableBox.currentData()
        fill_combo(ui.tableBox, [(one.title, key) for key, one in self._choices.items()])
        if kept not in self._choices and self._choices:
            first = ui.tableBox.findData(_key(self._service.results.table(self.year)))
            ui.tableBox.setCurrentIndex(max(0, first))
        ui.tableBox.setEnabled(len(self._choices) > 1)
        self._load()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*FOLLOWED):
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another part was on screen is worked out now: typing there must not wait."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring a unit to the front."""
        self.ui.table.select_id(self.model.id_of_unit(record_id))

    def has_unsaved(self) -> bool:
        """Nothing is typed here."""
        return False

    def leave(self, go: Callable[[], object]) -> None:
        """Nothing waits here to be saved."""
        go()

    def place(self) -> Place:
        """The set and the unit on screen."""
        row = self._current()
        unit_id = row.comparison.unit_id if row else None
        if self.table.set_id is not None and unit_id is not None:
            return Place("results", self.table.set_id, unit_id)
        own = self._service.sets.own(self.year)
        return Place("results", own.id if own else 0)

    def show_place(self, place: Place) -> None:
        """Show the table of a set with the cursor on a unit, and its areas."""
        ui = self.ui
        if place.set_id:
            self.set_year(self._service.sets.get(place.set_id).year)
            for key, one in self._choices.items():
                if one.set_id == place.set_id:
                    ui.tableBox.setCurrentIndex(ui.tableBox.findData(key))
                    self._load()
        if place.unit_id is not None:
            self.show_record(place.unit_id)

    # ---- acts --------------------------------------------------------------------------------
    def open_row(self, record_id: int) -> None:
        """What is behind a figure: the unit's sheet at the cursor's area; of a change, the year before."""
        row = self.model.row_of(record_id)
        column = self.ui.table.currentIndex().column()
        if row is not None and row.comparison.year != self.year:
            self._open_year(row.comparison, row.comparison.year)
        elif row is not None and column in (DELTA, PLACES) and row.comparison.previous is not None:
            self._open_year_before(row.comparison)
        elif row is not None:
            area = self.model.area_at(column)
            self._open_unit(row.comparison, area.criterion_id if area else 0)

    def _open_year_before(self, unit: Comparison) -> None:
        """The year's table a change is counted from; a mapped value is told by its parts."""
        if unit.mapped:
            self.map_unit()
        else:
            self._open_year(unit, self.year - 1)

    def _open_year(self, unit: Comparison, year: int) -> None:
        """The table of the unit's group in another year."""
        self.set_year(year)
        key = next((key for key, one in self._choices.items() if one.group == unit.group), None)
        if key:
            self.ui.tableBox.setCurrentIndex(self.ui.tableBox.findData(key))
            self._load()
        self.ui.table.select_id(self.model.id_of_unit(unit.unit_id, unit.unit_name))

    def open_current(self) -> None:
        """The sheet of the unit the cursor is on."""
        self.open_row(self.ui.table.current_id())

    def open_gaps(self) -> None:
        """Where the unit the cursor is on lost points."""
        place = self.place()
        if place.set_id:
            self.asked.emit(replace(place, part="gaps"))

    def map_unit(self) -> None:
        """Of whom the value of the year before of a new or merged unit is made."""
        from thidua_desktop.ui.dialogs.reform_map_dialog import ReformMapDialog

        row = self._current()
        if row is not None and _can_be_mapped(row.comparison):
            ReformMapDialog(self._context, row.comparison, self).exec()

    def open_ref(self, ref: Ref) -> None:
        """The rows behind a figure of a chart: another year's table, or a unit's sheet."""
        if ref.year is not None and ref.year != self.year:
            self.set_year(ref.year)
            self.ui.table.select_id(self.model.id_of_unit(ref.unit_id, ref.unit_name))
            return
        found = self.model.row_of(self.model.id_of_unit(ref.unit_id, ref.unit_name))
        if found is not None:
            self._open_unit(found.comparison, ref.criterion_id or 0)
        elif ref.criterion_id:
            self._open_own(ref.criterion_id)

    def _open_unit(self, unit: Comparison, criterion_id: int) -> None:
        if self.table.set_id is not None:
            self.asked.emit(Place("scores", self.table.set_id, unit.unit_id, criterion_id))
        elif self._is_own(unit):
            self._open_own(criterion_id)
        else:
            self._context.navigator.say.emit(
                f"Bảng đã công bố chỉ có tổng điểm của {unit.unit_name}, không có điểm từng tiêu chí."
            )

    def _open_own(self, criterion_id: int) -> None:
        own = self._service.sets.own(self.year)
        if own is None:
            self._context.navigator.say.emit(f"Năm {self.year} chưa có bộ tiêu chí chấm cho cơ quan.")
        else:
            self.asked.emit(Place("scores", own.id, None, criterion_id))

    def copy_sentence(self) -> None:
        """The sentence to the clipboard."""
        text = self.ui.sentenceEdit.toPlainText()
        if text:
            QGuiApplication.clipboard().setText(text)
            self._context.navigator.say.emit("Đã sao chép câu kết quả.")

    def import_ranking(self) -> None:
        """Open the import of a published ranking."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self, "ranking")

    # ---- showing -----------------------------------------------------------------------------
    def _on_year(self) -> None:
        self.set_year(int(self.ui.yearBox.currentData()))

    def _load(self) -> None:
        ui = self.ui
        chosen = self._choices.get(ui.tableBox.currentData() or "")
        own = self._service.sets.own(self.year)
        office = self._context.workspace.settings.office()
        if own and chosen and chosen.set_id == own.id:
            name = office.name if office else NAMELESS
            self.table = office_table(self._service, own, name, self._is_own)
        elif chosen is None:
            self.table = nothing(self.year)
        else:
            self.table = self._service.results.table(self.year, chosen.group, set_id=chosen.set_id)
        ui.listTitle.setText(f"Kết quả năm {self.year}")
        ui.stateLabel.setText(self._state())
        names = list_words(self._context.workspace.units.every(), office.place if office else "")
        if own is not None and self.table.set_id == own.id:
            self.model.show(self.table, self._is_own, year_words, "Năm")
        else:
            self.model.show(self.table, self._is_own, lambda row: short_name(row, names))
        self._charts.load(self.table, office.name if office else NAMELESS, names)
        areas = len(self.model.areas())
        for number in range(MOST_AREAS):
            ui.table.setColumnHidden(AREAS + number, number >= areas)
        notes = self._notes() + ([office_words(self._service, own)] if own else [])
        ui.noteLabel.setText("\n".join(note for note in notes if note))
        ui.noteLabel.setVisible(bool(ui.noteLabel.text()))
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "chart-line",
            f"Năm {self.year} chưa có bảng xếp hạng",
            "Bảng xếp hạng cấp trên công bố nhập từ Excel; bộ tiêu chí chấm cho đơn vị thì xếp hạng tự tính.",
            (FirstStep("Nhập bảng xếp hạng…", "file-spreadsheet", self.import_ranking),),
        )
        sentence = self._service.results.sentence(self.year)
        ui.sentenceEdit.setPlainText(sentence)
        ui.sentenceEdit.setPlaceholderText("Có câu kết quả khi cơ quan có chỉ số của năm.")
        ui.copyButton.setEnabled(bool(sentence))
        if self.model.own_id > 0:
            ui.table.select_id(self.model.own_id)
        self._show_chart()

    def _state(self) -> str:
        table = self.table
        if not table.rows:
            return ""
        if table.set_id is None:
            return "Theo bảng đã công bố"
        made = f"Đã công bố {format_date(table.published_on)}" if table.published_on else "Chưa công bố"
        return f"{made} · bộ giả định" if table.synthetic else made

    def _notes(self) -> list[str]:
        parts = [problem.message for problem in self.table.findings]
        if self.table.unscored:
            parts.append(f"Chưa chấm: {', '.join(self.table.unscored)}.")
        if any(row.comparison.mapped for row in self.table.rows):
            parts.append("* so với trị quy đổi từ các đơn vị trước khi sáp nhập; dấu — là chưa có để so.")
        return parts

    def _current(self) -> ResultRow | None:
        return self.model.row_of(self.ui.table.current_id())

    def _score_at(self, number: int) -> int | None:
        row = self.model.row(number)
        return row.comparison.score if row else None

    def _is_own(self, unit: Comparison) -> bool:
        names = listed_names(self._context.workspace.settings.office()) or (NAMELESS,)
        return canonical(unit.unit_name) in {canonical(one) for one in names}

    # ---- charts ------------------------------------------------------------------------------
    def chart(self) -> str:
        """Which chart is chosen: ``trend``, ``areas`` or ``heat``."""
        ui = self.ui
        switches = (ui.trendSwitch, ui.areasSwitch, ui.heatSwitch)
        return next(key for key, one in zip(CHARTS, switches, strict=True) if one.isChecked())

    def _follow_row(self) -> None:
        """What can be done with a line, and its charts; the heat map is of all units: it stays."""
        row = self._current()
        self._open_act.setEnabled(row is not None)
        self._gaps_act.setEnabled(bool(self.place().set_id))
        self._map_act.setEnabled(row is not None and _can_be_mapped(row.comparison))
        if self.chart() != "heat":
            self._show_chart()

    def _show_chart(self) -> None:
        ui = self.ui
        title, drawing, missing = self._charts.of(self.chart(), self._current())
        ui.chartTitle.setText(title)
        flagged = f"\n* {PROVISIONAL}." if drawing and PROVISIONAL in drawing.description else ""
        ui.chartNote.setText(_HINT + flagged if drawing else "")
        ui.chart.show_drawing(drawing)
        ui.chart.setAccessibleName(title)
        ui.chartEmpty.describe("chart-line", missing)
        ui.chartStack.setCurrentWidget(ui.chartPage if drawing else ui.emptyPage)


def _can_be_mapped(unit: Comparison) -> bool:
    """A ranked unit without a rank of its own the year before: new, merged, or not in that list."""
    return bool(unit.rank) and unit.previous_rank is None


def _key(one: TableChoice | ResultTable) -> str:
    """A table among those of its year."""
    return f"{one.set_id or 0} {one.group}"
