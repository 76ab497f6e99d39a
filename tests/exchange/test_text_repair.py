"""Columns in old encodings are read, Unicode is left alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.old_encodings import SEEN_AS_LATIN, OldEncoding, decode, encode
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.exchange.readers import Row, Sheet, read_workbook
from thidua_desktop.exchange.text_repair import RepairedSheet, repair_sheet

FOREIGN = [
    "Café Zoë",
    "Müller",
    "Åse",
    "garçon à Orléans",
    "São João",
    "señor Peña",
    "naïve",
    "Élève",
    "Ølsen",
]
NAMES = [
    "Nguyễn Thị Hồng Hạnh",
    "Trần Văn Đức",
    "Lê Quốc Bảo",
    "Phạm Ngọc Ánh",
    "Hoàng Minh Tuấn",
    "Võ Thị Diễm",
    "Đặng Hữu Phước",
    "Bùi Xuân Trường",
]


def column(cells: list[str], *others: Sequence[str | None]) -> Sheet:
    rows = zip(cells, *others, strict=True)
    return Sheet("DS", tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, start=1)))


def texts_of(sheet: Sheet) -> list[object]:
    return [cell for row in sheet.rows for cell in row.cells]


def nfd_free(cell: object) -> object:
    return unicodedata.normalize("NFC", cell) if isinstance(cell, str) else cell


def texts(sheet: Sheet, index: int = 0) -> list[object]:
    return [row.cells[index] for row in sheet.rows]


@pytest.mark.parametrize("encoding", [*SEEN_AS_LATIN, OldEncoding.COMBINING])
def test_an_encoded_column_is_read(encoding: OldEncoding) -> None:
    repaired = repair_sheet(column([encode(name, encoding) for name in NAMES]))
    assert repaired.conversions == {0: encoding.value}
    assert [nfc(str(t)).casefold() for t in texts(repaired.sheet)] == [n.casefold() for n in NAMES]


@pytest.mark.parametrize(
    "cells",
    [
        ["Võ Tú", "Lê Hà", "Tô Vân"],
        ["Võ Tú"],
        ["Tý", "Út", "Tâm", "Hòa", "Lân", "Hùng", "Trí"],
        NAMES,
        ["Café Zoë", "Müller", "Åse"],
        ["§ 1", "20 °C", "½ ngày", "«Đạt»"],
        ["© 2026", "®", "²"],
    ],
)
def test_unicode_is_never_converted(cells: list[str]) -> None:
    sheet = column(cells)
    repaired = repair_sheet(sheet)
    assert repaired.sheet == sheet
    assert not any(repaired.conversions.values())


@given(st.lists(st.sampled_from([*NAMES, "Võ Tú", "Lê Hà", "", "1983", "Tô Tý", "Hà"]), min_size=1))
def test_any_unicode_column_stays(cells: list[str]) -> None:
    sheet = column(cells)
    assert repair_sheet(sheet).sheet == sheet


def test_short_columns_follow_the_sheet() -> None:
    names = [encode(name, OldEncoding.TCVN3) for name in NAMES]
    genders = [encode(word, OldEncoding.TCVN3) for word in ["Nữ", "Nam"] * 4]
    repaired = repair_sheet(column(names, genders))
    assert repaired.conversions == {0: "tcvn3", 1: "tcvn3"}
    assert texts(repaired.sheet, 1) == ["Nữ", "Nam"] * 4


def test_one_column_may_be_encoded_beside_a_unicode_one() -> None:
    encoded = [encode(name, OldEncoding.VNI) for name in NAMES]
    repaired = repair_sheet(column(encoded, NAMES))
    assert repaired.conversions == {0: "vni", 1: None}
    assert texts(repaired.sheet, 0) == texts(repaired.sheet, 1) == NAMES


def test_a_mixed_column_keeps_its_unicode_cells() -> None:
    cells = [encode(name, OldEncoding.VNI) for name in NAMES] + ["Đỗ Thị Mười", "Võ Tú"]
    repaired = repair_sheet(column(cells))
    assert texts(repaired.sheet) == [*NAMES, "Đỗ Thị Mười", "Võ Tú"]


def people(samples: Path) -> list[str]:
    sheets = {sheet.name: sheet for sheet in read_workbook(samples / "don-vi-can-bo-2026.xlsx").sheets}
    names = [nfc(str(row.cells[1])) for row in sheets["Cán bộ"].rows[3:] if row.cells[1]]
    assert len(names) > 200
    return names


def test_names_of_a_whole_office_come_back(samples: Path) -> None:
    names = people(samples)
    for encoding in SEEN_AS_LATIN:
        repaired = repair_sheet(column([encode(name, encoding) for name in names]))
        assert repaired.conversions == {0: encoding.value}
        read = [str(text) for text in texts(repaired.sheet)]
        assert [text.casefold() for text in read] == [name.casefold() for name in names], encoding
        assert not repaired.doubts


def test_names_of_a_whole_office_are_never_touched(samples: Path) -> None:
    names = people(samples)
    for start in range(0, len(names), 7):
        sheet = column(names[start : start + 7])
        assert repair_sheet(sheet) == RepairedSheet(sheet, {0: None}, {})


IN_LATIN_1 = [
    "Võ",
    "Tú",
    "Trò",
    "Hà",
    "Lê",
    "Tý",
    "Lân",
    "Đà",
    "Tôn",
    "Vĩ",
    "Quý",
    "Thúy",
    "Hòa",
    "Bé",
    "Út",
]


@given(st.lists(st.lists(st.sampled_from(IN_LATIN_1), min_size=1, max_size=4), min_size=1, max_size=9))
def test_latin_letters_that_make_words_stay(words: list[list[str]]) -> None:
    sheet = column([" ".join(name) for name in words])
    assert repair_sheet(sheet).sheet is sheet


@given(st.lists(st.sampled_from(FOREIGN), min_size=1, max_size=8), st.integers(0, 8))
def test_words_of_other_languages_stay(words: list[str], unicode_names: int) -> None:
    sheet = column([*words, *NAMES[:unicode_names]])
    assert repair_sheet(sheet).sheet is sheet


@pytest.mark.parametrize("encoding", SEEN_AS_LATIN)
def test_two_cells_are_enough_where_they_are_odd(encoding: OldEncoding) -> None:
    repaired = repair_sheet(column([encode(name, encoding) for name in NAMES[:2]]))
    assert [str(text).casefold() for text in texts(repaired.sheet)] == [name.casefold() for name in NAMES[:2]]


def test_what_reads_both_ways_follows_no_sheet_that_has_unicode() -> None:
    old = [encode(name, OldEncoding.TCVN3) for name in NAMES]
    short = ["Võ Tú"] * len(NAMES)
    assert repair_sheet(column(old, short, NAMES)).conversions == {0: "tcvn3", 1: None, 2: None}


def test_a_short_column_under_a_unicode_heading_is_read() -> None:
    names = ["Họ và tên", *(encode(name, OldEncoding.TCVN3) for name in NAMES)]
    genders = ["Giới tính", *(encode(word, OldEncoding.TCVN3) for word in ["Nữ", "Nam"] * 4)]
    repaired = repair_sheet(column(names, genders))
    assert texts(repaired.sheet, 1) == ["Giới tính", *["Nữ", "Nam"] * 4]


def test_the_font_decides_where_letters_hardly_do() -> None:
    seen = ["Nguyen Hà", "Lª Hoa", "Trần", "Võ Tú", "Tú Hà Lê"]
    fonts = {0: ".VnTime"}
    assert repair_sheet(column(seen)).conversions == {0: None}
    assert texts(repair_sheet(replace(column(seen), fonts=fonts)).sheet)[1] == "Lê Hoa"


def test_a_caps_font_gives_capitals() -> None:
    sheet = replace(column(["lª thÞ ¸nh", "TrÇn V¨n §øc"]), fonts={0: ".VnTimeH"})
    repaired = repair_sheet(sheet)
    assert repaired.conversions == {0: "tcvn3-hoa"}
    assert texts(repaired.sheet) == ["LÊ THỊ ÁNH", "TRẦN VĂN ĐỨC"]


def test_capitals_with_marks_of_a_caps_font_are_capitals_without_knowing_the_font() -> None:
    repaired = repair_sheet(column(["UBND X· TH¹NH HãA", "NguyÔn ThÞ Lan", "§ç V¨n H¶i"]))
    assert texts(repaired.sheet) == ["UBND XÃ THẠNH HÓA", "Nguyễn Thị Lan", "Đỗ Văn Hải"]


def test_fonts_never_change_unicode() -> None:
    for font in (".VnTime", ".VnTimeH", "VNI-Times"):
        sheet = replace(column([*NAMES, "Võ Tú"]), fonts={0: font})
        assert repair_sheet(sheet).sheet is sheet


def test_the_clerk_has_the_last_word() -> None:
    old = [encode(name, OldEncoding.TCVN3) for name in NAMES]
    sheet = column(old, ["Tó"] * len(NAMES))
    assert repair_sheet(sheet, {0: "", 1: ""}).sheet == sheet
    assert texts(repair_sheet(sheet, {1: "tcvn3"}).sheet, 1) == ["Tú"] * len(NAMES)
    assert texts(repair_sheet(sheet, {0: "vni"}).sheet)[0] == decode(old[0], OldEncoding.VNI)
    assert repair_sheet(column(NAMES), {0: "tcvn3"}).sheet == column(NAMES), "Unicode stays"
    assert repair_sheet(sheet, {9: "vni"}).conversions == {0: "tcvn3", 1: "tcvn3"}


def test_samples_show_before_and_after() -> None:
    old = [encode(name, OldEncoding.VNI) for name in NAMES]
    samples = repair_sheet(column([old[0], *old], [None, *NAMES])).samples
    assert samples == {0: tuple(zip(old[:5], NAMES[:5], strict=True))}


def test_decomposed_letters_are_composed() -> None:
    apart = [encode(name, OldEncoding.COMBINING) for name in NAMES]
    repaired = repair_sheet(column(apart, NAMES))
    assert repaired.conversions == {0: "to-hop", 1: None}
    assert texts(repaired.sheet) == NAMES


def lost(text: str) -> str:
    return encode(text, OldEncoding.TCVN3).replace("\u00ad", "")


def test_a_lost_letter_is_put_back_in_prose_and_told() -> None:
    posts = ["Hiệu trưởng", "Phó trưởng phòng", "Giáo viên", "Người lao động", "Kế toán"]
    repaired = repair_sheet(column([lost(post) for post in posts]))
    assert texts(repaired.sheet)[:2] == ["Hiệu trưởng", "Phó trưởng phòng"]
    assert texts(repaired.sheet)[3] == "Ngời lao động", "a word as it stands: nobody can know"
    assert [(doubt.row, doubt.column, doubt.text, doubt.proposal) for doubt in repaired.doubts] == [
        (1, 0, "Hiệu trưởng", ""),
        (2, 0, "Phó trưởng phòng", ""),
    ]
    assert "“trởng” → “trưởng”" in repaired.doubts[0].why


def test_a_name_is_not_changed_on_a_guess_but_told() -> None:
    names = [lost(name) for name in ["Dương Thị Hạnh", "Lê Ngọc Thư", *NAMES]]
    repaired = repair_sheet(column(names))
    assert texts(repaired.sheet)[:2] == ["Dơng Thị Hạnh", "Lê Ngọc Th"]
    told = [(doubt.row, doubt.text, doubt.proposal) for doubt in repaired.doubts]
    assert told[:2] == [(1, "Dơng Thị Hạnh", "Dương Thị Hạnh"), (2, "Lê Ngọc Th", "Lê Ngọc Thư")]


def test_no_letter_is_missed_where_none_was_lost() -> None:
    names = [encode(name, OldEncoding.TCVN3) for name in ["Dương Thị Hạnh", "Lê Ngọc Th", *NAMES]]
    assert repair_sheet(column(names)).doubts == ()


def test_a_byte_lost_from_text_encoded_twice_is_told() -> None:
    names = [encode(name, OldEncoding.DOUBLE_UTF8).replace("\x90", "") for name in NAMES]
    repaired = repair_sheet(column(names))
    assert [(doubt.row, doubt.text) for doubt in repaired.doubts] == [
        (2, "Trần Văn Äức"),
        (7, "Äặng Hữu Phước"),
    ]


def test_the_letterhead_of_a_document_is_read_too() -> None:
    sheet = replace(
        column([encode(name, OldEncoding.TCVN3) for name in NAMES]),
        above=encode("Trường Tiểu học Thạnh Hóa", OldEncoding.TCVN3) + "\nSố 12, Võ Tú",
    )
    assert repair_sheet(sheet).sheet.above == "Trường Tiểu học Thạnh Hóa\nSố 12, Võ Tú"


def test_sample_in_tcvn3(samples: Path) -> None:
    (sheet,) = read_workbook(samples / "de-nghi" / "04-de-nghi-tram-y-te-tcvn3.xls").sheets
    repaired = repair_sheet(sheet)
    assert repaired.conversions == {0: "tcvn3-hoa", **dict.fromkeys(range(1, 7), "tcvn3")}
    names = [row.cells[1] for row in repaired.sheet.rows[3:]]
    assert "Trương Ngọc Hoa" in names
    assert "Lê Thị ánh" in names, "capitals with a tone have no byte in TCVN3"
    assert "Dơng Thị Hạnh" in names, "a name is not changed on a guess"
    assert [(one.row, one.proposal) for one in repaired.doubts if one.proposal] == [(11, "Dương Thị Hạnh")]
    assert repaired.sheet.rows[2].cells[4] == "đơn vị"
    assert repaired.sheet.rows[3].cells[0] == 1


def test_unicode_samples_stay(samples: Path) -> None:
    for file in samples.rglob("*.xlsx"):
        for sheet in read_workbook(file).sheets:
            repaired = repair_sheet(sheet)
            assert set(repaired.conversions.values()) <= {None, "to-hop"}, (file.name, sheet.name)
            assert texts_of(repaired.sheet) == [nfd_free(text) for text in texts_of(sheet)]
