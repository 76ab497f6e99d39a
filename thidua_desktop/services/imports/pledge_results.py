"""Import of results of pledges: what was done beside what was promised, one row per target.

A pledge that is not there yet is made from the list, with all its targets: those whose result waits for an
answer come without one. A pledge that is there keeps its promises; only results are written into it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.pledge_scoring import ScoringRules, grade_of
from thidua_desktop.domain.records import Direction, Pledge, ResultSource, Target, TargetGrade, Unit
from thidua_desktop.domain.vietnamese import canonical, parse_quantity
from thidua_desktop.paths import resources
from thidua_desktop.services.imports.cells import text_of, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, replace_rows
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Choice, Fate, FilePlan, RowKey, RowPlan
from thidua_desktop.services.imports.pledge_lines import target_said
from thidua_desktop.services.imports.pledge_units import PledgeUnits, year_remark
from thidua_desktop.services.imports.pledges import pledge_said
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.pledges.lines import result_number
from thidua_desktop.services.pledges.scoring_rules import stored
from thidua_desktop.storage.database import Store

_PASTED: Final = ("unit", "block", "representative", "representative_post", "group", "title", "people")
_GRADES: Final = (
    (1, TargetGrade.OVER, "Vượt"),
    (2, TargetGrade.MET, "Đạt"),
    (3, TargetGrade.PARTLY, "Đạt một phần"),
    (4, TargetGrade.UNMET, "Không đạt"),
)


@dataclass(slots=True)
class _Whole:
    """All the list says of a pledge that is not there yet."""

    pledge: Pledge
    targets: list[tuple[int, Target]] = field(default_factory=list)
    """Row and promise."""


@dataclass(frozen=True, slots=True)
class ResultEntry:
    """What a row writes: the result of one target."""

    whole: _Whole
    """The pledge; its id is 0 where it is new, and then its promises are made from the list."""
    target: Target
    """With its result; id 0: a target the pledge does not have yet."""
    place: int
    """The row."""


class PledgeResultsPlanner:
    """Plans the rows of one import of results."""

    def __init__(self, library: Library, job: Job) -> None:
        self._library = library
        self._job = job
        self._units = PledgeUnits(library)
        self._rules: ScoringRules = stored(library.store, resources())
        self._stored: dict[int, Mapping[int, Pledge]] = {}
        self._wholes: dict[tuple[int, int], _Whole] = {}
        self._seen: dict[tuple[int, int, str, str], tuple[RowKey, str]] = {}

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Read all rows."""
        return replace_rows(assemble(sources, self._sheet), {})

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        if problem := _of_two_years(sheet):
            return SheetPlan([], [problem])
        year = (
            year_in(sheet.column("result"))
            or year_in(sheet.column("plan"))
            or year_in(sheet.title)
            or self._job.year
        )
        rows = []
        last: Mapping[str, Any] = {}
        for row in sheet.data(*_PASTED):
            values = dict(row.values)
            if text_of(values.get("unit")):
                last = values
            elif last:
                for name in ("unit", "representative", "representative_post", "title", "people"):
                    values[name] = values.get(name) or last.get(name)
            rows.append(self._row(sheet, row, values, year))
            self._job.step()
        return SheetPlan(rows, year_remark(sheet, "result", year, self._job.asked_year))

    def _row(self, sheet: SourceSheet, row: TableRow, values: Mapping[str, Any], year: int) -> RowPlan:
        content = text_of(values.get("content"))
        draft = Draft(sheet, row.number, content)
        found = self._units.find(draft, values.get("unit"), sheet.title, year)
        if not content:
            draft.reject("missing_content", "Thiếu nội dung chỉ tiêu.", "content")
        result, number = _result(values.get("result"), text_of(values.get("measure")))
        if number is not None and number < 0:
            draft.reject("negative", "Kết quả không được là số âm.", "result", result)
        if draft.rejected:
            return draft.end(Fate.REJECT)
        name = found.unit.name if found.unit else text_of(values.get("unit"))
        draft.summary = f"{name}: {content}" + (f" = {result}" if result else "")
        if found.unit is None:
            return self._which_unit(draft, row, values, content, found.candidates, year)
        key = (found.unit.id, year, canonical(text_of(values.get("group"))), canonical(content))
        earlier, told = self._seen.setdefault(key, (draft.key, result))
        if earlier != draft.key:
            where = f"dòng {earlier.row}"
            if earlier.file != draft.key.file:
                where += f" của tệp {earlier.file}"
            if told == result:
                return draft.skip("duplicate_row", f"Trùng với {where}.", value=content)
            message = (
                f"Chỉ tiêu này của {found.unit.name} đã có ở {where} với kết quả {told or 'để trống'}: giữ "
                "dòng ấy. Xóa dòng sai trong tệp rồi nhập lại."
            )
            draft.reject("duplicate_target", message, "result", result)
            return draft.end(Fate.REJECT)
        whole, known = self._place(found.unit, values, content, year, row.number)
        return self._judge(draft, values, whole, known, row.number)

    def _place(
        self, unit: Unit, values: Mapping[str, Any], content: str, year: int, place: int
    ) -> tuple[_Whole, Target]:
        """The pledge a row belongs to, and its target as it is stored, else as the row promises it."""
        said = target_said(values, content)
        pledge = self._of_year(year).get(unit.id)
        if pledge is not None:
            return _Whole(pledge), _held(pledge, said) or said
        key = (unit.id, year)
        whole = self._wholes.get(key)
        if whole is None:
            whole = self._wholes[key] = _Whole(pledge_said(unit, values, year, self._library))
        elif not whole.pledge.title_registered:
            whole.pledge = replace(
                whole.pledge, title_registered=pledge_said(unit, values, year, self._library).title_registered
            )
        whole.targets.append((place, said))
        return whole, said

    def _judge(
        self, draft: Draft, values: Mapping[str, Any], whole: _Whole, known: Target, place: int
    ) -> RowPlan:
        self._remark(draft, values, whole, known)
        result, number = _result(values.get("result"), text_of(values.get("measure")))
        new = not known.id

        def entry(grade: TargetGrade = TargetGrade.NONE) -> ResultEntry:
            return ResultEntry(whole, _with_result(known, result, number, grade), place)

        if not result:
            if known.result or known.grade is not TargetGrade.NONE:
                return draft.end(Fate.SAME)
            return draft.ask("missing_value", "Chưa có kết quả", "result", None, self._grades(entry))
        if number is not None:
            done = entry()
        elif (known.result, known.result_thousandths) == (result, None) and known.grade:
            return draft.end(Fate.SAME)
        else:
            grade = grade_of(result, self._rules, known.direction)
            if known.direction is not Direction.YES_NO or grade is TargetGrade.NONE:
                message = f"Kết quả ghi bằng chữ “{result}”: nhập số hoặc xếp loại"
                return draft.ask(
                    "not_a_number", message, "result", result, self._grades(entry, suggested=grade)
                )
            done = entry(grade)
        if new:
            return draft.end(Fate.NEW, done)
        same = (known.result, known.grade) == (done.target.result, done.target.grade)
        return draft.end(Fate.SAME if same else Fate.UPDATE, None if same else done)

    def _remark(self, draft: Draft, values: Mapping[str, Any], whole: _Whole, known: Target) -> None:
        """What is worth a word though the row comes in."""
        said = text_of(values.get("plan"))
        if known.plan_thousandths == 0:
            draft.note("plan_zero", "Kế hoạch bằng 0: không chia tỷ lệ", "plan", known.plan)
        if whole.pledge.id and not known.id:
            message = "Giao ước của đơn vị chưa có chỉ tiêu này: thêm vào giao ước."
            draft.note("new_target", message, "content", known.content)
        elif said and _differs(said, known):
            message = f"Giao ước đã ký ghi kế hoạch {known.plan or 'để trống'}: giữ theo giao ước."
            draft.note("other_plan", message, "plan", said)

    @staticmethod
    def _grades(entry: Any, suggested: TargetGrade = TargetGrade.NONE) -> list[tuple[Choice, ResultEntry]]:
        """The four answers, what the words suggest first."""
        ordered = sorted(_GRADES, key=lambda one: one[1] is not suggested)
        return [(Choice(number, label), entry(grade)) for number, grade, label in ordered]

    def _which_unit(
        self,
        draft: Draft,
        row: TableRow,
        values: Mapping[str, Any],
        content: str,
        units: Sequence[Unit],
        year: int,
    ) -> RowPlan:
        result, number = _result(values.get("result"), text_of(values.get("measure")))

        def payload(unit: Unit) -> ResultEntry:
            # Which rows are this unit's, the answers alone say: the list is not yet the pledge of any.
            said = target_said(values, content)
            pledge = self._of_year(year).get(unit.id)
            whole = _Whole(pledge or pledge_said(unit, values, year, self._library))
            known = (_held(pledge, said) if pledge else None) or said
            grade = TargetGrade.NONE if number is not None else grade_of(result, self._rules, known.direction)
            return ResultEntry(whole, _with_result(known, result, number, grade), row.number)

        return self._units.ask(draft, values.get("unit"), units, payload)

    def _of_year(self, year: int) -> Mapping[int, Pledge]:
        if year not in self._stored:
            self._stored[year] = {p.unit_id: p for p in self._library.store.pledges.of_year(year)}
        return self._stored[year]


def _of_two_years(sheet: SourceSheet) -> Problem | None:
    """Why a sheet is none of results: its plan is another year's (a pledge beside last year's results)."""
    done, planned = year_in(sheet.column("result")), year_in(sheet.column("plan"))
    if not done or not planned or done == planned:
        return None
    message = (
        f"Cột “{sheet.column('result')}” và cột “{sheet.column('plan')}” là của hai năm khác nhau: bỏ qua cả "
        f"trang. Nếu đây là bản đăng ký giao ước năm {planned}, nhập bằng loại “Giao ước thi đua” (pledges)."
    )
    row = sheet.table.heading_row
    return sheet.problem("other_year", message, Severity.REJECT, row=row, field="result")


def _result(cell: object, measure: str = "") -> tuple[str, int | None]:
    """A result as text and, where it is one, in thousandths: "12 sáng kiến" of that measure too."""
    said = text_of(cell)
    number = parse_quantity(cell) if isinstance(cell, (str, int, float)) and said else None
    return said, result_number(said, measure) if number is None else number


def _differs(plan: str, known: Target) -> bool:
    number = parse_quantity(plan)
    return number != known.plan_thousandths or (number is None and canonical(plan) != canonical(known.plan))


def _held(pledge: Pledge, said: Target) -> Target | None:
    """The stored target of that content; by the content alone where the group is spelt otherwise."""
    same = [one for one in pledge.targets if canonical(one.content) == canonical(said.content)]
    exact = [one for one in same if canonical(one.group) == canonical(said.group)]
    found = exact or same
    return found[0] if len(found) == 1 else None


def _with_result(target: Target, result: str, number: int | None, grade: TargetGrade) -> Target:
    return replace(
        target, result=result, result_thousandths=number, grade=grade, source=ResultSource.IMPORTED
    )


def apply_pledge_results(store: Store, entries: Sequence[ResultEntry]) -> None:
    """Write the results; a pledge that is new gets all its promises, in the order of the list."""
    groups: dict[tuple[int, int], list[ResultEntry]] = {}
    for entry in entries:
        groups.setdefault((entry.whole.pledge.unit_id, entry.whole.pledge.year), []).append(entry)
    for group in groups.values():
        pledge = group[0].whole.pledge
        results = {entry.place: entry.target for entry in group}
        if not pledge.id:
            promised = {place: target for entry in group for place, target in entry.whole.targets}
            targets = [target for _, target in sorted((promised | results).items())]
            store.pledges.add(replace(pledge, targets=tuple(targets)))
            continue
        current = store.pledges.get(pledge.id)
        by_id = {target.id: target for target in results.values() if target.id}
        kept = [by_id.get(target.id, target) for target in current.targets]
        new = [target for _, target in sorted(results.items()) if not target.id]
        store.pledges.update(replace(current, targets=(*kept, *new)))
