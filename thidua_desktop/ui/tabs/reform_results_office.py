"""The office's own index as a table of one line: its place is published by the level above."""

from __future__ import annotations

from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet
from thidua_desktop.domain.reform.index import Basis
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform import ReformService
from thidua_desktop.services.reform.results import ResultRow, ResultTable

POLICY_WORDS = {
    AbsentPolicy.FULL: "tính điểm tối đa",
    AbsentPolicy.RESCALE: "bỏ khỏi mẫu số",
    AbsentPolicy.ZERO: "không điểm",
    AbsentPolicy.REFUSED: "không được ghi",
}
"""What a set does with components that are not applicable."""


def office_table(service: ReformService, held: CriteriaSet, name: str) -> ResultTable:
    """The line of the office, which is called ``name``, by its own set."""
    result = service.results.index(held.id, None)
    previous = next((one.index for one in service.results.trend() if one.year == held.year - 1), None)
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
    row = ResultRow(line, result.areas, result.scored, result.leaves)
    return ResultTable(
        held.year,
        "",
        held.id,
        held.name,
        (row,) if result.scored else (),
        published_on=held.published_on,
        synthetic=held.synthetic,
    )


def office_words(service: ReformService, held: CriteriaSet) -> str:
    """ "Cơ quan: tự chấm 87,42; thẩm định 84,42 (24/40 mục đã chấm; không áp dụng: bỏ khỏi mẫu số)." """
    own = service.results.index(held.id, None, Basis.SELF)
    official = service.results.index(held.id, None, Basis.OFFICIAL)
    if not own.scored:
        return ""
    said = f"Cơ quan: tự chấm {format_points(own.index)}; thẩm định {format_points(official.index)}"
    notes = [] if own.scored == own.leaves else [f"đã chấm {own.scored}/{own.leaves} mục"]
    if own.applicable != own.maximum:
        left = shown(own.maximum - own.applicable)
        notes.append(f"{left} điểm không áp dụng: {POLICY_WORDS[held.absent_policy]}")
    return f"{said} ({'; '.join(notes)})." if notes else f"{said}."
