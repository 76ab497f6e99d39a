"""Paper "remediation": the plan to mend what lost points in a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from thidua_desktop.documents.reform.data import RemediationPlan, RemedyGroup, RemedyLine
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Remedy
from thidua_desktop.services.made_papers import Made
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import leader_of, names_of
from thidua_desktop.services.reform_papers import ground
from thidua_desktop.services.reform_papers.made import ReformSources

if TYPE_CHECKING:
    from thidua_desktop.exchange.paper_workbook import PaperSheet

_PROGRAMME = "76/NQ-CP"
"""Known by number and date only (LAW, DOMAIN §6): the title was not read."""


def remediation(sources: ReformSources, selection: Selection) -> Made:
    """The plan of a year, of one unit where one is chosen. Raises ``RuleViolation`` when it is empty."""
    from thidua_desktop.documents.reform.remediation import build_remediation

    remarks = Remarks()
    data = gather_remediation(sources, selection, remarks)
    template = sources.templates.template("remediation")
    for line in template.grounds:
        if _PROGRAMME in line:
            remarks.unverified(f"“{line}”")
    paper, dropped = build_remediation(data, template)
    remarks.dropped(dropped)

    def sheets() -> Sequence[PaperSheet]:
        from thidua_desktop.services.reform_papers.sheets_remediation import remediation_sheets

        return remediation_sheets(data)

    return Made(paper, sheets, tuple(remarks.found))


def gather_remediation(sources: ReformSources, selection: Selection, remarks: Remarks) -> RemediationPlan:
    """What the plan says; lines without measure, owner or day are remarked."""
    year = ground.year_of(sources, selection)
    remedies = [
        one
        for one in sources.reform.remedies.of_year(year)
        if selection.unit_id is None or one.unit_id == selection.unit_id
    ]
    if not remedies:
        raise RuleViolation(
            f"Chưa có kế hoạch khắc phục tồn tại, hạn chế của năm {year}.",
            hint="Ở tab Cải cách hành chính, mục Khắc phục: chọn Đề xuất từ điểm mất.",
        )
    for text, count in (
        ("chưa ghi biện pháp", sum(not one.measure for one in remedies)),
        ("chưa giao người chịu trách nhiệm", sum(not one.owner for one in remedies)),
        ("chưa có thời hạn", sum(one.due_on is None for one in remedies)),
    ):
        if count:
            remarks.add("unfinished_plan", f"{count} mục {text}.", text)
    office = sources.maker.office()
    sets = {one.id: one for one in sources.store.reform.sets()}
    used = [sets[one.set_id] for one in remedies if one.set_id in sets]
    return RemediationPlan(
        office=office,
        year=year,
        groups=_groups(sources, remedies, office.name),
        sentence=_inside(ground.own_sentence(sources, year, office)),
        synthetic=any(one.synthetic for one in used),
        leader=leader_of(office),
    )


def _inside(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _groups(sources: ReformSources, remedies: Sequence[Remedy], office: str) -> tuple[RemedyGroup, ...]:
    """The office's own first, then by unit; one group alone has no heading unless it is a unit's."""
    names = names_of(sources.store.units.all())
    every = {one.id: one for one in sources.store.rounds.remedies()}
    by_unit: dict[int | None, list[RemedyLine]] = {}
    for one in sorted(remedies, key=lambda one: _number_key(one.criterion_code)):
        by_unit.setdefault(one.unit_id, []).append(_line(one, every.get(one.carried_from_id or 0)))
    order = sorted(by_unit, key=lambda unit_id: (unit_id is not None, unit_id or 0))
    alone = order == [None]
    return tuple(
        RemedyGroup(
            "" if alone else office if unit_id is None else names.get(unit_id, ""), tuple(by_unit[unit_id])
        )
        for unit_id in order
    )


def _number_key(code: str) -> list[tuple[int, int, str]]:
    """ "1.2.10" behind "1.2.9"; a part of letters behind numbers; what has no number last."""
    parts = [part for part in re.split(r"[.\s]+", code) if part]
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts] or [(2, 0, "")]


def _line(one: Remedy, before: Remedy | None) -> RemedyLine:
    return RemedyLine(
        code=one.criterion_code,
        name=one.criterion_name,
        lost=one.lost,
        cause=one.cause,
        measure=one.measure,
        owner=one.owner,
        due_on=one.due_on,
        state=one.state,
        done_on=one.done_on,
        proof=one.proof,
        carried_from=before.year if before else None,
    )
