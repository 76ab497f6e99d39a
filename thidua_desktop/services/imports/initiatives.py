"""Import of initiatives (sáng kiến, đề tài) with their authors, one or several to a cell."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from thidua_desktop.domain.initiatives import level_by_body, level_of, state_of
from thidua_desktop.domain.matching import Certainty, Clue
from thidua_desktop.domain.records import Initiative, InitiativeLevel, InitiativeState, Person
from thidua_desktop.domain.vietnamese import canonical, nfc, split_salutation
from thidua_desktop.services.imports.cells import (
    Birth,
    birth_of,
    is_formula,
    raw_text,
    text_of,
    whole_number,
    year_in,
)
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Choice, Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import FoundUnit, UnitFinder
from thidua_desktop.storage.database import Store

_PASTED: Final = ("unit", "department", "year", "level", "state")
_BETWEEN: Final = re.compile(r"\s*(?:[\n;]|,|\s&\s|\svà\s)\s*")
_MOST_CHOICES: Final = 12


@dataclass(frozen=True, slots=True)
class _Author:
    """One name of the cell: the people it may mean, and what to ask where that is not one for certain."""

    name: str
    people: tuple[Person, ...] = ()
    code: str = ""
    message: str = ""


class InitiativesPlanner:
    """Plans the rows of one import of initiatives."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = UnitFinder(library.units)
        self._seen: dict[tuple[str, int, frozenset[int]], int] = {}
        self._stored: dict[tuple[str, int], list[Initiative]] = {}
        for one in library.store.initiatives.all():
            self._stored.setdefault((canonical(one.name), one.year), []).append(one)

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        self._seen.clear()
        rows: list[RowPlan] = []
        for row in sheet.data(*_PASTED):
            rows.append(self._row(sheet, row))
            self._job.step()
        read = len(rows)
        for row in sheet.totals():
            draft = Draft(sheet, row.number, "Dòng tổng cộng")
            written = " ".join(dict.fromkeys(text for cell in row.raw if (text := raw_text(cell))))
            message = f"Dòng tổng cộng, không phải sáng kiến; số dòng thật là {read}."
            rows.append(draft.skip("total_row", message, value=written))
        return SheetPlan(rows, [])

    def _row(self, sheet: SourceSheet, row: TableRow) -> RowPlan:
        values = row.values
        name = text_of(values.get("title"))
        draft = Draft(sheet, row.number, name)
        if not name:
            draft.reject("missing_title", "Thiếu tên sáng kiến, đề tài.", "title")
        unit = self._units.look(values.get("unit"), values.get("department"), sheet.title)
        authors = self._authors(values, unit)
        if not authors:
            draft.reject("missing_author", "Thiếu tên tác giả.", "author")
        initiative = self._read(draft, values, name, year_in(sheet.title))
        if draft.rejected or initiative is None:
            return draft.end(Fate.REJECT)
        source = " · ".join(part for part in (sheet.file, sheet.name, str(row.number)) if part)
        initiative = replace(initiative, unit_id=unit.unit.id if unit.unit else None, source=source)
        draft.summary = f"{name} ({', '.join(author.name for author in authors)})"
        return self._decide(draft, initiative, authors, values, unit)

    def _read(
        self, draft: Draft, values: Mapping[str, Any], name: str, titled: int | None
    ) -> Initiative | None:
        decided = birth_of(values.get("decided_on"))
        if not decided.good:
            message = "Ngày công nhận không có thật: để trống."
            draft.note("bad_date", message, "decided_on", values.get("decided_on"))
        year = whole_number(values.get("year")) or year_in(text_of(values.get("year"))) or decided.year
        year = year or titled or self._job.year
        if not 1945 <= year <= 2200:
            draft.reject("missing_year", "Năm không hợp lệ.", "year", values.get("year"))
            return None
        number, body = text_of(values.get("decision_number")), text_of(values.get("decided_by"))
        for field in ("title", "summary"):
            text = text_of(values.get(field))
            if is_formula(text):
                message = f"Ô là chữ bắt đầu bằng dấu {text[0]}: giữ nguyên là chữ, không tính."
                draft.note("formula_text", message, field, text)
        return Initiative(
            id=0,
            name=name,
            year=year,
            level=self._level(draft, values, body),
            state=self._state(draft, values, bool(number or decided.date or body)),
            decision_number=number,
            decision_date=decided.date,
            recognised_by=body,
            summary="\n".join(nfc(line) for line in _lines(values.get("summary"))),
        )

    def _level(self, draft: Draft, values: Mapping[str, Any], body: str) -> InitiativeLevel:
        text = text_of(values.get("level"))
        level = level_of(text)
        if level is None and text:
            message = "Không rõ cấp công nhận (cơ sở, tỉnh, toàn quốc): ghi là cấp cơ sở, xem lại."
            draft.note("bad_level", message, "level", text)
            return InitiativeLevel.LOCAL
        return level or level_by_body(body)

    def _state(self, draft: Draft, values: Mapping[str, Any], decided: bool) -> InitiativeState:
        text = text_of(values.get("state"))
        state = state_of(text)
        if state is None and text:
            message = "Không rõ tình trạng (công nhận, đang xét, không công nhận): ghi là đang xét, xem lại."
            draft.note("bad_state", message, "state", text)
            return InitiativeState.PENDING
        # Lists without this column are of what was recognised: they say when and by whom.
        return state or (InitiativeState.RECOGNISED if decided else InitiativeState.PENDING)

    # ---- authors -----------------------------------------------------------------------------
    def _authors(self, values: Mapping[str, Any], unit: FoundUnit) -> list[_Author]:
        written = "\n".join(_lines(values.get("author")))
        names = [split_salutation(part).name for part in _BETWEEN.split(written) if nfc(part)]
        cell = values.get("birth")
        births: list[Any] = [part for part in _lines(cell) if part] if isinstance(cell, str) else [cell]
        # One birth for several names says nothing about any of them.
        births = births if len(births) == len(names) else [None] * len(names)
        return [
            self._author(name, birth_of(birth), unit)
            for name, birth in zip(names, births, strict=True)
            if name
        ]

    def _author(self, name: str, birth: Birth, unit: FoundUnit) -> _Author:
        unit_id = unit.unit.id if unit.unit else None
        clue = Clue(name, birth.date, birth.year if birth.good else None, unit_id, unit_named=unit.named)
        # An initiative names the unit of its time: name and full birth are enough wherever they work now.
        match = self._library.people.match(clue, name_and_birth=True)
        if match.certainty is Certainty.NONE:
            match = self._library.people.match(clue)
        if match.person is not None:
            if birth.good:
                return _Author(name, (match.person,))
            message = f"Ngày sinh của {name} không có thật: chọn người."
            return _Author(name, (match.person,), "bad_date", message)
        if match.candidates:
            message = f"Chưa chắc tác giả {name} là ai: chọn người."
            return _Author(name, match.candidates, "doubtful_person", message)
        message = (
            f"Không có {name} trong danh sách cán bộ: thêm người trước, hoặc sửa tên, ngày sinh, đơn vị."
        )
        return _Author(name, (), "unknown_person", message)

    def _decide(
        self,
        draft: Draft,
        initiative: Initiative,
        authors: Sequence[_Author],
        values: Mapping[str, Any],
        unit: FoundUnit,
    ) -> RowPlan:
        known = [author for author in authors if author.people]
        if not known:
            first = authors[0]
            message = self._units.unclear(unit) if unit.named and unit.unit is None else ""
            draft.reject(first.code, message or first.message, "author", values.get("author"))
            return draft.end(Fate.REJECT)
        for author in authors:
            if not author.people:
                message = f"Không có {author.name} trong danh sách cán bộ: nhận, không ghi tên người này."
                draft.note("unknown_person", message, "author", values.get("author"))
        doubts = [author for author in known if author.code]
        if not doubts:
            return self._certain(draft, replace(initiative, author_ids=_ids(a.people[0] for a in known)))
        combined = itertools.islice(itertools.product(*(a.people for a in known)), _MOST_CHOICES)
        wanted = [(people, replace(initiative, author_ids=_ids(people))) for people in combined]
        for _, one in wanted:
            if self._known(one) is not None:
                # The clerk has answered this before.
                return self._certain(draft, one)
        single = len(doubts) == 1
        at = known.index(doubts[0])
        options = [
            (
                Choice(people[at].id, self._library.person_label(people[at]))
                if single
                else Choice(place, "; ".join(map(self._library.person_label, people))),
                one,
            )
            for place, (people, one) in enumerate(wanted, start=1)
        ]
        message = " ".join(author.message for author in doubts)
        return draft.ask(doubts[0].code, message, "author", values.get("author"), options)

    def _certain(self, draft: Draft, initiative: Initiative) -> RowPlan:
        key = (canonical(initiative.name), initiative.year, frozenset(initiative.author_ids))
        first = self._seen.setdefault(key, draft.key.row)
        if first != draft.key.row:
            message = f"Trùng với dòng {first}: cùng tên, cùng năm, cùng tác giả."
            return draft.skip("duplicate_row", message, "title", initiative.name)
        known = self._known(initiative)
        if known is None:
            return draft.end(Fate.NEW, initiative)
        merged = _onto(known, initiative)
        return draft.end(Fate.SAME) if merged is None else draft.end(Fate.UPDATE, merged)

    def _known(self, initiative: Initiative) -> Initiative | None:
        """The stored initiative of this name and year with one of these authors."""
        same = self._stored.get((canonical(initiative.name), initiative.year), ())
        return next((one for one in same if not {*one.author_ids}.isdisjoint(initiative.author_ids)), None)


def _lines(cell: object) -> list[str]:
    return [line.strip() for line in cell.split("\n")] if isinstance(cell, str) else [text_of(cell)]


def _ids(people: Any) -> tuple[int, ...]:
    return tuple(dict.fromkeys(person.id for person in people))


def _onto(known: Initiative, said: Initiative) -> Initiative | None:
    """The stored initiative with what the row says; ``None`` if that changes nothing."""
    names = ("level", "state", "decision_number", "decision_date", "recognised_by", "summary", "unit_id")
    values: dict[str, Any] = {
        name: value for name in names if (value := getattr(said, name)) not in (None, "")
    }
    authors = tuple(dict.fromkeys((*known.author_ids, *said.author_ids)))
    merged = replace(known, author_ids=authors, **values)
    return None if merged == known else merged


def apply_initiatives(store: Store, initiatives: Sequence[Initiative]) -> None:
    """Write what was accepted; runs inside one operation."""
    # Two questions may have been answered with the same person.
    new = {
        (canonical(one.name), one.year, frozenset(one.author_ids)): one for one in initiatives if not one.id
    }
    store.initiatives.add_many(list(new.values()))
    for one in initiatives:
        if one.id:
            store.initiatives.update(one)
