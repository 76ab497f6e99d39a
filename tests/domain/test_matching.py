"""Who and what a written row means."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.matching import (
    AwardIndex,
    Certainty,
    Clue,
    HouseholdIndex,
    PersonIndex,
    UnitIndex,
    award_key,
    near_names,
    place_tail,
    unit_key,
)
from thidua_desktop.domain.records import Household, Person, Succession, Unit
from thidua_desktop.services.catalogue import award_kinds

MERGER = dt.date(2025, 7, 1)
BEFORE = dt.date(2025, 6, 30)

OFFICE = Unit(1, "Ủy ban nhân dân xã Thạnh Hóa", "UBND")
ECONOMY = Unit(2, "Phòng Kinh tế xã Thạnh Hóa", "KT", parent_id=1)
CULTURE = Unit(3, "Phòng Văn hóa - Xã hội xã Thạnh Hóa", parent_id=1)
SCHOOL = Unit(4, "Trường Tiểu học Thạnh Hóa", parent_id=1)
HAMLET_2 = Unit(5, "Ấp 2", parent_id=1)
HAMLET_10 = Unit(6, "Ấp 10", parent_id=1)
HAMLET_1 = Unit(7, "Ấp 1", parent_id=1)
CLERKS_SCHOOL = Unit(8, "Tổ Văn phòng", parent_id=4)
NURSERY = Unit(9, "Trường Mầm non Thạnh Hóa", parent_id=1)
CLERKS_NURSERY = Unit(10, "Tổ Văn phòng", parent_id=9)
OLD_FARMING = Unit(20, "Phòng Nông nghiệp huyện Thạnh Hóa", valid_to=BEFORE)
OLD_HAMLET_1 = Unit(21, "Ấp 1, xã Thủy Tây", valid_to=BEFORE)
OLD_TOWN = Unit(22, "UBND thị trấn Thạnh Hóa", valid_to=BEFORE)
POLICE = Unit(11, "Công an xã Thạnh Hóa", parent_id=1)

UNITS = UnitIndex(
    [
        OFFICE,
        ECONOMY,
        CULTURE,
        SCHOOL,
        HAMLET_2,
        HAMLET_10,
        HAMLET_1,
        CLERKS_SCHOOL,
        NURSERY,
        CLERKS_NURSERY,
        OLD_FARMING,
        OLD_HAMLET_1,
        OLD_TOWN,
        POLICE,
    ],
    [
        Succession(20, 2, MERGER),
        Succession(21, 6, MERGER),
        Succession(22, 1, MERGER),
        Succession(22, 3, MERGER),
    ],
)


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("Phòng Kinh tế xã Thạnh Hóa", ECONOMY),
        ("Phòng Kinh tế", ECONOMY),
        ("  PHÒNG  KINH TẾ XÃ THẠNH HOÁ ", ECONOMY),
        (unicodedata.normalize("NFD", "Phòng Kinh tế xã Thạnh Hóa"), ECONOMY),
        ("Phòng\u00a0Kinh tế xã\u200b Thạnh Hóa", ECONOMY),
        ("Phòng Văn hóa – Xã hội", CULTURE),
        ("KT", ECONOMY),
        ("UBND xã Thạnh Hóa", OFFICE),
        ("Công an", POLICE),
        ("Công an xã", POLICE),
        ("công an Thạnh Hoá", POLICE),
        ("Ấp 2", HAMLET_2),
        ("Ấp 2, xã Thạnh Hóa", HAMLET_2),
        ("Ấp 10", HAMLET_10),
        ("Ấp 1", HAMLET_1),
        ("Ấp 1, xã Thủy Tây", OLD_HAMLET_1),
        ("Ấp 1 xã Thuỷ Tây (cũ)", OLD_HAMLET_1),
        ("Tổ Văn phòng - Trường Tiểu học Thạnh Hóa", CLERKS_SCHOOL),
    ],
)
def test_a_unit_is_found_however_it_is_written(written: str, unit: Unit) -> None:
    assert UNITS.match(written).unit == unit


@pytest.mark.parametrize(
    "written",
    [
        "Phòng Kinh tế huyện Mộc Hóa",
        "Phòng Dân số huyện Mộc Hóa",
        "Ấp 12",
        "Ấp 20",
        "Ấp",
        "",
        "Trường Tiểu học",
        "Phòng Kinh tế xã Thủy Tây",
    ],
)
def test_another_place_or_number_is_another_unit(written: str) -> None:
    match = UNITS.match(written)
    assert match.unit is None
    assert not match.doubtful


def test_one_name_under_two_parents_needs_the_parent() -> None:
    match = UNITS.match("Tổ Văn phòng")
    assert match.unit is None
    assert set(match.candidates) == {CLERKS_SCHOOL, CLERKS_NURSERY}
    assert UNITS.match("Tổ Văn phòng", parent="Trường Mầm non Thạnh Hóa").unit == CLERKS_NURSERY


def test_a_misspelt_unit_is_asked_about_never_taken() -> None:
    match = UNITS.match("Phòng Kinh tê xã Thạnh Hóa")
    assert match.unit is None
    assert match.candidates == (ECONOMY,)


@given(st.integers(1, 300), st.integers(1, 300))
def test_numbered_hamlets_are_never_near_each_other(one: int, other: int) -> None:
    index = UnitIndex([OFFICE, Unit(50, f"Ấp {one}", parent_id=1)])
    match = index.match(f"Ấp {other}")
    assert (match.unit is not None) == (one == other)
    assert not match.doubtful


def test_the_time_decides_between_two_units_of_one_name() -> None:
    old = Unit(60, "Trạm Y tế", valid_to=BEFORE)
    new = Unit(61, "Trạm Y tế", valid_from=MERGER)
    index = UnitIndex([old, new])
    assert index.match("Trạm Y tế").unit == new
    assert index.match("Trạm Y tế", on=dt.date(2024, 5, 1)).unit == old


def test_what_a_unit_became_and_its_family() -> None:
    assert UNITS.current(20) == {2}
    assert UNITS.current(22) == {1, 3}
    assert UNITS.current(2) == {2}
    assert UNITS.family(20) == {2, 20}
    assert UNITS.family(4) == {4, 8}
    assert 4 in UNITS.family(8)
    assert 5 not in UNITS.family(1), "the office above everybody says nothing about where somebody works"


@pytest.mark.parametrize(
    ("name", "tail"),
    [
        ("Phòng Văn hóa - Xã hội", ""),
        ("Phòng Văn hóa - Xã hội xã Thạnh Hóa", "xã thạnh hóa"),
        ("Hợp tác xã Nông nghiệp Thạnh Hóa Phát", ""),
        ("Khu phố 1, thị trấn Thạnh Hóa", "thị trấn thạnh hóa"),
        ("Phòng Nội vụ huyện Mộc Hóa, tỉnh Long An", "huyện mộc hóa tỉnh long an"),
    ],
)
def test_the_place_at_the_end_of_a_name(name: str, tail: str) -> None:
    assert place_tail(unit_key(name)) == tail


LAN_1984 = Person(1, "Nguyễn Thị Lan", 4, birth_date=dt.date(1984, 5, 17), birth_year=1984)
LAN_1991 = Person(2, "Nguyễn Thị Lan", 4, birth_date=dt.date(1991, 11, 2), birth_year=1991)
HANH = Person(3, "Dương Thị Hạnh", 2, birth_date=dt.date(1983, 11, 20), birth_year=1983)
HOA = Person(
    4, "Lê Văn Hòa", 11, birth_date=dt.date(1998, 5, 5), birth_year=1998, identity_number="000000000001"
)
QUY = Person(5, "Lý Quốc Quý", 2, birth_year=1978)
TRI = Person(6, "Đỗ Minh Trí", 2, birth_date=dt.date(1990, 7, 22), birth_year=1990)
PEOPLE = PersonIndex([LAN_1984, LAN_1991, HANH, HOA, QUY, TRI], UNITS)


def test_name_birth_and_unit_together_are_sure() -> None:
    match = PEOPLE.match(Clue("Nguyễn Thị Lan", dt.date(1991, 11, 2), 1991, unit_id=4))
    assert (match.certainty, match.person) == (Certainty.SURE, LAN_1991)
    match = PEOPLE.match(Clue("nguyễn thị lan", birth_year=1984, unit_id=4))
    assert match.person == LAN_1984


def test_tone_placement_and_case_are_no_difference_but_quy_is_not_quy() -> None:
    assert PEOPLE.match(Clue("LÊ VĂN HOÀ", birth_year=1998, unit_id=11)).person == HOA
    assert PEOPLE.match(Clue("Lý Quốc Qúy", birth_year=1978, unit_id=2)).person == QUY


def test_two_of_one_name_without_a_birth_are_asked_about() -> None:
    match = PEOPLE.match(Clue("Nguyễn Thị Lan", unit_id=4))
    assert match.certainty is Certainty.DOUBTFUL
    assert match.candidates == (LAN_1984, LAN_1991)
    assert match.reason == "same_name"


def test_the_only_one_of_a_name_in_a_unit_needs_no_birth() -> None:
    assert PEOPLE.match(Clue("Đỗ Minh Trí", unit_id=2)).person == TRI


def test_the_name_alone_is_never_enough() -> None:
    match = PEOPLE.match(Clue("Đỗ Minh Trí", unit_named=False))
    assert match.certainty is Certainty.DOUBTFUL
    assert match.candidates == (TRI,)


def test_the_same_name_and_birth_elsewhere_is_asked_about_but_sure_in_the_ledger() -> None:
    clue = Clue("Đỗ Minh Trí", dt.date(1990, 7, 22), 1990, unit_id=4)
    match = PEOPLE.match(clue)
    assert (match.certainty, match.reason) == (Certainty.DOUBTFUL, "other_unit")
    assert PEOPLE.match(clue, name_and_birth=True).person == TRI


def test_a_unit_of_before_the_merger_still_says_where_somebody_works() -> None:
    assert PEOPLE.match(Clue("Đỗ Minh Trí", birth_year=1990, unit_id=20)).person == TRI


def test_a_lost_letter_with_the_same_birth_is_asked_about() -> None:
    match = PEOPLE.match(Clue("Dơng Thị Hạnh", dt.date(1983, 11, 20), 1983, unit_id=2))
    assert (match.certainty, match.candidates, match.reason) == (Certainty.DOUBTFUL, (HANH,), "near_name")
    match = PEOPLE.match(Clue("Dơng Thị Hạnh", dt.date(1985, 1, 1), 1985, unit_id=2))
    assert match.certainty is Certainty.NONE


def test_another_birth_in_the_same_unit_is_asked_about() -> None:
    match = PEOPLE.match(Clue("Đỗ Minh Trí", dt.date(1991, 7, 22), 1991, unit_id=2))
    assert (match.certainty, match.reason) == (Certainty.DOUBTFUL, "other_birth")


def test_the_identity_number_decides() -> None:
    assert PEOPLE.match(Clue("Lê Văn Hòa", identity_number="000000000001")).person == HOA
    assert PEOPLE.match(Clue("Lê Văn Hoa", identity_number="000000000001")).person == HOA
    other = PEOPLE.match(Clue("Trần Văn Bình", identity_number="000000000001"))
    assert (other.certainty, other.reason) == (Certainty.DOUBTFUL, "other_name")
    twin = PEOPLE.match(Clue("Lê Văn Hòa", birth_year=1998, unit_id=11, identity_number="000000000002"))
    assert twin.certainty is Certainty.NONE, "two numbers are two people"


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Dơng Thị Hạnh", "Dương Thị Hạnh", True),
        ("Nguyen Thi Lan", "Nguyễn Thị Lan", True),
        ("Lê Văn Nam", "Lê Văn Năng", False),
        ("Trần Thị Hoa", "Trần Thị Liên", False),
    ],
)
def test_near_names(one: str, other: str, near: bool) -> None:
    assert near_names(one, other) is near


def test_households_by_head_and_hamlet() -> None:
    first = Household(1, "Cao Thị Cúc", "HO003", 1954, "Số 121, Ấp 2", 5)
    second = Household(2, "Cao Thị Cúc", "HO009", 1960, "Số 9, Ấp 10", 6)
    index = HouseholdIndex([first, second], UNITS)
    assert index.match("Cao Thị Cúc", unit_id=5).household == first
    assert index.match("cao thị cúc", birth_year=1960, unit_id=6).household == second
    assert index.match("Cao Thị Cúc", unit_id=21).household == second, "Ấp 1 of Thủy Tây became Ấp 10"
    assert index.match("Cao Thị Cúc").certainty is Certainty.DOUBTFUL
    assert index.match("Cao Thị Cúc", code="HO003", unit_id=6).household == first, "it moved, the code stays"
    assert index.match("Cao Thị Bé", code="HO003", unit_id=5).certainty is Certainty.DOUBTFUL
    assert index.match("Phạm Thị Bé", unit_id=5).certainty is Certainty.NONE


AWARDS = AwardIndex(award_kinds())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("LĐTT", "LDTT"),
        ("Danh hiệu Lao động tiên tiến", "LDTT"),
        ("lao động tiên tiến năm 2026", "LDTT"),
        ("Chiến sĩ tiên tiến", "LDTT"),
        ("Chiến sỹ thi đua cơ sở", "CSTDCS"),
        ("CSTĐ cơ sở", "CSTDCS"),
        ("CSTĐCS", "CSTDCS"),
        ("Chiến sĩ thi đua cấp tỉnh", "CSTDT"),
        ("Chiến sĩ thi đua toàn quốc", "CSTDTQ"),
        ("Tập thể LĐTT", "TTLDTT"),
        ("Đơn vị tiên tiến", "TTLDTT"),
        ("Tập thể Lao động xuất sắc", "TTLDXS"),
        ("Đơn vị quyết thắng", "TTLDXS"),
        ("BK tỉnh", "BKT"),
        ("Bằng khen của UBND tỉnh", "BKT"),
        ("Bằng khen của Thủ tướng Chính phủ", "BKTTG"),
        ("GK xã", "GKX"),
        ("Giấy khen của Chủ tịch UBND cấp xã", "GKX"),
        ("Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa", "GKX"),
        ("Giấy khen huyện", "GKH"),
        ("Giấy khen của thủ trưởng cơ quan, đơn vị", "GKCQ"),
        ("Ấp văn hoá", "THONVH"),
        ("GĐVH", "GDVH"),
        ("Cờ thi đua của tỉnh", "COTINH"),
        ("Huân chương Lao động hạng Ba", "HCLD3"),
    ],
)
def test_awards_as_offices_write_them(written: str, code: str) -> None:
    kind = AWARDS.match(written)
    assert kind is not None
    assert kind.code == code


@pytest.mark.parametrize("written", ["Huy hiệu Ngôi sao xanh", "", "Lao động", "Giấy chứng nhận"])
def test_what_is_no_award(written: str) -> None:
    assert AWARDS.match(written) is None


def test_a_misspelt_award_is_suggested_not_taken() -> None:
    assert AWARDS.match("Lao động tiên tiên") is None
    assert [kind.code for kind in AWARDS.near("Lao động tiên tiên")] == ["LDTT"]


def test_every_name_and_alias_of_the_catalogue_means_its_own_kind() -> None:
    for kind in award_kinds():
        for text in (kind.name, kind.code, *kind.aliases):
            found = AWARDS.match(text)
            assert found is not None, text
            assert found.code == kind.code, (text, award_key(text))


def test_no_birth_in_the_list_is_no_contradiction() -> None:
    unborn = replace(TRI, id=9, birth_date=None, birth_year=None)
    index = PersonIndex([unborn], UNITS)
    assert index.match(Clue("Đỗ Minh Trí", dt.date(1990, 7, 22), 1990, unit_id=2)).person == unborn
