"""The main window: tabs along the top, the working year and the search in the corner, the last action below.

It owns nothing of the field: tabs ask services, and every change made anywhere reaches them from here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from thidua_desktop.ui import look
from thidua_desktop.ui.forms.ui_main_window import Ui_MainWindow
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.tabs.base import TABS, TabPage, TabSpec
from thidua_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from thidua_desktop.domain.errors import Known
    from thidua_desktop.domain.records import Changes
    from thidua_desktop.services.workspace import Workspace
    from thidua_desktop.ui.actions import Actions
    from thidua_desktop.ui.context import Navigator, UiContext
    from thidua_desktop.ui.memory import Memory
    from thidua_desktop.ui.office_acts import OfficeActs
    from thidua_desktop.ui.prompts import Prompts
    from thidua_desktop.ui.tasks import TaskRunner
    from thidua_desktop.ui.widgets.status_line import StatusLine

MEMORY_KEY = "ui"
_REST = 60
"""Milliseconds until the first figures are on screen and what can wait begins."""
_QUIET = {"setting", "heading_memory", "value_memory", "saved_filter"}
"""Tables whose changes are no news."""


class ChangeBridge(QObject):
    """Carries changes from the database thread to the window's."""

    changed = Signal(object)


class MainWindow(QMainWindow):
    """Composed of its form, its tabs and its acts.

    It comes up in two steps: made and shown as a frame, which is quick, then ``attach()`` gives it an office.
    Nothing of services or storage is imported before that.
    """

    restore_requested = Signal(Path)
    """Put this backup in place of the data file: the application closes, restores and opens again."""
    demo_requested = Signal()
    """Close this office and open the sample one in its own folder."""

    context: UiContext
    navigator: Navigator
    acts: OfficeActs
    status: StatusLine
    actions_: Actions

    def __init__(
        self, theme: Theme, icons: Icons, stored: look.Look | None = None, *, tabs: tuple[TabSpec, ...] = TABS
    ) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._theme, self._icons, self._tabs = theme, icons, tabs
        self._look = stored or look.Look()
        self._pages: dict[str, QWidget] = {}
        self._waiting: dict[str, list[Changes]] = {tab.key: [] for tab in tabs}
        self._unsubscribe: Callable[[], None] | None = None
        self._painted = False
        self.ui.nav.setup([(tab.title, tab.icon) for tab in tabs], icons, theme)
        icons.dress(self)
        self._enable(False)
        if self._look.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self._look.geometry.encode()))
        self.ui.page.installEventFilter(self)

    def show_frame(self) -> None:
        """Show the window and let it paint once before anything that takes time."""
        self.show()
        for _ in range(20):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 10)
            if self._painted:
                break

    def attach(self, workspace: Workspace, tasks: TaskRunner, prompts: Prompts, memory: Memory) -> None:
        """Give the window its office: from now on tabs, search and acts work."""
        from thidua_desktop.ui.actions import Actions
        from thidua_desktop.ui.context import Navigator, UiContext
        from thidua_desktop.ui.office_acts import OfficeActs
        from thidua_desktop.ui.table_export import TableExport
        from thidua_desktop.ui.widgets.status_line import StatusLine

        self.navigator = Navigator(self)
        self.context = UiContext(workspace, tasks, prompts, self._theme, self._icons, memory, self.navigator)
        self.acts = OfficeActs(self.context, self)
        self.status = StatusLine(self.ui.statusBar, tasks, self._icons)
        self.actions_ = Actions(self, self._icons, self._slots())
        TableExport(self.context, self)
        self._bridge = ChangeBridge()
        self._bridge.changed.connect(self._on_changes, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = workspace.operations.subscribe(self._bridge.changed.emit)
        self._set_up()
        self._enable(True)
        known = workspace.settings.office() is not None
        self.open_tab(self._look.tab if known and self._look.tab else self._tabs[0].key)
        QTimer.singleShot(_REST, self._after_opening)

    # ---- tabs --------------------------------------------------------------------------------
    def open_tab(self, key: str) -> None:
        """Show a tab, making it on first use."""
        keys = [tab.key for tab in self._tabs]
        self.ui.nav.setCurrentIndex(keys.index(key) if key in keys else 0)
        self._show_current()

    def page(self, key: str) -> QWidget:
        """The tab's widget, made when it was not there yet."""
        if key not in self._pages:
            spec = next(tab for tab in self._tabs if tab.key == key)
            page = spec.make(self.context)
            self._pages[key] = page
            self.ui.pages.addWidget(page)
            self._waiting[key].clear()
        return self._pages[key]

    def current_key(self) -> str:
        return self._tabs[self.ui.nav.currentIndex()].key

    def show_record(self, kind: str, record_id: int) -> None:
        """Open the tab that shows ``kind`` and bring the record to the front; some have a dialog."""
        if kind == "initiative":
            from thidua_desktop.ui.dialogs.initiatives_dialog import open_initiatives

            open_initiatives(self.context, self, initiative_id=record_id)
            return
        if kind == "council":
            from thidua_desktop.ui.dialogs.council_dialog import open_council

            open_council(self.context, record_id, self)
            return
        for tab in self._tabs:
            if kind in tab.kinds:
                self.open_tab(tab.key)
                _page(self.page(tab.key)).show_record(kind, record_id)
                return

    def open_found(self, kind: str, record_id: int, year: int) -> None:
        """Show what the search found; what a tab lists by year brings its working year along (0: any)."""
        self.set_year(year, lambda: self.show_record(kind, record_id))

    # ---- acts --------------------------------------------------------------------------------
    def undo(self) -> None:
        """Take back the newest operation."""
        self.context.change(self.context.workspace.operations.undo, owner=self)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.context.change(self.context.workspace.operations.redo, owner=self)

    def refresh(self) -> None:
        """Read what is on screen again (F5)."""
        for key, page in self._pages.items():
            if key == self.current_key():
                _page(page).refresh()
            else:
                self._waiting[key].append(_everything())
        self._show_year()
        self.status.say("Đã tải lại.")

    def reload(self) -> None:
        """Everything may be different: a new office, a filled sample."""
        self._show_office()
        self._show_years()
        self._year_changed()

    def set_year(self, year: int, then: Callable[[], object] = lambda: None) -> None:
        """Make ``year`` the working year of every screen (0: as it is), and do ``then``."""
        if not year or year == self.context.year:
            then()
            return

        def done(_: Changes) -> None:
            self._year_changed()
            then()

        self.context.change(lambda: self.context.workspace.settings.set_working_year(year), done, owner=self)

    def zoom(self, step: int) -> None:
        """Text larger (+1), smaller (-1), or at its usual size (0)."""
        scale = self.context.theme.zoom(_app(), step)
        self._look = replace(self._look, scale=scale)
        self.status.say(f"Cỡ chữ {round(scale * 100)}%.")

    def set_dark(self, dark: bool) -> None:
        self.context.theme.set_dark(_app(), dark)
        self._look = replace(self._look, dark=dark)

    # ---- events ------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self.ui.page:
            self._painted = True
            self.ui.page.removeEventFilter(self)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._unsubscribe is None:
            event.accept()
            return
        if self._unsaved() and not self.context.prompts.ask_yes_no(
            "Còn phần chưa lưu",
            "Có phần đang sửa chưa lưu. Đóng bây giờ thì phần ấy mất.",
            yes="Đóng, không lưu",
            no="Quay lại",
            danger=True,
        ):
            event.ignore()
            return
        self._unsubscribe()
        self._unsubscribe = None
        self.context.tasks.close()
        self.context.memory.save()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        look.save(
            self.context.workspace.folder, replace(self._look, tab=self.current_key(), geometry=geometry)
        )
        event.accept()

    # ---- within ------------------------------------------------------------------------------
    def _slots(self) -> dict[str, Callable[[], object]]:
        from thidua_desktop.ui.certificate_acts import CertificateActs

        return {
            "undo": self.undo,
            "redo": self.redo,
            "import": self.acts.import_files,
            "fill_in": self.acts.fill_in,
            "exchange": self.acts.exchange,
            "office": self.acts.edit_office,
            "rules": self.acts.edit_rules,
            "templates": self.acts.edit_templates,
            "lookup": self.acts.open_lookup,
            "fund": self.acts.open_fund,
            "statistics": self.acts.open_statistics,
            "year": self.acts.close_year,
            **CertificateActs(self.context, self).slots(),
            "backup": self.acts.back_up,
            "open_export": self.acts.export_all,
            "restore": self.acts.restore,
            "demo": self.acts.open_demo,
            "folder": self.acts.open_folder,
            "refresh": self.refresh,
            "dark": lambda: self.set_dark(not self.context.theme.dark),
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": lambda: self.zoom(0),
            "keys": lambda: self.acts.show_keys(tuple(tab.title for tab in self._tabs)),
            "about": self.acts.about,
            "quit": self.close,
            "search": self._go_to_search,
            "menu": self.ui.moreButton.showMenu,
        }

    def _set_up(self) -> None:
        from thidua_desktop.ui.commands import commands_of

        ui, context = self.ui, self.context
        ui.nav.currentChanged.connect(self._show_current)
        commands = commands_of(self._tabs, self.open_tab, self.actions_)
        ui.search.setup(context.workspace.search.find, context.icons, commands)
        ui.search.chosen.connect(self.open_found)
        ui.moreButton.setMenu(self.actions_.menu)
        self.actions_.menu.aboutToShow.connect(self._name_undo)
        self.actions_["dark"].setChecked(context.theme.dark)
        context.theme.changed.connect(self._redress)
        for number, tab in enumerate(self._tabs, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(_opening(self.open_tab, tab.key))
        self.navigator.open_record.connect(self.show_record)
        self.navigator.show_tab.connect(self.open_tab)
        self.navigator.act.connect(lambda key: self.actions_[key].trigger())
        self.navigator.say.connect(self.status.say)
        self.status.undo_requested.connect(self.undo)
        self.status.backup_requested.connect(self.acts.back_up)
        self.status.folder_requested.connect(self.acts.open_folder)
        context.tasks.failed.connect(self._show_error)
        ui.yearBox.activated.connect(lambda: self.set_year(ui.yearBox.currentData()))
        self._show_year()
        self._show_office()

    def _enable(self, on: bool) -> None:
        """Nothing answers before the office is open."""
        for part in (self.ui.nav, self.ui.yearBox, self.ui.search, self.ui.moreButton):
            part.setEnabled(on)

    def _after_opening(self) -> None:
        last = self.context.workspace.operations.last()
        if last is not None and last.undoable:
            self.status.say(last.label, undoable=True)
        self._show_years()
        self.acts.back_up_if_changed(self._show_backup)

    def _show_current(self) -> None:
        spec = self._tabs[self.ui.nav.currentIndex()]
        page = self.page(spec.key)
        waiting = self._waiting[spec.key]
        if waiting:
            changes = list(waiting)
            waiting.clear()
            if any("*" in change.ids for change in changes):
                _page(page).refresh()
            else:
                for change in changes:
                    _page(page).on_changes(change)
        self.ui.pages.setCurrentWidget(page)
        if not self.ui.nav.hasFocus():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changes(self, changes: Changes) -> None:
        current = self.current_key()
        for key, page in list(self._pages.items()):
            if key == current:
                _page(page).on_changes(changes)
            else:
                self._waiting[key].append(changes)
        if set(changes.ids) - _QUIET:
            last = self.context.workspace.operations.last()
            self.status.say(changes.label, undoable=bool(last and last.undoable))
        if changes.touches("office"):
            self._show_office()
            self._show_year()

    def _year_changed(self) -> None:
        year = self.context.year
        for key, page in self._pages.items():
            if key == self.current_key():
                _page(page).refresh()
            else:
                self._waiting[key].append(_everything())
        self._show_year()
        self.navigator.year_changed.emit(year)

    def _show_year(self) -> None:
        box, year = self.ui.yearBox, self.context.year
        if box.findData(year) < 0:
            box.addItem(self.acts.year_words(year), year)
        box.setCurrentIndex(box.findData(year))

    def _show_years(self) -> None:
        workspace, box = self.context.workspace, self.ui.yearBox
        known = {summary.batch.year for summary in workspace.nominations.batches()}
        known |= set(workspace.reform.years()) | set(workspace.pledges.years())
        now = workspace.today().year
        known |= {self.context.year, now + 1, now, now - 1}
        box.clear()
        for year in sorted(known, reverse=True):
            box.addItem(self.acts.year_words(year), year)
        box.setCurrentIndex(box.findData(self.context.year))

    def _show_office(self) -> None:
        office = self.context.workspace.settings.office()
        name = office.name if office else "Chưa khai báo cơ quan"
        self.setWindowTitle(f"{office.name} – Thi Đua Desktop" if office else "Thi Đua Desktop")
        self.status.show_office(name, str(self.context.workspace.folder))

    def _show_backup(self, text: str, late: bool) -> None:
        self.status.show_backup(text, late=late)
        self.navigator.backed_up.emit(text, late)

    def _show_error(self, error: Known) -> None:
        self.status.say(error.message)
        self.context.prompts.error(error)

    def _name_undo(self) -> None:
        operations = self.context.workspace.operations
        last = operations.last()
        self.actions_["undo"].setEnabled(last is not None and last.undoable)
        self.actions_["undo"].setText(f"&Hoàn tác: {last.label}" if last and last.undoable else "&Hoàn tác")

    def _redress(self) -> None:
        self.context.icons.dress(self)
        self.actions_["dark"].setChecked(self.context.theme.dark)

    def _go_to_search(self) -> None:
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def _unsaved(self) -> bool:
        return any(_page(page).has_unsaved() for page in self._pages.values())


def _everything() -> Changes:
    """A change that touches all there is."""
    from thidua_desktop.domain.records import Changes

    return Changes(0, "", {"*": frozenset({0})})


def _page(widget: QWidget) -> TabPage:
    return widget  # type: ignore[return-value]  # every ``TabSpec`` makes a tab


def _opening(open_tab: Callable[[str], None], key: str) -> Callable[[], None]:
    def call() -> None:
        open_tab(key)

    return call


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
