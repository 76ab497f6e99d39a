"""Every rule and every declared figure of the sample workbooks, read and worked out as their clerks did."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from thidua_desktop.domain.reform.declared import figures_from_text
from thidua_desktop.domain.reform.rule_text import rule_from_text, text_of_rule
from thidua_desktop.domain.reform.rules import evaluate, read_figures, read_rule, write_figures, write_rule
from thidua_desktop.domain.vietnamese import parse_points

SAMPLES = Path(__file__).parents[2] / "data" / "samples"


@dataclass(frozen=True)
class Line:
    """A leaf of a sample workbook. Points are thousandths."""

    code: str
    rule: str
    maximum: int
    declared: str = ""
    own: int | None = None


def _rows(name: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(SAMPLES / name).get_sheet_by_index(0).to_python()[2:]


def _points(cell: object) -> int | None:
    return parse_points(cell if isinstance(cell, (str, float)) else None)


SET = [
    Line(str(row[0]), str(row[3]), _points(row[2]) or 0)
    for row in _rows("cchc-bo-tieu-chi-xa.xlsx")
    if row[3]
]
SCORED = [
    Line(str(row[0]), str(row[4]), _points(row[2]) or 0, str(row[3]), _points(row[6]))
    for row in _rows("cchc-tu-cham-2026.xlsx")
    if row[4]
]


def test_the_samples_have_forty_leaves() -> None:
    assert len(SET) == len(SCORED) == 40


@pytest.mark.parametrize("line", SET, ids=lambda line: line.code)
def test_every_rule_of_the_set_is_read_and_written_back(line: Line) -> None:
    reading = rule_from_text(line.rule, line.maximum)
    assert reading.recognised, reading.reason
    assert rule_from_text(text_of_rule(reading.rule, line.maximum), line.maximum).rule == reading.rule
    assert read_rule(write_rule(reading.rule)) == reading.rule


@pytest.mark.parametrize("line", SCORED, ids=lambda line: line.code)
def test_declared_figures_earn_the_points_of_the_self_score(line: Line) -> None:
    rule = rule_from_text(line.rule, line.maximum).rule
    figures = figures_from_text(rule, line.declared)
    assert figures is not None
    assert read_figures(write_figures(figures)) == figures
    outcome = evaluate(rule, figures, line.maximum, year=2026)
    assert outcome.points == line.own
    assert outcome.problems == ()
    assert figures.not_applicable == (line.own is None)


def test_the_working_is_said_in_words() -> None:
    said = {}
    for line in SCORED:
        rule = rule_from_text(line.rule, line.maximum).rule
        said[line.code] = evaluate(
            rule, figures_from_text(rule, line.declared), line.maximum, year=2026
        ).working
    assert said["1.1.3"] == "47/50 nhiệm vụ = 94 % → 0,94 điểm"
    assert said["1.1.1"] == "22/01/2026, không quá 31/01/2026 → 0,2 điểm"
    assert said["1.1.4"] == "61/64 nhiệm vụ đúng hạn = 95,31 %, từ 90 % đến dưới 100 % → 2 điểm"
    assert said["1.2.1"] == "1,5 − 1 × 0,375 (báo cáo chậm) → 1,125 điểm"
    assert said["4.1.2"] == "42/44 biên chế: Không vượt chỉ tiêu → 2 điểm"
    assert said["7.2.2"] == (
        "6.215/7.904 giao dịch = 78,63 %; 6.215/7.904/70 % × 3 = 3,37, tối đa 3 → 3 điểm"
    )
    assert said["7.3.1"] == (
        "Đạt 2/3 nội dung: 1 (Đủ chuyên mục bắt buộc) + 0,5 (Cập nhật hằng tuần) → 1,5 điểm; "
        "chưa đạt: Có mục hỏi đáp, phản hồi (đọc theo lời kê khai)"
    )
    assert said["1.1.5"] == "Không áp dụng"
