"""The figures of the published index, worded once for the overview and the reform tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.ui.widgets.trend_line import TrendLine

if TYPE_CHECKING:
    from thidua_desktop.domain.ranking import Comparison
    from thidua_desktop.services.reform import PublishedIndex


def delta_text(comparison: Comparison) -> str:
    """ "▲ 5,35 điểm so với 2022"; empty when the year before is not known."""
    if comparison.delta is None:
        return ""
    if comparison.delta == 0:
        return f"= bằng năm {comparison.year - 1}"
    sign = "▲" if comparison.delta > 0 else "▼"
    return f"{sign} {format_points(abs(comparison.delta))} điểm so với {comparison.year - 1}"


def rank_text(comparison: Comparison) -> str:
    """ "Hạng 05/15"."""
    return f"Hạng {comparison.rank:02d}/{comparison.of:02d}"


def rank_change_text(comparison: Comparison) -> str:
    """ "▲ 7 bậc"; empty when the year before is not known."""
    change = comparison.rank_change
    if change is None:
        return ""
    if change == 0:
        return "giữ hạng"
    return f"{'▲' if change > 0 else '▼'} {abs(change)} bậc"


class ReformCard:
    """Fills the labels of a form with one ``PublishedIndex``."""

    def __init__(
        self, score: QLabel, delta: QLabel, rank: QLabel, rank_change: QLabel, trend: TrendLine
    ) -> None:
        self._score, self._delta = score, delta
        self._rank, self._rank_change = rank, rank_change
        self._trend = trend

    def show(self, published: PublishedIndex | None) -> None:
        """Show the index, or hide the figures when there is none."""
        for widget in (self._score, self._delta, self._rank, self._rank_change, self._trend):
            widget.setVisible(published is not None)
        if published is None:
            return
        comparison = published.comparison
        self._score.setText(format_points(comparison.score))
        self._delta.setText(delta_text(comparison))
        set_role(self._delta, "bad" if (comparison.delta or 0) < 0 else "good")
        self._rank.setText(rank_text(comparison))
        self._rank_change.setText(rank_change_text(comparison))
        set_role(self._rank_change, "bad" if (comparison.rank_change or 0) < 0 else "good")
        self._trend.show_trend(published.trend)


def set_role(widget: QWidget, role: str) -> None:
    """Change a label's role and draw it anew."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
