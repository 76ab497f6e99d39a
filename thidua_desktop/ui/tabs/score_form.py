"""The self score of one criterion: points, not applicable, evidence, explanation."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.reform import CriterionNode
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.ui.forms.ui_form_score import Ui_ScoreForm
from thidua_desktop.ui.widgets.fields import Fields


@dataclass(frozen=True, slots=True)
class SelfScore:
    """What the clerk typed for one leaf; points in thousandths."""

    node: CriterionNode
    points: int | None
    not_applicable: bool
    declared: str
    note: str


class ScoreForm(QWidget):
    """Loads a ``CriterionNode``, gives a ``SelfScore``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_ScoreForm()
        ui.setupUi(self)
        self._node: CriterionNode | None = None
        self.fields = Fields(
            self,
            points=ui.pointsEdit,
            not_applicable=ui.absentBox,
            declared=ui.declaredEdit,
            note=ui.noteEdit,
        )
        ui.absentBox.toggled.connect(lambda on: ui.pointsEdit.setEnabled(not on and self._leaf()))

    def load(self, record: CriterionNode) -> None:
        ui, criterion = self.ui, record.criterion
        self._node = record
        self.fields.load(
            {
                "points": record.self_points,
                "not_applicable": record.not_applicable,
                "declared": record.declared,
                "note": record.note,
            }
        )
        self.fields.set_enabled(record.is_leaf)
        ui.pointsEdit.setEnabled(record.is_leaf and not record.not_applicable)
        rule = [criterion.rule_text, f"Kiểm chứng: {criterion.evidence}" if criterion.evidence else ""]
        if not record.is_leaf:
            rule.append("Mục này được cộng từ các mục con.")
        ui.ruleText.setText("\n".join(part for part in rule if part))
        ui.ruleText.setVisible(bool(ui.ruleText.text()))
        figures = [f"Điểm tối đa: {format_points(criterion.max_thousandths)}"]
        if record.appraised_points is not None:
            figures.append(f"Thẩm định: {format_points(record.appraised_points)}")
        if record.lost:
            figures.append(f"Mất: {format_points(record.lost)}")
        ui.figures.setText(" · ".join(figures))

    def record(self) -> SelfScore:
        assert self._node is not None
        values = self.fields.values()
        return SelfScore(self._node, **values)

    def _leaf(self) -> bool:
        return self._node is not None and self._node.is_leaf
