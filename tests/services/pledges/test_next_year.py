"""Opening the next year: pledges copied, shortcomings carried, one operation, as often as one likes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.pledges.conftest import Commune
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import PledgedPerson


@pytest.fixture
def told(commune: Commune) -> Commune:
    """Trường A missed one target, Trường B both, Trường C none; the hamlet has no results."""
    first, second, third = commune.schools
    commune.tell(first, "80", "4")
    commune.tell(second, "90", "6")
    commune.tell(third, "100", "2")
    pledge = commune.pledge(first)
    commune.office.pledges.update(
        replace(
            pledge, signed_on=dt.date(2026, 1, 5), people=(PledgedPerson("Lê An", "CSTDCS", "Giáo viên"),)
        )
    )
    return commune


def carried(commune: Commune) -> list[tuple[int | None, str]]:
    return [(one.unit_id, one.content) for one in commune.office.years.shortcomings(2027)]


def test_everything_comes_at_once_and_goes_at_once(told: Commune) -> None:
    office = told.office
    first, second, _ = told.schools
    opened = office.years.open_next(2026)
    assert (opened.year, opened.pledges, opened.shortcomings) == (2027, 4, 3)
    assert carried(told) == [
        (first, "Thu ngân sách: kế hoạch 100, thực hiện 80"),
        (second, "Thu ngân sách: kế hoạch 100, thực hiện 90"),
        (second, "Số vụ vi phạm: kế hoạch 4, thực hiện 6"),
    ]
    copy = told.pledge(first, 2027)
    assert (copy.representative, copy.signed_on, len(copy.people)) == ("Người ký", None, 1)
    assert all(not target.result and target.plan for target in copy.targets)
    assert told.pledge(first).targets[0].result == "80", "this year stays"
    office.operations.undo()
    assert office.pledges.of_year(2027) == []
    assert carried(told) == []
    assert office.settings.working_year() == 2026
    office.operations.redo()
    assert len(office.pledges.of_year(2027)) == 4
    assert len(carried(told)) == 3


def test_opened_again_only_what_came_since_comes(told: Commune) -> None:
    office = told.office
    office.years.open_next(2026)
    first = told.schools[0]
    mine = told.pledge(first, 2027)
    office.pledges.update(replace(mine, representative="Người mới"))
    told.tell(told.hamlet, "70", "4")
    again = office.years.open_next(2026)
    assert (again.pledges, again.shortcomings) == (0, 1)
    assert told.pledge(first, 2027).representative == "Người mới"
    assert len(carried(told)) == 4
    third = office.years.open_next(2026)
    assert (third.pledges, third.shortcomings) == (0, 0)
    assert len(carried(told)) == 4


def test_a_unit_merged_between_year_and_next_is_not_asked_again(told: Commune) -> None:
    office = told.office
    first = told.schools[0]
    office.units.update(replace(office.units.get(first), valid_to=dt.date(2026, 12, 31)))
    opened = office.years.open_next(2026)
    assert opened.pledges == 3
    assert first not in {row.pledge.unit_id for row in office.pledges.of_year(2027)}
    assert first in {unit for unit, _ in carried(told)}, "what it missed is not forgotten"
    office.units.update(replace(office.units.get(told.schools[1]), valid_to=dt.date(2027, 3, 1)))
    assert office.years.open_next(2026).pledges == 0


def test_a_closed_year_opens_its_next_and_a_closed_next_is_refused(told: Commune) -> None:
    office = told.office
    office.years.close(2026)
    office.units.update(replace(office.units.get(told.schools[2]), block_id=told.other))
    opened = office.years.open_next(2026)
    assert (opened.pledges, opened.shortcomings) == (4, 3)
    names = {row.pledge.unit_id: row.block_name for row in office.pledges.of_year(2027)}
    assert names[told.schools[2]] == "Cụm số 2"
    office.years.close(2027)
    with pytest.raises(RuleViolation, match="2027"):
        office.years.open_next(2026)
    assert len(office.pledges.of_year(2027)) == 4


def test_a_year_without_anything_opens_all_the_same(commune: Commune) -> None:
    opened = commune.office.years.open_next(2030)
    assert (opened.year, opened.pledges, opened.shortcomings) == (2031, 0, 0)
    assert commune.office.settings.working_year() == 2031
    commune.office.operations.undo()
    assert commune.office.settings.working_year() == 2026
