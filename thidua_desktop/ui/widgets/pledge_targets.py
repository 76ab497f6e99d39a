"""Chỉ tiêu of a pledge, typed as in a spreadsheet; the office's common content is written in it too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.pledge_scoring import standards
from thidua_desktop.domain.records import CommonContent, Direction, Target
from thidua_desktop.domain.vietnamese import parse_points, parse_quantity
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_targets_editor import Ui_TargetsEditorForm
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import Index, SheetColumn
from thidua_desktop.ui.tabs.pledges_columns import points_text
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.growing_view import ChoiceDelegate, OfferDelegate, pick

Line = Target | CommonContent

DIRECTIONS: tuple[tuple[str, Direction], ...] = (
    ("Cao hơn", Direction.HIGHER),
    ("Thấp hơn", Direction.LOWER),
    ("Có, không", Direction.YES_NO),
)
"""Chiều: which way a result is better."""

_GROUP, _DIRECTION, _WEIGHT = 1, 4, 5


def direction_words(direction: Direction) -> str:
    """Which way a target is better, in the words of the table."""
    return next(words for words, value in DIRECTIONS if value is direction)


def _content(line: Line, text: str) -> Line | None:
    return replace(line, content=text)


def _group(line: Line, text: str) -> Line | None:
    return replace(line, group=text)


def _measure(line: Line, text: str) -> Line | None:
    return replace(line, measure=text)


def _plan(line: Line, text: str) -> Line | None:
    """The plan as written; "≤ 5" says that less is better, a word alone ("Có") that it is yes or no."""
    direction, clean = line.direction, text
    if text.startswith(("≤", "<")):
        direction, clean = Direction.LOWER, text.lstrip("≤<= ")
    elif text.startswith(("≥", ">")):
        direction, clean = Direction.HIGHER, text.lstrip("≥>= ")
    number = parse_quantity(clean) if clean else None
    if clean and number is None and clean.casefold() in ("có", "không", "đạt"):
        direction = Direction.YES_NO
    if isinstance(line, Target):
        return replace(line, plan=clean, plan_thousandths=number, direction=direction)
    return replace(line, plan=clean, direction=direction)


def _direction(line: Line, text: str) -> Line | None:
    found = pick(text, DIRECTIONS)
    return None if found is None else replace(line, direction=found)


def _weight(line: Line, text: str) -> Line | None:
    """Điểm chuẩn in points; empty: shared out by the scoring rule."""
    points = parse_points(text) if text else 0
    return None if points is None or points < 0 else replace(line, weight=points)


def _put_note(line: Line, text: str) -> Line | None:
    return replace(line, note=text) if isinstance(line, Target) else None


def _note(line: Line) -> str:
    return line.note if isinstance(line, Target) else ""


def _written(line: Line) -> bool:
    return bool(line.content or line.plan or line.measure or line.group)


def _direction_text(line: Line) -> str:
    return direction_words(line.direction) if _written(line) else ""


def _tip(line: Line) -> str:
    return "\n".join(part for part in (line.content, _note(line)) if part)


def _weight_text(line: Line) -> str:
    return points_text(line.weight) if line.weight else ""


COLUMNS: tuple[SheetColumn[Any], ...] = (
    SheetColumn("Nội dung chỉ tiêu", lambda line: line.content, 220, put=_content, tip=_tip),
    SheetColumn("Nhóm", lambda line: line.group, 116, put=_group),
    SheetColumn("Đơn vị tính", lambda line: line.measure, 98, put=_measure),
    SheetColumn("Kế hoạch", lambda line: line.plan, 78, numeric=True, put=_plan),
    SheetColumn("Tốt khi", _direction_text, 88, put=_direction),
    SheetColumn("Điểm chuẩn", _weight_text, 96, numeric=True, put=_weight),
    SheetColumn("Ghi chú", _note, 104, put=_put_note),
)


class TargetSheet(GrowingSheet[Line]):
    """Targets; where one has no points of its own its share stands in the cell, in grey."""

    def __init__(
        self, columns: Sequence[SheetColumn[Any]], blank: Callable[[], Line], total: int, grey: QColor
    ) -> None:
        super().__init__(columns, blank)
        self._total, self._grey = total, grey

    def shares(self) -> list[int]:
        """Điểm chuẩn of every row that is a target, as it is scored (thousandths); 0 for another row."""
        targets = [line for line in self.written() if isinstance(line, Target)]
        found = iter(standards(targets, self._total))
        return [next(found) if line in targets else 0 for line in self.rows()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.row(index.row())
        shared = index.column() == _WEIGHT and isinstance(line, Target) and line.weight <= 0
        if shared and role == Qt.ItemDataRole.DisplayRole:
            share = self.shares()[index.row()]
            return points_text(share) if share else ""
        if shared and role == Qt.ItemDataRole.ForegroundRole:
            return self._grey
        if shared and role == Qt.ItemDataRole.ToolTipRole:
            return "Chưa ghi điểm chuẩn: chia đều phần còn lại"
        return super().data(index, role)


class TargetsEditor(QWidget):
    """A table of targets with its buttons. ``setup`` once; as a field it gives the lines written."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank: Line = Target("")
        self._groups: Callable[[], Sequence[str]] = lambda: ()
        self._total = 0
        self.ui = Ui_TargetsEditorForm()
        self.ui.setupUi(self)
        self.model: GrowingSheet[Line] = GrowingSheet(COLUMNS, lambda: self._blank)
        """Without the notes where the lines are common content, which has none."""
        self.setFocusProxy(self.ui.sheet)

    def setup(self, context: UiContext, blank: Line | None = None, groups: Sequence[str] = ()) -> None:
        """``blank`` is the line a new row starts from (default: a target); ``groups`` are offered."""
        ui, self._blank = self.ui, blank or self._blank
        self._total = context.workspace.pledge_results.rules().total
        if isinstance(self._blank, CommonContent):
            self.model = GrowingSheet(COLUMNS[:-1], lambda: self._blank)
        else:
            grey = QColor(context.theme.palette.mute)
            self.model = TargetSheet(COLUMNS, lambda: self._blank, self._total, grey)
        ui.sheet.own_undo = True
        ui.sheet.attach(context, self.model, stretch=0, wrap=True)
        ui.sheet.setItemDelegateForColumn(
            _DIRECTION, ChoiceDelegate(context.theme, ui.sheet, lambda: [words for words, _ in DIRECTIONS])
        )
        ui.sheet.setItemDelegateForColumn(
            _GROUP, OfferDelegate(context.theme, ui.sheet, lambda: self._offered(groups))
        )
        for button, act in (
            (ui.addRow, ui.sheet.insert_row),
            (ui.removeRow, ui.sheet.remove_rows),
            (ui.upRow, lambda: ui.sheet.move_row(-1)),
            (ui.downRow, lambda: ui.sheet.move_row(1)),
        ):
            button.clicked.connect(plain(act))
        self.model.edited.connect(plain(self._on_edited))
        self.set_value(())

    def value(self) -> tuple[Any, ...]:
        """The lines written, in order."""
        return tuple(self.model.written())

    def set_value(self, lines: Sequence[Line] | None) -> None:
        """Show these lines, without ``edited``."""
        self.model.set_rows(tuple(lines or ()))
        self._count()

    def set_read_only(self, on: bool) -> None:
        """Let the lines be read only: the year is closed."""
        self.model.set_read_only(on)
        for button in (self.ui.addRow, self.ui.removeRow, self.ui.upRow, self.ui.downRow):
            button.setEnabled(not on)

    def problem(self) -> str:
        """Which row has no content; empty when each has one."""
        wrong = {
            number: "Ghi nội dung của chỉ tiêu."
            for number, line in enumerate(self.model.rows())
            if not line.content and line != self._blank
        }
        self.model.set_wrong(wrong)
        if not wrong:
            return ""
        return f"Dòng {min(wrong) + 1} của bảng chỉ tiêu chưa có nội dung: ghi nội dung hoặc xóa dòng."

    def _offered(self, groups: Sequence[str]) -> list[str]:
        used = [line.group for line in self.model.rows() if line.group]
        return list(dict.fromkeys([*groups, *used]))

    def _on_edited(self) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        lines = self.model.written()
        said = f"{_counted(lines)}{self._weights(lines)}" if lines else "Gõ ngay vào dòng trống bên dưới"
        self.ui.summary.setText(said)
        self.model.refresh()

    def _weights(self, lines: Sequence[Line]) -> str:
        """What of điểm chuẩn is written, and what is left to those that have none of their own."""
        weight, free = sum(line.weight for line in lines), sum(not line.weight for line in lines)
        if isinstance(lines[0], CommonContent):
            return f" · cộng {points_text(weight)} điểm chuẩn" if weight else " (điểm chuẩn chia đều)"
        left = points_text(max(0, self._total - weight))
        if not weight:
            return f" · {left} điểm chuẩn chia đều"
        if not free:
            return f" · cộng {points_text(weight)} điểm chuẩn"
        return f" · {points_text(weight)} điểm chuẩn đã ghi, còn {left} chia đều cho {free} chỉ tiêu"


def _counted(lines: Sequence[Line]) -> str:
    """Common content is a target only where it has a plan; the other lines are words of the paper."""
    if not isinstance(lines[0], CommonContent):
        return f"{len(lines)} chỉ tiêu"
    targets = sum(1 for line in lines if line.plan)
    return f"{len(lines)} nội dung, trong đó {targets} chỉ tiêu có kế hoạch"
