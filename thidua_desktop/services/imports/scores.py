"""Import of scores of the reform index: what units declared, their own points and the appraiser's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet, Criterion, Score, ScoreKind
from thidua_desktop.domain.reform.declared import unread
from thidua_desktop.domain.reform.rules import Manual
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.imports.cells import text_of, year_in
from thidua_desktop.services.imports.criteria_marks import code_of, points_of
from thidua_desktop.services.imports.criteria_rows import read_criteria
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.scores_whose import whose_scores
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.reform.scoring_entries import (
    by_component,
    own_kind,
    says_absent,
    says_nothing,
    work_out,
)
from thidua_desktop.storage.database import Store

_REASON: Final = re.compile(r"(?:(.*?)[;\n]\s*)?(Thẩm định\s*:.*)", re.DOTALL | re.IGNORECASE)
"""A note of the unit, then what the appraiser says, in one cell."""


@dataclass(frozen=True, slots=True)
class ScoreEntry:
    """What a row writes: the scores of one leaf."""

    scores: tuple[Score, ...]


class ScoresPlanner:
    """Plans the rows of one import of self and appraised scores."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._taken: dict[tuple[int, int | None, int], Draft] = {}
        """Which row of the import a component has its scores from, by set, unit and component."""

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every leaf's fate; sums above the leaves are computed, not read."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        store = self._library.store
        whose = whose_scores(self._library, sheet, year_in(sheet.title) or self._job.year)
        if whose.of is None:
            return SheetPlan([], [sheet.problem(whose.code, whose.why, Severity.REJECT)])
        leaves = _Leaves(store.reform.criteria(whose.of.id), sheet)
        held = by_component(store.reform.scores(whose.of.id, unit_id=whose.unit_id))
        rows = []
        for row in sheet.table.rows:
            code = code_of(row.values.get("code"))
            if row.role in ("total", "footer", "blank") or not code:
                continue
            criterion = leaves.of(row, code)
            if criterion is None or criterion.id not in leaves.parents:
                draft = Draft(sheet, row.number, f"{code} {text_of(row.values.get('name'))}")
                if criterion is not None:
                    self._refuse_twice(draft, (whose.of.id, whose.unit_id, criterion.id), code)
                rows.append(_plan_row(draft, row, code, criterion, _Place(whose.of, whose.unit_id, held)))
            self._job.step()
        return SheetPlan(rows, [])

    def _refuse_twice(self, draft: Draft, key: tuple[int, int | None, int], code: str) -> None:
        first = self._taken.setdefault(key, draft)
        if first is draft:
            return
        same = first.sheet is draft.sheet
        where = "" if same else f", trang “{first.sheet.name}” của {first.sheet.file}"
        message = (
            f"Mục {code} đã có ở dòng {first.key.row}{where}: chỉ nhận dòng ấy. "
            "Bỏ một trong hai dòng rồi nhập lại."
        )
        draft.reject("duplicate_row", message, "code", code)


class _Leaves:
    """The criteria of a set, found by what a sheet writes."""

    def __init__(self, criteria: Sequence[Criterion], sheet: SourceSheet) -> None:
        self.parents = {criterion.parent_id for criterion in criteria}
        self._by_code: dict[str, list[Criterion]] = {}
        for criterion in criteria:
            self._by_code.setdefault(criterion.code, []).append(criterion)
        # Numbers that begin again under each Roman one are whole only beside the others of the sheet.
        self._whole = {line.row: line.code for line in read_criteria(sheet).lines}

    def of(self, row: TableRow, code: str) -> Criterion | None:
        """The criterion of a row, by its whole number, by the one written, or by both and its name."""
        name = fold(text_of(row.values.get("name")))
        for number in (self._whole.get(row.number, code), code):
            found = self._by_code.get(number, [])
            named = [one for one in found if fold(one.name) == name]
            if len(found) == 1 or len(named) == 1:
                return (named or found)[0]
        return None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the scores of a sheet go, and what is there."""

    of: CriteriaSet
    unit_id: int | None
    held: Mapping[int, Mapping[ScoreKind, Score]]

    def score(self, criterion: Criterion, kind: ScoreKind) -> Score:
        there = self.held.get(criterion.id, {}).get(kind)
        return there or Score(criterion.id, kind, None, self.unit_id)


def _plan_row(draft: Draft, row: TableRow, code: str, criterion: Criterion | None, place: _Place) -> RowPlan:
    if criterion is None:
        message = f"Bộ chỉ số của năm không có mục {code}: xem lại số mục, hoặc chọn đúng năm."
        draft.reject("unknown_criterion", message, "code", code)
        return draft.end(Fate.REJECT)
    read = _Row(draft, row, criterion, place)
    scores = read.scores()
    if draft.rejected:
        return draft.end(Fate.REJECT)
    known = place.held.get(criterion.id, {})
    changed = tuple(score for score in scores if known.get(score.kind) != score and not says_nothing(score))
    if not changed:
        return draft.end(Fate.SAME)
    return draft.end(
        Fate.UPDATE if any(score.kind in known for score in changed) else Fate.NEW, ScoreEntry(changed)
    )


class _Row:
    """One row read into scores of a leaf. An empty cell leaves what is here: an import takes nothing away."""

    def __init__(self, draft: Draft, row: TableRow, criterion: Criterion, place: _Place) -> None:
        self._draft = draft
        self._row = row
        self._criterion = criterion
        self._place = place
        self._kind = own_kind(criterion)
        self._own = place.score(criterion, self._kind)

    def scores(self) -> list[Score]:
        """Of the unit first, then of the appraiser; findings go to the draft."""
        declared = self._text("declared")
        absent = any(says_absent(self._text(name)) for name in ("declared", "self", "appraised"))
        first, second = self._points("appraised"), self._points("appraised_2")
        points = None if absent else self._points("self")
        if self._kind is ScoreKind.SURVEY:
            told = (self._points("survey"), first, points)
            points, first, second = next((one for one in told if one is not None), None), None, None
        if absent and self._policy is AbsentPolicy.REFUSED:
            message = "Bộ tiêu chí không cho ghi “Không áp dụng” ở mục này."
            self._draft.reject("absent_refused", message, "declared", declared)
        own = self._of_unit(declared, points, absent)
        note, reason = self._notes(own.points, first)
        own = replace(own, note=note, explanation=self._text("explanation", own.explanation))
        found = [own]
        if first is not None:
            found.append(self._appraisal(ScoreKind.APPRAISED, first, reason))
        if second is not None:
            found.append(self._appraisal(ScoreKind.APPRAISED_2, second, self._text("reason_2")))
        self._differences(own, first, reason)
        return found

    def _of_unit(self, declared: str, points: int | None, absent: bool) -> Score:
        kept = self._own
        if not declared and points is None and not absent:
            return kept
        if not declared and not says_absent(kept.declared):
            declared = kept.declared
        if absent:
            return replace(kept, points=None, not_applicable=True, declared=declared, figures="")
        figures, worked = self._figures(declared, points)
        points = kept.points if worked is None else worked
        return replace(kept, points=points, not_applicable=False, declared=declared, figures=figures)

    @property
    def _policy(self) -> AbsentPolicy:
        return self._criterion.absent_policy or self._place.of.absent_policy

    def _text(self, name: str, otherwise: str = "") -> str:
        return text_of(self._row.values.get(name)) or otherwise

    def _points(self, name: str) -> int | None:
        cell = self._row.values.get(name)
        if says_absent(text_of(cell)):
            return None
        points = points_of(cell)
        most = self._criterion.max_thousandths
        if points is None and text_of(cell):
            self._draft.reject("not_a_number", "Điểm phải là số.", name, cell)
        elif points is not None and not 0 <= points <= most:
            self._draft.reject("out_of_range", f"Điểm của mục này từ 0 đến {shown(most)}.", name, cell)
        return points

    def _figures(self, declared: str, points: int | None) -> tuple[str, int | None]:
        """Declared words as figures by the rule; where no points are given, the rule gives them."""
        worked = work_out(self._criterion, declared, self._place.of.year)
        if worked.outcome is None:
            if declared and worked.rule is not None and not isinstance(worked.rule, Manual):
                self._note(unread(worked.rule, declared), declared)
            return "", points
        for problem in worked.outcome.problems:
            self._note(problem, declared)
        given = worked.outcome.points
        if given is None:
            return worked.figures, points  # The sheet goes on saying what is wrong with them.
        if points is None:
            message = f"Không ghi điểm: lấy theo cách tính {worked.outcome.working}."
            self._draft.note("points_by_rule", message, "declared", declared)
            return worked.figures, given
        if points != given:
            message = f"Cách tính cho {shown(given)}, tệp ghi {shown(points)}: nhập như tệp ghi."
            field = "self" if self._kind is ScoreKind.SELF else "appraised"
            self._draft.note("differs_from_rule", message, field, shown(points))
        return worked.figures, points

    def _notes(self, points: int | None, first: int | None) -> tuple[str, str]:
        """(the unit's note, the appraiser's reason), which sheets write into one cell or two."""
        note, reason = self._text("note", self._own.note), self._text("reason")
        if not reason and (both := _REASON.fullmatch(note)):
            return (both.group(1) or "").strip(), both.group(2).strip()
        if not reason and note and first is not None and points not in (None, first):
            return "", note
        return note, reason

    def _appraisal(self, kind: ScoreKind, points: int, reason: str) -> Score:
        there = self._place.score(self._criterion, kind)
        return replace(there, points=points, note=reason or (there.note if there.points == points else ""))

    def _differences(self, own: Score, first: int | None, reason: str) -> None:
        if first is None or reason:
            return
        there = self._place.score(self._criterion, ScoreKind.APPRAISED)
        if own.points is not None and own.points != first and not (there.note and there.points == first):
            message = "Điểm thẩm định khác điểm tự chấm mà tệp không ghi lý do: ghi bổ sung."
            self._draft.note("reason_missing", message, "appraised", shown(first))

    def _note(self, problem: Problem, declared: str) -> None:
        self._draft.note(problem.code, problem.message, "declared", declared)


def apply_scores(store: Store, entries: Sequence[ScoreEntry]) -> None:
    """Write what was accepted; runs inside one operation."""
    store.reform.save_scores([score for entry in entries for score in entry.scores])
