"""What is still open when somebody wants to end a step or publish, in words for a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua_desktop.domain.records import CriteriaSet, RoundStep
from thidua_desktop.domain.reform.set_checks import beside_the_hundred
from thidua_desktop.services.reform.round_steps import HANDED_IN, StepState
from thidua_desktop.services.reform.scoring import ScoreSheet, Scoring

_MOST_NAMES = 3


def left_open(
    scoring: Scoring, chosen: CriteriaSet, calendar: Sequence[StepState], step: RoundStep
) -> list[str]:
    """What speaks against ending a step; each is a part of a sentence."""
    place = list(RoundStep).index(step)
    ahead = [
        f"bước “{state.title}” chưa kết thúc"
        for state in calendar[:place]
        if state.done_at is None and (state.starts_on or state.due_on)
    ]
    own = calendar[place]
    if step in HANDED_IN and own.waiting:
        names = _named([one.name for one in own.waiting])
        ahead.append(f"chưa nộp: {names}")
    if step is RoundStep.EVIDENCE:
        ahead += [f"{who}thiếu tài liệu kiểm chứng ở {codes}" for who, codes in _missing(scoring, chosen)]
    if step in (RoundStep.APPRAISE_1, RoundStep.APPRAISE_2):
        ahead += _unsaid(scoring, chosen)
    return ahead


def unfit_to_publish(scoring: Scoring, chosen: CriteriaSet) -> list[str]:
    """What must be mended before publishing; each is a part of a sentence."""
    found = []
    for who, sheet in _sheets(scoring, chosen):
        beside = beside_the_hundred([row.criterion for row in sheet.rows])
        bare = [
            row.criterion.code
            for row in sheet.leaves()
            if row.standing is None and not row.not_applicable and row.criterion.id not in beside
        ]
        if bare:
            found.append(f"{who}chưa có điểm ở {len(bare)} mục ({_named(bare)})")
    return found + _unsaid(scoring, chosen)


def _sheets(scoring: Scoring, chosen: CriteriaSet) -> Iterator[tuple[str, ScoreSheet]]:
    """Every sheet of a set with the words that name it: none for the office itself."""
    for unit_id, name in scoring.units(chosen.id):
        yield (f"{name}: " if unit_id is not None else "", scoring.sheet(chosen.id, unit_id))


def _missing(scoring: Scoring, chosen: CriteriaSet) -> Iterator[tuple[str, str]]:
    for who, sheet in _sheets(scoring, chosen):
        codes = [row.criterion.code for row in sheet.leaves() if row.evidence_missing]
        if codes:
            yield who, f"{len(codes)} mục ({_named(codes)})"


def _unsaid(scoring: Scoring, chosen: CriteriaSet) -> list[str]:
    return [
        f"{who}mục {row.criterion.code} thẩm định khác mà chưa ghi lý do"
        for who, sheet in _sheets(scoring, chosen)
        for row in sheet.leaves()
        if any(problem.code == "reason_missing" for problem in row.findings)
    ]


def _named(names: Sequence[str]) -> str:
    """The first few, and how many there are besides."""
    more = f" và {len(names) - _MOST_NAMES} nữa" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
