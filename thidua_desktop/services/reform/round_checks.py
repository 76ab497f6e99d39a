"""What is still open when somebody wants to end a step or publish, in words for a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from thidua_desktop.domain.records import CriteriaSet, RoundStep
from thidua_desktop.domain.reform.set_checks import beside_the_hundred
from thidua_desktop.services.reform.round_steps import HANDED_IN, StepState
from thidua_desktop.services.reform.scoring import ScoreSheet, Scoring

_MOST_NAMES: Final = 3


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
        ahead += _missing(scoring.sheets(chosen.id))
    if step in (RoundStep.APPRAISE_1, RoundStep.APPRAISE_2):
        ahead += _unsaid(scoring.sheets(chosen.id))
    return ahead


def unfit_to_publish(scoring: Scoring, chosen: CriteriaSet) -> list[str]:
    """What must be mended before publishing; each is a part of a sentence."""
    sheets = scoring.sheets(chosen.id)
    found = []
    for sheet in sheets:
        beside = beside_the_hundred([row.criterion for row in sheet.rows])
        bare = [
            row.criterion.code
            for row in sheet.leaves()
            if row.standing is None and not row.not_applicable and row.criterion.id not in beside
        ]
        if bare:
            found.append(f"{_who(sheet)}chưa có điểm ở {len(bare)} mục ({_named(bare)})")
    return found + _unsaid(sheets)


def _missing(sheets: Sequence[ScoreSheet]) -> list[str]:
    found = []
    for sheet in sheets:
        codes = [row.criterion.code for row in sheet.leaves() if row.evidence_missing]
        if codes:
            found.append(f"{_who(sheet)}thiếu tài liệu kiểm chứng ở {len(codes)} mục ({_named(codes)})")
    return found


def _unsaid(sheets: Sequence[ScoreSheet]) -> list[str]:
    return [
        f"{_who(sheet)}mục {row.criterion.code} thẩm định khác mà chưa ghi lý do"
        for sheet in sheets
        for row in sheet.leaves()
        if any(problem.code == "reason_missing" for problem in row.findings)
    ]


def _who(sheet: ScoreSheet) -> str:
    """Words that name a sheet before what is said of it: none for the office itself."""
    return "" if sheet.unit_id is None else f"{sheet.unit_name}: "


def _named(names: Sequence[str]) -> str:
    """The first few, and how many there are besides."""
    more = f" và {len(names) - _MOST_NAMES} nữa" if len(names) > _MOST_NAMES else ""
    return ", ".join(names[:_MOST_NAMES]) + more
