"""Text tables: encodings, separators, quotes."""

from __future__ import annotations

import csv
import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.domain.old_encodings import OldEncoding, encode
from thidua_desktop.exchange import csv_text, readers
from thidua_desktop.exchange.csv_text import decode_bytes, records, separator_of
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.text_repair import repair_sheet

TEXT = (
    "DANH SÁCH ĐỀ NGHỊ\r\nSTT;Họ và tên;Đơn vị\r\n1;Nguyễn Thị Hồng Hạnh;Trường Mầm non Thạnh Hóa\r\n"
    "2;Trần Văn Đức;Phòng Kinh tế\r\n"
)


def to_cp1258(text: str) -> bytes:
    """cp1258 writes the tone after its letter."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = []
    for char in text:
        parts = unicodedata.normalize("NFD", char)
        bare = unicodedata.normalize("NFC", "".join(c for c in parts if c not in tones))
        out.append(bare + "".join(c for c in parts if c in tones))
    return "".join(out).encode("cp1258")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode(encoding: str) -> None:
    assert decode_bytes(TEXT.encode(encoding)).removeprefix("\ufeff") == TEXT


def test_cp1258() -> None:
    assert unicodedata.normalize("NFC", decode_bytes(to_cp1258(TEXT))) == TEXT


@pytest.mark.parametrize("encoding", [OldEncoding.TCVN3, OldEncoding.VNI])
def test_old_encodings_stay_as_cp1252_shows_them(encoding: OldEncoding) -> None:
    seen = encode(TEXT, encoding)
    assert decode_bytes(seen.encode("latin-1")) == seen


def test_western_text() -> None:
    assert decode_bytes("Nom;Prénom\nLefèvre;Zoë\n".encode("cp1252")) == "Nom;Prénom\nLefèvre;Zoë\n"


@given(st.binary(max_size=300))
def test_any_bytes_become_text(data: bytes) -> None:
    records(decode_bytes(data))


@pytest.mark.parametrize("separator", [";", ",", "\t", "|", "^"])
def test_separator(separator: str) -> None:
    text = f"Danh sách, năm 2026\nSTT{separator}Tên{separator}Lý do\n1{separator}A{separator}tốt, đẹp\n"
    assert separator_of(text) == separator


def test_commas_inside_cells_do_not_win() -> None:
    lines = ["STT;Thành tích"] + [f"{n};giỏi, chăm, ngoan, hiền" for n in range(9)]
    assert separator_of("\n".join(lines)) == ";"


def test_rows_count_lines_as_an_editor_shows_them() -> None:
    rows = records('Tiêu đề\r\na;"hai\r\ndòng";"có ""ngoặc"""\r\n\r\nb;c;d\r\n;;\r\n')
    assert [(row.number, row.cells) for row in rows] == [
        (1, ("Tiêu đề",)),
        (2, ("a", "hai\r\ndòng", 'có "ngoặc"')),
        (4, ()),
        (5, ("b", "c", "d")),
    ]


@pytest.mark.parametrize("limit", ["MAX_TEXT_CELLS", "MAX_TEXT_BYTES"])
def test_lines_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    path = tmp_path / "dài.csv"
    path.write_text("a;b\n" * 400, encoding="utf-8")
    assert len(read_workbook(path).sheets[0].rows) == 400
    monkeypatch.setattr(readers if limit == "MAX_TEXT_BYTES" else csv_text, limit, 1_000)
    with pytest.raises(Unreadable) as caught:
        read_workbook(path)
    assert caught.value.code == "too_large"


def test_hint_of_excel_is_obeyed() -> None:
    assert [row.cells for row in records("sep=|\na|b;c\n")] == [("a", "b;c")]


@given(
    st.lists(
        st.lists(st.text(alphabet="aăâ \"';,\n=1"), min_size=2, max_size=2),
        min_size=1,
        max_size=5,
    )
)
def test_what_csv_writes_is_read_back(table: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(table)
    text = "sep=\t\n" + out.getvalue()
    expected = [tuple(cell if cell.strip() else None for cell in row) for row in table]
    while expected and not any(expected[-1]):
        expected.pop()
    assert [row.cells for row in records(text)] == expected


def test_sample_in_vni(samples: Path) -> None:
    (sheet,) = read_workbook(samples / "de-nghi" / "05-de-nghi-truong-mam-non-vni.csv").sheets
    repaired = repair_sheet(sheet)
    assert repaired.sheet.rows[2].cells[1] == "Trần Diễm Nga"
    assert set(repaired.conversions.values()) == {"vni"}
    assert sheet.rows[2].number == 3
