"""The main job of the program, from an empty folder to certificates, roster and signing sheet."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.journeys.conftest import Clerk
from tests.prompting import type_text
from thidua_desktop.domain.records import NominationState
from thidua_desktop.services.imports.plan import Fate
from thidua_desktop.ui.dialogs.decide_dialog import DecideDialog
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.dialogs.office_dialog import OfficeDialog
from thidua_desktop.ui.tabs.awards import AwardsTab
from thidua_desktop.ui.tabs.nominations import NominationsTab
from thidua_desktop.ui.tabs.pledges_list import PledgeList

CTRL = Qt.KeyboardModifier.ControlModifier
BATCH = "Tổng kết năm 2026"


def declare_office(clerk: Clerk, published_name: str = "") -> None:
    """Name, place, year and the chair who signs."""

    def fill(dialog: OfficeDialog) -> None:
        type_text(dialog.ui.nameEdit, "Ủy ban nhân dân xã Thạnh Hóa")
        type_text(dialog.ui.parentEdit, "Ủy ban nhân dân tỉnh Tây Ninh")
        dialog.ui.placeEdit.clear()
        type_text(dialog.ui.placeEdit, "Thạnh Hóa")
        dialog.ui.yearBox.setValue(2026)
        dialog.ui.publishedEdit.setText(published_name)
        signers = dialog.ui.signerTable
        signers.item(0, 0).setText("Lâm Quốc Thịnh")
        signers.item(0, 1).setText("Chủ tịch")
        QTest.mouseClick(dialog.ui.saveButton, Qt.MouseButton.LeftButton)
        clerk.wait()

    welcome = next(
        button
        for button in clerk.window.findChildren(QPushButton)
        if button.text().replace("&", "").startswith("Khai báo cơ quan") and button.isVisible()
    )
    clerk.in_dialog(OfficeDialog, lambda: QTest.mouseClick(welcome, Qt.MouseButton.LeftButton), fill)


def take_in(clerk: Clerk, kind: str, files: list[Path]) -> ImportDialog:
    """Ctrl+I, the kind, the files, Nhập."""
    used: list[ImportDialog] = []

    def use(dialog: ImportDialog) -> None:
        used.append(dialog)
        dialog.ui.kindBox.setCurrentIndex(dialog.ui.kindBox.findData(kind))
        clerk.prompts.files.append(files)
        QTest.mouseClick(dialog.ui.pickButton, Qt.MouseButton.LeftButton)
        clerk.wait()
        assert dialog.rows.plan is not None
        QTest.mouseClick(dialog.ui.acceptButton, Qt.MouseButton.LeftButton)
        clerk.wait()
        assert dialog.report is not None

    clerk.in_dialog(ImportDialog, lambda: clerk.press(Qt.Key.Key_I, CTRL), use)
    return used[0]


def words(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return " ".join(text.split())


def pages(pdf: Path) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_clerk_s_year(clerk: Clerk, samples: Path) -> None:
    workspace = clerk.window.context.workspace
    declare_office(clerk)
    assert workspace.settings.office().name == "Ủy ban nhân dân xã Thạnh Hóa"

    # The office's directory, from one workbook.
    roster = samples / "don-vi-can-bo-2026.xlsx"
    for kind in ("units", "people", "households"):
        take_in(clerk, kind, [roster])
    assert len(workspace.units.people_ids()) == 259

    # The units' lists into one batch; the doubtful rows are answered, the others wait.
    clerk.press(Qt.Key.Key_4, CTRL)
    clerk.wait()
    tab = clerk.window.page("nominations")
    assert isinstance(tab, NominationsTab)
    lists = sorted(
        file
        for file in (samples / "de-nghi").glob("*-de-nghi-*")
        if file.suffix in (".xlsx", ".xls", ".ods", ".csv")
    )
    counted: list[int] = []

    def nominate(dialog: ImportDialog) -> None:
        assert dialog.kind == "nominations"
        dialog.ui.batchBox.setEditText(BATCH)
        dialog.ui.receivedEdit.setText("20/09/2026")
        clerk.prompts.files.append(lists)
        QTest.mouseClick(dialog.ui.pickButton, Qt.MouseButton.LeftButton)
        clerk.wait()
        plan = dialog.rows.plan
        assert plan is not None
        asked = plan.count(Fate.ASK)
        assert asked >= 2
        while dialog.rows.waiting():
            row = dialog.row_card.row
            if row is not None and row.fate is Fate.ASK:
                QTest.keyClick(dialog.row_card._group.buttons()[0], Qt.Key.Key_Space)
            QTest.mouseClick(dialog.ui.nextButton, Qt.MouseButton.LeftButton)
        counted.append(dialog.rows.to_write())
        assert counted[0] == plan.count(Fate.NEW) + asked
        for _ in range(2):  # the first shows the letters that were changed
            QTest.mouseClick(dialog.ui.acceptButton, Qt.MouseButton.LeftButton)
            clerk.wait()

    clerk.in_dialog(
        ImportDialog, lambda: QTest.mouseClick(tab.ui.importButton, Qt.MouseButton.LeftButton), nominate
    )
    assert tab.ui.batchTitle.text() == BATCH
    assert len(tab.model.ids) == counted[0]

    # One operation: said below with "Hoàn tác", taken back whole, and brought back.
    status = clerk.window.status
    assert status.message.text().startswith(f"Đã nhập {counted[0]} dòng")
    assert status.undo.isVisible()
    QTest.mouseClick(status.undo, Qt.MouseButton.LeftButton)
    clerk.wait()
    assert workspace.nominations.batches(2026) == []
    clerk.press(Qt.Key.Key_Y, CTRL)
    clerk.wait()
    assert len(tab.model.ids) == counted[0]

    # The decision.
    decided: list[int] = []

    def decide(dialog: DecideDialog) -> None:
        ids = dialog.nomination_ids()
        dialog.ui.numberEdit.selectAll()
        type_text(dialog.ui.numberEdit, "123")
        QTest.keyClick(dialog.ui.numberEdit, Qt.Key.Key_Return)
        clerk.wait()
        decided.append(len(ids))

    clerk.in_dialog(
        DecideDialog, lambda: QTest.mouseClick(tab.ui.decideButton, Qt.MouseButton.LeftButton), decide
    )
    decision = workspace.decisions.all()[0]
    assert decision.decision.number == "123/QĐ-UBND"
    assert decision.total == decided[0]
    states = workspace.nominations.batches(2026)[0].by_state
    assert states[NominationState.DECIDED] == decided[0]

    # Its papers, from the tab the decision opened in.
    awards = clerk.window.page("awards")
    assert isinstance(awards, AwardsTab)
    assert clerk.window.current_key() == "awards"
    assert awards.decisions.id == decision.decision.id
    awards.papers.ui.scopeBox.setCurrentIndex(1)
    awards.papers.ui.scopeBox.activated.emit(1)
    clerk.wait()
    clerk.prompts.saves += [clerk.out / "giay-khen.pdf", clerk.out / "danh-sach.pdf"]
    QTest.mouseClick(awards.papers.ui.preview.ui.saveButton, Qt.MouseButton.LeftButton)
    clerk.wait()
    awards.papers.choose_paper("roster")
    clerk.wait()
    QTest.mouseClick(awards.papers.ui.preview.ui.saveButton, Qt.MouseButton.LeftButton)
    clerk.wait()
    left_out = "\n".join(clerk.prompts.told)
    made = pages(clerk.out / "giay-khen.pdf")
    assert made + left_out.count("•") == decided[0]
    certificate_words = words(clerk.out / "giay-khen.pdf")
    roster_words = words(clerk.out / "danh-sach.pdf")
    some = workspace.decisions.awards(decision.decision.id)
    assert sum(award.name in certificate_words for award in some) >= made * 0.95
    assert sum(award.name in roster_words for award in some) >= len(some) * 0.9
    assert "123/QĐ-UBND" in roster_words
    assert "Lâm Quốc Thịnh" in roster_words

    # The pledges of next year and the sheet all units sign.
    take_in(clerk, "pledges", [samples / "giao-uoc-2027.xlsx"])
    assert len(workspace.pledges.of_year(2027)) == 28
    clerk.window.show_record("pledge", 0)
    clerk.wait()
    panel = clerk.window.findChild(PledgeList)
    assert panel is not None
    assert panel.isVisible()
    panel.ui.paperSwitch.setChecked(True)
    panel.papers.choose_paper("signing-sheet")
    clerk.wait()
    clerk.prompts.saves.append(clerk.out / "ky-giao-uoc.pdf")
    panel.papers.save_pdf()
    clerk.wait()
    signing = words(clerk.out / "ky-giao-uoc.pdf")
    assert "GIAO ƯỚC THI ĐUA" in signing
    assert all(row.pledge.representative in signing for row in workspace.pledges.of_year(2027))


@pytest.mark.slow
def test_the_published_index_comes_from_two_years_rankings(clerk: Clerk, samples: Path) -> None:
    """80,10 · ▲ 5,35 · hạng 05/15 · ▲ 7 bậc for 2023, computed, never typed in."""
    declare_office(clerk, published_name="Huyện Thạnh Hóa")
    take_in(clerk, "criteria", [samples / "cchc-bo-tieu-chi-xa.xlsx"])
    take_in(clerk, "scores", [samples / "cchc-tu-cham-2026.xlsx"])
    take_in(clerk, "ranking", [samples / "cchc-xep-hang-huyen-2022-2023.xlsx"])
    clerk.window.open_tab("home")
    clerk.wait()
    home = clerk.window.page("home").ui
    assert home.score.text() == "80,10"
    assert "5,35" in home.delta.text()
    assert "05/15" in home.rank.text()
    assert "7 bậc" in home.rankChange.text()


def test_a_clerk_who_changes_her_mind_writes_nothing(clerk: Clerk, samples: Path) -> None:
    declare_office(clerk)
    workspace = clerk.window.context.workspace
    before = workspace.operations.last()

    def look_only(dialog: ImportDialog) -> None:
        dialog.ui.kindBox.setCurrentIndex(dialog.ui.kindBox.findData("units"))
        clerk.prompts.files.append([samples / "don-vi-can-bo-2026.xlsx"])
        QTest.mouseClick(dialog.ui.pickButton, Qt.MouseButton.LeftButton)
        clerk.wait()
        assert dialog.rows.to_write() == 32
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    clerk.in_dialog(ImportDialog, lambda: clerk.press(Qt.Key.Key_I, CTRL), look_only)
    assert workspace.operations.last() == before
    assert workspace.units.all() == []
