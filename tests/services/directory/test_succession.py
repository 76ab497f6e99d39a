"""Units merged, split and renamed: names of their time, people, chains, papers of old dates, undo."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import Person, RecipientKind, Succession, Unit
from thidua_desktop.services.directory.succession import name_on
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.storage.models import ALL
from thidua_desktop.storage.sqlite import table_name

JULY = dt.date(2026, 7, 1)
JUNE = dt.date(2026, 6, 30)


def rows(office: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    with sqlite3.connect(office._store.path) as connection:
        return {
            (name := table_name(table)): connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for table in ALL
        }


def names_of(office: Workspace, unit_id: int) -> list[str]:
    return [person.name for person in office._store.people.of_unit(unit_id)]


def fields(error: pytest.ExceptionInfo[Invalid]) -> set[str]:
    return {problem.field for problem in error.value.problems}


def test_several_units_become_one_new(small: Small) -> None:
    office = small.office
    before = rows(office)
    done = office.units_history.succeed([small.hall, small.hamlet], Unit(0, "Trung tâm mới"), JULY)
    assert done.label == "Đã sáp nhập 2 đơn vị thành Trung tâm mới"
    made = office.units.get(done.created)
    assert (made.valid_from, made.valid_to) == (JULY, None)
    assert {office.units.get(one).valid_to for one in (small.hall, small.hamlet)} == {JUNE}
    assert names_of(office, made.id) == ["Nguyễn Thị Lan", "Nguyễn Thị Lan"]
    assert office.units.household(small.household).unit_id == made.id
    office.operations.undo()
    assert rows(office) == before


def test_people_may_stay(small: Small) -> None:
    new = small.office.units_history.succeed([small.hall], Unit(0, "Mới"), JULY, move_people=False).created
    assert names_of(small.office, new) == []
    assert len(names_of(small.office, small.hall)) == 2


def test_those_who_left_before_stay_where_they_worked(small: Small) -> None:
    office = small.office
    office.units.add_person(Person(0, "Lê Văn Nghỉ", small.hall, left_on=dt.date(2020, 1, 1)))
    new = office.units_history.succeed([small.hall], Unit(0, "Mới"), JULY).created
    assert names_of(office, small.hall) == ["Lê Văn Nghỉ"]
    assert len(names_of(office, new)) == 2


def test_one_unit_joins_another_that_goes_on(small: Small) -> None:
    office = small.office
    child = office.units.add(Unit(0, "Tổ 1", parent_id=small.hamlet)).created
    office.units_history.succeed([small.hamlet], small.hall, JULY)
    assert office.units.get(child).parent_id == small.hall
    assert office.units.get(small.hall).valid_from is None
    assert [(one.old.id, one.new.id) for one in office.units_history.chain(small.hall)] == [
        (small.hamlet, small.hall)
    ]


def test_a_unit_is_split_and_the_heir_takes_its_people(small: Small) -> None:
    office = small.office
    done = office.units_history.succeed(
        [small.hall], [Unit(0, "Văn phòng HĐND"), Unit(0, "Văn phòng UBND")], JULY, heir=1
    )
    new = {unit.name: unit.id for unit in office.units.all()}
    assert done.label == "Đã chia Văn phòng HĐND và UBND xã Thạnh Hóa thành 2 đơn vị"
    assert names_of(office, new["Văn phòng HĐND"]) == []
    assert len(names_of(office, new["Văn phòng UBND"])) == 2
    # Which of the two is meant nobody has said.
    called = office.units_history.name_on
    assert called(small.hall, JULY) == "Văn phòng HĐND và UBND xã Thạnh Hóa"
    assert called(new["Văn phòng UBND"], JUNE) == "Văn phòng HĐND và UBND xã Thạnh Hóa"


def test_a_renamed_unit_is_called_as_it_was_on_the_day(small: Small) -> None:
    office = small.office
    second = office.units_history.succeed([small.hamlet], Unit(0, "Ấp Hai"), JULY).created
    third = office.units_history.succeed([second], Unit(0, "Khu phố 2"), dt.date(2026, 10, 1)).created
    for unit_id in (small.hamlet, second, third):
        called = office.units_history.name_on
        assert called(unit_id, JUNE) == "Ấp 2"
        assert called(unit_id, JULY) == "Ấp Hai"
        assert called(unit_id, dt.date(2026, 12, 1)) == "Khu phố 2"
        assert [one.new.name for one in office.units_history.chain(unit_id)] == ["Ấp Hai", "Khu phố 2"]


def test_what_the_old_had_in_common_the_new_one_has(small: Small) -> None:
    office = small.office
    block = office.units.add_block("Khối các ấp").created
    office.units.update(Unit(small.hamlet, "Ấp 2", kind="Ấp", block_id=block))
    new = office.units.get(office.units_history.succeed([small.hamlet], Unit(0, "Ấp Hai"), JULY).created)
    assert (new.kind, new.block_id) == ("Ấp", block)


def test_the_old_name_may_be_borne_on_after_a_merger(small: Small) -> None:
    office = small.office
    new = office.units_history.succeed([small.hall, small.hamlet], Unit(0, "Ấp 2"), JULY).created
    assert office.units.get(new).name == "Ấp 2"


@pytest.mark.parametrize(
    ("new", "on", "field"),
    [
        (Unit(0, "  "), JULY, "successor"),
        (Unit(0, "Ấp  2"), JULY, "successor"),
        (Unit(0, "Ấp 3"), dt.date(2030, 1, 1), "on"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(small: Small, new: Unit, on: dt.date, field: str) -> None:
    before = rows(small.office)
    with pytest.raises(Invalid) as error:
        small.office.units_history.succeed([small.hamlet], new, on)
    assert fields(error) == {field}
    assert rows(small.office) == before


def test_a_unit_does_not_follow_itself(small: Small) -> None:
    history = small.office.units_history
    with pytest.raises(RuleViolation, match="chính mình"):
        history.succeed([small.hall, small.hamlet], small.hamlet, JULY)
    history.succeed([small.hamlet], small.hall, JULY)
    with pytest.raises(RuleViolation, match="đã kết thúc"):
        history.succeed([small.hamlet], Unit(0, "Ấp 9"), dt.date(2026, 8, 1))
    with pytest.raises(RuleViolation, match="chính mình"):
        history.succeed([small.hall], small.hamlet, dt.date(2026, 8, 1))


def test_the_history_of_the_new_unit_holds_what_the_old_received(sample: Workspace) -> None:
    awarded = next(
        award for award in sample.decisions.award_page(sample.decisions.award_ids())
        if award.recipient_kind is RecipientKind.UNIT and award.recipient_id
    )  # fmt: skip
    old = sample.units.get(awarded.recipient_id or 0)
    new = sample.units_history.succeed([old.id], Unit(0, "Đơn vị hợp nhất"), JULY).created
    held = sample.lookup.history(RecipientKind.UNIT, new).awards
    assert {(one.award.id, one.under) for one in held} >= {(awarded.id, old.name)}
    assert awarded.name == sample.decisions.award_page([awarded.id])[0].name


@given(st.lists(st.dates(dt.date(2020, 1, 2), dt.date(2026, 1, 1)), min_size=1, max_size=4, unique=True))
def test_over_any_chain_of_names_each_day_has_its_own(days: list[dt.date]) -> None:
    days = sorted(days)
    ends = [*(day - dt.timedelta(days=1) for day in days), None]
    units = {
        at: Unit(at, f"Tên {at}", valid_from=day, valid_to=end)
        for at, (day, end) in enumerate(zip([None, *days], ends, strict=True), 1)
    }
    links = [Succession(at, at + 1, day) for at, day in enumerate(days, 1)]
    for unit_id in units:
        for at, day in enumerate(days, 1):
            assert name_on(units, links, unit_id, day - dt.timedelta(days=1)) == f"Tên {at}"
            assert name_on(units, links, unit_id, day) == f"Tên {at + 1}"
