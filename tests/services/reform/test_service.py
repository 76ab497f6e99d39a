"""Scoring leaves and comparing published rankings."""

from __future__ import annotations

from thidua_desktop.services.reform.scoring import Entry
from thidua_desktop.services.workspace import Workspace


def test_scoring_a_leaf_moves_every_sum_above_it_and_undo_brings_it_back(sample: Workspace) -> None:
    before = sample.reform.overview(2026)
    assert before is not None
    leaf = next(n.criterion.id for n in before.nodes if n.criterion.code == "7.3.1")
    sample.reform.scoring.set_self(before.criteria_set.id, None, leaf, 2_000)
    after = sample.reform.overview(2026)
    assert after is not None
    assert after.totals.self_points == before.totals.self_points + 500
    area = {node.criterion.code: node.self_points for node in after.nodes}
    assert area["7.3"] == 2000
    sample.operations.undo()
    undone = sample.reform.overview(2026)
    assert undone is not None
    assert undone.totals == before.totals


def test_not_applicable_leaves_the_denominator(sample: Workspace) -> None:
    before = sample.reform.overview(2026)
    assert before is not None
    leaf = next(n.criterion.id for n in before.nodes if n.criterion.code == "1.1.3")
    entry = Entry(leaf, absent=True, note="không có", appraised="")
    sample.reform.scoring.enter(before.criteria_set.id, None, [entry])
    overview = sample.reform.overview(2026)
    assert overview is not None
    node = next(n for n in overview.nodes if n.criterion.id == leaf)
    assert node.not_applicable
    assert overview.totals.applicable == 95_500 - 1_000


def test_the_ranking_of_a_year_is_in_order_of_rank(sample: Workspace) -> None:
    rows = sample.reform.compare(2023)
    assert [row.rank for row in rows] == sorted(row.rank for row in rows)
    assert len(rows) == 15
    assert [row.rank for row in rows].count(9) == 2  # a tie shares the better place
    assert all(row.delta == row.score - (row.previous or 0) for row in rows)


def test_no_ranking_no_index(workspace: Workspace) -> None:
    assert workspace.reform.published(2026) is None
    assert workspace.reform.overview(2026) is None
    assert workspace.reform.compare(2023) == []


def test_an_earlier_year_is_shown_when_the_clerk_goes_back(sample: Workspace) -> None:
    index = sample.reform.published(2022)
    assert index is not None
    assert (index.year, index.comparison.delta) == (2022, None)
    assert sample.reform.published(2021) is None
