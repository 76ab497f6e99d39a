"""The fields of a batch (đợt xét)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Batch, BatchState, Route
from thidua_desktop.ui.forms.ui_form_batch import Ui_FormBatch
from thidua_desktop.ui.tabs.labels import BATCH_STATES, ROUTES
from thidua_desktop.ui.tabs.shortcuts import indent
from thidua_desktop.ui.widgets.fields import Fields, fill_combo


class BatchForm(QWidget):
    """Loads and gives back a ``Batch``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = Batch(0, "", 0)
        self.ui = Ui_FormBatch()
        self.ui.setupUi(self)
        ui = self.ui
        indent(ui.yearBox)
        for route, label in ROUTES.items():
            ui.routeBox.addItem(label, route.value)
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            year=ui.yearBox,
            route=ui.routeBox,
            received_on=ui.receivedEdit,
            state=ui.stateBox,
            note=ui.noteEdit,
        )

    def load(self, batch: Batch) -> None:
        """Show ``batch``. "Đã quyết định" is reached by deciding, never by choosing it here."""
        self._batch = batch
        decided = batch.state is BatchState.DECIDED
        states = [state for state in BATCH_STATES if decided or state is not BatchState.DECIDED]
        fill_combo(
            self.ui.stateBox,
            [(BATCH_STATES[state][0].upper() + BATCH_STATES[state][1:], state.value) for state in states],
        )
        self.ui.stateBox.setEnabled(not decided)
        self.fields.load(
            {
                "name": batch.name,
                "year": batch.year,
                "route": batch.route.value,
                "received_on": batch.received_on,
                "state": batch.state.value,
                "note": batch.note,
            }
        )

    def record(self) -> Batch:
        """The batch as edited. Raises ``Invalid`` for a date that does not exist."""
        values = self.fields.values()
        return replace(
            self._batch,
            name=values["name"],
            year=values["year"],
            route=Route(values["route"]),
            received_on=values["received_on"],
            state=BatchState(values["state"]),
            note=values["note"],
        )
