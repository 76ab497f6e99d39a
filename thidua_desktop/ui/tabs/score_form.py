"""Everything said of one component: figures, own points, appraisals with their reasons, explanation."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from thidua_desktop.domain.reform.declared import how_to_declare
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform.scoring import SheetRow
from thidua_desktop.services.reform.scoring_entries import Entry
from thidua_desktop.ui.forms.ui_form_score import Ui_ScoreForm
from thidua_desktop.ui.models.score_sheet import disagreements, is_survey, points_text
from thidua_desktop.ui.tabs.pledges_closed import lock_fields
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.form_notice import say

_POINTS = ("self_points", "appraised", "appraised_2", "survey")
_TEXTS = ("declared", "note", "reason", "explanation", "reason_2")


class ScoreForm(QWidget):
    """Loads a ``SheetRow``, gives an ``Entry`` with what was changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_ScoreForm()
        ui.setupUi(self)
        self._row: SheetRow | None = None
        self._locked = False
        self.fields = Fields(
            self,
            declared=ui.declaredEdit,
            self_points=ui.pointsEdit,
            absent=ui.absentBox,
            note=ui.noteEdit,
            survey=ui.surveyEdit,
            appraised=ui.appraisedEdit,
            reason=ui.reasonEdit,
            explanation=ui.explanationEdit,
            appraised_2=ui.appraised2Edit,
            reason_2=ui.reason2Edit,
        )
        ui.absentBox.toggled.connect(self._enable)
        ui.picks.picked.connect(ui.declaredEdit.setPlainText)

    def set_locked(self, locked: bool) -> None:
        """Show without letting anything be typed: the round is published, or the year closed."""
        self._locked = locked
        self._enable()

    def load(self, record: SheetRow) -> None:
        """Show a component; of a sum only what it is made of."""
        ui, row = self.ui, record
        self._row = row
        self.fields.load(
            {
                **{name: getattr(row, name) for name in (*_POINTS, *_TEXTS)},
                "absent": row.absent_by_unit,
            }
        )
        for name in _POINTS:
            edit = self.fields[name]
            edit.setText(points_text(getattr(row, name)))  # type: ignore[attr-defined]  # a line
        for text in self.findChildren(QPlainTextEdit):
            text.verticalScrollBar().setValue(0)  # a small box would start at the second line
        self.fields.mark_clean()
        form: QFormLayout = ui.form
        own, survey = row.criterion.scored_by == "self", is_survey(row)
        for control, shown in (
            (ui.declaredEdit, row.is_leaf),
            (ui.picks, ui.picks.show_rule(row.rule, row.figures)),
            (ui.pointsEdit, row.is_leaf and own),
            (ui.absentBox, row.is_leaf),
            (ui.noteEdit, row.is_leaf),
            (ui.surveyEdit, row.is_leaf and survey),
            *((one, row.is_leaf and not survey) for one in (ui.appraisedEdit, ui.reasonEdit)),
            (ui.explanationEdit, row.is_leaf and not survey),
            *((one, row.is_leaf and not survey) for one in (ui.appraised2Edit, ui.reason2Edit)),
        ):
            form.setRowVisible(control, shown)
        hint = how_to_declare(row.rule) if row.rule else ""
        ui.declaredEdit.setPlaceholderText(f"{hint[:1].upper()}{hint[1:]}")
        say(ui.working, self._working(row))
        say(ui.findings, "\n".join(f"! {text}" for text in disagreements(row)))
        say(ui.ruleText, self._rule(row))
        self._enable()

    def record(self) -> Entry:
        """What differs from what was loaded. Raises ``Invalid`` for points that are no number."""
        assert self._row is not None
        row, values = self._row, self.fields.values()
        changed: dict[str, object] = {
            name: values[name] for name in _TEXTS if values[name] != getattr(row, name)
        }
        for name in _POINTS:
            if values[name] != getattr(row, name):
                changed[name] = "" if values[name] is None else format_points(values[name], 3)
        if values["absent"] != row.absent_by_unit:
            changed["absent"] = values["absent"]
            changed.pop("self_points", None)
        return Entry(row.criterion.id, **changed)  # type: ignore[arg-type]

    def _enable(self) -> None:
        ui = self.ui
        controls = (
            ui.declaredEdit,
            ui.noteEdit,
            ui.surveyEdit,
            ui.appraisedEdit,
            ui.reasonEdit,
            ui.explanationEdit,
            ui.appraised2Edit,
            ui.reason2Edit,
            ui.absentBox,
        )
        lock_fields(controls, self._locked)
        ui.pointsEdit.setReadOnly(self._locked)
        ui.picks.set_locked(self._locked)
        ui.pointsEdit.setEnabled(not ui.absentBox.isChecked())

    @staticmethod
    def _working(row: SheetRow) -> str:
        if not row.is_leaf:
            return "Mục này được cộng từ các mục con."
        parts = [f"Tối đa {points_text(row.criterion.max_thousandths)}"]
        parts += [f"mất {points_text(row.lost)}"] if row.lost else []
        said = " · ".join(parts)
        return f"{row.working}\n{said}" if row.working else said

    @staticmethod
    def _rule(row: SheetRow) -> str:
        criterion = row.criterion
        parts = [f"Cách tính: {criterion.rule_text}"] if criterion.rule_text else []
        parts += (
            ["Chấm tay: cách tính chưa đọc được thành quy tắc."] if row.is_leaf and row.rule is None else []
        )
        parts += [f"Kiểm chứng: {criterion.evidence}"] if criterion.evidence else []
        return "\n".join(parts)
