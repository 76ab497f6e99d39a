"""The heading of a roster: at which conference it is announced, edited in place above the page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import Changes, Conference
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_paper_pane import Ui_PaperPaneForm
from thidua_desktop.ui.widgets.fields import Fields, fill_combo


class ConferenceRow(QObject):
    """Chooses and edits the conference of a decision's roster. ``changed``: make the page again."""

    changed = Signal()

    def __init__(self, context: UiContext, ui: Ui_PaperPaneForm, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui = context, ui
        self._service = context.workspace.conferences
        self._decision_id: int | None = None
        self.fields = Fields(
            ui.conferenceForm,
            name=ui.conferenceNameEdit,
            date=ui.conferenceDateEdit,
            place=ui.conferencePlaceEdit,
        )
        ui.conferenceBox.activated.connect(self._on_chosen)
        ui.conferenceEdit.toggled.connect(self._on_edit)
        ui.conferenceSave.clicked.connect(self.save)
        ui.conferenceCancel.clicked.connect(lambda: ui.conferenceEdit.setChecked(False))

    def chosen(self) -> int:
        """The conference whose name heads the roster, 0 for none."""
        return int(self._ui.conferenceBox.currentData() or 0)

    def show_for(self, decision_id: int | None, what: str) -> None:
        """Offer the year's conferences for a decision's roster; hide for any other paper."""
        ui = self._ui
        fits = what == "roster" and decision_id is not None
        ui.conferenceBox.setVisible(fits)
        ui.conferenceEdit.setVisible(fits)
        if not fits:
            ui.conferenceEdit.setChecked(False)
        if decision_id != self._decision_id or ui.conferenceBox.count() == 0:
            self._decision_id = decision_id
            self._fill(None)

    def save(self) -> None:
        """Store the conference with this decision among those announced there."""
        try:
            values = self.fields.values()
        except Invalid as error:
            self.fields.show_problems(error.problems)
            return
        known = self.chosen()
        before = self._service.get(known) if known else Conference(0, "", self._context.year)
        decisions = before.decision_ids
        if self._decision_id is not None and self._decision_id not in decisions:
            decisions = (*decisions, self._decision_id)
        edited = replace(
            before,
            name=values["name"],
            date=values["date"],
            place=values["place"],
            decision_ids=decisions,
        )
        act = self._service.update if known else self._service.add

        def done(changes: Changes) -> None:
            self._ui.conferenceEdit.setChecked(False)
            self._fill(changes.created or known)
            self.changed.emit()

        def failed(error: Exception) -> bool:
            return isinstance(error, Invalid) and not self.fields.show_problems(error.problems)

        self._context.change(lambda: act(edited), done, failed, owner=self._ui.conferenceForm)

    def _fill(self, wanted: int | None) -> None:
        """List the conferences; the one that announces this decision is chosen unless another is wanted."""
        found = self._service.all(self._context.year)
        fill_combo(
            self._ui.conferenceBox,
            [("Không ghi hội nghị", 0), *((conference.name, conference.id) for conference in found)],
        )
        if wanted is None:
            wanted = next((c.id for c in found if self._decision_id in c.decision_ids), 0)
        self._ui.conferenceBox.setCurrentIndex(max(0, self._ui.conferenceBox.findData(wanted)))

    def _on_chosen(self) -> None:
        """A conference chosen for this decision announces it from now on; the page follows."""
        known = self.chosen()
        self._ui.conferenceEdit.setChecked(False)
        if known:
            conference = self._service.get(known)
            if self._decision_id is not None and self._decision_id not in conference.decision_ids:
                edited = replace(conference, decision_ids=(*conference.decision_ids, self._decision_id))
                self._context.change(
                    lambda: self._service.update(edited),
                    lambda _: self.changed.emit(),
                    owner=self._ui.conferenceForm,
                )
                return
        self.changed.emit()

    def _on_edit(self, on: bool) -> None:
        self._ui.conferenceForm.setVisible(on)
        if on:
            known = self.chosen()
            conference = self._service.get(known) if known else Conference(0, "", self._context.year)
            self.fields.load({"name": conference.name, "date": conference.date, "place": conference.place})
            self._ui.conferenceNameEdit.setFocus()
