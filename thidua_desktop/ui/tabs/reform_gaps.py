"""Tab Cải cách hành chính, part Thiếu hụt: where points were lost, what they win back, what to raise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import Changes, CriteriaSet, Remedy, SetScope
from thidua_desktop.domain.reform.gaps import Gap, GapList
from thidua_desktop.domain.reform.what_if import Recovery, WhatIf
from thidua_desktop.domain.vietnamese import format_points, parse_points
from thidua_desktop.services.reform.remedy_checks import key_of
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_reform_gaps import Ui_ReformGapsForm
from thidua_desktop.ui.models.reform_gaps import TRY, GapsModel
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.reform_card import set_role
from thidua_desktop.ui.tabs.reform_gaps_words import (
    error_words,
    lost_words,
    planned_words,
    raise_words,
    rank_caption,
    role_of,
    set_title,
    signed,
    way_words,
)
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say

FOLLOWED = ("score", "criterion", "criteria_set", "reform_member", "ranking", "ranking_map", "unit", "office")
"""Tables whose rows gaps are made of."""
_HINT = "Gõ điểm hoặc số liệu vào cột Thử"


class ReformGapsPage(QWidget):
    """The gaps of one unit at the left, what is tried out at the right. Nothing typed here is stored."""

    asked = Signal(object)
    """A ``Place`` of another part that the clerk wants to see."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.reform
        self.year = year
        self.found: GapList | None = None
        self.what_if: WhatIf | None = None
        self.way: Recovery | None = None
        self._sets: dict[int, CriteriaSet] = {}
        self._stale = False
        self.ui = Ui_ReformGapsForm()
        self.ui.setupUi(self)
        self.model = GapsModel(context.theme, self._try_out)
        self.model.refused.connect(lambda words: say(self.ui.tryNotice, words))
        self.ui.table.attach(context, self.model)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        ui.empty.setup(context.icons)
        remember_sizes(ui.splitter, context.memory, "reform/gaps/splitter", [976, 350])
        ui.splitter.setStretchFactor(0, 1)
        ui.setBox.activated.connect(plain(self._on_set))
        ui.unitBox.activated.connect(plain(self._load))
        ui.table.opened.connect(self.open_row)
        ui.resetButton.clicked.connect(plain(self.reset))
        ui.findButton.clicked.connect(plain(self.find_way))
        ui.applyButton.clicked.connect(plain(self.apply_way))
        ui.planButton.clicked.connect(plain(self.plan))
        ui.wayList.itemActivated.connect(self._open_item)
        shortcut("F2", self.edit, self)
        self.setFocusProxy(ui.table)

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the gaps of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Work everything out again; what was tried is dropped."""
        self._stale = False
        self._sets = {one.id: one for one in self._service.sets.current(self.year)}
        fill_combo(self.ui.setBox, [(set_title(one), one.id) for one in self._sets.values()])
        self.ui.setBox.setEnabled(len(self._sets) > 1)
        self._on_set()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*FOLLOWED):
            self._stale = True
            if self.isVisible():
                self.refresh()
        elif changes.touches("year_closing"):
            self._allow_plan()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another part was on screen is worked out now: typing there must not wait."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring a component to the front where it lost points."""
        place = self.model.place_of(record_id)
        if place >= 0:
            self.ui.table.select_row(place)

    def has_unsaved(self) -> bool:
        """What is tried out is never stored."""
        return False

    def leave(self, go: Callable[[], object]) -> None:
        """Nothing waits here to be saved."""
        go()

    def place(self) -> Place:
        """The set and the unit on screen."""
        return Place("gaps", self._set_id(), self._unit_id())

    def show_place(self, place: Place) -> None:
        """Show a set, a unit and, where named, a component."""
        ui = self.ui
        if place.set_id:
            self.set_year(self._service.sets.get(place.set_id).year)
            if ui.setBox.findData(place.set_id) >= 0:
                ui.setBox.setCurrentIndex(ui.setBox.findData(place.set_id))
                self._on_set()
        if place.unit_id is not None and ui.unitBox.findData(place.unit_id) >= 0:
            ui.unitBox.setCurrentIndex(ui.unitBox.findData(place.unit_id))
            self._load()
        if place.criterion_id:
            self.show_record(place.criterion_id)

    # ---- acts --------------------------------------------------------------------------------
    def edit(self) -> None:
        """Type into the cell to try of the current row."""
        number = self.ui.table.currentIndex().row()
        if number >= 0:
            self.ui.table.select_row(number)
            self.ui.table.edit(self.model.index(number, TRY))

    def open_row(self, number: int) -> None:
        """The component in the unit's sheet."""
        gap = self.model.gap(number)
        if gap is not None:
            self._ask("scores", gap.criterion.id)

    def reset(self) -> None:
        """Back to the figures there are."""
        if self.what_if is not None:
            self.what_if.reset()
            self.model.clear_trials()
            self._show_figures()

    def find_way(self) -> None:
        """The cheapest components to raise for the place asked for."""
        ui = self.ui
        self.way = None
        say(ui.tryNotice, "")
        if self.what_if is not None:
            try:
                self.way = self.what_if.cheapest(ui.placeBox.value(), self.model.efforts())
            except Known as error:
                say(ui.tryNotice, error_words(error))
        self._show_way()

    def apply_way(self) -> None:
        """What was found into the cells to try, its components marked."""
        if self.way is None:
            return
        for one in self.way.components:
            place = self.model.place_of(one.criterion.id)
            if place >= 0:
                self.model.setData(self.model.index(place, TRY), shown(one.to))
        self.model.choose([one.criterion.id for one in self.way.components])

    def plan(self) -> None:
        """The marked components, or the current one, into the plan of remedies."""
        current = self.model.gap(self.ui.table.currentIndex().row())
        gaps = self.model.chosen() or ([current] if current else [])
        if not gaps:
            return
        planned = {key_of(one) for one in self._service.remedies.of_year(self.year)}
        offered = [self._remedy(gap) for gap in gaps]
        remedies = [one for one in offered if key_of(one) not in planned]
        say(self.ui.tryNotice, planned_words([one for one in offered if one not in remedies]))
        if not remedies:
            return

        def failed(error: Known) -> bool:
            say(self.ui.tryNotice, error_words(error))
            return True

        def done(changes: Changes) -> None:
            self.model.choose([])
            self._ask("remedies", 0)

        self._context.change(lambda: self._service.remedies.add(remedies), done, failed, owner=self)

    def _remedy(self, gap: Gap) -> Remedy:
        return Remedy(
            id=0,
            year=self.year,
            criterion_code=gap.criterion.code,
            criterion_name=gap.criterion.name,
            lost=gap.lost,
            maximum=gap.criterion.max_thousandths,
            set_id=self._set_id(),
            unit_id=self._unit_id(),
            cause=gap.cause,
        )

    def _ask(self, part: str, criterion_id: int) -> None:
        self.asked.emit(Place(part, self._set_id(), self._unit_id(), criterion_id))

    def _open_item(self, item: QListWidgetItem) -> None:
        self.show_record(int(item.data(Qt.ItemDataRole.UserRole)))
        self.ui.table.setFocus()

    # ---- trying out --------------------------------------------------------------------------
    def _try_out(self, gap: Gap, text: str) -> str | None:
        """Points, or figures where the text is no number or no points of this component."""
        if self.what_if is None:
            return None
        say(self.ui.tryNotice, "")
        try:
            working = self._changed(gap.criterion.id, text)
        except Known as error:
            say(self.ui.tryNotice, error_words(error))
            return None
        self._show_figures()
        return working

    def _changed(self, criterion_id: int, text: str) -> str:
        assert self.what_if is not None
        points = parse_points(text)
        if not text:
            return self.what_if.change(criterion_id, None)
        if points is None:
            return self.what_if.change(criterion_id, text)
        try:
            return self.what_if.change(criterion_id, points)
        except Invalid as refused:
            # "47" may be a count and no points.
            try:
                return self.what_if.change(criterion_id, text)
            except Invalid:
                raise refused from None

    # ---- showing -----------------------------------------------------------------------------
    def _set_id(self) -> int:
        return int(self.ui.setBox.currentData() or 0)

    def _unit_id(self) -> int | None:
        found = self.ui.unitBox.currentData()
        return int(found) if found else None

    def _on_set(self) -> None:
        ui, held = self.ui, self._sets.get(self._set_id())
        of_units = held is not None and held.scope is SetScope.UNITS
        units: Sequence[tuple[str, int]] = ()
        if held is not None and of_units:
            members = set(self._service.sets.members(held.id))
            every = self._context.workspace.units.every()
            units = [(unit.name, unit.id) for unit in every if unit.id in members]
        fill_combo(ui.unitBox, units)
        ui.unitBox.setVisible(of_units)
        self._load()

    def _load(self) -> None:
        ui, set_id = self.ui, self._set_id()
        held = self._sets.get(set_id)
        ready = held is not None and (held.scope is SetScope.OFFICE or self._unit_id() is not None)
        results = self._service.results
        self.found = results.gaps(set_id, self._unit_id()) if ready else None
        self.what_if = results.what_if(set_id, self._unit_id()) if ready else None
        self.way = None
        gaps = self.found.gaps if self.found else ()
        self.model.load(gaps)
        ui.listTitle.setText(f"Điểm mất năm {self.year}")
        rivals = self.found.rivals if self.found else None
        ui.rankCaption.setText(rank_caption(rivals, self.year))
        ui.rankCaption.setToolTip(plain_tip(rivals.title if rivals else ""))
        ui.countLabel.setText(self._count())
        self._show_empty(ready)
        of = self.what_if.of if self.what_if else None
        ui.placeBox.setMaximum(of or 1)
        ui.placeBox.setValue(max(1, ((self.what_if.rank if self.what_if else None) or 1) - 1))
        for part in (ui.placeBox, ui.findButton):
            part.setEnabled(bool(of and gaps))
        say(ui.tryNotice, "")
        self._show_figures()
        self._show_way()
        self._allow_plan()
        if gaps:
            ui.table.select_row(0)

    def _count(self) -> str:
        if self.found is None or not self.found.gaps:
            return ""
        said = lost_words(self.found.gaps)
        rivals = self.found.rivals
        if not rivals:
            return f"{said} · chưa có bảng xếp hạng nên chưa tính hạng"
        where = f"{rivals.title} năm {rivals.year}".strip() if rivals.year else rivals.title
        return f"{said} · hạng tính theo {where}, các đơn vị khác giữ nguyên"

    def _show_empty(self, ready: bool) -> None:
        ui = self.ui
        if not self._sets:
            ui.empty.describe(
                "gauge",
                f"Năm {self.year} chưa có bộ tiêu chí",
                "Chọn bộ tiêu chí và chấm điểm trước; điểm mất tự hiện ở đây.",
                (FirstStep("Mở Bộ tiêu chí", "list-tree", lambda: self._ask("sets", 0)),),
            )
        elif not ready:
            ui.empty.describe("users", "Bộ tiêu chí này chưa chấm đơn vị nào", "Chọn đơn vị ở Bộ tiêu chí.")
        else:
            ui.empty.describe("circle-check", "Không mất điểm nào", "Mọi mục đã đạt trọn điểm.")
        ui.stack.setCurrentWidget(ui.tableCard if self.model.gaps else ui.emptyPage)

    def _allow_plan(self) -> None:
        closed = closed_words(self._context, self.year)
        self.ui.planButton.setEnabled(bool(self.model.gaps) and not closed)

    def _show_figures(self) -> None:
        ui, tried = self.ui, self.what_if
        ui.indexChange.setText(_HINT if tried and self.model.gaps else "")
        ui.rankChange.setText("")
        set_role(ui.indexChange, "mute")
        ui.resetButton.setEnabled(bool(tried and tried.tried()))
        if tried is None:
            ui.indexLabel.setText("—")
            ui.rankLabel.setText("—")
            return
        ui.indexLabel.setText(format_points(tried.index))
        ui.rankLabel.setText(f"{tried.rank:02d}/{tried.of:02d}" if tried.rank and tried.of else "—")
        if not tried.tried():
            return
        change = tried.index - tried.before.index
        ui.indexChange.setText(f"{signed(change)} so với {format_points(tried.before.index)}")
        set_role(ui.indexChange, role_of(change))
        if tried.rank and tried.rank_before:
            places = tried.rank_before - tried.rank
            word = f"{'▲' if places > 0 else '▼'} {abs(places)} bậc" if places else "giữ hạng"
            ui.rankChange.setText(f"{word}, đang hạng {tried.rank_before:02d}")
            set_role(ui.rankChange, role_of(places))

    def _show_way(self) -> None:
        ui, way = self.ui, self.way
        ui.wayList.clear()
        ui.applyButton.setEnabled(bool(way and way.components))
        say(ui.howLabel, way.how if way else "")
        say(ui.needLabel, way_words(way) if way else "")
        for one in way.components if way else ():
            item = QListWidgetItem(raise_words(one))
            item.setData(Qt.ItemDataRole.UserRole, one.criterion.id)
            ui.wayList.addItem(item)
