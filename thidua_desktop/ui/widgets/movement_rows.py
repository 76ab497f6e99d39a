"""The two small tables of a movement: its targets, and the awards it plans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thidua_desktop.domain.records import MovementAward, MovementTarget
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import SheetColumn, count_of
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.growing_view import ChoiceDelegate, GrowingView, pick


class _Rows(QWidget):
    """A growing table as a field of a form."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = GrowingView()
        self.sheet.own_undo = True
        self.sheet.setProperty("bare", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.setFocusProxy(self.sheet)
        self.model = self._model()
        self.model.edited.connect(plain(self.edited.emit))

    def _model(self) -> GrowingSheet[Any]:
        raise NotImplementedError

    def value(self) -> tuple[Any, ...]:
        """The rows written, in order."""
        return tuple(self.model.written())

    def set_value(self, rows: Sequence[Any] | None) -> None:
        """Show these rows, without ``edited``."""
        self.model.set_rows(tuple(rows or ()))

    def set_read_only(self, on: bool) -> None:
        """Let the rows be read only: the year is closed."""
        self.model.set_read_only(on)

    def problem(self) -> str:
        """Why the rows cannot be stored; empty when they can."""
        return ""


class MovementTargets(_Rows):
    """Chỉ tiêu of a movement with what came of each."""

    def _model(self) -> GrowingSheet[MovementTarget]:
        return GrowingSheet(
            (
                SheetColumn("Chỉ tiêu", lambda one: one.content, 220, put=_content),
                SheetColumn("Đơn vị tính", lambda one: one.measure, 96, put=_measure),
                SheetColumn("Kế hoạch", lambda one: one.plan, 100, numeric=True, put=_plan),
                SheetColumn("Kết quả", lambda one: one.result, 100, numeric=True, put=_result),
            ),
            lambda: MovementTarget(""),
        )

    def setup(self, context: UiContext) -> None:
        """Once, after the form was made."""
        self.sheet.attach(context, self.model, stretch=0)
        self.set_value(())

    def problem(self) -> str:
        """Which row has no words; empty when each has some."""
        bare = [n for n, one in enumerate(self.model.written(), start=1) if not one.content]
        return f"Dòng {bare[0]} của bảng chỉ tiêu chưa có nội dung." if bare else ""


class MovementAwards(_Rows):
    """Awards a movement plans, and those it gave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._kinds: list[tuple[str, str]] = []
        super().__init__(parent)

    def _model(self) -> GrowingSheet[MovementAward]:
        return GrowingSheet(
            (
                SheetColumn("Hình thức khen thưởng", self._name, 300, put=self._put),
                SheetColumn("Dự kiến", _planned_text, 84, numeric=True, put=_planned),
                SheetColumn("Đã khen", lambda one: str(one.given or ""), 84, numeric=True),
            ),
            lambda: MovementAward(""),
        )

    def setup(self, context: UiContext) -> None:
        """Once, after the form was made."""
        kinds = context.workspace.nominations.kinds()
        self._kinds = [(kind.name, kind.code) for kind in kinds]
        self.sheet.attach(context, self.model, stretch=0)
        self.sheet.setItemDelegateForColumn(
            0, ChoiceDelegate(context.theme, self.sheet, lambda: [words for words, _ in self._kinds])
        )
        self.set_value(())

    def problem(self) -> str:
        """Which row names no award; empty when each does."""
        bare = [n for n, one in enumerate(self.model.written(), start=1) if not one.award_code]
        return f"Dòng {bare[0]} của bảng khen thưởng chưa chọn hình thức." if bare else ""

    def _name(self, one: MovementAward) -> str:
        return next((words for words, code in self._kinds if code == one.award_code), one.award_code)

    def _put(self, one: MovementAward, text: str) -> MovementAward | None:
        code = pick(text, self._kinds) if text else ""
        return None if code is None else replace(one, award_code=code)


def _content(one: MovementTarget, text: str) -> MovementTarget | None:
    return replace(one, content=text)


def _measure(one: MovementTarget, text: str) -> MovementTarget | None:
    return replace(one, measure=text)


def _plan(one: MovementTarget, text: str) -> MovementTarget | None:
    return replace(one, plan=text)


def _result(one: MovementTarget, text: str) -> MovementTarget | None:
    return replace(one, result=text)


def _planned_text(one: MovementAward) -> str:
    return str(one.planned) if one.award_code else ""


def _planned(one: MovementAward, text: str) -> MovementAward | None:
    count = count_of(text)
    return None if count is None else replace(one, planned=count)
