"""Import of pledges (giao ước thi đua): one row per target, gathered into one pledge per unit and year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from thidua_desktop.domain.records import Direction, Pledge, Target
from thidua_desktop.domain.vietnamese import canonical, fold, parse_points
from thidua_desktop.services.imports.cells import text_of, whole_number, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, replace_rows
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowKey, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import UnitFinder
from thidua_desktop.storage.database import Store

_PASTED = ("unit", "block", "representative", "representative_post", "group", "title", "people")
"""Columns of the unit, which are filled down over all its rows."""
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


class PledgesPlanner:
    """Plans the rows of one import of pledges."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = UnitFinder(library.units)
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
        found = self._units.find(draft, values.get("unit"), title=sheet.title)
        if found.unit is None and not draft.rejected:
            draft.reject("missing_unit", "Thiếu tên đơn vị giao ước.", "unit")
        if not content:
            draft.reject("missing_content", "Thiếu nội dung chỉ tiêu.", "content")
        if draft.rejected or found.unit is None:
            return draft.end(Fate.REJECT)
        draft.summary = f"{found.unit.name}: {content}"
        key = (found.unit.id, year)
        said = Pledge(
            id=0,
            unit_id=found.unit.id,
            year=year,
            representative=text_of(values.get("representative")),
            representative_post=text_of(values.get("representative_post")),
            title_registered=text_of(values.get("title")),
            people_registered=whole_number(values.get("people")),
        )
        gathered = self._gathered.setdefault(key, _Gathered(said))
        gathered.pledge = _fill(gathered.pledge, said)
        target = _target(values, content)
        for earlier, known in gathered.targets:
            if known == target:
                return draft.skip("duplicate_row", f"Trùng với dòng {earlier.key.row}.", value=content)
        gathered.targets.append((draft, target))
        return draft.end(Fate.NEW)

    def _decide(self, gathered: _Gathered) -> list[RowPlan]:
        said = gathered.pledge
        known = self._of_year(said.year).get(said.unit_id)
        if known is None:
            return [d.end(Fate.NEW, PledgeEntry(said, target, d.key.row)) for d, target in gathered.targets]
        bare = replace(known, targets=())
        merged = _fill(replace(said, id=known.id, signed_on=known.signed_on, note=known.note), bare)
        held = {_content(target): target for target in known.targets}
        rows = []
        all_same = merged == bare and len(held) == len(gathered.targets)
        for draft, target in gathered.targets:
            old = held.get(_content(target))
            entry = PledgeEntry(merged, target, draft.key.row)
            if old is None:
                rows.append((draft, Fate.NEW, entry))
            elif replace(old, id=0) == target:
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
    )


def _content(target: Target) -> tuple[str, str]:
    return canonical(target.group), canonical(target.content)


def _target(values: Mapping[str, Any], content: str) -> Target:
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
    )


def apply_pledges(store: Store, changed: Sequence[PledgeEntry], same: Sequence[PledgeEntry]) -> None:
    """Write each touched unit's pledge with all targets of the list. Inside one operation.

    ``same`` are targets that do not change but belong to a pledge that does: the list is the pledge.
    """
    touched = {(entry.pledge.unit_id, entry.pledge.year): entry.pledge for entry in changed}
    targets: dict[tuple[int, int], list[Target]] = {key: [] for key in touched}
    for entry in sorted([*same, *changed], key=lambda entry: entry.place):
        key = (entry.pledge.unit_id, entry.pledge.year)
        if key in touched:
            targets[key].append(entry.target)
    for key, pledge in touched.items():
        whole = replace(pledge, targets=tuple(targets[key]))
        if pledge.id:
            store.pledges.update(whole)
        else:
            store.pledges.add(whole)
