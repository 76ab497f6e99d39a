"""The office's own index over the years: worked out from its set, and published by the level above."""

from __future__ import annotations

from collections.abc import Callable

from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet
from thidua_desktop.domain.reform.index import Basis
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform import ReformService
from thidua_desktop.services.reform.results import ResultRow, ResultTable

NAMELESS = "Cơ quan"
"""What the office is called here before it has a name."""
POLICY_WORDS = {
    AbsentPolicy.FULL: "tính điểm tối đa",
    AbsentPolicy.RESCALE: "bỏ khỏi mẫu số",
    AbsentPolicy.ZERO: "không điểm",
    AbsentPolicy.REFUSED: "không được ghi",
}
"""What a set does with components that are not applicable."""


def office_table(
    service: ReformService, held: CriteriaSet, name: str, is_own: Callable[[Comparison], bool]
) -> ResultTable:
    """What the office, called ``name``, reaches by its set; below, its published places, newest first."""
    results = service.results
    result = results.index(held.id, None)
    published = [
        row
        for point in reversed(results.trend())
        if point.published
        for row in results.table(point.year).rows
        if is_own(row.comparison)
    ]
    previous = next((one.comparison.score for one in published if one.comparison.year == held.year - 1), None)
    line = Comparison(
        unit_name=name,
        group="",
        year=held.year,
        score=result.index,
        rank=0,
        of=0,
        previous=previous,
        delta=None if previous is None else result.index - previous,
        previous_rank=None,
        rank_change=None,
        reason=f"Chưa có chỉ số công bố năm {held.year - 1} để so",
    )
    scored = [ResultRow(line, result.areas, result.scored, result.leaves)] if result.scored else []
    return ResultTable(
        held.year,
        "",
        held.id,
        held.name,
        (*scored, *published),
        published_on=held.published_on,
        synthetic=held.synthetic,
    )


def year_words(row: ResultRow) -> str:
    """A line of the office by its year: worked out here, or published by the level above."""
    how = "tạm tính" if row.leaves else "công bố"
    return f"{row.comparison.year}, {how}"


def office_words(service: ReformService, held: CriteriaSet) -> str:
    """ "Cơ quan: tự chấm 87,42; thẩm định 84,42 (24/40 mục đã chấm; không áp dụng: bỏ khỏi mẫu số)."

    Before anything is appraised only the self score is told: a survey stands in both.
    """
    own = service.results.index(held.id, None, Basis.SELF)
    official = service.results.index(held.id, None, Basis.OFFICIAL)
    if not own.scored:
        return ""
    said = f"Cơ quan: tự chấm {format_points(own.index)}"
    if official.appraised > own.appraised:
        said += f"; thẩm định {format_points(official.index)}"
    notes = [] if own.scored == own.leaves else [f"đã chấm {own.scored}/{own.leaves} mục"]
    if own.applicable != own.maximum:
        left = shown(own.maximum - own.applicable)
        notes.append(f"{left} điểm không áp dụng: {POLICY_WORDS[held.absent_policy]}")
    return f"{said} ({'; '.join(notes)})." if notes else f"{said}."
