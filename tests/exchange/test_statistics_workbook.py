"""The workbook of the statistics: printed on landscape A4, heads repeated, every word of a head seen."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

import pytest

from tests.documents.statistics_samples import tables
from thidua_desktop.exchange.cell_lines import lines_of
from thidua_desktop.exchange.statistics_workbook import SheetWords, statistics_workbook

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


@pytest.fixture(scope="module", params=["06", "07"])
def package(request: pytest.FixtureRequest) -> zipfile.ZipFile:
    made = tables(request.param)
    remark = "Ghi chú: " + "một câu nói dài về những mục chưa đếm được " * 6
    heads = ("Đơn vị báo cáo: Ủy ban nhân dân xã", "Đơn vị nhận báo cáo: …", "Ngày nhận báo cáo: 15/12/2026")
    words = {
        one.form.key: SheetWords(heads, "CHƯA ĐỦ" if one.form.unfilled else "", (remark,)) for one in made
    }
    content = statistics_workbook(made, "Thông tư", words)
    return zipfile.ZipFile(io.BytesIO(content))


def sheets(package: zipfile.ZipFile) -> list[ElementTree.Element]:
    return [ElementTree.fromstring(package.read(f"xl/worksheets/sheet{i}.xml")) for i in range(1, 6)]


def widths(sheet: ElementTree.Element) -> dict[int, float]:
    found = {}
    for col in sheet.iterfind("m:cols/m:col", _NS):
        for at in range(int(col.get("min", "0")), int(col.get("max", "0")) + 1):
            found[at] = float(col.get("width", "0"))
    return found


def column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def texts(package: zipfile.ZipFile, sheet: ElementTree.Element) -> dict[tuple[int, int], str]:
    """(row, column) from 1 → text."""
    shared = [
        "".join(part.text or "" for part in item.iterfind(".//m:t", _NS))
        for item in ElementTree.fromstring(package.read("xl/sharedStrings.xml")).iterfind("m:si", _NS)
    ]
    found = {}
    for cell in sheet.iterfind(".//m:c[@t='s']", _NS):
        place = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r", ""))
        assert place
        value = cell.find("m:v", _NS)
        assert value is not None
        found[int(place[2]), column(place[1])] = shared[int(value.text or "0")]
    return found


def test_every_sheet_prints_on_landscape_a4_one_page_wide_with_its_head(package: zipfile.ZipFile) -> None:
    for sheet in sheets(package):
        setup = sheet.find("m:pageSetup", _NS)
        assert setup is not None
        assert setup.get("orientation") == "landscape"
        assert setup.get("paperSize") == "9"
        assert setup.get("fitToHeight") == "0"
        fit = sheet.find("m:sheetPr/m:pageSetUpPr", _NS)
        assert fit is not None
        assert fit.get("fitToPage") == "1"
    book = package.read("xl/workbook.xml").decode()
    assert book.count("_xlnm.Print_Titles") == 5
    assert book.count("$7:$9") == 5
    assert book.count("_xlnm.Print_Area") == 5


def test_every_sheet_says_who_reports_to_whom_and_when(package: zipfile.ZipFile) -> None:
    for sheet in sheets(package):
        said = texts(package, sheet)
        assert said[1, 1] == "Đơn vị báo cáo: Ủy ban nhân dân xã"
        assert said[2, 1] == "Đơn vị nhận báo cáo: …. Ngày nhận báo cáo: 15/12/2026"
        assert said[3, 1].startswith("Biểu số 0")


def test_no_sheet_is_shrunk_until_it_cannot_be_read(package: zipfile.ZipFile) -> None:
    for sheet in sheets(package):
        # 132 letters fill the page at full size; the widest form keeps three quarters of it.
        assert sum(widths(sheet).values()) < 132 / 0.75


def test_every_word_of_a_head_fits_its_column_and_row(package: zipfile.ZipFile) -> None:
    for sheet in sheets(package):
        wide, said = widths(sheet), texts(package, sheet)
        heights = {
            int(row.get("r", "0")): float(row.get("ht", "15")) for row in sheet.iterfind(".//m:row", _NS)
        }
        merged = {}
        for area in sheet.iterfind("m:mergeCells/m:mergeCell", _NS):
            found = re.fullmatch(r"([A-Z]+)(\d+):([A-Z]+)(\d+)", area.get("ref", ""))
            assert found
            merged[int(found[2]), column(found[1])] = (int(found[4]), column(found[3]))
        for (row, at), text in said.items():
            if row not in (7, 8):
                continue
            last_row, last = merged.get((row, at), (row, at))
            room = sum(wide[i] for i in range(at, last + 1))
            # A bold letter of the small heads takes about 0.85 of a column's letter.
            assert max(map(len, text.split())) * 0.8 <= room, (text, room)
            assert heights[row] + (heights[8] if last_row == 8 > row else 0) >= 15.75 * lines_of(text, room)


def test_labels_and_remarks_have_the_height_of_their_lines(package: zipfile.ZipFile) -> None:
    for sheet in sheets(package):
        wide, said = widths(sheet), texts(package, sheet)
        heights = {int(row.get("r", "0")): row.get("ht") for row in sheet.iterfind(".//m:row", _NS)}
        for (row, at), text in said.items():
            if at == 1 and row > 9 and text.startswith("Ghi chú"):
                assert float(heights[row] or 0) >= 15.75 * lines_of(text, sum(wide.values()))
            elif at == 1 and row > 9 and "Chia" not in text:
                assert float(heights[row] or 15) >= 15 * lines_of(text, wide[1])


def test_rows_nobody_filled_in_are_left_out_and_none_is_a_dash(package: zipfile.ZipFile) -> None:
    said = " ".join(texts(package, sheets(package)[4]).values())
    assert "Tổng số" in said
    assert "thứ 1" not in said
    assert "CHƯA ĐỦ. Đơn vị tính: Người" in said
    assert "chưa rõ" not in said
    styles = package.read("xl/styles.xml").decode()
    assert "#,##0;-#,##0;&quot;-&quot;" in styles


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [("", 10, 1), ("Tập thể", 10, 1), ("Tập thể", 5, 2), ("Chiến sĩ thi đua", 8, 2)],
)
def test_lines_are_filled_as_a_cell_does(text: str, width: float, lines: int) -> None:
    assert lines_of(text, width) == lines
