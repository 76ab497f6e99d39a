"""Where the reform index of a unit comes from, for the pledges that speak of it."""

from __future__ import annotations

import pytest

from tests.services.reform.office import Reform, make
from thidua_desktop.domain.records import Office, Ranking, Target
from thidua_desktop.services.pledges.reform_index import ReformIndexes
from thidua_desktop.services.workspace import Workspace


def indexes(reform: Reform) -> ReformIndexes:
    return ReformIndexes(reform.office._store, 2026)


def keep(reform: Reform, *rows: Ranking) -> None:
    reform.office.operations.run("Đã nhập", lambda: reform.office._store.reform.save_rankings(rows))


def test_a_units_own_scores_by_the_set_that_scores_it(workspace: Workspace) -> None:
    reform = make(workspace)
    assert indexes(reform).of_unit(reform.first) is None
    reform.score_units()
    found = indexes(reform).of_unit(reform.first)
    assert found is not None
    assert (found.points, found.source) == (
        95_000,
        "Bộ tiêu chí cải cách hành chính năm 2026: điểm tự chấm",
    )
    leaf = reform.leaf("1.1", reform.units_set)
    reform.scoring.appraise(reform.units_set, reform.first, leaf, 8_000, "Một việc chưa xong")
    found = indexes(reform).of_unit(reform.first)
    assert found is not None
    assert (found.points, found.source.endswith("điểm thẩm định")) == (90_000, True)


def test_a_unit_that_nothing_scores_has_the_offices(workspace: Workspace) -> None:
    reform = make(workspace)
    reform.score_units()
    assert indexes(reform).of_unit(reform.outside) is None
    reform.scoring.set_self(reform.own, None, reform.leaf("1.1.1"), 200)
    found = indexes(reform).of_unit(reform.outside)
    assert found is not None
    assert found.points == 200  # 0,2 of 100


def test_a_published_place_counts_before_scores(workspace: Workspace) -> None:
    reform = make(workspace)
    reform.score_units()
    keep(reform, Ranking("Phòng Kinh tế (cũ)", 2026, 91_230, 1, 2, "Phòng", unit_id=reform.first))
    found = indexes(reform).of_unit(reform.first)
    assert found is not None
    assert (found.points, found.source) == (91_230, "Bảng xếp hạng năm 2026 đã công bố: hạng 1/2")
    keep(reform, Ranking("PHÒNG VĂN HÓA", 2026, 77_000, 2, 2, "Phòng"))
    assert getattr(indexes(reform).of_unit(reform.second), "points", None) == 77_000


@pytest.mark.parametrize(
    ("content", "points"),
    [
        ("Chỉ số cải cách hành chính của xã đạt từ 80 điểm", 80_100),
        ("Chỉ số CCHC của UBND xã Thạnh Hóa", 80_100),
        ("Chỉ số CCHC của Phòng Kinh tế xã Thạnh Hóa", 95_000),
        ("Chỉ số cải cách hành chính đạt từ 85 điểm", 95_000),
    ],
)
def test_the_words_of_a_target_tell_whose_index_it_is(
    workspace: Workspace, content: str, points: int
) -> None:
    reform = make(workspace)
    reform.score_units()
    keep(reform, Ranking("Ủy ban nhân dân xã Thạnh Hóa", 2026, 80_100, 5, 15, "xã"))
    found = indexes(reform).of_target(Target(content), reform.first)
    assert found is not None
    assert found.points == points


def test_the_office_is_found_by_the_name_it_is_published_under(workspace: Workspace) -> None:
    reform = make(workspace)
    office = workspace.settings.office()
    assert isinstance(office, Office)
    keep(reform, Ranking(office.name, 2026, 80_100, 5, 15, "xã"))
    assert getattr(indexes(reform).of_unit(reform.outside), "points", None) == 80_100
