"""Rulers in millimetres along the page: they show the cursor and what is selected, and give out guides."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from thidua_desktop.services.designer.frames import Frame
from thidua_desktop.ui.designer.view import PageView
from thidua_desktop.ui.theme import Theme

THICK = 22
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200)


class Ruler(QWidget):
    """One ruler; ``across`` for the one above the page. Press and drag from it to make a guide."""

    dragged = Signal(QPointF)
    """A guide is being dragged: global pixels."""
    dropped = Signal(QPointF)

    def __init__(self, view: PageView, theme: Theme, across: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self._across = across
        self._cursor: float | None = None
        self._span: tuple[float, float] | None = None
        self.setAccessibleName("Thước ngang (mm)" if across else "Thước dọc (mm)")
        self.setToolTip("Kéo từ thước vào tờ giấy để đặt đường gióng")
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored
        if across:
            self.setFixedHeight(THICK)
            self.setSizePolicy(free, fixed)
            self.setCursor(Qt.CursorShape.SplitVCursor)
        else:
            self.setFixedWidth(THICK)
            self.setSizePolicy(fixed, free)
            self.setCursor(Qt.CursorShape.SplitHCursor)
        view.viewed.connect(self.update)
        view.cursor_moved.connect(self._on_cursor)

    @property
    def cursor_mm(self) -> float | None:
        """Where it shows the cursor."""
        return self._cursor

    def show_span(self, frame: Frame | None) -> None:
        """Mark how far the selection reaches."""
        if frame is None:
            self._span = None
        else:
            self._span = (frame.x, frame.right) if self._across else (frame.y, frame.bottom)
        self.update()

    def step(self) -> int:
        """mm between two numbers, so that they do not touch."""
        return next((step for step in _STEPS if step * self._view.scale >= 44), _STEPS[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), QColor(palette.surface))
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        start = self._start()
        scale, length = self._view.scale, self.width() if self._across else self.height()
        if self._span is not None:
            low, high = (start + end * scale for end in self._span)
            painter.fillRect(self._bar(low, max(1.0, high - low)), QColor(palette.selection))
        step = self.step()
        minor = max(1, step // 10 if step >= 10 else 1)
        first = int(-start / scale // minor) * minor - minor
        mm = first
        while start + mm * scale <= length:
            at = start + mm * scale
            self._tick(painter, at, mm, step, minor)
            mm += minor
        if self._cursor is not None:
            painter.fillRect(self._bar(start + self._cursor * scale, 1.5), QColor(palette.accent_ink))
        painter.setPen(QColor(palette.border))
        edge = self.rect()
        if self._across:
            painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        else:
            painter.drawLine(edge.topRight(), edge.bottomRight())

    def _tick(self, painter: QPainter, at: float, mm: int, step: int, minor: int) -> None:
        palette = self._theme.palette
        major, half = mm % step == 0, mm % (5 * minor) == 0
        inside = 0 <= mm <= (self._view.page.width() if self._across else self._view.page.height())
        painter.setPen(QColor(palette.mute if inside else palette.border))
        long = THICK if major else 8 if half else 4
        if self._across:
            painter.drawLine(QPointF(at, THICK - long), QPointF(at, THICK))
        else:
            painter.drawLine(QPointF(THICK - long, at), QPointF(THICK, at))
        if not major:
            return
        painter.setPen(QColor(palette.ink if inside else palette.mute))
        if self._across:
            painter.drawText(QPointF(at + 3, 11), str(mm))
        else:
            painter.save()
            painter.translate(11, at - 3)
            painter.rotate(-90)
            painter.drawText(QPointF(0, 0), str(mm))
            painter.restore()

    def _start(self) -> float:
        """The page's edge in pixels of this ruler."""
        origin = self._view.origin()
        return origin.x() if self._across else origin.y()

    def _bar(self, at: float, length: float) -> QRectF:
        return QRectF(at, 0, length, THICK) if self._across else QRectF(0, at, THICK, length)

    def _on_cursor(self, x: float, y: float) -> None:
        self._cursor = x if self._across else y
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.dropped.emit(event.globalPosition())
