"""Keys on the canvas: every act with the mouse has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from thidua_desktop.services.designer.frames import fills_page

if TYPE_CHECKING:
    from thidua_desktop.ui.designer.canvas import Canvas

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)

HELP = (
    ("Tab, Shift+Tab", "ô sau, ô trước"),
    ("Mũi tên", "nhích 0,1 mm; Shift 1 mm; Ctrl 10 mm"),
    ("Alt+mũi tên", "rộng, cao thêm 0,1 mm; Alt+Shift 1 mm"),
    ("Enter", "gõ chữ của ô"),
    ("Delete", "xóa ô"),
    ("Ctrl+D, Ctrl+C, Ctrl+V", "nhân đôi, chép, dán"),
    ("Ctrl+A", "chọn tất cả"),
    ("Ctrl+Z, Ctrl+Y", "hoàn tác, làm lại"),
    ("Ctrl+PgUp, Ctrl+PgDn", "lên trên, xuống dưới một ô"),
    ("Ctrl+cộng, Ctrl+trừ, Ctrl+0", "phóng to, thu nhỏ, vừa cửa sổ"),
    ("Giữ Alt khi kéo", "không bắt dính"),
)


def act_on_key(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what the key says; False when it says nothing here."""
    bench, key, held = canvas.attached(), event.key(), event.modifiers()
    arrow = _ARROWS.get(Qt.Key(key)) if key in _ARROWS else None
    if arrow is not None:
        _on_arrow(canvas, arrow, held)
        return True
    if event.matches(QKeySequence.StandardKey.Copy):
        bench.copy()
    elif event.matches(QKeySequence.StandardKey.Cut):
        bench.copy()
        bench.remove()
    elif event.matches(QKeySequence.StandardKey.Paste):
        bench.paste()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        bench.select(name for name in bench.frames if not fills_page(bench.box(name)))
    elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        bench.remove()
    elif key == Qt.Key.Key_D and held & _CTRL:
        bench.duplicate()
    elif key == Qt.Key.Key_PageUp and held & _CTRL:
        bench.reorder(1)
    elif key == Qt.Key.Key_PageDown and held & _CTRL:
        bench.reorder(-1)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and bench.selection:
        canvas.text_wanted.emit()
    elif key == Qt.Key.Key_Escape and bench.selection:
        bench.select(())
    else:
        return False
    return True


def _on_arrow(canvas: Canvas, arrow: tuple[int, int], held: Qt.KeyboardModifier) -> None:
    bench = canvas.attached()
    step = 1.0 if held & _SHIFT else 10.0 if held & _CTRL else 0.1
    dx, dy = arrow[0] * step, arrow[1] * step
    if not bench.selection:
        across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
        across.setValue(across.value() + arrow[0] * across.singleStep())
        down.setValue(down.value() + arrow[1] * down.singleStep())
    elif held & _ALT:
        bench.grow(dx, dy)
    else:
        bench.nudge(dx, dy)
