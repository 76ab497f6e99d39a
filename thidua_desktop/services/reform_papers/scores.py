"""Papers "reform-report" and "reform-appraisal": what one unit, or the office, was scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.documents.reform.common import inside_sentence
from thidua_desktop.documents.reform.data import AppraisalTable, SelfReport
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import CriteriaSet, ScoreKind
from thidua_desktop.domain.reform.index import Basis
from thidua_desktop.services.made_papers import Made
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import leader_of
from thidua_desktop.services.reform.scoring_sheet import ScoreSheet
from thidua_desktop.services.reform_papers import ground, lines
from thidua_desktop.services.reform_papers.made import ReformSources

if TYPE_CHECKING:
    from thidua_desktop.exchange.paper_workbook import PaperSheet


def self_report(sources: ReformSources, selection: Selection) -> Made:
    """The self report; of a year that only a published list tells of, what that list says.

    Raises ``RuleViolation`` when there is no set, or nothing is scored yet.
    """
    from thidua_desktop.documents.reform.self_report import build_self_report

    if _only_listed(sources, selection):
        return _from_list(sources, selection)
    remarks = Remarks()
    data = gather_report(sources, selection, remarks)
    paper, dropped = build_self_report(data, sources.templates.template("reform-report"))
    remarks.dropped(dropped)

    def sheets() -> Sequence[PaperSheet]:
        from thidua_desktop.services.reform_papers.sheets import report_sheets

        return report_sheets(data)

    return Made(paper, sheets, tuple(remarks.found))


def _only_listed(sources: ReformSources, selection: Selection) -> bool:
    """Whether the year has no set of the office to report on, but an index that was published."""
    if selection.unit_id is not None or selection.set_id is not None:
        return False
    year = ground.year_of(sources, selection)
    if not sources.store.reform.rankings(year):
        return False
    return bool(selection.listed) or sources.reform.sets.own(year) is None


def _from_list(sources: ReformSources, selection: Selection) -> Made:
    from thidua_desktop.services.reform_papers.year_section import year_section

    made = year_section(sources, selection)
    remarks = Remarks()
    year = ground.year_of(sources, selection)
    said = f"Năm {year} không có điểm tự chấm để báo cáo: in phần chỉ số đã công bố của báo cáo năm."
    remarks.add("section_instead", said)
    return replace(made, problems=(*remarks.found, *made.problems))


def gather_report(sources: ReformSources, selection: Selection, remarks: Remarks) -> SelfReport:
    """What the report says; components without points or proof are remarked."""
    held = ground.set_of(sources, selection)
    sheet = _sheet(sources, held, selection.unit_id)
    ground.remark_set(remarks, held)
    scores = sources.store.reform.scores(held.id, unit_id=selection.unit_id)
    proofs = sources.reform.evidence.of(held.id, selection.unit_id)
    if sheet.own.scored < sheet.own.leaves:
        remarks.add("unscored", f"Còn {sheet.own.leaves - sheet.own.scored} tiêu chí thành phần chưa chấm.")
    missing = sum(row.evidence_missing for row in sheet.leaves())
    if missing:
        remarks.add("evidence_missing", f"Còn {missing} mục có điểm mà thiếu tài liệu kiểm chứng.")
    office, leader = ground.reporter(sources, selection.unit_id, held.year)
    return SelfReport(
        office=office,
        year=held.year,
        criteria=ground.words_of(held),
        lines=lines.score_lines(sheet, scores, proofs, Basis.SELF),
        areas=lines.area_lines(sheet.own),
        total=lines.index_words(sheet.own),
        evidence=lines.evidence_lines(proofs),
        unit=selection.unit_id is not None,
        receiver=sources.maker.office().name if selection.unit_id is not None else office.parent_name,
        leader=leader,
    )


def appraisal(sources: ReformSources, selection: Selection) -> Made:
    """The appraisal table. Raises ``RuleViolation`` while nobody has appraised anything."""
    from thidua_desktop.documents.reform.appraisal import build_appraisal

    remarks = Remarks()
    data = gather_appraisal(sources, selection, remarks)

    def sheets() -> Sequence[PaperSheet]:
        from thidua_desktop.services.reform_papers.sheets import appraisal_sheets

        return appraisal_sheets(data)

    return Made(build_appraisal(data), sheets, tuple(remarks.found))


def gather_appraisal(sources: ReformSources, selection: Selection, remarks: Remarks) -> AppraisalTable:
    """What the table says; what waits for an appraisal, or differs without a reason, is remarked."""
    held = ground.set_of(sources, selection)
    sheet = _sheet(sources, held, selection.unit_id)
    ground.remark_set(remarks, held)
    scores = sources.store.reform.scores(held.id, unit_id=selection.unit_id)
    if not any(one.kind in (ScoreKind.APPRAISED, ScoreKind.APPRAISED_2) for one in scores):
        raise RuleViolation(
            f"Chưa có điểm thẩm định nào của {sheet.unit_name} năm {held.year}.",
            hint="Ghi điểm thẩm định, hoặc nhập bảng điểm có cột “Điểm thẩm định” trước.",
        )
    waiting = sheet.official.leaves - sheet.official.appraised - sum(r.not_applicable for r in sheet.leaves())
    if waiting > 0:
        remarks.add(
            "not_appraised",
            f"Còn {waiting} mục chưa thẩm định; điểm đạt của các mục này tạm lấy điểm tự chấm.",
        )
    for row in sheet.leaves():
        for finding in row.findings:
            if finding.code == "reason_missing":
                remarks.add("reason_missing", f"Mục {row.criterion.code}: {finding.message}")
    office = sources.maker.office()
    return AppraisalTable(
        office=office,
        subject=inside_sentence(sheet.unit_name or office.name),
        year=held.year,
        criteria=ground.words_of(held),
        lines=lines.score_lines(sheet, scores, (), Basis.OFFICIAL),
        own=lines.index_words(sheet.own),
        standing=lines.index_words(sheet.official),
        leader=leader_of(office),
    )


def _sheet(sources: ReformSources, held: CriteriaSet, unit_id: int | None) -> ScoreSheet:
    sheet = sources.reform.scoring.sheet(held.id, unit_id)
    if not sheet.official.scored:
        raise RuleViolation(
            f"Bộ tiêu chí “{held.name}” năm {held.year} chưa có điểm nào của {sheet.unit_name or 'cơ quan'}.",
            hint="Kê khai, chấm điểm hoặc nhập bảng tự chấm trước.",
        )
    return sheet
