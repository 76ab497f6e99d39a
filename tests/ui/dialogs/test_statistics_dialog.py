"""The statistics dialog: a number opens its list, what lacks is completed, officers, files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.statistics.heads import GroupedHeader
from thidua_desktop.ui.dialogs.statistics_dialog import StatisticsDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
LEFT = Qt.MouseButton.LeftButton
RAW = 5


@pytest.fixture
def dialog(sample: Workspace, context_of: Make, shown: Show) -> StatisticsDialog:
    context = context_of(sample)
    made = StatisticsDialog(context)
    shown(context, made)
    return made


def test_a_number_opens_the_list_it_counts(dialog: StatisticsDialog) -> None:
    ui = dialog.ui
    assert [ui.pages.tabText(i) for i in range(6)] == [
        "0601.N", "0602.N", "0603.N", "0604.N", "0605.N", "Số liệu gốc",
    ]  # fmt: skip
    ui.pages.setCurrentIndex(RAW)
    page = dialog.pages[RAW]
    grid = page.grid
    row = next(i for i in range(grid.rowCount()) if (item := grid.item(i, 1)) and item.text() == "1.1")
    for column in range(2, 5):
        grid.setCurrentCell(row, column)
        item = grid.item(row, column)
        assert item is not None
        assert ui.recordList.topLevelItemCount() == int(item.text())
    grid.setFocus()
    grid.setCurrentCell(row, 2)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert page.chosen() == ("1", "1")


def test_the_old_numbering_is_shown_on_request(dialog: StatisticsDialog) -> None:
    dialog.ui.numberingBox.setCurrentIndex(1)
    assert dialog.ui.pages.tabText(0) == "0701.N"
    assert dialog.pages[0].grid.columnCount() == 2 + 3


def test_what_is_missing_is_listed_and_completed(dialog: StatisticsDialog, sample: Workspace) -> None:
    ui = dialog.ui
    before = len(sample.statistics.to_complete(dialog.tables))
    assert before > 1
    QTest.mouseClick(ui.missingButton, LEFT)
    assert ui.recordList.topLevelItemCount() == before
    assert not ui.classButton.isEnabled()
    first, second = ui.recordList.topLevelItem(0), ui.recordList.topLevelItem(1)
    assert first is not None
    assert second is not None
    first.setSelected(True)
    second.setSelected(True)
    ui.classBox.setCurrentIndex(ui.classBox.findData("truc_tiep"))
    QTest.mouseClick(ui.classButton, LEFT)
    settle(dialog._context)
    assert len(sample.statistics.to_complete(dialog.tables)) == before - 2
    assert f"{before - 2} mục" in ui.missingButton.text()
    sample.operations.undo()
    dialog.load()
    assert f"{before} mục" in ui.missingButton.text()


def test_a_unit_is_said_to_be_an_enterprise(dialog: StatisticsDialog, sample: Workspace) -> None:
    ui = dialog.ui
    ui.pages.setCurrentIndex(RAW)
    page = dialog.pages[RAW]
    before = page.table.cell("0", "3").value
    assert before is not None
    page.go_to("0", "2")
    known = {record.id for record in sample.statistics.records_of(page.table, "0", "3")}
    items = [ui.recordList.topLevelItem(i) for i in range(ui.recordList.topLevelItemCount())]
    other = next(item for item in items if item and item.data(0, Qt.ItemDataRole.UserRole + 1) not in known)
    other.setSelected(True)
    QTest.mouseClick(ui.enterpriseButton, LEFT)
    settle(dialog._context)
    assert dialog.pages[RAW].table.cell("0", "3").value == before + 1
    assert dialog.ui.pages.currentIndex() == RAW


def test_a_record_is_opened_from_its_list(dialog: StatisticsDialog) -> None:
    opened: list[tuple[str, int]] = []
    dialog._context.navigator.open_record.connect(lambda kind, id_: opened.append((kind, id_)))
    dialog.ui.pages.setCurrentIndex(RAW)
    dialog.pages[RAW].go_to("0", "1")
    first = dialog.ui.recordList.topLevelItem(0)
    assert first is not None
    first.setSelected(True)
    QTest.mouseClick(dialog.ui.openButton, LEFT)
    assert opened == [("award", first.data(0, Qt.ItemDataRole.UserRole + 1))]


def test_officers_are_entered_changed_and_removed(dialog: StatisticsDialog, sample: Workspace) -> None:
    page, context = dialog.officers, dialog._context
    dialog.ui.pages.setCurrentWidget(page)
    assert not dialog.ui.recordsPart.isVisible()
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(context)
    assert "họ và tên" in page.ui.problem.text()
    page.ui.nameEdit.setText("Lê Thị An")
    page.ui.bodyEdit.setText("Phòng Thi đua")
    page.ui.levelBox.setCurrentIndex(page.ui.levelBox.findData("05"))
    page.ui.femaleBox.setChecked(True)
    page.ui.birthBox.setValue(1990)
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(context)
    (officer,) = sample.statistics.officers()
    assert (officer.birth_year, officer.since_year, officer.female) == (1990, None, True)
    assert dialog.tables[3].cell("05", "1").value == 1
    page.ui.leftEdit.setText("32/13/2026")
    QTest.mouseClick(page.ui.saveButton, LEFT)
    assert page.ui.problem.isVisible()
    page.ui.leftEdit.setText("01/02/2026")
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(context)
    assert dialog.tables[4].cell("01", "1").value == 0
    QTest.mouseClick(page.ui.deleteButton, LEFT)
    settle(context)
    assert not sample.statistics.officers()


def test_rows_of_the_officers_form_are_filled_in(dialog: StatisticsDialog, sample: Workspace) -> None:
    page = dialog.words
    table = page.ui.fillsTable
    label, high = table.item(0, 2), table.item(0, 4)
    assert label is not None
    assert high is not None
    high.setText("ba mươi")
    QTest.mouseClick(page.ui.saveButton, LEFT)
    assert "không phải số" in page.ui.problem.text()
    high.setText("30")
    QTest.mouseClick(page.ui.saveButton, LEFT)
    assert "ghi tên dòng" in page.ui.problem.text()
    label.setText("Dưới 30 tuổi")
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(dialog._context)
    assert sample.statistics.fills()["02"].high == 30
    assert dialog.tables[4].cell("02", "1").value == 0


def test_both_files_are_saved(
    dialog: StatisticsDialog, prompts: ScriptedPrompts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(prompts, "open_file", opened.append)
    for button, name in ((dialog.ui.excelButton, "tk.xlsx"), (dialog.ui.pdfButton, "tk.pdf")):
        prompts.saves.append(tmp_path / name)
        QTest.mouseClick(button, LEFT)
        settle(dialog._context)
    assert opened == [tmp_path / "tk.xlsx", tmp_path / "tk.pdf"]
    assert all(path.stat().st_size > 1000 for path in opened)


def test_an_empty_office_shows_empty_tables(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    made = StatisticsDialog(context)
    shown(context, made)
    assert made.pages[RAW].table.cell("0", "1").value == 0
    assert not made.ui.missingButton.isEnabled()
    assert "chưa có phong trào, khen thưởng nào" in made.ui.subtitle.text()
    assert not made.ui.excelButton.isEnabled()
    assert not made.ui.pdfButton.isEnabled()
    assert not made.ui.classBox.isVisible()
    assert made.ui.recordList.topLevelItemCount() == 0


def test_remarks_stand_below_the_table_and_count_nothing(dialog: StatisticsDialog) -> None:
    """As on paper: after the last row, over the whole width; the table has the room for rows."""
    page = dialog.pages[0]
    grid = page.grid
    last = grid.rowCount() - 1
    item = grid.item(last, 0)
    assert item is not None
    assert item.text().startswith("Nguồn biểu")
    assert grid.columnSpan(last, 0) == grid.columnCount()
    grid.setCurrentCell(last, 0)
    assert page.chosen() == ("", "")
    dialog.resize(1320, 710)
    settle(dialog._context)
    rows = grid.viewport().height() // grid.rowHeight(0)
    assert rows >= 7, "a table of a form is seen with most of its rows"


def test_words_over_several_columns_stand_once_above_them(dialog: StatisticsDialog) -> None:
    page = dialog.pages[0]
    header = page.grid.horizontalHeader()
    assert isinstance(header, GroupedHeader)
    groups = [column.group for column in page.table.form.columns]
    shared = next(group for group in groups if group)
    runs = list(header.runs())
    assert runs == [(shared, 2 + groups.index(shared), 1 + len(groups))]
    heads = [header.model().headerData(i, Qt.Orientation.Horizontal) for i in range(header.count())]
    assert all(shared not in head for head in heads)
    assert header.band() > 0
    plain = next(one for one in dialog.pages if not any(c.group for c in one.table.form.columns))
    plain_head = plain.grid.horizontalHeader()
    assert isinstance(plain_head, GroupedHeader)
    assert plain_head.band() == 0


def test_numbers_stand_at_the_right_and_tabs_say_their_form(dialog: StatisticsDialog) -> None:
    item = dialog.pages[0].grid.item(0, 2)
    assert item is not None
    assert item.textAlignment() & Qt.AlignmentFlag.AlignRight
    for place, table in enumerate(dialog.tables):
        assert dialog.ui.pages.tabToolTip(place) == f"{table.form.number} · {table.form.title}"


def test_acts_for_awards_are_there_with_awards_alone(dialog: StatisticsDialog) -> None:
    ui = dialog.ui
    dialog.pages[0].grid.setCurrentCell(0, 2)
    assert ui.recordList.topLevelItemCount(), "movements"
    assert not ui.classBox.isVisible()
    assert not ui.openButton.isVisible()
    QTest.mouseClick(ui.missingButton, LEFT)
    assert ui.classBox.isVisible()
    assert ui.openButton.isVisible()
