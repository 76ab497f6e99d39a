"""Values of new and merged units made of others' indexes of the year before."""

from __future__ import annotations

import pytest

from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.records import Ranking

NEW = "Phòng Văn hóa"


@pytest.fixture
def merged(reform: Reform) -> Reform:
    reform.score_units()
    rows = [
        Ranking("Phòng Lao động", 2025, 80_000, 1, 2, "Phòng"),
        Ranking("Phòng Tư pháp", 2025, 70_000, 2, 2, "Phòng"),
        Ranking("Ban Quản lý chợ", 2025, 60_000, 1, 1, "Đơn vị"),
    ]
    reform.office.operations.run("Đã nhập", lambda: reform.office._store.reform.save_rankings(rows))
    return reform


def row_of_new(reform: Reform) -> Comparison:
    rows = reform.office.reform.results.table(2026, "Phòng").rows
    return next(row.comparison for row in rows if row.comparison.unit_name == NEW)


def test_a_value_is_made_of_former_units_by_weight_and_undone(merged: Reform) -> None:
    maps = merged.office.reform.ranking_maps
    assert row_of_new(merged).previous is None
    changes = maps.save(2026, "Phòng", NEW, [("Phòng Lao động", 3), ("Ban Quản lý chợ", 1)])
    assert changes.label == "Đã ghi giá trị quy đổi của Phòng Văn hóa"
    row = row_of_new(merged)
    assert (row.previous, row.mapped, row.rank_change) == (75_000, True, None)
    assert [(part.from_name, part.weight) for part in maps.of(2026, "Phòng", NEW)] == [
        ("Phòng Lao động", 3),
        ("Ban Quản lý chợ", 1),
    ]
    merged.office.operations.undo()
    assert row_of_new(merged).previous is None


def test_another_value_takes_the_place_of_the_first_and_none_takes_it_away(merged: Reform) -> None:
    maps = merged.office.reform.ranking_maps
    maps.save(2026, "Phòng", NEW.upper(), [("Phòng Lao động", 1)])
    maps.save(2026, "Phòng", NEW, [("Phòng Tư pháp", 1)])
    assert [part.from_name for part in maps.of(2026, "Phòng", NEW)] == ["Phòng Tư pháp"]
    assert maps.save(2026, "Phòng", NEW, []).label.startswith("Đã bỏ")
    assert row_of_new(merged).previous is None


def test_former_units_are_those_ranked_the_year_before_the_group_first(merged: Reform) -> None:
    names = [row.unit_name for row in merged.office.reform.ranking_maps.former_units(2026, "Phòng")]
    assert names == ["Phòng Lao động", "Phòng Tư pháp", "Ban Quản lý chợ"]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([("Phòng Lao động", 0)], "số nguyên từ 1"),
        ([("Phòng Lao động", 1), ("phòng lao động", 1)], "hai lần"),
        ([("Phòng Không Có", 1)], "không có trong bảng xếp hạng năm 2025"),
    ],
)
def test_parts_out_of_sense_are_refused_and_nothing_is_kept(
    merged: Reform, parts: list[tuple[str, int]], said: str
) -> None:
    maps = merged.office.reform.ranking_maps
    with pytest.raises(Invalid, match=said):
        maps.save(2026, "Phòng", NEW, parts)
    assert maps.of(2026, "Phòng", NEW) == []


def test_a_value_of_a_closed_year_stays_as_it_is(merged: Reform) -> None:
    merged.office.years.close(2026, "Đã tổng kết")
    with pytest.raises(RuleViolation, match="đã khóa"):
        merged.office.reform.ranking_maps.save(2026, "Phòng", NEW, [("Phòng Lao động", 1)])
    assert row_of_new(merged).previous is None
