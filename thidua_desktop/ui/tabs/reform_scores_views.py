"""What the scoring sheet shows: which components (filters), and which columns at which step of the round."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.records import CriteriaSet, RoundStep
from thidua_desktop.services.reform.scoring import ScoreSheet, SheetRow
from thidua_desktop.ui.models.score_sheet import (
    APPRAISED,
    APPRAISED_2,
    DECLARED,
    EVIDENCE,
    EXPLANATION,
    LOST,
    MAXIMUM,
    NAME,
    REASON,
    REASON_2,
    SELF,
    SURVEY,
    WORKING,
    ScoreLine,
    disagreements,
    is_survey,
    line_of,
)

BY_STEP: Final = ""
"""The choice of columns that follows the round."""


@dataclass(frozen=True, slots=True)
class View:
    """A choice of columns, and the steps of a round it is for."""

    key: str
    words: str
    columns: frozenset[int]
    steps: frozenset[RoundStep] = frozenset()


VIEWS: Final = (
    View(
        "declare",
        "Kê khai, tự chấm",
        frozenset({NAME, MAXIMUM, DECLARED, SELF, WORKING, LOST, EVIDENCE}),
        frozenset({RoundStep.DECLARE, RoundStep.SELF, RoundStep.EVIDENCE}),
    ),
    View(
        "appraise",
        "Thẩm định lần 1",
        frozenset({NAME, MAXIMUM, DECLARED, SELF, APPRAISED, REASON, LOST, EVIDENCE}),
        frozenset({RoundStep.APPRAISE_1}),
    ),
    View(
        "explain",
        "Giải trình, lần 2",
        frozenset({NAME, MAXIMUM, SELF, APPRAISED, REASON, EXPLANATION, APPRAISED_2, REASON_2}),
        frozenset({RoundStep.EXPLAIN, RoundStep.APPRAISE_2}),
    ),
    View(
        "survey",
        "Điều tra xã hội học",
        frozenset({NAME, MAXIMUM, DECLARED, WORKING, SURVEY, LOST}),
        frozenset({RoundStep.SURVEY}),
    ),
    View(
        "result",
        "Kết quả các bước",
        frozenset({NAME, MAXIMUM, SELF, APPRAISED, APPRAISED_2, SURVEY, LOST, EVIDENCE}),
        frozenset({RoundStep.PUBLISH}),
    ),
    View("all", "Mọi cột", frozenset(range(EVIDENCE + 1))),
)


def view_of(key: str, step: RoundStep | None) -> View:
    """The view chosen; with :data:`BY_STEP` that of the step the round is at."""
    if key == BY_STEP:
        return next((view for view in VIEWS if step in view.steps), VIEWS[0])
    return next((view for view in VIEWS if view.key == key), VIEWS[0])


def _unscored(row: SheetRow) -> bool:
    return not row.not_applicable and row.standing is None


def _differs(row: SheetRow) -> bool:
    changed = row.appraised is not None and row.self_points is not None and row.appraised != row.self_points
    return changed or bool(disagreements(row))


Fits = Callable[[SheetRow], bool]


def late_of(steps: Collection[RoundStep]) -> Fits:
    """Whether a component lacks what one of these steps, past its day, asks for."""

    def late(row: SheetRow) -> bool:
        if row.not_applicable:
            return False
        own = row.criterion.scored_by == "self"
        return (
            (RoundStep.DECLARE in steps and own and not row.declared)
            or (RoundStep.SELF in steps and own and row.self_points is None)
            or (RoundStep.EVIDENCE in steps and row.evidence_missing)
            or (RoundStep.APPRAISE_1 in steps and not is_survey(row) and row.appraised is None)
            or (RoundStep.EXPLAIN in steps and _cut(row) and not row.explanation)
            or (RoundStep.SURVEY in steps and is_survey(row) and row.survey is None)
        )

    return late


def _cut(row: SheetRow) -> bool:
    return row.appraised is not None and row.appraised < (row.self_points or 0)


def filters(late_steps: Collection[RoundStep]) -> tuple[tuple[str, str, Fits], ...]:
    """(key, words, which components) of every filter; ``late_steps`` are those past their day."""
    return (
        ("", "Mọi tiêu chí", lambda row: True),
        ("unscored", "Chưa chấm", _unscored),
        ("lost", "Mất điểm", lambda row: bool(row.lost)),
        ("evidence", "Thiếu minh chứng", lambda row: row.evidence_missing),
        ("late", "Chậm so với lịch", late_of(late_steps)),
        ("differs", "Sai lệch", _differs),
        ("absent", "Không áp dụng", lambda row: row.not_applicable),
    )


def shown_lines(sheet: ScoreSheet, fits: Fits, folded: Collection[int]) -> list[ScoreLine]:
    """Components that fit, each under its criteria; below what is folded nothing is shown."""
    kept: set[int] = set()
    parents = {row.criterion.id: row.criterion.parent_id for row in sheet.rows}
    for row in sheet.rows:
        above: int | None = row.criterion.id
        if row.is_leaf and fits(row):
            while above is not None and above not in kept:
                kept.add(above)
                above = parents.get(above)
    lines: list[ScoreLine] = []
    hidden_below: int | None = None
    for row in sheet.rows:
        if hidden_below is not None and row.depth > hidden_below:
            continue
        hidden_below = None
        if row.criterion.id not in kept:
            continue
        closed = not row.is_leaf and row.criterion.id in folded
        lines.append(line_of(row, folded=closed))
        if closed:
            hidden_below = row.depth
    return lines


def counted(sheet: ScoreSheet, choices: Sequence[tuple[str, str, Fits]]) -> list[tuple[str, str]]:
    """(words with their number, key) for the box of filters."""
    leaves = sheet.leaves()
    return [(f"{words} ({sum(map(fits, leaves))})" if key else words, key) for key, words, fits in choices]


def set_words(one: CriteriaSet, sets: Sequence[CriteriaSet]) -> str:
    """A set in the box: its name, whom it scores, and its version where there are several."""
    parts = [one.name]
    if one.group and one.group.casefold() not in one.name.casefold():
        parts.append(one.group)
    if any(other.version > 1 for other in sets if (other.scope, other.group) == (one.scope, one.group)):
        parts.append(f"phiên bản {one.version}")
    return " – ".join(parts)
