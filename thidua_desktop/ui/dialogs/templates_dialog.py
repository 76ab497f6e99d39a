"""Mẫu văn bản: the office's own words for each paper, checked before they are kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.services.paper_templates import TemplateInfo
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_templates import Ui_DlgTemplates
from thidua_desktop.ui.tabs.shortcuts import remember_sizes, shortcut
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.choice_list import Choice

_MOST_LINES = 4


class TemplatesDialog(QDialog):
    """Choose a template, change its text, save it: what is wrong is listed with its line, nothing is kept."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.paper_templates
        self._templates: tuple[TemplateInfo, ...] = ()
        self._shown = -1
        self._clean = ""
        self.ui = ui = Ui_DlgTemplates()
        ui.setupUi(self)
        self.resize(1180, 680)
        context.icons.dress(self)
        ui.textEdit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        ui.fillTree.setHeaderLabels(["Viết trong mẫu", "Là gì"])
        ui.fillTree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        ui.splitter.setStretchFactor(1, 1)
        ui.problems.setWordWrap(True)
        remember_sizes(ui.splitter, context.memory, "templates/splitter", [210, 600, 330])
        ui.list.chosen.connect(self._on_chosen)
        ui.textEdit.textChanged.connect(self._update)
        ui.fillTree.itemActivated.connect(self._insert)
        ui.problems.itemActivated.connect(lambda item: self._go_to(item.data(Qt.ItemDataRole.UserRole)))
        ui.saveButton.clicked.connect(self.save)
        ui.resetButton.clicked.connect(self.reset)
        ui.closeButton.clicked.connect(self.reject)
        shortcut("Ctrl+S", self.save, self)
        self._load_list()
        self._show(0)
        ui.list.setFocus()

    @property
    def dirty(self) -> bool:
        """Whether the text differs from what is kept."""
        return self.ui.textEdit.toPlainText() != self._clean

    # ---- acts --------------------------------------------------------------------------------
    def save(self) -> None:
        """Check the text and keep it as the office's own template."""
        if self._shown < 0:
            return
        name, text = self._templates[self._shown].name, self.ui.textEdit.toPlainText()

        def work(job: Job) -> None:
            self._service.save(name, text)

        def done(_: object) -> None:
            self._clean = text
            self._show_problems(())
            self._load_list()
            self._update()
            self._context.navigator.say.emit("Đã lưu mẫu văn bản của cơ quan.")

        self._context.tasks.run_db(work, done, self._refused, owner=self)

    def reset(self) -> None:
        """Back to the template as shipped; the office's own text is given up."""
        if self._shown < 0 or not self._context.prompts.ask_yes_no(
            "Trả về mẫu gốc",
            "Bỏ mẫu riêng của cơ quan và dùng lại mẫu của chương trình? Việc này không hoàn tác được.",
            yes="Trả về mẫu gốc",
            danger=True,
        ):
            return
        name = self._templates[self._shown].name

        def work(job: Job) -> None:
            self._service.reset(name)

        def done(_: object) -> None:
            self._load_list()
            self._show(self._shown)

        self._context.tasks.run_db(work, done, owner=self)

    def reject(self) -> None:
        if self._may_leave():
            super().reject()

    # ---- showing -----------------------------------------------------------------------------
    def _load_list(self) -> None:
        self._templates = tuple(self._service.all())
        self.ui.list.blockSignals(True)
        self.ui.list.set_choices(
            [Choice(place, one.title, _state(one)) for place, one in enumerate(self._templates)]
        )
        self.ui.list.blockSignals(False)

    def _on_chosen(self, place: int) -> None:
        if place == self._shown:
            return
        if self._may_leave():
            self._show(place)
        else:
            self.ui.list.blockSignals(True)
            self.ui.list.choose(self._shown)
            self.ui.list.blockSignals(False)

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._templates):
            return
        self._shown, one = place, self._templates[place]
        try:
            text, problems = self._service.get(one.name), one.problems
        except Known as error:
            # A file of the office that cannot be read at all: the shipped words are where to begin again.
            text = self._service.shipped(one.name)
            problems = (Problem("unreadable", str(error)),)
        self._clean = text
        self.ui.textEdit.setPlainText(text)
        self._clean = self.ui.textEdit.toPlainText()
        self.ui.fillTree.clear()
        for word, meaning, example in self._service.placeholders(one.name):
            item = QTreeWidgetItem([word, meaning])
            item.setToolTip(0, f"Ví dụ: {example}")
            item.setToolTip(1, f"{meaning}\nVí dụ: {example}")
            self.ui.fillTree.addTopLevelItem(item)
        self._show_problems(problems)
        self._update()

    def _update(self) -> None:
        ui = self.ui
        if self._shown < 0:
            return
        one = self._templates[self._shown]
        ui.stateLabel.setText("đã sửa, chưa lưu" if self.dirty else _state(one))
        ui.saveButton.setEnabled(self.dirty)
        ui.resetButton.setEnabled(one.own)

    def _refused(self, error: Known) -> bool:
        if not isinstance(error, Invalid):
            return False
        self._show_problems(error.problems)
        if error.problems:
            self._go_to(error.problems[0].row or 0)
        return True

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        box = self.ui.problems
        box.clear()
        for problem in problems:
            box.addItem(f"✕ {problem.message}")
            box.item(box.count() - 1).setData(Qt.ItemDataRole.UserRole, problem.row or 0)
        box.setVisible(bool(problems))
        self._fit_problems()

    def _fit_problems(self) -> None:
        """As high as the first problems, broken into lines, need."""
        box = self.ui.problems
        rows = [box.sizeHintForRow(row) for row in range(min(_MOST_LINES, box.count()))]
        box.setFixedHeight(10 + sum(max(24, height) for height in rows))

    def _go_to(self, line: int) -> None:
        """Put the cursor into a line (from 1) that is wrong."""
        edit = self.ui.textEdit
        block = edit.document().findBlockByNumber(max(0, line - 1))
        if line and block.isValid():
            cursor = edit.textCursor()
            cursor.setPosition(block.position())
            edit.setTextCursor(cursor)
        edit.setFocus()

    def _insert(self, item: QTreeWidgetItem) -> None:
        self.ui.textEdit.insertPlainText(item.text(0))
        self.ui.textEdit.setFocus()

    def _may_leave(self) -> bool:
        """Whether what was typed may go; asks when something was."""
        if not self.dirty:
            return True
        leave = self._context.prompts.ask_yes_no(
            "Chưa lưu", "Mẫu đang sửa chưa được lưu.", yes="Bỏ phần vừa sửa", no="Ở lại sửa tiếp", danger=True
        )
        if leave:
            self._clean = self.ui.textEdit.toPlainText()
        return leave


def _state(one: TemplateInfo) -> str:
    if one.problems:
        return "mẫu của cơ quan · chưa dùng được"
    return "mẫu của cơ quan" if one.own else "mẫu của chương trình"


def open_templates(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the templates until closed."""
    dialog = TemplatesDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
