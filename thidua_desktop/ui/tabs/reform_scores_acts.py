"""What can be done about a scoring sheet beside typing: the round, units' workbooks, imports, hand-ins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from thidua_desktop.domain.errors import Known, RuleViolation
from thidua_desktop.domain.records import Changes, SetScope
from thidua_desktop.services.reform.round_steps import HANDED_IN
from thidua_desktop.services.reform.scoring_entries import Entry
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.prompts import XLSX_FILES
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_scores_round import SHORT, present_step
from thidua_desktop.ui.tabs.shortcuts import menu_actions, plain
from thidua_desktop.ui.widgets.form_notice import say

if TYPE_CHECKING:
    from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage


class ScoreActs:
    """Acts of the scoring sheet; each that changes something is one operation that can be undone."""

    def __init__(self, context: UiContext, page: ReformScoresPage) -> None:
        self._context, self._page = context, page
        self._reform = context.workspace.reform

    def menu(self) -> QMenu:
        """What the button "Việc khác" offers; what does not fit the set on screen is grey."""
        menu = QMenu(self._page)
        self._round_action = self._add(menu, "&Lịch chấm điểm, kết thúc bước…", self.open_round)
        self._hand_in_action = self._add(menu, "", self.hand_in)
        menu.addSeparator()
        self._one_book = self._add(
            menu, "Xuất &phiếu cho đơn vị đang xem…", lambda: self.write_books(one=True)
        )
        self._all_books = self._add(menu, "Xuất phiếu cho &mọi đơn vị…", self.write_books)
        self._read_books = self._add(menu, "&Nhận phiếu đơn vị gửi về…", self.read_books)
        menu.addSeparator()
        self._add(menu, "Nhập điểm từ &Excel…", self.import_scores)
        self._add(menu, "Nhập &bộ tiêu chí từ Excel…", self.import_criteria)
        menu.aboutToShow.connect(self._name_actions)
        return menu

    def table_actions(self) -> list[QAction]:
        """The menu of the table."""
        return menu_actions(
            self._page,
            (
                ("Tài liệu kiểm chứng", self._page.show_evidence),
                ("Ghi “Không áp dụng”, hoặc bỏ ghi", self.toggle_absent),
                ("", bool),
                ("Xem ở Thiếu hụt", lambda: self._go("gaps")),
                ("Xem ở Khắc phục", lambda: self._go("remedies")),
                ("Sửa tiêu chí ở Bộ tiêu chí", lambda: self._go("sets")),
            ),
        )

    # ---- the round ---------------------------------------------------------------------------
    def open_round(self) -> None:
        """Dates of the steps, ending and opening them again, who is late."""
        from thidua_desktop.ui.dialogs.reform_round_dialog import RoundDialog

        def ask() -> None:
            sheet = self._page.sheet
            if sheet is not None:
                dialog = RoundDialog(self._context, sheet.criteria_set.id, self._page)
                dialog.exec()
                dialog.deleteLater()
                self._page.refresh()

        self._page.leave(ask)

    def hand_in(self) -> None:
        """Record that the unit on screen handed in the present step, or take that back."""
        sheet, step = self._page.sheet, present_step(self._page.calendar)
        if sheet is None or step not in HANDED_IN or self._refused():
            return
        set_id, unit_id, rounds = sheet.criteria_set.id, sheet.unit_id, self._reform.rounds
        handed = any(one.step is step and unit_id in one.handed_in for one in self._page.calendar)
        act = rounds.take_back if handed else rounds.hand_in
        self._page.leave(lambda: self._change(lambda: act(set_id, step, unit_id)))

    # ---- one component -----------------------------------------------------------------------
    def toggle_absent(self) -> None:
        """Mark the component under the cursor not applicable, or take that back."""
        sheet, row = self._page.sheet, self._page.row()
        if sheet is None or row is None or not row.is_leaf or self._refused():
            return
        entry = Entry(row.criterion.id, absent=not row.absent_by_unit)
        set_id, unit_id = sheet.criteria_set.id, sheet.unit_id
        self._page.leave(lambda: self._change(lambda: self._reform.scoring.enter(set_id, unit_id, [entry])))

    # ---- files -------------------------------------------------------------------------------
    def write_books(self, *, one: bool = False) -> None:
        """Write a workbook for the unit on screen, or for every unit of the set."""
        sheet = self._page.sheet
        if sheet is None or self._refused():
            return
        folder = self._context.prompts.pick_folder("Thư mục ghi phiếu chấm điểm của đơn vị")
        if folder is None:
            return
        set_id = sheet.criteria_set.id
        units = [sheet.unit_id] if one else [unit_id for unit_id, _ in self._reform.scoring.units(set_id)]
        self._write(set_id, units, folder, force=False)

    def _write(self, set_id: int, units: list[int | None], folder: Path, *, force: bool) -> None:
        def done(files: list[Path]) -> None:
            say(self._page.ui.notice, "")
            self._context.navigator.say.emit(f"Đã ghi {len(files)} phiếu chấm điểm vào {folder.name}")
            self._context.prompts.open_folder(folder)

        def failed(error: Known) -> bool:
            if force or not isinstance(error, RuleViolation):
                return self._failed(error)
            if self._context.prompts.ask_yes_no("Phiếu chấm điểm", str(error), yes="Ghi đè", danger=True):
                self._write(set_id, units, folder, force=True)
            return True

        self._context.tasks.run_db(
            lambda job: self._reform.workbooks.write(set_id, units, folder, force=force),
            done,
            failed,
            label="Đang ghi phiếu chấm điểm",
            owner=self._page,
        )

    def read_books(self) -> None:
        """Read workbooks that came back; nothing is taken before the preview is confirmed."""
        from thidua_desktop.ui.dialogs.reform_workbook_dialog import WorkbookDialog

        def ask() -> None:
            files = self._context.prompts.pick_open_files("Phiếu chấm điểm đơn vị gửi về", XLSX_FILES)
            if files:
                dialog = WorkbookDialog(self._context, files, self._page)
                dialog.exec()
                dialog.deleteLater()

        if not self._refused():
            self._page.leave(ask)

    def import_scores(self) -> None:
        """Open the import of a whole table of scores."""
        self._import("scores")

    def import_criteria(self) -> None:
        """Open the import of a criteria set."""
        self._import("criteria")

    # ---- inside ------------------------------------------------------------------------------
    def _import(self, kind: str) -> None:
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        self._page.leave(lambda: open_import(self._context, self._page, kind))

    def _go(self, part: str) -> None:
        place = self._page.place()
        self._page.asked.emit(Place(part, place.set_id, place.unit_id, place.criterion_id))

    def _refused(self) -> bool:
        """Whether nothing may be changed now; says why."""
        say(self._page.ui.notice, self._page.locked)
        return bool(self._page.locked)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._context.change(work, lambda _: say(self._page.ui.notice, ""), self._failed, owner=self._page)

    def _failed(self, error: Known) -> bool:
        say(self._page.ui.notice, str(error))
        return True

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(plain(act))
        return action

    def _name_actions(self) -> None:
        sheet, locked = self._page.sheet, bool(self._page.locked)
        of_units = sheet is not None and sheet.criteria_set.scope is SetScope.UNITS
        step = present_step(self._page.calendar)
        self._round_action.setEnabled(sheet is not None)
        for action in (self._one_book, self._all_books):
            action.setEnabled(sheet is not None)
        self._all_books.setVisible(of_units)
        self._read_books.setEnabled(sheet is not None and not locked)
        may = sheet is not None and step in HANDED_IN and not locked
        handed = sheet is not None and any(
            one.step is step and sheet.unit_id in one.handed_in for one in self._page.calendar
        )
        self._hand_in_action.setVisible(may)
        if may and step is not None:
            said = "Rút lại việc nộp" if handed else "Ghi đã nộp"
            self._hand_in_action.setText(f"{said}: {SHORT[step].lower()}")
