"""Tables, trends, areas, lost points and trials, from scores and from published rankings."""

from __future__ import annotations

import dataclasses

import pytest

from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet, Ranking, RankingMap, SetScope
from thidua_desktop.domain.reform.gaps import CauseKind
from thidua_desktop.domain.reform.index import Basis
from thidua_desktop.services.reform.results import ResultTable
from thidua_desktop.services.workspace import Workspace

OWN = "Ủy ban nhân dân xã Thạnh Hóa"


def own_set(office: Workspace, year: int = 2026) -> CriteriaSet:
    held = office.reform.sets.own(year)
    assert held is not None
    return held


def keep(office: Workspace, *rows: Ranking, maps: tuple[RankingMap, ...] = ()) -> None:
    def work() -> None:
        office._store.reform.save_rankings(rows)
        for part in maps:
            office._store.reform.set_ranking_map(part.year, part.group, part.unit_name, [part])

    office.operations.run("Đã nhập", work)


def ranked(table: ResultTable) -> list[tuple[int, str, int]]:
    return [(row.comparison.rank, row.comparison.unit_name, row.comparison.score) for row in table.rows]


# ---- the sample year -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("policy", "own", "official"),
    [(AbsentPolicy.RESCALE, 87_417, 84_417), (AbsentPolicy.FULL, 87_983, 85_118)],
)
def test_the_sample_year_comes_to_its_known_figures(
    sample: Workspace, policy: AbsentPolicy, own: int, official: int
) -> None:
    held = own_set(sample)
    changed = dataclasses.replace(held, absent_policy=policy)
    sample.operations.run("Đã sửa", lambda: sample._store.reform.update_set(changed))
    results = sample.reform.results
    mine = results.index(held.id, None, Basis.SELF)
    stood = results.index(held.id, None)
    assert (mine.earned, stood.earned) == (83_483, 80_618)
    assert (mine.index, stood.index) == (own, official)


def test_the_sentence_of_the_source_is_made_from_data(sample: Workspace) -> None:
    assert sample.reform.results.sentence(2023) == (
        "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2022; xếp hạng 05/15, tăng 07 hạng"
    )
    assert sample.reform.results.sentence(2022) == "đạt 74,75/100 điểm; xếp hạng 12/15"
    assert sample.reform.results.sentence(2026) == "đạt 84,42/100 điểm (tạm tính, chưa công bố)"
    assert sample.reform.results.sentence(2019) == ""


def test_the_most_lost_of_the_sample_comes_first_with_its_cause(sample: Workspace) -> None:
    found = sample.reform.results.gaps(own_set(sample).id)
    first, second = found.gaps[:2]
    assert (first.criterion.code, first.lost, first.cause_kind) == ("3.2.1", 2000, CauseKind.WORKING)
    assert first.cause.startswith("11.862/12.140 hồ sơ đúng hạn = 97,71 %")
    assert (second.criterion.code, second.cause_kind) == ("5.2.2", CauseKind.APPRAISER)
    assert "cảnh cáo" in second.cause
    # 100 less what was earned and what is not applicable.
    assert found.lost == 100_000 - 80_618 - 4_500
    assert found.rivals.year == 2023  # 2026 is not published: the newest ranking stands in, and says so


def test_a_trial_moves_the_sample_and_finds_the_way_up(sample: Workspace) -> None:
    held = own_set(sample)
    trial = sample.reform.results.what_if(held.id)
    late = next(one.id for one in sample._store.reform.criteria(held.id) if one.code == "3.2.1")
    assert (trial.index, trial.rank, trial.of) == (84_417, 3, 15)
    working = trial.change(late, "12.000/12.140 hồ sơ đúng hạn")
    assert "5 điểm" in working
    assert (trial.index, trial.rank) == (86_511, 2)
    trial.reset()
    way = trial.cheapest(2)
    assert [(one.criterion.code, one.to) for one in way.components] == [("3.2.1", 5000)]
    assert sample.reform.results.index(held.id, None).index == 84_417  # nothing was written


def test_the_published_table_of_the_office_has_its_group(sample: Workspace) -> None:
    table = sample.reform.results.table(2023)
    assert (table.set_id, len(table.rows)) == (None, 15)
    own = next(row.comparison for row in table.rows if row.comparison.unit_name == "Huyện Thạnh Hóa")
    assert (own.rank, own.delta, own.rank_change) == (5, 5350, 7)
    assert table.findings == ()


def test_the_trend_of_the_office_is_as_published_then_as_scored(sample: Workspace) -> None:
    trend = sample.reform.results.trend()
    assert [(one.year, one.index, one.published) for one in trend] == [
        (2022, 74_750, True),
        (2023, 80_100, True),
        (2026, 84_417, False),
    ]
    assert sample.reform.results.trend("Huyện Bến Lức")[-1].index == 88_070
    assert sample.reform.results.trend("Huyện không có") == ()


def test_areas_of_the_office_have_no_group(sample: Workspace) -> None:
    axes = sample.reform.results.radar(own_set(sample).id).axes
    assert [axis.code for axis in axes] == ["A", "1", "2", "3", "4", "5", "6", "7"]
    assert all(axis.mean is None and axis.best is None for axis in axes)
    assert axes[0].own == 90_694  # 31,743 of 35


# ---- units that the office scores ----------------------------------------------------------------
def test_units_are_ranked_from_their_scores(reform: Reform) -> None:
    results = reform.office.reform.results
    empty = results.table(2026, set_id=reform.units_set)
    assert (empty.rows, empty.unscored) == ((), ("Phòng Kinh tế", "Phòng Văn hóa"))
    reform.score_units()
    table = results.table(2026, "Phòng")
    assert ranked(table) == [(1, "Phòng Kinh tế", 95_000), (2, "Phòng Văn hóa", 77_500)]
    first = table.rows[0]
    assert (first.scored, first.leaves, first.comparison.unit_id) == (3, 3, reform.first)
    assert first.comparison.reason == "Không có trong bảng xếp hạng năm 2025"
    assert [choice.set_id for choice in results.choices(2026)] == [reform.units_set]


def test_a_tie_is_placed_as_the_set_says_and_rows_are_kept_on_publication(reform: Reform) -> None:
    reform.score_units()
    leaf = reform.leaf("1.1", reform.units_set)
    reform.scoring.appraise(reform.units_set, reform.second, leaf, 10_000, "Đủ")
    reform.scoring.appraise(
        reform.units_set, reform.second, reform.leaf("1.2", reform.units_set), 5_000, "Chậm"
    )
    rows = reform.office.reform.results.published_rows(reform.units_set)
    assert [(row.rank, row.of, row.score_thousandths) for row in rows] == [(1, 2, 95_000), (1, 2, 95_000)]
    assert {row.set_id for row in rows} == {reform.units_set}
    assert reform.office.reform.results.published_rows(reform.own) == []


def test_nothing_scored_is_nothing_to_publish(reform: Reform) -> None:
    with pytest.raises(RuleViolation, match="Chưa có đơn vị nào"):
        reform.office.reform.results.published_rows(reform.units_set)


def test_the_change_on_the_year_before_is_by_id_or_mapped(reform: Reform) -> None:
    reform.score_units()
    keep(
        reform.office,
        Ranking("Phòng Kinh tế và Hạ tầng", 2025, 90_000, 2, 2, "Phòng", unit_id=reform.first),
        Ranking("Phòng Lao động", 2025, 80_000, 1, 2, "Phòng"),
        maps=(RankingMap(0, 2026, "Phòng", "Phòng Văn hóa", "Phòng Lao động"),),
    )
    first, second = (row.comparison for row in reform.office.reform.results.table(2026, "Phòng").rows)
    assert (first.delta, first.rank_change, first.mapped) == (5_000, 1, False)
    assert (second.delta, second.rank_change, second.mapped) == (-2_500, None, True)
    assert "Phòng Lao động 80,00" in second.reason


def test_rivals_of_a_unit_are_the_others_of_its_set(reform: Reform) -> None:
    reform.score_units()
    results = reform.office.reform.results
    rivals = results.rivals(reform.units_set, reform.second)
    assert (rivals.indexes, rivals.of, rivals.year) == ((95_000,), 2, 2026)
    way = results.what_if(reform.units_set, reform.second).cheapest(1)
    assert way.reached
    assert {one.criterion.code for one in way.components} == {"1.1", "1.2"}
    gaps = results.gaps(reform.units_set, reform.second)
    assert [(gap.criterion.code, gap.lost, gap.wins_places) for gap in gaps.gaps] == [
        ("1.1", 3_000, 0),
        ("1.2", 1_500, 0),
    ]


def test_areas_beside_the_group(reform: Reform) -> None:
    assert reform.office.reform.results.radar(reform.units_set, reform.first).axes == ()
    reform.score_units()
    (axis,) = reform.office.reform.results.radar(reform.units_set, reform.second).axes
    assert (axis.own, axis.mean, axis.best, axis.before) == (77_500, 86_250, 95_000, None)


def test_the_office_has_nobody_to_be_ranked_against_without_a_ranking(reform: Reform) -> None:
    results = reform.office.reform.results
    assert not results.rivals(reform.own)
    trial = results.what_if(reform.own)
    assert (trial.rank, trial.of) == (None, None)
    assert results.trend() == ()
    assert results.sentence(2026) == ""


def test_a_ranking_worked_out_by_the_office_is_not_the_one_it_stands_in(reform: Reform) -> None:
    keep(reform.office, Ranking(OWN, 2026, 80_000, 1, 1, "Phòng", set_id=reform.units_set))
    assert reform.office.reform.results.trend() == ()
    keep(
        reform.office,
        Ranking(OWN, 2026, 80_000, 2, 2, "xã"),
        Ranking("Xã khác", 2026, 90_000, 1, 2, "xã"),
        Ranking("Phường khác", 2026, 99_000, 1, 1, "phường"),
    )
    assert reform.office.reform.results.rivals(reform.own).indexes == (90_000,)
    assert reform.office.reform.results.table(2026).group == "xã"


# ---- which set counts ----------------------------------------------------------------------------
def test_the_overview_is_of_the_offices_newest_version(reform: Reform) -> None:
    store = reform.office._store
    newer = dataclasses.replace(own_set(reform.office), id=0, version=2, based_on_id=reform.own)
    reform.office.operations.run("Lập", lambda: store.reform.add_set(newer))
    overview = reform.office.reform.overview(2026)
    assert overview is not None
    assert (overview.criteria_set.version, overview.criteria_set.scope) == (2, SetScope.OFFICE)
