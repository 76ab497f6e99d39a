"""Import of scores of the reform index: what units declared, their own points and the appraiser's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import Criterion, Score, ScoreKind
from thidua_desktop.domain.vietnamese import fold, format_points
from thidua_desktop.services.imports.cells import text_of, year_in
from thidua_desktop.services.imports.criteria_marks import code_of, points_of
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class ScoreEntry:
    """What a row writes: the scores of one leaf."""

    scores: tuple[Score, ...]


class ScoresPlanner:
    """Plans the rows of one import of self and appraised scores."""

    def __init__(self, library: Library, job: Job) -> None:
        self._store = library.store
        self._job = job

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every leaf's fate; sums above the leaves are computed, not read."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        year = year_in(sheet.title) or self._job.year
        sets = self._store.reform.sets(year=year)
        if not sets:
            message = f"Chưa có bộ chỉ số năm {year}: nhập bộ tiêu chí trước, rồi nhập điểm."
            return SheetPlan([], [sheet.problem("no_criteria", message, Severity.REJECT)])
        criteria = self._store.reform.criteria(sets[0].id)
        parents = {criterion.parent_id for criterion in criteria}
        by_code = {criterion.code: criterion for criterion in criteria}
        held = {(score.criterion_id, score.kind): score for score in self._store.reform.scores(sets[0].id)}
        rows = []
        for row in sheet.table.rows:
            code = code_of(row.values.get("code"))
            known = by_code.get(code)
            if row.role in ("total", "footer", "blank") or not code or (known and known.id in parents):
                continue
            rows.append(self._row(sheet, row, code, known, held))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(
        self,
        sheet: SourceSheet,
        row: TableRow,
        code: str,
        criterion: Criterion | None,
        held: Mapping[tuple[int, ScoreKind], Score],
    ) -> RowPlan:
        draft = Draft(sheet, row.number, f"{code} {text_of(row.values.get('name'))}")
        if criterion is None:
            message = f"Bộ chỉ số của năm không có mục {code}."
            draft.reject("unknown_criterion", message, "code", code)
            return draft.end(Fate.REJECT)
        declared, note = text_of(row.values.get("declared")), text_of(row.values.get("note"))
        absent = fold(declared).startswith("khong ap dung")
        own = self._points(draft, row, "self", criterion)
        appraised = self._points(draft, row, "appraised", criterion)
        if draft.rejected:
            return draft.end(Fate.REJECT)
        if absent:
            scores = [Score(criterion.id, ScoreKind.SELF, None, None, True, declared, note)]
        elif criterion.scored_by == "survey":
            points = appraised if appraised is not None else own
            scores = [Score(criterion.id, ScoreKind.SURVEY, points, None, False, declared, note)]
        else:
            scores = [Score(criterion.id, ScoreKind.SELF, own, None, False, declared, note)]
            if appraised is not None:
                scores.append(Score(criterion.id, ScoreKind.APPRAISED, appraised))
        changed = tuple(score for score in scores if held.get((score.criterion_id, score.kind)) != score)
        if not changed:
            return draft.end(Fate.SAME)
        new = all((score.criterion_id, score.kind) not in held for score in changed)
        return draft.end(Fate.NEW if new else Fate.UPDATE, ScoreEntry(changed))

    def _points(self, draft: Draft, row: TableRow, field: str, criterion: Criterion) -> int | None:
        cell = row.values.get(field)
        points = points_of(cell)
        if points is None and text_of(cell):
            draft.reject("not_a_number", "Điểm phải là số.", field, cell)
        elif points is not None and not 0 <= points <= criterion.max_thousandths:
            most = format_points(criterion.max_thousandths)
            draft.reject("out_of_range", f"Điểm của mục này từ 0 đến {most}.", field, cell)
        return points


def apply_scores(store: Store, entries: Sequence[ScoreEntry]) -> None:
    """Write what was accepted; runs inside one operation."""
    store.reform.save_scores([score for entry in entries for score in entry.scores])
