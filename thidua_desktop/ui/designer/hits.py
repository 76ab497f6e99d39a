"""What lies under a pixel of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from thidua_desktop.services.designer.frames import fills_page, ink_of, kind_of
from thidua_desktop.ui.designer.gestures import HANDLES, handle_points
from thidua_desktop.ui.designer.model import Bench
from thidua_desktop.ui.designer.painting import HANDLE
from thidua_desktop.ui.designer.view import PageView


def handles(bench: Bench) -> tuple[str, ...]:
    """The handles of the box selected, when it is one."""
    boxes = bench.boxes()
    if len(boxes) != 1 or fills_page(boxes[0]):
        return ()
    kind = kind_of(boxes[0])
    if kind in ("text", "rule"):
        return ("w", "e")
    return ("nw", "ne", "se", "sw") if kind == "qr" else HANDLES


def handle_at(view: PageView, bench: Bench, point: QPointF) -> str:
    """The handle under a pixel; empty: none."""
    if len(bench.selection) != 1 or bench.selection[0] not in bench.frames:
        return ""
    for name, (x, y) in handle_points(bench.frames[bench.selection[0]], handles(bench)).items():
        off = view.to_window(x, y) - point
        if max(abs(off.x()), abs(off.y())) <= HANDLE / 2 + 2:
            return name
    return ""


def box_at(view: PageView, bench: Bench, point: QPointF) -> str:
    """The box under a pixel: by its ink first, then by its frame; the smallest; empty: none."""
    at, slack = view.to_page(point), 3 / view.scale
    ink = ink_of(bench.places.values())
    grabbed = {name: frame for name, frame in bench.frames.items() if not fills_page(bench.box(name))}
    for frames in ({name: ink[name] for name in grabbed if name in ink}, grabbed):
        found = [frame for frame in frames.values() if frame.holds(at.x(), at.y(), slack)]
        if found:
            return min(found, key=lambda one: one.width * one.height).box_id
    return ""
