"""Paper "pledge-results": points and ranks by block, with the working of every target."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.documents.pledges.data import (
    PledgeRanking,
    ScoredBlock,
    ScoredCase,
    ScoredTarget,
    ScoredUnit,
)
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.pledge_rules import CrossMode, ScoringRules
from thidua_desktop.domain.pledge_scoring import TargetScore
from thidua_desktop.domain.vietnamese import format_number
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers import ground
from thidua_desktop.services.pledge_papers.rendering import render
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered
    from thidua_desktop.services.pledges.board import BoardBlock, BoardRow


def ranking(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the ranking of the year. Raises ``RuleViolation`` when there is no pledge to score."""
    from thidua_desktop.documents.pledges.ranking import build_ranking

    remarks = Remarks()
    return render(sources, build_ranking(gather_ranking(sources, selection, remarks)), target, remarks)


def gather_ranking(sources: YearSources, selection: Selection, remarks: Remarks) -> PledgeRanking:
    """The board as it stands; results that are missing or cannot be scored are remarked."""
    year, office = ground.year_of(selection), sources.maker.office()
    results = sources.results()
    board, rules = results.board(year), results.rules(year)
    if not any(block.rows for block in board.blocks):
        raise RuleViolation(
            f"Chưa có giao ước thi đua năm {year} để chấm điểm.", hint="Nhập giao ước và kết quả trước."
        )
    names = ground.unit_names(sources)
    for block in board.blocks:
        for row in block.rows:
            _remark(row, names.get(row.pledge.unit_id, row.unit_name), remarks)
    crossed = [block.name for block in board.blocks if any(row.cross is not None for row in block.rows)]
    plain = [block.name for block in board.blocks if block.rows and block.name not in crossed]
    if crossed and plain and rules.cross is not CrossMode.NONE:
        remarks.add(
            "cross_partly",
            f"Chỉ {'; '.join(crossed)} được chấm chéo nên tổng điểm không cùng thang với {'; '.join(plain)}.",
        )
    return PledgeRanking(
        office=office,
        year=year,
        day=sources.now().date(),
        blocks=tuple(_block(block, names, rules) for block in board.blocks),
        leader=ground.leader_of(office),
        cross=rules.cross,
        cross_share=rules.cross_share,
        bonus_cap=rules.bonus_cap_unit,
    )


def _remark(row: BoardRow, name: str, remarks: Remarks) -> None:
    if row.missing:
        remarks.add("missing_result", f"{name}: {row.missing} chỉ tiêu chưa có kết quả.", name)
    for score in row.scores:
        if score.problem and score.target.result:
            remarks.add("target_problem", f"{name}, “{score.target.content}”: {score.problem}", name)


def _block(block: BoardBlock, names: Mapping[int, str], rules: ScoringRules) -> ScoredBlock:
    chosen = block.flag.flag_unit_id if block.flag else None
    flag = chosen or block.suggested_flag
    return ScoredBlock(
        title=block.name,
        units=tuple(_unit(row, names, rules) for row in block.rows),
        flag=names.get(flag, "") if flag else "",
        flag_reason=block.flag.flag_reason if block.flag and chosen else "",
        chosen=chosen is not None,
        flag_note="" if flag else block.flag_note,
    )


def _unit(row: BoardRow, names: Mapping[int, str], rules: ScoringRules) -> ScoredUnit:
    targets = tuple(
        ScoredTarget(
            score.target.content,
            score.target.measure,
            score.target.plan,
            score.target.result or "–",
            _working(score),
            score.points,
            score.bonus,
        )
        for score in row.scores
    )
    return ScoredUnit(
        unit=names.get(row.pledge.unit_id, row.unit_name),
        base=row.base,
        bonus=row.bonus,
        minus=row.minus,
        total=row.total,
        cross=row.cross,
        rank=row.rank,
        tied=row.tied,
        missing=row.missing,
        note=row.note,
        class_name=row.class_name,
        targets=targets,
        cases=_cases(row, rules),
    )


def _working(score: TargetScore) -> str:
    """How the points came about, in a paper's words; numbers are as in the other columns."""
    said = score.working.replace(" %", "%").replace(" → ", ": ").replace(" + thưởng ", "; thưởng ")
    fraction, equals, rest = said.partition(" = ")
    if not equals or not re.fullmatch(r"(?:200% − |kế hoạch/thực hiện: )?[\d,]+/[\d,]+", fraction):
        return said
    return re.sub(r"(?<![\d,])\d{4,}", lambda found: format_number(int(found[0])), fraction) + equals + rest


def _cases(row: BoardRow, rules: ScoringRules) -> tuple[ScoredCase, ...]:
    """Cases by rule as they were counted: all of one rule together, up to its cap."""
    times: dict[str, int] = {}
    for case in row.cases:
        times[case.rule] = times.get(case.rule, 0) + max(0, case.times)
    found = []
    for code, count in times.items():
        rule = rules.point_rule(code)
        if rule is None or not count:
            continue
        worth = abs(rule.points) * count
        worth = worth if rule.cap is None else min(worth, rule.cap)
        found.append(ScoredCase(f"{rule.name} ({count} lần)", worth if rule.points > 0 else -worth))
    return tuple(found)
