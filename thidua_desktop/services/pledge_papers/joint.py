"""Papers "signing-sheet" and "unsigned": one table for all signatures, and who has not signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.documents.pledges.data import (
    JointPledge,
    SigningUnit,
    SigningUnits,
    UnsignedBlock,
    UnsignedList,
    UnsignedUnit,
)
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Block, Unit
from thidua_desktop.domain.vietnamese import sort_key
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers import ground
from thidua_desktop.services.pledge_papers.rendering import render
from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.services.signing_options import signing_options
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered


def signing_sheet(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the joint pledge of the year. Raises ``RuleViolation`` when no unit has a pledge."""
    from thidua_desktop.documents.pledges.signing import build_signing_sheet

    remarks = Remarks()
    data = gather_signing(sources, selection, remarks)
    paper, dropped = build_signing_sheet(data, sources.templates.template("signing-sheet"))
    return render(sources, paper, target, remarks, dropped)


def gather_signing(sources: YearSources, selection: Selection, remarks: Remarks) -> JointPledge:
    """What the sheet says. A unit that was dissolved before signing stays on it and is remarked."""
    year = ground.year_of(selection)
    rows = ground.rows_of(sources, Selection(year=year))
    units = {unit.id: unit for unit in sources.store.units.all()}
    names, office = ground.names_of(units.values()), sources.maker.office()
    led = sources.store.movements.blocks(year)
    options = signing_options(sources.store)
    days = {row.pledge.signed_on for row in rows}
    signed_on = days.pop() if len(days) == 1 else None
    if signed_on is None and not days:
        signed_on = ground.signing_day(sources, selection)
    day = signed_on or sources.now().date()
    blocks = []
    for (_, title), members in groupby(rows, key=lambda row: (row.block_id, row.block_name)):
        lines = []
        for row in members:
            pledge, unit = row.pledge, units[row.pledge.unit_id]
            role = ground.role_of(unit.id, title, led.get(row.block_id or 0))
            name = names[unit.id]
            lines.append(SigningUnit(name, pledge.representative, pledge.representative_post, role))
            if not pledge.representative:
                remarks.add("no_representative", f"{name}: chưa có người đại diện ký giao ước.", name)
            if unit.valid_to is not None and unit.valid_to < day:
                ended = f"{unit.valid_to:%d/%m/%Y}"
                remarks.add("unit_ended", f"{name}: đã kết thúc hoạt động ngày {ended}.", name)
        blocks.append(SigningUnits(title, tuple(lines)))
    return JointPledge(
        office=office,
        year=year,
        blocks=tuple(blocks),
        content=ground.common_groups(sources.store.movements.common(year)),
        signed_on=signed_on,
        rule_texts=ground.grounds(sources, day, remarks),
        launching_papers=ground.launching(sources, year, day, remarks),
        seal=options.seal,
        witness=options.witness,
        witness_post=options.witness_post,
        leader=ground.leader_of(office),
    )


def unsigned(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the list of units that have not signed. Raises as :func:`gather_unsigned`."""
    from thidua_desktop.documents.pledges.unsigned import build_unsigned

    return render(sources, build_unsigned(gather_unsigned(sources, selection)), target)


def gather_unsigned(sources: YearSources, selection: Selection) -> UnsignedList:
    """Units with an unsigned pledge, and living units of a block without one.

    Raises ``RuleViolation`` for a year that nobody has a pledge for.
    """
    year, day = ground.year_of(selection), sources.now().date()
    rows = sources.pledges.of_year(year)
    every = sources.store.units.all()
    units, names = {unit.id: unit for unit in every}, ground.names_of(every)
    grouped = sources.pledges.blocks_of(year)
    have = {row.pledge.unit_id for row in rows}
    lacking = [
        unit
        for unit in every
        if grouped.of(unit.id)
        and unit.id not in have
        and (unit.valid_to is None or unit.valid_to >= day)
        and (unit.valid_from is None or unit.valid_from <= day)
    ]
    if not rows:
        raise RuleViolation(
            f"Năm {year} chưa có giao ước thi đua nào nên chưa có danh sách đơn vị chưa ký.",
            hint="Kiểm tra lại năm; lập hoặc nhập giao ước của các đơn vị ở tab Giao ước rồi in lại.",
        )
    found: dict[int | None, list[tuple[int, UnsignedUnit]]] = {}
    for row in rows:
        if row.pledge.signed_on is None:
            unit = units[row.pledge.unit_id]
            found.setdefault(row.block_id, []).append((unit.id, _waiting(row, unit, names)))
    for unit in lacking:
        line = UnsignedUnit(names[unit.id], unit.head_name, unit.head_post, "Chưa lập giao ước")
        found.setdefault(grouped.units.get(unit.id), []).append((unit.id, line))
    return UnsignedList(
        office=sources.maker.office(),
        year=year,
        day=day,
        blocks=_blocks(found, grouped.blocks),
        signed=sum(row.pledge.signed_on is not None for row in rows),
        total=len(rows) + len(lacking),
    )


def _waiting(row: PledgeRow, unit: Unit, names: Mapping[int, str]) -> UnsignedUnit:
    note = f"Kết thúc hoạt động ngày {unit.valid_to:%d/%m/%Y}" if unit.valid_to else ""
    pledge = row.pledge
    return UnsignedUnit(names[unit.id], pledge.representative, pledge.representative_post, note)


def _blocks(
    found: Mapping[int | None, Sequence[tuple[int, UnsignedUnit]]], blocks: Mapping[int, Block]
) -> tuple[UnsignedBlock, ...]:
    """Blocks in their order, those without one last; units in the order in which they were entered."""

    def place(block_id: int | None) -> tuple[bool, int, object]:
        block = blocks.get(block_id or 0)
        if block is None:
            return True, 0, ()
        return False, block.order, sort_key(block.name, person=False)

    return tuple(
        UnsignedBlock(
            blocks[one].name if one is not None and one in blocks else "",
            tuple(line for _, line in sorted(found[one], key=lambda pair: pair[0])),
        )
        for one in sorted(found, key=place)
    )
