"""The left of tab Khen thưởng: the ledger and the decisions of the year, drafts first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from thidua_desktop.domain.numbering import gap_words
from thidua_desktop.domain.records import Decision, DecisionState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.decisions import DecisionSummary
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_awards import Ui_TabAwards
from thidua_desktop.ui.tabs.labels import DECISION_STATES
from thidua_desktop.ui.widgets.choice_list import Choice

LEDGER = 0
"""Id of the line that is no decision: every award of every year."""


class DecisionColumn(QObject):
    """Which decision (or the whole ledger) is looked at."""

    chosen = Signal()
    """Another decision, or the ledger, became current."""

    def __init__(self, context: UiContext, ui: Ui_TabAwards, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui = context, ui
        self._service = context.workspace.decisions
        self._summaries: dict[int, DecisionSummary] = {}
        self._id = LEDGER
        self._loading = False
        ui.decisionList.chosen.connect(self._on_chosen)

    @property
    def id(self) -> int:
        """The current decision, ``LEDGER`` for the whole ledger."""
        return self._id

    @property
    def decision(self) -> Decision | None:
        summary = self._summaries.get(self._id)
        return summary.decision if summary else None

    @property
    def drafted(self) -> bool:
        """Whether the current decision is an unsigned draft."""
        return self.decision is not None and self.decision.state is DecisionState.DRAFT

    @property
    def total(self) -> int:
        """Awards in the current decision; of a draft the nominations it holds."""
        summary = self._summaries.get(self._id)
        return summary.total if summary else 0

    def load(self) -> None:
        """Ask the decisions again: those of the year, and those that decide one of the year's batches."""
        year, workspace = self._context.year, self._context.workspace
        batches = {summary.batch.id for summary in workspace.nominations.batches(year)}
        found = [
            summary
            for summary in self._service.all()
            if summary.decision.year == year or summary.decision.batch_id in batches
        ]
        self._summaries = {summary.decision.id: summary for summary in found}
        self._loading = True
        first = self._ui.decisionList.current_id() is None
        issued = [s for s in found if s.decision.state is not DecisionState.DRAFT] or found
        keep = issued[0].decision.id if first and issued else None
        ledger = Choice(LEDGER, "Sổ khen thưởng", "mọi năm, mọi quyết định")
        self._ui.decisionList.set_choices([*(_choice(summary) for summary in found), ledger], keep)
        self._loading = False
        self._id = self._ui.decisionList.current_id() or LEDGER
        self._show_gaps(year)

    def choose(self, decision_id: int) -> None:
        """Make a decision current, as a click would."""
        self._ui.decisionList.choose(decision_id)

    def _show_gaps(self, year: int) -> None:
        """Numbers of the year that no decision here bears: told, in case one was forgotten."""
        words = gap_words(self._service.number_gaps(year))
        self._ui.gapsLabel.setText(f"Số chưa dùng ở đây: {words}")
        self._ui.gapsLabel.setToolTip(
            "Các số nằm giữa số đầu và số cuối của năm mà sổ này không có. Cơ quan đánh số chung cho mọi "
            "quyết định thì đó là các quyết định khác."
        )
        self._ui.gapsLabel.setVisible(bool(words))

    def _on_chosen(self, decision_id: int) -> None:
        if self._loading or decision_id == self._id:
            return
        self._id = decision_id
        self.chosen.emit()


def _choice(summary: DecisionSummary) -> Choice:
    decision = summary.decision
    if decision.state is DecisionState.DRAFT:
        about = decision.title.removeprefix("Về việc tặng ").removesuffix(f" năm {decision.year}")
        about = about.removeprefix("danh hiệu ") if "," not in about else about
        return Choice(decision.id, f"Dự thảo: {about}", f"{summary.total} đề nghị · chưa ban hành")
    date = format_date(decision.date) if decision.date else "chưa ký"
    # What is out of the ordinary comes first: a narrow column cuts the end.
    state = "" if decision.state is DecisionState.ISSUED else f"{DECISION_STATES[decision.state]} · "
    origin = "" if decision.origin == "own" else "cấp trên · "
    return Choice(decision.id, f"Số {decision.number}", f"{state}{origin}{date} · {summary.total} lượt")
