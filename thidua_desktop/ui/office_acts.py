"""Acts of the whole office from the menu: backup, restore, sample year, office record, help."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from thidua_desktop import __version__
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.actions import key_list
from thidua_desktop.ui.context import UiContext

if TYPE_CHECKING:
    from thidua_desktop.services.exports.open_files import OpenExport
    from thidua_desktop.services.safety import BackupInfo
    from thidua_desktop.ui.main_window import MainWindow

ShowBackup = Callable[[str, bool], None]


class OfficeActs:
    """What the menu at the corner and the welcome page do."""

    def __init__(self, context: UiContext, window: MainWindow) -> None:
        self._context = context
        self._window = window
        self._show_backup: ShowBackup = lambda text, late: None

    # ---- backup ------------------------------------------------------------------------------
    def back_up_if_changed(self, show: ShowBackup) -> None:
        """At start: back up what changed since the last backup, and say how old the last one is."""
        self._show_backup = show
        safety = self._context.workspace.safety

        def work(job: object) -> BackupInfo | None:
            safety.backup_if_changed()
            return safety.last_backup()

        self._context.tasks.run_db(work, self._tell_backup, label="Đang sao lưu…", owner=self._window)

    def back_up(self) -> None:
        """Back up now, verified."""
        safety = self._context.workspace.safety

        def done(info: BackupInfo) -> None:
            self._tell_backup(info)
            self._context.navigator.say.emit(f"Đã sao lưu và kiểm tra: {info.path.name}")

        self._context.tasks.run_db(
            lambda job: safety.backup(), done, label="Đang sao lưu…", owner=self._window
        )

    def export_all(self) -> None:
        """All tables and attached files as one zip of open files."""
        exports, prompts = self._context.workspace.exports, self._context.prompts
        path = prompts.pick_save_file("Xuất toàn bộ dữ liệu ra tệp mở", "du-lieu-mo.zip", "Zip (*.zip)")
        if path is None:
            return

        def done(made: OpenExport) -> None:
            self._context.navigator.say.emit(f"Đã xuất {made.tables} bảng ra {made.path.name}")
            if made.lost:
                prompts.inform(
                    "Xuất toàn bộ dữ liệu",
                    f"Đã xuất đủ {made.tables} bảng; {len(made.lost)} tệp đính kèm không còn trên máy.",
                    "\n".join(made.lost),
                )

        self._context.tasks.run_db(
            lambda job: exports.export_all(path, force=True),
            done,
            label="Đang xuất toàn bộ dữ liệu…",
            owner=self._window,
        )

    def restore(self) -> None:
        """Choose a backup and go back to it; the present file is kept aside."""
        from thidua_desktop.ui.dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._context, self._window)
        chosen = dialog.chosen if dialog.exec() else None
        dialog.deleteLater()
        if chosen is None:
            return
        file, at = chosen
        moment = f"lúc {at:%H:%M} ngày {format_date(at.date())}" if at else f"của tệp {file.name}"
        if self._context.prompts.ask_yes_no(
            "Khôi phục từ bản sao lưu",
            f"Đưa dữ liệu về {moment}?\n\n"
            "Dữ liệu hiện tại được giữ riêng trong thư mục dữ liệu, không bị xóa.",
            yes="Khôi phục",
            danger=True,
        ):
            self._window.restore_requested.emit(file)

    def _tell_backup(self, info: BackupInfo | None) -> None:
        now = dt.datetime.now()
        if info is None:
            self._show_backup("Chưa có bản sao lưu", True)
            return
        checked = " · đã kiểm tra" if info.ok else " · hỏng"
        self._show_backup(f"Sao lưu {when(info.at, now)}{checked}", (now - info.at).days >= 7)

    # ---- the office --------------------------------------------------------------------------
    def edit_office(self) -> bool:
        """Declare or change the office's names and signers; True when stored."""
        from thidua_desktop.ui.dialogs.office_dialog import OfficeDialog

        dialog = OfficeDialog(self._context, self._window)
        stored = bool(dialog.exec())
        dialog.deleteLater()
        return stored

    def edit_rules(self) -> None:
        """What the program takes the law to say, and what the office sets otherwise."""
        from thidua_desktop.ui.dialogs.rules_dialog import open_rules

        open_rules(self._context, self._window)

    def edit_templates(self) -> None:
        """The office's own words for its papers."""
        from thidua_desktop.ui.dialogs.templates_dialog import open_templates

        open_templates(self._context, self._window)

    def open_fund(self) -> None:
        """The fund's book of the working year."""
        from thidua_desktop.ui.dialogs.fund_dialog import open_fund

        open_fund(self._context, self._window)

    def open_lookup(self) -> None:
        """Who holds or held what when; the golden book."""
        from thidua_desktop.ui.dialogs.lookup_dialog import open_lookup

        open_lookup(self._context, self._window)

    def open_statistics(self) -> None:
        """The statutory tables of the working year."""
        from thidua_desktop.ui.dialogs.statistics_dialog import open_statistics

        open_statistics(self._context, self._window)

    def close_year(self) -> None:
        """What is open in the year; lock it, open it again, open the next."""
        from thidua_desktop.ui.dialogs.year_dialog import open_year

        open_year(self._context, self._window.reload, self._window)

    def year_words(self, year: int) -> str:
        """ "Năm 2026", with a mark when it is locked."""
        return f"Năm {year}" + (" (đã khóa)" if self._context.workspace.years.is_closed(year) else "")

    def open_demo(self) -> None:
        """Fill an empty office with the sample year, or open the sample beside a real office."""
        workspace = self._context.workspace
        if workspace.settings.office() is None:
            self._context.tasks.run_db(
                lambda job: workspace.fill_with_sample_year(),
                lambda _: self._window.reload(),
                label="Đang dựng dữ liệu mẫu…",
                owner=self._window,
            )
            return
        if self._context.prompts.ask_yes_no(
            "Mở dữ liệu mẫu",
            "Chương trình sẽ mở một cơ quan không có thật để dùng thử, trong thư mục riêng.\n\n"
            "Dữ liệu của cơ quan đang mở giữ nguyên; lần sau mở chương trình sẽ thấy lại.",
            yes="Mở dữ liệu mẫu",
        ):
            self._window.demo_requested.emit()

    def open_folder(self) -> None:
        self._context.prompts.open_folder(self._context.workspace.folder)

    def import_files(self) -> None:
        """Import workbooks of any kind, with a preview."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self._window)

    def fill_in(self) -> None:
        """Forms that go out to units, are filled in and come back."""
        from thidua_desktop.ui.dialogs.fill_in_dialog import open_fill_in

        open_fill_in(self._context, self._window)

    def exchange(self) -> None:
        """Packages for other offices, and from them."""
        from thidua_desktop.ui.dialogs.exchange_dialog import open_exchange

        open_exchange(self._context, self._window)

    # ---- help --------------------------------------------------------------------------------
    def show_keys(self, tabs: tuple[str, ...]) -> None:
        from thidua_desktop.ui.dialogs.keys_dialog import KeysDialog

        dialog = KeysDialog(key_list(tabs), self._window)
        dialog.exec()
        dialog.deleteLater()

    def about(self) -> None:
        self._context.prompts.inform(
            "Giới thiệu",
            f"Thi Đua Desktop {__version__}\n\n"
            "Thi đua, khen thưởng và cải cách hành chính cho văn phòng cấp xã, trên một máy tính không cần "
            "mạng.\n\nMã nguồn mở theo giấy phép MIT. Chữ: Be Vietnam Pro, Tinos, Great Vibes, Playfair "
            "Display (OFL). Biểu tượng: Lucide (ISC).",
        )


def when(at: dt.datetime, now: dt.datetime) -> str:
    """ "hôm nay 07:45", "hôm qua 16:20" or a date: as a person would say it."""
    days = (now.date() - at.date()).days
    if days == 0:
        return f"hôm nay {at:%H:%M}"
    if days == 1:
        return f"hôm qua {at:%H:%M}"
    return f"ngày {format_date(at.date())}"
