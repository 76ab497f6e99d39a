"""Import of people (cán bộ, công chức, viên chức, người lao động) with their yearly ratings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from thidua_desktop.domain.matching import Certainty, Clue, PersonMatch
from thidua_desktop.domain.records import Grade, Person, Rating, RecipientKind
from thidua_desktop.domain.vietnamese import canonical, same_name, split_salutation
from thidua_desktop.exchange.text_repair import Doubt
from thidua_desktop.services.imports.cells import (
    BIRTH_PIVOT,
    Birth,
    age_on,
    birth_of,
    gender_of,
    identity_of,
    text_of,
)
from thidua_desktop.services.imports.drafting import (
    Draft,
    Job,
    SheetPlan,
    again,
    assemble,
    replace_rows,
)
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import AS_WRITTEN, Choice, Fate, FilePlan, RowPlan, Sure
from thidua_desktop.services.imports.recipients import name_in
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import UnitFinder, ratings_of
from thidua_desktop.storage.database import Store

_KEPT_WHEN_BLANK = (
    "unit_id",
    "salutation",
    "rank",
    "gender",
    "birth_date",
    "birth_year",
    "identity_number",
    "post",
    "joined_on",
    "discipline",
    "note",
)


_YOUNGEST, _OLDEST = 14, 110
"""Ages outside of which a birth is more likely a slip than right; a child may work from 14 on."""


class PersonEntry(NamedTuple):
    """What a row writes: the person (id 0: new) and ratings by year."""

    person: Person
    ratings: Mapping[int, Grade]


class PeoplePlanner:
    """Plans the rows of one import of people."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = UnitFinder(library.units)
        self._seen: dict[tuple[dt.date | int | None, int | None], list[tuple[Person, int]]] = {}
        self._numbers: dict[str, int] = {}
        self._claimed: dict[int, int] = {}
        self._doubts: list[RowPlan] = []
        self._letters: Mapping[int, Doubt] = {}
        """Of the sheet that is being read: row → what is doubtful of the letters of its name."""

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate. A second look frees rows whose only look-alike turned out to be another row."""
        files = assemble(sources, self._sheet)
        changed = {}
        for row in self._doubts:
            left = {id: entry for id, entry in row.options.items() if id not in self._claimed}
            if not left and row.payload is not None:
                changed[row.key] = again(row, Fate.NEW, row.payload, "doubtful_person")
        return replace_rows(files, changed)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        years = sheet.rating_columns()
        self._letters = sheet.doubtful("name")
        rows = []
        for row in sheet.data("unit", "department"):
            rows.append(self._row(sheet, row, years))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(self, sheet: SourceSheet, row: TableRow, years: Mapping[int, int]) -> RowPlan:
        values = row.values
        draft = Draft(sheet, row.number)
        parts = split_salutation(name_in(draft, "name", values.get("name")))
        draft.summary = parts.name
        if not parts.name:
            draft.reject("missing_name", "Thiếu họ và tên.", "name")
            return draft.end(Fate.REJECT)
        birth, doubt = self._birth(values.get("birth"))
        number = self._identity(draft, values.get("identity"))
        found = self._units.find(draft, values.get("unit"), values.get("department"), sheet.title)
        ratings = ratings_of(draft, row, years) if years else {}
        joined = birth_of(values.get("joined"))
        if not joined.good:
            draft.note("bad_date", "Ngày vào cơ quan không có thật: để trống.", "joined", values["joined"])
        person = Person(
            id=0,
            name=parts.name,
            unit_id=found.unit.id if found.unit else None,
            salutation=parts.salutation,
            rank=parts.rank or text_of(values.get("rank")),
            gender=gender_of(values.get("gender")),
            birth_date=birth.date,
            birth_year=birth.year,
            identity_number=number,
            post=text_of(values.get("post")),
            joined_on=joined.date,
            discipline=text_of(values.get("discipline")),
            note=text_of(values.get("note")),
        )
        if draft.rejected:
            return draft.end(Fate.REJECT)
        duplicate = self._duplicate(draft, person)
        if duplicate is not None:
            return duplicate
        return self._decide(draft, PersonEntry(person, ratings), doubt, values, found.named)

    def _birth(self, cell: object) -> tuple[Birth, str]:
        """The birth to write, and what to ask about it (nothing if it may be right)."""
        birth = birth_of(cell, pivot=BIRTH_PIVOT)
        age = age_on(birth, self._job.today)
        if not birth.good:
            return birth, "Ngày sinh không có thật: xem lại rồi chọn người, hoặc nhận là người mới."
        if age is not None and age < 0:
            message = "Ngày sinh sau ngày hôm nay: xem lại rồi chọn người, hoặc nhận với ngày sinh để trống."
            return Birth(good=False), message
        if age is not None and not _YOUNGEST <= age <= _OLDEST:
            return birth, f"Theo ngày sinh này là {age} tuổi: xem lại rồi chọn người, hoặc nhận như đã ghi."
        return birth, ""

    def _identity(self, draft: Draft, cell: object) -> str:
        identity = identity_of(cell)
        if identity.rounded:
            message = (
                "Số CCCD đã bị bảng tính rút gọn, mất chữ số: để trống. "
                "Định dạng cột là Văn bản (Text), gõ lại số rồi nhập lại."
            )
            draft.note("rounded_identity", message, "identity", cell)
        elif identity.padded:
            message = "CCCD là số, đã mất các số 0 ở đầu: thêm lại cho đủ 12 chữ số."
            draft.note("number_lost_zeros", message, "identity", cell)
        elif not identity.good:
            message = "Số CCCD không đủ 12 chữ số: nhận như đã ghi, xem lại."
            draft.note("bad_identity", message, "identity", cell)
        return identity.number

    def _duplicate(self, draft: Draft, person: Person) -> RowPlan | None:
        # Names are compared only among those of one unit and birth: most rows are alone there.
        alike = self._seen.setdefault((person.birth_date or person.birth_year, person.unit_id), [])
        for other, row in alike:
            two = person.identity_number and other.identity_number not in ("", person.identity_number)
            if not two and same_name(person.name, other.name):
                return draft.skip("duplicate_row", f"Trùng với dòng {row}.", value=person.name)
        alike.append((person, draft.key.row))
        if person.identity_number:
            first = self._numbers.setdefault(person.identity_number, draft.key.row)
            if first != draft.key.row:
                message = f"Số CCCD này đã có ở dòng {first}: hai người không thể chung một số."
                draft.reject("duplicate_identity", message, "identity", person.identity_number)
                return draft.end(Fate.REJECT)
        return None

    def _decide(
        self, draft: Draft, entry: PersonEntry, doubt: str, values: Mapping[str, Any], unit_named: bool
    ) -> RowPlan:
        letters = self._letters.get(draft.key.row) if self._letters else None
        if self._library.people.empty and not doubt and letters is None:
            return draft.end(Fate.NEW, entry)
        person = entry.person
        clue = Clue(
            person.name,
            person.birth_date,
            person.birth_year,
            person.unit_id,
            person.identity_number,
            unit_named,
        )
        match = self._library.people.match(clue)
        if letters is not None and match.person is None and not doubt:
            return self._ask_for_letters(draft, entry, letters, match, clue)
        if letters is not None and match.person is not None:
            # What lost letters is no new spelling of somebody's name.
            person = replace(person, name=match.person.name)
            entry = entry._replace(person=person)
        known = (match.person,) if match.person else match.candidates
        asked = doubt or match.certainty is Certainty.DOUBTFUL
        choices = [(self._library.person_choice(p, clue), self._onto(p, entry)) for p in known if asked]
        if doubt and not _accepted(match.person, person):
            return draft.ask("bad_date", doubt, "birth", values.get("birth"), choices, new=entry)
        if match.certainty is Certainty.DOUBTFUL:
            message = f"Gần giống {known[0].name} đã có trong danh sách: chọn người, hoặc nhận là người mới."
            if match.reason == "same_name":
                message = "Đơn vị đã có nhiều người cùng tên: chọn người, hoặc nhận là người mới."
            sure: Sure = match.sure.id if match.sure else ""
            row = draft.ask("doubtful_person", message, "name", person.name, choices, new=entry, sure=sure)
            self._doubts.append(row)
            return row
        if match.person is None:
            return draft.end(Fate.NEW, entry)
        first = self._claimed.setdefault(match.person.id, draft.key.row)
        if first != draft.key.row:
            return draft.skip("duplicate_row", f"Trùng với dòng {first}: cùng một người.", value=person.name)
        merged = self._onto(match.person, entry)
        if merged is None:
            return draft.end(Fate.SAME)
        return draft.end(Fate.UPDATE, merged)

    def _ask_for_letters(
        self, draft: Draft, entry: PersonEntry, letters: Doubt, match: PersonMatch, clue: Clue
    ) -> RowPlan:
        """Nobody comes in as new by a name that lost letters without being asked about.

        "New" takes the name that was probably meant, if there is one.
        """
        person = entry.person
        meant = split_salutation(letters.proposal).name or person.name
        by_meant = self._library.people.match(replace(clue, name=meant))
        known = {p.id: p for found in (by_meant, match) for p in (found.person, *found.candidates) if p}
        new = entry._replace(person=replace(person, name=meant))
        choices: list[tuple[Choice, PersonEntry | None]] = [
            (self._library.person_choice(p, clue), self._onto(p, new)) for p in known.values()
        ]
        message = f"{letters.why[0].upper()}{letters.why[1:]}. "
        if meant == person.name:
            message += "Chọn người, hoặc nhận là người mới rồi sửa tên."
        else:
            message += f"Tên có thể là “{meant}”: chọn người, hoặc nhận là người mới với tên này."
            kept = Choice(AS_WRITTEN, f"Người mới, giữ tên như trong tệp: {person.name}")
            choices.append((kept, entry))
            draft.summary = meant
        return draft.ask("doubtful_person", message, "name", person.name, choices, new=new)

    def _onto(self, known: Person, entry: PersonEntry) -> PersonEntry | None:
        """The stored person with what the row says; ``None`` if that changes nothing."""
        said = {
            name: value
            for name in _KEPT_WHEN_BLANK
            if (value := getattr(entry.person, name)) not in (None, "")
        }
        if known.birth_date and not entry.person.birth_date and entry.person.birth_year == known.birth_year:
            said.pop("birth_year", None)
        if known.identity_number and known.identity_number == entry.person.identity_number:
            # A new spelling is taken over only where the number proves that it is the same person.
            same = canonical(known.name) == canonical(entry.person.name)
            said["name"] = known.name if same else entry.person.name
        person = replace(known, **said)
        rated = self._library.ratings.get((RecipientKind.PERSON, known.id), {})
        ratings = {year: grade for year, grade in entry.ratings.items() if rated.get(year) != grade}
        if person == known and not ratings:
            return None
        return PersonEntry(person, ratings)


def _accepted(known: Person | None, person: Person) -> bool:
    """Whether the clerk has taken this birth before, odd as it is."""
    if known is None or person.birth_year is None:
        return False
    return (known.birth_date, known.birth_year) == (person.birth_date, person.birth_year)


def apply_people(store: Store, entries: Sequence[PersonEntry]) -> None:
    """Write what was accepted; runs inside one operation."""
    new = [entry for entry in entries if entry.person.id == 0]
    ids = store.people.add_many([entry.person for entry in new])
    ratings = [
        Rating(RecipientKind.PERSON, id, year, grade)
        for id, entry in zip(ids, new, strict=True)
        for year, grade in entry.ratings.items()
    ]
    for entry in entries:
        if entry.person.id:
            store.people.update(entry.person)
            ratings += [
                Rating(RecipientKind.PERSON, entry.person.id, year, grade)
                for year, grade in entry.ratings.items()
            ]
    if ratings:
        store.people.set_ratings(ratings)
