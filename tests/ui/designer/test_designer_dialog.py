"""The designer under hands and keys: real widgets, a real office, the renderer's own picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.services.designer import edits
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


@pytest.fixture
def dialog(bare: Workspace, context_of: Make, shown: Show) -> Iterator[DesignerDialog]:
    context = context_of(bare)
    made = DesignerDialog(context, LAYOUT)
    shown(context, made)
    yield made
    made.bench.mark_saved(made.bench.layout)  # so that closing asks nothing


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
        _move(view, point, keys)
    QTest.mouseRelease(view, LEFT, keys, last)


def _move(view: QWidget, point: QPoint, keys: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    place = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), LEFT, LEFT, keys)
    QApplication.sendEvent(view, event)


def settled(dialog: DesignerDialog) -> None:
    settle(dialog._context)


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
    _move(view, at(canvas, start[0] + 20, start[1] - 5), ALT)
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
        _wheel(canvas.viewport(), point, CTRL)
    assert canvas.zoom > zoom
    now = canvas.to_page(point)
    assert (now.x(), now.y()) == pytest.approx((was.x(), was.y()), abs=0.5)
    QTest.keyClick(canvas, Qt.Key.Key_0, CTRL)
    assert canvas.zoom == pytest.approx(zoom)
    _hover(canvas, 100.0, 50.0)
    assert dialog.rulers[0].cursor_mm == pytest.approx(100, abs=0.4)
    assert dialog.rulers[1].cursor_mm == pytest.approx(50, abs=0.4)
    settled(dialog)


def _wheel(widget: QWidget, point: QPointF, keys: Qt.KeyboardModifier) -> None:
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turn = QPoint(0, 120)
    event = QWheelEvent(point, widget.mapToGlobal(point), QPoint(), turn, none, keys, phase, False)
    QApplication.sendEvent(widget, event)


def _hover(canvas: Canvas, x: float, y: float) -> None:
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


def test_guides_come_from_the_rulers_and_go_when_dragged_off(dialog: DesignerDialog) -> None:
    canvas, guides = dialog.canvas, dialog.guides
    upright = dialog.rulers[1]
    view = canvas.viewport()
    target = view.mapToGlobal(at(canvas, 30, 60))
    QTest.mousePress(upright, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(5, 50))
    _move(upright, upright.mapFromGlobal(target), Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(upright, LEFT, Qt.KeyboardModifier.NoModifier, upright.mapFromGlobal(target))
    assert guides.xs == pytest.approx([30.0], abs=0.5)
    drag(canvas, (guides.xs[0], 207.0), (-5.0, 207.0))
    assert guides.xs == []
    settled(dialog)


def test_guides_are_remembered_for_their_layout(dialog: DesignerDialog, prompts: ScriptedPrompts) -> None:
    prompts.texts.append("42,5")
    dialog.ask_guide(False)
    assert dialog.guides.ys == [42.5]
    dialog.files.open("giay-khen-a4-trang-nha")
    assert dialog.guides.ys == []
    dialog.files.open(LAYOUT)
    assert dialog.guides.ys == [42.5]
    settled(dialog)


def test_words_are_typed_and_placeholders_put_in(dialog: DesignerDialog) -> None:
    bench, ui = dialog.bench, dialog.properties.ui
    QTest.keyClick(dialog.canvas, Qt.Key.Key_T, CTRL | SHIFT)
    name = bench.selection[0]
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Return)
    assert ui.textEdit.hasFocus()
    type_text(ui.textEdit, "Khen: ")
    place = ui.insertBox.findData("{name}")
    ui.insertBox.setCurrentIndex(place)
    ui.insertBox.activated.emit(place)
    assert edits.box_of(bench.layout, name).text == "Khen: {name}"
    ui.sizeSpin.setValue(22)
    ui.colourBox.activated.emit(ui.colourBox.findData("#B3121A"))
    ui.unitCheck.click()
    ui.blankCheck.click()
    box = edits.box_of(bench.layout, name)
    assert (box.size, box.colour, box.on_blank) == (22, "#B3121A", True)
    assert [kind.value for kind in box.recipients] == ["person", "household"]
    settled(dialog)


def test_position_typed_in_the_panel_is_where_the_renderer_puts_it(dialog: DesignerDialog) -> None:
    bench, ui = dialog.bench, dialog.properties.ui
    bench.select(["thanh-tich"])
    wanted = ui.ySpin.value() - 0.8
    ui.ySpin.setValue(wanted)
    place = bench.places["thanh-tich"]
    assert edits.first_baseline(bench.box("thanh-tich"), place) == pytest.approx(wanted, abs=0.02)
    assert bench.box("thanh-tich").flow == "than"
    place = ui.flowBox.findData("")
    ui.flowBox.activated.emit(place)
    assert bench.box("thanh-tich").flow == ""
    assert bench.box("thanh-tich").baseline == pytest.approx(wanted, abs=0.02)
    settled(dialog)


def test_the_wheel_over_a_field_changes_nothing(dialog: DesignerDialog) -> None:
    bench, spin = dialog.bench, dialog.properties.ui.xSpin
    bench.select(["so-quyet-dinh"])
    start = bench.layout
    dialog.canvas.setFocus()
    _wheel(spin, QPointF(10, 10), Qt.KeyboardModifier.NoModifier)
    assert bench.layout == start
    spin.setFocus()
    _wheel(spin, QPointF(10, 10), Qt.KeyboardModifier.NoModifier)
    assert bench.layout != start
    settled(dialog)


def test_a_fault_while_drawing_does_not_stop_later_pictures(
    dialog: DesignerDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, faults = dialog.bench, []
    monkeypatch.setattr("sys.excepthook", lambda *fault: faults.append(fault[0]))
    with monkeypatch.context() as patch:
        patch.setattr(type(bench._designer), "draw", lambda *_: 1 / 0)
        bench.redraw()
        settled(dialog)
    assert faults == [ZeroDivisionError]
    before = bench.drawing
    bench.redraw()
    settled(dialog)
    assert bench.drawing is not before


def test_a_record_that_does_not_fit_is_listed(dialog: DesignerDialog) -> None:
    bench = dialog.bench
    bench.select(["thanh-tich"])
    bench.put("hẹp", width=12.0, max_lines=1, sizes=())
    settled(dialog)
    problems = [dialog.ui.problems.item(i).text() for i in range(dialog.ui.problems.count())]
    assert any("không vừa" in text for text in problems)
    dialog.ui.problems.itemActivated.emit(dialog.ui.problems.item(0))
    assert "thanh-tich" in bench.selection


def test_the_scan_behind_the_layout_is_seen_but_never_printed(dialog: DesignerDialog, tmp_path: Path) -> None:
    scan = tmp_path / "phoi.png"
    image = QImage(594, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    assert image.save(str(scan))
    bench = dialog.bench
    assert bench.drawing is not None
    plain = bench.drawing.pdf
    dialog.set_opacity(1.0)
    dialog.load_backdrop(scan)
    settled(dialog)
    grabbed = dialog.canvas.viewport().grab().toImage()
    point = at(dialog.canvas, 148.5, 2.0)
    assert grabbed.pixelColor(point) == QColor("#00FF00")
    bench.redraw()
    settled(dialog)
    assert bench.drawing is not None
    assert bench.drawing.pdf == plain
    dialog.drop_backdrop()
    assert dialog.canvas.viewport().grab().toImage().pixelColor(point) == QColor("#FFFFFF")


def test_a_scan_that_is_none_is_refused_in_words(
    dialog: DesignerDialog, tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    for name in ("hong.png", "hong.pdf"):
        (tmp_path / name).write_bytes(b"khong phai hinh")
        dialog.load_backdrop(tmp_path / name)
        settled(dialog)
    assert ["hong" in str(error) for error in prompts.errors] == [True, True]
    assert dialog.canvas.backdrop is None


def test_a_layout_of_the_program_is_saved_as_the_office_s_own(
    dialog: DesignerDialog, bare: Workspace, prompts: ScriptedPrompts
) -> None:
    dialog.bench.select(["so-quyet-dinh"])
    dialog.bench.nudge(3, 0)
    prompts.texts.append("Giấy khen xã ta")
    QTest.keyClick(dialog.canvas, Qt.Key.Key_S, CTRL)
    settled(dialog)
    assert not dialog.bench.dirty
    kept = bare.layouts.load(dialog.files.name)
    assert kept == dialog.bench.layout
    assert kept.title == "Giấy khen xã ta"
    assert dialog.ui.layoutBox.currentData() == kept.name
    dialog.bench.nudge(0, 1)
    QTest.keyClick(dialog.canvas, Qt.Key.Key_S, CTRL)
    settled(dialog)
    assert bare.layouts.load(kept.name) == dialog.bench.layout


def test_a_layout_goes_out_as_one_file_and_comes_back(
    dialog: DesignerDialog, bare: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.texts.append("Mẫu để xuất")
    dialog.files.save_as()
    settled(dialog)
    name, kept = dialog.files.name, dialog.bench.layout
    prompts.saves.append(tmp_path / "mau.bocuc")
    dialog.files.export()
    settled(dialog)
    prompts.answers.append(0)
    dialog.files.delete()
    settled(dialog)
    assert bare.layouts.own(name) is None
    prompts.files.append([tmp_path / "mau.bocuc"])
    dialog.files.import_file()
    settled(dialog)
    assert dialog.files.name == name
    assert dialog.bench.layout == kept


def test_closing_asks_before_changes_are_lost(dialog: DesignerDialog, prompts: ScriptedPrompts) -> None:
    dialog.bench.select(["so-quyet-dinh"])
    dialog.bench.nudge(1, 0)
    prompts.answers.append(None)
    dialog.reject()
    assert dialog.isVisible()
    prompts.answers.append(0)
    dialog.reject()
    assert not dialog.isVisible()
    settled(dialog)


def test_another_page_size_is_typed(dialog: DesignerDialog, prompts: ScriptedPrompts) -> None:
    prompts.texts.append("360 × 237")
    dialog.files.page_size()
    assert (dialog.canvas.page.width(), dialog.canvas.page.height()) == (360, 237)
    prompts.texts.append("khổ lớn")
    dialog.files.page_size()
    assert "30 đến 2000" in str(prompts.errors[0])
    settled(dialog)


def test_the_picture_follows_a_change_at_once(dialog: DesignerDialog, qtbot: QtBot) -> None:
    bench = dialog.bench
    bench.select(["so-quyet-dinh"])
    times = []
    for _ in range(5):
        bench.nudge(0.1, 0)
        settled(dialog)
        times.append(bench.last_ms)
    assert min(times) < 200


def test_real_records_are_tried(sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    dialog = DesignerDialog(context, LAYOUT)
    shown(context, dialog)
    labels = [one.label for one in dialog.side.tryouts]
    for words in ("tên ngắn nhất", "tên dài nhất", "đơn vị dài nhất", "hộ gia đình"):
        assert any(words in label for label in labels)
    for place in range(len(labels)):
        dialog.side.choose(place)
    settled(dialog)
    assert dialog.bench.drawing is not None
    assert dialog.bench.drawing.page is not None
    type_text(dialog.ui.findEdit, "nguyen")
    QTest.keyClick(dialog.ui.findEdit, Qt.Key.Key_Return)
    settled(dialog)
    assert "Nguyễn" in dialog.bench.tryout.data.fields["name"]


def test_a_colour_is_chosen_by_its_name_or_typed(dialog: DesignerDialog) -> None:
    dialog.bench.select(["thanh-tich"])
    box, line = dialog.properties.ui.colourBox, dialog.properties.ui.colourBox.lineEdit()
    assert line is not None
    for typed, colour in (("Đỏ đậm #8E1218", "#8E1218"), ("123c6b", "#123C6B")):
        box.setEditText(typed)
        line.editingFinished.emit()
        assert dialog.bench.boxes()[0].colour == colour
