"""Papers of the reform index as workbooks: every formula comes to the result that stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tests.documents import reform_samples as samples
from tests.documents.official_samples import OFFICE
from tests.workbook_formulas import computed, formulas_of
from thidua_desktop.documents.reform.data import (
    AppraisalTable,
    IndexOfYear,
    LostLine,
    RankingPaper,
    RemediationPlan,
    RemedyGroup,
    RemedyLine,
    YearSection,
)
from thidua_desktop.documents.reform.data import RankedGroup as Group
from thidua_desktop.domain.records import AbsentPolicy
from thidua_desktop.exchange.paper_workbook import Formula, PaperSheet, paper_workbook
from thidua_desktop.services.reform_papers.sheets import appraisal_sheets, report_sheets
from thidua_desktop.services.reform_papers.sheets_ranking import ranking_sheets
from thidua_desktop.services.reform_papers.sheets_remediation import remediation_sheets
from thidua_desktop.services.reform_papers.sheets_section import section_sheets


def report(components: int = 60) -> list[PaperSheet]:
    return report_sheets(samples.report_data(components))


def appraisal() -> list[PaperSheet]:
    lines = samples.tree()
    own, standing = samples.totals(lines, "own")[0], samples.totals(lines, "standing")[0]
    return appraisal_sheets(AppraisalTable(OFFICE, OFFICE.name, 2026, samples.SET, lines, own, standing))


def ranking() -> list[PaperSheet]:
    areas = tuple((str(i), name) for i, name in enumerate(samples.AREA_NAMES, start=1))
    group = Group("Các phòng", samples.units(31), areas)
    return ranking_sheets(RankingPaper(OFFICE, 2026, (group,), True, samples.ISSUED))


def section() -> list[PaperSheet]:
    total, areas = samples.totals(samples.tree(), "standing")
    others = (("Trung bình nhóm", tuple(area.index for area in areas if area.kind is None)),)
    lost = (
        LostLine("1.1", "Báo cáo", 1_500, 1_125, 375),
        LostLine("2.1", "Chưa chấm", 1_000, None, 1_000),
        LostLine("P.1", "Điểm trừ", 2_000, 500, 500),
    )
    data = YearSection(OFFICE, 2026, samples.SENTENCE, samples.SET, areas, total, True, lost)
    return section_sheets(replace(data, trend=samples.TREND, others=others))


@pytest.mark.parametrize("build", [report, appraisal, ranking, section])
def test_every_formula_comes_to_its_stored_result(build: Callable[[], Sequence[PaperSheet]]) -> None:
    sheets = build()
    made = paper_workbook(sheets)
    counted = 0
    for number in range(1, len(sheets) + 1):
        for name, (value, stored) in computed(made, number).items():
            assert value == stored, (sheets[number - 1].name, name)
            counted += 1
    assert counted > 10


def test_the_report_sums_from_the_leaves_to_the_index() -> None:
    data = samples.report_data()
    scores, *_ = report_sheets(data)
    found = formulas_of(paper_workbook([scores]))
    last = max(found, key=lambda name: int(name.lstrip("ABCDEFGH")))
    formula, value = found[last]
    assert formula.startswith("MAX(0,IF(")
    assert round(value * 1000) == data.total.index
    # Nothing above a component is a bare number.
    rows = {line.code: line for line in data.lines if not line.leaf}
    for row in scores.rows:
        if row.cells[0] in rows:
            assert not isinstance(row.cells[5], int)


def test_what_leaves_the_denominator_is_taken_from_it_cell_by_cell() -> None:
    data = samples.report_data()
    absent = sum(line.absent is AbsentPolicy.RESCALE for line in data.lines)
    scores, *_ = report_sheets(data)
    base = next(row for row in scores.rows if row.cells[1] == "Điểm tính vào mẫu số")
    formula = base.cells[5]
    assert isinstance(formula, Formula)
    assert formula.text.count("-") == absent > 0


def test_a_denominator_that_is_not_so_explained_is_a_plain_number() -> None:
    data = samples.report_data()
    lines = tuple(replace(line, absent=None) for line in data.lines)
    scores, *_ = report_sheets(replace(data, lines=lines))
    base = next(row for row in scores.rows if row.cells[1] == "Điểm tính vào mẫu số")
    assert base.cells[5] == data.total.applicable


def test_a_ranking_without_areas_has_one_sheet() -> None:
    data = RankingPaper(OFFICE, 2023, (Group("", samples.units(3)),), False, sentence=samples.SENTENCE)
    (sheet,) = ranking_sheets(data)
    assert samples.SENTENCE in sheet.notes
    assert [row.cells[0] for row in sheet.rows] == [1, 2, 3]


def test_a_loss_is_a_difference_except_of_a_minus_area() -> None:
    _, _, lost = section()
    assert [isinstance(row.cells[4], Formula) for row in lost.rows] == [True, True, False, True]
    assert lost.rows[-1].cells[4] == Formula("SUM({0},{1},{2})", ((0, 4), (1, 4), (2, 4)), 1_875)


def test_a_radar_needs_three_areas_and_a_line_two_years() -> None:
    years, areas, lost = section()
    assert [chart.kind for sheet in (years, areas, lost) for chart in sheet.charts] == ["line", "radar"]
    (alone,) = section_sheets(YearSection(OFFICE, 2023, "", trend=samples.TREND[:1]))
    assert alone.charts == ()


def test_a_year_without_an_index_keeps_its_place_and_another_body_is_not_compared() -> None:
    listed = IndexOfYear(2023, 80_100, 5, 15, True, "Huyện Thạnh Hóa")
    own = IndexOfYear(2025, 82_000, published=False)
    (years,) = section_sheets(
        YearSection(OFFICE, 2026, "", trend=(listed, own, IndexOfYear(2026, 84_417, published=False)))
    )
    assert [row.cells[:2] for row in years.rows] == [
        (2023, 80_100), (2024, None), (2025, 82_000), (2026, 84_417),
    ]  # fmt: skip
    assert [row.cells[-1] for row in years.rows] == [
        "đã công bố (Huyện Thạnh Hóa)", "chưa có kết quả", "cơ quan tự tính", "cơ quan tự tính",
    ]  # fmt: skip
    assert years.rows[3].cells[4] == Formula("{0}-{1}", ((3, 1), (2, 1)), 2_417)
    (parted,) = section_sheets(YearSection(OFFICE, 2024, "", trend=(listed, replace(own, year=2024))))
    assert parted.rows[1].cells[4] == "–", "the district's index is no year before of the commune"


def test_losses_on_two_scales_have_no_sum_of_all() -> None:
    line = RemedyLine("1.1", "Báo cáo", 375)
    one = RemediationPlan(OFFICE, 2026, (RemedyGroup("", (line, replace(line, lost=200))),))
    (alone,) = remediation_sheets(one)
    assert alone.rows[-1].cells[2:4] == ("Tổng cộng", Formula("SUM({0},{1})", ((0, 3), (1, 3)), 575))
    both = replace(one, groups=(RemedyGroup(OFFICE.name, (line,)), RemedyGroup("Ấp 1", (line,))))
    assert "Tổng cộng" not in {row.cells[2] for row in remediation_sheets(both)[0].rows}
