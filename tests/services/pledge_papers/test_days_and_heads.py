"""The day on a pledge, who stands over its unit, and grounds without a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.pledge_papers.test_gathered import printed
from thidua_desktop.domain.records import Conference, ConferenceKind, ItemKind, Pledge, ProgrammeItem
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import grounds
from thidua_desktop.services.pledge_papers.joint import gather_signing
from thidua_desktop.services.pledge_papers.unit_pledges import gather_pledges

HELD = dt.date(2026, 12, 29)
BOTH = ("pledge", "signing-sheet")


@pytest.fixture
def next_year(small: Small) -> Small:
    """Two units with an unsigned pledge for 2027."""
    for unit_id in (small.hall, small.hamlet):
        small.office.pledges.add(Pledge(0, unit_id, 2027, "Lê An", "Trưởng ban"))
    return small


def hold(small: Small, day: dt.date | None, kind: ItemKind = ItemKind.SIGN) -> int:
    service = small.office.conferences
    service.add(Conference(0, f"Hội nghị {day}", 2026, day, kind=ConferenceKind.SUMMARY))
    conference = service.all()[0]
    service.set_programme(conference.id, [ProgrammeItem("Ký giao ước", 10, kind=kind)])
    return conference.id


@pytest.mark.parametrize("what", BOTH)
def test_a_pledge_bears_the_day_of_the_conference_that_signs_it(next_year: Small, what: str) -> None:
    hold(next_year, HELD)
    text = printed(next_year.office, what, Selection(year=2027))
    assert "ngày 29 tháng 12 năm 2026" in text


@pytest.mark.parametrize("what", BOTH)
@pytest.mark.parametrize("kind", [ItemKind.PLAIN, None])
def test_without_such_a_conference_the_year_is_left_open(
    next_year: Small, what: str, kind: ItemKind | None
) -> None:
    if kind is not None:
        hold(next_year, HELD, kind)
    text = printed(next_year.office, what, Selection(year=2027))
    assert "29 tháng 12 năm 2026" not in text
    assert "tháng năm 2027" not in text
    assert "ngày tháng năm" in text


def test_of_two_conferences_the_one_that_is_named_counts(next_year: Small) -> None:
    first, second = hold(next_year, HELD), hold(next_year, dt.date(2026, 12, 30))
    sources = next_year.office.year_sources()
    assert gather_signing(sources, Selection(year=2027), Remarks()).signed_on is None
    for one, day in ((first, HELD), (second, dt.date(2026, 12, 30))):
        found = gather_signing(sources, Selection(conference_id=one, year=2027), Remarks())
        assert found.signed_on == day


def test_a_day_that_was_signed_stays(next_year: Small) -> None:
    hold(next_year, HELD)
    office, signed = next_year.office, dt.date(2027, 1, 5)
    for row in office.pledges.of_year(2027):
        office.pledges.update(replace(row.pledge, signed_on=signed))
    sources = office.year_sources()
    assert {one.signed_on for one in gather_pledges(sources, Selection(year=2027), Remarks())} == {signed}
    assert gather_signing(sources, Selection(year=2027), Remarks()).signed_on == signed


@pytest.mark.parametrize(
    ("kind", "name", "under"),
    [
        ("Cơ quan", "Phòng Kinh tế", True),
        ("Trường học", "Mẫu giáo Hoa Sen", True),
        ("", "Trạm Y tế xã", True),
        ("", "Công ty Nông sản", False),
        ("Doanh nghiệp", "Phòng vé Miền Tây", False),
        ("Mặt trận, đoàn thể", "Hội Nông dân", False),
        ("Ấp", "Ấp 1", False),
    ],
)
def test_the_office_stands_over_units_directly_under_it_alone(
    next_year: Small, kind: str, name: str, under: bool
) -> None:
    office = next_year.office
    unit = next(one for one in office.units.all() if one.id == next_year.hamlet)
    office.units.update(replace(unit, kind=kind, name=name, valid_to=None))
    text = printed(office, "pledge", Selection(year=2027, unit_id=unit.id))
    head = text[: text.index("CỘNG HÒA")]
    assert name.upper() in head
    assert ("UBND" in head) is under


def test_a_ground_without_its_day_leaves_room_and_is_remarked(next_year: Small) -> None:
    remarks = Remarks()
    lines = grounds(next_year.office.year_sources(), dt.date(2026, 1, 15), remarks)
    (line,) = [one for one in lines if "129/2025" in one]
    assert "129/2025/NĐ-CP ngày …… tháng …… năm …… của Chính phủ" in line
    (said,) = [one for one in remarks.found if one.code == "undated_ground"]
    assert "129/2025" in said.message
