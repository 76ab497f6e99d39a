"""Wires the window: theme, fonts, tasks, prompts, the office; opens it again after a restore.

The frame of the window is shown before the office is opened: what an office needs (services, storage) is
imported only then, so that a click on the icon is answered at once.

The only module that knows every floor.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from thidua_desktop import __version__
from thidua_desktop.domain.errors import Known, StorageFault
from thidua_desktop.paths import resources
from thidua_desktop.ui import bug_report, i18n, look
from thidua_desktop.ui.garbage import WindowGarbage
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.main_window import MEMORY_KEY, MainWindow
from thidua_desktop.ui.prompts import Prompts
from thidua_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from thidua_desktop.services.workspace import Workspace
    from thidua_desktop.ui.tasks import TaskRunner

_LOG = logging.getLogger(__name__)


class Application:
    """One running program: an office open in a window, replaced by another when asked."""

    def __init__(self, folder: Path, prompts: Prompts | None = None) -> None:
        running = QApplication.instance()
        self.qt = running if isinstance(running, QApplication) else QApplication(["thidua-desktop"])
        self.qt.setApplicationName("ThiDuaDesktop")
        self.qt.setApplicationVersion(__version__)
        self._translator = i18n.install(self.qt)
        self._garbage = WindowGarbage()
        self.window: MainWindow | None = None
        self.prompts = prompts or Prompts(lambda: self.window)
        self._folder = folder
        self._tasks: TaskRunner | None = None
        self._workspace: Workspace | None = None
        self._restore_hooks = bug_report.install(folder / "loi", self.prompts.bug)

    # ---- opening and closing -----------------------------------------------------------------
    def open(self) -> bool:
        """Open the office and show its window; False when it cannot be opened and the clerk gave up."""
        stored = look.load(self._folder)
        theme = Theme(resources(), dark=stored.dark, scale=stored.scale)
        theme.load_fonts()
        theme.apply(self.qt)
        self.window = window = MainWindow(theme, Icons(resources() / "icons", theme), stored)
        window.restore_requested.connect(self._restore)
        window.demo_requested.connect(self._open_demo)
        window.show_frame()
        workspace = self._open_workspace()
        if workspace is None:
            self.close()
            return False

        from thidua_desktop.ui.memory import Memory
        from thidua_desktop.ui.tasks import TaskRunner

        self._workspace = workspace
        self._tasks = TaskRunner()
        memory = Memory(
            lambda: workspace.settings.get(MEMORY_KEY, {}),
            lambda values: workspace.settings.set(MEMORY_KEY, values),
        )
        window.attach(workspace, self._tasks, self.prompts, memory)
        return True

    def _open_workspace(self) -> Workspace | None:
        """The office, offering the newest backup where the file is beyond opening."""
        from thidua_desktop.services.workspace import open_workspace

        while True:
            try:
                return open_workspace(self._folder, create=True)
            except StorageFault as fault:
                _LOG.error("storage: %s", fault.code)
                if fault.code != "corrupt" or not self._offer_backup(fault):
                    self.prompts.error(fault)
                    return None

    def _offer_backup(self, fault: StorageFault) -> bool:
        from thidua_desktop.services.safety import list_folder_backups, restore_folder

        sound = [one for one in list_folder_backups(self._folder) if one.ok]
        if not sound:
            return False
        newest = sound[0]
        sure = self.prompts.ask_yes_no(
            "Không mở được dữ liệu",
            f"{fault.message}\n\nBản sao lưu gần nhất đã kiểm tra: {newest.at:%d/%m/%Y %H:%M}. "
            "Khôi phục từ bản này? Tệp hỏng vẫn được giữ lại.",
            yes="Khôi phục",
        )
        if sure:
            restore_folder(self._folder, newest.path)
        return sure

    def close(self) -> None:
        """Close window, tasks and office, in that order; nothing running is cut off."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._tasks is not None:
            self._tasks.close()
            self._tasks = None
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def quit(self) -> None:
        """Close and give the error hooks back."""
        self.close()
        self._garbage.stop()
        self._restore_hooks()

    # ---- other offices -----------------------------------------------------------------------
    def _restore(self, backup: Path) -> None:
        """Put a backup in place and open again. The window's own call must return first."""
        from thidua_desktop.services.safety import lost_files_fault, restore_folder

        def work() -> None:
            self.close()
            try:
                restore_folder(self._folder, backup)
                if lost := lost_files_fault(self._folder):
                    self.prompts.error(lost)
            except Known as error:
                self.prompts.error(error)
            self.open()

        QTimer.singleShot(0, work)

    def _open_demo(self) -> None:
        """Open the sample office beside the clerk's own; its data never mix."""

        def work() -> None:
            self.close()
            self._folder = demo_folder(self._folder)
            if fill_demo(self._folder, self.prompts):
                self.open()

        QTimer.singleShot(0, work)


def demo_folder(folder: Path) -> Path:
    """Where the sample office of a data folder lies."""
    return folder if folder.name.endswith("-mau") else folder.with_name(f"{folder.name}-mau")


def fill_demo(folder: Path, prompts: Prompts) -> bool:
    """Make the sample office in ``folder`` unless it is there already."""
    from thidua_desktop.services.workspace import open_workspace

    try:
        workspace = open_workspace(folder, create=True)
    except StorageFault as fault:
        prompts.error(fault)
        return False
    try:
        if workspace.settings.office() is None:
            workspace.fill_with_sample_year()
    finally:
        workspace.close()
    return True


def open_window(folder: Path) -> int:
    """Open the window on ``folder`` and run until it is closed; the exit status."""
    application = Application(folder)
    try:
        if not application.open():
            return 3
        return int(application.qt.exec())
    finally:
        application.quit()
