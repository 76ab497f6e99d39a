"""What an import tells the clerk to do about a cell it cannot take as it stands."""

from __future__ import annotations

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import Desk
from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.services.imports import Fate

UNITS = [
    ["STT", "Tên đơn vị", "Đơn vị cấp trên"],
    [1, "Ủy ban nhân dân xã Thạnh Hóa", ""],
    [2, "Trường Tiểu học Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa"],
    [3, "Trường Mầm non Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa"],
    [4, "Tổ Văn phòng", "Trường Tiểu học Thạnh Hóa"],
    [5, "Tổ Văn phòng", "Trường Mầm non Thạnh Hóa"],
]
PEOPLE = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"]
SCHOOL = "Trường Tiểu học Thạnh Hóa"
NOMINATIONS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu đề nghị", "Thành tích"]


@pytest.fixture
def school(desk: Desk, workbook: Write) -> Desk:
    """Two schools with an office each, and a teacher."""
    desk.take("units", workbook("dv.xlsx", UNITS))
    desk.take(
        "people", workbook("cb.xlsx", [PEOPLE, [1, "Nguyễn Thị Lan", "17/05/1984", "Giáo viên", SCHOOL]])
    )
    assert desk.store.people.count() == 1
    return desk


def nominated(school: Desk, workbook: Write, *rows: list[object]) -> list[tuple[Fate, Problem | None]]:
    plan, _ = school.take("nominations", workbook("dn.xlsx", [NOMINATIONS, *rows]))
    return [(row.fate, row.problems[0] if row.problems else None) for row in plan.rows()]


def lan(award: str, text: str = "Hoàn thành tốt nhiệm vụ", unit: str = SCHOOL) -> list[object]:
    return [1, "Nguyễn Thị Lan", "17/05/1984", unit, award, text]


@pytest.mark.parametrize("born", ["15/08/2085", "2085", "01/01/2020", "1890"])
def test_a_birth_that_can_hardly_be_is_asked_about(school: Desk, workbook: Write, born: str) -> None:
    row = [1, "Trần Văn Minh", born, "Giáo viên", SCHOOL]
    plan, report = school.take("people", workbook("moi.xlsx", [PEOPLE, row]))
    (planned,) = plan.rows()
    assert planned.fate is Fate.ASK
    assert planned.problems[0].code == "bad_date"
    assert report.added == 0


def test_a_unit_name_borne_by_two_is_told_with_what_is_above_each(school: Desk, workbook: Write) -> None:
    row = [1, "Trần Văn Minh", "15/08/1985", "Văn thư", "Tổ Văn phòng"]
    plan, _ = school.take("people", workbook("moi.xlsx", [PEOPLE, row]))
    message = plan.rows()[0].problems[0].message
    assert "Có 2 đơn vị tên này" in message
    assert "Tổ Văn phòng, Trường Tiểu học Thạnh Hóa" in message
    assert "Tổ Văn phòng, Trường Mầm non Thạnh Hóa" in message


def test_an_award_without_a_mark_is_read(school: Desk, workbook: Write) -> None:
    ((fate, problem),) = nominated(school, workbook, lan("Lao dong tien tien"))
    assert (fate, problem) == (Fate.NEW, None)


@pytest.mark.parametrize(
    ("award", "advice"),
    [
        ("LĐTT; CSTĐCS", "tách thành hai dòng"),
        ("Lao động tiên tiến và Giấy khen xã", "tách thành hai dòng"),
        ("Bằng khen", "ghi rõ cấp"),
        ("Cờ thi đua", "ghi rõ cấp"),
        ("Huy hiệu Ngôi sao xanh", "sửa ô này"),
    ],
)
def test_an_unknown_award_comes_with_what_to_do(
    school: Desk, workbook: Write, award: str, advice: str
) -> None:
    ((fate, problem),) = nominated(school, workbook, lan(award))
    assert fate is Fate.REJECT
    assert problem is not None
    assert problem.code == "unknown_award"
    assert advice in problem.message


def test_a_title_twice_is_not_called_the_same_achievement(school: Desk, workbook: Write) -> None:
    _, (fate, problem) = nominated(school, workbook, lan("LĐTT"), lan("LĐTT", "Việc khác"))
    assert fate is Fate.SKIP
    assert problem is not None
    assert "thành tích" not in problem.message


def test_headings_without_rows_are_remarked(school: Desk, workbook: Write) -> None:
    plan, report = school.take("people", workbook("rong.xlsx", [PEOPLE]))
    (problem,) = plan.problems()
    assert (problem.code, problem.severity) == ("no_rows", Severity.NOTE)
    assert not report.has_findings


def test_a_unit_and_a_person_nobody_knows_are_told_with_what_to_do(school: Desk, workbook: Write) -> None:
    row = [1, "Trần Không Ai", "1980", "Phòng Sao Hỏa", "LĐTT", "Tốt"]
    ((fate, problem),) = nominated(school, workbook, row)
    assert (fate, problem and problem.code) == (Fate.REJECT, "unknown_unit")
    assert problem
    assert "thêm đơn vị và người trước, hoặc sửa tên đơn vị" in problem.message
