"""Section Hồ sơ and section Ghi tên of a nomination, and the return of one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import NominationState, Signer
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.return_dialog import ReturnDialog
from thidua_desktop.ui.dialogs.wording_dialog import WordingDialog
from thidua_desktop.ui.tabs.dossier_section import DossierSection
from thidua_desktop.ui.tabs.nomination_panel import DOSSIER, WORDING
from thidua_desktop.ui.tabs.nominations import NominationsTab
from thidua_desktop.ui.tabs.wording_section import WordingSection

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> NominationsTab:
    context = context_of(sample)
    made = NominationsTab(context)
    shown(context, made)
    return made


@pytest.fixture
def dossier(tab: NominationsTab) -> DossierSection:
    tab.details.show_section(DOSSIER)
    return tab.details.dossier


@pytest.fixture
def wording(tab: NominationsTab) -> WordingSection:
    tab.details.show_section(WORDING)
    return tab.details.wording


def _own(section: DossierSection) -> int:
    """The place of a required paper that is this line's alone."""
    lines = section._lines
    return next(n for n, line in enumerate(lines) if line.item.required and not line.item.per_batch)


def test_papers_are_ticked_by_space(tab: NominationsTab, dossier: DossierSection, sample: Workspace) -> None:
    nomination = tab.selected_ids()[0]
    lacking = len(sample.dossiers.missing(tab.batches.id)[nomination])
    assert dossier.ui.missingLabel.text() == f"Còn thiếu {lacking} giấy tờ"
    place = _own(dossier)
    dossier.ui.papers.setCurrentRow(place)
    QTest.keyClick(dossier.ui.papers, Qt.Key.Key_Space)
    settle(tab.context)
    assert sample.dossiers.checklist(nomination)[place].present
    assert len(sample.dossiers.missing(tab.batches.id).get(nomination, ())) == lacking - 1
    assert dossier.ui.papers.currentRow() == place, "the cursor stays for the next one"
    assert sample.operations.last().undoable
    QTest.keyClick(dossier.ui.papers, Qt.Key.Key_Space)
    settle(tab.context)
    assert not sample.dossiers.checklist(nomination)[place].present


def test_a_file_is_attached_opened_and_taken_out(
    tab: NominationsTab,
    dossier: DossierSection,
    sample: Workspace,
    prompts: ScriptedPrompts,
    tmp_path: Path,
) -> None:
    scan = tmp_path / "Báo cáo thành tích.pdf"
    scan.write_bytes(b"%PDF-1.4 report")
    place = _own(dossier)
    dossier.ui.papers.setCurrentRow(place)
    assert not dossier.ui.openButton.isEnabled()
    prompts.files.append([])
    QTest.mouseClick(dossier.ui.attachButton, Qt.MouseButton.LeftButton)
    prompts.files.append([scan])
    QTest.mouseClick(dossier.ui.attachButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    line = sample.dossiers.checklist(tab.selected_ids()[0])[place]
    assert line.present
    assert line.attachment is not None
    assert "Báo cáo thành tích.pdf" in dossier.ui.papers.item(place).text()
    QTest.keyClick(dossier.ui.papers, Qt.Key.Key_Return)
    settle(tab.context)
    kept = Path(prompts.told[-1])
    assert kept.is_relative_to(sample.folder)
    assert kept.read_bytes() == scan.read_bytes()
    QTest.mouseClick(dossier.ui.detachButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert sample.dossiers.checklist(tab.selected_ids()[0])[place].attachment is None
    assert not dossier.ui.openButton.isEnabled()


def test_one_line_is_returned_for_named_fields_and_mended(
    tab: NominationsTab, dossier: DossierSection, sample: Workspace
) -> None:
    nomination = tab.selected_ids()[0]

    def send_back() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReturnDialog)
        dialog.send_back()
        settle(tab.context)
        assert dialog.ui.notice.isVisible(), "something has to be named"
        dialog.ui.fieldList.setCurrentRow(1)
        QTest.keyClick(dialog.ui.fieldList, Qt.Key.Key_Space)
        dialog.ui.noteEdit.setText("thiếu ngày, tháng")
        dialog.send_back()
        settle(tab.context)
        assert not dialog.isVisible()

    QTimer.singleShot(50, send_back)
    tab.send_back()
    settle(tab.context)
    stored = sample.nominations.get(nomination)
    assert stored.state is NominationState.RETURNED
    assert stored.returned_fields == "birth"
    assert "Ngày sinh: thiếu ngày, tháng" in dossier.ui.returnLabel.text()
    assert "Trả lại" in dossier.ui.history.item(0).text()
    assert dossier.ui.returnButton.isHidden(), "it is away already"
    rest = [one.state for one in sample.nominations.of_batch(tab.batches.id) if one.id != nomination]
    assert NominationState.RETURNED not in rest
    QTest.mouseClick(dossier.ui.mendedButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert sample.nominations.get(nomination).state is NominationState.PROPOSED
    assert "Đã bổ sung" in dossier.ui.history.item(0).text()


def test_a_decided_dossier_can_only_be_read(tab: NominationsTab, sample: Workspace) -> None:
    decided = next(s for s in sample.nominations.batches(2026) if s.by_state.get(NominationState.DECIDED))
    tab.batches.choose(decided.batch.id)
    settle(tab.context)
    tab.details.show_section(DOSSIER)
    ui = tab.details.dossier.ui
    assert not ui.attachButton.isEnabled()
    assert ui.returnButton.isHidden()
    for row in range(ui.papers.count()):
        assert not ui.papers.item(row).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_name_is_locked_once_and_a_correction_lists_the_papers(
    tab: NominationsTab, wording: WordingSection, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    row = tab.model.row(0)
    assert row is not None
    recipient, year = row.nomination.recipient, row.nomination.year
    assert wording.chip.text() == "? Chưa chốt"
    assert wording.ui.nameLabel.text() == row.name
    QTest.mouseClick(wording.ui.lockButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert sample.wordings.wording(recipient, year) is not None
    assert wording.chip.text() == "✓ Đã chốt"
    assert not wording.ui.lockButton.isVisible()
    ids = [one.id for one in sample.nominations.of_batch(tab.batches.id) if one.award_code == "LDTT"][:5]
    signer = Signer("Lâm Quốc Thịnh", "Chủ tịch")
    assert row.nomination.id in ids
    decision = sample.decisions.decide(tab.batches.id, ids, "901/QĐ-UBND", sample.today(), signer).created
    out = sample.folder.parent / "danh-sach.pdf"
    sample.printing.save("roster", Selection(decision_id=decision), out, force=True)
    settle(tab.context)

    def edit() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WordingDialog)
        dialog.ui.nameEdit.setText("")
        dialog.save()
        settle(tab.context)
        assert "name" in dialog.fields.problems_shown()
        dialog.ui.nameEdit.setText(f"{row.name} (Hai)")
        dialog.save()
        settle(tab.context)
        assert not dialog.isVisible()

    QTimer.singleShot(50, edit)
    QTest.mouseClick(wording.ui.correctButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert wording.ui.nameLabel.text() == f"{row.name} (Hai)"
    assert "danh-sach.pdf" in prompts.told[-1]
    assert "danh-sach.pdf" in wording.ui.papers.item(0).text()


def test_the_whole_batch_is_locked_in_one_step(
    tab: NominationsTab, wording: WordingSection, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    rest = len(sample.wordings.unconfirmed(tab.batches.id))
    assert str(rest) in wording.ui.allButton.text()
    prompts.answers.append(None)
    QTest.mouseClick(wording.ui.allButton, Qt.MouseButton.LeftButton)
    assert len(sample.wordings.unconfirmed(tab.batches.id)) == rest
    prompts.answers.append(0)
    QTest.mouseClick(wording.ui.allButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert not sample.wordings.unconfirmed(tab.batches.id)
    assert wording.chip.text() == "✓ Đã chốt"
    assert wording.ui.allButton.isHidden()
    tab.context.change(sample.operations.undo)
    settle(tab.context)
    assert len(sample.wordings.unconfirmed(tab.batches.id)) == rest
