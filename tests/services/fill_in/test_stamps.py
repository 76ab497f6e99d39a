"""Forms that are not ours, not of now, or not whole are refused in words; other files are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.conftest import Small
from tests.services.fill_in.filling import replace_in, without_sheet
from thidua_desktop.services.fill_in import FillInService
from thidua_desktop.services.workspace import open_workspace

STAMPS = "xl/sharedStrings.xml"


def sent(small: Small, folder: Path) -> Path:
    [path] = small.office.fill_in.write("nominations", [small.hall], folder, 2026, small.batch)
    return path


def refused(small: Small, *paths: Path) -> tuple[str, str]:
    file = small.office.fill_in.preview(paths).files[-1]
    [problem] = file.problems
    assert file.lines == ()
    assert problem.file == paths[-1].name
    return problem.code, problem.message


def test_a_form_is_known_without_being_read_in(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    assert FillInService.is_fill_in(path) == "nominations"
    (tmp_path / "x.xlsx").write_bytes(b"PK no")
    (tmp_path / "x.csv").write_text("a;b", "utf-8")
    for other in ("x.xlsx", "x.csv", "nowhere.xlsx"):
        assert FillInService.is_fill_in(tmp_path / other) == ""
    sample = Path(__file__).parents[2] / "data" / "samples"
    workbooks = list(sample.rglob("*.xls*"))
    assert workbooks
    assert not any(FillInService.is_fill_in(one) for one in workbooks)


def test_another_office_s_form_is_refused(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    other = open_workspace(tmp_path / "khac", create=True)
    [file] = other.fill_in.preview([path]).files
    other.close()
    assert [one.code for one in file.problems] == ["other_office"]
    assert "do cơ quan khác lập" in file.problems[0].message


def test_a_newer_program_s_form_is_refused(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    replace_in(path, STAMPS, "<si><t>nominations</t></si>", "<si><t>medals</t></si>")
    assert refused(small, path)[0] == "too_new"


def test_a_form_of_a_unit_or_batch_that_is_gone(small: Small, tmp_path: Path) -> None:
    units = small.office.units
    [path] = small.office.fill_in.write("nominations", [small.hamlet], tmp_path, 2026, small.batch)
    small.office.nominations.delete_batch(small.batch)
    assert refused(small, path)[0] == "batch_gone"
    units.delete_household(small.household)
    units.delete(small.hamlet)
    code, message = refused(small, path)
    assert code == "unit_gone"
    assert "“Ấp 2”" in message


def test_a_closed_year_takes_no_form(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    small.office.years.close(2026, "Hết năm")
    assert "Năm 2026 đã khóa" in refused(small, path)[1]


def test_two_forms_of_one_unit_are_not_both_taken(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    copy = path.with_stem("ban sao")
    copy.write_bytes(path.read_bytes())
    code, message = refused(small, path, copy)
    assert code == "unit_twice"
    assert path.name in message


@pytest.mark.parametrize(("sheet", "code"), [("_phien_ban", "wrong_type"), ("_goc", "damaged")])
def test_a_form_without_what_is_hidden_in_it(small: Small, tmp_path: Path, sheet: str, code: str) -> None:
    path = sent(small, tmp_path)
    without_sheet(path, sheet)
    assert refused(small, path)[0] == code


def test_a_form_whose_keys_were_wiped(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    replace_in(path, STAMPS, "<t>_ma</t>", "<t>cot</t>")
    code, message = refused(small, path)
    assert code == "damaged"
    assert "cột mã ẩn" in message


def test_any_other_file_is_no_form(small: Small, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Họ và tên;Năm sinh\nVõ Tú;1990\n", "utf-8")
    assert refused(small, file)[0] == "wrong_type"


def test_the_visible_sheet_may_be_renamed(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    replace_in(path, "xl/workbook.xml", 'name="Phiếu điền"', 'name="Sheet1 (2)"')
    [file] = small.office.fill_in.preview([path]).files
    assert not file.problems
    assert file.sheet == "Sheet1 (2)"
