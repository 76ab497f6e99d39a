"""What can be done in the part Bộ tiêu chí: sets made, copied, compared, exported; rows moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from thidua_desktop.domain.records import AreaKind, CriteriaSet, Criterion
from thidua_desktop.domain.reform.set_checks import areas_beside
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.prompts import EXCEL_FILES
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.empty_state import FirstStep

if TYPE_CHECKING:
    from thidua_desktop.ui.tabs.reform_sets import CriteriaSetsPage

_NEW_NAME = "Mục mới"


class SetActs:
    """The acts of one page."""

    def __init__(self, context: UiContext, page: CriteriaSetsPage) -> None:
        self._context = context
        self._page = page

    # ---- sets --------------------------------------------------------------------------------
    def describe_empty(self) -> None:
        """A year without a set: the ways to get one."""
        page = self._page
        steps = [
            FirstStep("Nhập từ Excel…", "file-spreadsheet", self.import_set),
            FirstStep("Dùng bộ kèm theo…", "list-checks", self.offer_sets),
        ]
        old = self._last_year()
        if old:
            steps.insert(0, FirstStep(f"Chép bộ năm {old[0].year}", "copy", lambda: self._copy(old[0].id)))
        page.ui.empty.describe(
            "list-tree",
            f"Năm {page.year} chưa có bộ tiêu chí nào",
            "Nhập bộ tiêu chí của tỉnh từ tệp Excel, dùng một bộ kèm theo phần mềm, hoặc chép bộ năm trước.",
            steps,
        )

    def offer_sets(self) -> None:
        """The ways to a new set, under the button."""
        page = self._page
        menu = self.sets_menu()
        empty = page.ui.pages.currentWidget() is page.ui.emptyPage
        below = page.ui.empty if empty else page.ui.addButton
        corner = QPoint(below.width() // 2, below.height() // 2) if empty else QPoint(0, below.height())
        menu.popup(below.mapToGlobal(corner))

    def sets_menu(self) -> QMenu:
        """Shipped sets, Excel, last year's sets."""
        page = self._page
        menu = QMenu(page)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in page.service.shipped():
            made = " (giả định)" if one.synthetic and "giả định" not in one.name else ""
            action = menu.addAction(f"{one.name}{made}")
            action.triggered.connect(self._shipping(one.key))
        menu.addSeparator()
        menu.addAction("Nhập từ Excel…").triggered.connect(plain(self.import_set))
        for old in self._last_year():
            menu.addAction(f"Chép “{old.name}” của năm {old.year}").triggered.connect(self._copying(old.id))
        return menu

    def import_set(self) -> None:
        """Read a set from a file."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self._page, "criteria")

    def new_version(self) -> None:
        """A copy within the year, to be changed."""
        page, one = self._page, self._page.chosen
        if one is not None:
            page.change(
                lambda: page.service.new_version(one.id), lambda changes: page.show_set(changes.created)
            )

    def carry_scores(self) -> None:
        """Bring the scores of the version before; the criteria are locked then, so it is asked first."""
        page, one = self._page, self._page.chosen
        if one is not None and self._context.prompts.ask_yes_no(
            "Mang điểm sang phiên bản này",
            "Điểm, tài liệu kiểm chứng của các mục giữ nguyên và lịch chấm điểm được chép sang; mục mới, mục "
            "đã đổi cách tính, điểm tối đa thì chấm lại. Sau đó tiêu chí khóa lại: sửa xong hãy mang sang.",
            yes="Mang điểm sang",
        ):
            page.change(lambda: page.service.carry_scores(one.id))

    def delete_set(self) -> None:
        """Remove the chosen set, after asking."""
        page, one = self._page, self._page.chosen
        if one is not None and self._context.prompts.ask_yes_no(
            "Xóa bộ tiêu chí", f"Xóa “{one.name}”, phiên bản {one.version}?", yes="Xóa", danger=True
        ):
            page.change(lambda: page.service.remove_set(one.id))

    def edit_facts(self) -> None:
        """Name, paper, policies and units of the chosen set."""
        from thidua_desktop.ui.dialogs.reform_set_dialog import ReformSetDialog

        if self._page.chosen is not None:
            dialog = ReformSetDialog(self._context, self._page.chosen, self._page)
            dialog.exec()
            dialog.deleteLater()

    def compare(self) -> None:
        """The chosen set beside another."""
        from thidua_desktop.ui.dialogs.reform_set_compare_dialog import ReformSetCompareDialog

        if self._page.chosen is not None:
            dialog = ReformSetCompareDialog(self._context, self._page.chosen, self._page)
            dialog.exec()
            dialog.deleteLater()

    def export(self) -> None:
        """Write the chosen set to a workbook that can be imported again."""
        page, one = self._page, self._page.chosen
        if one is None:
            return
        version = f"-phien-ban-{one.version}" if one.version > 1 else ""
        path = self._context.prompts.pick_save_file(
            "Xuất bộ tiêu chí", f"cchc-bo-chi-so-{one.year}{version}.xlsx", EXCEL_FILES
        )
        if path is not None:
            self._context.tasks.run_db(
                lambda job: self._context.workspace.exports.export_criteria_set(one.id, path),
                lambda done: self._context.navigator.say.emit(f"Đã ghi {done.path.name}: {done.rows} mục."),
                owner=page,
            )

    # ---- rows --------------------------------------------------------------------------------
    def row_menu(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """What can be done with the row under the cursor."""
        return (
            ("Thêm mục cùng cấp\tIns", self.add_row),
            ("Thêm mục con\tCtrl+Ins", self.add_row_below),
            ("Chuyển lên\tAlt+↑", lambda: self.move_row(-1)),
            ("Chuyển xuống\tAlt+↓", lambda: self.move_row(1)),
            ("Cách tính…\tCtrl+R", self.edit_rule),
            ("Là mục điểm thưởng", lambda: self.set_area(AreaKind.BONUS)),
            ("Là mục điểm trừ", lambda: self.set_area(AreaKind.MINUS)),
            ("Là mục thường", lambda: self.set_area(None)),
            ("Xóa mục\tCtrl+Del", self.delete_rows),
        )

    def add_row(self) -> None:
        """A criterion behind the one under the cursor, on its level."""
        here = self._page.current()
        self._add(here.parent_id if here else None, here.id if here else None)

    def add_row_below(self) -> None:
        """A criterion below the one under the cursor."""
        here = self._page.current()
        if here is not None:
            self._add(here.id, None)

    def _add(self, parent_id: int | None, after_id: int | None) -> None:
        page, one = self._page, self._page.chosen
        if one is None:
            return
        level = "linh_vuc" if parent_id is None else "tieu_chi"
        made = Criterion(0, one.id, "", _NEW_NAME, 0, parent_id, level=level)
        page.change(
            lambda: page.service.add_criterion(made, after_id), lambda changes: self._begin(changes.created)
        )

    def _begin(self, criterion_id: int) -> None:
        """Type the name of a criterion that was just added."""
        page = self._page
        page.go_to(criterion_id)
        page.ui.table.setFocus()
        index = page.ui.table.currentIndex()
        if page.current() is not None and page.model.editable(index):
            page.ui.table.edit(index)

    def delete_rows(self) -> None:
        """Remove the chosen criteria with all below them; with something below it is asked first."""
        page, ids = self._page, self._page.chosen_ids()
        if not ids:
            return
        below = [one for one in page.criteria() if one.parent_id in ids and one.id not in ids]
        if (below or len(ids) > 1) and not self._context.prompts.ask_yes_no(
            "Xóa mục",
            f"Xóa {len(ids)} mục đang chọn cùng các mục con?" if below else f"Xóa {len(ids)} mục đang chọn?",
            yes="Xóa",
            danger=True,
        ):
            return
        page.change(lambda: page.service.remove_criteria(ids))

    def move_row(self, by: int) -> None:
        """Move the criterion under the cursor among its siblings; the cursor goes with it."""
        page, here = self._page, self._page.current()
        if here is not None:
            page.change(lambda: page.service.move_criterion(here.id, by), lambda changes: page.go_to(here.id))

    def set_area(self, kind: AreaKind | None) -> None:
        """Make the criterion a bonus or minus area, or one that counts among the 100."""
        page, here = self._page, self._page.current()
        if here is not None and here.area_kind is not kind:
            page.change(lambda: page.service.save_criterion(replace(here, area_kind=kind), expected=here))

    def edit_rule(self) -> None:
        """See and change how a component's points are worked out."""
        from thidua_desktop.ui.dialogs.reform_rule_dialog import edit_rule

        page, here = self._page, self._page.current()
        if here is None or page.locked or any(one.parent_id == here.id for one in page.criteria()):
            return
        area = areas_beside(page.criteria()).get(here.id)
        found = edit_rule(self._context, here, area=area, year=page.year, parent=page)
        if found is not None:
            made = replace(here, rule=found[0], rule_text=found[1])
            page.change(lambda: page.service.save_criterion(made, expected=here))

    # ---- showing -----------------------------------------------------------------------------
    def update(self) -> None:
        """Let only what can be done be pressed."""
        page, ui = self._page, self._page.ui
        free = not page.locked
        ui.rowButton.setEnabled(free)
        ui.ruleButton.setEnabled(free)
        ui.deleteButton.setEnabled(free)
        one = page.chosen
        ui.carryButton.setVisible(one is not None and page.service.carries_from(one.id) is not None)
        for action in page.ui.table.actions():
            action.setEnabled(free)

    # ---- inside ------------------------------------------------------------------------------
    def _last_year(self) -> list[CriteriaSet]:
        """Newest versions of the newest year before that has any."""
        page = self._page
        years = [year for year in self._context.workspace.reform.years() if year < page.year]
        for year in sorted(years, reverse=True):
            sets = page.service.current(year)
            if sets:
                return sets
        return []

    def _shipping(self, key: str) -> Callable[[], None]:
        page = self._page
        return plain(
            lambda: page.change(
                lambda: page.service.add_shipped(key, page.year),
                lambda changes: page.show_set(changes.created),
            )
        )

    def _copying(self, set_id: int) -> Callable[[], None]:
        return plain(lambda: self._copy(set_id))

    def _copy(self, set_id: int) -> None:
        page = self._page
        page.change(
            lambda: page.service.copy(set_id, page.year), lambda changes: page.show_set(changes.created)
        )
