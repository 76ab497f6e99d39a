"""Millimetres of the page to pixels of the window and back, zoom and scroll."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from thidua_desktop.services.designer.frames import Frame

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
PX_PER_MM = 96 / 25.4
"""At zoom 1."""
_ROOM = 28
"""Pixels of desk around the page."""


class PageView(QAbstractScrollArea):
    """A page of ``page`` mm in a scrolling window. What is on it, others paint."""

    viewed = Signal()
    """Zoom, scroll or size changed."""
    cursor_moved = Signal(float, float)
    """The pointer, in mm from the page's top left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QSizeF(297, 210)
        self._zoom = 1.0
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._on_scroll)

    # ---- how it is seen ----------------------------------------------------------------------
    @property
    def zoom(self) -> float:
        """1.0: a millimetre is a millimetre on a screen of 96 dpi."""
        return self._zoom

    @property
    def scale(self) -> float:
        """Pixels in a millimetre."""
        return self._zoom * PX_PER_MM

    @property
    def page(self) -> QSizeF:
        return self._page

    def set_page(self, width: float, height: float) -> None:
        """The page's size in mm."""
        if (width, height) != (self._page.width(), self._page.height()):
            self._page = QSizeF(width, height)
            self.fit() if self._fitted else self._update_bars()

    def fit(self) -> None:
        """The whole page in the window; stays so when the window changes."""
        view = self.viewport().size()
        across = (view.width() - 2 * _ROOM) / (self._page.width() * PX_PER_MM)
        down = (view.height() - 2 * _ROOM) / (self._page.height() * PX_PER_MM)
        self._set_zoom(min(max(0.1, min(across, down)), ZOOMS[-1]))
        self._fitted = True

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point under ``at`` (pixels; the middle) stays where it is."""
        at = at or QPointF(self.viewport().rect().center())
        held = self.to_page(at)
        self._fitted = False
        self._set_zoom(min(max(zoom, ZOOMS[0]), ZOOMS[-1]))
        moved = self.to_window(held.x(), held.y()) - at
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(moved.x()))
        down.setValue(down.value() + round(moved.y()))

    def zoom_step(self, step: int, at: QPointF | None = None) -> None:
        """The next larger (+1) or smaller (-1) zoom."""
        if step > 0:
            wanted = next((z for z in ZOOMS if z > self._zoom * 1.01), ZOOMS[-1])
        else:
            wanted = next((z for z in reversed(ZOOMS) if z < self._zoom * 0.99), ZOOMS[0])
        self.zoom_to(wanted, at)

    def scroll_to(self, frame: Frame) -> None:
        """Bring a box into sight."""
        shown = QRectF(self.viewport().rect())
        rect = self.to_rect(frame)
        if shown.intersects(rect):
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(rect.center().x() - shown.center().x()))
        down.setValue(down.value() + round(rect.center().y() - shown.center().y()))

    # ---- from one to the other ---------------------------------------------------------------
    def origin(self) -> QPointF:
        """Pixels of the page's top left in the viewport."""
        view, scale = self.viewport().size(), self.scale
        width, height = self._page.width() * scale, self._page.height() * scale
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        x = (view.width() - width) / 2 if across.maximum() == 0 else _ROOM - across.value()
        y = (view.height() - height) / 2 if down.maximum() == 0 else _ROOM - down.value()
        return QPointF(round(x), round(y))

    def to_page(self, point: QPointF) -> QPointF:
        """mm of a pixel of the viewport."""
        return (point - self.origin()) / self.scale

    def to_window(self, x: float, y: float) -> QPointF:
        """The pixel of (x, y) mm."""
        return self.origin() + QPointF(x, y) * self.scale

    def to_rect(self, frame: Frame) -> QRectF:
        """The pixels of a frame."""
        return QRectF(
            self.to_window(frame.x, frame.y), QSizeF(frame.width * self.scale, frame.height * self.scale)
        )

    def page_rect(self) -> QRectF:
        return QRectF(self.origin(), self._page * self.scale)

    # ---- events ------------------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_step(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit() if self._fitted else self._update_bars()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._update_bars()

    def _update_bars(self) -> None:
        view = self.viewport().size()
        sizes = (self._page.width(), view.width()), (self._page.height(), view.height())
        for bar, (length, room) in zip(
            (self.horizontalScrollBar(), self.verticalScrollBar()), sizes, strict=True
        ):
            needed = round(length * self.scale) + 2 * _ROOM
            bar.setRange(0, max(0, needed - room))
            bar.setPageStep(room)
            bar.setSingleStep(40)
        self.viewport().update()
        self.viewed.emit()

    def _on_scroll(self) -> None:
        self.viewport().update()
        self.viewed.emit()
