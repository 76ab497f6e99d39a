"""Paper "reform-section": what the year report says of the office's own index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.documents.reform.data import IndexOfYear, LostLine, YearSection
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import CriteriaSet, Office
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.made_papers import Made
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import leader_of
from thidua_desktop.services.reform.scoring_sheet import ScoreSheet
from thidua_desktop.services.reform_papers import ground, lines
from thidua_desktop.services.reform_papers.made import ReformSources

if TYPE_CHECKING:
    from thidua_desktop.exchange.paper_workbook import PaperSheet

_MEAN, _BEST = "Trung bình nhóm", "Cao nhất nhóm"


def year_section(sources: ReformSources, selection: Selection) -> Made:
    """The section. Raises ``RuleViolation`` when the year has neither a rank nor scores."""
    from thidua_desktop.documents.reform.year_section import build_year_section

    remarks = Remarks()
    data = gather_section(sources, selection, remarks)
    paper, dropped = build_year_section(data, sources.templates.template("reform-section"))
    remarks.dropped(dropped)

    def sheets() -> Sequence[PaperSheet]:
        from thidua_desktop.services.reform_papers.sheets_section import section_sheets

        return section_sheets(data)

    return Made(paper, sheets, tuple(remarks.found))


def gather_section(sources: ReformSources, selection: Selection, remarks: Remarks) -> YearSection:
    """What the section says: of the office itself, or of one unit of a published list; of one year."""
    year, listed = ground.year_of(sources, selection), selection.listed
    office = ground.office_of(sources, remarks)
    said = ground.own_sentence(sources, year, office, listed)
    held = sources.reform.sets.own(year) if not listed else None
    sheet = sources.reform.scoring.sheet(held.id) if held is not None else None
    if sheet is not None and not sheet.official.scored:
        sheet = None
    if not said and sheet is None:
        raise RuleViolation(
            f"Năm {year} chưa có kết quả chỉ số cải cách hành chính nào của cơ quan.",
            hint=_no_index_hint(sources, year),
        )
    published = sources.reform.published(year)
    if not listed and (published is None or published.year != year):
        remarks.add("not_ranked", f"Năm {year} chưa có bảng xếp hạng được công bố có tên cơ quan.")
    rate = sources.reform.remedies.fix_rate(year)
    known = YearSection(
        office=office,
        year=year,
        sentence=f"{said}." if said else "",
        trend=_trend(sources, year, office, listed),
        fixed=(rate.fixed, rate.listed) if rate.listed else None,
        leader=leader_of(office),
    )
    return known if sheet is None else _with_scores(known, sources, sheet, remarks)


def _with_scores(
    known: YearSection, sources: ReformSources, sheet: ScoreSheet, remarks: Remarks
) -> YearSection:
    held = sheet.criteria_set
    ground.remark_set(remarks, held)
    total = sheet.official
    unscored = total.leaves - total.scored
    if unscored:
        remarks.add("unscored", f"Còn {unscored} tiêu chí thành phần chưa chấm.")
    return replace(
        known,
        criteria=ground.words_of(held),
        areas=lines.area_lines(total),
        total=lines.index_words(total),
        official=total.appraised > 0,
        lost=_lost(sources, held),
        unscored=unscored,
        others=_others(sources, held),
    )


def _no_index_hint(sources: ReformSources, year: int) -> str:
    """What to do: name one of the list where there is one that does not have the office."""
    if sources.store.reform.rankings(year):
        return (
            f"Bảng xếp hạng năm {year} không có tên cơ quan: ghi tên trong bảng ở Thông tin cơ quan, "
            "hoặc dùng --unit và tên đơn vị trong bảng."
        )
    return "Chấm điểm bộ tiêu chí của cơ quan, hoặc nhập bảng xếp hạng đã công bố trước."


def _trend(sources: ReformSources, year: int, office: Office, unit: str) -> tuple[IndexOfYear, ...]:
    """The index over the years up to ``year``, each with whose it is and from which list."""
    own = {fold(name) for name in ([unit] if unit else listed_names(office))}
    listed = {
        row.year: row
        for row in sources.store.reform.rankings()
        if row.set_id is None and fold(row.unit_name) in own
    }
    found = []
    for one in sources.reform.results.trend(unit or None):
        if one.year > year:
            continue
        row = listed.get(one.year) if one.published else None
        name = ground.other_body(office, row.unit_name) if row and not unit else ""
        group = row.group if row else ""
        found.append(IndexOfYear(one.year, one.index, one.rank, one.of, one.published, name, group))
    return tuple(found)


def _lost(sources: ReformSources, held: CriteriaSet) -> tuple[LostLine, ...]:
    """Components that lost points, the largest loss first."""
    return tuple(
        LostLine(
            gap.criterion.code,
            gap.criterion.name,
            gap.criterion.max_thousandths,
            gap.points,
            gap.lost,
            gap.cause,
        )
        for gap in sources.reform.results.gaps(held.id).gaps
    )


def _others(sources: ReformSources, held: CriteriaSet) -> tuple[tuple[str, tuple[int | None, ...]], ...]:
    """Average and best of the group by area, and the year before: those there is something of."""
    axes = sources.reform.results.radar(held.id).axes
    found = (
        (_MEAN, tuple(axis.mean for axis in axes)),
        (_BEST, tuple(axis.best for axis in axes)),
        (f"Năm {held.year - 1}", tuple(axis.before for axis in axes)),
    )
    return tuple(one for one in found if any(value is not None for value in one[1]))
