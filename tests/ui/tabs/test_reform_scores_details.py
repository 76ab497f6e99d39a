"""Chấm điểm: the details of a component, its evidence, and leaving what was typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import EvidenceKind, SetScope
from thidua_desktop.services.reform.evidence import EvidenceRow
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_evidence_dialog import EvidenceDialog, LinkDialog, PapersDialog
from thidua_desktop.ui.tabs.reform import ReformTab
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> ReformScoresPage:
    context = context_of(sample)
    tab = ReformTab(context)
    shown(context, tab)
    made = tab.part("scores")
    assert isinstance(made, ReformScoresPage)
    _go(made, "1.1.3")
    return made


def _go(page: ReformScoresPage, code: str) -> None:
    assert page.sheet is not None
    row = next(row for row in page.sheet.rows if row.criterion.code == code)
    page.show_record(row.criterion.id)
    settle(page._context)


def _pieces(page: ReformScoresPage) -> list[EvidenceRow]:
    row, place = page.row(), page.place()
    assert row is not None
    listed = page._context.workspace.reform.evidence.of(place.set_id, place.unit_id)
    return [one for one in listed if one.evidence.criterion_id == row.criterion.id]


def _with_dialog(
    monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[QDialog], None]
) -> None:
    """What a clerk does in a dialog, in place of its own loop."""

    def exec_(dialog: QDialog) -> int:
        dialog.show()
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(kind, "exec", exec_)


# ---- the details -----------------------------------------------------------------------------
def test_the_rule_and_the_working_stand_beside_the_fields(page: ReformScoresPage) -> None:
    ui = page.form.ui
    assert "47/50" in ui.working.text()
    assert "số nhiệm vụ hoàn thành" in ui.ruleText.text()
    assert "Báo cáo" in ui.ruleText.text()
    assert not ui.surveyEdit.isVisible()
    _go(page, "A.1")
    assert ui.surveyEdit.isVisible()
    assert not ui.pointsEdit.isVisible()
    _go(page, "1.1")
    assert "cộng từ các mục con" in ui.working.text()
    assert not ui.declaredEdit.isVisible()


def test_several_fields_are_saved_together(page: ReformScoresPage, sample: Workspace) -> None:
    ui = page.form.ui
    ui.noteEdit.setPlainText("Còn 03 nhiệm vụ của quý IV")
    ui.appraisedEdit.setText("0,9")
    ui.reasonEdit.setPlainText("Một nhiệm vụ trùng")
    ui.explanationEdit.setPlainText("Xin giữ điểm")
    ui.appraisedEdit.setFocus()
    QTest.keyClick(ui.appraisedEdit, Qt.Key.Key_S, CONTROL)
    settle(page._context)
    row = page.row()
    assert row is not None
    assert (row.note, row.appraised, row.reason, row.explanation) == (
        "Còn 03 nhiệm vụ của quý IV",
        900,
        "Một nhiệm vụ trùng",
        "Xin giữ điểm",
    )
    assert not page.has_unsaved()
    page._context.change(sample.operations.undo)
    settle(page._context)
    undone = page.row()
    assert undone is not None
    assert (undone.note, undone.appraised, undone.explanation) == ("", 940, "")


def test_a_refusal_stands_under_its_field(page: ReformScoresPage) -> None:
    page.form.ui.appraisedEdit.setText("0,5")
    page.editor.save()
    settle(page._context)
    shown = page.editor.fields.problems_shown()
    assert list(shown) == ["reason"]
    assert "khác điểm tự chấm" in shown["reason"]
    assert page.has_unsaved()
    page.editor.cancel()
    page.form.ui.pointsEdit.setText("mười")
    page.editor.save()
    assert list(page.editor.fields.problems_shown()) == ["self_points"]
    page.editor.cancel()


def test_items_of_a_list_are_ticked(page: ReformScoresPage) -> None:
    _go(page, "1.1.2")
    buttons = page.form.ui.picks.buttons
    assert [one.isChecked() for one in buttons] == [True, True, False]
    assert "0,10" in buttons[2].text()
    buttons[2].click()
    buttons[2].setFocus()
    QTest.keyClick(buttons[2], Qt.Key.Key_S, CONTROL)
    settle(page._context)
    row = page.row()
    assert row is not None
    assert row.self_points == 300
    assert row.figures is not None
    assert row.figures.items == (0, 1, 2)
    _go(page, "1.2.2")
    yes, no = page.form.ui.picks.buttons
    assert yes.isChecked()
    no.click()
    page.editor.save()
    settle(page._context)
    here = page.row()
    assert here is not None
    assert (here.declared, here.self_points) == ("Không kiểm tra", 0)
    _go(page, "1.1.3")
    assert page.form.ui.picks.buttons == []


def test_what_does_not_apply_takes_no_points(page: ReformScoresPage) -> None:
    page.form.ui.absentBox.setChecked(True)
    assert not page.form.ui.pointsEdit.isEnabled()
    page.editor.save()
    settle(page._context)
    row = page.row()
    assert row is not None
    assert row.absent_by_unit
    assert row.self_points is None


@pytest.mark.parametrize(("answer", "note", "moves"), [(0, "mới", True), (1, "", True), (None, "", False)])
def test_leaving_what_was_typed_asks(
    page: ReformScoresPage, prompts: ScriptedPrompts, answer: int | None, note: str, moves: bool
) -> None:
    before = page.row()
    assert before is not None
    page.form.ui.noteEdit.setPlainText("mới")
    prompts.answers.append(answer)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_Down)
    settle(page._context)
    here = page.row()
    assert here is not None
    assert (here.criterion.code != "1.1.3") is moves
    assert page.sheet is not None
    assert page.sheet.by_id[before.criterion.id].note == note
    assert page.form.ui.noteEdit.toPlainText() == ("" if moves else "mới")
    page.editor.cancel()


def test_what_was_typed_is_stored_for_the_unit_it_was_typed_for(
    page: ReformScoresPage, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    set_id = next(one.id for one in sample.reform.sets.current(2026) if one.scope is SetScope.UNITS)
    (first, _), (second, _) = sample.reform.scoring.units(set_id)[:2]
    page.show_place(Place("scores", set_id, first))
    settle(page._context)
    row = page.row()
    assert row is not None

    def note_of(unit_id: int | None) -> str:
        return sample.reform.scoring.sheet(set_id, unit_id).by_id[row.criterion.id].note

    other = note_of(second)
    page.form.ui.noteEdit.setPlainText("của đơn vị thứ nhất")
    prompts.answers.append(None)
    page._step_unit(1)
    assert page.ui.unitBox.currentData() == first  # gone back to what was typed
    prompts.answers.append(0)
    page._step_unit(1)
    settle(page._context)
    assert page.place().unit_id == second
    assert (note_of(first), note_of(second)) == ("của đơn vị thứ nhất", other)
    assert page.form.ui.noteEdit.toPlainText() == other
    # refused: it stays to be mended, and still goes to its own unit
    page.form.ui.appraisedEdit.setText("0,01")
    prompts.answers.append(0)
    page._step_unit(-1)
    settle(page._context)
    assert page.has_unsaved()
    page.form.ui.reasonEdit.setPlainText("Thiếu hồ sơ")
    page.editor.save()
    settle(page._context)
    sheets = [sample.reform.scoring.sheet(set_id, one).by_id[row.criterion.id] for one in (first, second)]
    assert [one.appraised == 10 for one in sheets] == [False, True]


# ---- evidence --------------------------------------------------------------------------------
def test_a_file_is_added_numbered_opened_and_taken_off(
    page: ReformScoresPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    before = len(_pieces(page))
    file = tmp_path / "bao-cao-quy-3.pdf"
    file.write_bytes(b"%PDF-1.4 bao cao")
    page.show_evidence()
    prompts.files.append([file])
    QTest.keyClick(page.evidence.ui.pieces, Qt.Key.Key_Insert)
    settle(page._context)
    added = _pieces(page)[-1]
    assert len(_pieces(page)) == before + 1
    assert (added.evidence.kind, added.file_name) == (EvidenceKind.FILE, "bao-cao-quy-3.pdf")
    assert page.ui.side.tabText(1) == f"Minh chứng ({before + 1})"
    page.evidence.ui.pieces.choose(added.evidence.id)
    page.evidence.open_piece()
    settle(page._context)
    assert Path(prompts.told[-1]).read_bytes() == file.read_bytes()
    QTest.keyClick(page.evidence.ui.pieces, Qt.Key.Key_Delete)
    settle(page._context)
    assert len(_pieces(page)) == before


def test_a_file_that_cannot_be_read_is_named(
    page: ReformScoresPage, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.files.append([tmp_path / "khong-co.pdf"])
    page.evidence.pick_files()
    settle(page._context)
    assert "khong-co.pdf" in page.evidence.ui.notice.text()


def test_files_let_fall_on_a_component_become_its_evidence(page: ReformScoresPage, tmp_path: Path) -> None:
    file = tmp_path / "anh-niem-yet.jpg"
    file.write_bytes(b"anh")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert page.sheet is not None
    leaf = next(row for row in page.sheet.rows if row.criterion.code == "1.1.4")
    table = page.ui.table
    at = table.visualRect(page.model.index(page.model.place_of(leaf.criterion.id), 0)).center()
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, no_key)
    QApplication.sendEvent(table.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(table.viewport(), QDropEvent(QPointF(at), copy, data, left, no_key))
    settle(page._context)
    here = page.row()
    assert here is not None
    assert here.criterion.code == "1.1.4"
    assert _pieces(page)[-1].evidence.title == "anh-niem-yet"


def test_a_link_is_given_and_a_wrong_one_said(
    page: ReformScoresPage, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, LinkDialog)
        ui = dialog.ui
        type_text(ui.referenceEdit, "cong thong tin")
        ui.saveButton.click()
        settle(page._context)
        said.extend(dialog.fields.problems_shown().values())
        ui.referenceEdit.clear()
        type_text(ui.referenceEdit, "https://thanhhoa.example.vn/niem-yet")
        type_text(ui.titleEdit, "Trang niêm yết")
        ui.saveButton.click()
        settle(page._context)

    _with_dialog(monkeypatch, LinkDialog, act)
    page.evidence.add_link()
    assert "Liên kết cần bắt đầu" in said[0]
    piece = _pieces(page)[-1].evidence
    assert (piece.kind, piece.title) == (EvidenceKind.LINK, "Trang niêm yết")
    page.evidence.ui.pieces.choose(piece.id)
    page.evidence.open_piece()
    assert prompts.told[-1] == "https://thanhhoa.example.vn/niem-yet"


def test_a_paper_of_the_program_is_found_by_typing(
    page: ReformScoresPage, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = sample.reform.evidence.papers(page.place().set_id)
    wanted = next(one for one in papers if one.kind == "decision")

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PapersDialog)
        type_text(dialog.ui.searchEdit, "zzz")
        assert not dialog.ui.takeButton.isEnabled()
        dialog.ui.searchEdit.clear()
        type_text(dialog.ui.searchEdit, wanted.reference)
        QTest.keyClick(dialog.ui.searchEdit, Qt.Key.Key_Down)
        dialog.take()
        settle(page._context)

    _with_dialog(monkeypatch, PapersDialog, act)
    page.evidence.add_paper()
    piece = _pieces(page)[-1].evidence
    assert (piece.record_kind, piece.reference) == ("decision", wanted.reference)
    opened: list[tuple[str, int]] = []
    page._context.navigator.open_record.connect(lambda kind, id_: opened.append((kind, id_)))
    page.evidence.ui.pieces.choose(piece.id)
    page.evidence.open_piece()
    assert opened == [("decision", piece.record_id)]


def test_a_piece_is_edited_and_the_list_numbered_anew(
    page: ReformScoresPage, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    piece = _pieces(page)[0].evidence

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, EvidenceDialog)
        dialog.ui.titleEdit.setText("Báo cáo năm")
        dialog.ui.numberBox.setValue(90)
        dialog.save()
        settle(page._context)

    _with_dialog(monkeypatch, EvidenceDialog, act)
    page.evidence.ui.pieces.choose(piece.id)
    page.show_evidence()
    QTest.keyClick(page.evidence.ui.pieces, Qt.Key.Key_F2)
    changed = sample.reform.evidence.get(piece.id)
    assert (changed.title, changed.number) == ("Báo cáo năm", 90)
    page.evidence.ui.renumberButton.click()
    settle(page._context)
    listed = sample.reform.evidence.of(page.place().set_id)
    assert [one.evidence.number for one in listed] == list(range(1, len(listed) + 1))
