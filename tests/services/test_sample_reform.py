"""The sample year's reform work: always the same, in order with its rules, and with something to show."""

from __future__ import annotations

from pathlib import Path

from tests.services.conftest import today
from thidua_desktop.domain.records import Score, SetScope
from thidua_desktop.domain.reform import check_set
from thidua_desktop.services.workspace import Workspace, open_workspace

OFFICES, HAMLETS = "Phòng, đơn vị thuộc xã", "Ấp"


def all_scores(office: Workspace) -> list[Score]:
    store = office._store
    return [score for one in store.reform.sets() for score in store.reform.scores(one.id)]


def test_it_is_always_the_same(sample: Workspace, tmp_path: Path) -> None:
    again = open_workspace(tmp_path / "again", create=True, today=today)
    try:
        again.fill_with_sample_year()
        assert all_scores(again) == all_scores(sample)
        assert again._store.reform.rankings() == sample._store.reform.rankings()
    finally:
        again.close()


def test_every_invented_set_says_so_and_adds_up(sample: Workspace) -> None:
    sets = sample._store.reform.sets()
    assert {(one.year, one.scope, one.group) for one in sets} == {
        (2026, SetScope.OFFICE, ""),
        *((year, SetScope.UNITS, group) for year in (2025, 2026) for group in (OFFICES, HAMLETS)),
    }
    for one in sets:
        assert one.synthetic
        assert check_set(sample._store.reform.criteria(one.id)) == []


def test_points_of_units_are_what_their_rules_give(sample: Workspace) -> None:
    for one in sample._store.reform.sets():
        for sheet in sample.reform.scoring.sheets(one.id):
            remarks = [problem.code for row in sheet.leaves() for problem in row.findings]
            assert set(remarks) <= {"evidence_missing"}, sheet.unit_name


def test_it_has_what_the_screens_show(sample: Workspace) -> None:
    offices, hamlets = (
        next(one for one in sample.reform.sets.of_year(2026) if one.group == group)
        for group in (OFFICES, HAMLETS)
    )
    rows = sample.reform.results.table(2026, OFFICES).rows
    assert [row.comparison.rank for row in rows] == list(range(1, 8))
    assert {row.comparison.delta is not None for row in rows} == {True}
    assert sample.reform.results.table(2026, HAMLETS).unscored == ("Ấp Vàm Trà",)
    sheets = sample.reform.scoring.sheets(offices.id)
    assert any(row.not_applicable for sheet in sheets for row in sheet.leaves())
    assert any(row.reason for sheet in sheets for row in sheet.leaves())
    assert any(sheet.official.bonus for sheet in sheets)
    merged = next(
        row.comparison
        for row in sample.reform.results.table(2025, HAMLETS).rows
        if row.comparison.unit_name == "Ấp Bến Kè"
    )
    # (2 × 79,15 + 74,3) ÷ 3
    assert (merged.mapped, merged.previous, merged.rank_change) == (True, 77_533, None)
    assert hamlets.published_on is None
