"""Work that goes step by step (a batch, a round of scoring): each step with its day, skipped or late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.theme import Theme


class BarStep(Protocol):
    """What the bar shows of a step."""

    @property
    def label(self) -> str: ...
    @property
    def done(self) -> bool: ...
    @property
    def at(self) -> dt.datetime | None: ...
    @property
    def actor(self) -> str: ...
    @property
    def skipped(self) -> bool: ...
    @property
    def due_on(self) -> dt.date | None: ...
    @property
    def late(self) -> bool: ...
    @property
    def current(self) -> bool: ...


def when_of(step: BarStep) -> str:
    """The small line under a step: the day it was done, that it was skipped, or its deadline."""
    if step.skipped:
        return "bỏ qua"
    if step.done and step.at is not None:
        return format_date(step.at.date())
    if step.due_on is not None:
        return f"{'trễ hạn' if step.late else 'hạn'} {format_date(step.due_on)}"
    return ""


def words_of(step: BarStep) -> str:
    """One step in a sentence: who, when, skipped or late."""
    parts = [when_of(step), step.actor]
    if step.done and step.due_on is not None:
        parts.append(f"hạn {format_date(step.due_on)}")
    told = " · ".join(part for part in parts if part)
    sign = "–" if step.skipped else "✓" if step.done else "○"
    return f"{sign} {step.label}: {told}" if told else f"{sign} {step.label}"


class StepBar(QAbstractButton):
    """Painted steps; a click or Enter opens what can be done about them. ``setup(theme)`` first."""

    hint = "Bấm để chuyển bước, đặt hạn, xem đơn vị chưa nộp."
    """What a click does, said under the steps in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.steps: tuple[BarStep, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Các bước của đợt xét")

    def setup(self, theme: Theme) -> None:
        """Draw in ``theme`` and follow its changes."""
        self._theme = theme
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_steps(self, steps: Sequence[BarStep]) -> None:
        """Show ``steps`` in the order of work."""
        self.steps = tuple(steps)
        words = [words_of(step) for step in self.steps]
        self.setAccessibleDescription(". ".join(words))
        self.setToolTip("\n".join([*words, self.hint]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._theme.pixels(36) if self._theme else 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or not self.steps:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.colour("accent_ink" if self.hasFocus() else "line"), 1))
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        width = self.width() / len(self.steps)
        middle, radius = self.height() / 2, theme.pixels(8)
        for number, step in enumerate(self.steps):
            left = number * width + 4
            centre = QPointF(left + radius, middle)
            reached = step.done and not step.skipped
            ring = "accent" if reached else "bad" if step.late else "border"
            painter.setPen(QPen(theme.colour(ring), 1.5))
            painter.setBrush(theme.colour("accent" if reached else "surface"))
            painter.drawEllipse(centre, radius, radius)
            sign = "✓" if reached else "–" if step.skipped else "!" if step.late else str(number + 1)
            painter.setFont(theme.font(11, bold=True))
            painter.setPen(theme.colour("on_accent" if reached else "bad" if step.late else "mute"))
            badge = QRectF(left, middle - radius, 2 * radius, 2 * radius)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, sign)
            text_left, room = left + 2 * radius + 5, width - 2 * radius - 10
            under = when_of(step)
            half = self.height() / 2
            box = QRectF(text_left, 1, room, half if under else self.height() - 2)
            role = "ink" if step.done else "mute"
            self._write(painter, box, step.label, role, 13, bold=step.current)
            if under:
                box = QRectF(text_left, half - 1, room, half - 1)
                self._write(painter, box, under, "bad" if step.late and not step.done else "mute", 11)
        painter.end()

    def _write(
        self, painter: QPainter, box: QRectF, text: str, role: str, size: int, *, bold: bool = False
    ) -> None:
        assert self._theme is not None
        font = self._theme.font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
