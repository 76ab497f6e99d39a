"""Merging two rows: no table that refers to them is forgotten, and undo brings every row back."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from peewee import ForeignKeyField

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import (
    Batch,
    ExchangeLink,
    Grade,
    Nomination,
    Rating,
    Recipient,
    RecipientKind,
    Unit,
)
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.labels import table_label
from thidua_desktop.storage.merge_repository import TABLES
from thidua_desktop.storage.models import ALL
from thidua_desktop.storage.references import references, unique_keys
from thidua_desktop.storage.sqlite import table_name


def rows(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Every data row as it is stored."""
    with sqlite3.connect(store.path) as connection:
        return {
            (name := table_name(table)): connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            for table in ALL
        }


@pytest.mark.parametrize("kind", RecipientKind)
def test_every_foreign_key_of_every_table_is_followed(kind: RecipientKind) -> None:
    target = TABLES[kind]
    expected = {
        (table_name(table), field.column_name)
        for table in ALL
        for field in table._meta.sorted_fields
        if isinstance(field, ForeignKeyField) and field.rel_model is target
    }
    assert {(one.name, one.column) for one in references(target)} == expected
    assert len(expected) >= 4


def test_the_database_knows_the_same_references_as_the_models(store: Store) -> None:
    with sqlite3.connect(store.path) as connection:
        stored = {
            (key[2], name, key[3])
            for name in map(table_name, ALL)
            for key in connection.execute(f'PRAGMA foreign_key_list("{name}")')
        }
    for target in TABLES.values():
        known = {(table_name(target), one.name, one.column) for one in references(target)}
        assert known == {key for key in stored if key[0] == table_name(target)}


def test_every_reference_has_words() -> None:
    for target in TABLES.values():
        for one in references(target):
            assert table_label(one.name) != one.name
            assert one.label


def test_unique_indexes_over_expressions_are_understood(store: Store) -> None:
    keys = {table_name(table): unique_keys(store._database, table) for table in ALL}
    assert ("criterion_id", "kind", "unit_id") in keys["score"]
    assert ("set_id", "step", "unit_id") in keys["reform_submission"]
    assert keys["rating"].count(("person_id", "year")) == 1


def test_what_hung_on_one_hangs_on_the_other(filled: Store) -> None:
    with filled.journal.operation("Xếp loại và đề nghị"):
        filled.people.set_ratings([Rating(RecipientKind.PERSON, 2, 2025, Grade.GOOD)])
        filled.nominations.add_many(
            [Nomination(0, 1, Recipient(RecipientKind.PERSON, 2), filled.nominations.kinds()[0].code, "Tốt")]
        )
    before = rows(filled)
    with filled.journal.operation("Gộp"):
        filled.merging.merge(RecipientKind.PERSON, 1, 2, {})
    assert filled.merging.uses(RecipientKind.PERSON, 1) == {"kết quả xếp loại": 1, "đề nghị khen thưởng": 1}
    assert [person.id for person in filled.people.all()] == [1, 3]
    filled.journal.undo()
    assert rows(filled) == before


def test_of_two_ratings_of_a_year_the_chosen_one_stays(filled: Store) -> None:
    with filled.journal.operation("Xếp loại"):
        filled.people.set_ratings(
            [
                Rating(RecipientKind.PERSON, 1, 2025, Grade.GOOD),
                Rating(RecipientKind.PERSON, 2, 2025, Grade.DONE),
            ]
        )
    (clash,) = filled.merging.clashes(RecipientKind.PERSON, 1, 2)
    assert (clash.table, clash.winner) == ("rating", clash.kept)
    with filled.journal.operation("Gộp"):
        filled.merging.merge(RecipientKind.PERSON, 1, 2, {clash.key: clash.other})
    assert [one.grade for one in filled.people.ratings(RecipientKind.PERSON, 1)] == [Grade.DONE]


def test_the_same_award_is_asked_for_once_in_a_batch(filled: Store) -> None:
    code = filled.nominations.kinds()[0].code
    with filled.journal.operation("Đề nghị"):
        second = filled.nominations.add_batch(Batch(0, "Chuyên đề", 2026))
        filled.nominations.add_many(
            [
                Nomination(0, batch, Recipient(RecipientKind.PERSON, person), code, "Tốt", year=2026)
                for batch, person in ((1, 1), (1, 2), (second, 2))
            ]
        )
    with filled.journal.operation("Gộp"):
        filled.merging.merge(RecipientKind.PERSON, 1, 2, {})
    left = filled.nominations.of_recipient(RecipientKind.PERSON, 1)
    assert sorted(row.nomination.batch_id for row in left) == [1, second]


def test_a_unit_kept_below_the_one_that_goes_takes_its_place(filled: Store) -> None:
    with filled.journal.operation("Cây"):
        middle = filled.units.add(Unit(0, "Giữa", parent_id=1))
        below = filled.units.add(Unit(0, "Dưới", parent_id=middle))
    with filled.journal.operation("Gộp"):
        filled.merging.merge(RecipientKind.UNIT, below, 1, {})
    assert filled.units.get(below).parent_id is None
    assert filled.units.get(middle).parent_id == below
    assert [person.unit_id for person in filled.people.of_unit(below)] == [below]


def test_links_to_other_offices_go_along(filled: Store) -> None:
    with filled.journal.operation("Liên kết"):
        filled.exchange.add_links(
            [ExchangeLink(0, "person", "a" * 32, 7, 2), ExchangeLink(0, "unit", "a" * 32, 7, 2)]
        )
    with filled.journal.operation("Gộp"):
        filled.merging.merge(RecipientKind.PERSON, 1, 2, {})
    assert {(link.kind, link.local_id) for link in filled.exchange.links()} == {("person", 1), ("unit", 2)}


def test_somebody_who_is_not_there_is_not_merged(filled: Store) -> None:
    with pytest.raises(NotFound), filled.journal.operation("Gộp"):
        filled.merging.merge(RecipientKind.PERSON, 1, 99, {})
    assert filled.people.count() == 3
