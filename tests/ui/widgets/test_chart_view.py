"""A chart on screen: the theme's colours, the keys, the mouse, and its words."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from thidua_desktop.domain.charts import (
    HEAT_STEPS,
    Bar,
    Bars,
    HeatColumn,
    HeatMap,
    HeatRow,
    Ref,
    Series,
    Spot,
    Tone,
    Trend,
    YearValue,
)
from thidua_desktop.ui.theme import Theme, contrast
from thidua_desktop.ui.widgets.chart_view import ChartView, chart_colours

HEAT = HeatMap(
    (HeatColumn("Thể chế", ref=Ref(criterion_id=1)), HeatColumn("Tài chính công", ref=Ref(criterion_id=2))),
    tuple(HeatRow(f"Xã {i}", (90_000 - 500 * i, 40_000), Ref(f"Xã {i}", i)) for i in range(60)),
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ChartView:
    made = ChartView()
    made.setup(theme)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show_drawing(HEAT)
    made.show()
    return made


def centre(view: ChartView, spot: Spot) -> QPoint:
    left, top = round(spot.left + spot.width / 2), round(spot.top + spot.height / 2)
    return QPoint(left + 8, top + 8 - view.verticalScrollBar().value())


def test_a_click_opens_the_rows_behind_a_figure(view: ChartView, qtbot: QtBot) -> None:
    assert view.chart is not None
    opened: list[Ref] = []
    view.opened.connect(opened.append)
    spot = view.chart.spots[4]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, spot))
    assert opened == [Ref("Xã 1", 1, 1)]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 3))
    assert len(opened) == 1, "the head of the table is no figure"


def test_keys_go_from_figure_to_figure_and_enter_opens(view: ChartView, qtbot: QtBot) -> None:
    opened: list[Ref] = []
    said: list[str] = []
    view.opened.connect(opened.append)
    view.pointed.connect(said.append)
    keys = (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    for key in keys:
        qtbot.keyClick(view, key)
    assert opened == [Ref("Xã 1", 1, 1)]
    assert said == ["Xã 0", "Xã 0, Thể chế: 90,00", "Xã 1, Thể chế: 89,50"]
    assert view.accessibleDescription() == "Xã 1, Thể chế: 89,50"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    assert opened[-1] == Ref("Xã 0", 0)


def test_the_keys_bring_what_is_below_into_view(view: ChartView, qtbot: QtBot) -> None:
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(view, Qt.Key.Key_End)
    spot = view.current
    assert spot is not None
    assert spot.words == "Xã 59, Tài chính công: 40,00"
    assert 0 < centre(view, spot).y() < view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current == spot, "the last one"


def test_the_whole_chart_is_told_to_those_who_do_not_see_it(view: ChartView) -> None:
    assert view.accessibleDescription().startswith("Xã 0: Thể chế 90,00; Tài chính công 40,00")
    view.show_drawing(None)
    assert view.accessibleDescription() == ""
    assert view.chart is None


def test_without_a_chart_keys_do_nothing(qtbot: QtBot, theme: Theme) -> None:
    bare = ChartView()
    qtbot.addWidget(bare)
    qtbot.keyClick(bare, Qt.Key.Key_Right)
    bare.setup(theme)
    qtbot.keyClick(bare, Qt.Key.Key_Return)
    assert bare.current is None


@pytest.mark.parametrize("dark", [False, True])
def test_letters_are_read_and_shades_keep_their_order(theme: Theme, qapp: QApplication, dark: bool) -> None:
    theme.set_dark(qapp, dark)
    colours = {tone: colour.name() for tone, colour in chart_colours(theme).items()}
    assert set(colours) == set(Tone)
    for band in range(HEAT_STEPS):
        assert contrast(colours[Tone(f"nhiet_{band}")], colours[Tone(f"chu_nhiet_{band}")]) >= 4.5
    against = [contrast(colours[Tone(f"nhiet_{band}")], colours[Tone.GROUND]) for band in range(HEAT_STEPS)]
    assert all(weaker > better * 1.05 for weaker, better in itertools.pairwise(against))
    for tone in (Tone.INK, Tone.MUTE, Tone.OWN, Tone.AVERAGE, Tone.BEST):
        assert contrast(colours[tone], colours[Tone.GROUND]) >= 4.5


def test_it_is_painted_in_the_colours_of_the_theme_in_force(
    view: ChartView, theme: Theme, qapp: QApplication
) -> None:
    def seen() -> set[str]:
        image = view.viewport().grab().toImage()
        return {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())
        }

    def weakest() -> str:
        return chart_colours(theme)[Tone.HEAT_0].name()

    assert weakest() in seen()
    light = weakest()
    theme.set_dark(qapp, True)
    assert weakest() in seen()
    assert light not in seen()
    assert QColor(light).lightness() < QColor(weakest()).lightness()


def test_bars_and_lines_are_painted_too(view: ChartView, theme: Theme) -> None:
    own = theme.palette.accent_ink.lower()
    for drawing in (
        Bars((Bar("Xã A", 80_000, own=True),), 100_000),
        Trend((Series("Xã A", (YearValue(2025, 70_000), YearValue(2026, 80_000))),)),
    ):
        view.show_drawing(drawing)
        image = view.viewport().grab().toImage()
        places = itertools.product(range(image.width()), range(image.height()))
        assert any(image.pixelColor(x, y).name() == own for x, y in places)
