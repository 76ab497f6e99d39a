"""Initiatives out of workbooks: authors told apart, levels and states read, nothing guessed."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.domain.initiatives import level_by_body
from thidua_desktop.domain.records import Initiative, InitiativeLevel, InitiativeState, Person
from thidua_desktop.services.imports import Fate

HEADINGS = ["STT", "Tên sáng kiến", "Tác giả", "Ngày sinh", "Đơn vị", "Năm", "Cấp", "Tình trạng", "Số QĐ"]
SCHOOL, ECONOMY = "Trường Tiểu học Thạnh Hóa", "Phòng Kinh tế"
LOCAL, PROVINCE = InitiativeLevel.LOCAL, InitiativeLevel.PROVINCE


def row(
    author: str = "Nguyễn Thị Lan",
    birth: object = dt.date(1984, 5, 17),
    *,
    name: object = "Một cửa lưu động",
    unit: str = SCHOOL,
    year: object = 2026,
    level: str = "Cơ sở",
    state: str = "Công nhận",
    number: str = "12/QĐ-UBND",
) -> list[object]:
    return [1, name, author, birth, unit, year, level, state, number]


def test_the_sample_list(desk: Desk) -> None:
    desk.take_roster()
    _, report = desk.take("initiatives", SAMPLES / "sang-kien-2026.xlsx")
    found = desk.store.initiatives.all()
    assert (report.added, len(found)) == (60, 60)
    counts = Counter(one.state for one in found)
    assert counts[InitiativeState.RECOGNISED] == 47
    assert counts[InitiativeState.PENDING] == 9
    recognised = [one for one in found if one.state is InitiativeState.RECOGNISED]
    assert sum(1 for one in recognised if one.level is PROVINCE) == 11
    assert {one.year for one in found} == {2024, 2025, 2026}
    pairs = [one for one in found if len(one.author_ids) == 2]
    assert len(pairs) == 5
    both = next(one for one in pairs if one.decision_number == "1990/QĐ-UBND")
    assert [desk.store.people.get(who).name for who in both.author_ids] == ["Bùi Ngọc Út", "Tô Thành Hậu"]
    assert (both.decision_date, both.recognised_by) == (
        dt.date(2025, 8, 7),
        "Hội đồng sáng kiến xã Thạnh Hóa",
    )
    older, younger = (
        next(p for p in desk.store.people.all() if p.name == "Nguyễn Thị Lan" and p.birth_year == born)
        for born in (1984, 1991)
    )
    assert desk.store.initiatives.of_person(older.id)[0].level is PROVINCE
    assert desk.store.initiatives.of_person(younger.id)[0].level is LOCAL
    assert both.source == "sang-kien-2026.xlsx · Sáng kiến · 22"
    desk.operations.undo()
    assert desk.store.initiatives.all() == []


@pytest.mark.parametrize(
    ("cells", "code", "word"),
    [
        ({"name": ""}, "missing_title", "Thiếu tên sáng kiến"),
        ({"author": ""}, "missing_author", "Thiếu tên tác giả"),
        ({"author": "Trần Không Ai"}, "unknown_person", "Không có Trần Không Ai"),
        ({"author": "Trần Không Ai", "unit": "Phòng Sao Hỏa"}, "unknown_person", "thêm người trước"),
        ({"year": 26}, "missing_year", "Năm không hợp lệ"),
    ],
)
def test_what_cannot_come_in(
    small: Desk, workbook: Write, cells: dict[str, str], code: str, word: str
) -> None:
    plan, report = small.take("initiatives", workbook("sk.xlsx", [HEADINGS, row(**cells)]))
    (problem,) = plan.problems()
    assert (problem.code, report.added) == (code, 0)
    assert word in problem.message


def test_odd_words_are_read_with_care_and_said(small: Desk, workbook: Write) -> None:
    rows = [
        HEADINGS,
        row(level="Liên xã", state="Chờ ý kiến"),
        row(name="=HAI(1)", level="cấp Tỉnh", state="Không được công nhận"),
        row(name="Ba", level="Toàn quốc", state="đã công nhận", year="Năm 2025"),
    ]
    plan, report = small.take("initiatives", workbook("sk.xlsx", rows))
    assert [one.code for one in plan.problems()] == ["bad_level", "bad_state", "formula_text"]
    found = {one.name: one for one in small.store.initiatives.all()}
    assert report.added == 3
    one, two, three = found["Một cửa lưu động"], found["=HAI(1)"], found["Ba"]
    assert (one.level, one.state) == (LOCAL, InitiativeState.PENDING)
    assert (two.level, two.state) == (PROVINCE, InitiativeState.REFUSED)
    assert (three.level, three.state, three.year) == (
        InitiativeLevel.NATION,
        InitiativeState.RECOGNISED,
        2025,
    )


def test_the_list_of_other_programs_has_neither_year_level_nor_state(small: Desk, workbook: Write) -> None:
    headings = ["STT", "Tên đề tài", "Ngày công nhận", "Đơn vị công nhận", "Tóm tắt thành tích đạt được"]
    headings += ["Tên tác giả", "Phòng ban làm việc", "Tên cơ quan làm việc"]
    day = dt.date(2025, 3, 4)
    path = workbook(
        "sk.xlsx",
        [
            headings,
            [1, "Một", day, "Hội đồng sáng kiến tỉnh Tây Ninh", "Tốt", "Nguyễn Thị Lan", "", SCHOOL],
            [2, "Hai", "31/02/2025", "", "Tốt", "Nguyễn Thị Lan, Lê Văn Hòa", "", SCHOOL],
        ],
        title="DANH SÁCH SÁNG KIẾN NĂM 2025",
    )
    plan, report = small.take("initiatives", path)
    assert [one.code for one in plan.problems()] == ["bad_date", "doubtful_person"]
    assert report.added == 1
    (one,) = small.store.initiatives.all()
    assert (one.year, one.level, one.state) == (2025, PROVINCE, InitiativeState.RECOGNISED)
    assert (one.decision_date, one.recognised_by) == (day, "Hội đồng sáng kiến tỉnh Tây Ninh")


def test_an_author_in_doubt_is_asked_once(small: Desk, workbook: Write) -> None:
    path = workbook("sk.xlsx", [HEADINGS, row("Lê Văn Hòa\nNguyễn Thi Lan", "05/05/1998\n17/05/1984")])
    plan = small.imports.plan("initiatives", [path])
    (asked,) = plan.rows()
    assert asked.fate is Fate.ASK
    (choice,) = asked.choices
    assert choice.label.startswith("Nguyễn Thị Lan, sinh năm 1984")
    assert not asked.can_be_new
    report = small.imports.accept(plan, {asked.key: choice.id})
    assert report.waiting == 0
    (made,) = small.store.initiatives.all()
    assert [small.store.people.get(who).name for who in made.author_ids] == ["Lê Văn Hòa", "Nguyễn Thị Lan"]
    again = small.imports.plan("initiatives", [path])
    assert [one.fate for one in again.rows()] == [Fate.SAME]


def test_two_authors_in_doubt_are_one_question(small: Desk, workbook: Write) -> None:
    school = small.store.people.get(1).unit_id
    for name, born in (("Nguyễn Thị Lan", 1991), ("Võ Bé", 1970), ("Võ Bé", 1980)):
        person = Person(0, name, school, birth_year=born)
        small.operations.run("Thêm người", lambda one=person: small.store.people.add(one))  # type: ignore[misc]
    path = workbook("sk.xlsx", [HEADINGS, row("Nguyễn Thị Lan và Võ Bé", "")])
    plan = small.imports.plan("initiatives", [path])
    (asked,) = plan.rows()
    assert len(asked.choices) == 4
    assert asked.choices[0].label.count("sinh năm") == 2
    small.imports.accept(plan, {asked.key: asked.choices[3].id})
    (made,) = small.store.initiatives.all()
    assert [small.store.people.get(who).birth_year for who in made.author_ids] == [1991, 1980]


def test_a_birth_that_is_no_day_is_asked(small: Desk, workbook: Write) -> None:
    plan, report = small.take("initiatives", workbook("sk.xlsx", [HEADINGS, row(birth="31/02/1984")]))
    (problem,) = plan.problems()
    assert (problem.code, report.waiting) == ("bad_date", 1)


def test_a_co_author_who_is_not_in_the_lists_is_left_out_and_said(small: Desk, workbook: Write) -> None:
    path = workbook("sk.xlsx", [HEADINGS, row("Nguyễn Thị Lan\nTrần Không Ai", "17/05/1984\n01/01/1980")])
    plan, report = small.take("initiatives", path)
    (problem,) = plan.problems()
    assert (problem.code, problem.severity.value, report.added) == ("unknown_person", "note", 1)
    school = small.store.people.get(1).unit_id
    born = dt.date(1980, 1, 1)
    person = Person(0, "Trần Không Ai", school, birth_date=born, birth_year=1980)
    small.operations.run("Thêm người", lambda: small.store.people.add(person))
    plan, report = small.take("initiatives", path)
    assert (report.added, report.updated, plan.problems()) == (0, 1, ())
    assert len(small.store.initiatives.all()[0].author_ids) == 2


def test_a_later_list_brings_the_state_up_to_date(small: Desk, workbook: Write) -> None:
    small.take("initiatives", workbook("a.xlsx", [HEADINGS, row(state="Đang xét", number="")]))
    _, report = small.take("initiatives", workbook("b.xlsx", [HEADINGS, row(name="MỘT CỬA LƯU ĐỘNG")]))
    assert (report.added, report.updated) == (0, 1)
    (one,) = small.store.initiatives.all()
    assert isinstance(one, Initiative)
    assert (one.state, one.decision_number) == (InitiativeState.RECOGNISED, "12/QĐ-UBND")
    assert one.name == "Một cửa lưu động"


def test_one_initiative_twice_in_a_list_and_one_title_of_two_authors(small: Desk, workbook: Write) -> None:
    rows = [HEADINGS, row(), row(), row("Lê Văn Hòa", "05/05/1998", unit=ECONOMY), row(year=2025)]
    rows.append(["Tổng cộng: 4", "", "", "", "", "", "", "", ""])
    plan, report = small.take("initiatives", workbook("sk.xlsx", rows))
    assert [(one.code, one.row) for one in plan.problems()] == [("duplicate_row", 3), ("total_row", 6)]
    assert report.added == 3


def test_the_smallest_place_of_a_body_says_its_level() -> None:
    assert level_by_body("Hội đồng sáng kiến tỉnh Tây Ninh") is PROVINCE
    assert level_by_body("Hội đồng sáng kiến xã Thạnh Hóa, tỉnh Tây Ninh") is LOCAL
    assert level_by_body("") is LOCAL
