"""What the buttons under the decisions open: drafts, tờ trình, higher decisions, bonus, fund."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_awards import Ui_TabAwards
from thidua_desktop.ui.tabs.decisions import DecisionColumn
from thidua_desktop.ui.tabs.shortcuts import plain

if TYPE_CHECKING:
    from thidua_desktop.ui.dialogs.plan_dialog import PlanDialog
    from thidua_desktop.ui.dialogs.record_dialog import RecordDialog

Leave = Callable[[Callable[[], object]], object]


class DecisionActs(QObject):
    """Opens the dialogs over the tab; what was typed in the tab is saved or given up first."""

    decided = Signal(int)
    """A draft was made or a decision recorded: it should be shown."""

    def __init__(
        self, context: UiContext, ui: Ui_TabAwards, decisions: DecisionColumn, leave: Leave, tab: QWidget
    ) -> None:
        super().__init__(tab)
        self._context, self._decisions, self._leave, self._tab = context, decisions, leave, tab
        for button, act in (
            (ui.planButton, self.plan),
            (ui.proposalsButton, self.open_proposals),
            (ui.recordButton, self.record),
            (ui.bonusButton, self.open_bonus),
            (ui.fundButton, self.open_fund),
        ):
            button.clicked.connect(plain(act))

    def plan(self) -> None:
        """Split a batch into draft decisions."""
        from thidua_desktop.ui.dialogs.plan_dialog import PlanDialog

        self._leave(lambda: self._run(PlanDialog(self._context, self._batch(), self._tab)))

    def record(self) -> None:
        """Write down a higher level's decision from its paper; in a year only imported, the ledger's."""
        from thidua_desktop.ui.dialogs.record_dialog import RecordDialog

        batch = self._batch()
        if not batch and self._from_ledger():
            return
        self._leave(lambda: self._run(RecordDialog(self._context, batch, parent=self._tab)))

    def _from_ledger(self) -> bool:
        """Offer the decisions that the ledger's rows name; False: there are none, or another is recorded."""
        year, decisions = self._context.year, self._context.workspace.decisions
        found = decisions.ledger_decisions(year)
        if not found:
            return False
        total = sum(len(one.awards) for one in found)
        answer = self._context.prompts.choose(
            "Quyết định từ sổ khen thưởng",
            f"Năm {year} chưa có đợt xét; sổ khen thưởng có {total} lượt ghi số, ngày của {len(found)} "
            "quyết định. Lập các quyết định ấy để công bố tại hội nghị? Các lượt trong sổ giữ nguyên.",
            ("Lập quyết định", "Ghi quyết định khác"),
        )
        if answer == 0:
            self._leave(
                lambda: self._context.change(lambda: decisions.take_from_ledger(year), owner=self._tab)
            )
        return answer != 1

    def open_proposals(self) -> None:
        """Tờ trình of a batch."""
        from thidua_desktop.ui.dialogs.proposals_dialog import open_proposals

        self._leave(lambda: open_proposals(self._context, self._batch(), self._tab))

    def open_bonus(self) -> None:
        """The bonus sheet of the current decision."""
        from thidua_desktop.ui.dialogs.bonus_dialog import open_bonus

        decision = self._decisions.decision
        if decision is not None and not self._decisions.drafted:
            open_bonus(self._context, decision.id, self._tab)

    def open_fund(self) -> None:
        """The fund's book of the working year."""
        from thidua_desktop.ui.dialogs.fund_dialog import open_fund

        open_fund(self._context, self._tab)

    def _batch(self) -> int:
        """The batch of the current decision, else the year's newest; 0 when there is none."""
        decision = self._decisions.decision
        if decision is not None and decision.batch_id:
            return decision.batch_id
        batches = self._context.workspace.nominations.batches(self._context.year)
        return batches[0].batch.id if batches else 0

    def _run(self, dialog: PlanDialog | RecordDialog) -> None:
        dialog.exec()
        made = dialog.decision_id
        dialog.deleteLater()
        if made:
            self.decided.emit(made)
