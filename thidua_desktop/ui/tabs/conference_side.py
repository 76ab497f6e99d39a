"""Beside the turns: what is wrong with the order, each with a way to its place, and who is in no turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QListWidgetItem

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.ui.forms.ui_conference_turns import Ui_ConferenceTurns
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.problem_list import SIGNS

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.stage import Stage

_DATA = Qt.ItemDataRole.UserRole


class TurnSide(QObject):
    """Fills the two lists at the right and leads from a problem to its row."""

    def __init__(self, ui: Ui_ConferenceTurns, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._stage: Stage | None = None
        ui.problemList.itemActivated.connect(self._jump)
        ui.problemList.itemClicked.connect(self._jump)

    def show_stage(self, stage: Stage) -> None:
        """List what is wrong and who waits; nothing before the first turns are made."""
        self._stage = stage
        self._show_problems(stage.problems if stage.turns else ())
        self._show_waiting(stage)

    def _show_problems(self, found: tuple[Problem, ...]) -> None:
        ui = self._ui
        ui.problemList.clear()
        for problem in found:
            sign, word = SIGNS[problem.severity]
            word = "Cần sửa" if problem.severity is Severity.REJECT else word
            item = QListWidgetItem(f"{sign} {word}: {problem.message}")
            item.setData(_DATA, problem)
            item.setToolTip(plain_tip(problem.message))
            ui.problemList.addItem(item)
        ui.problemCard.setVisible(bool(found))
        ui.problemCaption.setText(f"Cần x&em lại ({len(found)})")

    def _show_waiting(self, stage: Stage) -> None:
        ui, found = self._ui, stage.waiting if stage.turns else ()
        ui.waitingList.clear()
        for award in found:
            unit = "" if award.unit_name == award.name else f" · {award.unit_name}"
            item = QListWidgetItem(f"{award.name} – {brief_name(award.award_name)}{unit}")
            item.setToolTip(plain_tip(f"{award.name}\n{award.unit_name}\n{award.award_name}"))
            item.setData(_DATA, award.id)
            ui.waitingList.addItem(item)
        ui.waitingCard.setVisible(bool(found))
        ui.waitingCaption.setText(f"Chưa ở đợt nà&o ({len(found)})")

    def _jump(self, item: QListWidgetItem) -> None:
        problem: Problem = item.data(_DATA)
        turns = self._stage.turns if self._stage else ()
        if problem.field and self._ui.tree.show_award(int(problem.field)):
            self._ui.tree.setFocus()
        elif 0 < problem.row <= len(turns):
            self._ui.tree.show_turn(turns[problem.row - 1].turn.id)
            self._ui.tree.setFocus()
        elif problem.field:
            self._choose_waiting(int(problem.field))

    def _choose_waiting(self, award_id: int) -> None:
        box = self._ui.waitingList
        for row in range(box.count()):
            if box.item(row).data(_DATA) == award_id:
                box.setCurrentRow(row)
                box.setFocus()
