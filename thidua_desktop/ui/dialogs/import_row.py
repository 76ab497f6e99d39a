"""One row of an import at close hand: what it says, what is wrong with it, and who it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from thidua_desktop.domain.errors import Problem
from thidua_desktop.services.imports.plan import Answer, Fate, RowPlan
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.models.import_rows import ImportRows
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.problem_list import place

_LINE = 196
"""Pixels for a line of an answer: radio buttons do not break lines by themselves."""

_PROBLEMS = 220
"""Pixels the problems may take before they scroll, so that the answers stay in sight."""


class RowCard(QObject):
    """Shows a row and takes the answer to its question. ``answered`` comes after each answer."""

    answered = Signal()

    def __init__(self, ui: Ui_DlgImport, rows: ImportRows) -> None:
        super().__init__(ui.rowCard)
        self._ui, self._rows = ui, rows
        self._row: RowPlan | None = None
        self._group = QButtonGroup(self)
        self._answers: list[Answer] = []
        ui.rowProblems.set_most(_PROBLEMS)
        self._group.idToggled.connect(self._on_toggled)

    def show_row(self, row: RowPlan | None) -> None:
        """Show ``row``, or the problems of the whole files when there is none."""
        ui = self._ui
        self._row = row
        if row is None:
            self.show_files(self._rows.file, self._rows.sheet)
            return
        ui.rowTitle.setText(self._rows.chip(row).text)
        self._say(f"{row.key.file} · {row.key.sheet} · dòng {row.key.row}", row.summary)
        self._list([(problem, self._rows.describe(problem, row.key.file)) for problem in row.problems])
        self._show_choices(row)

    def show_files(self, file: str, sheet: str) -> None:
        """The problems of a file or a sheet as a whole (all files for an empty name)."""
        ui, plan = self._ui, self._rows.plan
        self._row = None
        files = [one for one in plan.files if not file or one.file == file] if plan else []
        found = [
            problem for one in files for problem in one.problems if not sheet or problem.sheet in ("", sheet)
        ]
        ui.rowTitle.setText(sheet or file or "Tất cả các tệp")
        self._say("Điều cần biết về cả trang" if found else "", "" if found else "Chọn một dòng để xem kỹ.")
        self._list([(problem, f"{place(problem)}: {problem.message}".lstrip(": ")) for problem in found])
        self._show_choices(None)

    def focus_answers(self) -> None:
        """Put the cursor on the answer given, or on the first."""
        buttons = self._group.buttons()
        if buttons:
            (self._group.checkedButton() or buttons[0]).setFocus()

    def _say(self, place: str, summary: str) -> None:
        for label, text in ((self._ui.rowPlace, place), (self._ui.rowSummary, summary)):
            label.setText(text)
            label.setVisible(bool(text))

    def _list(self, findings: Sequence[tuple[Problem, str]]) -> None:
        """Findings with the words to show, their place in front."""
        self._ui.rowProblems.set_problems([replace(problem, message=text) for problem, text in findings])
        self._ui.rowProblems.setVisible(bool(findings))

    def _show_choices(self, row: RowPlan | None) -> None:
        layout = self._ui.choiceLayout
        for button in self._group.buttons():
            self._group.removeButton(button)
            layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers = []
        asked = row is not None and row.fate is Fate.ASK
        self._ui.choiceGroup.setVisible(asked)
        if row is None or not asked:
            return
        options: list[tuple[Answer, str]] = [(choice.id, choice.label) for choice in row.choices]
        if row.can_be_new:
            options.append(("new", "Thêm mới: chưa có trong danh sách"))
        options.append(("skip", "Bỏ qua dòng này"))
        given = self._rows.answers.get(row.key)
        for number, (answer, label) in enumerate(options):
            text = broken(f"{number + 1}. {label}", self._ui.choiceGroup.fontMetrics(), _LINE)
            button = QRadioButton("&" + text.replace("&", "&&"))
            button.setToolTip(plain_tip(label))
            self._answers.append(answer)
            self._group.addButton(button, number)
            layout.addWidget(button)
            if given == answer:
                button.setChecked(True)

    def _on_toggled(self, number: int, on: bool) -> None:
        row = self._row
        if not on or row is None or self._rows.answers.get(row.key) == self._answers[number]:
            return
        self._rows.answer(row, self._answers[number])
        self._ui.rowTitle.setText(self._rows.chip(row).text)
        self.answered.emit()


def broken(text: str, metrics: QFontMetrics, width: int) -> str:
    """``text`` with line breaks between words so that no line is wider than ``width`` pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
