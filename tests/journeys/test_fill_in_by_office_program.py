"""A form goes out to a unit, is filled in with LibreOffice, and comes back as whatever that saved it as."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.office_program import SOFFICE, OfficeProgram
from tests.services.fill_in.filling import FREE, column_of, row_of
from thidua_desktop.domain.records import Batch, Nomination, Office, Person, Pledge, Target, Unit
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.fill_in import FillInFate
from thidua_desktop.services.workspace import Workspace, open_workspace

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")

TITLE, WORDS = "Danh hiệu thi đua", "Thành tích"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> OfficeProgram:
    return OfficeProgram(tmp_path_factory.mktemp("libreoffice"))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path / "office", create=True, today=lambda: dt.date(2026, 12, 20))
    opened.settings.save_office(Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", working_year=2026))
    school = opened.units.add(Unit(0, "Trường Mầm non Thạnh Hóa")).created
    for name, day in (("Nguyễn Thị Lan", 17), ("Võ Tú", 18), ("Đỗ Thị Huệ", 19)):
        opened.units.add_person(Person(0, name, school, birth_date=dt.date(1984, 5, day)))
    opened.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026))
    target = Target("Trẻ đến trường đúng độ tuổi", "Giáo dục", "%", "99,5", 99_500)
    opened.pledges.add(Pledge(0, school, 2026, targets=(target,)))
    yield opened
    opened.close()


def sent(office: Workspace, kind: str, folder: Path) -> Path:
    [unit] = office.units.every()
    [path] = office.fill_in.write(kind, [unit.id], folder, 2026, 1)
    return path


def cell(path: Path, row: str | int, heading: str) -> str:
    page = read_workbook(path).sheets[0]
    return f"{column_of(page, heading)}{row_of(page, row)}"


def lines(office: Workspace) -> list[Nomination]:
    return office.nominations.of_batch(1)


@pytest.mark.parametrize("ending", [".xlsx", ".ods", ".xls"])
def test_nominations_filled_in_come_back(
    office: Workspace, program: OfficeProgram, tmp_path: Path, ending: str
) -> None:
    path = sent(office, "nominations", tmp_path)
    typed = [
        (cell(path, "Võ Tú", TITLE), "Lao động tiên tiến"),
        (cell(path, "Võ Tú", WORDS), "Hoàn thành tốt nhiệm vụ năm 2026"),
        (cell(path, "Võ Tú", "Họ và tên, tên tập thể, chủ hộ"), "Vũ Tú"),
        (cell(path, FREE, "Đối tượng"), "Cá nhân"),
        (cell(path, FREE, "Họ và tên, tên tập thể, chủ hộ"), "Trần Ngọc Ánh"),
        (cell(path, FREE, "Ngày sinh"), "27/08/1983"),
        (cell(path, FREE, TITLE), "Lao động tiên tiến"),
        (cell(path, FREE, WORDS), "Tốt"),
    ]
    back = tmp_path / f"gui ve{ending}"
    program.typed(path, back, typed)
    preview = office.fill_in.preview([back])
    told = [(one.name, one.fate) for one in preview.lines.values()]
    assert told == [("Võ Tú", FillInFate.NEW), ("Trần Ngọc Ánh", FillInFate.NEW)], preview.files[0].problems
    office.fill_in.apply(preview)
    people = [office.units.person(one.recipient.id) for one in lines(office)]
    assert [(one.name, one.birth_date) for one in people] == [
        ("Võ Tú", dt.date(1984, 5, 18)),
        ("Trần Ngọc Ánh", dt.date(1983, 8, 27)),
    ]
    assert office.fill_in.preview([back]).lines == {}
    office.operations.undo()
    assert lines(office) == []


def test_rows_moved_about_and_a_sheet_renamed_are_understood(
    office: Workspace, program: OfficeProgram, tmp_path: Path
) -> None:
    path = sent(office, "nominations", tmp_path)
    typed = [(cell(path, "Đỗ Thị Huệ", TITLE), "Lao động tiên tiến")]
    row = int(cell(path, "Đỗ Thị Huệ", TITLE)[1:])
    acts = f"""
 sheet.unprotect("")
 sheet.Name = "Trang 1"
 sheet.Rows.insertByIndex({row - 3}, 2)
 sheet.Rows.insertByIndex(0, 1)
 sheet.Columns.insertByIndex(3, 1)
"""
    back = tmp_path / "gui ve.xlsx"
    program.typed(path, back, typed, acts)
    preview = office.fill_in.preview([back])
    assert [(one.name, one.key.row) for one in preview.lines.values()] == [("Đỗ Thị Huệ", row + 3)]
    assert preview.files[0].sheet == "Trang 1"


def test_checks_in_the_cells_are_computed(office: Workspace, program: OfficeProgram, tmp_path: Path) -> None:
    path = sent(office, "nominations", tmp_path)
    typed = [
        (cell(path, "Võ Tú", TITLE), "Lao động tiên tiến"),
        (cell(path, "Đỗ Thị Huệ", TITLE), "Lao động tiên tiến"),
        (cell(path, "Đỗ Thị Huệ", WORDS), "Tốt"),
        (cell(path, FREE, "Họ và tên, tên tập thể, chủ hộ"), "Nguyễn Thị Lan"),
        (cell(path, FREE, "Ngày sinh"), "17/05/1984"),
    ]
    back = tmp_path / "gui ve.xlsx"
    program.typed(path, back, typed)
    page = read_workbook(back).sheets[0]
    checks = {row: page.rows[row_of(page, row) - 1].cells[11] for row in ("Võ Tú", "Đỗ Thị Huệ")}
    assert checks == {"Võ Tú": "Thiếu thành tích", "Đỗ Thị Huệ": "Đủ"}
    assert page.rows[row_of(page, FREE) - 1].cells[11] == "Trùng với dòng khác"


def test_a_pledge_and_its_results_come_back(
    office: Workspace, program: OfficeProgram, tmp_path: Path
) -> None:
    path = sent(office, "pledges", tmp_path)
    page = read_workbook(path).sheets[0]
    signed = row_of(page, "Ngày ký (nếu đã ký)")
    free = [
        (cell(path, FREE, "Nội dung chỉ tiêu"), "Sáng kiến được công nhận"),
        (cell(path, FREE, "Kế hoạch"), "2"),
        (f"C{signed}", "2026-01-15"),
    ]
    back = tmp_path / "giao uoc.ods"
    program.typed(path, back, free)
    office.fill_in.apply(office.fill_in.preview([back]))
    [pledge] = [row.pledge for row in office.pledges.of_year(2026)]
    assert pledge.signed_on == dt.date(2026, 1, 15)
    assert [(one.content, one.plan_thousandths) for one in pledge.targets] == [
        ("Trẻ đến trường đúng độ tuổi", 99_500),
        ("Sáng kiến được công nhận", 2_000),
    ]
    path = sent(office, "pledge-results", tmp_path)
    back = tmp_path / "ket qua.xls"
    program.typed(path, back, [(cell(path, "Trẻ đến trường đúng độ tuổi", "Kết quả"), "99,8")])
    office.fill_in.apply(office.fill_in.preview([back]))
    [pledge] = [row.pledge for row in office.pledges.of_year(2026)]
    assert [one.result_thousandths for one in pledge.targets] == [99_800, None]
