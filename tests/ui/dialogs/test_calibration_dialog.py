"""Chỉnh máy in from the keyboard: the sheet, what was read off it, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.documents.paper_points import points_of
from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from tests.ui.dialogs.test_dialog_looks import cut_off, letters
from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.ruler_readings import FIELDS
from thidua_desktop.services import printers
from thidua_desktop.services.calibration import Target
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.calibration_dialog import CalibrationDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
HERE = Target("HP_M404", "", "a4-trang")


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bytes, str]]:
    """One printer; what it is sent."""
    sent: list[tuple[str, bytes, str]] = []
    queue = printers.PrinterInfo("HP_M404", trays=(printers.Tray("Tray2", "Khay 2"),))

    def send(name: str, pdf: Path, title: str, *, tray: str, size: tuple[float, float]) -> str:
        assert (tray, size) == ("", (297.0, 210.0))
        sent.append((name, pdf.read_bytes(), title))
        return "HP_M404-1"

    monkeypatch.setattr(printers, "printers", lambda: [queue])
    monkeypatch.setattr(printers, "require_ready", lambda name: None)
    monkeypatch.setattr(printers, "send", send)
    return sent


@pytest.fixture
def dialog(
    bare: Workspace, context_of: Make, shown: Show, queue: list[tuple[str, bytes, str]]
) -> CalibrationDialog:
    context = context_of(bare)
    made = CalibrationDialog(context)
    shown(context, made)
    return made


def enter(dialog: CalibrationDialog, *readings: str) -> None:
    ui = dialog.ui
    ui.leftEdit.setFocus()
    edits = (ui.leftEdit, ui.topEdit, ui.topRightEdit, ui.acrossEdit, ui.downEdit, ui.leftLowEdit)
    for edit, text in zip(edits, readings, strict=False):
        edit.clear()
        QTest.keyClicks(edit, text)


def test_it_fits_the_screen_and_every_field_has_a_letter(dialog: CalibrationDialog) -> None:
    dialog.resize(1240, 700)
    settle(dialog._context)
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.minimumSizeHint().height() <= 730
    found = letters(dialog)
    assert sorted(found) == sorted(set(found))
    assert all(letter.isascii() and letter.isalpha() for letter in found)
    assert cut_off(dialog) == []
    dialog.ui.viewBox.setCurrentIndex(1)
    dialog.ui.viewBox.activated.emit(1)
    settle(dialog._context)
    found = letters(dialog)
    assert sorted(found) == sorted(set(found))
    assert {"s", "d", "u"} <= set(found)
    assert cut_off(dialog) == []


def test_two_readings_typed_and_saved_by_the_keyboard(dialog: CalibrationDialog, bare: Workspace) -> None:
    assert dialog.target == HERE
    assert "Chưa chỉnh" in dialog.ui.presentLabel.text()
    assert not dialog.ui.saveButton.isEnabled()
    enter(dialog, "21,3", "19.6")
    assert "sang phải 1,30 mm, lên 0,40 mm" in dialog.ui.resultLabel.text()
    QTest.keyClick(dialog.ui.topEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(dialog._context)
    assert bare.calibration.correction("HP_M404", "", "a4-trang") == Correction(-1.3, 0.4)
    assert "sang trái 1,30 mm, xuống 0,40 mm" in dialog.ui.presentLabel.text()
    assert not dialog.dirty
    assert dialog.ui.viewBox.currentText() == "Tờ in thử trên giấy trắng"


def test_each_tray_has_a_correction_of_its_own(dialog: CalibrationDialog, bare: Workspace) -> None:
    trays = [dialog.ui.trayBox.itemText(place) for place in range(dialog.ui.trayBox.count())]
    assert trays == ["Khay thường dùng", "Khay 2"]
    code = dialog.ui.codeLabel.text()
    dialog.ui.trayBox.setCurrentIndex(1)
    dialog.ui.trayBox.activated.emit(1)
    settle(dialog._context)
    assert dialog.ui.codeLabel.text() != code
    enter(dialog, "20,5", "20")
    dialog.save()
    settle(dialog._context)
    assert bare.calibration.correction("HP_M404", "Tray2", "a4-trang").shift_x == pytest.approx(-0.5)
    assert not bare.calibration.correction("HP_M404", "", "a4-trang")


def test_a_second_sheet_is_read_on_top_of_the_first(dialog: CalibrationDialog, bare: Workspace) -> None:
    bare.calibration.save(HERE, Correction(-1.0, 0.0), expected=Correction())
    dialog._on_target()
    settle(dialog._context)
    enter(dialog, "20,2", "20")
    dialog.save()
    settle(dialog._context)
    assert bare.calibration.correction("HP_M404", "", "a4-trang").shift_x == pytest.approx(-1.2)
    bare.operations.undo()
    assert bare.calibration.correction("HP_M404", "", "a4-trang").shift_x == pytest.approx(-1.0)


def test_what_cannot_be_stands_beside_its_reading_and_nothing_is_kept(
    dialog: CalibrationDialog, bare: Workspace
) -> None:
    enter(dialog, "2,05", "20", "", "242")
    dialog.save()
    settle(dialog._context)
    said = dialog.fields.problems_shown()
    assert set(said) == {"left", "across"}
    assert "20,5 mm" in said["left"]
    assert "Cỡ thật" in said["across"]
    assert bare.calibration.all() == []
    enter(dialog, "hai muoi")
    dialog.save()
    assert "Ghi số mm" in dialog.fields.problems_shown()["left"]
    dialog.fields.load(dict.fromkeys(FIELDS))


def test_what_is_odd_is_asked_and_can_be_measured_again(
    dialog: CalibrationDialog, bare: Workspace, prompts: ScriptedPrompts
) -> None:
    enter(dialog, "30", "20")
    prompts.answers.append(None)
    dialog.save()
    settle(dialog._context)
    assert "lệch tới 10 mm" in prompts.asked[0]
    assert bare.calibration.all() == []
    prompts.answers.append(0)
    dialog.save()
    settle(dialog._context)
    assert bare.calibration.correction("HP_M404", "", "a4-trang").shift_x == pytest.approx(-10)


def test_the_reading_the_cursor_is_in_is_red_on_the_screen_only(
    dialog: CalibrationDialog, queue: list[tuple[str, bytes, str]], bare: Workspace, qtbot: QtBot
) -> None:
    dialog.ui.topRightEdit.entered.emit()
    settle(dialog._context)
    assert dialog._shown == 3
    assert dialog.ui.preview.has_picture()
    red = _red(dialog)
    dialog.ui.acrossEdit.entered.emit()
    settle(dialog._context)
    assert _red(dialog) != red
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(dialog._context)
    ((name, pdf, title),) = queue
    assert (name, title) == ("HP_M404", "Tờ đo")
    assert pdf == bare.calibration.ruler_sheet(HERE).pdf
    assert "Đã gửi tờ đo" in dialog.ui.notice.text()


def _red(dialog: CalibrationDialog) -> set[tuple[int, int]]:
    """Places of the picture on screen that are red."""
    image = dialog.ui.preview._picture
    assert image is not None
    return {
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).red() > image.pixelColor(x, y).green() + 60
    }


def test_the_trial_is_printed_with_what_is_kept(
    dialog: CalibrationDialog, bare: Workspace, queue: list[tuple[str, bytes, str]]
) -> None:
    enter(dialog, "22", "20")
    dialog.save()
    settle(dialog._context)
    dialog.print_out()
    settle(dialog._context)
    ((_, pdf, title),) = queue
    assert title == "Tờ in thử"
    name = bare.calibration.trial_layouts("a4-trang")[0].name
    assert pdf == bare.calibration.trial(HERE, name).pdf
    plain = bare.calibration.trial(Target("khác", "", "a4-trang"), name).pdf
    assert points_of(pdf)[0].x == pytest.approx(points_of(plain)[0].x - 2, abs=0.01)


def test_what_the_trial_shows_against_the_blank_moves_everything_a_little(
    dialog: CalibrationDialog, bare: Workspace
) -> None:
    bare.calibration.save(HERE, Correction(1.0, 0.0), expected=Correction())
    dialog._on_target()
    dialog.ui.viewBox.setCurrentIndex(1)
    dialog.ui.viewBox.activated.emit(1)
    assert dialog.ui.nudgeCard.isVisible()
    assert not dialog.ui.readingCard.isVisible()
    QTest.keyClicks(dialog.ui.rightEdit, "-0,4")
    QTest.keyClicks(dialog.ui.lowerEdit, "40")
    dialog.save()
    settle(dialog._context)
    assert "Không dời quá 20 mm" in dialog.nudge.problems_shown()["down"]
    dialog.ui.lowerEdit.clear()
    QTest.keyClicks(dialog.ui.lowerEdit, "1,2")
    assert "sang phải 0,60 mm, xuống 1,20 mm" in dialog.ui.nudgeResult.text()
    dialog.save()
    settle(dialog._context)
    assert bare.calibration.correction("HP_M404", "", "a4-trang") == Correction(0.6, 1.2)
    assert not dialog.dirty


def test_a_sheet_can_be_kept_as_a_file(
    dialog: CalibrationDialog, bare: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.saves.append(tmp_path / "to-do.pdf")
    dialog.save_pdf()
    settle(dialog._context)
    assert (tmp_path / "to-do.pdf").read_bytes() == bare.calibration.ruler_sheet(HERE).pdf


def test_where_the_system_takes_no_pdf_the_driver_prints_the_same_sheet(
    bare: Workspace, context_of: Make, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[bytes, str, str]] = []
    known = type("OnePrinter", (), {"availablePrinterNames": staticmethod(lambda: ["Canon LBP"])})
    module = "thidua_desktop.ui.dialogs.calibration_dialog"
    monkeypatch.setattr(printers, "printers", list)
    monkeypatch.setattr(f"{module}.QPrinterInfo", known)
    monkeypatch.setattr(f"{module}.print_by_driver", lambda *what: printed.append(what))
    context = context_of(bare)
    made = CalibrationDialog(context)
    shown(context, made)
    made.print_out()
    settle(context)
    target = Target("Canon LBP", "", "a4-trang")
    assert printed == [(bare.calibration.ruler_sheet(target).pdf, "Canon LBP", "Tờ đo")]
    assert "Đã gửi tờ đo" in made.ui.notice.text()


def test_dropping_lets_the_printer_print_as_it_is(dialog: CalibrationDialog, bare: Workspace) -> None:
    enter(dialog, "21", "20")
    dialog.save()
    settle(dialog._context)
    dialog.ui.dropButton.click()
    settle(dialog._context)
    assert bare.calibration.all() == []
    assert not dialog.ui.dropButton.isEnabled()
    bare.operations.undo()
    assert len(bare.calibration.all()) == 1


def test_readings_are_not_lost_by_escape(dialog: CalibrationDialog, prompts: ScriptedPrompts) -> None:
    enter(dialog, "21")
    prompts.answers.append(None)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    prompts.answers.append(0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_a_printer_it_says_so_and_keeps_nothing(
    bare: Workspace, context_of: Make, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers, "printers", list)
    nobody = type("NoPrinters", (), {"availablePrinterNames": staticmethod(list)})
    monkeypatch.setattr("thidua_desktop.ui.dialogs.calibration_dialog.QPrinterInfo", nobody)
    context = context_of(bare)
    made = CalibrationDialog(context)
    shown(context, made)
    assert "chưa có máy in" in made.ui.presentLabel.text()
    enter(made, "21", "20")
    assert not made.ui.saveButton.isEnabled()
    made.fields.load(dict.fromkeys(FIELDS))
