"""Phiếu cho đơn vị điền: written from the menu, filled in, looked over and taken in by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.services.fill_in.filling import FREE, fill
from tests.ui.conftest import settle
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.actions import ACTS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs import fill_in_dialog
from thidua_desktop.ui.dialogs.fill_in_back_dialog import FillInBackDialog
from thidua_desktop.ui.dialogs.fill_in_dialog import FillInDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
SCHOOL = "Trường Trung học cơ sở Thạnh Hóa"
NAME, TITLE, WORDS = "Họ và tên, tên tập thể, chủ hộ", "Danh hiệu thi đua", "Thành tích"


@pytest.fixture
def out(sample: Workspace, context_of: Make, shown: Show) -> FillInDialog:
    context = context_of(sample)
    dialog = FillInDialog(context)
    shown(context, dialog)
    return dialog


def school_form(sample: Workspace, folder: Path) -> Path:
    school = next(unit for unit in sample.units.all() if unit.name == SCHOOL)
    batch = next(one.batch for one in sample.nominations.batches(2026) if one.batch.name == "Cuối năm 2026")
    [path] = sample.fill_in.write("nominations", [school.id], folder, 2026, batch.id)
    return path


def test_forms_are_written_for_the_ticked_units(
    out: FillInDialog, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    folder = tmp_path / "gui"
    QTest.keyClick(out, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    settle(out._context)
    assert not out.ui.writeButton.isEnabled()
    out.ui.table.setFocus()
    out.ui.table.setCurrentIndex(out.model.index(0, 0))
    QTest.keyClick(out.ui.table, Qt.Key.Key_Space)
    assert out.ui.writeButton.text() == "&Ghi 1 phiếu…"
    prompts.folders.append(folder)
    QTest.keyClick(out, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    settle(out._context)
    assert [path.name for path in folder.iterdir()] == ["Phiếu đề nghị khen thưởng 2026 - Ấp 1.xlsx"]
    assert prompts.told == [str(folder)], "the folder is opened"


def test_old_forms_are_replaced_only_when_said(
    out: FillInDialog, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    out.ui.kindBox.setCurrentIndex(out.ui.kindBox.findData("pledge-results"))
    assert not out.ui.batchBox.isVisible()
    assert out.model.rows()[0].choice.note.endswith("chỉ tiêu đã có kết quả")
    prompts.folders += [tmp_path, tmp_path]
    prompts.answers.append(None)
    out.write()
    settle(out._context)
    written = sorted(tmp_path.glob("Phiếu kết quả*"))
    before = [path.stat().st_mtime_ns for path in written]
    assert len(written) == len(out.model.rows())
    out.write()
    settle(out._context)
    assert [path.stat().st_mtime_ns for path in written] == before
    assert "đã có" in prompts.asked[0]


def test_an_office_without_a_batch_is_told_so(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    dialog = FillInDialog(context)
    shown(context, dialog)
    assert "chưa có đợt xét nào" in dialog.ui.notice.text()
    assert not dialog.ui.writeButton.isEnabled()
    dialog.ui.kindBox.setCurrentIndex(2)
    assert not dialog.ui.notice.isVisible()


def test_lines_are_shown_ticked_and_taken_together(
    sample: Workspace, context_of: Make, shown: Show, tmp_path: Path
) -> None:
    path = school_form(sample, tmp_path)
    names = [str(row.cells[2]) for row in read_workbook(path).sheets[0].rows[6:9]]
    fill(
        path,
        (names[0], WORDS, "Dạy giỏi"),
        (names[1], TITLE, None),
        (FREE, NAME, "Trần Thị Ngọc Ánh"),
        (FREE, "Ngày sinh", "1990"),
        (FREE, TITLE, "Lao động tiên tiến"),
        (FREE, WORDS, "Tốt"),
    )
    other = tmp_path / "khac.csv"
    other.write_text("a;b\n1;2\n", "utf-8")
    context = context_of(sample)
    dialog = FillInBackDialog(context, [path, other])
    shown(context, dialog)
    rows = dialog.model.rows()
    assert [(row.line.name, row.taken) for row in rows] == [
        (names[0], True),
        (names[1], False),
        ("Trần Thị Ngọc Ánh", True),
    ]
    assert "khac.csv" in dialog.ui.notice.text()
    assert "1 thêm mới, 1 cập nhật, 1 chờ quyết định" in dialog.ui.summary.text()
    before = len(sample.units.people_ids())
    QTest.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    settle(context)
    assert dialog.result() == FillInBackDialog.DialogCode.Accepted
    assert len(sample.units.people_ids()) == before + 1
    last = sample.operations.last()
    assert last is not None
    assert last.label == "Đã nhận 2 dòng từ phiếu của đơn vị"
    sample.operations.undo()
    assert len(sample.units.people_ids()) == before


def test_what_changed_meanwhile_is_said_and_nothing_is_written(
    sample: Workspace, context_of: Make, shown: Show, tmp_path: Path
) -> None:
    path = school_form(sample, tmp_path)
    name = str(read_workbook(path).sheets[0].rows[6].cells[2])
    fill(path, (name, WORDS, "Dạy giỏi"))
    context = context_of(sample)
    dialog = FillInBackDialog(context, [path])
    shown(context, dialog)
    unit = sample.units.all()[0]
    sample.units.move_people(sample.units.people_ids()[:1], unit.id)
    dialog.apply()
    settle(context)
    assert dialog.isVisible()
    assert "đã thay đổi sau khi xem trước" in dialog.ui.notice.text()


def test_files_are_asked_for_and_shown(
    out: FillInDialog, prompts: ScriptedPrompts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "phieu.xlsx"
    prompts.files.append([path])
    opened: list[list[Path]] = []

    def take(context: UiContext, files: list[Path], parent: QWidget) -> bool:
        opened.append(files)
        return True

    monkeypatch.setattr(fill_in_dialog, "open_fill_in_back", take)
    QTest.keyClick(out, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    settle(out._context)
    assert opened == [[path]]


def test_the_menu_names_it() -> None:
    assert next(act for act in ACTS if act.key == "fill_in").text == "Phiếu cho đơn &vị điền…"


def test_a_file_that_is_no_form_does_not_pass_for_a_form_without_news(
    sample: Workspace, context_of: Make, shown: Show, tmp_path: Path
) -> None:
    other = tmp_path / "khac.csv"
    other.write_text("a;b\n1;2\n", "utf-8")
    context = context_of(sample)
    dialog = FillInBackDialog(context, [other])
    shown(context, dialog)
    assert "khac.csv" in dialog.ui.notice.text()
    assert "không đọc được phiếu nào" in dialog.ui.summary.text()
    assert "không có gì mới" not in dialog.ui.summary.text()
