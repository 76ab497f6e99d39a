"""Import of the reform index: the criteria tree of a year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import CriteriaSet, Criterion
from thidua_desktop.domain.reform import check_sums
from thidua_desktop.domain.vietnamese import fold, parse_points
from thidua_desktop.services.imports.cells import text_of, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.storage.database import Store

_LETTER = re.compile(r"[A-Z]|[IVX]+")
_LEVELS = ("phan", "linh_vuc", "tieu_chi", "thanh_phan")


@dataclass(frozen=True, slots=True)
class CriterionEntry:
    """What a row writes: a criterion of the set (negative ids tie rows of one import together)."""

    of: CriteriaSet
    criterion: Criterion


def code_of(cell: object) -> str:
    """A criterion's code: "1.1.2", "A", "1.1" even where the spreadsheet made a number of it."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    return text_of(cell).rstrip(".").replace(" ", "").replace(",", ".")


def points_of(cell: object) -> int | None:
    """Points of a cell in thousandths; ``None`` if blank or no number."""
    return parse_points(cell) if isinstance(cell, (str, int, float)) and text_of(cell) else None


class CriteriaPlanner:
    """Plans the rows of one import of a criteria tree."""

    def __init__(self, library: Library, job: Job) -> None:
        self._store = library.store
        self._job = job

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        year = year_in(sheet.title) or self._job.year
        stored = self._store.reform.sets(year=year)
        chosen = stored[0] if stored else None
        title = sheet.title.split("\n")[0] if sheet.title else f"Bộ chỉ số cải cách hành chính năm {year}"
        of = chosen or CriteriaSet(0, title, year, synthetic="gia dinh" in fold(sheet.title))
        held = {c.code: c for c in self._store.reform.criteria(chosen.id)} if chosen else {}
        scored = bool(chosen and self._store.reform.scores(chosen.id))
        drafts = self._read(sheet)
        entries = [entry for _, entry in drafts if entry is not None]
        rows = []
        for draft, criterion in drafts:
            rows.append(self._decide(draft, criterion, of, held, scored))
        return SheetPlan(rows, self._sums(sheet, entries, drafts))

    def _read(self, sheet: SourceSheet) -> list[tuple[Draft, Criterion | None]]:
        drafts: list[tuple[Draft, Criterion | None]] = []
        ids: dict[str, Criterion] = {}
        letter: Criterion | None = None
        for row in sheet.table.rows:
            code = code_of(row.values.get("code"))
            if row.role in ("total", "footer", "blank") or not code:
                continue
            name = text_of(row.values.get("name"))
            draft = Draft(sheet, row.number, f"{code} {name}")
            points = points_of(row.values.get("max"))
            if not name:
                draft.reject("missing_name", "Thiếu tên tiêu chí.", "name")
            if points is None or points < 0:
                draft.reject("not_a_number", "Điểm tối đa phải là số.", "max", row.values.get("max"))
            if code in ids:
                draft.reject("duplicate_row", f"Mã {code} đã có ở trên.", "code", code)
            if draft.rejected or points is None:
                drafts.append((draft, None))
                continue
            above = ids.get(code.rpartition(".")[0])
            is_letter = _LETTER.fullmatch(code) is not None
            if above is None and not is_letter:
                above = letter
            criterion = self._criterion(row, code, name, points, above, len(drafts))
            ids[code] = criterion
            letter = criterion if is_letter else letter
            drafts.append((draft, criterion))
            self._job.step()
        return drafts

    def _criterion(
        self, row: TableRow, code: str, name: str, points: int, above: Criterion | None, place: int
    ) -> Criterion:
        note = text_of(row.values.get("note"))
        survey = "dieu tra xa hoi hoc" in fold(f"{name} {note}")
        depth = _LEVELS.index(above.level) + 1 if above else 0 if _LETTER.fullmatch(code) else 1
        return Criterion(
            id=-1 - place,
            set_id=0,
            code=code,
            name=name,
            max_thousandths=points,
            parent_id=above.id if above else None,
            level=_LEVELS[min(depth, 3)],
            rule_text=_lines(row.values.get("rule")),
            evidence=_lines(row.values.get("evidence")),
            scored_by="survey" if survey or (above and above.scored_by == "survey") else "self",
            source_tag=note,
            order=place,
        )

    def _sums(
        self,
        sheet: SourceSheet,
        criteria: Sequence[Criterion],
        drafts: Sequence[tuple[Draft, Criterion | None]],
    ) -> list[Problem]:
        rows = {criterion.code: draft.key.row for draft, criterion in drafts if criterion}
        return [
            sheet.problem(
                problem.code,
                problem.message,
                Severity.NOTE,
                row=rows[problem.value],
                field="max",
                value=problem.value,
            )
            for problem in check_sums(criteria)
        ]

    def _decide(
        self,
        draft: Draft,
        criterion: Criterion | None,
        of: CriteriaSet,
        held: Mapping[str, Criterion],
        scored: bool,
    ) -> RowPlan:
        if criterion is None:
            return draft.end(Fate.REJECT)
        known = held.get(criterion.code)
        entry = CriterionEntry(of, criterion)
        if known is not None and _facts(known) == _facts(criterion):
            return draft.end(Fate.SAME, entry)
        if scored:
            message = "Bộ chỉ số của năm đã có điểm: không thêm, sửa tiêu chí bằng cách nhập."
            draft.reject("already_scored", message, "code", criterion.code)
            return draft.end(Fate.REJECT)
        return draft.end(Fate.NEW if known is None else Fate.UPDATE, entry)


def _facts(criterion: Criterion) -> tuple[object, ...]:
    return (
        criterion.name,
        criterion.max_thousandths,
        criterion.rule_text,
        criterion.evidence,
        criterion.source_tag,
        criterion.level,
    )


def _lines(cell: object) -> str:
    """Text that keeps its line breaks: scoring rules are lists."""
    if isinstance(cell, str) and "\n" in cell:
        return "\n".join(line for part in cell.split("\n") if (line := text_of(part)))
    return text_of(cell)


def apply_criteria(store: Store, changed: Sequence[CriterionEntry], same: Sequence[CriterionEntry]) -> None:
    """Write the set of the list: made if the year has none, else made again (it has no scores)."""
    of = changed[0].of
    entries = [*same, *changed]
    if of.id:
        store.reform.delete_set(of.id)
    set_id = store.reform.add_set(replace(of, id=0))
    criteria = sorted((entry.criterion for entry in entries), key=lambda criterion: criterion.order)
    known = {criterion.id for criterion in criteria}
    store.reform.add_criteria(
        set_id, [c if c.parent_id in known else replace(c, parent_id=None) for c in criteria]
    )
