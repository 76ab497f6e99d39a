"""What papers of the pledges share: the year's rows, names that tell units apart, căn cứ, roles, options."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from thidua_desktop.documents.pledges.data import PledgedTarget, TargetGroup
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    BlockYear,
    CommonContent,
    Direction,
    MovementScope,
    Office,
    Signer,
    Target,
    Unit,
)
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.official_papers.common import rule_texts
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.services.year_papers import YearSources


def year_of(selection: Selection) -> int:
    """The year a paper is about. Raises ``Invalid`` where none is given."""
    if selection.year is None:
        raise Invalid([Problem("missing", "Chọn năm của giao ước.", field="year")])
    return selection.year


def rows_of(sources: YearSources, selection: Selection) -> list[PledgeRow]:
    """The pledges of the selection's year, by block; only that of its unit where one is named.

    Raises ``RuleViolation`` when there is none.
    """
    year = year_of(selection)
    rows = sources.pledges.of_year(year)
    if selection.unit_id is not None:
        rows = [row for row in rows if row.pledge.unit_id == selection.unit_id]
    if not rows:
        who = "của đơn vị này " if selection.unit_id is not None else ""
        raise RuleViolation(
            f"Chưa có giao ước thi đua {who}năm {year}.",
            hint="Nhập giao ước của các đơn vị ở tab Giao ước trước.",
        )
    return rows


def leader_of(office: Office) -> Signer:
    """Who signs for the office; its post alone where nobody is declared."""
    return office.signers[0] if office.signers else Signer("", "Chủ tịch")


def names_of(units: Iterable[Unit]) -> Mapping[int, str]:
    """Unit id → name; units that share one are told apart by the unit above, else by code or id."""
    everyone = {unit.id: unit for unit in units}
    counts = Counter(canonical(unit.name) for unit in everyone.values())
    names = {}
    for unit in everyone.values():
        name = unit.name
        if counts[canonical(name)] > 1:
            above = everyone.get(unit.parent_id or 0)
            name = f"{name} ({above.name if above else unit.code or unit.id})"
        names[unit.id] = name
    return names


def unit_names(sources: YearSources) -> Mapping[int, str]:
    """As :func:`names_of`, of all units the office ever had."""
    return names_of(sources.store.units.all())


def pledge_unit_names(sources: YearSources, year: int) -> dict[int, str]:
    """Unit id → name of the units with a pledge for ``year``, those of one name told apart."""
    names = unit_names(sources)
    return {
        row.pledge.unit_id: names.get(row.pledge.unit_id, row.unit_name)
        for row in sources.pledges.of_year(year)
    }


def grounds(sources: YearSources, day: dt.date, remarks: Remarks) -> tuple[str, ...]:
    """Căn cứ lines of the rule set in force on ``day``."""
    return rule_texts(sources.book(), None, day, remarks)


def launching(sources: YearSources, year: int) -> tuple[str, ...]:
    """Căn cứ lines of the papers that launched the year's movements, each once."""
    papers = [
        movement.paper.strip().rstrip(".;")
        for movement in sources.store.movements.all(year)
        if movement.paper.strip() and movement.scope is not MovementScope.BLOCK
    ]
    lines = (paper if paper.lower().startswith("căn cứ") else f"Căn cứ {paper}" for paper in papers)
    return tuple(dict.fromkeys(lines))


def target_groups(targets: Sequence[Target]) -> tuple[TargetGroup, ...]:
    """Targets by group, groups in the order in which they first come."""
    groups: dict[str, list[PledgedTarget]] = {}
    for one in targets:
        groups.setdefault(one.group.strip(), []).append(
            PledgedTarget(one.content, one.measure, one.plan, _note(one))
        )
    return tuple(TargetGroup(title, tuple(lines)) for title, lines in groups.items())


def _note(target: Target) -> str:
    """Of a target where less is better, say so unless its unit did."""
    if target.direction is Direction.LOWER and "≤" not in f"{target.note}{target.plan}":
        return f"≤ {target.note}".strip()
    return target.note


def common_groups(lines: Sequence[CommonContent]) -> tuple[TargetGroup, ...]:
    """The office's common content by groups."""
    groups: dict[str, list[PledgedTarget]] = {}
    for one in lines:
        groups.setdefault(one.group.strip(), []).append(PledgedTarget(one.content, one.measure, one.plan))
    return tuple(TargetGroup(title, tuple(found)) for title, found in groups.items())


def role_of(unit_id: int, block_name: str, led: BlockYear | None) -> str:
    """ "Cụm trưởng", "Khối phó" …, by the block's own word; empty for other units."""
    if led is None:
        return ""
    word = "Khối" if canonical(block_name).startswith("khối") else "Cụm"
    if led.leader_unit_id == unit_id:
        return f"{word} trưởng"
    return f"{word} phó" if led.deputy_unit_id == unit_id else ""
