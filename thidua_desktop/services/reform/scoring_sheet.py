"""The score sheet of one unit: every component with its figures, working, points and what is amiss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import AreaKind, CriteriaSet, Criterion, Evidence, Score, ScoreKind
from thidua_desktop.domain.reform.declared import unread
from thidua_desktop.domain.reform.index import Basis, IndexResult, Standing, index_of, standing_of
from thidua_desktop.domain.reform.rules import Figures, Manual, Outcome, Rule, read_figures
from thidua_desktop.domain.reform.tree import children_of
from thidua_desktop.services.reform.scoring_entries import by_component, own_kind, rule_of, worked_again


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One criterion of the sheet. Points are thousandths, ``None`` where there are none yet.

    Of a criterion above components every points field is the sum below it, without bonus and minus areas.
    """

    criterion: Criterion
    depth: int
    is_leaf: bool
    rule: Rule | None = None
    declared: str = ""
    figures: Figures | None = None
    working: str = ""
    """How the rule comes to its points, in words; empty where it gives none."""
    suggested: int | None = None
    """What the rule gives for the declared figures."""
    self_points: int | None = None
    appraised: int | None = None
    appraised_2: int | None = None
    survey: int | None = None
    standing: int | None = None
    """What counts: appraisal 2, else 1, else survey, else the unit's own."""
    lost: int | None = None
    """What it costs the index: the maximum less what counts, in a minus area what is taken off.

    ``None`` while unscored, when not applicable and in a bonus area.
    """
    not_applicable: bool = False
    """As it counts: an appraisal with points overrules the unit."""
    absent_by_unit: bool = False
    """The unit called it not applicable."""
    note: str = ""
    """The unit's own."""
    reason: str = ""
    """Of the first appraisal."""
    reason_2: str = ""
    explanation: str = ""
    """Giải trình of the unit."""
    evidence_count: int = 0
    evidence_missing: bool = False
    findings: tuple[Problem, ...] = ()
    """What is amiss, for people; ``field`` is the column it is about."""


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """What a unit (``None``: the office itself) has in one set."""

    criteria_set: CriteriaSet
    unit_id: int | None
    unit_name: str
    rows: tuple[SheetRow, ...]
    own: IndexResult
    official: IndexResult
    locked: str = ""
    """Why nothing can be changed; empty while it can."""
    by_id: Mapping[int, SheetRow] = field(default_factory=dict)

    def leaves(self) -> list[SheetRow]:
        """The components, in reading order."""
        return [row for row in self.rows if row.is_leaf]


def evidence_missing(criterion: Criterion, standing: Standing, count: int) -> bool:
    """Whether points are claimed without the evidence the set asks for.

    Nothing is asked of a survey, of what is not applicable, and of a component that claims no points.
    """
    claimed = bool(standing.points) and criterion.scored_by != "survey"
    return criterion.evidence_required and claimed and not count


def make_sheet(
    criteria_set: CriteriaSet,
    criteria: Sequence[Criterion],
    scores: Sequence[Score],
    evidence: Sequence[Evidence],
    unit: tuple[int | None, str],
    locked: str = "",
) -> ScoreSheet:
    """The sheet from what is stored of one unit."""
    children = children_of(criteria)
    kinds = by_component(scores)
    counts = Counter(one.criterion_id for one in evidence)
    rows: list[SheetRow] = []

    def walk(criterion: Criterion, depth: int, area: AreaKind | None) -> SheetRow:
        area = criterion.area_kind or area
        below = children.get(criterion.id, [])
        place = len(rows)
        rows.append(SheetRow(criterion, depth, not below))
        if below:
            parts = [walk(child, depth + 1, area) for child in below]
            rows[place] = _summed(criterion, depth, parts)
        else:
            held = kinds.get(criterion.id, {})
            row = _leaf(criteria_set, criterion, held, counts[criterion.id])
            rows[place] = replace(row, depth=depth, lost=_lost(row, area))
        return rows[place]

    for root in children.get(None, []):
        walk(root, 0, None)
    return ScoreSheet(
        criteria_set,
        unit[0],
        unit[1],
        tuple(rows),
        index_of(criteria_set, criteria, scores, Basis.SELF),
        index_of(criteria_set, criteria, scores, Basis.OFFICIAL),
        locked,
        {row.criterion.id: row for row in rows},
    )


def _leaf(
    criteria_set: CriteriaSet, criterion: Criterion, held: Mapping[ScoreKind, Score], evidence: int
) -> SheetRow:
    nothing = Score(criterion.id, ScoreKind.SELF, None)
    own = held.get(own_kind(criterion), nothing)
    first, second = held.get(ScoreKind.APPRAISED, nothing), held.get(ScoreKind.APPRAISED_2, nothing)
    outcome = worked_again(criterion, own.figures, criteria_set.year)
    standing = standing_of(held, Basis.OFFICIAL)
    row = SheetRow(
        criterion,
        depth=0,
        is_leaf=True,
        rule=rule_of(criterion),
        declared=own.declared,
        figures=read_figures(own.figures) if own.figures else None,
        working=outcome.working if outcome else "",
        suggested=outcome.points if outcome else None,
        self_points=own.points if own.kind is ScoreKind.SELF else None,
        appraised=first.points,
        appraised_2=second.points,
        survey=held.get(ScoreKind.SURVEY, nothing).points,
        standing=standing.points,
        not_applicable=standing.absent,
        absent_by_unit=own.not_applicable,
        note=own.note,
        reason=first.note,
        reason_2=second.note,
        explanation=own.explanation,
        evidence_count=evidence,
        evidence_missing=evidence_missing(criterion, standing, evidence),
    )
    return replace(row, findings=tuple(_findings(row, own, outcome)))


def _lost(row: SheetRow, area: AreaKind | None) -> int | None:
    """What a component costs the index: nothing is lost by a bonus not earned, a minus takes its points."""
    if row.standing is None or area is AreaKind.BONUS:
        return None
    return row.standing if area is AreaKind.MINUS else row.criterion.max_thousandths - row.standing


def _findings(row: SheetRow, own: Score, outcome: Outcome | None) -> list[Problem]:
    """Remarks on one component: nothing here stops anybody."""
    found: list[tuple[str, str, str]] = []
    if row.absent_by_unit and not row.note:
        found.append(("absent_without_reason", "Ghi “Không áp dụng” mà chưa nêu lý do.", "note"))
    if outcome is not None:
        found += [(problem.code, problem.message, "declared") for problem in outcome.problems]
        if outcome.points is not None and own.points is not None and outcome.points != own.points:
            given, typed = shown(outcome.points), shown(own.points)
            column = "self_points" if own.kind is ScoreKind.SELF else "survey"
            found.append(("differs", f"Cách tính cho {given}, đang ghi {typed}.", column))
    elif row.declared and not row.absent_by_unit and row.rule and not isinstance(row.rule, Manual):
        problem = unread(row.rule, row.declared)
        found.append((problem.code, problem.message, "declared"))
    if not row.reason and None not in (row.appraised, row.self_points) and row.appraised != row.self_points:
        message = "Điểm thẩm định khác điểm tự chấm mà chưa ghi lý do."
        found.append(("reason_missing", message, "reason"))
    if not row.reason_2 and None not in (row.appraised_2, row.appraised) and row.appraised_2 != row.appraised:
        message = "Điểm thẩm định lần 2 khác lần 1 mà chưa ghi lý do."
        found.append(("reason_missing", message, "reason_2"))
    if row.evidence_missing:
        found.append(("evidence_missing", "Chưa có tài liệu kiểm chứng.", "evidence"))
    return [Problem(code, text, Severity.NOTE, field=where) for code, text, where in found]


def _summed(criterion: Criterion, depth: int, parts: Sequence[SheetRow]) -> SheetRow:
    counted = [part for part in parts if part.criterion.area_kind is None]
    most = criterion.max_thousandths if criterion.area_kind is not None else None

    def total(values: Sequence[int | None]) -> int | None:
        known = [value for value in values if value is not None]
        if not known:
            return None
        return sum(known) if most is None else min(sum(known), most)

    return SheetRow(
        criterion,
        depth,
        False,
        self_points=total([part.self_points for part in counted]),
        appraised=total([part.appraised for part in counted]),
        appraised_2=total([part.appraised_2 for part in counted]),
        survey=total([part.survey for part in counted]),
        standing=total([part.standing for part in counted]),
        lost=total([part.lost for part in counted]),
        not_applicable=bool(parts) and all(part.not_applicable for part in parts),
        evidence_count=sum(part.evidence_count for part in parts),
        evidence_missing=any(part.evidence_missing for part in parts),
    )
