"""The sample year is an office like any other: its figures are computed, its people invented."""

from __future__ import annotations

import collections
import datetime as dt

import pytest

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import (
    CouncilRole,
    InitiativeLevel,
    InitiativeState,
    ProposalState,
    SessionState,
    Verdict,
)
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


def test_initiatives_of_three_years_with_authors(sample: Workspace) -> None:
    assert sample.initiatives.years() == [2026, 2025, 2024]
    found = sample.initiatives.all()
    assert all(one.author_ids for one in found)
    assert any(len(one.author_ids) == 2 for one in found)
    assert {one.state for one in found} == set(InitiativeState)
    assert {one.level for one in found} == {InitiativeLevel.LOCAL, InitiativeLevel.PROVINCE}


def test_nine_sit_in_the_council_each_with_a_unit(sample: Workspace) -> None:
    members = sample.council.members(dt.date(2026, 9, 20))
    assert [one.role for one in members].count(CouncilRole.MEMBER) == 5
    assert {one.role for one in members} == set(CouncilRole)
    assert all(one.unit_id and one.post for one in members)
    assert "Trưởng Công an xã Thạnh Hóa" in [one.post for one in members]


def test_last_years_batch_went_the_whole_way(sample: Workspace) -> None:
    batch = sample.nominations.batch_named("Tổng kết năm 2025").id
    steps = sample.workflow.steps(batch)
    assert [(step.done, step.skipped) for step in steps] == [(True, False)] * 5
    assert [step.at.date() for step in steps if step.at] == sorted(
        step.at.date() for step in steps if step.at
    )
    assert sample.dossiers.missing(batch) == {}
    (session,) = sample.council.sessions(batch)
    assert session.state is SessionState.CLOSED
    results = sample.council.results(session.id)
    assert len(results) == len(sample.nominations.of_batch(batch))
    assert [one.passed for one in results].count(False) == 1
    quorum = sample.council.quorum(session.id)
    assert (quorum.present, quorum.written, quorum.total) == (8, 1, 9)
    (proposal,) = sample.proposals.all(batch_id=batch)
    assert (proposal.number, proposal.state) == ("86/TTr-UBND", ProposalState.ANSWERED)
    recorded = sample.decisions.by_number("1875")
    assert recorded.origin == "recorded"
    own = sample.decisions.by_number("412")
    sheet = sample.bonus.sheet(own.id)
    assert sheet.total > 0
    assert all(line.paid for line in sheet.lines if line.amount)
    fund = sample.bonus.fund(2025)
    assert fund.outgoing == sheet.total
    assert fund.balance > 0
    assert sample.bonus.fund(2026).promised > 0


def test_this_years_batch_shows_every_verdict(sample: Workspace) -> None:
    batch = sample.nominations.batch_named("Cuối năm 2026")
    assert batch.received_on == dt.date(2026, 9, 20)
    found = sample.eligibility.check(batch.id).items
    nominations = {one.id: one for one in sample.nominations.of_batch(batch.id)}
    asked = {found[i].verdict for i, one in nominations.items() if one.award_code == "BKT"}
    assert asked == set(Verdict)
    told = {one.verdict for i, one in found.items() if nominations[i].award_code == "LDTT"}
    assert told == {Verdict.MET, Verdict.CONFIRM}
    states = sample.workflow.unit_states(batch.id)
    assert any(one.submitted_on for one in states)
    assert any(one.submitted_on is None for one in states)


def test_pledges_of_both_years_stand_by_block(sample: Workspace) -> None:
    rows = sample.pledges.of_year(2027)
    assert len(rows) == 25
    blocks = [row.block_name for row in rows]
    assert blocks == sorted(blocks)
    assert all(row.pledge.signed_on is None for row in rows)
    assert all(row.pledge.signed_on for row in sample.pledges.of_year(2026))


def test_what_came_of_the_promises_is_ranked(sample: Workspace) -> None:
    board = sample.pledge_results.board(2026)
    assert [len(block.rows) for block in board.blocks] == [7, 10, 8]
    for block in board.blocks:
        assert [row.rank for row in block.rows] == sorted(row.rank or 99 for row in block.rows)
        assert block.suggested_flag == block.rows[0].pledge.unit_id
        assert block.flag is not None
        assert block.flag.leader_unit_id
    rows = [row for block in board.blocks for row in block.rows]
    assert sum(row.missing for row in rows) == 1
    assert sum(len(row.cases) for row in rows) == 5
    assert {row.cross is not None for row in rows} == {True, False}
    index = next(score for row in rows for score in row.scores if "Chỉ số" in score.target.content)
    assert index.target.result == "84,417", "the index the criteria of the year add up to"
    assert sample.pledge_results.board(2027).blocks[0].rows[0].rank is None


def test_units_pledge_what_is_theirs(sample: Workspace) -> None:
    kinds = {unit.id: unit.kind for unit in sample.units.all()}
    budget = "Thu ngân sách nhà nước trên địa bàn so dự toán"
    for row in sample.pledges.of_year(2026):
        contents = [one.content for one in row.pledge.targets]
        assert 6 <= len(contents) == len(set(contents)) <= 7
        assert (budget in contents) is (kinds[row.pledge.unit_id] == "Cơ quan"), row.unit_name
        assert sum(one.weight for one in row.pledge.targets) < 100_000, "one target takes what is left"


def test_common_content_and_movements(sample: Workspace) -> None:
    lines = sample.pledges.common(2027)
    assert len(lines) == 7
    assert sum(bool(line.plan) for line in lines) == 3
    thematic, yearly = sample.movements.all(2026)
    assert thematic.closed_on is not None
    assert sample.movements.given(thematic.id) == {"GKX": thematic.awards[0].given} == {"GKX": 25}
    assert yearly.closed_on is None
    assert sample.movements.given(yearly.id) == {}
