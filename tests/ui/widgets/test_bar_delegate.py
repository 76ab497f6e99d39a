"""A bar in a cell is as long as its value, in the colours of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.bar_delegate import BarDelegate

VALUES = (100_000, 50_000, None, 0, 130_000)


@pytest.fixture
def lengths(qtbot: QtBot, theme: Theme) -> list[int]:
    """Pixels of the bar in each row."""
    model = QStandardItemModel()
    for value in VALUES:
        model.appendRow(QStandardItem("" if value is None else str(value)))
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setItemDelegate(BarDelegate(theme, lambda row: VALUES[row], lambda: 100_000, table))
    table.setColumnWidth(0, 200)
    table.resize(260, 260)
    table.show()
    image = table.viewport().grab().toImage()
    colour = theme.palette.accent_ink.lower()
    found = []
    for row in range(len(VALUES)):
        y = table.visualRect(model.index(row, 0)).bottom() - 3
        found.append(sum(image.pixelColor(x, y).name() == colour for x in range(200)))
    return found


def test_bars_are_as_long_as_their_values(lengths: list[int]) -> None:
    whole = lengths[0]
    assert whole > 150
    assert lengths[1] == pytest.approx(whole / 2, abs=1)
    assert lengths[2:4] == [0, 0]


def test_more_than_the_whole_stays_in_the_cell(lengths: list[int]) -> None:
    assert lengths[4] == lengths[0]
