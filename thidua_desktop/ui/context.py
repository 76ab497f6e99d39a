"""What every tab is given: the services, the helpers of the window, and the way to other tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.prompts import Prompts
from thidua_desktop.ui.tasks import Job, TaskRunner
from thidua_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from thidua_desktop.services.workspace import Workspace


class Navigator(QObject):
    """Asks the window for another tab, a record, or an act of the whole program."""

    open_record = Signal(str, int)
    """(kind, id): person, unit, household, award, decision, batch, nomination."""
    show_tab = Signal(str)
    """A tab's key."""
    act = Signal(str)
    """An act of the window: "open_demo", "import", "office" …"""
    backed_up = Signal(str, bool)
    """How old the newest backup is, in words, and whether that is late."""
    say = Signal(str)
    """A sentence for the status bar."""
    year_changed = Signal(int)


@dataclass(frozen=True, slots=True)
class UiContext:
    """Handed to each tab and panel; nothing of the window is global."""

    workspace: Workspace
    tasks: TaskRunner
    prompts: Prompts
    theme: Theme
    icons: Icons
    memory: Memory
    navigator: Navigator

    @property
    def year(self) -> int:
        """Năm công tác chosen in the corner of the window."""
        return self.workspace.settings.working_year()

    def change(
        self,
        work: Callable[[], Changes],
        on_done: Callable[[Changes], None] | None = None,
        on_error: Callable[[Known], bool] | None = None,
        *,
        label: str = "",
        owner: QWidget | None = None,
    ) -> Job:
        """Run one mutating service call on the database thread.

        The window hears of the change by itself (status bar, refresh); ``on_done`` is for what only the
        caller knows, such as closing an editor.
        """
        return self.tasks.run_db(lambda job: work(), on_done, on_error, label=label, owner=owner)
