"""Tab Khen thưởng: decisions, the ledger, the paper beside the list, wording, revoking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.print_dialog import PrintDialog
from thidua_desktop.ui.tabs.awards import AwardsTab
from thidua_desktop.ui.tabs.decisions import LEDGER

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> AwardsTab:
    context = context_of(sample)
    made = AwardsTab(context)
    shown(context, made)
    return made


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_decision_of_the_year_opens_with_its_awards_in_list_order(
    tab: AwardsTab, sample: Workspace
) -> None:
    decision = sample.decisions.all(2026)[0]
    assert tab.decisions.id == decision.decision.id
    assert [choice.id for choice in tab.ui.decisionList.choices()][-1] == LEDGER
    assert list(tab.model.ids) == [award.id for award in sample.decisions.awards(decision.decision.id)]
    assert decision.decision.number in tab.ui.listTitle.text()


def test_the_certificate_of_the_selected_award_is_on_screen_at_once(
    tab: AwardsTab, sample: Workspace
) -> None:
    paper = tab.papers.shown()
    assert paper is not None
    assert paper.pages == 1
    assert tab.papers.ui.preview.has_picture()
    first = sample.decisions.award(tab.model.id_at(0))
    assert first.name in text_of(paper.pdf).replace("\r\n", " ")


def test_moving_down_shows_the_next_certificate(tab: AwardsTab, sample: Workspace) -> None:
    tab.ui.table.setFocus()
    QTest.keyClick(tab.ui.table, Qt.Key.Key_Down)
    settle(tab._context)
    second = sample.decisions.award(tab.model.id_at(1))
    paper = tab.papers.shown()
    assert paper is not None
    assert second.name in text_of(paper.pdf)


def test_several_selected_and_the_whole_decision(tab: AwardsTab) -> None:
    QTest.keyClick(tab.ui.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    settle(tab._context)
    assert tab.papers.shown().pages == 2
    assert not tab.ui.awardSwitch.isEnabled()
    box = tab.papers.ui.scopeBox
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settle(tab._context)
    assert tab.papers.shown().pages == len(tab.model.ids)


def test_the_ledger_is_searched_and_filtered(tab: AwardsTab, sample: Workspace) -> None:
    tab.decisions.choose(LEDGER)
    everything = len(sample.decisions.award_ids())
    assert len(tab.model.ids) == everything
    years = [sample.decisions.award(tab.model.id_at(place)).year for place in (0, everything - 1)]
    assert years[0] > years[1], "the newest year stands first"
    code = sample.decisions.award(tab.model.id_at(everything - 1)).award_code
    tab.ui.awardFilter.setCurrentIndex(tab.ui.awardFilter.findData(code))
    tab.ui.awardFilter.activated.emit(0)
    assert {award.award_code for award in sample.decisions.award_page(tab.model.ids)} == {code}
    name = sample.decisions.award(tab.model.id_at(0)).name
    type_text(tab.ui.search, fold(name))
    QTest.qWait(150)
    assert {award.name for award in sample.decisions.award_page(tab.model.ids)} == {name}


def test_wording_is_corrected_in_place_and_can_be_taken_back(tab: AwardsTab, sample: Workspace) -> None:
    award_id = tab.model.id_at(0)
    before = sample.decisions.award(award_id)
    QTest.keyClick(tab.ui.table, Qt.Key.Key_F2)
    assert tab.ui.sideStack.currentWidget() is tab.details
    tab.form.ui.achievementEdit.setPlainText("Đã có nhiều đóng góp <b>&</b> sáng kiến")
    QTest.keyClick(tab.form.ui.achievementEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tab._context)
    assert sample.decisions.award(award_id).achievement == "Đã có nhiều đóng góp <b>&</b> sáng kiến"
    tab.ui.paperSwitch.click()
    settle(tab._context)
    assert "<b>&</b> sáng kiến" in text_of(tab.papers.shown().pdf).replace("\r\n", " ")
    tab._context.change(sample.operations.undo)
    settle(tab._context)
    assert sample.decisions.award(award_id) == before


def test_an_empty_name_is_refused_beside_the_field(tab: AwardsTab) -> None:
    tab.edit_record()
    tab.form.ui.nameEdit.clear()
    tab.save()
    settle(tab._context)
    assert tab.form.fields.problems_shown()["name"] == "Nhập tên ghi trên giấy."
    tab.details.cancel()


def test_leaving_unsaved_wording_saves_or_drops_it(
    tab: AwardsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    first, second = tab.model.id_at(0), tab.model.id_at(1)
    tab.edit_record()
    tab.form.ui.noteEdit.setText("giữ lại")
    prompts.answers.append(0)
    tab.ui.table.select_id(second)
    settle(tab._context)
    assert sample.decisions.award(first).note == "giữ lại"
    tab.edit_record()
    tab.form.ui.noteEdit.setText("bỏ đi")
    prompts.answers.append(None)
    tab.ui.table.select_id(first)
    settle(tab._context)
    assert sample.decisions.award(second).note != "bỏ đi"


def test_certificates_and_roster_are_saved_as_pdf(
    tab: AwardsTab, prompts: ScriptedPrompts, sample: Workspace, tmp_path: Path
) -> None:
    prompts.saves += [tmp_path / "mot.pdf", tmp_path / "danh-sach.pdf"]
    QTest.mouseClick(tab.papers.ui.preview.ui.saveButton, Qt.MouseButton.LeftButton)
    settle(tab._context)
    assert (tmp_path / "mot.pdf").read_bytes().startswith(b"%PDF")
    assert fold(sample.decisions.award(tab.model.id_at(0)).name).replace(" ", "-") in prompts.asked[0]
    tab.papers.choose_paper("roster")
    settle(tab._context)
    tab.papers.save_pdf()
    settle(tab._context)
    roster = text_of((tmp_path / "danh-sach.pdf").read_bytes())
    assert "DANH SÁCH" in roster
    assert sample.decisions.award(tab.model.id_at(5)).name in roster.replace("\r\n", " ")


def test_a_conference_heads_the_roster(tab: AwardsTab, sample: Workspace) -> None:
    tab.papers.choose_paper("roster")
    ui = tab.papers.ui
    ui.conferenceBox.setCurrentIndex(0)
    ui.conferenceEdit.setChecked(True)
    tab.papers.conference.save()
    settle(tab._context)
    assert tab.papers.conference.fields.problems_shown()["name"] == "Nhập tên hội nghị."
    type_text(ui.conferenceNameEdit, "Hội nghị biểu dương gương điển hình")
    ui.conferenceDateEdit.setText("24/12/2026")
    type_text(ui.conferencePlaceEdit, "Nhà văn hóa xã")
    QTest.mouseClick(ui.conferenceSave, Qt.MouseButton.LeftButton)
    settle(tab._context)
    made = next(c for c in sample.conferences.all(2026) if c.name.startswith("Hội nghị biểu dương"))
    assert made.decision_ids == (tab.decisions.id,)
    assert made.place == "Nhà văn hóa xã"
    assert not ui.conferenceForm.isVisible()
    text = text_of(tab.papers.shown().pdf).replace("\r\n", " ")
    assert "hội nghị biểu dương gương điển hình" in text
    assert "Nhà văn hóa xã" in text


def test_a_layout_and_the_overprint_mode_are_remembered(tab: AwardsTab) -> None:
    ui = tab.papers.ui
    full = len(tab.papers.shown().pdf)
    assert ui.layoutBox.count() >= 3
    ui.modeBox.setCurrentIndex(ui.modeBox.findData("overprint"))
    ui.modeBox.activated.emit(1)
    ui.layoutBox.setCurrentIndex(2)
    ui.layoutBox.activated.emit(2)
    settle(tab._context)
    assert tab._context.memory.get("paper/mode") == "overprint"
    assert tab._context.memory.get("paper/layout") == ui.layoutBox.itemData(2)
    assert len(tab.papers.shown().pdf) < full / 2, "text only"


def test_a_letter_no_face_has_is_listed_before_printing(tab: AwardsTab, sample: Workspace) -> None:
    from dataclasses import replace

    award = sample.decisions.award(tab.model.id_at(0))
    sample.decisions.update_award_wording(replace(award, name="Ấp 1 😀"))
    tab.refresh()
    settle(tab._context)
    preview = tab.papers.ui.preview.ui
    assert preview.problemBox.isVisible()
    assert preview.problems.count() == 1
    assert "U+1F600" in preview.problems.item(0).text()
    assert not preview.printButton.isEnabled()
    tab.papers.ui.scopeBox.setCurrentIndex(1)
    tab.papers.ui.scopeBox.activated.emit(1)
    settle(tab._context)
    assert tab.papers.shown().pages == len(tab.model.ids) - 1
    assert preview.problemBox.isVisible()
    dialog = PrintDialog(tab._context, tab.papers.scope.selection, parent=tab)
    settle(tab._context)
    QTest.qWait(400)
    settle(tab._context)
    assert dialog.findings()[0].severity is Severity.REJECT
    assert "U+1F600" in dialog.ui.findings.item(0).text()
    assert dialog.ui.findingTitle.text().startswith("1 chỗ phải sửa")
    dialog.deleteLater()


def test_ctrl_p_opens_the_print_dialog_which_tells_of_a_computer_without_printers(
    tab: AwardsTab, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thidua_desktop.ui.dialogs.print_dialog.queues", list)
    monkeypatch.setattr("thidua_desktop.ui.dialogs.print_dialog.with_drivers", list)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PrintDialog)
        settle(tab._context)
        seen.extend((dialog.ui.notice.text(), str(dialog.ui.printButton.isEnabled())))
        dialog.reject()

    QTimer.singleShot(300, look)
    QTest.keyClick(tab.ui.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "Máy này chưa có máy in" in seen[0]
    assert "Lưu PDF" in seen[0]
    assert seen[1] == "False"


def test_an_empty_office_offers_the_first_steps(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    tab = AwardsTab(context)
    shown(context, tab)
    assert tab.ui.table.empty.isVisible()
    assert tab.papers.shown() is None
    tab.ui.decisionSwitch.click()
    assert tab.panel.currentWidget() is tab.panel.ui.hintPage
    assert not tab.ui.bonusButton.isEnabled()


def test_records_found_elsewhere_are_shown(tab: AwardsTab, sample: Workspace) -> None:
    old = next(d.decision for d in sample.decisions.all() if d.decision.year == 2025)
    award = sample.decisions.awards(old.id)[7]
    tab.show_record("award", award.id)
    assert tab.ui.table.selected_ids() == [award.id]
    newest = sample.decisions.all(2026)[0].decision.id
    tab.show_record("decision", newest)
    assert tab.decisions.id == newest


def test_the_whole_ledger_selected_neither_hangs_nor_prints(tab: AwardsTab) -> None:
    from thidua_desktop.ui.tabs.awards import MOST_CHOSEN

    tab.decisions.choose(LEDGER)
    assert len(tab.model.ids) > MOST_CHOSEN, "the sample year's ledger is long enough"
    tab.ui.table.selectAll()
    settle(tab._context)
    assert tab.papers.shown() is None
    assert not tab.ui.awardSwitch.isEnabled()
