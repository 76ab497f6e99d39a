"""Reading real files, and saying what is wrong with bad ones."""

from __future__ import annotations

import datetime as dt
import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange import file_kinds
from thidua_desktop.exchange.readers import Merge, read_workbook

MakeXlsx = Callable[..., Path]
OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def code_of(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_workbook(path)
    assert caught.value.file == path.name
    assert path.name in caught.value.message
    assert caught.value.hint
    return caught.value.code


def test_cells_keep_their_kinds(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet("Một")
    page.write_string(4, 2, "=1+1")
    page.write_number(4, 3, 714888099)
    page.write_boolean(4, 4, True)
    page.write_datetime(5, 2, dt.datetime(2026, 1, 5), book.add_format({"num_format": "dd/mm/yyyy"}))
    page.write_datetime(5, 3, dt.time(7, 30), book.add_format({"num_format": "hh:mm"}))
    page.write_formula(5, 4, "=1/0", None, "#DIV/0!")
    page.write_string(9, 0, "   ")
    page.merge_range(6, 2, 7, 2, "gộp")
    book.add_worksheet("Ẩn").hide()
    book.close()
    one, two = read_workbook(path).sheets
    rows = {row.number: row.cells for row in one.rows}
    assert rows[5][2:] == ("=1+1", 714888099.0, True)
    assert isinstance(rows[5][3], float)
    assert rows[6][2:] == (dt.date(2026, 1, 5), "07:30", "#DIV/0!")
    assert one.rows[0].number == 1
    assert one.rows[-1].number == 7, "trailing blank rows are dropped"
    assert one.merged == (Merge(7, 2, 8, 2),)
    assert (one.hidden, two.hidden) == (False, True)


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".csv", ".docx"])
def test_every_sample_is_read(samples: Path, suffix: str) -> None:
    files = [f for f in samples.rglob(f"*{suffix}") if not f.name.startswith("expected")]
    assert files
    for file in files:
        assert any(sheet.rows for sheet in read_workbook(file).sheets), file.name


def test_formatted_blank_rows_of_a_real_list_are_dropped(samples: Path) -> None:
    book = read_workbook(samples / "de-nghi" / "09-de-nghi-mttq-doan-the-ap.xlsx")
    assert [(s.name, len(s.rows), s.hidden) for s in book.sheets] == [
        ("Cá nhân", 20, False),
        ("Tập thể", 10, False),
        ("Hộ gia đình", 16, False),
        ("DM", 6, True),
    ]


def test_rows_repeated_to_the_edge_of_an_ods_are_dropped(samples: Path) -> None:
    (sheet,) = read_workbook(samples / "de-nghi" / "06-de-nghi-truong-tieu-hoc.ods").sheets
    assert len(sheet.rows) == 34
    assert sheet.merged is None


def test_a_million_formatted_blank_rows_stay_small(tmp_path: Path) -> None:
    path = tmp_path / "trống.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet("DS").write_row(0, 0, ["Họ và tên", "Năm sinh"])
    book.close()
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    blank = b"".join(b'<row r="%d" s="1" customFormat="1"/>' % n for n in range(2, 1_048_577))
    parts[sheet] = parts[sheet].replace(b"</sheetData>", blank + b"</sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    (only,) = read_workbook(path).sheets
    assert len(only.rows) == 1


@pytest.mark.parametrize("name", ["không có.xlsx", "*.xlsx", "dài" * 99 + ".xlsx"])
def test_missing_file(tmp_path: Path, name: str) -> None:
    assert code_of(tmp_path / name) == "missing"


def test_empty_file(tmp_path: Path) -> None:
    for name in ("a.xlsx", "a.csv", "a.xls"):
        (tmp_path / name).touch()
        assert code_of(tmp_path / name) == "empty"


def test_workbook_without_a_cell(make_xlsx: MakeXlsx) -> None:
    assert code_of(make_xlsx([])) == "empty"


def test_text_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"\xef\xbb\xbf \r\n;;\r\n")
    assert code_of(path) == "empty"


@pytest.mark.parametrize("suffix", [".xlsx", ".xls"])
def test_password_protected_excel_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"mật{suffix}"
    path.write_bytes(OLE + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000))
    assert code_of(path) == "encrypted"


def test_password_protected_xls(samples: Path, tmp_path: Path) -> None:
    data = bytearray((samples / "de-nghi" / "04-de-nghi-tram-y-te-tcvn3.xls").read_bytes())
    begin = data.find(bytes.fromhex("0908100000060500"))
    second = begin + 4 + int.from_bytes(data[begin + 2 : begin + 4], "little")
    data[second : second + 2] = b"\x2f\x00"  # FILEPASS
    path = tmp_path / "mật.xls"
    path.write_bytes(data)
    assert code_of(path) == "encrypted"


def test_password_protected_ods(samples: Path, tmp_path: Path) -> None:
    source = samples / "de-nghi" / "06-de-nghi-truong-tieu-hoc.ods"
    path = tmp_path / "mật.ods"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "META-INF/manifest.xml":
                end = b"</manifest:manifest>"
                data = data.replace(end, b"<manifest:encryption-data/>" + end)
            new.writestr(name, data)
    assert code_of(path) == "encrypted"


@pytest.mark.parametrize("keep", [0.3, 0.7, 0.98])
@pytest.mark.parametrize("name", ["don-vi-can-bo-2026.xlsx", "de-nghi/06-de-nghi-truong-tieu-hoc.ods"])
def test_cut_file(samples: Path, tmp_path: Path, name: str, keep: float) -> None:
    data = (samples / name).read_bytes()
    path = tmp_path / Path(name).name
    path.write_bytes(data[: int(len(data) * keep)])
    assert code_of(path) == "corrupt"


def test_cut_xls(samples: Path, tmp_path: Path) -> None:
    data = (samples / "de-nghi" / "04-de-nghi-tram-y-te-tcvn3.xls").read_bytes()
    path = tmp_path / "a.xls"
    path.write_bytes(data[: len(data) // 3])
    assert code_of(path) == "corrupt"


def test_flipped_bytes_never_crash(samples: Path, tmp_path: Path) -> None:
    data = bytearray((samples / "de-nghi" / "04-de-nghi-tram-y-te-tcvn3.xls").read_bytes())
    path = tmp_path / "a.xls"
    codes: set[str] = set()
    for at in range(600, len(data), 397):
        damaged = bytearray(data)
        damaged[at] ^= 0xFF
        path.write_bytes(damaged)
        try:
            read_workbook(path)
        except Unreadable as fault:
            codes.add(fault.code)
    assert codes <= {"corrupt", "empty", "encrypted"}


@pytest.mark.parametrize(
    ("content", "suffix", "what"),
    [
        (b"%PDF-1.7\n...", ".xlsx", "PDF"),
        (b"<html><body><table><tr><td>STT</td></tr></table>", ".xls", "HTML"),
        (b"\xef\xbb\xbf  <!DOCTYPE html>", ".xls", "HTML"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com">', ".xls", "XML"),
        (b"STT;H\xe1\xbb\x8d t\xc3\xaan\r\n1;A\r\n", ".xlsx", ".csv"),
        (b"{\\rtf1 }", ".csv", "RTF"),
        (b"\x89PNG\r\n\x1a\n", ".xlsx", "ảnh"),
        (OLE + bytes(600) + "WordDocument".encode("utf-16-le"), ".xls", "Word"),
    ],
)
def test_file_that_is_not_what_its_ending_says(
    tmp_path: Path, content: bytes, suffix: str, what: str
) -> None:
    path = tmp_path / f"tệp{suffix}"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=what) as caught:
        read_workbook(path)
    assert caught.value.code == "wrong_type"


@pytest.mark.parametrize(
    ("sample", "ending"),
    [
        ("de-nghi/06-de-nghi-truong-tieu-hoc.ods", ".xlsx"),
        ("de-nghi/04-de-nghi-tram-y-te-tcvn3.xls", ".xlsx"),
        ("don-vi-can-bo-2026.xlsx", ".xls"),
        ("don-vi-can-bo-2026.xlsx", ".csv"),
        ("don-vi-can-bo-2026.xlsx", ".zip"),
        ("de-nghi/07-de-nghi-truong-thcs.docx", ".xlsx"),
        ("don-vi-can-bo-2026.xlsx", ".docx"),
    ],
)
def test_spreadsheet_under_another_ending(samples: Path, tmp_path: Path, sample: str, ending: str) -> None:
    path = tmp_path / f"tệp{ending}"
    path.write_bytes((samples / sample).read_bytes())
    assert code_of(path) == "wrong_type"


def test_folder_and_owner_file_of_excel(tmp_path: Path) -> None:
    folder = tmp_path / "thư mục.xlsx"
    folder.mkdir()
    assert code_of(folder) == "wrong_type"
    owner = tmp_path / "~$danh sách.xlsx"
    owner.write_bytes(b"\x05user" + bytes(160))
    assert code_of(owner) == "wrong_type"


@pytest.mark.parametrize("error", [PermissionError(13, "denied"), OSError(5, "busy")])
def test_locked_file(samples: Path, monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    def refuse(self: Path, *args: object, **kwargs: object) -> io.BytesIO:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    assert code_of(samples / "don-vi-can-bo-2026.xlsx") == "locked"


def test_zip_bomb_is_refused_before_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_kinds, "MAX_UNPACKED_BYTES", 10_000)
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 20_000)
    assert code_of(path) == "too_large"


def test_too_large_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_kinds, "MAX_FILE_BYTES", 100)
    path = tmp_path / "a.csv"
    path.write_text("a;b\n" * 100, encoding="utf-8")
    assert code_of(path) == "too_large"


def test_one_stray_cell_at_the_far_corner_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "xa.xlsx"
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet()
    page.write(0, 0, "Họ và tên")
    page.write(1_048_575, 16_383, "x")
    book.close()
    assert code_of(path) == "too_large"


def test_values_repeated_to_the_edge_of_an_ods_are_refused(samples: Path, tmp_path: Path) -> None:
    source = samples / "de-nghi" / "06-de-nghi-truong-tieu-hoc.ods"
    path = tmp_path / "lặp.ods"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "content.xml":
                row = (
                    b'<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
                    b'table:number-columns-repeated="1000" office:value-type="float" office:value="1"/>'
                    b"</table:table-row>"
                )
                data = data.replace(b"</table:table>", row + b"</table:table>", 1)
            new.writestr(name, data)
    assert code_of(path) == "too_large"


def test_reading_needs_no_heavy_import_at_start() -> None:
    program = (
        "import sys\n"
        "from thidua_desktop.exchange import headings, kinds, readers, text_repair, workbooks\n"
        "print(sorted({'python_calamine', 'xlsxwriter', 'rapidfuzz'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
