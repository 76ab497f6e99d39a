"""What can be done with a year's pledges beside editing one: sign, scan, copy, common content, leaders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.prompts import DOSSIER_FILES

if TYPE_CHECKING:
    from thidua_desktop.ui.tabs.pledges_list import PledgeList

_OPEN, _REPLACE, _DETACH = 0, 1, 2


class PledgeActs:
    """Acts of the first part of tab Giao ước; each is one operation that can be undone."""

    def __init__(self, context: UiContext, page: PledgeList) -> None:
        self._context, self._page = context, page
        self._service = context.workspace.pledges

    def tools(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """What the button "Việc khác" offers; an empty text is a line between groups."""
        return (
            ("&Nội dung chung của cơ quan…", self.edit_common),
            ("Chép nội dung chung vào mọi đơn &vị", self.apply_common_to_all),
            ("Cụ&m trưởng, cụm phó…", self.edit_blocks),
            ("Bản &ký: cột đóng dấu, người chứng kiến…", self.edit_signing_sheet),
            ("", bool),
            ("Chép từ năm &trước", self.copy_last_year),
            ("&Lập cho mọi đơn vị chưa có", self.create_all),
            ("Nhập giao ước từ &Excel…", self.import_pledges),
        )

    # ---- signing -----------------------------------------------------------------------------
    def sign(self) -> None:
        """Ask for the day, then write it on all chosen pledges, or take it off."""
        from thidua_desktop.ui.dialogs.pledge_sign_dialog import PledgeSignDialog

        def ask() -> None:
            rows = self._page.selected()
            if not rows or self._page.refused():
                return
            dialog = PledgeSignDialog(self._context, [row.pledge for row in rows], self._page)
            dialog.exec()
            dialog.deleteLater()

        self._page.leave(ask)

    def scan(self) -> None:
        """Attach the scan of the signed sheet; one that is there is opened, replaced or taken off."""
        rows = self._page.selected()
        if len(rows) != 1:
            return
        pledge = rows[0].pledge
        if self._page.closed:
            if pledge.scan_id is None:
                self._page.refused()
            else:
                self._open_scan(pledge.id)
            return
        if pledge.scan_id is None:
            self._page.leave(lambda: self._pick_scan(pledge.id))
            return
        answer = self._context.prompts.choose(
            "Bản quét giao ước",
            f"Đã có bản quét giao ước của {rows[0].unit_name}.",
            ("Mở xem", "Thay bằng tệp khác", "Gỡ bản quét"),
        )
        if answer == _OPEN:
            self._open_scan(pledge.id)
        elif answer == _REPLACE:
            self._page.leave(lambda: self._pick_scan(pledge.id))
        elif answer == _DETACH:
            self._page.leave(
                lambda: self._context.change(lambda: self._service.detach_scan(pledge.id), owner=self._page)
            )

    def _pick_scan(self, pledge_id: int) -> None:
        files = self._context.prompts.pick_open_files(
            "Chọn bản quét giao ước đã ký", DOSSIER_FILES, many=False
        )
        if files:
            self._context.change(
                lambda: self._service.attach_scan(pledge_id, files[0]),
                label="Đang chép bản quét",
                owner=self._page,
            )

    def _open_scan(self, pledge_id: int) -> None:
        def show(path: Path | None) -> None:
            if path is not None:
                self._context.prompts.open_file(path)

        self._context.tasks.run_db(lambda job: self._service.scan(pledge_id), show, owner=self._page)

    # ---- many at once ------------------------------------------------------------------------
    def copy_last_year(self) -> None:
        """Targets, titles and representatives of the year before, for units that have no pledge yet."""
        year = self._page.year
        self._change(lambda: self._service.copy_year(year - 1, year))

    def create_all(self) -> None:
        """An empty pledge, with the common targets, for every unit of a block that has none."""
        year = self._page.year
        self._change(lambda: self._service.create_missing(year))

    def apply_common_to_all(self) -> None:
        """Put the common targets into every pledge of the year."""
        year = self._page.year
        ids = [row.pledge.id for row in self._service.of_year(year)]
        self._change(lambda: self._service.apply_common(year, ids))

    def apply_common(self) -> None:
        """Put the common targets into the chosen pledges."""
        year, ids = self._page.year, [row.pledge.id for row in self._page.selected()]
        if ids:
            self._change(lambda: self._service.apply_common(year, ids))

    def import_pledges(self) -> None:
        """Open the import of the units' pledge lists."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        self._page.leave(lambda: open_import(self._context, self._page, "pledges"))

    # ---- dialogs -----------------------------------------------------------------------------
    def edit_common(self) -> None:
        """The office's own lines of the pledge, by groups."""
        from thidua_desktop.ui.dialogs.pledge_common_dialog import open_common

        self._page.leave(lambda: open_common(self._context, self._page.year, self._page))

    def edit_blocks(self) -> None:
        """Who leads each cụm, khối this year."""
        from thidua_desktop.ui.dialogs.pledge_blocks_dialog import open_blocks

        self._page.leave(lambda: open_blocks(self._context, self._page.year, self._page))

    def edit_signing_sheet(self) -> None:
        """A column for seals, who witnesses: what the joint pledge has beside the units."""
        from thidua_desktop.ui.dialogs.pledge_sheet_dialog import open_sheet_options

        self._page.leave(lambda: open_sheet_options(self._context, self._page))

    def _change(self, work: Callable[[], Changes]) -> None:
        if self._page.refused():
            return

        def failed(error: Known) -> bool:
            self._context.prompts.error(error)
            return True

        self._page.leave(lambda: self._context.change(work, None, failed, owner=self._page))
