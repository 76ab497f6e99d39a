"""The fields of one initiative (sáng kiến)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.initiatives import LEVEL_LABELS, STATE_LABELS
from thidua_desktop.domain.records import Initiative, InitiativeLevel, InitiativeState, RecipientKind
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_form_initiative import Ui_FormInitiative
from thidua_desktop.ui.tabs.shortcuts import indent
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.recipient_picker import Found


class InitiativeForm(QWidget):
    """Loads and gives back an ``Initiative``."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._initiative = Initiative(0, "", 0)
        self.ui = Ui_FormInitiative()
        self.ui.setupUi(self)
        ui = self.ui
        indent(ui.yearBox)
        for level, label in LEVEL_LABELS.items():
            ui.levelBox.addItem(label, level.value)
        for state, label in STATE_LABELS.items():
            ui.stateBox.addItem(label, state.value)
        ui.authorsEdit.set_source(self._people)
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            year=ui.yearBox,
            author_ids=ui.authorsEdit,
            level=ui.levelBox,
            state=ui.stateBox,
            decision_number=ui.numberEdit,
            decision_date=ui.dateEdit,
            recognised_by=ui.byEdit,
            summary=ui.summaryEdit,
        )

    def load(self, initiative: Initiative) -> None:
        """Show ``initiative``."""
        self._initiative = initiative
        self.fields.load(
            {
                "name": initiative.name,
                "year": initiative.year,
                "author_ids": [self._found(one) for one in initiative.author_ids],
                "level": initiative.level.value,
                "state": initiative.state.value,
                "decision_number": initiative.decision_number,
                "decision_date": initiative.decision_date,
                "recognised_by": initiative.recognised_by,
                "summary": initiative.summary,
            }
        )

    def record(self) -> Initiative:
        """The initiative as edited. Raises ``Invalid`` for text that has no value."""
        values = self.fields.values()
        authors: tuple[Found, ...] = values["author_ids"]
        return replace(
            self._initiative,
            name=" ".join(values["name"].split()),
            year=values["year"],
            author_ids=tuple(author.id for author in authors),
            level=InitiativeLevel(values["level"]),
            state=InitiativeState(values["state"]),
            decision_number=values["decision_number"],
            decision_date=values["decision_date"],
            recognised_by=values["recognised_by"],
            summary=values["summary"],
        )

    def _people(self, text: str) -> Sequence[Found]:
        hits = self._context.workspace.nominations.recipients(text, RecipientKind.PERSON)
        return [Found(hit.id, hit.title, hit.subtitle) for hit in hits]

    def _found(self, person_id: int) -> Found:
        try:
            person = self._context.workspace.units.person(person_id)
        except NotFound:
            return Found(person_id, "Người đã xóa", "")
        return Found(person.id, person.name, person.post)
