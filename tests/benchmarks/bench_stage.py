"""The stage of a conference with 500 recipients: from a key to the next slide, from a drag to the new list.

    python tests/benchmarks/bench_stage.py [--recipients 500] [--check]

Plain script, offscreen. Slides are drawn at 1920 × 1080 as the window draws them; figures stand beside a bare
paint of as many words in the same run. Limits: key to next slide 50 ms (also the first key after a mark of
the reception, which makes slides anew), reorder of a turn to the redrawn list 100 ms. ``--check`` ends with
status 1 when one is broken.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks._conference_of import conference_of
from thidua_desktop.domain.records import Presence
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.context import Navigator, UiContext
from thidua_desktop.ui.garbage import WindowGarbage
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.models.stage_tree import StageModel
from thidua_desktop.ui.prompts import Prompts
from thidua_desktop.ui.stage.panel import StagePanel
from thidua_desktop.ui.tasks import TaskRunner
from thidua_desktop.ui.theme import FAMILY, Theme
from thidua_desktop.ui.widgets.stage_tree import StageTree

KEY_S, REORDER_S = 0.05, 0.1
SIZE = (1920, 1080)


def taken(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def middle(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def bare_paint(words: list[str]) -> float:
    """As many lines of text on a picture of that size, with nothing around it."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    font = QFont(FAMILY)
    font.setPixelSize(60)

    def paint() -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(image.rect(), QColor("white"))
        painter.setFont(font)
        for place, line in enumerate(words):
            painter.drawText(QPointF(80, 80 + 60 * place), line)
        painter.end()

    paint()
    return middle([taken(paint) for _ in range(20)])


def run(folder: Path, count: int, app: QApplication) -> list[str]:
    """Print all figures; returns the limits that are broken."""
    broken: list[str] = []

    def figure(what: str, seconds: float, limit: float | None = None, note: str = "") -> None:
        shown = f"limit {limit * 1e3:4.0f} ms" if limit else ""
        print(f"{what:52} {seconds * 1e3:8.1f} ms  {shown}  {note}")
        if limit and seconds > limit:
            broken.append(what)

    office = open_workspace(folder / "office", create=True)
    theme = Theme(resources())
    theme.load_fonts()
    theme.apply(app)
    icons = Icons(resources() / "icons", theme)
    context = UiContext(office, TaskRunner(), Prompts(), theme, icons, Memory(), Navigator())
    try:
        conference_id = conference_of(office, count)
        stage = office.stage
        figure("read the stage", middle([taken(lambda: stage.stage(conference_id)) for _ in range(7)]))
        start = time.perf_counter()
        panel = StagePanel(context, conference_id)
        panel.show()
        figure("open the panel, all slides laid", time.perf_counter() - start)
        window, show = panel.screen_window, panel.stage_show
        window.resize(*SIZE)
        window.show()
        app.processEvents()

        def key(one: Qt.Key) -> None:
            QTest.keyClick(window, one)
            window.repaint()

        steps = len(show.slides) - 1
        times = [taken(lambda: key(Qt.Key.Key_Space)) for _ in range(steps)]
        figure("key → next slide, middle", middle(times), KEY_S, f"{steps + 1} slides, {count} names")
        figure("key → next slide, slowest", max(times), KEY_S)
        times = [taken(lambda: key(Qt.Key.Key_Left)) for _ in range(steps)]
        figure("key → slide before, slowest", max(times), KEY_S)
        figure("black and back, slower", max(taken(lambda: key(Qt.Key.Key_B)) for _ in range(2)), KEY_S)
        longest = max((show.at(i) for i in range(steps)), key=lambda one: len(one.runs) if one else 0)
        assert longest is not None
        words = [run.text for run in longest.runs]
        figure("bare paint of as many words", bare_paint(words), note=f"{len(words)} lines")

        lines = stage.stage(conference_id).lines
        times, marks = [], []
        show.home()
        for line in lines[5:25]:
            marks.append(taken(lambda one=line: stage.hand_over([one.award.id], Presence.ABSENT)))
            times.append(taken(lambda: key(Qt.Key.Key_Space)))
            app.processEvents()
        figure("mark absent, middle of 20", middle(marks))
        figure("first key after a mark, middle of 20", middle(times), KEY_S)
        figure("first key after a mark, slowest of 20", max(times))
        panel.close()

        model, tree = StageModel(), StageTree()
        tree.attach(context, model)
        tree.resize(900, 620)
        model.set_stage(stage.stage(conference_id))
        tree.show()
        app.processEvents()
        times = []
        for place in range(10):
            turns = stage.stage(conference_id).turns
            turn = turns[place % len(turns)]
            who = [turn.lines[-1].award.id]

            def drag(turn_id: int = turn.turn.id, who: list[int] = who) -> None:
                stage.move_entries(conference_id, who, turn_id, 0)
                model.set_stage(stage.stage(conference_id))
                tree.viewport().repaint()

            times.append(taken(drag))
        figure("reorder inside a turn → list redrawn, middle of 10", middle(times), REORDER_S)
        figure("reorder inside a turn → list redrawn, slowest", max(times))
        times = []
        for place in range(10):
            turns = stage.stage(conference_id).turns
            turn_id = turns[place].turn.id

            def drag_turn(turn_id: int = turn_id, to: int = len(turns) - 1 - place) -> None:
                stage.move_turn(conference_id, turn_id, to)
                model.set_stage(stage.stage(conference_id))
                tree.viewport().repaint()

            times.append(taken(drag_turn))
        figure("move a whole turn → list redrawn, middle of 10", middle(times), REORDER_S)
        figure("move a whole turn → list redrawn, slowest", max(times))
        tree.close()
    finally:
        context.tasks.close()
        office.close()
    return broken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipients", type=int, default=500)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    app = QApplication([])
    garbage = WindowGarbage()  # as in the program: between keys, not in the middle of one
    with tempfile.TemporaryDirectory() as folder:
        broken = run(Path(folder), arguments.recipients, app)
    garbage.stop()
    for what in broken:
        print(f"over the limit: {what}", file=sys.stderr)
    return 1 if broken and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
