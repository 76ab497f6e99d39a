"""The directory: units, people, households and their history."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import Nomination, Person, Recipient, RecipientKind, Signer, Unit
from thidua_desktop.services.workspace import Workspace


def fields(error: pytest.ExceptionInfo[Invalid]) -> set[str]:
    return {problem.field for problem in error.value.problems}


def test_the_tree_shows_children_and_people(small: Small) -> None:
    small.office.units.add(Unit(0, "Tổ Văn thư", parent_id=small.hall))
    roots = {node.unit.name: node for node in small.office.units.tree()}
    hall = roots["Văn phòng HĐND và UBND xã Thạnh Hóa"]
    assert [child.unit.name for child in hall.children] == ["Tổ Văn thư"]
    assert hall.people == 2


def test_units_sort_in_natural_order(workspace: Workspace) -> None:
    for name in ("Ấp 10", "Ấp 2", "Ấp 1"):
        workspace.units.add(Unit(0, name))
    assert [unit.name for unit in workspace.units.all()] == ["Ấp 1", "Ấp 2", "Ấp 10"]


def test_a_unit_needs_a_name_that_is_its_own(small: Small) -> None:
    with pytest.raises(Invalid) as empty:
        small.office.units.add(Unit(0, "  "))
    assert fields(empty) == {"name"}
    with pytest.raises(Invalid) as twice:
        small.office.units.add(Unit(0, "Ấp  2"))
    assert "Đã có" in twice.value.problems[0].message


def test_a_unit_cannot_move_below_itself(small: Small) -> None:
    child = small.office.units.add(Unit(0, "Tổ Văn thư", parent_id=small.hall)).created
    with pytest.raises(RuleViolation):
        small.office.units.move(small.hall, child)
    small.office.units.move(child, small.hamlet)
    assert small.office.units.get(child).parent_id == small.hamlet


def test_what_is_in_use_is_not_deleted(small: Small) -> None:
    with pytest.raises(RuleViolation, match="2 cá nhân"):
        small.office.units.delete(small.hall)


def test_two_people_of_one_name_are_two_people(small: Small) -> None:
    ids = small.office.units.people_ids("nguyen thi lan")
    rows = small.office.units.people_page(ids)
    assert {row.person.birth_year for row in rows} == {1984, 1991}
    assert {row.unit_name for row in rows} == {"Văn phòng HĐND và UBND xã Thạnh Hóa"}


def test_a_person_is_checked_field_by_field(small: Small) -> None:
    with pytest.raises(Invalid) as error:
        small.office.units.add_person(Person(0, "", None, birth_year=1700, identity_number="12"))
    assert fields(error) == {"name", "unit_id", "birth_date", "identity_number"}


def test_an_identity_number_belongs_to_one_person(small: Small) -> None:
    units = small.office.units
    units.update_person(replace(units.person(small.person), identity_number="000123456789"))
    with pytest.raises(Invalid, match="Nguyễn Thị Lan"):
        units.update_person(replace(units.person(small.namesake), identity_number="000123456789"))


def test_decomposed_letters_are_stored_composed(small: Small) -> None:
    made = small.office.units.add_person(Person(0, "Hoa\u0300  Ba\u0309o", small.hall)).created
    assert small.office.units.person(made).name == "Hoà Bảo"


def test_people_move_together_and_back_in_one_step(small: Small) -> None:
    small.office.units.move_people([small.person, small.namesake], small.hamlet)
    assert len(small.office.units.people_ids(unit_id=small.hamlet)) == 2
    small.office.operations.undo()
    assert len(small.office.units.people_ids(unit_id=small.hall)) == 2


def test_history_gathers_awards_and_what_merged_units_received(small: Small) -> None:
    office = small.office
    nomination = office.nominations.add(
        Nomination(0, small.batch, Recipient(RecipientKind.PERSON, small.person), "GKX", "Có thành tích")
    ).created
    office.decisions.decide(
        small.batch, [nomination], "7", dt.date(2026, 12, 15), Signer("Lâm Quốc Thịnh", "Chủ tịch")
    )
    history = office.lookup.history(RecipientKind.PERSON, small.person)
    assert [one.award.decision_number for one in history.awards] == ["07/QĐ-UBND"]
    with pytest.raises(RuleViolation, match="1 lượt khen thưởng"):
        office.units.delete_person(small.person)
