"""Paper "reform-ranking": units of a set by their computed index, or a ranking as it was published."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from thidua_desktop.documents.reform.data import RankedGroup, RankedUnit, RankingPaper
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import TieRule
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.made_papers import Made
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import leader_of
from thidua_desktop.services.reform.results import ResultRow, ResultTable
from thidua_desktop.services.reform_papers import ground
from thidua_desktop.services.reform_papers.made import ReformSources

if TYPE_CHECKING:
    from thidua_desktop.exchange.paper_workbook import PaperSheet


def ranking(sources: ReformSources, selection: Selection) -> Made:
    """The ranking of one group. Raises ``RuleViolation`` when the year has none."""
    from thidua_desktop.documents.reform.ranking import build_ranking_paper

    remarks = Remarks()
    data = gather_ranking(sources, selection, remarks)
    paper, dropped = build_ranking_paper(data, sources.templates.template("reform-ranking"))
    remarks.dropped(dropped)

    def sheets() -> Sequence[PaperSheet]:
        from thidua_desktop.services.reform_papers.sheets_ranking import ranking_sheets

        return ranking_sheets(data)

    return Made(paper, sheets, tuple(remarks.found))


def gather_ranking(sources: ReformSources, selection: Selection, remarks: Remarks) -> RankingPaper:
    """What the paper says; ranks that do not follow each other, and units without scores, are remarked."""
    year = ground.year_of(sources, selection)
    # A set of the office itself ranks nobody: then its place among others is what can be printed.
    chosen = sources.store.reform.get_set(selection.set_id) if selection.set_id is not None else None
    of_units = chosen is not None and bool(sources.store.reform.members(chosen.id))
    table = sources.reform.results.table(
        year, selection.group or None, set_id=chosen.id if chosen is not None and of_units else None
    )
    if not table.rows:
        raise RuleViolation(
            f"Năm {year} chưa có kết quả xếp hạng chỉ số cải cách hành chính"
            f"{f' của nhóm “{selection.group}”' if selection.group else ''}.",
            hint="Chấm điểm các đơn vị, hoặc nhập bảng xếp hạng đã công bố trước.",
        )
    for problem in table.findings:
        remarks.add(problem.code, problem.message)
    others = [one.group for one in sources.reform.results.choices(year) if one.group != table.group]
    if others and chosen is None and not selection.group:
        named = (f"“{name}”" if name else "bảng không chia nhóm" for name in dict.fromkeys(others))
        said = f"Năm {year} còn bảng xếp hạng khác, in riêng theo nhóm: {', '.join(named)}."
        remarks.add("other_groups", said)
    if table.unscored:
        remarks.add("unscored_units", f"Chưa có điểm nên chưa xếp hạng: {', '.join(table.unscored)}.")
    for row in table.rows:
        if row.leaves and row.scored < row.leaves:
            one = row.comparison
            remarks.add(
                "unscored", f"{one.unit_name}: còn {row.leaves - row.scored} mục chưa chấm.", one.unit_name
            )
    held = sources.store.reform.get_set(table.set_id) if table.set_id is not None else None
    if held is not None:
        ground.remark_set(remarks, held)
    office = ground.office_of(sources, remarks)
    own = {fold(name) for name in ([selection.listed] if selection.listed else listed_names(office))}
    names = [row.comparison.unit_name for row in table.rows]
    listed = next((name for name in names if fold(name) in own), "") if held is None else ""
    said = ground.own_sentence(sources, year, office, selection.listed) if listed else ""
    return RankingPaper(
        office=office,
        year=year,
        groups=(_group(table, own),),
        computed=held is not None,
        criteria=ground.words_of(held) if held else None,
        ties=held.ties if held else TieRule.SKIP,
        sentence=f"{said}." if said else "",
        listed_as=ground.other_body(office, listed) if listed and not selection.listed else "",
        unscored=tuple(table.unscored),
        day=held.published_on if held else None,
        leader=leader_of(office),
    )


def _group(table: ResultTable, own: set[str]) -> RankedGroup:
    areas = tuple((one.code, one.name) for one in table.rows[0].areas if one.kind is None)
    return RankedGroup(table.group, tuple(_unit(row, own) for row in table.rows), areas)


def _unit(row: ResultRow, own: set[str]) -> RankedUnit:
    one = row.comparison
    return RankedUnit(
        unit=one.unit_name,
        index=one.score,
        rank=one.rank,
        previous=one.previous,
        delta=one.delta,
        previous_rank=one.previous_rank,
        rank_change=one.rank_change,
        mapped=one.mapped,
        own=fold(one.unit_name) in own,
        note=one.note,
        areas=tuple(area.index for area in row.areas if area.kind is None),
    )
