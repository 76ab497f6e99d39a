"""Points lost by component, each with a cell to try other figures in: the table of the page Thiếu hụt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from thidua_desktop.domain.reform.gaps import Gap
from thidua_desktop.domain.vietnamese import exact_points, format_points
from thidua_desktop.ui.models.paged_table import Index
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.choice_list import plain_tip

CODE, NAME, POINTS, LOST, CAUSE, INDEX, PLACES, TRY, EFFORT = range(9)
HEADINGS = ("Mã", "Tiêu chí", "Đạt", "Mất", "Nguyên nhân", "+ Chỉ số", "+ Bậc", "Thử", "Công sức")
TIPS: Mapping[int, str] = {
    POINTS: "Điểm đang có trên điểm tối đa",
    LOST: "Điểm bị mất",
    CAUSE: "Lý do của cơ quan thẩm định; chưa có thì cách ra điểm",
    INDEX: "Chỉ số tăng thêm nếu riêng mục này đạt trọn điểm",
    PLACES: "Số bậc tăng thêm nếu riêng mục này đạt trọn điểm",
    TRY: "Gõ điểm (0,75) hoặc số liệu (49/50, 98%) để thử; xóa để thôi",
    EFFORT: "Công sức để nâng mục này: 1 (nhẹ) đến 5 (nặng); ghi 0: không nâng",
}
_NUMBERS = (POINTS, LOST, INDEX, PLACES, TRY, EFFORT)
NOTHING = "—"


@dataclass(slots=True)
class Trial:
    """What was typed beside one component."""

    text: str = ""
    working: str = ""
    """How figures came to points."""
    effort: int | None = 1
    """1 … 5; ``None``: not to be raised."""
    chosen: bool = False


class GapsModel(QAbstractTableModel):
    """Rows in the order given. ``try_out`` is told what was typed and returns the working.

    It raises nothing: what it cannot read it says by itself and returns ``None``; the cell stays as it was.
    """

    refused = Signal(str)
    """What is wrong with the effort that was typed."""

    def __init__(self, theme: Theme, try_out: Callable[[Gap, str], str | None]) -> None:
        super().__init__()
        self._theme = theme
        self._try_out = try_out
        self.gaps: tuple[Gap, ...] = ()
        self._trials: dict[int, Trial] = {}
        self.most = 0
        """The greatest loss: what a whole bar stands for."""
        self.locked = False

    # ---- what is shown -----------------------------------------------------------------------
    def load(self, gaps: Sequence[Gap]) -> None:
        """Show other gaps. What was typed is dropped, efforts and marks of the same components are kept."""
        self.beginResetModel()
        self.gaps = tuple(gaps)
        self.most = max((gap.lost for gap in gaps), default=0)
        kept = self._trials
        self._trials = {
            gap.criterion.id: Trial(
                effort=kept[gap.criterion.id].effort, chosen=kept[gap.criterion.id].chosen
            )
            if gap.criterion.id in kept
            else Trial()
            for gap in gaps
        }
        self.endResetModel()

    def gap(self, number: int) -> Gap | None:
        """The gap of a row."""
        return self.gaps[number] if 0 <= number < len(self.gaps) else None

    def place_of(self, criterion_id: int) -> int:
        """The row of a component, -1 where it lost nothing."""
        return next((n for n, gap in enumerate(self.gaps) if gap.criterion.id == criterion_id), -1)

    def chosen(self) -> list[Gap]:
        """The marked ones."""
        return [gap for gap in self.gaps if self._trials[gap.criterion.id].chosen]

    def efforts(self) -> dict[int, int | None]:
        """Effort by component; ``None``: not to be raised."""
        return {criterion_id: trial.effort for criterion_id, trial in self._trials.items()}

    def clear_trials(self) -> None:
        """Empty the cells of what was tried."""
        for trial in self._trials.values():
            trial.text = trial.working = ""
        self._changed()

    def choose(self, criterion_ids: Sequence[int]) -> None:
        """Mark these components and no others."""
        wanted = set(criterion_ids)
        for criterion_id, trial in self._trials.items():
            trial.chosen = criterion_id in wanted
        self._changed()

    def _changed(self) -> None:
        if self.gaps:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.gaps) - 1, EFFORT))

    # ---- Qt ----------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.gaps)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return TIPS.get(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == CODE:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in (TRY, EFFORT) and not self.locked:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        gap, column = self.gaps[index.row()], index.column()
        trial = self._trials[gap.criterion.id]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(gap, trial, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == CODE:
            return Qt.CheckState.Checked if trial.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(gap, trial, column))
        if role == Qt.ItemDataRole.FontRole and column == TRY and trial.text:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and column in (INDEX, PLACES):
            return self._theme.colour("good")
        return None

    def _text(self, gap: Gap, trial: Trial, column: int) -> str:
        held = NOTHING if gap.points is None else exact_points(gap.points)
        places = f"▲ {gap.wins_places}" if gap.wins_places else "=" if gap.rank_after else NOTHING
        return (
            gap.criterion.code,
            gap.criterion.name,
            f"{held}/{exact_points(gap.criterion.max_thousandths)}",
            exact_points(gap.lost),
            gap.cause,
            f"+{format_points(gap.wins_index)}",
            places,
            trial.text,
            str(trial.effort or 0),
        )[column]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        gap, column = self.gaps[index.row()], index.column()
        trial = self._trials[gap.criterion.id]
        if role == Qt.ItemDataRole.CheckStateRole and column == CODE:
            trial.chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole and column == TRY:
            text = str(value).strip()
            working = self._try_out(gap, text)
            if working is None:
                return False
            trial.text, trial.working = text, working
        elif role == Qt.ItemDataRole.EditRole and column == EFFORT:
            if str(value).strip() not in ("", "0", "1", "2", "3", "4", "5"):
                self.refused.emit(f"Mục {gap.criterion.code}: công sức ghi từ 0 (không nâng) đến 5 (nặng).")
                return False
            trial.effort = int(str(value).strip() or 0) or None
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def cells(self, rows: Sequence[int]) -> str:
        """``rows`` as tab-separated lines, as spreadsheets paste them."""
        lines = []
        for number in rows:
            gap = self.gaps[number]
            texts = (self._text(gap, self._trials[gap.criterion.id], n) for n in range(len(HEADINGS)))
            lines.append("\t".join(" ".join(text.split()) for text in texts))
        return "\n".join(lines)


def _tip(gap: Gap, trial: Trial, column: int) -> str:
    if column == INDEX:
        return f"Đạt trọn điểm mục này: chỉ số {format_points(gap.index_after)}"
    if column == PLACES and gap.rank_after is not None:
        return f"Đạt trọn điểm mục này: hạng {gap.rank_after}"
    if column == TRY:
        return trial.working or TIPS[TRY]
    if column == CAUSE:
        return gap.cause
    return TIPS.get(column, f"{gap.criterion.code} {gap.criterion.name}".strip())


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
