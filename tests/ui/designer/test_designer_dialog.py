"""The designer under hands and keys: real widgets, a real office, the renderer's own picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.designer.hands import (
    CTRL,
    LAYOUT,
    LEFT,
    SHIFT,
    at,
    drag,
    move,
    settled,
    wheel,
)
from thidua_desktop.services.designer import edits
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


def test_guides_come_from_the_rulers_and_go_when_dragged_off(dialog: DesignerDialog) -> None:
    canvas, guides = dialog.canvas, dialog.guides
    upright = dialog.rulers[1]
    view = canvas.viewport()
    target = view.mapToGlobal(at(canvas, 30, 60))
    QTest.mousePress(upright, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(5, 50))
    move(upright, upright.mapFromGlobal(target), Qt.KeyboardModifier.NoModifier)
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
    wheel(spin, QPointF(10, 10), Qt.KeyboardModifier.NoModifier)
    assert bench.layout == start
    spin.setFocus()
    wheel(spin, QPointF(10, 10), Qt.KeyboardModifier.NoModifier)
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
