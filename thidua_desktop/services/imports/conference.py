"""Import of a conference's workbook: what it is, its programme, its guests and their seats.

Each sheet is told by its columns. The conference is the one the first sheet names, in whatever letters; a
workbook without that sheet goes to the only conference of the year. What the workbook does not say (marks of
the reception, decisions announced, turns) is left as it is.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import (
    Conference,
    Guest,
    ItemKind,
    ProgrammeItem,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import canonical, fold, nfc_lines, parse_date
from thidua_desktop.exchange.kinds import CONFERENCE_PARTS
from thidua_desktop.services.conferences.programmes import clock_of, minutes_of
from thidua_desktop.services.conferences.service import MOST_ON_STAGE
from thidua_desktop.services.imports.cells import text_of, whole_number
from thidua_desktop.services.imports.conference_meant import conference_meant, field_of
from thidua_desktop.services.imports.conference_oddities import (
    MOST_SEATS,
    Oddities,
    fits_conference,
    minutes_said,
    no_conference_table,
    remark_midnight,
    remark_year,
)
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, replace_rows
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.reading import Reading
from thidua_desktop.services.imports.sources import Source, SourceSheet, open_source
from thidua_desktop.services.imports.units_of import UnitFinder
from thidua_desktop.storage.database import Store

_WHAT: Final = (
    ("cong bo", ItemKind.ANNOUNCE),
    ("trao thuong", ItemKind.HAND_OVER),
    ("trao giai", ItemKind.HAND_OVER),
    ("ky giao uoc", ItemKind.SIGN),
    ("ky ket giao uoc", ItemKind.SIGN),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row writes: a line about the conference, an item of the programme, or a guest."""

    conference: str
    """Key of the conference."""
    place: int
    row: tuple[str, Any] | ProgrammeItem | Guest
    base: Conference
    """The conference as it is; id 0: new."""


def open_conference(path: Path, name: str, reading: Reading) -> Source:
    """The workbook with each sheet read as what it is. Raises ``Unreadable``."""
    parts = [open_source(path, name, kind, reading) for kind in CONFERENCE_PARTS]
    sheets = [sheet for part in parts for sheet in part.sheets if fits_conference(sheet)]
    if not sheets:
        return Source(name, (), (no_conference_table(name),), parts[0].names)
    problems = [one for part in parts for one in part.problems if part.sheets]
    columns = {sheet: columns for part in parts for sheet, columns in part.columns.items()}
    remembered = {sheet: headings for part in parts for sheet, headings in part.remembered.items()}
    return Source(name, tuple(sheets), tuple(problems), parts[0].names, columns, parts[0].sender, remembered)


class ConferencePlanner:
    """Plans the rows of one import of conferences."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = UnitFinder(library.units)
        self._base = Conference(0, "", job.year)
        self._drafts: list[tuple[Draft, Entry]] = []
        self._odd = Oddities()
        self._oddities: dict[str, Oddities] = {}
        """By conference: several files may bring its guests."""

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Read each workbook, then compare programme and guests with what is stored as wholes."""
        planned = []
        for source in sources:
            self._drafts = []
            if not source.sheets:
                planned.append(source.file_plan([], source.problems))
                continue
            stored = self._library.store.conferences.all()
            base = conference_meant(source, stored, self._job.year)
            if base is None:
                planned.append(self._nowhere(source))
                continue
            self._base = base
            self._odd = self._oddities.setdefault(fold(base.name), Oddities())
            (file,) = assemble([source], self._sheet)
            rows = {row.key: row for row in self._decided()}
            planned += replace_rows([file], rows)
        return tuple(planned)

    def _nowhere(self, source: Source) -> FilePlan:
        sheet = source.sheets[0]
        message = (
            "Không rõ của hội nghị nào: thêm trang Thông tin (cột Mục, Nội dung) có tên hội nghị, "
            f"hoặc tạo hội nghị của năm {self._job.year} trước."
        )
        return source.file_plan(
            [], [*source.problems, sheet.problem("no_conference", message, Severity.REJECT)]
        )

    # ---- rows ------------------------------------------------------------------------------------
    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        if problem := self._odd.part_twice(sheet):
            return SheetPlan([], [problem])
        rows = []
        for row in sheet.data("unit"):
            rows.append(self._row(sheet, row.number, row.values))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(self, sheet: SourceSheet, number: int, values: Mapping[str, Any]) -> RowPlan:
        draft = Draft(sheet, number)
        if "about" in sheet.table.columns:
            row: tuple[str, Any] | ProgrammeItem | Guest = self._about(draft, values)
        elif "minutes" in sheet.table.columns:
            row = self._item(draft, values)
        else:
            row = self._guest(draft, values)
        if draft.rejected:
            return draft.end(Fate.REJECT)
        if isinstance(row, Guest) and (earlier := self._odd.same_row(draft, row)):
            return draft.skip("duplicate_row", f"Trùng với {earlier}.", "name", row.name)
        self._drafts.append((draft, Entry(fold(self._base.name), number, row, self._base)))
        return draft.end(Fate.NEW)

    def _about(self, draft: Draft, values: Mapping[str, Any]) -> tuple[str, Any]:
        label, cell = text_of(values.get("about")), values.get("said")
        text = text_of(cell)
        draft.summary = f"{label}: {text}"
        field = field_of(label)
        if not text:
            return "", None
        if field:
            self._odd.said(draft, field, label, cell)
        if field == "date":
            date = parse_date(cell).date
            if date is None:
                draft.reject("bad_date", "Không đọc được ngày của hội nghị: ghi dd/mm/yyyy.", "said", cell)
            return field, date
        if field == "starts_at":
            minutes = minutes_of(text)
            if minutes is None:
                draft.reject("bad_hour", "Giờ bắt đầu ghi giờ và phút, ví dụ 7 giờ 30 phút.", "said", cell)
            return field, clock_of(minutes or 0)
        if field in ("per_turn", "seats"):
            count = whole_number(cell)
            most = MOST_ON_STAGE if field == "per_turn" else MOST_SEATS
            if count is None or not 1 <= count <= most:
                draft.reject("bad_number", f"“{label}” phải là một số từ 1 đến {most}.", "said", cell)
            return field, count
        if field:
            return field, text
        return "note", text if fold(label) == "ghi chu" else f"{label}: {text}"

    def _item(self, draft: Draft, values: Mapping[str, Any]) -> ProgrammeItem:
        title = text_of(values.get("title"))
        draft.summary = title
        if not title:
            draft.reject("missing_title", "Thiếu nội dung của mục chương trình.", "title")
        minutes = minutes_said(draft, values.get("minutes"))
        kind = next((kind for words, kind in _WHAT if words in fold(title)), ItemKind.PLAIN)
        speaker, note = text_of(values.get("speaker")), text_of(values.get("note"))
        script = values.get("script")
        lines = nfc_lines(script) if isinstance(script, str) else text_of(script)
        return ProgrammeItem(title, minutes, speaker, kind, lines, note)

    def _guest(self, draft: Draft, values: Mapping[str, Any]) -> Guest:
        name, unit_name = text_of(values.get("name")), text_of(values.get("unit"))
        draft.summary = f"{name}, {unit_name}" if unit_name else name
        if not name:
            draft.reject("missing_name", "Thiếu họ và tên đại biểu.", "name")
        person = self._person(draft, name, unit_name)
        several = any(problem.code == "several_people" for problem in draft.problems)
        row_name, seat = text_of(values.get("row_name")), text_of(values.get("seat"))
        if not draft.rejected:
            self._odd.guest(draft, name, unit_name, several=several)
            self._odd.seat(draft, row_name, seat, name, unit_name)
        return Guest(
            self._base.id,
            name,
            unit_name,
            text_of(values.get("post")),
            row_name,
            seat,
            None if person is None else RecipientKind.PERSON,
            person,
            note=text_of(values.get("note")),
        )

    def _person(self, draft: Draft, name: str, unit_name: str) -> int | None:
        """The one person of that name in that unit."""
        unit = self._units.look(unit_name).unit if unit_name else None
        if unit is None:
            return None
        alike = [
            one.id
            for one in self._library.all_people
            if one.unit_id == unit.id and canonical(one.name) == canonical(name)
        ]
        if len(alike) > 1:
            message = f"{unit.name} có {len(alike)} người tên {name}: chưa gắn với ai, chọn lại sau khi nhập."
            draft.note("several_people", message, "name", name)
        return alike[0] if len(alike) == 1 else None

    # ---- against what is stored ------------------------------------------------------------------
    def _decided(self) -> list[RowPlan]:
        base, store = self._base, self._library.store
        items = [one for one in self._drafts if isinstance(one[1].row, ProgrammeItem)]
        guests = [one for one in self._drafts if isinstance(one[1].row, Guest)]
        about = [one for one in self._drafts if isinstance(one[1].row, tuple)]
        wanted = _with(base, [entry for _, entry in about])
        remark_year(self._job.asked_year, wanted, about)
        times = [(draft, e.row.minutes) for draft, e in items if isinstance(e.row, ProgrammeItem)]
        remark_midnight(wanted.starts_at, times)
        rows = []
        for draft, entry in about:
            field, _ = entry.row if isinstance(entry.row, tuple) else ("", None)
            same = bool(base.id) and (not field or getattr(wanted, field) == getattr(base, field))
            rows.append(draft.end(_fate(base.id, same), entry))
        rows += self._programme(items, store.conferences.programme(base.id) if base.id else [])
        rows += self._guests(guests, store.conferences.guests(base.id) if base.id else [])
        return rows

    @staticmethod
    def _programme(rows: Sequence[tuple[Draft, Entry]], stored: Sequence[ProgrammeItem]) -> list[RowPlan]:
        """The list is the programme; what the office wrote itself beside an item stays with its title."""
        own = {fold(one.title): one for one in reversed(stored)}
        merged = []
        for draft, entry in rows:
            assert isinstance(entry.row, ProgrammeItem)
            kept = own.get(fold(entry.row.title))
            item = entry.row
            if kept:
                item = replace(item, script=item.script or kept.script, kind=kept.kind)
            merged.append((draft, replace(entry, row=item), item))
        result = []
        for i, (draft, entry, item) in enumerate(merged):
            there = stored[i] if i < len(stored) else None
            same = there is not None and replace(there, id=0) == item
            if i == len(merged) - 1 and len(stored) > len(merged):
                same = False  # items that are in the list no more go
            result.append(draft.end(_fate(there is not None, same), entry))
        return result

    def _recipients(self) -> frozenset[tuple[RecipientKind, int | None]]:
        """Who comes up at the conference: a guest known to be one of them carries the link."""
        store = self._library.store
        turns = store.conferences.turns(self._base.id) if self._base.id else []
        ids = {entry.award_id for turn in turns for entry in turn.entries}
        awards = store.decisions.award_page(sorted(ids))
        return frozenset((one.recipient_kind, one.recipient_id) for one in awards)

    def _guests(self, rows: Sequence[tuple[Draft, Entry]], stored: Sequence[Guest]) -> list[RowPlan]:
        recipients = self._recipients() if stored else frozenset()
        held: dict[tuple[str, str], deque[Guest]] = {}
        for guest in stored:
            held.setdefault(_who(guest), deque()).append(guest)
        result = []
        for draft, entry in rows:
            said = entry.row
            assert isinstance(said, Guest)
            alike = held.get(_who(said))
            if not alike:
                result.append(draft.end(Fate.NEW, entry))
                continue
            there = alike.popleft()
            known = there.recipient_kind is not None or not (
                said.recipient_kind and (said.recipient_kind, said.recipient_id) in recipients
            )
            merged = replace(
                there,
                name=said.name,
                unit_name=said.unit_name,
                post=said.post or there.post,
                row_name=said.row_name or there.row_name,
                seat=said.seat or there.seat,
                note=said.note or there.note,
                recipient_kind=there.recipient_kind if known else said.recipient_kind,
                recipient_id=there.recipient_id if known else said.recipient_id,
            )
            result.append(draft.end(_fate(True, merged == there), replace(entry, row=merged)))
        return result


def _fate(there: object, same: bool) -> Fate:
    if not there:
        return Fate.NEW
    return Fate.SAME if same else Fate.UPDATE


def _who(guest: Guest) -> tuple[str, str]:
    return canonical(guest.name), canonical(guest.unit_name)


def _with(base: Conference, entries: Sequence[Entry]) -> Conference:
    """The conference with what the lines say; lines of no field of its own make up its note."""
    said: dict[str, Any] = {}
    notes = []
    for entry in entries:
        if not isinstance(entry.row, tuple) or not entry.row[0]:
            continue
        field, value = entry.row
        if field == "note":
            notes.append(str(value))
        else:
            said[field] = value
    if notes:
        said["note"] = "\n".join(notes)
    return replace(base, **said)


def apply_conference(store: Store, changed: Sequence[Entry], same: Sequence[Entry]) -> None:
    """Write conferences, their programmes and guests. Inside one operation.

    ``same``: rows that do not change but belong to a list that is written as a whole.
    """
    everything = sorted([*same, *changed], key=lambda entry: entry.place)
    touched = Counter((entry.conference, type(entry.row)) for entry in changed)
    for key in dict.fromkeys(entry.conference for entry in changed):
        own = [entry for entry in everything if entry.conference == key]
        base = own[0].base
        conference = _with(base, own)
        if not base.id:
            base = replace(conference, id=store.conferences.add(conference))
        elif touched[key, tuple]:
            store.conferences.update(conference)
        if touched[key, ProgrammeItem]:
            items = [entry.row for entry in own if isinstance(entry.row, ProgrammeItem)]
            store.conferences.set_programme(base.id, items)
        guests = [e.row for e in changed if e.conference == key and isinstance(e.row, Guest)]
        new = [replace(guest, conference_id=base.id) for guest in guests if not guest.id]
        store.conferences.add_guests(base.id, new)
        for guest in guests:
            if guest.id:
                store.conferences.update_guest(guest)
