"""Guests of a conference as a plain table: a list made anew at every search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from thidua_desktop.domain.records import Guest, Presence, RecipientKind
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.models.stage_tree import PRESENCE_CHIPS, line_name
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.facts import StageLine

Index = QModelIndex | QPersistentModelIndex
TITLES = ("Họ và tên", "Chức vụ, đơn vị", "Hàng", "Ghế", "Lên nhận", "Đón tiếp", "Lúc", "Ghi chú")
NAME, ABOUT, ROW, SEAT, RECIPIENT, STATE, AT, NOTE = range(8)
WIDTHS = (220, 270, 60, 56, 184, 116, 72, 96)
_UNKNOWN = Chip("Chưa đến", "mute")
_KINDS = {RecipientKind.PERSON: "cá nhân", RecipientKind.UNIT: "tập thể", RecipientKind.HOUSEHOLD: "hộ"}


class GuestModel(QAbstractTableModel):
    """Rows in the order the service found them."""

    def __init__(self) -> None:
        super().__init__()
        self.guests: tuple[Guest, ...] = ()
        self.places: Mapping[int, tuple[StageLine, ...]] = {}
        """Guest id → all the guest comes up for; set before the guests."""

    def set_guests(self, guests: Sequence[Guest]) -> None:
        """Show other guests."""
        self.beginResetModel()
        self.guests = tuple(guests)
        self.endResetModel()

    def guest_at(self, row: int) -> Guest | None:
        return self.guests[row] if 0 <= row < len(self.guests) else None

    def row_of(self, guest_id: int) -> int:
        """Where a guest is shown, -1 when not."""
        return next((row for row, one in enumerate(self.guests) if one.id == guest_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.guests)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        guest = self.guest_at(index.row())
        if guest is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(guest, index.column())
        if role == CHIP_ROLE and index.column() == STATE:
            return PRESENCE_CHIPS.get(guest.presence, _UNKNOWN)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(guest, index.column())) or None
        return None

    def _text(self, guest: Guest, column: int) -> str:
        lines = self.places.get(guest.id, ()) if column == RECIPIENT else ()
        if lines:
            return f"{_kinds(lines)} số {', '.join(line.entry.label for line in lines)}"
        return guest_text(guest, column)

    def _tip(self, guest: Guest, column: int) -> str:
        lines = self.places.get(guest.id, ()) if column == RECIPIENT else ()
        said = [f"Số {line.entry.label}: {line_name(line)} – {line.award.award_name}" for line in lines]
        return "\n".join(said) or guest_text(guest, column)


def _kinds(lines: Sequence[StageLine]) -> str:
    """For whom somebody comes up: "tập thể, cá nhân"."""
    return ", ".join(dict.fromkeys(_KINDS[line.award.recipient_kind] for line in lines))


def guest_text(guest: Guest, column: int) -> str:
    """A cell in words."""
    if column == NAME:
        return f"{guest.name} (thay: {guest.stand_in})" if guest.stand_in else guest.name
    if column == ABOUT:
        unit = "" if guest.unit_name == guest.name else guest.unit_name
        return ", ".join(part for part in (guest.post, unit) if part)
    if column == ROW:
        return guest.row_name
    if column == SEAT:
        return guest.seat
    if column == RECIPIENT:
        return _KINDS[guest.recipient_kind] if guest.recipient_kind else ""
    if column == STATE:
        return PRESENCE_CHIPS.get(guest.presence, _UNKNOWN).word
    if column == AT:
        return f"{guest.arrived_at:%H:%M}" if guest.arrived_at else ""
    return " · ".join(part for part in (guest.relation, guest.note) if part)


def seat_words(guest: Guest) -> str:
    """ "hàng A, ghế 12", "ghế A12"; empty where there is no seat."""
    told = guest.seat.startswith(guest.row_name)  # the seat's own name begins with its row
    named = guest.row_name.lower().startswith("hàng")
    row = "" if guest.seat and told else guest.row_name if named else f"hàng {guest.row_name}"
    row = row if guest.row_name else ""
    seat = f"ghế {guest.seat}" if guest.seat else ""
    return ", ".join(part for part in (row, seat) if part)


MARK_WORDS = {
    Presence.PRESENT: "Có mặt",
    Presence.ABSENT: "Vắng",
    Presence.STAND_IN: "Có người thay",
    Presence.UNKNOWN: "Đã bỏ đánh dấu",
}
