"""Two offices that never met hold the same people: the sure ones are known, the doubtful are asked."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.services.conftest import Small
from tests.services.exchange.conftest import XA, Stick
from thidua_desktop.domain.records import (
    Batch,
    Household,
    Nomination,
    Person,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.services.exchange.plan import NEW, OURS, SKIP, THEIRS, Fate, PackageLine, PackagePlan
from thidua_desktop.services.workspace import Workspace

HALL = "Văn phòng HĐND và UBND xã Thạnh Hóa"


def lines(plan: PackagePlan, kind: str) -> dict[str, PackageLine]:
    return {one.title: one for one in plan.lines if one.kind == kind}


def test_the_same_person_in_the_same_unit_is_one(commune: Small, province: Workspace, stick: Stick) -> None:
    hall = province.units.add(Unit(0, HALL)).created
    province.units.add_person(Person(0, "Nguyễn Thị Lan", hall, birth_date=dt.date(1984, 5, 17), gender="Nữ"))
    plan = province.exchange.open(stick.write(commune.office))
    units, people = lines(plan, "unit"), lines(plan, "person")
    assert units[HALL].fate is Fate.UPDATE  # theirs says what kind of unit it is
    (known,) = [one for title, one in people.items() if "1984" in title]
    assert known.fate is Fate.UPDATE
    assert [(c.label, c.ours, c.theirs) for c in known.changes] == [("Chức vụ", "", "Kế toán")]
    province.exchange.accept(plan)
    names = [(p.name, p.birth_year, p.post) for p in province._store.people.all()]
    assert sorted(names) == [("Nguyễn Thị Lan", 1984, "Kế toán"), ("Nguyễn Thị Lan", 1991, "Văn thư")]
    assert len(province.units.all()) == 2


def test_the_same_name_with_another_birth_is_asked(commune: Small, province: Workspace, stick: Stick) -> None:
    hall = province.units.add(Unit(0, HALL)).created
    ours = province.units.add_person(
        Person(0, "Nguyễn Thị Lan", hall, birth_year=1985, post="Kế toán")
    ).created
    plan = province.exchange.open(stick.write(commune.office))
    asked = [one for one in plan.lines if one.fate is Fate.ASK and one.choices]
    assert len(asked) == 2
    assert {one.choices[0].id for one in asked} == {ours}
    assert asked[0].default == SKIP
    assert "khác ngày sinh" in asked[0].reason
    waiting = [one for one in plan.lines if one.kind == "nomination" and one.fate is Fate.ASK]
    assert waiting
    assert all(one.reason.startswith("Chờ trả lời: cá nhân Nguyễn Thị Lan") for one in waiting)
    assert {need for one in waiting for need in one.needs} >= {one.key for one in asked}

    # Left unanswered they stay out, and what hangs on them; nothing else does.
    province.exchange.accept(plan)
    assert len(province._store.people.all()) == 1
    (batch,) = province.nominations.batches(2026)
    assert batch.total == 2

    # Later the same file is opened again and answered.
    again = province.exchange.open(plan.path)
    asked = [one for one in again.lines if one.fate is Fate.ASK and one.choices]
    answers = {asked[0].key: ours, asked[1].key: NEW}
    answered = province.exchange.replan(again, answers)
    assert not [one for one in answered.lines if one.kind == "nomination" and one.fate is Fate.ASK]
    met = next(one for one in answered.lines if one.key == asked[0].key)
    # 1985 here, 1984 there: which of the two stands is answered together with who it is.
    assert (met.fate, met.default) == (Fate.CONFLICT, f"{ours}:{OURS}")
    assert met.answers == (f"{ours}:{THEIRS}", f"{ours}:{OURS}")
    theirs = province.exchange.replan(again, {**answers, met.key: f"{ours}:{THEIRS}"})
    assert [one.fate for one in theirs.lines] == [one.fate for one in answered.lines]
    province.exchange.accept(theirs)
    assert {p.birth_year for p in province._store.people.all()} == {1984, 1991}
    province.operations.undo()
    answered = province.exchange.replan(again, answers)
    province.exchange.accept(answered)
    assert {p.birth_year for p in province._store.people.all()} == {1985, 1991}
    (batch,) = province.nominations.batches(2026)
    assert batch.total == 5
    assert {one.fate for one in province.exchange.open(plan.path).lines} == {Fate.SAME}


def test_hamlets_of_two_communes_do_not_become_one(
    commune: Small, province: Workspace, stick: Stick, second: Workspace
) -> None:
    stick.carry(commune.office, province)
    second.units.add(Unit(0, "Ấp 2", kind="Ấp"))
    plan = province.exchange.open(stick.write(second))
    one = lines(plan, "unit")["Ấp 2"]
    assert (one.fate, one.reason) == (Fate.ASK, "Có thể là mục đã có (cùng tên, đã gặp ở cơ quan khác)")
    province.exchange.accept(plan, {one.key: NEW})
    assert [unit.name for unit in province.units.all()].count("Ấp 2") == 2


def test_under_a_known_parent_units_are_told_by_it(
    commune: Small, province: Workspace, stick: Stick, second: Workspace
) -> None:
    root = commune.office.units.add(Unit(0, "Ủy ban nhân dân xã Thạnh Hóa")).created
    commune.office.units.move(commune.hamlet, root)
    stick.carry(commune.office, province)
    other = second.units.add(Unit(0, "Ủy ban nhân dân xã Bình Hòa")).created
    second.units.add(Unit(0, "Ấp 2", kind="Ấp", parent_id=other))
    plan = province.exchange.open(stick.write(second))
    one = lines(plan, "unit")["Ấp 2"]
    assert one.fate is Fate.ASK  # its commune is new here: the clerk says
    assert lines(plan, "unit")["Ủy ban nhân dân xã Bình Hòa"].fate is Fate.NEW
    province.exchange.accept(plan, {one.key: NEW})
    parents = {unit.parent_id for unit in province.units.all() if unit.name == "Ấp 2"}
    names = {unit.id: unit.name for unit in province.units.all()}
    assert {names[parent or 0] for parent in parents} == {
        "Ủy ban nhân dân xã Thạnh Hóa", "Ủy ban nhân dân xã Bình Hòa",
    }  # fmt: skip


def test_a_batch_of_the_same_name_comes_in_beside_ours_unless_told(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    ours = province.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026)).created
    path = stick.write(commune.office, batch_id=commune.batch)
    plan = province.exchange.open(path)
    (one,) = lines(plan, "batch").values()
    assert (one.fate, one.default, [choice.id for choice in one.choices]) == (Fate.NEW, NEW, [ours])
    province.exchange.accept(plan)
    assert len(province.nominations.batches(2026)) == 2
    province.operations.undo()
    province.exchange.accept(province.exchange.open(path), {one.key: ours})
    (joined,) = province.nominations.batches(2026)
    assert (joined.batch.id, joined.total) == (ours, 5)


def test_households_initiatives_and_decisions_are_known_again(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    hamlet = province.units.add(Unit(0, "Ấp 2", kind="Ấp")).created
    home = province.units.add_household(
        Household(0, "HUỲNH VĂN BẢO", address="Số 8, Ấp 2", unit_id=hamlet)
    ).created
    plan = province.exchange.open(stick.write(commune.office))
    (one,) = lines(plan, "household").values()
    assert one.fate is Fate.SAME
    province.exchange.accept(plan)
    assert [(h.id, h.head_name) for h in province._store.people.households()] == [(home, "HUỲNH VĂN BẢO")]


@pytest.mark.parametrize("times", [1, 2])
def test_one_of_ours_is_never_two_of_theirs(
    commune: Small, province: Workspace, stick: Stick, times: int
) -> None:
    """Two namesakes without birth there, one here: only the first can be the one, whoever that is."""
    office = commune.office
    for _ in range(2):
        office.units.add_person(Person(0, "Lê Văn Sáu", commune.hall))
    hall = province.units.add(Unit(0, HALL)).created
    province.units.add_person(Person(0, "Lê Văn Sáu", hall))
    for _ in range(times):
        stick.carry(office, province)
    assert [p.name for p in province._store.people.all()].count("Lê Văn Sáu") == 2


def test_a_recipient_of_each_kind_keeps_its_kind(commune: Small, province: Workspace, stick: Stick) -> None:
    stick.carry(commune.office, province, batch_id=commune.batch)
    (batch,) = province.nominations.batches(2026)
    kinds = [one.recipient.kind for one in province._store.nominations.of_batch(batch.batch.id)]
    assert sorted(kinds) == sorted(
        one.recipient.kind for one in commune.office._store.nominations.of_batch(commune.batch)
    )
    assert set(kinds) == set(RecipientKind)


def test_who_was_merged_here_is_known_by_both_ids(commune: Small, province: Workspace, stick: Stick) -> None:
    """Two of ours went out and turned out to be one: what comes back of either is that one."""
    office = commune.office
    twin = office.units.add_person(Person(0, "Nguyễn Thị Lan", commune.hall, birth_year=1984)).created
    stick.carry(office, province)
    office.merging.merge(RecipientKind.PERSON, commune.person, [twin])
    plan = office.exchange.open(stick.write(province))
    assert not [one for one in plan.lines if one.fate in (Fate.NEW, Fate.ASK)]
    office.exchange.accept(plan)
    assert len(office._store.people.all()) == 2


def test_nothing_of_one_commune_goes_to_another(
    commune: Small, province: Workspace, stick: Stick, second: Workspace
) -> None:
    """The province decided for both; each gets its own lines, people and awards."""
    school = second.units.add(Unit(0, "Trường Tiểu học Bình Hòa")).created
    teacher = second.units.add_person(Person(0, "Phạm Thị Chín", school, birth_year=1980)).created
    batch = second.nominations.add_batch(Batch(0, "Cuối năm xã Bình Hòa", 2026)).created
    second.nominations.add(Nomination(0, batch, Recipient(RecipientKind.PERSON, teacher), "GKX", "Tốt"))
    for source in (commune.office, second):
        stick.carry(source, province)
    for number, summary in enumerate(province.nominations.batches(2026), 1):
        province.decisions.decide(
            summary.batch.id, None, str(number), dt.date(2026, 12, 20), Signer("Nguyễn Út", "Chủ tịch")
        )
    for what in ({}, {"year": 2026}):
        plan = commune.office.exchange.open(stick.write(province, to=XA, **what))
        assert {one.kind for one in plan.lines} >= {"unit", "person", "nomination", "decision", "award"}
        said = " ".join(one.title for one in plan.lines)
        assert "Phạm Thị Chín" not in said
        assert "Bình Hòa" not in said
        assert "Quyết định số 01" not in said or "Quyết định số 02" not in said
    commune.office.exchange.accept(plan)
    assert {one.fate for one in commune.office.exchange.open(stick.write(province, to=XA)).lines} == {
        Fate.SAME
    }
    plan = second.exchange.open(stick.write(province, to=second.settings.office().name))  # type: ignore[union-attr]
    assert [one.title for one in plan.lines if one.kind == "award"] == [
        "Phạm Thị Chín: Giấy khen của Chủ tịch UBND cấp xã (2026)"
    ]
    assert "Nguyễn Thị Lan" not in " ".join(one.title for one in plan.lines)
