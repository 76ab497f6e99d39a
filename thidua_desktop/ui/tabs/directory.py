"""Tab Đơn vị: the directory of the office, and what its units pledge."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_directory import Ui_TabDirectory
from thidua_desktop.ui.tabs.units import UnitsTab
from thidua_desktop.ui.widgets.pledge_panel import PledgePanel


class DirectoryTab(QWidget):
    """Switches between the units and their pledges; the pledges are read on first use."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.pledges: PledgePanel | None = None
        self.ui = Ui_TabDirectory()
        self.ui.setupUi(self)
        self.units = UnitsTab(context)
        self.ui.pages.insertWidget(0, self.units)
        self.ui.pages.setCurrentWidget(self.units)
        self.ui.pledgesSwitch.toggled.connect(self._switch)
        context.icons.dress(self)

    def refresh(self) -> None:
        """Read everything again: another year, or somebody pressed F5."""
        self.units.refresh()
        if self.pledges is not None:
            self.pledges.refresh()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        self.units.on_changes(changes)
        if self.pledges is not None:
            self.pledges.on_changes(changes)

    def show_record(self, kind: str, record_id: int) -> None:
        """Show a unit, a person, a household, or a unit's pledge (id 0: the list of pledges)."""
        if kind == "pledge":
            self.ui.pledgesSwitch.setChecked(True)
            if self.pledges is not None and record_id:
                self.pledges.ui.table.select_id(record_id)
        else:
            self.ui.unitsSwitch.setChecked(True)
            self.units.show_record(kind, record_id)

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.units.has_unsaved() or (self.pledges is not None and self.pledges.has_unsaved())

    def _switch(self, pledges: bool) -> None:
        if pledges and self.pledges is None:
            self.pledges = PledgePanel(self._context)
            self.ui.pledgeLayout.addWidget(self.pledges)
        self.ui.pages.setCurrentWidget(self.ui.pledgePage if pledges else self.units)
