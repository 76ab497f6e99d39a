"""One row of an import at close hand: what it says, what is wrong with it, and who it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from thidua_desktop.domain.errors import Problem
from thidua_desktop.services.imports.plan import Answer, Choice, Fate, RowPlan
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.models.import_rows import ImportRows, word_of
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.problem_list import place

_LINE = 224
"""Pixels for a line of an answer: radio buttons do not break lines by themselves."""

_PROBLEMS = 140
"""Pixels the problems may take before they scroll, so that the answers stay in sight."""
_ANSWERS = 88
"""Fewest pixels of the answers before they scroll: long ones must not push the window off a small screen."""


_MEANINGS = 6
"""Most meanings of a word that are offered: they come ranked, and all have to be in sight."""


class RowCard(QObject):
    """Shows a row and takes the answer to its question: who it is, or what a word of it means."""

    answered = Signal()
    """After each answer that changed the rows."""
    meant = Signal(object, object)
    """(``RowPlan``, ``Choice``): what the word means for which the row cannot come in."""
    drawn = Signal(list)
    """The buttons of the answers, made anew for each row."""

    def __init__(self, ui: Ui_DlgImport, rows: ImportRows) -> None:
        super().__init__(ui.rowCard)
        self._ui, self._rows = ui, rows
        self.row: RowPlan | None = None
        """The row shown, ``None`` for files as wholes."""
        self._group = QButtonGroup(self)
        self._answers: list[Answer] = []
        ui.rowProblems.set_most(_PROBLEMS)
        ui.rowCardLayout.setStretchFactor(ui.choiceGroup, 1)
        self._group.idToggled.connect(self._on_toggled)

    def show_row(self, row: RowPlan | None) -> None:
        """Show ``row``, or the problems of the whole files when there is none."""
        ui = self._ui
        self.row = row
        if row is None:
            self.show_files(self._rows.file, self._rows.sheet)
            return
        ui.rowTitle.setText(self._rows.chip(row).text)
        place = (row.key.file, row.key.sheet, f"dòng {row.key.row}")
        self._say(" · ".join(part for part in place if part), row.summary)
        self._list([(problem, self._rows.describe(problem, row.key.file)) for problem in row.problems])
        self._show_choices(row)

    def show_files(self, file: str, sheet: str) -> None:
        """The problems of a file or a sheet as a whole (all files for an empty name)."""
        ui, plan = self._ui, self._rows.plan
        self.row = None
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
        self._ui.choiceGroup.setVisible(False)
        if row is not None and row.fate is Fate.ASK:
            self._show_people(row)
        elif row is not None and word_of(row) is not None:
            self._show_meanings(row)

    def _show_people(self, row: RowPlan) -> None:
        options: list[tuple[Answer, str]] = [
            (choice.id, _worded(choice, sure=choice.id == row.sure)) for choice in row.choices
        ]
        if row.can_be_new:
            options.append(("new", "Thêm mới: chưa có trong danh sách"))
        options.append(("skip", "Bỏ qua dòng này"))
        self._draw("Dòng này là ai?", options, self._rows.answers.get(row.key))

    def _show_meanings(self, row: RowPlan) -> None:
        options: list[tuple[Answer, str]] = [
            (place, _worded(choice)) for place, choice in enumerate(row.choices[:_MEANINGS])
        ]
        same = self._rows.same_word(row)
        options.append(("skip", "Để nguyên: không nhập" + (f" {same} dòng này" if same > 1 else "")))
        title = "Danh hiệu này là gì?" if row.asks == "award" else "Đơn vị này là đơn vị nào?"
        self._draw(
            f"{title} (áp dụng cho {same} dòng)" if same > 1 else title,
            options,
            None if self._rows.asks(row) else "skip",
        )

    def _draw(self, title: str, options: Sequence[tuple[Answer, str]], given: Answer | None) -> None:
        group, layout = self._ui.choiceGroup, self._ui.choiceLayout
        group.setTitle(title)
        group.setVisible(True)
        for number, (answer, label) in enumerate(options):
            lines = (
                broken(line, group.fontMetrics(), _LINE) for line in f"{number + 1}. {label}".split("\n")
            )
            button = QRadioButton("&" + "\n".join(lines).replace("&", "&&"))
            button.setToolTip(plain_tip(label))
            self._answers.append(answer)
            self._group.addButton(button, number)
            layout.addWidget(button)
            button.show()  # at once, or it is not measured below
            if given == answer:
                button.setChecked(True)
        self._give_room(layout.sizeHint().height())
        self.drawn.emit(self._group.buttons())

    def _give_room(self, wanted: int) -> None:
        """Let the answers have all their height where the card has it, and scroll where it has not.

        A scroll area keeps the size hint of what it showed first, so the group is bounded by hand.
        """
        group, scroll = self._ui.choiceGroup, self._ui.choiceScroll
        scroll.setFixedHeight(wanted)
        group.setMaximumHeight(group.minimumSizeHint().height())
        scroll.setMinimumHeight(min(wanted, _ANSWERS))
        scroll.ensureVisible(0, 0)

    @property
    def asks(self) -> bool:
        """Whether answers are offered."""
        return bool(self._answers)

    def choose(self, number: int) -> bool:
        """Give the answer shown at ``number``, from 0; False where there is none."""
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)
        return button is not None

    def choose_answer(self, answer: Answer) -> bool:
        """Give ``"new"`` or ``"skip"``; False where it is not offered."""
        return answer in self._answers and self.choose(self._answers.index(answer))

    def _on_toggled(self, number: int, on: bool) -> None:
        row = self.row
        if not on or row is None:
            return
        answer = self._answers[number]
        if row.fate is Fate.ASK:
            if self._rows.answers.get(row.key) == answer:
                return
            self._rows.answer(row, answer)
        elif answer == "skip":
            if not self._rows.asks(row):
                return
            self._rows.leave_word(row)
        else:
            assert isinstance(answer, int)
            self.meant.emit(row, row.choices[answer])
            return
        self._ui.rowTitle.setText(self._rows.chip(row).text)
        self.answered.emit()


def _worded(choice: Choice, *, sure: bool = False) -> str:
    """The choice and, on a line of its own, why it may be the one."""
    reasons = ", ".join(part for part in ("chắc chắn" if sure else "", choice.reason) if part)
    return f"{choice.label}\n({reasons})" if reasons else choice.label


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
