"""A small trend over the years for the reform card: the chart of the reports without figures at the side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from thidua_desktop.domain.charts import Ref, Series, Trend, YearValue
from thidua_desktop.ui.widgets.chart_view import ChartView


class TrendLine(ChartView):
    """Points in thousandths by year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(112)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_trend(self, points: Sequence[tuple[int, int]]) -> None:
        """(year, thousandths) in order of years."""
        values = tuple(YearValue(year, value, Ref(year=year)) for year, value in points)
        self.show_drawing(Trend((Series("", values),), figures=False) if values else None)

    def sizeHint(self) -> QSize:
        return QSize(260, 128)
