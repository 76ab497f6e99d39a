"""A table of the screen as a file: what numbers, dates and text become, totals, nothing lost."""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbook_formulas import formulas_of
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.exports.shown import ShownColumn, ShownTable, csv_bytes, kind_of, write_shown

COLUMNS = (
    ShownColumn("Họ và tên", 30),
    ShownColumn("Số định danh", 14, numeric=True),
    ShownColumn("Ngày ký", 12),
    ShownColumn("Số lượt khen", 10, numeric=True),
    ShownColumn("Năm", 8, numeric=True),
    ShownColumn("Số tiền", 14, numeric=True),
    ShownColumn("Điểm", 8, numeric=True),
)
ROWS = (
    ("=HYPERLINK(A1)", "080123456789", "05/03/2026", "3", "2026", "2.500.000 đ", "97,50"),
    ("Nguyễn Thị Ánh", "001234567890", "", "12", "2025", "900.000 đ", "100,00"),
)


def table(**changes: object) -> ShownTable:
    made = {"title": "Sổ", "columns": COLUMNS, "rows": ROWS, "filters": ("“ánh”",), **changes}
    return ShownTable(**made, made_on=dt.date(2026, 12, 20))  # type: ignore[arg-type]


def sheet(path: Path) -> list[list[object]]:
    """All cells, each row as wide as the table."""
    (only,) = read_workbook(path).sheets
    rows = {row.number: row.cells for row in only.rows}
    width = max(len(cells) for cells in rows.values())
    return [
        [cell or "" for cell in (*rows.get(n, ()), *[""] * (width - len(rows.get(n, ()))))]
        for n in range(1, max(rows) + 1)
    ]


def test_cells_become_what_they_mean(tmp_path: Path) -> None:
    path = write_shown(table(), tmp_path / "so.xlsx")
    rows = sheet(path)
    assert rows[0][0] == "Sổ"
    assert rows[1][0] == "Lọc theo: “ánh” · Xuất ngày 20/12/2026"
    assert rows[2] == [column.label for column in COLUMNS]
    first = ["=HYPERLINK(A1)", "080123456789", dt.date(2026, 3, 5), 3, 2026, 2_500_000, 97.5]
    assert rows[3] == first
    assert set(formulas_of(path.read_bytes())) == {"D6", "F6"}, "text that looks like a formula stays text"
    assert rows[4][2] == ""


def test_what_counts_adds_up_by_formulas_and_years_do_not(tmp_path: Path) -> None:
    path = write_shown(table(), tmp_path / "so.xlsx")
    found = formulas_of(path.read_bytes())
    assert found == {"D6": ("SUBTOTAL(109,D4:D5)", 15), "F6": ("SUBTOTAL(109,F4:F5)", 3_400_000)}
    assert sheet(path)[-1] == ["Cộng", "", "", 15, "", 3_400_000, ""]


def test_a_total_shown_becomes_formulas_only_where_it_is_the_sum(tmp_path: Path) -> None:
    columns = (ShownColumn("Đơn vị"), ShownColumn("Cá nhân", numeric=True), ShownColumn("Điểm", numeric=True))
    rows = [("Ấp 1", "2", "1,25"), ("Ấp 2", "3", "2,50"), ("Cộng", "5", "3,75")]
    path = write_shown(table(columns=columns, rows=rows), tmp_path / "a.xlsx")
    found = formulas_of(path.read_bytes())
    assert found == {"B6": ("SUBTOTAL(109,B4:B5)", 5), "C6": ("SUBTOTAL(109,C4:C5)", 3.75)}
    assert sheet(path)[-1] == ["Cộng", 5, 3.75]
    rows[-1] = ("Cộng", "5", "1,88")
    path = write_shown(table(columns=columns, rows=rows), tmp_path / "b.xlsx")
    assert sheet(path)[-1] == ["Cộng", "5", "1,88"], "an average stays as it was shown"
    assert len(sheet(path)) == 6


@pytest.mark.parametrize(
    ("texts", "numeric", "kind"),
    [
        (["1", "20"], True, "int"),
        (["1", "20"], False, "text"),
        (["007", "1"], True, "text"),
        (["080123456789"], True, "text"),
        (["1.200", "3"], True, "money"),
        (["12,5", "3"], True, "points"),
        (["12,5%"], True, "text"),
        (["31/12/2026", ""], False, "date"),
        (["31/02/2026"], False, "text"),
        (["1980", "31/12/1980"], False, "text"),
        ([], True, "text"),
    ],
)
def test_a_column_is_a_number_only_where_every_cell_is(texts: list[str], numeric: bool, kind: str) -> None:
    assert kind_of(texts, numeric) == kind


def test_csv_opens_in_excel_and_runs_nothing(tmp_path: Path) -> None:
    path = write_shown(table(), tmp_path / "so.csv")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 3
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[1] == ["'=HYPERLINK(A1)", *ROWS[0][1:]]
    assert rows[2] == list(ROWS[1])


@given(st.lists(st.text(alphabet=st.sampled_from("=+-@'a1,; \"\n\tữĐ"), max_size=8), min_size=1, max_size=5))
def test_csv_gives_every_text_back(texts: list[str]) -> None:
    made = ShownTable("x", [ShownColumn("Chữ"), ShownColumn("Cuối")], [(text, "z") for text in texts])
    text = csv_bytes(made).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[1:]
    assert [row[0].removeprefix("'") if row[0].startswith("'") else row[0] for row in rows] == texts
    assert not any(row[0].startswith(("=", "@")) for row in rows)


def test_a_file_that_is_there_and_other_endings_are_refused(tmp_path: Path) -> None:
    path = write_shown(table(), tmp_path / "so.csv")
    before = path.read_bytes()
    with pytest.raises(RuleViolation, match="đã có"):
        write_shown(table(rows=()), path)
    with pytest.raises(RuleViolation, match="không xuất được"):
        write_shown(table(), tmp_path / "so.pdf")
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["so.csv"]


def test_an_empty_table_still_has_its_headings(tmp_path: Path) -> None:
    rows = sheet(write_shown(table(rows=()), tmp_path / "trong.xlsx"))
    assert rows[2][0] == "Họ và tên"
    assert len(rows) == 3
