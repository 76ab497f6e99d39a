"""Tab Cải cách hành chính: scores, results, what was lost, what is done about it, and the criteria sets."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_reform import Ui_TabReform
from thidua_desktop.ui.tabs.parts import Maker, PartsTab, part_of
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.reform_places import Place, Placed
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut


def _scores(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

    return ReformScoresPage(context, year)


def _results(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.reform_results import ReformResultsPage

    return ReformResultsPage(context, year)


def _gaps(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.reform_gaps import ReformGapsPage

    return ReformGapsPage(context, year)


def _remedies(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.reform_remedies import RemediesPage

    return RemediesPage(context, year)


def _sets(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.reform_sets import CriteriaSetsPage

    return CriteriaSetsPage(context, year)


_PARTS: dict[str, Maker] = {
    "scores": _scores,
    "results": _results,
    "gaps": _gaps,
    "remedies": _remedies,
    "sets": _sets,
}

_KINDS = {"criterion": "scores", "remedy": "remedies", "criteria_set": "sets"}
"""Kind of a record that another tab, the search or the overview asks for → the part that shows it."""


class ReformTab(PartsTab):
    """The parts by a bar of segments, all in the year of the window.

    The set and the unit chosen in one part go along to the next and to the papers.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, _PARTS, parent)
        self._year = context.year
        self._place = Place("scores")
        self.ui = ui = Ui_TabReform()
        ui.setupUi(self)
        switches = {
            "scores": ui.scoresSwitch,
            "results": ui.resultsSwitch,
            "gaps": ui.gapsSwitch,
            "remedies": ui.remediesSwitch,
            "sets": ui.setsSwitch,
        }
        self._set_up(ui.pages, switches)
        ui.papersButton.clicked.connect(plain(self.open_papers))
        shortcut("Ctrl+P", self.open_papers, self)
        context.icons.dress(self)
        self._show_part(self._first_part())
        self._show_closed()

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Read everything again; another working year brings its own sets, a closed one its lock."""
        if self._year != self._context.year:
            self._year = self._context.year
            self._place = Place(self._current)
        super().refresh()
        self._show_closed()

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a component, a remedy or a set to the front."""

        def show() -> None:
            key = _KINDS.get(kind, "scores")
            self._show_part(key)
            if record_id:
                part_of(self.part(key)).show_record(record_id)

        self._leave(show)

    # ---- acts --------------------------------------------------------------------------------
    def go_to(self, place: Place) -> None:
        """Show what a part sends the clerk to."""

        def go() -> None:
            self._show_part(place.part)
            page = self.part(place.part)
            if isinstance(page, Placed):
                page.show_place(place)
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

        self._leave(go)

    def open_papers(self) -> None:
        """The papers of the set and the unit on screen, under their button."""
        from thidua_desktop.ui.tabs.reform_papers import papers_menu

        self._note_place()
        button = self.ui.papersButton
        menu = papers_menu(self._context, self._place.set_id, self._place.unit_id)
        menu.setParent(self, menu.windowFlags())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height())))

    # ---- inside ------------------------------------------------------------------------------
    def _year_of(self, key: str) -> int:
        return self._year

    def _made(self, part: QWidget) -> None:
        if hasattr(part, "asked"):
            part.asked.connect(self.go_to)

    def _first_part(self) -> str:
        """A year that has only a published ranking opens with it: there is nothing to score."""
        reform = self._context.workspace.reform
        scored = reform.overview(self._year) is not None
        return "results" if not scored and self._year in reform.ranked_years() else "scores"

    def _turn_to(self, key: str) -> None:
        """Another part, with the set and the unit chosen here."""
        self._note_place()
        self._show_part(key)
        page, place = self.part(key), self._place
        if place.set_id and isinstance(page, Placed):
            shown = page.place()
            if (shown.set_id, shown.unit_id) != (place.set_id, place.unit_id):
                page.show_place(Place(key, place.set_id, place.unit_id))

    def _note_place(self) -> None:
        page = self.part(self._current)
        if isinstance(page, Placed) and page.place().set_id:
            self._place = page.place()

    def _show_closed(self) -> None:
        self.ui.closedLabel.setText(closed_words(self._context, self._year))
