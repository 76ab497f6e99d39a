"""Every table goes out as it stands: by key and by menu, lists of the database, trees and grids."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QTreeWidget, QTreeWidgetItem, QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import MakeWindow, settle
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.table_export import TableExport
from thidua_desktop.ui.widgets.table_view import EXPORT_ACTION, TableView

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def rows_of(path: Path) -> list[list[object]]:
    return [list(row.cells) for row in read_workbook(path).sheets[0].rows if row.number > 2]


def heading_of(path: Path) -> list[object]:
    return [row.cells[0] for row in read_workbook(path).sheets[0].rows[:2]]


def test_the_list_of_awards_goes_out_as_filtered_by_its_key(
    sample: Workspace, window_of: MakeWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = window_of(sample)
    window.open_tab("awards")
    settle(window.context)
    page = window.page("awards")
    view = max(
        (one for one in page.findChildren(TableView) if one.isVisible()),
        key=lambda one: one.model().rowCount(),
    )
    model = view.model()
    assert isinstance(model, PagedTable)
    model.set_query("nguyen")
    count = model.rowCount()
    assert 0 < count < len(sample.decisions.award_ids()), "narrowed"
    view.setFocus()
    prompts.saves.append(tmp_path / "khen.xlsx")
    QTest.keyClick(view, Qt.Key.Key_E, CTRL_SHIFT)
    settle(window.context)
    rows = rows_of(tmp_path / "khen.xlsx")
    columns = [n for n in range(model.columnCount()) if not view.isColumnHidden(n)]
    assert rows[0] == [model.columns[n].title for n in columns]
    shown = [[model.index(row, column).data() for column in columns] for row in range(count)]
    assert [str(row[1] or "") for row in rows[1 : count + 1]] == [row[1] for row in shown]
    note = str(heading_of(tmp_path / "khen.xlsx")[1])
    assert "“nguyen”" in note
    assert "20/12/2026" in note


def test_a_tree_and_a_grid_without_hidden_columns_and_rows(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    context = context_of(sample)
    page = QWidget()
    page.setWindowTitle("Thử &bảng")
    export = TableExport(context, page)
    tree = QTreeWidget(page)
    tree.setHeaderLabels(["Đơn vị", "Ẩn", "Số"])
    top = QTreeWidgetItem(["Xã", "a", "1"])
    top.addChild(QTreeWidgetItem(["Ấp 2", "b", "007"]))
    tree.addTopLevelItem(top)
    tree.hideColumn(1)
    tree.header().moveSection(2, 0)
    grid = QTableWidget(2, 1, page)
    grid.setHorizontalHeaderLabels(["Chọn"])
    ticked = QTableWidgetItem()
    ticked.setCheckState(Qt.CheckState.Checked)
    grid.setItem(0, 0, ticked)
    grid.setItem(1, 0, QTableWidgetItem("ẩn"))
    grid.hideRow(1)
    shown(context, page)
    for view, name in ((tree, "cay.xlsx"), (grid, "luoi.xlsx")):
        export.offer(view)
        export.offer(view)
        (action,) = [one for one in view.actions() if one.objectName() == EXPORT_ACTION]
        prompts.saves.append(tmp_path / name)
        action.trigger()
        settle(context)
    assert rows_of(tmp_path / "cay.xlsx") == [["Số", "Đơn vị"], ["1", "Xã"], ["    007", "Ấp 2"]]
    assert rows_of(tmp_path / "luoi.xlsx") == [["Chọn"], ["x"]]
    assert heading_of(tmp_path / "cay.xlsx")[0] == "Thử bảng"


def test_all_rows_of_a_long_list_are_read() -> None:
    table: PagedTable[int] = PagedTable(
        [Column("Số", str), Column("Gấp đôi", lambda row: str(row * 2))],
        lambda query, sort, down: range(1, 1202),
        lambda ids: list(ids),
    )
    table.refresh()
    rows = table.texts([1])
    assert len(rows) == 1201
    assert rows[-1] == ["2402"]


def test_csv_by_the_ending_and_giving_up(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    context = context_of(sample)
    page = QWidget()
    export = TableExport(context, page)
    grid = QTableWidget(1, 1, page)
    grid.setHorizontalHeaderLabels(["Tên"])
    grid.setItem(0, 0, QTableWidgetItem("Trần Thị Ữ"))
    shown(context, page)
    prompts.saves.extend([None, tmp_path / "ten.csv.xlsx"])
    export.export(grid)
    export.export(grid)
    settle(context)
    assert [one.name for one in tmp_path.glob("ten*")] == ["ten.csv"]
    assert (tmp_path / "ten.csv").read_text("utf-8-sig") == "Tên\nTrần Thị Ữ\n"


def test_the_whole_office_from_the_menu(
    sample: Workspace, window_of: MakeWindow, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    window = window_of(sample)
    prompts.saves.append(tmp_path / "mo.zip")
    window.acts.export_all()
    settle(window.context)
    with zipfile.ZipFile(tmp_path / "mo.zip") as archive:
        assert "bang/award.csv" in archive.namelist()
    assert prompts.told == []
