"""How the list of guests looks at the reception, and how many of them came, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView

from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Guest, RecipientKind
from thidua_desktop.services.conferences.facts import StageLine
from thidua_desktop.services.conferences.reception import ReceptionCounts
from thidua_desktop.ui.models.guests import ABOUT, STATE, WIDTHS, GuestModel
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import ChipDelegate
from thidua_desktop.ui.widgets.table_view import ROW_HEIGHT


def dress(table: QTableView, model: GuestModel, theme: Theme) -> None:
    """Show ``model``: whole rows are chosen, nothing is edited."""
    table.setModel(model)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
    table.setItemDelegateForColumn(STATE, ChipDelegate(theme, CHIP_ROLE, table))
    table.horizontalHeader().setSectionResizeMode(ABOUT, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(WIDTHS):
        if column != ABOUT:
            table.setColumnWidth(column, theme.pixels(width))
    fit(table, theme)


def fit(table: QTableView, theme: Theme) -> None:
    """Rows as high as the scale asks."""
    table.verticalHeader().setDefaultSectionSize(theme.pixels(ROW_HEIGHT))


def told_by_seat(guests: Sequence[Guest]) -> bool:
    """Whether every seat's own name begins with its row's, so that rows need no column."""
    return all(guest.seat and guest.seat.startswith(guest.row_name) for guest in guests if guest.row_name)


def counted(counts: ReceptionCounts, seats: int) -> str:
    """ "Có mặt 12 (thay 1) · Vắng 2 · Chưa đến 28 · 120 ghế"; ``seats`` 0: not said."""
    instead = f" (thay {counts.stand_in})" if counts.stand_in else ""
    words = [
        f"Có mặt {counts.present + counts.stand_in}{instead}",
        f"Vắng {counts.absent}",
        f"Chưa đến {counts.unknown}",
    ]
    if seats:
        words.append(f"{seats} ghế" + (" · thiếu ghế" if counts.total > seats else ""))
    return " · ".join(words)


def left_alone(guests: Sequence[Guest], places: Mapping[int, Sequence[StageLine]]) -> str:
    """Units and households that ``guests`` come up for, by name; ``places``: guest id → all come up for."""
    awards = [line.award for guest in guests for line in places.get(guest.id, ())]
    joint = [one for one in awards if one.recipient_kind is not RecipientKind.PERSON]
    return ", ".join(dict.fromkeys(display_name(one.recipient_kind, one.name) for one in joint))


def put_words(label: QLabel, text: str, role: str) -> None:
    """Words in the colour of a role of the style sheet."""
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)
    label.setText(text)
