"""The sample year is an office like any other: its figures are computed, its people invented."""

from __future__ import annotations

import collections

import pytest

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.reform import check_sums
from thidua_desktop.services.workspace import Workspace


def test_it_is_large_enough_to_look_real(sample: Workspace) -> None:
    assert len(sample.units.all()) == 26
    assert len(sample.units.people_ids()) == 250
    assert len(sample.units.households()) == 36
    years = {award.year for award in sample.decisions.award_page(sample.decisions.award_ids())}
    assert years >= {2023, 2024, 2025, 2026}


def test_the_published_index_is_the_one_reported(sample: Workspace) -> None:
    index = sample.reform.published(2026)
    assert index is not None
    row = index.comparison
    assert (index.year, row.score, row.delta) == (2023, 80_100, 5_350)
    assert (row.rank, row.of, row.rank_change) == (5, 15, 7)
    assert index.trend == ((2022, 74_750), (2023, 80_100))


def test_the_self_score_adds_up(sample: Workspace) -> None:
    overview = sample.reform.overview(2026)
    assert overview is not None
    assert overview.criteria_set.synthetic
    sums = overview.totals
    assert (sums.maximum, sums.applicable) == (100_000, 95_500)
    assert (sums.self_points, sums.appraised_points) == (83_483, 80_618)
    assert not check_sums([node.criterion for node in overview.nodes])


def test_citizen_numbers_are_nobodys(sample: Workspace) -> None:
    people = [row.person for row in sample.units.people_page(sample.units.people_ids())]
    assert all(person.identity_number.startswith("000") for person in people)
    assert len({person.identity_number for person in people}) == len(people)


def test_the_same_seed_makes_the_same_office(sample: Workspace, workspace: Workspace) -> None:
    with pytest.raises(StorageFault):
        workspace.fill_with_sample_year()
    names = collections.Counter(
        row.person.name for row in sample.units.people_page(sample.units.people_ids())
    )
    assert sum(names.values()) == 250


def test_pledges_of_both_years_stand_by_block(sample: Workspace) -> None:
    rows = sample.pledges.of_year(2027)
    assert len(rows) == 25
    blocks = [row.block_name for row in rows]
    assert blocks == sorted(blocks)
    assert all(row.pledge.signed_on is None for row in rows)
    assert all(row.pledge.signed_on for row in sample.pledges.of_year(2026))
