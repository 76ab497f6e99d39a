"""How written words are read aloud."""

from __future__ import annotations

import tomllib

import pytest

from thidua_desktop.domain.speech import Abbreviations, reading_hint, reading_pairs, spoken
from thidua_desktop.paths import resources


@pytest.fixture(scope="module")
def known() -> Abbreviations:
    data = tomllib.loads((resources() / "conference" / "abbreviations.toml").read_text(encoding="utf-8"))
    return Abbreviations(data["words"], data["letters"])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Văn phòng HĐND và UBND xã", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"),
        ("Trường THCS Thạnh Hóa", "Trường Trung học cơ sở Thạnh Hóa"),
        ("HTX Nông nghiệp", "Hợp tác xã Nông nghiệp"),
        ("Trưởng phòng TC-KH", "Trưởng phòng Tài chính - Kế hoạch"),
        ("số 412/QĐ-UBND", "số bốn trăm mười hai, Quyết định, Ủy ban nhân dân"),
        ("ngày 15 tháng 12 năm 2026", "ngày mười lăm tháng mười hai năm hai nghìn không trăm hai mươi sáu"),
        ("ngày 05/01/2027", "ngày mùng năm tháng một năm hai nghìn không trăm hai mươi bảy"),
        ("khóa XII", "khóa mười hai"),
        ("khóa XIV", "khóa mười bốn"),
        ("Trần T. Hoa", "Trần tê Hoa"),
        ("Bưu điện VNPT", "Bưu điện vê en-nờ pê tê"),
        ("1250 hộ", "một nghìn hai trăm năm mươi hộ"),
    ],
)
def test_what_is_read(known: Abbreviations, written: str, read: str) -> None:
    assert spoken(written, known) == read


@pytest.mark.parametrize(
    "written",
    [
        "Ông Nguyễn Văn An",
        "Ấp 2",
        "K'Brơi",
        "NGUYỄN VĂN AN",
        "ngày 31/02/2026",
        "1.250.000 đồng",
        "An THỊ",
        "",
    ],
)
def test_what_needs_no_help_stays(known: Abbreviations, written: str) -> None:
    assert reading_hint(written, known) == ""


def test_an_abbreviation_is_a_whole_word(known: Abbreviations) -> None:
    assert spoken("UBNDX", Abbreviations({"UBND": "Ủy ban"})) == "UBNDX"


def test_the_office_adds_and_replaces() -> None:
    shipped = Abbreviations({"TH": "Tiểu học", "MN": "Mầm non"}, {"K": "ca"})
    own = Abbreviations({"TH": "Thạnh Hóa", "TTVH": "Trung tâm Văn hóa"})
    assert spoken("MN TH, TTVH K.", shipped.with_own(own)) == "Mầm non Thạnh Hóa, Trung tâm Văn hóa ca"


def test_pairs_name_each_part_once_in_order(known: Abbreviations) -> None:
    pairs = reading_pairs(
        "Năm 2026, UBND xã ban hành Quyết định số 412/QĐ-UBND ngày 15/12/2026 cho 120 hộ", known
    )
    assert pairs == [
        ("UBND", "Ủy ban nhân dân"),
        ("412/QĐ-UBND", "bốn trăm mười hai, Quyết định, Ủy ban nhân dân"),
        ("ngày 15/12/2026", "ngày mười lăm tháng mười hai năm hai nghìn không trăm hai mươi sáu"),
        ("120", "một trăm hai mươi"),
    ]
