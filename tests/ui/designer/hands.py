"""Hands on the designer's page: where a millimetre is on screen, dragging, hovering, the wheel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import settle
from thidua_desktop.services.designer.frames import Frame
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.designer.canvas import Canvas
from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
LAYOUT = "giay-khen-a4-truyen-thong"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


def at(canvas: Canvas, x: float, y: float) -> QPoint:
    """The pixel of (x, y) mm."""
    return canvas.to_window(x, y).toPoint()


def middle(frame: Frame) -> tuple[float, float]:
    return frame.middle_x, frame.middle_y


def drag(
    canvas: Canvas,
    start: tuple[float, float],
    end: tuple[float, float],
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    view = canvas.viewport()
    first, last = at(canvas, *start), at(canvas, *end)
    QTest.mousePress(view, LEFT, keys, first)
    between = QPoint((first.x() + last.x()) // 2, (first.y() + last.y()) // 2)
    for point in (between, last):
        move(view, point, keys)
    QTest.mouseRelease(view, LEFT, keys, last)


def move(view: QWidget, point: QPoint, keys: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    place = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), LEFT, LEFT, keys)
    QApplication.sendEvent(view, event)


def settled(dialog: DesignerDialog) -> None:
    settle(dialog._context)


def wheel(widget: QWidget, point: QPointF, keys: Qt.KeyboardModifier) -> None:
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turn = QPoint(0, 120)
    event = QWheelEvent(point, widget.mapToGlobal(point), QPoint(), turn, none, keys, phase, False)
    QApplication.sendEvent(widget, event)


def hover(canvas: Canvas, x: float, y: float) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    place = QPointF(at(canvas, x, y))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        canvas.viewport().mapToGlobal(place),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)
