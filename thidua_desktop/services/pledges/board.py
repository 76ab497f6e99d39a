"""The board of a year: every pledge scored, ranked inside its cụm, khối, and the candidate for the flag."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.pledge_scoring import (
    Dissolved,
    Method,
    ScoringRules,
    TargetScore,
    UnitScore,
    leaders_of,
    rank,
    score_unit,
)
from thidua_desktop.domain.records import BlockYear, CrossScore, Pledge, PledgePoint, Unit
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.pledges.service import PledgeRow


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A unit's year. Points are thousandths; ``minus`` is counted upwards."""

    pledge: Pledge
    unit_name: str
    scores: tuple[TargetScore, ...]
    base: int
    bonus: int
    minus: int
    cross: int | None
    total: int
    rank: int | None
    """``None``: not ranked; :attr:`note` says why."""
    tied: bool
    missing: int
    """Targets without a result."""
    note: str = ""
    """Why it is not ranked, or not proposed for the flag."""
    class_name: str = ""
    """Xếp loại by the office's classes."""
    cases: tuple[PledgePoint, ...] = ()
    crosses: tuple[CrossScore, ...] = ()
    place: int = 0
    """Where the unit stands among the office's own, the order its papers come in."""

    @property
    def started(self) -> bool:
        """Whether any target has a result."""
        return self.missing < len(self.scores)

    @property
    def counted(self) -> bool:
        """Whether its points say anything yet: a result, a bonus or minus case, a cross score."""
        return self.started or bool(self.bonus or self.minus) or self.cross is not None

    @property
    def lacking(self) -> str:
        """ "Thiếu 2 kết quả": class and rank are for the time being; empty where nothing lacks."""
        return f"Thiếu {self.missing} kết quả" if self.missing else ""

    @property
    def problems(self) -> int:
        """Targets the clerk should look at, those without a result among them."""
        return sum(bool(score.problem) for score in self.scores)


@dataclass(frozen=True, slots=True)
class BoardBlock:
    """Cụm, khối with its rows in order of rank; those that are not ranked stand last."""

    block_id: int | None
    name: str
    rows: tuple[BoardRow, ...]
    suggested_flag: int | None
    """Unit id of the candidate the rules suggest; ``None`` where :attr:`flag_note` says why there is none."""
    flag: BlockYear | None
    flag_note: str = ""

    @property
    def ranked(self) -> int:
        """How many of its units have a rank."""
        return sum(row.rank is not None for row in self.rows)

    def in_order(self) -> list[BoardRow]:
        """The rows in the office's own order of units, whatever their ranks."""
        return sorted(self.rows, key=lambda row: row.place)


@dataclass(frozen=True, slots=True)
class Board:
    """All blocks of a year."""

    year: int
    blocks: tuple[BoardBlock, ...]

    def row(self, pledge_id: int) -> BoardRow | None:
        """The row of a pledge."""
        return next((row for block in self.blocks for row in block.rows if row.pledge.id == pledge_id), None)


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """What a board is made from."""

    year: int
    rows: Sequence[PledgeRow]
    units: Mapping[int, Unit]
    blocks: Mapping[int, BlockYear]
    cases: Sequence[PledgePoint]
    crosses: Sequence[CrossScore]


def ended_in(unit: Unit | None, year: int) -> dt.date | None:
    """The day a unit ended, if that was before the year was over."""
    if unit is None or unit.valid_to is None or unit.valid_to >= dt.date(year, 12, 31):
        return None
    return unit.valid_to


def make_board(facts: BoardFacts, rules: ScoringRules) -> Board:
    """Score and rank everything."""
    groups: dict[int | None, list[PledgeRow]] = {}
    for row in facts.rows:
        groups.setdefault(row.block_id, []).append(row)
    order = {row.pledge.id: place for place, row in enumerate(facts.rows)}
    cases: dict[int, list[PledgePoint]] = {}
    for case in facts.cases:
        cases.setdefault(case.pledge_id, []).append(case)
    crosses: dict[int, list[CrossScore]] = {}
    for cross in facts.crosses:
        crosses.setdefault(cross.pledge_id, []).append(cross)
    return Board(
        facts.year,
        tuple(
            _block(facts, rules, block_id, rows, cases, crosses, order) for block_id, rows in groups.items()
        ),
    )


def _block(
    facts: BoardFacts,
    rules: ScoringRules,
    block_id: int | None,
    rows: Sequence[PledgeRow],
    cases: Mapping[int, list[PledgePoint]],
    crosses: Mapping[int, list[CrossScore]],
    order: Mapping[int, int],
) -> BoardBlock:
    leaders = None
    if rules.method is Method.LEADER:
        leaders = leaders_of((target for row in rows for target in row.pledge.targets), rules)
    scored = []
    for row in rows:
        own_cases = tuple(cases.get(row.pledge.id, ()))
        own_crosses = tuple(crosses.get(row.pledge.id, ()))
        score = score_unit(row.pledge.targets, own_cases, [one.points for one in own_crosses], rules, leaders)
        note = _unranked(facts, rules, row.pledge, score)
        scored.append((row, score, note, own_cases, own_crosses))
    places = rank([None if note else score.total for _, score, note, _, _ in scored])
    made = [
        (
            BoardRow(
                pledge=row.pledge,
                unit_name=row.unit_name,
                scores=score.scores,
                base=score.base,
                bonus=score.bonus,
                minus=score.minus,
                cross=score.cross,
                total=score.total,
                rank=place,
                tied=tied,
                missing=score.missing,
                note=note or (f"Không xét cờ: {score.barred.lower()}" if score.barred else ""),
                class_name="" if note else rules.class_of(score.total),
                cases=own_cases,
                crosses=own_crosses,
                place=order[row.pledge.id],
            ),
            score,
        )
        for (row, score, note, own_cases, own_crosses), (place, tied) in zip(scored, places, strict=True)
    ]
    made.sort(key=lambda pair: (pair[0].rank is None, pair[0].rank or 0))
    suggested, why = _candidate(made, rules)
    name = rows[0].block_name or "Chưa thuộc cụm, khối thi đua"
    return BoardBlock(
        block_id,
        name,
        tuple(row for row, _ in made),
        suggested,
        facts.blocks.get(block_id) if block_id is not None else None,
        why,
    )


def _unranked(facts: BoardFacts, rules: ScoringRules, pledge: Pledge, score: UnitScore) -> str:
    ended = ended_in(facts.units.get(pledge.unit_id), facts.year)
    if ended is not None and rules.dissolved is Dissolved.OUT:
        return f"Đơn vị giải thể, sáp nhập ngày {ended:%d/%m/%Y}: không xếp hạng"
    if not score.scores:
        return "Giao ước chưa có chỉ tiêu"
    if score.missing == len(score.scores):
        return "Chưa có kết quả"
    return ""


def _candidate(rows: Iterable[tuple[BoardRow, UnitScore]], rules: ScoringRules) -> tuple[int | None, str]:
    """Who is suggested for the flag, else why nobody is. Nothing is guessed among equals."""
    able = [
        row
        for row, score in rows
        if row.rank is not None and not row.missing and not score.barred and row.total >= rules.flag_least
    ]
    if not able:
        least = format_points(rules.flag_least, 3).rstrip("0").rstrip(",")
        return None, f"Chưa có đơn vị đủ kết quả, không vướng điểm trừ, đạt từ {least} điểm."
    best = max(row.total for row in able)
    first = [row for row in able if row.total == best]
    if len(first) > 1:
        names = ", ".join(row.unit_name for row in first)
        return None, f"{len(first)} đơn vị bằng điểm: {names}. Cụm, khối bình chọn rồi chọn ở đây."
    return first[0].pledge.unit_id, ""


def ranked_note(row: BoardRow) -> str:
    """ "Hạng 2 (đồng hạng)", or why there is none."""
    if row.rank is None:
        return row.note
    return f"Hạng {row.rank}" + (" (đồng hạng)" if row.tied else "")
