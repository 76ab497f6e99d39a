"""The page for somebody who is not in the list."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.recipients import RECIPIENT_LABELS
from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.services.desk import LateRecipient
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.forms.ui_desk import Ui_Desk
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.recipient_picker import Found


class LatePage:
    """Fills itself from the lists when somebody is picked there; typed words stand alone otherwise."""

    def __init__(self, ui: Ui_Desk, workspace: Workspace) -> None:
        self._ui = ui
        self._workspace = workspace
        self._models: list[Award] = []
        self.fields = Fields(
            ui.latePage,
            award_code=ui.lateAwardBox,
            name=ui.lateNameEdit,
            salutation=ui.lateSalutationEdit,
            post=ui.latePostEdit,
            unit_name=ui.lateUnitEdit,
            basis=ui.lateBasisEdit,
            after=ui.lateAfterEdit,
        )
        ui.lateFindEdit.set_source(self._candidates)
        ui.lateFindEdit.picked.connect(self._on_picked)
        ui.lateDecisionBox.currentIndexChanged.connect(self._on_decision)
        ui.lateAwardBox.currentIndexChanged.connect(self._on_award)
        ui.lateAfterEdit.textChanged.connect(self._show_number)

    def open(self, name: str = "") -> None:
        """An empty page, with what was typed into the search as the name."""
        ui = self._ui
        fill_combo(ui.lateDecisionBox, [(text, i) for i, text in self._workspace.desk.decisions()])
        self._on_decision()
        ui.lateFindEdit.set_value(None)
        blank = dict.fromkeys(("name", "salutation", "post", "unit_name", "basis", "after"), "")
        self.fields.load(blank)
        ui.lateFindEdit.setText(name)
        ui.lateFindEdit.setFocus()
        ui.lateFindEdit.selectAll()

    @property
    def decision_id(self) -> int:
        return int(self._ui.lateDecisionBox.currentData() or 0)

    def recipient(self) -> LateRecipient:
        """What stands in the page. Raises ``Invalid`` for a number that is none and without an award."""
        values, model, after = self.fields.values(), self._model(), str(self._ui.lateAfterEdit.text()).strip()
        if model is None:
            message = "Quyết định này chưa có hình thức khen thưởng nào để thêm."
            raise Invalid([Problem("missing", message, field="award_code")])
        if after and not (after.isascii() and after.isdecimal() and len(after) < 10):
            raise Invalid([Problem("bad_number", "Ghi số thứ tự, ví dụ 45.", field="after")])
        picked = self._ui.lateFindEdit.value()
        return LateRecipient(
            award_code=model.award_code,
            kind=model.recipient_kind,
            name=values["name"],
            basis=values["basis"],
            salutation=values["salutation"],
            post=values["post"],
            unit_name=values["unit_name"],
            recipient_id=picked.id if picked is not None else None,
            after=int(after) if after else None,
        )

    # ---- inside ------------------------------------------------------------------------------
    def _model(self) -> Award | None:
        place = self._ui.lateAwardBox.currentIndex()
        return self._models[place] if 0 <= place < len(self._models) else None

    def _kind(self) -> RecipientKind:
        model = self._model()
        return model.recipient_kind if model is not None else RecipientKind.PERSON

    def _on_decision(self) -> None:
        self._models = self._workspace.desk.late.like(self.decision_id) if self.decision_id else []
        labels = [
            (f"{one.award_name} · {RECIPIENT_LABELS[one.recipient_kind]}", place)
            for place, one in enumerate(self._models)
        ]
        fill_combo(self._ui.lateAwardBox, labels)
        self._show_number()

    def _on_award(self) -> None:
        self._ui.lateFindEdit.set_value(None)
        self._show_number()

    def _show_number(self) -> None:
        text = ""
        if self._model() is not None:
            try:
                text = self._workspace.desk.late.number_text(self.decision_id, self.recipient())
            except Invalid:
                text = ""
        self._ui.lateNumberLabel.setText(f"Sẽ mang số {text}" if text else "")

    def _candidates(self, text: str) -> Sequence[Found]:
        hits = self._workspace.nominations.recipients(text, self._kind(), limit=8)
        return [Found(hit.id, hit.title.removeprefix("Hộ "), hit.subtitle) for hit in hits]

    def _on_picked(self, recipient_id: int) -> None:
        if not recipient_id:
            return
        words = self._workspace.desk.late.words(self._kind(), recipient_id)
        self.fields.load(
            {
                "name": words.name,
                "salutation": words.salutation,
                "post": words.post,
                "unit_name": words.unit_name,
            }
        )
        self._ui.lateBasisEdit.setFocus()
