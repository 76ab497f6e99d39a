"""Fonts of columns and errors of formulas, which the reader of values does not give."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from thidua_desktop.domain.old_encodings import OldEncoding, encode
from thidua_desktop.exchange import cell_marks
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.text_repair import repair_sheet

NAMES = ["Nguyễn Thị Lan", "Trần Văn Đức", "Lê Thị Ánh"]


def book_of(tmp_path: Path, font: str, *, heading_font: str = "", rows: int = 1) -> Path:
    path = tmp_path / "phông.xlsx"
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet("Danh sách & mục")
    page.write_string(0, 0, "Ho va ten", book.add_format({"font_name": heading_font or "Arial"}))
    look = book.add_format({"font_name": font})
    for at in range(rows):
        for place, name in enumerate(NAMES):
            page.write_string(1 + at * len(NAMES) + place, 0, encode(name, OldEncoding.TCVN3_CAPS), look)
    page.write_formula(1, 1, "=1/0", None, "#DIV/0!")
    page.write_formula(2, 1, "=NA()", None, "#N/A")
    page.write_string(2, 2, "#REF!")
    page.write_number(3, 3, 5)
    book.close()
    return path


def test_fonts_of_xlsx_tell_capitals(tmp_path: Path) -> None:
    (sheet,) = read_workbook(book_of(tmp_path, ".VnTimeH")).sheets
    assert sheet.fonts == {0: ".VnTimeH"}
    repaired = repair_sheet(sheet)
    assert repaired.conversions[0] == "tcvn3-hoa"
    assert [row.cells[0] for row in repaired.sheet.rows[1:]] == [name.upper() for name in NAMES]


def test_fonts_of_today_are_none(tmp_path: Path) -> None:
    (sheet,) = read_workbook(book_of(tmp_path, "Times New Roman", heading_font=".VnTime")).sheets
    assert sheet.fonts == {}, "one heading is not the column"


def test_errors_arrive_as_what_the_formula_came_to(tmp_path: Path) -> None:
    (sheet,) = read_workbook(book_of(tmp_path, "Arial")).sheets
    assert [row.cells[1:] for row in sheet.rows] == [
        (None, None, None),
        ("#DIV/0!", None, None),
        ("#N/A", "#REF!", None),
        (None, None, 5.0),
    ]


def test_marks_do_not_depend_on_where_a_sheet_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = book_of(tmp_path, ".VnTime", rows=30)
    whole = cell_marks.marks_of_xlsx(path)
    for piece in (700, 1_003, 2_500):
        monkeypatch.setattr(cell_marks, "_PIECE", piece)
        assert cell_marks.marks_of_xlsx(path) == whole


def ods_of(tmp_path: Path, rows: str) -> Path:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text", "style")
    )
    content = (
        f'<office:document-content {names} xmlns:calcext="urn:org:documentfoundation:names:calc:1.0">'
        '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell">'
        '<style:text-properties style:font-name="VNI-Times"/></style:style></office:automatic-styles>'
        '<office:body><office:spreadsheet><table:table table:name="DS"><table:table-column/>'
        '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/>'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "phông.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return path


def test_fonts_and_errors_of_ods(tmp_path: Path) -> None:
    text = '<table:table-cell {}office:value-type="string"><text:p>Traàn</text:p></table:table-cell>'
    failed = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    )
    own = text.format('table:style-name="ce1" ')
    rows = (
        f"<table:table-row>{own}{text.format('')}{text.format('')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        f"<table:table-row>{own}{failed}</table:table-row>"
    )
    (sheet,) = read_workbook(ods_of(tmp_path, rows)).sheets
    assert sheet.fonts == dict.fromkeys(range(3), "VNI-Times")
    assert sheet.rows[3].cells[:2] == ("Traàn", "#DIV/0!")
