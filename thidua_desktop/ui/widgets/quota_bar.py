"""Quotas above the table: for each, how many meet the conditions of how many allowed, and what is over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from thidua_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from thidua_desktop.domain.quotas import QuotaState

_METER, _GAP = 56, 8


def figures_of(quota: QuotaState) -> str:
    """``"21/15 · vượt 6"``: who meets the conditions, of how many allowed."""
    text = f"{quota.met}/{quota.allowed}"
    return f"{text} · vượt {quota.over}" if quota.over > 0 else text


def words_of(quota: QuotaState) -> str:
    """One quota in a sentence, with its article and the reason for going over."""
    parts = [quota.text, quota.source]
    parts.append(f"lý do vượt: {quota.override_reason}" if quota.override_reason else "")
    return " · ".join(part for part in parts if part)


class QuotaBar(QAbstractButton):
    """A line of painted figures; a click or Enter opens the list of all scopes. ``setup(theme)`` first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.quotas: tuple[QuotaState, ...] = ()
        self._lead, self._elsewhere = "", 0
        self._names: Mapping[str, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setup(self, theme: Theme) -> None:
        """Draw in ``theme`` and follow its changes."""
        self._theme = theme
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_quotas(
        self,
        quotas: Sequence[QuotaState],
        *,
        lead: str = "Hạn mức",
        elsewhere: int = 0,
        names: Mapping[str, str] | None = None,
    ) -> None:
        """Show ``quotas`` from left to right as far as there is room; ``lead`` stands before them.

        ``elsewhere``: how many scopes not shown here are over; ``names``: short names of awards by code.
        """
        self.quotas, self._lead, self._elsewhere = tuple(quotas), lead, elsewhere
        self._names = names or {}
        words = [words_of(quota) for quota in self.quotas]
        if elsewhere:
            words.append(f"{elsewhere} đơn vị, khối khác vượt hạn mức")
        self.setAccessibleName(lead)
        self.setAccessibleDescription(". ".join(words))
        self.setToolTip("\n".join([*words, "Bấm để xem từng phạm vi và ghi lý do vượt."]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._theme.pixels(24) if self._theme else 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(self._theme.colour("accent_ink" if self.hasFocus() else "line"), 1))
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        end = float(self.width() - 6)
        if self._elsewhere:
            more = f"{self._elsewhere} phạm vi khác vượt"
            end -= self._advance(more) + _GAP
            self._write(painter, end + _GAP, more, "bad", self.width())
        place = self._write(painter, 6.0, self._lead, "mute", end) + _GAP
        for number, quota in enumerate(self.quotas):
            award = self._names.get(quota.award_code, quota.award_name)
            name = f"{award} {'cơ quan' if quota.scope == 'office' else quota.scope_name}"
            figures = figures_of(quota)
            rest = end - place - self._advance(figures, bold=True) - _METER - 3 * _GAP
            if rest < 60:
                self._write(painter, place, f"+{len(self.quotas) - number}", "mute", end)
                break
            share = rest / (len(self.quotas) - number)
            name = QFontMetrics(self._theme.font()).elidedText(
                name, Qt.TextElideMode.ElideMiddle, int(max(60, share))
            )
            place = self._write(painter, place, name, "ink", end) + _GAP
            self._meter(painter, place, quota)
            place += _METER + _GAP
            role = "bad" if quota.over > 0 else "good"
            place = self._write(painter, place, figures, role, end, bold=True) + 2 * _GAP
        painter.end()

    def _meter(self, painter: QPainter, left: float, quota: QuotaState) -> None:
        """The filled part is who meets the conditions; a mark stands where the quota ends."""
        assert self._theme is not None
        most = max(quota.met, quota.allowed, 1)
        box = QRectF(left, self.height() / 2 - 3, _METER, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(self._theme.colour("bad" if quota.over > 0 else "good"))
        filled = QRectF(box.left(), box.top(), _METER * quota.met / most, 6)
        painter.drawRoundedRect(filled, 3, 3)
        if quota.over > 0:
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            mark = int(box.left() + _METER * quota.allowed / most)
            painter.drawLine(mark, int(box.top()) - 3, mark, int(box.bottom()) + 3)

    def _advance(self, text: str, *, bold: bool = False) -> int:
        assert self._theme is not None
        return QFontMetrics(self._theme.font(bold=bold)).horizontalAdvance(text)

    def _write(
        self, painter: QPainter, left: float, text: str, role: str, end: float, *, bold: bool = False
    ) -> float:
        """Write ``text`` at ``left``, not past ``end``; where it ends."""
        assert self._theme is not None
        painter.setFont(self._theme.font(bold=bold))
        painter.setPen(self._theme.colour(role))
        width = min(float(self._advance(text, bold=bold)), max(0.0, end - left))
        painter.drawText(QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return left + width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
