"""The hall's screen is unplugged and plugged in under a real X server (``DISPLAY``, monitors BAN and CHIEU).

Prints what was seen as JSON; ``test_two_screens.py`` runs it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.prompting import ScriptedPrompts
from tests.ui.stage.on_two_screens import seen
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.context import Navigator, UiContext
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.stage.panel import StagePanel
from thidua_desktop.ui.tasks import TaskRunner
from thidua_desktop.ui.theme import Theme

HALL = "1920/500x1080/300+1366+0"


def wait(panel: StagePanel, done: Callable[[], bool]) -> None:
    until = time.monotonic() + 15
    while not done():
        assert time.monotonic() < until, f"the screens did not change: {seen(panel)}"
        QTest.qWait(20)


def main(folder: Path) -> None:
    app = QApplication([])
    workspace = open_workspace(folder)
    theme = Theme(resources())
    theme.load_fonts()
    theme.apply(app)
    tasks = TaskRunner()
    icons = Icons(resources() / "icons", theme)
    context = UiContext(workspace, tasks, ScriptedPrompts(), theme, icons, Memory(), Navigator())
    panel = StagePanel(context, workspace.conferences.all(2026)[0].id)
    panel.move(100, 100)  # else it opens where the mouse is
    panel.show()
    assert QTest.qWaitForWindowExposed(panel, 15_000)
    wait(panel, lambda: len(QGuiApplication.screens()) == 2)
    QTest.keyClick(panel.ui.turnList, Qt.Key.Key_F5)
    QTest.keyClick(panel.ui.turnList, Qt.Key.Key_Space)
    wait(panel, lambda: panel.screen_window.width() == 1920)
    facts = {"showing": seen(panel)}
    subprocess.run(["xrandr", "--delmonitor", "CHIEU"], check=True)
    wait(panel, lambda: len(QGuiApplication.screens()) == 1)
    facts["unplugged"] = seen(panel)
    subprocess.run(["xrandr", "--setmonitor", "CHIEU", HALL, "none"], check=True)
    wait(panel, lambda: len(QGuiApplication.screens()) == 2)
    facts["plugged in"] = seen(panel)
    QTest.keyClick(panel.ui.turnList, Qt.Key.Key_F5)
    wait(panel, lambda: panel.screen_window.width() == 1920)
    facts["again"] = seen(panel)
    panel.close()
    tasks.close()
    workspace.close()
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
