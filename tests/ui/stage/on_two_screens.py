"""An operator at one screen and a hall at another, in a program of its own: a platform has its screens from
the start. Prints what was seen as JSON; ``test_two_screens.py`` runs it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.prompting import ScriptedPrompts
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.context import Navigator, UiContext
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.stage.panel import StagePanel
from thidua_desktop.ui.tasks import TaskRunner
from thidua_desktop.ui.theme import Theme

Key = Qt.Key


def seen(panel: StagePanel) -> dict[str, Any]:
    window = panel.screen_window
    return {
        "chosen": panel.ui.screenBox.currentData(),
        "offered": [panel.ui.screenBox.itemText(i) for i in range(panel.ui.screenBox.count())],
        "showing": window.isVisible(),
        "full": bool(window.windowState() & Qt.WindowState.WindowFullScreen),
        "place": list(window.geometry().getRect()),
        "slides": list(panel.stage_show.size),
        "slide": panel.stage_show.place,
        "turn": panel.stage_show.turn(),
        "row": panel.ui.turnList.currentRow(),
        "message": panel.ui.messageLabel.text(),
    }


def main(folder: Path) -> None:
    app = QApplication([])
    workspace = open_workspace(folder)
    theme = Theme(resources())
    theme.load_fonts()
    theme.apply(app)
    tasks, memory = TaskRunner(), Memory()
    icons = Icons(resources() / "icons", theme)
    context = UiContext(workspace, tasks, ScriptedPrompts(), theme, icons, memory, Navigator())
    panel = StagePanel(context, workspace.conferences.all(2026)[0].id)
    panel.show()
    app.processEvents()
    own, other = QGuiApplication.screens()
    facts = {"opened": seen(panel)}
    QTest.keyClick(panel.ui.turnList, Key.Key_F5)
    facts["started"] = seen(panel)
    for one in (Key.Key_Space, Key.Key_Space):
        QTest.keyClick(panel.ui.turnList, one)
    facts["next"] = seen(panel)
    for one in (Key.Key_Down, Key.Key_Down, Key.Key_Return):  # a click on the slide took the keys there
        QTest.keyClick(panel.screen_window, one)
    facts["turn chosen on the slide"] = seen(panel)
    panel._screen_removed(other)
    facts["unplugged"] = seen(panel)
    panel._screens_changed()
    facts["plugged in"] = seen(panel)
    QTest.keyClick(panel.ui.turnList, Key.Key_F5)
    facts["again"] = seen(panel)
    panel._screen_removed(own)  # not the one the hall sees
    facts["own unplugged"] = seen(panel)
    QTest.keyClick(panel.ui.turnList, Key.Key_Escape)
    facts["left"] = seen(panel)
    panel.ui.screenBox.setCurrentIndex(0)
    panel.ui.screenBox.activated.emit(0)
    QTest.keyClick(panel.ui.turnList, Key.Key_F5)
    facts["on the own"] = seen(panel)
    panel.ui.screenBox.setCurrentIndex(1)
    panel.ui.screenBox.activated.emit(1)
    facts["moved over"] = seen(panel)
    panel.close()
    context.memory.set("stage_screen", "")  # an operator who never chose
    panel = StagePanel(context, workspace.conferences.all(2026)[0].id)
    panel.show()
    app.processEvents()
    panel.move(other.geometry().topLeft() + QPoint(100, 100))
    app.processEvents()
    facts["panel moved to the hall"] = seen(panel)
    panel.close()
    tasks.close()
    workspace.close()
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
