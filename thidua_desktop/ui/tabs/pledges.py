"""Tab Giao ước: what the units pledge for a year, what came of it, who stands first, and the movements."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_pledges import Ui_TabPledges
from thidua_desktop.ui.tabs.parts import Maker, PartsTab, part_of
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.shortcuts import shortcut


def _list(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.pledges_list import PledgeList

    return PledgeList(context, year)


def _results(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.pledges_results import PledgeResultsPage

    return PledgeResultsPage(context, year)


def _ranking(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.pledges_ranking import PledgeRankingPage

    return PledgeRankingPage(context, year)


def _movements(context: UiContext, year: int) -> QWidget:
    from thidua_desktop.ui.tabs.pledges_movements import MovementsPage

    return MovementsPage(context, year)


_PARTS: dict[str, Maker] = {
    "list": _list,
    "results": _results,
    "ranking": _ranking,
    "movements": _movements,
}


_WORDS = {"list": "Giao ước", "results": "Kết quả", "ranking": "Xếp hạng", "movements": "Phong trào"}


class PledgesTab(PartsTab):
    """The parts by a bar of segments; each part has its own year, the window's or the one after it.

    Pledges are signed for the year to come, so those may start there; results, ranks and movements belong to
    the year the office works in.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, _PARTS, parent)
        self._working = context.year
        self._years: dict[str, int] = {}
        self._current = "list"
        self.ui = ui = Ui_TabPledges()
        ui.setupUi(self)
        switches = {
            "list": ui.listSwitch,
            "results": ui.resultsSwitch,
            "ranking": ui.rankingSwitch,
            "movements": ui.movementsSwitch,
        }
        self._set_up(ui.pages, switches)
        ui.thisYear.clicked.connect(lambda: self.choose_year(self._context.year))
        ui.nextYear.clicked.connect(lambda: self.choose_year(self._context.year + 1))
        shortcut("Alt+Left", lambda: self.choose_year(self._context.year), self)
        shortcut("Alt+Right", lambda: self.choose_year(self._context.year + 1), self)
        context.icons.dress(self)
        self._start_years()
        self._show_part("list")

    # ---- what the window calls ---------------------------------------------------------------
    @property
    def year(self) -> int:
        """The year the part on screen is about."""
        return self._years[self._current]

    def refresh(self) -> None:
        """Read everything again; another working year brings its own pledges, a closed one its lock."""
        if self._working != self._context.year:
            self._working = self._context.year
            self._start_years()
        self._show_years()
        super().refresh()

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a unit's pledge in its year (id 0: the list), or a movement."""
        key = "movements" if kind == "movement" else "list"
        self._leave(lambda: self._open(key, kind, record_id))

    # ---- acts --------------------------------------------------------------------------------
    def choose_year(self, year: int) -> None:
        """Show the part on screen for the working year or for the next."""
        if year != self.year:
            self._leave(lambda: self._set_year(self._current, year))
        self._show_years()

    # ---- inside ------------------------------------------------------------------------------
    def _year_of(self, key: str) -> int:
        return self._years[key]

    def _first_year(self) -> int:
        """The next year's pledges are signed at the end of this one: with some, they come first."""
        year, known = self._context.year, self._context.workspace.pledges.years()
        return next((one for one in (year + 1, year) if one in known), year)

    def _start_years(self) -> None:
        first = self._first_year()
        self._years = {key: first if key == "list" else self._working for key in _PARTS}

    def _set_year(self, key: str, year: int) -> None:
        self._years[key] = year
        if key in self._widgets:
            part_of(self._widgets[key]).set_year(year)

    def _open(self, key: str, kind: str, record_id: int) -> None:
        if kind == "pledge" and record_id:
            self._set_year(key, self._context.workspace.pledges.get(record_id).year)
        elif kind == "movement" and record_id:
            self._set_year(key, self._context.workspace.movements.get(record_id).year)
        self._show_part(key)
        if record_id:
            part_of(self.part(key)).show_record(record_id)

    def _show_part(self, key: str) -> None:
        super()._show_part(key)
        self._show_years()

    def _show_years(self) -> None:
        """Each year with the word of the part: the year of the window stands in the corner above."""
        ui, year, words = self.ui, self._context.year, _WORDS[self._current]
        shown = (year, year + 1) if self.year in (year, year + 1) else (self.year, year)
        for button, one in zip((ui.thisYear, ui.nextYear), shown, strict=True):
            text = f"{words} {one}"
            button.setText(f"{text[:-1]}&{text[-1]}")
            button.setChecked(one == self.year)
        ui.closedLabel.setText(closed_words(self._context, self.year))
        for button, one, arrow in ((ui.thisYear, shown[0], "←"), (ui.nextYear, shown[1], "→")):
            signed = f", ký vào cuối năm {one - 1}" if self._current == "list" and one > year else ""
            button.setToolTip(f"{words} năm {one}{signed} (Alt+{str(one)[-1]}, Alt+{arrow})")
