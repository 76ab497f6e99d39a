"""Import of households (hộ gia đình) by head, hamlet and code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.domain.matching import Certainty
from thidua_desktop.domain.records import Household
from thidua_desktop.domain.vietnamese import canonical, split_salutation
from thidua_desktop.services.imports.cells import BIRTH_PIVOT, birth_of, text_of, whole_number
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Choice, Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.recipients import name_in
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import UnitFinder
from thidua_desktop.storage.database import Store

_KEPT_WHEN_BLANK = ("code", "birth_year", "address", "unit_id", "members", "note")


class HouseholdsPlanner:
    """Plans the rows of one import of households."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = UnitFinder(library.units)
        self._seen: dict[tuple[object, ...], int] = {}

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        rows = []
        for row in sheet.data("hamlet"):
            rows.append(self._row(sheet, row))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(self, sheet: SourceSheet, row: TableRow) -> RowPlan:
        values = row.values
        draft = Draft(sheet, row.number)
        name = split_salutation(name_in(draft, "head", values.get("head"))).name
        draft.summary = name
        if not name:
            draft.reject("missing_name", "Thiếu họ và tên chủ hộ.", "head")
            return draft.end(Fate.REJECT)
        birth = birth_of(values.get("birth"), pivot=BIRTH_PIVOT)
        if not birth.good:
            draft.note("bad_date", "Năm sinh không có thật: để trống.", "birth", values.get("birth"))
        found = self._units.find(draft, values.get("hamlet"), title=sheet.title, field="hamlet")
        household = Household(
            id=0,
            head_name=name,
            code=text_of(values.get("code")),
            birth_year=birth.year if birth.good else None,
            address=text_of(values.get("address")),
            unit_id=found.unit.id if found.unit else None,
            members=whole_number(values.get("members")),
            note=text_of(values.get("note")),
        )
        if draft.rejected:
            return draft.end(Fate.REJECT)
        key = (canonical(name), household.unit_id, canonical(household.address), household.birth_year)
        first = self._seen.setdefault(key, row.number)
        if first != row.number:
            return draft.skip("duplicate_row", f"Trùng với dòng {first}.", value=name)
        return self._decide(draft, household)

    def _decide(self, draft: Draft, household: Household) -> RowPlan:
        match = self._library.households.match(
            household.head_name,
            birth_year=household.birth_year,
            unit_id=household.unit_id,
            address=household.address,
            code=household.code,
        )
        if match.certainty is Certainty.DOUBTFUL:
            choices = [
                (Choice(known.id, self._library.household_label(known)), _onto(known, household))
                for known in match.candidates
            ]
            message = "Gần giống hộ đã có trong danh sách: chọn hộ, hoặc nhận là hộ mới."
            return draft.ask(
                "doubtful_household", message, "head", household.head_name, choices, new=household
            )
        if match.household is None:
            return draft.end(Fate.NEW, household)
        merged = _onto(match.household, household)
        return draft.end(Fate.SAME) if merged is None else draft.end(Fate.UPDATE, merged)


def _onto(known: Household, said: Household) -> Household | None:
    """The stored household with what the row says; ``None`` if that changes nothing."""
    values = {name: value for name in _KEPT_WHEN_BLANK if (value := getattr(said, name)) not in (None, "")}
    merged = replace(known, head_name=said.head_name, **values)
    return None if merged == known else merged


def apply_households(store: Store, households: Sequence[Household]) -> None:
    """Write what was accepted; runs inside one operation."""
    store.people.add_households([household for household in households if household.id == 0])
    for household in households:
        if household.id:
            store.people.update_household(household)
