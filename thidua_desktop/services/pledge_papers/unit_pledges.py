"""Paper "pledge": the pledge of every unit of a year, or of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.documents.pledges.data import RegisteredPerson, UnitPledge
from thidua_desktop.domain.records import AwardKind, Pledge
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers import ground
from thidua_desktop.services.pledge_papers.rendering import render
from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered


def pledges(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the pledges of the selection's year, each on pages of its own.

    Raises ``RuleViolation`` when there are none.
    """
    from thidua_desktop.documents.pledges.unit_pledge import build_pledges

    remarks = Remarks()
    gathered = gather_pledges(sources, selection, remarks)
    paper, dropped = build_pledges(gathered, sources.templates.template("pledge"))
    return render(sources, paper, target, remarks, dropped)


def gather_pledges(sources: YearSources, selection: Selection, remarks: Remarks) -> list[UnitPledge]:
    """What the papers say; empty pledges and missing representatives are remarked."""
    rows = ground.rows_of(sources, selection)
    names, kinds, office = ground.unit_names(sources), sources.maker.kinds(), sources.maker.office()
    year = ground.year_of(selection)
    order = ground.group_order(sources, year)
    texts: dict[dt.date, tuple[str, ...]] = {}
    papers: dict[dt.date, tuple[str, ...]] = {}
    at_conference = ground.signing_day(sources, selection)
    unit_kinds = {unit.id: unit.kind for unit in sources.store.units.all()}
    found = []
    for row in rows:
        signed = row.pledge.signed_on or at_conference
        day = signed or sources.now().date()
        if day not in texts:
            texts[day] = ground.grounds(sources, day, remarks)
            papers[day] = ground.launching(sources, year, day, remarks)
        pledge = row.pledge
        found.append(
            UnitPledge(
                office=office,
                unit=names.get(pledge.unit_id, row.unit_name),
                year=year,
                representative=pledge.representative,
                representative_post=pledge.representative_post,
                block=row.block_name,
                groups=ground.target_groups(pledge.targets, order),
                titles=titles_of(pledge),
                people=_people(pledge, kinds),
                people_count=pledge.people_registered,
                kind=unit_kinds.get(pledge.unit_id, ""),
                signed_on=signed,
                rule_texts=texts[day],
                launching_papers=papers[day],
                leader=ground.leader_of(office),
            )
        )
    _remark(rows, names, remarks)
    return found


def titles_of(pledge: Pledge) -> tuple[str, ...]:
    """The titles registered by the unit, one by one."""
    return tuple(part.strip() for part in pledge.title_registered.split(";") if part.strip())


def _people(pledge: Pledge, kinds: Mapping[str, AwardKind]) -> tuple[RegisteredPerson, ...]:
    return tuple(
        RegisteredPerson(
            one.name, one.post, kinds[one.award_code].name if one.award_code in kinds else one.award_code
        )
        for one in pledge.people
    )


def _remark(rows: Sequence[PledgeRow], names: Mapping[int, str], remarks: Remarks) -> None:
    for row in rows:
        name = names.get(row.pledge.unit_id, row.unit_name)
        if not row.pledge.targets:
            remarks.add("no_targets", f"{name}: giao ước chưa có chỉ tiêu nào.", name)
        if not row.pledge.representative:
            remarks.add("no_representative", f"{name}: chưa có người đại diện ký giao ước.", name)
