"""Lập hội nghị: a name, a day and a programme to begin from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.records import Conference, ConferenceKind, DecisionState
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_conference import Ui_DlgConference
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.form_notice import read_fields, show_error

_NAMES = {
    ConferenceKind.SUMMARY: "Hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm {year}",
    ConferenceKind.LAUNCH: "Hội nghị phát động phong trào thi đua, ký giao ước thi đua năm {year}",
    ConferenceKind.OTHER: "Hội nghị năm {year}",
}


class ConferenceDialog(QDialog):
    """Accepted once the conference is stored; :attr:`made` is its id."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.conferences
        self._suggested = ""
        self.made = 0
        self.ui = ui = Ui_DlgConference()
        ui.setupUi(self)
        ui.notice.hide()
        self.fields = Fields(
            self, template=ui.templateBox, name=ui.nameEdit, date=ui.dateEdit, place=ui.placeEdit
        )
        self._templates = {one.code: one for one in self._service.templates()}
        fill_combo(
            ui.templateBox,
            [*((one.name, one.code) for one in self._templates.values()), ("Không dùng mẫu", "")],
        )
        year, decisions = context.year, context.workspace.decisions
        self._decisions = tuple(
            one.decision.id
            for one in reversed(decisions.all(year))
            if one.decision.state is DecisionState.ISSUED
        )
        ui.title.setText(f"Lập hội nghị năm {year}")
        ui.announceBox.setChecked(bool(self._decisions))
        ui.announceBox.setEnabled(bool(self._decisions))
        office = context.workspace.settings.office()
        self._chair = office.signers[0].name if office and office.signers else ""
        ui.templateBox.currentIndexChanged.connect(self._suggest)
        ui.okButton.clicked.connect(plain(self.store))
        ui.cancelButton.clicked.connect(self.reject)
        ui.nameEdit.installEventFilter(self)
        self._suggest()
        self.resize(640, self.sizeHint().height())  # the template's whole name
        ui.nameEdit.setFocus()
        ui.nameEdit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter behind the name goes on to the day while there is none: nothing is made by a key too many."""
        if watched is self.ui.nameEdit and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.ui.dateEdit.text().strip():
                self.ui.dateEdit.setFocus()
                return True
        return super().eventFilter(watched, event)

    def store(self) -> None:
        """Make the conference with its programme, the decisions announced and the turns of them."""
        values = read_fields(self.fields, self.ui.notice)
        if values is None:
            return
        code, workspace = values["template"], self._context.workspace
        template = self._templates.get(code)
        announce = self.ui.announceBox.isChecked()
        conference = Conference(
            0,
            values["name"],
            self._context.year,
            values["date"],
            values["place"],
            self._chair,
            decision_ids=self._decisions if announce else (),
            kind=template.kind if template else ConferenceKind.OTHER,
        )

        def work() -> None:
            self.made = self._service.add(conference).created
            if code:
                self._service.apply_template(self.made, code)
            if announce and conference.decision_ids:
                workspace.stage.build(self.made)

        self._context.change(
            lambda: workspace.operations.together(f"Đã lập {conference.name or 'hội nghị'}", work),
            lambda changes: self.accept(),
            lambda error: show_error(error, self.fields, self.ui.notice),
            owner=self,
        )

    def _suggest(self) -> None:
        """A name by the template; one typed by hand stays."""
        if self.ui.nameEdit.text() != self._suggested:
            return
        template = self._templates.get(self.ui.templateBox.currentData())
        kind = template.kind if template else ConferenceKind.OTHER
        self._suggested = _NAMES[kind].format(year=self._context.year)
        self.ui.nameEdit.setText(self._suggested)
