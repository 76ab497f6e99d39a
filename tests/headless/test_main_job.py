"""The main job without a window, on the files offices send."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pypdfium2
import pytest

from tests.headless.conftest import SAMPLES, Call

UNITS = SAMPLES / "don-vi-can-bo-2026.xlsx"
NOMINATIONS = sorted((SAMPLES / "de-nghi").glob("0[1-9]-*"))


def pdf_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.fixture
def imported(call: Call) -> Call:
    assert call("init").status == 0
    for kind in ("units", "people", "households"):
        assert call("import", kind, UNITS).status == 0
    reply = call(
        "import", "nominations", *NOMINATIONS,
        "--batch", "Cuối năm 2026", "--year", 2026, "--received", "20/09/2026",
    )  # fmt: skip
    assert reply.status == 1  # rows wait for an answer: said, and left out
    assert sum(file["accepted"] for file in reply.data["files"]) > 150
    return call


def test_from_workbooks_to_papers(imported: Call, tmp_path: Path) -> None:
    call = imported
    decided = call(
        "decide", "--batch", "cuoi nam 2026", "--number", 412, "--date", "15/12/2026",
        "--signer", "Huỳnh Thành Hiếu",
    )  # fmt: skip
    assert decided.status == 0
    awards = decided.data["awards"]
    assert awards > 100
    assert all(one["reason"] for one in decided.data["left"])

    out = tmp_path / "out"
    certificates = call("print", "certificates", "--decision", 412, "--out", out / "gk.pdf")
    assert certificates.data["files"][0]["pages"] == awards
    text = pdf_text(out / "gk.pdf")
    assert "Dương Minh Lộc" in text
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠNH HÓA" in text
    assert "412/QĐ-UBND" in text

    roster = call("print", "roster", "--batch", "Cuối năm 2026", "--out", out / "ds.pdf")
    assert roster.status == 0
    assert "DANH SÁCH" in pdf_text(out / "ds.pdf")

    assert call("import", "pledges", SAMPLES / "giao-uoc-2027.xlsx", "--year", 2027).status == 0
    sheet = call("print", "signing-sheet", "--year", 2027, "--out", out / "ky.pdf")
    assert sheet.status == 0
    assert "Hợp tác xã Nông nghiệp Thạnh Hóa Phát" in pdf_text(out / "ky.pdf").replace("\r\n", " ")


def test_the_same_files_twice_add_nothing(imported: Call) -> None:
    call = imported
    before = call("list", "nominations").data["total"]
    again = call(
        "import", "nominations", *NOMINATIONS,
        "--batch", "Cuối năm 2026", "--year", 2026, "--received", "20/09/2026",
    )  # fmt: skip
    assert sum(file["accepted"] for file in again.data["files"]) == 0
    assert call("list", "nominations").data["total"] == before
    people = call("list", "people").data["total"]
    assert call("import", "people", UNITS).data["files"][0]["accepted"] == 0
    assert call("list", "people").data["total"] == people


def test_a_dry_run_writes_nothing(call: Call) -> None:
    call("init")
    reply = call("import", "units", UNITS, "--dry-run")
    assert reply.data["files"][0]["accepted"] > 0
    assert call("list", "units").data["total"] == 0


def test_find_needs_no_diacritics(imported: Call) -> None:
    found = imported("find", "duong minh loc", "--limit", 5).data["items"]
    assert found[0]["title"] == "Dương Minh Lộc"


def test_exports_read_back_as_the_same(imported: Call, tmp_path: Path) -> None:
    call = imported
    out = tmp_path / "people.xlsx"
    assert call("export", "people", "--out", out).status == 0
    assert zipfile.is_zipfile(out)
    again = call("import", "people", out)
    assert (again.status, again.data["files"][0]["accepted"]) == (0, 0)
    refused = call("export", "people", "--out", out)
    assert refused.status == 1
    assert call("export", "people", "--out", out, "--force").status == 0


def test_initiatives_come_in_are_listed_and_go_out(imported: Call, tmp_path: Path) -> None:
    call = imported
    sample = SAMPLES / "sang-kien-2026.xlsx"
    loaded = call("import", "initiatives", sample)
    assert (loaded.status, loaded.data["files"][0]["accepted"]) == (0, 60)
    assert call("import", "initiatives", sample).data["files"][0]["accepted"] == 0
    listed = call("list", "initiatives", "--year", 2026, "--limit", 1).data
    assert listed["total"] == 41
    (first,) = listed["items"]
    assert (first["authors"], first["level"], first["state"]) == (["Nguyễn Thành Khoa"], "tinh", "cong_nhan")
    out = tmp_path / "sk.xlsx"
    assert call("export", "initiatives", "--out", out).data["files"][0]["rows"] == 60
    assert call("import", "initiatives", out).data["files"][0]["accepted"] == 0


def test_the_ledger_makes_the_decisions_of_a_year(call: Call) -> None:
    call("init")
    ledger = SAMPLES / "lich-su-khen-thuong.xlsx"
    assert "chỉ dùng khi nhập ledger" in call("import", "ledger", ledger, "--decisions").said
    assert "kèm --year" in call("import", "units", UNITS, "--decisions", "--year", 2023).said
    call("import", "units", UNITS)
    call("import", "ledger", ledger, "--decisions", "--year", 2023, "--dry-run")
    assert call("list", "decisions").data["total"] == 0
    taken = call("import", "ledger", ledger, "--decisions", "--year", 2023).data
    assert taken["decisions"].startswith("Đã lập 13 quyết định năm 2023 từ sổ khen thưởng")
    made = call("list", "decisions").data
    assert made["total"] == 13
    assert {"7698/QĐ-UBND", "7226/QĐ-UBND"} <= {one["number"] for one in made["items"]}
    # Once more changes nothing.
    assert "decisions" not in call("import", "ledger", ledger, "--decisions", "--year", 2023).data
    assert call("list", "decisions").data["total"] == 13
