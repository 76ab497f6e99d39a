"""Columns in old encodings are read, Unicode is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.old_encodings import OldEncoding, encode
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.exchange.readers import Row, Sheet, read_workbook
from thidua_desktop.exchange.text_repair import repair_sheet

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


def column(cells: list[str], *others: list[str]) -> Sheet:
    rows = zip(cells, *others, strict=True)
    return Sheet("DS", tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, start=1)))


def texts(sheet: Sheet, index: int = 0) -> list[object]:
    return [row.cells[index] for row in sheet.rows]


@pytest.mark.parametrize("encoding", OldEncoding)
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


def test_sample_in_tcvn3(samples: Path) -> None:
    (sheet,) = read_workbook(samples / "de-nghi" / "04-de-nghi-tram-y-te-tcvn3.xls").sheets
    repaired = repair_sheet(sheet)
    assert set(repaired.conversions.values()) == {"tcvn3"}
    names = [row.cells[1] for row in repaired.sheet.rows[3:]]
    assert "Trương Ngọc Hoa" in names
    assert "Lê Thị ánh" in names, "capitals with a tone have no byte in TCVN3"
    assert "Dơng Thị Hạnh" in names, "a lost ư cannot come back"
    assert repaired.sheet.rows[2].cells[4] == "đơn vị"
    assert repaired.sheet.rows[3].cells[0] == 1


def test_unicode_samples_stay(samples: Path) -> None:
    for file in samples.rglob("*.xlsx"):
        for sheet in read_workbook(file).sheets:
            repaired = repair_sheet(sheet)
            assert repaired.sheet is sheet or not any(repaired.conversions.values()), (file.name, sheet.name)
