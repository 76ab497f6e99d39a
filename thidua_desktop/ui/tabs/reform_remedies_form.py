"""The fields of one remedy: cause, measure, owner, due day, proof; where it came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Remedy, RemedyState
from thidua_desktop.domain.reform.remedies import STATE_WORDS
from thidua_desktop.ui.forms.ui_form_remedy import Ui_FormRemedy
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

_SAME = (
    "criterion_code",
    "criterion_name",
    "cause",
    "measure",
    "owner",
    "due_on",
    "done_on",
    "proof",
    "note",
    "lost",
    "unit_id",
)
"""Fields that stand in the form under the record's own names and values."""


class RemedyForm(QWidget):
    """Loads and gives back a ``Remedy``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remedy: Remedy | None = None
        self.ui = ui = Ui_FormRemedy()
        ui.setupUi(self)
        fill_combo(ui.stateBox, [(words, state.value) for state, words in STATE_WORDS.items()])
        self.fields = Fields(
            self,
            criterion_code=ui.codeEdit,
            lost=ui.lostEdit,
            unit_id=ui.unitBox,
            criterion_name=ui.nameEdit,
            cause=ui.causeEdit,
            measure=ui.measureEdit,
            owner=ui.ownerEdit,
            due_on=ui.dueEdit,
            state=ui.stateBox,
            done_on=ui.doneEdit,
            proof=ui.proofEdit,
            note=ui.noteEdit,
        )

    def set_units(self, units: Iterable[tuple[str, int | None]]) -> None:
        """The choices of whose points were lost: names with ids, the office itself with ``None``."""
        fill_combo(self.ui.unitBox, units)

    def load(self, remedy: Remedy) -> None:
        self._remedy = remedy
        values = {name: getattr(remedy, name) for name in _SAME}
        self.fields.load({**values, "state": remedy.state.value})

    def record(self) -> Remedy:
        """The remedy as edited. Raises ``Invalid`` for a day or points that are none."""
        assert self._remedy is not None
        values = self.fields.values()
        return replace(
            self._remedy,
            **{name: values[name] for name in _SAME if name != "lost"},
            lost=values["lost"] or 0,
            state=RemedyState(values["state"]),
        )

    def ask_proof(self, remedy: Remedy) -> None:
        """Show a state that still needs words: proof of what is mended, the reason of what is not."""
        ui = self.ui
        ui.stateBox.setCurrentIndex(ui.stateBox.findData(remedy.state.value))
        (ui.noteEdit if remedy.state is RemedyState.DROPPED else ui.proofEdit).setFocus()

    def show_proof(self, name: str, *, stored: bool) -> None:
        """The kept file's name; ``stored``: whether the remedy is in the plan, so that one can be kept."""
        ui = self.ui
        ui.fileLabel.setText(f"Tệp chứng minh: {name}" if name else "Chưa có tệp chứng minh")
        ui.fileLabel.setToolTip(name)
        ui.attachButton.setEnabled(stored)
        ui.openButton.setVisible(bool(name))
        ui.detachButton.setVisible(bool(name))
