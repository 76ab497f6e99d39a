"""Steps, trend, tiles, empty places, search lines, status, chips."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import Chip, ChipLabel
from thidua_desktop.ui.widgets.empty_state import EmptyState, FirstStep
from thidua_desktop.ui.widgets.global_search import GlobalSearch
from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.stat_tile import StatTile
from thidua_desktop.ui.widgets.status_line import StatusLine
from thidua_desktop.ui.widgets.trend_line import TrendLine
from thidua_desktop.ui.widgets.year_steps import Step, YearSteps

MakeContext = Callable[[Workspace], UiContext]


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


@pytest.fixture
def steps(qtbot: QtBot, theme: Theme) -> YearSteps:
    made = YearSteps()
    made.setup(theme)
    made.show_steps(
        [Step("a", "Giao ước", "25/25", "done"), Step("b", "Đề nghị", "12", "now"), Step("c", "In", "–")]
    )
    made.resize(600, 90)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_step_opens_what_it_counts(steps: YearSteps, qtbot: QtBot) -> None:
    opened: list[str] = []
    steps.chosen.connect(opened.append)
    qtbot.mouseClick(steps, Qt.MouseButton.LeftButton, pos=QPoint(300, 16))
    qtbot.keyClick(steps, Qt.Key.Key_Right)
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    qtbot.keyClick(steps, Qt.Key.Key_Right)
    qtbot.keyClick(steps, Qt.Key.Key_Space)
    assert opened == ["b", "c", "a"]
    assert "Giao ước: 25/25" in steps.accessibleDescription()


def test_done_steps_are_filled_with_the_accent(steps: YearSteps, theme: Theme) -> None:
    assert theme.palette.accent in _colours(steps)


def test_the_trend_draws_its_line_and_says_it(qtbot: QtBot, theme: Theme) -> None:
    trend = TrendLine()
    trend.setup(theme)
    qtbot.addWidget(trend)
    trend.resize(300, 140)
    trend.show()
    assert theme.palette.accent not in _colours(trend)
    trend.show_trend([(2022, 74750), (2023, 80100)])
    assert theme.palette.accent in _colours(trend)
    assert trend.accessibleDescription() == "2022: 74,75; 2023: 80,10"
    trend.show_trend([(2023, 80100)])
    trend.repaint()


def test_a_tile_counts_and_opens(qtbot: QtBot) -> None:
    tile = StatTile()
    qtbot.addWidget(tile)
    tile.show_count("Cá nhân đề nghị", 12345, "Mở danh sách")
    tile.resize(tile.sizeHint())
    tile.show()
    assert tile.count_text() == "12.345"
    assert tile.accessibleName() == "Cá nhân đề nghị: 12345"
    with qtbot.waitSignal(tile.clicked):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_an_empty_place_offers_its_first_step(qtbot: QtBot, bare: Workspace, context_of: MakeContext) -> None:
    place = EmptyState()
    place.setup(context_of(bare).icons)
    qtbot.addWidget(place)
    done: list[str] = []
    place.describe(
        "users",
        "Chưa có ai",
        "Người nằm ở đây.",
        [FirstStep("Nhập từ Excel…", "plus", lambda: done.append("old"))],
    )
    place.describe("users", "Chưa có ai", "", [FirstStep("Thêm", "plus", lambda: done.append("new"))])
    place.show()
    (button,) = [one for one in place.findChildren(QPushButton) if one.isVisible()]
    assert button.property("primary") is True
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["new"]


def test_a_search_line_waits_for_a_pause_and_escape_empties_it(qtbot: QtBot) -> None:
    line = SearchBox()
    qtbot.addWidget(line)
    line.show()
    asked: list[str] = []
    line.searched.connect(asked.append)
    qtbot.keyClicks(line, "dung")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["dung"], timeout=2000)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked == ["dung", ""], timeout=2000)


@pytest.fixture
def search(qtbot: QtBot, sample: Workspace, context_of: MakeContext) -> GlobalSearch:
    window = QMainWindow()
    window.resize(900, 600)
    box = GlobalSearch(window)
    box.setGeometry(600, 4, 240, 32)
    box.setup(sample.search.find, context_of(sample).icons)
    qtbot.addWidget(window)
    window.show()
    box.setFocus()
    box.holder = window  # type: ignore[attr-defined]  # the window lives as long as the box is used
    return box


def test_search_finds_without_diacritics_and_enter_opens(
    search: GlobalSearch, sample: Workspace, qtbot: QtBot
) -> None:
    unit = next(unit for unit in sample.units.all() if unit.name.startswith("Trạm Y tế"))
    chosen: list[tuple[str, int]] = []
    search.chosen.connect(lambda kind, record_id: chosen.append((kind, record_id)))
    qtbot.keyClicks(search, "tram y te")
    qtbot.waitUntil(lambda: bool(search.results()), timeout=2000)
    texts = search.results()
    place = next(i for i, text in enumerate(texts) if text.split("\n")[0] == " ".join(unit.name.split()))
    for _ in range(place):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert chosen == [("unit", unit.id)]
    assert search.text() == ""
    assert search.results() == []


def test_search_enter_does_not_wait_for_the_pause(search: GlobalSearch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(search.chosen, timeout=500):
        qtbot.keyClicks(search, "tram y te")
        qtbot.keyClick(search, Qt.Key.Key_Return)


def test_search_without_a_hit_says_so_and_escape_closes(search: GlobalSearch, qtbot: QtBot) -> None:
    qtbot.keyClicks(search, "zzzz")
    qtbot.waitUntil(lambda: bool(search.results()), timeout=2000)
    assert "Không thấy" in search.results()[0]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.results() == []
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_the_status_line_shows_work_and_stops_it(
    qtbot: QtBot, bare: Workspace, context_of: MakeContext
) -> None:
    context = context_of(bare)
    window = QMainWindow()
    qtbot.addWidget(window)
    status = StatusLine(window.statusBar(), context.tasks, context.icons)
    window.show()
    assert not status.progress.isVisible()
    begun, stopped = threading.Event(), threading.Event()

    def work(job: object) -> None:
        begun.set()
        stopped.wait(5)

    job = context.tasks.run_pool(work, label="Đang in 300 giấy khen", cancellable=True)
    assert begun.wait(5)
    job.progress(1, 300)
    qtbot.waitUntil(lambda: status.job.text() == "Đang in 300 giấy khen 1/300", timeout=2000)
    assert status.progress.isVisible()
    qtbot.mouseClick(status.stop, Qt.MouseButton.LeftButton)
    assert job.cancelled()
    assert status.job.text() == "Đang dừng…"
    stopped.set()
    assert context.tasks.wait_idle()
    assert not status.progress.isVisible()
    quiet = context.tasks.run_pool(lambda job: None)
    assert quiet.label == ""
    assert not status.progress.isVisible()


def test_undo_stands_beside_what_can_be_undone(
    qtbot: QtBot, bare: Workspace, context_of: MakeContext
) -> None:
    context = context_of(bare)
    window = QMainWindow()
    qtbot.addWidget(window)
    status = StatusLine(window.statusBar(), context.tasks, context.icons)
    window.show()
    status.say("Đã thêm Lê Văn An", undoable=True)
    assert status.undo.isVisible()
    with qtbot.waitSignal(status.undo_requested):
        qtbot.mouseClick(status.undo, Qt.MouseButton.LeftButton)
    status.say("Đã tải lại.")
    assert not status.undo.isVisible()


def test_a_chip_is_a_sign_and_a_word(qtbot: QtBot, theme: Theme) -> None:
    label = ChipLabel(theme)
    qtbot.addWidget(label)
    label.show_chip(Chip("Chưa đạt", "bad"))
    assert label.text() == "✕ Chưa đạt"
    label.show_chip(None)
    assert not label.isVisible()
