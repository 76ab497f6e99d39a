"""The office's figures for heads of units, below the switch that asks for them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from thidua_desktop.domain.eligibility.reform_heads import HeadRule
from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.date_edit import NumberEdit, PointsEdit

_MARGIN = 26


class HeadsRow(QWidget):
    """ "Dưới … điểm, hoặc trong … đơn vị xếp cuối: cần xác nhận"."""

    failed = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.rulebook
        self.below, self.last, self.verdict = PointsEdit(), NumberEdit(), QComboBox()
        self.save_button = QPushButton("&Lưu mức")
        self.save_button.setAutoDefault(False)
        for text, refuses in (("Cần xác nhận", False), ("Không đạt", True)):
            self.verdict.addItem(text, refuses)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, 0, 10)
        row.setSpacing(8)
        for words, field, width in (
            ("C&hỉ số dưới", self.below, 80),
            ("điểm, h&oặc trong số đơn vị xếp cuối:", self.last, 56),
            ("thì &kết quả là", self.verdict, 150),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setFixedWidth(context.theme.pixels(width))
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.save_button)
        row.addStretch()
        self.below.setPlaceholderText("0")
        self.last.setPlaceholderText("0")
        self.save_button.clicked.connect(plain(self.save))
        self.load()

    def load(self) -> None:
        """Show the figures as they stand; what is not set is empty."""
        rule = self._service.head_rule()
        self.below.set_value(rule.below or None)
        self.last.set_value(rule.last or None)
        self.verdict.setCurrentIndex(self.verdict.findData(rule.refuses))

    def save(self) -> None:
        """Store the figures, with the paper they follow."""
        problem = self.below.problem() or self.last.problem()
        if problem:
            self.failed.emit(problem)
            return
        reason = self._context.prompts.ask_text("Mức chỉ số", "Lý do, văn bản của tỉnh hoặc cơ quan:")
        if reason is None:
            return
        rule = HeadRule(
            below=self.below.value() or 0,
            last=self.last.value() or 0,
            refuses=bool(self.verdict.currentData()),
        )

        def done(changes: Changes) -> None:
            self.failed.emit("")
            self.load()

        def failed(error: Known) -> bool:
            self.failed.emit(str(error))
            return True

        self._context.change(lambda: self._service.set_head_rule(rule, reason), done, failed, owner=self)
