"""Ctrl+K: everything that has a name, the nearest first, however it is typed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thidua_desktop.domain.records import (
    Award,
    Batch,
    Conference,
    CouncilMember,
    Decision,
    Guest,
    Household,
    Movement,
    Nomination,
    Person,
    Pledge,
    Recipient,
    RecipientKind,
    Succession,
    Target,
    Unit,
)
from thidua_desktop.services.catalogue import award_kinds
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.search_hits import nearness

PERSON = RecipientKind.PERSON


@pytest.fixture
def office(store: Store) -> Store:
    """One of everything that is searched, and two units merged into one."""
    with store.journal.operation("Đã điền"):
        store.nominations.save_kinds(award_kinds())
        old = [
            store.units.add(Unit(0, name, valid_to=dt.date(2024, 6, 30)))
            for name in ("Ấp Rạch Cát", "Ấp Bà Nghè")
        ]
        new = store.units.add(Unit(0, "Ấp Thuận Đạo", "TD", "Ấp"))
        for one in old:
            store.units.add_succession(Succession(one, new, dt.date(2024, 7, 1)))
        lan = store.people.add(
            Person(0, "Nguyễn Thị Lan", new, birth_year=1984, identity_number="079200001234", post="Kế toán")
        )
        store.people.add(Person(0, "Nguyễn Thị Anh Lan", new))
        store.people.add(Person(0, "Lan Anh", new))
        store.people.add_household(Household(0, "Huỳnh Văn Bảo", address="Số 8", unit_id=new))
        batch = store.nominations.add_batch(Batch(0, "Đột xuất tháng 7", 2026))
        store.nominations.add(Nomination(0, batch, Recipient(PERSON, lan), "LDTT", year=2026))
        decision = store.decisions.add(
            Decision(0, 2026, "về việc tặng Giấy khen", "123/QĐ-UBND", dt.date(2026, 7, 10))
        )
        store.decisions.add_award(
            Award(0, "LDTT", "Lao động tiên tiến", PERSON, "Nguyễn Thị Lan", 2026, lan, decision_id=decision)
        )
        store.pledges.add(Pledge(0, new, 2026, targets=(Target("Thu ngân sách vượt dự toán"),)))
        store.movements.add(Movement(0, "Chung tay xây dựng nông thôn mới", 2026))
        conference = store.conferences.add(Conference(0, "Hội nghị tổng kết", 2026))
        store.conferences.add_guests(conference, [Guest(conference, "Phạm Quốc Khánh", post="Bí thư")])
        store.council.add_member(CouncilMember(0, "Tô Minh Đạt", "Phó Chủ tịch"))
    return store


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("nguyen thi lan", "person", "Nguyễn Thị Lan"),
        ("079200001234", "person", "Nguyễn Thị Lan"),
        ("079200", "person", "Nguyễn Thị Lan"),
        ("ntl", "person", "Nguyễn Thị Lan"),
        ("NTAL", "person", "Nguyễn Thị Anh Lan"),
        ("bao", "household", "Hộ Huỳnh Văn Bảo"),
        ("thuan dao", "unit", "Ấp Thuận Đạo"),
        ("rach cat", "unit", "Ấp Rạch Cát"),
        ("123", "decision", "123/QĐ-UBND"),
        ("123/QĐ", "decision", "123/QĐ-UBND"),
        ("dot xuat", "batch", "Đột xuất tháng 7"),
        ("ngân sách", "target", "Thu ngân sách vượt dự toán"),
        ("giao uoc 2026", "pledge", "Giao ước năm 2026: Ấp Thuận Đạo"),
        ("nong thon", "movement", "Chung tay xây dựng nông thôn mới"),
        ("tong ket", "conference", "Hội nghị tổng kết"),
        ("quốc khánh", "guest", "Phạm Quốc Khánh"),
        ("to minh dat", "council_member", "Tô Minh Đạt"),
    ],
)
def test_each_thing_is_found_by_its_words(office: Store, text: str, kind: str, title: str) -> None:
    first = office.search.find(text)[0]
    assert (first.kind, first.title) == (kind, title)


def test_a_person_brings_awards_and_nominations_along(office: Store) -> None:
    kinds = [hit.kind for hit in office.search.find("nguyen thi lan")]
    assert kinds[0] == "person"
    assert {"award", "nomination"} <= set(kinds)
    (hit,) = [hit for hit in office.search.find("nguyen thi lan") if hit.kind == "nomination"]
    assert hit.subtitle == "Lao động tiên tiến · 2026 · Đột xuất tháng 7"


def test_an_old_unit_tells_what_became_of_it(office: Store) -> None:
    (hit,) = [hit for hit in office.search.find("bà nghè") if hit.kind == "unit"]
    assert hit.subtitle == "đến ngày 30/06/2024 · nay là Ấp Thuận Đạo"


def test_what_is_seen_inside_another_names_that_one(office: Store) -> None:
    opened = [office.search.find(text)[0].opens for text in ("ngân sách", "quốc khánh", "tô minh đạt")]
    assert [kind for kind, _ in opened] == ["pledge", "guest", "council"]
    assert all(record_id > 0 for _, record_id in opened)
    person = office.search.find("nguyễn thị lan")[0]
    assert person.opens == ("person", person.id)


def test_the_nearest_name_stands_first(office: Store) -> None:
    names = [hit.title for hit in office.search.people("lan anh")]
    assert names == ["Lan Anh", "Nguyễn Thị Anh Lan"]
    assert office.search.people("nguyễn thị lan")[0].title == "Nguyễn Thị Lan"


def test_initials_only_where_no_word_begins_so(office: Store) -> None:
    assert office.search.people("la")[0].title == "Lan Anh"
    assert office.search.people("ntx") == []
    assert office.search.people("n t l x") == []
    # An identity number behind the name does not count as a word of it.
    assert [hit.title for hit in office.search.people("ntl")] == ["Nguyễn Thị Lan"]


def test_a_small_list_follows_what_was_written_since(office: Store) -> None:
    assert office.search.find("an toan giao thong") == []
    with office.journal.operation("Đã thêm"):
        office.movements.add(Movement(0, "An toàn giao thông", 2026))
    assert [hit.kind for hit in office.search.find("an toan giao thong")] == ["movement"]
    office.journal.undo()
    assert office.search.find("an toan giao thong") == []


def test_no_kind_crowds_out_the_others(office: Store) -> None:
    with office.journal.operation("Đã nhập"):
        office.people.add_many([Person(0, f"Thuận Đạo {i}") for i in range(50)])
    hits = office.search.find("thuan dao", limit=10)
    assert len(hits) == 10
    assert {"person", "unit"} <= {hit.kind for hit in hits}


def test_an_empty_text_finds_nothing(office: Store) -> None:
    assert office.search.find("") == []
    assert office.search.find(" ./- ") == []


@pytest.mark.parametrize(
    ("title", "text", "near"),
    [
        ("Lan Anh", "lan anh", 0),
        ("123/QĐ-UBND", "123/qđ", 1),
        ("Nguyễn Thị Lan", "lan ng", 2),
        ("Nguyễn Thị Lan", "0792", 3),
    ],
)
def test_how_near_a_title_is(title: str, text: str, near: int) -> None:
    assert nearness(title, text) == near


WORDS = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x1EFF), min_size=1, max_size=6)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4))
def test_a_movement_is_found_by_any_of_its_words(store: Store, words: list[str]) -> None:
    name = " ".join(words)
    with store.journal.operation("Đã thêm"):
        made = store.movements.add(Movement(0, name, 2026))
    for text in (name, *words, words[-1][:1]):
        hits = store.search._small.find("movement", text, 10_000)
        # A letter that folds to nothing is nothing to search by.
        assert not store.search.find(text) or made in [hit.id for hit in hits]
    with store.journal.operation("Đã xóa"):
        store.movements.delete(made)
