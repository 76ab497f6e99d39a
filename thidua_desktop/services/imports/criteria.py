"""Import of criteria sets: the tree of a year, level and group, in whatever shape it was drawn up."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet, Criterion, SetScope
from thidua_desktop.domain.reform.current import current_sets, own_set
from thidua_desktop.domain.reform.rules import by_hand
from thidua_desktop.domain.reform.set_checks import check_set, full_marks
from thidua_desktop.domain.vietnamese import canonical, fold, format_points
from thidua_desktop.services.imports.cells import text_of, year_in
from thidua_desktop.services.imports.criteria_rows import Line, Reading, read_criteria
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet
from thidua_desktop.services.reform.rule_reading import typed_rule, why_by_hand
from thidua_desktop.storage.database import Store

_LEVELS: Final = ("phan", "linh_vuc", "tieu_chi", "thanh_phan")
_UNITS: Final = re.compile(
    r"\b(phòng, ban|phòng ban|cơ quan chuyên môn|đơn vị trực thuộc|ấp, khu phố|thôn, tổ dân phố|ấp|thôn"
    r"|khu phố|tổ dân phố)\b"
)
_OF_LEVEL: Final = {
    "cap xa": "xa",
    "xa, phuong": "xa",
    "cap huyen": "huyen",
    "cap tinh": "tinh",
    "so, ban, nganh": "so",
}
_SCORERS: Final = (
    ("tu cham", "self"),
    ("dieu tra", "survey"),
    ("khao sat", "survey"),
    ("tham dinh", "appraised"),
)
"""Words of the column "Hình thức đánh giá" → who scores; "Tự chấm, thẩm định" is a self score."""
_ABSENT: Final = {
    "diem toi da": AbsentPolicy.FULL,
    "bo khoi mau so": AbsentPolicy.RESCALE,
    "khong diem": AbsentPolicy.ZERO,
    "khong duoc": AbsentPolicy.REFUSED,
}


@dataclass(frozen=True, slots=True)
class CriterionEntry:
    """What a row writes: a criterion of the set (negative ids tie rows of one import together)."""

    of: CriteriaSet
    """``id`` 0: a set to be made; else the set whose criteria are replaced."""
    criterion: Criterion
    kept: tuple[Criterion, ...] = ()
    """Criteria of the set whose rows cannot come in: they stay as they are."""


class CriteriaPlanner:
    """Plans the rows of one import of criteria sets, a set a sheet."""

    def __init__(self, library: Library, job: Job) -> None:
        self._store = library.store
        self._job = job
        self._summaries: dict[str, list[str]] = {}
        self._taken: dict[tuple[int, SetScope, str], SourceSheet] = {}
        self._ids = itertools.count(-1, -1)

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate; each file says how many scoring rules were understood."""
        several = sum(len(source.sheets) for source in sources) > 1
        files = assemble(sources, lambda sheet: self._sheet(sheet, several))
        return tuple(replace(file, summary="; ".join(self._summaries.get(file.file, ()))) for file in files)

    def _sheet(self, sheet: SourceSheet, several: bool) -> SheetPlan:
        wanted, stored = self._target(_wanted(sheet, self._job.year, several))
        key = (wanted.year, wanted.scope, wanted.group)
        first = self._taken.setdefault(key, sheet)
        if first is not sheet:
            message = (
                f"Trang này cùng năm {wanted.year}, cùng nhóm đơn vị với trang “{first.name}” của "
                f"{first.file}: bỏ qua. Ghi năm hoặc nhóm khác vào dòng tên bảng rồi nhập lại."
            )
            return SheetPlan([], [sheet.problem("same_set", message, Severity.REJECT)])
        tree = self._store.reform.criteria(stored.id) if stored else []
        held = {one.code: one for one in tree}
        scored = stored is not None and (
            stored.published_on is not None or self._store.reform.is_scored(stored.id)
        )
        of = wanted
        if stored is not None:
            of = replace(stored, id=0, based_on_id=stored.id, published_on=None) if scored else stored
        reading = read_criteria(sheet)
        drafts = self._drafts(sheet, reading, held)
        kept = tuple(criterion for draft, criterion in drafts if draft.rejected and criterion is not None)
        rows = [
            _decide(draft, CriterionEntry(of, criterion, kept) if criterion else None, held)
            for draft, criterion in drafts
        ]
        criteria = [criterion for _, criterion in drafts if criterion is not None]
        problems = _findings(sheet, reading, drafts)
        codes = {criterion.code for criterion in criteria}
        gone = [one for one in tree if one.code not in codes]
        if gone and criteria:
            rows = _with_a_change(rows)
            problems.insert(0, _gone(sheet, gone))
        if scored and stored is not None and any(row.fate in (Fate.NEW, Fate.UPDATE) for row in rows):
            problems.insert(0, _new_version(sheet, stored))
        self._summarise(sheet, criteria)
        return SheetPlan(rows, problems)

    def _target(self, wanted: CriteriaSet) -> tuple[CriteriaSet, CriteriaSet | None]:
        """The set a sheet is for as it would be new, and the one there is already: of the same group,
        else of the same name, else the office's own."""
        sets = self._store.reform.sets(wanted.year)
        current = current_sets(sets)
        titles = {fold(wanted.name), fold(wanted.name).removesuffix(f" nam {wanted.year}")}
        named = [one for one in current if fold(one.name) in titles]
        same = [one for one in current if (one.scope, one.group) == (wanted.scope, wanted.group)]
        for one in (*same, *named) if wanted.group else (*named, *same):
            return replace(wanted, scope=one.scope, group=one.group), one
        own = own_set(sets, wanted.year)
        if own is not None and wanted.scope is SetScope.OFFICE and not wanted.group:
            return replace(wanted, group=own.group), own
        return wanted, None

    def _drafts(
        self, sheet: SourceSheet, reading: Reading, held: Mapping[str, Criterion]
    ) -> list[tuple[Draft, Criterion | None]]:
        """Rows with their criteria; of a row that cannot come in the criterion that is held, if any."""
        drafts: list[tuple[Draft, Criterion | None]] = []
        made: dict[int, Criterion] = {}
        parents = {id(line.parent) for line in reading.lines if line.parent is not None}
        top = _top_level(reading)
        for line in reading.lines:
            draft = Draft(sheet, line.row, f"{line.code} {line.name}".strip())
            _look_at(draft, line)
            criterion = None
            above = next((made[id(one)] for one in line.chain()[1:] if id(one) in made), None)
            known = held.get(line.code) if line.twin is None else None
            if draft.rejected and known is not None:
                criterion = replace(
                    known, id=next(self._ids), parent_id=above.id if above else None, order=len(drafts)
                )
                made[id(line)] = criterion
            elif not draft.rejected:
                criterion = self._criterion(line, above, top, len(drafts), id(line) not in parents)
                criterion = _as_kept(criterion, held.get(line.code))
                if criterion.rule_text and by_hand(criterion.rule) and id(line) not in parents:
                    reason = why_by_hand(criterion, line.beside)
                    draft.note("rule_by_hand", reason, "rule", line.values.get("rule"))
                made[id(line)] = criterion
            drafts.append((draft, criterion))
            self._job.step()
        return drafts

    def _criterion(
        self, line: Line, above: Criterion | None, top: int, place: int, is_leaf: bool
    ) -> Criterion:
        points = line.points or 0
        rule_text = "\n".join(line.rule_lines)
        evidence = "\n".join(line.evidence_lines)
        scored_by = _scorer(line, above)
        depth = _LEVELS.index(above.level) + 1 if above else top
        if depth == 1 and above is not None and is_leaf:
            depth = 2  # a question of a survey part is no area
        return Criterion(
            id=next(self._ids),
            set_id=0,
            code=line.code,
            name=line.name,
            max_thousandths=points,
            parent_id=above.id if above else None,
            level=_LEVELS[min(depth, 3)],
            rule_text=rule_text,
            evidence=evidence,
            scored_by=scored_by,
            source_tag=text_of(line.values.get("note")),
            order=place,
            rule=typed_rule(rule_text, points, line.beside)[0] if is_leaf else "",
            area_kind=line.area_kind,
            absent_policy=_ABSENT.get(fold(text_of(line.values.get("absent")))),
            evidence_required=bool(evidence) and scored_by == "self",
        )

    def _summarise(self, sheet: SourceSheet, criteria: Sequence[Criterion]) -> None:
        parents = {one.parent_id for one in criteria}
        leaves = [one for one in criteria if one.id not in parents]
        with_words = [one for one in leaves if one.rule_text]
        manual = [one.code for one in with_words if by_hand(one.rule)]
        said = f"{len(leaves)} mục chấm điểm, tổng {format_points(full_marks(criteria))} điểm"
        if with_words:
            read = len(with_words) - len(manual)
            said += f"; hiểu cách tính của {read}/{len(with_words)} mục"
        if manual:
            said += f", chấm tay: {', '.join(manual)}"
        self._summaries.setdefault(sheet.file, []).append(said)


def _wanted(sheet: SourceSheet, year: int, several: bool) -> CriteriaSet:
    """The set a sheet describes, from the lines above the table and, beside others, from its name."""
    title = sheet.title.split("\n")[0]
    year = year_in(sheet.title) or year_in(sheet.name) or year
    folded = fold(sheet.title)
    units = _UNITS.search(canonical(sheet.title))
    level = next((level for words, level in _OF_LEVEL.items() if words in folded), "xa")
    return CriteriaSet(
        0,
        title or f"Bộ chỉ số cải cách hành chính năm {year}",
        year,
        level,
        synthetic="gia dinh" in folded,
        group=units[1] if units else sheet.name if several else "",
        scope=SetScope.UNITS if units else SetScope.OFFICE,
    )


def _look_at(draft: Draft, line: Line) -> None:
    """What is wrong with one row by itself."""
    if not line.name:
        draft.reject("missing_name", "Thiếu tên tiêu chí.", "name")
    if line.points is None or line.points < 0:
        draft.reject("not_a_number", "Điểm tối đa phải là số.", "max", line.max_cell)
    if line.twin is not None:
        message = (
            f"Số {line.code} dùng hai lần: dòng {line.twin.row} “{line.twin.name}” và dòng {line.row} "
            f"“{line.name}”. Đánh số lại một trong hai dòng rồi nhập lại."
        )
        draft.reject("duplicate_row", message, "code", line.code)
    if line.from_children:
        most = format_points(line.points or 0, 3)
        message = f"Điểm tối đa để trống: lấy tổng các mục bên dưới, {most}."
        draft.note("maximum_from_children", message, "max")
    if line.code_was_date:
        message = f"Ô số thứ tự là ngày tháng: đọc là {line.code}. Định dạng cột này là Văn bản (Text)."
        draft.note("code_was_date", message, "code", line.values.get("code"))


def _findings(
    sheet: SourceSheet, reading: Reading, drafts: Sequence[tuple[Draft, Criterion | None]]
) -> list[Problem]:
    """What is wrong with the rows together: sums, maxima of 0, the table's own total."""
    rows = {criterion.id: draft.key.row for draft, criterion in drafts if criterion}
    criteria = [criterion for _, criterion in drafts if criterion]
    codes = {criterion.id: criterion.code for criterion in criteria}
    found = [
        sheet.problem(
            fault.code,
            fault.message,
            Severity.NOTE,
            row=rows[fault.criterion_id],
            field="max",
            value=codes[fault.criterion_id],
        )
        for fault in check_set(criteria)
    ]
    if any(text_of(line.values.get("bonus")) for line in reading.lines):
        message = (
            "Cột điểm thưởng không được đọc: ghi điểm thưởng thành một mục riêng (“Điểm thưởng”) với các mục "
            "con của nó."
        )
        found.append(sheet.problem("bonus_column", message, Severity.NOTE, field="bonus"))
    if reading.by_sums:
        message = (
            "Bảng không đánh số: các mục được xếp cha con theo điểm cộng lại với nhau. Xem kỹ cây tiêu chí."
        )
        found.append(sheet.problem("tree_by_sums", message, Severity.NOTE, row=sheet.table.heading_row))
    if reading.stated_total is not None:
        row, stated = reading.stated_total
        total = full_marks(criteria)
        if criteria and stated != total:
            message = (
                f"Dòng tổng ghi {format_points(stated, 3)} điểm, các mục lớn cộng lại được "
                f"{format_points(total, 3)}."
            )
            found.append(
                sheet.problem("total_differs", message, Severity.NOTE, row=row, field="max", value=stated)
            )
    return found


def _top_level(reading: Reading) -> int:
    """Level of the topmost nodes: parts ("A", "I") above areas where the tree is deep, else areas."""
    roots = [line for line in reading.lines if line.parent is None and line.area_kind is None]
    lettered = [line for line in roots if line.mark is not None and line.mark.style in ("upper", "roman")]
    deep = max((len(line.chain()) for line in reading.lines), default=0)
    return 0 if roots and lettered == roots and (deep > 3 or deep == 3 > len(roots)) else 1


def _scorer(line: Line, above: Criterion | None) -> str:
    said = fold(text_of(line.values.get("scorer")))
    if said:
        return next((scorer for words, scorer in _SCORERS if words in said), "self")
    if above is not None and above.scored_by != "self":
        return above.scored_by
    words = fold(f"{line.name} {text_of(line.values.get('note'))}")
    return "survey" if "dieu tra xa hoi hoc" in words or "dieu tra xhh" in words else "self"


def _as_kept(criterion: Criterion, held: Criterion | None) -> Criterion:
    """What was set by hand in the program stays where the list says nothing else."""
    if held is None:
        return criterion
    same_rule = (held.rule_text, held.max_thousandths) == (criterion.rule_text, criterion.max_thousandths)
    return replace(
        criterion,
        rule=held.rule if same_rule else criterion.rule,
        absent_policy=criterion.absent_policy or held.absent_policy,
        evidence_required=held.evidence_required,
    )


def _decide(draft: Draft, entry: CriterionEntry | None, held: Mapping[str, Criterion]) -> RowPlan:
    if entry is None or draft.rejected:
        return draft.end(Fate.REJECT)
    known = held.get(entry.criterion.code)
    if known is not None and _facts(known) == _facts(entry.criterion):
        return draft.end(Fate.SAME, entry)
    return draft.end(Fate.NEW if known is None else Fate.UPDATE, entry)


def _with_a_change(rows: Sequence[RowPlan]) -> list[RowPlan]:
    """Rows of a list that differs only by what it leaves out: one must be written for the set to be."""
    if any(row.fate in (Fate.NEW, Fate.UPDATE) for row in rows):
        return list(rows)
    first = next(place for place, row in enumerate(rows) if row.fate is Fate.SAME)
    return [row._replace(fate=Fate.UPDATE) if place == first else row for place, row in enumerate(rows)]


def _gone(sheet: SourceSheet, gone: Sequence[Criterion]) -> Problem:
    named = ", ".join(one.code for one in gone[:8]) + (" …" if len(gone) > 8 else "")
    message = f"Bộ đang có {len(gone)} mục không có trong tệp, sẽ bỏ khi nhận: {named}."
    return sheet.problem("criteria_left_out", message, Severity.NOTE, row=sheet.table.heading_row)


def _new_version(sheet: SourceSheet, stored: CriteriaSet) -> Problem:
    message = (
        f"Bộ chỉ số năm {stored.year} đã có điểm: nhận tệp này sẽ lập phiên bản {stored.version + 1}, "
        f"điểm đã chấm giữ theo phiên bản {stored.version}."
    )
    return sheet.problem("new_version", message, Severity.NOTE, row=sheet.table.heading_row)


def _facts(criterion: Criterion) -> tuple[object, ...]:
    return (
        criterion.name,
        criterion.max_thousandths,
        criterion.rule_text,
        criterion.evidence,
        criterion.source_tag,
        criterion.level,
        criterion.scored_by,
        criterion.area_kind,
        criterion.absent_policy,
    )


def apply_criteria(store: Store, changed: Sequence[CriterionEntry], same: Sequence[CriterionEntry]) -> None:
    """Write the sets of the list: made where the year has none or a scored one, else replaced."""
    for of in dict.fromkeys(entry.of for entry in changed):
        entries = [entry for entry in (*same, *changed) if entry.of == of]
        found = [*(entry.criterion for entry in entries), *entries[0].kept]
        criteria = sorted(found, key=lambda one: one.order)
        if of.id:
            for old in reversed(store.reform.criteria(of.id)):
                store.reform.delete_criterion(old.id)
            set_id = of.id
        else:
            set_id = store.reform.add_set(replace(of, version=store.reform.next_version(of)))
            if of.based_on_id is not None:
                store.reform.set_members(set_id, store.reform.members(of.based_on_id))
        known = {one.id for one in criteria}
        store.reform.add_criteria(
            set_id, [one if one.parent_id in known else replace(one, parent_id=None) for one in criteria]
        )
