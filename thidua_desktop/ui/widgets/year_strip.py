"""Five years of one recipient at a glance: rating, awards, initiatives, discipline, a column a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from thidua_desktop.domain.records import Grade, YearStrip
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import chip_colours
from thidua_desktop.ui.widgets.history_view import GRADES

SHORT = {
    Grade.EXCELLENT: ("Xuất sắc", "good"),
    Grade.GOOD: ("Tốt", "good"),
    Grade.DONE: ("Hoàn thành", "mute"),
    Grade.FAILED: ("Không HT", "bad"),
}
"""Grade in a word that fits a narrow column, and the colour of its ground."""
_AWARDS = 2
"""Awards listed in a column; the rest is counted and told in the tooltip."""


def words_of(year: YearStrip, names: Mapping[str, str]) -> str:
    """One year in whole words, for tooltips and screen readers; ``names`` of awards by code."""
    grade = GRADES[year.grade] if year.grade else "chưa có xếp loại"
    parts = [grade, *(names.get(code, code) for code in year.awards)]
    if year.initiatives:
        parts.append(f"{year.initiatives} sáng kiến được công nhận")
    if year.discipline:
        parts.append(f"kỷ luật: {year.discipline}")
    return f"Năm {year.year}: {'; '.join(parts)}"


class YearStripView(QWidget):
    """Painted columns, the latest year at the right. Left and right move over the years and tell each."""

    opened = Signal()
    """Enter or a click: the clerk wants the recipient's record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.years: tuple[YearStrip, ...] = ()
        self._names: Mapping[str, str] = {}
        self._short: Mapping[str, str] = {}
        self._cursor = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Năm năm gần nhất")

    def setup(self, theme: Theme) -> None:
        """Draw in ``theme`` and follow its changes."""
        self._theme = theme
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def name_awards(self, names: Mapping[str, str], short: Mapping[str, str]) -> None:
        """Whole and short names of awards by code; a code without one is shown itself."""
        self._names, self._short = names, short

    def show_years(self, years: Sequence[YearStrip]) -> None:
        """Show ``years`` from the earliest to the latest."""
        self.years = tuple(sorted(years, key=lambda year: year.year))
        self._cursor = len(self.years) - 1
        self.setAccessibleDescription(". ".join(words_of(year, self._names) for year in self.years))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self._theme.pixels(16) if self._theme else 16
        return QSize(260, 8 + (3 + _AWARDS) * line + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or not self.years:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 4.0
        width = (self.width() - gap * (len(self.years) - 1)) / len(self.years)
        line = theme.pixels(16)
        for number, year in enumerate(self.years):
            left = number * (width + gap)
            frame = QRectF(left + 0.5, 0.5, width - 1, self.height() - 1)
            here = self.hasFocus() and number == self._cursor
            painter.setPen(QPen(theme.colour("accent_ink" if here else "line"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(frame, 6, 6)
            box = QRectF(left + 2, 4, width - 4, line)
            self._text(painter, box, str(year.year), "mute", bold=number == len(self.years) - 1)
            word, role = SHORT[year.grade] if year.grade else ("–", "mute")
            ground, ink = chip_colours(theme, role)
            box.translate(0, line + 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 4, 4)
            self._text(painter, box, word, ink)
            box.translate(0, line + 1)
            for award in self._awards(year.awards):
                self._text(painter, box, award, "honour")
                box.translate(0, line)
            marks = [f"{year.initiatives} SK"] if year.initiatives else []
            marks += ["! KL"] if year.discipline else []
            box.moveTop(self.height() - line - 4)
            self._text(painter, box, " · ".join(marks), "bad" if year.discipline else "mute")
        painter.end()

    def _text(self, painter: QPainter, box: QRectF, text: str, role: str, *, bold: bool = False) -> None:
        assert self._theme is not None
        font = self._theme.font(11, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(role) if role.startswith("#") else self._theme.colour(role))
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _awards(self, codes: Sequence[str]) -> list[str]:
        short = [self._short.get(code, code) for code in codes]
        if len(short) <= _AWARDS:
            return short
        return [*short[: _AWARDS - 1], f"+{len(short) - _AWARDS + 1}"]

    def _at(self, x: float) -> int:
        if not self.years or self.width() <= 0:
            return -1
        return min(len(self.years) - 1, max(0, int(x / self.width() * len(self.years))))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.years:
            QToolTip.showText(
                event.globalPos(), words_of(self.years[self._at(event.pos().x())], self._names), self
            )
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._cursor = self._at(event.position().x())
        self.update()
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.years:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._cursor = (self._cursor + step) % len(self.years)
            self.update()
            width = self.width() / len(self.years)
            place = self.mapToGlobal(QPoint(int(width * self._cursor), self.height()))
            QToolTip.showText(place, words_of(self.years[self._cursor], self._names), self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.years:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
