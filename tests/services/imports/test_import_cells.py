"""Reading single cells."""

from __future__ import annotations

import datetime as dt

import pytest

from thidua_desktop.domain.records import Grade, Route
from thidua_desktop.services.imports.cells import (
    Birth,
    Identity,
    birth_of,
    gender_of,
    identity_of,
    is_formula,
    raw_text,
    route_of,
    text_of,
    whole_number,
    year_in,
)
from thidua_desktop.services.imports.grades import parse_grade, rating_year
from thidua_desktop.services.imports.service import file_names
from thidua_desktop.services.imports.sources import column_letters


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (3.0, "3"),
        (1.5, "1,5"),
        (7, "7"),
        (dt.date(2026, 1, 5), "05/01/2026"),
        ("a\nb", "a b"),
        ("Ấp 2", "Ấp 2"),
    ],
)
def test_text(cell: object, text: str) -> None:
    assert text_of(cell) == text


def test_raw_text_is_cleaned() -> None:
    assert raw_text(" Ấp\u00a02\u200b ") == "Ấp 2"


@pytest.mark.parametrize(
    ("cell", "birth"),
    [
        (None, Birth()),
        (dt.date(1985, 2, 3), Birth(dt.date(1985, 2, 3), 1985)),
        (dt.datetime(1985, 2, 3, 0, 0), Birth(dt.date(1985, 2, 3), 1985)),
        ("3/2/85", Birth(dt.date(1985, 2, 3), 1985)),
        (1985.0, Birth(None, 1985)),
        ("1985", Birth(None, 1985)),
    ],
)
def test_births(cell: object, birth: Birth) -> None:
    assert birth_of(cell) == birth


@pytest.mark.parametrize("cell", ["31/02/1985", "không rõ", True])
def test_what_is_no_birth(cell: object) -> None:
    assert not birth_of(cell).good


@pytest.mark.parametrize(
    ("cell", "identity"),
    [
        ("", Identity()),
        (714888099.0, Identity("000714888099", padded=True)),
        (80123456789, Identity("080123456789", padded=True)),
        ("080123456789", Identity("080123456789")),
        ("080 123 456 789", Identity("080123456789")),
        ("301234567", Identity("301234567")),
        ("12345", Identity("12345", good=False)),
        ("chưa có", Identity("chưa có", good=False)),
        (1e15, Identity("1000000000000000", good=False)),
    ],
)
def test_identity_numbers(cell: object, identity: Identity) -> None:
    assert identity_of(cell) == identity


def test_small_words() -> None:
    assert [gender_of(cell) for cell in ("Nam", "NỮ", "nu", "x", None)] == ["Nam", "Nữ", "Nữ", "", ""]
    assert [whole_number(cell) for cell in (3, 3.0, "03", 3.5, "ba", True, 1e300)] == [3, 3, 3, *[None] * 4]
    assert [is_formula(text) for text in ("=1", "@a", "+84", "-1", "a=b")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert route_of("Khen thưởng theo chuyên đề") is Route.MOVEMENT
    assert route_of("Đột xuất") is Route.SUDDEN
    assert route_of("") is None
    assert year_in("GIAO ƯỚC NĂM 2027 (thay bản 2026)") == 2027
    assert year_in("từ 2022 đến 2023") is None
    assert rating_year("Xếp loại\n2026") == 2026
    assert rating_year("Năm 2026") is None
    assert [parse_grade(text) for text in ("HTXSNV", "hoàn thành tốt nhiệm vụ", "KHTNV", "HTNV", "Giỏi")] == [
        Grade.EXCELLENT,
        Grade.GOOD,
        Grade.FAILED,
        Grade.DONE,
        None,
    ]
    assert [column_letters(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_file_names_differ() -> None:
    from pathlib import Path

    paths = [Path("a/x.xlsx"), Path("b/x.xlsx"), Path("c/x.xlsx"), Path("y.csv")]
    assert file_names(paths) == ["x.xlsx", "x (2).xlsx", "x (3).xlsx", "y.csv"]
