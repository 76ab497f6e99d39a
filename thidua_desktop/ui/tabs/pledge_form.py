"""The fields of one unit's pledge (giao ước thi đua) with its targets and the people it registers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Pledge
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_form_pledge import Ui_FormPledge
from thidua_desktop.ui.tabs.pledges_closed import lock_fields
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.pledge_paper_kinds import list_words

_SAME = (
    "unit_id",
    "representative",
    "representative_post",
    "title_registered",
    "signed_on",
    "note",
    "targets",
    "people",
)
"""Fields that stand in the form under the record's own names."""


class PledgeForm(QWidget):
    """Loads and gives back a ``Pledge``."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pledge: Pledge | None = None
        self.ui = Ui_FormPledge()
        self.ui.setupUi(self)
        ui = self.ui
        ui.targets.setup(context)
        ui.people.setup(context)
        self.fields = Fields(
            self,
            unit_id=ui.unitBox,
            representative=ui.representativeEdit,
            representative_post=ui.postEdit,
            title_registered=ui.titleEdit,
            signed_on=ui.signedEdit,
            note=ui.noteEdit,
            targets=ui.targets,
            people=ui.people,
        )
        ui.unitBox.activated.connect(self._offer_head)
        self.fields.edited.connect(self._count)

    def load(self, pledge: Pledge) -> None:
        self._pledge = pledge
        office = self._context.workspace.settings.office()
        units = list_words(self._context.workspace.units.all(), office.place if office else "")
        fill_combo(self.ui.unitBox, [("", 0), *((words, unit_id) for unit_id, words in units.items())])
        if self.ui.unitBox.findData(pledge.unit_id) < 0:
            self.ui.unitBox.addItem(self._context.workspace.units.get(pledge.unit_id).name, pledge.unit_id)
        self.fields.load({name: getattr(pledge, name) for name in _SAME})
        self._count()

    def record(self) -> Pledge:
        """The pledge as edited. Raises ``Invalid`` for a date that does not exist, a row without words."""
        assert self._pledge is not None
        return replace(self._pledge, **self.fields.values())

    def lock(self, locked: bool) -> None:
        """Nothing can be typed while the year is closed."""
        lock_fields([self.fields[name] for name in _SAME], locked)

    def _offer_head(self) -> None:
        """A unit's head is who usually signs: taken where nobody is written yet."""
        unit_id = self.ui.unitBox.currentData()
        if unit_id and not self.ui.representativeEdit.text().strip():
            unit = self._context.workspace.units.get(unit_id)
            self.ui.representativeEdit.setText(unit.head_name)
            self.ui.postEdit.setText(unit.head_post)

    def _count(self) -> None:
        """How many lines wait behind each tab."""
        ui = self.ui
        targets, people = len(ui.targets.value()), len(ui.people.value())
        ui.parts.setTabText(0, f"Chỉ tiêu ({targets})" if targets else "Chỉ tiêu")
        ui.parts.setTabText(1, f"D&anh hiệu cá nhân ({people})" if people else "D&anh hiệu cá nhân")
