"""Who changed what since both last had the same; nothing newer is overwritten unasked."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.exchange.conftest import XA, Lines, Stick
from thidua_desktop.domain.errors import Conflict, RuleViolation
from thidua_desktop.domain.records import (
    Grade,
    Nomination,
    Person,
    Rating,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.services.exchange.plan import (
    NEW,
    OURS,
    SKIP,
    THEIRS,
    Fate,
    Order,
    PackageLine,
    PackagePlan,
)
from thidua_desktop.services.workspace import Workspace


def person(office: Workspace, name: str = "Nguyễn Thị Lan", year: int = 1984) -> Person:
    (found,) = [one for one in office._store.people.all() if one.name == name and one.birth_year == year]
    return found


def change(office: Workspace, **what: object) -> None:
    office.units.update_person(replace(person(office), **what))  # type: ignore[arg-type]


def rate(office: Workspace, person_id: int, year: int, grade: Grade) -> None:
    rating = Rating(RecipientKind.PERSON, person_id, year, grade)
    office.operations.run("Đã xếp loại", lambda: office._store.people.set_ratings([rating]))


def line(plan: PackagePlan) -> PackageLine:
    (found,) = [one for one in plan.lines if one.fate is not Fate.SAME]
    return found


def test_what_only_they_changed_comes_in(commune: Small, province: Workspace, stick: Stick) -> None:
    stick.carry(commune.office, province)
    change(commune.office, post="Kế toán trưởng")
    plan = province.exchange.open(stick.write(commune.office))
    one = line(plan)
    assert (one.fate, one.default, one.answers) == (Fate.UPDATE, THEIRS, (THEIRS, OURS))
    (field,) = one.changes
    assert (field.label, field.ours, field.theirs) == ("Chức vụ", "Kế toán", "Kế toán trưởng")
    province.exchange.accept(plan)
    assert person(province).post == "Kế toán trưởng"


def test_what_only_we_changed_stays(commune: Small, province: Workspace, stick: Stick, fates: Lines) -> None:
    stick.carry(commune.office, province)
    change(province, post="Kế toán trưởng")
    path = stick.write(commune.office)
    assert fates(province.exchange.open(path)) == {}
    province.exchange.accept(province.exchange.open(path))
    assert person(province).post == "Kế toán trưởng"
    # And it goes down, where nobody touched it.
    plan = commune.office.exchange.open(stick.write(province))
    assert line(plan).fate is Fate.UPDATE
    commune.office.exchange.accept(plan)
    assert person(commune.office).post == "Kế toán trưởng"


def test_what_both_changed_is_asked_field_by_field(commune: Small, province: Workspace, stick: Stick) -> None:
    stick.carry(commune.office, province)
    change(commune.office, post="Phó Chánh Văn phòng", gender="")
    change(province, post="Chánh Văn phòng")
    path = stick.write(commune.office)
    plan = province.exchange.open(path)
    one = line(plan)
    assert (one.fate, one.default) == (Fate.CONFLICT, OURS)
    assert {(c.label, c.ours, c.theirs) for c in one.changes} == {
        ("Chức vụ", "Chánh Văn phòng", "Phó Chánh Văn phòng"), ("Giới tính", "Nữ", ""),
    }  # fmt: skip
    province.exchange.accept(plan)
    assert person(province).post == "Chánh Văn phòng"
    # Decided once, it is not asked again of the same content.
    assert {one.fate for one in province.exchange.open(stick.write(commune.office)).lines} == {Fate.SAME}
    # Their next change meets ours again.
    change(commune.office, post="Văn thư")
    plan = province.exchange.open(stick.write(commune.office))
    assert line(plan).fate is Fate.CONFLICT
    province.exchange.accept(plan, {line(plan).key: THEIRS})
    assert person(province).post == "Văn thư"
    assert {one.fate for one in province.exchange.open(stick.write(commune.office)).lines} == {Fate.SAME}


def test_an_update_may_be_refused(commune: Small, province: Workspace, stick: Stick, fates: Lines) -> None:
    stick.carry(commune.office, province)
    change(commune.office, post="Văn thư")
    plan = province.exchange.open(stick.write(commune.office))
    province.exchange.accept(plan, {line(plan).key: OURS})
    assert person(province).post == "Kế toán"
    assert fates(province.exchange.open(stick.write(commune.office))) == {}


def test_a_reply_that_rests_on_an_older_package_is_no_answer_to_the_newest(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    stick.carry(commune.office, province)
    change(commune.office, post="Phó Chánh Văn phòng")
    stick.write(commune.office)  # number 2, never opened there
    reply = stick.write(province)  # still says "Kế toán"
    plan = commune.office.exchange.open(reply)
    assert line(plan).fate is Fate.CONFLICT
    commune.office.exchange.accept(plan)
    assert person(commune.office).post == "Phó Chánh Văn phòng"


def test_packages_out_of_order_are_told_by_number_not_by_clock(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    stick.carry(commune.office, province)
    second = stick.write(commune.office)
    change(commune.office, post="Văn thư")
    commune.office._store.now = lambda: dt.datetime(1999, 1, 1)  # type: ignore[method-assign]
    commune.office.today = lambda: dt.date(1999, 1, 1)  # type: ignore[method-assign]
    third = stick.write(commune.office)
    plan = province.exchange.open(third)
    assert (plan.order, plan.number, plan.made_at.year) == (Order.GAP, 3, 1999)
    assert [p.code for p in plan.problems] == ["order_gap"]
    province.exchange.accept(plan)
    assert person(province).post == "Văn thư"

    older = province.exchange.open(second)
    assert older.order is Order.OLDER
    assert "order_older" in [p.code for p in older.problems]
    one = line(older)
    assert (one.fate, one.default, one.reason) == (
        Fate.CONFLICT, OURS, "Gói này cũ hơn nội dung đã nhận",
    )  # fmt: skip
    province.exchange.accept(older)
    assert person(province).post == "Văn thư"
    # The older one does not count as the newest since.
    assert {one.fate for one in province.exchange.open(third).lines} == {Fate.SAME}


def test_ratings_are_added_never_taken_away(commune: Small, province: Workspace, stick: Stick) -> None:
    rate(commune.office, commune.person, 2025, Grade.GOOD)
    stick.carry(commune.office, province)
    there = person(province).id
    rate(province, there, 2024, Grade.DONE)
    rate(commune.office, commune.person, 2025, Grade.EXCELLENT)
    plan = province.exchange.open(stick.write(commune.office))
    (field,) = line(plan).changes
    assert field.label == "Xếp loại năm 2025"
    assert line(plan).fate is Fate.CONFLICT
    province.exchange.accept(plan, {line(plan).key: THEIRS})
    ratings = {one.year: one.grade for one in province._store.people.ratings(RecipientKind.PERSON, there)}
    assert ratings == {2024: Grade.DONE, 2025: Grade.EXCELLENT}
    # What both then had is the common ground of the next change, though each has a year of its own.
    change(commune.office, post="Văn thư")
    assert line(province.exchange.open(stick.write(commune.office))).fate is Fate.UPDATE


def test_data_changed_since_the_plan_was_shown(commune: Small, province: Workspace, stick: Stick) -> None:
    stick.carry(commune.office, province)
    change(commune.office, post="Văn thư")
    plan = province.exchange.open(stick.write(commune.office))
    change(province, post="Chánh Văn phòng")
    with pytest.raises(Conflict):
        province.exchange.accept(plan)
    assert person(province).post == "Chánh Văn phòng"


def test_an_issued_decision_of_ours_is_not_changed_from_outside(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    office = commune.office
    office.decisions.decide(
        commune.batch, None, "12", dt.date(2026, 12, 18), Signer("Lâm Quốc Thịnh", "Chủ tịch")
    )
    stick.carry(office, province)
    award = province._store.decisions.all_awards()[0]
    province.decisions.update_award_wording(replace(award, name="Nguyễn Thị Làn"))
    plan = office.exchange.open(stick.write(province))
    one = line(plan)
    assert (one.kind, one.fate, one.default) == ("award", Fate.CONFLICT, OURS)
    office.exchange.accept(plan)
    assert "Nguyễn Thị Làn" not in {a.name for a in office._store.decisions.all_awards()}


def test_what_was_deleted_here_is_asked_before_it_comes_back(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    commune.office.units.add_person(Person(0, "Trần Văn Tám", commune.hall, birth_year=1970))
    stick.carry(commune.office, province)
    gone = person(province, "Trần Văn Tám", 1970)
    province.units.delete_person(gone.id)
    plan = province.exchange.open(stick.write(commune.office))
    one = line(plan)
    assert (one.fate, one.default, one.answers) == (Fate.ASK, SKIP, (NEW, SKIP))
    province.exchange.accept(plan)
    assert len([p for p in province._store.people.all() if p.name == "Trần Văn Tám"]) == 0
    plan = province.exchange.open(stick.write(commune.office))
    province.exchange.accept(plan, {line(plan).key: NEW})
    assert person(province, "Trần Văn Tám", 1970).birth_year == 1970


def test_closed_years_are_refused_line_by_line(commune: Small, province: Workspace, stick: Stick) -> None:
    province.years.close(2026, "Đã báo cáo")
    plan = province.exchange.open(stick.write(commune.office))
    refused = [one for one in plan.lines if one.fate is Fate.REJECT]
    assert [one.kind for one in refused] == ["batch"]
    assert refused[0].reason == "Năm 2026 đã khóa ở máy này"
    province.exchange.accept(plan)  # people and units come in all the same
    assert len(province._store.people.all()) == 2
    assert province.nominations.batches(2026) == []


def test_an_unknown_award_is_refused_by_name(commune: Small, province: Workspace, stick: Stick) -> None:
    kinds = [kind for kind in province._store.nominations.kinds() if kind.code != "GKX"]
    province.operations.quietly(lambda: province._store.nominations.save_kinds(kinds))
    plan = province.exchange.open(stick.write(commune.office))
    refused = [one for one in plan.lines if one.fate is Fate.REJECT]
    assert {one.reason for one in refused} == {"Danh mục khen thưởng của máy này không có mã “GKX”"}
    province.exchange.accept(plan)
    (batch,) = province.nominations.batches(2026)
    assert batch.total == 2


def test_an_office_gets_back_its_own_only(commune: Small, province: Workspace, stick: Stick) -> None:
    stick.carry(commune.office, province, batch_id=commune.batch)
    # The province joins lines of its own to the batch that came up.
    (batch,) = province.nominations.batches(2026)
    own = province.units.add(Unit(0, "Sở Nội vụ")).created
    province.nominations.add(Nomination(0, batch.batch.id, Recipient(RecipientKind.UNIT, own), "GKX", "Tốt"))
    plan = commune.office.exchange.open(stick.write(province, batch_id=batch.batch.id, to=XA))
    assert {one.fate for one in plan.lines} == {Fate.SAME}
    assert "Sở Nội vụ" not in {one.title for one in plan.lines}


def test_our_own_package_is_not_for_us(commune: Small, stick: Stick) -> None:
    plan = commune.office.exchange.open(stick.write(commune.office))
    assert ([p.code for p in plan.problems], plan.lines, plan.refused) == (["own_package"], (), True)
    with pytest.raises(RuleViolation):
        commune.office.exchange.accept(plan)


def test_ratings_of_a_closed_year_stay_out_and_people_come_in(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    for year in (2024, 2025):
        rate(commune.office, commune.person, year, Grade.GOOD)
    province.years.close(2025, "Đã báo cáo")
    path = stick.write(commune.office)
    plan = province.exchange.open(path)
    (problem,) = [one for one in plan.problems if one.code == "closed_year"]
    assert "Năm 2025 đã khóa" in problem.message
    province.exchange.accept(plan)
    there = province._store.people.ratings(RecipientKind.PERSON, person(province).id)
    assert [one.year for one in there] == [2024]
    assert {one.fate for one in province.exchange.open(path).lines} == {Fate.SAME}


@pytest.mark.parametrize(
    ("to", "codes"), [("", []), ("UBND tỉnh Tây Ninh", []), ("UBND tỉnh Long An", ["other_addressee"])]
)
def test_a_package_for_others_is_said_so(
    commune: Small, province: Workspace, stick: Stick, to: str, codes: list[str]
) -> None:
    province.proof.keys.accept(commune.office.proof.keys.ensure().key.public, XA)
    assert [one.code for one in province.exchange.open(stick.write(commune.office, to=to)).problems] == codes
