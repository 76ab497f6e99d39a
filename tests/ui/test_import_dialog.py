"""The import window over the sample files: fates, exact cells, answers, corrections."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Unit
from thidua_desktop.services.imports.plan import Fate
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
PEOPLE = SAMPLES / "don-vi-can-bo-2026.xlsx"
NOMINATIONS = sorted((SAMPLES / "de-nghi").glob("0*-de-nghi-*"))
READABLE = [file for file in NOMINATIONS if file.suffix in (".xlsx", ".xls", ".ods", ".csv")]
BROKEN = SAMPLES / "de-nghi" / "10-de-nghi-doanh-nghiep-file-loi.xlsx"

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture(scope="module")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with the units, people and households of the sample workbook."""
    from thidua_desktop.domain.records import Office, Signer
    from thidua_desktop.services.workspace import open_workspace

    folder = tmp_path_factory.mktemp("filled")
    workspace = open_workspace(folder, create=True)
    workspace.settings.save_office(
        Office(
            "Ủy ban nhân dân xã Thạnh Hóa",
            place="Thạnh Hóa",
            working_year=2026,
            signers=(Signer("A B", "Chủ tịch"),),
        )
    )
    for kind in ("units", "people", "households"):
        workspace.imports.accept(workspace.imports.plan(kind, [PEOPLE]), {})
    workspace.close()
    return folder


@pytest.fixture
def office(filled_folder: Path, tmp_path: Path):  # type: ignore[no-untyped-def]
    from thidua_desktop.services.workspace import open_workspace

    shutil.copytree(filled_folder, tmp_path / "co-quan")
    workspace = open_workspace(tmp_path / "co-quan")
    yield workspace
    workspace.close()


@pytest.fixture
def open_dialog(context_of: Make, shown: Show) -> Callable[..., ImportDialog]:
    def make(workspace: Workspace, kind: str = "nominations") -> ImportDialog:
        context = context_of(workspace)
        dialog = ImportDialog(context, None, kind)
        shown(context, dialog)
        return dialog

    return make


Open = Callable[..., ImportDialog]


def read(dialog: ImportDialog, *files: Path) -> None:
    dialog.set_files(files)
    settle(dialog._context)


def test_it_opens_saying_what_to_do_and_with_nothing_to_accept(bare: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(bare)
    assert dialog.ui.mainStack.currentWidget() is dialog.ui.startPage
    assert not dialog.ui.acceptButton.isEnabled()
    assert dialog.ui.batchBox.currentText() == "Tổng kết năm 2026"


def test_every_kind_can_be_chosen(bare: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(bare, "")
    kinds = [dialog.ui.kindBox.itemData(place) for place in range(dialog.ui.kindBox.count())]
    assert kinds == [code for code, _ in bare.imports.kinds()]
    dialog.ui.kindBox.setCurrentIndex(kinds.index("pledges"))
    assert dialog.ui.yearForm.isVisible()
    assert not dialog.ui.batchForm.isVisible()


def test_units_come_in_only_after_accepting_and_can_be_taken_back(
    bare: Workspace, open_dialog: Open, prompts: ScriptedPrompts
) -> None:
    dialog = open_dialog(bare, "units")
    prompts.files.append([PEOPLE])
    QTest.mouseClick(dialog.ui.pickButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    plan = dialog.rows.plan
    assert plan is not None
    assert dialog.ui.mainStack.currentWidget() is dialog.ui.previewPage
    count = plan.count(Fate.NEW)
    assert count == 32
    assert dialog.ui.acceptButton.text() == f"&Nhập {count} dòng"
    assert "Chưa ghi gì" in dialog.ui.countsLabel.text()
    assert bare.units.all() == []
    QTest.mouseClick(dialog.ui.acceptButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert dialog.result() == ImportDialog.DialogCode.Accepted
    assert dialog.report is not None
    assert dialog.report.added == count
    assert bare.units.all() != []
    bare.operations.undo()
    assert bare.units.all() == []


def test_the_same_file_twice_adds_nothing(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office, "people")
    read(dialog, PEOPLE)
    assert dialog.rows.to_write() == 0
    assert not dialog.ui.acceptButton.isEnabled()
    assert "không đổi" in dialog.ui.countsLabel.text()


def test_all_files_of_the_units_with_their_fates(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office)
    read(dialog, *READABLE)
    plan = dialog.rows.plan
    assert plan is not None
    assert len(dialog.tree.lines()) == len(READABLE) + 1
    chips = {dialog.rows.chip(row).text for row in plan.rows()}
    assert "✓ Thêm mới" in chips
    assert "? Chờ trả lời" in chips
    assert "TCVN3" in dialog.ui.conversionLabel.text()
    assert "VNI" in dialog.ui.conversionLabel.text()
    asked = dialog.ui.fateFilter.findData(Fate.ASK.value)
    dialog.ui.fateFilter.setCurrentIndex(asked)
    assert dialog.rows.table.rowCount() == plan.count(Fate.ASK)


def test_a_problem_names_the_exact_cell(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office)
    read(dialog, BROKEN)
    rows = {row.row: row for row in dialog.rows.rows() if row.sheet == "Cá nhân, tập thể"}
    unknown = rows[11].problems[0]
    assert unknown.code == "unknown_award"
    place = dialog.rows.table.place_of(list(dialog.rows.rows()).index(rows[11]) + 1)
    text = dialog.rows.table.index(place, 3).data()
    letter = next(
        plan.letters[unknown.sheet][unknown.field] for plan in dialog.rows.plan.files if plan.letters
    )
    assert text.startswith(f"ô {letter}11: ")
    assert dialog.rows.table.index(place, 1).data() == "Không nhận"


def test_a_doubtful_row_is_answered_by_keyboard(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office)
    read(dialog, SAMPLES / "de-nghi" / "06-de-nghi-truong-tieu-hoc.ods")
    assert dialog.rows.waiting() == 1
    before = dialog.rows.to_write()
    row = dialog.rows.table.row(dialog.ui.rowTable.currentIndex().row())
    assert row is not None
    assert row.fate is Fate.ASK, "the first row that waits is shown at once"
    assert dialog.ui.choiceGroup.isVisible()
    buttons = dialog.row_card._group.buttons()
    assert len(buttons) == len(row.choices) + row.can_be_new + 1
    assert "1984" in buttons[0].text() + buttons[1].text()
    dialog.row_card.focus_answers()
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert dialog.rows.answers[row.key] == row.choices[0].id
    assert dialog.rows.waiting() == 0
    assert dialog.rows.to_write() == before + 1
    assert dialog.rows.chip(row).word == "Đã chọn"
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert dialog.rows.answers[row.key] == row.choices[1].id
    dialog.take_in()
    settle(dialog._context)
    stored = office.nominations.of_batch(office.nominations.batches(2026)[0].batch.id)
    assert len(stored) == before + 1
    assert row.choices[1].id in {nomination.recipient.id for nomination in stored}


def test_skipping_a_doubtful_row_leaves_it_out(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office)
    read(dialog, SAMPLES / "de-nghi" / "06-de-nghi-truong-tieu-hoc.ods")
    before = dialog.rows.to_write()
    dialog.row_card._group.buttons()[-1].click()
    assert dialog.rows.to_write() == before
    assert dialog.rows.waiting() == 0


def test_a_file_that_cannot_be_read_says_so_and_the_others_come(
    office: Workspace, open_dialog: Open, tmp_path: Path
) -> None:
    broken = tmp_path / "hong.xlsx"
    broken.write_bytes(b"khong phai bang tinh")
    dialog = open_dialog(office)
    read(dialog, broken, SAMPLES / "de-nghi" / "01-de-nghi-van-phong.xlsx")
    assert any(line.startswith("✕ hong.xlsx") for line in dialog.tree.lines())
    assert dialog.rows.to_write() > 0
    dialog.ui.fileTree.setCurrentItem(dialog.ui.fileTree.topLevelItem(1))
    assert dialog.ui.rowProblems.count() == 1
    assert "hong.xlsx" in dialog.ui.rowProblems.item(0).text()


def test_a_corrected_heading_is_remembered(bare: Workspace, open_dialog: Open, tmp_path: Path) -> None:
    file = tmp_path / "don-vi.csv"
    file.write_text("Tên đơn vị;Loại;Thủ lĩnh\nẤp 1;Ấp;Trần Văn Thử\nẤp 2;Ấp;Lê Thị Thử\n", encoding="utf-8")
    dialog = open_dialog(bare, "units")
    read(dialog, file)
    dialog.ui.columnsSwitch.click()
    table = dialog.ui.columnTable
    headings = [table.item(row, 1).text() for row in range(table.rowCount())]
    box = table.cellWidget(headings.index("Thủ lĩnh"), 2)
    assert box.currentData() == ""
    assert not dialog.ui.replanButton.isEnabled()
    box.setCurrentIndex(box.findData("head"))
    QTest.mouseClick(dialog.ui.replanButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    box = table.cellWidget(headings.index("Thủ lĩnh"), 2)
    assert box.currentData() == "head"
    dialog.take_in()
    settle(dialog._context)
    assert [unit.head_name for unit in bare.units.all()] == ["Trần Văn Thử", "Lê Thị Thử"]


def test_data_changed_behind_the_preview_is_not_overwritten(
    bare: Workspace, open_dialog: Open, prompts: ScriptedPrompts
) -> None:
    dialog = open_dialog(bare, "units")
    read(dialog, PEOPLE)
    bare.units.add(Unit(0, "Ấp Mới"))
    dialog.take_in()
    settle(dialog._context)
    assert len(prompts.errors) == 1
    assert dialog.report is None
    assert dialog.isVisible()
    dialog.take_in()
    settle(dialog._context)
    assert dialog.report is not None


def test_stopping_and_closing_write_nothing(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office)
    dialog.set_files(READABLE)
    dialog.stop()
    settle(dialog._context)
    assert dialog.ui.mainStack.currentWidget() is dialog.ui.startPage
    read(dialog, *READABLE)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert office.nominations.batches(2026) == []


def test_the_pledges_year_is_read_from_the_file_s_name(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office, "pledges")
    read(dialog, SAMPLES / "giao-uoc-2027.xlsx")
    assert dialog.ui.yearBox.value() == 2027
    dialog.take_in()
    settle(dialog._context)
    assert len(office.pledges.of_year(2027)) == 28


def test_what_becomes_of_the_replaced_lists_is_said(
    office: Workspace, open_dialog: Open, tmp_path: Path
) -> None:
    def file(name: str, *targets: str) -> Path:
        rows = "".join(f"Ấp 2;{target}\n" for target in targets)
        made = tmp_path / name
        made.write_text(f"Đơn vị;Chỉ tiêu;Kế hoạch năm 2027\n{rows}", encoding="utf-8")
        return made

    first = file("lan-1-2027.csv", "Thu ngân sách;100", "Hộ văn hóa;95")
    dialog = open_dialog(office, "pledges")
    read(dialog, first)
    assert dialog.rows.plan is not None
    dialog.take_in()
    settle(dialog._context)
    again = open_dialog(office, "pledges")
    second = file("lan-2-2027.csv", "Thu ngân sách;120")
    read(again, second)
    assert again.ui.countsLabel.text().splitlines()[0] == "1 đơn vị: 1 chỉ tiêu thay, 1 bỏ"
    read(again, first, file("lan-3-2027.csv", "Trường học;1"))
    assert again.rows.plan is not None
    told = [f"{one.file}: {one.summary}" for one in again.rows.plan.files if one.summary]
    assert told
    assert again.ui.countsLabel.text().splitlines()[:-1] == told
    again.ui.fileTree.setCurrentItem(again.ui.fileTree.topLevelItem(1))
    chosen = again.rows.plan.files[0].summary
    assert again.ui.countsLabel.text().splitlines()[:-1] == ([chosen] if chosen else [])


def test_what_concerns_a_whole_sheet_names_it(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office)
    read(dialog, BROKEN)
    dialog.ui.fileTree.setCurrentItem(dialog.ui.fileTree.topLevelItem(1))
    text = dialog.ui.rowProblems.item(0).text()
    assert text.startswith("✕ Không nhận: Trang “Danh sách bổ sung”, dòng 1: ")
    high = dialog.ui.rowProblems.height()
    assert high >= dialog.ui.rowProblems.fontMetrics().height() * 3, "its lines are all in sight"


def test_a_remark_on_a_sheet_is_not_counted_as_a_fault(office: Workspace, open_dialog: Open) -> None:
    dialog = open_dialog(office, "ledger")
    read(dialog, SAMPLES / "lich-su-khen-thuong.xlsx")
    assert dialog.tree.lines()[1].startswith("✓")
    assert "1 lưu ý" in dialog.tree.lines()[1]
    assert dialog.ui.rowProblems.item(0).text().startswith("! Lưu ý:")
