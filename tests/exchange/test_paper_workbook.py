"""A paper as a workbook: formulas over its own cells with their results, text that stays text."""

from __future__ import annotations

import datetime as dt
import io

from python_calamine import CalamineWorkbook

from tests.workbook_formulas import formulas_of
from thidua_desktop.exchange.cell_lines import lines_of
from thidua_desktop.exchange.paper_workbook import (
    Formula,
    PaperChart,
    PaperColumn,
    PaperRow,
    PaperSheet,
    paper_workbook,
    total,
)

COLUMNS = (PaperColumn("Tên", 20), PaperColumn("Điểm", 10, "points"), PaperColumn("Ngày", 12, "date"))


def sheet(*rows: PaperRow, **more: object) -> PaperSheet:
    return PaperSheet("Bảng", ("ỦY BAN NHÂN DÂN XÃ",), "BẢNG ĐIỂM", COLUMNS, rows, **more)  # type: ignore[arg-type]


def test_a_formula_names_cells_of_its_table_and_keeps_its_result() -> None:
    rows = (
        PaperRow(("Một", 375, dt.date(2026, 3, 1))),
        PaperRow(("Hai", 200, None)),
        PaperRow(("Cộng", total([(0, 1), (1, 1)], 575), None), bold=True),
        PaperRow(("Trần", total([(0, 1), (1, 1)], 500, cap=500), None)),
        PaperRow(("Hiệu", Formula("{0}-{1}", ((0, 1), (1, 1)), 175), None)),
    )
    found = formulas_of(paper_workbook([sheet(*rows, under_title=("Năm 2026",))]))
    assert found == {"B8": ("SUM(B6,B7)", 0.575), "B9": ("MIN(SUM(B6,B7),0.5)", 0.5), "B10": ("B6-B7", 0.175)}


def test_a_sum_of_nothing_is_a_formula_that_a_spreadsheet_takes() -> None:
    found = formulas_of(paper_workbook([sheet(PaperRow(("Cộng", total([], 0), None)))]))
    assert list(found.values()) == [("0", 0.0)]


def test_text_is_never_a_formula_and_dates_are_dates() -> None:
    rows = (PaperRow(("=1+1", 1_000, dt.date(2026, 3, 1))), PaperRow(("https://x.example", None, None)))
    made = paper_workbook([sheet(*rows)])
    assert formulas_of(made) == {}
    read = CalamineWorkbook.from_filelike(io.BytesIO(made)).get_sheet_by_name("Bảng").to_python()
    assert read[-2] == ["=1+1", 1.0, dt.date(2026, 3, 1)]
    assert read[-1][0] == "https://x.example"


def test_equal_papers_give_equal_bytes() -> None:
    chart = PaperChart("line", "Qua các năm", 0, (("Điểm", 1),), 0, 1)
    rows = (PaperRow(("2025", 1_000, None)), PaperRow(("2026", 2_000, None)))
    one = sheet(*rows, charts=(chart,), notes=("Ghi chú",))
    assert paper_workbook([one]) == paper_workbook([one])


def test_lines_of_a_cell_are_counted_by_words() -> None:
    assert [lines_of(text, 10) for text in ("", "một", "một hai ba bốn", "một\nhai", "chữdàihơncảô")] == [
        1,
        1,
        2,
        2,
        1,
    ]
