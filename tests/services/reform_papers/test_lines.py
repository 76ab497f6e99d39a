"""A score sheet as lines: sums of any tree foot, on paper and in the workbook, by every policy."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.official_samples import OFFICE, TEMPLATES
from tests.workbook_formulas import computed
from thidua_desktop.documents.reform.appraisal import build_appraisal
from thidua_desktop.documents.reform.common import check_tree
from thidua_desktop.documents.reform.data import AppraisalTable, SelfReport, SetWords
from thidua_desktop.documents.reform.self_report import build_self_report
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, CriteriaSet, Criterion, Score, ScoreKind
from thidua_desktop.domain.reform.index import Basis
from thidua_desktop.exchange.paper_workbook import paper_workbook
from thidua_desktop.services.reform.scoring_sheet import ScoreSheet, make_sheet
from thidua_desktop.services.reform_papers import lines
from thidua_desktop.services.reform_papers.sheets import appraisal_sheets, report_sheets

POLICIES = (AbsentPolicy.FULL, AbsentPolicy.RESCALE, AbsentPolicy.ZERO)
KINDS = (None, None, None, AreaKind.BONUS, AreaKind.MINUS)
MAXIMA = st.sampled_from((375, 200, 1_000, 1_667, 2_500))


@st.composite
def scored_sets(draw: st.DrawFn) -> tuple[CriteriaSet, list[Criterion], list[Score]]:
    """Two or three levels, areas beside the 100 at the top or inside, gaps, what is not applicable."""
    held = CriteriaSet(1, "Bộ tiêu chí", 2026, absent_policy=draw(st.sampled_from(POLICIES)))
    criteria: list[Criterion] = []
    scores: list[Score] = []

    def add(code: str, parent: int | None, maximum: int, level: str, kind: AreaKind | None) -> Criterion:
        one = Criterion(
            len(criteria) + 1, 1, code, f"Mục {code}", maximum, parent, level,
            order=len(criteria), area_kind=kind,
            absent_policy=draw(st.sampled_from((None, None, *POLICIES))),
        )  # fmt: skip
        criteria.append(one)
        return one

    def leaf(code: str, parent: int) -> int:
        one = add(code, parent, draw(MAXIMA), "thanh_phan", None)
        for score_kind in (ScoreKind.SELF, ScoreKind.APPRAISED, ScoreKind.APPRAISED_2):
            state = draw(st.sampled_from(("points", "points", "none", "absent")))
            if state == "none" or (state == "absent" and score_kind is not ScoreKind.SELF):
                continue
            points = None if state == "absent" else draw(st.integers(0, one.max_thousandths))
            scores.append(Score(one.id, score_kind, points, not_applicable=points is None))
        return one.max_thousandths

    for area in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(KINDS)) if area else None
        top = add(f"{area + 1}", None, 0, "linh_vuc", kind)
        total = 0
        for place in range(draw(st.integers(1, 3))):
            code = f"{area + 1}.{place + 1}"
            if draw(st.booleans()):
                total += leaf(code, top.id)
                continue
            inside = draw(st.sampled_from(KINDS)) if kind is None else None
            node = add(code, top.id, 0, "tieu_chi", inside)
            below = sum(leaf(f"{code}.{i + 1}", node.id) for i in range(draw(st.integers(1, 3))))
            cap = draw(MAXIMA) if inside else below
            criteria[node.id - 1] = _with_maximum(node, cap)
            total += 0 if inside else below
        criteria[top.id - 1] = _with_maximum(top, draw(MAXIMA) if kind else total)
    return held, criteria, scores


def _with_maximum(one: Criterion, maximum: int) -> Criterion:
    return replace(one, max_thousandths=maximum)


def sheet_of(drawn: tuple[CriteriaSet, list[Criterion], list[Score]]) -> ScoreSheet:
    held, criteria, scores = drawn
    return make_sheet(held, criteria, scores, [], (None, "Xã"))


@settings(max_examples=60, deadline=None)
@given(scored_sets())
def test_every_sum_foots_and_the_areas_come_to_the_total(
    drawn: tuple[CriteriaSet, list[Criterion], list[Score]],
) -> None:
    sheet = sheet_of(drawn)
    for basis, result, name in (
        (Basis.SELF, sheet.own, "own"),
        (Basis.OFFICIAL, sheet.official, "standing"),
    ):
        found = lines.score_lines(sheet, drawn[2], (), basis)
        check_tree(found)
        tops = [line for line in found if line.depth == 0 and line.area_kind is None]
        assert sum(getattr(line, name) or 0 for line in tops) == result.points
        areas = lines.area_lines(result)
        assert sum(area.points for area in areas if area.kind is None) == result.points
        bonus = sum(area.points for area in areas if area.kind is AreaKind.BONUS)
        minus = sum(area.points for area in areas if area.kind is AreaKind.MINUS)
        exact = Fraction(result.points * 100_000, result.applicable) if result.applicable else Fraction(0)
        assert result.index == max(
            0, (2 * exact.numerator + exact.denominator) // (2 * exact.denominator) + bonus - minus
        )


@settings(max_examples=25, deadline=None)
@given(scored_sets())
def test_both_papers_are_made_and_their_workbooks_agree(
    drawn: tuple[CriteriaSet, list[Criterion], list[Score]],
) -> None:
    sheet = sheet_of(drawn)
    words = SetWords("Bộ tiêu chí")
    own, standing = lines.index_words(sheet.own), lines.index_words(sheet.official)
    report = SelfReport(
        OFFICE,
        2026,
        words,
        lines.score_lines(sheet, drawn[2], (), Basis.SELF),
        lines.area_lines(sheet.own),
        own,
    )
    appraisal = AppraisalTable(
        OFFICE, "xã", 2026, words, lines.score_lines(sheet, drawn[2], (), Basis.OFFICIAL), own, standing
    )
    build_self_report(report, TEMPLATES.template("reform-report"))
    build_appraisal(appraisal)
    for sheets in (report_sheets(report), appraisal_sheets(appraisal)):
        made = paper_workbook(sheets)
        for number in range(1, len(sheets) + 1):
            for name, (value, stored) in computed(made, number).items():
                assert value == stored, (sheets[number - 1].name, name)
