"""From the start of the process to the first paint of the window on the sample year, against a bare window.

    python tests/benchmarks/bench_start.py [--runs 9]

The reference is a fresh process with one PySide6 window and one table of 250 rows. Both are started in turn,
and the medians compared: the bound on the first paint is 1.6 ×. The first paint is the frame of the window
(tabs, year, search); the office is opened right after it, so the time until the year's figures are painted is
printed too. Neither reportlab nor the spreadsheet readers nor pdfium may be loaded by then.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BOUND = 1.6
HEAVY = ("reportlab", "python_calamine", "pypdfium2", "xlsxwriter", "svglib")

_SEEN = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Seen(QObject):
    def __init__(self, app):
        super().__init__(); self.app = app; self.at = 0.0
    def eventFilter(self, watched, event):
        if not self.at and event.type() == QEvent.Type.Paint:
            self.at = time.time(); QTimer.singleShot(0, self.app.quit)
        return False
"""

_BARE = (
    _SEEN
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem
app = QApplication([])
window = QMainWindow(); table = QTableWidget(250, 5)
for row in range(250):
    for column in range(5):
        table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
window.setCentralWidget(table); window.resize(1366, 728)
seen = Seen(app); table.viewport().installEventFilter(seen)
window.show(); app.exec()
print(seen.at)
"""
)

_OURS = (
    """
import sys
sys.path.insert(0, sys.argv[1])
"""
    + _SEEN
    + """
from pathlib import Path
from thidua_desktop.app import Application
application = Application(Path(sys.argv[2]))
seen = Seen(application.qt)
import thidua_desktop.ui.main_window as main_window
first = main_window.MainWindow.show_frame
def show_frame(self):
    self.centralWidget().installEventFilter(seen); first(self)
main_window.MainWindow.show_frame = show_frame
application.open()
window = application.window
painted = seen.at; seen.at = 0.0
window.page("home").ui.steps.installEventFilter(seen)
application.qt.exec()
print(painted)
print(*[name for name in sys.argv[3].split(",") if name in sys.modules])
print(seen.at)
application.quit()
"""
)


def start(code: str, *arguments: str) -> list[str]:
    """What a fresh process prints; its times are turned into seconds since it was spawned."""
    env = dict(os.environ)
    if sys.platform.startswith("linux") and not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    spawned = time.time()
    made = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=env, capture_output=True, text=True, check=True
    )
    first, *rest = made.stdout.splitlines()
    return [str(float(first) - spawned), *rest[:1], *(str(float(at) - spawned) for at in rest[1:])]


def main() -> int:
    """Print both medians and their ratio; 1 when the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    sys.path.insert(0, str(ROOT))
    from thidua_desktop.services.workspace import open_workspace

    with tempfile.TemporaryDirectory() as spare:
        folder = Path(spare) / "mau"
        workspace = open_workspace(folder, create=True)
        workspace.fill_with_sample_year()
        workspace.safety.backup_if_changed()
        workspace.close()
        bare: list[float] = []
        ours: list[float] = []
        figures: list[float] = []
        loaded: set[str] = set()
        start(_BARE)
        start(_OURS, str(ROOT), str(folder), ",".join(HEAVY))
        for _ in range(runs):
            bare.append(float(start(_BARE)[0]))
            painted, heavy, filled = start(_OURS, str(ROOT), str(folder), ",".join(HEAVY))
            ours.append(float(painted))
            figures.append(float(filled))
            loaded.update(heavy.split())
    reference, own, full = (statistics.median(times) for times in (bare, ours, figures))
    ratio = own / reference
    print(f"bare window        {reference:.3f} s")
    print(f"first paint        {own:.3f} s · {ratio:.2f} × (bound {BOUND})")
    print(f"the year's figures {full:.3f} s · {full / reference:.2f} ×")
    print(f"heavy modules loaded by then: {', '.join(sorted(loaded)) or 'none'}")
    return int(ratio > BOUND or bool(loaded))


if __name__ == "__main__":
    raise SystemExit(main())
