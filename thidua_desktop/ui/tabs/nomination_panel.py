"""The right of tab Đề nghị: one nomination in four sections — conditions, content, dossier, wording."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import NominationRow
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.conditions_section import ConditionsSection
from thidua_desktop.ui.tabs.dossier_section import DossierSection
from thidua_desktop.ui.tabs.nomination_checks import Checks
from thidua_desktop.ui.tabs.nomination_form import NominationForm
from thidua_desktop.ui.tabs.wording_section import WordingSection
from thidua_desktop.ui.widgets.details_panel import DetailsPanel

CONDITIONS, CONTENT, DOSSIER, WORDING = range(4)
_TITLES = ("Điều kiện", "Nội dung", "Hồ sơ", "Ghi tên")
_KEY = "nominations/section"


class NominationPanel(DetailsPanel):
    """Lưu and Hủy belong to the content; a section reads its record when it is looked at."""

    def __init__(self, context: UiContext, checks: Checks, on_save: Callable[[Any, bool], None]) -> None:
        self.nomination_form = NominationForm(context)
        super().__init__(self.nomination_form, self.nomination_form.fields, context.icons, on_save)
        self._context = context
        self._stale: set[int] = set()
        self.conditions = ConditionsSection(context, checks)
        self.dossier = DossierSection(context)
        self.wording = WordingSection(context)
        self.sections = QTabBar()
        self.sections.setProperty("tight", True)
        self.sections.setDrawBase(False)
        self.sections.setExpanding(False)
        self.sections.setUsesScrollButtons(False)
        for number, title in enumerate(_TITLES):
            self.sections.addTab(title)
            self.sections.setTabToolTip(number, f"{title} (Alt+{number + 1})")
        self.stack = QStackedWidget()
        place = self.outer.indexOf(self.scroll_area)
        self.outer.removeWidget(self.scroll_area)
        for page in (self.conditions, self.scroll_area, self.dossier, self.wording):
            self.stack.addWidget(page)
        self.outer.insertWidget(place, self.sections)
        self.outer.insertWidget(place + 1, self.stack, 1)
        context.icons.dress(self)
        self.sections.currentChanged.connect(self._show_section)
        self.dirty_changed.connect(lambda _: self._show_buttons())
        self.sections.setCurrentIndex(int(context.memory.get(_KEY, CONDITIONS)))
        self._show_section()

    def show_record(self, record: Any, title: str, subtitle: str = "", *, new: bool = False) -> None:
        """As the panel it is made from; a new nomination has only its content."""
        super().show_record(record, title, subtitle, new=new)
        self._stale = {CONDITIONS, DOSSIER, WORDING}
        for number in self._stale:
            self.sections.setTabEnabled(number, not new)
        if new:
            self.sections.setCurrentIndex(CONTENT)
        self._show_section()

    def saved(self) -> None:
        """The record is stored: its other sections can be looked at."""
        super().saved()
        for number in range(self.sections.count()):
            self.sections.setTabEnabled(number, True)

    def show_section(self, number: int) -> None:
        """Bring a section to the front and the cursor into it."""
        if self.sections.isTabEnabled(number):
            self.sections.setCurrentIndex(number)
            page = self.stack.currentWidget()
            if number == CONTENT:
                self.begin_edit()
            elif page is not None:
                self._first_in(page).setFocus()

    def show_check(self) -> None:
        """The checks arrived anew."""
        if CONDITIONS not in self._stale:
            self.conditions.show_check()

    def _show_section(self) -> None:
        number = self.sections.currentIndex()
        self.stack.setCurrentIndex(number)
        self._show_buttons()
        row = self.record
        if isinstance(row, NominationRow) and row.nomination.id and number in self._stale:
            self._stale.discard(number)
            # Deleted this very moment: the list is about to say so.
            with suppress(NotFound):
                self._section(number).show_row(row)
        if not self.is_new:
            self._context.memory.set(_KEY, number)

    def _section(self, number: int) -> ConditionsSection | DossierSection | WordingSection:
        if number == CONDITIONS:
            return self.conditions
        return self.dossier if number == DOSSIER else self.wording

    def _show_buttons(self) -> None:
        """Lưu and Hủy stay in sight while something is typed."""
        wanted = self.dirty or self.is_new or self.sections.currentIndex() == CONTENT
        self.save_button.setVisible(wanted)
        self.cancel_button.setVisible(wanted)

    @staticmethod
    def _first_in(page: QWidget) -> QWidget:
        return page.focusProxy() or page
