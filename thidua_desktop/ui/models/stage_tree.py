"""The stage as a tree: turns, and under each its people from left to right. Dragging asks, it never changes.

What is dropped where is told by signals; the service moves, and the tree is filled with what came of it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import AwardState, Presence
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.tabs.award_names import brief_name, short_office
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.stage import Stage, StageLine, StageTurn

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-thidua-stage"
"""JSON: {"turns": [ids]} or {"awards": [ids]}."""

TITLES = ("Số", "Đợt, người lên nhận", "Đơn vị", "Danh hiệu, hình thức", "Ghế", "Đón tiếp")
NUMBER, NAME, UNIT, AWARD, SEAT, STATE = range(6)

PRESENCE_CHIPS = {
    Presence.PRESENT: Chip("Có mặt", "good"),
    Presence.ABSENT: Chip("Vắng", "bad"),
    Presence.STAND_IN: Chip("Nhận thay", "good"),
}
_REVOKED = Chip("Đã thu hồi", "bad")
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ROLES = frozenset((_DISPLAY, _FONT, _TIP, int(CHIP_ROLE), int(Qt.ItemDataRole.AccessibleTextRole)))
"""What a cell answers: a view asks for much more, many thousand times at each new order."""
_GROUND_FLAGS = Qt.ItemFlag.ItemIsDropEnabled
_TURN_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)
_LINE_FLAGS = _TURN_FLAGS | Qt.ItemFlag.ItemNeverHasChildren


class StageModel(QAbstractItemModel):
    """Two floors: an index under a turn carries the turn's place + 1, the turn itself 0."""

    entries_dropped = Signal(object, int, int)
    """(award ids, turn id, before which place of the turn as shown)."""
    turn_dropped = Signal(int, int)
    """(turn id, its place afterwards)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: tuple[StageTurn, ...] = ()
        self._heavy = QFont()
        self._heavy.setWeight(QFont.Weight.DemiBold)

    @property
    def turns(self) -> tuple[StageTurn, ...]:
        """What is shown."""
        return self._turns

    def set_stage(self, stage: Stage | None) -> None:
        """Show another order; the view keeps cursor and open turns by their ids."""
        self.beginResetModel()
        self._turns = tuple(stage.turns) if stage else ()
        self.endResetModel()

    # ---- finding -------------------------------------------------------------------------------
    def turn_at(self, index: Index) -> StageTurn | None:
        """The turn of a row of either floor."""
        if not index.isValid():
            return None
        place = index.row() if index.internalId() == 0 else int(index.internalId()) - 1
        return self._turns[place] if place < len(self._turns) else None

    def line_at(self, index: Index) -> StageLine | None:
        """The person of a row, ``None`` for a turn's own row."""
        turn = self.turn_at(index)
        if turn is None or index.internalId() == 0:
            return None
        return turn.lines[index.row()] if index.row() < len(turn.lines) else None

    def index_of_turn(self, turn_id: int) -> QModelIndex:
        """The row of a turn; invalid when it is gone."""
        for place, one in enumerate(self._turns):
            if one.turn.id == turn_id:
                return self.index(place, 0)
        return QModelIndex()

    def index_of_award(self, award_id: int) -> QModelIndex:
        """The row of a person; invalid when in no turn."""
        for place, one in enumerate(self._turns):
            for row, line in enumerate(one.lines):
                if line.award.id == award_id:
                    return self.index(row, 0, self.index(place, 0))
        return QModelIndex()

    # ---- Qt --------------------------------------------------------------------------------------
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if row < 0 or not 0 <= column < len(TITLES) or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._turns)
        if parent.internalId() != 0 or parent.column() > 0 or parent.row() >= len(self._turns):
            return 0
        return len(self._turns[parent.row()].lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        place, column = int(index.internalId()), index.column()
        turn = self._turns[place - 1 if place else index.row()]
        line = turn.lines[index.row()] if place else None
        if role == _DISPLAY:
            return line_text(line, column) if line else turn_text(turn, column)
        if role == CHIP_ROLE:
            return line_chip(line) if line is not None and column == STATE else None
        if role == _FONT:
            return self._heavy if line is None and column == NUMBER else None
        if role == _TIP:
            return plain_tip(_tip(turn, line)) or None
        if line is None:
            return turn_text(turn, column)
        return f"{line.entry.label} {line_name(line)}" if column == NAME else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _GROUND_FLAGS
        return _LINE_FLAGS if index.internalId() else _TURN_FLAGS

    # ---- dragging ----------------------------------------------------------------------------------
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        lines = [line for one in indexes if one.column() == 0 and (line := self.line_at(one)) is not None]
        turns = [self.turn_at(one) for one in indexes if one.column() == 0 and one.internalId() == 0]
        said: dict[str, list[int]]
        if lines:
            said = {"awards": [line.award.id for line in lines]}
        else:
            said = {"turns": [turn.turn.id for turn in turns if turn is not None]}
        return stage_mime(said)

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        said = read_mime(data)
        if "awards" in said:
            return bool(self._turns)
        return bool(said.get("turns"))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move. Always False: the view must not take the rows out itself."""
        said = read_mime(data)
        if said.get("awards"):
            self._drop_entries(said["awards"], row, parent)
        elif said.get("turns"):
            self._drop_turn(said["turns"][0], row, parent)
        return False

    def _drop_entries(self, award_ids: list[int], row: int, parent: Index) -> None:
        if not parent.isValid() and row <= 0:  # above everybody, or in the room below all turns
            turn = self._turns[0 if row == 0 else -1]
            place = 0 if row == 0 else len(turn.lines)
        elif not parent.isValid():  # between two turns: behind the last of the turn above
            turn, place = self._turns[row - 1], len(self._turns[row - 1].lines)
        elif parent.internalId() == 0:  # in a turn: on its row, or between two of its people
            turn = self._turns[parent.row()]
            place = row if row >= 0 else len(turn.lines)
        else:  # on a person: before
            found = self.turn_at(parent)
            assert found is not None
            turn, place = found, parent.row()
        self.entries_dropped.emit(award_ids, turn.turn.id, place)

    def _drop_turn(self, turn_id: int, row: int, parent: Index) -> None:
        before = self.index_of_turn(turn_id).row()
        if before < 0:
            return
        if parent.isValid():
            to = parent.row() if parent.internalId() == 0 else int(parent.internalId()) - 1
        else:
            to = row if row >= 0 else len(self._turns)
            to -= to > before
        if to != before:
            self.turn_dropped.emit(turn_id, to)


def stage_mime(said: dict[str, list[int]]) -> QMimeData:
    """What is dragged over the stage."""
    data = QMimeData()
    data.setData(MIME, QByteArray(json.dumps(said).encode()))
    return data


def read_mime(data: QMimeData) -> dict[str, list[int]]:
    """The ids in a drag; empty for a drag from elsewhere."""
    if not data.hasFormat(MIME):
        return {}
    found: dict[str, list[int]] = json.loads(bytes(data.data(MIME).data()))
    return found


def turn_title(turn: StageTurn) -> str:
    """ "Đợt 3: Lao động tiên tiến – cá nhân"."""
    return f"Đợt {turn.number}: {turn.turn.title}"


def short_title(turn: StageTurn) -> str:
    """The turn's title where room is scarce: "Giấy khen của Chủ tịch UBND xã Thạnh Hóa – cá nhân"."""
    return short_office(turn.turn.title)


def turn_span(turn: StageTurn) -> str:
    """What tells two turns of one award apart, their first and last: "8–16: Lê Bình → Hà Mai"."""
    lines = turn.lines
    if not lines:
        return ""
    ends = (lines[0], lines[-1]) if len(lines) > 1 else (lines[0],)
    labels = "–".join(line.entry.label for line in ends)
    return f"{labels}: {' → '.join(short_office(line.award.name) for line in ends)}"


def line_name(line: StageLine) -> str:
    """The name as it is read out, with the stand-in behind it."""
    name = display_name(line.award.recipient_kind, line.award.name)
    words = " (truy tặng)" if line.truy_tang else ""
    if line.handover.stand_in:
        words += f" ({line.handover.stand_in} nhận thay)"
    return f"{name}{words}"


def turn_text(turn: StageTurn, column: int) -> str:
    """A turn's own row: all of it in the first cell, which the tree draws over the whole width."""
    if column != NUMBER:
        return ""
    parts = [f"Đợt {turn.number}: {short_title(turn)}", _count_words(turn)]
    if turn.decision is not None:
        parts.append(f"QĐ {turn.decision.number}")
    return " · ".join(parts)


def _count_words(turn: StageTurn) -> str:
    """ "9 lượt (số 8–16)": turns of one award are told apart by their numbers."""
    lines = turn.lines
    if not lines:
        return "0 lượt"
    first, last = lines[0].entry.label, lines[-1].entry.label
    return f"{len(lines)} lượt (số {first}–{last})" if len(lines) > 1 else f"1 lượt (số {first})"


def line_text(line: StageLine, column: int) -> str:
    """A cell of a person's row."""
    award = line.award
    if column == NUMBER:
        return line.entry.label
    if column == NAME:
        return line_name(line)
    if column == UNIT:
        return "" if award.unit_name == award.name else award.unit_name
    if column == AWARD:
        return brief_name(award.award_name)
    if column == SEAT:
        return line.seat
    return ""


def line_chip(line: StageLine) -> Chip | None:
    """What is out of the ordinary with a person."""
    if line.award.state is AwardState.REVOKED:
        return _REVOKED
    return PRESENCE_CHIPS.get(line.handover.presence)


def _tip(turn: StageTurn, line: StageLine | None) -> str:
    if line is None:
        about = [turn_title(turn), f"{len(turn.lines)} lượt", turn_span(turn)]
        about += [f"Người trao: {turn.turn.presenter}"] if turn.turn.presenter else []
        about += [f"Quyết định số {turn.decision.number}"] if turn.decision is not None else []
        return "\n".join(about)
    award = line.award
    words = [line_name(line), award.post, award.unit_name, award.award_name]
    if line.entry.suffix:
        words.append("Thêm sau khi đã đánh số")
    if line.representative:
        words.append(f"Lên nhận: {line.representative}")
    return "\n".join(dict.fromkeys(word for word in words if word))
