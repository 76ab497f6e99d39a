"""A result as it was typed beside its target: a number, a word of the rules, or any text with a grade."""

from __future__ import annotations

from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.pledge_scoring import ScoringRules, grade_of
from thidua_desktop.domain.records import ResultSource, Target, TargetGrade
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.pledges.lines import result_number


@dataclass(frozen=True, slots=True)
class TypedResult:
    """What came of one target. Empty text without grade and points: there is no result after all."""

    target_id: int
    text: str
    grade: TargetGrade | None = None
    """For a text that is neither number nor a word of the rules."""
    note: str = ""
    points: int | None = None
    """Thousandths; win over the rules."""

    @property
    def given(self) -> bool:
        """Whether anything is said."""
        graded = self.grade is not None and self.grade is not TargetGrade.NONE
        return bool(nfc(self.text)) or graded or self.points is not None


def told(target: Target, typed: TypedResult, rules: ScoringRules) -> tuple[Target, list[Problem]]:
    """The target with its result, and what is wrong with that: then the target is not to be stored."""
    said = nfc(typed.text)
    number = result_number(said, target.measure)
    problems = []
    if number is not None and number < 0:
        problems.append(Problem("negative", "Kết quả không được là số âm.", field="result", value=said))
    if typed.points is not None and typed.points < 0:
        problems.append(Problem("negative", "Điểm không được là số âm.", field="points"))
    known = typed.grade or TargetGrade.NONE
    if said and number is None and known is TargetGrade.NONE:
        known = grade_of(said, rules, target.direction)
        if known is TargetGrade.NONE and canonical(said) == canonical(target.plan):
            known = TargetGrade.MET
        if known is TargetGrade.NONE:
            message = f"“{said}” không phải số và không rõ mức đạt: nhập số, hoặc chọn xếp loại."
            problems.append(Problem("not_a_number", message, field="result", value=said))
    changed = replace(
        target,
        result=said,
        result_thousandths=number,
        grade=known,
        source=ResultSource.TYPED if typed.given else ResultSource.NONE,
        points=typed.points,
        result_note=nfc(typed.note),
    )
    return changed, problems
