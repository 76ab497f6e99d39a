"""Cách tính điểm of a component: its kind and numbers, its words, and what figures would earn by it.

The form writes the words, the words fill the form: whichever the clerk changes. Nothing is stored from here;
whoever opened the dialog takes :meth:`RuleDialog.rule` and :meth:`RuleDialog.rule_text` once it is accepted.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Severity
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import AreaKind, Criterion
from thidua_desktop.domain.reform.declared import figures_from_text, how_to_declare, unread
from thidua_desktop.domain.reform.rule_text import rule_from_text, text_of_rule
from thidua_desktop.domain.reform.rules import (
    CHOSEN_BY_HAND,
    Manual,
    Rule,
    check_rule,
    evaluate,
    read_rule,
    write_rule,
)
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_rule_rows import (
    FIELDS,
    KINDS,
    TABLES,
    Line,
    example_of,
    fields_of,
    kind_of,
    lines_of,
    rule_from,
    usual_rule,
)
from thidua_desktop.ui.dialogs.reform_rule_tables import TABLE_COLUMNS
from thidua_desktop.ui.forms.ui_dlg_reform_rule import Ui_DlgReformRule
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.form_notice import say, show_error

_HINTS = {
    "number": "Xếp từ cao xuống thấp; dòng cuối để trống mốc: là phần còn lại.",
    "percent": "Xếp từ cao xuống thấp, “>90” là trên 90 %; dòng cuối để trống mốc: là phần còn lại.",
    "date": "Xếp từ sớm đến muộn: “31/01”, “tháng 01”, “31/12 năm trước”; dòng cuối để trống: muộn hơn.",
    "count_penalty": "Mỗi dòng một loại trường hợp.",
    "adjustment": "Mỗi dòng một loại trường hợp.",
    "checklist": "Điểm các nội dung cộng lại bằng điểm tối đa.",
    "choice": "Chỉ một mức được chọn; mức cao nhất bằng điểm tối đa.",
    "manual": "Chương trình không tính; người chấm ghi điểm.",
}
_BY_RATE = 2
"""Column of the lines of numbers that only steps by percent have."""


class RuleDialog(QDialog):
    """Accepted once the rule makes sense; scored by hand always does."""

    def __init__(
        self,
        context: UiContext,
        criterion: Criterion,
        parent: QWidget | None = None,
        area: AreaKind | None = None,
        year: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._criterion, self._area = context, criterion, area
        self._minus = area is AreaKind.MINUS
        self._year = year or context.workspace.settings.working_year()
        self._filling = False
        self._rule: Rule | None = None
        self.ui = ui = Ui_DlgReformRule()
        ui.setupUi(self)
        self.resize(1060, 640)
        context.icons.dress(self)
        ui.title.setText(f"{criterion.code} {criterion.name}".strip())
        ui.maximum.setText(f"Điểm tối đa: {shown(criterion.max_thousandths)}")
        fill_combo(ui.kindBox, KINDS)
        self.fields = Fields(
            self,
            noun=ui.nounEdit,
            done=ui.doneEdit,
            total=ui.totalEdit,
            factor=ui.factorEdit,
            target=ui.targetEdit,
            cap=ui.capEdit,
            none_name=ui.noneNameEdit,
            none=ui.noneEdit,
            reverse=ui.reverseBox,
            start=ui.startEdit,
            clean=ui.cleanEdit,
            floor=ui.floorEdit,
            zero=ui.zeroEdit,
            scale=ui.scaleEdit,
        )
        self._tables = {
            "words": (ui.wordsPage, ui.wordsTable),
            "numbers": (ui.numbersPage, ui.numbersTable),
            "days": (ui.daysPage, ui.daysTable),
            "counts": (ui.countsPage, ui.countsTable),
        }
        self.sheets: dict[str, GrowingSheet[Line]] = {}
        for name, (_, table) in self._tables.items():
            sheet = GrowingSheet(TABLE_COLUMNS[name], Line)
            table.attach(context, sheet, stretch=0, wrap=name == "words")
            sheet.edited.connect(plain(self._form_changed))
            self.sheets[name] = sheet
        self.fields.edited.connect(self._form_changed)
        ui.kindBox.activated.connect(plain(self._kind_chosen))
        ui.textEdit.textChanged.connect(self._text_changed)
        ui.tryEdit.textEdited.connect(plain(self._try))
        ui.saveButton.clicked.connect(plain(self.save))
        ui.closeButton.clicked.connect(self.reject)
        shortcut("Ctrl+S", self.save, self)
        for button in (ui.saveButton, ui.closeButton):
            button.setAutoDefault(False)
        self._begin()

    # ---- what was chosen ---------------------------------------------------------------------
    def rule(self) -> str:
        """JSON text of the rule; empty by hand, unless the words could be read as a rule and shall not be."""
        return "" if self._rule is None else write_rule(self._rule)

    def rule_text(self) -> str:
        """Cách tính điểm in words."""
        return str(self.ui.textEdit.toPlainText()).strip()

    def save(self) -> None:
        """Accept, unless the rule makes no sense yet."""
        if self._kind == "manual":
            readable = rule_from_text(
                self.rule_text(), self._criterion.max_thousandths, area=self._area
            ).recognised
            self._rule = CHOSEN_BY_HAND if readable else Manual()
            self.accept()
            return
        try:
            rule = self._typed()
        except Invalid as error:
            show_error(error, self.fields, self.ui.notice)
            return
        self._rule = rule
        self.accept()

    # ---- filling -----------------------------------------------------------------------------
    def _begin(self) -> None:
        criterion = self._criterion
        reading = rule_from_text(criterion.rule_text, criterion.max_thousandths, area=self._area)
        rule = read_rule(criterion.rule) if criterion.rule else reading.rule
        say(self.ui.notice, "")
        self._filling = True
        self.ui.textEdit.setPlainText(criterion.rule_text)
        self._filling = False
        self._show(rule)
        self.ui.kindBox.setFocus()

    def _show(self, rule: Rule) -> None:
        """Put ``rule`` into the form."""
        kind = kind_of(rule)
        self._filling = True
        self.ui.kindBox.setCurrentIndex(self.ui.kindBox.findData(kind))
        self.fields.load(fields_of(rule))
        table = TABLES.get(kind)
        if table:
            self.sheets[table].set_rows(lines_of(rule))
        self._filling = False
        self._arrange()
        self._rule = rule
        self.ui.tryEdit.setText(example_of(rule, self._year))
        self._judge()

    def _arrange(self) -> None:
        """Only what the kind uses is there."""
        ui, kind = self.ui, self._kind
        for name in {name for names in FIELDS.values() for name in names}:
            ui.form.setRowVisible(self.fields[name], name in FIELDS[kind])
        table = TABLES.get(kind)
        ui.tables.setCurrentWidget(self._tables[table][0] if table else ui.nothingPage)
        ui.numbersTable.setColumnHidden(_BY_RATE, kind != "percent")
        ui.doneEditLabel.setText("&Tỷ lệ khảo sát" if kind == "survey" else "&Tử số")
        say(ui.hint, _HINTS.get(kind, ""))
        for part in (ui.tryLabel, ui.tryEdit, ui.outcome):
            part.setVisible(kind != "manual")

    @property
    def _kind(self) -> str:
        return str(self.ui.kindBox.currentData())

    # ---- the clerk's changes -----------------------------------------------------------------
    def _kind_chosen(self) -> None:
        if self._rule is not None and kind_of(self._rule) == self._kind:
            return
        rule = usual_rule(self._kind, self._criterion.max_thousandths, minus=self._minus)
        self._show(rule)
        self._write(rule)

    def _form_changed(self) -> None:
        if self._filling:
            return
        self.fields.clear_problems()
        try:
            self._rule = self._typed()
        except Invalid as error:
            self._rule = None
            say(self.ui.notice, error.message)
            self._judge()
            return
        self._write(self._rule)
        self._judge()

    def _text_changed(self) -> None:
        if self._filling:
            return
        maximum = self._criterion.max_thousandths
        self._show(rule_from_text(self.rule_text(), maximum, area=self._area).rule)

    def _typed(self) -> Rule:
        """The rule of the form, sound for the component.

        :raises Invalid: it is not.
        """
        table = TABLES.get(self._kind)
        lines = self.sheets[table].written() if table else []
        values: dict[str, Any] = self.fields.values()
        rule = rule_from(self._kind, lines, values, minus=self._minus)
        if faults := check_rule(rule, self._criterion.max_thousandths):
            raise Invalid(faults)
        return rule

    def _write(self, rule: Rule) -> None:
        """The words of what the form says; those of a rule by hand stay as they are."""
        if isinstance(rule, Manual):
            return
        self._filling = True
        self.ui.textEdit.setPlainText(text_of_rule(rule, self._criterion.max_thousandths))
        self._filling = False

    # ---- what it comes to --------------------------------------------------------------------
    def _judge(self) -> None:
        """Say how the words were understood, and try the rule."""
        ui, maximum = self.ui, self._criterion.max_thousandths
        if self._rule is not None:
            say(ui.notice, "")
        reading = rule_from_text(self.rule_text(), maximum, area=self._area)
        if self._rule is None:
            said = "Lời chưa đổi theo: bên trái còn chỗ phải sửa."
        elif isinstance(self._rule, Manual):
            said = reading.reason or "Chấm bằng tay."
        elif reading.rule == self._rule:
            said = "Lời và cách tính bên trái khớp nhau."
        else:
            said = "Lời không nói đúng cách tính bên trái; điểm tính theo bên trái."
        ui.reading.setText(said)
        self._try()

    def _try(self) -> None:
        ui, rule = self.ui, self._rule
        declared = ui.tryEdit.text().strip()
        if rule is None or isinstance(rule, Manual):
            ui.outcome.setText("")
            return
        if not declared:
            ui.outcome.setText(f"Số liệu kê khai: {how_to_declare(rule)}.")
            return
        figures = figures_from_text(rule, declared)
        if figures is None:
            ui.outcome.setText(unread(rule, declared).message)
            return
        outcome = evaluate(rule, figures, self._criterion.max_thousandths, year=self._year)
        remarks = [problem.message for problem in outcome.problems if problem.severity is not Severity.SKIP]
        ui.outcome.setText("\n".join(filter(None, [outcome.working, *remarks])))


def edit_rule(
    context: UiContext,
    criterion: Criterion,
    area: AreaKind | None = None,
    year: int | None = None,
    parent: QWidget | None = None,
) -> tuple[str, str] | None:
    """Let the clerk change a rule: its JSON text and its words, ``None`` where nothing was taken."""
    dialog = RuleDialog(context, criterion, parent, area, year)
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    result = (dialog.rule(), dialog.rule_text()) if taken else None
    dialog.deleteLater()
    return result
