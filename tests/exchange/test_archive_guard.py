"""What unpacks to more than there is memory for is refused, whatever the archive says of itself."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import xlsxwriter

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange import archive_guard
from thidua_desktop.exchange.archive_guard import Guard, TooMuch
from thidua_desktop.exchange.readers import read_workbook

MakeXlsx = Callable[..., Path]
MOST_ROWS = archive_guard.MAX_CELLS // 9
SHEET = "xl/worksheets/sheet1.xml"


def changed(path: Path, parts: Mapping[str, Callable[[bytes], bytes]], more: int = 0) -> Path:
    """``path`` with parts changed, and ``more`` parts added."""
    with zipfile.ZipFile(path) as old:
        content = {name: old.read(name) for name in old.namelist()}
    for name, change in parts.items():
        content[name] = change(content[name])
    content |= {f"xl/media/{number}.bin": b"" for number in range(more)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in content.items():
            new.writestr(name, data)
    return path


def code_of(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_workbook(path)
    return caught.value.code


FAR_CELLS = [
    b'<row r="2"><c r="C4294967295"><v>1</v></c></row>',
    b'<row r="2"><c r="XFDAB9"><v>1</v></c></row>',
    b'<row r="2"><c r="xfd1048576"><v>1</v></c></row>',
    b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    b'<row r="1048576"><c s="1" r="XFD1048576" t="n"><v>1</v></c></row>',
    b"<row r='1048576'><c r='XFD1048576'><f>1+1</f><v>2</v></c></row>",
    b'<row r="2"><c r="XFD2"><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>',
    b'<row r="2">' + b"<c/>" * 16_383 + b'<c><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>',
]


@pytest.mark.parametrize("cell", FAR_CELLS)
def test_a_cell_at_the_edge_of_the_sheet_is_refused_whatever_is_said_of_its_size(
    make_xlsx: MakeXlsx, cell: bytes
) -> None:
    path = make_xlsx([["Họ và tên"], ["Võ Tú"]])
    changed(path, {SHEET: lambda xml: xml.replace(b"</sheetData>", cell + b"</sheetData>")})
    assert code_of(path) == "too_large"


def test_blank_formatted_cells_to_the_edge_are_nothing(make_xlsx: MakeXlsx) -> None:
    blank = b'<row r="1048576" s="1"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"/></row>'
    path = make_xlsx([["Họ và tên"], ["Võ Tú"]])
    changed(path, {SHEET: lambda xml: xml.replace(b"</sheetData>", blank + b"</sheetData>")})
    assert len(read_workbook(path).sheets[0].rows) == 2


def test_a_list_as_large_as_lists_get_is_read(make_xlsx: MakeXlsx) -> None:
    path = make_xlsx([[f"Cột {number}" for number in range(300)], *([[1] * 300] * 40)])
    assert read_workbook(path).sheets[0].width == 300


def test_a_part_longer_than_it_says_is_not_unpacked(make_xlsx: MakeXlsx) -> None:
    path = make_xlsx([["Họ và tên"]])
    changed(path, {"xl/styles.xml": lambda xml: xml + b" " * 3_000_000})
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/styles.xml").file_size
    spelled = struct.pack("<I", size)
    assert data.count(spelled) == 2
    path.write_bytes(bytes(data).replace(spelled, struct.pack("<I", 1_000)))
    assert code_of(path) == "too_large"


def test_too_many_parts(make_xlsx: MakeXlsx, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_guard, "MAX_PARTS", 100)
    assert code_of(changed(make_xlsx([["Họ và tên"]]), {}, more=200)) == "too_large"


def test_one_long_text_in_many_cells(make_xlsx: MakeXlsx, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [["Họ và tên", "Thành tích"], *([["Võ Tú", "x" * 5_000]] * 30)]
    path = make_xlsx(rows)
    assert len(read_workbook(path).sheets[0].rows) == 31
    monkeypatch.setattr(archive_guard, "MAX_TEXT", 140_000)
    assert code_of(path) == "too_large"
    monkeypatch.setattr(archive_guard, "MAX_TEXT", 160_000)
    assert len(read_workbook(path).sheets[0].rows) == 31


def test_an_archive_inside_an_archive_is_not_opened(tmp_path: Path, make_xlsx: MakeXlsx) -> None:
    inner = make_xlsx([["Họ và tên"]]).read_bytes()
    path = tmp_path / "lồng.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bên trong.xlsx", inner)
    assert code_of(path) == "wrong_type"


LOL = "".join(
    f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' if at else '<!ENTITY l0 "lollollollol">' for at in range(10)
)


def test_entities_that_grow_without_end(samples: Path, tmp_path: Path, make_xlsx: MakeXlsx) -> None:
    def bomb(xml: bytes) -> bytes:
        _, mark, rest = xml.partition(b"?>")
        body = (rest if mark else xml).decode()
        first = body.index(">", body.index("<")) + 1
        return f"<!DOCTYPE x [{LOL}]>{body[:first]}&l9;{body[first:]}".encode()

    for name, part in (
        ("07-de-nghi-truong-thcs.docx", "word/document.xml"),
        ("06-de-nghi-truong-tieu-hoc.ods", "content.xml"),
    ):
        path = tmp_path / name
        path.write_bytes((samples / "de-nghi" / name).read_bytes())
        end, peak = measured(changed(path, {part: bomb}))
        assert (end, peak < 150) == ("corrupt", True), name
    end, peak = measured(changed(make_xlsx([["Họ và tên"], ["Võ Tú"]]), {SHEET: bomb}))
    assert (end, peak < 150) == ("corrupt", True)


def test_the_guard_reads_nothing_beyond_the_end() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "x" * 100)
    with zipfile.ZipFile(packed) as archive:
        Guard(packed, archive).check(1_000)
        with pytest.raises(TooMuch):
            Guard(packed, archive).check(99)


def test_one_cell_far_away_in_a_binary_sheet() -> None:
    def guarded(*records: tuple[int, int]) -> None:
        sheet = b"".join(bytes([kind, 8]) + struct.pack("<II", number, 0) for kind, number in records)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("xl/worksheets/sheet1.bin", b"\x81\x01\x00" + sheet)
        with zipfile.ZipFile(packed) as archive:
            Guard(packed, archive).check(1_000)

    row, blank, number = 0, 1, 5
    guarded((row, 0), (number, 8), (row, 99_999), (number, 8), (blank, 16_383))
    with pytest.raises(TooMuch):
        guarded((row, 1_048_575), (number, 16_383))


MEASURE = """
import sys
from pathlib import Path
from tests.memory import peak_mb
from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange.readers import read_workbook
try:
    print(len(read_workbook(Path(sys.argv[1])).sheets[0].rows))
except Unreadable as error:
    print(error.code)
print(peak_mb())
"""


def measured(path: Path) -> tuple[str, int]:
    """What reading ``path`` ends in, and the most memory it took, in MB."""
    if sys.platform != "linux":
        pytest.skip("asks Linux how much memory was used")
    words = [sys.executable, "-c", MEASURE, str(path)]
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=True, cwd=root)
    end, peak = done.stdout.split()
    return end, int(peak)


def test_a_million_rows_stay_below_half_a_gigabyte(make_xlsx: MakeXlsx) -> None:
    path = make_xlsx([["Họ và tên", "Năm sinh"], ["Võ Tú", 1980]])
    blank = b"".join(b'<row r="%d" s="1"><c r="A%d" s="1"/></row>' % (n, n) for n in range(3, 1_048_577))
    changed(path, {SHEET: lambda xml: xml.replace(b"</sheetData>", blank + b"</sheetData>")})
    end, peak = measured(path)
    assert end == "2"
    assert peak < 500


def test_a_full_rectangle_of_cells_stays_below_half_a_gigabyte(make_xlsx: MakeXlsx) -> None:
    path = make_xlsx([["Họ và tên"]])
    far = b'<row r="%d"><c r="I%d"><v>1</v></c></row>' % (MOST_ROWS, MOST_ROWS)
    changed(path, {SHEET: lambda xml: xml.replace(b"</sheetData>", far + b"</sheetData>")})
    end, peak = measured(path)
    assert end == str(MOST_ROWS)
    assert peak < 500


@pytest.mark.parametrize("filler", [b"<w:p/>" * 2_000_000, b"<w:tbl><w:tr>" + b"<w:tc/>" * 2_000_000])
def test_a_document_of_nothing_without_end(samples: Path, tmp_path: Path, filler: bytes) -> None:
    path = tmp_path / "dài.docx"
    path.write_bytes((samples / "de-nghi" / "07-de-nghi-truong-thcs.docx").read_bytes())
    changed(path, {"word/document.xml": lambda xml: xml.replace(b"<w:body>", b"<w:body>" + filler)})
    _, peak = measured(path)
    assert peak < 500


def test_a_list_as_excel_writes_it_is_told_at_a_glance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name space r="http… above every sheet is no cell in a column of three letters."""
    path = tmp_path / "danh-sach.xlsx"
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet()
    for row in range(10_001):
        page.write_row(row, 0, ["Võ Tú", 1])
    book.close()

    def measured(guard: Guard, info: zipfile.ZipInfo) -> None:
        raise AssertionError("the cells were measured one by one")

    monkeypatch.setattr(Guard, "_rectangle", measured)

    with path.open("rb") as file, zipfile.ZipFile(file) as archive:
        Guard(file, archive).check(archive_guard.MAX_CONTENT)
