"""The fields of one movement (phong trào thi đua)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Movement, MovementKind, MovementScope
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_form_movement import Ui_FormMovement
from thidua_desktop.ui.tabs.pledges_closed import lock_fields
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

KINDS = {MovementKind.REGULAR: "Thường xuyên", MovementKind.THEMATIC: "Theo chuyên đề"}
SCOPES = {
    MovementScope.BODY: "Cơ quan, đơn vị",
    MovementScope.BLOCK: "Cụm, khối thi đua",
    MovementScope.PROVINCE: "Bộ, tỉnh",
    MovementScope.NATION: "Toàn quốc",
}


_SAME = (
    "name",
    "launched_by",
    "paper",
    "starts_on",
    "ends_on",
    "content",
    "planned_money",
    "note",
    "targets",
    "awards",
)
"""Fields that stand in the form under the record's own names."""
_CONTROLS = (*_SAME, "kind", "scope")


class MovementForm(QWidget):
    """Loads and gives back a ``Movement``."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._movement: Movement | None = None
        self.ui = ui = Ui_FormMovement()
        ui.setupUi(self)
        fill_combo(ui.kindBox, [(words, kind.value) for kind, words in KINDS.items()])
        fill_combo(ui.scopeBox, [(words, scope.value) for scope, words in SCOPES.items()])
        ui.targets.setup(context)
        ui.awards.setup(context)
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            kind=ui.kindBox,
            scope=ui.scopeBox,
            launched_by=ui.launchedEdit,
            paper=ui.paperEdit,
            starts_on=ui.startEdit,
            ends_on=ui.endEdit,
            content=ui.contentEdit,
            planned_money=ui.moneyEdit,
            note=ui.noteEdit,
            targets=ui.targets,
            awards=ui.awards,
        )

    def lock(self, locked: bool) -> None:
        """Nothing can be typed while the year is closed."""
        lock_fields((self.fields[name] for name in _CONTROLS), locked)

    def load(self, movement: Movement) -> None:
        self._movement = movement
        values = {name: getattr(movement, name) for name in _SAME}
        self.fields.load({**values, "kind": movement.kind.value, "scope": movement.scope.value})

    def record(self) -> Movement:
        """The movement as edited. Raises ``Invalid`` for a date or an amount that is none."""
        assert self._movement is not None
        values = self.fields.values()
        values["kind"] = MovementKind(values["kind"])
        values["scope"] = MovementScope(values["scope"])
        return replace(self._movement, **values)
