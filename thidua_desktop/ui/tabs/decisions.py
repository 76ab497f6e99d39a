"""The left of tab Khen thưởng: the ledger and the decisions of the year, and revoking one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Decision, DecisionState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.decisions import DecisionSummary
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_awards import Ui_TabAwards
from thidua_desktop.ui.tabs.labels import DECISION_STATES
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.fields import Fields

LEDGER = 0
"""Id of the line that is no decision: every award of every year."""


class DecisionColumn(QObject):
    """Which decision (or the whole ledger) is looked at, and revoking it."""

    chosen = Signal()
    """Another decision, or the ledger, became current."""
    closed = Signal()
    """The revoking form was used or given up."""

    def __init__(self, context: UiContext, ui: Ui_TabAwards, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui = context, ui
        self._service = context.workspace.decisions
        self._summaries: dict[int, DecisionSummary] = {}
        self._id = LEDGER
        self._loading = False
        self.fields = Fields(ui.revokePage, reason=ui.reasonEdit)
        ui.decisionList.chosen.connect(self._on_chosen)
        ui.revokeButton.clicked.connect(self.start_revoking)
        ui.revokeConfirm.clicked.connect(self.revoke)
        ui.revokeCancel.clicked.connect(self.closed)

    @property
    def id(self) -> int:
        """The current decision, ``LEDGER`` for the whole ledger."""
        return self._id

    @property
    def decision(self) -> Decision | None:
        summary = self._summaries.get(self._id)
        return summary.decision if summary else None

    @property
    def total(self) -> int:
        """Awards in the current decision."""
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
        keep = found[0].decision.id if first and found else None
        ledger = Choice(LEDGER, "Sổ khen thưởng", "mọi năm, mọi quyết định")
        self._ui.decisionList.set_choices([*(_choice(summary) for summary in found), ledger], keep)
        self._loading = False
        self._id = self._ui.decisionList.current_id() or LEDGER
        self._ready()

    def choose(self, decision_id: int) -> None:
        """Make a decision current, as a click would."""
        self._ui.decisionList.choose(decision_id)

    def start_revoking(self) -> None:
        """Open the form that asks why."""
        decision = self.decision
        if decision is None:
            return
        self.fields.load({"reason": ""})
        self._ui.revokeTitle.setText(f"Thu hồi Quyết định số {decision.number}")
        self._ui.revokeText.setText(
            f"{self.total} lượt khen thưởng của quyết định này được ghi là đã thu hồi và còn trong sổ; "
            "số quyết định không dùng lại; các đề nghị trở về đợt xét. Việc này không hoàn tác được."
        )
        self._ui.sideStack.setCurrentWidget(self._ui.revokePage)
        self._ui.reasonEdit.setFocus()

    def revoke(self) -> None:
        """Revoke the current decision for the reason written. A missing reason is said at the field."""
        decision = self.decision
        if decision is None:
            return
        reason = str(self.fields.values()["reason"])

        def failed(error: Known) -> bool:
            return isinstance(error, Invalid) and not self.fields.show_problems(error.problems)

        self._context.change(
            lambda: self._service.revoke(decision.id, reason),
            lambda changes: self.closed.emit(),
            failed,
            owner=self._ui.revokePage,
        )

    def _on_chosen(self, decision_id: int) -> None:
        if self._loading or decision_id == self._id:
            return
        self._id = decision_id
        self._ready()
        self.chosen.emit()

    def _ready(self) -> None:
        decision = self.decision
        self._ui.revokeButton.setEnabled(decision is not None and decision.state is DecisionState.ISSUED)


def _choice(summary: DecisionSummary) -> Choice:
    decision = summary.decision
    date = format_date(decision.date) if decision.date else "chưa ký"
    title = f"Số {decision.number}" if decision.number else "Dự thảo quyết định"
    state = "" if decision.state is DecisionState.ISSUED else f" · {DECISION_STATES[decision.state]}"
    return Choice(decision.id, title, f"{date} · {summary.total} lượt{state}")
