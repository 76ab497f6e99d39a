"""Records in, the same records out; lists filtered and sorted as the screens ask."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from tests.storage.conftest import HOUSEHOLD, KINDS, PERSON, UNIT, Clock
from thidua_desktop.domain.errors import Conflict, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Batch,
    BatchState,
    Decision,
    DecisionState,
    Grade,
    Household,
    Nomination,
    NominationState,
    Office,
    Person,
    PrintRun,
    Rating,
    Recipient,
    Route,
    Signer,
    Succession,
    Unit,
)
from thidua_desktop.domain.vietnamese import ToneOrder
from thidua_desktop.storage.database import Store

DAY = dt.date(2026, 12, 20)


def test_the_office_and_its_signers(store: Store) -> None:
    assert store.settings.office() is None
    office = Office(
        "Ủy ban nhân dân xã Thạnh Hóa",
        "Ủy ban nhân dân tỉnh Tây Ninh",
        "Thạnh Hóa",
        "Tây Ninh",
        working_year=2026,
        signers=(Signer("Lâm Quốc Thịnh", "Chủ tịch"), Signer("Võ Thị Kiều", "Phó Chủ tịch", "KT. CHỦ TỊCH")),
        published_name="Huyện Thạnh Hóa",
    )
    with store.journal.operation("Khai báo"):
        store.settings.save_office(office)
    assert store.settings.office() == office
    changed = dataclasses.replace(office, working_year=2027, signers=office.signers[::-1])
    with store.journal.operation("Đổi"):
        store.settings.save_office(changed)
    assert store.settings.office() == changed
    store.journal.undo()
    assert store.settings.office() == office
    store.journal.undo()
    assert store.settings.office() is None


def test_settings_are_json(store: Store) -> None:
    value = {"cột": [1, None, "Ấp 2"], "đúng": True}
    assert store.settings.get("bảng", "chưa có") == "chưa có"
    with store.journal.operation("Thiết lập"):
        store.settings.set("bảng", 1)
        store.settings.set("bảng", value)
    assert store.settings.get("bảng") == value


def test_headings_are_remembered_for_each_kind(store: Store) -> None:
    with store.journal.operation("Ghi nhớ"):
        store.settings.remember_heading("people", "Họ & tên", "name")
        store.settings.remember_heading("people", "Họ & tên", "full_name")
        store.settings.remember_heading("units", "Họ & tên", "head_name")
    assert store.settings.headings("people") == {"Họ & tên": "full_name"}
    assert store.settings.headings("units") == {"Họ & tên": "head_name"}


def test_units_blocks_and_what_became_of_them(store: Store) -> None:
    with store.journal.operation("Đơn vị"):
        block = store.units.add_block("Khối cơ quan")
        store.units.add_block("Cụm ấp")
        unit = Unit(
            0, "Trường Tiểu học Thạnh Hóa", "TH01", "Trường học", block_id=block.id, head_name="Lê A",
            head_post="Hiệu trưởng", valid_from=dt.date(2020, 1, 1), valid_to=dt.date(2025, 6, 30), note="x",
        )  # fmt: skip
        first = store.units.add(unit)
        second = store.units.add(Unit(0, "Trường Thạnh Hóa", parent_id=None, valid_from=dt.date(2025, 7, 1)))
        child = store.units.add(Unit(0, "Tổ 1", parent_id=second))
        store.units.add_succession(Succession(first, second, dt.date(2025, 7, 1)))
    assert store.units.get(first) == dataclasses.replace(unit, id=first)
    assert [b.name for b in store.units.blocks()] == ["Khối cơ quan", "Cụm ấp"]
    assert store.units.successions() == [Succession(first, second, dt.date(2025, 7, 1))]
    assert [u.id for u in store.units.children(second)] == [child]
    assert {u.id for u in store.units.children(None)} == {first, second}
    assert {u.id for u in store.units.all(dt.date(2025, 6, 30))} == {first, child}
    assert {u.id for u in store.units.all(dt.date(2025, 7, 1))} == {second, child}
    assert store.units.names([child, 999]) == {child: "Tổ 1"}
    with store.journal.operation("Xóa khối"):
        store.units.delete_block(block.id)
    assert store.units.get(first).block_id is None
    with store.journal.operation("Xóa"):
        store.units.delete(first)
    with pytest.raises(NotFound, match=f"đơn vị số {first}"):
        store.units.get(first)
    assert store.units.successions() == []


def test_units_are_listed_in_natural_order(filled: Store) -> None:
    assert [unit.name for unit in filled.units.all()] == ["Ấp 2", "Ấp 10"]


def test_a_unit_in_use_stays(filled: Store) -> None:
    assert filled.units.uses(2) == {"cá nhân": 2}
    with pytest.raises(RuleViolation, match="dùng ở nơi khác"), filled.journal.operation("Xóa"):
        filled.units.delete(2)
    assert filled.units.get(2).name == "Ấp 2"


def test_a_name_already_there_is_a_conflict(store: Store) -> None:

    def twice() -> None:
        with store.journal.operation("Hai khối"):
            store.units.add_block("Cụm ấp")
            store.units.add_block("Cụm ấp")

    with pytest.raises(Conflict, match="trùng"):
        twice()
    assert store.units.blocks() == []


def test_people_come_back_as_they_went_in(filled: Store) -> None:
    person = Person(
        0, "Nguyễn Hoàng Bảo Ngọc", 1, "Bà", "Đại úy", "Nữ", dt.date(1980, 2, 29), 1980, "079180000001",
        "Kế toán", dt.date(2010, 1, 1), dt.date(2026, 1, 1), "Khiển trách", "<b>&",
    )  # fmt: skip
    with filled.journal.operation("Thêm"):
        new = filled.people.add(person)
    assert filled.people.get(new) == dataclasses.replace(person, id=new)
    assert filled.people.by_identity_number("079180000001") == [filled.people.get(new)]
    changed = dataclasses.replace(person, id=new, unit_id=None, birth_date=None, note="")
    with filled.journal.operation("Sửa"):
        filled.people.update(changed)
    assert filled.people.get(new) == changed
    assert filled.people.count() == 4
    assert filled.people.count_by_unit() == {None: 1, 1: 1, 2: 2}
    with filled.journal.operation("Chuyển"):
        filled.people.move([1, new], 2)
    assert [p.id for p in filled.people.of_unit(2)] == [1, 2, 3, new]
    with pytest.raises(NotFound), filled.journal.operation("Không có"):
        filled.people.update(dataclasses.replace(changed, id=999))


def test_the_list_of_people(filled: Store) -> None:
    people = filled.people
    # An, Ánh, Ân: given names by letter, then tone.
    assert [p.name for p in people.all()] == ["Trần Văn An", "Nguyễn Thị Ánh", "Đỗ Ân"]
    assert people.ids() == [1, 2, 3]
    assert people.ids(descending=True) == [3, 2, 1]
    assert people.ids("an") == [1, 2, 3]
    assert people.ids("AN tran") == [1]
    assert people.ids("đỗ") == [3]
    assert people.ids("0790840") == [3]
    assert people.ids("h") == []  # no word of "Ánh" begins with h
    assert people.ids("%_'\"") == [1, 2, 3]  # nothing to look for
    assert people.ids(unit_id=2) == [2, 3]
    assert people.ids(unit_id=[1, 2], query="thi") == [2]
    assert people.ids(unit_id=[]) == []
    assert people.ids(sort="unit") == [2, 3, 1]
    assert people.ids(sort="birth", descending=True) == [1, 2, 3]
    assert people.ids(sort="post") == [2, 3, 1]
    assert [p.id for p in people.page([3, 1, 999, 2])] == [3, 1, 2]


def test_windows_order_of_tones_is_a_setting(store: Store) -> None:
    with store.journal.operation("Thêm"):
        store.people.add_many([Person(0, name) for name in ("Lê Hạ", "Lê Hà", "Lê Há", "Lê Hả", "Lê Ha")])

    def names() -> list[str]:
        return [person.name[3:] for person in store.people.all()]

    assert names() == ["Ha", "Hà", "Hả", "Há", "Hạ"]
    with store.journal.operation("Thứ tự dấu như Windows", aside=True) as operation:
        store.settings.set_tone_order(ToneOrder.WINDOWS)
    assert names() == ["Ha", "Hà", "Há", "Hả", "Hạ"]
    assert store.settings.tone_order() is ToneOrder.WINDOWS
    # Keys are derived: only the setting itself is journaled.
    assert store.journal.changes(operation.id).keys() == {"setting"}
    with store.journal.operation("Thêm"):
        store.people.add(Person(0, "Lê Hã"))
    assert names() == ["Ha", "Hà", "Há", "Hả", "Hã", "Hạ"]


def test_households(filled: Store) -> None:
    household = Household(0, "Huỳnh Văn Bảo", "HO-01", 1960, "Số 8, đường Lê Lợi", 2, 5, "x")
    with filled.journal.operation("Thêm"):
        first, second = filled.people.add_households([household, Household(0, "Lê An")])
    assert filled.people.household(first) == dataclasses.replace(household, id=first)
    assert [h.id for h in filled.people.households()] == [second, first]
    assert [h.id for h in filled.people.households(2)] == [first]
    with filled.journal.operation("Sửa, xóa"):
        filled.people.update_household(dataclasses.replace(household, id=first, members=6))
        filled.people.delete_household(second)
    assert filled.people.household(first).members == 6
    assert len(filled.people.households()) == 1


def test_ratings_are_one_for_each_year(filled: Store) -> None:
    ratings = [
        Rating(PERSON, 1, 2025, Grade.GOOD),
        Rating(PERSON, 1, 2024, Grade.DONE),
        Rating(UNIT, 1, 2025, Grade.EXCELLENT),
    ]
    with filled.journal.operation("Xếp loại"):
        filled.people.set_ratings(ratings)
        filled.people.set_ratings([Rating(PERSON, 1, 2025, Grade.FAILED)])
    assert filled.people.ratings(PERSON, 1) == [
        Rating(PERSON, 1, 2024, Grade.DONE),
        Rating(PERSON, 1, 2025, Grade.FAILED),
    ]
    assert filled.people.all_ratings(2025) == [
        Rating(PERSON, 1, 2025, Grade.FAILED),
        Rating(UNIT, 1, 2025, Grade.EXCELLENT),
    ]
    with filled.journal.operation("Xóa"):
        filled.people.delete_rating(UNIT, 1, 2025)
        filled.people.delete(1)
    assert filled.people.all_ratings() == []


def test_the_catalogue_follows_what_is_shipped(filled: Store) -> None:
    assert filled.nominations.kinds() == [KINDS[1], KINDS[0]]
    assert filled.nominations.kind("LDTT") == KINDS[1]
    with pytest.raises(NotFound, match="XYZ"):
        filled.nominations.kind("XYZ")
    with filled.journal.operation("Y nguyên") as operation:
        filled.nominations.save_kinds(KINDS)
    assert filled.journal.changes(operation.id) == {}
    retired = dataclasses.replace(KINDS[0], retired_on=DAY, name="Giấy khen cũ")
    with filled.journal.operation("Danh mục mới"):
        filled.nominations.add(Nomination(0, 1, Recipient(PERSON, 1), "GKX"))
        filled.nominations.save_kinds([retired])
        filled.nominations.save_kinds([])
    # In use, so it stays.
    assert filled.nominations.kinds() == [retired]


def test_batches_and_nominations(filled: Store) -> None:
    batch = Batch(0, "Đột xuất", 2025, Route.SUDDEN, DAY, BatchState.SUBMITTED, "x")
    with filled.journal.operation("Đợt"):
        other = filled.nominations.add_batch(batch)
        household = filled.people.add_household(Household(0, "Huỳnh Văn Bảo", birth_year=1960, unit_id=2))
        items = [
            Nomination(
                0, 1, Recipient(PERSON, 2), "LDTT", "Thành tích", Route.MERIT, 2026, 2, source="a · b · 3"
            ),
            Nomination(0, 1, Recipient(UNIT, 1), "GKX", state=NominationState.REJECTED),
            Nomination(0, 1, Recipient(HOUSEHOLD, household), "GKX", unit_id=1),
            Nomination(0, other, Recipient(PERSON, 1), "GKX"),
        ]
        ids = filled.nominations.add_many(items)
    nominations = filled.nominations
    assert nominations.batch(other) == dataclasses.replace(batch, id=other)
    assert [b.id for b in nominations.batches()] == [1, other]
    assert [b.id for b in nominations.batches(2025)] == [other]
    stored = [dataclasses.replace(item, id=i) for item, i in zip(items, ids, strict=True)]
    assert nominations.of_batch(1) == stored[:3]
    assert nominations.get(ids[3]) == stored[3]
    assert nominations.count_by_batch() == {1: 3, other: 1}
    assert nominations.count_by_state() == {
        1: {NominationState.PROPOSED: 2, NominationState.REJECTED: 1},
        other: {NominationState.PROPOSED: 1},
    }
    rows = nominations.page(nominations.ids(1))
    assert [(row.name, row.birth, row.unit_name, row.award_name) for row in rows] == [
        ("Nguyễn Thị Ánh", "17/05/1984", "Ấp 2", "Lao động tiên tiến"),
        ("Ấp 10", "", "", "Giấy khen"),
        ("Huỳnh Văn Bảo", "1960", "Ấp 10", "Giấy khen"),
    ]
    assert rows[0].nomination == stored[0]
    assert nominations.ids(1, "bao huynh") == [ids[2]]
    assert nominations.ids(1, sort="added", descending=True) == ids[2::-1]
    assert nominations.ids(sort="name", query="an") == [ids[3], ids[0]]
    assert [row.nomination.id for row in nominations.of_recipient(PERSON, 1)] == [ids[3]]
    with filled.journal.operation("Sửa"):
        nominations.update(dataclasses.replace(stored[0], recipient=Recipient(UNIT, 2), note="đổi"))
        nominations.delete(ids[1])
    assert nominations.get(ids[0]).recipient == Recipient(UNIT, 2)
    with filled.journal.operation("Xóa đợt"):
        nominations.delete_batch(1)
    assert nominations.count_by_batch() == {other: 1}
    with pytest.raises(NotFound):
        nominations.get(ids[0])


def test_decisions_and_the_ledger(filled: Store, clock: Clock) -> None:
    decision = Decision(
        0, 2026, "Tặng giấy khen", "123/QĐ-UBND", DAY, "co_so", "Chủ tịch", Signer("A", "B", "KT."),
        DecisionState.ISSUED, 1, "x",
    )  # fmt: skip
    award = Award(
        0, "GKX", "Giấy khen", PERSON, "Nguyễn Thị Ánh", 2026, 2, "Bà", "Giáo viên", "Ấp 2", "1984", "Đã có",
        Route.MERIT, 1, "123/QĐ-UBND", DAY, "Chủ tịch UBND xã", "A", 7, AwardState.GIVEN, None, 2, "x",
    )  # fmt: skip
    old = Award(0, "LDTT", "Lao động tiên tiến", PERSON, "Trần Văn An", 2019, unit_name="Huyện Thạnh Hóa")
    unit = Award(0, "GKX", "Giấy khen", UNIT, "Ấp 10", 2026, 1, decision_id=1, state=AwardState.REVOKED)
    with filled.journal.operation("Quyết định"):
        assert filled.decisions.add(decision) == 1
        filled.decisions.add(Decision(0, 2026, "Dự thảo"))
        ids = filled.decisions.add_awards([award, old, unit])
    decisions = filled.decisions
    assert decisions.get(1) == dataclasses.replace(decision, id=1)
    assert [d.id for d in decisions.all(2026)] == [2, 1]
    assert decisions.numbers_used(2026) == ["123/QĐ-UBND"]
    assert decisions.count_by_decision() == {1: 2}
    assert decisions.award(ids[0]) == dataclasses.replace(award, id=ids[0])
    assert [a.id for a in decisions.awards(1)] == [ids[2], ids[0]]
    assert [a.id for a in decisions.awards_of(PERSON, 2)] == [ids[0]]
    assert [a.id for a in decisions.all_awards(2019)] == [ids[1]]
    assert decisions.count_awards(PERSON, [1, 2]) == {2: 1}
    assert decisions.count_awards(UNIT, [1]) == {}
    assert decisions.award_ids("thanh hoa") == [ids[1]]
    assert decisions.award_ids("123 qd") == [ids[0]]
    assert decisions.award_ids(year=2026, award_code="GKX", decision_id=1) == [ids[0], ids[2]]
    assert decisions.award_ids(sort="award") == [ids[1], ids[0], ids[2]]
    assert decisions.award_ids(sort="year", descending=True) == [ids[2], ids[0], ids[1]]
    assert [a.id for a in decisions.award_page(ids[::-1])] == ids[::-1]
    with filled.journal.operation("Sửa lời"):
        decisions.update_award(dataclasses.replace(award, id=ids[0], name="Nguyễn Thị Ánh Hồng"))
        decisions.delete_award(ids[1])
    assert decisions.award_ids("hong") == [ids[0]]
    assert decisions.award(ids[0]).name == "Nguyễn Thị Ánh Hồng"
    filled.journal.undo()
    assert decisions.award(ids[0]).name == "Nguyễn Thị Ánh"
    filled.journal.redo()
    assert [one.name for one in decisions.award_page([ids[0]])] == ["Nguyễn Thị Ánh Hồng"]
    with pytest.raises(RuleViolation), filled.journal.operation("Xóa"):
        filled.people.delete(2)
    run = PrintRun(0, "certificates", clock.time, "Máy in", 2, "overprint", (ids[2], ids[0]), "x")
    with filled.journal.operation("In", aside=True):
        filled.prints.add_run(run)
    assert filled.prints.runs() == [dataclasses.replace(run, id=1)]
    assert filled.prints.printed_award_ids() == {ids[0], ids[2]}


def test_search_finds_everything_that_has_a_name(filled: Store) -> None:
    with filled.journal.operation("Sổ"):
        filled.people.add_household(Household(0, "Huỳnh Văn Ấn", address="Ấp 2"))
        filled.decisions.add(Decision(0, 2026, "Tặng giấy khen", "12/QĐ-UBND", DAY))
        filled.decisions.add_award(
            Award(0, "GKX", "Giấy khen", PERSON, "Trần Văn An", 2020, unit_name="Ấp 10")
        )
    find = filled.search.find
    assert [(hit.kind, hit.title, hit.subtitle) for hit in find("an")] == [
        ("person", "Trần Văn An", "1990 · Trưởng ấp · Ấp 10"),
        ("person", "Nguyễn Thị Ánh", "17/05/1984 · Ấp 2"),
        ("person", "Đỗ Ân", "Ấp 2"),
        ("household", "Hộ Huỳnh Văn Ấn", "Ấp 2"),
        ("award", "Trần Văn An", "Giấy khen · 2020 · Ấp 10"),
    ]
    assert [(hit.kind, hit.id) for hit in find("ap 2")] == [("unit", 2), ("household", 1)]
    assert [(hit.kind, hit.title) for hit in find("12/qd")] == [("decision", "12/QĐ-UBND")]
    assert find("") == find("  %") == []
    assert find("không có ai") == []


def test_no_kind_crowds_out_the_others(filled: Store) -> None:
    with filled.journal.operation("Đông"):
        filled.people.add_many([Person(0, f"Lê Ngân {i}") for i in range(50)])
        filled.decisions.add_awards([Award(0, "GKX", "Giấy khen", PERSON, "Lê Ngân", 2020)])
    hits = filled.search.find("ngan le", 10)
    assert len(hits) == 10
    assert [hit.kind for hit in hits] == ["person"] * 9 + ["award"]
