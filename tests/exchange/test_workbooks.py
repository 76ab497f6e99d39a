"""Lists written as workbooks read back as they were, and text never becomes a formula."""

from __future__ import annotations

import datetime as dt
import errno
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.workbooks import Column, SheetOut, write_table, write_workbook

COLUMNS = [
    Column("STT", 6, "int"),
    Column("Họ và tên", 28),
    Column("Ngày sinh", 12, "date"),
    Column("Tiền thưởng", 14, "money"),
    Column("Điểm", 10, "points"),
]


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "sổ.xlsx"
    row = [1, "Đỗ Thị Liên", dt.date(1989, 10, 20), 2_530_000, 80_100]
    write_table(path, "SỔ KHEN THƯỞNG", COLUMNS, [row])
    (sheet,) = read_workbook(path).sheets
    assert sheet.rows[0].cells[0] == "SỔ KHEN THƯỞNG"
    assert sheet.rows[2].cells == ("STT", "Họ và tên", "Ngày sinh", "Tiền thưởng", "Điểm")
    assert sheet.rows[3].cells == (1.0, "Đỗ Thị Liên", dt.date(1989, 10, 20), 2_530_000.0, 80.1)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://vi-du.invalid/","Bấm vào đây")',
        "+84-000 000 000",
        "-1",
        "@SUM(A1)",
        "{=1+1}",
        "http://vi-du.invalid/",
        "mailto:a@example.invalid",
        "<b>&",
        "000123456789",
    ],
)
def test_text_stays_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write_table(path, "DS", [Column("Họ và tên"), Column("Số", kind="int")], [[text, text]])
    (sheet,) = read_workbook(path).sheets
    assert sheet.rows[3].cells == (text, text)
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        assert "xl/worksheets/_rels/sheet1.xml.rels" not in archive.namelist()


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=40))
def test_any_text_round_trips(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("out") / "a.xlsx"
    write_table(path, "DS", [Column("A"), Column("B")], [[text, "x"]])
    (sheet,) = read_workbook(path).sheets
    assert sheet.rows[3].cells == (text or None, "x")


def test_old_dates_blanks_and_long_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_table(path, "DS", COLUMNS, [[None, "x" * 40_000, dt.date(1899, 5, 1), None, None]])
    (sheet,) = read_workbook(path).sheets
    assert sheet.rows[3].cells == (None, "x" * 32_767, "01/05/1899", None, None)


def test_several_sheets_get_names_that_excel_takes(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    column = [Column("A")]
    names = ["Khối 1/2: các cơ quan [xã] và lực lượng vũ trang", "Trùng", "trùng", "?"]
    write_workbook(path, [SheetOut(name, "T", column, [[name]]) for name in names])
    sheets = read_workbook(path).sheets
    assert [sheet.rows[3].cells[0] for sheet in sheets] == names
    assert [len(sheet.name) <= 31 for sheet in sheets] == [True] * 4
    assert sheets[1].name == "Trùng"
    assert sheets[2].name == "trùng (2)"


def test_same_input_same_bytes(tmp_path: Path) -> None:
    files = [tmp_path / "a.xlsx", tmp_path / "b.xlsx"]
    for path in files:
        write_table(path, "DS", COLUMNS, [[1, "A", dt.date(2026, 1, 1), 5, 5]])
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def full(*args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("thidua_desktop.exchange.workbooks._write", full)
    with pytest.raises(StorageFault) as caught:
        write_table(path, "DS", COLUMNS, [])
    assert caught.value.code == "full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_failing_rows_leave_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        write_table(path, "DS", COLUMNS, [["thiếu cột"]])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"), [(errno.EACCES, "locked"), (errno.EROFS, "read_only"), (errno.ENOENT, "missing")]
)
def test_faults_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "a.xlsx"
    path.touch()

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageFault) as caught:
        write_table(path, "DS", COLUMNS, [])
    assert caught.value.code == code
    assert "a.xlsx" in caught.value.message


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageFault) as caught:
        write_table(tmp_path / "không có" / "a.xlsx", "DS", COLUMNS, [])
    assert caught.value.code == "missing"
