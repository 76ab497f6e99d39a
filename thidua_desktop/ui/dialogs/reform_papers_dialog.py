"""Papers of the reform index beside their choosers: which paper, of whom; the page itself; print and save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.services.printing import FILE_NAMES, Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_papers import Ui_DlgReformPapers
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope
from thidua_desktop.ui.widgets.reform_paper_kinds import (
    APPRAISAL,
    RANKING,
    REFORM_KINDS,
    REMEDIATION,
    REPORT,
    SECTION,
)

_SIZE = (1000, 690)


class ReformPapersDialog(QDialog):
    """Opens at one paper; the chooser has the others of the same year."""

    def __init__(
        self,
        context: UiContext,
        what: str,
        year: int,
        set_id: int | None = None,
        unit_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = ui = Ui_DlgReformPapers()
        ui.setupUi(self)
        self.resize(*_SIZE)
        self.papers = PaperPane(context, REFORM_KINDS)
        ui.paperLayout.addWidget(self.papers)
        ui.closeButton.clicked.connect(plain(self.close))
        shortcut("Ctrl+P", self.papers.print_out, self)
        shortcut("Ctrl+S", self.papers.save_pdf, self)
        shortcut("F5", self.papers.refresh, self)
        self.papers.choose_paper(what)
        self.papers.show_scopes(scopes_of(context, year, set_id, unit_id))
        self.papers.ui.paperBox.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Make the page again when the clerk comes back to it: scores may have changed in the window."""
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.papers.refresh()
        super().changeEvent(event)


def scopes_of(context: UiContext, year: int, set_id: int | None, unit_id: int | None) -> list[Scope]:
    """What each paper can be about in ``year``: what is on screen first, then the others."""
    reform = context.workspace.reform
    scopes = []
    if set_id:
        units = sorted(reform.scoring.units(set_id), key=lambda one: one[0] != unit_id)
        scopes += [
            _scope(name, Selection(year=year, set_id=set_id, unit_id=unit), (REPORT.what, APPRAISAL.what))
            for unit, name in units
        ]
    choices = sorted(reform.results.choices(year), key=lambda one: one.set_id != set_id)
    scopes += [
        _scope(one.title, Selection(year=year, set_id=one.set_id, group=one.group), (RANKING.what,))
        for one in choices
    ]
    scopes.append(_scope(f"Năm {year}", Selection(year=year), (SECTION.what,)))
    years = sorted(reform.remedies.years(), key=lambda one: (one != year, -one))
    scopes += [_scope(f"Năm {one}", Selection(year=one), (REMEDIATION.what,)) for one in years]
    return scopes


def _scope(label: str, selection: Selection, papers: Sequence[str]) -> Scope:
    return Scope(label, selection, tuple(papers), f"{FILE_NAMES[papers[0]]}-{selection.year}")
