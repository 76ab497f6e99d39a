"""What papers of the pledges share: the year's rows, names that tell units apart, căn cứ, roles, options."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from thidua_desktop.documents.pledges.data import PledgedTarget, TargetGroup
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    BlockYear,
    CommonContent,
    Direction,
    ItemKind,
    MovementScope,
    Office,
    Signer,
    Target,
    Unit,
)
from thidua_desktop.domain.vietnamese import canonical, format_date, long_date
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


def signing_day(sources: YearSources, selection: Selection) -> dt.date | None:
    """Day of the conference at which the year's pledges are signed: the one named, else the only one."""
    from thidua_desktop.services.stage_papers.spoken import pledge_year

    year, store = year_of(selection), sources.store.conferences
    if selection.conference_id is not None:
        return store.get(selection.conference_id).date
    days = {
        one.date
        for one in store.all()
        if one.date is not None
        and any(item.kind is ItemKind.SIGN for item in store.programme(one.id))
        and pledge_year(sources, one) == year
    }
    return days.pop() if len(days) == 1 else None


def grounds(sources: YearSources, day: dt.date, remarks: Remarks) -> tuple[str, ...]:
    """Căn cứ lines of the rule set in force on ``day``; none that was issued after it."""
    return _until(rule_texts(sources.book(), None, day, remarks), day, remarks)


def launching(sources: YearSources, year: int, day: dt.date, remarks: Remarks) -> tuple[str, ...]:
    """Căn cứ lines of the papers that launched the year's movements, each once, by date, none after ``day``.

    Dates in words and with the body that issued it, as NĐ 30/2020 PL I, II.6.a asks.
    """
    lines = []
    for movement in sources.store.movements.all(year):
        paper = " ".join(movement.paper.split()).rstrip(".;")
        if not paper or movement.scope is MovementScope.BLOCK:
            continue
        line = long_dates(paper if paper.lower().startswith("căn cứ") else f"Căn cứ {paper}")
        by = movement.launched_by.strip() or sources.maker.office().name
        lines.append(line if " của " in line or not date_in(line) else f"{line} của {by}")
    found = _until(tuple(dict.fromkeys(lines)), day, remarks)
    return tuple(sorted(found, key=lambda line: date_in(line) or dt.date.max))


def _until(lines: Sequence[str], day: dt.date, remarks: Remarks) -> tuple[str, ...]:
    kept = []
    for line in lines:
        issued = date_in(line)
        if issued is not None and issued > day:
            remarks.add("later_ground", f"“{line}”: có sau ngày {format_date(day)} nên không ghi làm căn cứ.")
        else:
            kept.append(line)
    return tuple(kept)


_SHORT_DATE = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_LONG_DATE = re.compile(r"(?i)\b(\d{1,2}) tháng (\d{1,2}) năm (\d{4})\b")


def date_in(text: str) -> dt.date | None:
    """The first day written in a line: "ngày 12/01/2026", "ngày 12 tháng 01 năm 2026"."""
    found = _LONG_DATE.search(text) or _SHORT_DATE.search(text)
    return _day(found) if found else None


def long_dates(text: str) -> str:
    """Short dates in words: "ngày 12/01/2026" → "ngày 12 tháng 01 năm 2026"; what is no day stays."""

    def words(found: re.Match[str]) -> str:
        day = _day(found)
        return long_date(day) if day else found[0]

    return re.sub(rf"(?i)\bngày {_SHORT_DATE.pattern}", words, text)


def _day(found: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def group_order(sources: YearSources, year: int) -> tuple[str, ...]:
    """Groups of content in the order of all papers of a year: that of the common content, then as pledged."""
    names = [one.group for one in sources.store.movements.common(year)]
    names += [one.group for row in sources.pledges.of_year(year) for one in row.pledge.targets]
    return tuple(dict.fromkeys(canonical(name) for name in names if name.strip()))


def target_groups(targets: Sequence[Target], order: Sequence[str] = ()) -> tuple[TargetGroup, ...]:
    """Targets by group: groups as in :func:`group_order`, those without a group last."""
    groups: dict[str, list[PledgedTarget]] = {}
    titles: dict[str, str] = {}
    for one in targets:
        key = canonical(one.group)
        titles.setdefault(key, one.group.strip())
        groups.setdefault(key, []).append(PledgedTarget(one.content, one.measure, *_plan_and_note(one)))
    place = {key: number for number, key in enumerate(order)}
    last = len(place)
    keys = sorted(groups, key=lambda key: (not key, place.get(key, last)))
    return tuple(TargetGroup(titles[key], tuple(groups[key])) for key in keys)


_SIGNS = ("≤", "≥")


def _plan_and_note(target: Target) -> tuple[str, str]:
    """Plan and note as printed: a sign that stands alone in the note is put before the number it is about.

    Of a target where less is better, "≤" is said unless its unit did.
    """
    plan, note = target.plan.strip(), target.note.strip()
    sign = note if note in _SIGNS else ""
    if not sign and target.direction is Direction.LOWER and "≤" not in f"{note}{plan}":
        sign = "≤"
    if not sign:
        return plan, note
    rest = "" if note == sign else note
    if plan[:1].isdigit():
        return f"{sign} {plan}", rest
    return plan, f"{sign} {rest}".strip()


def common_groups(lines: Sequence[CommonContent]) -> tuple[TargetGroup, ...]:
    """The office's common content by groups."""
    targets = [
        Target(one.content, one.group, one.measure, one.plan, direction=one.direction) for one in lines
    ]
    return target_groups(targets, [canonical(one.group) for one in lines])


def role_of(unit_id: int, block_name: str, led: BlockYear | None) -> str:
    """ "Cụm trưởng", "Khối phó" …, by the block's own word; empty for other units."""
    if led is None:
        return ""
    word = "Khối" if canonical(block_name).startswith("khối") else "Cụm"
    if led.leader_unit_id == unit_id:
        return f"{word} trưởng"
    return f"{word} phó" if led.deputy_unit_id == unit_id else ""
