"""Cells as Excel, Word and browsers put them on the clipboard."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from thidua_desktop.ui.widgets.paste import pasted_cells

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><title>Danh sách</title>
<style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style></head>
<body lang=VI><!--StartFragment-->
<table class=MsoNormalTable border=1><tr style='mso-yfti-irow:0'>
 <td width=47><p class=MsoNormal align=center><b>TT<o:p></o:p></b></p></td>
 <td width=200><p class=MsoNormal><b>Họ và
  tên<o:p></o:p></b></p></td>
 <td><p class=MsoNormal><b>Đơn vị</b></p></td></tr>
<tr><td><p>1</p></td><td><p>Nguyễn Thị&nbsp; Lan</p><p>(Bí thư chi bộ)</p></td>
 <td rowspan=2><p>Trường Tiểu học<br>Thạnh Hóa</p></td></tr>
<tr><td><p>2</p></td><td><p>Võ Tú<span style='display:none;mso-hide:all'>xóa</span></p></td></tr>
<tr><td colspan=2><p>Cộng</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr>
<![if !supportMisalignedColumns]><tr height=0><td width=47></td><td width=200></td><td></td></tr><![endif]>
</table><!--EndFragment--></body></html>"""

EXCEL_HEAD = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta name=ProgId content=Excel.Sheet>'


def mime(text: str = "", html: str = "") -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    return made


def test_a_word_table_keeps_its_cells_whole() -> None:
    # Word's plain text breaks a cell of two paragraphs in two lines: it is not what is read.
    assert pasted_cells(mime("TT\tHọ và tên\tĐơn vị\n1\tNguyễn Thị  Lan\n(Bí thư chi bộ)\t…", WORD)) == [
        ["TT", "Họ và tên", "Đơn vị"],
        ["1", "Nguyễn Thị Lan\n(Bí thư chi bộ)", "Trường Tiểu học\nThạnh Hóa"],
        ["2", "Võ Tú", ""],
        ["Cộng", "", ""],
    ]


def test_merged_rows_repeat_their_text_where_rows_of_a_list_are_meant() -> None:
    rows = pasted_cells(mime(html=WORD), spread=True)
    assert rows[2] == ["2", "Võ Tú", "Trường Tiểu học\nThạnh Hóa"]
    assert rows[3] == ["Cộng", "", ""], "a cell merged over columns is not repeated"


def test_excel_is_taken_by_its_own_text() -> None:
    text = 'Họ tên\tThành tích\r\nLê A\t"Dòng một\nDòng ""hai"""\r\nTrần B\t"Dân vận khéo"\r\n'
    html = f"{EXCEL_HEAD}<table><tr><td>khác</td></tr></table></html>"
    assert pasted_cells(mime(text, html)) == [
        ["Họ tên", "Thành tích"],
        ["Lê A", 'Dòng một\nDòng "hai"'],
        ["Trần B", '"Dân vận khéo"'],
    ]


def test_excel_s_merged_cells_are_spread_over_the_rows_of_a_list() -> None:
    html = (
        f"{EXCEL_HEAD}<table><tr><td rowspan=2>Ấp 1</td><td>A</td></tr><tr><td>B</td></tr>"
        "<tr style='display:none'><td>ẩn</td><td>ẩn</td></tr>"
        "<tr><td colspan=2 style='mso-ignore:colspan'>Chữ tràn sang ô bên</td></tr></table>"
    )
    assert pasted_cells(mime("Ấp 1\tA\r\n\tB\r\n", html), spread=True) == [
        ["Ấp 1", "A"],
        ["Ấp 1", "B"],
        ["Chữ tràn sang ô bên", ""],
    ]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", []),
        ("\n", []),
        ("một ô", [["một ô"]]),
        ("a\tb\r\n\tc\r\n", [["a", "b"], ["", "c"]]),
        ("a\n\nb\n\n\n", [["a"], [""], ["b"]]),
        ("a\tb\tc\nd", [["a", "b", "c"], ["d", "", ""]]),
        ('"mở ngoặc\tmà không đóng', [['"mở ngoặc', "mà không đóng"]]),
        ('"a" và "b"\tc', [['"a" và "b"', "c"]]),
        ('""\tb', [['""', "b"]]),
        ("=1+1\t+84 91\t-5\t@x", [["=1+1", "+84 91", "-5", "@x"]]),
        ("079085000123\t001", [["079085000123", "001"]]),
    ],
)
def test_plain_text_is_rows_of_cells(text: str, cells: list[list[str]]) -> None:
    assert pasted_cells(mime(text)) == cells


def test_names_come_in_composed() -> None:
    assert pasted_cells(mime(unicodedata.normalize("NFD", "Nguyễn Thị Hòa\tVõ Tú"))) == [
        ["Nguyễn Thị Hòa", "Võ Tú"]
    ]


def test_a_table_within_a_cell_is_text_of_the_cell() -> None:
    html = "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"
    (row,) = pasted_cells(mime(html=html))
    assert row[-1] == "d"
    assert len(row) == 2
    assert "b" in row[0]


def test_words_without_a_table_are_one_cell_a_line() -> None:
    html = "<p>Ghi chú: <b>không có bảng</b></p>"
    assert pasted_cells(mime("Ghi chú: không có bảng", html)) == [["Ghi chú: không có bảng"]]


def test_what_is_not_closed_ends_with_its_table() -> None:
    html = "<table><tr><td>a<p style='display:none'>ẩn<td>b<tr><td>c</table><table><tr><td>d</table>"
    cells = [cell for row in pasted_cells(mime(html=html)) for cell in row if cell]
    assert "c" in cells or "d" in cells
    assert "ẩn" not in cells


CELLS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=12).map(
    lambda text: " ".join(unicodedata.normalize("NFC", text).split())
)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_no_text_is_lost_on_either_way(rows: list[list[str]]) -> None:
    """Both ways give the same cells, of whatever text."""

    def safe(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;")

    plain = "\n".join("\t".join(row) for row in rows)
    html = "".join("<tr>" + "".join(f"<td>{safe(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    by_html = pasted_cells(mime(html=f"<table>{html}</table>"))
    by_text = pasted_cells(mime(plain + "\n"))
    while by_text and not any(by_text[-1]):
        by_text.pop()
    assert by_html == by_text


def test_ten_thousand_rows_are_read_while_one_waits() -> None:
    row = "".join(f"<td><p class=MsoNormal>Ô số {number}<o:p></o:p></p></td>" for number in range(8))
    html = f"<table>{f'<tr>{row}</tr>' * 10_000}</table>"
    start = time.perf_counter()
    assert len(pasted_cells(mime(html=html))) == 10_000
    assert time.perf_counter() - start < 6
