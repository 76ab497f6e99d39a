"""Import of units: the tree, blocks, heads, what they were before a merger, and their yearly ratings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.matching import UnitIndex, unit_key
from thidua_desktop.domain.records import Grade, Rating, RecipientKind, Succession, Unit
from thidua_desktop.domain.vietnamese import canonical, fold, parse_date
from thidua_desktop.services.imports.cells import text_of
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, replace_rows
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import ratings_of
from thidua_desktop.storage.database import Store

_FROM = re.compile(
    r"(?:ap dung|hieu luc|thuc hien|ke)?\s*tu\s+(?:ngay\s+)?(\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4})"
)


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """What a row writes. ``unit.id`` 0: new."""

    unit: Unit
    parent: str
    """The parent's name, that of a unit of this import or of the store; empty at the top."""
    block: str
    was: tuple[str, ...]
    """Names before ``since``, still to be linked."""
    since: dt.date
    ratings: Mapping[int, Grade]


class UnitsPlanner:
    """Plans the rows of one import of units; parents may stand after their children or already be stored."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._drafts: list[tuple[Draft, UnitEntry]] = []
        self._plans: dict[int, RowPlan] = {}
        self._stored: dict[int, int | None] = {}
        self._seen: dict[tuple[str, str], int] = {}
        self._blocks = {block.id: block.name for block in library.store.units.blocks()}
        self._by_name: dict[str, list[Unit]] = {}
        self._by_code: dict[str, list[Unit]] = {}
        for unit in library.all_units:
            if unit.valid_to is None:
                self._by_name.setdefault(unit_key(unit.name), []).append(unit)
                self._by_code.setdefault(canonical(unit.code), []).append(unit)
        self._old_of: dict[int, set[int]] = {}
        for succession in library.all_successions:
            self._old_of.setdefault(succession.new_id, set()).add(succession.old_id)

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Read all rows first, then resolve parents among them and the store."""
        files = assemble(sources, self._sheet)
        planned = UnitIndex(
            replace(entry.unit, id=-place) for place, (_, entry) in enumerate(self._drafts, 1)
        )
        for place in range(len(self._drafts)):
            self._resolve(place, planned, ())
        return replace_rows(files, {row.key: row for row in self._plans.values()})

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        years = sheet.rating_columns()
        since = _valid_from(sheet.title)
        rows = []
        for row in sheet.data():
            rows.append(self._row(sheet, row, years, since))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(
        self, sheet: SourceSheet, row: TableRow, years: Mapping[int, int], since: dt.date | None
    ) -> RowPlan:
        values = row.values
        name, parent = text_of(values.get("name")), text_of(values.get("parent"))
        draft = Draft(sheet, row.number, name)
        if not name:
            draft.reject("missing_name", "Thiếu tên đơn vị.", "name")
            return draft.end(Fate.REJECT)
        key = (unit_key(name), unit_key(parent))
        first = self._seen.setdefault(key, row.number)
        if first != row.number:
            return draft.skip("duplicate_row", f"Trùng với dòng {first}.", value=name)
        was = [part.strip() for part in re.split(r"[;\n]", text_of(values.get("old_names")))]
        unit = Unit(
            id=0,
            name=name,
            code=text_of(values.get("code")),
            kind=text_of(values.get("kind")),
            head_name=text_of(values.get("head")),
            head_post=text_of(values.get("head_post")),
            valid_from=since,
            note=text_of(values.get("note")),
        )
        entry = UnitEntry(
            unit,
            parent,
            text_of(values.get("block")),
            tuple(part for part in was if part and unit_key(part) != key[0]),
            since or dt.date(self._job.year, 1, 1),
            ratings_of(draft, row, years),
        )
        self._drafts.append((draft, entry))
        return draft.end(Fate.NEW, entry)

    def _resolve(self, place: int, planned: UnitIndex, below: tuple[int, ...]) -> None:
        """Plan a row after the row of its parent. ``below``: the rows that wait for this one."""
        if place in self._plans:
            return
        draft, entry = self._drafts[place]
        parent_id: int | None = None
        if entry.parent:
            above = planned.match(entry.parent).unit or self._library.units.match(entry.parent).unit
            if above is not None and above.valid_to is not None:
                above = None
            upper = -above.id - 1 if above and above.id < 0 else None
            if upper is not None and upper != place and upper not in below:
                self._resolve(upper, planned, (*below, place))
            if above is None or (upper is not None and not self._comes_in(upper)):
                message = "Không có đơn vị cấp trên này trong danh mục cũng như trong tệp."
                draft.reject("unknown_parent", message, "parent", entry.parent)
                self._plans[place] = draft.end(Fate.REJECT)
                return
            entry = replace(entry, parent=above.name)
            parent_id = above.id if upper is None else self._stored[upper]
        self._plans[place], self._stored[place] = self._decide(draft, entry, parent_id)

    def _comes_in(self, place: int) -> bool:
        """Whether a row was planned and not refused (a unit that is its own superior never is)."""
        return place in self._plans and self._plans[place].fate is not Fate.REJECT

    def _decide(self, draft: Draft, entry: UnitEntry, parent_id: int | None) -> tuple[RowPlan, int | None]:
        """The row's plan and the id of the stored unit it is, if it is stored."""
        known = self._known(entry, parent_id)
        if known is None:
            return draft.end(Fate.NEW, entry), None
        merged = self._onto(known, entry, parent_id)
        if merged is None:
            return draft.end(Fate.SAME), known.id
        return draft.end(Fate.UPDATE, merged), known.id

    def _known(self, entry: UnitEntry, parent_id: int | None) -> Unit | None:
        """The stored unit of this name and parent, else of this code (it was renamed or moved)."""
        same_name = self._by_name.get(unit_key(entry.unit.name), [])
        below = [unit for unit in same_name if unit.parent_id == parent_id]
        if not below and (not entry.parent or parent_id is not None):
            # Entered by hand without its parent, or the list leaves the parent out.
            below = [unit for unit in same_name if unit.parent_id is None or not entry.parent]
        if len(below) == 1:
            return below[0]
        coded = self._by_code.get(canonical(entry.unit.code), []) if entry.unit.code else []
        return coded[0] if len(coded) == 1 and (not below or coded[0] in below) else None

    def _onto(self, known: Unit, entry: UnitEntry, parent_id: int | None) -> UnitEntry | None:
        said = {
            name: value
            for name in ("code", "kind", "head_name", "head_post", "valid_from", "note")
            if (value := getattr(entry.unit, name)) not in (None, "")
        }
        if unit_key(known.name) != unit_key(entry.unit.name):
            said["name"] = entry.unit.name
        unit = replace(known, **said)
        if entry.parent and parent_id is not None:
            unit = replace(unit, parent_id=parent_id)
        rated = self._library.ratings.get((RecipientKind.UNIT, known.id), {})
        ratings = {year: grade for year, grade in entry.ratings.items() if rated.get(year) != grade}
        linked = {
            unit_key(old.name)
            for old_id in self._old_of.get(known.id, ())
            if (old := self._library.units.get(old_id))
        }
        was = tuple(name for name in entry.was if unit_key(name) not in linked)
        block = entry.block if entry.block != self._blocks.get(known.block_id or 0, "") else ""
        if unit == known and not ratings and not was and not block:
            return None
        return replace(entry, unit=unit, ratings=ratings, was=was, block=block)


def _valid_from(title: str) -> dt.date | None:
    """The day from which a list of units holds, from its title: "(ÁP DỤNG TỪ 01/7/2025)"."""
    found = _FROM.search(fold(title))
    return parse_date(found.group(1)).date if found else None


def apply_units(store: Store, entries: Sequence[UnitEntry]) -> None:
    """Write units, parents before children, then blocks, earlier names and ratings. Inside one operation."""
    blocks = {canonical(block.name): block.id for block in store.units.blocks()}
    stored = {unit.id: unit for unit in store.units.all()}
    by_name: dict[str, int] = {unit_key(u.name): u.id for u in stored.values() if u.valid_to is None}
    # Units that have ended come last here and win: an earlier name means the earlier unit.
    by_old_name: dict[str, int] = {
        unit_key(u.name): u.id for u in sorted(stored.values(), key=lambda unit: unit.valid_to is not None)
    }
    own_names = {unit_key(entry.unit.name) for entry in entries}
    linked = {(link.old_id, link.new_id) for link in store.units.successions()}
    ratings: list[Rating] = []
    for entry in _parents_first(entries):
        unit = entry.unit
        if entry.block:
            key = canonical(entry.block)
            if key not in blocks:
                blocks[key] = store.units.add_block(entry.block).id
            unit = replace(unit, block_id=blocks[key])
        if entry.parent:
            unit = replace(unit, parent_id=by_name.get(unit_key(entry.parent)))
        if unit.id:
            store.units.update(unit)
        else:
            unit = replace(unit, id=store.units.add(unit))
        by_name.setdefault(unit_key(unit.name), unit.id)
        stored[unit.id] = unit
        for name in entry.was:
            ended = entry.since - dt.timedelta(days=1)
            old = stored.get(by_old_name.get(unit_key(name), 0))
            if old and old.valid_to is None:
                if unit_key(name) in own_names or (old.valid_from and old.valid_from >= entry.since):
                    # A unit of today bears the name that another one bore before.
                    old = None
                else:
                    old = replace(old, valid_to=ended)
                    store.units.update(old)
            if old is None:
                old = Unit(0, name, kind=unit.kind, valid_to=ended)
                old = replace(old, id=store.units.add(old))
                by_old_name[unit_key(name)] = old.id
            stored[old.id] = old
            old_id = old.id
            if old_id != unit.id and (old_id, unit.id) not in linked:
                linked.add((old_id, unit.id))
                store.units.add_succession(Succession(old_id, unit.id, entry.since))
        ratings += [Rating(RecipientKind.UNIT, unit.id, year, grade) for year, grade in entry.ratings.items()]
    if ratings:
        store.people.set_ratings(ratings)


def _parents_first(entries: Iterable[UnitEntry]) -> list[UnitEntry]:
    """Entries in an order in which every parent comes before what hangs below it."""
    waiting = list(entries)
    names = {unit_key(entry.unit.name) for entry in waiting}
    done: set[str] = set()
    ordered: list[UnitEntry] = []
    while waiting:
        ready = [e for e in waiting if not e.parent or (k := unit_key(e.parent)) in done or k not in names]
        if not ready:
            # A loop of parents: enter them as they stand, the first at the top.
            ready = [replace(waiting[0], parent="")]
            waiting = waiting[1:]
        taken = {id(entry) for entry in ready}
        waiting = [entry for entry in waiting if id(entry) not in taken]
        ordered += ready
        done |= {unit_key(entry.unit.name) for entry in ready}
    return ordered
