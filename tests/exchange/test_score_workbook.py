"""The form a unit scores itself on: what is open, what is locked, what adds up, and how it is read back."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from tests.workbook_formulas import computed, formulas_of
from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.score_workbook import FormLine, ScoreForm, read_score_workbook, score_workbook

LINES = (
    FormLine(1, "1", "Điều hành", 10_000, False),
    FormLine(2, "1.1", "Kế hoạch", 4_000, False, 1),
    FormLine(3, "1.1.1", "Ban hành", 375, True, 2, "Có: 0,375 điểm", "Kế hoạch", "4/5", 200, note="ghi"),
    FormLine(4, "1.1.2", "Nội dung", 3_625, True, 2, points=3_625, may_be_absent=False),
    FormLine(5, "1.2", "Báo cáo", 6_000, True, 1, declared="=1+1", absent=True),
)
FORM = ScoreForm("PHIẾU NĂM 2026", "Phòng Kinh tế", {"set": "7", "mark": "ab12"}, LINES)


def part(name: str) -> str:
    with zipfile.ZipFile(BytesIO(score_workbook(FORM))) as archive:
        return archive.read(name).decode()


def written(tmp_path: Path, form: ScoreForm = FORM) -> Path:
    path = tmp_path / "phieu.xlsx"
    path.write_bytes(score_workbook(form))
    return path


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    form = read_score_workbook(written(tmp_path))
    assert form.stamp == {"loai": "thidua-phieu-cham-diem-cchc", "set": "7", "mark": "ab12"}
    told = {line.criterion_id: (line.declared, line.points, line.absent, line.note) for line in form.lines}
    assert told == {
        3: ("4/5", "0,2", False, "ghi"),
        4: ("", "3,625", False, ""),
        5: ("=1+1", "", True, ""),
    }
    base = {key: (line.declared, line.points, line.absent, line.note) for key, line in form.base.items()}
    assert base == told, "the hidden sheet holds what the form began with"


def test_sums_are_formulas_that_foot() -> None:
    workbook = score_workbook(FORM)
    assert formulas_of(workbook)["G5"][0] == "SUM(G6,G9)"
    assert all(really == stored for really, stored in computed(workbook).values())


def test_only_the_unit_s_own_cells_are_open() -> None:
    styles = part("xl/styles.xml")
    formats = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", styles.split("<cellXfs")[1], re.DOTALL)
    unlocked = {str(place) for place, one in enumerate(formats) if 'locked="0"' in one}
    sheet = part("xl/worksheets/sheet1.xml")
    assert "<sheetProtection" in sheet
    cells = re.findall(r'<c r="([A-Z]+)(\d+)" s="(\d+)"', sheet)
    leaves = {"7", "8", "9"}
    opened = {(column, row) for column, row, style in cells if style in unlocked}
    expected = {(column, row) for row in leaves for column in "FGHI"} - {("H", "8")}
    assert opened == expected, "no “Không áp dụng” where the set refuses it"


def test_cells_say_what_they_take() -> None:
    sheet = part("xl/worksheets/sheet1.xml")
    assert re.findall(r'type="decimal"[^>]*sqref="(G\d+)"', sheet) == ["G7", "G8", "G9"]
    assert "số từ 0 đến 0,375" in sheet
    assert re.findall(r'type="list"[^>]*sqref="(H\d+)"', sheet) == ["H7", "H9"]


def test_the_stamp_is_out_of_sight_and_out_of_reach() -> None:
    assert 'name="_phien_ban" sheetId="2" state="veryHidden"' in part("xl/workbook.xml")
    assert "<sheetProtection" in part("xl/worksheets/sheet2.xml")
    assert re.search(r'<col min="10" max="10"[^>]*hidden="1"', part("xl/worksheets/sheet1.xml"))


def test_any_other_workbook_is_not_taken_for_one(tmp_path: Path) -> None:
    path = written(tmp_path, replace(FORM, stamp={"loai": "khác"}))
    with pytest.raises(Unreadable) as error:
        read_score_workbook(path)
    assert error.value.code == "wrong_type"
    assert read_workbook(path).sheets[1].hidden


def test_the_same_form_gives_the_same_bytes() -> None:
    assert score_workbook(FORM) == score_workbook(FORM)
