"""Births, identity numbers and titles of names as they really arrive."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.imports.conftest import Write
from tests.services.imports.desk import Desk
from tests.services.imports.lists import LAN, PEOPLE, changed
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.vietnamese import split_salutation
from thidua_desktop.services.imports import Fate
from thidua_desktop.services.imports.cells import BIRTH_PIVOT, Birth, Identity, birth_of, identity_of
from thidua_desktop.services.imports.plan import AS_WRITTEN, Answer

DAY = dt.date(1985, 3, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "5/3/1985",
        "05/03/85",
        "5-3-85",
        "05.03.1985",
        "5/3/1985.",
        " 05 / 03 / 1985",
        "ngày 5 tháng 3 năm 1985",
        "1985-03-05",
        "1985-03-05 00:00:00",
        "31111",
        "31111.0",
        31111,
        dt.datetime(1985, 3, 5),
    ],
)
def test_one_day_in_every_writing(cell: object) -> None:
    assert birth_of(cell, pivot=BIRTH_PIVOT) == Birth(DAY, 1985)


@pytest.mark.parametrize("cell", ["1985", 1985, 1985.0, "03/1985", "Tháng 3/1985", "??/??/1985", "SN 1985"])
def test_a_year_alone(cell: object) -> None:
    assert birth_of(cell, pivot=BIRTH_PIVOT) == Birth(None, 1985)


@given(st.dates(dt.date(1930, 1, 1), dt.date(2010, 12, 31)))
def test_births_with_two_digit_years(day: dt.date) -> None:
    assert birth_of(f"{day:%d/%m/%y}", pivot=BIRTH_PIVOT).date == day


@pytest.mark.parametrize("cell", ["05/13/1985", "31/02/1985", "xem hồ sơ", "05031985"])
def test_what_is_no_day(cell: str) -> None:
    assert not birth_of(cell, pivot=BIRTH_PIVOT).good


@pytest.mark.parametrize(
    ("cell", "identity"),
    [
        ("072083123456", Identity("072083123456")),
        ("'072083123456", Identity("072083123456")),
        ("072 083 123 456", Identity("072083123456")),
        ("072083123456.0", Identity("072083123456")),
        (72083123456.0, Identity("072083123456", padded=True)),
        ("7.2083123456E+10", Identity("072083123456", padded=True)),
        ("7,2083E+10", Identity(good=False, rounded=True)),
        ("301234567", Identity("301234567")),
    ],
)
def test_identity_numbers(cell: object, identity: Identity) -> None:
    assert identity_of(cell) == identity


def test_a_rounded_identity_is_never_taken_for_a_number(small: Desk, workbook: Write) -> None:
    rows = [
        PEOPLE,
        changed(LAN, c1="Trần Thị Một", c4="7.2083E+10"),
        changed(LAN, c1="Trần Thị Hai", c4="7.2083E+10"),
    ]
    plan = small.imports.plan("people", [workbook("e.xlsx", rows)])
    assert [row.payload.person.identity_number for row in plan.rows()] == ["", ""]
    assert [one.code for one in plan.problems()] == ["rounded_identity", "rounded_identity"]


@pytest.mark.parametrize(
    ("written", "salutation", "rank"),
    [
        ("Ông Lê Văn Tám", "Ông", ""),
        ("Đ/c Lê Văn Tám", "Đ/c", ""),
        ("Cô giáo Lê Văn Tám", "Cô giáo", ""),
        ("Bà mẹ VNAH Lê Văn Tám", "Mẹ VNAH", ""),
        ("ThS. Lê Văn Tám", "", "ThS."),
        ("BS.CKI Lê Văn Tám", "", "BSCKI"),
        ("BS.CK2 Lê Văn Tám", "", "BSCKII"),
        ("ĐD. Lê Văn Tám", "", "ĐD."),
        ("YS. Lê Văn Tám", "", "YS."),
        ("Đại uý Lê Văn Tám", "", "Đại úy"),
        ("Bà Thượng tá Lê Văn Tám", "Bà", "Thượng tá"),
    ],
)
def test_titles_stand_apart(written: str, salutation: str, rank: str) -> None:
    parts = split_salutation(written)
    assert (parts.salutation, parts.rank, parts.name) == (salutation, rank, "Lê Văn Tám")


def test_capitals_that_tcvn3_cannot_write(small: Desk, workbook: Write) -> None:
    old = [
        ["STT", "Hä vµ tªn", "Ngµy sinh", "Chøc vô", "§¬n vÞ"],
        [1, "Lª ThÞ ¸nh", "01/02/1990", "Gi¸o viªn", "Tr\u00adêng TiÓu häc Th¹nh Hãa"],
        [2, "TrÇn ThÞ óc", "01/02/1991", "KÕ to¸n tr\u00adëng", "Tr\u00adêng TiÓu häc Th¹nh Hãa"],
        [3, "NguyÔn V¨n T©m", "01/02/1992", "Nh©n viªn v¨n th\u00ad", "Tr\u00adêng TiÓu häc Th¹nh Hãa"],
    ]
    plan = small.imports.plan("people", [workbook("cu.xlsx", old)])
    assert [row.payload.person.name for row in plan.rows()] == ["Lê Thị Ánh", "Trần Thị Úc", "Nguyễn Văn Tâm"]
    told = [(one.row, one.value) for one in plan.problems() if one.code == "capital_put_back"]
    assert told == [(2, "Lê Thị ánh"), (3, "Trần Thị úc")]
    unicode = workbook("moi.xlsx", [PEOPLE, changed(LAN, c1="Lê Thị ánh")])
    (row,) = small.imports.plan("people", [unicode]).rows()
    assert row.payload.person.name == "Lê Thị ánh", "what is Unicode is never touched"


LOST = [
    ["STT", "Hä vµ tªn", "Ngµy sinh", "Chøc vô", "§¬n vÞ"],
    [1, "D¬ng ThÞ H¹nh", "01/02/1990", "Gi¸o viªn", "Trêng TiÓu häc Th¹nh Hãa"],
    [2, "TrÇn ThÞ Bèn", "01/02/1991", "KÕ to¸n trëng", "Trêng TiÓu häc Th¹nh Hãa"],
    [3, "NguyÔn V¨n T©m", "01/02/1992", "Nh©n viªn", "Trêng TiÓu häc Th¹nh Hãa"],
]


@pytest.mark.parametrize(
    ("answer", "name"), [("new", "Dương Thị Hạnh"), (AS_WRITTEN, "Dơng Thị Hạnh"), ("skip", "")]
)
def test_a_new_name_that_lost_letters_is_asked_about(
    small: Desk, workbook: Write, answer: Answer, name: str
) -> None:
    plan = small.imports.plan("people", [workbook("cu.xlsx", LOST)])
    row = plan.rows()[0]
    assert (row.fate, row.summary, row.can_be_new) == (Fate.ASK, "Dương Thị Hạnh", True)
    assert [one.code for one in row.problems] == ["doubtful_person"]
    assert row.problems[0].severity is Severity.ASK
    assert [other.fate for other in plan.rows()[1:]] == [Fate.NEW, Fate.NEW]
    report = small.imports.accept(plan, {row.key: answer})
    assert (report.added, report.updated) == (3 if name else 2, 0)
    assert name in ["", *(person.name for person in small.store.people.all())]
    assert len([p for p in small.store.people.all() if p.name.endswith("Thị Hạnh")]) == bool(name)


def test_a_name_that_lost_letters_may_be_somebody_of_the_list(small: Desk, workbook: Write) -> None:
    known = [PEOPLE, changed(LAN, c1="Dương Thị Hạnh", c3="01/02/1990")]
    small.imports.accept(small.imports.plan("people", [workbook("moi.xlsx", known)]))
    (person,) = [one for one in small.store.people.all() if one.name == "Dương Thị Hạnh"]
    row = small.imports.plan("people", [workbook("cu.xlsx", LOST)]).rows()[0]
    assert row.fate is Fate.ASK
    assert [choice.id for choice in row.choices] == [person.id, AS_WRITTEN]


def test_a_proposed_person_whose_name_lost_letters_is_asked_about(small: Desk, workbook: Write) -> None:
    known = [PEOPLE, changed(LAN, c1="Dương Thị Hạnh")]
    small.imports.accept(small.imports.plan("people", [workbook("moi.xlsx", known)]))
    heads = ["STT", "Hä vµ tªn", "§¬n vÞ", "Danh hiÖu ®Ò nghÞ", "Thµnh tÝch"]
    school = "Trêng TiÓu häc Th¹nh Hãa"
    row = [1, "D¬ng ThÞ H¹nh", school, "Lao ®éng tiªn tiÕn", "Hoµn thµnh tèt nhiÖm vô"]
    (asked,) = small.imports.plan("nominations", [workbook("cu.xlsx", [heads, row])]).rows()
    assert (asked.fate, asked.problems[0].code) == (Fate.ASK, "doubtful_person")
    assert asked.choices[0].label.startswith("Dương Thị Hạnh")
