"""Merging records: what is shown before, what is asked, and that undo brings everything back."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import fields as record_fields
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import Small
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import (
    Grade,
    Household,
    Nomination,
    Person,
    Rating,
    Recipient,
    RecipientKind,
    Unit,
    YearClosing,
)
from thidua_desktop.services.directory import BOTH
from thidua_desktop.services.directory.differences import FIELDS
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.storage.models import ALL
from thidua_desktop.storage.sqlite import table_name

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD


def rows(office: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    with sqlite3.connect(office._store.path) as connection:
        return {
            (name := table_name(table)): connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for table in ALL
        }


def rate(office: Workspace, *ratings: tuple[int, int, Grade]) -> None:
    work = [Rating(PERSON, person, year, grade) for person, year, grade in ratings]
    office.operations.run("Đã xếp loại", lambda: office._store.people.set_ratings(work))


def test_every_field_of_a_record_can_be_chosen() -> None:
    for kind, record in ((PERSON, Person), (UNIT, Unit), (HOUSEHOLD, Household)):
        chosen = {part for field in FIELDS[kind] for part in field.parts}
        assert chosen == {field.name for field in record_fields(record)} - {"id"}


def test_the_preview_shows_what_differs_and_writes_nothing(small: Small) -> None:
    before = rows(small.office)
    preview = small.office.merging.preview(PERSON, small.person, [small.namesake])
    assert rows(small.office) == before
    shown = {field.name: [text for _, text in field.options] for field in preview.fields}
    assert shown["post"] == ["Kế toán", "Văn thư"]
    assert shown["birth"] == ["17/05/1984", "1991"]
    assert not preview.refusal
    assert not preview.collisions


def test_the_chosen_values_stand(small: Small) -> None:
    office = small.office
    rate(office, (small.namesake, 2024, Grade.GOOD))
    done = office.merging.merge(
        PERSON, small.person, [small.namesake], values={"post": small.namesake}, confirmed=True
    )
    assert done.label == "Đã gộp 2 bản ghi của Nguyễn Thị Lan"
    person = office.units.person(small.person)
    assert (person.post, person.birth_date) == ("Văn thư", dt.date(1984, 5, 17))
    assert [one.grade for one in office._store.people.ratings(PERSON, small.person)] == [Grade.GOOD]
    assert list(office.units.people_ids()) == [small.person]


def test_a_whole_birthday_goes_before_its_bare_year_and_discipline_is_never_lost(small: Small) -> None:
    add = small.office.units.add_person
    one = add(Person(0, "Lê Văn Út", small.hall, birth_year=1980, discipline="Khiển trách năm 2024")).created
    two = add(
        Person(0, "Lê Văn Út", small.hamlet, birth_date=dt.date(1980, 2, 3), discipline="Cảnh cáo năm 2025")
    ).created
    small.office.merging.merge(PERSON, one, [two])
    person = small.office.units.person(one)
    assert (person.birth_date, person.birth_year) == (dt.date(1980, 2, 3), 1980)
    assert person.discipline == "Khiển trách năm 2024; Cảnh cáo năm 2025"
    assert BOTH == 0


def test_two_ratings_of_one_year_are_asked_about(small: Small) -> None:
    rate(small.office, (small.person, 2025, Grade.GOOD), (small.namesake, 2025, Grade.EXCELLENT))
    (asked,) = small.office.merging.preview(PERSON, small.person, [small.namesake]).collisions
    assert asked.asked
    assert asked.title == "Xếp loại năm 2025"
    assert (asked.kept, asked.other) == ("Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ")
    small.office.merging.merge(
        PERSON, small.person, [small.namesake], winners={asked.key: asked.key[2]}, confirmed=True
    )
    (rating,) = small.office._store.people.ratings(PERSON, small.person)
    assert rating.grade is Grade.EXCELLENT


def test_one_nominated_twice_in_a_batch_is_so_once(small: Small) -> None:
    office = small.office
    for person, words in ((small.person, "Tốt"), (small.namesake, "Rất tốt")):
        office.nominations.add(Nomination(0, small.batch, Recipient(PERSON, person), "GKX", words))
    (asked,) = office.merging.preview(PERSON, small.person, [small.namesake]).collisions
    assert asked.title.endswith("trong Cuối năm 2026")
    assert asked.other == "đề nghị: Rất tốt"
    office.merging.merge(PERSON, small.person, [small.namesake], confirmed=True)
    (row,) = office._store.nominations.of_recipient(PERSON, small.person)
    assert row.nomination.achievement == "Tốt"


def test_nobody_is_merged_into_himself(small: Small) -> None:
    for others in ([small.person], [], [small.namesake, small.namesake]):
        with pytest.raises(RuleViolation, match="chính mình"):
            small.office.merging.merge(PERSON, small.person, others)


def test_two_identity_numbers_need_a_word(small: Small) -> None:
    add = small.office.units.add_person
    one, two = (
        add(Person(0, "Lê Văn Út", small.hall, identity_number=number)).created
        for number in ("079084001234", "079084001235")
    )
    assert "079084001234 và 079084001235" in small.office.merging.preview(PERSON, one, [two]).doubt
    with pytest.raises(RuleViolation, match="Hai số định danh"):
        small.office.merging.merge(PERSON, one, [two])
    small.office.merging.merge(PERSON, one, [two], confirmed=True)
    assert small.office.units.person(one).identity_number == "079084001234"


def test_a_unit_and_its_successor_are_not_duplicates(small: Small) -> None:
    new = Unit(0, "Ấp 2 mới", kind="Ấp")
    made = small.office.units_history.succeed([small.hamlet], new, dt.date(2026, 7, 1)).created
    assert "không phải hai bản ghi trùng" in small.office.merging.preview(UNIT, made, [small.hamlet]).refusal
    with pytest.raises(RuleViolation, match="tiếp nối"):
        small.office.merging.merge(UNIT, made, [small.hamlet])


def test_a_closed_year_refuses_and_says_what_to_do(small: Small) -> None:
    office = small.office
    rate(office, (small.namesake, 2024, Grade.GOOD))
    office.operations.run(
        "Đã khóa",
        lambda: office._store.years.save(YearClosing(2024, office.now())),
    )
    preview = office.merging.preview(PERSON, small.person, [small.namesake])
    assert "Năm 2024 đã khóa" in preview.refusal
    assert "mở lại năm" in preview.hint
    before = rows(office)
    with pytest.raises(RuleViolation, match="2024"):
        office.merging.merge(PERSON, small.person, [small.namesake], confirmed=True)
    assert rows(office) == before


def test_pairs_said_to_be_two_are_not_shown_again(small: Small) -> None:
    add = small.office.units.add_person
    one, two = (add(Person(0, "Lê Văn Út", small.hall, birth_year=1980)).created for _ in range(2))
    found = [(pair.first, pair.second, pair.reason) for pair in small.office.merging.duplicates(PERSON)]
    assert found == [(one, two, "cùng tên, cùng năm sinh, cùng đơn vị")]
    small.office.merging.dismiss(PERSON, two, one)
    assert small.office.merging.duplicates(PERSON) == []
    small.office.operations.undo()
    assert len(small.office.merging.duplicates(PERSON)) == 1


def test_units_households_merge_too(small: Small) -> None:
    office = small.office
    twin = office.units.add(Unit(0, "VP HĐND và UBND xã Thạnh Hóa")).created
    assert [pair.reason for pair in office.merging.duplicates(UNIT)] == ["một tên là viết tắt của tên kia"]
    office.units.add_person(Person(0, "Trần Văn Tám", twin, birth_year=1970))
    office.merging.merge(UNIT, small.hall, [twin])
    assert len(office._store.people.of_unit(small.hall)) == 3
    again = office.units.add_household(Household(0, "Huỳnh Văn Bảo", address="số 8, Ấp 2")).created
    (pair,) = office.merging.duplicates(HOUSEHOLD)
    assert (pair.first, pair.second) == (small.household, again)
    office.merging.merge(HOUSEHOLD, small.household, [again])
    assert [one.id for one in office.units.households()] == [small.household]


@pytest.fixture(scope="module")
def shared(sample_folder: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    import shutil

    from tests.services.conftest import today
    from thidua_desktop.services.workspace import open_workspace

    folder = tmp_path_factory.mktemp("merging") / "office"
    opened = open_workspace(shutil.copytree(sample_folder, folder), today=today)
    yield opened
    opened.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_merge_of_the_sample_year_is_undone_row_by_row(shared: Workspace, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(RecipientKind)))
    ids = {
        PERSON: list(shared.units.people_ids()),
        UNIT: [unit.id for unit in shared.units.every()],
        HOUSEHOLD: [household.id for household in shared.units.households()],
    }[kind]
    chosen = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=3, unique=True))
    before = rows(shared)
    preview = shared.merging.preview(kind, chosen[0], chosen[1:])
    assert rows(shared) == before
    values = {field.name: data.draw(st.sampled_from(field.options))[0] for field in preview.fields}
    winners = {one.key: data.draw(st.sampled_from(one.key[1:])) for one in preview.collisions}
    try:
        shared.merging.merge(kind, chosen[0], chosen[1:], values=values, winners=winners, confirmed=True)
    except RuleViolation:
        assert preview.refusal
        assert rows(shared) == before
        return
    assert not preview.refusal
    assert all(not shared._store.merging.uses(kind, gone) for gone in chosen[1:])
    shared.operations.undo()
    assert rows(shared) == before
