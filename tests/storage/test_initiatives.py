"""Initiatives with their authors: kept, listed, found, undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import Initiative, InitiativeLevel, InitiativeState
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.initiatives_repository import Authorship

LOCAL = InitiativeLevel.LOCAL
MODEL = Initiative(
    0,
    "Mô hình “Đăng ký khai sinh tại nhà”",
    2026,
    InitiativeLevel.PROVINCE,
    InitiativeState.RECOGNISED,
    (2, 1),
    "406/QĐ-UBND",
    dt.date(2026, 7, 8),
    "Hội đồng sáng kiến tỉnh",
    "Giảm 30% thời gian chờ.",
    1,
    "sang-kien.xlsx · 4",
)


@pytest.fixture
def written(filled: Store) -> Store:
    """Two initiatives of 2026 and one of 2024."""
    with filled.journal.operation("Đã nhập sáng kiến"):
        filled.initiatives.add_many(
            [
                MODEL,
                Initiative(0, "Biểu mẫu điền sẵn", 2026, author_ids=(1,)),
                Initiative(0, "Quét mã QR", 2024, author_ids=(3,)),
            ]
        )
    return filled


def test_what_goes_in_comes_out_with_the_authors_in_their_order(written: Store) -> None:
    assert written.initiatives.get(1) == replace(MODEL, id=1)
    assert [one.id for one in written.initiatives.all()] == [1, 2, 3]
    assert [one.id for one in written.initiatives.all(2024)] == [3]
    assert written.initiatives.years() == [2026, 2024]
    with pytest.raises(NotFound, match="sáng kiến số 9"):
        written.initiatives.get(9)


def test_authorships_are_plain_rows_for_checks(written: Store) -> None:
    rows = written.initiatives.authorships()
    assert [(row.person_id, row.year, row.initiative_id) for row in rows] == [
        (3, 2024, 3),
        (2, 2026, 1),
        (1, 2026, 1),
        (1, 2026, 2),
    ]
    assert rows[1] == Authorship(2, 2026, InitiativeLevel.PROVINCE, InitiativeState.RECOGNISED, 1, MODEL.name)
    assert [row.person_id for row in written.initiatives.authorships([2024, 2025])] == [3]


def test_lists_find_by_words_without_marks_and_by_person(written: Store) -> None:
    assert written.initiatives.ids("khai sinh") == [1]
    assert written.initiatives.ids("406") == [1]
    assert written.initiatives.ids("", 2024) == [3]
    assert [one.id for one in written.initiatives.page([3, 99, 1])] == [3, 1]
    assert [one.id for one in written.initiatives.of_person(1)] == [1, 2]
    assert written.initiatives.count_by_person([1, 2, 3]) == {1: 2, 2: 1, 3: 1}


def test_the_search_over_everything_finds_them(written: Store) -> None:
    (hit,) = written.search.find("khai sinh tai nha")
    assert (hit.kind, hit.id, hit.subtitle) == ("initiative", 1, "2026 · cấp tỉnh · Ấp 10")


def test_a_change_and_a_deletion_are_taken_back_whole(written: Store) -> None:
    with written.journal.operation("Đã sửa"):
        written.initiatives.update(replace(MODEL, id=1, name="Khai sinh lưu động", author_ids=(3,)))
    assert written.initiatives.ids("lưu động") == [1]
    assert written.initiatives.get(1).author_ids == (3,)
    written.journal.undo()
    assert written.initiatives.get(1) == replace(MODEL, id=1)
    assert written.initiatives.ids("lưu động") == []
    with written.journal.operation("Đã xóa"):
        written.initiatives.delete(1)
    assert written.initiatives.of_person(2) == []
    written.journal.undo()
    assert written.initiatives.get(1) == replace(MODEL, id=1)


def test_an_author_with_an_initiative_cannot_be_deleted(written: Store) -> None:
    with pytest.raises(RuleViolation, match="còn được dùng"), written.journal.operation("Đã xóa"):
        written.people.delete(3)
