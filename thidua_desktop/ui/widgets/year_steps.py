"""The year as a row of steps, each with its count; every step is a button that opens what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from thidua_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Step:
    """``state`` is todo, now or done; ``alert`` colours the count as something late or open."""

    key: str
    name: str
    count: str
    state: str = "todo"
    alert: bool = False


class YearSteps(QWidget):
    """Painted steps; arrow keys move, Enter opens."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.steps: list[Step] = []
        self._cursor = 0
        self._hover = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setup(self, theme: Theme) -> None:
        self._theme = theme
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_steps(self, steps: Sequence[Step]) -> None:
        self.steps = list(steps)
        self.setAccessibleDescription("; ".join(f"{step.name}: {step.count}" for step in self.steps))
        self.update()

    def sizeHint(self) -> QSize:
        scale = self._theme.scale if self._theme else 1.0
        return QSize(480, 34 + round(44 * scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or not self.steps:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self.steps)
        line = theme.pixels(20)
        for number, step in enumerate(self.steps):
            middle = QPointF(width * (number + 0.5), 16)
            if number:
                passed = self.steps[number - 1].state == "done"
                painter.setPen(QPen(theme.colour("accent" if passed else "line"), 2))
                painter.drawLine(QPointF(middle.x() - width + 16, 16), QPointF(middle.x() - 16, 16))
            done, now = step.state == "done", step.state == "now"
            if number == self._hover or (self.hasFocus() and number == self._cursor):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("hover"))
                painter.drawRoundedRect(QRectF(width * number + 4, 0, width - 8, self.height()), 8, 8)
            painter.setPen(QPen(theme.colour("accent_ink" if now else "accent" if done else "border"), 2))
            painter.setBrush(theme.colour("accent" if done else "surface"))
            painter.drawEllipse(middle, 11, 11)
            painter.setFont(theme.font(12, bold=True))
            painter.setPen(theme.colour("on_accent" if done else "accent_ink" if now else "mute"))
            badge = QRectF(middle.x() - 12, 4, 24, 24)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "✓" if done else str(number + 1))
            painter.setPen(theme.colour("ink"))
            name = QRectF(width * number, 33, width, line)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, step.name)
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("warn" if step.alert else "mute"))
            count = QRectF(width * number, 33 + line, width, line)
            painter.drawText(count, Qt.AlignmentFlag.AlignCenter, step.count)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event.position().x())
        if self._hover >= 0:
            step = self.steps[self._hover]
            self.setToolTip(f"{step.name}: {step.count}. Bấm để mở.")
        self.update()

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._hover = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().x())
        if number >= 0:
            self._cursor = number
            self.chosen.emit(self.steps[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.steps:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._cursor = (self._cursor + step) % len(self.steps)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.steps:
            self.chosen.emit(self.steps[self._cursor].key)
        else:
            super().keyPressEvent(event)

    def _at(self, x: float) -> int:
        if not self.steps or self.width() <= 0:
            return -1
        return min(len(self.steps) - 1, max(0, int(x / self.width() * len(self.steps))))
