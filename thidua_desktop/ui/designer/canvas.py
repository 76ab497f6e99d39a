"""The canvas: the page under the hand. Click, drag, and every key a box can be moved by."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from thidua_desktop.services.designer.frames import Frame, around, fills_page, ink_of, kind_of, others
from thidua_desktop.services.designer.snapping import SnapLines, lines_of
from thidua_desktop.ui.designer import hits, painting
from thidua_desktop.ui.designer.gestures import (
    BandDrag,
    Drag,
    GuideDrag,
    MoveDrag,
    PanDrag,
    ResizeDrag,
    handle_points,
)
from thidua_desktop.ui.designer.guides import Guides
from thidua_desktop.ui.designer.keys import act_on_key
from thidua_desktop.ui.designer.model import Bench
from thidua_desktop.ui.designer.view import PageView
from thidua_desktop.ui.theme import Theme

_REACH = 6
"""Pixels within which a box snaps."""
_START = 4
"""Pixels the pointer moves before a press is a drag."""
_MOST_DPI = 240
_CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
}


class Canvas(PageView):
    """Shows the renderer's picture of a :class:`Bench`; while something is dragged, its outline."""

    text_wanted = Signal()
    """Enter or a double click: the words of the box are to be typed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bench: Bench | None = None
        self._guides: Guides | None = None
        self._picture: QImage | None = None
        self.backdrop: QImage | None = None
        self.opacity = 0.4
        self.grid = 0.0
        self.snapping = True
        self.drag: Drag | None = None
        self._pressed: QPointF | None = None
        self._hit = ""
        self._pointer = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Tờ giấy đang thiết kế")

    def attach(self, bench: Bench, guides: Guides) -> None:
        """Show what is on the bench."""
        self._bench, self._guides = bench, guides
        bench.changed.connect(self._on_changed)
        bench.chosen.connect(self.viewport().update)
        bench.drawn.connect(self._on_drawn)
        guides.changed.connect(self.viewport().update)
        self.viewed.connect(self._on_viewed)
        self._on_changed()

    @property
    def has_bench(self) -> bool:
        """Whether :meth:`attach` was called."""
        return self._bench is not None

    def attached(self) -> Bench:
        """The bench it shows."""
        assert self._bench is not None
        return self._bench

    def set_backdrop(self, image: QImage | None, opacity: float) -> None:
        """A scan of the blank behind the layout: on screen only."""
        self.backdrop, self.opacity = image, opacity
        self.viewport().update()

    def set_grid(self, step: float) -> None:
        """Grid of ``step`` mm; 0: none."""
        self.grid = step
        self.viewport().update()

    @property
    def picture(self) -> QImage | None:
        """The renderer's picture on screen."""
        return self._picture

    # ---- painting ----------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.palette.ground))
        bench = self._bench
        if bench is None:
            return
        painting.paint_page(painter, self, self._picture, self.backdrop, self.opacity)
        painting.paint_grid(painter, self, self.grid)
        spaces = [
            bench.frames[box.id]
            for box in bench.layout.box
            if kind_of(box) == "space" and box.id in bench.frames
        ]
        painting.paint_spaces(painter, self, spaces)
        self._paint_columns(painter, bench)
        if self._guides is not None:
            painting.paint_guides(painter, self, self._guides.xs, self._guides.ys)
        self._paint_selection(painter, bench)
        self._paint_drag(painter)
        if self.hasFocus():
            painter.setPen(painting.pen(QColor(self._theme.palette.accent_ink), 2.0))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def _paint_columns(self, painter: QPainter, bench: Bench) -> None:
        strong = bench.flows_chosen()
        for flow in bench.layout.flow:
            rows = [
                bench.frames[box.id]
                for box in bench.layout.box
                if box.flow == flow.name and box.id in bench.frames
            ]
            if rows:
                high, low = min(row.y for row in rows), max(row.bottom for row in rows)
                top = high if flow.top is None else min(high, flow.top)
                painting.paint_column(
                    painter, self, flow.name, top, max(low, flow.bottom), rows, flow.name in strong
                )

    def _paint_selection(self, painter: QPainter, bench: Bench) -> None:
        found = [bench.frames[name] for name in bench.selection if name in bench.frames]
        if isinstance(self.drag, MoveDrag | ResizeDrag):
            return
        painting.paint_outlines(painter, self, found, moving=False)
        if len(found) == 1:
            painting.paint_handles(painter, self, handle_points(found[0], hits.handles(bench)).values())

    def _paint_drag(self, painter: QPainter) -> None:
        drag = self.drag
        if isinstance(drag, MoveDrag):
            painting.paint_met(painter, self, drag.met_xs, drag.met_ys)
            painting.paint_outlines(painter, self, drag.outlines(), moving=True)
            painting.paint_words(painter, self._pointer, f"{_mm(drag.dx)} ; {_mm(drag.dy)} mm")
        elif isinstance(drag, ResizeDrag):
            painting.paint_outlines(painter, self, [drag.now], moving=True)
            words = f"{_mm(drag.now.width)} × {_mm(drag.now.height)} mm"
            painting.paint_words(painter, self._pointer, words)
        elif isinstance(drag, BandDrag):
            painting.paint_band(painter, self, drag.band())
        elif isinstance(drag, GuideDrag) and drag.at is not None:
            painting.paint_met(painter, self, *([drag.at], []) if drag.upright else ([], [drag.at]))
            painting.paint_words(painter, self._pointer, f"{_mm(drag.at)} mm")

    # ---- what lies where ---------------------------------------------------------------------
    def snap_lines(self, moving: tuple[str, ...]) -> SnapLines:
        """Where boxes that move are drawn to."""
        bench = self.attached()
        still = [one for one in others(bench.frames, moving) if not fills_page(bench.box(one.box_id))]
        guides = self._guides
        xs, ys = (guides.xs, guides.ys) if guides else ([], [])
        return lines_of(self.page.width(), self.page.height(), still, xs, ys, self.grid)

    # ---- the mouse ---------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point, at = event.position(), self.to_page(event.position())
        if event.button() == Qt.MouseButton.MiddleButton:
            self.drag = PanDrag(point.x(), point.y())
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        bench = self.attached()
        self._pressed, self._pointer = point, point
        handle = hits.handle_at(self, self.attached(), point)
        if handle:
            name = bench.selection[0]
            square = kind_of(bench.box(name)) == "qr"
            frame = bench.frames[name]
            self.drag = ResizeDrag(at.x(), at.y(), frame, handle, self.snap_lines((name,)), square)
            return
        near = self._guides.near(at.x(), at.y(), 3 / self.scale) if self._guides else None
        self._hit = hits.box_at(self, self.attached(), point)
        if near is not None and self._hit not in bench.selection:
            self.drag = GuideDrag(at.x(), at.y(), near[0], near[1], near[1])
            return
        more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._hit:
            if not more:
                bench.select(())
            self.drag = BandDrag(at.x(), at.y(), more, at.x(), at.y())
        elif more:
            bench.toggle(self._hit)
        elif self._hit not in bench.selection:
            bench.select((self._hit,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point, at = event.position(), self.to_page(event.position())
        self._pointer = point
        self.cursor_moved.emit(at.x(), at.y())
        if isinstance(self.drag, PanDrag):
            self._pan(self.drag, point)
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            handle = hits.handle_at(self, self.attached(), point)
            shape = _CURSORS[handle] if handle else Qt.CursorShape.ArrowCursor
            if not handle and hits.box_at(self, self.attached(), point):
                shape = Qt.CursorShape.SizeAllCursor
            self.viewport().setCursor(shape)
            return
        if self.drag is None and self._pressed is not None and self._hit:
            off = point - self._pressed
            if max(abs(off.x()), abs(off.y())) >= _START:
                self._begin_move(self.to_page(self._pressed))
        self._follow(at, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self.drag, self._pressed = self.drag, None, None
        bench = self.attached()
        if isinstance(drag, MoveDrag):
            bench.move({frame.box_id: (drag.dx, drag.dy) for frame in drag.frames}, "Di chuyển ô")
        elif isinstance(drag, ResizeDrag):
            if drag.now != drag.frame:
                bench.resize(drag.frame.box_id, drag.now)
        elif isinstance(drag, BandDrag):
            band = drag.band()
            if band.width * self.scale >= _START or band.height * self.scale >= _START:
                ink = ink_of(bench.places.values())
                held = [
                    name
                    for name, frame in bench.frames.items()
                    if not fills_page(bench.box(name)) and band.meets(ink.get(name, frame))
                ]
                bench.select({*bench.selection, *held} if drag.add else held)
        elif isinstance(drag, GuideDrag):
            self._drop_guide(drag)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if hits.box_at(self, self.attached(), event.position()):
            self.text_wanted.emit()

    def _begin_move(self, start: QPointF) -> None:
        bench = self.attached()
        frames = [
            bench.frames[name]
            for name in bench.selection
            if name in bench.frames and not fills_page(bench.box(name))
        ]
        if frames:
            self.drag = MoveDrag(start.x(), start.y(), frames, self.snap_lines(bench.selection))

    def _follow(self, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        drag, reach = self.drag, _REACH / self.scale
        snap = self.snapping and not keys & Qt.KeyboardModifier.AltModifier
        shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        if isinstance(drag, MoveDrag):
            drag.to(at.x(), at.y(), reach, snap=snap, straight=shift)
        elif isinstance(drag, ResizeDrag):
            drag.to(at.x(), at.y(), reach, snap=snap, keep=shift)
        elif isinstance(drag, BandDrag):
            drag.end_x, drag.end_y = at.x(), at.y()
        elif isinstance(drag, GuideDrag):
            drag.at = self._guide_place(drag.upright, at)
        self.viewport().update()

    def _pan(self, drag: PanDrag, point: QPointF) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(point.x() - drag.x))
        down.setValue(down.value() - round(point.y() - drag.y))
        drag.x, drag.y = point.x(), point.y()

    # ---- guides ------------------------------------------------------------------------------
    def drag_guide(self, upright: bool, place: QPointF) -> None:
        """A guide is dragged out of a ruler; ``place`` in global pixels."""
        point = QPointF(self.viewport().mapFromGlobal(place.toPoint()))
        at = self.to_page(point)
        if not isinstance(self.drag, GuideDrag):
            self.drag = GuideDrag(at.x(), at.y(), upright)
        self.drag.at = self._guide_place(upright, at)
        self._pointer = point
        self.cursor_moved.emit(at.x(), at.y())
        self.viewport().update()

    def drop_guide(self) -> None:
        """The guide dragged out of a ruler is let go."""
        drag, self.drag = self.drag, None
        if isinstance(drag, GuideDrag):
            self._drop_guide(drag)
        self.viewport().update()

    def _guide_place(self, upright: bool, at: QPointF) -> float | None:
        value, limit = (at.x(), self.page.width()) if upright else (at.y(), self.page.height())
        if not 0 <= value <= limit:
            return None
        whole = round(value)
        return float(whole) if abs(whole - value) * self.scale <= 3 else round(value, 1)

    def _drop_guide(self, drag: GuideDrag) -> None:
        if self._guides is None:
            return
        if drag.was is not None and drag.at != drag.was:
            self._guides.remove(drag.upright, drag.was)
        if drag.at is not None:
            self._guides.add(drag.upright, drag.at)

    # ---- keys --------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.drag is not None:
            self.drag = self._pressed = None
            self._hit = ""
            self.viewport().update()
        elif not act_on_key(self, event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from box to box; past the last one it leaves the canvas."""
        bench = self._bench
        if bench is not None and self.hasFocus() and bench.select_next(1 if forward else -1):
            self.show_selection()
            return True
        return super().focusNextPrevChild(forward)

    def show_selection(self) -> None:
        """Scroll to what is selected."""
        bench = self.attached()
        found = [bench.frames[name] for name in bench.selection if name in bench.frames]
        if found:
            self.scroll_to(around(found))

    def middle(self) -> QPointF:
        """The middle of what is seen, in mm: where new boxes go."""
        seen = QRectF(self.viewport().rect()).intersected(self.page_rect())
        return self.to_page(seen.center())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # ---- following the bench -----------------------------------------------------------------
    def wanted_dpi(self) -> float:
        """As sharp as the screen at this zoom, within reason."""
        return max(36.0, min(self.zoom * 96 * self.devicePixelRatioF(), _MOST_DPI))

    def _on_changed(self) -> None:
        page = self.attached().layout.page
        self.set_page(page.width, page.height)
        self.viewport().update()

    def _on_viewed(self) -> None:
        wanted = self.wanted_dpi()
        if abs(wanted - self.attached().dpi) > 1:
            self.attached().redraw(wanted)

    def _on_drawn(self) -> None:
        drawing = self.attached().drawing
        if drawing is not None and drawing.page is not None:
            page = drawing.page
            picture = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
            self._picture = picture.copy()
        self.viewport().update()


def _mm(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def frame_of(canvas: Canvas) -> Frame | None:
    """The smallest frame around what is selected; ``None`` when nothing is."""
    bench = canvas.attached()
    found = [bench.frames[name] for name in bench.selection if name in bench.frames]
    return around(found) if found else None
