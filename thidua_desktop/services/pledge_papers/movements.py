"""Paper "movement": the closing summary of a movement."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.documents.pledges.data import MovementGift, MovementGoal, MovementReport
from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import MovementKind, MovementScope
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.official_papers.lists import award_words
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers import ground
from thidua_desktop.services.pledge_papers.rendering import render
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered

KINDS = {MovementKind.REGULAR: "thường xuyên", MovementKind.THEMATIC: "theo chuyên đề"}
"""Luật 06/2022/QH15 Đ16."""
SCOPES = {
    MovementScope.NATION: "toàn quốc",
    MovementScope.PROVINCE: "bộ, ngành, địa phương",
    MovementScope.BLOCK: "cụm, khối thi đua",
    MovementScope.BODY: "cơ quan, tổ chức, đơn vị",
}


def movement(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the report of one movement. Raises ``Invalid`` when none is chosen, ``NotFound``."""
    from thidua_desktop.documents.pledges.movement import build_movement

    remarks = Remarks()
    data = gather_movement(sources, selection, remarks)
    paper, dropped = build_movement(data, sources.templates.template("movement"))
    return render(sources, paper, target, remarks, dropped)


def gather_movement(sources: YearSources, selection: Selection, remarks: Remarks) -> MovementReport:
    """What the report says; one that is still running, or without a judgement, is remarked."""
    if selection.movement_id is None:
        raise Invalid([Problem("missing", "Chọn phong trào thi đua để in tổng kết.", field="movement_id")])
    found = sources.store.movements.get(selection.movement_id)
    office, kinds = sources.maker.office(), sources.maker.kinds()
    if found.closed_on is None:
        remarks.add("not_closed", f"“{found.name}”: phong trào chưa tổng kết nên in thành dự thảo.")
    else:
        if not found.summary.strip():
            remarks.add(
                "no_summary", f"“{found.name}”: chưa ghi đánh giá chung; ghi rồi in lại trước khi ký."
            )
        if lacking := sum(not one.result.strip() for one in found.targets):
            remarks.add("no_result", f"“{found.name}”: {lacking} mục tiêu chưa ghi kết quả.")
    if found.spent > found.planned_money > 0:
        remarks.add("over_planned", f"“{found.name}”: đã chi nhiều hơn kinh phí dự kiến.")
    return MovementReport(
        office=office,
        year=found.year,
        name=found.name,
        kind=KINDS[found.kind],
        scope=SCOPES[found.scope],
        day=found.closed_on,
        launched_by=found.launched_by.strip() or office.name,
        paper=ground.long_dates(" ".join(found.paper.split())).rstrip(".;"),
        starts_on=found.starts_on,
        ends_on=found.ends_on,
        content=found.content,
        goals=tuple(MovementGoal(one.content, one.measure, one.plan, one.result) for one in found.targets),
        gifts=tuple(
            MovementGift(
                award_words(kinds[one.award_code], office.name)
                if one.award_code in kinds
                else one.award_code,
                one.planned,
                one.given,
            )
            for one in found.awards
        ),
        planned_money=found.planned_money,
        spent=found.spent,
        summary=found.summary,
        leader=ground.leader_of(office),
    )
