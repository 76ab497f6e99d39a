"""A bar in a table's cell under its number, painted as the charts are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from thidua_desktop.domain.charts import bar_share
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.number_delegate import NumberDelegate

_SIDE = 8
_TALL = 4


class BarDelegate(NumberDelegate):
    """The number of a cell with a bar along its foot.

    ``value_at`` gives the value of a row number in thousandths, ``None`` for no bar; ``maximum`` what a full
    bar stands for.
    """

    def __init__(
        self,
        theme: Theme,
        value_at: Callable[[int], int | None],
        maximum: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value_at, self._maximum = value_at, maximum

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        share = bar_share(self._value_at(index.row()), self._maximum())
        if not share:
            return
        room, tall = option.rect.adjusted(_SIDE, 0, -_SIDE, 0), self._theme.pixels(_TALL)
        track = QRectF(room.x(), room.bottom() - tall - 1, room.width(), tall)
        painter.fillRect(track, self._theme.colour("line"))
        track.setWidth(room.width() * share)
        painter.fillRect(track, self._theme.colour("accent_ink"))
