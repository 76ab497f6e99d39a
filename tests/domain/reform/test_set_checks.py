"""What is wrong with a set, and what changed between two."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import AreaKind, Criterion
from thidua_desktop.domain.reform.set_changes import compare_criteria, pair_criteria
from thidua_desktop.domain.reform.set_checks import (
    areas_beside,
    check_set,
    check_sums,
    full_marks,
)


def node(number: int, code: str, most: int, above: int | None = None, **more: object) -> Criterion:
    name = str(more.pop("name", f"Mục {code}"))
    return Criterion(number, 1, code, name, most, above, order=number, **more)  # type: ignore[arg-type]


GOOD = [
    node(1, "1", 575),
    node(2, "1.1", 375, 1),
    node(3, "1.2", 200, 1),
    node(4, "2", 2000),
]


def test_a_sum_to_the_thousandth_is_right() -> None:
    assert not check_set(GOOD)
    assert full_marks(GOOD) == 2575


def test_a_wrong_sum_names_the_row_and_both_figures() -> None:
    (fault,) = check_set([replace(GOOD[0], max_thousandths=600), *GOOD[1:]])
    assert (fault.criterion_id, fault.code, fault.field) == (1, "children_do_not_add_up", "max_thousandths")
    assert fault.message == "Mục 1 “Mục 1” có điểm tối đa 0,6, nhưng các mục con cộng lại được 0,575."
    (problem,) = check_sums([replace(GOOD[0], max_thousandths=600), *GOOD[1:]])
    assert problem.value == "1"


def test_a_number_used_twice_names_both() -> None:
    (fault,) = check_set([*GOOD, node(5, "1.2", 3000)])
    assert fault.criterion_id == 5
    assert "“Mục 1.2”" in fault.message


def test_a_maximum_of_0_is_told() -> None:
    (fault,) = check_set([*GOOD, node(5, "3", 0)])
    assert (fault.criterion_id, fault.code) == (5, "zero_maximum")


def test_bonus_and_minus_areas_count_areas_beside() -> None:
    areas = [
        node(5, "T", 5000, area_kind=AreaKind.BONUS),
        node(6, "T.1", 3000, 5),
        node(7, "T.2", 4000, 5),
        node(8, "1.3", 2000, 1, area_kind=AreaKind.MINUS),
    ]
    assert not check_set([*GOOD, *areas])
    assert areas_beside([*GOOD, *areas]) == {
        **dict.fromkeys((5, 6, 7), AreaKind.BONUS),
        8: AreaKind.MINUS,
    }
    assert full_marks([*GOOD, *areas]) == 2575


def test_what_came_went_and_changed() -> None:
    after = [
        replace(GOOD[0], id=11, max_thousandths=675),
        replace(GOOD[1], id=12, parent_id=11, code="1.2"),
        replace(GOOD[2], id=13, parent_id=11, code="1.3", name="Tên mới"),
        node(15, "1.4", 100, 11),
    ]
    changes = compare_criteria(GOOD, after)
    told = [
        (one.before.id if one.before else 0, one.after.id if one.after else 0, one.fields) for one in changes
    ]
    assert told == [
        (1, 11, ("max_thousandths",)),
        (2, 12, ("code",)),
        (0, 13, ()),
        (0, 15, ()),
        (3, 0, ()),
        (4, 0, ()),
    ]


def test_a_renamed_criterion_is_known_by_its_number() -> None:
    (change,) = compare_criteria(GOOD, [GOOD[0], GOOD[1], replace(GOOD[2], name="Tên mới"), GOOD[3]])
    assert change.fields == ("name",)


@given(st.lists(st.tuples(st.sampled_from("ABCD"), st.sampled_from("xyz")), max_size=8))
def test_each_criterion_is_paired_at_most_once(rows: list[tuple[str, str]]) -> None:
    before = [node(place, code, 1000, name=name) for place, (code, name) in enumerate(rows, 1)]
    after = [node(100 + place, code, 1000, name=name) for place, (name, code) in enumerate(rows, 1)]
    pairs = pair_criteria(before, after)
    assert sorted(one.before.id for one in pairs if one.before) == [one.id for one in before]
    assert sorted(one.after.id for one in pairs if one.after) == [one.id for one in after]
    assert not compare_criteria(before, before)
