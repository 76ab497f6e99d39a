"""Sau hội nghị: who has not collected, which receipts are outstanding, figures with their lists, photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QWidget,
)

from thidua_desktop.domain.records import Changes, Conference, Handover, Presence
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conference_after import Ui_ConferenceAfter
from thidua_desktop.ui.models.after_rows import STATE, WIDE, WIDTHS, AfterModel, AfterRow
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.conference_photos import PhotoCard
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import ChipDelegate
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.table_view import ROW_HEIGHT

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.stage import Stage

_UNCOLLECTED, _RECEIPTS, _PHOTOS, _FIGURES = 1, 2, 3, 10


class AfterPage(QWidget):
    """The line at the left says which list, or the photos, is shown; marks are stored at once, with undo."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.after
        self._stages = context.workspace.stage
        self._conference: Conference | None = None
        self._known: dict[int, AfterRow] = {}
        self._lists: dict[int, tuple[str, list[int]]] = {}
        self.ui = ui = Ui_ConferenceAfter()
        ui.setupUi(self)
        context.icons.dress(self)
        self.model = AfterModel()
        self.empty = EmptyState(ui.table.viewport())
        self.empty.setup(context.icons)
        self.empty.hide()
        self.photos = PhotoCard(context, ui)
        self._dress_table()
        self._set_up()

    def _dress_table(self) -> None:
        table, theme = self.ui.table, self._context.theme
        table.setModel(self.model)
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
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, theme.pixels(width))
        table.horizontalHeader().setSectionResizeMode(WIDE, QHeaderView.ResizeMode.Stretch)
        self._row_height()
        theme.changed.connect(self._row_height)

    def _set_up(self) -> None:
        ui = self.ui
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, self._context.memory, "conference/after", [210, 906])
        ui.table.viewport().installEventFilter(self)
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._update())
        ui.table.doubleClicked.connect(lambda _: self.open_award())
        ui.figureList.chosen.connect(lambda _: self._show_list())
        self.photos.wanted.connect(self.add_photos)
        self.photos.added.connect(lambda: ui.figureList.choose(_PHOTOS))
        for button, act in (
            (ui.openButton, self.open_award),
            (ui.handButton, self.hand_over),
            (ui.handStandButton, self.hand_to_stand_in),
            (ui.unhandButton, self.take_back),
            (ui.photoHere, self.add_photos),
        ):
            button.clicked.connect(plain(act))
        for keys, call, scope in (
            ("Return", self.open_award, ui.table),
            ("Enter", self.open_award, ui.table),
            ("F12", self.hand_over, ui.table),
            ("F9", self.hand_to_stand_in, ui.table),
            ("Ins", self.add_photos, self),
        ):
            shortcut(keys, call, scope)

    # ---- what the tab calls ------------------------------------------------------------------
    def show_conference(self, conference: Conference) -> None:
        """Count again; the list looked at stays."""
        self._conference = conference
        stage = self._stages.stage(conference.id)
        self._known = _rows_of(stage)
        lists = {
            _UNCOLLECTED: ("Chưa nhận", [one.award.id for one in self._service.uncollected(conference.id)]),
            _RECEIPTS: (
                "Chưa ký nhận tiền",
                [one.award.id for one in self._service.receipts_outstanding(conference.id)],
            ),
        }
        for place, figure in enumerate(self._service.figures(conference.id)):
            lists[_FIGURES + place] = (figure.label, list(figure.award_ids))
        self._lists = lists
        choices = [Choice(key, brief_name(words), f"{len(ids)} lượt") for key, (words, ids) in lists.items()]
        photos = self._stages.photos(conference.id)
        choices.insert(2, Choice(_PHOTOS, "Ảnh hội nghị", f"{len(photos)} ảnh" if photos else "chưa có ảnh"))
        self.ui.figureList.set_choices(choices)
        self._show_list()
        self.photos.show_photos(photos, self._known)

    def has_unsaved(self) -> bool:
        return False

    def save(self) -> None:
        """Marks are stored at once."""

    def print_out(self) -> None:
        """The papers have a page of their own."""

    def enter(self) -> None:
        self.ui.figureList.setFocus()

    # ---- handing over --------------------------------------------------------------------------
    def chosen(self) -> list[AfterRow]:
        """Rows chosen, in the order shown."""
        rows = sorted(one.row() for one in self.ui.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def hand_over(self) -> None:
        """Those chosen received what is theirs."""
        self._hand([row.award.id for row in self.chosen()], Presence.PRESENT)

    def hand_to_stand_in(self) -> None:
        """Somebody else received for the one at the cursor."""
        from thidua_desktop.ui.dialogs.guest_dialogs import StandInDialog

        chosen = self.chosen()
        if not chosen:
            return
        row = chosen[0]
        dialog = StandInDialog(row.award.name, row.handover.stand_in, row.handover.relation, self)
        accepted, words = bool(dialog.exec()), dialog.values()
        dialog.deleteLater()
        if accepted:
            self._hand([row.award.id], Presence.STAND_IN, *words)

    def take_back(self) -> None:
        """Those chosen did not receive after all."""
        self._hand([row.award.id for row in self.chosen()], Presence.UNKNOWN)

    def _hand(self, ids: Sequence[int], presence: Presence, who: str = "", relation: str = "") -> None:
        conference = self._conference
        if ids and conference is not None:
            self._change(
                lambda: self._stages.hand_over(ids, presence, who, relation, conference_id=conference.id)
            )

    def open_award(self) -> None:
        """The award at the cursor, in tab Khen thưởng."""
        chosen = self.chosen()
        if chosen:
            self._context.navigator.open_record.emit("award", chosen[0].award.id)

    def add_photos(self) -> None:
        """Keep photos of the conference, or of the award or turn at the cursor; then show the photos."""
        if self._conference is not None:
            chosen = self.chosen() if self.ui.middle.currentWidget() is self.ui.listCard else []
            self.photos.add(self._conference, chosen[0] if len(chosen) == 1 else None)

    # ---- inside ------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.table.viewport() and event.type() == QEvent.Type.Resize:
            self.empty.resize(self.ui.table.viewport().size())
        return super().eventFilter(watched, event)

    def _show_list(self) -> None:
        key = self.ui.figureList.current_id() or _UNCOLLECTED
        self.ui.middle.setCurrentWidget(self.ui.photoCard if key == _PHOTOS else self.ui.listCard)
        if key == _PHOTOS:
            self._update()
            return
        words, ids = self._lists.get(key, ("", []))
        kept = [row.award.id for row in self.chosen()]
        self.model.set_rows([row for one in ids if (row := self._row(one)) is not None])
        self.ui.listTitle.setText(words)
        self.ui.listSub.setText(f"{len(ids)} lượt" if ids else "")
        self._keep(kept)
        self.empty.resize(self.ui.table.viewport().size())
        self.empty.setVisible(not self.model.rows)
        if key == _UNCOLLECTED and self._known:
            self.empty.describe(
                "circle-check", "Mọi người đã nhận", "Không còn bằng, giấy khen nào chưa trao."
            )
        elif key == _RECEIPTS and self._known:
            self.empty.describe("circle-check", "Không còn khoản tiền nào chờ ký nhận")
        else:
            self.empty.describe(
                "award", "Chưa có lượt khen thưởng nào", "Xếp đợt lên nhận ở trang Đợt lên nhận."
            )
        self._update()

    def _row(self, award_id: int) -> AfterRow | None:
        if award_id not in self._known:
            award = self._context.workspace.decisions.award(award_id)
            self._known[award_id] = AfterRow(award, Handover(award_id))
        return self._known[award_id]

    def _keep(self, award_ids: Sequence[int]) -> None:
        places = [row for row, one in enumerate(self.model.rows) if one.award.id in award_ids]
        place = places[0] if places else (0 if self.model.rows else -1)
        if place >= 0:
            self.ui.table.selectRow(place)

    def _update(self) -> None:
        ui, chosen = self.ui, self.chosen()
        handed = [row for row in chosen if row.handover.handed_at]
        ui.openButton.setEnabled(len(chosen) == 1)
        ui.handButton.setEnabled(len(handed) < len(chosen))
        ui.handStandButton.setEnabled(len(chosen) == 1)
        ui.unhandButton.setEnabled(bool(handed))

    def _change(self, work: Callable[[], Changes]) -> None:
        self._context.change(work, owner=self)

    def _row_height(self) -> None:
        self.ui.table.verticalHeader().setDefaultSectionSize(self._context.theme.pixels(ROW_HEIGHT))


def _rows_of(stage: Stage) -> dict[int, AfterRow]:
    """Award id → its row: those of the turns in order, then those in none."""
    rows = {
        line.award.id: AfterRow(line.award, line.handover, turn.number, line.entry.label, turn.turn.id)
        for turn in stage.turns
        for line in turn.lines
    }
    for award in stage.waiting:
        rows.setdefault(award.id, AfterRow(award, Handover(award.id)))
    return rows
