"""Import of pledges (giao ước thi đua): one row per target, gathered into one pledge per unit and year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import Pledge, PledgedPerson, Target, Unit
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.imports.cells import text_of, whole_number, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, replace_rows
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowKey, RowPlan
from thidua_desktop.services.imports.pledge_lines import (
    counted,
    judge_promise,
    key_of,
    merged,
    take_held,
    target_said,
)
from thidua_desktop.services.imports.pledge_units import PledgeUnits, year_remark
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.storage.database import Store

_PASTED = ("unit", "block", "representative", "representative_post", "group", "title", "people")
"""Columns of the unit, which are filled down over all its rows."""
_NAMES = re.compile(r"[;,\n]")


@dataclass(slots=True)
class _Gathered:
    """A unit's pledge while its rows are read."""

    pledge: Pledge
    unit: str
    targets: list[tuple[Draft, Target]] = field(default_factory=list)


@dataclass(slots=True)
class _Counts:
    """What becomes of the targets a file names."""

    units: int = 0
    kept: int = 0
    changed: int = 0
    new: int = 0
    dropped: int = 0

    def text(self) -> str:
        return counted(self.units, self.kept, self.changed, self.new, self.dropped)


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
    stay: tuple[Target, ...] = ()
    """Stored targets that go on beside this one, as they are."""


class PledgesPlanner:
    """Plans the rows of one import of pledges."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = PledgeUnits(library)
        self._gathered: dict[tuple[int, int], _Gathered] = {}
        self._stored: dict[int, Mapping[int, Pledge]] = {}
        self._counts: dict[str, _Counts] = {}
        self._refused: dict[tuple[int, int], list[Target]] = {}
        """By unit and year: what refused rows are about."""

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Read all rows, then compare each unit's pledge as a whole."""
        files = assemble(sources, self._sheet)
        changed: dict[RowKey, RowPlan] = {}
        for gathered in self._gathered.values():
            for row in self._decide(gathered):
                changed[row.key] = row
        planned = replace_rows(files, changed)
        counts = self._counts
        return tuple(replace(f, summary=counts[f.file].text()) if f.file in counts else f for f in planned)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        if done := results_told(sheet):
            return SheetPlan([], [_is_of_results(sheet, done)])
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
        return SheetPlan(rows, year_remark(sheet, "plan", year, self._job.asked_year))

    def _row(self, sheet: SourceSheet, row: TableRow, values: Mapping[str, Any], year: int) -> RowPlan:
        content = text_of(values.get("content"))
        draft = Draft(sheet, row.number, content)
        found = self._units.find(draft, values.get("unit"), sheet.title, year)
        if not content:
            draft.reject("missing_content", "Thiếu nội dung chỉ tiêu.", "content")
        if draft.rejected:
            return draft.end(Fate.REJECT)
        target = target_said(values, content)
        judge_promise(draft, values, target)
        if draft.rejected:
            if found.unit is not None:
                self._refused.setdefault((found.unit.id, year), []).append(target)
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
        gathered = self._gathered.setdefault(key, _Gathered(said, found.unit.name))
        gathered.pledge = _fill(gathered.pledge, said)
        for earlier, known in gathered.targets:
            if key_of(known) != key_of(target):
                continue
            where = f"dòng {earlier.key.row}"
            if earlier.key.file != draft.key.file:
                where += f" của tệp {earlier.key.file}"
            if known == target:
                return draft.skip("duplicate_row", f"Trùng với {where}.", value=content)
            if canonical(known.measure) == canonical(target.measure):
                message = (
                    f"Chỉ tiêu này của {found.unit.name} đã có ở {where} với kế hoạch "
                    f"{known.plan or 'để trống'}: giữ dòng ấy. Xóa dòng thừa trong tệp hoặc ghi rõ nội dung."
                )
                draft.reject("duplicate_target", message, "content", content)
                return draft.end(Fate.REJECT)
        gathered.targets.append((draft, target))
        return draft.end(Fate.NEW)

    def _for(self, unit: Unit, values: Mapping[str, Any], content: str, year: int, place: int) -> PledgeEntry:
        """What a row writes once the clerk has said that this unit is meant."""
        said = pledge_said(unit, values, year, self._library)
        target = target_said(values, content)
        known = self._of_year(year).get(unit.id)
        if known is None:
            return PledgeEntry(said, target, place, asked=True)
        old = take_held(list(known.targets), target)
        return PledgeEntry(_fill(known, said), merged(old, target) if old else target, place, asked=True)

    def _decide(self, gathered: _Gathered) -> list[RowPlan]:
        said = gathered.pledge
        known = self._of_year(said.year).get(said.unit_id)
        counts = self._counts.setdefault(gathered.targets[0][0].key.file, _Counts())
        counts.units += 1
        if known is None:
            counts.new += len(gathered.targets)
            return [d.end(Fate.NEW, PledgeEntry(said, target, d.key.row)) for d, target in gathered.targets]
        bare = replace(known, targets=())
        whole = _fill(
            replace(
                said,
                id=known.id,
                signed_on=known.signed_on,
                note=known.note,
                scan_id=known.scan_id,
                people=_registered(said.people, known.people),
            ),
            bare,
        )
        if _registered_names(whole.people) == _registered_names(known.people):
            whole = replace(whole, people_registered=known.people_registered)
        held = list(known.targets)
        rows = []
        for draft, target in gathered.targets:
            old = take_held(held, target)
            entry = PledgeEntry(whole, merged(old, target) if old else target, draft.key.row)
            fate = Fate.NEW if old is None else Fate.SAME if entry.target == old else Fate.UPDATE
            counts.new += fate is Fate.NEW
            counts.kept += fate is Fate.SAME
            counts.changed += fate is Fate.UPDATE
            rows.append((draft, fate, entry))
        # A row that was refused is in the list all the same: what is stored of it stays.
        refused = self._refused.get((said.unit_id, said.year), ())
        stay = tuple(old for target in refused if (old := take_held(held, target)))
        draft, fate, entry = rows[0]
        rows[0] = (draft, fate, replace(entry, stay=stay))
        counts.kept += len(stay)
        counts.dropped += len(held)
        if held:
            _remark_dropped(rows[0][0], gathered.unit, held)
        if (held or whole != bare) and all(fate is Fate.SAME for _, fate, _ in rows):
            draft, _, entry = rows[0]
            rows[0] = (draft, Fate.UPDATE, entry)
        return [draft.end(fate, entry) for draft, fate, entry in rows]

    def _of_year(self, year: int) -> Mapping[int, Pledge]:
        if year not in self._stored:
            self._stored[year] = {p.unit_id: p for p in self._library.store.pledges.of_year(year)}
        return self._stored[year]


def results_told(sheet: SourceSheet) -> str:
    """The heading of a column with results of the year that is promised; empty where there is none.

    Results of an earlier year stand beside many a plan ("Thực hiện 2026", "Kế hoạch 2027") and are no matter.
    """
    if "result" not in sheet.table.columns:
        return ""
    if not any(text_of(row.values.get("result")) for row in sheet.data(*_PASTED)):
        return ""
    heading = sheet.column("result")
    done, planned = year_in(heading), year_in(sheet.column("plan")) or year_in(sheet.title)
    return "" if done and planned and done < planned else heading


def _is_of_results(sheet: SourceSheet, heading: str) -> Problem:
    message = (
        f"Trang tính có cột “{heading}” đã ghi kết quả: đây là kết quả thực hiện giao ước, không phải bản "
        "đăng ký. Nhập tệp này bằng loại “Kết quả thực hiện giao ước thi đua” (pledge-results); nếu chỉ cần "
        "phần đăng ký thì xóa cột ấy rồi nhập lại."
    )
    row = sheet.table.heading_row
    return sheet.problem("is_pledge_results", message, Severity.REJECT, row=row, field="result")


def _remark_dropped(draft: Draft, unit: str, gone: Sequence[Target]) -> None:
    names = "; ".join(f"“{one.content[:60]}”" for one in gone[:3]) + ("…" if len(gone) > 3 else "")
    told = sum(bool(one.result) for one in gone)
    message = f"{unit}: danh sách không còn {len(gone)} chỉ tiêu đang có ({names}): sẽ bỏ khỏi giao ước" + (
        f", cùng kết quả của {told} chỉ tiêu." if told else "."
    )
    draft.note("targets_dropped", message, "content")


def _registered_names(people: Sequence[PledgedPerson]) -> list[str]:
    return [canonical(one.name) for one in people if one.award_code in ("", "CSTDCS")]


def _registered(
    said: tuple[PledgedPerson, ...], known: tuple[PledgedPerson, ...]
) -> tuple[PledgedPerson, ...]:
    """People of the list; a list names those for CSTĐCS alone, so those for other titles stay."""
    if not said or _registered_names(said) == _registered_names(known):
        return known
    return (*said, *(one for one in known if one.award_code not in ("", "CSTDCS")))


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
            targets[key] += (entry.target, *entry.stay)
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
