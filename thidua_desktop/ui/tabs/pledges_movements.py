"""Tab Giao ước, its fourth part: the movements of a year, targets, awards, money, and how they ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes, Movement
from thidua_desktop.domain.vietnamese import format_date, format_money
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_movements import Ui_MovementsForm
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.movement_form import KINDS, SCOPES, MovementForm
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope
from thidua_desktop.ui.widgets.pledge_paper_kinds import MOVEMENT


def state_of(movement: Movement, today: dt.date) -> Chip:
    """Where a movement stands on a day; it is under way only between days that somebody wrote."""
    if movement.closed_on is not None:
        return Chip(f"Tổng kết {format_date(movement.closed_on)}", "good")
    if movement.starts_on is None or movement.ends_on is None:
        return Chip("Chưa ghi thời gian", "warn")
    if today < movement.starts_on:
        return Chip(f"Từ {format_date(movement.starts_on)}", "mute")
    if today > movement.ends_on:
        return Chip("Chưa tổng kết", "warn")
    return Chip("Đang thực hiện", "mute")


def columns(today: dt.date) -> tuple[Column[Movement], ...]:
    """Of the list; the kind stands in the head of the details."""
    return (
        Column("Phong trào", lambda one: one.name, width=380, tip=lambda one: one.name),
        Column("Phạm vi", lambda one: SCOPES[one.scope], width=132),
        Column(
            "Tình trạng",
            lambda one: state_of(one, today).word,
            width=172,
            chip=lambda one: state_of(one, today),
        ),
    )


class MovementsPage(QWidget):
    """The list at the left, one movement or its paper at the right."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.movements
        self.year = year
        self._movements: dict[int, Movement] = {}
        self._settling = False
        self.closed = ""
        self.ui = Ui_MovementsForm()
        self.ui.setupUi(self)
        today = context.workspace.today()
        self.model: PagedTable[Movement] = PagedTable(columns(today), self._find, self._page)
        self.ui.table.attach(context, self.model, "pledges/movements/list")
        head = self.ui.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.form = MovementForm(context)
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        self.papers = PaperPane(context, (MOVEMENT,))
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui = self.ui
        ui.paperLayout.addWidget(self.papers)
        ui.sideStack.addWidget(self.details)
        body = self.details.scroll_area.widget()
        layout = body.layout() if body is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(0, 100)
        ui.blank.setup(self._context.icons)
        remember_sizes(ui.splitter, self._context.memory, "pledges/movements/parts", [720, 620])
        ui.splitter.setStretchFactor(1, 1)
        ui.addButton.clicked.connect(plain(self.add_record))
        ui.closeButton.clicked.connect(plain(self.close_movement))
        ui.table.selectionModel().selectionChanged.connect(plain(self._on_selection))
        ui.table.opened.connect(lambda _: self.edit_record())
        ui.paperSwitch.toggled.connect(plain(self._on_switch))
        self.details.cancelled.connect(self._on_cancelled)
        page_keys(self.form.ui.parts, self.form)
        shortcut("Ins", self.add_record, ui.table)
        shortcut("F2", self.edit_record, ui.table)
        shortcut("Ctrl+S", self.details.save, self)
        shortcut("Ctrl+P", self.papers.print_out, self)
        shortcut("Del", self.delete_records, ui.table)
        self.setFocusProxy(ui.table)

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the movements of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Ask everything again."""
        self.closed = closed_words(self._context, self.year)
        self.form.lock(bool(self.closed))
        self.ui.addButton.setEnabled(not self.closed)
        self._movements = {one.id: one for one in self._service.all(self.year)}
        self._settling = True
        self.model.refresh()
        if self.details.is_new:
            self.ui.table.clearSelection()
        self._settling = False
        self._show_head()
        if not (self.details.is_new or self.details.dirty):
            self._show_selected()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches("movement", "movement_target", "movement_award"):
            self.refresh()
        elif changes.touches("office"):
            self.papers.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one movement to the front."""
        self.ui.table.select_id(record_id)
        self._show_selected()

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.details.dirty

    def leave(self, go: Callable[[], object]) -> None:
        """Do ``go``; a movement that was typed is saved or given up first, as the clerk says."""
        if self.details.dirty:
            keep = self._context.prompts.choose(
                "Chưa lưu", "Phong trào đang sửa chưa được lưu.", ("Lưu",), cancel="Bỏ phần vừa sửa"
            )
            if keep == 0:
                self.details.save()
                return
            self.details.cancel()
        go()

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """Start a movement."""
        if self._refused():
            return
        self.leave(self._open_new)

    def _open_new(self) -> None:
        self._settling = True
        self.ui.table.clearSelection()
        self._settling = False
        self.details.show_record(Movement(0, "", self.year), f"Phong trào mới năm {self.year}", new=True)
        self.ui.movementSwitch.setChecked(True)
        self._on_switch()
        self.form.ui.nameEdit.setFocus()

    def edit_record(self) -> None:
        """Go to the details of the chosen movement (F2, Enter)."""
        if self._selected() is not None:
            self.ui.movementSwitch.setChecked(True)
            self.form.ui.nameEdit.setFocus()

    def close_movement(self) -> None:
        """Write the closing summary of the chosen movement."""
        from thidua_desktop.ui.dialogs.movement_close_dialog import MovementCloseDialog

        def ask() -> None:
            movement = self._selected()
            if movement is not None:
                dialog = MovementCloseDialog(self._context, movement, self)
                dialog.exec()
                dialog.deleteLater()

        self.leave(ask)

    def delete_records(self) -> None:
        """Remove the chosen movements; more than one asks first."""
        ids = self.ui.table.selected_ids()
        if not ids or self._refused():
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Xóa phong trào", f"Xóa {len(ids)} phong trào đang chọn?", yes="Xóa", danger=True
        ):
            return
        self.details.cancel()
        self._context.change(lambda: self._service.delete(ids), owner=self)

    def _refused(self) -> bool:
        if self.closed:
            self._context.navigator.say.emit(self.closed)
        return bool(self.closed)

    def _save(self, movement: Movement, new: bool) -> None:
        edited = self.details.record

        def work() -> Changes:
            return self._service.add(movement) if new else self._service.update(movement, expected=edited)

        def done(changes: Changes) -> None:
            if self.details.record is edited:
                self.details.saved()
                self.refresh()
                self.ui.table.select_id(changes.created or movement.id)
                self._show_selected()

        self._context.change(work, done, self._failed, owner=self)

    def _failed(self, error: Known) -> bool:
        """The tables' own faults are said above the form, where they are seen."""
        shown = self.details.failed(error)
        if isinstance(error, Invalid):
            rest = [one.message for one in error.problems if one.field in ("targets", "awards")]
            if rest:
                self.details.notice.setText("\n".join(rest))
                self.details.notice.show()
        return shown

    def _on_cancelled(self) -> None:
        self._show_selected()
        self.ui.table.setFocus()

    # ---- showing -----------------------------------------------------------------------------
    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        return list(self._movements)

    def _page(self, ids: Sequence[int]) -> list[Movement]:
        return [self._movements[one] for one in ids if one in self._movements]

    def _selected(self) -> Movement | None:
        ids = self.ui.table.selected_ids()
        return self._movements.get(ids[0]) if len(ids) == 1 else None

    def _on_selection(self) -> None:
        if self._settling or (self.details.is_new and not self.ui.table.selected_ids()):
            return
        self.leave(self._show_selected)

    def _on_switch(self) -> None:
        ui = self.ui
        if ui.paperSwitch.isChecked():
            ui.sideStack.setCurrentWidget(ui.paperPage)
        else:
            shown = self.details.is_new or self._selected() is not None
            ui.sideStack.setCurrentWidget(self.details if shown else ui.blankPage)

    def _show_selected(self) -> None:
        ui, movement = self.ui, self._selected()
        scopes = []
        if movement is not None:
            closed = f" · tổng kết ngày {format_date(movement.closed_on)}" if movement.closed_on else ""
            self.details.show_record(movement, movement.name, f"{KINDS[movement.kind]}{closed}")
            selection = Selection(movement_id=movement.id)
            scopes = [Scope(movement.name, selection, ("movement",), "tong-ket-phong-trao")]
        else:
            ui.blank.describe(
                "flag", "Chọn một phong trào ở bên trái", "Chỉ tiêu, khen thưởng và kinh phí hiện ở đây."
            )
        ui.closeButton.setEnabled(movement is not None and not self.closed)
        self._on_switch()
        self.papers.show_scopes(scopes)

    def _show_head(self) -> None:
        ui, all_ = self.ui, list(self._movements.values())
        ui.listTitle.setText(f"Phong trào năm {self.year}")
        closed = sum(1 for one in all_ if one.closed_on)
        money = sum(one.planned_money for one in all_)
        planned = f" · dự kiến {format_money(money)}" if money else ""
        ui.countLabel.setText(f"{len(all_)} phong trào · {closed} đã tổng kết{planned}" if all_ else "")
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "flag",
            f"Năm {self.year} chưa có phong trào nào",
            "Ghi phong trào phát động trong năm: thời gian, chỉ tiêu, khen thưởng và kinh phí dự kiến.",
            () if self.closed else (FirstStep("Thêm phong trào", "plus", self.add_record),),
        )
