"""Import of the ledger of awards given in earlier years (lịch sử khen thưởng)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.matching import Certainty, Clue, looks_like_unit, unit_key
from thidua_desktop.domain.recipients import birth_text
from thidua_desktop.domain.records import Award, AwardKind, AwardState, RecipientKind, Route
from thidua_desktop.domain.vietnamese import canonical, fold, split_salutation
from thidua_desktop.services.imports.awards_of import find_award
from thidua_desktop.services.imports.cells import (
    BIRTH_PIVOT,
    birth_of,
    raw_text,
    text_of,
    whole_number,
    year_in,
)
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, route_said
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Choice, Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.recipients import (
    Kinds,
    household_head,
    is_household,
)
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import UnitFinder
from thidua_desktop.storage.database import Store

_REVOKED = re.compile(r"\bthu hoi\b|\bhuy bo\b")


@dataclass(frozen=True, slots=True)
class _Whom:
    """Whom a ledger row names: linked if known for certain, with choices if doubtful."""

    kind: RecipientKind
    id: int | None = None
    unit_id: int | None = None
    choices: tuple[tuple[Choice, int], ...] = ()


class LedgerPlanner:
    """Plans the rows of one import of the ledger."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = UnitFinder(library.units, as_it_was=True)
        self._seen: dict[tuple[object, ...], int] = {}
        self._stored = {_key(award): award for award in library.ledger}

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate; people and units that are gone are counted in one note per sheet."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        self._seen.clear()
        rows: list[RowPlan] = []
        kinds = Kinds(sheet)
        for row in sheet.data("year", "route", "authority", "signer", "decision_number", "decision_date"):
            rows.append(self._row(sheet, row, kinds))
            self._job.step()
        read = len(rows)
        rows += [self._total(sheet, row, read) for row in sheet.totals()]
        return SheetPlan(rows, self._gone(sheet, rows))

    def _gone(self, sheet: SourceSheet, rows: Sequence[RowPlan]) -> list[Problem]:
        unlinked = sum(
            1
            for row in rows
            if row.fate in (Fate.NEW, Fate.SAME, Fate.UPDATE) and row.payload.recipient_id is None
        )
        if not unlinked:
            return []
        message = (
            f"{unlinked} dòng của người đã chuyển đi hoặc đơn vị đã giải thể: nhận vào sổ, "
            "không gắn với người trong danh sách."
        )
        return [
            sheet.problem("unknown_person", message, Severity.NOTE, field="name", value=unlinked, plain=True)
        ]

    def _total(self, sheet: SourceSheet, row: TableRow, read: int) -> RowPlan:
        draft = Draft(sheet, row.number, "Dòng tổng cộng")
        written = [text for cell in row.raw if (text := raw_text(cell))]
        figures = [text for text in written if re.search(r"\d", text)]
        said = figures[-1] if figures else (written[0] if written else "")
        message = f"Dòng tổng cộng, không phải lượt khen; số thật là {read}."
        return draft.skip("total_row", message, value=said)

    def _row(self, sheet: SourceSheet, row: TableRow, kinds: Kinds) -> RowPlan:
        values = row.values
        written = text_of(values.get("name"))
        draft = Draft(sheet, row.number, written)
        if not written:
            draft.reject("missing_name", "Thiếu tên người hoặc tập thể được khen.", "name")
        award_kind = self._award(draft, values.get("award"))
        decided = birth_of(values.get("decision_date"))
        if not decided.good:
            message = "Ngày ký không có thật: để trống."
            draft.note("bad_date", message, "decision_date", values.get("decision_date"))
        year = self._year(draft, values.get("year"), decided.year)
        if draft.rejected or award_kind is None or not year:
            return draft.end(Fate.REJECT)
        self._remark_date(draft, decided.date, year, values.get("decision_date"))
        household = is_household(written)
        named = household_head(written) if household else written
        award = self._read(values, named, award_kind, year, decided.date)
        award = replace(award, route=route_said(draft, values.get("route"), Route.MERIT))
        said = RecipientKind.HOUSEHOLD if household else kinds.of(row)
        whom = self._whom(values, award, said, award_kind)
        award = replace(
            award,
            recipient_kind=whom.kind,
            recipient_id=whom.id,
            unit_id=whom.unit_id,
            name=award.name if whom.kind is not RecipientKind.UNIT else written,
            salutation=award.salutation if whom.kind is not RecipientKind.UNIT else "",
        )
        draft.summary = f"{award.name}: {award.award_name} năm {award.year}"
        key = _key(award)
        first = self._seen.setdefault(key, row.number)
        if first != row.number:
            return draft.skip("duplicate_row", f"Trùng với dòng {first}.", value=award.name)
        return self._decide(draft, award, whom)

    def _year(self, draft: Draft, cell: object, decided: int | None) -> int | None:
        """The year of the achievement: its own cell, else that of the decision."""
        written = text_of(cell)
        year = whole_number(cell) or year_in(written) or decided
        if not year:
            message = (
                "Thiếu năm thành tích: ghi bốn chữ số."
                if not written
                else "Năm này không đọc được: ghi bốn chữ số."
            )
            draft.reject("missing_year", message, "year", cell)
        elif not 1945 <= year <= 2200:
            draft.reject("bad_year", f"Năm thành tích {year} không hợp lệ: ghi từ năm 1945.", "year", cell)
        elif written and whole_number(cell) is None and year_in(written) is None:
            draft.note("year_unread", f"Năm này không đọc được: lấy năm của ngày ký ({year}).", "year", cell)
        return year

    def _remark_date(self, draft: Draft, day: dt.date | None, year: int, cell: object) -> None:
        """A day that can hardly be is kept as written and said: chains of awards count by the year."""
        if day is not None and day > self._job.today:
            draft.note(
                "future_date", "Ngày ký sau ngày hôm nay: nhận như đã ghi, xem lại.", "decision_date", cell
            )
        elif day is not None and day.year < year:
            message = f"Ngày ký trước năm thành tích {year}: nhận như đã ghi, xem lại."
            draft.note("date_before_year", message, "decision_date", cell)

    def _award(self, draft: Draft, cell: object) -> AwardKind | None:
        if text_of(cell):
            return find_award(draft, self._library.awards, "award", cell)
        draft.reject("missing_award", "Thiếu danh hiệu, hình thức.", "award", cell)
        return None

    def _read(
        self, values: Mapping[str, Any], written: str, kind: AwardKind, year: int, decided: dt.date | None
    ) -> Award:
        parts = split_salutation(written)
        birth = birth_of(values.get("birth"), pivot=BIRTH_PIVOT)
        post = ", ".join(t for t in (text_of(values.get("rank")), text_of(values.get("post"))) if t)
        note = text_of(values.get("note"))
        return Award(
            id=0,
            award_code=kind.code,
            award_name=kind.name,
            recipient_kind=RecipientKind.PERSON,
            name=parts.name,
            year=year,
            salutation=" ".join(part for part in (parts.salutation, parts.rank) if part),
            post=post,
            unit_name=text_of(values.get("unit")),
            birth=birth_text(birth.date, birth.year) if birth.good else text_of(values.get("birth")),
            achievement=text_of(values.get("reason")),
            route=Route.MERIT,
            decision_number=text_of(values.get("decision_number")),
            decision_date=decided,
            authority=text_of(values.get("authority")),
            signer_name=text_of(values.get("signer")),
            state=AwardState.REVOKED if _REVOKED.search(fold(note)) else AwardState.GIVEN,
            note=note,
        )

    def _whom(
        self, values: Mapping[str, Any], award: Award, said: RecipientKind | None, kind: AwardKind
    ) -> _Whom:
        found = self._units.look(values.get("unit"))
        unit_id = found.unit.id if found.unit else None
        birth = birth_of(values.get("birth"), pivot=BIRTH_PIVOT)
        only = kind.recipient_kinds[0] if len(kind.recipient_kinds) == 1 else None
        blank = birth.date is None and birth.year is None and not award.post
        named = self._library.units.match(text_of(values.get("name"))) if blank else None
        if named and (named.unit or (not named.unit and looks_like_unit(award.name, award.unit_name))):
            now = self._now(named.unit.id) if named.unit else None
            return _Whom(RecipientKind.UNIT, now, named.unit.id if named.unit else None)
        if RecipientKind.HOUSEHOLD in (said, only) or (blank and self._is_household(award, unit_id)):
            match = self._library.households.match(award.name, birth_year=birth.year, unit_id=unit_id)
            choices = tuple((Choice(h.id, self._library.household_label(h)), h.id) for h in match.candidates)
            household_id = match.household.id if match.household else None
            return _Whom(RecipientKind.HOUSEHOLD, household_id, unit_id, choices)
        clue = Clue(award.name, birth.date, birth.year, unit_id, unit_named=found.named)
        person = self._library.people.match(clue, name_and_birth=True, near=False)
        if person.certainty is Certainty.DOUBTFUL and person.reason == "same_name":
            choices = tuple((self._library.person_choice(p, clue), p.id) for p in person.candidates)
            return _Whom(RecipientKind.PERSON, None, unit_id, choices)
        return _Whom(RecipientKind.PERSON, person.person.id if person.person else None, unit_id)

    def _is_household(self, award: Award, unit_id: int | None) -> bool:
        """Nobody of the lists, but a household of that hamlet is headed by this name."""
        if RecipientKind.HOUSEHOLD not in self._kinds_of(award) or unit_id is None:
            return False
        person = self._library.people.match(Clue(award.name, unit_id=unit_id), near=False)
        if person.certainty is Certainty.SURE:
            return False
        return self._library.households.match(award.name, unit_id=unit_id).certainty is Certainty.SURE

    def _kinds_of(self, award: Award) -> tuple[RecipientKind, ...]:
        kind = self._library.awards.get(award.award_code)
        return kind.recipient_kinds if kind else ()

    def _now(self, unit_id: int) -> int:
        """The one unit of today that a unit became; itself where it was divided."""
        current = self._library.units.current(unit_id)
        return next(iter(current)) if len(current) == 1 else unit_id

    def _decide(self, draft: Draft, award: Award, whom: _Whom) -> RowPlan:
        known = self._stored.get(_key(award))
        if known is not None:
            merged = _onto(known, award)
            if merged is None:
                return draft.end(Fate.SAME, known)
            return draft.end(Fate.UPDATE, merged)
        if whom.choices:
            options = [(choice, replace(award, recipient_id=id)) for choice, id in whom.choices]
            message = "Có nhiều người cùng tên ở đơn vị này, dòng không đủ ngày sinh: chọn người."
            return draft.ask("doubtful_person", message, "name", award.name, options, new=award)
        return draft.end(Fate.NEW, award)


def _key(award: Award) -> tuple[object, ...]:
    """One award once: name, birth year and unit as written, award, year, route, achievement and decision.

    How the award is abbreviated makes no difference, nor whether the recipient has since been linked to
    somebody of the lists.
    """
    birth_year = award.birth[-4:]
    return (
        award.recipient_kind,
        canonical(award.name),
        birth_year,
        unit_key(award.unit_name),
        award.award_code,
        award.year,
        award.route,
        canonical(award.achievement),
        canonical(award.decision_number),
    )


def _onto(known: Award, said: Award) -> Award | None:
    """The stored award with what the row adds (a revocation, a signer …); ``None`` if nothing changes."""
    names = ("post", "birth", "authority", "signer_name", "decision_date", "note", "unit_name", "unit_id")
    values: dict[str, Any] = {
        name: value for name in names if (value := getattr(said, name)) not in (None, "")
    }
    if known.decision_id is not None:
        return None
    if known.recipient_id is None and said.recipient_id is not None:
        values |= {"recipient_kind": said.recipient_kind, "recipient_id": said.recipient_id}
    if said.state is AwardState.REVOKED:
        values["state"] = AwardState.REVOKED
    merged = replace(known, **values)
    return None if merged == known else merged


def apply_ledger(store: Store, awards: Sequence[Award]) -> None:
    """Write what was accepted; runs inside one operation."""
    store.decisions.add_awards([award for award in awards if award.id == 0])
    for award in awards:
        if award.id:
            store.decisions.update_award(award)
