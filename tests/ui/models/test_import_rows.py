"""Where the rows of an import stand, as the clerk reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from thidua_desktop.services.imports.plan import Fate, FilePlan, ImportPlan, RowKey, RowPlan
from thidua_desktop.ui.models.import_rows import ImportRows


def places(rows: ImportRows) -> list[str]:
    table = rows.table
    return [table.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(table.rowCount())]


def test_rows_of_several_files_name_the_file_and_of_one_the_sheet(qtbot: QtBot) -> None:
    files = tuple(
        FilePlan(name, (RowPlan(RowKey(name, "Cá nhân", 4), Fate.NEW, "Võ Tú"),), ("Cá nhân",))
        for name in ("01-van-phong.xlsx", "02-truong.xlsx")
    )
    rows = ImportRows()
    rows.load(ImportPlan("people", 2026, files))
    assert places(rows) == ["4 · 01-van-phong", "4 · 02-truong"]
    rows.file = "02-truong.xlsx"
    rows.table.refresh()
    assert places(rows) == ["4 · Cá nhân"]
    rows.load(ImportPlan("people", 2026, files[:1]))
    assert places(rows) == ["4 · Cá nhân"]
