"""The fields of one unit's pledge (giao ước thi đua)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Direction, Pledge, Target
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_form_pledge import Ui_FormPledge
from thidua_desktop.ui.widgets.fields import Fields, fill_combo


class PledgeForm(QWidget):
    """Loads and gives back a ``Pledge``; its targets are shown, not edited, here."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pledge: Pledge | None = None
        self.ui = Ui_FormPledge()
        self.ui.setupUi(self)
        ui = self.ui
        self.fields = Fields(
            self,
            unit_id=ui.unitBox,
            representative=ui.representativeEdit,
            representative_post=ui.postEdit,
            title_registered=ui.titleEdit,
            signed_on=ui.signedEdit,
            note=ui.noteEdit,
        )
        ui.unitBox.activated.connect(self._offer_head)

    def load(self, pledge: Pledge) -> None:
        self._pledge = pledge
        units = self._context.workspace.units.all()
        fill_combo(self.ui.unitBox, [("", 0), *((unit.name, unit.id) for unit in units)])
        if self.ui.unitBox.findData(pledge.unit_id) < 0:
            self.ui.unitBox.addItem(self._context.workspace.units.get(pledge.unit_id).name, pledge.unit_id)
        self.fields.load(
            {
                "unit_id": pledge.unit_id,
                "representative": pledge.representative,
                "representative_post": pledge.representative_post,
                "title_registered": pledge.title_registered,
                "signed_on": pledge.signed_on,
                "note": pledge.note,
            }
        )
        self.ui.targetsCaption.setText(f"Chỉ tiêu ({len(pledge.targets)})")
        self.ui.targetsCaption.setVisible(bool(pledge.targets))
        self.ui.targetsLabel.setText("\n".join(_target_line(target) for target in pledge.targets))

    def record(self) -> Pledge:
        """The pledge as edited. Raises ``Invalid`` for a date that does not exist."""
        assert self._pledge is not None
        return replace(self._pledge, **self.fields.values())

    def _offer_head(self) -> None:
        """A unit's head is who usually signs: taken where nobody is written yet."""
        unit_id = self.ui.unitBox.currentData()
        if unit_id and not self.ui.representativeEdit.text().strip():
            unit = self._context.workspace.units.get(unit_id)
            self.ui.representativeEdit.setText(unit.head_name)
            self.ui.postEdit.setText(unit.head_post)


def _target_line(target: Target) -> str:
    """``"• Hồ sơ đúng hạn: từ 98 % trở lên"``."""
    plan = " ".join(part for part in (target.plan, target.measure) if part)
    if plan and target.direction is Direction.LOWER:
        plan = f"không quá {plan}"
    return f"• {target.content}: {plan}" if plan else f"• {target.content}"
