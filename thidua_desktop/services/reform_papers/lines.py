"""A score sheet as the lines of a paper, with what components that are not applicable do to every sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from thidua_desktop.documents.reform.data import AreaIndexLine, EvidenceLine, IndexWords, ScoreLine
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet, Score, ScoreKind
from thidua_desktop.domain.reform.index import Basis, IndexResult, Standing, standing_of
from thidua_desktop.domain.reform.set_checks import beside_the_hundred
from thidua_desktop.services.reform.evidence import EvidenceRow
from thidua_desktop.services.reform.scoring_sheet import ScoreSheet, SheetRow


def score_lines(
    sheet: ScoreSheet, scores: Sequence[Score], evidence: Sequence[EvidenceRow], basis: Basis
) -> tuple[ScoreLine, ...]:
    """Every row of the sheet; ``basis`` decides what counts as not applicable."""
    kinds: dict[int, dict[ScoreKind, Score]] = {}
    for score in scores:
        kinds.setdefault(score.criterion_id, {})[score.kind] = score
    numbers: dict[int, list[int]] = {}
    for one in evidence:
        numbers.setdefault(one.evidence.criterion_id, []).append(one.evidence.number)
    beside = beside_the_hundred([row.criterion for row in sheet.rows])
    lines = [
        _leaf(
            sheet.criteria_set, row, kinds.get(row.criterion.id, {}), basis, beside=row.criterion.id in beside
        )
        if row.is_leaf
        else _plain(row)
        for row in sheet.rows
    ]
    lines = [
        replace(line, evidence=tuple(sorted(numbers.get(row.criterion.id, ()))))
        for line, row in zip(lines, sheet.rows, strict=True)
    ]
    return tuple(_summed(lines))


def _plain(row: SheetRow) -> ScoreLine:
    one = row.criterion
    return ScoreLine(
        one.code, one.name, row.depth, row.is_leaf, one.max_thousandths, one.level, one.area_kind
    )


def _leaf(
    held: CriteriaSet, row: SheetRow, scores: Mapping[ScoreKind, Score], basis: Basis, *, beside: bool
) -> ScoreLine:
    one = row.criterion
    policy = one.absent_policy or held.absent_policy
    absent = standing_of(scores, basis).absent
    without_second = dict(scores)
    without_second.pop(ScoreKind.APPRAISED_2, None)

    def points(standing: Standing) -> int | None:
        if not standing.absent:
            return standing.points
        if policy is AbsentPolicy.RESCALE or beside:
            return None
        return one.max_thousandths if policy is AbsentPolicy.FULL else 0

    reasons = list(dict.fromkeys(said for said in (row.reason, row.reason_2) if said))
    return replace(
        _plain(row),
        own=points(standing_of(scores, Basis.SELF)),
        first=points(standing_of(without_second, Basis.APPRAISED)),
        second=row.appraised_2,
        standing=points(standing_of(scores, Basis.OFFICIAL)),
        declared=row.declared,
        working=row.working,
        absent=policy if absent else None,
        surveyed=row.survey is not None,
        note=row.note,
        reason="; ".join(reasons),
        explanation=row.explanation,
        evidence_missing=row.evidence_missing,
        evidence_wanted=one.evidence,
    )


def _summed(lines: list[ScoreLine]) -> list[ScoreLine]:
    """``lines`` with sums above leaves, from the bottom up."""
    found = list(lines)
    for place in range(len(found) - 1, -1, -1):
        line = found[place]
        if line.leaf:
            continue
        below = []
        for one in found[place + 1 :]:
            if one.depth <= line.depth:
                break
            if one.depth == line.depth + 1 and (one.area_kind is None or line.area_kind):
                below.append(one)
        cap = line.maximum if line.area_kind is not None else None
        found[place] = replace(
            line,
            own=_total([one.own for one in below], cap),
            first=_total([one.first for one in below], cap),
            standing=_total([one.standing for one in below], cap),
        )
    return found


def _total(values: Sequence[int | None], cap: int | None) -> int | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    return sum(known) if cap is None else min(sum(known), cap)


def index_words(result: IndexResult) -> IndexWords:
    """A total as papers say it."""
    return IndexWords(
        result.points,
        result.maximum,
        result.applicable,
        result.index,
        result.bonus,
        result.minus,
        result.scored,
        result.leaves,
    )


def area_lines(result: IndexResult) -> tuple[AreaIndexLine, ...]:
    """The areas of an index in their order."""
    return tuple(
        AreaIndexLine(one.code, one.name, one.maximum, one.applicable, one.points, one.index, one.kind)
        for one in result.areas
    )


def evidence_lines(rows: Sequence[EvidenceRow]) -> tuple[EvidenceLine, ...]:
    """The list of evidence by number; a file whose name says more than nothing stands in the reference."""
    return tuple(
        EvidenceLine(
            row.evidence.number,
            row.evidence.title,
            row.evidence.kind,
            row.evidence.reference or row.file_name,
            (row.code,),
            row.evidence.note,
        )
        for row in rows
    )
