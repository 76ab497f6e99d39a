"""Initiatives as the office keeps them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.initiatives import LEVEL_LABELS, STATE_LABELS, level_of, state_of
from thidua_desktop.domain.records import Initiative, InitiativeLevel, InitiativeState


def test_an_initiative_is_added_edited_deleted_and_taken_back(small: Small) -> None:
    initiatives = small.office.initiatives
    made = initiatives.add(
        Initiative(0, "  Một  cửa lưu động ", 2026, author_ids=(small.person, small.namesake, small.person))
    )
    assert made.label == "Đã thêm sáng kiến Một cửa lưu động"
    one = initiatives.get(made.created)
    assert (one.name, one.author_ids) == ("Một cửa lưu động", (small.person, small.namesake))
    initiatives.update(replace(one, state=InitiativeState.RECOGNISED, unit_id=small.hall))
    row = initiatives.page(initiatives.ids("mot cua"))[0]
    assert row.authors == ("Nguyễn Thị Lan", "Nguyễn Thị Lan")
    assert row.unit_name == "Văn phòng HĐND và UBND xã Thạnh Hóa"
    assert initiatives.of_person(small.person)[0].state is InitiativeState.RECOGNISED
    initiatives.delete([one.id])
    assert initiatives.all() == []
    small.office.operations.undo()
    assert [kept.id for kept in initiatives.all(2026)] == [one.id]
    assert initiatives.years() == [2026]


@pytest.mark.parametrize(
    ("initiative", "field"),
    [
        (Initiative(0, " ", 2026, author_ids=(1,)), "name"),
        (Initiative(0, "Một cửa", 26, author_ids=(1,)), "year"),
        (Initiative(0, "Một cửa", 2026), "author_ids"),
        (Initiative(0, "Một cửa", 2026, author_ids=(1, 99)), "author_ids"),
    ],
)
def test_what_cannot_be_kept_names_its_field(small: Small, initiative: Initiative, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        small.office.initiatives.add(initiative)
    assert [problem.field for problem in caught.value.problems] == [field]


def test_the_same_initiative_of_the_same_authors_is_there_once(small: Small) -> None:
    initiatives = small.office.initiatives
    initiatives.add(Initiative(0, "Một cửa", 2026, author_ids=(small.person,)))
    with pytest.raises(Invalid, match="đã có"):
        initiatives.add(Initiative(0, "một cửa", 2026, author_ids=(small.person,)))
    initiatives.add(Initiative(0, "Một cửa", 2026, author_ids=(small.namesake,)))
    with pytest.raises(NotFound):
        initiatives.update(Initiative(99, "Hai cửa", 2026, author_ids=(small.person,)))


def test_an_author_and_their_unit_stay_while_the_initiative_refers_to_them(small: Small) -> None:
    small.office.initiatives.add(
        Initiative(0, "Một cửa", 2026, author_ids=(small.person,), unit_id=small.hamlet)
    )
    with pytest.raises(RuleViolation, match="tác giả của 1 sáng kiến"):
        small.office.units.delete_person(small.person)
    with pytest.raises(RuleViolation, match="sáng kiến"):
        small.office.units.delete(small.hamlet)


def test_levels_and_states_are_read_as_offices_write_them() -> None:
    assert [level_of(label) for label in LEVEL_LABELS.values()] == list(InitiativeLevel)
    assert [state_of(label) for label in STATE_LABELS.values()] == list(InitiativeState)
    assert level_of("Cấp tỉnh") is InitiativeLevel.PROVINCE
    assert level_of("cấp cơ sở") is InitiativeLevel.LOCAL
    assert state_of("Không được công nhận") is InitiativeState.REFUSED
    assert level_of("liên xã") is None
    assert state_of("") is None
