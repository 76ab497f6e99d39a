"""Lists in Word documents: tables as people draw them, and documents that cannot be read."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange import docx_tables, file_kinds
from thidua_desktop.exchange.headings import find_table
from thidua_desktop.exchange.kinds import FIELDS
from thidua_desktop.exchange.readers import Merge, Sheet, read_workbook
from thidua_desktop.exchange.shared_cells import split_authors, split_birth, split_unit

SAMPLE = "de-nghi/07-de-nghi-truong-thcs.docx"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def cell(text: str = "", *, span: int = 1, merge: str = "", inside: str = "") -> str:
    """A ``w:tc``; ``merge``: "restart" or "continue"; ``inside``: XML in place of a run."""
    shape = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    if merge:
        shape += "<w:vMerge/>" if merge == "continue" else f'<w:vMerge w:val="{merge}"/>'
    run = inside or f"<w:r><w:t>{text}</w:t></w:r>"
    return f"<w:tc><w:tcPr>{shape}</w:tcPr><w:p>{run}</w:p></w:tc>"


def row(*cells: str, properties: str = "") -> str:
    made = [one if one.startswith("<") else cell(one) for one in cells]
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(made)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def paragraph(text: str) -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(path: Path, *body: str, part: str = "word/document.xml", head: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        text = f'{head}<w:document xmlns:w="{W}"><w:body>{"".join(body)}</w:body></w:document>'
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, text)
    return path


def read(tmp_path: Path, *body: str) -> tuple[Sheet, ...]:
    return read_workbook(document(tmp_path / "danh sách.docx", *body)).sheets


def code_of(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_workbook(path)
    assert path.name in caught.value.message
    assert caught.value.hint
    return caught.value.code


LIST = table(row("STT", "Họ và tên", "Danh hiệu"), row("1", "Trần Văn An", "LĐTT"))
BLOCK = table(row("UBND XÃ THẠNH HÓA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))


def test_the_list_is_the_second_of_three_tables(samples: Path) -> None:
    head, found, signatures = read_workbook(samples / SAMPLE).sheets
    assert (head.name, found.name, signatures.name) == ("bảng 1", "bảng 2", "bảng 3")
    assert "TRƯỜNG TRUNG HỌC CƠ SỞ THẠNH HÓA" in found.above
    assert found.above.endswith("DANH SÁCH\nĐề nghị xét khen thưởng năm 2026")
    read_list = find_table(found, FIELDS["nominations"])
    people = [one for one in read_list.rows if one.role == "data"]
    assert (read_list.heading_row, len(people), people[0].number) == (1, 27, 3)
    assert people[0].values["unit"] == people[0].values["name"], "a collective: no post, no birth"
    assert (people[0].values["post"], people[0].values["birth"]) == (None, None)
    assert people[1].values["name"] == "Trần Mỹ Hiền"
    assert people[1].values["birth"] == "1968"
    assert people[1].values["post"] == "Hiệu trưởng"
    assert people[1].values["unit"] == "Trường Trung học cơ sở Thạnh Hóa"
    assert {one.group for one in people} == {"I. Tập thể", "II. Cá nhân"}
    assert not find_table(signatures, FIELDS["nominations"]).found


def test_each_list_stands_under_the_letterhead_and_its_own_title(tmp_path: Path) -> None:
    _, one, two = read(tmp_path, BLOCK, paragraph("I. Tập thể"), LIST, paragraph("II. Cá nhân"), LIST)
    assert one.above.split("\n")[0] == two.above.split("\n")[0] == "UBND XÃ THẠNH HÓA"
    assert (one.above.split("\n")[-1], two.above.split("\n")[-1]) == ("I. Tập thể", "II. Cá nhân")
    assert "Tập thể" not in two.above


def test_merged_cells_keep_their_columns(tmp_path: Path) -> None:
    (sheet,) = read(
        tmp_path,
        table(
            row(cell("STT", merge="restart"), cell("Năm sinh", span=2), cell("Họ và tên", merge="restart")),
            row(cell(merge="continue"), "Nam", "Nữ", cell(merge="continue")),
            row("1", "1980", "", "Trần Văn An"),
            row(cell("2", merge="restart"), "", "1985", "Lê Thị Bé"),
            row(cell(merge="continue"), "", "1985", "Lê Thị Bé"),
            row(cell("II. Tập thể", span=4)),
        ),
    )
    assert [line.cells for line in sheet.rows] == [
        ("STT", "Năm sinh", None, "Họ và tên"),
        (None, "Nam", "Nữ", None),
        ("1", "1980", None, "Trần Văn An"),
        ("2", None, "1985", "Lê Thị Bé"),
        (None, None, "1985", "Lê Thị Bé"),
        ("II. Tập thể", None, None, None),
    ]
    assert sheet.merged == (
        Merge(1, 0, 2, 0),
        Merge(1, 1, 1, 2),
        Merge(1, 3, 2, 3),
        Merge(4, 0, 5, 0),
        Merge(6, 0, 6, 3),
    )


def test_borders_dragged_by_hand_do_not_move_a_cell_to_another_column(tmp_path: Path) -> None:
    (sheet,) = read(
        tmp_path,
        table(
            row(cell("STT"), cell("Họ và tên", span=2), cell("Danh hiệu", span=2)),
            row(cell("1", span=2), cell("Trần Văn An"), cell("LĐTT", span=2)),
            row(cell("2"), cell("Lê Thị Bé", span=3), cell("LĐTT")),
            row(cell("Tổng cộng", span=4), cell("2")),
            row(cell("I. Ban giám hiệu", span=5)),
            row("3", "Võ Cường", "LĐTT", "thừa một ô"),
        ),
    )
    assert [line.cells for line in sheet.rows] == [
        ("STT", "Họ và tên", "Danh hiệu"),
        ("1", "Trần Văn An", "LĐTT"),
        ("2", "Lê Thị Bé", "LĐTT"),
        ("Tổng cộng", None, "2"),
        ("I. Ban giám hiệu", None, None),
        ("3", "Võ Cường", "LĐTT\nthừa một ô"),
    ]


def test_more_group_lines_than_rows_are_still_a_list(tmp_path: Path) -> None:
    groups = [
        line for place in range(4) for line in (row(cell(f"Ấp {place}", span=3)), row("1", "An", "LĐTT"))
    ]
    (sheet,) = read(tmp_path, table(row("STT", "Họ và tên", "Danh hiệu"), *groups, row(cell("Hết", span=3))))
    assert sheet.width == 3


def test_words_as_word_writes_them(tmp_path: Path) -> None:
    deleted = "<w:del><w:r><w:delText>Lê</w:delText></w:r></w:del>"
    moved = "<w:moveFrom><w:r><w:t>Lê</w:t></w:r></w:moveFrom>"
    inserted = "<w:ins><w:r><w:t>Trần</w:t></w:r></w:ins>"
    run = "<w:r><w:tab/><w:t>Văn</w:t><w:br/><w:t>An</w:t></w:r>"
    code = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    inner = (
        f"<w:tc><w:p/>{table(row('trong', 'trong', 'trong'))}<w:p><w:r><w:t>ngoài</w:t></w:r></w:p></w:tc>"
    )
    control = f"<w:sdt><w:sdtContent>{cell('1')}</w:sdtContent></w:sdt>"
    outer, inside = read(
        tmp_path,
        table(
            row("STT", "Họ và tên", "Danh hiệu"),
            row(control, cell(inside=deleted + moved + inserted + run + code), inner),
            row("2", "Gạch đi", "LĐTT", properties="<w:del/>"),
            row("3", "Còn lại", "LĐTT", properties='<w:gridBefore w:val="0"/>'),
        ),
    )
    assert outer.rows[1].cells == ("1", "Trần Văn\nAn", "ngoài")
    assert not any(outer.rows[2].cells), "a row struck out keeps its number only"
    assert (outer.rows[3].number, outer.rows[3].cells[1]) == (4, "Còn lại")
    assert inside.rows[0].cells == ("trong", "trong", "trong")


def test_a_row_that_begins_further_right(tmp_path: Path) -> None:
    late = row("Trần Văn An", "LĐTT", properties='<w:gridBefore w:val="1"/>')
    (sheet,) = read(tmp_path, table(row("STT", "Họ và tên", "Danh hiệu"), late, row("2", "Bé", "LĐTT")))
    assert sheet.rows[1].cells == (None, "Trần Văn An", "LĐTT")


@pytest.mark.parametrize(
    ("text", "name", "birth"),
    [
        ("Trần Mỹ Hiền, 1968", "Trần Mỹ Hiền", "1968"),
        ("Trần Mỹ Hiền\n(sinh năm 1968)", "Trần Mỹ Hiền", "1968"),
        ("Trần Mỹ Hiền - 25/04/1968", "Trần Mỹ Hiền", "25/04/1968"),
        ("Trần Mỹ Hiền; sinh ngày 25 / 4 / 1968", "Trần Mỹ Hiền", "25/4/1968"),
        ("Trần Mỹ Hiền (SN: 1968)", "Trần Mỹ Hiền", "1968"),
        ("Trần Mỹ Hiền S.N 1968", "Trần Mỹ Hiền", "1968"),
        ("Trần Mỹ Hiền 1968", "Trần Mỹ Hiền", "1968"),
        ("Trần Mỹ Hiền", "Trần Mỹ Hiền", None),
        ("Trường Tiểu học số 2", "Trường Tiểu học số 2", None),
    ],
)
def test_a_name_that_shares_its_cell_with_the_birth(text: str, name: str, birth: str | None) -> None:
    assert split_birth(text) == (name, birth)


@pytest.mark.parametrize(
    ("text", "post", "unit"),
    [
        ("Hiệu trưởng, Trường THCS Thạnh Hóa", "Hiệu trưởng", "Trường THCS Thạnh Hóa"),
        ("Công chức\nPhòng Kinh tế", "Công chức", "Phòng Kinh tế"),
        ("Trưởng ấp - Ấp 2", "Trưởng ấp", "Ấp 2"),
        ("Văn thư, Tổ Văn phòng, Trường TH Thạnh Hóa", "Văn thư, Tổ Văn phòng", "Trường TH Thạnh Hóa"),
        ("Bí thư, Trưởng ấp, Ấp 2", "Bí thư, Trưởng ấp", "Ấp 2"),
        ("Cán bộ tư pháp, UBND xã", "Cán bộ tư pháp", "UBND xã"),
        ("Trường THCS Thạnh Hóa", None, "Trường THCS Thạnh Hóa"),
        ("Đội trưởng", "Đội trưởng", None),
        ("Cán bộ tư pháp", "Cán bộ tư pháp", None),
    ],
)
def test_a_post_that_shares_its_cell_with_the_unit(text: str, post: str | None, unit: str | None) -> None:
    assert split_unit(text) == (post, unit)


def test_authors_that_share_their_cell_with_their_births() -> None:
    assert split_authors("An, 1980\nBé, 02/03/1985") == ("An\nBé", "1980\n02/03/1985")
    assert split_authors("An") == ("An", None)


@pytest.mark.parametrize("headings", [("Họ và tên (năm sinh)",), ("Họ và tên, ngày sinh",)])
def test_a_part_with_a_column_of_its_own_is_read_there(tmp_path: Path, headings: Sequence[str]) -> None:
    (sheet,) = read(
        tmp_path, table(row("STT", *headings, "Danh hiệu"), row("1", "Trần Văn An (1980)", "LĐTT"))
    )
    (line,) = find_table(sheet, FIELDS["nominations"]).rows
    assert (line.values["name"], line.values["birth"]) == ("Trần Văn An", "1980")
    (sheet,) = read(
        tmp_path,
        table(row("STT", *headings, "Năm sinh", "Danh hiệu"), row("1", "Trần Văn An", "1980", "LĐTT")),
    )
    (line,) = find_table(sheet, FIELDS["nominations"]).rows
    assert (line.values["name"], line.values["birth"]) == ("Trần Văn An", "1980")


def test_a_document_whose_text_part_is_numbered(tmp_path: Path) -> None:
    path = document(tmp_path / "a.docx", LIST, part="word/document2.xml")
    assert len(read_workbook(path).sheets) == 1


def test_a_document_without_a_table_says_so(tmp_path: Path) -> None:
    path = document(tmp_path / "a.docx", paragraph("1. Trần Văn An, 1980: Lao động tiên tiến"))
    with pytest.raises(Unreadable, match="không có bảng nào") as caught:
        read_workbook(path)
    assert caught.value.code == "empty"
    assert code_of(document(tmp_path / "b.docx", table(row("", "")))) == "empty"


@pytest.mark.parametrize(
    ("content", "suffix", "code", "advice"),
    [
        (b"", ".docx", "empty", "tệp khác"),
        (b"PK\x03\x04" + bytes(200), ".docx", "corrupt", "Word"),
        (OLE + bytes(900) + "EncryptedPackage".encode("utf-16-le"), ".docx", "encrypted", "Word"),
        (OLE + bytes(900) + "WordDocument".encode("utf-16-le"), ".doc", "wrong_type", "lưu lại thành .docx"),
        (OLE + bytes(900) + "WordDocument".encode("utf-16-le"), ".docx", "wrong_type", "lưu lại thành .docx"),
        (OLE + bytes(903) + "Book\0WordDocument".encode("utf-16-le"), ".doc", "wrong_type", "lưu lại thành"),
        (b"{\\rtf1 }", ".docx", "wrong_type", "lưu lại thành .docx"),
        (b"%PDF-1.7\n", ".pdf", "wrong_type", "Word hoặc Excel gốc"),
        ("STT;Họ và tên\n1;An\n".encode(), ".docx", "wrong_type", "đổi đuôi"),
    ],
)
def test_what_is_no_document_of_word(
    tmp_path: Path, content: bytes, suffix: str, code: str, advice: str
) -> None:
    path = tmp_path / f"danh sách{suffix}"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match="Tệp này chưa được nhập") as caught:
        read_workbook(path)
    assert caught.value.code == code
    assert advice in (caught.value.hint or "")


@pytest.mark.parametrize("keep", [0.2, 0.6, 0.98])
def test_a_cut_document(samples: Path, tmp_path: Path, keep: float) -> None:
    data = (samples / SAMPLE).read_bytes()
    path = tmp_path / "a.docx"
    path.write_bytes(data[: int(len(data) * keep)])
    assert code_of(path) == "corrupt"


def test_flipped_bytes_never_crash(samples: Path, tmp_path: Path) -> None:
    data = bytearray((samples / SAMPLE).read_bytes())
    path = tmp_path / "a.docx"
    codes: set[str] = set()
    for at in range(40, len(data), 797):
        damaged = bytearray(data)
        damaged[at] ^= 0xFF
        path.write_bytes(damaged)
        try:
            read_workbook(path)
        except Unreadable as fault:
            codes.add(fault.code)
    assert codes <= {"corrupt", "empty", "wrong_type", "encrypted", "too_large"}


def test_broken_xml_and_entities_that_swell(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document><w:body>")
    assert code_of(path) == "corrupt"
    swelling = "<!DOCTYPE x [<!ENTITY a '" + "a" * 100 + "'>"
    for name, before in zip("bcdefghi", "abcdefgh", strict=True):
        swelling += f"<!ENTITY {name} '{f'&{before};' * 10}'>"
    document(path, table(row(cell(inside="<w:r><w:t>&i;</w:t></w:r>"))), head=f"{swelling}]>")
    assert code_of(path) == "corrupt"


def test_too_large_documents_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = document(tmp_path / "a.docx", table(*[row("1", "An", "LĐTT")] * 50))
    monkeypatch.setattr(docx_tables, "MAX_CELLS", 100)
    assert code_of(path) == "too_large"
    monkeypatch.setattr(file_kinds, "MAX_DOCUMENT_BYTES", 1000)
    assert code_of(path) == "too_large"


def test_word_is_read_without_a_heavy_import() -> None:
    program = (
        "import sys\nfrom thidua_desktop.exchange import readers\n"
        "print(sorted({'docx', 'lxml', 'xml.etree.ElementTree'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_fonts_of_columns_are_told(tmp_path: Path) -> None:
    old = '<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>TrÇn V¨n §øc</w:t></w:r>'
    new = '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>Trưởng ấp</w:t></w:r>'
    lines = [row("1", cell(inside=old), cell(inside=new)) for _ in range(3)]
    (sheet,) = read(tmp_path, table(row("STT", "Họ và tên", "Chức vụ"), *lines))
    assert sheet.fonts == {1: ".VnTime"}


def test_the_usual_font_of_a_document_is_that_of_words_that_name_none(tmp_path: Path) -> None:
    path = document(tmp_path / "cũ.docx", table(row("1", "TrÇn V¨n §øc", "Êp 3"), row("2", "Lª Hoa", "Êp 4")))
    with zipfile.ZipFile(path, "a") as archive:
        fonts = '<w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr>'
        style = f'<w:style w:default="1" w:styleId="Normal">{fonts}</w:style>'
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{W}"><w:docDefaults/>{style}</w:styles>')
    assert read_workbook(path).sheets[0].fonts == dict.fromkeys(range(3), "VNI-Times")


def test_a_table_in_a_text_box_is_read_once(tmp_path: Path) -> None:
    list_of = table(row("STT", "Họ và tên", "Chức vụ"), row("1", "Võ Tú", "Trưởng ấp"))
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = f"<w:txbxContent>{paragraph('DANH SÁCH')}{list_of}</w:txbxContent>"
    twice = (
        f'<mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    (sheet,) = read(tmp_path, f"<w:p><w:r>{twice}</w:r></w:p>")
    assert sheet.above == "DANH SÁCH"
    assert [row.cells for row in sheet.rows] == [
        ("STT", "Họ và tên", "Chức vụ"),
        ("1", "Võ Tú", "Trưởng ấp"),
    ]


def test_tables_in_content_controls_and_in_cells(tmp_path: Path) -> None:
    inner = table(row("a", "b", "c"), row("1", "2", "3"))
    outer = table(
        row("STT", "Họ và tên", "Ghi chú"), row("1", "Võ Tú", cell(inside="")[:-7] + inner + "</w:tc>")
    )
    sheets = read(tmp_path, f"<w:sdt><w:sdtContent>{outer}</w:sdtContent></w:sdt>", table(row("x", "y", "z")))
    assert [[row.cells for row in sheet.rows] for sheet in sheets] == [
        [("STT", "Họ và tên", "Ghi chú"), ("1", "Võ Tú", None)],
        [("a", "b", "c"), ("1", "2", "3")],
        [("x", "y", "z")],
    ]


def test_tracked_changes_are_read_as_they_will_be(tmp_path: Path) -> None:
    name = "<w:del><w:r><w:delText>Vo Tu</w:delText></w:r></w:del><w:ins><w:r><w:t>Võ Tú</w:t></w:r></w:ins>"
    gone = row("2", "Lê Hà", "", properties="<w:del/>")
    (sheet,) = read(
        tmp_path, table(row("STT", "Họ và tên", "Ghi chú"), row("1", cell(inside=name), ""), gone)
    )
    assert [row.cells for row in sheet.rows][1:] == [("1", "Võ Tú", None)]
