"""Widgets a slide is seen on: the full screen the hall looks at, and the small ones of the operator."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from thidua_desktop.ui.stage.painting import Painter
from thidua_desktop.ui.stage.show import StageShow
from thidua_desktop.ui.stage.typesetting import LaidSlide


class StageWindow(QWidget):
    """Full screen, nothing but the slide. Its keys are those of the show; Esc leaves it."""

    left = Signal()

    def __init__(self, show: StageShow, painter: Painter, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._show, self._painter = show, painter
        self.setWindowTitle("Màn hình sân khấu")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        show.moved.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint(painter, QRectF(self.rect()), self._show.current(), self.devicePixelRatioF())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():
            self._show.set_size(self.width(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self._show.key(event.key(), event.text()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse with a wire shows on, as clickers that are mice do."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._show.next()
        elif event.button() == Qt.MouseButton.RightButton:
            self._show.back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the system: as Esc."""
        event.ignore()
        self.left.emit()


class SlideView(QWidget):
    """A slide small, in the shape of the screen it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter: Painter | None = None
        self._laid: LaidSlide | None = None
        self._shape = (16.0, 9.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def setup(self, painter: Painter) -> None:
        """Give it what draws."""
        self._painter = painter

    def show_slide(self, laid: LaidSlide | None, shape: tuple[float, float]) -> None:
        """``None``: black."""
        self._laid, self._shape = laid, shape
        self.update()

    def slide(self) -> LaidSlide | None:
        """What it shows."""
        return self._laid

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painter is None:
            return
        width, height = self._shape
        scale = min(self.width() / width, self.height() / height)
        target = QRectF(0, 0, width * scale, height * scale)
        target.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        self._painter.paint(painter, target, self._laid, self.devicePixelRatioF())
        painter.end()
