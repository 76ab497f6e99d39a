"""The page under hands and keys: dragged, sized, chosen, nudged, snapped, zoomed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.designer.hands import (
    ALT,
    CTRL,
    LEFT,
    SHIFT,
    at,
    drag,
    hover,
    middle,
    move,
    settled,
    wheel,
)
from thidua_desktop.services.designer import edits
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog


def test_the_canvas_shows_what_the_printer_gets(dialog: DesignerDialog, bare: Workspace) -> None:
    bench = dialog.bench
    assert bench.drawing is not None
    assert bench.drawing.page is not None
    picture = dialog.canvas.picture
    assert picture is not None
    page = bare.printing.raster(bench.drawing.pdf, 0, bench.dpi)
    truth = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    assert picture == truth
    assert set(bench.frames) >= {"ten-hinh-thuc", "thanh-tich", "so-quyet-dinh"}


def test_a_box_is_dragged_as_an_outline_and_shown_as_printed_once_let_go(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    before, frame = canvas.picture, bench.frames["so-quyet-dinh"]
    ink = bench.places["so-quyet-dinh"]
    start = (ink.x + 5, ink.y + ink.height / 2)
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, ALT, at(canvas, *start))
    move(view, at(canvas, start[0] + 20, start[1] - 5), ALT)
    assert canvas.drag is not None
    assert bench.frames["so-quyet-dinh"] == frame
    assert not bench.dirty
    QTest.mouseRelease(view, LEFT, ALT, at(canvas, start[0] + 20, start[1] - 5))
    settled(dialog)
    assert bench.dirty
    moved = bench.frames["so-quyet-dinh"]
    assert moved.x - frame.x == pytest.approx(20, abs=0.5)
    assert moved.y - frame.y == pytest.approx(-5, abs=0.5)
    assert canvas.picture != before


def test_a_dragged_box_snaps_to_the_page_s_middle_and_alt_lets_it_free(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    bench.open(edits.add(edits.remove(bench.layout, set(bench.frames), {}), []))
    bench.add("qr", 60, 60)
    (name,) = bench.selection
    drag(canvas, middle(bench.frames[name]), (148.0, 80.0), SHIFT | ALT)
    free = bench.frames[name]
    assert free.middle_x != pytest.approx(148.5, abs=0.01)
    drag(canvas, middle(free), (149.0, 104.6))
    settled(dialog)
    assert middle(bench.frames[name]) == pytest.approx((148.5, 105.0), abs=0.01)


def test_a_handle_makes_a_text_wider(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    bench.select(["so-quyet-dinh"])
    was = bench.frames["so-quyet-dinh"]
    drag(canvas, (was.right, was.middle_y), (was.right + 10, was.middle_y), ALT)
    settled(dialog)
    now = bench.frames["so-quyet-dinh"]
    assert now.x == pytest.approx(was.x, abs=0.01)
    assert now.width == pytest.approx(was.width + 10, abs=0.4)


def test_boxes_are_chosen_by_click_shift_click_and_rubber_band(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    places = bench.places

    def click(name: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = places[name]
        point = at(canvas, place.x + place.width / 2, place.y + place.height / 2)
        QTest.mouseClick(canvas.viewport(), LEFT, keys, point)

    click("ten-hinh-thuc")
    assert bench.selection == ("ten-hinh-thuc",)
    click("thanh-tich", SHIFT)
    assert bench.selection == ("ten-hinh-thuc", "thanh-tich")
    click("ten-hinh-thuc", SHIFT)
    assert bench.selection == ("thanh-tich",)
    low = places["so-quyet-dinh"]
    drag(canvas, (4, low.y - 3), (low.x + low.width + 5, 206))
    assert "so-quyet-dinh" in bench.selection
    assert "khung" not in bench.selection
    assert "thanh-tich" not in bench.selection


def test_tab_goes_from_box_to_box_and_leaves_after_the_last(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    canvas.setFocus()
    seen = []
    for _ in range(len(bench.frames) + 2):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        if not bench.selection:
            break
        seen.append(bench.selection[0])
    assert seen == [name for name in bench.frames if name != "khung"]
    assert not canvas.hasFocus()


def test_arrows_nudge_by_a_tenth_and_by_one_and_are_one_step_to_undo(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    bench.select(["so-quyet-dinh"])
    start = bench.layout
    was = bench.frames["so-quyet-dinh"]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Up, SHIFT)
    now = bench.frames["so-quyet-dinh"]
    assert (now.x - was.x, now.y - was.y) == pytest.approx((0.2, -1.0), abs=0.001)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CTRL)
    assert bench.layout == start
    QTest.keyClick(canvas, Qt.Key.Key_Y, CTRL)
    assert bench.frames["so-quyet-dinh"] == now
    settled(dialog)


def test_a_row_of_a_column_is_shown_with_its_column_and_nudged_inside_it(dialog: DesignerDialog) -> None:
    bench = dialog.bench
    bench.select(["tang"])
    assert bench.flows_chosen() == {"than"}
    assert "cột thân giấy" in dialog.properties.ui.sub.text()
    was = {name: frame.y for name, frame in bench.frames.items()}
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Up)
    moved = {name: frame.y - was[name] for name, frame in bench.frames.items()}
    assert moved.pop("tang") == pytest.approx(-0.1, abs=0.01)
    assert max(abs(step) for step in moved.values()) < 0.01
    settled(dialog)


def test_keys_copy_duplicate_delete_and_reorder(dialog: DesignerDialog) -> None:
    bench, canvas = dialog.bench, dialog.canvas
    many = len(bench.layout.box)
    bench.select(["so-quyet-dinh"])
    QTest.keyClick(canvas, Qt.Key.Key_D, CTRL)
    assert bench.selection == ("so-quyet-dinh-2",)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown, CTRL)
    assert [box.id for box in bench.layout.box].index("so-quyet-dinh-2") == many - 1
    QTest.keyClick(canvas, Qt.Key.Key_C, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_V, CTRL)
    assert len(bench.layout.box) == many + 2
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(bench.layout.box) == many + 1
    QTest.keyClick(canvas, Qt.Key.Key_A, CTRL)
    assert set(bench.selection) == set(bench.frames) - {"khung"}
    settled(dialog)


def test_every_kind_of_box_is_added_by_a_key(dialog: DesignerDialog) -> None:
    bench = dialog.bench
    for key, name in (
        (Qt.Key.Key_T, "chu"),
        (Qt.Key.Key_H, "hinh"),
        (Qt.Key.Key_K, "duong-ke"),
        (Qt.Key.Key_Q, "ma-qr"),
        (Qt.Key.Key_G, "cho-trong"),
    ):
        QTest.keyClick(dialog.canvas, key, CTRL | SHIFT)
        assert bench.selection[0].startswith(name)
        assert bench.selection[0] in bench.frames
    settled(dialog)


def test_zoom_keeps_the_point_under_the_pointer_and_rulers_follow(dialog: DesignerDialog) -> None:
    canvas = dialog.canvas
    point = QPointF(300, 200)
    was, zoom = canvas.to_page(point), canvas.zoom
    for _ in range(4):
        wheel(canvas.viewport(), point, CTRL)
    assert canvas.zoom > zoom
    now = canvas.to_page(point)
    assert (now.x(), now.y()) == pytest.approx((was.x(), was.y()), abs=0.5)
    QTest.keyClick(canvas, Qt.Key.Key_0, CTRL)
    assert canvas.zoom == pytest.approx(zoom)
    hover(canvas, 100.0, 50.0)
    assert dialog.rulers[0].cursor_mm == pytest.approx(100, abs=0.4)
    assert dialog.rulers[1].cursor_mm == pytest.approx(50, abs=0.4)
    settled(dialog)
