"""``print`` of the papers of the reform index on the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest

from tests.headless.conftest import SAMPLES, Call

PAPERS = ("reform-report", "reform-appraisal", "reform-section")


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(path.read_bytes()))
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return " ".join(texts)


@pytest.fixture
def demo(call: Call) -> Call:
    assert call("init", "--demo").status == 0
    return call


def test_the_samples_workbooks_are_imported_and_printed(call: Call, tmp_path: Path) -> None:
    profile = tmp_path / "office.toml"
    profile.write_text(
        'name = "Ủy ban nhân dân xã Thạnh Hóa"\nplace = "Thạnh Hóa"\nlevel = "xa"\n'
        'published_name = "Huyện Thạnh Hóa"\n',
        encoding="utf-8",
    )
    assert call("init", "--profile", profile).status == 0
    for kind, name, year in (
        ("criteria", "cchc-bo-tieu-chi-xa.xlsx", 2026),
        ("scores", "cchc-tu-cham-2026.xlsx", 2026),
        ("ranking", "cchc-xep-hang-huyen-2022-2023.xlsx", 2023),
    ):
        reply = call("import", kind, SAMPLES / name, "--year", year)
        assert reply.status in (0, 1), reply.said
        assert reply.data["files"][0]["accepted"], reply.said
    out = tmp_path / "bao-cao.pdf"
    reply = call("print", "reform-report", "--year", 2026, "--out", out)
    assert reply.status == 0, reply.said
    report = text_of(out)
    assert "83,483/95,50 điểm" in report
    assert "11.862/12.140 hồ sơ đúng hạn" in report
    ranking = tmp_path / "xep-hang.pdf"
    assert call("print", "reform-ranking", "--year", 2023, "--out", ranking).status == 0
    said = text_of(ranking)
    assert "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2022; xếp hạng 05/15, tăng 07 hạng" in said


def test_a_published_list_is_enough_to_print_what_it_says_of_one_unit(call: Call, tmp_path: Path) -> None:
    """An office without a name and without a set: the list, and the report of a year that has only it."""
    assert call("init").status == 0
    assert call("import", "ranking", SAMPLES / "cchc-xep-hang-huyen-2022-2023.xlsx").status == 0
    ranking = tmp_path / "xep-hang.pdf"
    reply = call("print", "reform-ranking", "--year", 2023, "--out", ranking)
    assert reply.status == 0, reply.said
    assert "05 Huyện Thạnh Hóa 80,10 74,75 +5,35 +7" in text_of(ranking)
    assert {one["code"] for one in reply.data["problems"]} == {"office_unnamed"}
    out = tmp_path / "bao-cao.pdf"
    refused = call("print", "reform-report", "--year", 2023, "--out", out)
    assert refused.status == 1
    assert "--unit" in refused.said
    assert not out.exists()
    reply = call("print", "reform-report", "--year", 2023, "--unit", "huyen thanh hoa", "--out", out)
    assert reply.status == 0, reply.said
    assert "section_instead" in {one["code"] for one in reply.data["problems"]}
    said = "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2022; xếp hạng 05/15, tăng 07 hạng."
    assert f"của huyện Thạnh Hóa {said}" in text_of(out)


@pytest.mark.parametrize("what", PAPERS)
def test_a_file_takes_its_format_from_its_ending(demo: Call, tmp_path: Path, what: str) -> None:
    for ending, mark in ((".pdf", b"%PDF"), (".docx", b"PK"), (".xlsx", b"PK")):
        out = tmp_path / f"x{ending}"
        reply = demo("print", what, "--year", 2026, "--out", out)
        assert reply.status == 0, reply.said
        (file,) = reply.data["files"]
        assert bool(file["pages"]) is (ending == ".pdf")
        assert out.read_bytes().startswith(mark)
        assert demo("print", what, "--year", 2026, "--out", out).status == 1, "replaced without --force"
        assert demo("print", what, "--year", 2026, "--out", out, "--force").status == 0


def test_remarks_are_told_and_are_no_findings(demo: Call, tmp_path: Path) -> None:
    reply = demo("print", "reform-report", "--year", 2026, "--out", tmp_path / "b.pdf")
    assert reply.status == 0
    assert "synthetic_set" in {one["code"] for one in reply.data["problems"]}
    assert "giả định" in reply.said


def test_a_unit_and_a_group_by_name_without_diacritics(demo: Call, tmp_path: Path) -> None:
    out = tmp_path / "unit.pdf"
    reply = demo(
        "print", "reform-report", "--year", 2026, "--unit", "phong kinh te xa thanh hoa", "--out", out
    )
    assert reply.status == 0, reply.said
    assert "PHÒNG KINH TẾ" in text_of(out)
    out = tmp_path / "group.pdf"
    reply = demo("print", "reform-ranking", "--year", 2026, "--group", "phong, don vi thuoc xa", "--out", out)
    assert reply.status == 0, reply.said
    assert "THÔNG BÁO" in text_of(out)


def test_refusals_name_what_there_is_and_leave_no_file(demo: Call, tmp_path: Path) -> None:
    for words, said in (
        (("reform-report", "--year", 1999), "Năm 1999 chưa có bộ tiêu chí"),
        (("reform-report", "--unit", "Sở Nội vụ"), "không có bộ tiêu chí chấm đơn vị"),
        (("reform-ranking", "--year", 1999), "Năm 1999 chưa có kết quả xếp hạng"),
        (("reform-ranking", "--group", "Sở, ngành"), "không có nhóm xếp hạng"),
        (("reform-section", "--year", 1999), "Năm 1999 chưa có kết quả"),
        (("remediation", "--year", 1999), "Chưa có kế hoạch khắc phục"),
    ):
        reply = demo("print", *words, "--out", tmp_path / "no.pdf")
        assert reply.status == 1, (words, reply.said)
        assert said in reply.said, (words, reply.said)
    assert not list(tmp_path.glob("no*"))
