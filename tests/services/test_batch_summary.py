"""Tổng hợp đợt xét in Excel: every line once, totals as formulas that foot."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.services.exports.summary import SHEETS
from thidua_desktop.services.workspace import Workspace


@pytest.fixture
def summary(sample: Workspace, tmp_path: Path) -> Path:
    batch = sample.nominations.batch_named("Tổng kết năm 2025").id
    return sample.exports.export("summary", tmp_path / "x.xlsx", batch_id=batch).path


def rows(path: Path, sheet: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()


def test_every_sheet_adds_up_to_the_same(summary: Path) -> None:
    details = [row for row in rows(summary, SHEETS[2]) if isinstance(row[0], float)]
    assert len(details) == 314
    for sheet in SHEETS[:2]:
        *lines, total = [row for row in rows(summary, sheet) if row[0] == "Cộng" or isinstance(row[0], float)]
        assert total[0] == "Cộng"
        assert total[5] == len(details), sheet
        for column in range(2, len(total)):
            assert total[column] == sum(row[column] for row in lines), (sheet, column)  # type: ignore[misc]
        for row in lines:
            assert row[5] == sum(row[2:5]), row  # type: ignore[arg-type]
            assert row[5] == sum(row[6:9]), "each line has one verdict"  # type: ignore[arg-type]


def test_totals_are_formulas_with_their_results(summary: Path) -> None:
    with zipfile.ZipFile(summary) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
    formulas = re.findall(r"<f>(SUM\([A-Z]+\d+:[A-Z]+\d+\))</f><v>(\d+)</v>", page)
    assert ("SUM(C4:E4)") in [formula for formula, _ in formulas]
    assert [formula for formula, _ in formulas if formula.startswith("SUM(F4:F")]
    assert all(value for _, value in formulas)


def test_votes_and_states_stand_beside_each_line(summary: Path) -> None:
    found = rows(summary, SHEETS[2])
    head = next(row for row in found if row[0] == "STT")
    agree, state = head.index("Phiếu đồng ý"), head.index("Tình trạng")
    refused = [row for row in found if row[state] == "không đạt"]
    assert refused
    assert all(isinstance(row[agree], float) for row in refused)


def test_a_summary_needs_a_batch_with_nominations(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="Chọn đợt xét"):
        sample.exports.export("summary", tmp_path / "x.xlsx")
    assert not list(tmp_path.glob("x*"))
