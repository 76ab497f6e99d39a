"""What is typed about one component, turned into scores: by hand, pasted, or come back in a workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet, Criterion, Score, ScoreKind
from thidua_desktop.domain.reform.declared import figures_from_text
from thidua_desktop.domain.reform.rules import (
    Outcome,
    Rule,
    by_hand,
    evaluate,
    read_figures,
    read_rule,
    write_figures,
)
from thidua_desktop.domain.vietnamese import fold, nfc, nfc_lines, parse_points

ABSENT: Final = "Không áp dụng"
_ABSENT_WORDS: Final = ("khong ap dung", "kad", "khong thuoc dien ap dung")

Kinds = Mapping[ScoreKind, Score]
"""Scores of one component and one unit."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Texts as typed for one component. ``None`` leaves a field as it is, an empty text takes it away.

    “Không áp dụng” as declared text or as own points marks the component so. A changed declared text whose
    rule gives points sets the own points too, unless those are typed beside it.
    """

    criterion_id: int
    declared: str | None = None
    self_points: str | None = None
    absent: bool | None = None
    note: str | None = None
    appraised: str | None = None
    reason: str | None = None
    appraised_2: str | None = None
    reason_2: str | None = None
    survey: str | None = None
    explanation: str | None = None


@dataclass(frozen=True, slots=True)
class Worked:
    """What a rule makes of a declared text."""

    rule: Rule | None
    figures: str
    """JSON text; empty where the text could not be read."""
    outcome: Outcome | None


def says_absent(text: str) -> bool:
    """Whether a text is “Không áp dụng” (also “KAD”)."""
    folded = fold(text).strip(" .()")
    return any(folded == word or folded.startswith(f"{word} ") for word in _ABSENT_WORDS)


def own_kind(criterion: Criterion) -> ScoreKind:
    """Where the declared text and its points are kept: a survey's component has no score of its own."""
    return ScoreKind.SURVEY if criterion.scored_by == "survey" else ScoreKind.SELF


def rule_of(criterion: Criterion) -> Rule | None:
    """The typed rule, ``None`` where the component is scored by hand."""
    return None if by_hand(criterion.rule) else read_rule(criterion.rule)


def work_out(criterion: Criterion, declared: str, year: int) -> Worked:
    """Read a declared text by the component's rule and evaluate it; ``year`` is the one that is scored."""
    rule = rule_of(criterion)
    figures = figures_from_text(rule, declared) if rule is not None and declared else None
    if rule is None or figures is None:
        return Worked(rule, "", None)
    outcome = evaluate(rule, figures, criterion.max_thousandths, year=year)
    return Worked(rule, write_figures(figures), outcome)


def worked_again(criterion: Criterion, figures: str, year: int) -> Outcome | None:
    """What the rule gives for figures that were read before."""
    rule = rule_of(criterion)
    if rule is None or not figures:
        return None
    return evaluate(rule, read_figures(figures), criterion.max_thousandths, year=year)


class Typing:
    """One entry on its way into the scores of a component. Problems name the component and the field."""

    def __init__(
        self, criteria_set: CriteriaSet, criterion: Criterion, unit_id: int | None, held: Kinds
    ) -> None:
        self._criterion = criterion
        self._unit_id = unit_id
        self._year = criteria_set.year
        self._policy = criterion.absent_policy or criteria_set.absent_policy
        self._held = held
        self._scores = dict(held)
        self._own_kind = own_kind(criterion)
        self.problems: list[Problem] = []

    def take(self, entry: Entry) -> None:
        """Apply one entry; nothing is taken of it where :attr:`problems` grew."""
        self._declare(entry)
        self._own_points(entry)
        if entry.absent is not None:
            self._mark(entry.absent, "absent")
        if entry.note is not None:
            self._own(note=nfc_lines(entry.note))
        if entry.explanation is not None:
            self._own(explanation=nfc_lines(entry.explanation))
        self._survey(entry.survey)
        self._appraise(ScoreKind.APPRAISED, entry.appraised, entry.reason, ("appraised", "reason"))
        self._appraise(ScoreKind.APPRAISED_2, entry.appraised_2, entry.reason_2, ("appraised_2", "reason_2"))

    def changes(self) -> tuple[list[Score], list[Score]]:
        """(scores to save, scores to take away)."""
        saved, gone = [], []
        for kind, score in self._scores.items():
            before = self._held.get(kind)
            if says_nothing(score):
                if before is not None:
                    gone.append(before)
            elif score != before:
                saved.append(score)
        return saved, gone

    # ---- the unit's own ----------------------------------------------------------------------
    def _declare(self, entry: Entry) -> None:
        if entry.declared is None:
            return
        text = nfc(entry.declared).strip()
        before = self._get(self._own_kind)
        if says_absent(text):
            self._mark(True, "declared")
            self._own(declared=text)
            return
        if before.not_applicable:
            self._own(not_applicable=False)
        worked = work_out(self._criterion, text, self._year)
        if (text, worked.figures) == (before.declared, before.figures) and before.points is not None:
            return  # Said again; points typed beside it stay.
        outcome = worked.outcome
        refused = [one for one in outcome.problems if one.severity is Severity.REJECT] if outcome else []
        for problem in refused:
            self._refuse(problem.code, problem.message, "declared", text)
        if refused:
            return
        points = before.points
        if outcome is not None and outcome.points is not None:
            points = outcome.points
        elif not text and points == self._worked_points(before):
            points = None  # What the figures gave goes with them.
        self._own(declared=text, figures=worked.figures, points=points)

    def _worked_points(self, score: Score) -> int | None:
        outcome = worked_again(self._criterion, score.figures, self._year)
        return outcome.points if outcome else None

    def _own_points(self, entry: Entry) -> None:
        if entry.self_points is None:
            return
        text = nfc(entry.self_points).strip()
        if self._criterion.scored_by != "self" and text and not says_absent(text):
            who = "điều tra xã hội học" if self._criterion.scored_by == "survey" else "cơ quan thẩm định"
            self._refuse("not_self", f"Mục này do {who} cho điểm, đơn vị không tự chấm.", "self_points", text)
        elif says_absent(text):
            self._mark(True, "self_points")
        elif (points := self._points(text, "self_points")) is not None or not text:
            self._own(points=points, not_applicable=False)

    def _mark(self, absent: bool, field: str) -> None:
        if absent and self._policy is AbsentPolicy.REFUSED:
            self._refuse("absent_refused", f"Mục này không được ghi “{ABSENT}”.", field, ABSENT)
        elif absent:
            self._own(not_applicable=True, points=None, figures="")
        else:
            own = self._get(self._own_kind)
            self._own(not_applicable=False, declared="" if says_absent(own.declared) else own.declared)

    def _survey(self, typed: str | None) -> None:
        if typed is None:
            return
        text = nfc(typed).strip()
        if self._criterion.scored_by != "survey":
            if text:
                message = "Mục này không lấy điểm từ điều tra xã hội học."
                self._refuse("not_survey", message, "survey", text)
        elif (points := self._points(text, "survey")) is not None or not text:
            self._own(points=points, not_applicable=False)

    # ---- the appraiser's ---------------------------------------------------------------------
    def _appraise(self, kind: ScoreKind, typed: str | None, why: str | None, fields: tuple[str, str]) -> None:
        if typed is None and why is None:
            return
        field, reason_field = fields
        there = self._get(kind)
        points = there.points
        if typed is not None:
            text = nfc(typed).strip()
            points = self._points(text, field)
            if points is None and text:
                return
        reason = there.note if why is None else nfc_lines(why).strip()
        if points is not None and self._criterion.scored_by == "survey":
            message = "Điểm điều tra xã hội học lấy từ kết quả điều tra, không thẩm định lại."
            self._refuse("survey_appraised", message, field, typed or "")
            return
        if points is None:
            reason = ""
        elif kind is ScoreKind.APPRAISED_2 and self._get(ScoreKind.APPRAISED).points is None:
            message = "Chưa có điểm thẩm định lần 1 nên chưa nhập được lần 2."
            self._refuse("no_first_appraisal", message, field, typed or "")
            return
        elif not reason and (said := self._difference(kind, points)):
            self._refuse("reason_missing", f"{said}: ghi lý do.", reason_field, "")
            return
        self._scores[kind] = replace(there, points=points, note=reason)

    def _difference(self, kind: ScoreKind, points: int) -> str:
        """Why an appraisal needs a reason; empty where it agrees with what stood before."""
        own = self._get(ScoreKind.SELF)
        given = shown(points)
        if kind is ScoreKind.APPRAISED_2:
            first = self._get(ScoreKind.APPRAISED).points
            if first is None or first == points:
                return ""
            return f"Điểm thẩm định lần 2 {given} khác lần 1 {shown(first)}"
        if own.not_applicable:
            return f"Đơn vị ghi “{ABSENT}” mà thẩm định cho {given} điểm"
        if self._criterion.scored_by == "appraised":
            return ""
        if own.points is None:
            return f"Đơn vị chưa tự chấm mà thẩm định đã cho {given} điểm"
        if own.points != points:
            return f"Điểm thẩm định {given} khác điểm tự chấm {shown(own.points)}"
        return ""

    # ---- small parts -------------------------------------------------------------------------
    def _get(self, kind: ScoreKind) -> Score:
        return self._scores.get(kind) or Score(self._criterion.id, kind, None, self._unit_id)

    def _own(self, **changed: Any) -> None:
        self._scores[self._own_kind] = replace(self._get(self._own_kind), **changed)

    def _points(self, text: str, field: str) -> int | None:
        if not text:
            return None
        points = parse_points(text)
        most = self._criterion.max_thousandths
        if points is None:
            self._refuse("not_a_number", f"“{text}” không phải số điểm.", field, text)
            return None
        if not 0 <= points <= most:
            message = f"Điểm của mục này từ 0 đến {shown(most)}, đang ghi {text}."
            self._refuse("out_of_range", message, field, text)
            return None
        return points

    def _refuse(self, code: str, message: str, field: str, value: str) -> None:
        said = f"{self._criterion.code}: {message}"
        self.problems.append(Problem(code, said, field=field, column=self._criterion.code, value=value))


def says_nothing(score: Score) -> bool:
    """Whether a score may as well not be there."""
    return score.points is None and not (
        score.not_applicable or score.declared or score.note or score.explanation
    )


def by_component(scores: Sequence[Score]) -> dict[int, dict[ScoreKind, Score]]:
    """Scores of one unit by component and kind."""
    found: dict[int, dict[ScoreKind, Score]] = {}
    for score in scores:
        found.setdefault(score.criterion_id, {})[score.kind] = score
    return found
