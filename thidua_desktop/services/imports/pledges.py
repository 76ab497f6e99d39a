"""Import of pledges (giao ước thi đua): one row per target, gathered into one pledge per unit and year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from thidua_desktop.domain.records import Direction, Pledge, PledgedPerson, Target, Unit
from thidua_desktop.domain.vietnamese import canonical, fold, nfc, parse_points
from thidua_desktop.services.imports.cells import text_of, whole_number, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, replace_rows
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowKey, RowPlan
from thidua_desktop.services.imports.pledge_units import PledgeUnits
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.storage.database import Store

_PASTED = ("unit", "block", "representative", "representative_post", "group", "title", "people")
"""Columns of the unit, which are filled down over all its rows."""
_NAMES = re.compile(r"[;,\n]")
_YES_NO = {"có", "không", "đạt", "co", "khong"}


@dataclass(slots=True)
class _Gathered:
    """A unit's pledge while its rows are read."""

    pledge: Pledge
    targets: list[tuple[Draft, Target]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PledgeEntry:
    """What a row writes: one target of a unit's pledge."""

    pledge: Pledge
    """Without targets; id 0: new."""
    target: Target
    place: int
    """The row, which orders the targets."""
    asked: bool = False
    """The unit was chosen by the clerk: the list may not be the whole pledge, so nothing of it is dropped."""


class PledgesPlanner:
    """Plans the rows of one import of pledges."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = PledgeUnits(library)
        self._gathered: dict[tuple[int, int], _Gathered] = {}
        self._stored: dict[int, Mapping[int, Pledge]] = {}

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Read all rows, then compare each unit's pledge as a whole."""
        files = assemble(sources, self._sheet)
        changed: dict[RowKey, RowPlan] = {}
        for gathered in self._gathered.values():
            for row in self._decide(gathered):
                changed[row.key] = row
        return replace_rows(files, changed)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        year = year_in(sheet.column("plan")) or year_in(sheet.title) or self._job.year
        rows = []
        last: Mapping[str, Any] = {}
        for row in sheet.data(*_PASTED):
            values = dict(row.values)
            if text_of(values.get("unit")):
                last = values
            elif last:
                # The unit stands only in its first row.
                for name in ("unit", "representative", "representative_post", "title", "people"):
                    values[name] = values.get(name) or last.get(name)
            rows.append(self._row(sheet, row, values, year))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(self, sheet: SourceSheet, row: TableRow, values: Mapping[str, Any], year: int) -> RowPlan:
        content = text_of(values.get("content"))
        draft = Draft(sheet, row.number, content)
        found = self._units.find(draft, values.get("unit"), sheet.title, year)
        if not content:
            draft.reject("missing_content", "Thiếu nội dung chỉ tiêu.", "content")
        if draft.rejected:
            return draft.end(Fate.REJECT)
        if found.unit is None:
            draft.summary = f"{text_of(values.get('unit'))}: {content}"
            return self._units.ask(
                draft,
                values.get("unit"),
                found.candidates,
                lambda unit: self._for(unit, values, content, year, row.number),
            )
        draft.summary = f"{found.unit.name}: {content}"
        key = (found.unit.id, year)
        said = pledge_said(found.unit, values, year, self._library)
        gathered = self._gathered.setdefault(key, _Gathered(said))
        gathered.pledge = _fill(gathered.pledge, said)
        target = target_said(values, content)
        for earlier, known in gathered.targets:
            if known == target:
                return draft.skip("duplicate_row", f"Trùng với dòng {earlier.key.row}.", value=content)
        gathered.targets.append((draft, target))
        return draft.end(Fate.NEW)

    def _for(self, unit: Unit, values: Mapping[str, Any], content: str, year: int, place: int) -> PledgeEntry:
        """What a row writes once the clerk has said that this unit is meant."""
        said = pledge_said(unit, values, year, self._library)
        target = target_said(values, content)
        known = self._of_year(year).get(unit.id)
        if known is None:
            return PledgeEntry(said, target, place, asked=True)
        merged = _fill(known, said)
        held = {_content(one): one for one in known.targets}
        old = held.get(_content(target))
        return PledgeEntry(merged, _merged(old, target) if old else target, place, asked=True)

    def _decide(self, gathered: _Gathered) -> list[RowPlan]:
        said = gathered.pledge
        known = self._of_year(said.year).get(said.unit_id)
        if known is None:
            return [d.end(Fate.NEW, PledgeEntry(said, target, d.key.row)) for d, target in gathered.targets]
        bare = replace(known, targets=())
        merged = _fill(
            replace(
                said,
                id=known.id,
                signed_on=known.signed_on,
                note=known.note,
                scan_id=known.scan_id,
                people=said.people or known.people,
            ),
            bare,
        )
        held = {_content(target): target for target in known.targets}
        rows = []
        all_same = merged == bare and len(held) == len(gathered.targets)
        for draft, target in gathered.targets:
            old = held.get(_content(target))
            entry = PledgeEntry(merged, _merged(old, target) if old else target, draft.key.row)
            if old is None:
                rows.append((draft, Fate.NEW, entry))
            elif entry.target == old:
                rows.append((draft, Fate.SAME, entry))
            else:
                rows.append((draft, Fate.UPDATE, entry))
        if not all_same and all(fate is Fate.SAME for _, fate, _ in rows):
            draft, _, entry = rows[0]
            rows[0] = (draft, Fate.UPDATE, entry)
        return [draft.end(fate, entry) for draft, fate, entry in rows]

    def _of_year(self, year: int) -> Mapping[int, Pledge]:
        if year not in self._stored:
            self._stored[year] = {p.unit_id: p for p in self._library.store.pledges.of_year(year)}
        return self._stored[year]


def _fill(pledge: Pledge, other: Pledge) -> Pledge:
    """The pledge with what only the other says."""
    return replace(
        pledge,
        representative=pledge.representative or other.representative,
        representative_post=pledge.representative_post or other.representative_post,
        title_registered=pledge.title_registered or other.title_registered,
        people_registered=other.people_registered
        if pledge.people_registered is None
        else pledge.people_registered,
        people=pledge.people or other.people,
    )


def _content(target: Target) -> tuple[str, str]:
    return canonical(target.group), canonical(target.content)


def _merged(old: Target, said: Target) -> Target:
    """The stored target with what the list says of the promise; its result stays."""
    return replace(
        old,
        content=said.content,
        group=said.group,
        measure=said.measure,
        plan=said.plan,
        plan_thousandths=said.plan_thousandths,
        direction=said.direction,
        note=said.note,
        weight=said.weight or old.weight,
    )


def pledge_said(unit: Unit, values: Mapping[str, Any], year: int, library: Library) -> Pledge:
    """What a row says of its unit's pledge. People registered may be a number or their names."""
    people = values.get("people")
    count = whole_number(people)
    names = () if count is not None else _people(text_of(people), unit, library)
    return Pledge(
        id=0,
        unit_id=unit.id,
        year=year,
        representative=text_of(values.get("representative")),
        representative_post=text_of(values.get("representative_post")),
        title_registered=text_of(values.get("title")),
        people_registered=len(names) if names else count,
        people=names,
    )


def _people(text: str, unit: Unit, library: Library) -> tuple[PledgedPerson, ...]:
    """Names registered for CSTĐCS; one is tied to a person where the unit has just one of the name."""
    found = []
    for name in (nfc(part) for part in _NAMES.split(text)):
        if not name or not any(letter.isalpha() for letter in name):
            continue
        same = [
            one
            for one in library.all_people
            if one.unit_id == unit.id and canonical(one.name) == canonical(name)
        ]
        person = same[0] if len(same) == 1 else None
        found.append(
            PledgedPerson(name, "CSTDCS", person.post if person else "", person.id if person else None)
        )
    return tuple(found)


def target_said(values: Mapping[str, Any], content: str) -> Target:
    """The target a row promises, without a result."""
    cell = values.get("plan")
    plan = text_of(cell)
    note = text_of(values.get("note"))
    number = parse_points(cell) if isinstance(cell, (str, int, float)) and plan else None
    direction = Direction.HIGHER
    marks = f"{note} {plan}"
    if "≤" in marks or "<" in marks or "khong qua" in fold(marks):
        direction = Direction.LOWER
    elif number is None and canonical(plan) in _YES_NO:
        direction = Direction.YES_NO
    return Target(
        content=content,
        group=text_of(values.get("group")),
        measure=text_of(values.get("measure")),
        plan=plan,
        plan_thousandths=number,
        direction=direction,
        note=note,
        weight=_weight(values.get("weight")),
    )


def _weight(cell: object) -> int:
    points = parse_points(cell) if isinstance(cell, (str, int, float)) else None
    return max(0, points or 0)


def apply_pledges(store: Store, changed: Sequence[PledgeEntry], same: Sequence[PledgeEntry]) -> None:
    """Write each touched unit's pledge with all targets of the list. Inside one operation.

    ``same`` are targets that do not change but belong to a pledge that does: the list is the pledge.
    """
    touched: dict[tuple[int, int], Pledge] = {}
    for entry in changed:
        key = (entry.pledge.unit_id, entry.pledge.year)
        before = touched.get(key)
        touched[key] = entry.pledge if before is None else _fill(before, entry.pledge)
    chosen = {(entry.pledge.unit_id, entry.pledge.year) for entry in changed if entry.asked}
    targets: dict[tuple[int, int], list[Target]] = {key: [] for key in touched}
    for entry in sorted([*same, *changed], key=lambda entry: entry.place):
        key = (entry.pledge.unit_id, entry.pledge.year)
        if key in touched:
            targets[key].append(entry.target)
    for key, pledge in touched.items():
        listed = targets[key]
        if key in chosen and pledge.id:
            ids = {target.id for target in listed if target.id}
            listed = [one for one in store.pledges.get(pledge.id).targets if one.id not in ids] + listed
        whole = replace(pledge, targets=tuple(listed))
        if pledge.id:
            store.pledges.update(whole)
        else:
            store.pledges.add(whole)
